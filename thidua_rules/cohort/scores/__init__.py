"""A bloc's table of points, score sheets, and the totals that come of them."""
