"""Features as tests: every scenario is an item, and what is wrong is told in its language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from os import PathLike
from pathlib import Path

import pytest

from thidua_rules.bdd.catalogue import catalogue
from thidua_rules.bdd.evidence import Evidence
from thidua_rules.bdd.feature_file import Feature, Scenario
from thidua_rules.bdd.proofreading import STEP_CODES, proofread
from thidua_rules.bdd.run import run, world_of
from thidua_rules.errors import Problem, RuleFileError, ThiduaError
from thidua_rules.rulebook import shipped


class Features:
    """The plugin, once it was asked for."""

    def __init__(self, config: pytest.Config) -> None:
        try:
            self.evidence = Evidence.for_files(config.getoption("--thidua-evidence"))
        except RuleFileError as error:
            raise pytest.UsageError(error.sentence()) from None
        self.gathers = not hasattr(config, "workerinput")  # xdist: only the one who is told of all

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> FeatureFile | None:
        if file_path.suffix != ".feature":
            return None
        found: FeatureFile = FeatureFile.from_parent(parent, path=file_path)
        return found

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if self.gathers:
            self.evidence.note(report)

    def pytest_sessionfinish(self) -> None:
        if self.gathers:
            self.evidence.write()


class FeatureFile(pytest.File):
    """One file; a fault by which a scenario would pass unseen keeps all of it from running."""

    def collect(self) -> Iterator[ScenarioItem]:
        name = self.nodeid.partition("::")[0] or str(self.path)
        feature, problems = proofread(self.path, shipped(), name=name)
        lang = feature.lang if feature else "vi"
        grave = [one for one in problems if one.code not in STEP_CODES]
        if feature is None or grave:
            raise self.CollectError(_listed(grave, lang))
        titles: Counter[str] = Counter()
        for scenario in feature.scenarios:
            titles[scenario.title] += 1
            again = titles[scenario.title]
            title = scenario.title if again == 1 else f"{scenario.title} ({again})"
            yield ScenarioItem.from_parent(self, name=title, feature=feature, scenario=scenario)


def _listed(problems: list[Problem], lang: str) -> str:
    return "\n".join(problem.sentence(lang) for problem in problems)


class ScenarioItem(pytest.Item):
    """One scenario, or one row of an outline."""

    def __init__(
        self,
        name: str,
        parent: pytest.Collector,
        *,
        feature: Feature,
        scenario: Scenario,
    ) -> None:
        super().__init__(name, parent)
        self.feature, self.scenario = feature, scenario
        for tag in dict.fromkeys(scenario.tags):
            self.config.addinivalue_line("markers", f"{tag}: @{tag}")
            self.add_marker(tag)

    def runtest(self) -> None:
        world = world_of(self.feature, self.scenario, shipped())
        self.user_properties.append(("feature", self.feature.name))
        try:
            run(world, self.scenario, catalogue())
        finally:
            self.user_properties += [("clause", cite) for cite in world.clauses]

    def repr_failure(  # type: ignore[override]
        self, excinfo: pytest.ExceptionInfo[BaseException], style: None = None
    ) -> object:
        """The reason as an expert reads it; a traceback only where the library itself broke."""
        if isinstance(excinfo.value, ThiduaError):
            return excinfo.value.sentence(self.feature.lang)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[PathLike[str] | str, int | None, str]:
        return self.path, self.scenario.place.line - 1, self.name
