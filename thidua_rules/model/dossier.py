"""What is known of a nominee: dated records, declared facts, and signed judgements."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic import StrictInt as Int

from thidua_rules.model.law import Refusal, Text
from thidua_rules.model.short_form import entries_of, records_of

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
FIRST_YEAR, LAST_YEAR = 1900, 2200


def _day(value: object) -> date:
    """ISO text is a day (JSON has no dates); nothing else is turned into one."""
    if isinstance(value, date):
        return value
    try:
        if isinstance(value, str) and _ISO.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        raise Refusal(Text(f"không có ngày `{value}`", f"there is no day `{value}`")) from None
    raise Refusal(
        Text(
            f"`{value}` không phải một ngày như `2024-12-20`",
            f"`{value}` is not a day such as `2024-12-20`",
        )
    )


def _composed(value: str) -> str:
    """NFC and single blanks, so that equal names are equal."""
    return " ".join(unicodedata.normalize("NFC", value).split())


Slug = Annotated[str, Field(strict=True, pattern=r"^[a-z0-9][a-z0-9-]*$")]
Name = Annotated[str, Field(strict=True), AfterValidator(_composed)]
Day = Annotated[date, BeforeValidator(_day)]
Year = Annotated[Int, Field(ge=FIRST_YEAR, le=LAST_YEAR)]
Count = Annotated[Int, Field(ge=0)]


def _day_or_number(value: object) -> object:
    return _day(value) if isinstance(value, str) else value


Fact = Annotated[Count | Annotated[date, Field(strict=True)], BeforeValidator(_day_or_number)]


class _Noun(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Subject(_Noun):
    """Who is proposed. `groups` left out: unknown; given: these and no others."""

    id: Name
    kind: Literal["ca-nhan", "tap-the", "ho-gia-dinh"]
    groups: tuple[Slug, ...] | None = None
    name: Name | None = None
    sex: Literal["nam", "nu"] | None = None


class Record(_Noun):
    """One proven fact of the nominee's history.

    `year` is the year of the achievement (default: that of `on`); `on` the day of the decision;
    `ends` the last day of something that lasts (a discipline, an examination).
    """

    kind: Slug
    year: Year
    on: Day | None = None
    level: Slug | None = None
    grade: Slug | None = None
    issuer: Name | None = None
    type: Slug | None = None
    ends: Day | None = None
    spent_on: Slug | None = None
    proof: Name | None = None

    @model_validator(mode="before")
    @classmethod
    def _year_of_the_day(cls, value: object) -> object:
        if isinstance(value, str):
            records_of(value)  # says at its place why this is no short form
        if isinstance(value, dict) and value.get("on") is not None and value.get("year") is None:
            return {**value, "year": _day(value["on"]).year}
        return value

    @model_validator(mode="after")
    def _runs_forwards(self) -> Record:
        if self.ends and self.ends < self.first_day:
            raise Refusal(
                Text(
                    f"kết thúc ngày {self.ends}, trước khi bắt đầu",
                    f"it ends on {self.ends}, before it begins",
                )
            )
        return self

    @property
    def first_day(self) -> date:
        """Its day, or the first of its year where no day is known."""
        return self.on or date(self.year, 1, 1)

    @property
    def last_day(self) -> date:
        """Its day, or the last of its year where no day is known."""
        return self.on or date(self.year, 12, 31)

    @property
    def paper(self) -> str:
        """Its proof, or what identifies it where no paper is named."""
        return self.proof or str(self)

    def __str__(self) -> str:
        level = f"@{self.level}" if self.level else ""
        grade = f":{self.grade}" if self.grade else ""
        return f"{self.kind}{level}{grade} {self.on or self.year}"


class Attestation(_Noun):
    """A named authority's yes or no to one judgement."""

    holds: Annotated[bool, Field(strict=True)]
    by: Slug
    on: Day | None = None
    proof: Name | None = None


class Complete(_Noun):
    """Nothing is missing for these kinds (none named: for every kind) from that year on."""

    since: Year
    kinds: tuple[Slug, ...] | None = None

    def covers(self, kind: str, year: int) -> bool:
        """Whether a record of that kind and year would be here if it existed."""
        return year >= self.since and (self.kinds is None or kind in self.kinds)


class Post(_Noun):
    """A leadership post held from a day until the first day on which it was no longer held."""

    post: Slug
    since: Day
    until: Day | None = None

    @model_validator(mode="after")
    def _runs_forwards(self) -> Post:
        if self.until and self.until <= self.since:
            raise Refusal(
                Text(
                    f"kết thúc ngày {self.until}, trước khi bắt đầu",
                    f"it ends on {self.until}, before it begins",
                )
            )
        return self


def _expanded(value: object) -> object:
    if not isinstance(value, list | tuple):
        return value
    return [one for record in value for one in entries_of(record)]


class Dossier(_Noun):
    """Everything the nominator has put forward.

    `facts`: numbers in the unit of the vocabulary, or days. `members`: head counts of a collective
    in the year under review. `dates`: named days that a transitional clause may ask for.
    """

    subject: Subject
    facts: dict[Slug, Fact] = {}
    members: dict[Slug, Count] = {}
    records: Annotated[tuple[Record, ...], BeforeValidator(_expanded)] = ()
    posts: tuple[Post, ...] | None = None
    dates: dict[Literal["achieved", "proposed", "received"], Day] = {}
    attested: dict[Annotated[str, Field(strict=True)], Attestation] = {}
    complete: Complete | None = None

    @model_validator(mode="after")
    def _members_add_up(self) -> Dossier:
        total = self.members.get("tong-so")
        if total is None:
            return self
        if total == 0:
            raise Refusal(
                Text(
                    "`tong-so` là 0: tập thể phải có thành viên",
                    "`tong-so` is 0: a collective has members",
                )
            )
        above = [slug for slug, number in self.members.items() if number > total]
        if above:
            which = "`, `".join(above)
            raise Refusal(
                Text(
                    f"`{which}` nhiều hơn `tong-so` ({total})",
                    f"more members in `{which}` than in `tong-so` ({total})",
                )
            )
        return self

    def fingerprint(self) -> str:
        """SHA-256 of the canonical JSON of this dossier, as `sha256:…`."""
        content = self.model_dump(mode="json", exclude_defaults=True)
        canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return f"sha256:{hashlib.sha256(canonical.encode()).hexdigest()}"
