"""What the sentences do: in English as in Vietnamese, and those that no shipped feature uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bdd.conftest import Story
from thidua_rules.errors import ThiduaError
from thidua_rules.model.verdict import Verdict
from thidua_rules.testing import day

CLAUSE = "khoản 2 Điều 23 Luật 06/2022/QH15"
NOMINEE = """
    Cho một cá nhân thuộc nhóm "cong-chuc"
    Và hồ sơ có "lao-dong-tien-tien 2024"
"""
ASKED = '    Khi xét "chien-si-thi-dua-co-so" ngày 2024-12-20\n'


def told(story: Story, steps: str, lang: str = "vi") -> str:
    """What is said of the step that does not hold."""
    with pytest.raises(ThiduaError) as failed:
        story(steps)
    return failed.value.sentence(lang)


def test_a_dossier_is_decided_on_in_english(story: Story) -> None:
    world = story("""
    Given a subject that is one individual of the groups "vien-chuc"
    And the dossier has "lao-dong-tien-tien 2024"
    And the dossier has "sang-kien@co-so 2024-09-05"
    When "chien-si-thi-dua-co-so" is decided on 2024-12-20 for the year 2024
    Then the verdict is met
    And the reasons include "sang-kien" at "Law 06/2022/QH15, Article 23(2)"
    And the text that governs is "Law 06/2022/QH15, Article 23"
    And nothing is left to ask
    """)
    assert "khoản 2 Điều 23 Luật 06/2022/QH15" in world.clauses


def test_a_matter_is_told_in_english(story: Story) -> None:
    story("""
    Given the bloc consists of "So Sao, So Trang"
    And "So Sao" is the head
    And the bloc's deadline for signing the covenant is 28/02
    And the matter "Emulation covenant" of 2024 is opened
    And the draft consists of "giao-uoc"
    When on 2024-02-20 "So Trang" takes the step "Circulate the draft"
    Then it is refused because "this step is for the head of the bloc, the deputy head of the bloc"
    Given the draft consists of "giao-uoc"
    When on 2024-02-20 "So Sao" takes the step "Circulate the draft"
    Then there is no warning
    And the matter moves to "Under discussion"
    """)


def test_every_part_of_a_dossier_is_put_into_it(story: Story) -> None:
    world = story("""
    Cho một cá nhân
    Và người ấy là nữ
    Và giữ chức vụ "vu-truong" từ ngày 2010-01-01 đến hết ngày trước 2012-01-01
    Và giữ chức vụ "vu-truong" từ ngày 2013-01-01
    Và đã kê đủ "sang-kien, ky-luat" từ năm 2015
    Và dữ kiện "nam-cong-tac" là 12
    Và thành tích lập được ngày 2024-05-02
    Và hồ sơ được đề nghị ngày 2024-06-02
    Và cơ quan thẩm định nhận hồ sơ ngày 2024-07-02
    Và "ky-luat:canh-cao" kéo dài từ 2020-01-01 đến 2021-01-01
    Khi xét "lao-dong-tien-tien" ngày 2024-12-20
    Thì kết luận là chưa rõ
    """)
    made = world.draft.dossier(world.book, world.at)
    assert (made.subject.sex, made.facts) == ("nu", {"nam-cong-tac": 12})
    assert made.complete is not None
    assert made.complete.kinds == ("sang-kien", "ky-luat")
    assert made.posts is not None
    assert [held.until is None for held in made.posts] == [False, True]
    assert set(made.dates) == {"achieved", "proposed", "received"}
    assert made.records[0].grade == "canh-cao"


def test_a_day_on_which_no_rule_is_held_can_be_claimed(story: Story) -> None:
    old = '    Khi xét "chien-si-thi-dua-co-so" ngày 2001-12-20\n'
    story(f"{NOMINEE}{old}    Thì không có quy định nào có hiệu lực\n")
    said = told(story, f"{NOMINEE}{ASKED}    Thì không có quy định nào có hiệu lực\n")
    assert "có quy định: Điều 23 Luật 06/2022/QH15" in said


def test_a_roster_is_decided_on(story: Story, tmp_path) -> None:
    head, one, two = "id,kind,groups,records", "mot,ca-nhan,cong-chuc,", "hai,ca-nhan,cong-chuc,"
    rows = f"{head}\n{one}lao-dong-tien-tien 2024\n{two}\n"
    (tmp_path / "ds.csv").write_text(rows, "utf-8")
    asked = """
    Cho danh sách trong tệp "ds.csv"
    Khi xét "chien-si-thi-dua-co-so" cho cả danh sách ngày 2024-12-20
    Thì {}
    """
    world = story(asked.format('kết luận về "mot" là chưa rõ'))
    assert len(world.decisions) == 2
    assert world.decisions[0].verdict is Verdict.UNKNOWN
    story(asked.format("có 2 trường hợp chưa rõ"))
    assert "có 0 trường hợp đủ, không phải 1" in told(story, asked.format("có 1 trường hợp đủ"))
    assert "không có `ba`; có: mot, hai" in told(story, asked.format('kết luận về "ba" là đủ'))
    wrong = told(story, asked.format('kết luận về "mot" là đủ'))
    assert "kết luận là “chưa rõ”, không phải “đủ”; còn phải hỏi:" in wrong
    (tmp_path / "ds.csv").write_text(rows.replace("ca-nhan,cong-chuc,\n", "ca-nhn,,\n"), "utf-8")
    assert "ds.csv:3:" in told(story, asked.format("có 2 trường hợp chưa rõ"))


CLAIMS = {
    "kết luận là đủ": (
        "kết luận là “chưa rõ”, không phải “đủ”; còn phải hỏi:",
        f"[{CLAUSE}] (`sang-kien`)",
    ),
    'lý do có "sang-kien" tại "khoản 9 Điều 9"': (
        f"lý do `sang-kien` tại “{CLAUSE}”, không phải “khoản 9 Điều 9”",
    ),
    'lý do có "khac" tại "khoản 9 Điều 9"': (
        "không có lý do `khac`; các lý do:",
        "Có sáng kiến được cơ sở công nhận",
    ),
    'lý do không có "sang-kien"': ("có lý do `sang-kien`",),
    f'điều khoản "{CLAUSE}" được trả lời là đủ': ("được trả lời là “chưa rõ”, không phải “đủ”",),
    'điều khoản "Điều 999" được trả lời là đủ': ("“Điều 999” không có trong cây tiêu chuẩn; có:",),
    'còn phải hỏi "khac"': ("không hỏi `khac`; còn phải hỏi: `", "`sang-kien`"),
    "không còn gì phải hỏi": ("còn phải hỏi:", "\n      ? "),
    'văn bản áp dụng là "Điều 9"': ("văn bản áp dụng là “Điều 23 Luật 06/2022/QH15”",),
    'có lưu ý "không ai nói"': ("không có lưu ý “không ai nói”; các lưu ý:",),
    'được nhiều nhất 3 theo "Điều 9"': ("chưa có bước `Khi tính hạn mức …`",),
    "chưa biết tiền thưởng": ("chưa có bước `Khi tính tiền thưởng …`",),
    'việc vẫn ở "Đang ký"': ("chưa có bước `mở việc …`",),
    "có 1 trường hợp đủ": ("chưa có bước `Khi xét … cho cả danh sách`",),
}


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_claim_that_does_not_hold_is_answered_in_the_findings_words(
    story: Story, claim: str
) -> None:
    said = told(story, f"{NOMINEE}{ASKED}    Thì {claim}\n")
    assert f"✗ Thì {claim}" in said
    assert "✓ Cho một cá nhân" in said
    for words in CLAIMS[claim]:
        assert words in said
    assert "Traceback" not in said


def test_the_reasons_of_a_plain_no_are_told(story: Story) -> None:
    complete = "    Và đã kê đủ giấy tờ từ năm 1990\n"
    said = told(story, f"{NOMINEE}{complete}{ASKED}    Thì kết luận là đủ\n")
    assert "✗ Có sáng kiến được cơ sở công nhận [khoản 2 Điều 23 Luật 06/2022/QH15]" in said


def test_it_is_told_in_english_too(story: Story) -> None:
    steps = """
    Given a subject that is one individual
    When "chien-si-thi-dua-co-so" is decided on 2024-12-20
    Then the verdict is met
    """
    said = told(story, steps, "en")
    assert "Reason: the verdict is “unknown”, not “met”; still to ask:" in said
    assert "[Law 06/2022/QH15, Article 23" in said


AMOUNTS = {
    'tính hạn mức "co-thi-dua-chinh-phu" ngày 2022-01-20 trên 60 tập thể': {
        'được nhiều nhất 13 theo "khoản 1 Điều 11 Nghị định 91/2017/NĐ-CP"': (
            "được nhiều nhất 12, không phải 13"
        ),
        'được nhiều nhất 12 theo "Điều 1"': "điều khoản là “khoản 1 Điều 11 Nghị định",
        "không biết được nhiều nhất bao nhiêu": "được nhiều nhất 12",
        'cách hiểu là "khác hẳn"': "cách hiểu là “",
    },
    'tính hạn mức "chien-si-thi-dua-co-so" ngày 2024-01-01 trên 20 cá nhân': {
        'được nhiều nhất 3 theo "Điều 1"': "được nhiều nhất chưa biết, không phải 3",
        'cách hiểu là "khác hẳn"': "không có cách hiểu nào",
    },
    'tính tiền thưởng "lao-dong-tien-tien" cho cá nhân theo quyết định ngày 2018-07-01': {
        "tiền thưởng là 1.420.000 đồng": "tiền thưởng là 420.000, không phải 1.420.000 [",
        "chưa biết tiền thưởng": "tiền thưởng là 420.000 đồng",
    },
}


@pytest.mark.parametrize(
    ("asked", "claim"), [(asked, claim) for asked in AMOUNTS for claim in AMOUNTS[asked]]
)
def test_a_wrong_amount_is_told(story: Story, asked: str, claim: str) -> None:
    said = told(story, f"    Khi {asked}\n    Thì {claim}\n")
    assert AMOUNTS[asked][claim] in said


BLOC = """
    Cho khối gồm "Sở Sao, Sở Trăng"
    Và "Sở Sao" là trưởng khối
    Và hạn ký giao ước của khối là ngày 28/02
    Và mở việc "Giao ước thi đua" năm 2024
    Và dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-20 "{}" làm bước "{}"
