"""Ballots: exact shares, all reasons, nothing assumed."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from thidua_rules.cohort.voting.votes import Ballot, Terms, VoteOutcome, count_votes
from thidua_rules.model.law import Text
from thidua_rules.model.votes import VoteBase

CITE = Text("khoản mẫu", "sample clause")


def terms(**changes: Any) -> Terms:
    given: dict[str, Any] = {
        "at_least": Fraction(9, 10),
        "of": VoteBase.MEMBERS,
        "secret": False,
        "written": True,
        "cite": CITE,
    }
    return Terms(**{**given, **changes})


def counted(members: int, yes: int, *, by: Terms | None = None, **more: Any) -> VoteOutcome:
    ballot = Ballot.model_validate({"members": members, "present": members, "yes": yes, **more})
    return count_votes(by or terms(), ballot)


@pytest.mark.parametrize(
    ("members", "yes", "needed", "passes"),
    [
        (10, 9, 9, True),
        (10, 8, 9, False),
        (11, 10, 10, True),
        (11, 9, 10, False),
        (9, 8, 9, False),
        (20, 18, 18, True),
        (1, 1, 1, True),
        (13, 12, 12, True),
        (13, 11, 12, False),
    ],
)
def test_the_share_is_exact(members: int, yes: int, needed: int, *, passes: bool) -> None:
    outcome = counted(members, yes)
    assert (outcome.needed, outcome.passes) == (needed, passes)


@pytest.mark.parametrize(
    ("by", "ballot", "void"),
    [
        (terms(), {"yes": 9}, False),
        (terms(), {"yes": 3}, False),  # lost, and lawfully held
        (terms(secret=True), {"yes": 9, "secret": False}, True),
        (terms(secret=True), {"yes": 9}, False),  # nobody said how it was held
        (terms(quorum=Fraction(2, 3)), {"yes": 9, "present": 6, "written": 4}, True),
        (terms(quorum=Fraction(2, 3)), {"yes": 9, "present": 7, "written": 3}, False),
        (terms(rounds=2), {"yes": 9, "round": 3}, True),
    ],
)
def test_a_ballot_that_was_not_lawfully_held_is_void(
    by: Terms, ballot: dict[str, Any], *, void: bool
) -> None:
    assert counted(10, by=by, **ballot).void is void


def test_those_absent_count_in_the_base() -> None:
    outcome = counted(10, 8, present=8)
    assert outcome.passes is False
    assert outcome.reasons[0].en == "8 votes are yes, at least 9 of 10 are needed"
    assert counted(10, 9, present=8, written=2).passes is True


def test_the_base_may_be_those_present_or_the_ballots() -> None:
    present = terms(of=VoteBase.PRESENT)
    assert counted(10, 8, present=8, by=present).passes is True
    ballots = terms(of=VoteBase.BALLOTS, at_least=Fraction(2, 3))
    assert counted(10, 4, present=8, no=2, invalid=0, by=ballots).passes is True
    assert counted(10, 4, present=8, no=2, invalid=1, by=ballots).passes is False
    outcome = counted(10, 4, present=8, by=ballots)
    assert (outcome.passes, outcome.needed, outcome.reasons[0].code) == (None, None, "not-counted")


def test_a_secret_ballot_is_not_assumed() -> None:
    secret = terms(secret=True)
    assert counted(10, 10, by=secret).passes is None
    assert counted(10, 10, secret=True, by=secret).passes is True
    refused = counted(10, 8, secret=False, by=secret)
    assert [reason.code for reason in refused.reasons] == ["too-few", "not-secret"]


def test_where_no_share_is_named_nothing_passes() -> None:
    outcome = counted(10, 10, by=terms(at_least=None))
    assert (outcome.passes, outcome.needed) == (None, None)
    assert outcome.reasons[0].cite == "khoản mẫu"


def test_a_quorum_is_of_those_present() -> None:
    rule = terms(quorum=Fraction(2, 3), at_least=Fraction(1, 2))
    assert counted(9, 6, present=6, by=rule).passes is True
    short = counted(9, 6, present=5, written=4, by=rule)
    assert [reason.code for reason in short.reasons] == ["no-quorum"]


@pytest.mark.parametrize(
    ("yes", "written", "counts", "passes", "code"),
    [
        (9, 0, False, True, None),
        (10, 1, False, True, None),  # nine of those present agree, whoever wrote
        (9, 1, False, None, "written"),  # the one who wrote may be among the nine
        (9, 1, None, None, "written"),
        (9, 1, True, True, None),
        (9, 2, False, False, "too-few"),  # eight at most were there to agree
        (9, 2, None, None, "written"),
    ],
)
def test_written_votes_count_where_the_rule_says_so(
    *,
    yes: int,
    written: int,
    counts: bool | None,
    passes: bool | None,
    code: str | None,
) -> None:
    outcome = counted(10, yes, present=10 - written, written=written, by=terms(written=counts))
    assert outcome.passes is passes
    assert [reason.code for reason in outcome.reasons] == ([code] if code else [])


def test_after_the_last_round_somebody_else_decides() -> None:
    rule = terms(rounds=2, then=Text("trưởng cụm", "the head of the bloc"))
    assert counted(10, 8, by=rule).notes == ()
    assert counted(10, 8, round=2, by=rule).notes[0].en.endswith("the head of the bloc decides")
    third = counted(10, 10, round=3, by=rule)
    assert (third.passes, third.reasons[0].code) == (False, "too-many-rounds")


def test_who_must_not_vote_is_still_a_member() -> None:
    outcome = counted(10, 9, present=9, recused=1)
    assert outcome.passes is True
    assert outcome.notes[0].en == "1 members who must not vote still count among all members"
    smaller = counted(10, 9, present=9, recused=1, by=terms(without_recused=True))
    assert (smaller.base, smaller.needed, smaller.notes) == (9, 9, ())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"present": 11}, "11 were present or wrote, more than the 10 members"),
        ({"present": 5, "yes": 6}, "6 votes, more than the 5 who were present or wrote"),
        ({"yes": 10, "recused": 1}, "10 votes, but 1 of the 10 members must not vote"),
        ({"yes": 8, "no": 2, "invalid": 1}, "11 votes, more than the 10 who were present or wrote"),
    ],
)
def test_numbers_that_do_not_add_up_are_refused(change: dict[str, int], said: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Ballot.model_validate({"members": 10, "present": 10, "yes": 9, **change})
    assert said in str(refused.value)


@given(members=st.integers(1, 40), data=st.data())
def test_one_more_yes_never_turns_a_pass_into_a_failure(members: int, data: st.DataObject) -> None:
    yes = data.draw(st.integers(0, members - 1))
    share = data.draw(st.sampled_from([Fraction(1, 2), Fraction(2, 3), Fraction(8, 10)]))
    before = counted(members, yes, by=terms(at_least=share)).passes
    assert not before or counted(members, yes + 1, by=terms(at_least=share)).passes
    assert before is (yes >= share * members)


TERMS = st.builds(
    terms,
    at_least=st.sampled_from([None, Fraction(1, 2), Fraction(2, 3), Fraction(9, 10)]),
    of=st.sampled_from(VoteBase),
    secret=st.sampled_from([None, True, False]),
    written=st.sampled_from([None, True, False]),
    quorum=st.sampled_from([None, Fraction(2, 3)]),
)
ORDER = {False: 0, None: 1, True: 2}


@given(rule=TERMS, members=st.integers(1, 20), secret=st.none() | st.booleans(), data=st.data())
def test_one_more_yes_never_makes_any_outcome_worse(
    *, rule: Terms, members: int, secret: bool | None, data: st.DataObject
) -> None:
    present = data.draw(st.integers(0, members))
    written = data.draw(st.integers(0, members - present))
    invalid = data.draw(st.integers(0, present + written))
    yes = data.draw(st.integers(0, present + written - invalid))
    no = present + written - invalid - yes
    if no:
        more = {"present": present, "written": written, "invalid": invalid, "secret": secret}
        before = counted(members, yes, by=rule, no=no, **more).passes
        after = counted(members, yes + 1, by=rule, no=no - 1, **more).passes
        assert ORDER[before] <= ORDER[after]


@given(rule=TERMS, members=st.integers(1, 20))
def test_a_reason_is_given_exactly_where_it_does_not_pass(rule: Terms, members: int) -> None:
    outcome = counted(members, members, by=rule, no=0, invalid=0)
    assert (outcome.passes is True) is (outcome.reasons == ())


def test_where_nobody_was_there_nothing_is_carried() -> None:
    for of in (VoteBase.PRESENT, VoteBase.BALLOTS):
        outcome = counted(3, 0, present=0, no=0, invalid=0, by=terms(of=of))
        assert (outcome.passes, outcome.needed, outcome.base) == (False, 1, 0)
