"""What gherkin's parser refuses, told as the writer of a feature reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from thidua_rules.errors import Place, Problem
from thidua_rules.model.law import Text

if TYPE_CHECKING:
    from gherkin.errors import ParserError

KEYWORDS = Text("Cho, Biết, Khi, Thì, Và, Nhưng", "Given, When, Then, And, But")
_WRITTEN = ("Cho ", "Biết ", "Khi ", "Thì ", "Và ", "Nhưng ", "Given ", "When ", "Then ", "And ")
# What people write for a keyword that Vietnamese or English Gherkin does not have.
_MEANT = {
    "giả sử": "Cho",
    "giả định": "Cho",
    "giả thiết": "Cho",
    "với": "Cho",
    "nếu": "Khi",
    "lúc": "Khi",
    "thì": "Thì",
    "và": "Và",
    "kết quả": "Thì",
    "suy ra": "Thì",
    "ngoài ra": "Và",
    "assume": "Given",
    "suppose": "Given",
    "if": "When",
}
_HEADS = {
    "tính năng": "Tính năng:",
    "chức năng": "Tính năng:",
    "bối cảnh": "Bối cảnh:",
    "kịch bản": "Kịch bản:",
    "tình huống": "Kịch bản:",
    "khung kịch bản": "Khung kịch bản:",
    "mẫu kịch bản": "Khung kịch bản:",
    "dữ liệu": "Dữ liệu:",
    "ví dụ": "Dữ liệu:",
    "quy tắc": "Quy tắc:",
}
_FILE_KEYWORDS = Text(
    "bắt đầu bằng `# language: vi`, rồi `Tính năng:`, `Bối cảnh:`, `Kịch bản:`, `Dữ liệu:`",
    "begin with `Feature:`, then `Background:`, `Scenario:`, `Examples:`",
)
_CELLS = Text(
    "dòng của bảng có số ô khác dòng đầu", "this row has not as many cells as the first one"
)
_END = Text("tệp hết giữa chừng", "the file ends too early")
_REMARK = Text("Ghi chú xin đặt sau dấu `#`.", "Put remarks after a `#`.")


def lacks_language(text: str, name: str) -> Problem | None:
    """A feature in Vietnamese that does not say so: every line of it would be refused."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip().startswith(("#", "@")) or not line.strip():
            if re.match(r"\s*#\s*language\s*:", line):
                return None
        elif line.partition(":")[0].strip() == "Tính năng":
            said = Text("thiếu dòng `# language: vi`", "the line `# language: vi` is missing")
            hint = Text("viết nó ở dòng đầu tệp", "write it on the first line")
            return Problem("language", said, Place(name, number), hint)
        else:
            return None
    return None


def told(error: ParserError, name: str, text: str) -> Problem:
    """One refusal of the parser, at its place."""
    location = getattr(error, "location", {"line": 1})
    lines = text.splitlines()
    number = min(location["line"], max(len(lines), 1))
    line = lines[number - 1] if lines else ""
    place = Place(name, number, location.get("column") or 1)
    said = str(error)
    if "Language not supported" in said:
        word = said.rpartition(": ")[2]
        what = Text(f"không có ngôn ngữ `{word}`", f"there is no language `{word}`")
        return Problem("language", what, place, Text("viết `# language: vi`", "write `vi` or `en`"))
    if "inconsistent cell count" in said:
        return Problem("cells", _CELLS, place)
    if "end of file" in said:
        return Problem("syntax", _END, place, _FILE_KEYWORDS)
    return no_keyword(line, place)


def no_keyword(line: str, place: Place) -> Problem:
    """A line that begins with no keyword, with the keyword that was meant."""
    what = line.strip()
    text = Text(
        f"dòng “{what}” không bắt đầu bằng từ khóa", f"the line “{what}” begins with no keyword"
    )
    return Problem("no-keyword", text, place, meant(what) or _any())


def _any() -> Text:
    return Text(
        f"{_FILE_KEYWORDS.vi}; mỗi bước bắt đầu bằng {KEYWORDS.vi}, viết hoa. {_REMARK.vi}",
        f"{_FILE_KEYWORDS.en}; each step with {KEYWORDS.en}, capitalised. {_REMARK.en}",
    )


def meant(line: str) -> Text | None:
    """The keyword that the first words of a line stand for, if they look like one."""
    if head := _HEADS.get(line.partition(":")[0].strip().lower() if ":" in line else ""):
        return Text(f"viết `{head}` (đúng chữ hoa)", f"write `{head}` (as it stands here)")
    low = f"{re.sub(r'[:,]', ' ', line).lower()} "
    pairs: Iterable[tuple[str, str]] = (
        *((word.lower(), word.strip()) for word in _WRITTEN),
        *((f"{word} ", keyword) for word, keyword in _MEANT.items()),
    )
    for word, keyword in pairs:
        if low.startswith(word):
            return Text(
                f"viết `{keyword} …` (đúng chữ hoa, có dấu cách)",
                f"write `{keyword} …` (capital first, a space after it)",
            )
    return None
