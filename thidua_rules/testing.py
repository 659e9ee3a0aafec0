"""Short hand for tests: dossiers in one line, and small rulebooks made of a few parts."""

from __future__ import annotations

from datetime import date
from typing import Any

from thidua_rules.rulebook import Dossier


def dossier(*records: str | dict[str, Any], **more: Any) -> Dossier:
    """A dossier from records in short form: `dossier("sang-kien@co-so 2023-09-05", groups=[…])`.

    `kind` (default `ca-nhan`), `groups` and `sex` describe the subject. `attested` takes
    `{"guong-mau": "don-vi"}` for a yes and `{"guong-mau": "-don-vi"}` for a no. `complete` takes
    a year (for every kind) or a mapping. The rest is as in a dossier.
    """
    subject = {"id": more.pop("id", "mau"), "kind": more.pop("kind", "ca-nhan")}
    subject |= {key: more.pop(key) for key in ("groups", "sex", "name") if key in more}
    signed = more.pop("attested", {})
    complete = more.pop("complete", None)
    return Dossier.model_validate(
        {
            "subject": subject,
            "records": list(records),
            "attested": {id: _signed(word) for id, word in signed.items()},
            "complete": {"since": complete} if isinstance(complete, int) else complete,
            **more,
        }
    )


def day(iso: str) -> date:
    """`day("2024-12-20")`."""
    return date.fromisoformat(iso)


def _signed(word: object) -> object:
    if not isinstance(word, str):
        return word
    return {"holds": not word.startswith("-"), "by": word.removeprefix("-")}
