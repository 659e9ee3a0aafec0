"""Data and the places of its parts, grown together within bounds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, NoReturn, TypeAlias

from thidua_rules.errors import Place, Problem, RuleFileError
from thidua_rules.model.law import Text

Data: TypeAlias = "dict[str, Data] | list[Data] | str | int | bool | date | None"
Mark: TypeAlias = tuple[int, int]
Step: TypeAlias = str | int

START: Mark = (1, 1)
MOST_TOLD = 100
_LONGEST_WORD = 60

# What a bare word means in YAML and JSON alike. Eighteen digits fit into a signed 64-bit column.
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,17}")
_WORDS: dict[str, Data] = {"true": True, "false": False, "null": None}

_TOO_MANY_PROBLEMS = Text("còn lỗi khác chưa kể ra", "there are more problems than are told here")
_KEY = Text("khóa phải là chữ", "a key has to be text")
_QUOTE = Text("đặt khóa trong dấu ngoặc kép", "put the key in quotes")


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a file may cost at most; a key, a value and a list are one node each."""

    bytes: int = 256 * 1024
    depth: int = 40
    nodes: int = 20_000


RULE_FILE = Bounds()
ROSTER = Bounds(bytes=64 * 1024 * 1024, nodes=5_000_000)


@dataclass(slots=True)
class Spot:
    """Where a node starts and where its key does; a node without a key is its own."""

    at: Mark
    key: Mark
    parts: Mapping[Step, Spot]


_NO_PARTS: Mapping[Step, Spot] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """The data of a file that was read, and the place of everything in it."""

    name: str
    data: Data
    spots: Spot = field(repr=False)

    def place(self, path: tuple[Step, ...], *, key: bool = False) -> Place:
        """Where the node at `path` starts, or its key, or else its nearest known ancestor."""
        spot = self.spots
        for step in path:
            part = spot.parts.get(step)
            if part is None:
                return Place(self.name, *spot.at)
            spot = part
        return Place(self.name, *(spot.key if key else spot.at))


class Refusals:
    """What is wrong with one file, gathered so that it is told all at once."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []

    def note(self, code: str, text: Text, at: Mark, hint: Text | None = None) -> None:
        """Gather a problem that the reading survives."""
        self.problems.append(Problem(code, text, Place(self.name, *at), hint))
        if len(self.problems) == MOST_TOLD:  # a roster of nonsense must not fill the memory
            self.stop("too-many-problems", _TOO_MANY_PROBLEMS, at)

    def stop(self, code: str, text: Text, at: Mark, hint: Text | None = None) -> NoReturn:
        """Raise this problem, and with it all that were gathered."""
        self.problems.append(Problem(code, text, Place(self.name, *at), hint))
        raise self._error()

    def told(self, code: str) -> bool:
        """Whether such a problem was noted already, for those that are told once a file."""
        return any(problem.code == code for problem in self.problems)

    def settle(self) -> None:
        """Raise what was gathered, if anything was."""
        if self.problems:
            raise self._error()

    def _error(self) -> RuleFileError:
        return RuleFileError(sorted(self.problems, key=lambda problem: problem.place))


def bare(word: str) -> Data:
    """What a word without quotes stands for: a whole number, a truth, nothing, or itself."""
    if _WHOLE.fullmatch(word):
        return int(word)
    return _WORDS.get(word, word)


def shown(word: str) -> str:
    """The user's word as a message can carry it: on one line, and not a page long."""
    line = " ".join(word[: _LONGEST_WORD * 2].split())
    return line if len(line) <= _LONGEST_WORD else f"{line[: _LONGEST_WORD - 1]}…"


@dataclass(slots=True)
class _Frame:
    """A list or mapping still open; `key` waits for its value."""

    at: Mark
    data: dict[str, Data] | list[Data]
    parts: dict[Step, Spot] = field(default_factory=dict)
    key: str | None = None
    key_at: Mark = START


Inside: TypeAlias = Literal["file", "list", "map", "entry"]


class Tree:
    """Grows data and spots from a stream of nodes, never deeper or larger than the bounds."""

    def __init__(self, bounds: Bounds, refusals: Refusals) -> None:
        self.refusals = refusals
        self._bounds = bounds
        self._documents: list[Data] = []
        self._frames = [_Frame(START, self._documents)]
        self._nodes = 0

    @property
    def empty(self) -> bool:
        """Whether no document has been read to its end."""
        return not self._documents

    @property
    def data(self) -> Data:
        """What the file holds; nothing, if it holds nothing."""
        return self._documents[0] if self._documents else None

    @property
    def inside(self) -> Inside:
        """What the next node will be a part of; an entry is a key that waits for its value."""
        top = self._frames[-1]
        if len(self._frames) == 1:
            return "file"
        if isinstance(top.data, list):
            return "list"
        return "map" if top.key is None else "entry"

    def source(self) -> Source:
        """The whole, once the stream has ended and no problem was found."""
        return Source(self.refusals.name, self.data, self._frames[0].parts[0])

    def open(self, data: dict[str, Data] | list[Data], at: Mark) -> None:
        """Begin a list or mapping, to be filled until it is closed."""
        self._count(at)
        if len(self._frames) > self._bounds.depth:
            self.refuse_depth(at)
        self._frames.append(_Frame(at, data))

    def close(self) -> None:
        """End the innermost list or mapping: only now does it become part of its whole."""
        frame = self._frames.pop()
        self._attach(frame.data, frame.at, frame.parts)

    def add(self, scalar: Data, at: Mark) -> None:
        """Add a single value, or a key if the innermost mapping waits for one."""
        self._count(at)
        self._attach(scalar, at, _NO_PARTS)

    def refuse_depth(self, at: Mark) -> NoReturn:
        """End the reading where it goes too deep."""
        limit = self._bounds.depth
        text = Text(f"lồng sâu quá {limit} tầng", f"nested more than {limit} deep")
        self.refusals.stop("too-deep", text, at)

    def _count(self, at: Mark) -> None:
        self._nodes += 1
        limit = self._bounds.nodes
        if self._nodes > limit:
            text = Text(f"có hơn {limit} giá trị", f"holds more than {limit} values")
            hint = Text("tách thành nhiều tệp", "split it into several files")
            self.refusals.stop("too-many-nodes", text, at, hint)

    def _attach(self, data: Data, at: Mark, parts: Mapping[Step, Spot]) -> None:
        frame = self._frames[-1]
        if isinstance(frame.data, list):
            frame.parts[len(frame.data)] = Spot(at, at, parts)
            frame.data.append(data)
        elif frame.key is None:
            frame.key, frame.key_at = self._key(data, at, frame.parts), at
        else:
            frame.parts[frame.key] = Spot(at, frame.key_at, parts)
            frame.data[frame.key] = data
            frame.key = None

    def _key(self, key: Data, at: Mark, parts: Mapping[Step, Spot]) -> str:
        if not isinstance(key, str):
            hint = None if isinstance(key, dict | list) else _QUOTE
            self.refusals.note("key-not-text", _KEY, at, hint)
            return str(at)  # a stand-in that no other key equals, so that the reading goes on
        if key in parts:
            text = Text(f"khóa `{shown(key)}` viết hai lần", f"`{shown(key)}` is written twice")
            line = parts[key].key[0]
            hint = Text(f"lần đầu ở dòng {line}", f"it is first written on line {line}")
            self.refusals.note("duplicate-key", text, at, hint)
        return key
