"""The catalogue: every step can be taken, no two can be confused, and the page is as new as it."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from tests.cli.conftest import Thidua, thidua
from thidua_rules import RuleFileError
from thidua_rules.bdd.actions import ACTIONS, action_of
from thidua_rules.bdd.catalogue import STEPS, catalogue, read_catalogue
from thidua_rules.bdd.definition import SLOT, Definition
from thidua_rules.bdd.slot_types import SlotType
from thidua_rules.bdd.suggestions import nearest_sentences
from thidua_rules.bdd.to_page import page

__all__ = ["thidua"]  # the fixture

PAGE = Path(__file__).parents[2] / "docs/steps.md"
ALL = catalogue().steps
each_step = pytest.mark.parametrize("step", ALL, ids=lambda step: step.id)
SAMPLES = {
    "date": "2024-12-20",
    "day-of-year": "28/02",
    "year": "2024",
    "count": "7",
    "money": "2.980.000",
    "share": "2/3",
    "tally": "7/10",
    "points": "12,5",
}


def sample(kind: SlotType, lang: str) -> list[str]:
    """Words that the slot takes; every choice, since each may be mistaken for something else."""
    if kind.choices and not kind.many:
        return [words.of(lang) for words in kind.choices.values()]
    return [SAMPLES.get(kind.form or "", "Sở Sao")]


def spoken(step: Definition, lang: str) -> set[str]:
    texts = {one.text for one in step.sentences if one.lang == lang}
    for name, kind in step.slots.items():
        texts = {t.replace(f"{{{name}}}", word) for t in texts for word in sample(kind, lang)}
    return texts


@each_step
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_sentence_is_of_one_step_only(step: Definition, lang: str) -> None:
    for text in spoken(step, lang):
        assert [one.id for one in catalogue().fitting(text)] == [step.id], text


@each_step
def test_a_step_does_something_with_each_of_its_slots(step: Definition) -> None:
    first, *others = inspect.signature(action_of(step.action)).parameters.values()
    assert first.name == "world"
    needed = {one.name for one in others if one.default is inspect.Parameter.empty}
    told = step.slots.keys() | ({"rows"} if step.table else set())
    assert needed <= told <= {one.name for one in others}


def test_no_action_is_without_a_step() -> None:
    named = {step.action for step in ALL}
    made = {
        f"{name}.{function}"
        for name, module in ACTIONS.items()
        for function, found in vars(module).items()
        if inspect.isfunction(found)
        and found.__module__ == module.__name__
        and not function.startswith("_")
    }
    assert made == named


@each_step
def test_both_languages_have_the_same_slots(step: Definition) -> None:
    slots = [{found["name"] for found in SLOT.finditer(one.text)} for one in step.sentences]
    assert all(one == step.slots.keys() for one in slots)


def test_the_page_is_as_new_as_the_catalogue() -> None:
    assert PAGE.read_text("utf-8") == page(catalogue())


def test_the_command_tells_it_in_either_language(thidua: Thidua) -> None:
    assert '  Cho/Biết khối gồm "{units}"\n' in thidua("steps").out
    assert '  Given the bloc consists of "{units}"\n' in thidua("steps", "--lang", "en").out
    assert thidua("steps", "--format", "markdown").out == page(catalogue())


def test_the_command_tells_it_to_other_programs(thidua: Thidua) -> None:
    rows = {row["id"]: row for row in thidua("steps", "--format", "json").data}
    assert len(rows) == len(ALL)
    assert rows["ket-luan"]["slots"]["verdict"]["choices"]["met"] == {"vi": "đủ", "en": "met"}


FAULTS = {
    "unknown type": ("slots: {kind: subject}", "slots: {kind: subjekt}", "có phải `subject`?"),
    "unknown part": (
        'part: dossier, when: given, vi: "một',
        'part: dosier, when: given, vi: "một',
        "`dosier` chưa khai báo",
    ),
    "no such keyword": (
        'when: given, vi: "một {kind}"',
        'when: gives, vi: "một {kind}"',
        "phải là",
    ),
    "a slot too many": ('vi: "một {kind}"', 'vi: "một {kind} {other}"', "chỗ `other` thiếu"),
    "an id twice": ("id: doi-tuong-thuoc-nhom", "id: doi-tuong", "`doi-tuong` đã có"),
    "unquoted text": ("'hồ sơ có \"{record}\"'", "'hồ sơ có {record}'", "ngoặc kép"),
    "unknown type of a column": (
        "{vi: loại, en: kind, type: grade}",
        "{vi: loại, en: kind, type: grad}",
        "có phải `grade`?",
    ),
    "two natures": ("{form: date,", "{form: date, vocabulary: awards,", "đúng một trong"),
    "a word that is no key": (
        "slots: {kind: subject}, action",
        "slot: {kind: subject}, action",
        "slot",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_file_is_told_with_its_place(fault: str, tmp_path: Path) -> None:
    right, wrong, told = FAULTS[fault]
    text = STEPS.read_text("utf-8")
    assert right in text
    path = tmp_path / "steps.yaml"
    path.write_text(text.replace(right, wrong, 1), "utf-8")
    line = text[: text.index(right)].count("\n") + 1
    with pytest.raises(RuleFileError) as refused:
        read_catalogue(path)
    assert told in refused.value.sentence("vi")
    assert {problem.place.line for problem in refused.value.problems} == {line}


OTHER_WORDS = {
    ("given", 'hồ sơ gồm "sang-kien 2024"'): 'Cho/Biết hồ sơ có "{record}"',
    ("given", "đã đủ giấy tờ từ năm 2015"): "Cho/Biết đã kê đủ giấy tờ từ năm {year}",
    ("then", "kết quả là đủ"): "Thì kết luận là <đủ | chưa đủ | chưa rõ | không áp dụng>",
    ("given", 'khối có các đơn vị "A, B"'): "Cho/Biết khối gồm các đơn vị",
    ("when", '"A" làm gửi đăng ký ngày 2024-02-01'): 'Khi ngày {day} "{who}" làm bước "{step}"',
    ("then", 'hồ sơ bị từ chối do "x"'): 'Thì bị từ chối vì "{why}"',
    ("then", 'trạng thái là "Đã ký"'): 'Thì việc chuyển sang "{state}"',
    ("given", "Hội đồng có mặt 9/10 người"): (
        "Cho/Biết phiên họp có mặt {present}/{members} thành viên"
    ),
    ("given", 'áp dụng quy định của tỉnh "x"'): (
        'Cho/Biết quy định địa phương trong thư mục "{pack}"'
    ),
    ("then", 'còn thiếu "sang-kien"'): 'Thì còn phải hỏi "{about}"',
    ("given", 'mở hồ sơ đề nghị "x"'): 'Cho/Biết mở đề nghị "{award}" năm {year} cho hồ sơ ấy',
    ("given", 'điểm tự chấm của "A" là 50'): (
        'Cho/Biết "{unit}" được <tự chấm | chấm chéo | thống nhất> "{line}" {points} điểm'
    ),
}


@pytest.mark.parametrize("said", OTHER_WORDS, ids=lambda said: said[1])
def test_other_words_for_a_sentence_lead_to_it(said: tuple[str, str]) -> None:
    when, text = said
    assert OTHER_WORDS[said] in nearest_sentences(text, when, "vi", catalogue())
