"""Problems as a JUnit file: a failed test a problem, a skipped one a note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from thidua_rules.errors import Problem
from thidua_rules.model.law import Text

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CLEAN = Text("không có lỗi", "no problems")


def junit(problems: Sequence[Problem], lang: str) -> str:
    """A suite that fails if a problem is an error; without any problem it has one passed test."""
    errors = sum(problem.level == "error" for problem in problems)
    counts = {
        "tests": str(len(problems) or 1),
        "failures": str(errors),
        "errors": "0",
        "skipped": str(len(problems) - errors),
    }
    top = ET.Element("testsuites", counts)
    suite = ET.SubElement(top, "testsuite", {"name": "thidua check", **counts})
    for problem in problems:
        _case(suite, problem, lang)
    if not problems:
        ET.SubElement(suite, "testcase", {"classname": "thidua", "name": _CLEAN.of(lang)})
    ET.indent(top)
    return ET.tostring(top, encoding="unicode", xml_declaration=False)


def _case(suite: ET.Element, problem: Problem, lang: str) -> None:
    place, sentence = problem.place, _xml(problem.sentence(lang))
    name = f"{problem.code} {place.line}:{place.column}"
    at = {"classname": _xml(place.file), "name": name, "file": _xml(place.file)}
    case = ET.SubElement(suite, "testcase", {**at, "line": str(place.line)})
    told = {"message": _xml(problem.text.of(lang))}
    if problem.level == "error":
        ET.SubElement(case, "failure", {**told, "type": problem.code}).text = sentence
    else:
        ET.SubElement(case, "skipped", told).text = sentence


def _xml(text: str) -> str:
    """The text without what XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)
