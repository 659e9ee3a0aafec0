"""The fixed words around what the law and the engine say."""

from __future__ import annotations

from typing import Final, Protocol

from thidua_rules.model.law import Text
from thidua_rules.model.verdict import Verdict

SIGNS: Final = {
    Verdict.MET: "✓",
    Verdict.UNMET: "✗",
    Verdict.UNKNOWN: "?",
    Verdict.NOT_APPLICABLE: "–",
}

VERDICTS: Final = {
    Verdict.MET: Text("ĐỦ TIÊU CHUẨN", "MET"),
    Verdict.UNMET: Text("CHƯA ĐỦ TIÊU CHUẨN", "UNMET"),
    Verdict.UNKNOWN: Text("CHƯA ĐỦ CĂN CỨ ĐỂ KẾT LUẬN", "UNKNOWN: the papers do not settle it"),
    Verdict.NOT_APPLICABLE: Text(
        "KHÔNG ÁP DỤNG CHO ĐỐI TƯỢNG NÀY", "NOT APPLICABLE to this subject"
    ),
}

SUBJECT: Final = Text("Người, tập thể được xét", "Subject")
DAY: Final = Text("Ngày xét", "Day of the decision")
YEAR: Final = Text("năm xét", "year under review")
VERDICT: Final = Text("Kết luận", "Verdict")
GOVERNED: Final = Text("Văn bản áp dụng", "Governing text")
LOCAL: Final = Text("Cùng với", "Together with")
NARROWS: Final = Text("siết thêm", "narrows")
FILLS: Final = Text("quy định chi tiết", "details")
ALSO_TRIED: Final = Text("Đã thử cả", "Also tried")
TREE: Final = Text("Từng tiêu chuẩn", "Criterion by criterion")
BECAUSE: Final = Text("Vì", "Because")
ASK: Final = Text("Cần hỏi thêm", "To ask next")
CAVEATS: Final = Text("Lưu ý", "Caveats")
EVIDENCE: Final = Text("giấy tờ", "evidence")
LEFT_OUT: Final = Text("không tính", "not counted")
FOUND: Final = Text("có", "found")
WANTED: Final = Text("cần", "wanted")
READING: Final = Text("cách hiểu", "reading")
IF_YES: Final = Text("nếu có", "if yes")
IF_NO: Final = Text("nếu không", "if no")
SHORT: Final = {
    Verdict.MET: Text("đủ", "met"),
    Verdict.UNMET: Text("chưa đủ", "unmet"),
    Verdict.UNKNOWN: Text("chưa rõ", "unknown"),
    Verdict.NOT_APPLICABLE: Text("không áp dụng", "not applicable"),
}


class Said(Protocol):
    """A sentence of a decision, in both languages."""

    @property
    def vi(self) -> str: ...
    @property
    def en(self) -> str: ...


class Cited(Protocol):
    """A part of a decision with its clause, in both languages."""

    @property
    def cite(self) -> str: ...
    @property
    def cite_en(self) -> str: ...


def said(one: Said, lang: str) -> str:
    """The sentence in that language."""
    return one.en if lang == "en" else one.vi


def cited(one: Cited, lang: str) -> str:
    """The clause in that language."""
    return one.cite_en if lang == "en" else one.cite
