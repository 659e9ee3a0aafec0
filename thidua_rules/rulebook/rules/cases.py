"""`….cases.yaml`: nominees in short hand, and the answer that a lawyer expects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from thidua_rules.errors import Place, Problem, RuleFileError
from thidua_rules.model.admission import Misfit, misfits
from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Attested, Criterion, walk
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook.complaints import problems_of, unknown
from thidua_rules.rulebook.on_disk.source import Source, read_yaml
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.shapes.files import (
    CaseShape,
    CasesShape,
    DecisionCaseShape,
    DecisionCasesShape,
)
from thidua_rules.rulebook.slugs import SlugReader

Path_ = tuple[str | int, ...]
_REGIME = Text("một thời kỳ của `_regimes.yaml`", "a regime of `_regimes.yaml`")
_ASKED = Text("một nhận định mà quy định này hỏi", "a judgement that this rule asks for")


@dataclass(frozen=True, slots=True)
class Case:
    """One nominee, the day and year, and what is expected, with its source and place."""

    name: str
    place: Place
    dossier: Dossier
    on: date
    year: int | None
    verdict: Verdict
    because: frozenset[str]
    source: str


def cases_of(
    rule: Rule, path: Path, book: Rulebook, *, name: str | None = None
) -> tuple[Case, ...]:
    """The cases of a file, their judgements signed by the authority that the rule names.

    The file is called by that of the rule, or of what is added to it.

    Raises:
        RuleFileError: with every problem of every case.
    """
    source = read_yaml(path, name=f"{name or rule.id}.cases.yaml")
    shape = validated(CasesShape, source)
    reader = _CaseReader(book, source, shape, dict(_signers(rule.criterion)))
    cases = [reader.case(place, case) for place, case in enumerate(shape.cases)]
    if reader.problems:
        raise RuleFileError(reader.problems)
    return tuple(case for case in cases if case is not None)


@dataclass(frozen=True, slots=True)
class DecisionCase:
    """A case of an award, decided with all that binds on its day and not by one rule alone.

    `regime`: the one that has to govern, where the writer says.
    """

    award: str
    case: Case
    regime: str | None = None


def decision_cases_of(path: Path, book: Rulebook, *, name: str) -> tuple[DecisionCase, ...]:
    """The cases of a file that stands beside `_conditions.yaml` or `_regimes.yaml`.

    Raises:
        RuleFileError: with every problem of every case.
    """
    source = read_yaml(path, name=name)
    shape = validated(DecisionCasesShape, source)
    slugs = SlugReader(book.vocabulary, source)
    asked = _CaseReader(book, source, shape, {})
    regimes = [one.id for one in book.regimes]
    cases = []
    for place, one in enumerate(shape.cases):
        at = ("cases", place)
        if one.regime is not None:
            slugs.known(one.regime, regimes, _REGIME, (*at, "regime"))
        if not slugs.listed(one.award, "awards", (*at, "award")):
            continue  # so who signs what is not known either
        asked.signers = dict(_all_signers(one.award, book))
        made = asked.case(place, one)
        cases += [DecisionCase(one.award, made, one.regime)] if made else []
    if problems := [*slugs.problems, *asked.problems]:
        raise RuleFileError(sorted(problems, key=lambda problem: problem.place))
    return tuple(cases)


def _all_signers(award: str, book: Rulebook) -> Iterator[tuple[str, str]]:
    """Who signs each judgement that some rule of the award, or what joins it, asks for."""
    for whole in book.conditions:
        for condition in whole.criteria_for(award):
            yield from _signers(condition)
    for rule in book:
        if rule.award == award:
            yield from _signers(rule.criterion)


def _signers(criterion: Criterion) -> Iterator[tuple[str, str]]:
    for one in walk(criterion):
        if isinstance(one, Attested):
            yield one.id, one.by


class _CaseReader:
    def __init__(
        self, book: Rulebook, source: Source, shape: CasesShape, signers: Mapping[str, str]
    ) -> None:
        self.book, self.source, self.shape, self.signers = book, source, shape, signers
        self.problems: list[Problem] = []

    def case(self, place: int, shape: CaseShape) -> Case | None:
        at: Path_ = ("cases", place)
        unasked = list(self._unasked(shape, at))
        if unasked:
            self.problems += unasked
            return None
        try:
            dossier = Dossier.model_validate(self._data(place, shape))
        except ValidationError as error:
            self.problems += problems_of(error, self.source, at)
            return None
        self.problems += self._misspelt(dossier, at)
        return Case(
            name=shape.name,
            place=self.source.place(at),
            dossier=dossier,
            on=shape.on or self.shape.on,
            year=shape.year if shape.year is not None else self.shape.year,
            verdict=Verdict[shape.verdict.upper()],
            because=frozenset(shape.because),
            source=shape.source,
        )

    def _data(self, place: int, shape: CaseShape) -> dict[str, Any]:
        subject = {"id": f"case-{place + 1}", **(shape.subject or self.shape.subject)}
        own = "complete" in shape.model_fields_set
        return {
            "subject": subject,
            "records": shape.records,
            "facts": shape.facts,
            "members": shape.members,
            "posts": shape.posts,
            "attested": {id: self._signed(id, word) for id, word in shape.attested.items()},
            "complete": shape.complete if own else self.shape.complete,
            **({"dates": shape.dates} if isinstance(shape, DecisionCaseShape) else {}),
        }

    def _unasked(self, shape: CaseShape, at: Path_) -> Iterator[Problem]:
        """Judgements signed with a bare yes or no that the rule does not ask for."""
        for id, word in shape.attested.items():
            if isinstance(word, bool) and id not in self.signers:
                misfit = Misfit((), id, tuple(self.signers), _ASKED)
                yield unknown(misfit, self.source.place((*at, "attested", id), key=True))

    def _signed(self, id: str, word: Any) -> Any:
        if isinstance(word, bool):
            return {"holds": word, "by": self.signers[id]}
        return word

    def _misspelt(self, dossier: Dossier, at: Path_) -> Iterator[Problem]:
        for one in misfits(dossier, self.book.vocabulary, self.book.judgements):
            yield unknown(one, self.source.place((*at, str(one.path[0]))))
