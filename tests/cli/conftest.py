"""The command line, run inside the test."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from thidua_rules.cli import main

EXAMPLE = Path(__file__).parents[2] / "examples/nv-017.yaml"
AWARD = "chien-si-thi-dua-co-so"
ASKED = ("--award", AWARD, "--on", "2024-12-20")


@dataclass(frozen=True, slots=True)
class Said:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Thidua = Callable[..., Said]


@pytest.fixture
def thidua(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Thidua:
    """Run `thidua` with those words."""
    monkeypatch.delenv("THIDUA_LANG", raising=False)

    def run(*words: object) -> Said:
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        told = capsys.readouterr()
        assert isinstance(left.value.code, int)
        return Said(left.value.code, told.out, told.err)

    return run
