"""Rules as formulas, and what a solver finds becomes a person (extra `proof`).

The only door to z3. Whoever may do without it imports this package where it is needed.
"""

from thidua_rules.proof.canonical import Answer, Solver
from thidua_rules.proof.claim import Claim, Part
from thidua_rules.proof.encode import Encoded, NotEncoded, encode, encode_award
from thidua_rules.proof.knowledge import Knowledge, NoMore, SameYear
from thidua_rules.proof.person import Person
from thidua_rules.proof.recheck import recheck
from thidua_rules.proof.settings import day_of, days_of, people_of

__all__ = [
    "Answer",
    "Claim",
    "Encoded",
    "Knowledge",
    "NoMore",
    "NotEncoded",
    "Part",
    "Person",
    "SameYear",
    "Solver",
    "day_of",
    "days_of",
    "encode",
    "encode_award",
    "people_of",
    "recheck",
]
