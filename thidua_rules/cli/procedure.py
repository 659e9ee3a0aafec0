"""`thidua vote`, `quota`, `money`: what the procedure of an award comes to on a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import click

from thidua_rules.cli import options as o
from thidua_rules.cli.screen import Screen
from thidua_rules.cli.words import Command
from thidua_rules.cohort.law_quotas import allowance
from thidua_rules.cohort.prizes import prize
from thidua_rules.cohort.voting.ballots import ballot_of
from thidua_rules.cohort.voting.law_terms import law_terms, vote_rule
from thidua_rules.cohort.voting.votes import count_votes
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Text
from thidua_rules.model.provision import Matter, Provision
from thidua_rules.rulebook import shipped
from thidua_rules.rulebook.complaints import nearest
from thidua_rules.views.to_procedure import (
    money_data,
    money_lines,
    quota_data,
    quota_lines,
    vote_data,
    vote_lines,
)

_VOTE = Text(
    "Phiếu bầu có đạt tỷ lệ luật định không: tính từ số phiếu, dẫn điều khoản.",
    "Whether a ballot carries the award under the law of the day, counted from its numbers.",
)
_QUOTA = Text(
    "Luật cho tối đa bao nhiêu, tính trên số được dẫn.", "How many the law allows, of so many."
)
_MONEY = Text(
    "Tiền thưởng: hệ số nhân lương cơ sở của ngày quyết định, làm tròn theo nghị định.",
    "Prize money: so many times the base salary of the day of the decision, rounded as decreed.",
)
_NUMBERS = (
    ("total", "members", Text("Tổng số thành viên Hội đồng.", "All members of the council.")),
    ("present", "present", Text("Số có mặt.", "Members present.")),
    ("yes", "yes", Text("Số phiếu đồng ý, cả phiếu bằng văn bản.", "Yes votes, written included.")),
    ("written", "written", Text("Phiếu của người vắng gửi văn bản.", "Absent, voted in writing.")),
    ("no", "no", Text("Số phiếu không đồng ý.", "Votes against.")),
    ("invalid", "invalid", Text("Phiếu trắng, không hợp lệ.", "Blank or invalid ballots.")),
    ("recused", "recused", Text("Số không được bỏ phiếu.", "Members who must not vote.")),
    ("round", "round", Text("Lần bỏ phiếu.", "Which ballot on this nominee it was.")),
)
_REQUIRED = ("total", "present", "yes")
_SECRET = Text("Bỏ phiếu kín hay công khai.", "Whether the ballot was secret or open.")
_CASE = Text("Trường hợp riêng, như `cap-xa`.", "A special case, such as `cap-xa`.")
_BASE = Text("Số để tính tỷ lệ.", "What the share is taken of.")
_SUBJECT = Text("Loại đối tượng.", "Kind of subject.")
_SALARY = Text("Lương cơ sở (mặc định: của ngày đó).", "Base salary (default: that of the day).")


def commands(lang: str) -> tuple[click.Command, ...]:
    """`vote`, `quota`, `money`."""
    shared = [
        click.Argument(["slug"]),
        o.on(lang),
        click.Option(["--case"], metavar="SLUG", help=_CASE.of(lang)),
        o.form(lang, "text", "json"),
    ]
    secret = click.Option(["--secret/--open"], default=None, help=_SECRET.of(lang))
    base = _number("base", "base", _BASE.of(lang), required=True)
    kinds = click.Choice(["ca-nhan", "tap-the", "ho-gia-dinh"])
    subject = click.Option(["--subject"], type=kinds, required=True, help=_SUBJECT.of(lang))
    salary = _number("base-salary", "base_salary", _SALARY.of(lang), least=1)
    numbers = [
        _number(name, field, text.of(lang), required=name in _REQUIRED)
        for name, field, text in _NUMBERS
    ]
    return (
        _command("vote", _VOTE, _vote, [*shared, *numbers, secret], lang),
        _command("quota", _QUOTA, _quota, [*shared, base], lang),
        _command("money", _MONEY, _money, [*shared, subject, salary], lang),
    )


def _number(
    name: str, field: str, text: str, *, required: bool = False, least: int = 0
) -> click.Option:
    kind = click.IntRange(min=least)
    return click.Option([f"--{name}", field], type=kind, required=required, help=text)


def _command(
    name: str, text: Text, run: Callable[..., int], params: list[click.Parameter], lang: str
) -> click.Command:
    return Command(name, lang=lang, help=text.of(lang), callback=click.pass_obj(run), params=params)


def _vote(screen: Screen, form: str, **given: Any) -> int:
    book = shipped()
    matter = _matter(book, given, book.procedure.votes, screen.lang)
    ballot = ballot_of(**{name: one for name, one in given.items() if one is not None})
    found, terms = vote_rule(book, matter), law_terms(book, matter)
    outcome = count_votes(terms, ballot) if terms else None
    lines = vote_lines(found, outcome, screen.lang)
    return _show(screen, form, vote_data(found, outcome, matter), lines)


def _quota(screen: Screen, form: str, **given: Any) -> int:
    book = shipped()
    matter = _matter(book, given, book.procedure.quotas, screen.lang)
    found = allowance(book, matter, given["base"])
    return _show(screen, form, quota_data(found, matter), quota_lines(found, screen.lang))


def _money(screen: Screen, form: str, **given: Any) -> int:
    book = shipped()
    matter = _matter(book, given, book.procedure.prizes, screen.lang)
    award, subject, on = matter.award, given["subject"], matter.on
    salary = given["base_salary"]
    found = prize(book, award, subject, on, base_salary=salary, case=matter.case)
    return _show(screen, form, money_data(found, matter), money_lines(found, screen.lang))


def _show(screen: Screen, form: str, data: dict[str, Any], lines: Iterable[str]) -> int:
    if form == "json":
        screen.data(data)
    else:
        screen.say("\n".join(lines))
    return 0


def _matter(
    book: Rulebook, given: dict[str, Any], provisions: Iterable[Provision], lang: str
) -> Matter:
    """What is asked about: its award, day and case are taken out of what was given.

    Raises:
        UsageError: there is no such award, or no entry is for such a case.
    """
    slug, case = str(given.pop("slug")), given.pop("case")
    awards = tuple(book.vocabulary.awards)
    if slug not in awards:
        raise click.UsageError(o.UnknownAwardError(slug, awards).sentence(lang))
    known = sorted({one.case.id for one in provisions if one.case is not None})
    if case is not None and case not in known:
        raise click.UsageError(_no_case(case, known).of(lang))
    return Matter(award=slug, on=given.pop("on"), case=case)


def _no_case(case: str, known: list[str]) -> Text:
    vi, en = f"không có trường hợp `{case}`", f"there is no case `{case}`"
    hint = nearest(case, known)
    return Text(f"{vi} – {hint.vi}", f"{en} – {hint.en}") if hint else Text(vi, en)
