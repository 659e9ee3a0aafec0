"""Which mistakes are planted in each kind of criterion, and that the tree around them holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.checks.mutants.conftest import count, head, streak, word
from thidua_rules.checks.mutants.change import with_change, without_grant, written_here
from thidua_rules.checks.mutants.heads import of_head
from thidua_rules.checks.mutants.leaves import of_leaf
from thidua_rules.checks.mutants.plant import mutants_of
from thidua_rules.checks.mutants.wholes import of_whole
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Citation
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.rulebook import shipped

LEVELS = ("bo-tinh", "toan-quoc", "quoc-te")


def _wanted(kind: str, levels: tuple[str, ...] | None = None) -> tuple[c.Wanted, ...]:
    return (c.Wanted(kind, levels),)


@pytest.mark.parametrize(
    ("leaf", "told"),
    [
        (
            count("a", "sang-kien", window="this_year", at_least=2),
            {
                "`at_least`: 2 → 1",
                "`at_least`: 2 → 3",
                "years are counted and not decisions",
                "`window`: this_year → last 2",
                "`window`: this_year → ever",
                "the window lies a year earlier",
            },
        ),
        (
            count("a", "sang-kien", "de-tai", at_least=None, at_most=0, unit="years"),
            {
                "`at_most`: 0 → 1",
                "decisions are counted and not years",
                "the kind `sang-kien` is left out",
                "the kind `de-tai` is left out",
                "`window`: ever → this_year",
            },
        ),
        (
            replace(count("a"), of=_wanted("sang-kien", LEVELS), window=c.Window("last", years=1)),
            {
                "`at_least`: 1 → 0",
                "`at_least`: 1 → 2",
                "years are counted and not decisions",
                "`level` is left out",
                "`level`: bo-tinh → toan-quoc",
                "`level`: bo-tinh → linh-vuc",
                "`level` becomes “exactly”",
                "`window`: last → ever",
                "`window`: last → this_year",
                "`last`: 1 → 2",
                "the window lies a year earlier",
            },
        ),
        (
            c.Absent(
                **head("a"),
                of=(c.Wanted("ky-luat", grades=("khien-trach",)),),
                window=c.Window("since_grant"),
                still_open=True,
                cleared_by=("ket-luan-khong-vi-pham",),
            ),
            {
                "what has ended counts too",
                "`ket-luan-khong-vi-pham` does not end it any more",
                "`grade` is left out",
                "`grade`: khien-trach → canh-cao",
                "`grade` becomes “at least”",
                "`window`: since_grant → ever",
                "`window`: since_grant → this_year",
                "the window lies a year earlier",
                "the window lies a year later",
            },
        ),
        (
            streak("a", years=1, ends="proposal"),
            {
                "`years`: 1 → 2",
                "“consecutive” becomes “in all”",
                "`ends`: proposal → review",
                "`ends`: proposal → anywhere",
                "`every`: 1 → 2",
                "`grade` is left out",
                "`grade`: tot → xuat-sac",
                "`grade`: tot → hoan-thanh",
                "`grade` becomes “exactly”",
                "`window`: ever → this_year",
            },
        ),
        (
            c.Share(**head("a"), of="nu", base="tong-so", percent=100, strictly_more=True),
            {"`percent`: 100 → 99", "“more than” becomes “at least”"},
        ),
        (
            c.Share(**head("a"), of="nu", base="tong-so", percent=0),
            {"`percent`: 0 → 1", "“at least” becomes “more than”"},
        ),
        (
            c.FactBound(**head("a"), of="nam-cong-tac", at_least=0, at_most=9),
            {"`at_least`: 0 → 1", "`at_most`: 9 → 8", "`at_most`: 9 → 10"},
        ),
        (
            c.Tenure(**head("a"), posts=("bo-truong", "thu-truong"), at_least=5, below=10),
            {
                "`at_least`: 5 → 4",
                "`at_least`: 5 → 6",
                "`below`: 10 → 9",
                "`below`: 10 → 11",
                "`below` is left out",
                "the post `bo-truong` is left out",
                "the post `thu-truong` is left out",
                "`posts`: thu-truong → vu-truong",
            },
        ),
        (word("a"), set()),
        (c.Delegated(**head("a"), to="chinh-phu", slot="x"), set()),
    ],
)
def test_a_leaf_is_mistaken_in_each_of_its_numbers_and_words(
    vocabulary: Vocabulary, leaf: c.Leaf, told: set[str]
) -> None:
    changes = list(of_leaf(leaf, vocabulary))
    assert {change.text.en for change in changes} == told
    assert all(change.criterion != leaf for change in changes)


def test_a_streak_that_may_end_anywhere_has_no_rounds(vocabulary: Vocabulary) -> None:
    kinds = {one.kind for one in of_leaf(streak("a", ends="anywhere"), vocabulary)}
    assert "every" not in kinds
    rounds = of_leaf(streak("a", every=3), vocabulary)
    made = {one.criterion.ends: one.criterion for one in rounds if one.kind == "ends"}  # type: ignore[union-attr]
    assert (made["anywhere"].every, made["proposal"].every) == (1, 3)  # type: ignore[union-attr]


def test_levels_that_differ_between_kinds_are_mistaken_one_by_one(vocabulary: Vocabulary) -> None:
    of = (*_wanted("sang-kien", LEVELS), *_wanted("de-tai", ("quoc-te",)), c.Wanted("giai-thuong"))
    leaf = replace(count("a"), of=of)
    changed = [
        one.criterion.of  # type: ignore[union-attr]
        for one in of_leaf(leaf, vocabulary)
        if one.text.en == "`level` is left out"
    ]
    assert changed == [
        (c.Wanted("sang-kien"), *of[1:]),
        (of[0], c.Wanted("de-tai"), of[2]),
    ]


def test_no_level_is_planted_above_the_highest_of_its_kind(vocabulary: Vocabulary) -> None:
    leaf = replace(count("a"), of=_wanted("dan-dau-cum-khoi", ("toan-quoc",)))
    told = {one.text.en for one in of_leaf(leaf, vocabulary) if one.kind == "level"}
    assert told == {"`level` is left out", "`level`: toan-quoc → bo-tinh"}


PARTS = (word("b"), word("c"))


@pytest.mark.parametrize(
    ("whole", "told"),
    [
        (
            c.AllOf(**head("a"), parts=PARTS),
            {"`b` is left out", "`c` is left out", "“all of” becomes “any of”"},
        ),
        (
            c.AnyOf(**head("a"), parts=PARTS),
            {"`b` is left out", "`c` is left out", "“any of” becomes “all of”"},
        ),
        (c.AnyOf(**head("a"), parts=PARTS[:1]), set()),
        (
            c.AtLeast(**head("a"), k=1, parts=PARTS),
            {"`b` is left out", "`c` is left out", "`k`: 1 → 2"},
        ),
        (c.AtLeast(**head("a"), k=2, parts=PARTS), {"`k`: 2 → 1"}),
        (
            c.AllOf(**head("a"), parts=PARTS[:1], since=count("s", "giay-khen"), grant="latest"),
            {"`s` is left out", "`grant`: latest → first"},
        ),
        (c.Meets(**head("a"), awards=("giay-khen",), parts=PARTS), set()),
    ],
)
def test_a_whole_is_mistaken_in_how_its_parts_make_it_up(whole: c.Whole, told: set[str]) -> None:
    assert {change.text.en for change in of_whole(whole)} == told


def test_an_award_whose_criteria_count_may_be_forgotten() -> None:
    parts = (word("giay-khen.ca-nhan"), word("giay-khen.tap-the"), word("bang-khen-bo-tinh"))
    awards = ("giay-khen", "bang-khen-bo-tinh", "huan-chuong-sao-vang")
    told = list(of_whole(c.Meets(**head("a"), awards=awards, parts=parts)))
    assert [one.criterion for one in told] == [
        c.Meets(**head("a"), awards=awards[1:], parts=parts[2:]),
        c.Meets(**head("a"), awards=("giay-khen", "huan-chuong-sao-vang"), parts=parts[:2]),
    ]


def _within(run: str) -> c.Counted:
    return replace(count("n", "giai-thuong"), window=c.Window("within", run=run))


def test_parts_that_look_into_a_run_look_elsewhere_once_it_is_gone() -> None:
    inner = c.AnyOf(**head("o"), parts=(_within("r"), word("w")))
    whole = c.AllOf(**head("a"), parts=(streak("r"), inner))
    for change in of_whole(whole):
        windows = [part.window for part in c.walk(change.criterion) if isinstance(part, c.Counted)]
        assert all(window.run is None for window in windows)
    changed = with_change(whole, streak("r").at, count("r", "xep-loai"))
    assert [p.window.form for p in c.walk(changed) if isinstance(p, c.Counted)] == ["ever", "ever"]
    kept = with_change(whole, streak("r").at, streak("r", years=4))
    assert _within("r") in set(c.walk(kept))


def test_parts_that_look_behind_a_grant_look_everywhere_once_it_is_gone() -> None:
    after = count("n", "giai-thuong", window="since_grant")
    own = c.AllOf(**head("o"), parts=(after,), since=count("t", "giay-khen"))
    whole = c.AnyOf(**head("a"), parts=(after, own, word("w")))
    made = without_grant(whole)
    assert isinstance(made, c.AnyOf)
    assert made.parts == (replace(after, window=c.Window("ever")), own, word("w"))


def test_any_of_behind_a_grant_keeps_the_grant() -> None:
    whole = c.AllOf(**head("a"), parts=PARTS, since=count("s", "giay-khen"))
    made = next(one.criterion for one in of_whole(whole) if one.kind == "quantifier")
    assert isinstance(made, c.AllOf)
    assert (made.since, [type(part) for part in made.parts]) == (whole.since, [c.AnyOf])


def test_a_change_is_put_in_its_place_in_the_tree() -> None:
    since = count("s", "giay-khen")
    inner = c.AllOf(**head("i"), parts=PARTS, since=since)
    root = c.AnyOf(**head("a"), parts=(inner, word("z")))
    new = replace(since, at_least=2)
    changed = with_change(root, since.at, new)
    assert new in set(c.walk(changed))
    assert with_change(root, "nowhere", new) == root
    assert with_change(root, root.at, new) == new


def test_whom_a_part_is_for_is_mistaken_word_by_word() -> None:
    only = c.Audience(("ca-nhan",), ("cong-nhan", "nong-dan"), ("quan-doi",), ("doanh-nhan",))
    part = word("a", only=only, gap="lo-hong", presumed=True)
    told = [change.text.en for change in of_head(part)]
    assert told == [
        "`ca-nhan` is left out of the audience",
        "`cong-nhan` is left out of the audience",
        "`nong-dan` is left out of the audience",
        "`quan-doi` is left out of the audience",
        "`doanh-nhan` is left out of the audience",
        "the gap `lo-hong` is forgotten",
        "`presumed` is forgotten",
    ]


def test_what_is_taken_from_another_file_is_judged_there(vocabulary: Vocabulary) -> None:
    taken = c.AllOf(**head("t", via=Citation("luat-mau", "2")), parts=PARTS)
    meant = c.Meets(**head("m"), awards=("giay-khen",), parts=PARTS)
    root = c.AnyOf(**head("a"), parts=(taken, meant))
    assert [part.id for part in written_here(root)] == ["a", "t", "m"]
    rule = replace(next(iter(shipped())), criterion=root)
    assert {mutant.was.id for mutant in mutants_of(rule, vocabulary)} == {"a"}
    assert with_change(root, PARTS[0].at, word("x")) == root
