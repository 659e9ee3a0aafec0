"""Decide: choose the law, find what the dossier says of it, and answer with every reason."""

from __future__ import annotations

from datetime import date
from typing import Literal

from thidua_rules.engine import answer
from thidua_rules.engine.applicable_law import Choice, Texts, applicable_law, texts_of_rule
from thidua_rules.engine.caveats import caveats
from thidua_rules.engine.conclude import Conclusion, conclude
from thidua_rules.engine.look import Look
from thidua_rules.errors import DossierError, NoRuleInForceError, Place, Problem, YearError
from thidua_rules.model import decision as d
from thidua_rules.model import receipt as r
from thidua_rules.model.admission import Misfit, misfits
from thidua_rules.model.book import Rulebook
from thidua_rules.model.dossier import Dossier
from thidua_rules.model.law import Text
from thidua_rules.model.rule import Rule
from thidua_rules.model.verdict import Verdict

ENGINE = "thidua-rules 1"
Assumption = Literal["met", "unmet"]
_ASSUMED: dict[Assumption | None, Verdict | None] = {
    "met": Verdict.MET,
    "unmet": Verdict.UNMET,
    None: None,
}


def decide(  # noqa: PLR0913 - two texts, a dossier, and how it is asked
    rulebook: Rulebook,
    award: str,
    dossier: Dossier,
    *,
    on: date,
    year: int | None = None,
    assume_judgements: Assumption | None = None,
) -> d.Decision:
    """Answer whether the award may be given to the subject of the dossier on that day.

    Args:
        rulebook: the texts, from `load_rulebook`.
        award: a slug of the vocabulary, `chien-si-thi-dua-co-so`.
        dossier: what is known of the nominee.
        on: the day of the decision; it selects the law.
        year: the year under review (default: the year of `on`).
        assume_judgements: a what-if: take judgements that nobody has signed as given, so or so.

    Raises:
        NoRuleInForceError: no text of the award is held for that day.
        DossierError: the dossier names something that the vocabulary does not know.
        YearError: the year under review lies after the day.
    """
    _admit(rulebook, award, dossier, on, year)
    choice = applicable_law(rulebook, award, dossier, on)
    look = _look(rulebook, award, dossier, on, year, assume_judgements)
    first = _concluded(choice.texts, look)
    second = _concluded(choice.other, look) if choice.other else None
    if second is not None and choice.open_date and second.verdict is not first.verdict:
        return _undecided(first, second, choice, rulebook)
    if second is not None and choice.better_of_both and second.verdict > first.verdict:
        first, second = second, first
    return _decision(first, second, choice, rulebook)


def decide_under(
    rulebook: Rulebook, rule: Rule, dossier: Dossier, *, on: date, year: int | None = None
) -> d.Decision:
    """Answer under one rule alone, for research; the decision says `hypothetical`."""
    _admit(rulebook, rule.award, dossier, on, year)
    regime = next(one for one in rulebook.regimes if rule.instrument in one.instruments)
    texts = texts_of_rule(rule, regime, on)
    choice = Choice(texts, "on", on)
    look = _look(rulebook, rule.award, dossier, on, year, None)
    decision = _decision(_concluded(texts, look), None, choice, rulebook)
    return decision.model_copy(update={"hypothetical": True})


def _admit(rulebook: Rulebook, award: str, dossier: Dossier, on: date, year: int | None) -> None:
    if award not in rulebook.vocabulary.awards:
        raise NoRuleInForceError(award, on, ())
    if year is not None and year > on.year:
        raise YearError(year, on)
    place = Place(dossier.subject.id)
    problems = [
        _misfit(one, place) for one in misfits(dossier, rulebook.vocabulary, rulebook.judgements)
    ]
    if problems:
        raise DossierError(problems)


def _misfit(one: Misfit, place: Place) -> Problem:
    where = ".".join(map(str, one.path))
    text = Text(f"{where}: {one.text.vi}", f"{where}: {one.text.en}")
    return Problem("unknown-slug", text, place)


def _look(  # noqa: PLR0913, PLR0917
    book: Rulebook,
    award: str,
    dossier: Dossier,
    on: date,
    year: int | None,
    assume: Assumption | None,
) -> Look:
    return Look(
        dossier=dossier,
        award=award,
        on=on,
        year=on.year if year is None else year,
        vocabulary=book.vocabulary,
        assume=_ASSUMED[assume],
    )


