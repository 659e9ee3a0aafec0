"""Patterns and facts as durable-rules wants them, so that what breaks it is never sent.

- A field is named after its kind: a number never meets a word.
- Numbers are put in order by `$lte` alone. Each stands beside its negative, and *at least* is *at
  most* of those; no two rules compare the same facts with `<` and `>`.
- The last condition of every fact that is wanted is one that always holds. Where the last one
  fails, the library reads on past the end of its list, and that is what crashes it.
- Every fact has a number as its id. Without one the library makes an id of 32 bits, and among
  46,000 facts two are likely to get the same one: the second is then a duplicate, and lost.
- Nothing happens before all is known: every rule waits for one last fact, `go`.
"""

from __future__ import annotations

from typing import TypeAlias

from thidua_rules.events.facts import Fact, Value, fact
from thidua_rules.events.patterns import Pattern, Ref, Test, Wanted
from thidua_rules.model.law import Refusal, Text

Json: TypeAlias = dict[str, "Json"] | list["Json"] | str | int | bool

GO = "go"
LARGEST = 2**53 - 1  # beyond it a reader of JSON may round
MOST_FACTS = 15  # that one rule may want, besides `go`
MOST_TESTS = 28  # of one fact


def definition(pattern: Pattern) -> list[Json]:
    """The `all` of the one rule of a ruleset: first what starts it, then what is wanted.

    Raises:
        Refusal: it wants more than the library has room for, and does not check, or a number is
            too large.
    """
    wanted_ = (*pattern.all, *pattern.none)
    if len(wanted_) > MOST_FACTS or any(len(one.tests) > MOST_TESTS for one in wanted_):
        raise Refusal(Text(f"mẫu `{pattern.id}` quá lớn", f"pattern `{pattern.id}` is too large"))
    names = {wanted.name: at for at, wanted in enumerate(pattern.all)}
    kinds = {wanted.name: wanted.kind for wanted in pattern.all}
    asked: list[Json] = [{GO: {"kind": GO}}]
    for at, wanted in enumerate(pattern.all):
        asked.append({alias(at): _wanted(wanted, names, kinds)})
    for at, wanted in enumerate(pattern.none):
        asked.append({f"none_{at}$not": _wanted(wanted, names, kinds)})
    return asked


def alias(at: int) -> str:
    """What a wanted fact is called within the library, whatever the pattern calls it."""
    return f"fact_{at}"


def packed(one: Fact, number: int, run: str) -> dict[str, Value]:
    """The fact with an id of its own: without one the library makes it, and makes some twice.

    Raises:
        Refusal: its values are not of its kind, or a number is too large.
    """
    told: dict[str, Value] = {"id": number, "sid": run, "run": 1, "kind": one.kind}
    for name, value in fact(one.kind, **one.as_dict()).as_dict().items():
        told[_field(one.kind, name)] = value
        if isinstance(value, int) and not isinstance(value, bool):
            told[_negative(one.kind, name)] = -_sent(value)
    return told


def _sent(number: int) -> int:
    if abs(number) > LARGEST:
        raise Refusal(Text(f"số {number} quá lớn", f"the number {number} is too large"))
    return number


def start(number: int, run: str) -> dict[str, Value]:
    """The fact that comes last, and without which nothing happens."""
    return {"id": number, "sid": run, "run": 1, "kind": GO}


def _field(kind: str, name: str) -> str:
    return f"{kind}_{name}"


def _negative(kind: str, name: str) -> str:
    return f"minus_{kind}_{name}"


def _wanted(wanted: Wanted, names: dict[str, int], kinds: dict[str, str]) -> Json:
    tests = [_test(wanted.kind, test, names, kinds) for test in wanted.tests]
    return {"$and": [{"kind": wanted.kind}, *tests, {"run": {GO: "run"}}]}


def _test(kind: str, test: Test, names: dict[str, int], kinds: dict[str, str]) -> Json:
    at_least = test.op == "at-least"
    own = _negative(kind, test.field) if at_least else _field(kind, test.field)
    match test.to:
        case Ref(name=name, field=field, plus=plus):
            named = (_negative if at_least else _field)(kinds[name], field)
            other: Json = {alias(names[name]): named}
            if plus:
                other = {"$add": {"$l": other, "$r": -_sent(plus) if at_least else _sent(plus)}}
        case str(word):
            other = word
        case number:
            other = -_sent(number) if at_least else _sent(number)
    if test.op == "is":
        return {own: other}
    return {"$neq" if test.op == "is-not" else "$lte": {own: other}}
