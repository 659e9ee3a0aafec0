"""`_known.yaml`: what the rules are held to by a solver, and what it may take for granted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import Field, model_validator

from thidua_rules.errors import RuleFileError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.knowledge import AllKnown, Axiom, Follows, NoMore, SameYear
from thidua_rules.model.law import Refusal, Text
from thidua_rules.rulebook.on_disk.source import Source, read_yaml
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.rules.from_yaml import text_of
from thidua_rules.rulebook.rules.rule_files import checked_of
from thidua_rules.rulebook.shapes.files import CheckedShape
from thidua_rules.rulebook.shapes.shape import Cite, Shape, Slug, Words
from thidua_rules.rulebook.slugs import Path as Within
from thidua_rules.rulebook.slugs import SlugReader

FILE = "_known.yaml"
_ONE_KIND = Text(
    "phải có `given` và `then`, hoặc `members` và `than`, không cả hai",
    "it needs `given` and `then`, or `members` and `than`, and not both",
)


class KnownShape(Words):
    """A sentence with its clause, in both languages."""

    id: Slug
    cite: Cite
    checked: CheckedShape


class ClaimShape(KnownShape):
    """What follows from meeting a rule."""

    whoever_meets: str
    meets_one_of: list[Slug] = Field(min_length=1)


class AxiomShape(KnownShape):
    """Records of one year that go together, or members that are counted within others."""

    given: Slug | None = None
    then: list[Slug] = []
    members: Slug | None = None
    than: Slug | None = None

    @model_validator(mode="after")
    def _is_of_one_kind(self) -> AxiomShape:
        yearly = self.given is not None and bool(self.then)
        counted = self.members is not None and self.than is not None
        if yearly is counted:
            raise Refusal(_ONE_KIND)
        return self


class AllKnownShape(Shape):
    """A whole `_known.yaml`."""

    claims: list[ClaimShape] = []
    axioms: list[AxiomShape] = []


def known_of(folder: Path, book: Rulebook) -> AllKnown:
    """What the folder says there; nothing where it has no such file.

    Raises:
        RuleFileError: with each problem at its place.
    """
    path = folder / FILE
    if not path.exists():
        return AllKnown()
    source = read_yaml(path, name=FILE)
    shape = validated(AllKnownShape, source)
    reader = SlugReader(book.vocabulary, source, held=book.instruments)
    claims = tuple(_claim(one, n, reader, book) for n, one in enumerate(shape.claims))
    axioms = tuple(_axiom(one, n, reader) for n, one in enumerate(shape.axioms))
    if reader.problems:
        raise RuleFileError(reader.problems)
    return AllKnown(claims, axioms)


def _head(one: KnownShape, path: Within, reader: SlugReader) -> dict[str, Any]:
    return {
        "id": one.id,
        "at": f"{FILE.removesuffix('.yaml')}#{one.id}",
        "line": _line(reader.source, (*path, "id")),
        "cite": reader.citation(one.cite, (*path, "cite")),
        "text": text_of(one),
        "checked": checked_of(one.checked),
    }


def _line(source: Source, path: Within) -> int:
    return source.place(path).line


def _claim(one: ClaimShape, place: int, reader: SlugReader, book: Rulebook) -> Follows:
    path: Within = ("claims", place)
    rules = [rule.id for rule in book]
    reader.known(one.whoever_meets, rules, _A_RULE, (*path, "whoever_meets"))
    awards = reader.all_listed(one.meets_one_of, "awards", (*path, "meets_one_of"))
    head = _head(one, path, reader)
    return Follows(**head, whoever_meets=one.whoever_meets, awards=awards)


_A_RULE = Text("một quy định", "a rule")


def _axiom(one: AxiomShape, place: int, reader: SlugReader) -> Axiom:
    path: Within = ("axioms", place)
    head = _head(one, path, reader)
    if one.given is not None:
        reader.listed(one.given, "records", (*path, "given"))
        then = reader.all_listed(one.then, "records", (*path, "then"))
        return SameYear(**head, given=one.given, then=then)
    members, than = one.members or "", one.than or ""
    for slug, key in ((members, "members"), (than, "than")):
        reader.listed(slug, "members", (*path, key))
    return NoMore(**head, members=members, than=than)
