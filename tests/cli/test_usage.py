"""How the command line is used: languages, help, exit codes, and what is wrong in one sentence."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from tests.cli.conftest import ASKED, EXAMPLE, Thidua
from thidua_rules.cli import app
from thidua_rules.cli.screen import Screen, utf8
from thidua_rules.model.law import Text

MODULE = (sys.executable, "-m", "thidua_rules.cli")


@pytest.mark.parametrize(
    ("words", "vi", "en"),
    [
        (
            ["decid"],
            "không có lệnh `decid` – có phải `decide`?",
            "there is no command `decid` – did you mean `decide`?",
        ),
        (["%%"], "không có lệnh `%%`", "there is no command `%%`"),
        (
            ["law", "--onn", "2024-01-01"],
            "không có tùy chọn `--onn` – có phải `--on`?",
            "there is no option `--onn` – did you mean `--on`?",
        ),
        (["law", "--xyzzy"], "không có tùy chọn `--xyzzy`", "there is no option `--xyzzy`"),
        (["law"], "thiếu `--on`", "`--on` is missing"),
        (["ask", *ASKED], "thiếu `DOSSIER`", "`DOSSIER` is missing"),
        (
            ["law", "--on", "2024-02-30"],
            "`--on` không hợp lệ: `2024-02-30` không phải một ngày",
            "`--on` is not valid: `2024-02-30` is not a day",
        ),
        (["schema", "rul"], "`WHAT` không hợp lệ: ", "`WHAT` is not valid: "),
        (
            ["decide", str(EXAMPLE), "--on", "2024-12-20"],
            "cần đúng một trong `--award` và `--all`",
            "one of `--award` and `--all` is needed",
        ),
        (
            ["decide", str(EXAMPLE), "--all", *ASKED],
            "cần đúng một trong `--award` và `--all`",
            "one of `--award` and `--all` is needed",
        ),
        (
            ["decide", "ds.csv", "--all", "--on", "2024-12-20"],
            "`--all` và `--receipt` dùng cho một hồ sơ",
            "`--all` and `--receipt` go with one dossier",
        ),
        (
            ["decide", "ds.csv", *ASKED, "--receipt", "a.json"],
            "`--all` và `--receipt` dùng cho một hồ sơ",
            "`--all` and `--receipt` go with one dossier",
        ),
    ],
)
def test_a_wrong_line_is_told_in_one_sentence(
    thidua: Thidua, words: list[str], vi: str, en: str
) -> None:
    for lang, said, usage in (("vi", vi, "Cách dùng: thidua"), ("en", en, "Usage: thidua")):
        told = thidua(*words, "--lang", lang)
        assert (told.code, told.out) == (2, "")
        sentence, line, *wrapped = told.err.splitlines()
        assert sentence.startswith(said)
        assert line.startswith(usage)
        assert all(one.startswith(" ") for one in wrapped)


def test_a_language_that_is_not_spoken_is_a_wrong_line(thidua: Thidua) -> None:
    told = thidua("gaps", "--lang", "fr")
    assert told.code == 2
    assert told.err.startswith("`--lang` không hợp lệ")
    assert thidua("gaps", "--lang").code == 2


@pytest.mark.parametrize(
    "words", [["--lang", "en", "--help"], ["--help", "--lang", "en"], ["-h", "--lang=en"]]
)
def test_the_language_may_stand_anywhere_on_the_line(thidua: Thidua, words: list[str]) -> None:
    told = thidua(*words)
    assert told.code == 0
    assert told.out.startswith("Usage: thidua [OPTIONS] COMMAND")
    assert "Commands:\n  decide" in told.out


def test_the_language_may_come_from_the_environment(
    thidua: Thidua, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert thidua("--help").out.startswith("Cách dùng: ")
    monkeypatch.setenv("THIDUA_LANG", "en")
    monkeypatch.setattr(sys, "argv", ["thidua", "--help"])
    with pytest.raises(SystemExit):
        app.main()
    assert capsys.readouterr().out.startswith("Usage: ")


@pytest.mark.parametrize("command", ["decide", "ask", "awards", "show", "law", "check", "replay"])
def test_each_command_has_help_in_both_languages(thidua: Thidua, command: str) -> None:
    vi, en = thidua(command, "--help"), thidua(command, "--help", "--lang", "en")
    assert (vi.code, en.code) == (0, 0)
    assert vi.out.startswith(f"Cách dùng: thidua {command}")
    assert "Hiện hướng dẫn này." in vi.out
    assert en.out.startswith(f"Usage: thidua {command}")
    assert "Show this help." in en.out


def test_a_bare_line_is_told_the_whole_help_once(thidua: Thidua) -> None:
    told = thidua()
    assert told.code == 2
    assert (told.out + told.err).count("Cách dùng: ") == 1


def test_an_interrupted_command_leaves_with_two(
    thidua: Thidua, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(click.Group, "invoke", interrupted)
    assert thidua("gaps").code == 2


def environment(**more: str) -> dict[str, str]:
    root = str(Path(app.__file__).parents[2])
    return os.environ | {"PYTHONPATH": root} | more


def test_the_module_is_a_command_whatever_the_terminal_says_it_speaks() -> None:
    done = subprocess.run(  # the interpreter of this test
        [*MODULE, "law", "--on", "2024-12-20"],
        capture_output=True,
        check=False,
        env=environment(PYTHONIOENCODING="latin-1", THIDUA_LANG="vi"),
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith("Luật 06/2022/QH15")


def test_a_reader_that_has_gone_is_no_error_of_the_library() -> None:
    reads, writes = os.pipe()
    os.close(reads)
    words = [*MODULE, "decide", str(EXAMPLE), *ASKED, "--format", "json"]
    with os.fdopen(writes, "wb") as gone:
        done = subprocess.run(
            words, stdout=gone, stderr=subprocess.PIPE, check=False, env=environment()
        )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


def test_a_stream_of_another_encoding_is_made_to_take_vietnamese(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    utf8()
    assert stream.encoding == "utf-8"


def test_a_table_on_a_terminal_is_as_wide_as_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    Screen("vi").table([Text("Câu", "Sentence")], [["✓ " + "câu " * 30]])
    told = capsys.readouterr().out
    assert "\x1b[1;32m✓" in told
    assert len(told.splitlines()) > 3
