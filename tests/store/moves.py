"""Moves that the tests append."""

from __future__ import annotations

from datetime import date
from typing import Any

from thidua_rules.model.move import Actor, Ground, Move

CASE = "khoi-mau-2021/giao-uoc"
LATE = Ground(
    code="late", vi="ký muộn", en="signed late", cite="Điều 9 Quy chế", cite_en="Rules, Article 9"
)


def move(number: int = 1, case: str = CASE, **more: Any) -> Move:
    return Move(
        **{
            "case": case,
            "number": number,
            "lifecycle": "covenant",
            "version": 1,
            "event": "sign",
            "source": "discussed",
            "target": "signed",
            "actor": Actor(person="nguoi-a", unit="so-mau", on_behalf_of="truong-khoi"),
            "at": date(2021, 3, 15),
            "facts": {"so-chu-ky": 8, "ghi-chu": "đủ chữ ký", "vang": [], "hop": None},
            "warnings": (LATE,),
            "rests_on": ("ab" * 32,),
            **more,
        }
    )


def moves(last: int, case: str = CASE, first: int = 1) -> tuple[Move, ...]:
    return tuple(move(number, case) for number in range(first, last + 1))
