"""What holds a nomination back: the decision on it, who proposes it, and who has a part in it."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_rules.model.law import Text
from thidua_rules.model.move import Ground
from thidua_rules.model.procedure import RevocationGround
from thidua_rules.model.provision import in_force
from thidua_rules.workflows.authority import Role, roles_of, voice
from thidua_rules.workflows.guards import (
    Objection,
    ground,
    guard,
    place,
    rule_of,
)
from thidua_rules.workflows.nomination.decided import objections
from thidua_rules.workflows.nomination.facts import NOT_PROPOSED, Nomination, exclusions
from thidua_rules.workflows.voting.bloc_ballot import subject_is_member

_REVOKED = ("nd-91-2017/d78", "luat-06-2022/d93.k2")


@guard("not-eligible")
def is_eligible(asked: Nomination) -> Iterator[Ground]:
    """The decision on the nominee has to be met; its own reasons are passed on."""
    setting, cite = asked.setting, _standards(asked)
    for said in objections(
        asked.facts.decision,
        award=setting.award,
        subject=setting.subject,
        year=setting.year,
        at=asked.at,
    ):
        yield said if isinstance(said, Ground) else ground("not-eligible", said, cite)


def _standards(asked: Nomination) -> Text:
    """The clause by which the award is decided on that day, where one is held."""
    book, regime = asked.setting.book, asked.setting.book.regime(asked.at)
    rules = book.rules_of(str(asked.setting.award), on=asked.at, regime=regime) if regime else ()
    return book.cite(rules[0].cite) if rules else rule_of(asked.setting.profile)


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
    gone = {*NOT_PROPOSED} - {"draft"}  # a draft for the higher one is on its way there
    if asked.setting.profile.flag_if_refused:
        gone.add("not-granted")
    for one, cite in exclusions(asked):
        state = asked.facts.others.get(one.above)
        if state is not None and state not in gone:
            names = asked.setting.book.vocabulary.awards
            above, award = names[one.above], names[str(asked.setting.award)]
            said = Text(
                f"đã được đề nghị {above.vi} thì không tặng thêm {award.vi}",
                f"proposed for the {above.en}, it is not also given the {award.en}",
            )
            yield ground("one-flag", said, cite)


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
