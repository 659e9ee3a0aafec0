"""Whatever a file holds, it is read or refused: no other error comes out."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.conftest import HEAD, INSTRUMENT, REGIMES
from thidua_rules import Dossier, DossierError, Rulebook, RuleFileError, load_rulebook
from thidua_rules.rulebook import SHIPPED
from thidua_rules.rulebook.nominees.receipts import read_receipt
from thidua_rules.rulebook.nominees.rosters import is_roster, read_roster

YAML = """\
subject: {id: a, kind: ca-nhan, groups: [cong-chuc], sex: nu}
facts: {nam-cong-tac: 12, ngay-thanh-lap: 2010-05-01}
members: {tong-so: 10, nu: 4}
records: [xep-loai:tot 2021..2022, {kind: sang-kien, on: 2024-01-05, level: co-so}]
posts: [{post: vu-truong, since: 2010-01-01, until: 2020-01-01}]
attested: {nang-suat: {holds: true, by: don-vi, on: 2024-12-10}}
complete: {since: 2015, kinds: [ky-luat]}
"""
JSON = json.dumps({"subject": {"id": "a", "kind": "ca-nhan"}, "records": ["sang-kien 2024-01-05"]})
CSV = (
    "id,kind,records,facts.nam-cong-tac,attested.nang-suat\na,ca-nhan,xep-loai 2020,3,true@don-vi\n"
)
RULE = HEAD + (
    "all:\n"
    "  - {id: a, vi: câu, en: one, cite: d2.k1, attested: {by: don-vi}}\n"
    "  - {id: b, vi: câu, en: two, count: {of: [sang-kien], at_least: 1, window: {last: 3}}}\n"
    "  - {id: c, vi: câu, en: cc, streak: {of: [xep-loai], grade: tot, years: 5, ends: review}}\n"
)
WORDS = ("null", "-1", "[]", "{}", "true", "2024-02-30", '"12"', "a..b", "9" * 19, ": ", "\n", "é")


@st.composite
def mutated(draw: st.DrawFn, seed: str) -> bytes:
    """The seed with a few pieces replaced, or bytes of any kind."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.binary(max_size=60))
    pieces = re.split(r"(\W)", seed)
    word = st.sampled_from(WORDS) | st.sampled_from(pieces) | st.text(max_size=3)
    for _ in range(draw(st.integers(1, 3))):
        pieces[draw(st.integers(0, len(pieces) - 1))] = draw(word)
    return "".join(pieces).encode("utf-8", "surrogatepass")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("fuzz")
    (made / "luat-mau").mkdir()
    shutil.copy(SHIPPED / "_vocabulary.yaml", made)
    (made / "_regimes.yaml").write_text(REGIMES, "utf-8")
    (made / "luat-mau/_instrument.yaml").write_text(INSTRUMENT, "utf-8")
    return made


@pytest.mark.parametrize(("name", "seed"), [("a.yaml", YAML), ("a.json", JSON)])
def test_a_dossier_is_read_or_refused(folder: Path, book: Rulebook, name: str, seed: str) -> None:
    @settings(max_examples=300)
    @given(content=mutated(seed))
    def run(content: bytes) -> None:
        (folder / name).write_bytes(content)
        with contextlib.suppress(DossierError):
            Dossier.read(folder / name, rulebook=book)
        with contextlib.suppress(DossierError):
            read_receipt(folder / name)

    run()


@pytest.mark.parametrize(
    ("name", "seed"),
    [
        ("r.yaml", "- " + YAML.replace("\n", "\n  ")),
        ("r.json", f"[{JSON},{JSON}]"),
        ("r.jsonl", f"{JSON}\n\n{JSON}\n"),
        ("r.csv", CSV),
    ],
)
def test_a_roster_is_read_or_refused(folder: Path, book: Rulebook, name: str, seed: str) -> None:
    @settings(max_examples=200)
    @given(content=mutated(seed))
    def run(content: bytes) -> None:
        (folder / name).write_bytes(content)
        with contextlib.suppress(DossierError):
            is_roster(folder / name)
            list(read_roster(folder / name, rulebook=book))

    run()


def outcome(folder: Path) -> Any:
    try:
        return load_rulebook(folder)
    except RuleFileError as error:
        return error.problems


@pytest.mark.parametrize(
    ("name", "seed", "examples"),
    [
        ("luat-mau/giay-khen.yaml", RULE, 60),
        ("luat-mau/_instrument.yaml", INSTRUMENT, 25),
        ("_regimes.yaml", REGIMES, 25),
    ],
)
def test_a_folder_of_rules_is_loaded_or_refused(
    folder: Path, name: str, seed: str, examples: int
) -> None:
    @settings(max_examples=examples)
    @given(content=mutated(seed))
    def run(content: bytes) -> None:
        (folder / name).write_bytes(content)
        assert outcome(folder)

    run()
    (folder / name).write_text(seed, "utf-8")
    assert isinstance(outcome(folder), Rulebook)
