"""Ask what stands between a nominee and a Labour Order: `python examples/what_is_missing.py`."""

from datetime import date
from pathlib import Path

from thidua_rules import Dossier, decide, load_rulebook

HERE = Path(__file__).parent

rulebook = load_rulebook()
nominee = Dossier.read(HERE / "nv-017.yaml")
decision = decide(rulebook, "huan-chuong-lao-dong-hang-ba", nominee, on=date(2025, 6, 30))
print(decision.verdict.slug, decision.governed_by.cite)
for question in decision.ask:
    print(f"- {question.vi} [{question.cite}] → {question.who_vi}")
