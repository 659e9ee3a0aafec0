"""`_known.yaml`: what rules are held to, and what is taken for granted, with its faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_rules.errors import RuleFileError
from thidua_rules.rulebook import SHIPPED, load_rulebook
from thidua_rules.rulebook.rules.known_files import known_of

KNOWN = """\
axioms:
  - id: tien-tien
    cite: luat-06-2022/d23.k1
    vi: Ai được tặng thì đạt
    en: Whoever was given it meets it
    checked: {on: 2026-11-26, against: một văn bản, readers: 1}
"""


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("    given: chien-si-thi-dua-co-so\n", "phải có `given` và `then`"),
        ("    given: chien-si-co-so\n    then: [xep-loai]\n", "`chien-si-co-so`"),
        ("    members: nu\n    than: tong\n", "`tong`"),
        ("    members: nu\n    than: tong-so\n    given: a\n    then: [b]\n", "không cả hai"),
    ],
)
def test_what_is_taken_for_granted_is_read_with_its_faults(
    tmp_path: Path, more: str, said: str
) -> None:
    (tmp_path / "_known.yaml").write_text(KNOWN + more, "utf-8")
    with pytest.raises(RuleFileError) as told:
        known_of(tmp_path, load_rulebook())
    assert said in told.value.sentence()


@pytest.mark.parametrize(
    "more", ["    given: chien-si-thi-dua-co-so\n    then: [lao-dong-tien-tien]\n",
             "    members: lao-dong-tien-tien\n    than: hoan-thanh-nhiem-vu\n"],
)  # fmt: skip
def test_what_is_taken_for_granted_may_be_of_two_kinds(tmp_path: Path, more: str) -> None:
    (tmp_path / "_known.yaml").write_text(KNOWN + more, "utf-8")
    (one,) = known_of(tmp_path, load_rulebook()).axioms
    assert (one.id, one.line) == ("tien-tien", 2)


def test_a_folder_need_not_say_any_of_it(tmp_path: Path) -> None:
    assert known_of(tmp_path, load_rulebook()).claims == ()


def test_what_the_law_says_of_the_rules_is_read() -> None:
    first, second = known_of(SHIPPED, load_rulebook()).claims
    assert first.whoever_meets == "luat-06-2022/chien-si-thi-dua-co-so"
    assert first.awards == ("lao-dong-tien-tien", "chien-si-tien-tien")
    assert str(second.cite) == "nd-91-2017/d9.k3.a"
