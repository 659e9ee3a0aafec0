"""The JSON Schema of a dossier, with the vocabulary's slugs, or only those that one award reads."""

from __future__ import annotations

from typing import Any

from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier


def dossier_schema(book: Rulebook, award: str | None = None) -> dict[str, Any]:
    """The schema of any dossier, or of one for that award: what it reads, and who signs what."""
    schema = Dossier.model_json_schema(by_alias=True)
    vocabulary = book.vocabulary
    leaves = [
        part
        for rule in book
        if award is None or rule.award == award
        for part in c.walk(rule.criterion)
    ]
    if award is not None:
        leaves += [
            part
            for whole in book.conditions
            for one in whole.conditions
            if not one.awards or award in one.awards
            for part in c.walk(one.criterion)
        ]
    kinds = vocabulary.records if award is None else _kinds(leaves)
    defs = schema["$defs"]
    defs["Record"]["properties"]["kind"]["enum"] = [k for k in vocabulary.records if k in kinds]
    for key, words in (("level", vocabulary.levels), ("type", vocabulary.reward_types)):
        defs["Record"]["properties"][key]["enum"] = [*words, None]
    defs["Subject"]["properties"]["groups"]["items"] = {"enum": list(vocabulary.groups)}
    schema["properties"]["facts"]["propertyNames"] = {"enum": list(vocabulary.facts)}
    schema["properties"]["members"]["propertyNames"] = {"enum": list(vocabulary.members)}
    schema["properties"]["attested"] = _attested(leaves)
    return schema


def _kinds(leaves: list[c.Criterion]) -> set[str]:
    kinds = set()
    for leaf in leaves:
        if isinstance(leaf, c.Counted | c.Streak | c.Absent):
            kinds |= {one.kind for one in leaf.of}
        if isinstance(leaf, c.Absent):
            kinds |= set(leaf.cleared_by)
    return kinds | {"ky-luat"}


def _attested(leaves: list[c.Criterion]) -> dict[str, Any]:
    """Each judgement by its id, with its sentence and who signs it."""
    properties: dict[str, Any] = {}
    for leaf in leaves:
        if isinstance(leaf, c.Attested):
            properties[leaf.id] = {
                "allOf": [{"$ref": "#/$defs/Attestation"}],
                "properties": {"by": {"const": leaf.by}},
                "title": leaf.text.vi,
                "description": leaf.text.en,
            }
    return {"type": "object", "default": {}, "properties": properties}
