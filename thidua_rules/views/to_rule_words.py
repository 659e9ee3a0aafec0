"""A rule in words, both languages, and what the machine makes of each clause beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Counting, Principle, Rule

_WHOLES = {
    "all": Text("tất cả", "all of"),
    "any": Text("một trong", "any of"),
    "at_least": Text("ít nhất một số", "at least some of"),
    "meets": Text("đạt tiêu chuẩn của", "meets the criteria of"),
}


def rule_words(rule: Rule, book: Rulebook, on: date) -> Iterator[str]:
    """The rule as lines of text: who, since when, how well known, then clause by clause."""
    cite = book.cite(rule.cite)
    end = rule.effective.end.isoformat() if rule.effective.end else "…"
    yield f"{rule.title.vi} / {rule.title.en}"
    yield f"  {cite.vi} / {cite.en}"
    yield f"  Hiệu lực / in force: {rule.effective.start.isoformat()} – {end}"
    checked = rule.checked
    yield (
        f"  Mức biết văn bản / basis: {rule.basis.words.vi} ({rule.basis}) · {checked.against} · "
        f"{checked.on.isoformat()} · {checked.readers} người đọc / readers"
    )
    yield f"  Đối tượng / for: {_audience(rule.audience, book)}"
    for decider in rule.decided_by:
        if on in decider.span:
            who = book.vocabulary.authorities[decider.who]
            yield f"  Quyết định / decided by: {who.vi} / {who.en} [{book.cite(decider.cite).vi}]"
    yield from _clauses(rule.criterion, book, "  ")
    yield from _margin(rule, book)


def common_words(one: c.Criterion | Counting | Principle, book: Rulebook) -> Iterator[str]:
    """What is common to all awards, as lines of text."""
    yield f"  • {one.text.vi} [{book.cite(one.cite).vi}]"
    yield f"    {one.text.en}"
    if not isinstance(one, Principle):
        yield from _reading(one.reading, "    ")


def _reading(reading: Text | None, indent: str) -> Iterator[str]:
    if reading is not None:
        yield f"{indent}cách hiểu / reading: {reading.vi} / {reading.en}"


def _audience(audience: c.Audience, book: Rulebook) -> str:
    vocabulary = book.vocabulary
    kinds = ", ".join(vocabulary.subject_kinds[kind].vi for kind in audience.kinds)
    parts = [kinds] if kinds else []
    for lead, groups in (
        ("thuộc nhóm", audience.groups),
        ("trừ nhóm", audience.excluded),
        ("trừ người chỉ thuộc nhóm", audience.unless_only),
    ):
        if groups:
            parts.append(f"{lead} {', '.join(vocabulary.groups[group].vi for group in groups)}")
    return "; ".join(parts)


def _clauses(criterion: c.Criterion, book: Rulebook, indent: str) -> Iterator[str]:
    cite = book.cite(criterion.cite).vi
    via = f" ← {book.cite(criterion.via).vi}" if criterion.via else ""
    yield f"{indent}• {criterion.text.vi} [{cite}{via}] ({criterion.id})"
    yield f"{indent}  {criterion.text.en}"
    yield f"{indent}  = {meaning(criterion, book)}"
    if criterion.only is not None and criterion.via is None and indent != "  ":
        yield f"{indent}  chỉ / only: {_audience(criterion.only, book)}"
    yield from _reading(criterion.reading, f"{indent}  ")
    for part in c.parts_of(criterion):
        yield from _clauses(part, book, indent + "    ")


def meaning(criterion: c.Criterion, book: Rulebook) -> str:
    """What the machine makes of a criterion, from its typed form alone."""
    match criterion:
        case c.Counted():
            bound = f"≥ {criterion.at_least}" if criterion.at_least else f"≤ {criterion.at_most}"
            unit = "năm" if criterion.unit == "years" else "lần"
            return f"{bound} {unit}: {_of(criterion.of, book)}; {_window(criterion.window)}"
        case c.Streak():
            every = f", cách nhau {criterion.every} năm" if criterion.every > 1 else ""
            ends = {
                "review": "đến năm xét",
                "proposal": "đến thời điểm đề nghị",
                "anywhere": "kết thúc lúc nào cũng được",
            }[criterion.ends]
            run = f"≥ {criterion.years} năm liên tục{every}, {ends}"
            return f"{run}: {_of(criterion.of, book)}; {_window(criterion.window)}"
        case c.Absent():
            span = "đang diễn ra" if criterion.still_open else _window(criterion.window)
            return f"không có: {_of(criterion.of, book)}; {span}"
        case c.Share():
            sign = ">" if criterion.strictly_more else "≥"
            members = book.vocabulary.members
            part, whole = members[criterion.of].vi, members[criterion.base].vi
            return f"{part} {sign} {criterion.percent} % {whole}"
        case _:
            return _declared(criterion, book)


def _declared(criterion: c.Criterion, book: Rulebook) -> str:  # noqa: PLR0911
    people = book.vocabulary.authorities
    match criterion:
        case c.FactBound():
            return f"{_fact(criterion, book)} {_bound(criterion)}"
        case c.Tenure():
            posts = ", ".join(book.vocabulary.posts[post].vi for post in criterion.posts)
            below = f", dưới {criterion.below}" if criterion.below else ""
            return f"≥ {criterion.at_least}{below} năm giữ chức vụ: {posts}"
        case c.Attested(by=by):
            return f"nhận định của {people[by].vi} / a judgement of {people[by].en}"
        case c.Delegated(to=to):
            return f"giao cho {people[to].vi} quy định / left to {people[to].en}"
        case c.Meets(awards=awards):
            names = ", ".join(book.vocabulary.awards[award].vi for award in awards)
            return f"{_WHOLES['meets'].vi} {names}"
        case c.AtLeast(k=k):
            return f"ít nhất {k} trong số / at least {k} of"
        case _:
            words = _WHOLES[c.KIND_NAMES[type(criterion)]]
            return f"{words.vi} / {words.en}"


def _fact(criterion: c.FactBound, book: Rulebook) -> str:
    if criterion.of.startswith("members."):
        return book.vocabulary.members[criterion.of.removeprefix("members.")].vi
    return book.vocabulary.facts[criterion.of].title.vi


def _bound(criterion: c.FactBound) -> str:
    if criterion.years_since is not None:
        return f"đã ≥ {criterion.years_since} năm"
    return f"≥ {criterion.at_least}" if criterion.at_least is not None else f"≤ {criterion.at_most}"


def _of(wanted: Iterable[c.Wanted], book: Rulebook) -> str:
    names = []
    for one in wanted:
        level = f" cấp {', '.join(one.levels)}" if one.levels else ""
        grade = f" mức {', '.join(one.grades)}" if one.grades else ""
        names.append(f"{book.vocabulary.records[one.kind].title.vi}{level}{grade}")
    return " hoặc ".join(names)


def _window(window: c.Window) -> str:
    return {
        "this_year": "trong năm xét",
        "last": f"trong {window.years} năm gần nhất",
        "ever": "bất kỳ lúc nào đến ngày xét",
        "since_grant": "trong các năm sau lần được tặng",
        "within": f"trong chuỗi năm `{window.run}`",
    }[window.form]


def _margin(rule: Rule, book: Rulebook) -> Iterator[str]:
    if rule.quota is not None:
        quota = rule.quota
        yield (
            f"  Tỷ lệ / quota: ≤ {quota.percent} % – {quota.over.vi} / {quota.over.en} "
            f"[{book.cite(quota.cite).vi}]"
        )
    for detail in rule.details:
        who = book.vocabulary.authorities[detail.to]
        yield f"  Quy định chi tiết / detailed by: {who.vi} – {detail.text.vi} / {detail.text.en}"
    for caveat in rule.caveats:
        yield f"  ! {caveat.vi} / {caveat.en}"
