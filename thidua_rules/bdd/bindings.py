"""The same sentences for hosts that run features with pytest-bdd, beside steps of their own.

In the host's `conftest.py`: `pytest_plugins = ["thidua_rules.bdd.bindings"]`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytest_bdd import given, parsers, then, when

from thidua_rules.bdd.catalogue import catalogue
from thidua_rules.bdd.feature_file import Cell, Line
from thidua_rules.bdd.proofreading import line_faults
from thidua_rules.bdd.run import UnreadableStepsError, take
from thidua_rules.bdd.world import World
from thidua_rules.errors import Place
from thidua_rules.rulebook import shipped


class Catalogued(parsers.StepParser):
    """Any sentence of the catalogue that goes with one keyword."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"thidua {kind}")
        self.kind = kind

    def is_matching(self, name: str) -> bool:
        return any(one.when == self.kind for one in catalogue().fitting(name))

    def parse_arguments(self, name: str) -> dict[str, object]:
        return {"thidua_sentence": name}


@pytest.fixture
def thidua_world(request: pytest.FixtureRequest) -> Iterator[World]:
    """What the steps of the scenario put together; a host's own steps may look at it."""
    world = World(shipped(), request.path.parent, Place(request.node.nodeid))
    yield world
    world.mind_refusal()
    world.mind_unheard()


@given(Catalogued("given"))
@when(Catalogued("when"))
@then(Catalogued("then"))
def _a_step(
    thidua_world: World, thidua_sentence: str, datatable: list[list[str]] | None = None
) -> None:
    at = thidua_world.at
    table = tuple(tuple(Cell(word, at) for word in row) for row in datatable or ())
    line = Line("", None, thidua_sentence, at, at if table else None, table)
    if problems := tuple(line_faults(line, thidua_world.book, catalogue())):
        raise UnreadableStepsError(line.place, thidua_sentence, problems)
    take(thidua_world, line, catalogue())
