"""`thidua matrix`: the clauses of a rule against its worked cases."""

from __future__ import annotations

from pathlib import Path

import click

from thidua_rules.checks.bench import bench_of
from thidua_rules.checks.coverage import Mark, Matrix, matrix_of
from thidua_rules.checks.pack_matrix import pack_matrices
from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.model.law import Text
from thidua_rules.rulebook import SHIPPED, under_packs
from thidua_rules.rulebook.complaints import nearest

_HELP = Text(
    "Từng điều kiện của một quy định đối chiếu với từng tình huống: điều kiện nào quyết định.",
    "Each clause of a rule against each of its cases: which clause decides.",
)
_RULE = Text(
    "Quy định, như luat-06-2022/giay-khen; với --pack: quy định đó, hoặc tệp của gói, đối chiếu "
    "với tình huống của gói.",
    "The rule, luat-06-2022/giay-khen say; with --pack that rule, or a file of the pack, against "
    "the cases of the pack.",
)
_FOLDER = Text("Thư mục quy định (mặc định: bộ kèm theo).", "Folder of rules (default: shipped).")
_KEY = Text(
    "● quyết định, đạt   ○ quyết định, không đạt   ? quyết định, chưa rõ   "
    "· có xét, không quyết định",
    "● decides, met   ○ decides, not met   ? decides, unknown   · looked at, does not decide",
)
_NAMES = {
    Mark.DECIDES_MET: "decides-met",
    Mark.DECIDES_UNMET: "decides-unmet",
    Mark.DECIDES_UNKNOWN: "decides-unknown",
    Mark.READ: "read",
    Mark.NOT_READ: "not-read",
}


def commands(lang: str) -> tuple[click.Command, ...]:
    """`matrix`."""
    folder = click.Option(
        ["--folder"], type=click.Path(path_type=Path), default=SHIPPED, help=_FOLDER.of(lang)
    )
    return (
        Command(
            "matrix",
            lang=lang,
            help=f"{_HELP.of(lang)} {_RULE.of(lang)}",
            callback=click.pass_obj(_run),
            params=[
                click.Argument(["rule"]),
                folder,
                o.packs(lang),
                o.form(lang, "text", "json"),
            ],
        ),
    )


def _run(screen: Screen, rule: str, folder: Path, packs: tuple[Path, ...], form: str) -> int:
    bench = bench_of(folder, None)
    known = [one.id for one in bench.book]
    matrices = list(pack_matrices(bench, packs, rule)) if packs else []
    if not matrices and rule not in known:
        added = under_packs(bench.book, packs).packs.values()
        known += [one.id for local in added for one in local.additions]
        raise click.UsageError(_no_rule(rule, known).of(screen.lang))
    if not matrices:
        matrices.append(matrix_of(bench.book[rule], bench.cases.get(rule, ()), bench))
    if form == "json":
        plain = [_plain(matrix) for matrix in matrices]
        screen.data(plain if packs else plain[0])
    for matrix in matrices if form == "text" else ():
        if packs:
            screen.say(" + ".join([matrix.rule.id, *(one.id for one in matrix.rule.local)]))
        _say(screen, matrix)
    return 0


def _no_rule(rule: str, known: list[str]) -> Text:
    hint = nearest(rule, known)
    vi, en = (f" – {hint.vi}", f" – {hint.en}") if hint else ("", "")
    return Text(f"không có quy định `{rule}`{vi}", f"there is no rule `{rule}`{en}")


def _say(screen: Screen, matrix: Matrix) -> None:
    width = max((len(leaf.id) for leaf, _ in matrix.rows), default=0)
    for leaf, marks in matrix.rows:
        screen.say(f"{leaf.id:{width}} {leaf.cite.place:10} {' '.join(marks)}".rstrip())
    screen.say("")
    for number, case in enumerate(matrix.cases, 1):
        screen.say(f"{number:3}. {case.name} – {case.verdict.slug}")
    screen.say(_KEY)


def _plain(matrix: Matrix) -> dict[str, object]:
    names = [case.name for case in matrix.cases]
    return {
        "rule": matrix.rule.id,
        "clauses": [
            {
                "id": leaf.id,
                "cite": str(leaf.cite),
                "cases": {n: _NAMES[m] for n, m in zip(names, marks, strict=True)},
            }
            for leaf, marks in matrix.rows
        ],
    }
