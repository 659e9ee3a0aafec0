"""What `thidua check` is told to look at: rules, packs, profiles, features, by what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from thidua_rules.errors import ProfileError
from thidua_rules.model.law import Text
from thidua_rules.rulebook.local.files import HEAD
from thidua_rules.workflows.profile.bloc_profile import BlocProfile
from thidua_rules.workflows.profile.files import opened

_RULES = ("_vocabulary.yaml", "_regimes.yaml")
_DATA = frozenset({".yaml", ".yml", ".json"})


@dataclass(frozen=True, slots=True)
class Named:
    """The paths of a command line, each under what it is."""

    rules: tuple[Path, ...] = ()
    packs: tuple[Path, ...] = ()
    profiles: tuple[Path, ...] = ()
    features: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rules or self.packs or self.profiles or self.features)


def named(paths: Sequence[Path], lang: str) -> Named:
    """The paths by what they hold.

    Raises:
        click.UsageError: one of them is none of the things that can be checked.
    """
    found = Named()
    for path in paths:
        kind = _kind(path)
        if kind is None:
            raise click.UsageError(_nothing_of_ours(path).of(lang))
        found = replace(found, **{kind: (*getattr(found, kind), path)})
    return found


def need_folder(path: Path, lang: str) -> None:
    """Without it nothing was compared, which is neither clean nor a problem of the rules.

    Raises:
        click.UsageError: it is no folder.
    """
    if not path.is_dir():
        is_file = Text(f"`{path}` là tệp, không phải thư mục", f"`{path}` is a file, not a folder")
        raise click.UsageError((is_file if path.exists() else _not_there(path)).of(lang))


def _kind(path: Path) -> str | None:
    if path.is_dir():
        return _kind_of_folder(path)
    if path.suffix == ".feature" and path.is_file():
        return "features"
    return "profiles" if _is_profile(path) else None


def _kind_of_folder(path: Path) -> str | None:
    if _holds_rules(path):
        return "rules"
    if (path / HEAD).is_file():
        return None if _holds_rules(path.resolve().parent) else "packs"
    return "features" if _has_features(path) and not _wholes(path) else None


def _holds_rules(path: Path) -> bool:
    return any((path / name).is_file() for name in _RULES)


def _parts(path: Path) -> list[Path]:
    """What could be named instead of a folder that holds this and that."""
    return [*_wholes(path), *(one for one in sorted(path.iterdir()) if _only_features(one))]


def _only_features(path: Path) -> bool:
    return path.is_dir() and _kind_of_folder(path) == "features"


def _has_features(path: Path) -> bool:
    return next(path.rglob("*.feature"), None) is not None


def _wholes(path: Path) -> list[Path]:
    """The folders of rules and the packs that lie within a folder."""
    rules = {one.parent for one in path.rglob(_RULES[0])}
    packs = {one.parent for one in path.rglob(HEAD) if one.parents[1] not in rules}
    return sorted(rules | packs)


def _is_profile(path: Path) -> bool:
    """Most of what it says is what a profile says; what cannot be read is told when it is."""
    if path.suffix not in _DATA or not path.is_file() or _around(path) is not None:
        return False
    try:
        data = opened(path).data
    except ProfileError:
        return True
    keys = set(data) if isinstance(data, dict) else set()
    return 2 * len(keys & set(BlocProfile.model_fields)) > len(keys)


def _around(path: Path) -> Path | None:
    """The folder of rules, or the pack, of which a file or a folder is a part."""
    nearest, *above = path.resolve().parents[:2]
    wholes = [folder for folder in (nearest, *above) if _holds_rules(folder)]
    if path.is_file() and (nearest / HEAD).is_file():
        wholes.append(nearest)
    here = Path.cwd()
    for whole in wholes:
        return whole.relative_to(here) if whole.is_relative_to(here) else whole
    return None


def _not_there(path: Path) -> Text:
    return Text(f"không có tệp hay thư mục `{path}`", f"there is no file or folder `{path}`")


def _nothing_of_ours(path: Path) -> Text:
    """Why the path cannot be checked, and what to name instead."""
    if not path.exists():
        return _not_there(path)
    if around := _around(path):
        return Text(
            f"`{path}` chỉ là một phần; hãy nêu cả `{around}`",
            f"`{path}` is only a part; name the whole of `{around}`",
        )
    if path.is_dir() and (inside := _parts(path)):
        listed = ", ".join(f"`{one}`" for one in inside)
        return Text(
            f"`{path}` không phải một bộ quy định hay một gói; hãy nêu thư mục trong đó: {listed}",
            f"`{path}` is no folder of rules and no pack; name one of its folders: {listed}",
        )
    return Text(
        f"`{path}` không phải bộ quy định, gói địa phương, hồ sơ khối hay tệp .feature",
        f"`{path}` is no folder of rules, no pack, no profile of a bloc and no .feature file",
    )
