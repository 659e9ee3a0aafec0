"""The procedure files are read, and the code that reads them is imported, when first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from thidua_rules.model.law import Instrument
from thidua_rules.model.procedure import Procedure
from thidua_rules.model.vocabulary import Vocabulary


@dataclass(frozen=True)
class LateProcedure:
    """What a rulebook asks for its procedure; a decision never does."""

    folder: Path
    vocabulary: Vocabulary
    instruments: Mapping[str, Instrument]

    def __call__(self) -> Procedure:
        """Every entry, read once.

        Raises:
            RuleFileError: with every problem of the files.
        """
        return self._procedure

    @cached_property
    def _procedure(self) -> Procedure:
        from thidua_rules.rulebook.procedure.files import (  # noqa: PLC0415 - see the module
            ProcedureFiles,
        )

        return ProcedureFiles(self.folder, self.vocabulary, self.instruments)()
