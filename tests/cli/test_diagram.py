"""`thidua diagram`: a lifecycle drawn, printed or written to a file."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Thidua


def test_mermaid_is_printed(thidua: Thidua) -> None:
    told = thidua("diagram", "covenant")
    assert told.code == 0
    assert told.out.startswith("stateDiagram-v2\n    %% Giao ước thi đua\n")
    assert "    signing --> signed : Công bố giao ước đã ký\n" in told.out
    assert "class " not in told.out


def test_svg_is_written_with_the_state_marked(thidua: Thidua, tmp_path: Path) -> None:
    path = tmp_path / "giao-uoc.svg"
    words = ("diagram", "covenant", "--format", "svg", "--state", "signing", "-o", path)
    told = thidua("--lang", "en", *words)
    assert (told.code, told.out) == (0, "")
    assert path.read_text("utf-8").count('class="box current"') == 1
    assert "Being signed" in path.read_text("utf-8")


def test_a_state_that_is_not_there_is_a_wrong_use(thidua: Thidua) -> None:
    told = thidua("diagram", "covenant", "--state", "sining")
    assert told.code == 2
    assert "không có trạng thái `sining` – có phải `signing`?" in told.err
    english = thidua("--lang", "en", "diagram", "covenant", "--state", "zzz").err
    assert "there is no state `zzz`" in english


def test_a_lifecycle_that_is_not_there_is_a_wrong_use(thidua: Thidua) -> None:
    assert thidua("diagram", "covenannt").code == 2


def test_the_ways_of_one_event_are_told_apart(thidua: Thidua) -> None:
    ran = thidua("diagram", "nomination", "--lang", "en")
    for way in ("carried", "not carried, no ballot left", "not carried"):
        assert f": The council votes#58; {way}\n" in ran.out
