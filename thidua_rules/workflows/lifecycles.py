"""Every lifecycle of a bloc, in the order of its year."""

from __future__ import annotations

from typing import Any

from thidua_rules.workflows.bloc_year.bloc_year import BLOC_YEAR
from thidua_rules.workflows.council.council import COUNCIL
from thidua_rules.workflows.covenant import COVENANT
from thidua_rules.workflows.handover.handover import HANDOVER
from thidua_rules.workflows.lifecycle import Lifecycle
from thidua_rules.workflows.mid_year_review import MID_YEAR_REVIEW
from thidua_rules.workflows.nomination.nomination import NOMINATION
from thidua_rules.workflows.registration import REGISTRATION
from thidua_rules.workflows.scoring import SCORING

LIFECYCLES: tuple[Lifecycle[Any], ...] = (
    BLOC_YEAR,
    REGISTRATION,
    COVENANT,
    MID_YEAR_REVIEW,
    SCORING,
    COUNCIL,
    NOMINATION,
    HANDOVER,
)

NAMED = {lifecycle.name: lifecycle for lifecycle in LIFECYCLES}
