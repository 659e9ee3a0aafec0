"""Patterns and facts of every shape, small enough that some of them meet."""

from __future__ import annotations

from hypothesis import strategies as st

from thidua_rules.events.facts import KINDS, Fact, fact
from thidua_rules.events.patterns import Pattern, Ref, Test, Wanted

NUMBERS = st.integers(-2, 5)
WORDS = st.sampled_from(["", "a", "ab", "90", "Đ", 'é"\\', "x\n", "\x00"])


@st.composite
def facts(draw, kinds):
    """Facts of those kinds, each once."""
    one = st.sampled_from(kinds).flatmap(_fact)
    return draw(st.lists(one, max_size=14, unique=True))


def _fact(kind) -> st.SearchStrategy[Fact]:
    fields = {name: _value(of) for name, of in KINDS[kind].items()}
    return st.fixed_dictionaries(fields).map(lambda values: fact(kind, **values))


def _value(of):
    return NUMBERS if of is int else WORDS


@st.composite
def patterns(draw, kinds, id):
    """Up to three facts of those kinds that have to be there, up to two that must not."""
    known: dict[str, str] = {}
    wanted, none = [], []
    for at in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(kinds))
        wanted.append(Wanted(f"w{at}", kind, draw(_tests(kind, known))))
        known[f"w{at}"] = kind
    for at in range(draw(st.integers(0, 2))):
        kind = draw(st.sampled_from(kinds))
        none.append(Wanted(f"none{at}", kind, draw(_tests(kind, known))))
    return Pattern(id, tuple(wanted), tuple(none))


@st.composite
def _tests(draw, kind, known):
    found = []
    for field in draw(st.lists(st.sampled_from(list(KINDS[kind])), max_size=3)):
        of = KINDS[kind][field]
        op = draw(st.sampled_from(["is", "is-not", *["at-most", "at-least"] * (of is int)]))
        others = [(n, f) for n, k in known.items() for f, t in KINDS[k].items() if t is of]
        plus = draw(st.sampled_from([0, 0, -1, 2])) if of is int else 0
        refs = st.sampled_from([Ref(*one, plus) for one in others]) if others else st.nothing()
        found.append(Test(field, op, draw(refs | _value(of))))
    return tuple(found)


@st.composite
def questions(draw, most=6):
    """Patterns and facts over the same few kinds."""
    kinds = draw(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=3, unique=True))
    asked = [draw(patterns(kinds, f"p{at}")) for at in range(draw(st.integers(1, most)))]
    return asked, draw(facts(kinds))
