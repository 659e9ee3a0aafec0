"""One scenario run from its first step to its last, or to the one that does not hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thidua_rules.bdd import tables
from thidua_rules.bdd.actions import action_of
from thidua_rules.bdd.catalogue import Catalogue
from thidua_rules.bdd.feature_file import Feature, Line, Scenario
from thidua_rules.bdd.local_rules import book_under, packs_of
from thidua_rules.bdd.proofreading import line_faults
from thidua_rules.bdd.world import StepFailedError, World
from thidua_rules.errors import Place, Problem, ThiduaError
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text

_OVERLOOKED = Text(
    "không bước `Thì` nào nói đến lần từ chối này", "no step `Then` speaks of this refusal"
)


@dataclass(frozen=True, slots=True)
class Failure:
    """The step that did not hold, why, and the steps before it."""

    scenario: Scenario
    line: Line
    held: tuple[Line, ...]
    error: ThiduaError

    def sentence(self, lang: str) -> str:
        """The scenario as far as it came, with the reason in the answer's own words."""
        head = "Kịch bản" if lang == "vi" else "Scenario"
        why = "Lý do" if lang == "vi" else "Reason"
        said = self.error.sentence(lang).replace("\n", "\n    ")
        return "\n".join([
            f"{self.line.place}: {head} “{self.scenario.name}”",
            *(f"  ✓ {one.keyword}{one.text}" for one in self.held),
            f"  ✗ {self.line.keyword}{self.line.text}",
            *(f"      | {' | '.join(cell.text for cell in row)} |" for row in self.line.table),
            f"    {why}: {said}",
        ])  # fmt: skip


class ScenarioFailedError(ThiduaError):
    """A scenario of which a step did not hold."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure
        super().__init__(failure.sentence("vi"))

    def sentence(self, lang: str = "vi") -> str:
        return self.failure.sentence(lang)


class UnreadableStepsError(ThiduaError):
    """Steps that nobody can take; every one of a scenario is told, and none of it was run."""

    def __init__(self, place: Place, name: str, problems: Iterable[Problem]) -> None:
        self.place, self.name, self.problems = place, name, tuple(problems)
        super().__init__(self.sentence())

    def sentence(self, lang: str = "vi") -> str:
        head = "Chưa chạy được" if lang == "vi" else "Cannot be run:"
        told = (f"  {problem.sentence(lang)}" for problem in self.problems)
        return "\n".join([f"{self.place}: {head} “{self.name}”", *told])


def world_of(feature: Feature, scenario: Scenario, book: Rulebook) -> World:
    """The world before the first step."""
    return World(book, feature.path.parent, scenario.place)


def run(world: World, scenario: Scenario, steps: Catalogue) -> None:
    """Take every step of the scenario; the world holds what has come of it.

    Raises:
        UnreadableStepsError: a step is unknown, fits two definitions, or names what is not.
        ScenarioFailedError: a step does not hold.
    """
    lines = scenario.lines
    book, problems = book_under(lines, world.folder, world.book, steps)
    problems += [one for line in lines for one in line_faults(line, book, steps)]
    if problems:
        raise UnreadableStepsError(scenario.place, scenario.name, problems)
    world.under(path for _, path in packs_of(lines, world.folder, steps))
    for place, line in enumerate(lines):
        world.at = line.place
        try:
            take(world, line, steps)
        except ThiduaError as error:
            raise ScenarioFailedError(Failure(scenario, line, lines[:place], error)) from None
    try:
        _nothing_is_left(world)
    except StepFailedError as error:
        raise ScenarioFailedError(Failure(scenario, lines[-1], lines[:-1], error)) from None


def _nothing_is_left(world: World) -> None:
    """No refusal that nobody speaks of, and nothing stated that no step has used."""
    if world.overlooked:
        told = world.told()
        raise StepFailedError(Text(f"{_OVERLOOKED.vi}; {told.vi}", f"{_OVERLOOKED.en}; {told.en}"))
    world.mind_unheard()


def take(world: World, line: Line, steps: Catalogue) -> None:
    """Take one step that is known to be one of the catalogue."""
    (step,) = steps.fitting(line.text)
    match = step.match(line.text)
    assert match is not None  # or it would not fit
    words = match.groupdict()
    values: dict[str, object] = {
        name: step.slots[name].read(word, world.book) for name, word in words.items()
    }
    if step.table:
        values["rows"] = tables.rows(line, step, world.book)
    action_of(step.action)(world, **values)
