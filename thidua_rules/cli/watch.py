"""`thidua watch`: on every save, a rule's cases, checks and words again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

import click

from thidua_rules.bdd import lint
from thidua_rules.checks.one_rule import Looked, additions, look_at, look_at_pack, rule_of
from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.errors import RuleFileError, ThiduaError
from thidua_rules.model.law import Text
from thidua_rules.rulebook.local.files import HEAD
from thidua_rules.views.to_rule_words import rule_words

_HELP = Text(
    "Mỗi lần lưu tệp quy định, tệp của một gói địa phương hoặc tệp tình huống: chạy lại tình "
    "huống, soát lỗi, đọc lại thành lời; với tệp .feature: soát lỗi (cần gói "
    "`thidua-rules[watch]`; Ctrl+C để thôi).",
    "On every save of a rule, of a file of a local pack or of its cases: cases, checks and words "
    "again; of a .feature file: its lint (needs the package `thidua-rules[watch]`; Ctrl+C ends "
    "it).",
)
_ONCE = Text("Chỉ chạy một lần, không theo dõi.", "Run once and do not watch.")
_STOPPED = Text("đã thôi theo dõi", "not watching any more")

Look = Callable[[Screen, Path, Sequence[Path]], int]


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
            f"`{self.path}` không phải tệp quy định hay tệp tình huống trong một bộ quy định hoặc "
            "một gói, cũng không phải tệp .feature",
            f"`{self.path}` is no rule file, nor its cases, in a folder of rules or in a pack, and "
            "no .feature file",
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
                o.packs(lang),
                click.Option(["--once"], is_flag=True, help=_ONCE.of(lang)),
            ],
        ),
    )


def _run(screen: Screen, file: Path, packs: tuple[Path, ...], *, once: bool) -> int:
    look = partial(_looked, screen, _look_for(file), file, packs)
    folders = dict.fromkeys(path.resolve() for path in (file.parent, *packs))
    saves = iter(()) if once else _saves(*folders)
    code = look()
    try:
        for saved in saves:
            for path in saved:
                screen.say(Text(f"— {path.name} vừa lưu", f"— {path.name} was saved"))
            code = look()
    except KeyboardInterrupt:
        screen.say(_STOPPED)
    return code


def _looked(screen: Screen, look: Look, file: Path, packs: Sequence[Path]) -> int:
    """One look; packs that do not load are told and watched on."""
    try:
        return look(screen, file, packs)
    except RuleFileError as error:
        screen.problems(error.problems)
        return 1


def _look_for(file: Path) -> Look:
    """How such a file is looked at.

    Raises:
        NoRuleFileError: it is none that is watched.
    """
    folder, _ = rule_of(file)
    if file.suffix == ".feature":
        return _look_at_feature
    if file.suffix == ".yaml" and (folder / "_vocabulary.yaml").is_file():
        return _look_at_rule
    if file.suffix == ".yaml" and (file.resolve().parent / HEAD).is_file():
        return _look_at_file_of_pack
    raise NoRuleFileError(file)


def _saves(*folders: Path) -> Iterator[Iterable[Path]]:
    """The YAML files and features that were saved together, each time some were.

    Raises:
        NoWatcherError: the extra is not installed.
    """
    try:
        from watchfiles import watch  # noqa: PLC0415 - an extra
    except ImportError:
        raise NoWatcherError from None
    for changes in watch(*folders, raise_interrupt=True):
        paths = {Path(path) for _, path in changes if path.endswith((".yaml", ".feature"))}
        if paths:
            yield sorted(paths)


def _look_at_rule(screen: Screen, file: Path, packs: Sequence[Path]) -> int:
    folder, id = rule_of(file)
    try:
        looked = look_at(folder, id)
    except KeyError:
        raise NoRuleFileError(file) from None
    if looked.bench is None or not packs:
        return _say(screen, looked)
    code = _say(screen, looked)
    added = [look_at_pack(pack.resolve(), name, packs) for pack, name in additions(packs, id)]
    return max([code, *(_say(screen, one) for one in added)])


def _look_at_file_of_pack(screen: Screen, file: Path, packs: Sequence[Path]) -> int:
    _, id = rule_of(file)
    try:
        return _say(screen, look_at_pack(file.resolve().parent, id, packs))
    except KeyError:
        raise NoRuleFileError(file) from None


def _look_at_feature(screen: Screen, file: Path, packs: Sequence[Path]) -> int:
    """What is wrong with a feature, before anything of it runs."""
    problems = lint(file, book=o.book_under(packs))
    screen.problems(problems)
    count = len(problems)
    screen.say(
        Text(f"✗ {file.name}: {count} lỗi", f"✗ {file.name}: {count} problems")
        if count
        else Text(f"✓ {file.name}: không có lỗi", f"✓ {file.name}: no problems")
    )
    return 1 if count else 0


def _say(screen: Screen, looked: Looked) -> int:
    """The rules in words, what is wrong, and how many cases agree."""
    errors = [problem for problem in looked.problems if problem.level == "error"]
    for rule in looked.rules:
        assert looked.book is not None
        screen.say("\n".join(rule_words(rule, looked.book, rule.effective.start)))
        screen.say("")
    screen.problems(errors)
    id, count = looked.id, len(errors)
    screen.say(
        Text(f"✗ {id}: {count} lỗi", f"✗ {id}: {count} problems")
        if count
        else Text(f"✓ {id}: {looked.cases} tình huống đúng", f"✓ {id}: {looked.cases} cases agree")
    )
    return 1 if count else 0
