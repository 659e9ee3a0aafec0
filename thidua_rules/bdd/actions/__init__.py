"""What the steps do, by subject; `ACTIONS` is the only list of them."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

from thidua_rules.bdd.actions import (
    amount_steps,
    bloc_steps,
    case_steps,
    contest_steps,
    council_steps,
    deciding_steps,
    dossier_steps,
    handover_steps,
    nomination_steps,
    roster_steps,
    scoring_steps,
    stated_steps,
    year_steps,
)

ACTIONS: dict[str, ModuleType] = {
    "amounts": amount_steps,
    "bloc": bloc_steps,
    "case": case_steps,
    "contest": contest_steps,
    "council": council_steps,
    "deciding": deciding_steps,
    "dossier": dossier_steps,
    "handover": handover_steps,
    "nomination": nomination_steps,
    "roster": roster_steps,
    "scoring": scoring_steps,
    "stated": stated_steps,
    "year": year_steps,
}


def action_of(name: str) -> Callable[..., None]:
    """The function that a step of the catalogue names as `module.function`.

    Raises:
        KeyError: there is no such module.
        AttributeError: it has no such function.
    """
    module, _, function = name.partition(".")
    found: Callable[..., None] = getattr(ACTIONS[module], function)
    return found
