"""Both correlators over the same journals, side by side: `python -m benchmarks.events`.

A journal is invented: the units of a bloc register, sign, report and score over two years, some
of them late, some not at all. Both are asked for the matches of the shipped reminders on one day;
the run stops if they do not answer the same. That durable-rules starts a process is counted.
"""

from __future__ import annotations

import platform
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from time import perf_counter
from typing import TypeVar

from thidua_rules.events import Event, Happened, Opened, notice_rules
from thidua_rules.events.correlator import Correlator, Reference
from thidua_rules.events.durable import DurableRules, Trouble
from thidua_rules.events.to_facts import facts_of
from thidua_rules.events.to_patterns import patterns_of
from thidua_rules.rulebook import shipped
from thidua_rules.workflows import BlocProfile

UNITS = (8, 80, 800, 2400)
ON = date(2024, 11, 20)
_EVENTS = {
    "registration": "file",
    "covenant": "sign",
    "mid-year-review": "report",
    "scoring": "self-score",
}
_DONE, _LATE = 80, 30  # of a hundred
_DEADLINES = ("registration", "covenant", "mid-year-report", "self-score", "year-end", "dossier")
ANSWER = TypeVar("ANSWER")


def profile(units: int) -> BlocProfile:
    return BlocProfile.model_validate(
        {
            "id": "khoi-mau",
            "title": {"vi": "Khối mẫu", "en": "Sample bloc"},
            "members": [{"id": f"don-vi-{n}", "name": f"Đơn vị {n}"} for n in range(units)],
            "deadlines": [
                {"step": step, "by": f"{2 * n:02}-20"} for n, step in enumerate(_DEADLINES, 1)
            ],
            "quotas": [{"award": "co-thi-dua-bo-tinh", "at_most": 2}],
        }
    )


def journal(units: int) -> Iterator[Event]:
    """Up to eight events for each unit and year; the same on every run."""
    chance = random.Random(units)  # noqa: S311 - invented, not secret
    for unit in range(units):
        for year in (2023, 2024):
            for lifecycle in _EVENTS:
                yield from _case(chance, f"don-vi-{unit}", year, lifecycle)


def _case(chance: random.Random, unit: str, year: int, lifecycle: str) -> Iterator[Event]:
    case = f"{lifecycle}/{year}/{unit}"
    yield Opened(case=case, lifecycle=lifecycle, year=year, subject=unit)
    if chance.randrange(100) < _DONE:
        late = (lifecycle,) if chance.randrange(100) < _LATE else ()
        yield Happened(
            case=case,
            number=1,
            lifecycle=lifecycle,
            event=_EVENTS[lifecycle],
            state="done",
            final=False,
            on=date(year, 2, 1) + timedelta(days=chance.randrange(200)),
            by=unit,
            year=year,
            subject=unit,
            late=late,
        )


def timed(work: Callable[[], ANSWER]) -> tuple[float, ANSWER]:
    """The best of three, for others use the machine too."""
    took = []
    for _ in range(3):
        began = perf_counter()
        answer = work()
        took.append(perf_counter() - began)
    return min(took), answer


def stop(trouble: Trouble) -> None:
    raise SystemExit(trouble.text.en)


def main() -> None:
    durable: Correlator = DurableRules(tell=stop, seconds=600)
    durable.matches([], [])  # it is tried before it is measured
    print(f"Python {platform.python_version()}, {platform.machine()}; events a second")
    heads = ("units", "events", "facts", "patterns", "matches", "reference", "durable-rules")
    print("".join(f"{head:>14}" for head in heads))
    for units in UNITS:
        rules, events = notice_rules(profile(units), shipped()), tuple(journal(units))
        facts = facts_of(rules, events, ON)
        patterns = [one for rule in rules.rules for one in patterns_of(rule, rules, ON)]
        here, answer = timed(lambda: Reference().matches(patterns, facts))  # noqa: B023
        there, other = timed(lambda: durable.matches(patterns, facts))  # noqa: B023
        if answer != other:
            raise SystemExit("the two do not answer the same")
        told = (units, len(events), len(facts), len(patterns), len(answer))
        rates = (f"{len(events) / seconds:>14,.0f}" for seconds in (here, there))
        print("".join(f"{number:>14,}" for number in told) + "".join(rates))


if __name__ == "__main__":
    main()
