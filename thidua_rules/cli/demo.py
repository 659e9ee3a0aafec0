"""`thidua demo`: nominations of a bloc and a roster of civil servants, decided and compared."""

from __future__ import annotations

import click


def commands(lang: str) -> tuple[click.Command, ...]:
    return ()
