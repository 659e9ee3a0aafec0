"""How long `thidua check` takes over all rules, and how much it looks at.

`python -m benchmarks.check [FOLDER]`: each part by itself, the folder read first; it leaves with 1
where there is a problem.
"""

from __future__ import annotations

import platform
import sys
from collections import Counter
from pathlib import Path
from time import perf_counter

from thidua_rules.checks import BOOK_CHECKS, CASE_CHECKS, WHOLE_CHECKS, WORKFLOW_CHECKS
from thidua_rules.checks.bench import bench_of
from thidua_rules.rulebook import SHIPPED


def main() -> int:
    folder = Path(sys.argv[1]) if sys.argv[1:] else SHIPPED
    print(f"Python {platform.python_version()}, {platform.machine()}")
    began = perf_counter()
    bench = bench_of(folder, None)
    cases = sum(map(len, bench.cases.values()))
    whole = len(bench.decisions) + len(bench.procedure_cases)
    told = f"{len(bench.book.rules)} rules, {cases} cases of rules, {whole} of what is beside them"
    print(f"{'read':>10} {perf_counter() - began:6.1f} s  {told}")
    found: Counter[str] = Counter()
    for name, checks in (
        ("book", BOOK_CHECKS),
        ("cases", (*CASE_CHECKS, *WHOLE_CHECKS)),
        ("workflows", WORKFLOW_CHECKS),
    ):
        part = perf_counter()
        levels = Counter(problem.level for check in checks for problem in check(bench))
        told = f"{len(checks)} checks, {levels['error']} problems, {levels['note']} notes"
        print(f"{name:>10} {perf_counter() - part:6.1f} s  {told}")
        found += levels
    print(f"{'all':>10} {perf_counter() - began:6.1f} s")
    return 1 if found["error"] else 0


if __name__ == "__main__":
    sys.exit(main())
