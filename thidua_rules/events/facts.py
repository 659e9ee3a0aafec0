"""What a correlator sees: facts of a few kinds, made of numbers, words, and yes or no.

A day is a number (`date.toordinal`), so that days are compared and added to as numbers are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from thidua_rules.model.law import Refusal, Text

Value: TypeAlias = bool | int | str
Fields: TypeAlias = Mapping[str, type[bool] | type[int] | type[str]]

KINDS: Mapping[str, Fields] = {
    # the day on which is looked: what did not happen is settled by it
    "today": {"day": int, "year": int},
    # a step that has to be done up to a day, by one unit or ("") by the bloc, perhaps in one case
    "due": {"step": str, "year": int, "unit": str, "case": str, "day": int},
    "done": {"step": str, "year": int, "unit": str, "case": str, "day": int},
    # the `nth` late step of a unit, counted from 1 in the order of days
    "late": {"unit": str, "nth": int, "day": int, "step": str, "case": str},
    # a move of a case; `unit` is the nominee or unit whose case it is, or ""
    "move": {
        "case": str,
        "number": int,
        "lifecycle": str,
        "event": str,
        "year": int,
        "unit": str,
        "day": int,
    },
    # a notice rule expects an event of that year up to the day
    "expected": {"rule": str, "year": int, "day": int},
    # a record that counts for the run of years that a part (`award#part`) of the law asks for
    "counts": {"who": str, "part": str, "year": int, "day": int},
    # the award was given or is being proposed for that year
    "has": {"who": str, "award": str, "year": int},
    "quota": {"award": str, "year": int, "at_most": int},
    "used": {"award": str, "year": int, "number": int, "day": int},
    # an instrument with an end; `until` is the first day that it no longer binds
    "instrument": {"id": str, "since": int, "until": int},
    # an open case that began under the instrument
    "rests": {"case": str, "instrument": str, "since": int, "until": int},
}

PLACES: Mapping[str, Mapping[str, int]] = {
    kind: {field: place for place, field in enumerate(fields)} for kind, fields in KINDS.items()
}


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """One fact; its values stand in the order of the fields of its kind."""

    kind: str
    values: tuple[Value, ...]

    def __getitem__(self, field: str) -> Value:
        """The value of the field.

        Raises:
            KeyError: facts of this kind have no such field.
        """
        return self.values[PLACES[self.kind][field]]

    def number(self, field: str) -> int:
        """The value of a field that holds a number."""
        value = self[field]
        assert isinstance(value, int)
        return value

    def word(self, field: str) -> str:
        """The value of a field that holds a word."""
        value = self[field]
        assert isinstance(value, str)
        return value

    def as_dict(self) -> dict[str, Value]:
        """Its fields by name, without its kind."""
        return dict(zip(KINDS[self.kind], self.values, strict=True))


def fact(kind: str, /, **fields: Value) -> Fact:
    """A fact of that kind.

    Raises:
        Refusal: there is no such kind, or its fields or their types are others.
    """
    wanted = KINDS.get(kind)
    if wanted is None:
        raise Refusal(Text(f"không có loại dữ kiện `{kind}`", f"there is no kind `{kind}` of fact"))
    if {name: type(value) for name, value in fields.items()} != dict(wanted):
        told = ", ".join(f"{name}: {of.__name__}" for name, of in wanted.items())
        raise Refusal(Text(f"`{kind}` gồm {told}", f"`{kind}` holds {told}"))
    return Fact(kind, tuple(fields[name] for name in wanted))
