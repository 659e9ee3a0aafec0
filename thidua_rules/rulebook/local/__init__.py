"""Packs: what a local decision adds, and what it may not."""
