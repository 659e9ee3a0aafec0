"""Whom to remind of what on two days, telling nobody twice: `python examples/reminders.py`."""

from datetime import date

from thidua_rules import Record, load_rulebook
from thidua_rules.events import Achieved, Event, Opened, Watcher, notice_rules
from thidua_rules.workflows import BlocProfile

bloc = BlocProfile.model_validate(
    {
        "id": "khoi-mau",
        "title": {"vi": "Khối mẫu", "en": "Sample bloc"},
        "members": [{"id": "so-mau", "name": "Sở Mẫu"}, {"id": "so-thu", "name": "Sở Thử"}],
        "deadlines": [{"step": "registration", "by": "02-28"}],
    }
)
events: list[Event] = [
    Opened(case="đăng ký", lifecycle="registration", year=2024, subject="so-mau"),
    *(
        Achieved(who="nv-017", name=None, record=Record(kind="chien-si-thi-dua-co-so", year=year))
        for year in (2022, 2023, 2024)
    ),
]
watcher = Watcher(notice_rules(bloc, load_rulebook()))
told: set[str] = set()
for day in (date(2024, 2, 20), date(2024, 3, 1)):
    new = watcher.notices(events, on=day, told=told)
    told |= {notice.id for notice in new}
    for notice in new:
        print(f"{day} {notice.name.vi}: {notice.text.vi} [{notice.cite.vi}]")
