"""The files of a pack as they are read, before it is known what they add to which rule."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from thidua_rules.errors import Place, Problem, RuleFileError
from thidua_rules.model.law import Instrument, Text
from thidua_rules.model.numbers import NUMBERING
from thidua_rules.model.vocabulary import Vocabulary
from thidua_rules.rulebook.on_disk.source import content_of, parse_yaml
from thidua_rules.rulebook.reading import validated
from thidua_rules.rulebook.rules.from_yaml import Site
from thidua_rules.rulebook.rules.law_files import issued
from thidua_rules.rulebook.shapes.packs import PackFileShape, PackShape
from thidua_rules.rulebook.slugs import SlugReader

HEAD = "_instrument.yaml"
_CASES = ".cases.yaml"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PackFile:
    """A file that narrows a rule or fills a slot; `award` is what its own name begins with."""

    shape: PackFileShape
    site: Site
    award: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a pack."""

    shape: PackShape
    instrument: Instrument
    reader: SlugReader
    sha256: str


@dataclass(frozen=True, slots=True)
class ReadPack:
    """A folder as it was read; without a head where that has not the shape of one."""

    id: str
    head: Head | None
    files: tuple[PackFile, ...]


class PackFiles:
    """Reads folders of packs; what is wrong with them is gathered, not raised."""

    def __init__(self, vocabulary: Vocabulary, held: Collection[str]) -> None:
        self.vocabulary, self.held = vocabulary, held
        self.readers: list[SlugReader] = []
        self.problems: list[Problem] = []

    def read(self, folder: Path) -> ReadPack:
        """Every file of the folder."""
        id = pack_name(folder)
        if not (folder / HEAD).is_file():
            self.problems.append(_no_pack(folder))
            return ReadPack(id, None, ())
        self._refuse_names(id, folder)
        heads = list(self._gather(self._head, id, folder / HEAD))
        paths = [path for path in sorted(folder.glob("*.yaml")) if _is_addition(path)]
        files = [file for path in paths for file in self._gather(self._file, id, path)]
        return ReadPack(id, heads[0] if heads else None, tuple(files))

    def settle(self, *more: Problem) -> None:
        """Raise what was found wrong, in the order of the places.

        Raises:
            RuleFileError: with every problem of every pack.
        """
        found = [*self.problems, *more, *(one for r in self.readers for one in r.problems)]
        if found:
            raise RuleFileError(sorted(found, key=lambda problem: problem.place))

    def _gather(self, make: Callable[[str, Path], T], id: str, path: Path) -> Iterator[T]:
        try:
            yield make(id, path)
        except RuleFileError as error:
            self.problems += error.problems

    def _reader(self, id: str, path: Path) -> tuple[SlugReader, str]:
        name = f"{id}/{path.name}"
        content = content_of(path, name=name)
        reader = SlugReader(self.vocabulary, parse_yaml(content, name), held=self.held)
        self.readers.append(reader)
        return reader, hashlib.sha256(content).hexdigest()

    def _head(self, id: str, path: Path) -> Head:
        reader, sha256 = self._reader(id, path)
        shape = validated(PackShape, reader.source)
        reader.listed(shape.issuer, "authorities", ("issuer",))
        span = reader.span(shape.effective.since, shape.effective.until, ("effective", "until"))
        mark = NUMBERING[shape.kind].mark
        if mark not in shape.number:
            vi = f"số hiệu `{shape.number}` không phải của `{shape.kind}`"
            en = f"`{shape.number}` is not the number of a `{shape.kind}`"
            hint = Text(f"số hiệu có `{mark}`", f"it has `{mark}` in it")
            reader.complain("instrument-kind", vi, en, ("number",), hint)
        return Head(shape, issued(id, shape, shape.kind, span), reader, sha256)

    def _file(self, id: str, path: Path) -> PackFile:
        reader, sha256 = self._reader(id, path)
        shape = validated(PackFileShape, reader.source)
        stem = path.name.removesuffix(".yaml")
        cite = reader.citation(shape.cite, ("cite",), within=id)
        site = Site(f"{id}/{stem}", reader, (), cite, shape.basis)
        return PackFile(shape, site, stem.partition(".")[0], sha256)

    def _refuse_names(self, id: str, folder: Path) -> None:
        """A file that would be passed over without a word, a folder that cannot be cited."""
        if not _NAME.fullmatch(id):
            vi = f"thư mục `{id}` phải mang tên như `bac-ninh-qd-86-2025`"
            en = f"the folder `{id}` has to be named as `bac-ninh-qd-86-2025` is"
            self.problems.append(Problem("pack-name", Text(vi, en), Place(f"{id}/{HEAD}")))
        for path in sorted(folder.iterdir()):
            strange = path.name.startswith("_") and path.name != HEAD
            if strange or path.suffix in {".yml", ".json"}:
                vi = f"gói không có tệp `{path.name}`"
                en = f"`{path.name}` is no file of a pack"
                hint = Text(
                    "một gói có `_instrument.yaml` và các tệp `<hình thức>.yaml`",
                    "a pack has `_instrument.yaml` and files `<award>.yaml`",
                )
                problem = Problem("pack-file", Text(vi, en), Place(f"{id}/{path.name}"), hint)
                self.problems.append(problem)


def pack_name(folder: Path) -> str:
    """The name by which a pack is cited: that of its folder, wherever one stands."""
    return folder.resolve().name


def _is_addition(path: Path) -> bool:
    return not path.name.startswith("_") and not path.name.endswith(_CASES)


def _no_pack(folder: Path) -> Problem:
    vi, en = f"`{folder}` không phải một gói", f"`{folder}` is not a pack"
    return Problem("no-pack", Text(vi, en), Place(str(folder)), _which(folder))


def _which(folder: Path) -> Text:
    """The pack that was meant: one within the folder, or the one around a file."""
    if inside := sorted(path.parent.name for path in folder.glob(f"*/{HEAD}")):
        named = ", ".join(f"`{folder / name}`" for name in inside)
        return Text(f"mỗi lần một thư mục trong đó: {named}", f"one of its folders: {named}")
    if (folder.parent / HEAD).is_file():
        return Text(f"có phải `{folder.parent}`?", f"did you mean `{folder.parent}`?")
    return Text(f"một gói là thư mục có tệp `{HEAD}`", f"a pack is a folder with a file `{HEAD}`")
