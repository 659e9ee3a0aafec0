"""The feature kit: steps in Vietnamese and English, their lint, and a pytest plugin."""

from thidua_rules.bdd.feature_file import NoFeatureReaderError
from thidua_rules.bdd.proofreading import lint

__all__ = ["NoFeatureReaderError", "lint"]
