"""A person of whom everything is known, as variables; a model of them is a dossier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import z3

from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import Audience, Wanted
from thidua_rules.model.dossier import FIRST_YEAR, Dossier, Record
from thidua_rules.model.rule import Rule
from thidua_rules.proof.candidates import Plan, candidates
from thidua_rules.proof.knowledge import NOTHING, Knowledge
from thidua_rules.proof.settings import Setting, turns
from thidua_rules.proof.terms import Formula, Number, every, no, said, some
from thidua_rules.proof.told import Told

MOST_MEMBERS, MOST_MONTHS, MOST = 10_000, 600, 1_200
TOTAL = "tong-so"


class Person:
    """Everything that a complete dossier can say to these rules, as variables of the solver.

    `kinds`: the kinds of subject it may be (default: any). `groups`: its groups, where they are
    settled. `also`: records that it may have beside those that the rules tell apart. `knowledge`
    is what the domain knows of everybody.
    """

    def __init__(  # noqa: PLR0913
        self,
        rules: Sequence[Rule | Setting],
        *,
        book: Rulebook,
        on: date,
        year: int | None = None,
        kinds: Sequence[str] = (),
        groups: Sequence[str] | None = None,
        also: Sequence[Record] = (),
        alone: bool = False,
        knowledge: Knowledge = NOTHING,
    ) -> None:
        self.book, self.on, self.alone = book, on, alone
        self.year = on.year if year is None else year
        self.settings = tuple(self.setting_of(rule) for rule in rules)
        self.kinds = tuple(kinds) or book.vocabulary.slugs("subject_kinds")
        self.groups = None if groups is None else frozenset(groups)
        self._knowledge = knowledge
        self._write(Plan(self.settings, book, on, self.year, knowledge.speaks_of), also)

    def setting_of(self, rule: Rule | Setting) -> Setting:
        """The rule as it stands on the day of the person, or in the text that it comes from."""
        if isinstance(rule, Setting):
            return rule
        return Setting.of(rule, self.book, self.on, alone=self.alone)

    def is_for(self, rule: Rule) -> bool:
        """Whether the person was made to be asked about that very rule."""
        return any(one.rule is rule for one in self.settings)

    def _write(self, plan: Plan, also: Sequence[Record]) -> None:
        """Make the variables that stand in every dossier: its records and what it is of."""
        self.bools: dict[str, Formula] = {}
        self.numbers: dict[str, Number] = {}
        self.signers: dict[str, list[str]] = {}
        found = candidates(plan)
        self.before = found.before
        self.everything = self._dossier(records=(*found.records, *also))
        self.records = self.everything.records
        self._place = {id(record): place for place, record in enumerate(self.records)}
        self._has = [self._bool(f"record {n} {one}") for n, one in enumerate(self.records)]
        self.years = sorted({record.year for record in self.records} | {self.year, self.on.year})
        for kind in reversed(self.kinds):  # the first of them is the plainest
            self.is_of(kind)

    def _bool(self, name: str) -> Formula:
        return self.bools.setdefault(name, z3.Bool(name))

    def _number(self, name: str) -> Number:
        return self.numbers.setdefault(name, z3.Int(name))

    def has(self, record: Record) -> Formula:
        """Whether the person has that record, one of `records`."""
        return self._has[self._place[id(record)]]

    def holds(self, wanted: Wanted, year: int) -> Formula:
        """Whether the person has such a record of that year."""
        return some(
            self.has(record)
            for record in self.records
            if (record.kind, record.year) == (wanted.kind, year)
            and (wanted.levels is None or record.level in wanted.levels)
            and (wanted.grades is None or record.grade in wanted.grades)
        )

    def is_of(self, kind: str) -> Formula:
        """Whether the person is a subject of that kind."""
        if kind not in self.kinds:
            return said(value=False)
        return said(value=True) if len(self.kinds) == 1 else self._bool(f"kind {kind}")

    def belongs(self, group: str) -> Formula:
        """Whether the person belongs to that group."""
        if self.groups is not None:
            return said(group in self.groups)
        return self._bool(f"group {group}")

    @property
    def woman(self) -> Formula:
        return self._bool("woman")

    def member(self, slug: str) -> Number:
        """How many members there are of that description."""
        self._number(f"members {TOTAL}")
        return self._number(f"members {slug}")

    def fact(self, slug: str) -> Number:
        """A declared number, or a day as its number in the calendar."""
        return self._number(f"fact {slug}")

    def months(self, post: str) -> Number:
        """Whole months in that post; no two posts at a time."""
        return self._number(f"post {post}")

    def signed(self, id: str, by: str) -> tuple[Formula, Formula]:
        """Whether that judgement is a yes, and whether it is this authority that signed it."""
        signers = self.signers.setdefault(id, [])
        if by not in signers:
            signers.append(by)
        return self._bool(f"judgement {id}"), self._bool(f"signed {id} {by}")

    def applies(self, only: Audience | None) -> Formula:
        """Whether what is for this audience is for the person."""
        if only is None:
            return said(value=True)
        terms = [some(map(self.is_of, only.kinds))] if only.kinds else []
        if only.groups:
            terms.append(some(map(self.belongs, only.groups)))
        terms.extend(no(self.belongs(group)) for group in only.excluded)
        if only.unless_only:
            every_group = self.book.vocabulary.groups
            others = [one for one in every_group if one not in only.unless_only]
            nothing = no(some(map(self.belongs, only.unless_only)))
            terms.append(some((nothing, *map(self.belongs, others))))
        return every(terms)

    def asked_groups(self) -> tuple[str, ...]:
        """The groups that may be said of the person, in the order of the vocabulary."""
        if self.groups is not None:
            return tuple(one for one in self.book.vocabulary.groups if one in self.groups)
        return tuple(one for one in self.book.vocabulary.groups if f"group {one}" in self.bools)

    def well_formed(self) -> tuple[Formula, ...]:
        """What holds of every dossier; ask once all rules are encoded."""
        known = self._knowledge.says(self)
        return (*known, *self._subject(), *self._bounds(), *self._order(), *self._signatures())

    def _subject(self) -> Iterator[Formula]:
        if len(self.kinds) > 1:
            yield z3.PbEq([(self.is_of(kind), 1) for kind in self.kinds], 1)
        for name, number in self.numbers.items():
            if name.startswith("post "):
                yield some((self.is_of("ca-nhan"), number == 0))

    def _bounds(self) -> Iterator[Formula]:
        for name, number in self.numbers.items():
            least, most = self._between(name)
            yield number >= least
            yield number <= most
            if name.startswith("members "):
                yield number <= self.member(TOTAL)

    def _between(self, name: str) -> tuple[int, int]:
        what, _, slug = name.partition(" ")
        if what == "members":
            return int(slug == TOTAL), MOST_MEMBERS
        if what == "post":
            return 0, MOST_MONTHS
        if self.book.vocabulary.facts[slug].unit == "date":
            return date(FIRST_YEAR, 1, 1).toordinal(), self.on.toordinal()
        return 0, MOST

    def _order(self) -> Iterator[Formula]:
        """Once a year is once; a second record like another comes after the first."""
        yearly: dict[tuple[str, int], list[Formula]] = {}
        for record in self.records:
            if self.book.vocabulary.records[record.kind].once_a_year:
                yearly.setdefault((record.kind, record.year), []).append(self.has(record))
        for alike in yearly.values():
            if len(alike) > 1:
                yield z3.AtMost(*alike, 1)
        for record, before in self.before:
            yield some((no(self.has(record)), self.has(before)))

    def _signatures(self) -> Iterator[Formula]:
        for id, signers in self.signers.items():
            yield z3.PbEq([(self._bool(f"signed {id} {by}"), 1) for by in signers], 1)

    def variables(self) -> tuple[z3.ExprRef, ...]:
        """Every variable, those first that a plain dossier had rather not have."""
        return (*self.bools.values(), *self.numbers.values())

    def dossier(self, model: z3.ModelRef) -> Dossier:
        """The person of that model, with all that is known of it."""
        return self._dossier(**Told(self, model).everything())

    def _dossier(self, **told: Any) -> Dossier:
        subject = {"id": "mau", "kind": self.kinds[0], "groups": ()} | told.pop("subject", {})
        dates = {"received": self.on} if turns(self.book, self.on) else {}
        fixed = {"complete": {"since": FIRST_YEAR}, "dates": dates}
        return Dossier.model_validate({"subject": subject, **fixed, **told})
