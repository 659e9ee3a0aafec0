"""What docs/store.md shows runs, one piece after the other, and does what the page says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "store.md").read_text("utf-8")
PIECES = re.findall(r"^```python\n(.*?)^```", PAGE, re.M | re.S)
CASE = "khoi-mau-2021/covenant"


def test_the_pieces_run_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for piece in PIECES:
        exec(piece, names)
    names["engine"].dispose()
    assert len(PIECES) == 6
    assert capsys.readouterr().out.startswith(f"('{CASE}',) (Move(case='{CASE}', number=1")
    with names["engine"].begin() as connection:
        names["upgrade_host"].__globals__["op"] = Revision(connection)
        names["upgrade_host"]()
    names["engine"].dispose()


class Revision:
    """As much of Alembic's `op` as the page uses."""

    def __init__(self, connection: object) -> None:
        self.connection = connection

    def get_bind(self) -> object:
        return self.connection
