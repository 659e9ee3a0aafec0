"""What a solver says against a folder of rules, each at its place (extra `proof`).

Two rules of the game: nobody that the solver finds is told before the engine has said the same, and
what it gave up on is a problem, never “clean”.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from thidua_rules.checks.bench import place_in
from thidua_rules.checks.mutants.equivalent import is_equivalent
from thidua_rules.checks.mutants.plant import mutants_of
from thidua_rules.errors import Place, Problem, ThiduaError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.knowledge import Follows
from thidua_rules.model.law import Text
from thidua_rules.rulebook import SHIPPED, load_rulebook, under_packs
from thidua_rules.rulebook.rules.known_files import known_of

if TYPE_CHECKING:
    from thidua_rules.proof.questions import Asked, Doubt

# What the law may well say: the rest of the clause asks for it already.
_TOLD_ONLY = {"idle-leaf"}
_NO_PROVER = Text(
    "`--prove` cần cài thêm `thidua-rules[proof]`",
    "`--prove` needs `thidua-rules[proof]` to be installed",
)


class NoProverError(ThiduaError):
    """The extra `proof` is not installed."""

    def __init__(self) -> None:
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        return _NO_PROVER.of(lang)


@dataclass(slots=True)
class Proof:
    """What was found, and what was asked to find it."""

    problems: list[Problem] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def told(self) -> Problem:
        """The counts, as a note."""
        n = self.counts
        text = Text(
            f"{n['rules']} quy định, {n['leaves']} tiêu chí, {n['claims']} hệ quả luật nêu, "
            f"{n['equivalents']} sai sót vô hại, {n['questions']} câu hỏi, "
            f"{n['persons']} người mẫu đã hỏi lại bộ xét; "
            f"{self.seconds:.1f} giây",
            f"{n['rules']} rules, {n['leaves']} leaves, {n['claims']} claims of the law, "
            f"{n['equivalents']} harmless mistakes, {n['questions']} questions, "
            f"{n['persons']} persons asked of the engine again; "
            f"{self.seconds:.1f} seconds",
        )
        return Problem("proof", text, Place("proof"), level="note")


def prove(folder: Path = SHIPPED, *, packs: Sequence[Path] = ()) -> Proof:
    """Put every question to every rule of the folder, and to what the packs add to them.

    Raises:
        NoProverError: the extra `proof` is not installed.
        RuleFileError: the rules or the packs do not load.
    """
    if find_spec("z3") is None:
        raise NoProverError
    from thidua_rules.proof.knowledge import knowledge_of  # noqa: PLC0415 - heavy, and an extra
    from thidua_rules.proof.questions import Asked, bands  # noqa: PLC0415 - as above

    began, proof = perf_counter(), Proof()
    book = load_rulebook(folder)
    known = known_of(folder, book)
    asked = Asked(knowledge=knowledge_of(known.axioms))
    found = (
        *_of_rules(book, asked, proof, folder),
        *bands(book.rules),
        *_of_claims(known.claims, book, asked, proof.counts),
        *_of_equivalents(book, asked, proof.counts),
    )
    proof.problems += (_problem(one, folder) for one in found)
    proof.problems += _of_packs(under_packs(book, packs), book, packs, proof.counts)
    proof.seconds = perf_counter() - began
    return proof


def _of_rules(book: Rulebook, asked: Asked, proof: Proof, folder: Path) -> Iterator[Doubt]:
    """Somebody who meets each rule, somebody who does not, and what is doubtful about it."""
    from thidua_rules.proof.questions import examined, witnessed  # noqa: PLC0415 - as above

    counts = proof.counts
    for rule in book:
        seen, doubtful = witnessed(rule, book, asked), examined(rule, book, asked)
        counts.update(rules=1, questions=doubtful.questions + 2)
        counts["leaves"] += sum(1 for _ in seen.encoded.leaves())
        counts["persons"] += sum(one.dossier is not None for one in (seen.met, seen.failed))
        proof.problems += (_placed(one, folder) for one in seen.problems)
        yield from doubtful.doubts


def _of_claims(
    claims: Iterable[Follows], book: Rulebook, asked: Asked, counts: Counter[str]
) -> Iterator[Doubt]:
    """Whoever gives the lie to what the law says of the rules."""
    from thidua_rules.proof.questions import held_to  # noqa: PLC0415 - as above

    for claim in claims:
        held = held_to(claim, book, asked)
        counts.update(questions=held.questions, claims=1)
        yield from held.doubts


def _of_equivalents(book: Rulebook, asked: Asked, counts: Counter[str]) -> Iterator[Doubt]:
    """Mistakes that are said to change nothing (`--mutants`): nobody may be answered otherwise."""
    from thidua_rules.proof.questions import Pair  # noqa: PLC0415 - as above
    from thidua_rules.proof.questions.doubt import not_equivalent, undecided  # noqa: PLC0415

    alone = replace(asked, alone=True)
    for rule in book:
        for mutant in mutants_of(rule, book.vocabulary):
            if is_equivalent(mutant, book.vocabulary):
                answer = Pair.of(rule, mutant.rule, book, alone).differs()
                counts.update(questions=1, equivalents=1)
                if answer.dossier is not None:
                    yield not_equivalent(mutant.was.at, mutant.text, answer.dossier)
                elif answer.state == "undecided":
                    yield undecided(mutant.was.at)


def _of_packs(
    book: Rulebook, national: Rulebook, packs: Sequence[Path], counts: Counter[str]
) -> Iterator[Problem]:
    """What a pack relaxes, and what of it asks for nothing that the law does not ask for."""
    from thidua_rules.proof.questions.packs import narrowed  # noqa: PLC0415 - as above

    for folder, pack in zip(packs, book.packs.values(), strict=True):
        for addition in pack.additions:
            for id in addition.rules:
                for rule in book.woven[id]:
                    if addition in rule.local and addition.slot is None:
                        found = narrowed(addition, rule, national[id], book)
                        counts.update(questions=found.questions)
                        around = folder.resolve().parent
                        yield from (_problem(one, around) for one in found.doubts)


def _problem(doubt: Doubt, folder: Path) -> Problem:
    from thidua_rules.proof.recheck import shown  # noqa: PLC0415 - as above

    level = "note" if doubt.what in _TOLD_ONLY else "error"
    hint = shown(doubt.person) if doubt.person is not None else None
    return Problem(doubt.what, doubt.text, _place(doubt.at, folder), hint, level)


def _placed(problem: Problem, folder: Path) -> Problem:
    """A disagreement names the rule; its place is the file."""
    return Problem(
        problem.code, problem.text, _place(problem.place.file, folder), problem.hint, problem.level
    )


def _place(at: str, folder: Path) -> Place:
    """Where a place such as `<instrument>/<file>#<id>` is written."""
    file, _, id = at.partition("#")
    return place_in(folder, file, id)
