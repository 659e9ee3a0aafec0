"""The Vietnamese steps of the features; they use only the public names of the library."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from thidua_rules import Decision, Dossier, Rulebook, Verdict, decide, load_rulebook

VERDICTS = {
    "đủ": Verdict.MET,
    "chưa đủ": Verdict.UNMET,
    "chưa rõ": Verdict.UNKNOWN,
    "không áp dụng": Verdict.NOT_APPLICABLE,
}
KINDS = {"cá nhân": "ca-nhan", "tập thể": "tap-the", "hộ gia đình": "ho-gia-dinh"}


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.fixture
def papers() -> dict[str, Any]:
    """The dossier that the steps put together."""
    return {"subject": {"id": "mau"}, "records": [], "attested": {}, "members": {}, "facts": {}}


@pytest.fixture
def how() -> dict[str, Any]:
    return {}


@given(parsers.re(r"một (?P<kind>cá nhân|tập thể|hộ gia đình)$"))
def _a_subject(papers, kind) -> None:
    papers["subject"]["kind"] = KINDS[kind]


@given(parsers.re(r'một (?P<kind>cá nhân|tập thể) thuộc nhóm "(?P<groups>[^"]*)"$'))
def _a_subject_of(papers, kind, groups) -> None:
    papers["subject"] |= {"kind": KINDS[kind], "groups": groups.replace(",", " ").split()}


@given(parsers.re(r'hồ sơ có "(?P<record>[^"]+)"$'))
def _a_record(papers, record) -> None:
    papers["records"].append(record)


@given(parsers.parse('hồ sơ có "{kind}" ngày {day} đã dùng cho "{award}"'))
def _a_spent_record(papers, kind, day, award) -> None:
    kind, _, level = kind.partition("@")
    papers["records"].append({"kind": kind, "level": level, "on": day, "spent_on": award})


@given(parsers.parse('"{kind}" kéo dài từ {start} đến {end}'))
def _a_lasting_record(papers, kind, start, end) -> None:
    kind, _, grade = kind.partition(":")
    record = {"kind": kind, "on": start, "ends": end}
    papers["records"].append(record | ({"grade": grade} if grade else {}))


@given(parsers.parse("đã kê đủ giấy tờ từ năm {year:d}"))
def _complete(papers, year) -> None:
    papers["complete"] = {"since": year}


@given(parsers.re(r'"(?P<by>[^"]+)" (?P<no>không )?xác nhận "(?P<id>[^"]+)"$'))
def _a_word(papers, by, no, id) -> None:
    papers["attested"][id] = {"holds": no is None, "by": by}


@given(parsers.parse("các nhận định khác coi như {assumed}"))
def _assumed(how, assumed) -> None:
    how["assume_judgements"] = {"đạt": "met", "không đạt": "unmet"}[assumed]


@given(parsers.parse('tập thể có {number:d} người "{slug}"'))
def _members(papers, number, slug) -> None:
    papers["members"][slug] = number


@given(parsers.parse('dữ kiện "{slug}" là {value}'))
def _a_fact(papers, slug, value) -> None:
    papers["facts"][slug] = int(value) if value.isdigit() else value


@given(parsers.parse("cơ quan thẩm định nhận hồ sơ ngày {day}"))
def _received(papers, day) -> None:
    papers["dates"] = {"received": day}


@when(parsers.re(r'xét "(?P<award>[^"]+)" ngày (?P<day>\S+)( của năm (?P<year>\d+))?$'))
def _decided(  # noqa: PLR0913, PLR0917 - a fixture each
    rulebook, papers, how, request, award, day, year
) -> None:
    decision = decide(
        rulebook,
        award,
        Dossier.model_validate(papers),
        on=date.fromisoformat(day),
        year=int(year) if year else None,
        **how,
    )
    request.node.stash[ANSWER] = decision


ANSWER = pytest.StashKey[Decision]()


@pytest.fixture
def decision(request) -> Decision:
    found: Decision = request.node.stash[ANSWER]
    return found


@then(parsers.re(r"kết luận là (?P<verdict>đủ|chưa đủ|chưa rõ|không áp dụng)$"))
def _verdict(decision, verdict) -> None:
    because = ", ".join(f"{one.id} [{one.cite}]" for one in decision.because)
    assert decision.verdict is VERDICTS[verdict], because


@then(parsers.parse('lý do có "{id}" tại "{cite}"'))
def _reason(decision, id, cite) -> None:
    assert (id, cite) in {(one.id, one.cite) for one in decision.because}


@then(parsers.parse('lý do không có "{id}"'))
def _no_reason(decision, id) -> None:
    assert id not in {one.id for one in decision.because}


@then(parsers.parse('điều khoản "{cite}" được trả lời là {verdict}'))
def _clause(decision, cite, verdict) -> None:
    found = [one.verdict for one in decision.trace.walk() if one.cite == cite]
    assert found, f"{cite} không có trong cây tiêu chuẩn"
    assert found[0] is VERDICTS[verdict]


@then(parsers.parse('còn phải hỏi "{about}"'))
def _asked(decision, about) -> None:
    assert about in {one.about for one in decision.ask}


@then(parsers.parse("không còn gì phải hỏi"))
def _nothing_asked(decision) -> None:
    assert not decision.ask


@then(parsers.parse('văn bản áp dụng là "{cite}"'))
def _governed(decision, cite) -> None:
    assert decision.governed_by.cite == cite


@then(parsers.parse('có lưu ý "{words}"'))
def _caveat(decision, words) -> None:
    assert any(words in one.vi for one in decision.caveats)
