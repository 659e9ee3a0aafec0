"""The person for whom rule and mutant differ is found near the cases, and told as a scenario."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.checks.mutants.conftest import count, head, streak, word
from thidua_rules.checks.answers import Answer, Asker, Person
from thidua_rules.checks.mutants.nearby import person_between
from thidua_rules.checks.mutants.plant import Mutant, mutants_of
from thidua_rules.model import criterion as c
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict
from thidua_rules.rulebook import shipped
from thidua_rules.testing import day, dossier

ON = day("2024-12-20")
ANYBODY = c.Audience(("ca-nhan",))
BARE = Person(dossier(complete=1900), ON, 2024)


def _rule(leaf: c.Criterion, only: c.Audience = ANYBODY) -> Rule:
    first = shipped()["luat-06-2022/chien-si-thi-dua-co-so"]
    return replace(first, criterion=c.AllOf(**head("root", only=only), parts=(leaf,)))


def _found(
    rule: Rule, mistake: str, persons: Sequence[Person] = (BARE,), patience: int = 5000
) -> tuple[Person, Answer, Mutant] | None:
    vocabulary = shipped().vocabulary
    mutant = next(one for one in mutants_of(rule, vocabulary) if one.text.en == mistake)
    found = person_between(Asker(shipped()), rule, mutant, persons, patience)
    return (*found, mutant) if found else None


LEVEL = replace(count("a"), of=(c.Wanted("sang-kien", ("toan-quoc", "quoc-te")),))
ENDED = c.Absent(**head("a"), of=(c.Wanted("ky-luat"),), window=c.Window("this_year"))


@pytest.mark.parametrize(
    ("leaf", "mistake"),
    [
        (count("a", "sang-kien"), "`at_least`: 1 → 2"),
        (count("a", "sang-kien"), "`at_least`: 1 → 0"),
        (count("a", "sang-kien"), "`window`: ever → this_year"),
        (count("a", "sang-kien", window="this_year"), "the window lies a year earlier"),
        (LEVEL, "`level`: toan-quoc → quoc-te"),
        (LEVEL, "`level` becomes “exactly”"),
        (LEVEL, "`level` is left out"),
        (ENDED, "only what has not ended counts"),
        (c.Share(**head("a"), of="nu", base="tong-so", percent=70), "`percent`: 70 → 71"),
        (
            c.Share(**head("a"), of="nu", base="tong-so", percent=50),
            "“at least” becomes “more than”",
        ),
        (c.FactBound(**head("a"), of="nam-cong-tac", at_least=10), "`at_least`: 10 → 11"),
        (c.FactBound(**head("a"), of="members.nu", at_most=3), "`at_most`: 3 → 2"),
        (c.FactBound(**head("a"), of="ngay-thanh-lap", years_since=10), "`years_since`: 10 → 9"),
        (c.Tenure(**head("a"), posts=("vu-truong",), at_least=5), "`at_least`: 5 → 4"),
        (c.Tenure(**head("a"), posts=("vu-truong",), at_least=5, below=9), "`below`: 9 → 10"),
        (word("a", only=c.Audience((), ("cong-nhan",))), "`cong-nhan` is left out of the audience"),
        (replace(word("a"), presumed=True), "`presumed` is forgotten"),
        (word("a", gap="lo-hong"), "the gap `lo-hong` is forgotten"),
    ],
)
def test_a_person_is_found_whom_the_mistake_would_touch(leaf: c.Criterion, mistake: str) -> None:
    signed = dossier("sang-kien@quoc-te 2020", attested={"a": "don-vi"}, complete=1900)
    found = _found(_rule(leaf), mistake, [BARE, Person(signed, ON, 2024)])
    assert found is not None
    person, said, mutant = found
    asker = Asker(shipped())
    assert asker.answer(_rule(leaf), person) == said
    assert asker.answer(mutant.rule, person).verdict is not said.verdict


def test_somebody_two_steps_away_is_found_too() -> None:
    run = dossier("xep-loai:tot 2021..2024", complete=1900)
    assert _found(_rule(streak("a")), "`years`: 5 → 6", [Person(run, ON, 2024)]) is not None
    gone = dossier("xep-loai:tot 2020..2022", "xep-loai:tot 2024", complete=1900)
    assert _found(_rule(streak("a")), "`years`: 5 → 6", [Person(gone, ON, 2024)]) is not None


def test_whose_reasons_alone_differ_is_told_where_nobody_else_is_found() -> None:
    parts = (count("a", "sang-kien"), count("b", "sang-kien"))
    found = _found(_rule(c.AnyOf(**head("w"), parts=parts)), "`b` is left out")
    assert found is not None
    assert (found[1].verdict, found[1].because) == (Verdict.UNMET, frozenset("ab"))


def test_nobody_is_found_where_there_is_nobody_or_patience_ends() -> None:
    same = count("a", "sang-kien")
    assert _found(_rule(same), "years are counted and not decisions") is None
    assert _found(_rule(same), "`at_least`: 1 → 2", patience=0) is None


def test_groups_that_a_rule_sets_apart_are_tried_together_with_its_own() -> None:
    only = c.Audience(("ca-nhan",), ("cong-nhan",), ("quan-doi",))
    asked = Person(dossier(groups=["cong-nhan"], attested={"a": "don-vi"}), ON, 2024)
    found = _found(_rule(word("a"), only), "`quan-doi` is left out of the audience", [asked])
    assert found is not None
    assert found[0].dossier.subject.groups == ("cong-nhan", "quan-doi")


def test_the_groups_of_the_rules_that_are_meant_are_tried() -> None:
    parts = tuple(
        word(f"{award}.x", only=c.Audience(("ca-nhan",), (group,)))
        for award, group in (
            ("lao-dong-tien-tien", "cong-chuc"),
            ("chien-si-tien-tien", "quan-doi"),
        )
    )
    awards = ("lao-dong-tien-tien", "chien-si-tien-tien")
    rule = _rule(c.Meets(**head("m"), awards=awards, parts=parts))
    signed = {f"{award}.x": "don-vi" for award in awards}
    asked = Person(dossier(groups=["cong-chuc"], attested=signed), ON, 2024)
    found = _found(rule, "`chien-si-tien-tien` is left out", [asked])
    assert found is not None
    assert found[0].dossier.subject.groups == ("quan-doi",)


def test_a_post_ends_when_the_one_of_the_case_did() -> None:
    leaf = c.Tenure(**head("a"), posts=("vu-truong",), at_least=0)
    posts = [{"post": "vu-truong", "since": "2010-01-01", "until": "2020-01-01"}]
    found = _found(_rule(leaf), "`at_least`: 0 → 1", [Person(dossier(posts=posts), ON, 2024)])
    assert found is not None
    (post,) = found[0].dossier.posts or ()
    assert (post.since, post.until) == (day("2019-12-31"), day("2020-01-01"))
