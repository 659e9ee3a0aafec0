"""A bloc's profile read from a file, or by its id from those that come with the library."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pydantic import ValidationError

from thidua_rules.errors import Place, Problem, ProfileError, RuleFileError
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest, problems_of
from thidua_rules.rulebook.on_disk.source import Source, read
from thidua_rules.workflows.profile.bloc_profile import BlocProfile

PROFILES = Path(__file__).parents[1] / "profiles"


def read_profile(path: Path | str) -> BlocProfile:
    """Read a profile from a YAML or JSON file.

    Raises:
        ProfileError: with each problem at its `file:line:column`.
    """
    return profile_from(opened(Path(path)))


@cache
def shipped_profile(id: str) -> BlocProfile:
    """The profile of that id among those of the library.

    Raises:
        ProfileError: there is none.
    """
    if id not in shipped_profiles():
        text = Text(f"không có hồ sơ khối `{id}`", f"there is no profile `{id}`")
        raise ProfileError([Problem("profile", text, Place(id), nearest(id, shipped_profiles()))])
    return read_profile(PROFILES / f"{id}.yaml")


@cache
def shipped_profiles() -> tuple[str, ...]:
    """The ids of the profiles of the library."""
    return tuple(sorted(path.stem for path in PROFILES.glob("*.yaml")))


def opened(path: Path) -> Source:
    """The file as data with places.

    Raises:
        ProfileError: it cannot be read.
    """
    try:
        return read(path)
    except RuleFileError as error:
        raise ProfileError(error.problems) from None


def profile_from(source: Source) -> BlocProfile:
    """The profile that the source holds.

    Raises:
        ProfileError: with each problem at its place.
    """
    try:
        return BlocProfile.model_validate(source.data)
    except ValidationError as error:
        problems = sorted(problems_of(error, source), key=lambda problem: problem.place)
        raise ProfileError(problems) from None
