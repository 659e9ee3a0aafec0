"""Steps that decide on a dossier, and that say what the decision has to be."""

from __future__ import annotations

from copy import deepcopy
from datetime import date

from thidua_rules.bdd.answers import because, named, of, reasons
from thidua_rules.bdd.world import World, fail
from thidua_rules.engine import decide
from thidua_rules.errors import NoRuleInForceError
from thidua_rules.model.verdict import Verdict


def under(world: World, *, pack: str) -> None:
    world.under([world.folder / pack])


def decided(world: World, *, award: str, day: date, year: int | None = None) -> None:
    if "kind" not in world.draft.data["subject"]:
        fail("hồ sơ của ai? Thêm bước `Cho một <cá nhân | tập thể | hộ gia đình>`",
             "whose dossier? Add a step `Given a subject that is one …`")  # fmt: skip
    dossier = world.draft.dossier(world.book, world.at)
    try:
        found = decide(world.book, award, dossier, on=day, year=year, **world.how)
    except NoRuleInForceError:
        world.no_rule, world.decision = True, None
        return
    world.no_rule, world.decision = False, found
    world.decided_with = deepcopy({**world.draft.data, **world.how})
    local = (one.cite for one in found.governed_by.local)
    world.rests_on(found.governed_by.cite, *local, *(one.cite for one in found.because))


def verdict(world: World, *, verdict: str) -> None:
    found, wanted = world.decided(), Verdict[verdict.upper()]
    if found.verdict is not wanted:
        vi, en = ((named(found.verdict, lang), named(wanted, lang)) for lang in ("vi", "en"))
        fail(f"kết luận là “{vi[0]}”, không phải “{vi[1]}”{because(found, 'vi')}",
             f"the verdict is “{en[0]}”, not “{en[1]}”{because(found, 'en')}")  # fmt: skip


def reason(world: World, *, reason: str, cite: str) -> None:
    found = world.decided()
    cites = [words for one in found.because if one.id == reason for words in of(one)]
    if cite in cites:
        return
    if cites:
        fail(f"lý do `{reason}` tại “{cites[0]}”, không phải “{cite}”",
             f"the reason `{reason}` is at “{cites[1]}”, not “{cite}”")  # fmt: skip
    fail(f"không có lý do `{reason}`{reasons(found, 'vi')}",
         f"there is no reason `{reason}`{reasons(found, 'en')}")  # fmt: skip


def no_reason(world: World, *, reason: str) -> None:
    found = world.decided()
    if any(one.id == reason for one in found.because):
        fail(f"có lý do `{reason}`{reasons(found, 'vi')}",
             f"there is a reason `{reason}`{reasons(found, 'en')}")  # fmt: skip


def clause(world: World, *, cite: str, verdict: str) -> None:
    found = [one for one in world.decided().trace.walk() if cite in of(one)]
    if not found:
        known = ", ".join(dict.fromkeys(one.cite for one in world.decided().trace.walk()))
        fail(f"“{cite}” không có trong cây tiêu chuẩn; có: {known}",
             f"“{cite}” is not in the tree of criteria; there are: {known}")  # fmt: skip
    first, wanted = found[0], Verdict[verdict.upper()]
    world.rests_on(first.cite)
    if first.verdict is not wanted:
        vi, en = ((named(first.verdict, lang), named(wanted, lang)) for lang in ("vi", "en"))
        fail(f"“{cite}” được trả lời là “{vi[0]}”, không phải “{vi[1]}”: {first.vi}",
             f"“{cite}” is answered as “{en[0]}”, not “{en[1]}”: {first.en}")  # fmt: skip


def asked(world: World, *, about: str) -> None:
    found = world.decided()
    if about not in {one.about for one in found.ask}:
        known = ", ".join(f"`{one.about}`" for one in found.ask)
        fail(f"không hỏi `{about}`; còn phải hỏi: {known or 'không có gì'}",
             f"`{about}` is not asked; still asked: {known or 'nothing'}")  # fmt: skip


def nothing_asked(world: World) -> None:
    if found := world.decided().ask:
        vi = "".join(f"\n  ? {one.vi} [{one.cite}]" for one in found)
        en = "".join(f"\n  ? {one.en} [{one.cite_en}]" for one in found)
        fail(f"còn phải hỏi:{vi}", f"still asked:{en}")


def governed(world: World, *, cite: str) -> None:
    found = world.decided().governed_by
    if cite not in of(found):
        fail(f"văn bản áp dụng là “{found.cite}”", f"the text that governs is “{of(found)[1]}”")


def local(world: World, *, cite: str) -> None:
    found = world.decided().governed_by.local
    if not any(cite in of(one) for one in found):
        vi, en = ("; ".join(of(one)[at] for one in found) for at in (0, 1))
        fail(f"quy định địa phương áp dụng là: {vi or 'không có'}",
             f"the local rules that apply are: {en or 'none'}")  # fmt: skip


def nothing_local(world: World) -> None:
    if found := world.decided().governed_by.local:
        vi, en = ("; ".join(of(one)[at] for one in found) for at in (0, 1))
        fail(f"quy định địa phương áp dụng là: {vi}", f"the local rules that apply are: {en}")


def caveat(world: World, *, words: str) -> None:
    found = world.decided().caveats
    if not any(words in one.vi or words in one.en for one in found):
        vi, en = (
            "".join(f"\n  ! {one.vi if lang == 'vi' else one.en}" for one in found)
            for lang in ("vi", "en")
        )
        fail(f"không có lưu ý “{words}”; các lưu ý:{vi or ' không có'}",
             f"there is no caveat “{words}”; the caveats:{en or ' none'}")  # fmt: skip


def no_rule(world: World) -> None:
    if not world.no_rule:
        cite = world.decided().governed_by.cite
        fail(f"có quy định: {cite}", f"there is a rule: {cite}")
