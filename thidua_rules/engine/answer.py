"""What was found, in public words: the trace, the reasons, the questions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from thidua_rules.engine.ask import open_questions, settles
from thidua_rules.engine.conclude import GROUPS, Conclusion
from thidua_rules.engine.found import Found
from thidua_rules.engine.look import Excluded
from thidua_rules.model import criterion as c
from thidua_rules.model import decision as d
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Addition, Rule
from thidua_rules.model.verdict import Verdict

_JUDGEMENT = Text("Cần ý kiến nhận định: ", "A judgement is needed: ")
_SLOT = Text("Cần văn bản quy định chi tiết: ", "A detailing text is needed: ")
_FACT = Text("Cần khai số liệu: ", "A number or day has to be declared: ")
_RECORD = Text(
    "Cần giấy tờ, hoặc khai là đã kê đủ: ",
    "Papers are needed, or a statement that none is missing: ",
)
_COMPLETENESS = Text("Cần khai là đã kê đủ: ", "A statement that none is missing is needed: ")
_AUDIENCES = Text("Một trong các quy định theo đối tượng", "One of the rules, by audience")
_GROUP = Text(
    "Cần khai nhóm đối tượng của người hoặc tập thể được đề nghị",
    "The groups of the subject have to be stated",
)


def words(text: Text) -> d.Words:
    """A sentence as public output."""
    return d.Words(vi=text.vi, en=text.en)


def finding(found: Found, book: Rulebook) -> d.Finding:
    """The trace of a finding, and of all within it."""
    criterion = found.criterion
    cite, via = book.cite(criterion.cite), criterion.via and book.cite(criterion.via)
    return d.Finding(
        at=criterion.at,
        id=criterion.id,
        kind=c.KIND_NAMES[type(criterion)],
        cite=cite.vi,
        cite_en=cite.en,
        via=via.vi if via else None,
        via_en=via.en if via else None,
        vi=criterion.text.vi,
        en=criterion.text.en,
        verdict=found.verdict,
        basis=criterion.basis,
        evidence=tuple(record.paper for record in found.evidence),
        observed=found.observed,
        wanted=found.wanted,
        left_out=tuple(_left_out(one, book) for one in found.left_out),
        reading=words(criterion.reading) if criterion.reading else None,
        assumed=found.assumed,
        presumed=found.presumed,
        who=_signer(criterion),
        parts=tuple(finding(part, book) for part in found.parts),
    )


def _signer(criterion: c.Criterion) -> str | None:
    match criterion:
        case c.Attested(by=by):
            return by
        case c.Delegated(to=to):
            return to
        case _:
            return None


def _left_out(one: Excluded, book: Rulebook) -> d.LeftOut:
    rule = one.rule
    cite = book.cite(rule.cite)
    return d.LeftOut(
        record=one.record.paper,
        at=rule.at,
        vi=rule.text.vi,
        en=rule.text.en,
        cite=cite.vi,
        cite_en=cite.en,
        reading=words(rule.reading) if rule.reading else None,
    )


def local(one: Addition, book: Rulebook) -> d.Local:
    """A clause of a pack as public output."""
    cite = book.cite(one.cite)
    return d.Local(
        pack=one.pack,
        at=one.id,
        cite=cite.vi,
        cite_en=cite.en,
        basis=one.basis,
        scope=words(book.packs[one.pack].scope.name),
        slot=one.slot,
    )


def whole(conclusion: Conclusion, book: Rulebook) -> d.Finding:
    """The root of the trace: the rules of the award, and what is common to all awards."""
    rule = conclusion.rule
    standards = tuple(finding(found, book) for found in conclusion.rules)
    if len(standards) > 1:
        verdict = max(standard.verdict for standard in standards)
        standards = (_node(rule, "any", _AUDIENCES, verdict, standards, book),)
    conditions = tuple(finding(found, book) for found in conclusion.conditions)
    return _node(rule, "all", rule.title, conclusion.verdict, standards + conditions, book)


def _node(  # noqa: PLR0913, PLR0917
    rule: Rule,
    kind: Literal["all", "any"],
    text: Text,
    verdict: Verdict,
    parts: tuple[d.Finding, ...],
    book: Rulebook,
) -> d.Finding:
    """A node above the rule files; it is cited as the rule that answers."""
    cite = book.cite(rule.cite)
    id = rule.award if kind == "all" else f"{rule.award}.doi-tuong"
    return d.Finding(
        at=f"{rule.instrument}/{id}",
        id=id,
        kind=kind,
        cite=cite.vi,
        cite_en=cite.en,
        vi=text.vi,
        en=text.en,
        verdict=verdict,
        basis=rule.basis,
        parts=parts,
    )


def reasons(trace: d.Finding) -> tuple[d.Reason, ...]:
    """The leaves that explain the verdict, each once."""
    leaves = {leaf.at: leaf for leaf in trace.because()}
    return tuple(
        d.Reason(
            at=leaf.at,
            id=leaf.id,
            vi=leaf.vi,
            en=leaf.en,
            cite=leaf.cite,
            cite_en=leaf.cite_en,
            evidence=leaf.evidence,
        )
        for leaf in leaves.values()
    )


def questions(conclusion: Conclusion, book: Rulebook) -> tuple[d.Question, ...]:
    """What to ask next."""
    return tuple(
        _question(question, found, conclusion, book)
        for question, found in open_questions(conclusion)
    )


def _question(question: str, found: Found, conclusion: Conclusion, book: Rulebook) -> d.Question:
    criterion = found.criterion
    kind, who, lead = _asked(question, found)
    text = lead if question == GROUPS else _joined(lead, criterion.text)
    cite = book.cite(criterion.cite)
    yes, no = settles(question, conclusion)
    person = book.vocabulary.authorities[who]
    return d.Question(
        about=GROUPS if question == GROUPS else criterion.id,
        at=criterion.at,
        kind=kind,
        who=who,
        who_vi=person.vi,
        who_en=person.en,
        vi=text.vi,
        en=text.en,
        cite=cite.vi,
        cite_en=cite.en,
        settles=d.Settles(yes=yes, no=no),
    )


def _joined(lead: Text, text: Text) -> Text:
    return Text(lead.vi + text.vi, lead.en + text.en)


def _asked(  # noqa: PLR0911 - one arm a kind
    question: str, found: Found
) -> tuple[d.QuestionKind, str, Text]:
    """What kind of answer is wanted, from whom; a judgement is never asked of the nominee."""
    match found.criterion:
        case _ if question == GROUPS:
            return "fact", "don-vi", _GROUP
        case c.Delegated(to=to):
            return "slot", to, _SLOT
        case c.Clause(gap=str()):
            return "slot", "nguoi-giu-bo-quy-dinh", _SLOT
        case c.Attested(by=by):
            return "judgement", by, _JUDGEMENT
        case c.Absent() | c.Counted(at_least=None):
            return "completeness", "don-vi", _COMPLETENESS
        case c.Counted() | c.Streak():
            return "record", "don-vi", _RECORD
        case _:
            return "fact", "don-vi", _FACT


def read(conclusion: Conclusion) -> tuple[str, ...]:
    """What was looked at: each kind of record with its years, in the order of reading."""
    return tuple(dict.fromkeys(_looked_at(conclusion.parts())))


def _looked_at(parts: Iterable[Found]) -> Iterable[str]:
    for part in parts:
        for found in part.walk():
            if isinstance(found.criterion, c.Counted | c.Streak | c.Absent) and found.looked:
                first, last = found.looked[0], found.looked[-1]
                for one in found.criterion.of:
                    yield f"{one.kind} {first}..{last}" if first < last else f"{one.kind} {last}"
