"""A rule and a dossier become a decision: nothing hidden, nothing guessed."""

from thidua_rules.engine.decide import decide, decide_under

__all__ = ["decide", "decide_under"]
