"""The slugs of public input and output: what may be written in a dossier and in a rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from thidua_rules.model.law import Text


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record; `grades` from low to high, empty where it has none."""

    title: Text
    leveled: bool = False
    grades: tuple[str, ...] = ()
    once_a_year: bool = False


@dataclass(frozen=True, slots=True)
class FactKind:
    """A declared number or day; `unit` is `year`, `month` or `date`."""

    title: Text
    unit: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every slug with its name in both languages; `levels` low to high, `posts` high to low."""

    subject_kinds: Mapping[str, Text]
    groups: Mapping[str, Text]
    levels: Mapping[str, Text]
    records: Mapping[str, RecordKind]
    facts: Mapping[str, FactKind]
    members: Mapping[str, Text]
    awards: Mapping[str, Text]
    reward_types: Mapping[str, Text]
    authorities: Mapping[str, Text]
    posts: Mapping[str, Text]

    def levels_from(self, level: str) -> tuple[str, ...]:
        """`level` and all above it."""
        order = tuple(self.levels)
        return order[order.index(level) :]

    def grades_from(self, kind: str, grade: str) -> tuple[str, ...]:
        """`grade` of that kind and all above it."""
        order = self.records[kind].grades
        return order[order.index(grade) :]

    def posts_from(self, post: str) -> tuple[str, ...]:
        """`post` and all above it."""
        order = tuple(self.posts)
        return order[: order.index(post) + 1]
