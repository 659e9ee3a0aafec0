"""An achievement serves once: what was spent on what, and what is free again."""
