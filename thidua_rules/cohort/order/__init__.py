"""Contenders in order, and what puts one before another."""
