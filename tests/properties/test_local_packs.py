"""Whatever a pack says, it never lets through whom the national text does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.properties.local_packs import CRITERIA, filling, giving, narrowing
from tests.properties.strategies import YEAR, dossiers, made, signers_of
from tests.properties.test_every_rule import BOOK, EVERY_RULE, ON
from thidua_rules import Rule, Rulebook, Verdict, decide_under
from thidua_rules.engine.find import find
from thidua_rules.engine.look import Look
from thidua_rules.engine.reference import reference
from thidua_rules.engine.windows import Scope

MET, UNMET = Verdict.MET, Verdict.UNMET


@pytest.fixture(scope="module")
def narrowed(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    return narrowing(BOOK, tmp_path_factory.mktemp("packs"))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    return filling(BOOK, tmp_path_factory.mktemp("packs"))


def verdicts(book: Rulebook, rule: Rule, local: Rule, parts) -> tuple[Verdict, Verdict]:
    subject = made(parts)
    return tuple(  # type: ignore[return-value]
        decide_under(book, one, subject, on=ON).verdict for one in (rule, local)
    )


def look(book: Rulebook, rule: Rule, parts) -> Look:
    return Look(
        dossier=made(parts),
        award=rule.award,
        on=ON,
        year=YEAR,
        vocabulary=book.vocabulary,
        spends=rule.spends,
    )


@EVERY_RULE
@settings(max_examples=10)
@given(data=st.data())
def test_a_pack_that_narrows_never_answers_better(rule: Rule, data, narrowed: Rulebook) -> None:
    local = narrowed.woven[rule.id][-1]
    national, here = verdicts(narrowed, rule, local, data.draw(dossiers(local, narrowed)))
    assert here <= national
    assert (here is Verdict.NOT_APPLICABLE) == (national is Verdict.NOT_APPLICABLE)


@EVERY_RULE
@settings(max_examples=10)
@given(data=st.data())
def test_the_decider_agrees_with_the_reference_under_packs(
    rule: Rule, data, narrowed: Rulebook, filled: Rulebook
) -> None:
    locals_ = [book.woven.get(rule.id, (rule,))[-1] for book in (narrowed, filled)]
    parts = data.draw(st.sampled_from(locals_).flatmap(lambda one: dossiers(one, narrowed)))
    for local in locals_:
        seen = look(narrowed, local, parts)
        assert find(local.criterion, seen, Scope()).verdict is reference(local.criterion, seen)


@EVERY_RULE
@settings(max_examples=10)
@given(data=st.data())
def test_knowing_more_never_overturns_under_a_pack(rule: Rule, data, narrowed: Rulebook) -> None:
    local = narrowed.woven[rule.id][-1]
    before = data.draw(dossiers(local, narrowed))
    after = {**before, "attested": dict(before["attested"])}
    for id, by in signers_of(local).items():
        if id not in after["attested"]:
            after["attested"][id] = data.draw(st.sampled_from(["", "-"])) + by
    one, other = (
        decide_under(narrowed, local, made(parts), on=ON).verdict for parts in (before, after)
    )
    assert one not in {MET, UNMET} or other is one


@EVERY_RULE
@settings(max_examples=8)
@given(data=st.data())
def test_a_filled_slot_lets_nobody_through_who_fails(rule: Rule, data, filled: Rulebook) -> None:
    """It may settle what was unknown, but what the national text denies stays denied."""
    local = filled.woven.get(rule.id, (rule,))[-1]
    national, here = verdicts(filled, rule, local, data.draw(dossiers(local, filled)))
    assert national is not UNMET or here is UNMET
    assert (here is Verdict.NOT_APPLICABLE) == (national is Verdict.NOT_APPLICABLE)


def test_the_packs_reach_every_rule_and_every_slot_of_a_province(
    narrowed: Rulebook, filled: Rulebook
) -> None:
    assert set(narrowed.woven) == {rule.id for rule in BOOK}
    assert {"luat-06-2022/giay-khen", "luat-06-2022/lao-dong-tien-tien.khoan-1"} <= set(
        filled.woven
    )


@pytest.mark.parametrize("criterion", CRITERIA, ids=lambda text: text.partition(":")[0])
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_wholly_left_slot_answers_as_what_fills_it(criterion: str, data, tmp_path: Path) -> None:
    """For those for whom it is filled; the reference finds the same."""
    rule = BOOK["luat-06-2022/giay-khen"]
    folder = tmp_path / str(len(list(tmp_path.iterdir())))
    folder.mkdir()
    (local,) = giving(BOOK, folder, criterion).woven[rule.id]
    seen = look(BOOK, local, data.draw(dossiers(local, BOOK)))
    found = find(local.criterion, seen, Scope())
    assert found.verdict is reference(local.criterion, seen)
    (slot,) = found.parts
    filling, *others = slot.parts
    if all(one.verdict is Verdict.NOT_APPLICABLE for one in others):
        assert found.verdict is filling.verdict
    else:
        assert found.verdict is Verdict.UNKNOWN
