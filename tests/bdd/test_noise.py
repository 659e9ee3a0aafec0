"""Whatever is written, a feature is read or told what is wrong with it; nothing else happens."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from thidua_rules import Rulebook
from thidua_rules.bdd import lint
from thidua_rules.bdd.catalogue import catalogue
from thidua_rules.bdd.feature_file import Feature, Scenario, read_feature
from thidua_rules.bdd.run import run, world_of
from thidua_rules.errors import ThiduaError

FILES = sorted((Path(__file__).parents[2] / "features/khoi-thi-dua").glob("*.feature"))
SPLINTERS = ("|", '"', "<", ">", "\n", "  ", "#", "@", "1", "“", "\u0301", "\t", "\u2028", "Cho ")


def damaged(text: str, luck: random.Random) -> str:
    """The head and two scenarios of a feature, with something put in, taken out or moved."""
    head, *parts = text.split("\n\n")
    text = "\n\n".join([head, *luck.sample(parts, 2)])
    at = luck.randrange(len(text))
    match luck.choice(("in", "out", "moved")):
        case "in":
            return text[:at] + luck.choice(SPLINTERS) + text[at:]
        case "out":
            return text[:at] + text[at + luck.choice((1, 3, 12)) :]
        case _:
            lines = text.split("\n")
            one, other = luck.sample(range(len(lines)), 2)
            lines[one], lines[other] = lines[other], lines[one]
            return "\n".join(lines)


@pytest.mark.parametrize("seed", range(60))
def test_noise_is_told_or_taken(seed: int, tmp_path: Path, book: Rulebook) -> None:
    luck = random.Random(seed)
    path = tmp_path / "nhieu.feature"
    path.write_text(damaged(luck.choice(FILES).read_text("utf-8"), luck), "utf-8")
    assert all(problem.sentence("vi") for problem in lint(path, book=book))
    feature, _ = read_feature(path)
    scenarios = feature.scenarios if feature else ()
    said = [told(running(feature, one, book)) for one in scenarios if feature]
    assert all(words is None or all(words) for words in said)


def running(feature: Feature, one: Scenario, book: Rulebook) -> Callable[[], None]:
    """The scenario, to be run."""
    return lambda: run(world_of(feature, one, book), one, catalogue())


def told(action: Callable[[], None]) -> tuple[str, str] | None:
    """What the error says in both languages, if there is one."""
    try:
        action()
    except ThiduaError as error:
        return error.sentence("vi"), error.sentence("en")
    return None
