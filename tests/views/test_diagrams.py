"""Diagrams: nothing hides anything else, and the same drawing gives the same bytes."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua_rules.model.law import Text
from thidua_rules.views.drawing import Arrow, Box, Drawing, lines_of, shared_of
from thidua_rules.views.layers import downward
from thidua_rules.views.picture import MARGIN, Picture, Plate, picture_of
from thidua_rules.views.to_mermaid import to_mermaid
from thidua_rules.views.to_svg import to_svg

SVG = "{http://www.w3.org/2000/svg}"


def words(said: str) -> Text:
    return Text(said, f"{said} (en)")


def drawing(*arrows: str, current: str | None = None) -> Drawing:
    """`a>b`, or `a<b` for a way back from b to a; the first box is `a`, `z` is final."""
    made = []
    for arrow in arrows:
        ends = (arrow[0], arrow[2]) if arrow[1] == ">" else (arrow[2], arrow[0])
        title = words(f"bước {arrow[3:].strip()}".strip())
        made.append(Arrow(source=ends[0], target=ends[1], title=title, back=arrow[1] == "<"))
    ids = sorted({id for arrow in made for id in (arrow.source, arrow.target)} | {"a"})
    boxes = tuple(Box(id=id, title=words(f"Ô {id}"), final=id == "z") for id in ids)
    return Drawing(title=words("Thử"), boxes=boxes, arrows=tuple(made), current=current)


def plates(page: Picture) -> list[Plate]:
    loops = [box.loop for box in page.boxes if box.loop is not None]
    return [*(box.plate for box in page.boxes), *(line.plate for line in page.lines), *loops]


def overlap(one: Plate, other: Plate) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )


IDS = st.sampled_from("abcdefg")
ARROWS = st.lists(
    st.builds(
        lambda source, target, title, back: f"{source}{'<' if back else '>'}{target}{title}",
        *(IDS, IDS, st.sampled_from(["", " gửi đi", " gửi báo cáo lên cấp có thẩm quyền"])),
        st.booleans(),
    ),
    max_size=18,
)


@settings(max_examples=200, deadline=None)
@given(ARROWS)
def test_no_box_title_or_line_hides_another(arrows: list[str]) -> None:
    page = picture_of(drawing(*arrows))
    for one, other in combinations(plates(page), 2):
        assert not overlap(one, other)
    for plate in plates(page):
        assert plate.left >= MARGIN - 0.01
        assert plate.right <= page.width - MARGIN + 0.01
        assert 0 < plate.top < plate.bottom <= page.height - MARGIN + 0.01
    for line in page.lines:
        for x, top, bottom in line.strokes:
            others = [plate for plate in plates(page) if plate is not line.plate]
            stroke = Plate((), x, top + 0.01, 0.0, bottom - top - 0.02)
            assert not [plate for plate in others if overlap(plate, stroke)]


@settings(max_examples=150, deadline=None)
@given(ARROWS)
def test_every_line_goes_down_from_layer_to_layer(arrows: list[str]) -> None:
    drawn = drawing(*arrows)
    page = picture_of(drawn)
    places = {box.box.id: box.plate for box in page.boxes}
    assert {line.line for line in page.lines} | {
        line for line in lines_of(drawn) if line.source == line.target
    } == set(lines_of(drawn))
    for line in page.lines:
        ys = [y for _, top, bottom in line.strokes for y in (top, bottom)]
        assert ys == sorted(ys)
        ends = (line.line.source, line.line.target)
        upper, lower = (places[id] for id in (reversed(ends) if line.upward else ends))
        assert (ys[0], ys[-1]) == (upper.bottom, lower.top)
        assert upper.left <= line.strokes[0][0] <= upper.right
        assert lower.left <= line.strokes[-1][0] <= lower.right


class TestTheOrderOfBoxes:
    """What is reached forward stands below; a way back goes up."""

    @staticmethod
    def above(*arrows: str) -> list[str]:
        page = picture_of(drawing(*arrows))
        return [box.box.id for box in sorted(page.boxes, key=lambda box: box.plate.top)]

    def test_a_chain_stands_in_its_order(self) -> None:
        assert self.above("a>b", "b>c", "c>z", "a<z", "b<c") == ["a", "b", "c", "z"]

    def test_what_only_a_way_back_leads_to_stands_below_its_source(self) -> None:
        assert self.above("a>b", "r<b", "r>b", "b>z")[:2] == ["a", "b"]

    def test_a_circle_is_opened_where_it_was_entered(self) -> None:
        assert self.above("b>c", "c>a", "a>b") == ["a", "b", "c"]

    def test_two_that_say_the_opposite_do_not_make_a_circle(self) -> None:
        pairs = [("a", "b"), ("b", "a")]
        assert downward("a", pairs, []) == [("a", "b"), ("a", "b")]
        assert downward("a", [("x", "y"), ("y", "x")], []) == [("x", "y"), ("x", "y")]


def test_a_step_that_many_boxes_share_is_told_in_words() -> None:
    drawn = drawing(*(f"{id}>z rút" for id in "abcd"), "a>b", "b>c", "c>d")
    assert len(shared_of(drawn)) == 4
    page = picture_of(drawn)
    assert len(page.lines) == 3
    assert {box.box.id: box.notes for box in page.boxes}["a"] == ("bước rút ↘",)
    *_, last = sorted(page.boxes, key=lambda box: box.plate.top)
    assert (last.box.id, last.notes) == ("z", ("↘ bước rút",))
    assert "tên bước ↘" in to_svg(drawn)


def test_so_is_a_step_that_leads_to_many_boxes() -> None:
    drawn = drawing(*(f"{id}<z tiếp" for id in "abcd"), "a>b", "b>c", "c>d", "d>z")
    assert {arrow.target for arrow in shared_of(drawn)} == set("abcd")
    notes = {box.box.id: box.notes for box in picture_of(drawn).boxes}
    assert (notes["z"], notes["a"]) == (("bước tiếp ↘",), ("↘ bước tiếp",))


def test_steps_between_the_same_boxes_are_one_line() -> None:
    (line,) = picture_of(drawing("a>b gửi", "a>b trình")).lines
    assert line.plate.words == ("bước gửi", "bước trình")


def test_a_box_that_nothing_leads_to_is_drawn_all_the_same() -> None:
    assert [box.box.id for box in picture_of(drawing("x>z")).boxes] == ["a", "x", "z"]


class TestSvg:
    """The bytes of a picture."""

    DRAWN = drawing("a>b gửi", "a<b trả <&>", "b>z", "b>b ký", current="b")

    def test_it_is_xml_and_always_the_same(self) -> None:
        assert to_svg(self.DRAWN) == to_svg(self.DRAWN)
        root = ElementTree.fromstring(to_svg(self.DRAWN))
        assert root.findtext(f"{SVG}title") == "Thử"
        said = [text.text for text in root.iter(f"{SVG}text")]
        assert said[0] == "Thử"
        assert {"Ô a", "Ô b", "Ô z", "bước gửi", "bước trả <&>", "bước ký"} <= set(said)

    def test_what_it_shows_by_its_look(self) -> None:
        root = ElementTree.fromstring(to_svg(self.DRAWN))
        kinds = [one.get("class") for one in root.iter()]
        assert kinds.count("box current") == 1
        assert kinds.count("box final") == kinds.count("inner") == 1
        assert kinds.count("line back") == 1
        assert "nền vàng" in to_svg(self.DRAWN)
        assert "nền vàng" not in to_svg(drawing("a>z"))

    def test_a_way_back_ends_at_the_upper_box(self) -> None:
        page = picture_of(self.DRAWN)
        back = next(line for line in page.lines if line.line.back)
        root = ElementTree.fromstring(to_svg(self.DRAWN))
        (path,) = (one for one in root.iter() if one.get("class") == "line back")
        x, top, _ = back.strokes[0]
        assert str(path.get("d")).endswith(f"{x:.1f},{top:.1f}".replace(".0", ""))

    def test_a_line_ends_at_a_box_that_is_lower_than_its_neighbour(self) -> None:
        drawn = drawing("a>b", "a>c", "a<c")
        high = Box(id="b", title=words("Một trạng thái có tên dài đến ba dòng chữ"))
        drawn = replace(drawn, boxes=(drawn.boxes[0], high, drawn.boxes[2]))
        low = next(box for box in picture_of(drawn).boxes if box.box.id == "c").plate
        root = ElementTree.fromstring(to_svg(drawn))
        down, back = (
            str(one.get("d"))
            for one in root.iter(f"{SVG}path")
            if one.get("class") in {"line", "line back"} and f"{low.top:g}" in str(one.get("d"))
        )
        assert down.endswith(f",{low.top:g}")
        assert back.split()[0].endswith(f",{low.top:g}")

    def test_its_words_are_in_one_language(self) -> None:
        english = to_svg(self.DRAWN, "en")
        assert "bước gửi (en)" in english
        assert "double frame: end" in english
        assert "khung kép" not in english


class TestMermaid:
    """The text for pages that draw it themselves."""

    def test_states_steps_beginning_end_and_where_it_stands(self) -> None:
        drawn = Drawing(
            title=words("Thử"),
            boxes=(
                Box(id="dang-soan", title=words("Soạn")),
                Box(id="xong", title=words("Xong"), final=True),
            ),
            arrows=(Arrow(source="dang-soan", target="xong", title=words('ký: "#1"; xong')),),
            current="dang-soan",
        )
        assert to_mermaid(drawn).splitlines() == [
            "stateDiagram-v2",
            "    %% Thử",
            '    state "Soạn" as dang_soan',
            '    state "Xong" as xong',
            "    [*] --> dang_soan",
            "    dang_soan --> xong : ký#58; #34;#35;1#34;#59; xong",
            "    xong --> [*]",
            "    classDef current fill:#ffe8a3,stroke:#9a6700,stroke-width:3px",
            "    class dang_soan current",
        ]

    @pytest.mark.parametrize(("lang", "said"), [("vi", ": bước đi\n"), ("en", ": bước đi (en)\n")])
    def test_its_words_are_in_one_language(self, lang: str, said: str) -> None:
        assert said in to_mermaid(drawing("a>z đi"), lang)
        assert "class" not in to_mermaid(drawing("a>z đi"), lang)
