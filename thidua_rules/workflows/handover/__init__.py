"""Bàn giao trưởng khối: who leads next, and what changes hands."""
