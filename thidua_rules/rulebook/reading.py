"""A source is validated against its shape, or refused with every problem found."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError

from thidua_rules.errors import RuleFileError
from thidua_rules.rulebook.complaints import problems_of
from thidua_rules.rulebook.on_disk.source import Source
from thidua_rules.rulebook.shapes.shape import Shape

ShapeT = TypeVar("ShapeT", bound=Shape)


def validated(shape: type[ShapeT], source: Source) -> ShapeT:
    """The source as that shape.

    Raises:
        RuleFileError: with each problem at its place.
    """
    try:
        return shape.model_validate(source.data)
    except ValidationError as error:
        raise RuleFileError(problems_of(error, source)) from None
