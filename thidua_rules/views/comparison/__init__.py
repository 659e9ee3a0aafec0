"""Two texts of one award beside each other: which clause became which, and what is new."""

from thidua_rules.views.comparison.amendment import Amendment, amendment
from thidua_rules.views.comparison.to_data import amendment_data
from thidua_rules.views.comparison.to_lines import amendment_lines

__all__ = ["Amendment", "amendment", "amendment_data", "amendment_lines"]
