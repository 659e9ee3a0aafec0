"""Faults planted in a copy of the shipped catalogue: each is found by the check meant for it.

Relaxed packs and what only a proof can find are planted where those are tested.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from thidua_rules.checks import (
    agreement,
    basis,
    cases,
    citations,
    coverage,
    effect,
    instruments,
    lifecycles,
    orphans,
    procedure,
    profiles,
    readers,
    texts,
)
from thidua_rules.checks.bench import Bench, bench_of
from thidua_rules.checks.clauses import clauses_of, fingerprint
from thidua_rules.checks.mutants.judge import judged
from thidua_rules.checks.mutants.run import judged_dates
from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.rulebook import SHIPPED
from thidua_rules.workflows.lifecycles import LIFECYCLES
from thidua_rules.workflows.profile.files import PROFILES

Check = Callable[[Bench], Iterator[Problem]]

THIRD = "luat-06-2022/huan-chuong-lao-dong-hang-ba.ca-nhan"
GRASSROOTS = "luat-06-2022/chien-si-thi-dua-co-so"
MINISTRY = "nd-91-2017/bang-khen-bo-tinh.ca-nhan"
BEST = "luat-06-2022/tap-the-lao-dong-xuat-sac"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is replaced in a file, which check tells it, where, and words of what it says."""

    file: str
    old: str
    new: str
    check: Check | None
    code: str
    place: str
    said: str = ""


