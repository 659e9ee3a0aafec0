"""Decide under a local decision, and without it: `python examples/local_pack.py`."""

from datetime import date
from pathlib import Path

from thidua_rules import Dossier, RuleFileError, decide, explain, load_rulebook

PACKS = Path(__file__).parent / "packs"
AWARD, ON = "tap-the-lao-dong-xuat-sac", date(2025, 12, 20)

bac_ninh = load_rulebook(packs=[PACKS / "bac-ninh-qd-86-2025"])
collective = Dossier.read(PACKS / "tap-the-a.yaml", rulebook=bac_ninh)
decision = decide(bac_ninh, AWARD, collective, on=ON)
print(explain(decision, lang="vi"))
print()
for clause in decision.governed_by.local:
    print(f"{clause.scope.vi}: {clause.cite} ({clause.at})")

try:  # a folder that is no pack: nothing is loaded, and every problem is told
    load_rulebook(packs=[PACKS])
except RuleFileError as error:
    print(f"{len(error.problems)} lỗi – {error.problems[0].code}")
