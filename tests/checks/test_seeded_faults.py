"""Faults planted in a copy of the shipped catalogue: each is found by the check meant for it.

What only a proof can find is planted where the proofs are tested.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from thidua_rules.bdd import lint
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
    packs,
    procedure,
    procedure_answers,
    profiles,
    readers,
    texts,
    whole,
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
    "citation of the clause beside": Fault(
        f"{GRASSROOTS}.yaml", "cite: d23.k2", "cite: d23.k1",
        cases.sources_agree_with_clauses, "leaf-source", f"{GRASSROOTS}.yaml",
        "lấy từ khoản 1 Điều 23 Luật 06/2022/QH15",
    ),
    "rule of the clause beside": Fault(
        "nd-91-2017/huan-chuong-lao-dong-hang-nhat.cong-hien.yaml", "cite: d22.k3", "cite: d22.k4",
        cases.sources_agree_with_clauses, "leaf-source",
        "nd-91-2017/huan-chuong-lao-dong-hang-nhat.cong-hien.yaml", "khoản 4 Điều 22",
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
    "wrong vote share": Fault(
        "nd-91-2017/_votes.yaml", "at_least: 90/100", "at_least: 80/100",
        procedure_answers.procedure_cases_answer_as_expected, "case-answer",
        "nd-91-2017/_procedure.cases.yaml:4:5", "“Thiếu một phiếu so với 90%”",
    ),
    "wrong quorum": Fault(
        "tt-12-2019/_votes.yaml", "at_least: 2/3", "at_least: 1/2",
        procedure_answers.procedure_cases_answer_as_expected, "case-answer",
        "tt-12-2019/_procedure.cases.yaml:4:5", "mong false, được true",
    ),
    "deadline a day late": Fault(
        "nd-91-2017/_deadlines.yaml", "month: 3, day: 31, inclusive: false",
        "month: 3, day: 31, inclusive: true",
        procedure_answers.procedure_cases_answer_as_expected, "case-answer",
        "nd-91-2017/_procedure.cases.yaml", "mong null / 2020-03-30, được null / 2020-03-31",
    ),
    "wrong prize": Fault(
        "nd-98-2023/_prizes.yaml", "times: 30.5", "times: 35.0",
        procedure_answers.procedure_cases_answer_as_expected, "case-answer",
        "nd-98-2023/_procedure.cases.yaml", "(huan-chuong-ho-chi-minh)",
    ),
    "wrong base salary": Fault(
        "nd-73-2024/_base_salary.yaml", "vnd: 2340000", "vnd: 2430000",
        procedure_answers.procedure_cases_answer_as_expected, "case-answer",
        "nd-152-2025/_procedure.cases.yaml", "mong 10530000",
    ),
    "two deadlines at once": Fault(
        "nd-122-2018/_deadlines.yaml",
        "    case: {id: dac-biet, vi: trường hợp đặc biệt, en: a special case}\n", "",
        procedure.entries_do_not_overlap, "overlap", "nd-122-2018/_deadlines.yaml", "binh-xet",
    ),
    "forgotten condition": Fault(
        "nd-152-2025/_conditions.yaml", "of: [dang-xem-xet]", "of: [ky-luat]",
        whole.decisions_answer_as_expected, "case-verdict",
        "nd-152-2025/_conditions.cases.yaml:6:5", "mong unmet, được met",
    ),
    "spent achievement counted": Fault(
        "luat-06-2022/chien-si-thi-dua-bo-tinh.yaml", "of: [sang-kien, de-tai, ",
        "of: [sang-kien, ",
        cases.cases_answer_as_expected, "case-verdict",
        "luat-06-2022/chien-si-thi-dua-bo-tinh.cases.yaml", "đã dùng cho hình thức khen thưởng",
    ),
    "transition a day early": Fault(
        "_regimes.yaml", "      since: 2026-10-01", "      since: 2026-09-30",
        whole.decisions_answer_as_expected, "case-regime", "_regimes.cases.yaml:6:5",
        "mong `luat-2022` điều chỉnh",
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


PACK = Path(__file__).parents[2] / "examples/packs/bac-ninh-qd-86-2025"
PART = "tap-the-lao-dong-xuat-sac"
RELAXED = (
    "  - {id: sau-muoi, vi: Từ 60%, en: At least 60 %,\n"
    "     share: {of: lao-dong-tien-tien, in: tong-so, at_least: 60}}\n"
)


def _in_pack(tmp_path: Path, file: str, *pairs: tuple[str, str]) -> list[Problem]:
    """What is said of the example once pieces of a file were replaced."""
    folder = tmp_path / PACK.name
    shutil.copytree(PACK, folder)
    text = (folder / file).read_text("utf-8")
    for old, new in pairs:
        spoilt, times = re.subn(old, new, text)
        assert times
        text = spoilt
    (folder / file).write_text(text, "utf-8")
    found = packs.check_packs(bench_of(SHIPPED, None), [folder])
    return [one for one in found if one.level == "error"]


def test_a_pack_that_asks_for_less_than_the_law_decides_nothing(tmp_path: Path) -> None:
    folder = tmp_path / PACK.name
    shutil.copytree(PACK, folder)
    path, beside = folder / f"{PART}.yaml", folder / f"{PART}.cases.yaml"
    head, _, _ = path.read_text("utf-8").partition("any:\n")
    path.write_text(f"{head}all:\n{RELAXED}", "utf-8")
    first = beside.read_text("utf-8").partition("  - name: Lấy xếp loại của cơ quan")[0]
    met = first.replace(", xep-loai-to-chuc-dang: true", "").replace(
        "xep-loai-to-chuc-dang]", "sau-muoi]"
    )
    unmet = met.partition("cases:\n")[2].replace("Lấy", "Không lấy").replace(": 8", ": 5")
    unmet = unmet.replace("verdict: met", "verdict: unmet")
    unmet = re.sub(r"because: .*", "because: [bay-muoi-phan-tram, sau-muoi]", unmet)
    beside.write_text(met + unmet, "utf-8")
    found = packs.check_packs(bench_of(SHIPPED, None), [folder])
    (one,) = [problem for problem in found if problem.level == "error"]
    assert (one.code, str(one.place)) == ("leaf-decides", f"{PACK.name}/{PART}.yaml:12:6")
    assert one.text.vi == ("không tình huống nào có kết luận tùy thuộc việc `sau-muoi` không đạt")


def test_a_part_that_a_pack_lost_is_found_in_its_cases(tmp_path: Path) -> None:
    lost = (r"  - id: xep-loai-cua-cap-tren\n(?:    .*\n)+", "")
    told = _in_pack(tmp_path, f"{PART}.yaml", lost)
    assert {one.code for one in told} == {"unknown-slug"}
    assert str(told[0].place).startswith(f"{PACK.name}/{PART}.cases.yaml:16:")
    assert "`xep-loai-cua-cap-tren`" in told[0].text.vi


def test_a_slot_filled_by_whom_it_is_not_left_to_is_found(tmp_path: Path) -> None:
    slot = "luat-06-2022/tap-the-lao-dong-xuat-sac#chi-tiet-tap-the-xuat-sac"
    folder = tmp_path / "co-quan"
    shutil.copytree(PACK, folder)
    head, part = folder / "_instrument.yaml", folder / f"{PART}.yaml"
    text = head.read_text("utf-8")
    head.write_text(text.replace("issuer: ubnd-tinh", "issuer: don-vi"), "utf-8")
    text = part.read_text("utf-8")
    part.write_text(re.sub(r"narrows: .*", f"fills: {slot}", text), "utf-8")
    found = packs.check_packs(bench_of(SHIPPED, None), [folder])
    (one,) = [problem for problem in found if problem.code == "authority"]
    assert str(one.place) == f"co-quan/{PART}.yaml:1:8"
    assert "không có quyền quy định chỗ" in one.text.vi


def test_a_pack_outside_the_days_of_its_rule_is_found(tmp_path: Path) -> None:
    early = ("cite: d7\n", "cite: d7\neffective: {from: 2023-12-15}\n")
    told = _in_pack(tmp_path, f"{PART}.yaml", early)
    assert {(one.code, one.place.file) for one in told} == {("span", f"{PACK.name}/{PART}.yaml")}


FEATURE = """\
# language: vi
Tính năng: Mẫu
  Kịch bản: Một
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Khi xét "giay-khen" ngày 2024-12-20
    Thì kết luận là chưa rõ
