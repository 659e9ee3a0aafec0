"""Dossiers for a rule: records of the kinds it reads, and of a few that it does not."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from thidua_rules import Rule, Rulebook
from thidua_rules.model import criterion as c
from thidua_rules.testing import dossier

YEAR = 2024
YEARS = st.integers(YEAR - 8, YEAR)


def kinds_of(rule: Rule) -> list[str]:
    leaves = c.walk(rule.criterion)
    asked = [leaf.of for leaf in leaves if isinstance(leaf, c.Counted | c.Streak | c.Absent)]
    kinds = {one.kind for of in asked for one in of}
    return sorted(kinds | {"giai-thuong", "ky-luat"})


def signers_of(rule: Rule) -> dict[str, str]:
    return {leaf.id: leaf.by for leaf in c.walk(rule.criterion) if isinstance(leaf, c.Attested)}


def records(rule: Rule, book: Rulebook) -> st.SearchStrategy[dict[str, Any]]:
    """One record of a kind that the rule reads, at any level and grade, or at none."""

    def of(kind: str) -> st.SearchStrategy[dict[str, Any]]:
        known = book.vocabulary.records[kind]
        fields: dict[str, st.SearchStrategy[Any]] = {"kind": st.just(kind), "year": YEARS}
        if known.leveled:
            fields["level"] = st.sampled_from([*book.vocabulary.levels_of(kind), None])
        if known.grades:
            fields["grade"] = st.sampled_from([*known.grades, None])
        if kind == "ky-luat":
            fields["ends"] = st.sampled_from([None, "2024-12-31"])
        return st.fixed_dictionaries(fields)

    return st.sampled_from(kinds_of(rule)).flatmap(of)


@st.composite
def dossiers(draw: st.DrawFn, rule: Rule, book: Rulebook) -> dict[str, Any]:
    """What `testing.dossier` takes: a subject of the rule's kind, and whatever may be known."""
    signers = signers_of(rule)
    known = draw(st.lists(st.sampled_from(sorted(signers)), unique=True)) if signers else []
    total = draw(st.integers(1, 12))
    head_counts = st.dictionaries(
        st.sampled_from(sorted(set(book.vocabulary.members) - {"tong-so"})),
        st.integers(0, total),
        max_size=5,
    )
    groups = draw(st.none() | st.lists(st.sampled_from(_groups(rule)), unique=True))
    more: dict[str, Any] = {} if groups is None else {"groups": groups}
    complete = draw(_complete(rule))
    return {
        "records": _once_a_year(draw(st.lists(records(rule, book), max_size=14)), book),
        "kind": rule.audience.kinds[0],
        "attested": {id: ("" if draw(st.booleans()) else "-") + signers[id] for id in known},
        "complete": complete,
        "members": {"tong-so": total, **draw(head_counts)},
        "facts": draw(
            st.fixed_dictionaries(
                {},
                optional={
                    "nam-mo-hinh-on-dinh": st.integers(0, 6),
                    "thang-tu-khi-tuyen-dung": st.integers(0, 12),
                    "ngay-thanh-lap": st.sampled_from(["2000-01-01", "2020-01-01"]),
                },
            )
        ),
        **more,
    }


def _complete(rule: Rule) -> st.SearchStrategy[Any]:
    """Nothing said, or that nothing is missing since some year, of all kinds or of those read."""
    years = st.sampled_from([1900, *range(YEAR - 8, YEAR + 1)])
    of_kinds = st.builds(lambda year: {"since": year, "kinds": kinds_of(rule)}, years)
    return st.none() | years | of_kinds


def _groups(rule: Rule) -> list[str]:
    named = [*rule.audience.groups, *rule.audience.unless_only[:1], *rule.audience.excluded[:1]]
    return list(dict.fromkeys([*named, "cong-chuc", "khong-thuoc-doi-tuong-tang-co"]))


def _once_a_year(found: list[dict[str, Any]], book: Rulebook) -> list[dict[str, Any]]:
    """A subject has at most one rating or yearly title for each year."""
    seen: set[tuple[str, int]] = set()
    kept = []
    for record in found:
        key = (record["kind"], record["year"])
        once = book.vocabulary.records[record["kind"]].once_a_year
        if not once or key not in seen:
            kept.append(record)
        seen.add(key)
    return kept


def made(parts: dict[str, Any]):
    """The dossier."""
    more = dict(parts)
    return dossier(*more.pop("records"), **more)
