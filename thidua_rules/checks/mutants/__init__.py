"""Rules with one small mistake planted in them: whether the worked cases would notice it."""

from thidua_rules.checks.mutants.judge import Judged
from thidua_rules.checks.mutants.run import judge_families, judge_mutants

__all__ = ["Judged", "judge_families", "judge_mutants"]
