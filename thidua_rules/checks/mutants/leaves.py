"""What may be wrong with a leaf: a number one off, a sign, a unit, a list with one word less."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, assert_never

from thidua_rules.checks.mutants.change import Change, head_of, number
from thidua_rules.checks.mutants.records import of_records
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text
from thidua_rules.model.vocabulary import Vocabulary

_ALL = 100


def of_leaf(leaf: c.Leaf, vocabulary: Vocabulary) -> Iterator[Change]:
    """Every change to what the leaf itself asks for."""
    match leaf:
        case c.Counted():
            yield from _of_count(leaf)
            yield from of_records(leaf, vocabulary)
        case c.Streak():
            yield from _of_streak(leaf)
            yield from of_records(leaf, vocabulary)
        case c.Absent():
            yield from _of_absence(leaf)
            yield from of_records(leaf, vocabulary)
        case c.Share():
            yield from _of_share(leaf)
        case c.FactBound():
            yield from _numbers(leaf, "at_least", "at_most", "years_since")
        case c.Tenure():
            yield from _of_tenure(leaf, vocabulary)
        case c.Attested() | c.Delegated():
            return  # a judgement and a slot hold no number: they may be left out of their whole
        case _:
            assert_never(leaf)


def _numbers(leaf: c.Leaf, *names: str, most: int | None = None) -> Iterator[Change]:
    """Each number one less and one more, as far as it can be one."""
    for name in names:
        was: int | None = getattr(leaf, name)
        for now in (was - 1, was + 1) if was is not None else ():
            if now >= 0 and (most is None or now <= most):
                new: dict[str, Any] = {name: now}
                yield Change("threshold", number(name, was or 0, now), replace(leaf, **new))


def _of_count(leaf: c.Counted) -> Iterator[Change]:
    yield from _numbers(leaf, "at_least", "at_most")
    if leaf.unit == "years":
        text = Text("đếm quyết định thay vì đếm năm", "decisions are counted and not years")
        yield Change("unit", text, replace(leaf, unit="decisions"))
    else:
        text = Text("đếm năm thay vì đếm quyết định", "years are counted and not decisions")
        yield Change("unit", text, replace(leaf, unit="years"))


def _of_streak(leaf: c.Streak) -> Iterator[Change]:
    for years in (leaf.years - 1, leaf.years + 1):
        if years:
            yield Change(
                "threshold", number("years", leaf.years, years), replace(leaf, years=years)
            )
    counted = c.Counted(
        **head_of(leaf), of=leaf.of, window=leaf.window, unit="years", at_least=leaf.years
    )
    text = Text("“liên tục” thành “cộng dồn”", "“consecutive” becomes “in all”")
    yield Change("streak-to-count", text, counted)
    for ends in ("review", "proposal", "anywhere"):
        if ends != leaf.ends:
            said = f"`ends`: {leaf.ends} → {ends}"
            every = 1 if ends == "anywhere" else leaf.every
            yield Change("ends", Text(said, said), replace(leaf, ends=ends, every=every))
    if leaf.ends != "anywhere":
        every = leaf.every + 1
        yield Change("every", number("every", leaf.every, every), replace(leaf, every=every))


def _of_absence(leaf: c.Absent) -> Iterator[Change]:
    vi = "tính cả việc đã kết thúc" if leaf.still_open else "chỉ tính việc chưa kết thúc"
    en = "what has ended counts too" if leaf.still_open else "only what has not ended counts"
    yield Change("still-open", Text(vi, en), replace(leaf, still_open=not leaf.still_open))
    for kind in leaf.cleared_by:
        left = tuple(other for other in leaf.cleared_by if other != kind)
        text = Text(f"`{kind}` không còn kết thúc việc đó", f"`{kind}` does not end it any more")
        yield Change("cleared-by", text, replace(leaf, cleared_by=left))


def _of_share(leaf: c.Share) -> Iterator[Change]:
    yield from _numbers(leaf, "percent", most=_ALL)
    vi = "“trên” thành “từ … trở lên”" if leaf.strictly_more else "“từ … trở lên” thành “trên”"
    en = (
        "“more than” becomes “at least”" if leaf.strictly_more else "“at least” becomes “more than”"
    )
    yield Change("operator", Text(vi, en), replace(leaf, strictly_more=not leaf.strictly_more))


def _of_tenure(leaf: c.Tenure, vocabulary: Vocabulary) -> Iterator[Change]:
    yield from _numbers(leaf, "at_least", "below")
    if leaf.below is not None:
        text = Text("bỏ `below`", "`below` is left out")
        yield Change("part-dropped", text, replace(leaf, below=None))
    for post in leaf.posts if len(leaf.posts) > 1 else ():
        left = tuple(other for other in leaf.posts if other != post)
        text = Text(f"bỏ chức vụ `{post}`", f"the post `{post}` is left out")
        yield Change("kind", text, replace(leaf, posts=left))
    yield from _other_posts(leaf, tuple(vocabulary.posts))


def _other_posts(leaf: c.Tenure, order: tuple[str, ...]) -> Iterator[Change]:
    """The lowest post that serves, one step higher and one step lower."""
    lowest = max(map(order.index, leaf.posts))
    for place in (lowest - 1, lowest + 1):
        if 0 <= place < len(order):
            said = f"`posts`: {order[lowest]} → {order[place]}"
            posts = tuple(order[place] if one == order[lowest] else one for one in leaf.posts)
            if len(set(posts)) == len(posts):
                yield Change("level", Text(said, said), replace(leaf, posts=posts))
