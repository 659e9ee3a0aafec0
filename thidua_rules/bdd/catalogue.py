"""Every step that a feature may be written in, read from `steps.yaml` with its places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from thidua_rules.bdd.definition import SLOT, Column, Definition, Sentence
from thidua_rules.bdd.shapes import CatalogueShape, StepShape, TypeShape
from thidua_rules.bdd.slot_types import SlotType
from thidua_rules.errors import Problem, RuleFileError
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest
from thidua_rules.rulebook.on_disk.source import Source, read_yaml
from thidua_rules.rulebook.reading import validated

STEPS = Path(__file__).with_name("steps.yaml")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The steps in the order of their file; `parts` are the headings they stand under."""

    types: Mapping[str, SlotType]
    parts: Mapping[str, Text]
    steps: tuple[Definition, ...]
    _found: dict[str, tuple[Definition, ...]] = field(default_factory=dict, compare=False)

    def fitting(self, text: str) -> tuple[Definition, ...]:
        """Every step that has this text as a sentence; one, if all is well."""
        if text not in self._found:
            fit = (one for one in self.steps if one.match(text))
            self._found[text] = tuple(fit)
        return self._found[text]


@cache
def catalogue() -> Catalogue:
    """The shipped catalogue, read once."""
    return read_catalogue(STEPS)


def read_catalogue(path: Path) -> Catalogue:
    """A catalogue from its file.

    Raises:
        RuleFileError: with each problem at its place.
    """
    source = read_yaml(path)
    shape = validated(CatalogueShape, source)
    if problems := tuple(_faults(shape, source)):
        raise RuleFileError(problems)
    types = {name: _type(name, one) for name, one in shape.types.items()}
    parts = {name: Text(words.vi, words.en) for name, words in shape.parts.items()}
    return Catalogue(types, parts, tuple(_step(one, types) for one in shape.steps))


def _type(name: str, shape: TypeShape) -> SlotType:
    return SlotType(
        name=name,
        says=Text(shape.vi, shape.en),
        form=shape.form,
        vocabulary=shape.vocabulary,
        choices={value: Text(words.vi, words.en) for value, words in shape.choices.items()},
        many=shape.many,
    )


def _step(shape: StepShape, types: Mapping[str, SlotType]) -> Definition:
    slots = {name: types[type_] for name, type_ in shape.slots.items()}
    said = ((lang, text) for lang in ("vi", "en") for text in shape.wordings(lang))
    return Definition(
        id=shape.id,
        part=shape.part,
        when=shape.when,
        sentences=tuple(Sentence.of(text, lang, slots) for lang, text in said),
        slots=slots,
        table={
            name: Column(Text(one.vi, one.en), types[one.type], one.optional)
            for name, one in shape.table.items()
        },
        action=shape.action,
    )


def _faults(shape: CatalogueShape, source: Source) -> Iterator[Problem]:
    seen: set[str] = set()
    for place, step in enumerate(shape.steps):
        at = ("steps", place)
        if step.id in seen:
            yield _fault(source, (*at, "id"), f"`{step.id}` đã có", f"`{step.id}` stands already")
        seen.add(step.id)
        if step.part not in shape.parts:
            yield _unknown(source, (*at, "part"), step.part, shape.parts)
        for path, type_ in _types(step):
            if type_ not in shape.types:
                yield _unknown(source, (*at, *path), type_, shape.types)
        for lang in ("vi", "en"):
            for text in step.wordings(lang):
                yield from _slot_faults(step, text, shape, (source, (*at, lang)))


def _types(step: StepShape) -> Iterator[tuple[tuple[str, ...], str]]:
    """The types that it names, each with where it does."""
    yield from ((("slots", name), type_) for name, type_ in step.slots.items())
    yield from ((("table", name, "type"), one.type) for name, one in step.table.items())


def _slot_faults(
    step: StepShape, text: str, shape: CatalogueShape, at: tuple[Source, tuple[Any, ...]]
) -> Iterator[Problem]:
    """The slots of a sentence are those that are typed, and quotes stand where they must."""
    used = {found["name"]: found for found in SLOT.finditer(text)}
    for name in sorted(used.keys() ^ step.slots.keys()):
        yield _fault(*at, f"chỗ `{name}` thiếu ở câu hoặc ở `slots`",
                     f"the slot `{name}` is lacking in the sentence or in `slots`")  # fmt: skip
    for name, found in used.items():
        kind = shape.types.get(step.slots.get(name, ""))
        if kind is None:
            continue
        if found["open"] != found["close"] or (_type("", kind).needs_quotes and not found["open"]):
            yield _fault(*at, f"chỗ `{name}` phải đặt trong ngoặc kép",
                         f"the slot `{name}` has to stand in quotes")  # fmt: skip


def _fault(source: Source, at: tuple[Any, ...], vi: str, en: str) -> Problem:
    return Problem("step", Text(vi, en), source.place(at))


def _unknown(
    source: Source, at: tuple[Any, ...], word: str, known: Mapping[str, object]
) -> Problem:
    text = Text(f"`{word}` chưa khai báo", f"`{word}` is not declared")
    return Problem("step", text, source.place(at), nearest(word, known))
