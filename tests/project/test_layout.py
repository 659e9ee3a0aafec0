"""The house rules that no linter knows: sizes, names, the clock, and what stands beside what."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import thidua_rules

PACKAGE = Path(thidua_rules.__file__).parent
PROJECT = Path(__file__).parents[2]
LINES_OF_A_MODULE = 250
LINES_OF_A_FUNCTION = 25
NAMES_THAT_SAY_NOTHING = {
    *("base", "common", "helper", "helpers", "manager", "misc", "types", "util", "utils"),
}
READS_THE_CLOCK = {
    *("date.today", "datetime.today", "datetime.now", "datetime.utcnow", "time.time"),
}
RUNS_TEXT = {"eval", "exec"}
UNFINISHED = re.compile(r"\b(TODO|FIXME|NotImplementedError)\b")

READMES = ("README.md", "README.vi.md")
FENCED = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^(#+) ", re.MULTILINE)
SHELLS = {"bash", "console", "sh", "shell"}
MARKS = ("main-command", "test-command")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


MODULES = sorted(PACKAGE.rglob("*.py"))
DECIDING = [path for path in MODULES if not named(path).startswith("cli/")]
RULES_AND_CASES = {
    named(path) for path in (PACKAGE / "criteria").glob("*/*.yaml") if path.name[0] != "_"
}
each_module = pytest.mark.parametrize("module", MODULES, ids=named)


def parts(module: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(module.read_text("utf-8")))


def lines_of(function: Function) -> int:
    """From `def` to the last line, the docstring not counted."""
    first, last = function.lineno, function.end_lineno or function.lineno
    doc = function.body[0] if ast.get_docstring(function, clean=False) is not None else None
    return last - first + 1 - ((doc.end_lineno or 0) - doc.lineno + 1 if doc else 0)


def commands_of(readme: Path) -> list[str]:
    blocks: list[tuple[str, str]] = FENCED.findall(readme.read_text("utf-8"))
    return [block for language, block in blocks if language in SHELLS]


def levels_of(readme: Path) -> list[int]:
    text = FENCED.sub("", readme.read_text("utf-8"))
    return [len(marks) for marks in HEADING.findall(text)]


def test_there_are_modules_and_rules_to_look_at() -> None:
    assert MODULES
    assert RULES_AND_CASES


@each_module
def test_a_module_fits_on_a_few_screens(module: Path) -> None:
    assert len(module.read_text("utf-8").splitlines()) <= LINES_OF_A_MODULE


@each_module
def test_a_function_fits_on_one_screen(module: Path) -> None:
    sizes = {
        f"{part.name}, line {part.lineno}": lines_of(part)
        for part in parts(module)
        if isinstance(part, Function)
    }
    assert {name: size for name, size in sizes.items() if size > LINES_OF_A_FUNCTION} == {}


@each_module
def test_a_name_says_what_a_module_is_about(module: Path) -> None:
    words = module.relative_to(PACKAGE).with_suffix("").parts
    assert not NAMES_THAT_SAY_NOTHING.intersection(words)


@pytest.mark.parametrize("module", DECIDING, ids=named)
def test_only_the_command_line_reads_the_clock(module: Path) -> None:
    read = {
        ".".join(ast.unparse(part).split(".")[-2:])
        for part in parts(module)
        if isinstance(part, ast.Attribute)
    }
    assert not read & READS_THE_CLOCK


@each_module
def test_no_text_is_run_as_code(module: Path) -> None:
    called = {
        part.func.id
        for part in parts(module)
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Name)
    }
    assert not called & RUNS_TEXT


def test_nothing_in_the_package_is_unfinished() -> None:
    texts = [*MODULES, *PACKAGE.rglob("*.yaml")]
    assert [named(path) for path in texts if UNFINISHED.search(path.read_text("utf-8"))] == []


def test_every_rule_file_has_its_cases_beside_it() -> None:
    cases = {name for name in RULES_AND_CASES if name.endswith(".cases.yaml")}
    rules = RULES_AND_CASES - cases
    assert {name.removesuffix(".cases.yaml") for name in cases} == {
        name.removesuffix(".yaml") for name in rules
    }


def test_both_readmes_give_the_same_commands() -> None:
    english, vietnamese = (commands_of(PROJECT / name) for name in READMES)
    assert english == vietnamese


def test_both_readmes_have_the_same_headings() -> None:
    english, vietnamese = (levels_of(PROJECT / name) for name in READMES)
    assert english == vietnamese


@pytest.mark.parametrize("readme", READMES)
@pytest.mark.parametrize("mark", MARKS)
def test_a_readme_marks_the_commands_that_are_tried(readme: str, mark: str) -> None:
    text = (PROJECT / readme).read_text("utf-8")
    assert len(re.findall(rf"^<!-- {mark} -->\n+```bash\n", text, re.MULTILINE)) == 1
