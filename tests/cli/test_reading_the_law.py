"""`thidua awards`, `show`, `law`, `slots`, `gaps`, `schema`, `demo`: what is held."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from tests.cli.conftest import ASKED, AWARD, EXAMPLE, Thidua
from thidua_rules import Rulebook
from thidua_rules.cli import options
from thidua_rules.events.rules import SHIPPED as NOTICES
from thidua_rules.rulebook import SHIPPED
from thidua_rules.rulebook.on_disk.source import read_yaml
from thidua_rules.workflows.profile.files import PROFILES, shipped_profiles


def plain(value: Any) -> Any:
    """YAML's days as text, as JSON has them."""
    match value:
        case dict():
            return {key: plain(one) for key, one in value.items()}
        case list():
            return [plain(one) for one in value]
        case str() | int() | None:
            return value
        case _:
            return value.isoformat()


def refusals(schema: Any, data: Any) -> list[str]:
    jsonschema.Draft202012Validator.check_schema(schema)
    return [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(data)]


def test_the_awards_are_listed(thidua: Thidua) -> None:
    data = thidua("awards", "--format", "json").data
    assert {"award": "giay-khen", "vi": "Giấy khen", "en": "Certificate of Commendation"} in data
    table = thidua("awards", "--lang", "en").out
    assert all(one["award"] in table for one in data)


def test_the_awards_of_a_day_without_law_are_none(thidua: Thidua) -> None:
    assert thidua("awards", "--on", "2000-01-01", "--format", "json").data == []


def test_a_rule_is_shown_in_both_languages_with_what_is_common_to_all(thidua: Thidua) -> None:
    told = thidua("show", AWARD, "--on", "2024-12-20")
    assert told.code == 0
    assert told.out.startswith("Chiến sĩ thi đua cơ sở / Grassroots Emulation Fighter\n")
    assert "Chung cho mọi hình thức / Common to all awards:" in told.out


@pytest.mark.parametrize("on", ["2000-01-01", "2012-01-01"])
def test_a_rule_of_a_day_without_law_is_not_shown(thidua: Thidua, on: str) -> None:
    told = thidua("show", AWARD, "--on", on, "--lang", "en")
    assert (told.code, told.err) == (1, f"no rule for `{AWARD}` is in force on {on}\n")


def test_the_law_of_a_day_is_told_with_its_caveats(thidua: Thidua) -> None:
    told = thidua("law", "--on", "2026-11-25")
    assert told.out.startswith("Luật 06/2022/QH15, được Luật 06/2026/QH16 sửa đổi\n")
    assert "\n! Từ 01/10/2026" in told.out


def test_the_law_of_a_day_is_told_as_data(thidua: Thidua) -> None:
    data = thidua("law", "--on", "2024-12-20", "--format", "json").data
    assert data["regime"] == "luat-2022"
    first, second, *_ = data["instruments"]
    assert (first["id"], first["from"], first["until"]) == ("luat-06-2022", "2024-01-01", None)
    assert second["until"] == "2025-07-01"


def test_a_day_without_law_is_told(thidua: Thidua) -> None:
    assert thidua("law", "--on", "2000-01-01").code == 1


def test_what_the_law_leaves_to_others_is_listed(thidua: Thidua) -> None:
    data = thidua("slots", "--format", "json").data
    assert {one["kind"] for one in data} == {"detail", "delegated"}
    assert data[0]["slot"] in thidua("slots").out


def test_what_is_not_known_is_listed_with_what_it_affects(thidua: Thidua) -> None:
    data = thidua("gaps", "--format", "json").data
    assert all(one["affects"] for one in data)
    assert data[0]["gap"] in thidua("gaps", "--lang", "en").out


def test_where_all_is_known_no_gap_is_listed(
    thidua: Thidua, book: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(options, "shipped", lambda: replace(book, gaps={}))
    assert thidua("gaps").out == ""


def test_the_schema_of_a_dossier_takes_the_example(thidua: Thidua) -> None:
    schema = thidua("schema", "dossier").data
    data: Any = plain(read_yaml(EXAMPLE).data)
    assert refusals(schema, data) == []
    for record in ("sang-kein 24", {"kind": "sang-kein", "year": 2024}, {"kind": "sang-kien"}):
        assert refusals(schema, data | {"records": [record]})


def test_the_schema_of_a_dossier_for_one_award_knows_who_signs(thidua: Thidua) -> None:
    schema = thidua("schema", "dossier", "--award", "lao-dong-tien-tien").data
    assert schema["properties"]["attested"]["properties"]["tinh-than"]["properties"] == {
        "by": {"const": "don-vi"}
    }
    assert "giai-thuong" not in schema["$defs"]["Record"]["properties"]["kind"]["enum"]


def test_the_schema_of_a_decision_takes_a_decision(thidua: Thidua) -> None:
    schema = thidua("schema", "decision").data
    decision = thidua("decide", EXAMPLE, *ASKED, "--format", "json").data
    assert refusals(schema, decision) == []
    assert refusals(schema, decision | {"verdict": "maybe"})


def test_the_schema_of_a_rule_takes_every_rule(thidua: Thidua) -> None:
    schema = thidua("schema", "rule").data
    paths = [p for p in SHIPPED.glob("*/[a-z]*.yaml") if not p.name.endswith(".cases.yaml")]
    refused = {path.name: refusals(schema, plain(read_yaml(path).data)) for path in paths}
    assert {name: told for name, told in refused.items() if told} == {}


def test_an_award_that_is_not_held_has_no_schema(thidua: Thidua) -> None:
    assert thidua("schema", "dossier", "--award", "giay-khan").code == 1


@pytest.mark.parametrize(("lang", "head"), [("vi", "\n— Khối Thi đua"), ("en", "\n— The Culture")])
def test_the_demonstration_decides_three_nominations_and_a_roster(
    thidua: Thidua, lang: str, head: str
) -> None:
    told = thidua("demo", "--lang", lang)
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(head)
    assert sum(line.startswith("cc-") for line in told.out.splitlines()) == 20


def test_the_demonstration_ends_with_the_reminders_of_its_year(thidua: Thidua) -> None:
    *_, what, who = thidua("demo").out.rstrip().splitlines()
    assert what == (
        "01/03/2021  Ký giao ước thi đua chậm nhất ngày 15/03/2021 – còn 14 ngày [quy chế của khối]"
    )
    assert who == "            → Sở Văn hóa, Thể thao và Du lịch (trưởng khối)"


def test_the_schema_of_reminders_takes_the_shipped_ones(thidua: Thidua) -> None:
    schema = thidua("schema", "notices").data
    for path in sorted(NOTICES.glob("*.yaml")):
        assert refusals(schema, plain(read_yaml(path).data)) == []
    assert refusals(schema, {"notices": [{"id": "a", "when": {"kind": "du"}, "vi": "x"}]})


def test_the_schema_of_a_profile_takes_the_shipped_ones(thidua: Thidua) -> None:
    schema = thidua("schema", "profile").data
    for id in shipped_profiles():
        assert refusals(schema, plain(read_yaml(PROFILES / f"{id}.yaml").data)) == []
    assert refusals(schema, {"id": "khoi", "title": {"vi": "Khối"}})
