"""The child process: started, given its lines, and no more believed than its answers deserve."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from thidua_rules.model.law import Text

CHILD = Path(__file__).with_name("child.py")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why durable-rules did not answer; `code` is stable, the sentence is not."""

    code: str
    text: Text


class TroubleError(Exception):
    """Raised where the answer is not to be had."""

    def __init__(self, code: str, vi: str, en: str) -> None:
        self.trouble = Trouble(code, Text(vi, en))
        super().__init__(en)


def asked(lines: Sequence[str], *, child: Path, seconds: float) -> list[list[list[int]]]:
    """For each line the matches that the child found.

    A script with lines of JSON, and not `multiprocessing`: that would import the main module of
    the host once more, and this library with it; so the child holds nothing but durable-rules.

    Raises:
        TroubleError: it is missing, has crashed, takes too long, or makes no sense.
    """
    try:
        ended = subprocess.run(  # noqa: S603 - our own script, under the interpreter that runs us
            [sys.executable, "-P", str(child)],
            input="".join(f"{line}\n" for line in lines),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _trouble("slow", f"quá {seconds:g} giây", f"took longer than {seconds:g} s") from None
    except OSError as error:
        raise _trouble("no-process", f"không chạy được: {error}", f"cannot run: {error}") from None
    told = _read(ended.stdout)
    if told and "missing" in told[0]:
        raise TroubleError("missing", *_MISSING)
    if ended.returncode:
        code = ended.returncode
        raise _trouble("crashed", f"tiến trình dừng, mã {code}", f"the process ended with {code}")
    return _believed(told, len(lines))


def _believed(told: list[dict[str, Any]], count: int) -> list[list[list[int]]]:
    for one in told:
        if "error" in one:
            raise _trouble("raised", f"báo lỗi: {one['error']}", f"raised {one['error']}")
    if len(told) != count:
        vi, en = f"trả lời {len(told)} trên {count} phần", f"answered {len(told)} of {count} parts"
        raise _trouble("unfinished", vi, en)
    return [one["found"] for one in told]


def _read(output: str) -> list[dict[str, Any]]:
    """What was answered; a line that a crash has cut in two is no answer."""
    told = []
    for line in output.splitlines():
        try:
            told.append(json.loads(line))
        except ValueError:
            break
    return told


def _trouble(code: str, vi: str, en: str) -> TroubleError:
    return TroubleError(
        code,
        f"durable-rules {vi}; bộ đối chiếu sẵn có đã trả lời thay",
        f"durable-rules {en}; the built-in correlator has answered instead",
    )


_MISSING = (
    "chưa có durable-rules (pip install 'thidua-rules[events]', Python 3.11 hoặc 3.12, có trình "
    "biên dịch C); bộ đối chiếu sẵn có trả lời thay",
    "durable-rules is not installed (pip install 'thidua-rules[events]', Python 3.11 or 3.12, with "
    "a C compiler); the built-in correlator answers instead",
)
