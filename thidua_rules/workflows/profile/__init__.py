"""Hồ sơ khối: what one bloc does differently from another, as data."""
