"""The papers of a nomination: those that the law of the day asks for, in whatever case."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.model.papers import Need, Paper, Stage
from thidua_rules.workflows.guards import Asked, ground, guard


@guard("paper-missing")
def papers_of_the_proposer(asked: Asked[Any]) -> Iterator[Ground]:
    """Every paper that whoever hands the dossier in can have, or one that stands in for it."""
    yield from _lacking(asked, {Stage.SUBMIT})


@guard("paper-missing")
def papers_are_complete(asked: Asked[Any]) -> Iterator[Ground]:
    """Every paper that the law of the day asks of this award, the council's own among them."""
    yield from _lacking(asked, {*Stage})


@guard("paper-missing-now")
def papers_still_are_complete(asked: Asked[Any]) -> Iterator[Ground]:
    """Warn where the law of the day of the decision asks for more than was put before it."""
    put = [move for move in asked.past if move.event == "propose"]
    if put:
        then = type(asked.facts).model_validate(put[-1].facts)
        yield from _lacking(replace(asked, facts=then), {*Stage})


def _lacking(asked: Asked[Any], stages: Collection[Stage]) -> Iterator[Ground]:
    for paper in _papers(asked, Need.ALWAYS):
        if paper.stage in stages and not _is_held(paper, asked):
            yield _missing(asked, paper, Text("thiếu", "missing"))


def _is_held(paper: Paper, asked: Asked[Any]) -> bool:
    return not {paper.id, *paper.or_else}.isdisjoint(asked.facts.papers)


@guard("paper-in-case")
def papers_in_case(asked: Asked[Any]) -> Iterator[Ground]:
    """Papers that only some dossiers need: their absence is worth a look and refuses nothing."""
    stages = {*Stage} if asked.event == "propose" else {Stage.SUBMIT}
    for paper in _papers(asked, Need.IN_CASE):
        if paper.stage in stages and not _is_held(paper, asked):
            yield _missing(asked, paper, Text("kiểm tra xem có cần", "see whether it is needed"))


@guard("not-public")
def names_were_made_public(asked: Asked[Any]) -> Iterator[Ground]:
    for paper in _papers(asked, Need.MADE_PUBLIC):
        if not asked.facts.made_public:
            yield _missing(asked, paper, Text("chưa thực hiện", "not done"))


def _papers(asked: Asked[Any], need: Need) -> Iterator[Paper]:
    held = asked.setting.book.papers_of(str(asked.setting.award), on=asked.at)
    return (paper for paper in held if paper.need is need)


def _missing(asked: Asked[Any], paper: Paper, how: Text) -> Ground:
    said = Text(
        f"{how.vi}: {paper.text.vi} (`{paper.id}`)", f"{how.en}: {paper.text.en} (`{paper.id}`)"
    )
    return ground(f"{paper.need}:{paper.id}", said, asked.setting.book.cite(paper.cite))
