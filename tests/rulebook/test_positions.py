"""Every node of a YAML file knows its line and column; JSON has its own such tests."""

import pytest
import yaml

from thidua_rules.errors import Place
from thidua_rules.rulebook.on_disk import source
from thidua_rules.rulebook.on_disk.source import parse_yaml

RULE = """\
award: chien-si-thi-dua-co-so
title: {vi: Chiến sĩ thi đua cơ sở, en: Grassroots Emulation Fighter}
all:
  - id: lao-dong
    count: {of: [a, b], times: 2}
  - id: thanh-tich
    any:
      - id: sang-kien
        gap:
"""


@pytest.fixture(params=["CSafeLoader", "SafeLoader"], autouse=True)
def _each_loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "_LOADER", getattr(yaml, request.param))


def test_data_has_the_form_of_the_file() -> None:
    assert parse_yaml(RULE, "x").data == {
        "award": "chien-si-thi-dua-co-so",
        "title": {"vi": "Chiến sĩ thi đua cơ sở", "en": "Grassroots Emulation Fighter"},
        "all": [
            {"id": "lao-dong", "count": {"of": ["a", "b"], "times": 2}},
            {"id": "thanh-tich", "any": [{"id": "sang-kien", "gap": None}]},
        ],
    }


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ((), "1:1", "1:1"),
        (("award",), "1:8", "1:1"),
        (("title",), "2:8", "2:1"),
        (("title", "vi"), "2:13", "2:9"),
        (("title", "en"), "2:41", "2:37"),
        (("all",), "4:3", "3:1"),
        (("all", 0), "4:5", "4:5"),
        (("all", 0, "count"), "5:12", "5:5"),
        (("all", 0, "count", "of"), "5:17", "5:13"),
        (("all", 0, "count", "of", 1), "5:21", "5:21"),
        (("all", 1, "any", 0, "id"), "8:13", "8:9"),
        (("all", 1, "any", 0, "gap"), "9:13", "9:9"),
    ],
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_every_node_knows_its_place(
    path: tuple[str | int, ...], value: str, key: str, line_break: str
) -> None:
    rule = parse_yaml(RULE.replace("\n", line_break), "r.yaml")
    assert str(rule.place(path)) == f"r.yaml:{value}"
    assert str(rule.place(path, key=True)) == f"r.yaml:{key}"


@pytest.mark.parametrize("key", [False, True])
def test_an_unknown_path_stands_at_its_nearest_ancestor(*, key: bool) -> None:
    rule = parse_yaml(RULE, "r.yaml")
    assert rule.place(("all", 0, "count", "years", 3), key=key) == Place("r.yaml", 5, 12)
    assert rule.place(("all", 7, "id"), key=key) == Place("r.yaml", 4, 3)
    assert rule.place(("award", "vi"), key=key) == Place("r.yaml", 1, 8)
    assert rule.place((0,), key=key) == Place("r.yaml", 1, 1)
