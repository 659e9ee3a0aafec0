"""What one decision costs, beside the law it reads: `python benchmarks/decisions.py`.

Everything is measured in one run, so that the ratios hold on another machine too.
"""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from thidua_rules import Dossier, decide, load_rulebook

ROOT = Path(__file__).parents[1]
ON = date(2024, 12, 20)
ROUNDS = 7


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """The median of several rounds, for one call."""
    rounds = []
    for _ in range(ROUNDS):
        began = perf_counter()
        for _ in range(times):
            work()
        rounds.append((perf_counter() - began) / times)
    return median(rounds)


def started(code: str) -> float:
    return seconds(lambda: subprocess.run([sys.executable, "-c", code], check=True))


def main() -> None:
    book = load_rulebook()
    rules = list(book)
    awards = sorted({rule.award for rule in rules})
    path = ROOT / "examples" / "nv-017.yaml"
    nominee = Dossier.read(path, rulebook=book)
    made = decide(book, "chien-si-thi-dua-co-so", nominee, on=ON)
    one = seconds(lambda: decide(book, "chien-si-thi-dua-co-so", nominee, on=ON), 200)
    rows = {
        "import thidua_rules": started("import thidua_rules") - started("pass"),
        f"load {len(rules)} rules": seconds(load_rulebook),
        "read one dossier": seconds(lambda: Dossier.read(path, rulebook=book), 20),
        "one decision, with its trace": one,
        "write one decision as JSON": seconds(made.model_dump_json, 200),
        f"decide all {len(awards)} awards": seconds(
            lambda: [decide(book, award, nominee, on=ON) for award in awards], 5
        ),
    }
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for name, cost in rows.items():
        print(f"{name:30}{1000 * cost:9.2f} ms{cost / one:9.1f} x one decision")


if __name__ == "__main__":
    main()