def _concluded(texts: Texts, look: Look) -> Conclusion:
    return conclude(texts, look.under(texts.counting))


def _decision(
    first: Conclusion, second: Conclusion | None, choice: Choice, book: Rulebook
) -> d.Decision:
    look = first.look
    trace = answer.whole(first, book)
    return d.Decision(
        award=look.award,
        title=answer.words(first.rule.title),
        subject=look.dossier.subject.id,
        on=look.on,
        year=look.year,
        verdict=first.verdict,
        governed_by=_governed_by(first, second, choice, book),
        because=answer.reasons(trace),
        ask=answer.questions(first, book),
        caveats=caveats(first, choice, book),
        read=answer.read(first),
        trace=trace,
        receipt=_receipt(first, second, trace, book),
    )


def _undecided(first: Conclusion, second: Conclusion, choice: Choice, book: Rulebook) -> d.Decision:
    """Two texts answer differently, and the day that decides between them is not stated."""
    decision = _decision(first, second, choice, book)
    turn = choice.texts.regime.transition
    assert turn is not None
    cite = book.cite(turn.cite)
    person = book.vocabulary.authorities["don-vi"]
    asked = d.Question(
        about="received",
        at=f"{first.rule.instrument}/{first.rule.award}",
        kind="fact",
        who="don-vi",
        who_vi=person.vi,
        who_en=person.en,
        vi="Cần ngày cơ quan thẩm định nhận hồ sơ (`dates.received`)",
        en="The day on which the appraising body received the dossier is needed (`dates.received`)",
        cite=cite.vi,
        cite_en=cite.en,
        settles=d.Settles(yes=second.verdict, no=first.verdict),
    )
    return decision.model_copy(update={"verdict": Verdict.UNKNOWN, "ask": (asked,)})


def _governed_by(
    first: Conclusion, second: Conclusion | None, choice: Choice, book: Rulebook
) -> d.GovernedBy:
    rule, regime = first.rule, first.texts.regime
    cite = book.cite(rule.cite)
    day = choice.value.isoformat()
    key = Text("ngày xét", "the day of the decision")
    if choice.key == "received":
        key = Text("ngày nhận hồ sơ", "the day on which the dossier was received")
    return d.GovernedBy(
        instrument=rule.instrument,
        regime=regime.id,
        rule=rule.id,
        cite=cite.vi,
        cite_en=cite.en,
        basis=rule.basis,
        key=choice.key,
        value=choice.value,
        vi=f"{regime.title.vi}, theo {key.vi} {day}",
        en=f"{regime.title.en}, by {key.en} {day}",
        also_tried=(_tried(second, book),) if second else (),
        local=tuple(answer.local(one, book) for one in first.texts.local),
    )


def _tried(other: Conclusion, book: Rulebook) -> d.Tried:
    cite = book.cite(other.rule.cite)
    return d.Tried(
        instrument=other.rule.instrument,
        regime=other.texts.regime.id,
        cite=cite.vi,
        cite_en=cite.en,
        verdict=other.verdict,
    )


def _taken_over(conclusion: Conclusion, book: Rulebook) -> dict[str, str]:
    """The files of other rules whose parts were read: what is to be met as well, or as there."""
    read = {
        one.criterion.at.partition("#")[0] for part in conclusion.parts() for one in part.walk()
    }
    return {rule.id: rule.sha256 for rule in book if rule.id in read}


def _receipt(
    first: Conclusion, second: Conclusion | None, trace: d.Finding, book: Rulebook
) -> r.Receipt:
    look = first.look
    used: dict[str, str] = {}
    for each in (first, second) if second else (first,):
        used |= dict(each.texts.files) | _taken_over(each, book)
    packs = {one.pack for each in (first, second) if each for one in each.texts.local}
    assumed = next((name for name, v in _ASSUMED.items() if v is look.assume), None)
    return r.Receipt(
        engine=ENGINE,
        input=look.dossier.fingerprint(),
        used=tuple(r.UsedFile(file=file, sha256=sha) for file, sha in sorted(used.items())),
        packs=tuple(r.UsedPack(pack=id, sha256=book.packs[id].sha256) for id in sorted(packs)),
        readings=tuple(dict.fromkeys(at for one in trace.walk() for at, _ in one.readings())),
        arguments=r.Arguments(
            award=look.award, on=look.on, year=look.year, assume_judgements=assumed
        ),
    )
