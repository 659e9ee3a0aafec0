"""What a solver can say against a rule, each with its place and, where there is one, a person."""

from thidua_rules.proof.questions.asked import Asked
from thidua_rules.proof.questions.bands import bands
from thidua_rules.proof.questions.claims import held_to
from thidua_rules.proof.questions.doubt import Doubt
from thidua_rules.proof.questions.inquiry import Inquiry
from thidua_rules.proof.questions.of_a_rule import Examined, examined
from thidua_rules.proof.questions.pair import Pair
from thidua_rules.proof.questions.witnesses import Witnessed, witnessed

__all__ = [
    "Asked",
    "Doubt",
    "Examined",
    "Inquiry",
    "Pair",
    "Witnessed",
    "bands",
    "examined",
    "held_to",
    "witnessed",
]
