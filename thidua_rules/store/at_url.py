"""A journal by the URL of its database, for who only looks: the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from thidua_rules.errors import JournalError
from thidua_rules.model.law import Text
from thidua_rules.store.journal import Journal
from thidua_rules.store.tables import make_tables


@contextmanager
def journal_at(url: str, *, prefix: str = "td_", schema: str | None = None) -> Iterator[Journal]:
    """The journal, on a connection that is closed without a commit.

    Raises:
        JournalError: there is no such database, or no journal in it; a password is not told.
    """
    engine = _engine(url)
    tables = make_tables(sa.MetaData(), prefix, schema)
    try:
        with engine.connect() as connection:
            if not sa.inspect(connection).has_table(tables.moves.name, schema=schema):
                raise JournalError(_no_table(tables.moves.fullname))
            yield Journal(connection, tables)
    except SQLAlchemyError as error:
        said = getattr(error, "orig", None) or error
        raise JournalError(_unreadable(engine.url, said)) from error
    finally:
        engine.dispose()


def _engine(url: str) -> sa.Engine:
    try:
        address = sa.make_url(url)
        _require_file(address)
        return sa.create_engine(address)
    except ArgumentError as error:
        raise JournalError(_no_url()) from error
    except ModuleNotFoundError as error:
        driver = str(error.name)
        told = Text(
            f"chưa cài `{driver}`, thư viện nối với cơ sở dữ liệu này",
            f"`{driver}`, which connects to this database, is not installed",
        )
        raise JournalError(told) from error


def _require_file(address: sa.URL) -> None:
    """To look for a journal must not make an empty file where there was none."""
    file = address.database or ""
    if address.get_backend_name() != "sqlite" or file.startswith("file:"):
        return
    if not Path(file).is_file():
        raise JournalError(Text(f"không có tệp `{file}`", f"there is no file `{file}`"))


def _no_url() -> Text:
    """Without what was given: it may hold a password."""
    vi = "địa chỉ phải như `sqlite:///nhat-ky.db` hoặc `postgresql+psycopg://người@máy/csdl`"
    en = "a URL is `sqlite:///journal.db` or `postgresql+psycopg://user@host/database`"
    return Text(vi, en)


def _no_table(name: str) -> Text:
    return Text(
        f"không có bảng `{name}`; kiểm tra lại tiền tố và lược đồ",
        f"there is no table `{name}`; look at the prefix and the schema",
    )


def _unreadable(address: sa.URL, said: object) -> Text:
    where = address.set(query={}).render_as_string()  # which hides the password
    return Text(f"không đọc được `{where}`: {said}", f"`{where}` cannot be read: {said}")
