"""Lifecycles of an emulation bloc: who may do what, when, and why not."""
