"""A dossier read from a file: the noun cannot know YAML, so this class adds the door."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from thidua_rules.errors import DossierError, Problem, RuleFileError
from thidua_rules.model import dossier as noun
from thidua_rules.model.admission import misfits
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.short_form import entries_of
from thidua_rules.rulebook.complaints import problems_of, unknown
from thidua_rules.rulebook.load import load_rulebook
from thidua_rules.rulebook.on_disk.source import Source, read


class Dossier(noun.Dossier):
    """Everything the nominator has put forward, as data or from a YAML or JSON file."""

    @classmethod
    def read(cls, path: Path | str, *, rulebook: Rulebook | None = None) -> Dossier:
        """Read one dossier; slugs are looked up in the rulebook (default: the shipped one).

        Raises:
            DossierError: with each problem at its `file:line:column`.
        """
        return dossier_from(opened(Path(path)), (), rulebook or shipped())


@cache
def shipped() -> Rulebook:
    """The rulebook of the package, loaded once."""
    return load_rulebook()


def opened(path: Path) -> Source:
    """The file as data with places.

    Raises:
        DossierError: it cannot be read.
    """
    try:
        return read(path)
    except RuleFileError as error:
        raise DossierError(error.problems) from None


def dossier_from(source: Source, at: tuple[str | int, ...], book: Rulebook) -> Dossier:
    """The dossier that stands at that path of the source.

    Raises:
        DossierError: with each problem at its place.
    """
    data: Any = source.data
    for step in at:
        data = data[step]
    if not isinstance(data, dict):
        text = Text("hồ sơ phải là bảng `khóa: giá trị`", "a dossier has to be a mapping")
        raise DossierError([Problem("dossier", text, source.place(at))])
    try:
        made = Dossier.model_validate(data)
    except ValidationError as error:
        raise DossierError(problems_of(error, source, at, _Written(data))) from None
    problems = list(_misspelt(made, data, source, at, book))
    if problems:
        raise DossierError(problems)
    return made


def _misspelt(
    made: Dossier, data: dict[str, Any], source: Source, at: tuple[str | int, ...], book: Rulebook
) -> Iterator[Problem]:
    written = _Written(data)
    for one in misfits(made, book.vocabulary, book.judgements):
        yield unknown(one, source.place((*at, *written(one.path))))


class _Written:
    """From a place in the dossier to that in the file: a record may be one of several there."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data

    def __call__(self, path: tuple[str | int, ...]) -> tuple[str | int, ...]:
        match path:
            case ("records", int(place), *inside):
                return ("records", self._entries[place], *inside)
            case ("attested", int(place)):
                return ("attested", self._signed[place])
            case _:
                return path

    @cached_property
    def _entries(self) -> list[int]:
        """For each record, which entry of the list it came from."""
        written = enumerate(self._data["records"])
        return [place for place, entry in written for _ in entries_of(entry)]

    @cached_property
    def _signed(self) -> list[str]:
        return list(self._data["attested"])
