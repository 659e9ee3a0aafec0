"""Many nominees and many members: votes, quotas, prizes, scores, and what was spent on what."""
