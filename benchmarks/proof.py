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

from thidua_rules import Rulebook, Verdict, load_rulebook
from thidua_rules.proof import Person, Solver, day_of, encode, people_of, recheck
from thidua_rules.proof.questions import examined


def witnesses(book: Rulebook) -> Counter[str]:
    """Somebody who meets each rule, and somebody who does not."""
    counts: Counter[str] = Counter()
    for rule in book:
        person = Person([rule], book=book, on=day_of(rule, book), kinds=people_of(rule, book))
        encoded = encode(rule, person, book=book)
        solver = Solver(person)
        counts += Counter({"rules": 1, "leaves": sum(1 for _ in encoded.leaves())})
        counts["not encoded"] += len(encoded.not_encoded)
        for term, verdict in ((encoded.claim.met, "MET"), (encoded.claim.failed, "UNMET")):
            answer = solver.plainest(term)
            counts[answer.state] += 1
            if answer.dossier is not None:
                wrong = recheck(rule, person, answer.dossier, Verdict[verdict])
                counts["disagree"] += wrong is not None
    return counts


def questions(book: Rulebook) -> Counter[str]:
    """What is found against the rules."""
    counts: Counter[str] = Counter()
    for rule in book:
        found = examined(rule, book)
        counts += Counter({"rules": 1, "questions": found.questions})
        counts += Counter(one.what for one in found.doubts)
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
