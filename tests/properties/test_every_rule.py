"""Properties over every rule and generated dossiers."""

from __future__ import annotations

import copy
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.properties.strategies import YEAR, dossiers, made, records, signers_of
from thidua_rules import Decision, Rule, Rulebook, Verdict, decide, decide_under, load_rulebook
from thidua_rules.engine.find import find
from thidua_rules.engine.look import Look
from thidua_rules.engine.reference import reference
from thidua_rules.engine.windows import Scope
from thidua_rules.model import criterion as c

BOOK = load_rulebook()
ON = date(YEAR, 12, 20)
MET, UNMET = Verdict.MET, Verdict.UNMET
EVERY_RULE = pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)


def look(rule: Rule, parts) -> Look:
    regime = next(one for one in BOOK.regimes if rule.instrument in one.instruments)
    day = max(ON if regime.span.end is None else regime.span.start, regime.span.start)
    counting = tuple(
        one
        for whole in BOOK.conditions_of(on=max(day, date(2024, 7, 1)), regime=BOOK.regimes[1])
        for one in whole.counting
    )
    return Look(
        dossier=made(parts),
        award=rule.award,
        on=ON,
        year=YEAR,
        vocabulary=BOOK.vocabulary,
        spends=rule.spends,
        counting=counting,
    )


def answer(rule: Rule, parts) -> Decision:
    return decide_under(BOOK, rule, made(parts), on=ON)


@EVERY_RULE
@settings(max_examples=25)
@given(data=st.data())
def test_the_decider_agrees_with_the_reference(rule: Rule, data) -> None:
    seen = look(rule, data.draw(dossiers(rule, BOOK)))
    assert find(rule.criterion, seen, Scope()).verdict is reference(rule.criterion, seen)


@EVERY_RULE
@settings(max_examples=15)
@given(data=st.data())
def test_more_knowledge_never_overturns(rule: Rule, data) -> None:
    """A judgement, a declaration of completeness or a record of an open kind may only settle."""
    before = data.draw(dossiers(rule, BOOK))
    after = _with_more_known(rule, before, data)
    one, other = answer(rule, before).verdict, answer(rule, after).verdict
    assert {one, other} != {MET, UNMET}
    assert one not in {MET, UNMET} or other is one


def _with_more_known(rule: Rule, before, data):
    after = copy.deepcopy(before)
    for id, by in signers_of(rule).items():
        if id not in after["attested"] and data.draw(st.booleans()):
            after["attested"][id] = data.draw(st.sampled_from(["", "-"])) + by
    if before["complete"] is None:
        for record in data.draw(st.lists(records(rule, BOOK), max_size=3)):
            if record["kind"] != "ky-luat" and not _settled(record, after["records"]):
                after["records"].append(record)
        if data.draw(st.booleans()):
            after["complete"] = 1900
    return after


def _settled(record, known) -> bool:
    """The rating of the running year is an event, not knowledge; a rated year is rated."""
    once = BOOK.vocabulary.records[record["kind"]].once_a_year
    taken = any((r["kind"], r["year"]) == (record["kind"], record["year"]) for r in known)
    return once and (taken or record["year"] == YEAR)


def _has_upper_bound(rule: Rule) -> bool:
    return any(
        isinstance(leaf, c.Absent) or (isinstance(leaf, c.Counted) and leaf.at_most is not None)
        for leaf in c.walk(rule.criterion)
    )


@EVERY_RULE
@settings(max_examples=10)
@given(data=st.data())
def test_one_more_favourable_record_never_hurts(rule: Rule, data) -> None:
    if _has_upper_bound(rule):
        return
    before = data.draw(dossiers(rule, BOOK))
    record = data.draw(records(rule, BOOK).filter(lambda r: r["kind"] != "ky-luat"))
    kind = BOOK.vocabulary.records[record["kind"]]
    levels = BOOK.vocabulary.levels_of(record["kind"])
    best = record | ({"level": levels[-1]} if levels else {})
    best |= {"grade": kind.grades[-1]} if kind.grades else {}
    others = [
        r
        for r in before["records"]
        if not kind.once_a_year or (r["kind"], r["year"]) != (best["kind"], best["year"])
    ]
    after = before | {"records": [*others, best]}
    assert answer(rule, after).verdict >= answer(rule, before).verdict


@EVERY_RULE
@settings(max_examples=8)
@given(data=st.data())
def test_reasons_questions_and_json(rule: Rule, data) -> None:
    decision = answer(rule, data.draw(dossiers(rule, BOOK)))
    assert bool(decision.reasons()) is (decision.verdict is not MET)
    assert bool(decision.ask) <= (decision.verdict is Verdict.UNKNOWN)
    assert decision.because
    text = decision.model_dump_json()
    assert Decision.model_validate_json(text).model_dump_json() == text
    for finding in decision.trace.walk():
        _is_the_least_or_greatest(finding)


def _is_the_least_or_greatest(finding) -> None:
    applicable = [part.verdict for part in finding.parts if part.verdict >= 0]
    if applicable and finding.kind == "any":
        assert finding.verdict <= max(applicable)
    if applicable and finding.kind == "all" and finding.verdict >= 0:
        assert finding.verdict <= min(applicable)


@settings(max_examples=30)
@given(data=st.data())
def test_the_same_dossier_gives_the_same_bytes(data) -> None:
    rule = data.draw(st.sampled_from(BOOK.rules))
    nominee = made(data.draw(dossiers(rule, BOOK)))
    on = date(2022, 12, 20) if rule.instrument != "luat-06-2022" else ON
    awards = BOOK.awards(on=on)
    if rule.award in awards:
        texts = {decide(BOOK, rule.award, nominee, on=on).model_dump_json() for _ in range(2)}
        assert len(texts) == 1


def test_the_book_is_the_one_of_the_package(book: Rulebook) -> None:
    assert {rule.id for rule in book} == {rule.id for rule in BOOK}
