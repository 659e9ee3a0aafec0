"""Which achievement of a nominee goes to which of the wanted awards, so that it serves best.

What each award needs is found by asking `decide` with all but some of the achievements spent; the
choice among the awards is an exact search (`cohort.choice`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from thidua_rules.cohort.evidence.choice import Option, choose
from thidua_rules.cohort.evidence.ledger import Ledger, keyed
from thidua_rules.engine import decide
from thidua_rules.errors import DossierError, Place, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Spends

MOST_RECORDS = 10  # each subset of them may cost a decision


@dataclass(frozen=True, slots=True)
class Use:
    """An award that can be given, and the achievements that it uses up."""

    award: str
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """A wanted award that is not among them, why, and its decision with all achievements."""

    award: str
    why: Text
    decision: Decision


@dataclass(frozen=True, slots=True)
class Assignment:
    """`uses` stand in the order in which they have to be decided; `steps` explain the choice."""

    uses: tuple[Use, ...]
    left: tuple[Left, ...]
    steps: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class _Case:
    """One nominee on one day, and what was spent before it."""

    book: Rulebook
    dossier: Dossier
    ledger: Ledger
    on: date
    year: int | None

    def decided(self, award: str, dossier: Dossier) -> Decision:
        return decide(self.book, award, dossier, on=self.on, year=self.year)

    def title(self, award: str) -> Text:
        return self.book.vocabulary.awards[award]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What came of asking about one award."""

    decision: Decision
    spends: Spends
    options: tuple[Option, ...]


def assign(  # noqa: PLR0913 - a nominee, what is wanted, and when
    book: Rulebook,
    dossier: Dossier,
    wanted: Sequence[str],
    *,
    on: date,
    year: int | None = None,
    ledger: Ledger | None = None,
) -> Assignment:
    """The assignment that gives the nominee the most of the wanted awards.

    Args:
        book: the texts.
        dossier: the nominee with all achievements.
        wanted: awards, the one that is wanted most first.
        on: the day of the decision.
        year: the year under review (default: that of `on`).
        ledger: what was spent before.

    Raises:
        DossierError: more achievements could be spent than can be searched through, or the
            dossier is not one that `decide` takes.
        NoRuleInForceError: no text of an award is held for that day.
    """
    case = _Case(book, dossier, ledger or Ledger(), on, year)
    asked = {award: _asked(case, award) for award in dict.fromkeys(wanted)}
    kinds = {key: record.kind for key, record in keyed(dossier.records).items()}

    def clash(record: str, one: str, other: str) -> bool:
        return _clash(kinds[record], one, asked[one].spends, other, asked[other].spends)

    options = {award: one.options for award, one in asked.items()}
    chosen = choose(tuple(asked), options, clash)
    order = sorted(chosen, key=lambda award: len(set(asked[award].spends.free_after) & set(chosen)))
    uses = tuple(Use(award, tuple(k for k in kinds if k in chosen[award])) for award in order)
    left = tuple(_left(award, asked[award]) for award in asked if award not in chosen)
    return Assignment(uses, left, tuple(_steps(uses, left, case)))


def _clash(kind: str, one: str, spends: Spends, other: str, others: Spends) -> bool:
    """Both use up the kind, and neither takes what the other has used up."""
    both = kind in spends.of and kind in others.of
    return both and one not in others.free_after and other not in spends.free_after


def _asked(case: _Case, award: str) -> _Asked:
    """Every least set of achievements that is enough for the award."""
    spends = _spends(case.book, case.decided(award, case.dossier))
    marked = case.ledger.marked(case.dossier, spends)
    decision = case.decided(award, marked)
    if not decision.eligible:
        return _Asked(decision, spends, ())
    open_ = _spendable(marked, spends)
    if len(open_) > MOST_RECORDS:
        raise DossierError([_too_many(case.dossier.subject.id, award)])
    return _Asked(decision, spends, tuple(_enough(case, award, marked, open_, spends)))


