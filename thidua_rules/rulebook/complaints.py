"""Pydantic's errors, told as an expert reads them: in both languages, each at its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any, TypeAlias

from pydantic import ValidationError

from thidua_rules.errors import Place, Problem
from thidua_rules.model.admission import Misfit
from thidua_rules.model.law import Refusal, Text
from thidua_rules.rulebook.on_disk.source import Source

Loc: TypeAlias = tuple[str | int, ...]

_TYPES = {
    "int_type": Text("phải là số nguyên", "has to be a whole number"),
    "bool_type": Text("phải là `true` hoặc `false`", "has to be `true` or `false`"),
    "string_type": Text("phải là chữ", "has to be text"),
    "list_type": Text("phải là danh sách", "has to be a list"),
    "tuple_type": Text("phải là danh sách", "has to be a list"),
    "dict_type": Text("phải là bảng `khóa: giá trị`", "has to be a mapping"),
    "model_type": Text("phải là bảng `khóa: giá trị`", "has to be a mapping"),
    "date_type": Text("phải là ngày như `2024-12-20`", "has to be a day such as `2024-12-20`"),
    "too_short": Text("không được để trống", "must not be empty"),
    "string_too_short": Text("không được để trống", "must not be empty"),
    "points": Text(
        "phải là số điểm như `12` hoặc `12.5`", "has to be points such as `12` or `12.5`"
    ),
    "string_pattern_mismatch": Text("không đúng dạng", "is not of the right form"),
    "greater_than": Text("phải lớn hơn {limit}", "has to be more than {limit}"),
    "greater_than_equal": Text("phải từ {limit} trở lên", "has to be {limit} or more"),
    "less_than": Text("phải nhỏ hơn {limit}", "has to be less than {limit}"),
    "less_than_equal": Text("không được quá {limit}", "has to be {limit} or less"),
}

_CITE = Text("viết như `d24.k1.a`", "write it as `d24.k1.a`")


def nearest(word: str, known: Iterable[str]) -> Text | None:
    """A suggestion: the known word that looks most like this one."""
    close = get_close_matches(str(word), list(known), n=1, cutoff=0.6)
    return Text(f"có phải `{close[0]}`?", f"did you mean `{close[0]}`?") if close else None


def unknown(misfit: Misfit, place: Place) -> Problem:
    """The problem of a slug that is not known, with what may have been meant."""
    return Problem("unknown-slug", misfit.text, place, nearest(misfit.written, misfit.known))


def problems_of(
    error: ValidationError,
    source: Source,
    at: Sequence[str | int] = (),
    as_written: Callable[[Loc], Loc] = tuple,
) -> Iterator[Problem]:
    """Each error of the validation with its place in the source, `at` being where its data stood.

    `as_written` turns the place in what was validated into that in what was written.

    Branches of a union that were only tried are folded into one problem.
    """
    told: set[tuple[Place, Text | str]] = set()
    for item in error.errors(include_url=False):
        path = _path(as_written(item["loc"]), source.data, at)
        problem = _problem(item, path, source)
        which = problem.text if problem.code == "missing" else problem.code
        if (problem.place, which) not in told:
            told.add((problem.place, which))
            yield problem


def _path(loc: tuple[str | int, ...], data: Any, at: Sequence[str | int]) -> tuple[str | int, ...]:
    """The error's place in the data: the parts of `loc` that exist there (union tags do not)."""
    path: list[str | int] = []
    for step in (*at, *loc):
        inside = _inside(data, step)
        if inside is not None:
            path.append(step)
            data = inside[0]
    return tuple(path)


def _inside(data: Any, step: str | int) -> tuple[Any] | None:
    if isinstance(data, dict) and step in data:
        return (data[step],)
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return (data[step],)
    return None


def _problem(  # noqa: PLR0911 - one arm a kind
    item: Any, path: Loc, source: Source
) -> Problem:
    kind, word = item["type"], str(item["loc"][-1]) if item["loc"] else ""
    place = source.place(path)
    match kind:
        case "missing":
            return _missing(word, place)
        case "extra_forbidden":
            text = Text(f"không có khóa `{word}` ở đây", f"`{word}` is not a key here")
            return Problem("unknown-key", text, source.place(path, key=True))
        case "literal_error" | "enum":
            return _not_one_of(item["input"], item["ctx"]["expected"], place)
        case "union_tag_invalid" | "union_tag_not_found":
            return _no_such_member(item["ctx"], path, source)
        case "value_error":
            error = item["ctx"]["error"]
            said = error.text if isinstance(error, Refusal) else Text("không hợp lệ", str(error))
            return Problem("value", said, place)
        case "string_pattern_mismatch" if word == "cite":
            return Problem(kind, _sentence(item, word), place, _CITE)
        case _:
            return Problem(kind, _sentence(item, word), place)


def _missing(key: str, place: Place) -> Problem:
    return Problem("missing", Text(f"thiếu `{key}`", f"`{key}` is missing"), place)


def _no_such_member(told: Any, path: Loc, source: Source) -> Problem:
    """Of shapes that are told apart by a key: it is missing, or names none of them."""
    key = told["discriminator"].strip("'")
    if "tag" not in told:
        return _missing(key, source.place(path))
    return _not_one_of(told["tag"], told["expected_tags"], source.place((*path, key)))


def _not_one_of(given: object, among: str, place: Place) -> Problem:
    """`among`: the words that there are, as pydantic lists them."""
    expected = among.replace("'", "`").replace(" or ", ", ")
    text = Text(f"`{given}` phải là một trong {expected}", f"`{given}` has to be one of {expected}")
    hint = nearest(str(given), expected.replace("`", "").split(", "))
    return Problem("not-one-of", text, place, hint)


def _sentence(item: Any, word: str) -> Text:
    limit = str(next(iter(item.get("ctx", {}).values()), ""))
    told = _TYPES.get(item["type"])
    if told is None:
        told = Text(f"không hợp lệ ({item['type']} {limit})".strip(), item["msg"])
    told = Text(told.vi.replace("{limit}", limit), told.en.replace("{limit}", limit))
    if not word:
        return Text(f"nội dung {told.vi}", f"the content {told.en}")
    shown = item["input"] if isinstance(item["input"], str | int | float | bool) else word
    return Text(f"`{word}`: `{shown}` {told.vi}", f"`{word}`: `{shown}` {told.en}")
