"""Same input, same rulebook, same bytes: no clock, a receipt, and a replay that says where."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

from thidua_rules import Decision, Rulebook, Verdict, decide, decide_under
from thidua_rules.engine.replay import replay
from thidua_rules.model.criterion import AnyOf, Counted
from thidua_rules.testing import day, dossier

AWARD = "chien-si-thi-dua-co-so"
NOMINEE = dossier(
    "lao-dong-tien-tien 2024", "sang-kien@co-so 2024-09-05", groups=["cong-chuc"], complete=2015
)


def decided(book: Rulebook, nominee=NOMINEE) -> Decision:
    return decide(book, AWARD, nominee, on=day("2024-12-20"), assume_judgements="met")


def test_a_decision_survives_json(book: Rulebook) -> None:
    decision = decided(book)
    text = decision.model_dump_json()
    again = Decision.model_validate_json(text)
    assert again == decision
    assert again.model_dump_json() == text
    assert '"schema":1' in text


def test_a_replay_of_the_same_is_the_same(book: Rulebook) -> None:
    assert replay(book, decided(book), NOMINEE) == ()


def test_a_replay_with_another_dossier_says_so(book: Rulebook) -> None:
    other = NOMINEE.model_copy(update={"facts": {"nam-cong-tac": 3}})
    assert "dossier" in replay(book, decided(book), other)[0].en


def test_a_replay_without_the_file_names_it(book: Rulebook) -> None:
    rule_id = "luat-06-2022/chien-si-thi-dua-co-so"
    changed = replace(
        book,
        rules=tuple(replace(r, sha256="0" * 64) if r.id == rule_id else r for r in book.rules),
    )
    assert rule_id in replay(changed, decided(book), NOMINEE)[0].vi


def test_a_replay_that_differs_names_the_deepest_first_node(book: Rulebook) -> None:
    rule_id = "luat-06-2022/chien-si-thi-dua-co-so"

    def without_initiative(rule):
        if rule.id != rule_id:
            return rule
        first, second = rule.criterion.parts
        assert isinstance(second, AnyOf)
        kept = tuple(
            replace(p, of=(replace(p.of[0], levels=("quoc-te",)),))
            if isinstance(p, Counted) and p.id == "sang-kien"
            else p
            for p in second.parts
        )
        criterion = replace(rule.criterion, parts=(first, replace(second, parts=kept)))
        return replace(rule, criterion=criterion)

    changed = replace(book, rules=tuple(without_initiative(rule) for rule in book.rules))
    told = replay(changed, decided(book), NOMINEE)
    assert told[0].en.startswith(f"differs at `{rule_id}#sang-kien`: met → un")


def test_a_replay_that_differs_outside_the_trace(book: Rulebook) -> None:
    decision = decided(book).model_copy(update={"read": ()})
    assert "outside" in replay(book, decision, NOMINEE)[0].en


def test_the_receipt_names_only_what_was_used(book: Rulebook) -> None:
    receipt = decided(book).receipt
    files = {used.file for used in receipt.used}
    assert "luat-06-2022/chien-si-thi-dua-co-so" in files
    assert not any("huan-chuong" in file for file in files)
    assert receipt.input == NOMINEE.fingerprint()


def test_the_receipt_names_the_rules_that_are_referred_to(book: Rulebook) -> None:
    files = {used.file for used in decided(book).receipt.used}
    assert "luat-06-2022/lao-dong-tien-tien.khoan-1" in files  # its criteria are to be met


def test_a_changed_rule_that_another_one_refers_to_is_not_held(book: Rulebook) -> None:
    decision, changed = decided(book), "luat-06-2022/lao-dong-tien-tien.khoan-1"
    rules = tuple(
        replace(rule, sha256="0" * 64) if rule.id == changed else rule for rule in book.rules
    )
    told = replay(replace(book, rules=rules), decision, NOMINEE)
    assert any(f"`{changed}`" in one.en for one in told)


def test_a_decision_under_one_rule_is_hypothetical(book: Rulebook) -> None:
    rule = book["luat-06-2022/chien-si-thi-dua-co-so"]
    decision = decide_under(book, rule, NOMINEE, on=day("2020-12-20"), year=2020)
    assert decision.hypothetical
    assert decision.verdict is Verdict.UNKNOWN or decision.verdict is Verdict.UNMET


_CLOCK = """
import sys, time, datetime
class Frozen(datetime.date):
    @classmethod
    def today(cls): return cls({year}, 1, 1)
class FrozenTime(datetime.datetime):
    @classmethod
    def now(cls, tz=None): return cls({year}, 1, 1)
time.time = lambda: {year} * 31_557_600.0
from thidua_rules import decide, load_rulebook
from thidua_rules.testing import day, dossier
datetime.date, datetime.datetime = Frozen, FrozenTime
nominee = dossier("lao-dong-tien-tien 2024", "sang-kien@co-so 2024-09-05", groups=["cong-chuc"])
print(decide(load_rulebook(), "{award}", nominee, on=day("2024-12-20")).model_dump_json())
"""


def test_two_clocks_and_two_hash_seeds_give_the_same_bytes() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _CLOCK.format(year=year, award=AWARD)],
            env={"PYTHONHASHSEED": seed, "PATH": "", "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for year, seed in ((1999, "1"), (2031, "77"))
    }
    assert len(outputs) == 1
