"""The JSON Schema of a dossier, with the vocabulary's slugs, or only those that one award reads."""

from __future__ import annotations

from typing import Any

from thidua_rules.model import criterion as c
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier

_SHORT = r"^\s*[a-z0-9-]+(@[a-z-]+)?(:[a-z-]+)?\s+[0-9]{4}(-[0-9]{2}-[0-9]{2}|\.\.[0-9]{4})?\s*$"


def dossier_schema(book: Rulebook, award: str | None = None) -> dict[str, Any]:
    """The schema of any dossier, or of one for that award: what it reads, and who signs what."""
    schema = Dossier.model_json_schema(by_alias=True)
    vocabulary, leaves = book.vocabulary, _leaves(book, award)
    kinds = vocabulary.records if award is None else _kinds(leaves)
    record = schema["$defs"]["Record"]["properties"]
    record["kind"]["enum"] = [kind for kind in vocabulary.records if kind in kinds]
    record["level"]["enum"] = [*vocabulary.levels, None]
    record["type"]["enum"] = [*vocabulary.reward_types, None]
    schema["$defs"]["Record"] |= {
        "required": ["kind"],
        "anyOf": [{"required": ["year"]}, {"required": ["on"]}],
    }
    short = {"type": "string", "pattern": _SHORT}
    schema["properties"]["records"]["items"] = {"anyOf": [{"$ref": "#/$defs/Record"}, short]}
    groups = schema["$defs"]["Subject"]["properties"]["groups"]
    groups["anyOf"][0]["items"] = {"enum": list(vocabulary.groups)}
    schema["properties"]["facts"]["propertyNames"] = {"enum": list(vocabulary.facts)}
    schema["properties"]["members"]["propertyNames"] = {"enum": list(vocabulary.members)}
    schema["properties"]["attested"] = _attested(leaves)
    return schema


def _leaves(book: Rulebook, award: str | None) -> list[c.Criterion]:
    """Every criterion of the award, with what packs add to it, and of what is common to all."""
    roots = [
        one.criterion
        for rule in book
        if award in {None, rule.award}
        for one in (rule, *book.woven.get(rule.id, ()))
    ]
    roots += [one for whole in book.conditions for one in whole.criteria_for(award)]
    return [part for root in roots for part in c.walk(root)]


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
