"""What may be wrong with whom a criterion is for, and with what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from thidua_rules.checks.mutants.change import Change
from thidua_rules.model import criterion as c
from thidua_rules.model.law import Text

_LISTS = ("kinds", "groups", "excluded", "unless_only")


def of_head(criterion: c.Criterion) -> Iterator[Change]:
    """Each word of its audience left out, and a gap or a presumption forgotten."""
    if criterion.only is not None:
        yield from _of_audience(criterion, criterion.only)
    if criterion.gap is not None:
        text = Text(
            f"quên chỗ chưa biết `{criterion.gap}`", f"the gap `{criterion.gap}` is forgotten"
        )
        yield Change("gap", text, replace(criterion, gap=None))
    if criterion.presumed:
        text = Text("quên `presumed`", "`presumed` is forgotten")
        yield Change("presumed", text, replace(criterion, presumed=False))


def _of_audience(criterion: c.Criterion, only: c.Audience) -> Iterator[Change]:
    for name in _LISTS:
        slugs: tuple[str, ...] = getattr(only, name)
        for slug in slugs:
            left = tuple(other for other in slugs if other != slug)
            text = Text(f"bỏ `{slug}` khỏi đối tượng", f"`{slug}` is left out of the audience")
            audience = replace(only, **{name: left})
            yield Change("audience", text, replace(criterion, only=audience))
