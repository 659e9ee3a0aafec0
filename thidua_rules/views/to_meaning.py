"""What the machine makes of a criterion and of an audience, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text

_WHOLES = {
    "all": Text("tất cả", "all of"),
    "any": Text("một trong", "any of"),
}
_ENDS = {
    "review": Text("đến năm xét", "up to the year under review"),
    "proposal": Text("đến thời điểm đề nghị", "up to the proposal"),
    "anywhere": Text("kết thúc lúc nào cũng được", "ending at any time"),
}
_GROUPS = Text("thuộc nhóm", "of the group")
_EXCEPT = Text("trừ nhóm", "except the group")
_UNLESS_ONLY = Text("trừ người chỉ thuộc nhóm", "except those of no other group than")


def meaning(criterion: c.Criterion, book: Rulebook) -> str:
    """What the machine makes of a criterion, from its typed form alone."""
    said = meant(criterion, book)
    return f"{said.vi} / {said.en}"


def meant(criterion: c.Criterion, book: Rulebook) -> Text:
    """The same, each language apart."""
    return _counted(criterion, book)


def audience(of: c.Audience, book: Rulebook) -> Text:
    """For whom."""
    vocabulary = book.vocabulary
    parts = [_listed(of.kinds, vocabulary.subject_kinds)] if of.kinds else []
    for lead, groups in (
        (_GROUPS, of.groups),
        (_EXCEPT, of.excluded),
        (_UNLESS_ONLY, of.unless_only),
    ):
        if groups:
            named = _listed(groups, vocabulary.groups)
            parts.append(Text(f"{lead.vi} {named.vi}", f"{lead.en} {named.en}"))
    return Text("; ".join(part.vi for part in parts), "; ".join(part.en for part in parts))


def _listed(slugs: Iterable[str], names: Mapping[str, Text]) -> Text:
    found = [names[slug] for slug in slugs]
    return Text(", ".join(one.vi for one in found), ", ".join(one.en for one in found))


def _counted(criterion: c.Criterion, book: Rulebook) -> Text:
    match criterion:
        case c.Counted(of=of, window=window):
            bound = f"≥ {criterion.at_least}" if criterion.at_least else f"≤ {criterion.at_most}"
            years = criterion.unit == "years"
            unit = Text("năm", "years") if years else Text("lần", "times")
            lead = Text(f"{bound} {unit.vi}", f"{bound} {unit.en}")
            return _records(lead, of, _window(window), book)
        case c.Streak(of=of, window=window):
            return _records(_run(criterion), of, _window(window), book)
        case c.Absent(of=of, window=window, still_open=still_open):
            span = Text("đang diễn ra", "still going on") if still_open else _window(window)
            return _records(Text("không có", "none"), of, span, book)
        case c.Share(percent=percent):
            sign, names = ">" if criterion.strictly_more else "≥", book.vocabulary.members
            part, whole = names[criterion.of], names[criterion.base]
            return Text(
                f"{part.vi} {sign} {percent} % {whole.vi}",
                f"{part.en} {sign} {percent} % of {whole.en}",
            )
        case _:
            return _declared(criterion, book)


def _run(streak: c.Streak) -> Text:
    every = streak.every
    apart = (
        Text(f", cách nhau {every} năm", f", {every} years apart") if every > 1 else Text("", "")
    )
    ends = _ENDS[streak.ends]
    return Text(
        f"≥ {streak.years} năm liên tục{apart.vi}, {ends.vi}",
        f"≥ {streak.years} years in a row{apart.en}, {ends.en}",
    )


def _records(lead: Text, of: Iterable[c.Wanted], span: Text, book: Rulebook) -> Text:
    kinds = [_wanted(one, book) for one in of]
    vi, en = " hoặc ".join(k.vi for k in kinds), " or ".join(k.en for k in kinds)
    return Text(f"{lead.vi}: {vi}; {span.vi}", f"{lead.en}: {en}; {span.en}")


def _wanted(one: c.Wanted, book: Rulebook) -> Text:
    title = book.vocabulary.records[one.kind].title
    vi, en = title.vi, title.en
    if one.levels:
        vi, en = f"{vi} cấp {', '.join(one.levels)}", f"{en} at level {', '.join(one.levels)}"
    if one.grades:
        vi, en = f"{vi} mức {', '.join(one.grades)}", f"{en} graded {', '.join(one.grades)}"
    return Text(vi, en)


def _window(window: c.Window) -> Text:
    return {
        "this_year": Text("trong năm xét", "in the year under review"),
        "last": Text(f"trong {window.years} năm gần nhất", f"in the last {window.years} years"),
        "ever": Text("bất kỳ lúc nào đến ngày xét", "at any time up to the day of the decision"),
        "since_grant": Text("trong các năm sau lần được tặng", "in the years after the grant"),
        "within": Text(f"trong chuỗi năm `{window.run}`", f"in the run of years `{window.run}`"),
    }[window.form]


def _declared(criterion: c.Criterion, book: Rulebook) -> Text:
    people = book.vocabulary.authorities
    match criterion:
        case c.FactBound():
            return _fact(criterion, book)
        case c.Tenure(posts=posts, at_least=least, below=below):
            held = _listed(posts, book.vocabulary.posts)
            under = Text(f", dưới {below}", f", below {below}") if below else Text("", "")
            return Text(
                f"≥ {least}{under.vi} năm giữ chức vụ: {held.vi}",
                f"≥ {least}{under.en} years in the post: {held.en}",
            )
        case c.Attested(by=by):
            return Text(f"nhận định của {people[by].vi}", f"a judgement of {people[by].en}")
        case c.Delegated(to=to):
            return Text(f"giao cho {people[to].vi} quy định", f"left to {people[to].en}")
        case _:
            return _whole(criterion, book)


def _fact(criterion: c.FactBound, book: Rulebook) -> Text:
    if criterion.of.startswith("members."):
        name = book.vocabulary.members[criterion.of.removeprefix("members.")]
    else:
        name = book.vocabulary.facts[criterion.of].title
    if criterion.years_since is not None:
        years = criterion.years_since
        return Text(f"{name.vi} đã ≥ {years} năm", f"{name.en} ≥ {years} years ago")
    least, most = criterion.at_least, criterion.at_most
    bound = f"≥ {least}" if least is not None else f"≤ {most}"
    return Text(f"{name.vi} {bound}", f"{name.en} {bound}")


def _whole(criterion: c.Criterion, book: Rulebook) -> Text:
    match criterion:
        case c.Meets(awards=awards):
            named = _listed(awards, book.vocabulary.awards)
            return Text(f"đạt tiêu chuẩn của {named.vi}", f"meets the criteria of {named.en}")
        case c.AtLeast(k=k):
            return Text(f"ít nhất {k} trong số", f"at least {k} of")
        case _:
            return _WHOLES[c.KIND_NAMES[type(criterion)]]
