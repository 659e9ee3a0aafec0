"""The days that a bloc's profile sets for a year: steps to be taken, a head who takes over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from thidua_rules.events.entry import Entry
from thidua_rules.events.steps import WATCHED
from thidua_rules.model.law import Text
from thidua_rules.workflows.guards import rule_of
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.parts import Post

# What the profile sets a day for; the day of filing with the deciding authority is the law's.
STEPS: Mapping[str, Text] = {step: one.title for step, one in WATCHED.items() if step != "filing"}


def bloc_dates(profile: BlocProfile, year: int) -> tuple[Entry, ...]:
    """Every day that the profile sets for that year, in order."""
    found = [*_deadlines(profile, year), *_changes_of_head(profile, year)]
    return tuple(sorted(found, key=lambda entry: (entry.on, entry.id)))


def steps_without_a_day(profile: BlocProfile, year: int) -> tuple[Text, ...]:
    """The steps for which the profile states no day: that is not known, not unlimited."""
    return tuple(name for step, name in STEPS.items() if profile.deadline(step, year) is None)


def step_name(step: str) -> Text:
    """What the step is called; a bloc's own step by its own name."""
    return STEPS.get(step, Text(step, step))


def _deadlines(profile: BlocProfile, year: int) -> Iterator[Entry]:
    own = {one.step: one.cite for one in reversed(profile.deadlines)}
    granted = [one.step for one in profile.extensions if one.year == year]
    for step in dict.fromkeys([*own, *granted]):
        due = profile.deadline(step, year)
        assert due is not None  # it stands there, or was granted
        name = step_name(step)
        yield Entry(
            id=f"{profile.id}/{year}/{step}",
            on=due[0],
            title=Text(f"Hạn cuối: {name.vi}", f"Last day: {name.en}"),
            lines=(
                Text(f"{profile.title.vi}, năm {year}", f"{profile.title.en}, {year}"),
                *(_granted(profile, step, year) if due[1] else ()),
                _by(rule_of(profile, own.get(step))),
            ),
        )


def _granted(profile: BlocProfile, step: str, year: int) -> Iterator[Text]:
    """That the day is a later one than usual, and who granted it."""
    until = max(e.until for e in profile.extensions if (e.step, e.year) == (step, year))
    for one in profile.extensions:
        if (one.step, one.year, one.until) == (step, year, until):
            by = f": {one.by}" if one.by else ""
            yield Text(f"Đã gia hạn{by}", f"Extended{by}")


def _changes_of_head(profile: BlocProfile, year: int) -> Iterator[Entry]:
    for post in profile.posts:
        if post.role != "head":
            continue
        if post.since is not None and post.since.year == year:
            said = Text("Nhận nhiệm vụ trưởng khối", "Takes over as head of the bloc")
            yield _post(profile, post, "since", post.since, said)
        last = post.until - timedelta(days=1) if post.until is not None else None
        if last is not None and last.year == year:
            said = Text("Ngày cuối giữ nhiệm vụ trưởng khối", "Last day as head of the bloc")
            yield _post(profile, post, "until", last, said)


def _post(profile: BlocProfile, post: Post, end: str, on: date, said: Text) -> Entry:
    name = next((one.name for one in profile.members if one.id == post.unit), post.unit)
    rule = rule_of(profile)
    return Entry(
        id=f"{profile.id}/{post.unit}/head-{end}/{on.year}",
        on=on,
        title=Text(f"{said.vi}: {name}", f"{said.en}: {name}"),
        lines=(
            Text(profile.title.vi, profile.title.en),
            _by(Text(post.by, post.by) if post.by else rule),
        ),
    )


def _by(rule: Text) -> Text:
    return Text(f"Căn cứ: {rule.vi}", f"Basis: {rule.en}")
