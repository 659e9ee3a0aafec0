"""What a local decision does to a rule: it may ask for more, never for less."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.model.book import Rulebook
from thidua_rules.model.criterion import parts_of
from thidua_rules.model.rule import Addition, Rule
from thidua_rules.proof.encode import encode
from thidua_rules.proof.questions import doubt as d
from thidua_rules.proof.questions.asked import Asked
from thidua_rules.proof.questions.doubt import Doubt
from thidua_rules.proof.questions.of_a_rule import Examined
from thidua_rules.proof.terms import every, no


def narrowed(addition: Addition, rule: Rule, parent: Rule, book: Rulebook) -> Examined:
    """Whether somebody passes whom the law refuses, and whether each clause refuses anybody.

    `rule` is the one of the law as it stands with the addition, `parent` without it. A clause that
    whoever meets the law meets as well lets nobody down: it says less than the law, perhaps in the
    belief that it lowers the bar.
    """
    asked = Asked(on=rule.effective.start, alone=True)
    person = asked.person((rule, parent), book)
    law = encode(parent, person, book=book)
    local = encode(rule, person, book=book)
    solver = asked.solver(person)

    def doubts() -> Iterator[Doubt]:
        yield from (Doubt("not-encoded", one.at, one.why) for one in local.not_encoded)
        freed = solver.plainest(local.met, law.claim.failed)
        if freed.state == "somebody":
            yield d.relaxes(addition.criterion.at, freed.dossier)
        if freed.state == "undecided":
            yield d.undecided(addition.criterion.at)
        for part in local.parts.values():
            own = part.criterion.at.startswith(f"{addition.id}#")
            if own and not parts_of(part.criterion):
                asks = solver.possible(every((law.applies, no(law.claim.failed))), part.failed)
                if asks.state == "nobody":
                    yield d.asks_less(part.criterion.at)
                if asks.state == "undecided":
                    yield d.undecided(part.criterion.at)

    return Examined(tuple(doubts()), solver.asked)
