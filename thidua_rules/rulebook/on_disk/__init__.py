"""Bytes on disk become data in which every part has its place: YAML and JSON, within bounds."""