"""
DRAFT = "Gửi dự thảo lấy góp ý"
MATTERS = {
    ("Sở Trăng", DRAFT, 'việc chuyển sang "Đang góp ý"'): "bước trước bị từ chối:",
    ("Sở Trăng", DRAFT, 'việc vẫn ở "Nháp"'): "không phải là tên một trạng thái",
    ("Sở Trăng", DRAFT, 'bị từ chối vì "lý do khác"'): "không bị từ chối vì “lý do khác”; bước",
    ("Sở Trăng", DRAFT, "có đúng 2 lý do từ chối"): "có 1 lý do, không phải 2",
    ("Sở Trăng", DRAFT, "không có cảnh báo"): "bước trước bị từ chối:",
    ("Sở Sao", DRAFT, 'bị từ chối vì "lý do khác"'): "bước trước được chấp nhận",
    (
        "Sở Sao",
        DRAFT,
        'việc chuyển sang "Đang ký"',
    ): "việc đang ở “Đang góp ý”, không phải “Đang ký”",
    ("Sở Sao", DRAFT, 'có cảnh báo "muộn"'): "không có cảnh báo “muộn”; các cảnh báo: không có",
    ("Sở Sao", "Gửi đăng ký", "không có cảnh báo"): "việc này không có bước “Gửi đăng ký”; có: “",
    ("Sở Sao", "Gởi dự thảo", "không có cảnh báo"): "“Gởi dự thảo” không phải là tên một bước",
}


@pytest.mark.parametrize("tried", MATTERS)
def test_what_became_of_a_matter_is_told(story: Story, tried: tuple[str, str, str]) -> None:
    who, step, claim = tried
    said = told(story, f"{BLOC.format(who, step)}    Thì {claim}\n")
    assert MATTERS[tried] in said


def test_no_refusal_may_be_overlooked(story: Story) -> None:
    steps = BLOC.format("Sở Trăng", DRAFT)
    said = told(story, f'{steps}    Khi xét "co-thi-dua-bo-tinh" ngày 2024-12-20\n')
    assert "hồ sơ của ai?" in said
    prize = 'tính tiền thưởng "lao-dong-tien-tien" cho cá nhân theo quyết định ngày 2018-07-01'
    said = told(story, f"{steps}    Khi {prize}\n    Thì tiền thưởng là 420.000 đồng\n")
    assert "không bước `Thì` nào nói đến lần từ chối này" in said
    again = f'    Khi ngày 2024-02-20 "Sở Sao" làm bước "{DRAFT}"\n'
    assert "bước trước bị từ chối:" in told(story, steps + again)


MISTAKES = {
    'Cho dữ kiện "nam-cong-tac" là mười hai': "không có bước",
    'Cho hồ sơ có "sang-kien@co-so"': "không phải là bản ghi – viết loại",
    'Cho "khong-ai" xác nhận "guong-mau"': "`khong-ai` không phải là mã thẩm quyền",
    'Cho tập thể có mười người "tong-so"': "`mười` không phải là số – viết bằng chữ số",
    "Cho đã kê đủ giấy tờ từ năm 24": "viết bốn chữ số",
    "Cho hạn sơ kết của khối là ngày 31/02": "không có ngày `31/02`",
    "Cho hạn sơ kết của khối là ngày 2024-02-28": "viết ngày/tháng: `28/02`",
    "Cho khối biểu quyết với ít nhất 3/2 số thành viên đồng ý": "`3/2` không phải là tỷ lệ",
    "Cho khối biểu quyết với ít nhất 3/0 số thành viên đồng ý": "`3/0` không phải là tỷ lệ",
    'Cho khối chỉ sơ kết khi đã xong "đăng kí"': "có phải `đăng ký`?",
    'Cho bản đăng ký ghi "Chỉ tiêu" là "x"': "`Chỉ tiêu` không phải là mã",
    "Thì tiền thưởng là 2.98.000 đồng": "viết như `2.980.000`",
    'Cho mở việc "Giao ước" năm 2024': "“Giao ước” không phải là tên một việc",
}


@pytest.mark.parametrize("step", MISTAKES)
def test_a_slot_that_holds_something_else_is_told(story: Story, step: str) -> None:
    assert MISTAKES[step] in told(story, f"    Khi xét\n    {step}\n")


def test_all_that_cannot_be_read_is_told_at_once_and_nothing_is_run(story: Story) -> None:
    said = told(story, '    Cho xin chào\n    Và hồ sơ có "abc"\n')
    assert "Chưa chạy được “Một”" in said
    assert "không có bước “xin chào” – xem `thidua steps`" in said
    assert "`abc` không phải là bản ghi" in said
    assert "✓" not in said


def test_a_fact_is_a_number_or_a_day_as_the_vocabulary_says(story: Story) -> None:
    said = told(story, '    Cho dữ kiện "nam-cong-tac" là ngày 2001-02-03\n')
    assert "dữ kiện `nam-cong-tac` là số" in said
    said = told(story, '    Cho dữ kiện "ngay-thanh-lap" là 2001\n')
    assert "dữ kiện `ngay-thanh-lap` là ngày" in said
    world = story('    Cho dữ kiện "ngay-thanh-lap" là ngày 2001-02-03\n')
    assert world.draft.data["facts"] == {"ngay-thanh-lap": day("2001-02-03")}


def test_what_does_not_go_with_a_matter_is_told(story: Story) -> None:
    steps = BLOC.format("Sở Sao", DRAFT).replace("dự thảo gồm", "giấy tờ kèm theo gồm")
    said = told(story, steps)
    assert "mot.feature:9:8: điều nêu ở bước này không dùng cho “Giao ước thi đua”" in said
    wrong = BLOC.format("Sở Sao", DRAFT).replace('"Sở Sao" là', '"Sở Khác" là')
    said = told(story, wrong)
    assert "mot.feature:6:8: `so-khac` là trưởng, phó khối nhưng không phải thành viên" in said
    said = told(story, wrong, "en")
    assert "mot.feature:6:8: `so-khac` leads or is to lead the bloc and is not one of" in said


LATE = """
    Cho khối gồm "Sở Sao, Sở Trăng"
    Và mở việc "Giao ước thi đua" năm 2024
    Và "Sở Sao" là trưởng khối
    Và dự thảo gồm "giao-uoc"
    Khi ngày 2024-02-20 "Sở Sao" làm bước "Gửi dự thảo lấy góp ý"
    Thì việc chuyển sang "Đang góp ý"
