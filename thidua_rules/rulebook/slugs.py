"""Whether a slug, a citation or a span is right, and what the writer may have meant."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from thidua_rules.errors import Problem
from thidua_rules.model.admission import Misfit
from thidua_rules.model.criterion import Wanted
from thidua_rules.model.law import Citation, Refusal, Span, Text
from thidua_rules.model.vocabulary import ENTRIES, Section, Vocabulary
from thidua_rules.rulebook.complaints import unknown
from thidua_rules.rulebook.on_disk.source import Source

Path = tuple[str | int, ...]

HELD = Text("một văn bản có trong bộ quy định", "an instrument that is held")


@dataclass
class SlugReader:
    """Looks at what one file names and gathers a problem, with its place, for what is not right.

    What it answers then stands in for what was meant, so that the reading goes on. `held` names the
    instruments that may be cited; without it, `thidua check` looks whether they are held.
    """

    vocabulary: Vocabulary
    source: Source
    problems: list[Problem] = field(default_factory=list)
    held: Collection[str] | None = None

    def complain(self, code: str, vi: str, en: str, path: Path, hint: Text | None = None) -> None:
        """Note a problem at that path of the source."""
        self.problems.append(Problem(code, Text(vi, en), self.source.place(path), hint))

    def known(self, slug: str, words: Iterable[str], what: Text, path: Path) -> bool:
        """Whether the slug is one of `words`; if not, the problem is noted."""
        misfit = Misfit(path, slug, tuple(words), what)
        if slug in misfit.known:
            return True
        self.problems.append(unknown(misfit, self.source.place(path)))
        return False

    def listed(self, slug: str, section: Section, path: Path) -> bool:
        """Whether the vocabulary has the slug in that section."""
        return self.known(slug, self.vocabulary.slugs(section), ENTRIES[section], path)

    def all_listed(self, slugs: Iterable[str], section: Section, path: Path) -> tuple[str, ...]:
        """Those of the slugs of a list that the vocabulary has in that section."""
        return tuple(
            slug for place, slug in enumerate(slugs) if self.listed(slug, section, (*path, place))
        )

    def citation(self, short: str, path: Path, *, within: str | None = None) -> Citation:
        """The place in the law; `within` is the instrument that need not be named."""
        try:
            cite = Citation.parse(short, within=within)
        except Refusal as refused:
            self.complain("citation", refused.text.vi, refused.text.en, path)
            return Citation(within or "", "1")
        if self.held is not None:
            self.known(cite.instrument, self.held, HELD, path)
        return cite

    def span(self, since: date, until: date | None, path: Path) -> Span:
        """The days from `since` up to, not including, `until`, which is written at that path."""
        try:
            return Span(since, until)
        except Refusal as refused:
            self.complain("span", refused.text.vi, refused.text.en, path)
            return Span(since)

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
        elif self.known(level, self.vocabulary.levels_of(kind), ENTRIES["levels"], path):
            return (level,) if exactly else self.vocabulary.levels_from(kind, level)
        return (level,)

    def _grades(self, kind: str, grade: str, exactly: bool, path: Path) -> tuple[str, ...]:  # noqa: FBT001
        grades = self.vocabulary.records[kind].grades
        what = Text(f"một mức của `{kind}`", f"a grade of `{kind}`")
        if self.known(grade, grades, what, path) and not exactly:
            return self.vocabulary.grades_from(kind, grade)
        return (grade,)
