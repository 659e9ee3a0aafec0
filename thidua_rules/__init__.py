"""The law of emulation and reward of Viet Nam, as dated, cited rules that decide and explain."""

from thidua_rules.engine import decide, decide_under
from thidua_rules.errors import (
    DossierError,
    NoRuleInForceError,
    Place,
    Problem,
    RuleFileError,
    ScoreSheetError,
    ThiduaError,
    YearError,
)
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision, Finding, Reason
from thidua_rules.model.dossier import Attestation, Record
from thidua_rules.model.law import Citation, Instrument, Text
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook import Dossier, load_rulebook
from thidua_rules.views import explain

__all__ = [
    "Attestation",
    "Citation",
    "Decision",
    "Dossier",
    "DossierError",
    "Finding",
    "Instrument",
    "NoRuleInForceError",
    "Place",
    "Problem",
    "Reason",
    "Record",
    "Rule",
    "RuleFileError",
    "Rulebook",
    "ScoreSheetError",
    "Text",
    "ThiduaError",
    "Verdict",
    "YearError",
    "decide",
    "decide_under",
    "explain",
    "load_rulebook",
]
