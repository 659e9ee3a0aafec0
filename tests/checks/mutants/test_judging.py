"""Cases kill the mutants of their rule; what they do not notice is told with a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.conftest import CASES, NEW
from thidua_rules.checks.answers import Asker, Person, expected
from thidua_rules.checks.bench import bench_of
from thidua_rules.checks.mutants import Judged, judge_mutants
from thidua_rules.checks.mutants.dates import Asked, date_mutants, is_masked, told_apart
from thidua_rules.checks.mutants.judge import judged
from thidua_rules.checks.mutants.run import judged_dates
from thidua_rules.engine import decide
from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook import SHIPPED
from thidua_rules.testing import day

RULE = NEW.removesuffix(".yaml")


def _edit(criteria: Path, file: str, *pairs: tuple[str, str]) -> None:
    text = (criteria / file).read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    (criteria / file).write_text(text, "utf-8")


def test_no_mistake_in_the_shipped_rules_goes_unnoticed() -> None:
    found = judge_mutants(SHIPPED, processes=1)
    assert found.survivors == ()
    assert found.killed + found.equivalent == found.mutants
    assert found.equivalent < found.mutants / 10
    assert min(found.rules, found.leaves) > 80


def test_what_is_answered_for_a_case_is_what_the_engine_decides() -> None:
    bench = bench_of(SHIPPED, None)
    asker = Asker(bench.book)
    for rule in list(bench.book)[::9]:
        for case in bench.cases[rule.id]:
            whole = decide(bench.book, rule.award, case.dossier, on=case.on, year=case.year)
            *_, found = (one for one in whole.trace.walk() if one.at == rule.criterion.at)
            said = asker.answer(rule, Person.of(case))
            assert said == expected(case)
            assert said.verdict is found.verdict
            if said.verdict is not Verdict.NOT_APPLICABLE:
                assert said.because == {one.id for one in found.because()}


def test_a_mistake_that_no_case_notices_is_told_with_a_person(criteria: Path) -> None:
    _edit(criteria, CASES, ("sang-kien 2001", "sang-kien 2015"))
    bench = bench_of(criteria, None)
    survivors = {one.text.en: one for one in judged(bench, bench.book[RULE]).survivors}
    one = survivors["no case would notice a mistake in `trong`: `window`: ever → this_year"]
    assert (one.code, one.place) == ("mutant", Place(NEW, 16, 9))
    assert one.hint is not None
    assert one.hint.vi.startswith("chuyên gia xét giúp tình huống này – quy định: đủ (")
    assert '\n    Và hồ sơ có "sang-kien 2014"\n' in one.hint.vi
    assert one.hint.en.startswith("a case for an expert to judge – rule: met; mistaken: ")


def test_a_case_that_is_added_kills_the_mutant(criteria: Path) -> None:
    case = (
        "  - name: Không phải cá nhân\n    source: d1\n    subject: {kind: tap-the}\n"
        "    verdict: not_applicable\n    because: [giay-khen]\n"
    )
    before = bench_of(criteria, None)
    _edit(criteria, CASES, ("cases:\n", f"cases:\n{case}"))
    after = bench_of(criteria, None)
    lost = {
        one.text.en for one in judged(before, before.book[RULE]).survivors
    } - {one.text.en for one in judged(after, after.book[RULE]).survivors}  # fmt: skip
    assert lost == {
        "no case would notice a mistake in `giay-khen`: `ca-nhan` is left out of the audience"
    }


def test_a_case_that_is_wrong_itself_kills_nothing(criteria: Path) -> None:
    sound = bench_of(criteria, None)
    _edit(criteria, CASES, ("verdict: met", "verdict: unmet"))
    wrong = bench_of(criteria, None)
    before, after = (judged(one, one.book[RULE], patience=9) for one in (sound, wrong))
    assert (after.mutants, after.equivalent) == (before.mutants, before.equivalent)
    assert after.killed < before.killed


def test_where_nobody_is_found_that_is_what_is_told(criteria: Path) -> None:
    bench = bench_of(criteria, None)
    hints = {
        one.hint.en for one in judged(bench, bench.book[RULE], patience=0).survivors if one.hint
    }
    assert hints == {
        "nobody was found whom it would touch; think of a case, or prove that there is none"
    }


def test_the_same_is_found_on_two_processes_as_on_one(criteria: Path) -> None:
    one, two = (judge_mutants(criteria, processes=number) for number in (1, 2))
    assert one == two
    assert one.rules == 2


def test_what_was_judged_adds_up_and_is_told() -> None:
    problem = Problem("mutant", Text("a", "b"), Place("x"))
    total = Judged(1, 3, 9, 6, 2, (problem,)) + Judged(1, 1, 1, 1)
    assert total == Judged(2, 4, 10, 7, 2, (problem,))
    assert (total.told().level, total.told().text.en) == (
        "note",
        "2 rules, 4 leaves, 10 mistakes planted: 7 noticed, 2 without effect, 1 not noticed",
    )


def test_a_day_that_no_case_is_about_is_told(criteria: Path) -> None:
    found = judged_dates(bench_of(criteria, None))
    told = {(one.place.file, one.text.en.partition(": ")[2]) for one in found.survivors}
    assert ("luat-moi/_instrument.yaml", "`from`: 2010-01-01 → 2010-01-02") in told
    assert ("_regimes.yaml", "`until`: 2010-01-01 → 2009-12-31") in told
    assert {one.code for one in found.survivors} == {"mutant-date"}
    assert found.mutants == found.killed + found.equivalent + len(found.survivors)


@pytest.mark.parametrize(("on", "kind", "told"), [
    ("2010-01-01", "ca-nhan", True),
    ("2010-01-01", "tap-the", False),
    ("2015-01-01", "ca-nhan", False),
])  # fmt: skip
def test_a_case_of_that_day_notices_it(criteria: Path, on: str, kind: str, told: object) -> None:
    book = bench_of(criteria, None).book
    late = next(
        one for one in date_mutants(book)
        if one.file.startswith("luat-moi/") and one.text.en.endswith("→ 2010-01-02")
    )  # fmt: skip
    assert not is_masked(book, late)
    assert told_apart(book, late, [Asked("giay-khen", kind, day(on))]) is told


def test_a_day_that_another_day_hides_is_no_survivor(criteria: Path) -> None:
    book = bench_of(criteria, None).book
    masked = {one.text.en for one in date_mutants(book) if is_masked(book, one)}
    assert "`from`: 2010-01-01 → 2009-12-31" in masked, "the regime before still answers that day"


def test_a_day_in_a_rule_of_its_own_is_mistaken_too(criteria: Path) -> None:
    _edit(
        criteria,
        NEW,
        ("cite: d1\n", "cite: d1\neffective: {from: 2012-01-01, until: 2020-01-01}\n"),
    )
    book = bench_of(criteria, None).book
    own = [one for one in date_mutants(book) if one.file == NEW]
    assert [one.text.en for one in own] == [
        "`from`: 2012-01-01 → 2011-12-31",
        "`from`: 2012-01-01 → 2012-01-02",
        "`until`: 2020-01-01 → 2019-12-31",
        "`until`: 2020-01-01 → 2020-01-02",
    ]
    assert not any(is_masked(book, one) for one in own)
    asked = [Asked("giay-khen", "ca-nhan", day(on)) for on in ("2011-12-31", "2012-01-01")]
    assert [told_apart(book, one, asked) for one in own] == [True, True, False, False]
