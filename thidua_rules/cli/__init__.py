"""`thidua …`: argument parsing over the public names, one module for each group of commands."""

from thidua_rules.cli.app import main

__all__ = ["main"]
