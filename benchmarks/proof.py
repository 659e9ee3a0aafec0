"""How long the solver takes over all rules, and what it finds.

`python -m benchmarks.proof [FOLDER]` encodes each rule, looks for a person who meets it and for one
who does not, asks the engine again, and puts every question to every part; it leaves with 1 where
solver and engine disagree, something is not encoded, or a question is left open.
"""

from __future__ import annotations

import platform
import sys
from collections import Counter
from pathlib import Path
from time import perf_counter

from thidua_rules import Rulebook, load_rulebook
from thidua_rules.proof.questions import examined, witnessed


def witnesses(book: Rulebook) -> Counter[str]:
    """Somebody who meets each rule, and somebody who does not."""
    counts: Counter[str] = Counter()
    for rule in book:
        found = witnessed(rule, book)
        counts.update(rules=1, leaves=sum(1 for _ in found.encoded.leaves()))
        counts["not encoded"] += len(found.encoded.not_encoded)
        counts["disagree"] += len(found.problems)
        counts.update(one.state for one in (found.met, found.failed))
    return counts


def questions(book: Rulebook) -> Counter[str]:
    """What is found against the rules."""
    counts: Counter[str] = Counter()
    for rule in book:
        found = examined(rule, book)
        counts.update(rules=1, questions=found.questions)
        counts.update(one.what for one in found.doubts)
    return counts


def main() -> int:
    book = load_rulebook(Path(sys.argv[1])) if sys.argv[1:] else load_rulebook()
    print(f"Python {platform.python_version()}, {platform.machine()}")
    found: Counter[str] = Counter()
    for name, ask in (("witnesses", witnesses), ("questions", questions)):
        began = perf_counter()
        counts = ask(book)
        told = ", ".join(f"{number} {what}" for what, number in counts.items())
        print(f"{name:>10} {perf_counter() - began:6.1f} s  {told}")
        found += counts
    open_ends = ("disagree", "not encoded", "not-encoded", "undecided")
    return 1 if any(found[what] for what in open_ends) else 0


if __name__ == "__main__":
    sys.exit(main())
