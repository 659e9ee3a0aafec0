"""The two deciders agree on the forms that no rule of today's law is written in, too."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engine.conftest import MakeBook, part
from tests.properties.strategies import YEAR, dossiers, made
from thidua_rules.engine.find import find
from thidua_rules.engine.look import Look
from thidua_rules.engine.reference import reference
from thidua_rules.engine.windows import Scope
from thidua_rules.testing import day

FLAG = "count: {of: [co-thi-dua-bo-tinh], at_least: 1, window: since_grant}\n"
LATEST = """\
since:
  id: moc
  vi: mốc
  en: grant
  grant: latest
  count: {of: [bang-khen-thu-tuong], at_least: 1, window: ever}
all:
""" + part("co", FLAG)
FEW = "all:\n" + part("it", "count: {of: [ky-luat, giai-thuong], at_most: 1, window: {last: 3}}\n")
FEW_YEARS = "all:\n" + part(
    "it", "count: {of: [xep-loai], grade: tot, at_most: 1, unit: years, window: {last: 4}}\n"
)
YEARS = "all:\n" + part(
    "nam", "count: {of: [sang-kien, xep-loai], at_least: 2, unit: years, window: {last: 5}}\n"
)
ONE_A_YEAR = "all:\n" + part(
    "it", "count: {of: [lao-dong-tien-tien], at_least: 2, window: {last: 4}}\n"
)
TWO_OF_THREE = """\
at_least:
  k: 2
  of:
    - {id: a, vi: a, en: a, attested: {by: don-vi}}
    - {id: b, vi: b, en: b, attested: {by: don-vi}}
    - {id: c, vi: c, en: c, absent: {of: [ky-luat], window: this_year}}
"""


FOR_SOME = "all:\n" + part(
    "nong-dan",
    "only: {groups: [cong-chuc]}\nstreak: {of: [xep-loai], years: 2, ends: review}\n",
)
OPEN = "all:\n" + part(
    "mo", "absent: {of: [ky-luat], window: open, cleared_by: [ket-luan-khong-vi-pham]}\n"
)
FORMS = [LATEST, FEW, FEW_YEARS, YEARS, ONE_A_YEAR, TWO_OF_THREE, FOR_SOME, OPEN]


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_deciders_agree(make_book: MakeBook, form: str, data) -> None:
    book = make_book(form)
    (rule,) = book.rules
    look = Look(
        dossier=made(data.draw(dossiers(rule, book))),
        award=rule.award,
        on=day(f"{YEAR}-12-20"),
        year=YEAR,
        vocabulary=book.vocabulary,
        spends=rule.spends,
        counting=(),
    )
    assert find(rule.criterion, look, Scope()).verdict is reference(rule.criterion, look)
