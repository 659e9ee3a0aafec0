"""What a move of a lifecycle costs, beside machines alone: `python -m benchmarks.lifecycles`.

The covenant of a bloc of eight is
signed; the bare machines move through the same states and know neither guards nor reasons.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from statemachine import State as SmState
from statemachine import StateMachine
from transitions import Machine

from benchmarks.journal import Host, host_at, postgresql
from thidua_rules import load_rulebook
from thidua_rules.model.move import Actor
from thidua_rules.store import Journal
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.covenant import COVENANT, CovenantFacts
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.profile.bloc_profile import BlocProfile

UNITS = tuple(f"so-{number}" for number in range(1, 9))
DAY = date(2021, 2, 20)
EVENTS = ("circulate", "lay-open", *("sign" for _ in UNITS), "conclude")


class _Bare(StateMachine):
    drafting = SmState(initial=True)
    discussed = SmState()
    signing = SmState()
    signed = SmState(final=True)
    circulate = drafting.to(discussed)
    lay_open = discussed.to(signing)
    sign = signing.to(signing)
    conclude = signing.to(signed)


class _Token:
    state: str


def bare_transitions() -> Callable[[], object]:
    """A machine made once; a model of its own for each covenant."""
    machine = Machine(
        model=None,
        states=["drafting", "discussed", "signing", "signed"],
        initial="drafting",
        auto_transitions=False,
    )
    machine.add_transition("circulate", "drafting", "discussed")
    machine.add_transition("lay-open", "discussed", "signing")
    machine.add_transition("sign", "signing", "signing")
    machine.add_transition("conclude", "signing", "signed")

    def run() -> None:
        token = _Token()
        token.state = "drafting"
        for event in EVENTS:
            machine.events[event].trigger(token)

    return run


def bare_statemachine() -> None:
    machine = _Bare()
    for event in EVENTS:
        machine.send(event.replace("-", "_"))


def ours() -> Callable[[], Case[CovenantFacts]]:
    """The covenant with its guards, reasons, warnings and journal."""
    profile = BlocProfile.model_validate(
        {
            "id": "khoi-mau",
            "title": {"vi": "Khối mẫu", "en": "Sample bloc"},
            "members": [{"id": unit, "name": unit} for unit in UNITS],
            "posts": [{"unit": UNITS[0], "role": "head"}],
            "deadlines": [{"step": "covenant", "by": "02-28"}],
        }
    )
    new = Case(
        id="khoi-mau/covenant",
        lifecycle=COVENANT,
        setting=Setting(book=load_rulebook(), profile=profile, year=2021),
    )
    draft, nothing = CovenantFacts(documents=("giao-uoc",)), CovenantFacts()
    head, *others = (Actor(unit=unit) for unit in UNITS)

    def run() -> Case[CovenantFacts]:
        case = new.take("circulate", draft, actor=head, at=DAY)
        case = case.take("lay-open", draft, actor=head, at=DAY)
        for unit in (head, *others):
            case = case.take("sign", nothing, actor=unit, at=DAY)
        return case.take("conclude", nothing, actor=head, at=DAY)

    return run


def journalled(run: Callable[[], Case[CovenantFacts]], host: Host) -> Callable[[], object]:
    """Each covenant with its moves appended one by one, a transaction for each."""
    engine, tables = host
    ids = count(1)

    def kept() -> None:
        id = f"khoi-mau-{next(ids)}"
        for move in run().moves:
            with engine.begin() as connection:
                own = move.model_copy(update={"case": id})
                Journal(connection, tables).append([own], move.number - 1)

    return kept


def per_second(run: Callable[[], object], rounds: int = 7, times: int = 100) -> float:
    """Events a second: the median of several rounds."""
    took = []
    for _ in range(rounds):
        began = perf_counter()
        for _ in range(times):
            run()
        took.append((perf_counter() - began) / times)
    return len(EVENTS) / median(took)


def main() -> None:
    whole = ours()
    with TemporaryDirectory() as folder, postgresql(Path(folder)) as url:
        rows = {
            "transitions alone": per_second(bare_transitions()),
            "python-statemachine alone": per_second(bare_statemachine),
            "ours: all reasons, warnings, moves": per_second(whole),
        }
        for name, address in (("SQLite", f"sqlite:///{folder}/host.db"), ("PostgreSQL", url)):
            with host_at(address) as host:
                kept = journalled(whole, host)
                rows[f"ours, each move kept in {name}"] = per_second(kept, rounds=5, times=5)
    first = next(iter(rows.values()))
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for name, rate in rows.items():
        print(f"{name:38}{rate:12,.0f} events/s{rate / first:8.2f}")


if __name__ == "__main__":
    main()
