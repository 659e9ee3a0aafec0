"""A file that is written whole or not at all."""

from __future__ import annotations

from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Put the content at that path; whatever stood there stays until all of it is written.

    Raises:
        OSError: nothing was changed.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        error.filename = str(path)  # the part is no name that was asked for
        error.filename2 = None
        raise
