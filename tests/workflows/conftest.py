"""A bloc of three invented units, and a case in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from thidua_rules import load_rulebook
from thidua_rules.cohort.rubric import Rubric
from thidua_rules.model.move import Actor
from thidua_rules.workflows.bloc_profile import BlocProfile
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.guards import Setting
from thidua_rules.workflows.lifecycle import Lifecycle

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
