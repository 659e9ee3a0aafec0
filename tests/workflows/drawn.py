"""What may be stated with a step, drawn from the fields of a facts model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from thidua_rules.workflows.guards import FactsOf

UNITS = ("so-sao", "so-trang", "so-may")
WORDS = (*UNITS, "so-la", "giao-uoc", "chi-tieu", "covenant", "signed", "filed")
EACH = {
    **{f"registration/{unit}": "accepted" for unit in UNITS},
    **{f"scoring/{unit}": "agreed" for unit in UNITS},
}
# Values that open a step: what is drawn blindly would hardly ever lead far.
WHOLE: Mapping[str, tuple[Any, ...]] = {
    "reason": ("có lý do",),
    "documents": (("giao-uoc", "quy-che"),),
    "parts": ({"chi-tieu": ("một",), "danh-hieu": ("hai",)},),
    "vague": ((),),
    "adjusts": (("quy-che",),),
    "minutes": ("BB 1",),
    "by": ("QĐ 1",),
    "items": ((),),
    "states": (
        {**EACH, "covenant": "signed", "mid-year-review": "concluded", "handover": "in-effect"},
        {**EACH, "covenant": "signed", "mid-year-review": "cancelled", "handover": "cancelled"},
    ),
    "incoming": ("so-trang", "so-may"),
    "way": (None,),
    "count": ({"yes": 3, "present": 3, "members": 3},),
    "since": (date(2022, 1, 1),),
    "until": (None,),
}


PLAIN: Mapping[Any, st.SearchStrategy[Any]] = {
    NoneType: st.none(),
    bool: st.booleans(),
    int: st.integers(0, 4),
    str: st.sampled_from(WORDS),
    date: st.sampled_from([date(2021, 5, 4), date(2022, 1, 1)]),
}


def whole(model: type[FactsOf]) -> FactsOf:
    """Facts on which most steps are open."""
    return model.model_validate({k: WHOLE[k][0] for k in model.model_fields if k in WHOLE})


def facts_of(model: type[FactsOf]) -> st.SearchStrategy[Any]:
    """Each field as it opens a step, or anything of its type; only what the model accepts."""
    drawn = {name: _field(name, field.annotation) for name, field in model.model_fields.items()}
    known = {name: values for name, values in drawn.items() if not values.is_empty}
    return st.fixed_dictionaries(known).map(partial(_read, model)).filter(bool)


def is_drawable(model: type[BaseModel]) -> bool:
    """Whether the tests know how to draw everything that the model may hold."""
    return not any(anything(field.annotation).is_empty for field in model.model_fields.values())


def anything(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of that type, as pydantic takes it; none where the type is not known here."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in _COMPOSED:
        return _COMPOSED[origin](args)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        fields = {name: anything(field.annotation) for name, field in kind.model_fields.items()}
        return st.fixed_dictionaries(fields)
    return PLAIN.get(kind, st.nothing())


_COMPOSED: Mapping[Any, Callable[[Any], st.SearchStrategy[Any]]] = {
    Annotated: lambda args: anything(args[0]),
    Literal: st.sampled_from,
    Union: lambda args: st.one_of(*map(anything, args)),
    UnionType: lambda args: st.one_of(*map(anything, args)),
    tuple: lambda args: st.lists(anything(args[0]), max_size=3).map(tuple),
    Mapping: lambda args: st.dictionaries(anything(args[0]), anything(args[1]), max_size=3),
}


def _field(name: str, kind: Any) -> st.SearchStrategy[Any]:
    return st.one_of(*map(st.just, WHOLE.get(name, ())), anything(kind))


def _read(model: type[FactsOf], fields: Any) -> FactsOf | None:
    try:
        return model.model_validate(fields)
    except ValidationError:
        return None
