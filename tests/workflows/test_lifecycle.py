"""A lifecycle refuses to exist when its graph is not sound."""

from __future__ import annotations

from typing import Any

import pytest

from tests.workflows.test_case import DONE, LOST, OPEN, STEPS, TRIAL, made, step, won, words
from thidua_rules.workflows.lifecycle import State


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"steps": (*STEPS, step("leave", "open", "away"))}, "state `away` is not declared"),
        (
            {
                "states": (
                    OPEN,
                    DONE,
                    State(LOST, words(LOST)),
                    State("far", words("far"), final=True),
                )
            },
            "state `far` cannot be reached",
        ),
        ({"steps": STEPS[:2]}, "from state `lost` no end is reached"),
        (
            {"steps": (*STEPS, step("vote", "open", "done", when=won))},
            "nothing tells apart the steps `vote` from state `open`",
        ),
        (
            {"steps": (*STEPS, step("again", "lost", "done"))},
            "nothing tells apart the steps `again` from state `lost`",
        ),
        ({"steps": (*STEPS, step("end", "lost", "done", who=()))}, "nobody may take `end`"),
    ],
)
def test_an_unsound_graph_is_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match="lifecycle `trial`") as refused:
        made(**change)
    assert str(refused.value) == f"lifecycle `trial`: {said}"


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(ValueError, match="lifecycle `trial`") as refused:
        made(states=(OPEN, DONE, State(LOST, words(LOST)), State("nowhere", words("nowhere"))))
    assert str(refused.value).count(";") == 1


def test_what_it_tells_of_itself() -> None:
    assert TRIAL.initial == "open"
    assert TRIAL.events == ("vote", "again")
    assert [step.target for step in TRIAL.steps_from("open", "vote")] == ["done", "lost"]
    with pytest.raises(KeyError):
        TRIAL.state("gone")
