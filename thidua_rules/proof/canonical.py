"""Questions to the solver, and the plainest person that answers: the same one on every run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import z3

from thidua_rules.model.dossier import Dossier
from thidua_rules.proof.person import Person
from thidua_rules.proof.terms import Formula, holds_in, number_in, value_in

TIMEOUT = 5_000  # milliseconds for a question


@dataclass(frozen=True, slots=True)
class Answer:
    """Somebody, nobody, or that the solver gave up, which is never “nobody”.

    `model` has the values of the variables of whoever was found.
    """

    state: Literal["somebody", "nobody", "undecided"]
    dossier: Dossier | None = None
    model: z3.ModelRef | None = field(default=None, repr=False, compare=False)


class Solver:
    """Asks for persons; make it once all rules of the person are encoded.

    A question ends after `timeout` milliseconds, or after `effort` steps (0: as many as it takes),
    which are the same on every machine. `asked` counts the questions.
    """

    def __init__(self, person: Person, *, timeout: int = TIMEOUT, effort: int = 0) -> None:
        self.person, self.asked = person, 0
        self._solver = z3.Solver()
        self._solver.set("timeout", timeout)
        self._solver.set("rlimit", effort)
        self._solver.add(*person.well_formed())

    def possible(self, *terms: Formula) -> Answer:
        """Whether there is such a person at all."""
        self.asked += 1
        self._solver.push()
        try:
            self._solver.add(*terms)
            return _answer(self._solver.check())
        finally:
            self._solver.pop()

    def plainest(self, *terms: Formula) -> Answer:
        """The person with as little as will do, old records given up before new ones."""
        self.asked += 1
        self._solver.push()
        try:
            self._solver.add(*terms)
            state = self._solver.check()
            if state != z3.sat:
                return _answer(state)
            return self._plainest()
        finally:
            self._solver.pop()

    def nearest(self, to: z3.ModelRef, *terms: Formula) -> Answer:
        """The person who keeps as much as may be of what that model says, and of whom this holds.

        Rather is something taken away than something new added. A number that cannot stay moves by
        one where that will do.
        """
        self._solver.push()
        try:
            self._solver.add(*terms)
            state = self._solver.check()
            if state != z3.sat:
                return _answer(state)
            return self._nearest(to)
        finally:
            self._solver.pop()

    def _nearest(self, to: z3.ModelRef) -> Answer:
        model = self._solver.model()
        values = [(one, value_in(to, one)) for one in self.person.variables()]
        for variable, value in sorted(values, key=lambda pair: not _is_nothing(pair[1])):
            found = self._near(variable, value, model)
            if found is None:
                return UNDECIDED
            model = found
        return Answer("somebody", self.person.dossier(model), model)

    def _near(
        self, variable: z3.ExprRef, value: z3.ExprRef, model: z3.ModelRef
    ) -> z3.ModelRef | None:
        """Hold the variable at the value, or beside it, or where the solver has it."""
        beside = [] if z3.is_bool(variable) else [value - 1, value + 1]
        for one in (value, *beside):
            if holds_in(model, variable == one):
                return self._held(variable == one, model)
            state = self._solver.check(variable == one)
            if state == z3.unknown:
                return None
            if state == z3.sat:
                return self._held(variable == one, self._solver.model())
        return self._held(variable == value_in(model, variable), model)

    def _plainest(self) -> Answer:
        model = self._solver.model()
        for variable in self.person.variables():
            found = self._least(variable, model)
            if found is None:
                return UNDECIDED
            model = found
        return Answer("somebody", self.person.dossier(model), model)

    def _least(self, variable: z3.ExprRef, model: z3.ModelRef) -> z3.ModelRef | None:
        """Hold the variable at its least value; the model that has it so."""
        value = value_in(model, variable)
        if z3.is_bool(value):
            return (
                self._unless(variable, model)
                if z3.is_true(value)
                else self._held(z3.Not(variable), model)
            )
        return self._smallest(variable, model)

    def _held(self, term: Formula, model: z3.ModelRef) -> z3.ModelRef:
        self._solver.add(term)
        return model

    def _unless(self, variable: Formula, model: z3.ModelRef) -> z3.ModelRef | None:
        state = self._solver.check(z3.Not(variable))
        if state == z3.unknown:
            return None
        without = state == z3.sat
        found = self._solver.model() if without else model
        return self._held(z3.Not(variable) if without else variable, found)

    def _smallest(self, number: z3.ArithRef, model: z3.ModelRef) -> z3.ModelRef | None:
        least, most = 0, number_in(model, number)
        while least < most:
            middle = (least + most) // 2
            state = self._solver.check(number <= middle)
            if state == z3.unknown:
                return None
            if state == z3.sat:
                model = self._solver.model()
                most = number_in(model, number)
            else:
                least = middle + 1
        return self._held(number == most, model)


UNDECIDED = Answer("undecided")


def _is_nothing(value: z3.ExprRef) -> bool:
    """What is not so, or none."""
    return bool(z3.is_false(value) or (z3.is_int_value(value) and value.as_long() == 0))


def _answer(state: z3.CheckSatResult) -> Answer:
    if state == z3.sat:
        return Answer("somebody")
    return Answer("nobody") if state == z3.unsat else UNDECIDED
