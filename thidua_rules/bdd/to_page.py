"""The catalogue for its readers: a page in both languages, and plain rows for other programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from thidua_rules.bdd.catalogue import Catalogue
from thidua_rules.bdd.definition import KEYWORDS, Column, Definition
from thidua_rules.bdd.slot_types import SlotType

_HEAD = """# The steps of features

Every sentence that a feature may be written in, Vietnamese first. This page is made from
`thidua_rules/bdd/steps.yaml`; `thidua steps` prints it, and a test keeps it current.

`{slot}` is a place for a value, in quotes where the sentence has them; its type stands beside it.
A step begins with its keyword: Cho or Biết, Khi, Thì (Given, When, Then), or Và, Nhưng (And, But)
after one of its kind.

Lines with `|` are the columns of the table that has to stand under the step; those in brackets may
be left out, or left empty.
"""


def rows(steps: Catalogue) -> list[dict[str, Any]]:
    """One row a step, for other programs and editors."""
    return [
        {
            "id": one.id,
            "part": one.part,
            "when": one.when,
            "vi": list(one.said("vi")),
            "en": list(one.said("en")),
            "slots": {name: _slot(kind) for name, kind in one.slots.items()},
            "table": {name: _column(column) for name, column in one.table.items()},
            "action": one.action,
        }
        for one in steps.steps
    ]


def _slot(kind: SlotType) -> dict[str, Any]:
    words = {value: {"vi": said.vi, "en": said.en} for value, said in kind.choices.items()}
    told = {"type": kind.name, "vi": kind.says.vi, "en": kind.says.en}
    return told | ({"choices": words} if words else {})


def _column(column: Column) -> dict[str, Any]:
    title = {"vi": column.title.vi, "en": column.title.en}
    return {"title": title, "optional": column.optional, **_slot(column.kind)}


def listing(steps: Catalogue, lang: str) -> str:
    """The sentences under their headings, in one language."""
    lines = []
    for part, title in steps.parts.items():
        lines += ["", title.of(lang)]
        for one in _of(steps, part):
            lines += [f"  {KEYWORDS[one.when].of(lang)} {said}" for said in one.said(lang)]
            lines += [f"      {{{name}}}: {says}" for name, says in _spoken(one, lang)]
            lines += [f"      | {shown} |" for shown in _columns(one, lang)]
    return "\n".join(lines[1:])


def _of(steps: Catalogue, part: str) -> Iterator[Definition]:
    return (one for one in steps.steps if one.part == part)


def _spoken(one: Definition, lang: str) -> Iterator[tuple[str, str]]:
    """The slots that stand in the sentence with their name; choices are written out there."""
    shown = " ".join(one.said(lang))
    return (
        (name, kind.says.of(lang)) for name, kind in one.slots.items() if f"{{{name}}}" in shown
    )


def _columns(one: Definition, lang: str) -> Iterator[str]:
    """The columns of its table, those that may be left out in brackets, and what they hold."""
    for column in one.table.values():
        title, says = column.title.of(lang), _holds(column.kind, lang)
        yield f"[{title}]: {says}" if column.optional else f"{title}: {says}"


def _holds(kind: SlotType, lang: str) -> str:
    if kind.many or not kind.choices:
        return kind.says.of(lang)
    return " / ".join(word.of(lang) for word in kind.choices.values())


def page(steps: Catalogue) -> str:
    """The whole catalogue as Markdown."""
    lines = [_HEAD]
    for part, title in steps.parts.items():
        lines += [f"## {title.vi} – {title.en}", "", "| step | slots |", "|---|---|"]
        lines += [_row(one) for one in _of(steps, part)]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _row(one: Definition) -> str:
    said = [f"{KEYWORDS[one.when].vi} `{_cell(text)}`" for text in one.said("vi")]
    said += [f"*{KEYWORDS[one.when].en}* `{_cell(text)}`" for text in one.said("en")]
    slots = "<br>".join(
        f"`{name}`: {_cell(kind.says.vi)} – *{_cell(kind.says.en)}*"
        for name, kind in one.slots.items()
    )
    for vi, en in zip(_columns(one, "vi"), _columns(one, "en"), strict=True):
        slots += f"{'<br>' if slots else ''}\\| {_cell(vi)} – *{_cell(en)}*"
    return f"| {'<br>'.join(said)} | {slots} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
