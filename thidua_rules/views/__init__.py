"""A decision and a rule in words; a view never decides."""

from thidua_rules.views.to_text import explain

__all__ = ["explain"]
