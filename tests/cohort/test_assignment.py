"""Achievements go where they give the nominee the most awards, and never to two that clash."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cohort.conftest import MakeAwards
from thidua_rules import DossierError, Rulebook, Verdict, decide
from thidua_rules.cohort.evidence.assignment import MOST_RECORDS, assign
from thidua_rules.cohort.evidence.choice import Option, choose
from thidua_rules.cohort.evidence.ledger import Ledger
from thidua_rules.testing import day, dossier

ON = day("2024-12-20")
BASE, PROVINCE, PAPER, SMALL = (
    *("chien-si-thi-dua-co-so", "chien-si-thi-dua-bo-tinh", "bang-khen-bo-tinh", "giay-khen"),
)
HIGH, LOW = "sang-kien@bo-tinh 2024", "sang-kien@co-so 2023"


@pytest.fixture(scope="session")
def awards(make_awards: MakeAwards) -> Rulebook:
    """Two titles of which the higher is free after the lower, and two certificates."""
    return make_awards(
        {
            BASE: (1, "co-so", ""),
            PROVINCE: (1, "bo-tinh", BASE),
            PAPER: (2, "co-so", ""),
            SMALL: (1, "co-so", ""),
        }
    )


def test_the_weaker_initiative_is_used_where_it_is_enough(awards: Rulebook) -> None:
    person = dossier(HIGH, LOW, complete=1900)
    made = assign(awards, person, [PROVINCE, SMALL], on=ON)
    assert [(use.award, use.records) for use in made.uses] == [
        *((PROVINCE, (HIGH,)), (SMALL, (LOW,))),
    ]
    assert made.left == ()
    assert [step.en for step in made.steps] == [
        *(f"Ministerial or Provincial Emulation Fighter: uses `{HIGH}`",),
        *(f"Certificate of Commendation: uses `{LOW}`",),
    ]


def test_more_awards_come_before_the_one_wanted_most(awards: Rulebook) -> None:
    made = assign(awards, dossier(HIGH, LOW, complete=1900), [PAPER, BASE, SMALL], on=ON)
    assert {use.award for use in made.uses} == {BASE, SMALL}
    assert [one.award for one in made.left] == [PAPER]
    assert made.left[0].why.en.startswith("what is left is not enough")


def test_of_as_many_awards_the_one_wanted_most_is_given(awards: Rulebook) -> None:
    person = dossier(LOW, complete=1900)
    for wanted in ([BASE, SMALL], [SMALL, BASE]):
        assert [use.award for use in assign(awards, person, wanted, on=ON).uses] == wanted[:1]


def test_a_title_that_is_free_after_another_shares_and_is_decided_after_it(awards) -> None:
    made = assign(awards, dossier(HIGH, complete=1900), [PROVINCE, BASE], on=ON)
    assert [(use.award, use.records) for use in made.uses] == [(BASE, (HIGH,)), (PROVINCE, (HIGH,))]
    assert made.steps[-1].en == (
        f"Ministerial or Provincial Emulation Fighter still counts `{HIGH}` after Grassroots"
        " Emulation Fighter has used it"
    )


def test_what_only_one_rule_of_an_award_leaves_free_is_not_shared(make_awards: MakeAwards) -> None:
    two = {f"{PROVINCE}.mot": (1, "co-so", BASE), f"{PROVINCE}.hai": (1, "co-so", "")}
    book = make_awards({BASE: (1, "co-so", ""), **two})
    made = assign(book, dossier(HIGH, complete=1900), [PROVINCE, BASE], on=ON)
    assert [use.award for use in made.uses] == [PROVINCE]


def test_an_award_that_is_not_met_is_left_with_the_reasons_of_its_decision(awards) -> None:
    made = assign(awards, dossier(LOW, complete=1900), [PROVINCE, BASE], on=ON)
    assert [use.award for use in made.uses] == [BASE]
    assert made.left[0].decision.verdict is Verdict.UNMET
    assert made.left[0].why.en == "the dossier is `unmet`: has initiatives"
    assert made.steps[-1].en.endswith("the dossier is `unmet`: has initiatives")


def test_what_the_ledger_knows_as_spent_is_not_used(awards: Rulebook) -> None:
    person = dossier(HIGH, LOW, complete=1900)
    decision = decide(awards, SMALL, person, on=ON)
    ledger = Ledger().granted(awards, decision, "QĐ 1", person, [HIGH])
    made = assign(awards, person, [PROVINCE, BASE], on=ON, ledger=ledger)
    assert [(use.award, use.records) for use in made.uses] == [(BASE, (LOW,))]


def test_the_law_of_2022_gives_two_awards_from_two_initiatives(book: Rulebook) -> None:
    person = dossier(
        *("sang-kien@co-so 2023", "sang-kien@co-so 2024", "xep-loai:xuat-sac 2023..2024"),
        *("lao-dong-tien-tien 2024",),
        attested={"guong-mau": "don-vi"},
        complete=1900,
    )
    made = assign(book, person, [PAPER, BASE], on=ON)
    assert [(use.award, len(use.records)) for use in made.uses] == [(PAPER, 2), (BASE, 0)]
    assert made.steps[1].en == "Grassroots Emulation Fighter: uses nothing up"


def test_an_initiative_of_a_base_title_serves_no_certificate_but_the_next_title(book) -> None:
    person = dossier(
        *("sang-kien@bo-tinh 2023", "sang-kien@co-so 2024", "xep-loai:xuat-sac 2023..2024"),
        *("lao-dong-tien-tien 2024", "chien-si-thi-dua-co-so 2022..2024"),
        attested={"guong-mau": "don-vi", "duoc-lua-chon": "hoi-dong"},
        complete=1900,
    )
    first = "sang-kien@bo-tinh 2023"
    decision = decide(book, BASE, person, on=ON)
    ledger = Ledger().granted(book, decision, "QĐ 88", person, [first])
    title = assign(book, person, [PROVINCE], on=ON, ledger=ledger)
    assert [(use.award, use.records) for use in title.uses] == [(PROVINCE, (first,))]
    spends = book["luat-06-2022/bang-khen-bo-tinh.ca-nhan"].spends
    marked = ledger.marked(person, spends)
    leaves = decide(book, PAPER, marked, on=ON).trace.walk()
    assert {one.record for leaf in leaves for one in leaf.left_out} == {first}


def test_more_achievements_than_can_be_searched_are_refused(awards: Rulebook) -> None:
    many = dossier(*[LOW] * (MOST_RECORDS + 1), complete=1900)
    with pytest.raises(DossierError, match="hơn 10 thành tích"):
        assign(awards, many, [BASE], on=ON)


@settings(max_examples=20)
@given(
    records=st.lists(st.sampled_from([HIGH, LOW]), max_size=4),
    wanted=st.permutations([BASE, PROVINCE, PAPER, SMALL]),
)
def test_an_assignment_can_be_carried_out_step_by_step(awards, records, wanted) -> None:
    person = dossier(*records, complete=1900)
    ledger = Ledger()
    for use in assign(awards, person, wanted, on=ON).uses:
        spends = awards[f"luat-mau/{use.award}"].spends
        decision = decide(awards, use.award, ledger.marked(person, spends), on=ON)
        assert decision.eligible
        ledger = ledger.granted(awards, decision, f"QĐ {use.award}", person, use.records)


RECORDS = "pqrst"
AWARDS = "ABCD"


@st.composite
def puzzles(draw: st.DrawFn) -> tuple[dict[str, list[Option]], set[tuple[str, str]]]:
    """Options for each award, and pairs of awards that may share."""
    some = st.frozensets(st.sampled_from(RECORDS), max_size=3)
    options = {award: draw(st.lists(some, max_size=4)) for award in AWARDS}
    pairs = st.sampled_from([(a, b) for a in AWARDS for b in AWARDS if a < b])
    return options, draw(st.sets(pairs, max_size=2))


def clashing(shared: set[tuple[str, str]]):
    return lambda _, one, other: (min(one, other), max(one, other)) not in shared


def fits(chosen: dict[str, Option], shared: set[tuple[str, str]]) -> bool:
    clash = clashing(shared)
    return not any(
        clash(record, a, b)
        for a in chosen
        for b in chosen
        if a < b
        for record in chosen[a] & chosen[b]
    )


def worth(chosen: dict[str, Option]) -> tuple[int, tuple[bool, ...], int]:
    return len(chosen), tuple(a in chosen for a in AWARDS), -sum(map(len, chosen.values()))


def greedy(options: dict[str, list[Option]], shared: set[tuple[str, str]]) -> dict[str, Option]:
    chosen: dict[str, Option] = {}
    for award in AWARDS:
        for option in options[award]:
            if award not in chosen and fits({**chosen, award: option}, shared):
                chosen[award] = option
    return chosen


@given(puzzle=puzzles())
def test_the_choice_is_the_best_of_all_and_spends_nothing_twice(puzzle) -> None:
    options, shared = puzzle
    chosen = choose(AWARDS, options, clashing(shared))
    assert fits(chosen, shared)
    assert worth(chosen) >= worth(greedy(options, shared))
    every = [
        {award: option for award, option in zip(AWARDS, picked, strict=True) if option is not None}
        for picked in product(*([None, *options[award]] for award in AWARDS))
    ]
    assert worth(chosen) == max(worth(one) for one in every if fits(one, shared))


@given(puzzle=puzzles(), data=st.data())
def test_the_order_of_options_changes_nothing(puzzle, data) -> None:
    options, shared = puzzle
    mixed = {award: data.draw(st.permutations(some)) for award, some in options.items()}
    clash = clashing(shared)
    assert choose(AWARDS, options, clash) == choose(AWARDS, mixed, clash)
