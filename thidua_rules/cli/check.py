"""`thidua check`: the rule gate."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from thidua_rules.checks import check
from thidua_rules.checks.mutants import judge_mutants
from thidua_rules.checks.report import REPORTS, placed
from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.law import Text
from thidua_rules.rulebook import SHIPPED

_HELP = Text(
    "Soát bộ quy định (mặc định: bộ kèm theo): nạp được, dẫn đúng điều khoản, đủ tình huống.\n\n"
    "Mã thoát: 0 không có lỗi; 1 có lỗi; 2 không chạy được.",
    "Check a folder of rules (default: the shipped one): it loads, cites what exists, has cases."
    "\n\nExit codes: 0 clean; 1 problems; 2 it cannot run.",
)
_TEXTS = Text(
    "Thư mục nguyên văn, để so dấu vân của từng khoản.",
    "A folder with the official texts, to compare the fingerprint of each clause.",
)
_MUTANTS = Text(
    "Gieo từng sai sót nhỏ (ngưỡng, cửa sổ, cấp, ngày …) xem các tình huống có phát hiện không.",
    "Plant small mistakes (thresholds, windows, levels, days …): the cases have to notice each.",
)


def commands(lang: str) -> tuple[click.Command, ...]:
    """`check`."""
    texts = click.Option(["--texts"], type=click.Path(path_type=Path), help=_TEXTS.of(lang))
    return (
        Command(
            "check",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                o.path("path", many=True, required=False),
                texts,
                click.Option(["--mutants"], is_flag=True, help=_MUTANTS.of(lang)),
                o.form(lang, "text", *REPORTS),
                o.packs(lang),
            ],
        ),
    )


def _run(  # noqa: PLR0913 - an option each
    screen: Screen,
    path: tuple[Path, ...],
    texts: Path | None,
    form: str,
    packs: tuple[Path, ...],
    *,
    mutants: bool,
) -> int:
    _need_folders((*path, *([texts] if texts else [])), screen.lang)
    found = []
    for folder in path or (SHIPPED,):
        told = check(folder, texts=texts, workflows=not path, packs=packs)
        found.append((folder, (*told, *_mutants(folder, mutants))))
    problems = [problem for _, told in found for problem in told]
    if form == "text":
        _say(screen, problems)
    else:
        root = Path.cwd()
        named = [one for folder, told in found for one in placed(told, folder, root)]
        screen.raw(REPORTS[form](named, screen.lang))
    return 1 if any(problem.level == "error" for problem in problems) else 0


def _mutants(folder: Path, asked: bool) -> tuple[Problem, ...]:  # noqa: FBT001
    """What survived, and how many there were; nothing of rules that do not load."""
    if not asked:
        return ()
    try:
        judged = judge_mutants(folder)
    except RuleFileError:
        return ()  # `check` has told why
    return (*judged.survivors, judged.told())


def _need_folders(paths: Sequence[Path], lang: str) -> None:
    """Without its folders nothing was checked, which is neither clean nor a problem of the rules.

    Raises:
        click.UsageError: one of them is no folder.
    """
    for path in paths:
        if not path.is_dir():
            raise click.UsageError(_no_folder(path).of(lang))


def _no_folder(path: Path) -> Text:
    if path.exists():
        vi = f"`{path}` là tệp; hãy nêu thư mục chứa cả bộ quy định"
        return Text(vi, f"`{path}` is a file; name the folder that holds all the rules")
    return Text(f"không có thư mục `{path}`", f"there is no folder `{path}`")


def _say(screen: Screen, problems: Sequence[Problem]) -> None:
    errors = [problem for problem in problems if problem.level == "error"]
    screen.problems(errors)
    for note in (problem for problem in problems if problem.level != "error"):
        screen.say(note.sentence(screen.lang))
    count = len(errors)
    clean = Text("✓ không có lỗi", "✓ no problems")
    screen.say(clean if not count else Text(f"✗ {count} lỗi", f"✗ {count} problems"))
