"""What the checks look at: the book, its cases, and the index of clauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import StrictStr

from thidua_rules.errors import Place, Problem, RuleFileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Criterion, walk
from thidua_rules.model.law import Text
from thidua_rules.model.papers import Paper
from thidua_rules.model.procedure import Procedure
from thidua_rules.model.provision import Provision
from thidua_rules.model.rule import Addition, Conditions, Rule
from thidua_rules.rulebook.load import load_rulebook
from thidua_rules.rulebook.on_disk.source import read_yaml
from thidua_rules.rulebook.procedure.cases import ProcedureCase, procedure_cases_of
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.rules.cases import Case, DecisionCase, cases_of, decision_cases_of
from thidua_rules.rulebook.shapes.shape import Shape

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Bench:
    """A loaded book with everything that lies beside it.

    `decisions` are cases of awards with all that binds on a day, `procedure_cases` questions to
    the procedure files.

    `clauses` has, for each instrument whose text is held, the fingerprint of each clause and the
    name of its text; `problems` those of files that lie beside the rules and do not load.
    """

    folder: Path
    book: Rulebook
    procedure: Procedure
    cases: Mapping[str, tuple[Case, ...]]
    clauses: Mapping[str, Mapping[str, str]]
    text_names: Mapping[str, str]
    texts: Path | None
    problems: tuple[Problem, ...]
    decisions: tuple[DecisionCase, ...] = ()
    procedure_cases: tuple[ProcedureCase, ...] = ()

    def place(self, file: Rule | Conditions | Addition, id: str | None = None) -> Place:
        """Where the part of that id stands in the file."""
        return self.place_in(file.id, id)

    def place_of(self, entry: Provision) -> Place:
        """Where the entry stands in its procedure file."""
        file, _, id = entry.at.partition("#")
        return self.place_in(file, id)

    def place_of_paper(self, paper: Paper) -> Place:
        """Where its file asks for it."""
        return Place(f"{paper.at}.yaml", paper.line)

    def place_in(self, file: str, id: str | None) -> Place:
        """Where that id stands in a file of the folder, named without its `.yaml`."""
        return place_in(self.folder, file, id)

    def parts(self) -> Iterator[tuple[Rule | Conditions, Criterion]]:
        """Every criterion with its file: of the rules, and of what is common to all awards."""
        for rule in self.book:
            yield from ((rule, part) for part in walk(rule.criterion))
        for whole in self.book.conditions:
            for condition in whole.conditions:
                yield from ((whole, part) for part in walk(condition.criterion))


def place_in(folder: Path, file: str, id: str | None) -> Place:
    """Where that id stands in a file of the folder, named without its `.yaml`."""
    path = folder / f"{file}.yaml"
    if id:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line.lstrip("- {").partition(",")[0].strip() == f"id: {id}":
                return Place(f"{file}.yaml", number, line.index("id:") + 1)
    return Place(f"{file}.yaml")


def bench_of(folder: Path, texts: Path | None) -> Bench:
    """Load the folder and what lies beside its rules.

    Raises:
        RuleFileError: the rules themselves do not load.
    """
    book = load_rulebook(folder)
    problems: list[Problem] = []
    cases = _cases(book, folder, problems)
    procedure = _procedure(book, problems)
    decisions = tuple(_decisions(book, folder, problems))
    questions = tuple(_questions(book, folder, problems))
    index = {id: _index(folder / id / "_clauses.yaml") for id in _indexed(book, folder)}
    return Bench(
        folder=folder,
        book=book,
        procedure=procedure,
        cases=cases,
        clauses={id: data.clauses for id, data in index.items()},
        text_names={id: data.text for id, data in index.items()},
        texts=texts,
        problems=tuple(problems),
        decisions=decisions,
        procedure_cases=questions,
    )


def _beside(folder: Path, *names: str) -> list[Path]:
    """The files of those names in the folder, and in those of its instruments."""
    return sorted(
        path for name in names for path in (*folder.glob(name), *folder.glob(f"*/{name}"))
    )


def _decisions(book: Rulebook, folder: Path, problems: list[Problem]) -> Iterator[DecisionCase]:
    for path in _beside(folder, "_conditions.cases.yaml", "_regimes.cases.yaml"):
        name = _name(path, folder)
        yield from _read(problems, decision_cases_of, path, book, name=name)


def _questions(book: Rulebook, folder: Path, problems: list[Problem]) -> Iterator[ProcedureCase]:
    for path in _beside(folder, "_procedure.cases.yaml"):
        name = _name(path, folder)
        yield from _read(problems, procedure_cases_of, path, book.vocabulary, name=name)


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _read(
    problems: list[Problem], read: Callable[..., Sequence[T]], path: Path, *by: object, name: str
) -> Sequence[T]:
    """What a file of cases holds; nothing, and its problems, where it does not load."""
    try:
        return read(path, *by, name=name)
    except RuleFileError as error:
        problems += error.problems
        return ()


def _cases(book: Rulebook, folder: Path, problems: list[Problem]) -> dict[str, tuple[Case, ...]]:
    """The cases of each rule; what is wrong with them is added to the problems."""
    cases: dict[str, tuple[Case, ...]] = {}
    for rule in book:
        path = folder / f"{rule.id}.cases.yaml"
        if not path.exists():
            text = Text("không có tệp tình huống bên cạnh", "there are no cases beside it")
            problems.append(Problem("no-cases", text, Place(f"{rule.id}.yaml")))
            continue
        try:
            cases[rule.id] = cases_of(rule, path, book)
        except RuleFileError as error:
            problems += error.problems
    return cases


def _procedure(book: Rulebook, problems: list[Problem]) -> Procedure:
    """What the procedure files hold; nothing, and their problems, where they do not load."""
    try:
        return book.procedure
    except RuleFileError as error:
        problems += error.problems
        return Procedure()


class ClausesShape(Shape):
    """`_clauses.yaml`: the name of a text, and a fingerprint for each of its clauses."""

    text: StrictStr
    clauses: dict[StrictStr, StrictStr]


def _index(path: Path) -> ClausesShape:
    return validated(ClausesShape, read_yaml(path))


def _indexed(book: Rulebook, folder: Path) -> list[str]:
    return [id for id in book.instruments if (folder / id / "_clauses.yaml").exists()]
