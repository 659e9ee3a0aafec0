"""Contenders are put in order; ties are broken by the rule that is named, or stay ties."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_rules import Attestation, Rulebook
from thidua_rules.cohort.order.contender import Contender, contender
from thidua_rules.cohort.order.preferences import goes_first, preference_on, preferences_on
from thidua_rules.cohort.order.ranking import Order, Ranking, rank
from thidua_rules.cohort.order.ties import (
    Allow,
    Decides,
    DeclaredOrder,
    GroupScore,
    NewFactor,
    PreviousNonWinner,
    Statutory,
    TieBreak,
    VoteCount,
)
from thidua_rules.cohort.scores.scoring import score
from thidua_rules.cohort.scores.sheet import ScoreSheet
from thidua_rules.testing import day, dossier

D = Decimal


def with_score(id: str, points: int | str | None, **more: Any) -> Contender:
    return Contender(id=id, score=None if points is None else D(points), **more)


def ranks(ranking: Ranking) -> dict[str, int]:
    return {one.id: one.rank for one in ranking.ranked}


def because(ranking: Ranking) -> list[str]:
    return [why.text.en for why in ranking.because]


@pytest.fixture(scope="session")
def women_first(book: Rulebook) -> Statutory:
    """The clause of Decree 91."""
    found = preference_on(book, day("2018-12-20"))
    assert found is not None
    return Statutory(found, book.cite(found.cite))


def test_two_who_share_rank_3_are_followed_by_rank_5() -> None:
    points = {"a": 99, "b": 98, "c": 95, "d": 95, "e": 90}
    ranking = rank([with_score(id, p) for id, p in points.items()], Order.SCORE, (Allow(),))
    assert ranks(ranking) == {"a": 1, "b": 2, "c": 3, "d": 3, "e": 5}
    assert [(tie.ids, tie.rank, tie.settled) for tie in ranking.ties] == [(("c", "d"), 3, True)]
    assert ranking.ranked[2].shared_with == ("d",)
    assert ranking.settled
    assert because(ranking) == [
        "`a` before `b`: 99 against 98 points",
        "`b` before `c`: 98 against 95 points",
        "`d` shares the rank of `c`: equal, and the rule lets them share a rank",
        "`d` before `e`: 95 against 90 points",
    ]
    assert [why.shared for why in ranking.because] == [False, False, True, False]


def test_points_are_compared_exactly_and_told_with_a_comma() -> None:
    ranking = rank([with_score("a", "97.685"), with_score("b", "97.684")], Order.SCORE)
    assert ranks(ranking) == {"a": 1, "b": 2}
    assert ranking.because[0].text.vi == "`a` trước `b`: 97,685 so với 97,684 điểm"


def test_without_a_rule_a_tie_is_an_open_question() -> None:
    ranking = rank([with_score("a", 95), with_score("b", 95)], Order.SCORE)
    assert ranks(ranking) == {"a": 1, "b": 1}
    assert not ranking.settled
    assert (ranking.ties[0].by, ranking.ties[0].lacking) == ("nothing-left", ())
    assert ranking.ties[0].why.vi == "bằng nhau, quy chế không nêu cách phân định nào nữa"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.SCORE, ["b", "a", "c"]),
        (Order.VOTE, ["c", "a", "b"]),
        (Order.SCORE_THEN_VOTE, ["b", "a", "c"]),
        (Order.VOTE_THEN_SCORE, ["c", "a", "b"]),
    ],
)
def test_the_order_is_by_score_by_vote_or_by_both(order: Order, expected: list[str]) -> None:
    entered = [with_score("a", 95, yes=9), with_score("b", 96, yes=8), with_score("c", 94, yes=10)]
    ranking = rank(entered, order)
    assert [one.id for one in ranking.ranked] == expected


def test_the_second_of_two_orders_parts_those_equal_in_the_first() -> None:
    entered = [with_score("a", 95, yes=9), with_score("b", 95, yes=10)]
    assert because(rank(entered, Order.SCORE_THEN_VOTE)) == ["`b` before `a`: 10 against 9 votes"]
    entered = [with_score("a", 95, yes=9), with_score("b", 94, yes=9)]
    assert ranks(rank(entered, Order.VOTE_THEN_SCORE)) == {"a": 1, "b": 2}


def test_only_those_whom_the_vote_carries_are_ranked_by_score() -> None:
    entered = [
        with_score("a", 99, passes=False),
        with_score("b", 90, passes=True),
        with_score("c", 95, passes=True),
        with_score("d", 97, passes=None),
        with_score("e", None, passes=False),
    ]
    ranking = rank(entered, Order.PASSED_THEN_SCORE)
    assert ranks(ranking) == {"c": 1, "b": 2}
    assert [(one.id, one.open) for one in ranking.unranked] == [
        *(("a", False), ("d", True), ("e", False)),
    ]
    assert [why.en for why in ranking.unranked[2].why] == [
        *("the vote does not carry it", "not known: the total"),
    ]
    assert not ranking.settled


def test_whoever_is_not_scored_has_no_rank_and_leaves_the_ranking_open() -> None:
    ranking = rank([with_score("a", None), with_score("b", 0)], Order.SCORE, (Allow(),))
    assert ranks(ranking) == {"b": 1}
    assert (ranking.rank_of("a"), ranking.rank_of("b")) == (None, 1)
    assert [why.vi for why in ranking.unranked[0].why] == ["chưa có tổng điểm"]
    assert not ranking.settled


def test_whoever_is_barred_has_no_rank_and_that_is_settled(hundred) -> None:
    written = {
        "unit": "Sở A",
        "rubric": "khoi-mau-a",
        "columns": {"final": {"points": {"chi-tieu": 0, "he-thong": 3}}},
    }
    barred = contender(score(hundred, ScoreSheet.model_validate(written)), yes=3)
    assert (barred.id, barred.score, barred.groups["he-thong"]) == ("Sở A", None, D(3))
    ranking = rank([barred, with_score("b", 50)], Order.SCORE)
    assert ranks(ranking) == {"b": 1}
    assert ranking.settled


def test_nobody_to_rank_is_no_error_and_a_name_twice_is() -> None:
    assert rank([], Order.SCORE).ranked == ()
    with pytest.raises(ValueError, match="same id"):
        rank([with_score("a", 1), with_score("a", 2)], Order.SCORE)


def woman(id: str) -> Contender:
    return with_score(id, 95, dossier=dossier(sex="nu"))


def man(id: str) -> Contender:
    return with_score(id, 95, dossier=dossier(sex="nam"))


def collective(id: str, women: int | None) -> Contender:
    members = {"tong-so": 10} | ({} if women is None else {"nu": women})
    return with_score(id, 95, dossier=dossier(kind="tap-the", members=members))


def test_the_law_puts_a_woman_first_with_its_clause(women_first: Statutory) -> None:
    ranking = rank([man("a"), woman("b")], Order.SCORE, (women_first, Allow()))
    assert ranks(ranking) == {"b": 1, "a": 2}
    [why] = ranking.because
    assert (why.by, str(why.cite)) == ("statutory", "nd-91-2017/d3.k2")
    assert why.text.vi.endswith("(khoản 2 Điều 3 Nghị định 91/2017/NĐ-CP)")
    assert why.text.en.endswith("(Decree 91/2017/NĐ-CP, Article 3(2))")


@pytest.mark.parametrize(("women", "first"), [(7, "b"), (6, None)])
def test_a_collective_of_70_percent_women_goes_first(women_first, women, first) -> None:
    ranking = rank(
        [collective("a", 5), collective("b", women)], Order.SCORE, (women_first, Allow())
    )
    assert ranks(ranking) == ({"b": 1, "a": 2} if first else {"a": 1, "b": 1})


def test_two_women_go_on_to_the_next_measure(women_first: Statutory) -> None:
    entered = [
        with_score("a", 95, dossier=dossier(sex="nu"), yes=7),
        with_score("b", 95, dossier=dossier(sex="nu"), yes=8),
        with_score("c", 95, dossier=dossier(sex="nam"), yes=9),
    ]
    ranking = rank(entered, Order.SCORE, (women_first, VoteCount()))
    assert ranks(ranking) == {"b": 1, "a": 2, "c": 3}
    assert [why.by for why in ranking.because] == ["vote-count", "statutory"]


@pytest.mark.parametrize(
    "unknown",
    [
        with_score("z", 95),
        with_score("z", 95, dossier=dossier()),
        collective("z", None),
    ],
)
def test_where_the_sex_is_not_known_nothing_later_decides(women_first, unknown) -> None:
    ranking = rank([woman("a"), unknown], Order.SCORE, (women_first, Allow()))
    assert ranks(ranking) == {"a": 1, "z": 1}
    assert not ranking.settled
    assert ranking.ties[0].why.en == "not known for `z`: the sex, or the number of women"
    assert str(ranking.because[0].cite) == "nd-91-2017/d3.k2"


def test_a_household_is_not_put_first(women_first: Statutory) -> None:
    assert goes_first(women_first.preference, dossier(kind="ho-gia-dinh")) is False


@pytest.fixture(scope="session")
def themes_first(book: Rulebook) -> Statutory:
    """The clause of Circular 12, which stands after that of the Decree."""
    _, found = preferences_on(book, day("2020-01-01"))
    return Statutory(found, book.cite(found.cite))


WHOLE: dict[str, Any] = {"complete": {"since": 2015}}
THEME = [{"kind": "giay-khen", "year": 2020, "type": "chuyen-de"}]
MERIT = [{"kind": "giay-khen", "year": 2020, "type": "cong-trang"}]


def test_a_reward_in_a_campaign_goes_first_with_its_clause(themes_first: Statutory) -> None:
    entered = [
        with_score("a", 95, dossier=dossier(records=MERIT, **WHOLE)),
        with_score("b", 95, dossier=dossier(records=THEME)),
    ]
    ranking = rank(entered, Order.SCORE, (themes_first, Allow()))
    assert ranks(ranking) == {"b": 1, "a": 2}
    assert str(ranking.because[0].cite) == "tt-12-2019/d2.k5"


@pytest.mark.parametrize("more", [{}, {"complete": {"since": 2015, "kinds": ["giay-khen"]}}])
def test_rewards_that_may_be_missing_leave_the_tie_open(themes_first: Statutory, more) -> None:
    entered = [
        with_score("a", 95, dossier=dossier(records=MERIT, **more)),
        with_score("b", 95, dossier=dossier(records=THEME)),
    ]
    ranking = rank(entered, Order.SCORE, (themes_first, Allow()))
    assert not ranking.settled
    why = ranking.ties[0].why.en
    assert why == "not known for `a`: all rewards received, each with its type"


@pytest.mark.parametrize(
    ("on", "cites"),
    [
        ("2019-12-31", ["nd-91-2017/d3.k2"]),
        ("2020-01-01", ["nd-91-2017/d3.k2", "tt-12-2019/d2.k5"]),
        ("2023-12-31", ["nd-91-2017/d3.k2", "tt-12-2019/d2.k5"]),
        ("2024-01-01", ["nd-98-2023/d4.k6"]),
    ],
)
def test_campaigns_go_first_only_while_the_circular_binds(book: Rulebook, on, cites) -> None:
    assert [str(one.cite) for one in preferences_on(book, day(on))] == cites


def by_heads(*order: str) -> Decides:
    return Decides("heads", (DeclaredOrder(order, date(2022, 1, 13), "BB 02/KM"),))


@pytest.mark.parametrize(
    ("tie", "more", "why"),
    [
        (VoteCount(), ({"yes": 7}, {"yes": 8}), "8 against 7 votes"),
        (
            GroupScore("thi-dua"),
            ({"groups": {"thi-dua": D("19.5")}}, {"groups": {"thi-dua": D(20)}}),
            "20 against 19.5 points for `thi-dua`",
        ),
        (
            PreviousNonWinner(),
            ({"won_before": True}, {"won_before": False}),
            "did not win in the previous year",
        ),
        (
            NewFactor("truong-khoi"),
            (
                {"new_factor": Attestation(holds=False, by="truong-khoi")},
                {"new_factor": Attestation(holds=True, by="truong-khoi")},
            ),
            "`truong-khoi` attests a new factor or stand-out achievement",
        ),
        (
            by_heads("c", "b", "a"),
            ({}, {}),
            "the heads of the bloc decided so (BB 02/KM, 2022-01-13)",
        ),
    ],
)
def test_each_rule_for_ties_says_what_it_went_by(tie: TieBreak, more, why: str) -> None:
    entered = [with_score("a", 95, **more[0]), with_score("b", 95, **more[1])]
    ranking = rank(entered, Order.SCORE, (tie, Allow()))
    assert ranks(ranking) == {"b": 1, "a": 2}
    assert because(ranking) == [f"`b` before `a`: {why}"]
    assert ranking.because[0].by == tie.slug
    assert ranking.because[0].found is not None
    assert ranking.because[0].found[0] > ranking.because[0].found[1]


@pytest.mark.parametrize(
    ("tie", "what"),
    [
        (VoteCount(), "the votes"),
        (GroupScore("thi-dua"), "the points for `thi-dua`"),
        (PreviousNonWinner(), "the result of the previous year"),
        (NewFactor("truong-khoi"), "the word of `truong-khoi`"),
        (Decides("heads"), "a decision of the heads of the bloc"),
        (Decides("council"), "a decision of the council"),
        (by_heads("a", "c"), "a decision of the heads of the bloc"),
    ],
)
def test_a_rule_that_lacks_something_of_one_leaves_all_tied(tie: TieBreak, what: str) -> None:
    signed = Attestation(holds=True, by="ai-do")
    entered = [with_score("a", 95, new_factor=signed), with_score("b", 95, new_factor=signed)]
    ranking = rank(entered, Order.SCORE, (tie, Allow()))
    assert ranks(ranking) == {"a": 1, "b": 1}
    assert not ranking.settled
    assert (ranking.ties[0].by, ranking.ties[0].lacking) == (tie.slug, ("a", "b"))
    assert ranking.ties[0].why.en == f"not known for `a`, `b`: {what}"


def test_a_council_decides_by_its_own_name() -> None:
    assert (Decides("heads").slug, Decides("council").slug) == ("heads-decide", "council-decides")
    with pytest.raises(ValueError, match="twice"):
        by_heads("a", "a")


@pytest.mark.parametrize(
    ("on", "cite"),
    [
        ("2017-09-30", None),
        ("2017-10-01", "nd-91-2017/d3.k2"),
        ("2023-12-31", "nd-91-2017/d3.k2"),
        ("2024-01-01", "nd-98-2023/d4.k6"),
        ("2025-07-01", "nd-152-2025/d4.k6"),
        ("2027-03-01", None),
    ],
)
def test_the_clause_is_that_of_the_day(book: Rulebook, on: str, cite: str | None) -> None:
    found = preference_on(book, day(on))
    assert (str(found.cite) if found else None) == cite


def test_each_clause_says_what_the_principles_of_its_instrument_say(book: Rulebook) -> None:
    principles = {p.cite: p for c in book.conditions for p in c.principles if p.id == "uu-tien-nu"}
    preferences = [one for one in book.procedure.preferences if one.women_percent]
    assert {one.cite for one in preferences} == set(principles)
    for one in preferences:
        assert f"{one.women_percent}%" in principles[one.cite].text.vi
        assert one.basis is principles[one.cite].basis
        assert one.reading is not None


NAMES = "abcdef"
SEXES = st.sampled_from([None, "nam", "nu"])


@st.composite
def entered(draw: st.DrawFn) -> list[Contender]:
    return [
        with_score(
            id,
            draw(st.none() | st.integers(0, 3)),
            yes=draw(st.none() | st.integers(0, 3)),
            dossier=dossier(sex=draw(SEXES)),
            won_before=draw(st.none() | st.booleans()),
            groups={"g": D(draw(st.integers(0, 2)))},
        )
        for id in NAMES[: draw(st.integers(1, 6))]
    ]


def chains(preference: Statutory) -> st.SearchStrategy[list[TieBreak]]:
    every: list[TieBreak] = [
        *(preference, VoteCount(), GroupScore("g"), PreviousNonWinner(), Allow()),
    ]
    return st.lists(st.sampled_from(every), max_size=4)


@given(data=st.data(), order=st.sampled_from(Order))
def test_the_order_of_entry_changes_nothing(women_first, data, order) -> None:
    first = data.draw(entered())
    ties = data.draw(chains(women_first))
    assert rank(first, order, ties) == rank(data.draw(st.permutations(first)), order, ties)


@given(data=st.data())
def test_one_more_point_never_lowers_a_rank(women_first, data) -> None:
    before = data.draw(entered())
    ties = data.draw(chains(women_first))
    for place, one in enumerate(before):
        if one.score is not None:
            raised = with_score(
                one.id,
                int(one.score) + 1,
                yes=one.yes,
                dossier=one.dossier,
                won_before=one.won_before,
                groups=one.groups,
            )
            after = rank([*before[:place], raised, *before[place + 1 :]], Order.SCORE, ties)
            old, new = rank(before, Order.SCORE, ties).rank_of(one.id), after.rank_of(one.id)
            assert old is not None
            assert new is not None
            assert new <= old


@given(data=st.data(), order=st.sampled_from(Order))
def test_every_contender_is_ranked_or_told_why_not(women_first, data, order) -> None:
    entries = data.draw(entered())
    ranking = rank(entries, order, data.draw(chains(women_first)))
    told = [one.id for one in ranking.ranked] + [one.id for one in ranking.unranked]
    assert sorted(told) == [one.id for one in entries]
    assert all(one.why for one in ranking.unranked)
    assert len(ranking.because) == max(len(ranking.ranked) - 1, 0)
    pairs = zip(ranking.ranked, ranking.ranked[1:], strict=False)
    for why, (upper, lower) in zip(ranking.because, pairs, strict=True):
        assert (why.upper, why.lower) == (upper.id, lower.id)
        assert why.shared is (upper.rank == lower.rank)
