"""`thidua check`: the rule gate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from thidua_rules.bdd import NoFeatureReaderError
from thidua_rules.checks.mutants import judge_mutants
from thidua_rules.checks.proving import NoProverError, prove
from thidua_rules.checks.report import REPORTS, placed
from thidua_rules.cli import options as o
from thidua_rules.cli.check_paths import Named, named, need_folder
from thidua_rules.cli.gate import problems_of
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.law import Text
from thidua_rules.rulebook import SHIPPED

_HELP = Text(
    "Soát bộ quy định (mặc định: bộ kèm theo): nạp được, dẫn đúng điều khoản, đủ tình huống.\n\n"
    "PATH còn có thể là gói địa phương, hồ sơ khối, tệp .feature hoặc thư mục có các tệp đó; chỉ "
    "soát những gì được nêu, theo bộ quy định nêu cùng hoặc bộ kèm theo.\n\n"
    "Mã thoát: 0 không có lỗi; 1 có lỗi; 2 không chạy được.",
    "Check a folder of rules (default: the shipped one): it loads, cites what exists, has cases."
    "\n\nA PATH may also be a local pack, a bloc's profile, a .feature file or a folder of them; "
    "what is named is checked and nothing else, under the rules named with it or the shipped ones."
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

_PROVE = Text(
    "Hỏi bộ chứng minh (`thidua-rules[proof]`): quy định không ai đạt được, lựa chọn vô ích, điều "
    "kiện luôn đúng, văn bản địa phương nới lỏng, bậc thời gian hở hoặc chồng.",
    "Ask a solver (`thidua-rules[proof]`): rules that nobody can meet, alternatives in vain, "
    "conditions that always hold, local texts that relax, bands with gaps or overlaps.",
)
_NO_RULES = Text(
    "`--mutants` và `--prove` xét các quy định: hãy nêu cả thư mục quy định",
    "`--mutants` and `--prove` are about rules: name a folder of rules as well",
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
                click.Option(["--prove", "proofs"], is_flag=True, help=_PROVE.of(lang)),
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
    proofs: bool,
) -> int:
    if texts is not None:
        need_folder(texts, screen.lang)
    looked_at = named(path, screen.lang)
    _need_rules(looked_at, mutants=mutants, proofs=proofs, lang=screen.lang)
    problems = list(_told(screen, looked_at, texts, packs))
    for folder in looked_at.rules or (SHIPPED,):
        if mutants:
            problems += placed(_mutants(folder), [folder], Path.cwd())
        if proofs:
            problems += _proved(folder, (*looked_at.packs, *packs), screen.lang)
    if form == "text":
        _say(screen, problems)
    else:
        screen.raw(REPORTS[form](problems, screen.lang))
    return 1 if any(problem.level == "error" for problem in problems) else 0


def _need_rules(looked_at: Named, *, mutants: bool, proofs: bool, lang: str) -> None:
    """Mistakes are planted in rules; a solver is asked about rules and packs."""
    if not looked_at or looked_at.rules:
        return
    if mutants or (proofs and not looked_at.packs):
        raise click.UsageError(_NO_RULES.of(lang))


def _told(
    screen: Screen, looked_at: Named, texts: Path | None, packs: tuple[Path, ...]
) -> Iterator[Problem]:
    try:
        yield from problems_of(looked_at, texts=texts, packs=packs, root=Path.cwd())
    except NoFeatureReaderError as error:
        raise click.UsageError(error.sentence(screen.lang)) from None


def _mutants(folder: Path) -> tuple[Problem, ...]:
    """What survived, and how many there were; nothing of rules that do not load."""
    try:
        judged = judge_mutants(folder)
    except RuleFileError:
        return ()  # `check` has told why
    return (*judged.survivors, judged.told())


def _proved(folder: Path, packs: tuple[Path, ...], lang: str) -> Iterator[Problem]:
    """What the solver says, and what it was asked; nothing of rules that do not load."""
    try:
        proof = prove(folder, packs=packs)
    except NoProverError as error:
        raise click.UsageError(error.sentence(lang)) from None
    except RuleFileError:
        return  # `check` has told why
    around = [folder, *(pack.resolve().parent for pack in packs)]
    yield from placed((*proof.problems, proof.told()), around, Path.cwd())


def _say(screen: Screen, problems: Sequence[Problem]) -> None:
    errors = [problem for problem in problems if problem.level == "error"]
    screen.problems(errors)
    for note in (problem for problem in problems if problem.level != "error"):
        screen.say(note.sentence(screen.lang))
    count = len(errors)
    clean = Text("✓ không có lỗi", "✓ no problems")
    screen.say(clean if not count else Text(f"✗ {count} lỗi", f"✗ {count} problems"))
