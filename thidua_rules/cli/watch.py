"""`thidua watch`: on every save, a rule's cases, checks and words again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from thidua_rules.checks.one_rule import Looked, look_at, rule_of
from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.errors import ThiduaError
from thidua_rules.model.law import Text
from thidua_rules.views.to_rule_words import rule_words

_HELP = Text(
    "Mỗi lần lưu tệp quy định hoặc tệp tình huống: chạy lại tình huống, soát lỗi, đọc lại thành "
    "lời (cần gói `thidua-rules[watch]`; Ctrl+C để thôi).",
    "On every save of a rule or of its cases: cases, checks and words again (needs the package "
    "`thidua-rules[watch]`; Ctrl+C ends it).",
)
_ONCE = Text("Chỉ chạy một lần, không theo dõi.", "Run once and do not watch.")
_STOPPED = Text("đã thôi theo dõi", "not watching any more")


class NoWatcherError(ThiduaError):
    """The library that watches files is not installed."""

    def sentence(self, lang: str = "vi") -> str:
        text = Text(
            "thiếu gói để theo dõi tệp: pip install 'thidua-rules[watch]', hoặc dùng --once",
            "the package that watches files is missing: pip install 'thidua-rules[watch]', or "
            "use --once",
        )
        return text.of(lang)


class NoRuleFileError(ThiduaError):
    """A file that is no rule of the folder around it, nor the cases of one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        text = Text(
            f"`{self.path}` không phải tệp quy định hay tệp tình huống trong một bộ quy định",
            f"`{self.path}` is no rule file, nor its cases, in a folder of rules",
        )
        return text.of(lang)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`watch`."""
    return (
        Command(
            "watch",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                o.path("file"),
                click.Option(["--once"], is_flag=True, help=_ONCE.of(lang)),
            ],
        ),
    )


def _run(screen: Screen, file: Path, *, once: bool) -> int:
    folder, _ = rule_of(file)
    if file.suffix != ".yaml" or not (folder / "_vocabulary.yaml").is_file():
        raise NoRuleFileError(file)
    saves = iter(()) if once else _saves(file.resolve().parent)
    code = _look(screen, file)
    try:
        for saved in saves:
            for path in saved:
                screen.say(Text(f"— {path.name} vừa lưu", f"— {path.name} was saved"))
            code = _look(screen, file)
    except KeyboardInterrupt:
        screen.say(_STOPPED)
    return code


def _saves(folder: Path) -> Iterator[Iterable[Path]]:
    """The YAML files that were saved together, each time some were.

    Raises:
        NoWatcherError: the extra is not installed.
    """
    try:
        from watchfiles import watch  # noqa: PLC0415 - an extra
    except ImportError:
        raise NoWatcherError from None
    for changes in watch(folder, raise_interrupt=True):
        saved = sorted({Path(path) for _, path in changes if path.endswith(".yaml")})
        if saved:
            yield saved


def _look(screen: Screen, file: Path) -> int:
    folder, id = rule_of(file)
    try:
        looked = look_at(folder, id)
    except KeyError:
        raise NoRuleFileError(file) from None
    errors = [problem for problem in looked.problems if problem.level == "error"]
    _say_words(screen, looked)
    screen.problems(errors)
    count = len(errors)
    screen.say(
        Text(f"✗ {id}: {count} lỗi", f"✗ {id}: {count} problems")
        if count
        else Text(f"✓ {id}: {looked.cases} tình huống đúng", f"✓ {id}: {looked.cases} cases agree")
    )
    return 1 if count else 0


def _say_words(screen: Screen, looked: Looked) -> None:
    rule, bench = looked.rule, looked.bench
    if rule is not None and bench is not None:
        screen.say("\n".join(rule_words(rule, bench.book, rule.effective.start)))
        screen.say("")
