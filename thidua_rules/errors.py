"""What can go wrong, told with its place, in both languages, all problems at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from thidua_rules.model.law import Text

if TYPE_CHECKING:  # a move is a model of its own, which most who import the library never need
    from thidua_rules.model.move import Ground


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a file: `file:line:column`, both counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong; `code` is stable, the sentences are not."""

    code: str
    text: Text
    place: Place
    hint: Text | None = None
    level: str = "error"

    def sentence(self, lang: str = "vi") -> str:
        """`file:line:column: sentence – suggestion`."""
        hint = f" – {self.hint.of(lang)}" if self.hint else ""
        return f"{self.place}: {self.text.of(lang)}{hint}"


class ThiduaError(Exception):
    """Every error of the library."""

    def sentence(self, lang: str = "vi") -> str:  # noqa: ARG002 - told in one language only
        """The whole error in one language."""
        return str(self)


class JournalError(ThiduaError):
    """A move that a journal cannot keep, or a journal that this version cannot read."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        return self.text.of(lang)


class ConflictError(ThiduaError):
    """Somebody else has moved the case since it was read; nothing was added.

    `found` is the number of its moves now; none where the host's transaction cannot see them yet.
    """

    def __init__(self, case: str, expected: int, found: int | None) -> None:
        self.case, self.expected, self.found = case, expected, found
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        if lang == "en":
            now = "others" if self.found is None else str(self.found)
            return (
                f"`{self.case}`: {self.expected} moves were expected, it has {now}; read it again"
            )
        now = "số khác" if self.found is None else f"{self.found}"
        return f"`{self.case}`: tưởng đã có {self.expected} bước, nay là {now}; hãy đọc lại"


class _ProblemsError(ThiduaError):
    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        return "\n".join(problem.sentence(lang) for problem in self.problems)


class RuleFileError(_ProblemsError):
    """A rule, vocabulary, instrument or case file that does not load."""


class DossierError(_ProblemsError):
    """A dossier, roster or receipt that cannot be read."""


class ProfileError(_ProblemsError):
    """A bloc's profile, or the file of its year, that cannot be read."""


class ScoreSheetError(_ProblemsError):
    """A score sheet that cannot be read, or does not fit its table of points."""


class NoRuleInForceError(ThiduaError):
    """No text of that award is held for that day."""

    def __init__(self, award: str, on: date, held: Iterable[Text]) -> None:
        self.award, self.on, self.held = award, on, tuple(held)
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        held = "; ".join(text.of(lang) for text in self.held)
        if lang == "en":
            tail = f"; held: {held}" if held else ""
            return f"no rule for `{self.award}` is in force on {self.on.isoformat()}{tail}"
        tail = f"; hiện có: {held}" if held else ""
        return (
            f"không có quy định nào về `{self.award}` có hiệu lực ngày {self.on.isoformat()}{tail}"
        )


class NoLawError(ThiduaError):
    """No text of any award is held for that day."""

    def __init__(self, on: date, held: Iterable[Text]) -> None:
        self.on, self.held = on, tuple(held)
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        held = "; ".join(text.of(lang) for text in self.held)
        if lang == "en":
            return f"no law of {self.on.isoformat()} is held; held: {held}"
        return f"chưa có văn bản nào của ngày {self.on.isoformat()}; hiện có: {held}"


class BallotError(ThiduaError):
    """Numbers of a ballot that cannot be; `reasons` holds what is wrong with them."""

    def __init__(self, reasons: Iterable[Text]) -> None:
        self.reasons = tuple(reasons)
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        return "\n".join(reason.of(lang) for reason in self.reasons)


class YearError(ThiduaError):
    """The year under review lies after the day of the decision."""

    def __init__(self, year: int, on: date) -> None:
        self.year, self.on = year, on
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        if lang == "en":
            return f"the year under review {self.year} lies after {self.on.isoformat()}"
        return f"năm xét {self.year} ở sau ngày xét {self.on.isoformat()}"


class StepRefusedError(ThiduaError):
    """A step of a lifecycle that may not be taken now; `reasons` holds every one of them."""

    def __init__(self, case: str, event: str, state: Text, reasons: Iterable[Ground]) -> None:
        self.case, self.event, self.state, self.reasons = case, event, state, tuple(reasons)
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        if lang == "en":
            told = (f"{reason.en} ({reason.cite_en})" for reason in self.reasons)
            return "\n".join([f"{self.case}: `{self.event}` is refused", *told])
        told = (f"{reason.vi} ({reason.cite})" for reason in self.reasons)
        return "\n".join([f"{self.case}: không thực hiện được `{self.event}`", *told])


class ConferenceRefusedError(ThiduaError):
    """A conference of which nothing is done, because some of its acts may not be taken.

    `refused` holds each such act: its number in the conference, from 1, and why.
    """

    def __init__(self, on: date, refused: Iterable[tuple[int, StepRefusedError]]) -> None:
        self.on, self.refused = on, tuple(refused)
        super().__init__(self.sentence())

    @property
    def reasons(self) -> tuple[Ground, ...]:
        """All reasons of all acts, in order."""
        return tuple(reason for _, error in self.refused for reason in error.reasons)

    def sentence(self, lang: str = "vi") -> str:
        day, count = self.on.isoformat(), len(self.refused)
        act, head = "việc", f"hội nghị ngày {day}: không ghi nhận việc nào, {count} việc bị từ chối"
        if lang == "en":
            act, head = "act", f"conference of {day}: nothing is done, {count} acts are refused"
        told = (f"{act} {number} – {error.sentence(lang)}" for number, error in self.refused)
        return "\n".join([head, *told])
