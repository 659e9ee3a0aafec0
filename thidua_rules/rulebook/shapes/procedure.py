"""The shapes of the procedure files: votes, quotas, prizes, deadlines, base salaries."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StrictBool, StrictInt, model_validator

from thidua_rules.model.law import Basis, Refusal, Text
from thidua_rules.model.procedure import Pay, Rounding
from thidua_rules.model.votes import VoteBase
from thidua_rules.rulebook.shapes.files import CheckedShape
from thidua_rules.rulebook.shapes.shape import Cite, Effective, Positive, Shape, Slug, Words

_SOME_YEAR = 2001  # a deadline falls in every year, so not on 29 February


def _part_of_one(written: str) -> str:
    top, bottom = (int(number) for number in written.split("/"))
    if not 0 < top <= bottom:
        raise Refusal(
            Text(
                f"`{written}` không phải một tỷ lệ từ 0 đến 1",
                f"`{written}` is not a share between 0 and 1",
            )
        )
    return written


Share = Annotated[
    str, Field(strict=True, pattern=r"^\d{1,4}/\d{1,4}$"), AfterValidator(_part_of_one)
]
Times = Annotated[str, Field(strict=True, pattern=r"^\d{1,4}\.\d{1,3}$")]


class VariantShape(Words):
    """What an entry is confined to beyond its awards."""

    id: Slug


class ProvisionShape(Words):
    """What every entry has."""

    id: Slug
    cite: Cite
    awards: list[Slug] = []
    subjects: list[Slug] = []
    case: VariantShape | None = None
    basis: Basis | None = None
    effective: Effective = Effective()
    reading: Words | None = None
    caveats: list[Words] = []


class AwardsShape(ProvisionShape):
    """An entry for these awards."""

    awards: list[Slug] = Field(min_length=1)


class QuorumShape(AwardsShape):
    """How many of the members have to attend."""

    at_least: Share


class VoteShape(AwardsShape):
    """How many have to agree; `null` where the text does not say."""

    level: Literal["bo-tinh", "de-nghi", "trung-uong", "khu-dan-cu", "cap-xa"]
    at_least: Share | None
    of: VoteBase = VoteBase.MEMBERS
    secret: StrictBool | None
    written: StrictBool | None
    rounds: Positive | None = None
    then: Slug | None = None


class QuotaShape(AwardsShape):
    """How many at most; `null` where the text sets no share."""

    at_most: Share | None
    of: Words | None = None
    rounding: Rounding | None = None
    lower: list[Slug] = []

    @model_validator(mode="after")
    def _whole(self) -> QuotaShape:
        written = {one is None for one in (self.at_most, self.of, self.rounding)}
        if len(written) != 1:
            raise Refusal(
                Text(
                    "`at_most`, `of` và `rounding` đi cùng nhau",
                    "`at_most`, `of` and `rounding` go together",
                )
            )
        return self


class ExclusionShape(AwardsShape):
    """Which award is not given beside which."""

    above: Slug


class MultipleShape(Shape):
    """So many times what a subject of another kind is given."""

    of: Slug
    by: Times


class PrizeShape(AwardsShape):
    """So many times the base salary; `times: null` where the text was not seen."""

    subjects: list[Slug] = Field(min_length=1)
    times: Times | None = None
    multiple: MultipleShape | None = None
    at_most: Times | None = None

    @model_validator(mode="after")
    def _one_way(self) -> PrizeShape:
        written = self.model_fields_set & {"times", "multiple", "at_most"}
        if len(written) != 1:
            raise Refusal(
                Text(
                    "cần đúng một trong `times`, `multiple` và `at_most`",
                    "exactly one of `times`, `multiple` and `at_most` is needed",
                )
            )
        return self


class PayShape(ProvisionShape):
    """How prizes are worked out and paid together."""

    kind: Pay
    to: Positive | None = None

    @model_validator(mode="after")
    def _step(self) -> PayShape:
        if (self.kind is Pay.ROUND_UP) != (self.to is not None):
            raise Refusal(
                Text("`to` đi cùng `round-up`", "`to` goes with `round-up` and nothing else")
            )
        return self


class DueShape(Shape):
    """A day of every year."""

    month: Annotated[StrictInt, Field(ge=1, le=12)]
    day: Annotated[StrictInt, Field(ge=1, le=31)]
    inclusive: StrictBool
    years_after: Annotated[StrictInt, Field(ge=0)] = 0
    counted_from: Literal["year-of-review", "year-of-decision"] = "year-of-review"

    @model_validator(mode="after")
    def _there_is_such_a_day(self) -> DueShape:
        try:
            date(_SOME_YEAR, self.month, self.day)
        except ValueError:
            day = f"{self.day}/{self.month}"
            raise Refusal(Text(f"không có ngày {day}", f"there is no day {day}")) from None
        return self


class DeadlineShape(AwardsShape):
    """By when; `due: null` where the text was not seen."""

    act: Slug
    due: DueShape | None
    opens: DueShape | None = None


class SalaryShape(ProvisionShape):
    """A base salary."""

    vnd: Positive


class FileShape(Shape):
    """The head of every procedure file."""

    basis: Basis
    checked: CheckedShape


class VotesShape(FileShape):
    """`_votes.yaml`."""

    votes: list[VoteShape] = []
    quorums: list[QuorumShape] = []


class QuotasShape(FileShape):
    """`_quotas.yaml`."""

    quotas: list[QuotaShape] = []
    exclusions: list[ExclusionShape] = []


class PrizesShape(FileShape):
    """`_prizes.yaml`."""

    titles: list[PrizeShape] = []
    forms: list[PrizeShape] = []
    paying: list[PayShape] = []


class DeadlinesShape(FileShape):
    """`_deadlines.yaml`."""

    deadlines: list[DeadlineShape] = Field(min_length=1)


class SalariesShape(FileShape):
    """`_base_salary.yaml`."""

    base_salaries: list[SalaryShape] = Field(min_length=1)


def exact(written: str) -> Fraction:
    """`90/100` or `4.5` as an exact number."""
    return Fraction(written)


def share_of(written: str | None) -> Fraction | None:
    """The exact number, where one is written."""
    return None if written is None else exact(written)
