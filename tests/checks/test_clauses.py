from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from thidua_rules.checks.clauses import (
    TEXTS,
    clauses_of,
    fingerprint,
    index_text,
    normalised,
    write_indexes,
)

# Invented rules of a garden, in the shape of a law as published.
LAW = """\
LUẬT
VƯỜN HOA
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Vườn mở cửa cả tuần.
Điều 2. Người chăm vườn
1. Người tưới cây:
a) Tưới buổi sáng;
đ) Tưới buổi chiều.
Nghỉ khi trời mưa.
2. Người tỉa cành.
Mục 1. CÂY CẢNH
Điều 3. Cây quý
a) Cây trăm tuổi;
k) Cây ra hoa;
l) Cây ra quả.
Chương II
ĐIỀU KHOẢN CUỐI
Điều 4. Ngày mở vườn
1. Mở vào mùa xuân.
Luật này được Quốc hội của vườn thông qua.
Người làm vườn
"""

# The same garden, in the shape of the official codification.
CODIFIED = """\
[Điều 7]
Điều 29.1.NĐ.11.7. Giỏ hoa
(Điều 7 Nghị định số 1/2000, có hiệu lực từ mùa xuân)
 1.“Giỏ lớn” đựng mười bông.
3.5 kg là nặng nhất.
2. Giỏ nhỏ:
 a) Bằng tre;
b)Bằng mây.

[Điều 7a]
Điều 29.1.LQ.7a.
Giỏ không tên.
Mục 2
CHẬU
1. Dòng này không thuộc điều nào.
[Điều 8]
Điều 29.1.TT.34.8. Chậu
1a. Chậu sành.
2. Chậu đất.”
“4. Chậu mới.
3. Chậu sứ.
4. Chậu cũ.
"""


def test_each_article_clause_and_point_of_a_law_has_a_place_in_the_order_of_the_text() -> None:
    assert list(clauses_of(LAW)) == [
        "d1",
        "d2",
        "d2.k1",
        "d2.k1.a",
        "d2.k1.đ",
        "d2.k2",
        "d3",
        "d3.a",
        "d3.k",
        "d3.l",
        "d4",
        "d4.k1",
    ]


def test_the_number_within_a_codification_is_the_number_of_the_article() -> None:
    places = [place for place in clauses_of(CODIFIED) if "." not in place]

    assert places == ["d7", "d7a", "d8"]


def test_a_clause_may_stand_after_blanks_or_have_no_blank_after_its_number() -> None:
    found = clauses_of(CODIFIED)

    assert found["d7.k1"].startswith('1."giỏ lớn" đựng mười bông.')
    assert found["d7.k2"] == "2. giỏ nhỏ: a) bằng tre; b)bằng mây."
    assert found["d7.k2.b"] == "b)bằng mây."


def test_a_clause_may_have_a_letter() -> None:
    assert clauses_of(CODIFIED)["d8.k1a"] == "1a. chậu sành."


def test_a_decimal_at_the_start_of_a_line_opens_no_clause() -> None:
    found = clauses_of(CODIFIED)

    assert "d7.k3" not in found
    assert found["d7.k1"].endswith("3.5 kg là nặng nhất.")


def test_a_whole_includes_its_parts() -> None:
    found = clauses_of(LAW)

    assert found["d2.k1.a"] == "a) tưới buổi sáng;"
    assert found["d2.k1"].startswith("1. người tưới cây: a) tưới buổi sáng; đ)")
    assert found["d2"].startswith("điều 2. người chăm vườn 1. người tưới cây: a)")
    assert found["d2"].endswith("2. người tỉa cành.")


def test_a_line_without_a_number_goes_on_with_what_is_open() -> None:
    assert clauses_of(LAW)["d2.k1.đ"] == "đ) tưới buổi chiều. nghỉ khi trời mưa."


def test_a_point_named_k_is_no_clause() -> None:
    assert clauses_of(LAW)["d3.l"] == "l) cây ra quả."


def test_what_heads_the_next_part_belongs_to_no_clause() -> None:
    found = clauses_of(LAW)

    assert found["d2.k2"] == "2. người tỉa cành."
    assert found["d3.l"] == "l) cây ra quả."


