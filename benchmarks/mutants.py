"""Whether the worked cases notice planted mistakes, and how long that takes.

`python -m benchmarks.mutants [FOLDER]` prints the counts of the shipped rules, or of a folder, on
one and on two processes; it leaves with 1 if a mutant survives.
"""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from time import perf_counter

from thidua_rules.checks.mutants import judge_mutants
from thidua_rules.rulebook import SHIPPED


def main() -> int:
    folder = Path(sys.argv[1]) if sys.argv[1:] else SHIPPED
    print(f"Python {platform.python_version()}, {platform.machine()}")
    head = ("processes", "rules", "leaves", "mutants", "killed", "equivalent", "survivors", "s")
    print("".join(f"{name:>11}" for name in head))
    left = 0
    for processes in (1, 2):
        began = perf_counter()
        found = judge_mutants(folder, processes=processes)
        counts = (found.rules, found.leaves, found.mutants, found.killed, found.equivalent)
        left = len(found.survivors)
        row = "".join(f"{count:11}" for count in (processes, *counts, left))
        print(f"{row}{perf_counter() - began:11.1f}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
