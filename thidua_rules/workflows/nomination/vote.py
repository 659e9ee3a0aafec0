"""The council's vote on a nomination: computed from the ballot of its session, never typed."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.cohort.voting.votes import VoteOutcome
from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.workflows.guards import Fork, Objection, ground, guard, place, rule_of
from thidua_rules.workflows.nomination.facts import Nomination, NominationFacts
from thidua_rules.workflows.voting.council_ballot import outcome_of, terms_of
from thidua_rules.workflows.voting.sessions import InSession

_DOSSIERS = ("luat-15-2003/d84", "luat-06-2022/d84")


@guard("vote-not-counted")
def vote_is_counted(asked: Nomination) -> Iterator[Objection]:
    """The outcome is computed from the ballot; where it cannot be, that is the reason.

    A void ballot is no lost one: it is held anew.
    """
    outcome, session = _outcome(asked), asked.facts.session
    terms = terms_of(asked, str(asked.setting.award))
    if terms is None:
        said = Text(
            "luật không đòi bỏ phiếu về danh hiệu này; dùng bước `carry` theo biên bản Hội đồng",
            "the law asks for no ballot on this award; take `carry` on the council's minutes",
        )
        yield ground("vote-not-counted", said, place(asked, _DOSSIERS))
    elif session is not None and session.ballot != asked.facts.ballot:
        yield _of_the_session(session)
    elif outcome is None:
        said = Text("chưa có kết quả kiểm phiếu", "no ballot has been counted")
        yield ground("vote-not-counted", said, terms.cite)
    elif outcome.passes is None or outcome.void:
        yield from outcome.reasons


@guard("ballot-is-asked")
def no_ballot_is_asked(asked: Nomination) -> Iterator[Ground]:
    """Where the law asks for a vote, nothing passes on minutes alone."""
    terms = terms_of(asked, str(asked.setting.award))
    if terms is not None:
        said = Text("phải bỏ phiếu về danh hiệu này", "this award has to be voted on by ballot")
        yield ground("ballot-is-asked", said, terms.cite)


def _of_the_session(session: InSession) -> Text:
    if session.ballot is None:
        return Text(
            f"phiên họp `{session.case}` chưa bỏ phiếu về người này",
            f"the session `{session.case}` has not voted on this nominee",
        )
    return Text(
        f"phiếu nêu ở đây khác phiếu của phiên họp `{session.case}`",
        f"the ballot stated here is not that of the session `{session.case}`",
    )


@guard("no-minutes")
def minutes_are_named(asked: Nomination) -> Iterator[Text]:
    """Minutes are those of the session that had it on its agenda, once they are signed."""
    session = asked.facts.session
    if session is not None and session.minutes != asked.facts.minutes:
        yield Text(
            f"phiên họp `{session.case}` không có biên bản đã ký số này",
            f"the session `{session.case}` has no signed minutes of this number",
        )
    elif not asked.facts.minutes:
        yield Text("thiếu số biên bản của Hội đồng", "the council's minutes are not named")


@guard("vote-caveat")
def what_is_carried_over(asked: Nomination) -> Iterator[Ground]:
    """Warn of what is not known of the clause by which the ballot is counted."""
    terms = terms_of(asked, str(asked.setting.award))
    assert terms is not None  # without a clause no ballot carries, and the step is not taken
    yield from (ground("vote-caveat", said, terms.cite) for said in terms.caveats)


def _outcome(asked: Nomination) -> VoteOutcome | None:
    return outcome_of(asked.facts.ballot, asked, str(asked.setting.award))


def _passes(asked: Nomination) -> bool | None:
    outcome = _outcome(asked)
    return outcome.passes if outcome else None


def _last_round(asked: Nomination) -> bool:
    """The law knows no third ballot; a session that is over votes no more."""
    session, ballot = asked.facts.session, asked.facts.ballot
    over = session is not None and session.over
    return over or asked.state == "second-round" or (ballot is not None and ballot.round > 1)


vote_passed: Fork[NominationFacts] = Fork(
    "passed", lambda asked: _passes(asked) is True, Text("đủ phiếu", "carried")
)
vote_failed: Fork[NominationFacts] = Fork(
    "failed",
    lambda asked: _passes(asked) is False and _last_round(asked),
    Text("không đủ phiếu, hết vòng", "not carried, no ballot left"),
)
vote_undecided: Fork[NominationFacts] = Fork(
    "another-round",
    lambda asked: _passes(asked) is False and not _last_round(asked),
    Text("chưa đủ phiếu", "not carried"),
)


@guard("not-for-the-office-alone")
def the_office_may_alone(asked: Nomination) -> Iterator[Ground]:
    """Awards on which the council's rules let its standing office advise without it."""
    rule = asked.setting.profile.council
    if rule is None or asked.setting.award not in rule.alone:
        said = Text(
            "quy chế không giao cơ quan thường trực tham mưu mà không qua Hội đồng",
            "no rule lets the standing office advise on this award without the council",
        )
        cite = rule_of(asked.setting.profile, rule.cite if rule else None)
        yield ground("not-for-the-office-alone", said, cite)


@guard("may-not-alter")
def the_council_may_alter(asked: Nomination) -> Iterator[Ground]:
    """A council that may change a proposal names the award that it proposes instead."""
    rule, award = asked.setting.profile.council, asked.facts.instead
    if rule is None or not rule.may_alter:
        said = Text(
            "quy chế không cho Hội đồng đổi hình thức được đề nghị",
            "no rule lets the council change what is proposed",
        )
        cite = rule_of(asked.setting.profile, rule.cite if rule else None)
        yield ground("may-not-alter", said, cite)
    if award not in asked.setting.book.vocabulary.awards or award == asked.setting.award:
        said = Text(
            "chưa nêu hình thức khác được đề nghị thay", "no other award is named in its place"
        )
        yield ground("nothing-instead", said, rule_of(asked.setting.profile))
