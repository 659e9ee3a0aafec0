"""A bloc of three invented units, and a case in it; the years that the press tells."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from thidua_rules import Rulebook, load_rulebook
from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.model.move import Actor
from thidua_rules.nominees import decided
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.lifecycle import Lifecycle
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.year_file.files import read_year
from thidua_rules.workflows.year_file.replay import YearTaken, replay

SEEDS = Path(__file__).parent / "seeds"
HEAD, DEPUTY, THIRD = (Actor(unit=f"so-{name}") for name in ("sao", "trang", "may"))
STRANGER = Actor(unit="so-la")
MAY = date(2021, 5, 4)

BLOC: dict[str, Any] = {
    "id": "khoi-thu",
    "title": {"vi": "Khối thử", "en": "Trial bloc"},
    "members": [
        {"id": "so-sao", "name": "Sở Sao"},
        {"id": "so-trang", "name": "Sở Trăng"},
        {"id": "so-may", "name": "Sở Mây"},
    ],
    "posts": [
        {"unit": "so-sao", "role": "head", "since": "2021-01-01"},
        {"unit": "so-trang", "role": "deputy", "since": "2021-01-01"},
    ],
    "seats": [
        {"role": "standing-office", "holders": ["phong-thi-dua"]},
        {"role": "counting-team", "holders": ["to-kiem-phieu"]},
        {"role": "council", "holders": ["hoi-dong"]},
        {"role": "deciding-authority", "holders": ["chu-tich"]},
    ],
}

MakeCase = Callable[..., Case[Any]]
Seed = Callable[..., YearTaken]


def profile(**changes: Any) -> BlocProfile:
    return BlocProfile.model_validate({**BLOC, **changes})


@pytest.fixture(scope="session")
def make_case() -> MakeCase:
    book = load_rulebook()

    def make(
        lifecycle: Lifecycle[Any],
        subject: str | None = None,
        award: str | None = None,
        rubric: Rubric | None = None,
        **changes: Any,
    ) -> Case[Any]:
        bloc = Setting(
            book=book,
            profile=profile(**changes),
            year=2021,
            subject=subject,
            award=award,
            rubric=rubric,
        )
        return Case(id=f"thu/{lifecycle.name}", lifecycle=lifecycle, setting=bloc)

    return make


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Seed:
    """A year that the press tells, replayed; with those changes to the text of its file."""
    book, folder = load_rulebook(), tmp_path_factory.mktemp("seeds") / "seeds"
    copytree(SEEDS, folder)

    def taken(name: str, **changes: str) -> YearTaken:
        (path,) = SEEDS.glob(f"{name}-*.yaml")
        text = path.read_text("utf-8")
        for was, now in changes.items():
            assert was in text
            text = text.replace(was, now)
        copy = folder / "year.yaml"
        copy.write_text(text, "utf-8")
        return replay(read_year(copy, book, decided))

    return taken


def states(year: YearTaken) -> dict[str, str]:
    return {id: case.state.id for id, case in year.cases.items()}


def in_force(book: Rulebook, day: date) -> set[str]:
    """The instruments of the regime that bind on that day."""
    regime = book.regime(day)
    held = regime.instruments if regime else ()
    return {id for id in held if day in book.instruments[id].effective}
