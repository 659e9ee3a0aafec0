"""Persons on the edge of a rule: who just passes by a clause, just fails, or is not settled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua_rules.engine.applicable_law import Texts
from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.verdict import Verdict
from thidua_rules.proof.canonical import Solver
from thidua_rules.proof.encode import Path, encode_award
from thidua_rules.proof.person import TOTAL, Person
from thidua_rules.proof.recheck import DisagreementError
from thidua_rules.proof.settings import Setting
from thidua_rules.proof.switches import Switches
from thidua_rules.proof.terms import Formula, every, no
from thidua_rules.proof.ways import Between

SIZE = 10  # members of a collective that is made up


@dataclass(frozen=True, slots=True)
class Edge:
    """A clause, and those on either side of it; each differs from `passes` as little as may be.

    One whom the solver does not find is not there; `undecided` where it gave up on a question.
    """

    leaf: c.Criterion
    passes: Dossier | None
    fails: Dossier | None = None
    open: Dossier | None = None
    undecided: bool = False


def edges(texts: Texts, *, book: Rulebook, on: date, year: int, effort: int = 0) -> Iterator[Edge]:
    """For each clause on which somebody's award turns: who passes, fails and is not settled.

    `effort`: so many steps of the solver for a question (0: as many as its time allows).

    Raises:
        DisagreementError: the engine answers otherwise than the solver.
    """
    for setting in Setting.under(texts):
        yield from _Edges(setting, texts, Between(book, on, year, effort)).found()


class _Edges:
    """The edges of one rule; whoever passes must pass by it, whatever the other rules say."""

    def __init__(self, setting: Setting, texts: Texts, asked: Between) -> None:
        self.texts, self.asked = texts, asked
        book, on, year = asked.book, asked.on, asked.year
        settings = Setting.under(texts)
        kinds = setting.rule.audience.kinds
        self.person = Person(settings, book=book, on=on, year=year, kinds=kinds)
        self.switches = Switches()
        self.award = encode_award(settings, self.person, book=book, switches=self.switches)
        self.number = settings.index(setting)
        self.solver = Solver(self.person, effort=asked.effort)

    def found(self) -> Iterator[Edge]:
        for path, part in sorted(self.award.parts.items()):
            if path[0] == self.number and not c.parts_of(part.criterion):
                yield from self._edge(path, part.criterion)

    def _edge(self, path: Path, leaf: c.Criterion) -> Iterator[Edge]:
        """Who is met with the clause and would not be without it, and the neighbours."""
        taking, met, failed = self.switches.taking, self.award.met, self.award.claim.failed
        terms = (taking(met), no(taking(met, failed=[path])))
        answer = self.solver.plainest(*terms, *self._of_some_size())
        if answer.dossier is None:
            answer = self.solver.plainest(*terms)
        if answer.dossier is None or answer.model is None:
            if answer.state == "undecided":
                yield Edge(leaf, None, undecided=True)
            return
        passes = self._confirmed(answer.dossier, Verdict.MET)
        near = self.solver.nearest(answer.model, every((taking(failed), taking(met, met=[path]))))
        fails = self._confirmed(near.dossier, Verdict.UNMET) if near.dossier else None
        gave_up = near.state == "undecided"
        yield Edge(leaf, passes, fails, self._open(leaf, passes, fails), gave_up)

    def _of_some_size(self) -> Iterator[Formula]:
        """A collective in which shares can be told from each other."""
        if f"members {TOTAL}" in self.person.numbers:
            yield self.person.member(TOTAL) >= SIZE

    def _open(self, leaf: c.Criterion, passes: Dossier, fails: Dossier | None) -> Dossier | None:
        """The one of whom exactly this was not said."""
        for told in (passes, fails):
            less = _without(leaf, told) if told else None
            if less is not None and self._verdict(less) is Verdict.UNKNOWN:
                return less
        return None

    def _verdict(self, dossier: Dossier) -> Verdict:
        return self.asked.concluded(self.texts, dossier).verdict

    def _confirmed(self, dossier: Dossier, verdict: Verdict) -> Dossier:
        """The dossier, once the engine has said the same of it."""
        if self._verdict(dossier) is not verdict:
            raise DisagreementError(self.texts.rules[0].award, dossier)
        return dossier


def _without(leaf: c.Criterion, told: Dossier) -> Dossier:
    """The dossier that does not say what the clause asks for."""
    match leaf:
        case c.Attested(id=id):
            left = {key: word for key, word in told.attested.items() if key != id}
            return told.model_copy(update={"attested": left})
        case c.FactBound(of=of) if not of.startswith("members."):
            facts = {key: value for key, value in told.facts.items() if key != of}
            return told.model_copy(update={"facts": facts})
        case c.Share(of=of) | c.FactBound(of=of):
            slug = of.removeprefix("members.")
            members = {key: value for key, value in told.members.items() if key != slug}
            return told.model_copy(update={"members": members})
        case c.Tenure():
            return told.model_copy(update={"posts": None})
        case _:
            return told.model_copy(update={"complete": None})
