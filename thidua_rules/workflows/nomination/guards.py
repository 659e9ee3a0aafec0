"""What holds a nomination back: the decision, the papers, the vote, and who has a part in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Self, TypeAlias

from thidua_rules.cohort.votes import Ballot, VoteOutcome
from thidua_rules.model.dossier import Slug
from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.model.procedure import Exclusion, RevocationGround
from thidua_rules.model.provision import in_force
from thidua_rules.workflows.authority import Role, roles_of, voice
from thidua_rules.workflows.guards import (
    Asked,
    FactsOf,
    Fork,
    Objection,
    Standing,
    ground,
    guard,
    place,
    rule_of,
)
from thidua_rules.workflows.nomination.decided import Decided, objections
from thidua_rules.workflows.voting.bloc_ballot import subject_is_member
from thidua_rules.workflows.voting.council_ballot import outcome_of, terms_of

_REVOKED = ("nd-91-2017/d78", "luat-06-2022/d93.k2")


class NominationFacts(FactsOf):
    """What is stated with a step of a nomination.

    `bloc_ballot` is the vote of the nominee's bloc, `ballot` that of the council;
    `decided_after_rounds`: why those decide for it whom the bloc's rules name after its last round.
    `relatives`: persons who are related to the nominee, by the host's ids. `others`: the states of
    the nominee's other nominations of the year, by award. `minutes` are those of the council's
    session, `number` that of the decision. `finding`, `document`: on what a decision is revoked.
    """

    decision: Decided | None = None
    papers: tuple[str, ...] = ()
    made_public: bool | None = None
    bloc_ballot: Ballot | None = None
    decided_after_rounds: str | None = None
    ballot: Ballot | None = None
    relatives: tuple[str, ...] = ()
    others: Mapping[str, str] = {}
    minutes: str | None = None
    number: str | None = None
    finding: Slug | None = None
    document: str | None = None

    def beside(self, others: tuple[Standing, ...]) -> Self:
        """A nomination that is held tells its own state, whatever was stated of it."""
        held = {one.award: one.state for one in others if one.same_subject and one.award}
        return self.model_copy(update={"others": {**self.others, **held}})

    def rests_on(self) -> tuple[str, ...]:
        return (self.decision.receipt,) if self.decision else ()


Nomination: TypeAlias = Asked[NominationFacts]


@guard("not-eligible")
def is_eligible(asked: Nomination) -> Iterator[Objection]:
    """The decision on the nominee has to be met; its own reasons are passed on."""
    setting = asked.setting
    yield from objections(
        asked.facts.decision,
        award=setting.award,
        subject=setting.subject,
        year=setting.year,
        at=asked.at,
    )


@guard("law-has-changed")
def may_still_be_submitted(asked: Nomination) -> Iterator[Text]:
    """Warn where the decision was taken under the law of an earlier regime."""
    book, decision = asked.setting.book, asked.facts.decision
    if decision and book.regime(decision.on) != book.regime(asked.at):
        yield Text(
            f"xét theo luật của ngày {decision.on.isoformat()}; nay luật đã khác, cần xét lại",
            f"decided under the law of {decision.on.isoformat()}, which has changed since",
        )


@guard("not-its-proposer")
def is_its_proposer(asked: Nomination) -> Iterator[Text]:
    """A unit acts for itself and for those whom it has proposed; the head and deputy for all."""
    leads = {Role.HEAD, Role.DEPUTY} & roles_of(asked.actor, asked.setting.profile, asked.at)
    proposed = {voice(move.actor) for move in asked.past if move.event == "submit"}
    own = proposed or (
        {asked.setting.subject} if subject_is_member(asked) else {voice(asked.actor)}
    )
    if not leads and voice(asked.actor) not in own | {asked.setting.subject}:
        yield Text(
            "hồ sơ này do đơn vị khác đề nghị", "it is another unit that proposes this nominee"
        )


@guard("has-a-part-in-it", "luat-15-2003/d6", "luat-06-2022/d5")
def no_part_in_it(asked: Nomination) -> Iterator[Text]:
    """Neither the nominee nor a relative appraises, votes or decides."""
    actor, subject = asked.actor, asked.setting.subject
    acting = dict.fromkeys(one for one in (voice(actor), actor.person, actor.unit) if one)
    if subject in acting:
        yield Text(
            "người, đơn vị được đề nghị không tự thẩm định, bỏ phiếu hay quyết định cho mình",
            "a nominee does not appraise, vote or decide in its own case",
        )
    for one in acting:
        if one in asked.facts.relatives:
            yield Text(
                f"`{one}` là người thân của người được đề nghị",
                f"`{one}` is a relative of the nominee",
            )


@guard("one-flag")
def no_flag_twice(asked: Nomination) -> Iterator[Ground]:
    """Who is proposed for the higher flag is not also given the lower one."""
    gone = {"withdrawn", "not-carried", "revoked"}
    if asked.setting.profile.flag_if_refused:
        gone.add("not-granted")
    for one, cite in _exclusions(asked):
        state = asked.facts.others.get(one.above)
        if state is not None and state not in gone:
            names = asked.setting.book.vocabulary.awards
            above, award = names[one.above], names[str(asked.setting.award)]
            said = Text(
                f"đã được đề nghị {above.vi} thì không tặng thêm {award.vi}",
                f"proposed for the {above.en}, it is not also given the {award.en}",
            )
            yield ground("one-flag", said, cite)


def _exclusions(asked: Nomination) -> Iterator[tuple[Exclusion, Text]]:
    """Those of the law of the day; when it has none, the bloc's own rules can keep them."""
    book, profile, award = asked.setting.book, asked.setting.profile, asked.setting.award
    held = book.procedure.exclusions
    if binding := in_force(held, asked.at, award=award):
        yield from ((one, book.cite(one.cite)) for one in binding)
    elif profile.one_flag_each:
        yield from ((one, rule_of(profile)) for one in held if one.concerns(award, None))