def test_what_heads_the_next_article_of_a_codification_belongs_to_no_clause() -> None:
    found = clauses_of(CODIFIED)

    assert found["d7.k2.b"] == "b)bằng mây."
    assert found["d7a"] == "điều 29.1.lq.7a. giỏ không tên."


def test_the_words_that_close_a_law_belong_to_no_clause() -> None:
    assert clauses_of(LAW)["d4.k1"] == "1. mở vào mùa xuân."


def test_a_number_or_a_letter_outside_an_article_opens_nothing() -> None:
    assert clauses_of("1. Lời nói đầu\na) Lời chào\nĐiều này không có số.\n") == {}


def test_a_clause_printed_as_a_quotation_opens() -> None:
    assert clauses_of(CODIFIED)["d8.k2"] == '2. chậu đất."'


def test_a_repeated_place_keeps_its_last_text_where_it_stands_last() -> None:
    found = clauses_of(CODIFIED)

    assert found["d8.k4"] == "4. chậu cũ."
    assert list(found)[-2:] == ["d8.k3", "d8.k4"]


def test_the_article_of_a_repeated_clause_holds_both_texts() -> None:
    assert '"4. chậu mới. 3. chậu sứ. 4. chậu cũ.' in clauses_of(CODIFIED)["d8"]


def test_a_text_in_decomposed_letters_has_the_same_clauses() -> None:
    decomposed = LAW.replace("Điều", "Đie\u0302\u0300u")

    assert clauses_of(decomposed) == clauses_of(LAW)


def test_case_blanks_and_kinds_of_quotes_do_not_change_a_fingerprint() -> None:
    assert fingerprint("“Hoa  Hồng”\n nở") == fingerprint('"hoa hồng" nở')
    assert fingerprint("‘Hoa’") == fingerprint("'hoa'")


def test_a_changed_word_changes_a_fingerprint() -> None:
    assert fingerprint("mười bông") != fingerprint("chín bông")


def test_a_fingerprint_is_the_head_of_a_sha256_of_the_normalised_text() -> None:
    assert fingerprint(" ABC ") == "ba7816bf8f01cfea"


def test_a_text_without_words_is_normalised_to_nothing() -> None:
    assert normalised(" \n\t ") == ""


@given(st.lists(st.sampled_from([*LAW.splitlines(), *CODIFIED.splitlines()]) | st.text()))
def test_every_part_of_any_text_lies_in_a_whole(lines: list[str]) -> None:
    found = clauses_of("\n".join(lines))

    assert all(place.rpartition(".")[0] in found for place in found if "." in place)


def test_an_index_names_its_text_and_stores_no_words_of_it() -> None:
    written = index_text("vuon.txt", clauses_of("Điều 1. Vườn\n1. Hoa\n"))

    assert written.splitlines() == [
        "text: vuon.txt",
        "clauses:",
        f"  d1: '{fingerprint('điều 1. vườn 1. hoa')}'",
        f"  d1.k1: '{fingerprint('1. hoa')}'",
    ]


def test_only_the_texts_that_are_there_are_indexed(tmp_path: Path) -> None:
    texts, criteria = tmp_path / "texts", tmp_path / "criteria"
    texts.mkdir()
    criteria.mkdir()
    instrument, name = next(iter(TEXTS.items()))
    (texts / name).write_text(LAW, "utf-8")

    assert write_indexes(texts, criteria) == [criteria / instrument / "_clauses.yaml"]
    assert [folder.name for folder in criteria.iterdir()] == [instrument]


def test_an_index_is_written_anew_over_an_old_one(tmp_path: Path) -> None:
    name = next(iter(TEXTS.values()))
    (tmp_path / name).write_text("Điều 1. Vườn\n", "utf-8")
    write_indexes(tmp_path, tmp_path)
    (tmp_path / name).write_text(LAW, "utf-8")

    [target] = write_indexes(tmp_path, tmp_path)

    assert target.read_text("utf-8") == index_text(name, clauses_of(LAW))
