"""What the library costs whoever imports it."""

import json
import subprocess
import sys

NOT_FOR_DECIDING = {
    "click",
    "rich",
    "transitions",
    "pytest",
    "sqlalchemy",
    "z3",
    "polars",
    "icalendar",
    "durable",
}
LOADED = "import json, sys, thidua_rules; print(json.dumps(sorted(sys.modules)))"


def test_importing_the_library_imports_nothing_that_deciding_does_not_need() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in json.loads(done.stdout)}
    assert "thidua_rules" in loaded
    assert not loaded & NOT_FOR_DECIDING
