"""The five years that the press tells, as an expert reads them."""

from pytest_bdd import scenarios

scenarios("nam-thi-dua")
