"""Whether a slug is in the vocabulary, and what the writer may have meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from thidua_rules.errors import Problem
from thidua_rules.model.criterion import Wanted
from thidua_rules.model.law import Text
from thidua_rules.model.vocabulary import ENTRIES, Section, Vocabulary
from thidua_rules.rulebook.complaints import nearest
from thidua_rules.rulebook.source import Source

Path = tuple[str | int, ...]


@dataclass
class SlugReader:
    """Looks slugs up and gathers a problem, with its place, for each that is not known."""

    vocabulary: Vocabulary
    source: Source
    problems: list[Problem] = field(default_factory=list)

    def complain(self, code: str, vi: str, en: str, path: Path, hint: Text | None = None) -> None:
        """Note a problem at that path of the source."""
        self.problems.append(Problem(code, Text(vi, en), self.source.place(path), hint))

    def known(self, slug: str, words: Iterable[str], what: Text, path: Path) -> bool:
        """Whether the slug is one of `words`; if not, the problem is noted."""
        words = tuple(words)
        if slug in words:
            return True
        self.complain(
            "unknown-slug",
            f"`{slug}` không phải là {what.vi}",
            f"`{slug}` is not {what.en}",
            path,
            nearest(slug, words),
        )
        return False

    def listed(self, slug: str, section: Section, path: Path) -> bool:
        """Whether the vocabulary has the slug in that section."""
        return self.known(slug, self.vocabulary.slugs(section), ENTRIES[section], path)

    def all_listed(self, slugs: Iterable[str], section: Section, path: Path) -> tuple[str, ...]:
        """Those of the slugs of a list that the vocabulary has in that section."""
        return tuple(
            slug for place, slug in enumerate(slugs) if self.listed(slug, section, (*path, place))
        )

    def wanted(
        self, kind: str, level: str | None, grade: str | None, *, exactly: bool, path: Path
    ) -> Iterator[Wanted]:
        """The record asked for, with every level and grade that satisfies it."""
        if not self.listed(kind, "records", path):
            return
        levels = self._levels(kind, level, exactly, path) if level else None
        grades = self._grades(kind, grade, exactly, path) if grade else None
        yield Wanted(kind, levels, grades)

    def _levels(self, kind: str, level: str, exactly: bool, path: Path) -> tuple[str, ...]:  # noqa: FBT001
        if not self.vocabulary.records[kind].leveled:
            vi, en = f"`{kind}` không có cấp `{level}`", f"`{kind}` has no level `{level}`"
            self.complain("no-level", vi, en, path)
        elif self.listed(level, "levels", path):
            return (level,) if exactly else self.vocabulary.levels_from(level)
        return (level,)

    def _grades(self, kind: str, grade: str, exactly: bool, path: Path) -> tuple[str, ...]:  # noqa: FBT001
        grades = self.vocabulary.records[kind].grades
        what = Text(f"một mức của `{kind}`", f"a grade of `{kind}`")
        if self.known(grade, grades, what, path) and not exactly:
            return self.vocabulary.grades_from(kind, grade)
        return (grade,)
