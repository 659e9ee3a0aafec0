"""What the solver says of a person is asked of the engine again: the two have to agree."""

from __future__ import annotations

from thidua_rules.engine import decide, decide_under
from thidua_rules.errors import Place, Problem, ThiduaError
from thidua_rules.model import decision as d
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict, all_of
from thidua_rules.proof.person import Person


class DisagreementError(ThiduaError):
    """The engine does not answer of a dossier what the solver says: a mistake of the program."""

    def __init__(self, award: str, dossier: Dossier) -> None:
        self.award, self.dossier = award, dossier
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        told = Text(
            f"bộ chứng minh và bộ xét trả lời khác nhau về `{self.award}`; "
            f"đây là lỗi của chương trình; {shown(self.dossier).vi}",
            f"solver and engine disagree about `{self.award}`; this is a mistake of the program; "
            f"{shown(self.dossier).en}",
        )
        return told.of(lang)


def recheck(rule: Rule, person: Person, dossier: Dossier, expected: Verdict) -> Problem | None:
    """An error with the dossier where the engine answers otherwise than the solver."""
    found = answer_of(rule, person, dossier)
    if found is expected:
        return None
    return Problem(
        "solver-and-engine-disagree",
        Text(
            f"bộ chứng minh và bộ xét trả lời khác nhau về `{rule.id}`: "
            f"{expected.slug} và {found.slug}; "
            "đây là lỗi của chương trình, không phải của quy định",
            f"solver and engine disagree about `{rule.id}`: {expected.slug} and {found.slug}; "
            "this is a mistake of the program, not of the rule",
        ),
        Place(rule.id),
        shown(dossier),
    )


def answer_of(rule: Rule, person: Person, dossier: Dossier) -> Verdict:
    """What the engine answers under that rule, with what joins it unless it stands alone."""
    book, on, year = person.book, person.on, person.year
    if person.alone:
        return decide_under(book, rule, dossier, on=on, year=year).verdict
    decision = decide(book, rule.award, dossier, on=on, year=year)
    standards, *conditions = decision.trace.parts
    own = next(one for one in _each(standards) if one.at == rule.criterion.at)
    if own.verdict is Verdict.NOT_APPLICABLE:
        return own.verdict
    return all_of([own.verdict, *(one.verdict for one in conditions)])


def _each(standards: d.Finding) -> tuple[d.Finding, ...]:
    """The rules of the award: alone, or one of several by audience."""
    return (standards, *standards.parts)


def shown(dossier: Dossier) -> Text:
    """The dossier as it can be asked again, `thidua decide`."""
    told = dossier.model_dump_json(exclude_defaults=True)
    return Text(f"hồ sơ: {told}", f"the dossier: {told}")
