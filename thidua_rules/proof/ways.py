"""Whom another text touches: a person for each clause that alone makes the difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from thidua_rules.engine.applicable_law import Texts
from thidua_rules.engine.conclude import Conclusion, conclude
from thidua_rules.engine.look import Look
from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Criterion, parts_of
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.verdict import Verdict
from thidua_rules.proof.canonical import Answer, Solver
from thidua_rules.proof.claim import Part
from thidua_rules.proof.encode import NotEncoded, Path, encode_award
from thidua_rules.proof.person import Person
from thidua_rules.proof.settings import Setting
from thidua_rules.proof.switches import Switches
from thidua_rules.proof.terms import Formula, every, no, some


@dataclass(frozen=True, slots=True)
class Way:
    """Somebody whom one text serves and the other does not, and the clause that it turns on.

    `by` is none where no clause of that text does it alone: where it is not for the person, say,
    or leaves the answer open. `without` and `within` are what the engine finds under each.
    """

    dossier: Dossier
    by: Criterion | None
    within: Conclusion
    without: Conclusion


@dataclass(slots=True)
class Ways:
    """All ways; what the solver gave up on or the formulas do not say is counted apart."""

    found: list[Way] = field(default_factory=list)
    undecided: int = 0
    not_encoded: tuple[NotEncoded, ...] = ()
    disagreements: list[Dossier] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Between:
    """Two texts of one award, asked of the same person on the same day.

    `effort`: so many steps of the solver for a question (0: as many as its time allows).
    """

    book: Rulebook
    on: date
    year: int
    effort: int = 0

    def ways(self, serves: Texts, fails: Texts) -> Ways:
        """Everybody, way by way, who is met under the one text and not under the other."""
        return _Search(self, serves, fails).run()

    def concluded(self, texts: Texts, dossier: Dossier) -> Conclusion:
        """What the engine finds under that text, whatever the day it is in force."""
        look = Look(
            dossier=dossier,
            award=texts.rules[0].award,
            on=self.on,
            year=self.year,
            vocabulary=self.book.vocabulary,
            counting=texts.counting,
        )
        return conclude(texts, look)


class _Search:
    """One direction: met under `serves`, not met under `fails`."""

    def __init__(self, between: Between, serves: Texts, fails: Texts) -> None:
        self.between, self.serves, self.fails = between, serves, fails
        self.settings = Setting.under(fails)
        both = [*Setting.under(serves), *self.settings]
        self.person = Person(
            both, book=between.book, on=between.on, year=between.year, kinds=_kinds(both)
        )
        self.switches = Switches()
        served = encode_award(Setting.under(serves), self.person, book=between.book)
        self.failed = encode_award(
            self.settings, self.person, book=between.book, switches=self.switches
        )
        self.touched = every((served.met, no(self.switches.taking(self.failed.met))))
        self.ways = Ways(not_encoded=(*served.not_encoded, *self.failed.not_encoded))

    def run(self) -> Ways:
        """First the clauses one by one, then whoever is left."""
        turns = [(part, self._turns_on(path)) for path, part in self._leaves()]
        solver = Solver(self.person, effort=self.between.effort)
        earlier: list[Formula] = []
        for part, turn in turns:
            alone = every((turn, *map(no, earlier)))
            if self._note(solver.plainest(self.touched, alone), part):
                earlier.append(turn)
        self._note(solver.plainest(self.touched, no(some(earlier))), None)
        return self.ways

    def _leaves(self) -> Iterator[tuple[Path, Part]]:
        """The leaves of the text that does not serve; common conditions once."""
        for path, part in sorted(self.failed.parts.items()):
            common_again = path[0] > 0 and path[1] > 0
            if not parts_of(part.criterion) and not common_again:
                yield path, part

    def _turns_on(self, path: Path) -> Formula:
        """That the text would serve, if only this clause were met."""
        return self.switches.taking(self.failed.met, met=[path])

    def _note(self, answer: Answer, part: Part | None) -> bool:
        """Keep the person, once the engine has said the same of it."""
        if answer.dossier is None:
            self.ways.undecided += answer.state == "undecided"
            return False
        within = self.between.concluded(self.serves, answer.dossier)
        without = self.between.concluded(self.fails, answer.dossier)
        if within.verdict is not Verdict.MET or without.verdict is Verdict.MET:
            self.ways.disagreements.append(answer.dossier)
            return False
        by = part.criterion if part else None
        self.ways.found.append(Way(answer.dossier, by, within, without))
        return True


def _kinds(settings: list[Setting]) -> tuple[str, ...]:
    """The kinds of subject of either text; none where one of them is for all."""
    kinds = [one.rule.audience.kinds for one in settings]
    return tuple(dict.fromkeys(kind for each in kinds for kind in each)) if all(kinds) else ()
