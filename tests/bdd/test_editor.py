"""What editors are given: snippets, and definitions that the library of Cucumber reads back."""

from __future__ import annotations

import re

import pytest
from cucumber_expressions.expression import CucumberExpression
from cucumber_expressions.parameter_type import ParameterType
from cucumber_expressions.parameter_type_registry import ParameterTypeRegistry

from tests.bdd.test_catalogue import each_step
from tests.cli.conftest import Thidua, thidua
from thidua_rules.bdd.catalogue import catalogue
from thidua_rules.bdd.definition import Definition
from thidua_rules.bdd.to_editor import expression, glue, parameter, snippets
from thidua_rules.rulebook import shipped

__all__ = ["thidua"]  # the fixture


@pytest.fixture(scope="module")
def registry() -> ParameterTypeRegistry:
    made = ParameterTypeRegistry()
    kinds = {kind.name: kind for one in catalogue().steps for kind in one.slots.values()}
    for name, kind in kinds.items():
        pattern = parameter(kind, shipped())
        made.define_parameter_type(ParameterType(name, pattern, str, str, use_for_snippets=True))
    return made


def words_for(step: Definition, lang: str) -> dict[str, str]:
    """Something that each slot holds in that language."""
    found = {}
    for name, kind in step.slots.items():
        words = kind.words(shipped(), lang)
        found[name] = words[-1] if words else "2024-12-20" if not kind.needs_quotes else "Sở Sao"
    return found


@each_step
def test_a_sentence_is_read_back_by_the_library_of_cucumber(
    step: Definition, registry: ParameterTypeRegistry
) -> None:
    for sentence in step.sentences:
        made = CucumberExpression(expression(step, sentence), registry)
        said = sentence.text
        words = words_for(step, sentence.lang)
        for name, word in words.items():
            said = said.replace(f"{{{name}}}", word)
        match = made.match(said)
        assert match is not None, (made.source, said)
        assert sorted(one.value for one in match) == sorted(words.values())
        assert made.match(f"{said} nữa") is None


@each_step
def test_what_is_not_in_the_vocabulary_is_not_read(
    step: Definition, registry: ParameterTypeRegistry
) -> None:
    for sentence in step.sentences:
        made = CucumberExpression(expression(step, sentence), registry)
        for name, kind in step.slots.items():
            if kind.many or not kind.words(shipped(), "vi") or kind.vocabulary == "judgements":
                continue
            words = {**words_for(step, sentence.lang), name: "khong-co-trong-tu-vung"}
            said = sentence.text
            for slot, word in words.items():
                said = said.replace(f"{{{slot}}}", word)
            assert made.match(said) is None


def test_the_file_for_the_language_server_defines_what_it_uses(thidua: Thidua) -> None:
    text = thidua("steps", "--format", "cucumber").out
    assert text == glue(catalogue(), shipped())
    defined = set(re.findall(r"^defineParameterType\(\{ name: '([^']+)'", text, re.M))
    steps = re.findall(r"^(Given|When|Then)\('(.*)', \(\) => \{\}\)$", text, re.M)
    assert len(steps) == sum(len(one.sentences) for one in catalogue().steps)
    assert {name for _, said in steps for name in re.findall(r"\{([^}]+)\}", said)} == defined
    assert "Then('kết luận là {verdict}', () => {})" in text
    assert r"được {count}\/{count} thành viên đồng ý" in text


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_snippet_that_is_filled_in_is_a_sentence(lang: str) -> None:
    made = snippets(catalogue(), shipped(), lang)
    assert len(made) == sum(len(one.said(lang)) for one in catalogue().steps)
    for id, snippet in made.items():
        first, *table = snippet["body"]
        said = re.sub(r"\$\{\d+\|(.*?)(?:(?<!\\),.*?)?\|\}", r"\1", first)
        said = re.sub(r"\$\{\d+:(.*?)(?<!\\)\}", "2024-12-20", said)
        _, _, text = said.partition(" ")
        (step,) = catalogue().fitting(text)
        assert step.id == id.partition(" ")[0]
        assert bool(table) is bool(step.table)
        assert all(line.count("|") > len(step.table) for line in table)


def test_a_snippet_offers_what_a_slot_may_hold(thidua: Thidua) -> None:
    made = thidua("steps", "--format", "vscode").data
    assert made["ket-luan"]["body"] == [
        "${1|Thì,Và,Nhưng|} kết luận là ${2|đủ,chưa đủ,chưa rõ,không áp dụng|}"
    ]
    assert "Gửi đăng ký" in made["lam-buoc"]["body"][0]
    assert made["so-nguoi-bang"]["body"][1:] == [
        "  | số liệu | số người |",
        made["so-nguoi-bang"]["body"][2],
    ]
    assert r"Giới thiệu\, bầu trưởng khối mới" in made["lam-buoc"]["body"][0]
    english = thidua("steps", "--lang", "en", "--format", "vscode").data
    assert english["ket-luan"]["body"][0].startswith("${1|Then,And,But|} the verdict is ")