"""


def test_what_is_said_of_a_bloc_after_its_matter_was_opened_is_not_passed_over(
    story: Story,
) -> None:
    said = told(story, LATE)
    assert "điều về khối nêu sau khi mở việc nên không có tác dụng" in said
    opened = '    Và mở việc "Giao ước thi đua" năm 2024\n'
    story(LATE.replace("    Và dự thảo", f"{opened}    Và dự thảo"))


WRONG = {
    'khối gồm "Sở Sao, !!!"': "`!!!` không phải là tên gọi – tên phải có chữ hoặc số",
    'hồ sơ có "sáng kiến 2024"': "`sáng kiến 2024` không phải là bản ghi – viết loại, @cấp",
    'hồ sơ có "sang-kien 2024..2020"': "đi ngược",
    '"xep-loai:tốt" kéo dài từ 2024-01-01 đến 2024-02-01': "có phải `xep-loai`?",
    "phiên họp có mặt x/10 thành viên": "`x` không phải là số",
    "Hội đồng chỉ họp khi có mặt ít nhất 5/0 số thành viên": "`5/0` không phải là tỷ lệ",
    'khi bằng nhau khối xét lần lượt "tung đồng xu"': "viết một trong: `điểm`",
    'khối chỉ sơ kết khi đã xong "sơ kết"': "viết một trong: `đăng ký`",
    'mở việc "Ký" năm 2024': "“Ký” không phải là tên một việc",
}


@pytest.mark.parametrize("step", WRONG)
def test_a_word_that_is_none_is_told_with_what_may_stand_there(story: Story, step: str) -> None:
    assert WRONG[step] in told(story, f"    Cho {step}\n{ASKED}    Thì kết luận là đủ\n")


def test_steps_that_hold_a_word_are_told(story: Story) -> None:
    said = told(story, '    Khi ngày 2024-02-20 "A" làm bước "ký kết"\n    Thì không có cảnh báo\n')
    assert "“ký kết” không phải là tên một bước" in said
    said = told(story, '    Khi ngày 2024-02-20 "A" làm bước "ký"\n    Thì không có cảnh báo\n')
    assert "`Trình ký`, `Đơn vị ký`" in said


COUNTED = """
    Cho "HĐ" là Hội đồng
    Và Hội đồng chỉ họp khi có mặt ít nhất 2/3 số thành viên
    Và mở việc "Phiên họp Hội đồng" năm 2024
    Và danh sách xét có "Bà Lan" đề nghị "chien-si-thi-dua-bo-tinh"
    Khi ngày 2024-12-20 "HĐ" làm bước "Triệu tập"
    Cho phiên họp có mặt 10/10 thành viên
    Khi ngày 2024-12-20 "HĐ" làm bước "Khai mạc, kiểm số thành viên có mặt"
    Cho phiếu kín về "Bà Lan" được 12/10 thành viên đồng ý
    Khi ngày 2024-12-20 "HĐ" làm bước "Bỏ phiếu"
    Thì việc chuyển sang "Đã bỏ phiếu"
