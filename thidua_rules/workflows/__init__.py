"""Lifecycles of an emulation bloc: who may do what, when, and why not."""

from thidua_rules.model.move import Actor, Ground, Move
from thidua_rules.workflows.bloc_year.bloc_year import BLOC_YEAR
from thidua_rules.workflows.case import Case, Possible
from thidua_rules.workflows.conference import Act, Conference, hold
from thidua_rules.workflows.council.council import COUNCIL
from thidua_rules.workflows.covenant import COVENANT
from thidua_rules.workflows.guards import Asked, FactsOf, Guard, Setting
from thidua_rules.workflows.handover.handover import HANDOVER
from thidua_rules.workflows.lifecycle import Lifecycle, State, Step
from thidua_rules.workflows.lifecycles import LIFECYCLES
from thidua_rules.workflows.mid_year_review import MID_YEAR_REVIEW
from thidua_rules.workflows.nomination.decided import Decided
from thidua_rules.workflows.nomination.nomination import NOMINATION
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import read_profile, shipped_profile
from thidua_rules.workflows.registration import REGISTRATION
from thidua_rules.workflows.scoring import SCORING

__all__ = [
    "BLOC_YEAR",
    "COUNCIL",
    "COVENANT",
    "HANDOVER",
    "LIFECYCLES",
    "MID_YEAR_REVIEW",
    "NOMINATION",
    "REGISTRATION",
    "SCORING",
    "Act",
    "Actor",
    "Asked",
    "BlocProfile",
    "Case",
    "Conference",
    "Decided",
    "FactsOf",
    "Ground",
    "Guard",
    "Lifecycle",
    "Move",
    "Possible",
    "Setting",
    "State",
    "Step",
    "hold",
    "read_profile",
    "shipped_profile",
]
