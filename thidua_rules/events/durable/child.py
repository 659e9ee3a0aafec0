"""The process in which durable-rules runs, and nothing else of this library.

It is started as a script, reads one portion a line from its input and answers each with a line:
which facts were found together, or what went wrong. One thread asserts, and no timer runs beside
it: what the library loses when several threads are the first to post is not lost here.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any, Protocol


class Rules(Protocol):
    """What is used of a host of the library."""

    def set_rulesets(self, definitions: dict[str, Any]) -> None: ...
    def assert_fact(self, ruleset: str, fact: dict[str, Any]) -> object: ...
    def get_state(self, ruleset: str, sid: str) -> dict[str, Any]: ...


def answers(lines: Iterable[str], engine: ModuleType) -> Iterator[dict[str, Any]]:
    """An answer for each portion; one that went wrong says so and is the last."""

    class Host(engine.Host):  # type: ignore[name-defined, misc]
        def _run(self) -> None:
            """No threads that take actions and timers at their own time."""

    host = Host()
    for number, line in enumerate(lines):
        try:
            yield {"found": found(engine, host, str(number), json.loads(line))}
        except Exception as error:  # whatever it is, it is told and not swallowed
            yield {"error": f"{type(error).__name__}: {getattr(error, 'message', error)}"}
            return


def found(
    engine: ModuleType, host: Rules, ruleset: str, portion: dict[str, Any]
) -> list[list[int]]:
    """The ids of the facts of each match.

    Raises:
        RuntimeError: what an action raised, which the library only notes in its state.
    """
    matches: list[list[int]] = []

    def note(closure: object) -> None:
        matches.append([getattr(closure, name).id for name in portion["names"]])

    rule = {"all": portion["all"], "dist": 0, "run": note}  # 0: one fact may be wanted twice
    host.set_rulesets({ruleset: {"rule": rule}})
    for fact in portion["facts"]:
        try:
            host.assert_fact(ruleset, fact)
        except engine.MessageNotHandledException:
            continue  # a fact at which no rule looks
    state = host.get_state(ruleset, portion["facts"][0]["sid"])
    if "exception" in state:
        raise RuntimeError(state["exception"])
    return matches


def main() -> None:
    """Answer on what was the output; whatever the library prints goes to the errors."""
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as out:
        os.dup2(2, 1)
        for one in _told():
            out.write(f"{json.dumps(one)}\n")
            out.flush()


def _told() -> Iterable[dict[str, Any]]:
    try:
        from durable import engine  # noqa: PLC0415 - that it is missing is an answer
    except ImportError as error:
        return [{"missing": str(error)}]
    return answers(sys.stdin, engine)


if __name__ == "__main__":
    main()
