"""Whether the worked cases notice planted mistakes, and how long that takes.

`python -m benchmarks.mutants [FOLDER]` prints the counts of the shipped rules, or of a folder, by
kinds of files, on one and on two processes; it leaves with 1 if a mutant survives.
"""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from time import perf_counter

from thidua_rules.checks.mutants import Judged, judge_families
from thidua_rules.rulebook import SHIPPED


def main() -> int:
    folder = Path(sys.argv[1]) if sys.argv[1:] else SHIPPED
    print(f"Python {platform.python_version()}, {platform.machine()}")
    head = ("processes", "family", "rules", "leaves", "mutants", "killed", "equivalent", "open")
    print("".join(f"{name:>11}" for name in head))
    left = 0
    for processes in (1, 2):
        began = perf_counter()
        families = judge_families(folder, processes=processes)
        for name, found in (*families.items(), ("all", sum(families.values(), Judged()))):
            counts = (found.rules, found.leaves, found.mutants, found.killed, found.equivalent)
            left = len(found.survivors)
            row = "".join(f"{count:11}" for count in (*counts, left))
            print(f"{processes:11}{name:>11}{row}")
        print(f"{perf_counter() - began:.1f} s")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