FAULTS = {
    "wrong threshold": Fault(
        f"{THIRD}.yaml", "grade: tot, years: 5", "grade: tot, years: 4",
        cases.cases_answer_as_expected, "case-verdict", f"{THIRD}.cases.yaml", "được met",
    ),
    "wrong share": Fault(
        f"{BEST}.yaml", "at_least: 70}", "at_least: 71}",
        cases.cases_answer_as_expected, "case-verdict", f"{BEST}.cases.yaml", "được unmet",
    ),
    "dropped leaf": Fault(
        "luat-06-2022/xa-phuong-tieu-bieu.yaml", r"  - id: moi-truong\n(?:    .*\n)+", "",
        None, "unknown-slug", "luat-06-2022/xa-phuong-tieu-bieu.cases.yaml:7:87", "`moi-truong`",
    ),
    "lost alternative": Fault(
        f"{GRASSROOTS}.yaml", r"      - id: xuat-sac\n(?:        .*\n)+", "",
        cases.cases_answer_as_expected, "case-verdict", f"{GRASSROOTS}.cases.yaml", "được unmet",
    ),
    "swapped window": Fault(
        f"{GRASSROOTS}.yaml", "of: [de-tai], at_least: 1, window: this_year",
        "of: [de-tai], at_least: 1, window: ever",
        cases.cases_answer_as_expected, "case-verdict", f"{GRASSROOTS}.cases.yaml", "được met",
    ),
    "all for any": Fault(
        f"{THIRD}.yaml", "    en: Meets one of the standards\n    any:",
        "    en: Meets one of the standards\n    all:",
        cases.cases_answer_as_expected, "case-verdict", f"{THIRD}.cases.yaml", "được un",
    ),
    "another decider by the same clause": Fault(
        f"{GRASSROOTS}.yaml", "chu-tich-huyen, cite: d80.k2", "chu-tich-tinh, cite: d80.k2",
        agreement.deciders_agree, "decider-differs", f"{GRASSROOTS}.yaml",
        "khoản 2 Điều 80 Luật 06/2022/QH15",
    ),
    "decider until another day": Fault(
        f"{GRASSROOTS}.yaml", "until: 2025-07-01", "until: 2025-07-02",
        agreement.deciders_agree, "decider-differs", f"{GRASSROOTS}.yaml", "khác với ở",
    ),
    "another signer of the same words": Fault(
        f"{THIRD}.yaml", "attested: {by: don-vi}", "attested: {by: bo-tinh}",
        agreement.signers_agree, "signer-differs", f"{THIRD}.yaml", "cùng lời đó do",
    ),
    "dead citation": Fault(
        f"{THIRD}.yaml", "cite: d44.k1.g", "cite: d44.k9",
        citations.citations_exist, "citation", f"{THIRD}.yaml:131:9", "d44.k9",
    ),
    "citation of a dead text": Fault(
        f"{GRASSROOTS}.yaml", "cite: d23.k2", "cite: nd-91-2017/d9.k3",
        citations.citations_were_in_force, "not-in-force", f"{GRASSROOTS}.yaml:32:5", "91/2017",
    ),
    "overlapping dates": Fault(
        "luat-15-2003/gia-dinh-van-hoa.truoc-2018-11.yaml", "until: 2018-11-05",
        "until: 2018-11-06",
        effect.no_overlap_in_time, "overlap", "luat-15-2003/gia-dinh-van-hoa.yaml",
        "từ 2018-11-05",
    ),
    "gap in time": Fault(
        "luat-15-2003/gia-dinh-van-hoa.truoc-2018-11.yaml", "until: 2018-11-05",
        "until: 2018-11-04",
        effect.no_gap_in_time, "gap-in-time", "luat-15-2003/gia-dinh-van-hoa.truoc-2018-11.yaml",
        "từ 2018-11-04 đến 2018-11-05",
    ),
    "regimes apart": Fault(
        "_regimes.yaml", "    from: 2024-01-01", "    from: 2024-01-02",
        effect.regimes_follow_on, "regimes", "_regimes.yaml", "không nối tiếp",
    ),
    "effective a day late": Fault(
        "luat-06-2022/_instrument.yaml", "from: 2024-01-01", "from: 2024-01-02",
        cases.cases_are_of_days_in_force, "case-day", f"{GRASSROOTS}.cases.yaml", "2024-01-01",
    ),
    "wrong kind of instrument": Fault(
        "nd-91-2017/_instrument.yaml", "kind: nghi-dinh", "kind: thong-tu",
        instruments.kinds_agree_with_numbers, "instrument-number",
        "nd-91-2017/_instrument.yaml", "Thông tư",
    ),
    "number of another instrument": Fault(
        "nd-98-2023/_instrument.yaml", "number: 98/2023", "number: 89/2023",
        instruments.kinds_agree_with_numbers, "instrument-number",
        "nd-98-2023/_instrument.yaml", "mang số khác",
    ),
    "one-sided replacement": Fault(
        "nd-122-2018/_instrument.yaml", "replaced_by: [nd-86-2023]\n", "",
        instruments.replacements_are_mutual, "replaces", "nd-86-2023/_instrument.yaml",
        "nd-122-2018",
    ),
    "missing translation": Fault(
        f"{GRASSROOTS}.yaml", "        en: Excellent completion of duties\n", "",
        None, "value", f"{GRASSROOTS}.yaml:40:9", "thiếu `en`",
    ),
    "copied translation": Fault(
        f"{GRASSROOTS}.yaml", "en: Excellent completion of duties",
        "en: Hoàn thành xuất sắc nhiệm vụ",
        readers.worded_twice, "one-language", f"{GRASSROOTS}.yaml:40:9",
    ),
    "unknown vocabulary": Fault(
        f"{GRASSROOTS}.yaml", "of: [de-tai], at", "of: [de-taii], at",
        None, "unknown-slug", f"{GRASSROOTS}.yaml:51:22", "`de-taii`",
    ),
    "unnamed gap": Fault(
        f"{THIRD}.yaml", "gap: nd-cong-hien", "gap: nd-cong-hienn",
        readers.gaps_are_named, "gap", f"{THIRD}.yaml:131:9", "nd-cong-hienn",
    ),
    "slot left to another": Fault(
        "luat-06-2022/lao-dong-tien-tien.khoan-1.yaml",
        r"(?P<slot>chi-tiet-lao-dong-tien-tien\n +to: )bo-tinh", r"\g<slot>chinh-phu",
        basis.slots_agree, "slot", "luat-06-2022/", "chi-tiet-lao-dong-tien-tien",
    ),
    "missing caveat": Fault(
        f"{BEST}.yaml", "basis: primary", "basis: inferred",
        basis.caveats_are_present, "caveat-missing", f"{BEST}.yaml", "inferred",
    ),
    "removed case": Fault(
        f"{MINISTRY}.cases.yaml", r"  - name: Hai sáng kiến nhưng mới một năm.*\n(?:    .*\n)+", "",
        coverage.every_leaf_decides, "leaf-decides", f"{MINISTRY}.yaml", "hai-nam-xuat-sac",
    ),
    "case of no source": Fault(
        f"{GRASSROOTS}.cases.yaml", "source: d23.k1", "source: d23.k7",
        cases.cases_answer_as_expected, "case-source", f"{GRASSROOTS}.cases.yaml", "d23.k7",
    ),
    "two votes at once": Fault(
        "nd-91-2017/_votes.yaml", "    awards: [co-thi-dua-chinh-phu]",
        "    awards: [co-thi-dua-chinh-phu, chien-si-thi-dua-toan-quoc]",
        procedure.entries_do_not_overlap, "overlap", "nd-91-2017/_votes.yaml", "chin-muoi",
    ),
    "quota that differs": Fault(
        "nd-91-2017/_quotas.yaml", "at_most: 15/100", "at_most: 16/100",
        procedure.quotas_are_the_same, "quota-differs", "nd-91-2017/chien-si-thi-dua-co-so.yaml",
    ),
    "one reader": Fault(
        f"{GRASSROOTS}.yaml", "readers: 2", "readers: 1",
        readers.two_readers_compared_it, "one-reader", f"{GRASSROOTS}.yaml",
    ),
}  # fmt: skip


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped catalogue, to be spoilt."""
    folder = tmp_path / "criteria"
    shutil.copytree(SHIPPED, folder)
    return folder


def _plant(folder: Path, fault: Fault) -> None:
    path = folder / fault.file
    text = path.read_text("utf-8")
    pattern = fault.old if "(?" in fault.old else re.escape(fault.old)
    spoilt, times = re.subn(pattern, fault.new, text, count=1)
    assert times == 1
    path.write_text(spoilt, "utf-8")


def _found(folder: Path, check: Check | None) -> list[Problem]:
    """What the check says; none stands for the reading of rules and cases."""
    try:
        bench = bench_of(folder, None)
    except RuleFileError as error:
        return list(error.problems)
    return list(check(bench) if check else bench.problems)


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_by_its_check_at_its_place(copy: Path, name: str) -> None:
    fault = FAULTS[name]
    _plant(copy, fault)
    told = [one for one in _found(copy, fault.check) if one.code == fault.code]
    assert any(
        str(one.place).startswith(fault.place) and fault.said in one.text.vi for one in told
    ), [one.sentence() for one in told]


def test_none_of_these_checks_says_anything_of_the_catalogue_as_it_is() -> None:
    bench = bench_of(SHIPPED, None)
    for check in {fault.check for fault in FAULTS.values() if fault.check}:
        assert [one.sentence() for one in check(bench)] == []


def test_a_case_without_which_a_mistake_goes_unnoticed_is_missed_with_a_person(copy: Path) -> None:
    path = copy / f"{GRASSROOTS}.cases.yaml"
    text = path.read_text("utf-8")
    lost = re.sub(
        r"  - name: Mưu trí, sáng tạo được công nhận ở cấp cao hơn đơn vị cũng đạt\n(?:    .*\n)+",
        "",
        text,
    )
    assert lost != text
    path.write_text(lost, "utf-8")
    bench = bench_of(copy, None)
    (one,) = judged(bench, bench.book[GRASSROOTS]).survivors
    assert (one.code, str(one.place)) == ("mutant", f"{GRASSROOTS}.yaml:53:9")
    assert one.hint is not None
    assert 'hồ sơ có "muu-tri-sang-tao@' in one.hint.vi


def test_a_first_day_that_no_case_is_about_is_missed(copy: Path) -> None:
    path = copy / "luat-15-2003/giay-khen.ho-gia-dinh.cases.yaml"
    path.write_text(path.read_text("utf-8").partition("  - name: Xét ngày")[0], "utf-8")
    (one,) = judged_dates(bench_of(copy, None)).survivors
    assert one.place.file == "luat-15-2003/giay-khen.ho-gia-dinh.yaml"
    assert "2017-10-01 → 2017-10-02" in one.text.vi


def test_a_clause_that_changed_since_it_was_read_is_found(copy: Path, tmp_path: Path) -> None:
    held = "Điều 23. Danh hiệu\n1. Một điều.\n2. Hai điều.\n"
    index = copy / "luat-06-2022/_clauses.yaml"
    text = index.read_text("utf-8")
    place = "d23.k2"
    now = fingerprint(clauses_of(held)[place])
    assert now not in text
    (tmp_path / "luat-06-2022-qh15.txt").write_text(held, "utf-8")
    found = texts.texts_are_unchanged(bench_of(copy, tmp_path))
    assert ("clause-changed", f"`{place}` đã đổi so với lúc soát") in {
        (one.code, one.text.vi) for one in found
    }


def test_an_article_that_is_cited_no_more_becomes_an_orphan(copy: Path) -> None:
    for path in (copy / "luat-06-2022").glob("*.yaml"):
        if not path.name.startswith("_clauses"):
            text = path.read_text("utf-8")
            path.write_text(re.sub(r"cite: d31\b", "cite: d30", text), "utf-8")
    said = next(
        one
        for one in orphans.articles_are_cited(bench_of(copy, None))
        if "luat-06-2022" in one.place.file
    )
    assert "31–41" in said.text.vi


def test_a_lifecycle_without_a_way_to_refuse_is_found() -> None:
    plan = next(one for one in LIFECYCLES if one.name == "registration")
    finals = {state.id for state in plan.states if state.final}

    @dataclass(frozen=True)
    class Spoilt:
        name: str = plan.name
        facts: type = plan.facts
        states: tuple = plan.states  # type: ignore[type-arg]
        steps: tuple = tuple(  # type: ignore[type-arg]
            one for one in plan.steps if not one.back and one.target not in finals
        )

    told = {
        one.code for one in lifecycles.lifecycles_are_sound(bench_of(SHIPPED, None), [Spoilt()])
    }
    assert {"no-way-back", "lifecycle-graph"} <= told


def test_a_profile_under_another_name_is_found(tmp_path: Path) -> None:
    path = tmp_path / "profiles/khac.yaml"
    path.parent.mkdir()
    shutil.copy(sorted(PROFILES.glob("*.yaml"))[0], path)
    (one,) = profiles.profiles_are_read(bench_of(SHIPPED, None), path.parent)
    assert (one.code, one.place.file) == ("profile-id", str(path))
