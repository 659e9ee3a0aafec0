"""`thidua diff`: which clause of an older text became which of a newer one."""

from __future__ import annotations

from datetime import date

import pytest

from tests.cli.conftest import AWARD, Thidua
from thidua_rules.engine.side import Side
from thidua_rules.model.criterion import Criterion, parts_of, walk
from thidua_rules.rulebook import shipped
from thidua_rules.views.comparison import amendment
from thidua_rules.views.comparison.pairing import Pair, pair

DAYS = ("--from", "2023-12-31", "--to", "2024-01-01")
PACK = ("--pack", "examples/packs/bac-ninh-qd-86-2025")


def test_each_clause_is_kept_changed_dropped_or_added(thidua: Thidua) -> None:
    told = thidua("diff", AWARD, *DAYS).out
    lines = [line.strip() for line in told.splitlines()]
    assert lines[0] == "Chiến sĩ thi đua cơ sở: 2023-12-31 → 2024-01-01"
    assert "khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP → Điều 23 Luật 06/2022/QH15" in lines
    assert any(
        line.startswith("− Đã đăng ký tham gia thi đua của năm xét [điểm b khoản 1 Điều 10")
        for line in lines
    )
    assert "+ Hoàn thành xuất sắc nhiệm vụ [khoản 2 Điều 23 Luật 06/2022/QH15]" in lines
    changed = next(i for i, line in enumerate(lines) if line.startswith("~ Có đề tài"))
    assert lines[changed + 1].startswith("trước: ≥ 1 lần: đề tài")
    assert lines[changed + 2].startswith("nay: ≥ 1 lần: đề tài")
    assert any(line.startswith("= Có sáng kiến được cơ sở công nhận") for line in lines)


def test_who_decides_who_votes_and_what_is_handed_in_are_compared(thidua: Thidua) -> None:
    told = thidua("--lang", "en", "diff", "chien-si-thi-dua-toan-quoc", *DAYS).out
    assert "The vote:\n  − The ministerial or provincial council meets and votes in secret" in told
    assert "Papers of the dossier:\n  − The written opinion" in told
    assert "How records count:\n  − Only what was given for merit" in told
    assert "  − decides: chair of a board [Law 15/2003/QH11, Article 80(4)]" in thidua(
        "--lang", "en", "diff", AWARD, *DAYS
    ).out  # fmt: skip


def test_an_award_that_a_law_brings_is_added_whole(thidua: Thidua) -> None:
    told = thidua("diff", "xa-phuong-tieu-bieu", *DAYS).out
    assert "không có quy định → " in told
    assert "  ~ " not in told
    assert thidua("diff", "xa-phuong-tieu-bieu", *DAYS, "--format", "json").data["rules"][0][
        "from"
    ] is None  # fmt: skip


def test_what_a_local_decision_adds_is_told_on_one_day(thidua: Thidua) -> None:
    day = ("--from", "2026-01-15", "--to", "2026-01-15")
    told = thidua("diff", "tap-the-lao-dong-tien-tien", *day, *PACK).out
    assert [line for line in told.splitlines() if line.lstrip().startswith("+ ")]
    assert not [line for line in told.splitlines() if line.lstrip().startswith("− ")]


def test_on_two_days_the_local_decision_is_on_both_sides(thidua: Thidua) -> None:
    days = ("--from", "2026-01-15", "--to", "2026-02-15")
    told = thidua("diff", "tap-the-lao-dong-tien-tien", *days, *PACK).out
    assert not [line for line in told.splitlines() if line.lstrip().startswith(("+ ", "− "))]


def test_as_data_each_change_has_both_places(thidua: Thidua) -> None:
    data = thidua("diff", AWARD, *DAYS, "--format", "json").data
    (rule,) = data["rules"]
    assert rule["to"]["id"] == f"luat-06-2022/{AWARD}"
    kinds = {one["change"] for one in rule["clauses"]}
    assert kinds == {"added", "dropped", "changed"}
    (topic,) = [
        one for one in rule["clauses"] if (one["to"] or {}).get("at", "").endswith("#de-tai")
    ]
    assert topic["from"]["cite"] == "điểm b khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP"
    assert topic["from"]["asks"] != topic["to"]["asks"]
    assert rule["deciders"] == {"dropped": ["hoi-dong-quan-tri"], "added": ["bo-nganh"]}


def test_whoever_loses_or_gains_is_shown_with_the_clause(thidua: Thidua) -> None:
    told = thidua("diff", AWARD, *DAYS).out
    loses = told[told.index("Ai mất: ") : told.index("Ai được: ")]
    gains = told[told.index("Ai được: ") :]
    assert "  1. Đã được tặng Lao động tiên tiến hoặc Chiến sĩ tiên tiến của năm xét [" in loses
    assert "  1. Đã đăng ký tham gia thi đua của năm xét [điểm b khoản 1 Điều 10 Luật 15/" in gains
    assert "       Chiến sĩ tiên tiến 2024; đề tài" in gains
    data = thidua("diff", AWARD, *DAYS, "--format", "json").data
    assert {one["from"] for one in data["loses"]["persons"]} == {"met"}
    assert data["gains"]["persons"][0]["by"].endswith("#dang-ky")


def test_only_the_words_may_be_asked_for(thidua: Thidua) -> None:
    assert "Ai mất" not in thidua("diff", AWARD, *DAYS, "--words-only").out


def test_without_the_prover_the_words_are_compared(
    thidua: Thidua, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thidua_rules.cli.diff.find_spec", lambda _: None)
    told = thidua("diff", AWARD, *DAYS)
    assert told.code == 0
    assert told.out.endswith("cài thêm `thidua-rules[proof]`.\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--from", "2024-02-01", "--to", "2024-01-01"), "--to không được trước --from"),
        (("--from", "2024-01-01", "--to", "2024-01-01"), "chỉ có nghĩa khi có --pack"),
        (("--from", "1990-01-01", "--to", "1991-01-01"), "không có quy định"),
    ],
)
def test_days_that_cannot_be_compared_are_refused(
    thidua: Thidua, words: tuple[str, ...], sentence: str
) -> None:
    told = thidua("diff", AWARD, *words)
    assert told.code != 0
    assert sentence in told.err


def _leaves(criterion: Criterion | None) -> set[str]:
    return {one.at for one in walk(criterion) if not parts_of(one)} if criterion else set()


def _told(pair: Pair, side: str) -> set[str]:
    """The leaves that are told of: those of the parts, or of the clause where it is told whole."""
    if pair.parts:
        return {at for part in pair.parts for at in _told(part, side)}
    return _leaves(getattr(pair, side))


@pytest.mark.parametrize("award", shipped().awards())
def test_no_clause_of_either_text_is_lost(award: str) -> None:
    book = shipped()
    found = amendment(award, Side(book, date(2023, 12, 31)), Side(book, date(2024, 1, 1)))
    for rules in found.rules:
        for top in rules.clauses:
            assert _told(top, "old") == _leaves(top.old)
            assert _told(top, "new") == _leaves(top.new)


@pytest.mark.parametrize("rule", shipped().rules, ids=lambda rule: rule.id)
def test_a_text_beside_itself_is_kept(rule: object) -> None:
    criterion = rule.criterion  # type: ignore[attr-defined]
    same = pair(criterion, criterion)
    assert (same.fate, same.parts) == ("kept", ())
