"""What holds across the five conferences that the press tells."""

from __future__ import annotations

import pytest

from tests.workflows.conftest import SEEDS, Seed
from thidua_rules.workflows.nomination.nomination import NOMINATION
from thidua_rules.workflows.year_file.replay import Entry, YearTaken

NAMES = sorted(path.name[:3] for path in SEEDS.glob("*.yaml"))
SIZES = {"000": 8, "001": 8, "002": 11, "003": None, "004": 10}
REVIEWED = ("bloc-year", "begin-closing")


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def year(seed: Seed, name: str) -> YearTaken:
    return seed(name)


def acts(year: YearTaken) -> dict[tuple[str, str], Entry]:
    """Each kind of act, by its lifecycle and its step; the latest of each."""
    return {(year.cases[e.act.case].lifecycle.name, e.act.event): e for e in year.entries}


def test_every_seed_is_taken_whole(year: YearTaken) -> None:
    assert year.entries
    assert year.refused == ()


def test_the_covenant_is_signed_with_the_review_of_the_year_before_or_by_itself(
    name: str, year: YearTaken
) -> None:
    done = acts(year)
    if REVIEWED in done:
        review, signed = done[REVIEWED], done["covenant", "conclude"]
        of = [year.cases[entry.act.case].setting.year for entry in (review, signed)]
        assert review.meeting == signed.meeting
        assert of == [signed.on.year - 1, signed.on.year]
    assert (REVIEWED in done) is (name in {"000", "001"})
    assert name != "002" or set(done) == {
        ("covenant", event) for event in ("circulate", "lay-open", "sign", "conclude")
    }


def test_the_mid_year_review_is_held_in_july(name: str, year: YearTaken) -> None:
    held = acts(year).get(("mid-year-review", "hold"))
    assert (held is not None) is (name in {"003", "004"})
    assert held is None or held.on.month == 7


def test_who_attends_never_counts_as_a_member(name: str, year: YearTaken) -> None:
    assert year.last is not None
    assert year.profile.size_on(year.last) == SIZES[name]
    others = {"ban-thi-dua-khen-thuong", "ban-thi-dua", "so-noi-vu", "uy-ban-nhan-dan-tinh"}
    assert others.isdisjoint(member.id for member in year.profile.members)


def test_nominations_move_only_where_the_year_is_reviewed(year: YearTaken) -> None:
    done = acts(year)
    nominated = [entry for (of, _), entry in done.items() if of == NOMINATION.name]
    for entry in nominated:
        assert entry.meeting == done[REVIEWED].meeting
    drafts = any(case.lifecycle is NOMINATION for case in year.cases.values())
    assert drafts is (REVIEWED in done)


def test_the_outgoing_head_reviews_the_year_and_the_incoming_one_is_a_member(
    name: str, year: YearTaken
) -> None:
    done = acts(year)
    chosen = done.get(("handover", "propose"))
    assert (chosen is not None) is (name == "001")
    if chosen is not None:
        chair, incoming = done[REVIEWED].act.actor.unit, getattr(chosen.act.facts, "incoming", None)
        before = [post.unit for post in year.profile.posts if post.until is not None]
        assert [chair] == before
        assert incoming in {member.id for member in year.profile.members_on(chosen.on)}
        assert incoming != chair
