"""The clauses of an official text, and fingerprints by which a later text can be compared.

Usage: `python -m thidua_rules.checks.clauses TEXTS CRITERIA` writes `_clauses.yaml` beside each
instrument whose text lies in the folder TEXTS. No sentence of the law is stored.
"""

from __future__ import annotations

import hashlib
import re
import sys
import unicodedata
from collections.abc import Mapping
from pathlib import Path

TEXTS = {
    "luat-06-2022": "luat-06-2022-qh15.txt",
    "luat-15-2003": "luat-15-2003-qh11-hop-nhat.txt",
    "nd-91-2017": "nd-91-2017.txt",
    "nd-122-2018": "nd-122-2018.txt",
    "tt-12-2019": "tt-12-2019-bnv.txt",
}
# `Điều 44. …` in a law as published; `Điều 29.1.NĐ.11.24. …` in the official codification.
_ARTICLE = re.compile(r"Điều (?:29\.1\.(?:LQ|(?:NĐ|TT)\.\d+)\.)?(\d+[a-zđ]?)\.(?:\s|$)")
_CLAUSE = re.compile(r'"?(\d{1,2}[a-zđ]?)\.(?!\d)\s*\S')  # an amendment is printed as a quotation
_POINT = re.compile(r"([a-zđ])\)\s*\S")
# Lines after which no clause goes on: what heads the next part, and the words that close a law.
_END = re.compile(
    r"(?:\[Điều \d+[a-zđ]?\]|Chương [IVXLC]+|Mục \d+)\s*$|Mục \d+\. |Luật này được Quốc hội"
)
_QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})


def normalised(text: str) -> str:
    """The text without what may differ between two prints: case, blanks, kinds of quotes."""
    return " ".join(_composed(text).casefold().split())


def fingerprint(text: str) -> str:
    """Sixteen hexadecimal digits of the SHA-256 of the normalised text."""
    return hashlib.sha256(normalised(text).encode()).hexdigest()[:16]


def clauses_of(content: str) -> dict[str, str]:
    """Every article, khoản and điểm by its place (`d44`, `d44.k1`, `d44.k1.e`), with its text.

    A whole includes its parts, and an article also its heading and what a codification notes below
    it. A place that a print repeats keeps its last text, which need not be the one in force (an
    amendment may stand first; see the instrument's notes); the article around it holds both.
    """
    found: dict[str, list[str]] = {}
    article = clause = ""
    places: list[str] = []
    for line in map(str.strip, _composed(content).splitlines()):
        opened = _opened(line, article, clause)
        if opened is not None:
            article, clause, _ = opened
            places = [place for place in opened if place]
            for place in places[-1:]:
                found.pop(place, None)  # else a repeated place would stand where it stood first
                found[place] = []
        for place in places:
            found[place].append(line)
    return {place: normalised("\n".join(lines)) for place, lines in found.items()}


def _opened(line: str, article: str, clause: str) -> tuple[str, str, str] | None:
    """The article, khoản and điểm of a line that opens or ends one; None where the text goes on."""
    if _END.match(line):
        return "", "", ""
    if match := _ARTICLE.match(line):
        return f"d{match[1]}", "", ""
    if article and (match := _CLAUSE.match(line)):
        return article, f"{article}.k{match[1]}", ""
    if article and (match := _POINT.match(line)):
        return article, clause, f"{clause or article}.{match[1]}"
    return None


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text).translate(_QUOTES)


def index_text(name: str, clauses: Mapping[str, str]) -> str:
    """The data file that stands for a text: the name of the text and a fingerprint a clause."""
    lines = [f"text: {name}", "clauses:"]
    lines += [f"  {place}: '{fingerprint(text)}'" for place, text in clauses.items()]
    return "\n".join(lines) + "\n"


def write_indexes(texts: Path, criteria: Path) -> list[Path]:
    """Index each text that lies in `texts` beside its instrument in `criteria`."""
    written = []
    for instrument, name in TEXTS.items():
        if (texts / name).exists():
            target = criteria / instrument / "_clauses.yaml"
            target.parent.mkdir(exist_ok=True)
            clauses = clauses_of((texts / name).read_text("utf-8"))
            target.write_text(index_text(name, clauses), "utf-8")
            written.append(target)
    return written


if __name__ == "__main__":  # pragma: no cover - the functions above are what is tested
    for path in write_indexes(Path(sys.argv[1]), Path(sys.argv[2])):
        sys.stdout.write(f"{path}\n")
