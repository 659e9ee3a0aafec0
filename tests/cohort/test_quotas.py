"""Quotas: exact numbers, the best are kept, a tie is not split, and one flag for one unit."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_rules.cohort.quotas import (
    Bands,
    Fixed,
    Nominee,
    Part,
    Quota,
    Size,
    cut,
    flags,
    rounded,
)
from thidua_rules.model.law import Text
from thidua_rules.model.procedure import Rounding

CITE = Text("quy chế mẫu", "sample rules")
HIGHER, LOWER = "co-thi-dua-chinh-phu", "co-thi-dua-bo-tinh"
DOWN, UP, NEAREST = Rounding.DOWN, Rounding.UP, Rounding.NEAREST


def quota(size: Size, award: str = LOWER, *counts: str) -> Quota:
    return Quota(award=award, size=size, cite=CITE, counts=frozenset(counts))


def ranked(*ids: str) -> list[Nominee]:
    return [Nominee(id, rank) for rank, id in enumerate(ids, 1)]


@pytest.mark.parametrize(
    ("size", "down", "up", "nearest"),
    [(0, 0, 0, 0), (6, 0, 1, 1), (10, 1, 2, 2), (9, 1, 2, 1), (20, 3, 3, 3), (7, 1, 2, 1)],
)
def test_half_a_person_is_rounded_as_it_is_said(
    size: int, down: int, up: int, nearest: int
) -> None:
    found = [quota(Part(Fraction(15, 100), how)).at_most(size) for how in (DOWN, UP, NEAREST)]
    assert found == [down, up, nearest]


def test_exactly_half_goes_up_to_the_nearest() -> None:
    assert [rounded(Fraction(n, 2), NEAREST) for n in (1, 2, 3, 5)] == [1, 1, 2, 3]


@pytest.mark.parametrize(("size", "number"), [(5, 1), (6, 2), (9, 2), (10, 3), (40, 3)])
def test_a_band_is_picked_by_the_size_of_the_bloc(size: int, number: int) -> None:
    assert quota(Bands(((5, 1), (9, 2)), 3)).at_most(size) == number


def test_bands_that_do_not_grow_are_refused() -> None:
    with pytest.raises(ValueError, match="the bands have to grow"):
        Bands(((9, 2), (5, 1)), 3)


def test_the_best_are_kept_and_each_other_is_told_why() -> None:
    found = cut(quota(Fixed(2)), [Nominee("c", 3), Nominee("a", 1), Nominee("b", 2)], size=8)
    assert (found.kept, found.open) == (("a", "b"), ())
    assert [(gone.id, gone.why.code, gone.why.cite) for gone in found.dropped] == [
        ("c", "over-quota", "quy chế mẫu")
    ]


def test_a_tie_across_the_line_is_left_open() -> None:
    tied = [Nominee("a", 1), Nominee("b", 2), Nominee("c", 2), Nominee("d", 4)]
    found = cut(quota(Fixed(2)), tied, size=8)
    assert (found.kept, found.open) == (("a",), ("b", "c"))
    assert [gone.id for gone in found.dropped] == ["d"]
    assert cut(quota(Fixed(3)), tied, size=8).kept == ("a", "b", "c")


def test_what_was_used_up_before_is_not_given_again() -> None:
    assert cut(quota(Fixed(2)), ranked("a", "b"), size=8, used=1).kept == ("a",)
    assert cut(quota(Fixed(1)), ranked("a"), size=8, used=3).at_most == 0


def test_a_unit_with_the_higher_flag_leaves_the_lower_to_the_next() -> None:
    found = flags(
        (quota(Fixed(1), HIGHER), ranked("a")),
        (quota(Fixed(1)), ranked("a", "b", "c")),
        size=8,
        exclusive=CITE,
        fallback=False,
    )
    assert (found.higher.kept, found.lower.kept) == (("a",), ("b",))
    assert [(gone.id, gone.why.code) for gone in found.lower.dropped] == [
        ("a", "higher-flag"),
        ("c", "over-quota"),
    ]


def test_without_a_clause_a_unit_may_have_both() -> None:
    found = flags(
        (quota(Fixed(1), HIGHER), ranked("a")),
        (quota(Fixed(1)), ranked("a", "b")),
        size=8,
        exclusive=None,
        fallback=False,
    )
    assert found.lower.kept == ("a",)


@pytest.mark.parametrize(("fallback", "kept"), [(True, ("b",)), (False, ("c",))])
def test_a_unit_cut_from_the_higher_flag_may_fall_back(
    *, fallback: bool, kept: tuple[str, ...]
) -> None:
    found = flags(
        (quota(Fixed(1), HIGHER), ranked("a", "b")),
        (quota(Fixed(1)), [Nominee("c", 3)]),
        size=8,
        exclusive=CITE,
        fallback=fallback,
    )
    assert found.lower.kept == kept


def test_flags_may_include_the_higher_one() -> None:
    found = flags(
        (quota(Fixed(1), HIGHER), ranked("a")),
        (quota(Fixed(2), LOWER, HIGHER), ranked("b", "c")),
        size=8,
        exclusive=CITE,
        fallback=False,
    )
    assert (found.lower.at_most, found.lower.kept) == (1, ("b",))


SIZES = st.one_of(
    st.integers(0, 12).map(Fixed),
    st.builds(Part, st.fractions(0, 1, max_denominator=20), st.sampled_from(Rounding)),
)
RANKS = st.lists(st.integers(1, 6), max_size=12)


@given(size=SIZES, ranks=RANKS)
def test_a_cut_never_exceeds_its_quota_and_keeps_the_best(size: Size, ranks: list[int]) -> None:
    nominees = [Nominee(f"u{place}", rank) for place, rank in enumerate(ranks)]
    found = cut(quota(size), nominees, size=len(nominees))
    assert len(found.kept) <= found.at_most
    rank = {one.id: one.rank for one in nominees}
    gone = [*found.open, *(one.id for one in found.dropped)]
    assert sorted([*found.kept, *gone]) == sorted(rank)
    assert all(rank[one] < rank[other] for one in found.kept for other in gone)
    assert len(found.kept) + len(found.open) > found.at_most or not found.open


@given(size=st.integers(0, 500), more=st.integers(0, 50), how=st.sampled_from(Rounding))
def test_a_larger_bloc_never_has_a_smaller_quota(size: int, more: int, how: Rounding) -> None:
    share = quota(Part(Fraction(15, 100), how))
    assert share.at_most(size) <= share.at_most(size + more)
