"""The script of the child process, with an invented library in place of the real one."""

from __future__ import annotations

import io
import json
import os
import runpy
import sys
from types import SimpleNamespace

import pytest

from thidua_rules.events.durable.process import CHILD

_PORTION = {"all": [], "names": ["fact_0"], "facts": [{"id": 3, "sid": "run"}, {"id": 4}]}


class NotHandledError(Exception):
    message = "no rule looks at it"


class ObservedError(Exception):
    message = "seen before"


class FakeHost:
    """Fires the rule at each fact but the first, at which no rule looks."""

    raises: Exception | None = None
    wrong: str | None = None

    def _run(self):
        raise AssertionError("it would start threads")

    def __init__(self):
        self.state = {}
        self._run()

    def set_rulesets(self, definitions):
        ((self.ruleset, rules),) = definitions.items()
        self.rule = rules["rule"]

    def assert_fact(self, ruleset, fact):
        assert ruleset == self.ruleset
        if fact["id"] == 3:
            raise NotHandledError
        if self.raises:
            raise self.raises
        self.rule["run"](SimpleNamespace(fact_0=SimpleNamespace(id=fact["id"])))

    def get_state(self, ruleset, sid):
        assert (ruleset, sid) == (self.ruleset, "run")
        return {"exception": self.wrong} if self.wrong else {}


@pytest.fixture
def child(monkeypatch, capfd):
    """Run the script on lines, as the process would; without a host there is no library."""

    def run(*lines, there=True, **host):
        library = SimpleNamespace(
            engine=SimpleNamespace(
                Host=type("Host", (FakeHost,), host), MessageNotHandledException=NotHandledError
            )
        )
        monkeypatch.setitem(sys.modules, "durable", library if there else None)
        out = os.dup(1)
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{one}\n" for one in lines)))
        try:
            runpy.run_path(str(CHILD), run_name="__main__")
        finally:
            os.dup2(out, 1)
            os.close(out)
        return [json.loads(line) for line in capfd.readouterr().out.splitlines()]

    return run


def test_each_portion_is_answered_with_the_ids_of_its_facts(child):
    portion = json.dumps(_PORTION)
    assert child(portion, portion) == [{"found": [[4]]}, {"found": [[4]]}]


def test_what_an_action_raises_is_not_swallowed(child):
    portion = json.dumps(_PORTION)
    assert child(portion, portion, wrong="exception caught x") == [
        {"error": "RuntimeError: exception caught x"}
    ]


def test_a_false_duplicate_is_an_error(child):
    assert child(json.dumps(_PORTION), raises=ObservedError()) == [
        {"error": "ObservedError: seen before"}
    ]


def test_a_line_that_makes_no_sense_is_an_error(child):
    (told,) = child("{")
    assert told["error"].startswith("JSONDecodeError: ")


def test_a_library_that_is_not_there_is_an_answer(child):
    (told,) = child(there=False)
    assert set(told) == {"missing"}


def test_the_script_needs_nothing_of_this_library():
    assert "thidua" not in CHILD.read_text("utf-8")
    assert "main" in runpy.run_path(str(CHILD))  # and reads nothing before it is asked to
