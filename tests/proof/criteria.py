"""Criteria of every kind, drawn at random, as the reader of rules would let them be."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, Literal

from thidua_rules import Rulebook
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Basis, Citation, Text
from thidua_rules.model.vocabulary import Vocabulary

KINDS = (
    "sang-kien",
    "xep-loai",
    "lao-dong-tien-tien",
    "giai-thuong",
    "bang-khen-thu-tuong",
    "bang-khen-bo-tinh",
    "ky-luat",
)
GROUPS = ("cong-chuc", "cong-nhan", "nong-dan")
WORDS = Text("mẫu", "sample")


@dataclass(frozen=True)
class Around:
    """What the wholes around have opened."""

    depth: int = 3
    in_since: bool = False
    runs: tuple[str, ...] = ()


@dataclass
class Maker:
    """Draws criteria; each has an id of its own."""

    random: Random
    vocabulary: Vocabulary
    made: int = field(default=0)

    def criterion(self, around: Around) -> c.Criterion:  # noqa: PLR0911 - one arm a kind
        if around.depth == 0 or self.random.random() < 0.3:
            return self._leaf(around)
        inner = replace(around, depth=around.depth - 1)
        match self.random.choice(("all", "all", "any", "at_least", "meets", "run", "run", "since")):
            case "run":
                return self._all_with_runs(inner)
            case "since":
                return self._all_since(inner)
            case "any":
                return c.AnyOf(**self._head(), parts=self._parts(inner))
            case "meets":
                return c.Meets(**self._head(), awards=("giay-khen",), parts=self._parts(inner))
            case "at_least":
                parts = self._parts(inner)
                k = self.random.randint(1, len(parts))
                return c.AtLeast(**self._head(), k=k, parts=parts)
            case _:
                return c.AllOf(**self._head(), parts=self._parts(inner))

    def _parts(self, around: Around) -> tuple[c.Criterion, ...]:
        return tuple(self.criterion(around) for _ in range(self.random.randint(1, 3)))

    def _all_with_runs(self, around: Around) -> c.AllOf:
        """Runs, and parts that look into them."""
        form: Literal["since_grant", "ever"] = (
            "since_grant" if around.in_since and self.random.random() < 0.5 else "ever"
        )
        runs = tuple(
            self._streak(c.Window(form), only=None) for _ in range(self.random.choice((1, 1, 2)))
        )
        inner = replace(around, runs=(*around.runs, *(one.id for one in runs)))
        return c.AllOf(**self._head(), parts=(*runs, *self._parts(inner)))

    def _all_since(self, around: Around) -> c.AllOf:
        wanted = (c.Wanted(self.random.choice(KINDS)),)
        grant = c.Counted(
            **self._head(plain=True),
            of=wanted,
            window=self._window(around),
            at_least=self.random.choice((1, 1, 2)),
            unit=self.random.choice(("decisions", "years")),
        )
        parts = self._parts(replace(around, in_since=True))
        which: Literal["first", "latest"] = self.random.choice(("first", "latest"))
        return c.AllOf(**self._head(), parts=parts, since=grant, grant=which)

    def _head(self, *, plain: bool = False, **more: Any) -> dict[str, Any]:
        self.made += 1
        id = f"p{self.made}"
        head = {
            "id": id,
            "at": f"mau/mau#{id}",
            "cite": Citation("luat-06-2022", "1"),
            "text": WORDS,
            "basis": Basis.PRIMARY,
        }
        if not plain:
            head["only"] = self._audience() if self.random.random() < 0.2 else None
            head["gap"] = "khoang-trong" if self.random.random() < 0.05 else None
        return {**head, **more}

    def _leaf_head(self) -> dict[str, Any]:
        return self._head(presumed=self.random.random() < 0.1)

    def _audience(self) -> c.Audience:
        some = tuple(self.random.sample(GROUPS, 1))
        return self.random.choice(
            (
                c.Audience(groups=some),
                c.Audience(excluded=some),
                c.Audience(unless_only=some),
                c.Audience(kinds=("ca-nhan",), groups=some),
                c.Audience(kinds=("tap-the",)),
            )
        )

    def _of(self) -> tuple[c.Wanted, ...]:
        return tuple(self._wanted(kind) for kind in self.random.choices(KINDS, k=self._few()))

    def _few(self) -> int:
        return self.random.choice((1, 1, 2))

    def _wanted(self, kind: str) -> c.Wanted:
        known = self.vocabulary.records[kind]
        levels = grades = None
        if known.leveled and self.random.random() < 0.6:
            level = self.random.choice(self.vocabulary.levels_of(kind))
            exactly = self.random.random() < 0.3
            levels = (level,) if exactly else self.vocabulary.levels_from(kind, level)
        if known.grades and self.random.random() < 0.6:
            grades = self.vocabulary.grades_from(kind, self.random.choice(known.grades))
        return c.Wanted(kind, levels, grades)

    def _window(self, around: Around) -> c.Window:
        windows = [
            c.Window("this_year"),
            c.Window("last", years=self.random.randint(1, 4)),
            c.Window("ever"),
            *(c.Window("within", run=run) for run in around.runs),
            *([c.Window("since_grant")] * 2 if around.in_since else []),
        ]
        window = self.random.choice(windows)
        may_move = window.form in {"this_year", "last", "within"}
        return replace(window, moved=self.random.choice((0, 0, 0, 1, -1)) if may_move else 0)

    def _streak(self, window: c.Window, **more: Any) -> c.Streak:
        ends: Literal["review", "proposal", "anywhere"] = self.random.choice(
            ("review", "review", "proposal", "proposal", "anywhere")
        )
        return c.Streak(
            **self._head(**more),
            of=self._of(),
            years=self.random.randint(1, 3),
            ends=ends,
            window=window,
            every=1 if ends == "anywhere" else self.random.choice((1, 1, 2)),
        )

    def _leaf(self, around: Around) -> c.Criterion:
        match self.random.choice(("count", "count", "streak", "absent", "share", "fact", "word")):
            case "count":
                return self._count(around)
            case "streak":
                since = around.in_since and self.random.random() < 0.5
                return self._streak(c.Window("since_grant" if since else "ever"))
            case "absent":
                return self._absent(around)
            case "share":
                return c.Share(
                    **self._leaf_head(),
                    of=self.random.choice(("nu", "lao-dong-tien-tien")),
                    base="tong-so",
                    percent=self.random.choice((0, 30, 70, 100)),
                    strictly_more=self.random.random() < 0.5,
                )
            case "fact":
                return self._declared()
            case _:
                return self._word()

    def _count(self, around: Around) -> c.Counted:
        at_most = self.random.choice((None, None, None, 0, 1, 2))
        at_least = (
            self.random.randint(1, 3) if at_most is None or self.random.random() < 0.2 else None
        )
        return c.Counted(
            **self._leaf_head(),
            of=self._of(),
            window=self._window(around),
            unit=self.random.choice(("decisions", "years")),
            at_least=at_least,
            at_most=at_most,
        )

    def _absent(self, around: Around) -> c.Absent:
        if self.random.random() < 0.5:
            return c.Absent(**self._leaf_head(), of=self._of(), window=self._window(around))
        return c.Absent(
            **self._leaf_head(),
            of=(c.Wanted("dang-xem-xet"),),
            window=c.Window("ever"),
            still_open=True,
            cleared_by=self.random.choice(((), ("ket-luan-khong-vi-pham",))),
        )

    def _declared(self) -> c.Criterion:
        head = self._leaf_head()
        number = self.random.randint(0, 6)
        match self.random.choice(("least", "most", "day", "members", "post")):
            case "least":
                return c.FactBound(**head, of="nam-cong-tac", at_least=number)
            case "most":
                return c.FactBound(**head, of="nam-cong-tac", at_most=number)
            case "day":
                return c.FactBound(**head, of="ngay-thanh-lap", years_since=number + 1)
            case "members":
                return c.FactBound(**head, of="members.nu", at_least=number)
            case _:
                posts = (self.random.choice(tuple(self.vocabulary.posts)),)
                below = self.random.choice((None, number + 2))
                return c.Tenure(**head, posts=posts, at_least=number, below=below)

    def _word(self) -> c.Criterion:
        if self.random.random() < 0.15:
            return c.Delegated(**self._leaf_head(), to="bo-tinh", slot="mau")
        return c.Attested(**self._leaf_head(), by=self.random.choice(("don-vi", "bo-tinh")))


def invented(book: Rulebook, random: Random) -> Rulebook:
    """The book with one rule alone, whose criterion is drawn."""
    rule = book["luat-06-2022/bang-khen-thu-tuong.ca-nhan"]
    root = Maker(random, book.vocabulary).criterion(Around())
    rule = replace(rule, criterion=root)
    words = {one.id for one in c.walk(root) if isinstance(one, c.Attested)}
    return replace(book, rules=(rule,), judgements=frozenset(words))
