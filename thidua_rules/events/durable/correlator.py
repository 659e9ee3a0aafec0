"""durable-rules behind the interface of every correlator; the reference answers where it fails."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from thidua_rules.events.correlator import Reference
from thidua_rules.events.durable.definitions import alias, definition, packed, start
from thidua_rules.events.durable.portions import Portion, portions
from thidua_rules.events.durable.process import CHILD, Trouble, TroubleError, asked
from thidua_rules.events.facts import Fact, fact
from thidua_rules.events.patterns import Match, Pattern, Wanted
from thidua_rules.model.law import Refusal

MOST = 5_000
_RUN = "run"


@dataclass(kw_only=True)
class DurableRules:
    """Asks durable-rules; where it gives no answer, says so and answers by the reference.

    Args:
        tell: is told of what went wrong. That durable-rules is not there is told once.
        seconds: how long one call may take.
        most: facts that are given to it together.
        child: the script that is run; another one is for tests.
    """

    tell: Callable[[Trouble], object]
    seconds: float = 60.0
    most: int = MOST
    child: Path = CHILD
    _warmed: bool = field(default=False, init=False)
    _missing: bool = field(default=False, init=False)
    _lock: Lock = field(default_factory=Lock, init=False, repr=False)

    def matches(self, patterns: Sequence[Pattern], facts: Iterable[Fact]) -> tuple[Match, ...]:
        held = tuple(sorted(set(facts)))
        if self._is_there():
            try:
                return tuple(sorted(self._found(patterns, held)))
            except TroubleError as error:
                self.tell(error.trouble)
            except Refusal as refusal:
                self.tell(Trouble("not-sent", refusal.text))
        return Reference().matches(patterns, held)

    def _is_there(self) -> bool:
        """Whether it answers at all: tried once, by whichever thread comes first."""
        with self._lock:
            if not self._warmed and not self._missing:
                try:
                    self._warmed = self._passes_its_trial()
                except TroubleError as error:
                    self._missing = error.trouble.code == "missing"
                    self.tell(error.trouble)
            return self._warmed

    def _passes_its_trial(self) -> bool:
        if self._found([_WARM_UP], [_TODAY]) != [_WARM]:
            raise TroubleError("wrong", *_WRONG)
        return True

    def _found(self, patterns: Sequence[Pattern], facts: Sequence[Fact]) -> list[Match]:
        work = [(one, part) for one in patterns for part in portions(one, facts, self.most)]
        lines = [_line(pattern, portion) for pattern, portion in work]
        found = asked(lines, child=self.child, seconds=self.seconds)
        return [
            match
            for (pattern, portion), told in zip(work, found, strict=True)
            for match in _matches(pattern, portion, told)
        ]


def _line(pattern: Pattern, portion: Portion) -> str:
    facts = [packed(one, number, _RUN) for number, one in enumerate(portion)]
    return json.dumps(
        {
            "all": definition(pattern),
            "names": [alias(at) for at in range(len(pattern.all))],
            "facts": [*facts, start(len(portion), _RUN)],
        }
    )


def _matches(pattern: Pattern, portion: Portion, told: list[list[int]]) -> Iterator[Match]:
    names = tuple(wanted.name for wanted in pattern.all)
    for numbers in told:
        yield Match(pattern.id, names, tuple(portion[number] for number in numbers))


_WRONG = (
    "durable-rules trả lời sai câu thử; bộ đối chiếu sẵn có trả lời thay",
    "durable-rules fails its trial; the built-in correlator answers instead",
)
_TODAY = fact("today", day=1, year=1)
_WARM_UP = Pattern("warm-up", (Wanted("t", "today"),))
_WARM = Match("warm-up", ("t",), (_TODAY,))
