"""What a scenario states with a step, its table of points, its quotas and its prizes.

Every feature of this folder runs on every push.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from thidua_rules.cohort.law_quotas import Allowance, allowance
from thidua_rules.cohort.prizes import Payment, prize
from thidua_rules.cohort.rubric import Line, Rubric
from thidua_rules.model.law import Text
from thidua_rules.model.provision import Matter
from thidua_rules.workflows.nomination.decided import Decided

scenarios("khoi-thi-dua")

SECRET = {"kín": True, "công khai": False, "không ghi hình thức": None}
COLUMNS = {"tự chấm": "self", "chấm chéo": "cross", "thống nhất": "final"}
OTHERS = {
    "giao ước đã ký": {"covenant": "signed"},
    "giao ước đang ký": {"covenant": "signing"},
}
SUBJECTS = {"cá nhân": "ca-nhan", "tập thể": "tap-the", "hộ gia đình": "ho-gia-dinh"}


@given(parsers.re(r'dự thảo gồm "(?P<papers>[^"]+)"$'))
@given(parsers.re(r'khối đã có "(?P<papers>[^"]+)"$'))
def _documents(world, papers) -> None:
    world.facts["documents"] = world.listed(papers)


@given(parsers.re(r'giấy tờ kèm theo gồm "(?P<papers>[^"]+)"$'))
def _papers(world, papers) -> None:
    world.facts["papers"] = world.listed(papers)


@given(parsers.re(r'bản đăng ký ghi "(?P<part>[^"]+)" là "(?P<said>[^"]*)"$'))
def _part(world, part, said) -> None:
    world.facts.setdefault("parts", {})[part] = [said]


@given(parsers.re(r'lý do là "(?P<why>[^"]+)"$'))
def _reason(world, why) -> None:
    world.facts["reason"] = why


@given(parsers.re(r'có biên bản "(?P<minutes>[^"]+)"$'))
def _minutes(world, minutes) -> None:
    world.facts["minutes"] = minutes


@given(parsers.re(r"(?P<what>giao ước (đã|đang) ký)$"))
def _other(world, what) -> None:
    world.facts.setdefault("states", {}).update(OTHERS[what])


@given(parsers.re(r'"(?P<units>[^"]+)" đã được tiếp nhận đăng ký$'))
def _registered(world, units) -> None:
    told = {f"registration/{world.slug(unit)}": "accepted" for unit in world.listed(units)}
    world.facts.setdefault("states", {}).update(told)


@given(parsers.re(r'trưởng khối mới là "(?P<unit>[^"]+)" theo "(?P<by>[^"]+)"$'))
def _incoming(world, unit, by) -> None:
    world.facts |= {"incoming": world.slug(unit), "by": by}


@given(parsers.re(r"kiểm phiếu được (?P<yes>\d+)/(?P<members>\d+) đơn vị đồng ý$"))
def _count(world, yes, members) -> None:
    number = int(members)
    world.facts["count"] = {"yes": int(yes), "present": number, "members": number}


@given(parsers.re(r'"(?P<item>[^"]+)" đã bàn giao$'))
def _handed_over(world, item) -> None:
    world.facts.setdefault("items", []).append({"id": item, "status": "handed-over"})


@given(parsers.re(r'"(?P<item>[^"]+)" còn dở( vì "(?P<note>[^"]+)")?$'))
def _left_open(world, item, note) -> None:
    world.facts.setdefault("items", []).append({"id": item, "status": "open", "note": note})


@given(parsers.re(r"nhiệm kỳ mới từ ngày (?P<since>\S+)$"))
def _term(world, since) -> None:
    world.facts["since"] = since


@given(parsers.re(r'danh sách xét có "(?P<who>[^"]+)" đề nghị "(?P<award>[^"]+)"$'))
def _agenda(world, who, award) -> None:
    world.facts.setdefault("agenda", {})[world.slug(who)] = award


@given(parsers.re(r"phiên họp có mặt (?P<present>\d+)/(?P<members>\d+) thành viên$"))
def _sitting(world, present, members) -> None:
    world.facts |= {"present": int(present), "members": int(members)}


@given(
    parsers.re(
        r'phiếu (?P<how>kín|công khai|không ghi hình thức) về "(?P<who>[^"]+)"'
        r" được (?P<yes>\d+)/(?P<members>\d+) thành viên đồng ý"
        r"( trong đó (?P<written>\d+) người vắng gửi phiếu)?$"
    )
)
def _ballot(world, how, who, yes, members, written) -> None:  # noqa: PLR0913, PLR0917 - a group each
    absent, number = int(written or 0), int(members)
    ballot = {"members": number, "present": number - absent, "written": absent, "yes": int(yes)}
    world.facts |= {"members": number, "present": number - absent, "written": absent}
    ballots = world.facts.setdefault("ballots", {})
    ballots[world.slug(who)] = ballot | {"secret": SECRET[how]}


@given(
    parsers.re(r'thang điểm có "(?P<one>[^"]+)" (?P<most>\d+) và "(?P<two>[^"]+)" (?P<rest>\d+)$')
)
def _rubric(world, one, most, two, rest) -> None:
    lines = tuple(
        Line(id=world.slug(name), text=Text(name, name), most=Decimal(points))
        for name, points in ((one, most), (two, rest))
    )
    scale = sum(line.most for line in lines)
    title = Text("Thang điểm của khối thử", "Table of points of the trial bloc")
    world.rubric = Rubric(
        id="thang-diem", title=title, scale=Decimal(scale), precision=0, criteria=lines
    )


@given(
    parsers.re(
        r'"(?P<unit>[^"]+)" được (?P<column>tự chấm|chấm chéo|thống nhất)'
        r' "(?P<line>[^"]+)" (?P<points>\d+) điểm( bởi "(?P<by>[^"]+)")?$'
    )
)
def _points(world, unit, column, line, points, by) -> None:  # noqa: PLR0913, PLR0917 - a group each
    empty = {"unit": world.slug(unit), "rubric": "thang-diem", "columns": {}}
    sheet = world.facts.setdefault("sheet", empty)
    told = sheet["columns"].setdefault(COLUMNS[column], {"points": {}})
    told["points"][world.slug(line)] = int(points)
    if by:
        told["scored_by"] = world.slug(by)


@given(parsers.re(r'mở đề nghị "(?P<award>[^"]+)" năm (?P<year>\d+) cho hồ sơ ấy$'))
def _nominated(world, papers, award, year) -> None:
    world.open("Đề nghị khen thưởng", int(year), award=award, subject=papers["subject"]["id"])


@given("kèm kết quả xét ấy")
def _decided(world, decision) -> None:
    world.facts["decision"] = Decided.of(decision).model_dump()


@given(parsers.re(r"phiếu kín của Hội đồng được (?P<yes>\d+)/(?P<members>\d+) thành viên đồng ý$"))
def _own_ballot(world, yes, members) -> None:
    number = int(members)
    world.facts["ballot"] = {
        "members": number,
        "present": number,
        "yes": int(yes),
        "secret": True,
    }


ALLOWED, PAID = pytest.StashKey[Allowance](), pytest.StashKey[Payment]()


@when(
    parsers.re(
        r'tính hạn mức "(?P<award>[^"]+)" ngày (?P<day>\S+) trên (?P<base>\d+) (cá nhân|tập thể)$'
    )
)
def _allowed(request, rulebook, award, day, base) -> None:
    matter = Matter(award=award, on=date.fromisoformat(day))
    request.node.stash[ALLOWED] = allowance(rulebook, matter, int(base))


@then(parsers.re(r'được nhiều nhất (?P<number>\d+) theo "(?P<cite>[^"]+)"$'))
def _at_most(request, number, cite) -> None:
    found = request.node.stash[ALLOWED]
    assert found.cite is not None
    assert (found.at_most, found.cite.vi) == (int(number), cite)


@then("không biết được nhiều nhất bao nhiêu")
def _no_limit(request) -> None:
    assert request.node.stash[ALLOWED].at_most is None


@then(parsers.re(r'cách hiểu là "(?P<words>[^"]+)"$'))
def _it_is_read(request, words) -> None:
    rule = request.node.stash[ALLOWED].rule
    assert rule is not None
    assert words in rule.reading.vi


@when(
    parsers.re(
        r'tính tiền thưởng "(?P<award>[^"]+)" cho (?P<subject>cá nhân|tập thể|hộ gia đình)'
        r" theo quyết định ngày (?P<day>\S+)$"
    )
)
def _paid(request, rulebook, award, subject, day) -> None:
    on = date.fromisoformat(day)
    request.node.stash[PAID] = prize(rulebook, award, SUBJECTS[subject], on)


@then(parsers.re(r"tiền thưởng là (?P<amount>[\d.]+) đồng$"))
def _amount(request, amount) -> None:
    assert request.node.stash[PAID].vnd == int(amount.replace(".", ""))


@then("chưa biết tiền thưởng")
def _no_amount(request) -> None:
    assert request.node.stash[PAID].vnd is None
