"""The journal of moves in the host's own database, on the host's connection (extra `store`)."""

from thidua_rules.store.journal import Journal
from thidua_rules.store.migrations import upgrade
from thidua_rules.store.tables import Tables, make_tables
from thidua_rules.store.verify import Break

__all__ = ["Break", "Journal", "Tables", "make_tables", "upgrade"]
