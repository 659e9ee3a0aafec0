"""What is shown and not computed: how well a text is known, and what it says of every award."""

from __future__ import annotations

from thidua_rules.model.law import Basis
from thidua_rules.model.rule import Counting, Principle
from thidua_rules.rulebook import shipped


def test_each_basis_has_words_of_its_own() -> None:
    assert len({basis.words for basis in Basis}) == len(Basis)
    assert Basis.PRIMARY.words.en == "read in full"


def test_what_is_no_criterion_is_counting_first_and_principles_then() -> None:
    whole = next(one for one in shipped().conditions if one.counting and one.principles)
    kinds = [type(one) for one in whole.provisions]
    assert kinds == [Counting] * len(whole.counting) + [Principle] * len(whole.principles)
