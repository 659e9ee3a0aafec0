"""Phiên họp Hội đồng: a session of the council."""