def _spends(book: Rulebook, decision: Decision) -> Spends:
    """What any rule for the award may use up: with fewer records another of them may answer."""
    regime = next(one for one in book.regimes if one.id == decision.governed_by.regime)
    rules = [r for r in book if r.award == decision.award and r.instrument in regime.instruments]
    kinds = dict.fromkeys(kind for rule in rules for kind in rule.spends.of)
    free = rules[0].spends.free_after
    return Spends(
        tuple(kinds),
        tuple(award for award in free if all(award in r.spends.free_after for r in rules)),
    )


def _spendable(dossier: Dossier, spends: Spends) -> list[str]:
    return [
        key
        for key, record in keyed(dossier.records).items()
        if record.kind in spends.of
        and (record.spent_on is None or record.spent_on in spends.free_after)
    ]


def _too_many(subject: str, award: str) -> Problem:
    text = Text(
        f"`{award}`: hơn {MOST_RECORDS} thành tích có thể dùng, không xét hết được",
        f"`{award}`: more than {MOST_RECORDS} achievements could be used, too many to go through",
    )
    hint = Text("chỉ để lại thành tích của các năm xét", "leave those of the years under review")
    return Problem("too-many-records", text, Place(subject), hint)


def _enough(
    case: _Case, award: str, dossier: Dossier, keys: Sequence[str], spends: Spends
) -> Iterator[Option]:
    """The least sets, smaller ones first; what holds one of them needs no asking."""
    found: list[Option] = []
    for size in range(len(keys) + 1):
        for some in map(frozenset, combinations(keys, size)):
            if not any(least <= some for least in found):
                without = _all_spent_but(some, keys, dossier, _elsewhere(case.book, spends))
                if case.decided(award, without).eligible:
                    found.append(some)
                    yield some


def _elsewhere(book: Rulebook, spends: Spends) -> str:
    """Some award after which nothing is left for this one."""
    return next(award for award in book.vocabulary.awards if award not in spends.free_after)


def _all_spent_but(
    some: Collection[str], keys: Collection[str], dossier: Dossier, award: str
) -> Dossier:
    records = (
        record.model_copy(update={"spent_on": award}) if key in keys and key not in some else record
        for key, record in keyed(dossier.records).items()
    )
    return dossier.model_copy(update={"records": tuple(records)})


def _left(award: str, asked: _Asked) -> Left:
    if asked.options:
        return Left(award, _TAKEN, asked.decision)
    told = asked.decision.because
    vi, en = "; ".join(one.vi for one in told), "; ".join(one.en for one in told)
    slug = asked.decision.verdict.slug
    why = Text(f"hồ sơ là `{slug}`: {vi}", f"the dossier is `{slug}`: {en}")
    return Left(award, why, asked.decision)


_TAKEN = Text(
    "thành tích còn lại không đủ; cách chia này được nhiều hình thức hơn hoặc hình thức muốn hơn",
    "what is left is not enough; this way more awards are given, or those that are wanted more",
)


def _steps(uses: Sequence[Use], left: Sequence[Left], case: _Case) -> Iterator[Text]:
    used: dict[str, str] = {}
    for use in uses:
        yield _used(use, case)
        for key in use.records:
            if key in used:
                yield _shared(key, case.title(use.award), case.title(used[key]))
            used[key] = use.award
    for one in left:
        title = case.title(one.award)
        yield Text(f"{title.vi}: {one.why.vi}", f"{title.en}: {one.why.en}")


def _used(use: Use, case: _Case) -> Text:
    title, names = case.title(use.award), ", ".join(f"`{key}`" for key in use.records)
    if not names:
        return Text(f"{title.vi}: không dùng hết thành tích nào", f"{title.en}: uses nothing up")
    return Text(f"{title.vi}: dùng {names}", f"{title.en}: uses {names}")


def _shared(key: str, later: Text, earlier: Text) -> Text:
    return Text(
        f"{later.vi} vẫn tính `{key}` sau khi đã dùng cho {earlier.vi}",
        f"{later.en} still counts `{key}` after {earlier.en} has used it",
    )
