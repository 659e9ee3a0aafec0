"""What was found against a rule, or that the solver gave up on a question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text

What = Literal[
    "unsatisfiable",
    "dead-alternative",
    "subsumed-alternative",
    "always-met",
    "idle-leaf",
    "untrue",
    "solver-and-engine-disagree",
    "not-equivalent",
    "relaxes",
    "asks-less",
    "band-gap",
    "band-overlap",
    "undecided",
    "not-encoded",
]


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is wrong, at which criterion (its `at`), which others have to do with it, for whom."""

    what: What
    at: str
    text: Text
    others: tuple[str, ...] = ()
    person: Dossier | None = None


def unsatisfiable(root: str, core: tuple[str, ...]) -> Doubt:
    vi, en = "quy định này không dành cho ai", "the rule is for nobody"
    if core:
        vi, en = "không ai đáp ứng được quy định này", "nobody can meet this rule"
    if len(core) == 1:
        vi, en = f"{vi}: không ai đạt được {listed(core)}", f"{en}: nobody can have {listed(core)}"
    elif core:
        vi = f"{vi}: các điều kiện {listed(core)} không thể cùng có"
        en = f"{en}: {listed(core)} cannot hold together"
    return Doubt("unsatisfiable", root, Text(vi, en), core)


def dead(at: str) -> Doubt:
    return Doubt(
        "dead-alternative",
        at,
        Text(
            f"không ai đi được theo `{local(at)}`: nó mâu thuẫn với phần còn lại của quy định",
            f"nobody can pass through `{local(at)}`: it contradicts the rest of the rule",
        ),
    )


def subsumed(at: str, by: tuple[str, ...]) -> Doubt:
    through = f" ({listed(by)})" if by else ""
    return Doubt(
        "subsumed-alternative",
        at,
        Text(
            f"bỏ `{local(at)}` đi thì không ai mất gì: ai có nó cũng đạt theo cách khác{through}",
            f"without `{local(at)}` nobody loses anything: whoever has it passes otherwise"
            f"{through}",
        ),
        by,
    )


def always_met(at: str) -> Doubt:
    return Doubt(
        "always-met",
        at,
        Text(f"ai cũng đạt `{local(at)}`", f"nobody can fail `{local(at)}`"),
    )


def idle(at: str) -> Doubt:
    return Doubt(
        "idle-leaf",
        at,
        Text(
            f"bỏ `{local(at)}` đi thì không ai được thêm: phần còn lại cho kết quả như cũ",
            f"without `{local(at)}` nobody gains anything: the rest answers the same",
        ),
    )


def gap(at: str, years: int) -> Doubt:
    return Doubt(
        "band-gap",
        at,
        Text(
            f"`{local(at)}` dừng trước {years} năm mà không mức nào bắt đầu từ đó",
            f"`{local(at)}` ends before {years} years and no band begins there",
        ),
    )


def overlap(at: str, into: tuple[str, ...]) -> Doubt:
    return Doubt(
        "band-overlap",
        at,
        Text(
            f"`{local(at)}` chồng lên {listed(into)}: có số năm thuộc cả hai mức",
            f"`{local(at)}` runs into {listed(into)}: some years belong to both bands",
        ),
        into,
    )


def untrue(at: str, claim: Text, person: Dossier) -> Doubt:
    text = Text(f"có người không như vậy: {claim.vi}", f"somebody gives it the lie: {claim.en}")
    return Doubt("untrue", at, text, person=person)


def disagreement(at: str, text: Text, person: Dossier) -> Doubt:
    return Doubt("solver-and-engine-disagree", at, text, person=person)


def not_equivalent(at: str, mistake: Text, person: Dossier) -> Doubt:
    text = Text(
        f"sai sót này bị coi là vô hại mà có người bị trả lời khác: {mistake.vi}",
        f"this mistake is taken for harmless, and somebody is answered otherwise: {mistake.en}",
    )
    return Doubt("not-equivalent", at, text, person=person)


def relaxes(at: str, person: Dossier | None) -> Doubt:
    return Doubt(
        "relaxes",
        at,
        Text(
            f"với `{local(at)}` có người đạt mà theo quy định chung thì không đạt",
            f"with `{local(at)}` somebody passes whom the national rule refuses",
        ),
        person=person,
    )


def asks_less(at: str) -> Doubt:
    return Doubt(
        "asks-less",
        at,
        Text(
            f"ai đạt quy định chung cũng đạt `{local(at)}`: điều kiện địa phương này thấp hơn hoặc "
            "bằng mức chung nên không loại được ai",
            f"whoever meets the national rule meets `{local(at)}`: this local clause asks for no "
            "more than that, so it keeps nobody out",
        ),
    )


def undecided(at: str) -> Doubt:
    return Doubt(
        "undecided",
        at,
        Text(
            f"bộ chứng minh chưa trả lời được về `{local(at)}` trong thời gian cho phép",
            f"the solver did not answer about `{local(at)}` in the time that it had",
        ),
    )


def local(at: str) -> str:
    """The id of a criterion, without its file."""
    return at.partition("#")[2] or at


def listed(places: tuple[str, ...]) -> str:
    return ", ".join(f"`{local(at)}`" for at in places)
