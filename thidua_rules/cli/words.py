"""Click's own words in Vietnamese: headings of the help, and what is wrong with a command line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from thidua_rules.model.law import Text
from thidua_rules.rulebook.complaints import nearest

_HEADINGS = {
    "usage": Text("Cách dùng: ", "Usage: "),
    "options": Text("Tùy chọn", "Options"),
    "commands": Text("Lệnh", "Commands"),
    "help": Text("Hiện hướng dẫn này.", "Show this help."),
}
_OPTIONS = Text("[TÙY CHỌN]", "[OPTIONS]")
_WHOLE = 200  # the first sentence of a command's help, which is not cut short


class _Worded:
    """What commands and groups share: headings in the language of the line."""

    lang: str

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = self.collect_usage_pieces(ctx)  # type: ignore[attr-defined]
        formatter.write_usage(
            ctx.command_path, " ".join(pieces), prefix=_HEADINGS["usage"].of(self.lang)
        )

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option: click.Option | None = super().get_help_option(ctx)  # type: ignore[misc]
        assert option is not None  # no command does without it
        option.help = _HEADINGS["help"].of(self.lang)
        return option

    def _write_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        params = self.get_params(ctx)  # type: ignore[attr-defined]
        rows = [record for param in params if (record := param.get_help_record(ctx)) is not None]
        with formatter.section(_HEADINGS["options"].of(self.lang)):
            formatter.write_dl(rows)


class Command(_Worded, click.Command):
    """A command whose help is in one language."""

    def __init__(self, *args: Any, lang: str, **more: Any) -> None:
        self.lang = lang
        super().__init__(*args, **{**more, "options_metavar": _OPTIONS.of(lang)})

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self._write_options(ctx, formatter)


class Group(_Worded, click.Group):
    """A group whose help is in one language, and that suggests the command that was meant."""

    def __init__(self, *args: Any, lang: str, **more: Any) -> None:
        self.lang = lang
        commands = Text("LỆNH [THAM SỐ]...", "COMMAND [ARGS]...").of(lang)
        places = {"options_metavar": _OPTIONS.of(lang), "subcommand_metavar": commands}
        super().__init__(*args, **{**more, **places})

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self._write_options(ctx, formatter)
        rows = [(name, self.commands[name].get_short_help_str(_WHOLE)) for name in self.commands]
        with formatter.section(_HEADINGS["commands"].of(self.lang)):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands:
            raise click.UsageError(_no_command(args[0], self.commands).of(self.lang), ctx)
        return super().resolve_command(ctx, args)


def _no_command(word: str, known: Iterable[str]) -> Text:
    close = nearest(word, known)
    vi, en = (f" – {close.vi}", f" – {close.en}") if close else ("", "")
    return Text(f"không có lệnh `{word}`{vi}", f"there is no command `{word}`{en}")


def usage_problem(error: click.ClickException, lang: str) -> str:
    """What is wrong with the command line, in one sentence with the word that is wrong."""
    context = getattr(error, "ctx", None)
    usage = context.command.get_usage(context) if context is not None else ""
    said = _sentence(error).of(lang)
    return said if usage in said else f"{said}\n{usage}"  # a bare `thidua` is told the whole help


def _wanted(kind: click.ParamType[Any]) -> str | None:
    """What click's own types ask for; ours say it themselves, in the language of the line."""
    match kind:
        case click.Choice(choices=choices):
            return f"phải là một trong {', '.join(map(str, choices))}"
        case click.IntRange(min=least, max=most):
            bounds = [f"từ {least}" * (least is not None), f"đến {most}" * (most is not None)]
            return " ".join(["phải là số nguyên", *filter(None, bounds)])
        case _ if kind is click.INT:
            return "phải là số nguyên"
        case _:
            return None


def file_problem(error: OSError) -> Text:
    """Why a file could not be read or written."""
    name = error.filename
    match error:
        case FileNotFoundError():
            return Text(f"không có tệp `{name}`", f"there is no file `{name}`")
        case IsADirectoryError():
            return Text(f"`{name}` là thư mục, không phải tệp", f"`{name}` is a folder, not a file")
        case PermissionError():
            return Text(f"không được phép mở `{name}`", f"`{name}` may not be opened")
        case _:
            said = error.strerror or str(error)
            return Text(f"không đọc, ghi được `{name}` ({said})", f"`{name}`: {said}")


def _sentence(error: click.ClickException) -> Text:
    match error:
        case click.NoSuchOption(option_name=name):
            close = next(iter(error.possibilities or ()), None)
            vi = f" – có phải `{close}`?" if close else ""
            en = f" – did you mean `{close}`?" if close else ""
            return Text(f"không có tùy chọn `{name}`{vi}", f"there is no option `{name}`{en}")
        case click.MissingParameter(param=click.Parameter() as param):
            name = param.opts[0] if isinstance(param, click.Option) else param.human_readable_name
            return Text(f"thiếu `{name}`", f"`{name}` is missing")
        case click.BadParameter(param=click.Parameter() as param):
            name = param.opts[0] if isinstance(param, click.Option) else param.human_readable_name
            vi = _wanted(param.type) or error.message
            return Text(f"`{name}` không hợp lệ: {vi}", f"`{name}` is not valid: {error.message}")
        case _:
            return Text(error.message, error.message)