"""
SLIPS = {
    "a step that fits nothing": ("Thì kết luận là chưa rõ", "Thì được khen",
                                 "undefined-step", "6:9"),
    "a scenario without steps": ("  Kịch bản: Một\n", "  Kịch bản: Không\n  Kịch bản: Một\n",
                                 "no-steps", "3:3"),
    "a line that is no step": ("    Khi", "    khi", "no-keyword", "5:5"),
    "a slug that there is not": ("giay-khen", "giay-khn", "value", "5:14"),
    "a claim left out": ("    Thì kết luận là chưa rõ\n", "", "no-claim", "3:3"),
}  # fmt: skip


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_in_a_feature_is_found_at_its_place(tmp_path: Path, name: str) -> None:
    old, new, code, at = SLIPS[name]
    path = tmp_path / "mau.feature"
    path.write_text(FEATURE, "utf-8")
    assert lint(path) == ()
    assert old in FEATURE
    path.write_text(FEATURE.replace(old, new, 1), "utf-8")
    assert (code, f"{path}:{at}") in {(one.code, str(one.place)) for one in lint(path)}


BLOC = "bac-ninh-2025.yaml"
PROFILE_FAULTS = {
    "an award that there is not": ("co-thi-dua-bo-tinh", "co-thi-dua-bo-tin", "unknown-slug"),
    "a day that there is not": ("by: 12-09", "by: 13-09", None),
    "a share of nothing": ("quorum: 2/3", "quorum: 0/3", None),
    "a key that there is not": ("council:", "councill:", None),
    "no source": ("sources:", "limitations_of_sources:", None),
}


@pytest.mark.parametrize("name", PROFILE_FAULTS)
def test_a_fault_in_a_profile_is_found_at_its_place(tmp_path: Path, name: str) -> None:
    old, new, code = PROFILE_FAULTS[name]
    path = tmp_path / BLOC
    text = (PROFILES / BLOC).read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    told = list(profiles.profile_problems(path, bench_of(SHIPPED, None).book))
    assert told
    assert {one.place.file for one in told} == {str(path)}
    if code is not None:
        assert code in {one.code for one in told}
    else:
        assert told[0].place.line > 1
