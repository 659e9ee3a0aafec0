"""What any watcher keeps to, whatever it is told."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.events.bloc import RULE, UNITS, achieved, happened, opened, profile
from tests.workflows.drawn import DECIDED
from thidua_rules.events import Event, Happened, Watcher, events_of, notice_rules
from thidua_rules.events.correlator import Reference
from thidua_rules.events.facts import fact
from thidua_rules.events.to_facts import facts_of
from thidua_rules.rulebook import shipped
from thidua_rules.rulebook.nominees.demo import BLOC_YEAR
from thidua_rules.workflows import Decided
from thidua_rules.workflows.lifecycles import NAMED
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import replay

_STEPS = ("registration", "covenant", "mid-year-report", "self-score", "year-end", "dossier")
_DEADLINES = [{"step": s, "by": f"{n * 2:02}-20", "cite": RULE} for n, s in enumerate(_STEPS, 1)]
_QUOTA = {"award": "co-thi-dua-bo-tinh", "at_most": 1}
RULES = notice_rules(profile(deadlines=_DEADLINES, quotas=[_QUOTA]), shipped())
WATCHER = Watcher(RULES)
_FIRST = date(2023, 1, 1)
_AWARDS = ("co-thi-dua-bo-tinh", "co-thi-dua-chinh-phu", "chien-si-thi-dua-bo-tinh", None)


@st.composite
def moves(draw):
    """A case with some of the moves that its lifecycle knows, on days that go forwards."""
    lifecycle = NAMED[draw(st.sampled_from(sorted(NAMED)))]
    year, case = draw(st.sampled_from([2023, 2024])), draw(st.sampled_from("abcd"))
    about = {"subject": draw(st.sampled_from(UNITS)), "award": draw(st.sampled_from(_AWARDS))}
    days = sorted(draw(st.lists(st.integers(0, 900), max_size=4)))
    found: list[Event] = [opened(lifecycle.name, f"{lifecycle.name} {case}", year, **about)]
    for number, day in enumerate(days, 1):
        state = draw(st.sampled_from(lifecycle.states))
        found.append(
            happened(
                lifecycle.name,
                draw(st.sampled_from(lifecycle.events)),
                (_FIRST + timedelta(days=day)).isoformat(),
                case=f"{lifecycle.name} {case}",
                number=number,
                state=state.id,
                final=state.final,
                by=draw(st.sampled_from(UNITS)),
                year=year,
                late=draw(st.sampled_from([(), ("covenant",), ("registration", "covenant")])),
                **about,
            )
        )
    return found


@st.composite
def people(draw):
    first = draw(st.integers(2020, 2024))
    years = f"{first}..{first + draw(st.integers(0, 3))}"
    return achieved(draw(st.sampled_from(["nv-1", "nv-2"])), f"chien-si-thi-dua-co-so {years}")


EVENTS = st.lists(moves() | people(), max_size=8).map(
    lambda lists: [one for told in lists for one in told]
)
DAYS = st.integers(0, 1200).map(lambda days: _FIRST + timedelta(days=days))


@given(EVENTS, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_the_events_and_an_event_twice_change_nothing(events, on, random):
    mixed = [*events, *events[:3]]
    random.shuffle(mixed)
    assert WATCHER.notices(mixed, on=on) == WATCHER.notices(events, on=on)


@given(EVENTS, DAYS)
def test_each_is_told_once_in_order_and_holds_on_the_day(events, on):
    found = WATCHER.notices(events, on=on)
    assert len({one.id for one in found}) == len(found)
    days = [one.until or one.since for one in found]
    assert days == sorted(days)
    for one in found:
        assert one.since <= on
        assert one.until is None or on <= one.until
        assert all((one.cite.vi, one.cite.en, one.text.vi, one.text.en))
        assert "{" not in one.text.vi + one.text.en


@given(EVENTS, EVENTS, DAYS, st.integers(0, 60))
def test_what_was_told_is_not_told_again_whatever_happens(events, more, on, later):
    told = {one.id for one in WATCHER.notices(events, on=on)}
    again = WATCHER.notices([*events, *more], on=on + timedelta(days=later), told=told)
    assert told.isdisjoint(one.id for one in again)


@given(EVENTS, EVENTS, DAYS)
def test_what_happens_later_is_not_known_before(events, more, on):
    ahead = [one for one in more if getattr(one, "on", on) > on]
    assert WATCHER.notices([*events, *ahead], on=on) == WATCHER.notices(events, on=on)


@given(EVENTS, DAYS)
def test_a_fact_of_any_events_is_of_its_kind(events, on):
    for one in facts_of(RULES, events, on):
        assert fact(one.kind, **one.as_dict()) == one


def test_another_correlator_may_stand_behind_the_same_rules():
    class Counting(Reference):
        asked = 0

        def matches(self, patterns, facts):
            self.asked += 1
            return super().matches(patterns, facts)

    counting, on = Counting(), date(2024, 4, 10)
    assert Watcher(RULES, counting).notices([], on=on) == WATCHER.notices([], on=on)
    assert counting.asked == 1


def test_the_cases_of_a_year_tell_what_was_late():
    year = replay(read_year(BLOC_YEAR, shipped(), lambda *_: Decided.model_validate(DECIDED)))
    events = events_of(year.cases.values())
    late = {(one.by, one.late) for one in events if isinstance(one, Happened) and one.late}
    assert late == {("ban-quan-ly-khu-dai-hoc-pho-hien", ("registration",))}
