"""Decide one nominee and print why: `python examples/one_nominee.py`."""

from datetime import date
from pathlib import Path

from thidua_rules import Dossier, decide, explain, load_rulebook

HERE = Path(__file__).parent

rulebook = load_rulebook()
nominee = Dossier.read(HERE / "nv-017.yaml")
decision = decide(rulebook, "chien-si-thi-dua-co-so", nominee, on=date(2024, 12, 20))
print(explain(decision, lang="vi"))
