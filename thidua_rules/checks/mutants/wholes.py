"""What may be wrong with a whole: a part left out, all taken for any, one more or less of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import reduce

from thidua_rules.checks.mutants.change import Change, head_of, number, without_grant, without_run
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text


def of_whole(whole: c.Whole) -> Iterator[Change]:
    """Every change to how the parts make up the whole."""
    match whole:
        case c.AllOf():
            yield from _parts_left_out(whole)
            yield from _of_all(whole)
        case c.AnyOf():
            yield from _parts_left_out(whole)
            if len(whole.parts) > 1:
                text = Text("“một trong các” thành “tất cả”", "“any of” becomes “all of”")
                yield Change("quantifier", text, c.AllOf(**head_of(whole), parts=whole.parts))
        case c.AtLeast():
            yield from _parts_left_out(whole)
            for k in (whole.k - 1, whole.k + 1):
                if 0 < k <= len(whole.parts):
                    yield Change("threshold", number("k", whole.k, k), replace(whole, k=k))
        case c.Meets():
            yield from _awards_left_out(whole)


def _parts_left_out(whole: c.AllOf | c.AnyOf | c.AtLeast) -> Iterator[Change]:
    for place, part in enumerate(whole.parts if len(whole.parts) > 1 else ()):
        left = whole.parts[:place] + whole.parts[place + 1 :]
        if isinstance(whole, c.AtLeast) and whole.k > len(left):
            continue
        if isinstance(part, c.Streak):
            left = tuple(without_run(other, part.id, part.window) for other in left)
        text = Text(f"bỏ `{part.id}`", f"`{part.id}` is left out")
        yield Change("part-dropped", text, replace(whole, parts=left))


def _of_all(whole: c.AllOf) -> Iterator[Change]:
    if len(whole.parts) > 1:
        text = Text("“tất cả” thành “một trong các”", "“all of” becomes “any of”")
        some = c.AnyOf(**{**head_of(whole), "only": None}, parts=_parted(whole))
        bare = whole.since is None
        changed = replace(some, only=whole.only) if bare else replace(whole, parts=(some,))
        yield Change("quantifier", text, changed)
    if whole.since is not None:
        text = Text(f"bỏ `{whole.since.id}`", f"`{whole.since.id}` is left out")
        parts = tuple(map(without_grant, whole.parts))
        yield Change("part-dropped", text, replace(whole, since=None, parts=parts))
        grant = "latest" if whole.grant == "first" else "first"
        said = f"`grant`: {whole.grant} → {grant}"
        changed = replace(whole, grant="latest" if grant == "latest" else "first")
        yield Change("window", Text(said, said), changed)


def _parted(whole: c.AllOf) -> tuple[c.Criterion, ...]:
    """The parts, none of which can look into a run of another any more."""
    runs = [part for part in whole.parts if isinstance(part, c.Streak)]
    return tuple(
        reduce(lambda made, run: without_run(made, run.id, run.window), runs, part)
        for part in whole.parts
    )


def _awards_left_out(meets: c.Meets) -> Iterator[Change]:
    """An award whose criteria are not asked any more; its rules are told by their files' names."""
    for award in meets.awards if len(meets.awards) > 1 else ():
        left = tuple(part for part in meets.parts if _award_of(part) != award)
        if left and left != meets.parts:
            awards = tuple(other for other in meets.awards if other != award)
            text = Text(f"bỏ `{award}`", f"`{award}` is left out")
            yield Change("part-dropped", text, replace(meets, awards=awards, parts=left))


def _award_of(root: c.Criterion) -> str:
    return root.id.partition(".")[0]
