"""The slugs of public input and output: what may be written in a dossier and in a rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from thidua_rules.model.law import Text

Section: TypeAlias = Literal[
    "subject_kinds",
    "groups",
    "levels",
    "records",
    "facts",
    "members",
    "awards",
    "reward_types",
    "authorities",
    "posts",
]

# What a slug of each section is, for the sentence that another word is not one.
ENTRIES: Mapping[Section, Text] = {
    "subject_kinds": Text("một loại đối tượng", "a kind of subject"),
    "groups": Text("một nhóm đối tượng", "a group of subjects"),
    "levels": Text("một cấp", "a level"),
    "records": Text("một loại bản ghi", "a kind of record"),
    "facts": Text("một dữ kiện", "a fact"),
    "members": Text("một số liệu thành viên", "a head count of members"),
    "awards": Text("một hình thức", "an award"),
    "reward_types": Text("một loại hình khen thưởng", "a type of reward"),
    "authorities": Text("một thẩm quyền", "an authority"),
    "posts": Text("một chức vụ", "a post"),
}


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record; `grades` from low to high, empty where it has none.

    `highest` is the last level that it can have, where the law knows none above it.
    """

    title: Text
    leveled: bool = False
    highest: str | None = None
    grades: tuple[str, ...] = ()
    once_a_year: bool = False


@dataclass(frozen=True, slots=True)
class FactKind:
    """A declared number or day; `unit` is `year`, `month` or `date`."""

    title: Text
    unit: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every slug with its name in both languages; `levels` low to high, `posts` high to low.

    `comprised` lists the authorities that another one comprises.
    """

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
    comprised: Mapping[str, tuple[str, ...]]

    def includes(self, authority: str, one: str) -> bool:
        """Whether what is left to `authority` may be settled by `one`: itself, or one of those."""
        return one == authority or one in self.comprised.get(authority, ())

    def slugs(self, section: Section) -> tuple[str, ...]:
        """The slugs of one section, in its order."""
        return tuple(getattr(self, section))

    def levels_of(self, kind: str) -> tuple[str, ...]:
        """The levels that a record of that kind can have, low to high."""
        entry = self.records[kind]
        order = tuple(self.levels) if entry.leveled else ()
        return order[: order.index(entry.highest) + 1] if entry.highest in order else order

    def levels_from(self, kind: str, level: str) -> tuple[str, ...]:
        """`level` of that kind and all above it."""
        order = self.levels_of(kind)
        return order[order.index(level) :]

    def grades_from(self, kind: str, grade: str) -> tuple[str, ...]:
        """`grade` of that kind and all above it."""
        order = self.records[kind].grades
        return order[order.index(grade) :]

    def posts_from(self, post: str) -> tuple[str, ...]:
        """`post` and all above it."""
        order = tuple(self.posts)
        return order[: order.index(post) + 1]
