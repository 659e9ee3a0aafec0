"""What may be stated with a step, drawn from the fields of a facts model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
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
AWARD, PRAISE = "chien-si-thi-dua-bo-tinh", "bang-khen-bo-tinh"
DECIDED = {
    "award": AWARD,
    "subject": "so-may",
    "on": date(2021, 5, 4),
    "year": 2021,
    "verdict": "met",
    "hypothetical": False,
    "because": (),
    "receipt": "receipt:sha256:0",
}
PAPERS = (
    *("to-trinh", "bao-cao-thanh-tich", "bien-ban-binh-xet", "chung-nhan-sang-kien"),
    "bien-ban-xet-khen-thuong",
)
CONTEST: dict[str, Any] = {
    "candidates": (
        {"unit": "so-may", "points": "90", "on_record": ()},
        {"unit": "so-sao", "points": "80", "on_record": ()},
    ),
    "apart": {"so-trang": "không đăng ký"},
}
BALLOT = {"members": 3, "present": 3, "yes": 3, "secret": True}
POINTS = {"points": {"nhiem-vu": 100}, "vetoes": {}}
SHEET = {
    "unit": "so-may",
    "rubric": "bang-thu",
    "columns": {"self": POINTS, "cross": {**POINTS, "scored_by": "so-trang"}, "final": POINTS},
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
    "decision": (DECIDED, {**DECIDED, "award": PRAISE}),
    "contest": (CONTEST, {**CONTEST, "candidates": CONTEST["candidates"][:1]}),
    "on_record": ((), ("ky-luat",)),
    "rivals": ({}, {AWARD: ("so-sao",)}),
    "papers": (PAPERS,),
    "made_public": (True,),
    "ballot": (BALLOT, {**BALLOT, "yes": 1}),
    "number": ("QĐ 1",),
    "instead": ("giay-khen",),
    "finding": ("gian-doi",),
    "document": ("KL 1",),
    "members": (3,),
    "present": (3,),
    "agenda": ({"ba-lan": AWARD},),
    "ballots": ({"ba-lan": BALLOT}, {"ba-lan": {**BALLOT, "yes": 1}}),
    "sheet": (SHEET,),
}


PLAIN: Mapping[Any, st.SearchStrategy[Any]] = {
    NoneType: st.none(),
    bool: st.booleans(),
    int: st.integers(0, 4),
    str: st.sampled_from(WORDS),
    date: st.sampled_from([date(2021, 5, 4), date(2022, 1, 1)]),
}


def wholes(model: type[FactsOf]) -> Iterator[FactsOf]:
    """Facts on which most steps are open, and the same with another value of one field."""
    first = {name: WHOLE[name][0] for name in model.model_fields if name in WHOLE}
    yield model.model_validate(first)
    for name in first:
        yield from (model.model_validate({**first, name: other}) for other in WHOLE[name][1:])


def facts_of(model: type[FactsOf]) -> st.SearchStrategy[Any]:
    """Each field as it opens a step, or anything of its type; only what the model accepts."""
    drawn = {name: _field(name, field.annotation) for name, field in model.model_fields.items()}
    known = {name: values for name, values in drawn.items() if not values.is_empty}
    return st.fixed_dictionaries(known).map(partial(_read, model)).filter(bool)


def anything(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of that type, as pydantic takes it; none where the type is not known here."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in _COMPOSED:
        return _COMPOSED[origin](args)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        fields = {name: anything(field.annotation) for name, field in kind.model_fields.items()}
        drawable = not any(drawn.is_empty for drawn in fields.values())
        return st.fixed_dictionaries(fields) if drawable else st.nothing()
    return PLAIN.get(kind, st.nothing())


_COMPOSED: Mapping[Any, Callable[[Any], st.SearchStrategy[Any]]] = {
    Annotated: lambda args: anything(args[0]),
    Literal: st.sampled_from,
    Union: lambda args: st.one_of(*map(anything, args)),
    UnionType: lambda args: st.one_of(*map(anything, args)),
    tuple: lambda args: _listed(anything(args[0])),
    Mapping: lambda args: _mapping(anything(args[0]), anything(args[1])),
}


def _listed(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.nothing() if values.is_empty else st.lists(values, max_size=3).map(tuple)


def _mapping(
    keys: st.SearchStrategy[Any], values: st.SearchStrategy[Any]
) -> st.SearchStrategy[Any]:
    return st.nothing() if values.is_empty else st.dictionaries(keys, values, max_size=3)


def _field(name: str, kind: Any) -> st.SearchStrategy[Any]:
    return st.one_of(*map(st.just, WHOLE.get(name, ())), anything(kind))


def _read(model: type[FactsOf], fields: Any) -> FactsOf | None:
    try:
        return model.model_validate(fields)
    except ValidationError:
        return None
