"""Where a rule looks at records: which kinds, how many years back, how many of a year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua_rules.engine.look import Look
from thidua_rules.model import criterion as c
from thidua_rules.model.dossier import Record
from thidua_rules.model.vocabulary import Vocabulary

SLACK = 2  # years more than the widest window needs, so that there is a before and an after


@dataclass(frozen=True, slots=True)
class Site:
    """A leaf that looks at records, its look, and how far back it may have to see."""

    leaf: c.Counted | c.Streak | c.Absent
    look: Look
    back: int

    @property
    def restarts(self) -> bool:
        """Whether a discipline makes it count anew."""
        return isinstance(self.leaf, c.Streak) or (
            isinstance(self.leaf, c.Counted) and self.leaf.window.form != "ever"
        )

    @property
    def copies(self) -> int:
        """How many records of one kind and year may make a difference."""
        if not isinstance(self.leaf, c.Counted) or self.leaf.unit == "years":
            return 1
        most = self.leaf.at_most
        return max(self.leaf.at_least or 1, 1 if most is None else most + 1)


def sites_of(root: c.Criterion, look: Look) -> Iterator[Site]:
    """Every leaf below the root that looks at records."""
    depth = reach_back(root, look.vocabulary) + SLACK
    anchors = {one.since.at for one in c.walk(root) if isinstance(one, c.AllOf) and one.since}
    for leaf in c.walk(root):
        if isinstance(leaf, c.Counted | c.Streak | c.Absent):
            loose = _stands_alone(leaf) and leaf.at not in anchors
            back = reach_back(leaf, look.vocabulary) + 1 if loose else depth
            yield Site(leaf, look, back)


def _stands_alone(leaf: c.Counted | c.Streak | c.Absent) -> bool:
    """Whether its years have nothing to do with those of other leaves."""
    return not isinstance(leaf, c.Streak) and leaf.window.form in {"this_year", "last", "ever"}


def reach_back(criterion: c.Criterion, vocabulary: Vocabulary) -> int:
    """So many years are enough for what the criterion asks for."""
    match criterion:
        case c.Counted() | c.Absent():
            return max(_years_of(criterion, vocabulary), criterion.window.years or 1) + abs(
                criterion.window.moved
            )
        case c.Streak():
            return criterion.years * criterion.every + 1
        case c.AllOf(since=c.Counted() as since):
            inside = max(reach_back(part, vocabulary) for part in criterion.parts)
            return reach_back(since, vocabulary) + inside
        case _:
            return max((reach_back(part, vocabulary) for part in c.parts_of(criterion)), default=1)


def _years_of(leaf: c.Counted | c.Absent, vocabulary: Vocabulary) -> int:
    if isinstance(leaf, c.Absent):
        return 1
    once = all(vocabulary.records[one.kind].once_a_year for one in leaf.of)
    number = max(leaf.at_least or 1, (leaf.at_most or 0) + 1)
    return number if once or leaf.unit == "years" else 1


def stands(record: Record, leaf: c.Absent, look: Look) -> bool:
    """Whether the record still speaks against a person, unless another one has ended it."""
    return not leaf.still_open or record.ends is None or record.ends >= look.on
