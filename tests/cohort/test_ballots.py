"""A ballot from bare numbers."""

import pytest

from thidua_rules.cohort.voting.ballots import ballot_of
from thidua_rules.errors import BallotError


def test_numbers_that_agree_are_a_ballot() -> None:
    assert ballot_of(members=10, present=8, written=1, yes=9, secret=True).written == 1


def test_every_reason_is_told_in_both_languages() -> None:
    with pytest.raises(BallotError) as refused:
        ballot_of(members=10, present=9, written=3, yes=14)
    said = refused.value.sentence("en")
    assert "12 were present or wrote, more than the 10 members" in said
    assert "14 votes, more than the 12 who were present or wrote" in said
    assert "nhiều hơn 10 thành viên" in refused.value.sentence("vi")


def test_each_number_out_of_its_bounds_is_told() -> None:
    with pytest.raises(BallotError) as refused:
        ballot_of(members=0, present=-1, yes=0)
    assert [reason.en.partition(":")[0] for reason in refused.value.reasons] == [
        "`members`",
        "`present`",
    ]
