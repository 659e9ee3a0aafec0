"""Replace all sentences by noise: nothing but sentences changes in the answer."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

from thidua_rules import load_rulebook
from thidua_rules.engine import decide
from thidua_rules.rulebook import SHIPPED
from thidua_rules.testing import day, dossier

SENTENCES = {"vi", "en", "title", "who_vi", "who_en", "sha256", "reading", "caveats"}


def noisy(folder: Path) -> Path:
    made = folder / "criteria"
    shutil.copytree(SHIPPED, made)
    for path in made.glob("*/*.yaml"):
        text = path.read_text("utf-8")
        text = re.sub(r"(?m)^(\s*(?:- )?)(vi|en): (?!>).*$", r"\1\2: xyz \2", text)
        path.write_text(re.sub(r"\{vi: [^{}]*, en: [^{}]*\}", "{vi: xyz, en: zyx}", text), "utf-8")
    return made


def stripped(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: stripped(one) for key, one in value.items() if key not in SENTENCES}
    return [stripped(one) for one in value] if isinstance(value, list) else value


def test_sentences_are_presentation(book, tmp_path: Path) -> None:
    noise = load_rulebook(noisy(tmp_path))
    nominee = dossier("xep-loai:tot 2020..2023", "sang-kien@co-so 2024-09-05", groups=["cong-chuc"])
    for award in book.awards(on=day("2024-12-20")):
        answers = [
            decide(one, award, nominee, on=day("2024-12-20")).model_dump(mode="json")
            for one in (book, noise)
        ]
        assert stripped(answers[0]) == stripped(answers[1])
        assert answers[0] != answers[1]
