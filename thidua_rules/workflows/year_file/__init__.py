"""A bloc's year written down as a file, and played again."""
