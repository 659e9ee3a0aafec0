"""What is wrong with features before any of them runs: what gherkin reads without a word, too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from thidua_rules.bdd import layout, tables
from thidua_rules.bdd.catalogue import Catalogue, catalogue
from thidua_rules.bdd.definition import KEYWORDS, Definition
from thidua_rules.bdd.feature_file import Feature, Line, read_feature
from thidua_rules.bdd.local_rules import book_under
from thidua_rules.bdd.misreading import MisreadError
from thidua_rules.bdd.suggestions import did_you_mean
from thidua_rules.errors import Place, Problem
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook import shipped

# What is wrong with one step fails its scenario; anything else keeps a file from running.
STEP_CODES = frozenset({"undefined-step", "wrong-keyword", "value", "extra", "table", "pack"})

_NO_FILES = Text("không có tệp `.feature` nào", "there is no `.feature` file")
_EXTRA = Text(
    "bước này không dùng bảng hay đoạn văn bản kèm theo", "this step takes no table and no text"
)


def lint(path: Path | str, *, book: Rulebook | None = None) -> tuple[Problem, ...]:
    """Every problem of a feature file, or of all of a folder.

    Raises:
        NoFeatureReaderError: the extra `bdd` is not installed.
    """
    path = Path(path)
    files = sorted(path.rglob("*.feature")) if path.is_dir() else [path]
    if not files:
        return (Problem("no-files", _NO_FILES, Place(str(path))),)
    book = book or shipped()
    return tuple(problem for file in files for problem in proofread(file, book)[1])


def proofread(
    file: Path, book: Rulebook, *, name: str | None = None
) -> tuple[Feature | None, tuple[Problem, ...]]:
    """The feature, if it can be read, and all that is wrong with it, in the order of its lines."""
    feature, problems = read_feature(file, name=name)
    if feature is not None:
        problems += layout.faults(feature, name or str(file))
        problems += _once(_step_faults(feature, book, catalogue()))
    return feature, tuple(sorted(problems, key=lambda one: one.place))


def _once(problems: Iterable[Problem]) -> Iterator[Problem]:
    """A step of a background or an outline runs often; what is wrong with it is told once."""
    yield from dict.fromkeys(problems)


def _step_faults(feature: Feature, book: Rulebook, steps: Catalogue) -> Iterator[Problem]:
    for scenario in feature.scenarios:
        local, problems = book_under(scenario.lines, feature.path.parent, book, steps)
        yield from problems
        for line in scenario.lines:
            if not _lacks_a_column(line):
                yield from line_faults(line, local, steps)


def _lacks_a_column(line: Line) -> bool:
    """Whether a column is left in it, which is told by itself."""
    cells = (cell.text for row in line.table for cell in row)
    return any("<" in text for text in (line.text, *cells))


def line_faults(line: Line, book: Rulebook, steps: Catalogue) -> Iterator[Problem]:
    """What is wrong with one step."""
    match steps.fitting(line.text):
        case ():
            yield _undefined(line, steps)
        case (one,):
            for check in _CHECKS:
                yield from check(line, one, book)
        case several:
            yield _ambiguous(line, several)


def _undefined(line: Line, steps: Catalogue) -> Problem:
    text = Text(f"không có bước “{line.text}”", f"there is no step “{line.text}”")
    return Problem("undefined-step", text, line.place, did_you_mean(line.text, line.when, steps))


def _ambiguous(line: Line, several: tuple[Definition, ...]) -> Problem:
    ids = ", ".join(f"`{one.id}`" for one in several)
    text = Text(
        f"bước “{line.text}” khớp {len(several)} câu mẫu: {ids}",
        f"the step “{line.text}” fits {len(several)} definitions: {ids}",
    )
    return Problem("ambiguous-step", text, line.place)


def _keyword(line: Line, step: Definition, _book: Rulebook) -> Iterator[Problem]:
    if line.when in {step.when, None}:
        return
    right, wrong = KEYWORDS[step.when], KEYWORDS[str(line.when)]
    text = Text(
        f"câu này đi với “{right.vi}”, không đi với “{wrong.vi}”",
        f"this sentence goes with “{right.en}”, not with “{wrong.en}”",
    )
    hint = Text(f"viết `{right.vi} {line.text}`", f"write `{right.en} {line.text}`")
    yield Problem("wrong-keyword", text, line.place, hint)


def _values(line: Line, step: Definition, book: Rulebook) -> Iterator[Problem]:
    match, at = step.match(line.text), line.place
    assert match is not None  # or it would not fit
    for name, kind in step.slots.items():
        try:
            kind.read(match[name], book)
        except MisreadError as error:
            place = Place(at.file, at.line, at.column + match.start(name))
            yield Problem("value", error.text, place, error.hint)


def _beneath(line: Line, step: Definition, book: Rulebook) -> Iterator[Problem]:
    """What stands under the step: its table, where it takes one."""
    if step.table:
        yield from tables.faults(line, step, book)
    elif line.extra is not None:
        yield Problem("extra", _EXTRA, line.extra)


Check = Callable[[Line, Definition, Rulebook], Iterator[Problem]]

_CHECKS: tuple[Check, ...] = (_keyword, _values, _beneath)
