"""A ballot from bare numbers; what cannot be is refused with every reason, in both languages."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from thidua_rules.cohort.voting.votes import Ballot
from thidua_rules.errors import BallotError
from thidua_rules.model.law import Refusal, Text


def ballot_of(**numbers: int | bool | None) -> Ballot:
    """A ballot from its numbers, which are named as its fields are.

    Raises:
        BallotError: they cannot be; with every reason.
    """
    try:
        return Ballot.model_validate(numbers)
    except ValidationError as error:
        raise BallotError(map(_told, error.errors(include_url=False))) from None


def _told(item: ErrorDetails) -> Text:
    match item:
        case {"ctx": {"error": Refusal(text=text)}}:
            return text
        case _:
            name = ".".join(map(str, item["loc"]))
            return Text(f"`{name}` không hợp lệ: `{item['input']}`", f"`{name}`: {item['msg']}")
