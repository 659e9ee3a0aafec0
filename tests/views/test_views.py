"""A decision and a rule in words: every line says what the decision says, and decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from tests.engine.conftest import part
from thidua_rules import Decision, Rulebook, decide, explain
from thidua_rules.model.criterion import parts_of
from thidua_rules.testing import day, dossier
from thidua_rules.views.to_markdown import markdown
from thidua_rules.views.to_meaning import meaning
from thidua_rules.views.to_rule_words import rule_words
from thidua_rules.views.to_schema import dossier_schema

ON = date(2024, 12, 20)
MakeBook = Callable[..., Rulebook]
HEAD = """\
caveats: [{vi: lưu ý này, en: this caveat}]
"""
RULE = (
    "any:\n"
    + part("dem", "count: {of: [sang-kien], level: co-so, at_least: 1, window: this_year}\n")
    + part("nhan-dinh", "reading: {vi: hiểu thế, en: read so}\nattested: {by: don-vi}\n")
    + part(
        "rieng",
        "only: {groups: [cong-an]}\nfact: {of: nam-cong-tac, at_least: 3}\n",
    )
)


@pytest.fixture
def decision(make_book: MakeBook) -> Decision:
    nominee = dossier("sang-kien@co-so 2024-09-05", groups=["cong-chuc"])
    return decide(make_book(RULE, head=HEAD), "giay-khen", nominee, on=ON)


def test_a_decision_in_vietnamese_has_every_line_with_its_clause(decision: Decision) -> None:
    assert explain(decision) == (
        "Giấy khen\n"
        "Người, tập thể được xét: mau\n"
        "Ngày xét: 2024-12-20 · năm xét 2024\n"
        "Kết luận: ✓ ĐỦ TIÊU CHUẨN\n"
        "Văn bản áp dụng: Điều 1 Luật 1/2000 (Mẫu, theo ngày xét 2024-12-20)\n"
        "\n"
        "Từng tiêu chuẩn:\n"
        "  ✓ Giấy khen [Điều 1 Luật 1/2000]\n"
        "    ✓ câu dem (có 1, cần ≥ 1) [Điều 1 Luật 1/2000]\n"
        "        giấy tờ: sang-kien@co-so 2024-09-05\n"
        "    ? câu nhan-dinh [Điều 1 Luật 1/2000]\n"
        "        cách hiểu: hiểu thế\n"
        "    – câu rieng [Điều 1 Luật 1/2000]\n"
        "\n"
        "Lưu ý:\n"
        "  ! lưu ý này"
    )


def test_a_decision_in_english_says_the_same(decision: Decision) -> None:
    told = explain(decision, lang="en").splitlines()
    assert told[0] == "Certificate"
    assert told[3] == "Verdict: ✓ MET"
    assert "    ✓ sentence dem (found 1, wanted ≥ 1) [Law 1/2000, Article 1]" in told
    assert told[-1] == "  ! this caveat"
    assert len(told) == len(explain(decision).splitlines())


def test_markdown_has_a_list_for_the_tree(decision: Decision) -> None:
    assert markdown(decision) == (
        "# Giấy khen\n"
        "\n"
        "- Người, tập thể được xét: mau\n"
        "- Ngày xét: 2024-12-20 · năm xét 2024\n"
        "- Kết luận: ✓ ĐỦ TIÊU CHUẨN\n"
        "- Văn bản áp dụng: Điều 1 Luật 1/2000 (Mẫu, theo ngày xét 2024-12-20)\n"
        "\n"
        "## Từng tiêu chuẩn\n"
        "\n"
        "- ✓ Giấy khen [Điều 1 Luật 1/2000]\n"
        "  - ✓ câu dem (có 1, cần ≥ 1) [Điều 1 Luật 1/2000]\n"
        "    <br>giấy tờ: sang-kien@co-so 2024-09-05\n"
        "  - ? câu nhan-dinh [Điều 1 Luật 1/2000]\n"
        "    <br>cách hiểu: hiểu thế\n"
        "  - – câu rieng [Điều 1 Luật 1/2000]\n"
        "\n"
        "## Lưu ý\n"
        "\n"
        "- lưu ý này\n"
    )


def test_a_caveat_about_a_judgement_is_told_with_its_clause(make_book: MakeBook) -> None:
    book = make_book("all:\n" + part("nhan-dinh", "attested: {by: don-vi}\n"))
    decision = decide(book, "giay-khen", dossier(), on=ON, assume_judgements="met")
    said = "Giả định, chưa có ý kiến ký: “câu nhan-dinh” – đạt [Điều 1 Luật 1/2000]"
    assert f"  ! {said}" in explain(decision).splitlines()
    assert f"- {said}" in markdown(decision).splitlines()
    assert explain(decision, "en").endswith("– met [Law 1/2000, Article 1]")


def test_what_is_open_is_asked_with_what_follows(make_book: MakeBook) -> None:
    book = make_book("all:\n" + part("nhan-dinh", "attested: {by: don-vi}\n"))
    decision = decide(book, "giay-khen", dossier(), on=ON)
    assert "Cần hỏi thêm:\n  → " in explain(decision)
    assert explain(decision).endswith("(nếu có: đủ; nếu không: chưa đủ)")
    assert markdown(decision, "en").rstrip().endswith("(if yes: met; if no: unmet)")
    assert "\n## To ask next\n\n- " in markdown(decision, "en")


def test_what_is_not_counted_is_told_with_its_clause(make_book: MakeBook) -> None:
    counting = "counting: [{id: da-dung, cite: d2, vi: đã dùng, en: used up, spent: true}]\n"
    rule = "all:\n" + part("dem", "count: {of: [sang-kien], at_least: 1, window: ever}\n")
    book = make_book(rule, head="spends: {of: [sang-kien]}\n", conditions=counting)
    spent = {"kind": "sang-kien", "year": 2024, "spent_on": "bang-khen-bo-tinh"}
    decision = decide(book, "giay-khen", dossier(spent, complete=1900), on=ON)
    told = explain(decision, "en")
    assert "not counted: sang-kien 2024 – " in told
    assert "[" in told.partition("not counted: ")[2].partition("\n")[0]


def test_texts_that_were_tried_too_are_told(book: Rulebook) -> None:
    nominee = dossier(groups=["cong-chuc"])
    decision = decide(book, "chien-si-thi-dua-co-so", nominee, on=day("2026-11-25"))
    assert decision.governed_by.also_tried
    assert "Đã thử cả: " in explain(decision)


def test_what_is_not_for_the_subject_is_one_line(book: Rulebook) -> None:
    nominee = dossier(kind="tap-the")
    decision = decide(book, "chien-si-thi-dua-co-so", nominee, on=ON)
    told = explain(decision)
    assert "– KHÔNG ÁP DỤNG CHO ĐỐI TƯỢNG NÀY" in told
    assert "Có sáng kiến" not in told


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "count: {of: [sang-kien], level: toan-quoc, at_least: 2, window: {last: 3}}",
            "≥ 2 lần: sáng kiến được công nhận cấp toan-quoc, quoc-te; trong 3 năm gần nhất",
        ),
        (
            "count: {of: [xep-loai], grade: tot, at_most: 1, unit: years, window: ever}",
            "≤ 1 năm: mức độ hoàn thành nhiệm vụ của năm mức tot, xuat-sac; bất kỳ lúc nào",
        ),
        (
            "streak: {of: [xep-loai, giay-khen], years: 5, ends: proposal}",
            "≥ 5 năm liên tục, đến thời điểm đề nghị: mức độ hoàn thành nhiệm vụ của năm hoặc",
        ),
        (
            "streak: {of: [xep-loai], years: 9, every: 3, ends: review}",
            "≥ 9 năm liên tục, cách nhau 3 năm, đến năm xét: ",
        ),
        (
            "streak: {of: [xep-loai], years: 9, ends: anywhere}",
            "≥ 9 năm liên tục, kết thúc lúc nào cũng được: ",
        ),
        ("absent: {of: [ky-luat], window: this_year}", "không có: bị xử lý kỷ luật; trong năm xét"),
        ("absent: {of: [dang-xem-xet], window: open}", "không có: đang bị xem xét kỷ luật"),
        ("share: {of: nu, in: tong-so, at_least: 70}", " ≥ 70 % "),
        ("share: {of: nu, in: tong-so, more_than: 50}", " > 50 % "),
        ("fact: {of: nam-cong-tac, at_least: 3}", "số năm công tác liên tục ≥ 3"),
        ("fact: {of: members.bi-ky-luat-tu-canh-cao, at_most: 0}", " ≤ 0"),
        ("fact: {of: ngay-thanh-lap, years_since: 10}", "ngày thành lập đã ≥ 10 năm"),
        ("tenure: {posts: [vu-truong], at_least: 5}", "≥ 5 năm giữ chức vụ: "),
        ("tenure: {posts: [vu-truong], at_least: 5, below: 9}", "≥ 5, dưới 9 năm giữ chức vụ: "),
        ("attested: {by: don-vi}", "nhận định của "),
        ("delegated: {to: chinh-phu, slot: mau}", "giao cho Chính phủ quy định / left to the Gov"),
        (
            "at_least: {k: 1, of: [{id: b, vi: b, en: bb, attested: {by: don-vi}}]}",
            "ít nhất 1 trong số / at least 1 of",
        ),
        ("any: [{id: b, vi: b, en: bb, attested: {by: don-vi}}]", "một trong / any of"),
        ("all: [{id: b, vi: b, en: bb, attested: {by: don-vi}}]", "tất cả / all of"),
    ],
)
def test_each_kind_of_criterion_has_its_words(make_book: MakeBook, body: str, said: str) -> None:
    made = make_book("all:\n" + part("a", body + "\n"))
    (rule,) = made.rules
    assert said in meaning(parts_of(rule.criterion)[0], made)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            "count: {of: [sang-kien], level: toan-quoc, at_least: 2, window: {last: 3}}",
            " / ≥ 2 times: recognised initiative at level toan-quoc, quoc-te; in the last 3 years",
        ),
        (
            "count: {of: [xep-loai], grade: tot, at_most: 1, unit: years, window: ever}",
            " / ≤ 1 years: task grade of the year graded tot, xuat-sac; at any time up to",
        ),
        (
            "streak: {of: [xep-loai, giay-khen], years: 9, every: 3, ends: proposal}",
            " / ≥ 9 years in a row, 3 years apart, up to the proposal: task grade of the year or ",
        ),
        (
            "streak: {of: [xep-loai], years: 9, ends: anywhere}",
            " / ≥ 9 years in a row, ending at any time: task grade of the year",
        ),
        ("absent: {of: [dang-xem-xet], window: open}", "; still going on"),
        ("share: {of: nu, in: tong-so, more_than: 50}", " > 50 % of "),
        ("fact: {of: ngay-thanh-lap, years_since: 10}", " ≥ 10 years ago"),
        (
            "tenure: {posts: [vu-truong], at_least: 5, below: 9}",
            " / ≥ 5, below 9 years in the post",
        ),
    ],
)
def test_each_kind_of_criterion_has_its_words_in_english(
    make_book: MakeBook, body: str, said: str
) -> None:
    made = make_book("all:\n" + part("a", body + "\n"))
    (rule,) = made.rules
    assert said in meaning(parts_of(rule.criterion)[0], made)


def test_windows_of_a_scope_have_their_words(book: Rulebook) -> None:
    rule = book["luat-06-2022/huan-chuong-lao-dong-hang-ba.ca-nhan"]
    told = "\n".join(rule_words(rule, book, ON))
    assert "trong các năm sau lần được tặng" in told
    assert "trong chuỗi năm `" in told


def test_a_rule_that_meets_another_award_names_it(book: Rulebook) -> None:
    told = "\n".join(rule_words(book["luat-06-2022/chien-si-thi-dua-co-so"], book, ON))
    assert "= đạt tiêu chuẩn của Lao động tiên tiến, Chiến sĩ tiên tiến" in told


def test_every_rule_has_words(book: Rulebook) -> None:
    for rule in book:
        told = "\n".join(rule_words(rule, book, rule.effective.start))
        assert told.startswith(f"{rule.title.vi} / {rule.title.en}")
        assert "Quyết định / decided by: " in told


MARGIN = """\
quota: {percent: 15, vi: số người, en: of people, cite: d3}
details: [{id: ct, to: bo-tinh, cite: d4, vi: chi tiết, en: detail}]
effective: {from: 2001-01-01, until: 2030-01-01}
caveats: [{vi: lưu ý, en: beware}]
"""


def test_the_words_of_a_rule_begin_with_its_head_and_end_with_its_margin(
    make_book: MakeBook,
) -> None:
    made = make_book(RULE, head=MARGIN)
    told = list(rule_words(made.rules[0], made, day("2024-12-20")))
    assert told[:3] == [
        "Giấy khen / Certificate",
        "  Điều 1 Luật 1/2000 / Law 1/2000, Article 1",
        "  Hiệu lực / in force: 2001-01-01 – 2030-01-01",
    ]
    assert "        chỉ / only: thuộc nhóm Công an nhân dân" in told
    only = told.index("        chỉ / only: thuộc nhóm Công an nhân dân")
    assert told[only + 1].startswith("          of the group ")
    assert told[3].startswith("  Mức biết văn bản / basis: đã đọc nguyên văn / read in full · ")
    assert "        cách hiểu / reading: hiểu thế / read so" in told
    assert told[-3].startswith("  Tỷ lệ / quota: ≤ 15 % – số người / of people [Điều 3")
    who = made.vocabulary.authorities["bo-tinh"].vi
    assert told[-2] == f"  Quy định chi tiết / detailed by: {who} – chi tiết / detail"
    assert told[-1] == "  ! lưu ý / beware"


def test_the_schema_of_one_award_asks_for_what_it_reads(make_book: MakeBook) -> None:
    made = make_book(RULE)
    schema = dossier_schema(made, "giay-khen")
    assert list(schema["properties"]["attested"]["properties"]) == ["nhan-dinh"]
    assert schema["$defs"]["Record"]["properties"]["kind"]["enum"] == ["sang-kien", "ky-luat"]


def test_an_explanation_in_english_cites_in_english(book: Rulebook) -> None:
    nominee = dossier("huan-chuong-lao-dong-hang-ba 2015", complete=1900, groups=["cong-chuc"])
    decision = decide(book, "huan-chuong-lao-dong-hang-nhi", nominee, on=date(2024, 12, 20))
    assert "Điều" not in explain(decision, lang="en")
