"""How words are read: each form by its reader, and the titles of matters, steps and states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from thidua_rules.bdd import plain_values as plain
from thidua_rules.bdd import record_values as record
from thidua_rules.bdd.misreading import MisreadError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest
from thidua_rules.workflows.lifecycles import LIFECYCLES

Value: TypeAlias = str | int | date | Decimal | tuple[str, ...] | tuple[int, ...]

# Forms that never hold a space: they may stand without quotes.
LOOSE = frozenset({"date", "day-of-year", "year", "count", "money", "share", "tally", "points"})


def _holding(word: str, known: list[str]) -> Text | None:
    """The titles that have the word in them."""
    found = dict.fromkeys(f"`{one}`" for one in known if word.lower() in one.lower())
    return Text(f"có: {', '.join(found)}", f"there are: {', '.join(found)}") if found else None


def _titled(titles: Callable[[], list[Text]], what: Text) -> Callable[[str, Rulebook], str]:
    def read(word: str, _book: Rulebook) -> str:
        known = [said for title in titles() for said in (title.vi, title.en)]
        if word in known:
            return word
        text = Text(f"“{word}” không phải là {what.vi}", f"“{word}” is not {what.en}")
        raise MisreadError(text, nearest(word, known) or _holding(word, known))

    return read


_MATTER = Text("tên một việc", "the name of a matter")
_STEP = Text("tên một bước", "the name of a step")
_STATE = Text("tên một trạng thái", "the name of a state")


def _matters() -> list[Text]:
    return [one.title for one in LIFECYCLES]


def _steps() -> list[Text]:
    return [step.title for one in LIFECYCLES for step in one.steps]


def _states() -> list[Text]:
    return [state.title for one in LIFECYCLES for state in one.states]


# Forms of which every word can be told.
TITLES: Mapping[str, Callable[[], list[Text]]] = {
    "matter": _matters,
    "step": _steps,
    "state": _states,
}

FORMS: Mapping[str, Callable[[str, Rulebook], Value]] = {
    "date": plain.a_day,
    "day-of-year": plain.a_day_of_year,
    "year": plain.a_year,
    "count": plain.a_count,
    "money": plain.an_amount,
    "share": plain.a_share,
    "text": plain.a_text,
    "name": plain.a_name,
    "list": plain.a_list,
    "slug": plain.an_id,
    "record": record.a_record,
    "graded": record.a_kind,
    "records": record.some_records,
    "moment": record.a_moment,
    "tally": plain.a_tally,
    "points": plain.some_points,
    "pack": plain.a_text,
    "matter": _titled(_matters, _MATTER),
    "step": _titled(_steps, _STEP),
    "state": _titled(_states, _STATE),
}
