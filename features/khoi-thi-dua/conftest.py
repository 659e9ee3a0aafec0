"""The bloc of a scenario, its cases, the steps that are tried, and what became of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from thidua_rules import Rulebook
from thidua_rules.cohort.rubric import Rubric
from thidua_rules.model.move import Actor, Ground
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.lifecycles import LIFECYCLES
from thidua_rules.workflows.profile.bloc_profile import BlocProfile

POSTS = {"trưởng khối": "head", "phó khối": "deputy"}
SEATS = {
    "cơ quan thường trực": "standing-office",
    "Hội đồng": "council",
    "cấp quyết định": "deciding-authority",
}
DEADLINES = {
    "ký giao ước": "covenant",
    "đăng ký": "registration",
    "sơ kết": "mid-year-review",
    "bàn giao": "handover",
    "trình hồ sơ": "dossier",
}
WAYS = {"bầu": "elected", "phó khối lên thay": "ladder", "luân phiên": "rotation-list"}
BEFORE_REVIEW = {"đăng ký": "registration", "giấy tờ": "documents", "giao ước": "covenant"}


def slug(name: str) -> str:
    """`Sở Sao` → `so-sao`: a scenario may name a unit as it is called."""
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


def listed(text: str) -> list[str]:
    return [one.strip() for one in text.split(",") if one.strip()]


@dataclass
class World:
    """`facts` are stated with the next step; no refusal may be overlooked."""

    book: Rulebook
    bloc: dict[str, Any] = field(
        default_factory=lambda: {"id": "khoi-thu", "title": {"vi": "Khối thử", "en": "Trial bloc"}}
    )
    rubric: Rubric | None = None
    case: Case[Any] | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    reasons: tuple[Ground, ...] = ()
    overlooked: bool = False

    slug = staticmethod(slug)
    listed = staticmethod(listed)

    def add(self, key: str, value: Any) -> None:
        self.bloc.setdefault(key, []).append(value)

    def open(self, title: str, year: int, **more: str | None) -> None:
        lifecycle = _one_of(LIFECYCLES, title)
        profile = BlocProfile.model_validate(self.bloc)
        setting = Setting(book=self.book, profile=profile, year=year, rubric=self.rubric, **more)
        self.case = Case(id="ho-so", lifecycle=lifecycle, setting=setting)

    def attempt(self, title: str, actor: Actor, on: date) -> None:
        assert self.case is not None, "chưa mở việc nào"
        assert not self.overlooked, self.told()
        lifecycle = self.case.lifecycle
        event = _one_of(lifecycle.steps, title).event
        facts = lifecycle.facts.model_validate(self.facts)
        self.facts = {}
        self.reasons = self.case.reasons(event, facts, actor=actor, at=on)
        self.overlooked = bool(self.reasons)
        if not self.reasons:
            self.case = self.case.take(event, facts, actor=actor, at=on)

    def told(self) -> str:
        return "bị từ chối: " + "; ".join(f"{one.vi} [{one.cite}]" for one in self.reasons)


def _one_of(them: Any, title: str) -> Any:
    """The one that is so called; what may be meant is told where there is none."""
    found = [one for one in them if one.title.vi == title]
    assert found, f"không có “{title}”; có: {', '.join(dict.fromkeys(o.title.vi for o in them))}"
    return found[0]


@pytest.fixture
def world(rulebook) -> Iterator[World]:
    made = World(rulebook)
    yield made
    assert not made.overlooked, made.told()


@given(parsers.re(r'khối gồm "(?P<units>[^"]+)"$'))
def _members(world, units) -> None:
    world.bloc["members"] = [{"id": slug(name), "name": name} for name in listed(units)]


@given(
    parsers.re(
        r'"(?P<unit>[^"]+)" là (?P<post>trưởng khối|phó khối)'
        r"( từ ngày (?P<since>\S+))?( đến hết ngày trước (?P<until>\S+))?$"
    )
)
def _post(world, unit, post, since, until) -> None:
    held = {"unit": slug(unit), "role": POSTS[post], "since": since, "until": until}
    world.add("posts", {key: value for key, value in held.items() if value})


@given(parsers.re(r'"(?P<who>[^"]+)" là (?P<seat>cơ quan thường trực|Hội đồng|cấp quyết định)$'))
def _seat(world, who, seat) -> None:
    world.add("seats", {"role": SEATS[seat], "holders": [slug(who)]})


@given(parsers.re(r'"(?P<unit>[^"]+)" ủy quyền cho "(?P<to>[^"]+)"$'))
def _delegation(world, unit, to) -> None:
    world.add("delegations", {"of": slug(unit), "to": slug(to)})


@given(parsers.re(r"hạn (?P<what>[^\d]+) của khối là ngày (?P<day>\d\d)/(?P<month>\d\d)$"))
def _deadline(world, what, day, month) -> None:
    world.add("deadlines", {"step": DEADLINES[what], "by": f"{month}-{day}"})


@given(parsers.re(r'khối thông qua "(?P<papers>[^"]+)" cùng với giao ước$'))
def _adopts(world, papers) -> None:
    world.bloc["adopts"] = listed(papers)


@given(parsers.re(r'bản đăng ký phải có "(?P<parts>[^"]+)"$'))
def _registers(world, parts) -> None:
    world.bloc["registers"] = listed(parts)


@given(parsers.re(r'khối chỉ sơ kết khi đã xong "(?P<needed>[^"]+)"$'))
def _needs(world, needed) -> None:
    world.bloc["mid_year_needs"] = [BEFORE_REVIEW[one] for one in listed(needed)]


@given(parsers.re(r"trưởng khối được chọn bằng cách (?P<way>bầu|phó khối lên thay|luân phiên)$"))
def _way(world, way) -> None:
    world.bloc["head_selection"] = {"way": WAYS[way]}


@given(parsers.re(r"khối biểu quyết với ít nhất (?P<share>\d+/\d+) số thành viên đồng ý$"))
def _vote(world, share) -> None:
    world.bloc["vote"] = {"at_least": share, "of": "members"}


@given(parsers.re(r'danh mục bàn giao của khối gồm "(?P<items>[^"]+)"$'))
def _checklist(world, items) -> None:
    world.bloc["handover"] = {"checklist": listed(items)}


@given(parsers.re(r"Hội đồng chỉ họp khi có mặt ít nhất (?P<share>\d+/\d+) số thành viên$"))
def _quorum(world, share) -> None:
    world.bloc["council"] = {"quorum": share}


@given(parsers.re(r'mở việc "(?P<title>[^"]+)" năm (?P<year>\d+)( của "(?P<unit>[^"]+)")?$'))
def _opened(world, title, year, unit) -> None:
    world.open(title, int(year), subject=slug(unit) if unit else None)


@when(
    parsers.re(
        r'ngày (?P<day>\d{4}-\d\d-\d\d) "(?P<who>[^"]+)"( thay mặt "(?P<of>[^"]+)")?'
        r' làm bước "(?P<step>[^"]+)"$'
    )
)
def _tried(world, day, who, of, step) -> None:
    actor = Actor(unit=slug(who), on_behalf_of=slug(of) if of else None)
    world.attempt(step, actor, date.fromisoformat(day))


@then(parsers.re(r'việc chuyển sang "(?P<state>[^"]+)"$'))
def _moved(world, state) -> None:
    assert not world.reasons, world.told()
    assert world.case.state.title.vi == state


@then(parsers.re(r'việc vẫn ở "(?P<state>[^"]+)"$'))
def _stays(world, state) -> None:
    assert world.case.state.title.vi == state


@then(parsers.re(r'bị từ chối vì "(?P<why>[^"]+)"( theo "(?P<cite>[^"]+)")?$'))
def _refused(world, why, cite) -> None:
    world.overlooked = False
    found = [one.cite for one in world.reasons if one.vi == why]
    assert found, world.told()
    assert cite is None or cite in found, found


@then(parsers.re(r"có đúng (?P<number>\d+) lý do từ chối$"))
def _how_many(world, number) -> None:
    assert len(world.reasons) == int(number), world.told()


@then(parsers.re(r'có cảnh báo "(?P<words>[^"]+)"( theo "(?P<cite>[^"]+)")?$'))
def _warned(world, words, cite) -> None:
    found = [one.cite for one in _warnings(world) if words in one.vi]
    assert found, _warnings(world)
    assert cite is None or cite in found, found


@then(parsers.re(r"không có cảnh báo$"))
def _not_warned(world) -> None:
    assert not _warnings(world)


def _warnings(world: World) -> tuple[Ground, ...]:
    assert not world.reasons, world.told()
    assert world.case is not None
    return world.case.moves[-1].warnings
