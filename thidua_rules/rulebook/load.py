"""From a folder of criteria to a Rulebook: every file is read before any problem is raised."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.book import Regime, Rulebook
from thidua_rules.model.criterion import Attested, walk
from thidua_rules.model.gap import Gap
from thidua_rules.model.law import Basis, Instrument
from thidua_rules.model.rule import Conditions, Rule
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.rulebook.on_disk.source import Source, content_of, parse_yaml
from thidua_rules.rulebook.procedure.late import LateProcedure
from thidua_rules.rulebook.procedure.paper_files import papers_from
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.rules.from_yaml import Site
from thidua_rules.rulebook.rules.law_files import instrument_from, regimes_from
from thidua_rules.rulebook.rules.links import linked
from thidua_rules.rulebook.rules.rule_files import RuleFile, conditions_from, index_of, rule_from
from thidua_rules.rulebook.rules.vocabulary import vocabulary_from
from thidua_rules.rulebook.shapes.files import ConditionsShape, RuleShape
from thidua_rules.rulebook.slugs import SlugReader

SHIPPED = Path(__file__).parent.parent / "criteria"
_CASES = ".cases.yaml"
T = TypeVar("T")


def load_rulebook(folder: Path = SHIPPED, *, packs: Sequence[Path] = ()) -> Rulebook:
    """Read every instrument folder under `folder`, and what local decisions add to it.

    Args:
        folder: the national law (default: that of the package).
        packs: folders outside the package, each of them one local decision.

    Raises:
        RuleFileError: with every problem of every file.
    """
    vocabulary = vocabulary_from(_open(folder, folder / "_vocabulary.yaml")[0])
    return under_packs(_Loader(folder, vocabulary).book(), packs)


def under_packs(book: Rulebook, packs: Sequence[Path]) -> Rulebook:
    """The book with what these packs add to it, or the book itself where there are none.

    Raises:
        RuleFileError: with every problem of every pack; the book itself stays as it is.
    """
    if not packs:
        return book
    from thidua_rules.rulebook.local.packs import with_packs  # noqa: PLC0415 - most load no pack

    return with_packs(book, packs)


def _open(folder: Path, path: Path) -> tuple[Source, str]:
    """A file of the folder, named by its place in it, and the hash of its bytes."""
    name = path.relative_to(folder).as_posix()
    content = content_of(path, name=name)
    return parse_yaml(content, name), hashlib.sha256(content).hexdigest()


class _Loader:
    """One reading of a folder; it gathers problems instead of stopping at the first.

    `readers` hold the problems of the files that have the right shape, `problems` all others.
    """

    def __init__(self, folder: Path, vocabulary: Vocabulary) -> None:
        self.folder, self.vocabulary = folder, vocabulary
        self.readers: list[SlugReader] = []
        self.problems: list[Problem] = []

    def book(self) -> Rulebook:
        paths = sorted(self.folder.glob("*/_instrument.yaml"))
        regimes, gaps = self._regimes([path.parent.name for path in paths])
        instruments = {made.id: made for made in self._gather(self._instrument, paths)}
        rules = self._linked(self._rules(instruments), regimes)
        conditions = [
            one
            for made in instruments.values()
            for one in self._gather(self._conditions, self._common(made), made)
        ]
        papers = list(self._listed("_papers.yaml", papers_from, instruments))
        self._settle()
        return Rulebook(
            vocabulary=self.vocabulary,
            instruments=instruments,
            regimes=regimes,
            rules=tuple(sorted(rules, key=_order)),
            conditions=tuple(conditions),
            gaps=gaps,
            judgements=frozenset(_judgements(rules, conditions)),
            papers=tuple(papers),
            read_procedure=LateProcedure(self.folder, self.vocabulary, instruments),
        )

    def _settle(self) -> None:
        """Raise what was found wrong, in the order of the places."""
        found = [*self.problems, *(one for reader in self.readers for one in reader.problems)]
        if found:
            raise RuleFileError(sorted(found, key=lambda problem: problem.place))

    def _regimes(self, held: Collection[str]) -> tuple[tuple[Regime, ...], dict[str, Gap]]:
        def make(path: Path) -> tuple[tuple[Regime, ...], dict[str, Gap]]:
            return regimes_from(self._reader(_open(self.folder, path)[0]), held)

        return next(self._gather(make, [self.folder / "_regimes.yaml"]), ((), {}))

    def _rules(self, instruments: Mapping[str, Instrument]) -> list[Rule]:
        files = [
            file
            for made in instruments.values()
            for file in self._gather(self._rule_file, rule_paths(self.folder / made.id), made)
        ]
        index = index_of(files)
        return [rule_from(file, index) for file in files]

    def _common(self, instrument: Instrument) -> Iterator[Path]:
        paths = (self.folder / instrument.id).glob("_conditions*.yaml")
        return (path for path in paths if not path.name.endswith(_CASES))

    def _listed(
        self,
        name: str,
        entries_from: Callable[[SlugReader, Instrument], Iterable[T]],
        instruments: Mapping[str, Instrument],
    ) -> Iterator[T]:
        """The entries of a file that an instrument may have beside its rules."""

        def make(path: Path, instrument: Instrument) -> Iterable[T]:
            return entries_from(self._reader(_open(self.folder, path)[0]), instrument)

        for made in instruments.values():
            for entries in self._gather(make, (self.folder / made.id).glob(name), made):
                yield from entries

    def _linked(self, rules: list[Rule], regimes: tuple[Regime, ...]) -> list[Rule]:
        if not regimes:  # they were not read, so which rules bind together is not known
            return rules
        made, problems = linked({rule.id: rule for rule in rules}, regimes)
        self.problems += problems
        return [replace(rule, criterion=made[rule.id]) for rule in rules]

    def _gather(
        self, make: Callable[..., T], paths: Iterable[Path], *more: Instrument
    ) -> Iterator[T]:
        for path in sorted(paths):
            try:
                yield make(path, *more)
            except RuleFileError as error:
                self.problems += error.problems

    def _instrument(self, path: Path) -> Instrument:
        return instrument_from(path.parent.name, self._reader(_open(self.folder, path)[0]))

    def _rule_file(self, path: Path, instrument: Instrument) -> RuleFile:
        source, sha256 = _open(self.folder, path)
        shape = validated(RuleShape, source)
        site = self._site(path, source, instrument, shape.cite, shape.basis)
        reader = site.reader
        reader.listed(shape.award, "awards", ("award",))
        if path.name.removesuffix(".yaml").partition(".")[0] != shape.award:
            vi = f"tệp phải mang tên của `{shape.award}`"
            reader.complain(
                "file-name", vi, f"the file has to be named `{shape.award}`", ("award",)
            )
        return RuleFile(shape, site, instrument, sha256)

    def _conditions(self, path: Path, instrument: Instrument) -> Conditions:
        source, sha256 = _open(self.folder, path)
        shape = validated(ConditionsShape, source)
        # The file stands for no clause: each of its entries has to name its own.
        site = self._site(path, source, instrument, "d1", shape.basis)
        return conditions_from(shape, site, instrument, sha256)

    def _site(
        self, path: Path, source: Source, instrument: Instrument, cite: str, basis: Basis
    ) -> Site:
        name = f"{instrument.id}/{path.name.removesuffix('.yaml')}"
        reader = self._reader(source)
        place = reader.citation(cite, ("cite",), within=instrument.id)
        return Site(name, reader, (), place, basis)

    def _reader(self, source: Source) -> SlugReader:
        self.readers.append(SlugReader(self.vocabulary, source))
        return self.readers[-1]


def rule_paths(folder: Path) -> list[Path]:
    """The rule files of an instrument's folder."""
    return [
        path
        for path in folder.glob("*.yaml")
        if not path.name.startswith("_") and not path.name.endswith(_CASES)
    ]


def _order(rule: Rule) -> tuple[str, int, int, str]:
    """The law's own order: instrument, article, clause."""
    cite = rule.cite
    number = int("".join(filter(str.isdigit, cite.article)))
    clause = int("".join(filter(str.isdigit, cite.clause or "0")))
    return rule.instrument, number, clause, rule.id


def _judgements(rules: Iterable[Rule], conditions: Iterable[Conditions]) -> Iterator[str]:
    roots = [rule.criterion for rule in rules]
    roots += [one.criterion for whole in conditions for one in whole.conditions]
    for root in roots:
        for criterion in walk(root):
            if isinstance(criterion, Attested):
                yield criterion.id
