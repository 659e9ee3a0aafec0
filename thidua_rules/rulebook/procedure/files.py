"""The procedure files of all instruments become one Procedure, or one list of every problem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.law import Instrument
from thidua_rules.model.procedure import (
    BaseSalary,
    Deadline,
    Due,
    Exclusion,
    PayRule,
    PrizeKind,
    Procedure,
    QuotaRule,
)
from thidua_rules.model.provision import Provision
from thidua_rules.model.rule import Checked
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.model.votes import Quorum, VoteRule
from thidua_rules.rulebook.on_disk.source import read_yaml
from thidua_rules.rulebook.procedure import review_files as r
from thidua_rules.rulebook.procedure.entries import Entries
from thidua_rules.rulebook.procedure.prize_files import Prizes
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.rules.from_yaml import text_of
from thidua_rules.rulebook.shapes import procedure as s
from thidua_rules.rulebook.slugs import SlugReader

Made: TypeAlias = Iterator[tuple[str, Provision]]
ShapeT = TypeVar("ShapeT", bound=s.FileShape)


@dataclass
class ProcedureFiles:
    """The procedure files of a folder; they are read when they are first asked for."""

    folder: Path
    vocabulary: Vocabulary
    instruments: Mapping[str, Instrument]
    problems: list[Problem] = field(default_factory=list)

    def __call__(self) -> Procedure:
        """Raises: RuleFileError, with every problem of every file."""
        return self._procedure

    @cached_property
    def _procedure(self) -> Procedure:
        self.problems.clear()
        made: dict[str, list[Any]] = {}
        checked: list[tuple[str, Checked]] = []
        for path in sorted(self.folder.glob("*/_*.yaml")):
            if path.name in _READERS and path.parent.name in self.instruments:
                self._read(path, made, checked)
        if self.problems:
            raise RuleFileError(sorted(self.problems, key=lambda problem: problem.place))
        whole = {kind: tuple(entries) for kind, entries in made.items()}
        return Procedure(**whole, checked=tuple(checked))

    def _read(
        self, path: Path, made: dict[str, list[Any]], checked: list[tuple[str, Checked]]
    ) -> None:
        name = path.relative_to(self.folder).as_posix()
        shape_of, entries_of = _READERS[path.name]
        try:
            source = read_yaml(path, name=name)
            shape = validated(shape_of, source)
        except RuleFileError as error:
            self.problems += error.problems
            return
        reader = SlugReader(self.vocabulary, source)
        entries = Entries(self.instruments[path.parent.name], self.instruments, reader, shape.basis)
        for kind, provision in entries_of(shape, entries):
            made.setdefault(kind, []).append(provision)
        self.problems += reader.problems
        one = shape.checked
        checked.append((name, Checked(one.on, one.against, one.readers)))


def _votes(shape: s.VotesShape, entries: Entries) -> Made:
    for place, one in enumerate(shape.votes):
        if one.then is not None:
            entries.reader.listed(one.then, "authorities", ("votes", place, "then"))
        yield (
            "votes",
            VoteRule(
                **entries.head(one, ("votes", place)),
                level=one.level,
                at_least=s.share_of(one.at_least),
                of=one.of,
                secret=one.secret,
                written=one.written,
                rounds=one.rounds,
                then=one.then,
            ),
        )
    for place, quorum in enumerate(shape.quorums):
        head = entries.head(quorum, ("quorums", place))
        yield "quorums", Quorum(**head, at_least=s.exact(quorum.at_least))


def _quotas(shape: s.QuotasShape, entries: Entries) -> Made:
    listed = entries.reader.listed
    for place, one in enumerate(shape.quotas):
        at = ("quotas", place)
        lower = entries.reader.all_listed(one.lower, "authorities", (*at, "lower"))
        yield (
            "quotas",
            QuotaRule(
                **entries.head(one, at),
                at_most=s.share_of(one.at_most),
                of=text_of(one.of) if one.of else None,
                rounding=one.rounding,
                lower=lower,
            ),
        )
    for place, exclusion in enumerate(shape.exclusions):
        listed(exclusion.above, "awards", ("exclusions", place, "above"))
        head = entries.head(exclusion, ("exclusions", place))
        yield "exclusions", Exclusion(**head, above=exclusion.above)


def _prizes(shape: s.PrizesShape, entries: Entries) -> Made:
    titles = Prizes(PrizeKind.TITLE, entries).read(shape.titles, "titles")
    forms = Prizes(PrizeKind.FORM, entries).read(shape.forms, "forms")
    yield from (("prizes", prize) for prize in (*titles, *forms))
    for place, one in enumerate(shape.paying):
        head = entries.head(one, ("paying", place))
        yield "pay_rules", PayRule(**head, kind=one.kind, to=one.to)


def _deadlines(shape: s.DeadlinesShape, entries: Entries) -> Made:
    for place, one in enumerate(shape.deadlines):
        head = entries.head(one, ("deadlines", place))
        yield "deadlines", Deadline(**head, act=one.act, due=_due(one.due), opens=_due(one.opens))


def _due(shape: s.DueShape | None) -> Due | None:
    return Due(**shape.model_dump()) if shape else None


def _salaries(shape: s.SalariesShape, entries: Entries) -> Made:
    for place, one in enumerate(shape.base_salaries):
        head = entries.head(one, ("base_salaries", place))
        yield "base_salaries", BaseSalary(**head, vnd=one.vnd)


_READERS: dict[str, tuple[type[s.FileShape], Any]] = {
    "_votes.yaml": (s.VotesShape, _votes),
    "_quotas.yaml": (s.QuotasShape, _quotas),
    "_prizes.yaml": (s.PrizesShape, _prizes),
    "_deadlines.yaml": (s.DeadlinesShape, _deadlines),
    "_base_salary.yaml": (s.SalariesShape, _salaries),
    "_ties.yaml": (r.TiesShape, r.preferences),
    "_revocation.yaml": (r.RevocationShape, r.revocation),
}
