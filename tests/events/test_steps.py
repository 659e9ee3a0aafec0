"""The steps that are watched are those that the lifecycles warn of."""

from thidua_rules.events.steps import WATCHED
from thidua_rules.workflows import LIFECYCLES
from thidua_rules.workflows.lifecycles import NAMED


def _heeded():
    for lifecycle in LIFECYCLES:
        for step in lifecycle.steps:
            for heed in step.heeds:
                if heed.code.startswith("late:"):
                    yield heed.code.removeprefix("late:"), (lifecycle.name, step.event)


def test_each_step_with_a_last_day_is_watched_and_no_other_but_that_of_the_law():
    assert {step for step, _ in _heeded()} == {*WATCHED} - {"filing"}


def test_what_is_warned_of_settles_the_step_but_for_a_signature_or_points_of_one_unit():
    loose = {pair for step, pair in _heeded() if pair not in WATCHED[step].settled}
    assert loose == {("covenant", "sign"), ("scoring", "agree")}


def test_what_settles_undoes_or_closes_a_step_is_an_event_of_its_lifecycle():
    for watched in WATCHED.values():
        for lifecycle, event in watched.settled | watched.undone | watched.closed:
            assert event in NAMED[lifecycle].events, (lifecycle, event)