"""


def test_a_ballot_that_cannot_be_is_told_at_its_step_and_once(story: Story) -> None:
    said = told(story, COUNTED)
    assert "mot.feature:12:9: 12 phiếu, nhiều hơn 10 người có mặt hoặc gửi ý kiến" in said
    assert "khóa: giá trị" not in said
    assert "mot.feature:12:9: 12 votes" in told(story, COUNTED, "en")


def test_a_state_of_another_matter_is_told(story: Story) -> None:
    said = told(
        story,
        """
    Cho khối gồm "Sở Sao"
    Và các việc khác trong năm
      | việc             | trạng thái |
      | Giao ước thi đua | Đã trao    |
    Khi xét "giay-khen" ngày 2024-12-20
    Thì kết luận là chưa rõ
    """,
    )
    assert "việc này không có trạng thái “Đã trao”; có: “Đang soạn thảo”" in said


SEED = Path(__file__).parents[1] / "workflows/seeds/001-hung-yen.yaml"
YEAR_CLAIMS = {
    "ngày 2022-01-13 khối có 9 đơn vị": "được 8, không phải 9",
    "ngày 2022-01-13 không rõ khối có bao nhiêu đơn vị": "được 8, không phải",
    "một hội nghị làm việc của cả năm 2019 và năm 2020": "không hội nghị nào làm việc của cả 2019",
    'hồ sơ "khong-co" đang "Đã ký kết"': "không có hồ sơ `khong-co`; có: ",
    'hồ sơ "giao-uoc-2022" đang "Đang ký"': "`giao-uoc-2022` đang “Đã ký kết”",
    "có 2 đề nghị khen thưởng": "được 3, không phải 2",
    '"so-y-te" được đề nghị "co-thi-dua-bo-tinh"': "các đề nghị là: ",
    'ngày 2022-01-13 áp dụng "Luật 9"': "ngày 2022-01-13 áp dụng: Nghị định 91/2017/NĐ-CP; Luật",
    "ngày 2022-01-13 chưa có luật nào trong bộ quy định": "ngày 2022-01-13 áp dụng: ",
}


@pytest.mark.parametrize("claim", YEAR_CLAIMS)
def test_what_a_year_does_not_tell_is_answered(story: Story, claim: str) -> None:
    said = told(story, f'    Khi diễn lại năm trong tệp "{SEED}"\n    Thì {claim}\n')
    assert YEAR_CLAIMS[claim] in said


def test_a_year_that_was_not_replayed_claims_nothing(story: Story) -> None:
    said = told(story, f"{NOMINEE}{ASKED}    Thì mọi việc đều được ghi nhận\n")
    assert "chưa có bước `Khi diễn lại năm …`" in said


TAKEN = BLOC.format("Sở Sao", DRAFT)


def test_claims_about_a_matter_are_answered(story: Story) -> None:
    said = told(story, f'{TAKEN}    Thì việc chuyển sang "Đã ký kết"\n')
    assert "việc đang ở “Đang góp ý”, không phải “Đã ký kết”" in said
    said = told(story, f'{TAKEN}    Thì có cảnh báo "quá hạn"\n')
    assert "không có cảnh báo “quá hạn”; các cảnh báo: không có" in said
    late = TAKEN.replace("Cho khối", "Cho hạn sơ kết của khối là ngày 05/07\n    Và khối", 1)
    late = (
        late[: late.index("    Và mở việc")]
        + """
    Và mở việc "Sơ kết giữa năm" năm 2024
    Khi ngày 2024-06-20 "Sở Sao" làm bước "Yêu cầu các đơn vị báo cáo"
    Và ngày 2024-07-18 "Sở Sao" làm bước "Họp sơ kết"
