"""What all entries of a procedure file share, read with each problem at its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from thidua_rules.model.law import Basis, Citation, Instrument, Span
from thidua_rules.model.provision import Case
from thidua_rules.rulebook.rules.from_yaml import text_of
from thidua_rules.rulebook.shapes.procedure import ProvisionShape
from thidua_rules.rulebook.slugs import HELD, Path, SlugReader


@dataclass
class Entries:
    """The entries of one file; what is wrong with them is left with the reader."""

    instrument: Instrument
    instruments: Mapping[str, Instrument]
    reader: SlugReader
    basis: Basis
    _ids: set[str] = field(default_factory=set)

    def head(self, shape: ProvisionShape, path: Path) -> dict[str, Any]:
        """The fields of a Provision."""
        reader = self.reader
        self._once(shape.id, (*path, "id"))
        subjects = reader.all_listed(shape.subjects, "subject_kinds", (*path, "subjects"))
        return {
            "at": f"{reader.source.name.removesuffix('.yaml')}#{shape.id}",
            "cite": self._cite(shape.cite, (*path, "cite")),
            "basis": shape.basis or self.basis,
            "effective": self._span(shape, (*path, "effective")),
            "text": text_of(shape),
            "awards": frozenset(reader.all_listed(shape.awards, "awards", (*path, "awards"))),
            "subjects": frozenset(subjects),
            "case": Case(shape.case.id, text_of(shape.case)) if shape.case else None,
            "reading": text_of(shape.reading) if shape.reading else None,
            "caveats": tuple(text_of(words) for words in shape.caveats),
        }

    def _once(self, id: str, path: Path) -> None:
        if id in self._ids:
            vi, en = f"`{id}` được đặt tên hai lần", f"`{id}` is named twice"
            self.reader.complain("id-twice", vi, en, path)
        self._ids.add(id)

    def _cite(self, short: str, path: Path) -> Citation:
        cite = self.reader.citation(short, path, within=self.instrument.id)
        self.reader.known(cite.instrument, self.instruments, HELD, path)
        return cite

    def _span(self, shape: ProvisionShape, path: Path) -> Span:
        """The days written, or those of the instrument, out of which none may reach."""
        whole = self.instrument.effective
        end = shape.effective.until or whole.end
        span = self.reader.span(shape.effective.since or whole.start, end, path)
        late = whole.end is not None and (span.end is None or span.end > whole.end)
        if span.start < whole.start or late:
            vi = f"ra ngoài thời gian có hiệu lực của {self.instrument.name.vi}"
            en = f"it binds on days on which {self.instrument.name.en} does not"
            self.reader.complain("span", vi, en, path)
        return span
