"""`thidua diagram`: a lifecycle as a picture, with the state in which a case is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest
from thidua_rules.views.drawing import Arrow, Box, Drawing
from thidua_rules.views.to_mermaid import to_mermaid
from thidua_rules.views.to_svg import to_svg
from thidua_rules.workflows.lifecycle import Lifecycle, Step
from thidua_rules.workflows.lifecycles import LIFECYCLES, NAMED

_HELP = Text(
    "Vẽ một quy trình: trạng thái, bước đi; --state tô trạng thái đang ở.",
    "Draw a lifecycle: its states and steps; --state marks where a case stands.",
)
_STATE = Text("Trạng thái đang ở.", "The state in which the case is.")
_OUT = Text("Ghi vào tệp này thay vì in ra.", "Write to this file instead of printing.")


def commands(lang: str) -> tuple[click.Command, ...]:
    """`diagram`."""
    names = [lifecycle.name for lifecycle in LIFECYCLES]
    out = click.Option(
        ["-o", "--output"], type=click.Path(path_type=Path, dir_okay=False), help=_OUT.of(lang)
    )
    return (
        Command(
            "diagram",
            lang=lang,
            help=_HELP.of(lang),
            callback=click.pass_obj(_run),
            params=[
                click.Argument(["lifecycle"], type=click.Choice(names)),
                o.form(lang, "mermaid", "svg"),
                click.Option(["--state"], metavar="ID", help=_STATE.of(lang)),
                out,
            ],
        ),
    )


def _run(screen: Screen, lifecycle: str, form: str, state: str | None, output: Path | None) -> int:
    drawing = drawing_of(NAMED[lifecycle], _known(NAMED[lifecycle], state, screen.lang))
    text = (to_svg if form == "svg" else to_mermaid)(drawing, screen.lang)
    if output is None:
        screen.raw(text.removesuffix("\n"))
    else:
        output.write_text(text, "utf-8")
    return 0


def drawing_of(lifecycle: Lifecycle[Any], state: str | None = None) -> Drawing:
    """The lifecycle as what a view can draw."""
    return Drawing(
        title=lifecycle.title,
        boxes=tuple(Box(id=one.id, title=one.title, final=one.final) for one in lifecycle.states),
        arrows=tuple(
            Arrow(source=source, target=step.target, title=_title(step), back=step.back)
            for step in lifecycle.steps
            for source in step.sources
        ),
        current=state,
    )


def _title(step: Step[Any]) -> Text:
    """What the step is called, and which of several it is that one event may lead to."""
    fork = step.when.title if step.when else None
    if fork is None:
        return step.title
    return Text(f"{step.title.vi}: {fork.vi}", f"{step.title.en}: {fork.en}")


def _known(lifecycle: Lifecycle[Any], state: str | None, lang: str) -> str | None:
    if state is None:
        return None
    try:
        return lifecycle.state(state).id
    except KeyError:
        said = Text(f"không có trạng thái `{state}`", f"there is no state `{state}`").of(lang)
        hint = nearest(state, [one.id for one in lifecycle.states])
        meant = f" – {hint.of(lang)}" if hint else ""
        raise click.UsageError(f"{said}{meant}") from None
