"""For whom a rule is: a group that is not stated is unknown, another group is not applicable."""

from __future__ import annotations

import pytest

from tests.engine import conftest
from tests.engine.conftest import MakeBook, part
from thidua_rules import Verdict, decide
from thidua_rules.testing import day, dossier

MET, UNMET, UNKNOWN, NA = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE
ON = day("2024-12-20")
ONE = "all:\n" + part("a", "attested: {by: don-vi}\n")
YES, NO = {"a": "don-vi"}, {"a": "-don-vi"}


@pytest.fixture
def group_book(make_book: MakeBook, monkeypatch: pytest.MonkeyPatch):
    """A rule for the subject that a test names."""

    def make(subject: str, criterion: str = ONE):
        head = conftest.HEAD.replace("subject: {kind: [ca-nhan, tap-the]}", f"subject: {subject}")
        monkeypatch.setattr(conftest, "HEAD", head)
        return make_book(criterion)

    return make


def answer(book, nominee):
    return decide(book, "giay-khen", nominee, on=ON)


@pytest.mark.parametrize(
    ("subject", "groups", "verdict"),
    [
        ("{kind: tap-the}", None, NA),
        ("{kind: ca-nhan}", None, MET),
        ("{kind: ca-nhan, groups: [nong-dan]}", ["nong-dan", "can-bo"], MET),
        ("{kind: ca-nhan, groups: [nong-dan]}", ["can-bo"], NA),
        ("{kind: ca-nhan, groups: [nong-dan]}", None, UNKNOWN),
        ("{kind: ca-nhan, except: [quan-doi]}", ["quan-doi"], NA),
        ("{kind: ca-nhan, except: [quan-doi]}", ["can-bo"], MET),
        ("{kind: ca-nhan, except: [quan-doi]}", None, UNKNOWN),
        ("{kind: ca-nhan, unless_only: [nong-dan]}", ["nong-dan"], NA),
        ("{kind: ca-nhan, unless_only: [nong-dan]}", ["nong-dan", "can-bo"], MET),
        ("{kind: ca-nhan, unless_only: [nong-dan]}", [], MET),
    ],
)
def test_for_whom_a_rule_is(group_book, subject, groups, verdict) -> None:
    more = {} if groups is None else {"groups": groups}
    decision = answer(group_book(subject), dossier(attested=YES, **more))
    assert decision.verdict is verdict


def test_an_unmet_rule_needs_no_group_to_be_unmet(group_book) -> None:
    book = group_book("{kind: ca-nhan, groups: [nong-dan]}")
    assert answer(book, dossier(attested=NO)).verdict is UNMET


def test_the_group_is_asked_for_and_settles_the_answer(group_book) -> None:
    book = group_book("{kind: ca-nhan, groups: [nong-dan]}")
    decision = answer(book, dossier(attested=YES))
    assert [(q.about, q.settles.yes, q.settles.no) for q in decision.ask] == [("groups", MET, NA)]
    assert [reason.id for reason in decision.because] == ["giay-khen"]


def test_an_open_leaf_and_an_open_group_are_both_asked(group_book) -> None:
    decision = answer(group_book("{kind: ca-nhan, groups: [nong-dan]}"), dossier())
    assert [question.about for question in decision.ask] == ["groups", "a"]


ONLY = (
    "any:\n"
    + part("a", "attested: {by: don-vi}\n")
    + part("b", "only: {groups: [nong-dan]}\nattested: {by: don-vi}\n")
)


@pytest.mark.parametrize(
    ("groups", "attested", "verdict"),
    [
        (["nong-dan"], {"a": "-don-vi", "b": "don-vi"}, MET),
        (["can-bo"], {"a": "-don-vi", "b": "don-vi"}, UNMET),
        (None, {"a": "-don-vi", "b": "don-vi"}, UNKNOWN),
        (None, {"a": "-don-vi", "b": "-don-vi"}, UNMET),
        (None, {"a": "don-vi"}, MET),
    ],
)
def test_an_alternative_for_one_group_alone(make_book: MakeBook, groups, attested, verdict) -> None:
    more = {} if groups is None else {"groups": groups}
    assert answer(make_book(ONLY), dossier(attested=attested, **more)).verdict is verdict


def test_a_leaf_of_one_group_asks_for_the_group_and_for_itself(make_book: MakeBook) -> None:
    decision = answer(make_book(ONLY), dossier(attested={"a": "-don-vi"}))
    assert [question.about for question in decision.ask] == ["groups", "b"]
    assert decision.ask[0].settles.no is UNMET


def test_alternatives_that_are_all_for_others_are_unmet(make_book: MakeBook) -> None:
    rule = "all:\n" + part(
        "x", "any:\n" + part("b", "only: {groups: [nong-dan]}\nattested: {by: don-vi}\n")
    )
    assert answer(make_book(rule), dossier(groups=["can-bo"])).verdict is UNMET


def test_what_may_not_be_for_the_nominee_fails_nothing_yet(make_book: MakeBook) -> None:
    rule = "all:\n" + part(
        "a", "only: {groups: [nong-dan]}\nfact: {of: nam-cong-tac, at_least: 5}\n"
    )
    rule += part("b", "attested: {by: don-vi}\n")
    book, short = make_book(rule), {"facts": {"nam-cong-tac": 1}, "attested": {"b": "don-vi"}}
    open_ = decide(book, "giay-khen", dossier(**short), on=ON)
    assert open_.verdict is UNKNOWN
    assert ["groups" in question.about for question in open_.ask] == [True]
    farmer = dossier(groups=["nong-dan"], **short)
    assert decide(book, "giay-khen", farmer, on=ON).verdict is UNMET
    scientist = dossier(groups=["nha-khoa-hoc"], **short)
    assert decide(book, "giay-khen", scientist, on=ON).verdict is MET
