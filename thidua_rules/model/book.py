"""The rulebook: every instrument, rule and condition that is held, and when each binds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from thidua_rules.model.gap import Gap
from thidua_rules.model.law import Basis, Citation, Instrument, Span, Text
from thidua_rules.model.pack import Pack
from thidua_rules.model.papers import Paper
from thidua_rules.model.procedure import Procedure
from thidua_rules.model.provision import Matter
from thidua_rules.model.rule import Conditions, Rule
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.model.votes import VoteRule


@dataclass(frozen=True, slots=True)
class Transition:
    """A clause by which a dossier received before `since` keeps the law before it.

    `unless_more_favourable`: the new text answers where it answers better.
    """

    cite: Citation
    basis: Basis
    since: date
    unless_more_favourable: bool
    text: Text


@dataclass(frozen=True, slots=True)
class Regime:
    """Which instruments answer between two days, in the order in which they are asked.

    `amended`: places of the law that an unread amendment may have changed (`d5` stands for all
    of the article).
    """

    id: str
    title: Text
    span: Span
    instruments: tuple[str, ...]
    caveats: tuple[Text, ...] = ()
    amended: tuple[Citation, ...] = ()
    amended_by: str | None = None
    transition: Transition | None = None

    def may_be_amended(self, cite: Citation) -> bool:
        """Whether the place is one of `amended`, or lies within one."""
        return any(str(cite) == str(a) or str(cite).startswith(f"{a}.") for a in self.amended)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """All texts that are held; immutable, to be loaded once and shared.

    `judgements` are the ids that some rule asks an authority to sign. `read_procedure` reads the
    procedure files when they are first needed: a decision needs none of them. `woven` has, for
    each rule that `packs` add to, the rule as it stands in each span in which they do.
    """

    vocabulary: Vocabulary
    instruments: Mapping[str, Instrument]
    regimes: tuple[Regime, ...]
    rules: tuple[Rule, ...]
    conditions: tuple[Conditions, ...]
    gaps: Mapping[str, Gap]
    judgements: frozenset[str] = frozenset()
    papers: tuple[Paper, ...] = ()
    read_procedure: Callable[[], Procedure] = field(default=Procedure, compare=False, repr=False)
    packs: Mapping[str, Pack] = field(default_factory=dict)
    woven: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    @property
    def procedure(self) -> Procedure:
        """Votes, quotas, prizes and filing dates.

        Raises:
            RuleFileError: with every problem of the procedure files.
        """
        return self.read_procedure()

    def __getitem__(self, id: str) -> Rule:
        """The rule of that file, `luat-06-2022/chien-si-thi-dua-co-so`."""
        for rule in self.rules:
            if rule.id == id:
                return rule
        raise KeyError(id)

    def regime(self, on: date) -> Regime | None:
        """The regime of that day, or none where no text is held."""
        return next((regime for regime in self.regimes if on in regime.span), None)

    def rules_of(self, award: str, *, on: date, regime: Regime) -> tuple[Rule, ...]:
        """The rules for `award` in force on that day, in the order of their clauses."""
        return tuple(
            self._as_it_stands(rule, on)
            for instrument in regime.instruments
            for rule in self.rules
            if rule.instrument == instrument
            and rule.award == award
            and on in rule.effective
            and on in self.instruments[instrument].effective
        )

    def _as_it_stands(self, rule: Rule, on: date) -> Rule:
        """The rule with what the packs add to it on that day."""
        return next((one for one in self.woven.get(rule.id, ()) if on in one.effective), rule)

    def conditions_of(self, *, on: date, regime: Regime) -> tuple[Conditions, ...]:
        """What the instruments of the regime say of every award on that day."""
        return tuple(
            conditions
            for instrument in regime.instruments
            for conditions in self.conditions
            if conditions.instrument == instrument
            and on in conditions.effective
            and on in self.instruments[instrument].effective
        )

    def papers_of(self, award: str, *, on: date) -> tuple[Paper, ...]:
        """What the dossier of the award has to hold on that day, each paper once.

        Where two texts ask for one paper, the later of them in force says so: it is the closer.
        """
        regime = self.regime(on)
        held: dict[str, Paper] = {}
        for instrument in sorted(regime.instruments if regime else (), key=self._in_force_since):
            for paper in self.papers:
                if (
                    paper.instrument == instrument
                    and award in paper.awards
                    and on in paper.effective
                    and on in self.instruments[instrument].effective
                ):
                    held[paper.id] = paper
        return tuple(held.values())

    def _in_force_since(self, instrument: str) -> date:
        return self.instruments[instrument].effective.start

    def vote_on(self, award: str, *, on: date, case: str | None = None) -> VoteRule | None:
        """How a council votes on the award on that day, or none where no text asks for a vote.

        `case` picks the vote of another body, `hoi-dong-trung-uong` say.
        """
        matter = Matter(award=award, on=on, case=case)
        rule = matter.settled_by(self.procedure.votes)
        quorum = matter.settled_by(self.procedure.quorums)
        return replace(rule, quorum=quorum) if rule else None

    def awards(self, *, on: date | None = None) -> tuple[str, ...]:
        """The awards that are held (on that day), in the order of the vocabulary."""
        regime = self.regime(on) if on else None
        if on and regime is None:
            return ()
        return tuple(
            award
            for award in self.vocabulary.awards
            if (
                self.rules_of(award, on=on, regime=regime)
                if on and regime
                else any(rule.award == award for rule in self.rules)
            )
        )

    def cite(self, citation: Citation) -> Text:
        """A citation as lawyers write it."""
        return citation.text(self.instruments[citation.instrument])
