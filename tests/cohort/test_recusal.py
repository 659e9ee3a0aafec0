"""Who must not vote, and what the law's base and a smaller one come to."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from thidua_rules.cohort.voting.law_terms import law_terms, vote_rule
from thidua_rules.cohort.voting.recusal import Effect, Member, Tie, effect, recused
from thidua_rules.cohort.voting.votes import Ballot, Terms, count_votes
from thidua_rules.model.law import Text
from thidua_rules.model.provision import Matter
from thidua_rules.model.votes import VoteBase
from thidua_rules.rulebook import load_rulebook

BOOK = load_rulebook()
COUNCIL = [
    Member(id="A", unit="so-mau"),
    Member(id="B", unit="ban-mau", relatives=frozenset({"X", "A"})),
    Member(id="C", unit="vien-mau"),
]


def terms(**more: Any) -> Terms:
    asked: dict[str, Any] = {
        "at_least": Fraction(9, 10),
        "of": VoteBase.MEMBERS,
        "secret": None,
        "written": True,
        "cite": Text("mẫu", "sample"),
    }
    return Terms(**{**asked, **more})


def test_a_member_is_recused_for_each_tie() -> None:
    found = recused(COUNCIL, "A", "so-mau")
    assert [(one.member, one.ties) for one in found] == [
        ("A", (Tie.SELF, Tie.UNIT)),
        ("B", (Tie.RELATIVE,)),
    ]
    assert found[0].text.en == "`A` is the nominee, belongs to the nominee's unit"
    assert recused(COUNCIL, "Y", None) == ()


def test_the_base_of_all_members_does_not_shrink_unless_the_rule_says_so() -> None:
    found = effect(terms(), 10, 1)
    assert (found.base, found.needed, found.base_without, found.needed_without) == (10, 9, 9, 9)
    assert found.can_pass is True
    assert found.reading is not None
    shrinks = effect(terms(without_recused=True), 10, 1)
    assert (shrinks.base, shrinks.needed, shrinks.reading) == (9, 9, None)


def test_too_few_may_be_left_to_pass_or_to_meet() -> None:
    found = effect(terms(quorum=Fraction(2, 3)), 9, 4)
    assert (found.needed, found.can_pass, found.quorate) == (9, False, False)
    assert effect(terms(quorum=Fraction(2, 3)), 9, 3).quorate is True


def test_those_present_are_fewer_by_those_who_stand_aside() -> None:
    found = effect(terms(of=VoteBase.PRESENT), 10, 2)
    assert (found.base, found.needed, found.reading) == (8, 8, None)


def test_without_a_share_nothing_is_needed() -> None:
    assert effect(terms(at_least=None), 10, 0) == Effect(
        base=10,
        needed=None,
        base_without=10,
        needed_without=None,
        can_pass=None,
        quorate=None,
        reading=None,
    )


def test_more_than_all_cannot_stand_aside() -> None:
    with pytest.raises(ValueError, match="11 of 10 members cannot stand aside"):
        effect(terms(), 10, 11)


@pytest.mark.parametrize(("yes", "passes"), [(9, True), (8, False)])
def test_the_law_of_the_day_counts_a_ballot(*, yes: int, passes: bool) -> None:
    matter = Matter(award="chien-si-thi-dua-bo-tinh", on=date(2021, 5, 1))
    found = law_terms(BOOK, matter)
    assert found is not None
    assert (found.quorum, found.then) == (Fraction(2, 3), None)
    ballot = Ballot(members=10, present=7, written=3, yes=yes, secret=True)
    assert count_votes(found, ballot).passes is passes


def test_without_a_clause_there_are_no_terms_and_it_says_why() -> None:
    for award, on, said in (
        ("lao-dong-tien-tien", date(2024, 5, 1), "say nothing of this for Advanced Labourer"),
        ("chien-si-thi-dua-bo-tinh", date(2010, 1, 1), "no law of 2010-01-01 is held"),
        ("giay-khen", date(2020, 1, 1), "only for certificate for a Cultural family"),
    ):
        matter = Matter(award=award, on=on)
        assert law_terms(BOOK, matter) is None
        assert said in vote_rule(BOOK, matter).caveats[0].en
