"""durable-rules as a second correlator: in a process of its own, and never believed alone."""

from thidua_rules.events.durable.correlator import DurableRules
from thidua_rules.events.durable.process import Trouble

__all__ = ["DurableRules", "Trouble"]
