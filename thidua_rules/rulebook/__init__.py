"""From YAML on disk to a book of typed rules, with every problem at its place."""

from thidua_rules.rulebook.load import SHIPPED, load_rulebook, under_packs
from thidua_rules.rulebook.nominees.dossiers import Dossier, shipped

__all__ = ["SHIPPED", "Dossier", "load_rulebook", "shipped", "under_packs"]
