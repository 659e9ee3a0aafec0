"""durable-rules answers as the reference does, and where it fails the reference answers."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading

import pytest
from hypothesis import given, settings

from tests.events.durable.drawn import questions
from tests.events.test_watcher import DAYS, EVENTS, RULES, WATCHER
from thidua_rules.events import Watcher
from thidua_rules.events.correlator import Reference
from thidua_rules.events.durable import DurableRules, Trouble
from thidua_rules.events.durable.process import CHILD
from thidua_rules.events.facts import Fact, fact
from thidua_rules.events.patterns import Op, Pattern, Ref, Test, Wanted

# It has no build for Python 3.13; there the reference answers, and says so.
THERE = sys.version_info < (3, 13)
TODAY = fact("today", day=20, year=1)
_BEFORE = (Test("day", "at-most", Ref("t", "day", -1)),)
_SAME = tuple(Test(field, "is", Ref("d", field)) for field in ("step", "year", "unit"))
OVERDUE = Pattern(
    "overdue",
    (Wanted("t", "today"), Wanted("d", "due", _BEFORE)),
    (Wanted("x", "done", _SAME),),
)


def _due(number):
    return fact("due", step="s", year=1, unit=f"u{number}", case="c", day=number % 40)


def _done(number):
    return fact("done", step="s", year=1, unit=f"u{number}", case="c", day=3)


class Troubles(list[Trouble]):
    """What was told."""

    @property
    def codes(self):
        return [one.code for one in self]


@pytest.fixture
def troubles():
    return Troubles()


@pytest.fixture
def durable(troubles):
    def of(**more):
        return DurableRules(tell=troubles.append, **more)

    return of


TOLD = Troubles()
SHARED = DurableRules(tell=TOLD.append)


@given(EVENTS, DAYS)
@settings(max_examples=40)
def test_any_journal_gives_the_same_notices(events, on):
    assert Watcher(RULES, SHARED).notices(events, on=on) == WATCHER.notices(events, on=on)
    assert TOLD.codes == ([] if THERE else ["missing"])


@given(questions(most=12))
@settings(max_examples=40)
def test_any_patterns_over_any_facts_give_the_same_matches(asked):
    patterns, facts = asked
    assert SHARED.matches(patterns, facts) == Reference().matches(patterns, facts)
    assert TOLD.codes == ([] if THERE else ["missing"])


def test_the_very_pair_that_crashes_it_is_answered(durable, troubles):
    ops: list[tuple[Op, int]] = [("at-most", -1), ("at-least", 1)]
    pair = [
        Pattern(
            op, (Wanted("a", "due"), Wanted("b", "due", (Test("day", op, Ref("a", "day", n)),)))
        )
        for op, n in ops
    ]
    facts = [_due(number) for number in range(40)]
    found = durable().matches(pair, facts)
    assert found == Reference().matches(pair, facts)
    assert len(found) == 2 * 40 * 39 / 2
    assert troubles.codes == ([] if THERE else ["missing"])


def test_more_facts_than_fit_together_are_cut(durable, troubles):
    facts = [TODAY, *map(_due, range(300)), *map(_done, range(0, 300, 3))]
    found = durable(most=50).matches([OVERDUE], facts)
    assert found == Reference().matches([OVERDUE], facts)
    assert troubles.codes == ([] if THERE else ["missing"])


def _script(tmp_path, body):
    """A child that answers the first time, when it is tried, and then does something else."""
    path = tmp_path / "child.py"
    path.write_text(
        "import json, os, pathlib, runpy, signal, sys, time\n"
        f"tried = pathlib.Path({str(tmp_path / 'tried')!r})\n"
        "if not tried.exists():\n"
        "    tried.touch()\n"
        "    print(json.dumps({'found': [[0]]}))\n"
        "else:\n"
        f"    {body}\n",
        "utf-8",
    )
    return path


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("os.kill(os.getpid(), signal.SIGSEGV)", ("crashed", f"mã {-signal.SIGSEGV}")),
        ("sys.exit(3)", ("crashed", "mã 3")),
        ("time.sleep(60)", ("slow", "quá 1 giây")),
        ("print('{\"found\": [[0')", ("unfinished", "trả lời 0 trên 1 phần")),
        ("print(json.dumps({'error': 'OSError: x'}))", ("raised", "báo lỗi: OSError: x")),
    ],
)
def test_whatever_becomes_of_the_child_the_reference_answers(
    durable, troubles, tmp_path, body, told
):
    facts = [TODAY, *map(_due, range(30)), _done(3)]
    asked = durable(child=_script(tmp_path, body), seconds=1)
    warm = asked.matches([Pattern("p", (Wanted("t", "today"),))], [])
    assert warm == ()
    troubles.clear()
    assert asked.matches([OVERDUE], facts) == Reference().matches([OVERDUE], facts)
    code, said = told
    assert troubles.codes == [code]
    assert said in troubles[0].text.vi
    assert troubles[0].text.vi.endswith("bộ đối chiếu sẵn có đã trả lời thay")
    assert troubles[0].text.en.startswith("durable-rules ")


def test_a_child_that_is_killed_in_the_middle_changes_no_answer(durable, troubles, monkeypatch):
    facts = [TODAY, *map(_due, range(1_500)), *map(_done, range(0, 1_500, 3))]
    patterns = [Pattern(f"{OVERDUE.id}-{n}", OVERDUE.all, OVERDUE.none) for n in range(20)]
    asked, killed = durable(), []
    asked.matches([], [])  # it has been tried

    class Doomed(subprocess.Popen[str]):
        """Killed while it answers: its input has been taken, its answers are not all there."""

        def __init__(self, *args, **more):
            super().__init__(*args, **more)
            timer = threading.Timer(0.25, self._end)
            timer.start()

        def _end(self):
            killed.append(self.poll())
            self.kill()

    monkeypatch.setattr(subprocess, "Popen", Doomed)
    troubles.clear()
    assert asked.matches(patterns, facts) == Reference().matches(patterns, facts)
    assert killed in ([None], [])
    assert troubles.codes == (["crashed"] if THERE else [])


def test_what_cannot_be_sent_is_answered_by_the_reference(durable, troubles):
    wrong = Fact("today", (2**60, 1))
    large = Pattern("large", (Wanted("t", "today"),))
    assert len(durable().matches([large], [wrong])) == 1
    assert troubles.codes == (["not-sent"] if THERE else ["missing"])


def test_without_the_library_one_line_says_so_once(durable, troubles, tmp_path):
    path = tmp_path / "child.py"
    path.write_text(
        "import runpy, sys\nsys.modules['durable'] = None\n"
        f"runpy.run_path({str(CHILD)!r}, run_name='__main__')\n",
        "utf-8",
    )
    asked, facts = durable(child=path), [TODAY, _due(1)]
    for _ in range(2):
        assert asked.matches([OVERDUE], facts) == Reference().matches([OVERDUE], facts)
    (told,) = troubles
    assert told.code == "missing"
    assert "pip install 'thidua-rules[events]'" in told.text.vi
    assert "pip install 'thidua-rules[events]'" in told.text.en


def test_a_library_that_fails_its_trial_is_not_asked(durable, troubles, tmp_path):
    path = tmp_path / "child.py"
    path.write_text("print('{\"found\": []}')\n", "utf-8")
    assert durable(child=path).matches([OVERDUE], [TODAY, _due(1)])
    assert troubles.codes == ["wrong"]


def test_a_process_that_cannot_be_started_is_told(durable, troubles, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    assert durable().matches([OVERDUE], [TODAY, _due(1)])
    assert troubles.codes == ["no-process"]


def test_threads_that_come_at_once_try_it_once(durable, troubles, tmp_path):
    path, log = tmp_path / "child.py", tmp_path / "log"
    path.write_text(
        f"import sys\nopen({str(log)!r}, 'a').write('x')\n"
        "for line in sys.stdin: print('{\"found\": [[0]]}')\n",
        "utf-8",
    )
    asked = durable(child=path)
    found: list[object] = []
    ask = Pattern("p", (Wanted("t", "today"),))
    threads = [
        threading.Thread(target=lambda: found.append(asked.matches([ask], [TODAY])))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert log.read_text("utf-8") == "x" * 5
    assert troubles == []
