"""What the steps of one scenario put together, and what has come of it."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from thidua_rules.bdd.draft import DossierDraft, Draft
from thidua_rules.cohort.law_quotas import Allowance
from thidua_rules.cohort.prizes import Payment
from thidua_rules.cohort.scores.rubric import Rubric
from thidua_rules.errors import Place, ThiduaError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.decision import Decision
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.rulebook import under_packs
from thidua_rules.workflows.case import Case
from thidua_rules.workflows.year_file.replay import YearTaken


def _blank_bloc() -> Draft:
    return Draft({"id": "khoi-thu", "title": {"vi": "Khối thử", "en": "Trial bloc"}})


class StepFailedError(ThiduaError):
    """A step that does not hold, or cannot be taken as it stands."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.vi)

    def sentence(self, lang: str = "vi") -> str:
        return self.text.of(lang)


def fail(vi: str, en: str) -> NoReturn:
    """The step does not hold, for this reason."""
    raise StepFailedError(Text(vi, en))


@dataclass
class World:
    """`facts` are stated with the next step; a refusal that no step speaks of fails the scenario.

    `packs`: the folders of the local rules that `book` holds beside `national`.
    `clauses`: what the scenario rests on, for the evidence of clauses and scenarios.
    """

    book: Rulebook
    folder: Path
    at: Place
    draft: DossierDraft = field(default_factory=DossierDraft)
    how: dict[str, Any] = field(default_factory=dict)
    decision: Decision | None = None
    decided_with: dict[str, Any] = field(default_factory=dict)
    no_rule: bool = False
    roster: tuple[Dossier, ...] = ()
    decisions: tuple[Decision, ...] = ()
    bloc: Draft = field(default_factory=_blank_bloc)
    rubric: Rubric | None = None
    case: Case[Any] | None = None
    facts: Draft = field(default_factory=Draft)
    reasons: tuple[Ground, ...] = ()
    tried: bool = False
    overlooked: bool = False
    year: YearTaken | None = None
    allowance: Allowance | None = None
    payment: Payment | None = None
    clauses: list[str] = field(default_factory=list)
    packs: tuple[Path, ...] = ()
    opened_with: tuple[dict[str, Any], Rubric | None] | None = None
    national: Rulebook = field(init=False)

    def __post_init__(self) -> None:
        self.national = self.book

    def under(self, packs: Iterable[Path]) -> None:
        """Hold these local rules too.

        Raises:
            RuleFileError: one of them does not load; nothing is changed then.
        """
        wanted = tuple(dict.fromkeys((*self.packs, *packs)))
        if wanted != self.packs:
            self.book, self.packs = under_packs(self.national, wanted), wanted

    def rests_on(self, *cites: str | None) -> None:
        """Note the clauses that answered."""
        self.clauses += [cite for cite in cites if cite and cite not in self.clauses]

    def open_case(self) -> Case[Any]:
        """The matter that is open; what is said of the bloc after that would go unheard."""
        if self.case is None:
            fail("chưa có bước `mở việc …`", "no matter is opened before this step")
        if self.opened_with != (self.bloc.data, self.rubric):
            fail("điều về khối nêu sau khi mở việc nên không có tác dụng; nêu trước `mở việc …`",
                 "the bloc is spoken of after the matter was opened: say it before")  # fmt: skip
        return self.case

    def open(self, case: Case[Any]) -> None:
        """From now on the steps are about this matter."""
        self.case, self.opened_with = case, (deepcopy(self.bloc.data), self.rubric)

    def decided(self) -> Decision:
        """The decision that a step `xét …` has made."""
        if self.decision is None:
            fail("chưa có bước `Khi xét …`", "no step `When … is decided …` stands before this one")
        if self.decided_with != {**self.draft.data, **self.how}:
            fail("hồ sơ đã có thêm điều khác sau bước `Khi xét …`: xét lại rồi mới kết luận",
                 "more was said of the dossier after it was decided on: decide again")  # fmt: skip
        return self.decision

    def told(self) -> Text:
        """The refusal in words, each reason with its clause, or that there was none."""
        if not self.reasons:
            return Text("bước trước được chấp nhận", "the step before was taken")
        vi = "".join(f"\n  ✗ {one.vi} [{one.cite}]" for one in self.reasons)
        en = "".join(f"\n  ✗ {one.en} [{one.cite_en}]" for one in self.reasons)
        return Text(f"bước trước bị từ chối:{vi}", f"the step before was refused:{en}")

    def last_try(self) -> tuple[Ground, ...]:
        """Why the last step of a matter was refused; empty: it was taken."""
        if not self.tried:
            fail("chưa có bước `Khi ngày … làm bước …`", "no step of a matter stands before this")
        return self.reasons

    def mind_unheard(self) -> None:
        """Nothing that is stated with the next step may be left where no step follows."""
        if self.facts.data:
            at = next(iter(self.facts.places.values()))
            fail(f"điều nêu ở dòng {at.line} không bước `Khi` nào dùng đến",
                 f"what is stated on line {at.line} is used by no step `When`")  # fmt: skip

    def mind_refusal(self) -> None:
        """No refusal may be overlooked: a scenario has to speak of it."""
        if self.overlooked:
            raise StepFailedError(self.told())
