"""Every feature of this folder runs on every push."""

from pytest_bdd import scenarios

scenarios("criteria")