"""
    )
    assert "có cảnh báo:" in told(story, f"{late}    Thì không có cảnh báo\n")
    said = told(story, f'{late}    Thì có cảnh báo "quá hạn 13 ngày" theo "Điều 1"\n')
    assert "không phải “Điều 1”" in said


def test_nothing_is_claimed_of_a_step_that_nobody_took(story: Story) -> None:
    opened = TAKEN[: TAKEN.index("    Và dự thảo")]
    for claim in ("có đúng 0 lý do từ chối", 'bị từ chối vì "x"'):
        said = told(story, f"{opened}{ASKED}    Thì {claim}\n".replace(ASKED, ""))
        assert "chưa có bước `Khi ngày … làm bước …`" in said


def test_a_step_that_was_taken_was_not_refused(story: Story) -> None:
    said = told(story, f"{TAKEN}    Thì có đúng 1 lý do từ chối\n")
    assert "có 0 lý do, không phải 1; bước trước được chấp nhận" in said


def test_what_is_stated_after_the_step_that_it_is_for_is_not_passed_over(story: Story) -> None:
    after = f'{TAKEN}    Thì không có cảnh báo\n    Cho có biên bản "BB 4"\n'
    assert "điều nêu ở dòng 12 không bước `Khi` nào dùng đến" in told(story, after)
    assert "stated on line 12 is used by no step" in told(story, after, "en")


ENGLISH = """
    Given the rules of the bloc are "Rules of the bloc"
    And the bloc consists of these units
      | unit     | office | joined on  |
      | A   | head   | 2020-01-01 |
      | B | deputy |            |
    And the bloc may propose at most 1 for "co-thi-dua-bo-tinh"
    And the bloc ranks by points
    And among equals the bloc looks in turn at "votes, the heads decide"
    And a subject that is one collective
    And the dossier is of "A"
    And the dossier has "dan-dau-cum-khoi@bo-tinh 2024"
    And these judgements
      | judgement          | authority | attested |
      | vuot-chi-tieu      | don-vi    | yes      |
      | tieu-bieu-bo-tinh  | hoi-dong  | yes      |
      | doan-ket           | don-vi    | yes      |
      | to-chuc-dang       | don-vi    | yes      |
      | tich-cuc-tiet-kiem | don-vi    | yes      |
    When "co-thi-dua-bo-tinh" is decided on 2024-12-10
    Then the verdict is met
    And no local rule applies
    Given a nomination of that dossier for "co-thi-dua-bo-tinh" of 2024 is opened
    And that decision is enclosed
    And the papers "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet" are enclosed
    And those in the running are
      | unit     | points | in favour |
      | A   | 95.5   | 2/2       |
      | B | 95.5   | 2/2       |
    When on 2024-12-20 "A" takes the step "Submit"
    Then it is refused for exactly these reasons
      | reason | under |
      | not known for `a`, `b`: a decision of the heads of the bloc | Rules of the bloc |
    Given that decision is enclosed
    And the papers "to-trinh, bao-cao-thanh-tich, bien-ban-binh-xet" are enclosed
    And those in the running are
      | unit     | points | in favour |
      | A   | 95.5   | 2/2       |
      | B | 95.5   | 2/2       |
    And the heads put "A, B" in order on 2024-12-18 by "Minutes 12"
    When on 2024-12-20 "A" takes the step "Submit"
    Then the matter moves to "Submitted"