@guard("vote-not-counted")
def vote_is_counted(asked: Nomination) -> Iterator[Objection]:
    """The outcome is computed from the ballot; where it cannot be, that is the reason."""
    outcome = _outcome(asked)
    if terms_of(asked, str(asked.setting.award)) is None:
        yield Text(
            "luật không đòi bỏ phiếu về danh hiệu này; dùng bước `carry` theo biên bản Hội đồng",
            "the law asks for no ballot on this award; take `carry` on the council's minutes",
        )
    elif outcome is None:
        yield Text("chưa có kết quả kiểm phiếu", "no ballot has been counted")
    elif outcome.passes is None:
        yield from outcome.reasons


@guard("ballot-is-asked")
def no_ballot_is_asked(asked: Nomination) -> Iterator[Ground]:
    """Where the law asks for a vote, nothing passes on minutes alone."""
    terms = terms_of(asked, str(asked.setting.award))
    if terms is not None:
        said = Text("phải bỏ phiếu về danh hiệu này", "this award has to be voted on by ballot")
        yield ground("ballot-is-asked", said, terms.cite)


@guard("no-minutes")
def minutes_are_named(asked: Nomination) -> Iterator[Text]:
    if not asked.facts.minutes:
        yield Text("thiếu số biên bản của Hội đồng", "the council's minutes are not named")


@guard("vote-caveat")
def what_is_carried_over(asked: Nomination) -> Iterator[Text]:
    """Warn of what is not known of the clause by which the ballot is counted."""
    terms = terms_of(asked, str(asked.setting.award))
    yield from terms.caveats if terms else ()


def _outcome(asked: Nomination) -> VoteOutcome | None:
    return outcome_of(asked.facts.ballot, asked, str(asked.setting.award))


def _passes(asked: Nomination) -> bool | None:
    outcome = _outcome(asked)
    return outcome.passes if outcome else None


def _last_round(asked: Nomination) -> bool:
    return asked.state == "second-round"


vote_passed: Fork[NominationFacts] = Fork("passed", lambda asked: _passes(asked) is True)
vote_failed: Fork[NominationFacts] = Fork(
    "failed", lambda asked: _passes(asked) is False and _last_round(asked)
)
vote_undecided: Fork[NominationFacts] = Fork(
    "another-round", lambda asked: _passes(asked) is False and not _last_round(asked)
)


@guard("no-number")
def decided_by_number(asked: Nomination) -> Iterator[Text]:
    if not asked.facts.number:
        yield Text("thiếu số quyết định", "the number of the decision is missing")


@guard("no-finding", *_REVOKED)
def a_finding_of_the_law(asked: Nomination) -> Iterator[Objection]:
    """A decision is revoked only on one of the findings of the law, by a document that says so."""
    found = _finding(asked)
    if found is None:
        known = ", ".join(f"`{one.id}`" for one in _findings(asked))
        yield Text(f"chưa nêu căn cứ hủy bỏ ({known})", f"no ground of revocation ({known})")
    if not asked.facts.document:
        said = Text("thiếu văn bản kết luận", "the document with the finding is missing")
        book = asked.setting.book
        yield ground(
            "no-document", said, book.cite(found.cite) if found else place(asked, _REVOKED)
        )


@guard("revocation-caveat", *_REVOKED)
def what_the_finding_leaves_open(asked: Nomination) -> Iterator[Ground]:
    """Warn of how the clause of the finding is read, and of what else it would allow."""
    if found := _finding(asked):
        cite = asked.setting.book.cite(found.cite)
        for said in (found.reading, *found.caveats):
            if said is not None:
                yield ground("revocation-caveat", said, cite)


def _findings(asked: Nomination) -> tuple[RevocationGround, ...]:
    held = asked.setting.book.procedure.revocation
    return in_force(held, asked.at, award=asked.setting.award)


def _finding(asked: Nomination) -> RevocationGround | None:
    return next((one for one in _findings(asked) if one.id == asked.facts.finding), None)
