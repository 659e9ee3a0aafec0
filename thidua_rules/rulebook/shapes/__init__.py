"""The shapes of every file as it is written; their JSON Schema serves editors."""