"""


def test_a_choice_within_the_bloc_is_told_in_english(story: Story) -> None:
    story(ENGLISH)


def test_a_session_of_the_council_is_told_in_english(story: Story) -> None:
    story("""
    Given "Council" is the council
    And a session on awards sits only with at least 2/3 of its members
    And the matter "Session of the council" of 2024 is opened
    And the council consists of
      | member | unit  | relatives |
      | An     | A     |           |
      | Binh   | B     | Lan       |
      | Cuong  | C     |           |
      | Dung   | D     |           |
      | Em     | E     |           |
    And the agenda consists of
      | nominee | award              |
      | Lan     | co-thi-dua-bo-tinh |
    When on 2024-12-20 "Council" takes the step "Convene"
    Then there is a warning "`binh` declared to be a relative"
    Given 5/5 members are present
    When on 2024-12-20 "Council" takes the step "Open, count those present"
    Given the council's ballots as they were counted
      | nominee | form   | in favour | stood aside |
      | Lan     | secret | 4/5       | 1           |
    When on 2024-12-20 "Council" takes the step "Vote"
    Then the matter moves to "Voted"
    """)


def test_what_is_said_of_a_dossier_after_it_was_decided_on_is_not_passed_over(story: Story) -> None:
    more = '    Cho hồ sơ có "sang-kien@co-so 2024-09-05"\n'
    claim = "    Thì kết luận là chưa rõ\n"
    said = told(story, f"{NOMINEE}{ASKED}{claim}{more}{claim}")
    assert "hồ sơ đã có thêm điều khác sau bước `Khi xét …`" in said
    assert "decide again" in told(story, f"{NOMINEE}{ASKED}{claim}{more}{claim}", "en")
    story(f"{NOMINEE}{ASKED}{claim}{more}{ASKED}    Thì kết luận là đủ\n")
