"""What a reader has to know beside the verdict: how well the texts are known, what was assumed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from thidua_rules.engine.applicable_law import Choice
from thidua_rules.engine.conclude import Conclusion
from thidua_rules.engine.found import Found
from thidua_rules.model import decision as d
from thidua_rules.model.book import Rulebook
from thidua_rules.model.law import Citation, Text
from thidua_rules.model.verdict import Verdict

Told: TypeAlias = tuple[Text, Citation | None]


def caveats(conclusion: Conclusion, choice: Choice, book: Rulebook) -> tuple[d.Caveat, ...]:
    """Each caveat once, the law's first, then what concerns this dossier."""
    verdict = conclusion.verdict
    explaining = [
        found
        for part in conclusion.parts()
        if part.verdict is verdict
        for found in part.explaining()
    ]
    told = (
        *_of_the_regime(conclusion, explaining, book),
        *_of_the_choice(choice),
        *_of_the_rule(conclusion),
        *_of_the_packs(conclusion, book),
        *_of_the_texts(explaining, book),
        *_of_the_dossier(conclusion, book),
    )
    return tuple(_caveat(text, cite, book) for text, cite in dict.fromkeys(told))


def _caveat(text: Text, cite: Citation | None, book: Rulebook) -> d.Caveat:
    if cite is None:
        return d.Caveat(vi=text.vi, en=text.en)
    place = book.cite(cite)
    return d.Caveat(vi=text.vi, en=text.en, cite=place.vi, cite_en=place.en)


def _of_the_regime(
    conclusion: Conclusion, explaining: list[Found], book: Rulebook
) -> Iterator[Told]:
    regime = conclusion.texts.regime
    yield from _uncited(regime.caveats)
    if regime.amended_by is None:
        return
    amending = book.instruments[regime.amended_by].name
    cites = dict.fromkeys([conclusion.rule.cite, *(found.criterion.cite for found in explaining)])
    for cite in cites:
        if regime.may_be_amended(cite):
            place = book.cite(cite)
            text = Text(
                f"{place.vi} có thể đã được {amending.vi} sửa đổi; văn bản sửa đổi chưa đọc được",
                f"{place.en} is possibly amended by {amending.en}, whose text was not seen",
            )
            yield text, None  # the sentence is about its clause


def _of_the_choice(choice: Choice) -> Iterator[Told]:
    turn = choice.texts.regime.transition
    if choice.open_date and turn is not None:
        yield turn.text, turn.cite


def _of_the_rule(conclusion: Conclusion) -> Iterator[Told]:
    yield from _uncited(conclusion.rule.caveats)
    for detail in conclusion.rule.details:
        yield detail.text, detail.cite
    yield from _uncited(conclusion.texts.caveats)


def _of_the_packs(conclusion: Conclusion, book: Rulebook) -> Iterator[Told]:
    """How well each local clause is known, even where it is not what the verdict turns on."""
    for one in conclusion.texts.local:
        if (known := one.basis.caveat) is not None:
            yield _how_known(one.cite, known, book), None
        yield from ((text, one.cite) for text in one.caveats)
        yield from ((text, None) for text in book.packs[one.pack].caveats)


def _how_known(cite: Citation, known: Text, book: Rulebook) -> Text:
    place = book.cite(cite)
    return Text(f"{place.vi}: {known.vi}", f"{place.en}: {known.en}")


def _uncited(texts: tuple[Text, ...]) -> Iterator[Told]:
    """Caveats as they stand in a file: they name their clauses themselves."""
    yield from ((text, None) for text in texts)


def _of_the_texts(explaining: list[Found], book: Rulebook) -> Iterator[Told]:
    for found in explaining:
        criterion = found.criterion
        if (known := criterion.basis.caveat) is not None:
            yield _how_known(criterion.cite, known, book), None
        if criterion.gap is not None and criterion.gap in book.gaps:
            gap = book.gaps[criterion.gap]
            yield gap.text, gap.cite


def _of_the_dossier(conclusion: Conclusion, book: Rulebook) -> Iterator[Told]:
    for part in conclusion.parts():
        for found in part.walk():
            cite = found.criterion.cite
            yield from ((text, cite) for text in _of_a_finding(found, book))
    yield from _untyped(conclusion)


def _of_a_finding(found: Found, book: Rulebook) -> Iterator[Text]:
    text = found.criterion.text
    if found.assumed:
        held = Text("đạt", "met") if found.verdict is Verdict.MET else Text("không đạt", "unmet")
        yield Text(
            f"Giả định, chưa có ý kiến ký: “{text.vi}” – {held.vi}",
            f"Assumed, nobody has signed it: “{text.en}” – {held.en}",
        )
    if found.presumed:
        yield Text(
            f"Chưa có giấy tờ hay khai báo nói khác, nên coi như: “{text.vi}”",
            f"Presumed, as no paper or statement says otherwise: “{text.en}”",
        )
    if found.signed_by_another is not None:
        signer = book.vocabulary.authorities[found.signed_by_another]
        yield Text(
            f"“{text.vi}”: ý kiến của {signer.vi} không thay được thẩm quyền mà điều luật nêu",
            f"“{text.en}”: the word of {signer.en} does not stand for the authority of the clause",
        )


def _untyped(conclusion: Conclusion) -> Iterator[Told]:
    """Awards whose type of reward is not stated, where the type would decide whether they count."""
    rule = next((rule for rule in conclusion.look.counting if rule.leave_out_types), None)
    if rule is None:
        return
    awards = conclusion.look.vocabulary.awards
    papers = dict.fromkeys(
        record.paper
        for part in conclusion.parts()
        for found in part.walk()
        for record in found.evidence
        if record.kind in awards and record.type is None
    )
    if papers:
        named = ", ".join(papers)
        text = Text(
            f"Không ghi loại hình khen thưởng nên coi là khen công trạng: {named}",
            f"The type of reward is not stated, so taken as given for merit: {named}",
        )
        yield text, rule.cite
