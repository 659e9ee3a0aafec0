"""Shipped profiles of blocs: each is read, says where it is from, and names awards that exist."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from thidua_rules.checks.bench import Bench
from thidua_rules.errors import Place, Problem, ProfileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import PROFILES, read_profile


def profiles_are_read(bench: Bench, folder: Path = PROFILES) -> Iterator[Problem]:
    """The problems of every profile of a folder."""
    for path in sorted(folder.glob("*.yaml")):
        yield from profile_problems(path, bench.book)


def profile_problems(path: Path, book: Rulebook) -> Iterator[Problem]:
    """What does not load, and in what loads: another id than its name, no source, no such award."""
    try:
        profile = read_profile(path)
    except ProfileError as error:
        yield from error.problems
        return
    yield from _faults(profile, Place(str(path)), book)


def _faults(profile: BlocProfile, place: Place, book: Rulebook) -> Iterator[Problem]:
    stem = Path(place.file).stem
    if profile.id != stem:
        said = Text(f"`{profile.id}` không phải tên tệp", f"`{profile.id}` is not the file's name")
        yield Problem("profile-id", said, place)
    if not profile.sources:
        yield Problem("profile-source", Text("không nêu nguồn", "no source is named"), place)
    awards = book.vocabulary.awards
    for award in _awards(profile):
        if award not in awards:
            said = Text(f"`{award}` không phải một hình thức", f"`{award}` is not an award")
            yield Problem("unknown-slug", said, place, nearest(award, awards))


def _awards(profile: BlocProfile) -> Iterator[str]:
    yield from (quota.award for quota in profile.quotas)
    if profile.council is not None:
        yield from (*profile.council.appraises, *profile.council.alone)
