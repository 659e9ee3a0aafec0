"""A rule that is not right does not load: every problem at once, each at its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.engine.conftest import HEAD, INSTRUMENT, REGIMES
from thidua_rules import RuleFileError, load_rulebook
from thidua_rules.model.criterion import Audience, parts_of
from thidua_rules.rulebook import SHIPPED


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "criteria"
    (made / "luat-mau").mkdir(parents=True)
    shutil.copy(SHIPPED / "_vocabulary.yaml", made)
    (made / "_regimes.yaml").write_text(REGIMES, "utf-8")
    (made / "luat-mau/_instrument.yaml").write_text(INSTRUMENT, "utf-8")
    return made


LEAF = "all:\n  - {id: a, vi: câu, en: sentence, attested: {by: don-vi}}\n"


def problems(folder: Path, criterion: str = LEAF, head: str = HEAD, name: str = "giay-khen.yaml"):
    (folder / "luat-mau" / name).write_text(head + criterion, "utf-8")
    with pytest.raises(RuleFileError) as caught:
        load_rulebook(folder)
    return caught.value.problems


def one(body: str, **more: str) -> str:
    extra = "".join(f", {key}: {value}" for key, value in more.items())
    return f"all:\n  - {{id: a, vi: câu, en: sentence{extra}, {body}}}\n"


@pytest.mark.parametrize(
    ("criterion", "said"),
    [
        ("", "exactly one kind of criterion is needed; found none"),
        (LEAF + "any: [{id: b, vi: b, en: bb, attested: {by: don-vi}}]\n", "found `all`, `any`"),
        ("all: []\n", "must not be empty"),
        ("all:\n  - {id: a, en: x, attested: {by: don-vi}}\n", "`vi` is missing"),
        (one("attested: {by: ai-do}"), "`ai-do` is not an authority"),
        (one("count: {of: [sang-kein], at_least: 1, window: ever}"), "`sang-kein` is not a kind"),
        (one("count: {of: [sang-kien], level: xa, at_least: 1, window: ever}"), "`xa` is not a"),
        (one("count: {of: [xep-loai], level: co-so, at_least: 1, window: ever}"), "has no level"),
        (
            one("count: {of: [dan-dau-cum-khoi], level: quoc-te, at_least: 1, window: ever}"),
            "not a level",
        ),
        (one("count: {of: [xep-loai], grade: gioi, at_least: 1, window: ever}"), "`gioi` is not"),
        (one("count: {of: [sang-kien], window: ever}"), "`at_least` or `at_most` is missing"),
        (one("count: {of: [sang-kien], at_least: 1}"), "`window` is missing"),
        (one("count: {of: [sang-kien], at_least: 1, window: since_grant}"), "inside a `since`"),
        (one("count: {of: [sang-kien], at_least: 1, window: {within: x}}"), "`x` is not a streak"),
        (
            one(
                "all: [{id: x, vi: x, en: xx, only: {groups: [cong-chuc]}, "
                "streak: {of: [xep-loai], years: 2, ends: review}}, {id: y, vi: y, en: yy, "
                "count: {of: [sang-kien], at_least: 1, window: {within: x}}}]"
            ),
            "`x` is not a streak",
        ),
        (one("count: {of: [sang-kien], at_leest: 1, window: ever}"), "`at_leest` is not a key"),
        (one("streak: {of: [xep-loai], years: 5}"), "`ends` is missing"),
        (one("streak: {of: [xep-loai], years: ba, ends: review}"), "has to be a whole number"),
        (one("streak: {of: [xep-loai], years: 5, ends: revew}"), "`revew` has to be one of"),
        (
            one("streak: {of: [xep-loai], years: 5, every: 2, ends: anywhere}"),
            "`every` does not go with `ends: anywhere`",
        ),
        (one("share: {of: nam-gioi, in: tong-so, at_least: 1}"), "`nam-gioi` is not a head count"),
        (one("share: {of: nu, in: tong-so}"), "one of `at_least` and `more_than` is needed"),
        (one("fact: {of: tuoi, at_least: 1}"), "`tuoi` is not a fact"),
        (one("fact: {of: nam-cong-tac}"), "one of `at_least`, `at_most` and `years_since`"),
        (one("fact: {of: ngay-thanh-lap, at_least: 1}"), "`years_since` goes with a day"),
        (one("fact: {of: members.gi, at_least: 1}"), "`gi` is not a head count"),
        (one("tenure: {posts: [vua], at_least: 1}"), "`vua` is not a post"),
        (one("tenure: {posts: [vu-truong], at_least: 5, below: 5}"), "`below` is not above"),
        (one("meets: {awards: [gi-do]}"), "`gi-do` is not an award"),
        (one("meets: {awards: [huan-chuong-sao-vang]}"), "there is no rule for"),
        (one("meets: {awards: [giay-khen]}"), "leads back to"),
        (one("same_as: giay-khen#b"), "`giay-khen#b` is not a part of a rule"),
        (one("same_as: giay-khen#a"), "refers to itself"),
        ("same_as: giay-khen.tap-the#a\n", "`same_as` is not a key here"),
        (one("delegated: {to: ai, slot: x}"), "`ai` is not an authority"),
        (one("absent: {of: [ky-luat], window: ever, cleared_by: [gi]}"), "`gi` is not a kind"),
        (one("attested: {by: don-vi}", cite="k1"), "is not of the right form"),
        (one("attested: {by: don-vi}", cite="d1.x9"), "is not a citation"),
        (one("attested: {by: don-vi}", only="{groups: [gi]}"), "`gi` is not a group"),
        (
            one("any: [{id: b, vi: b, en: bb, attested: {by: don-vi}}]", presumed="true"),
            "9:46: `presumed` is for a part without parts",
        ),
        (one("meets: {awards: [giay-khen]}", presumed="true"), "`presumed` is for a part without"),
        (LEAF + "  - {id: a, vi: b, en: bb, attested: {by: don-vi}}\n", "`a` is named twice"),
        (
            "since: {id: g, vi: g, en: gg, grant: first, count: {of: [giai-thuong], at_least: 1, "
            "window: ever}}\nany: [{id: a, vi: a, en: aa, attested: {by: don-vi}}]\n",
            "`since` goes with `all`",
        ),
        (
            "at_least: {k: 3, of: [{id: a, vi: a, en: aa, attested: {by: don-vi}}]}\n",
            "`k` is more than there are parts",
        ),
    ],
)
def test_a_criterion_that_is_not_right_says_what_is_wrong(folder: Path, criterion, said) -> None:
    told = problems(folder, criterion)
    assert any(said in problem.sentence("en") for problem in told), told
    assert all(problem.place.line > 0 and problem.text.vi for problem in told)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("basis: primary\n", "", "`basis` is missing"),
        ("checked: {on: 2026-01-01, against: invented, readers: 2}\n", "", "`checked` is missing"),
        ("basis: primary", "basis: primry", "did you mean `primary`?"),
        ("kind: [ca-nhan, tap-the]", "kind: nguoi", "`nguoi` is not a kind of subject"),
        ("cite: d1\n", "cite: d1.qq\n", "is not a citation"),
        ("award: giay-khen", "award: giay-khan", "did you mean `giay-khen`?"),
        ("who: don-vi", "who: ong-ay", "`ong-ay` is not an authority"),
        ("cite: d1\n", "cite: d1\neffective: {from: 2020-01-01, until: 2019-01-01}\n", "backwards"),
        ("cite: d1\n", "cite: d1\ntie_break: []\n", "`tie_break` is not a key here"),
        ("cite: d1\n", "cite: d1\nspends: {of: [gi-do]}\n", "`gi-do` is not a kind"),
    ],
)
def test_a_head_that_is_not_right_says_what_is_wrong(folder: Path, old, new, said) -> None:
    told = problems(folder, head=HEAD.replace(old, new, 1))
    assert any(said in problem.sentence("en") for problem in told), told


def test_the_file_has_to_be_named_after_its_award(folder: Path) -> None:
    told = problems(folder, name="bang-khen-bo-tinh.yaml")
    assert "has to be named `giay-khen`" in told[0].sentence("en")


def test_all_problems_of_all_files_are_told_with_their_places(folder: Path) -> None:
    (folder / "luat-mau/bang-khen-bo-tinh.yaml").write_text("award: [", "utf-8")
    bad = one("count: {of: [sang-kein], at_leest: 1}").replace("sentence", "câu")
    told = problems(folder, bad)
    files = {problem.place.file for problem in told}
    assert files == {"luat-mau/bang-khen-bo-tinh.yaml", "luat-mau/giay-khen.yaml"}
    assert len(told) >= 3
    assert [problem.place for problem in told] == sorted(problem.place for problem in told)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("luat-mau/_instrument.yaml", "kind: luat", "kind: luat-le", "has to be one of"),
        ("_regimes.yaml", "from: 2000-01-01", "from: 2000-01-01\n    until: 1999-01-01", "backw"),
        ("_vocabulary.yaml", "[xep-loai, chien", "[xep-loia, chien", "mean `xep-loai`?"),
        ("_vocabulary.yaml", "of: [bo-nganh,", "of: [bo-nghanh,", "did you mean `bo-nganh`?"),
        ("_vocabulary.yaml", "bo-tinh: {cite", "bo-tin: {cite", "did you mean `bo-tinh`?"),
        ("_vocabulary.yaml", "levels:", "levelz:", "`levels` is missing"),
        ("_vocabulary.yaml", "[cá nhân, individual]", "[cá nhân]", "too_short"),
        ("_vocabulary.yaml", "highest: toan-quoc", "highest: toan-quo", "mean `toan-quoc`?"),
    ],
)
def test_a_file_of_the_law_that_is_not_right(folder: Path, file, old, new, said) -> None:
    text = (folder / file).read_text("utf-8")
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    told = problems(folder)
    assert any(said in p.sentence("en") or said in p.code or said in str(p) for p in told), told


def test_conditions_that_are_not_right(folder: Path) -> None:
    text = "basis: primary\nchecked: {on: 2026-01-01, against: x, readers: 2}\nconditionz: []\n"
    (folder / "luat-mau/_conditions.yaml").write_text(text, "utf-8")
    assert "`conditionz` is not a key" in problems(folder)[0].sentence("en")


TURN = (
    "    transition: {cite: d99, basis: primary, since: 2000-01-01, unless_more_favourable: false,"
    " vi: a, en: aa}\n"
)


def test_all_that_is_wrong_with_the_regimes_is_told_at_its_place(folder: Path) -> None:
    more = (
        "    until: 1999-01-01\n    amended: [luat-mau/d1, d2]\n    amended_by: luat-la\n"
        f"{TURN}gaps: [{{id: a, kind: contested, cite: d3, vi: a, en: aa}}]\n"
    )
    (folder / "_regimes.yaml").write_text(REGIMES + more, "utf-8")
    told = problems(folder, one("attested: {by: ai}"))
    assert [f"{p.code} {p.place}" for p in told] == [
        "span _regimes.yaml:6:12",
        "citation _regimes.yaml:7:28",
        "unknown-slug _regimes.yaml:8:17",
        "citation _regimes.yaml:9:24",
        "citation _regimes.yaml:10:39",
        "unknown-slug luat-mau/giay-khen.yaml:9:51",
    ]


def test_regimes_that_cannot_be_read_hide_no_other_problem(folder: Path) -> None:
    (folder / "_regimes.yaml").write_text("regimes: []\n", "utf-8")
    meets = one("meets: {awards: [giay-khan]}")
    assert [p.place.file for p in problems(folder, meets)] == [
        "_regimes.yaml",
        "luat-mau/giay-khen.yaml",
    ]


def test_every_span_that_runs_backwards_is_told_at_its_place(folder: Path) -> None:
    back = "from: 2020-01-01, until: 2019-01-01"
    old = INSTRUMENT.replace("from: 2000-01-01", back)
    (folder / "luat-mau/_instrument.yaml").write_text(old, "utf-8")
    text = f"{COMMON}effective: {{{back}}}\n"
    (folder / "luat-mau/_conditions.yaml").write_text(text, "utf-8")
    deciders = f"decided_by: [{{who: ai, cite: d1, {back}}}, {{who: don-vi, cite: d1, {back}}}]"
    head = HEAD.replace("decided_by: [{who: don-vi, cite: d1}]", deciders)
    told = problems(folder, head=f"{head}effective: {{{back}}}\n")
    assert [f"{p.code} {p.place}" for p in told] == [
        "span luat-mau/_conditions.yaml:3:38",
        "span luat-mau/_instrument.yaml:5:38",
        "unknown-slug luat-mau/giay-khen.yaml:5:20",
        "span luat-mau/giay-khen.yaml:5:59",
        "span luat-mau/giay-khen.yaml:5:121",
        "span luat-mau/giay-khen.yaml:8:38",
    ]


COMMON = "basis: primary\nchecked: {on: 2026-01-01, against: x, readers: 2}\n"
FACTS = "id: a, cite: d1, vi: a, en: aa"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("restart_after: ky-luet", "4:53: `ky-luet` is not a kind of record – {} `ky-luat`?"),
        (
            "leave_out_types: [chuyen-di]",
            "4:56: `chuyen-di` is not a type of reward – {} `chuyen-de`?",
        ),
        ("spent: true, awards: [giay-khan]", "4:60: `giay-khan` is not an award – {} `giay-khen`?"),
    ],
)
def test_a_rule_of_counting_with_a_misspelt_slug_is_refused_at_its_place(
    folder: Path, line: str, told: str
) -> None:
    text = f"{COMMON}counting:\n  - {{{FACTS}, {line}}}\n"
    (folder / "luat-mau/_conditions.yaml").write_text(text, "utf-8")
    (one,) = problems(folder)
    assert one.sentence("en") == "luat-mau/_conditions.yaml:" + told.format("did you mean")


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("2/0", "`women_serve`: `2/0` is not of the right form"),
        ("0/3", "`women_serve`: `0/3` is not of the right form"),
        ("3/2", "`women_serve` is more than the whole"),
    ],
)
def test_the_time_asked_of_women_is_a_part_of_the_whole(folder: Path, part: str, told: str) -> None:
    text = f"{COMMON}counting:\n  - {{{FACTS}, women_serve: {part}}}\n"
    (folder / "luat-mau/_conditions.yaml").write_text(text, "utf-8")
    (one,) = problems(folder)
    assert one.sentence("en") == f"luat-mau/_conditions.yaml:4:51: {told}"


def test_a_reading_that_would_never_be_told_is_refused(folder: Path) -> None:
    line = "women_serve: 2/3, reading: {vi: a, en: aa}"
    text = f"{COMMON}counting:\n  - {{{FACTS}, {line}}}\n"
    (folder / "luat-mau/_conditions.yaml").write_text(text, "utf-8")
    (told,) = problems(folder)
    assert told.sentence("en").endswith(":4:65: `reading` does not go with `women_serve`")


def test_a_condition_of_an_award_that_does_not_exist_is_refused_at_its_place(folder: Path) -> None:
    lines = [f"  - {{{FACTS}, attested: {{by: don-vi}}, awards: [giay-khen, giay-khan]}}\n"]
    (folder / "luat-mau/_conditions.yaml").write_text(COMMON + "conditions:\n" + lines[0], "utf-8")
    (one,) = problems(folder)
    assert (one.code, one.place.line, one.place.column) == ("unknown-slug", 4, 82)
    assert one.hint is not None


def test_every_slug_that_is_not_known_is_told_at_once(folder: Path) -> None:
    wrong = "restart_after: x, leave_out_types: [x, y], awards: [x, y]"
    text = f"{COMMON}counting:\n  - {{{FACTS}, {wrong}}}\n"
    (folder / "luat-mau/_conditions.yaml").write_text(text, "utf-8")
    head = HEAD + "details: [{id: a, to: x, cite: d1, vi: a, en: aa}]\n"
    told = problems(folder, one("attested: {by: x}"), head)
    assert [problem.code for problem in told] == ["unknown-slug"] * 7


def test_an_authority_that_may_detail_has_to_exist(folder: Path) -> None:
    head = HEAD + "details: [{id: a, to: chinh-fu, cite: d1.qq, vi: a, en: aa}]\n"
    slug, cite = problems(folder, head=head)
    assert (slug.place.line, slug.place.column) == (8, 23)
    assert slug.hint is not None
    assert slug.hint.en == "did you mean `chinh-phu`?"
    assert (cite.code, cite.place.column) == ("citation", 39)


def test_a_record_that_is_no_award_is_not_awarded(folder: Path) -> None:
    told = problems(folder, head=HEAD.replace("award: giay-khen", "award: sang-kien"))
    assert told[0].sentence("en").startswith("luat-mau/giay-khen.yaml:1:8: `sang-kien` is not an a")


def test_a_condition_without_its_clause_is_refused(folder: Path) -> None:
    text = COMMON + "conditions:\n  - {id: a, vi: a, en: aa, attested: {by: don-vi}}\n"
    (folder / "luat-mau/_conditions.yaml").write_text(text, "utf-8")
    (one,) = problems(folder)
    assert one.sentence("en") == "luat-mau/_conditions.yaml:4:5: `cite` is missing"


def test_a_rule_that_cites_with_a_condition_of_its_own_slug(folder: Path) -> None:
    text = (
        "basis: primary\nchecked: {on: 2026-01-01, against: x, readers: 2}\n"
        "conditions:\n  - {id: a, cite: d1, vi: a, en: aa, attested: {by: ai}}\n"
    )
    (folder / "luat-mau/_conditions.yaml").write_text(text, "utf-8")
    assert "`ai` is not an authority" in problems(folder)[0].sentence("en")


def test_same_as_takes_the_part_of_another_file_and_cites_both_places(folder: Path) -> None:
    first = HEAD + one("attested: {by: don-vi}", cite="d2.k1")
    (folder / "luat-mau/giay-khen.ca-nhan.yaml").write_text(first, "utf-8")
    second = "any:\n  - {id: b, cite: d3, same_as: giay-khen.ca-nhan#a}\n"
    (folder / "luat-mau/giay-khen.tap-the.yaml").write_text(HEAD + second, "utf-8")
    book = load_rulebook(folder)
    part = parts_of(book["luat-mau/giay-khen.tap-the"].criterion)[0]
    assert (part.id, str(part.cite), str(part.via)) == ("b", "luat-mau/d2.k1", "luat-mau/d3")
    with pytest.raises(KeyError):
        book["luat-mau/khac"]


def test_same_as_is_for_whom_the_other_part_is(folder: Path) -> None:
    first = HEAD + one("attested: {by: don-vi}", only="{groups: [cong-chuc]}")
    (folder / "luat-mau/giay-khen.ca-nhan.yaml").write_text(first, "utf-8")
    second = "any:\n  - {id: b, same_as: giay-khen.ca-nhan#a}\n"
    (folder / "luat-mau/giay-khen.tap-the.yaml").write_text(HEAD + second, "utf-8")
    part = parts_of(load_rulebook(folder)["luat-mau/giay-khen.tap-the"].criterion)[0]
    assert part.only == Audience(groups=("cong-chuc",))


@pytest.mark.parametrize(
    "own",
    [
        "vi: câu",
        "en: sentence",
        "reading: {vi: câu, en: sentence}",
        "gap: lo-hong",
        "basis: partial",
        "presumed: true",
        "only: {groups: [nong-dan]}",
    ],
)
def test_what_is_the_other_parts_is_not_written_again(folder: Path, own: str) -> None:
    first = HEAD + one("attested: {by: don-vi}", only="{groups: [cong-chuc]}")
    (folder / "luat-mau/giay-khen.ca-nhan.yaml").write_text(first, "utf-8")
    second = f"any:\n  - {{id: b, cite: d2, same_as: giay-khen.ca-nhan#a, {own}}}\n"
    (told,) = problems(folder, second, name="giay-khen.tap-the.yaml")
    key = own.partition(":")[0]
    assert told.text.en == f"`{key}` is that of the other part"
    assert (told.place.line, told.place.column) == (9, 55 + len(key))


def test_what_each_branch_of_a_union_refuses_is_told_once(folder: Path) -> None:
    told = problems(folder, one("count: {of: [sang-kien], at_least: 1, window: {last: 3, x: 1}}"))
    assert [problem.text.en for problem in told].count("`x` is not a key here") == 1


@pytest.mark.parametrize(
    ("leaf", "words"),
    [
        ("count: {of: [sang-kien], at_least: 1, window: %s}", ""),
        ("absent: {of: [ky-luat], window: %s}", "`open`, "),
    ],
)
@pytest.mark.parametrize("window", ["evr", "{las: 3}", "[ever]", "3"])
def test_what_is_no_window_is_told_in_one_sentence(
    folder: Path, leaf: str, words: str, window: str
) -> None:
    told = problems(folder, one(leaf % window))
    assert [problem.text.en for problem in told] == [
        f"`window` has to be `this_year`, `ever`, `since_grant`, {words}`{{last: 3}}` or "
        "`{within: <id>}`"
    ]


def test_a_folder_without_a_vocabulary_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleFileError) as caught:
        load_rulebook(tmp_path)
    assert caught.value.problems[0].place.file == "_vocabulary.yaml"


def test_a_long_circle_of_same_as_is_refused(folder: Path) -> None:
    first = "any:\n  - {id: a, same_as: giay-khen.tap-the#b}\n"
    (folder / "luat-mau/giay-khen.ca-nhan.yaml").write_text(HEAD + first, "utf-8")
    second = "any:\n  - {id: b, same_as: giay-khen.ca-nhan#a}\n"
    told = problems(folder, second, name="giay-khen.tap-the.yaml")
    assert any("refers to itself" in problem.sentence("en") for problem in told)
