"""Votes, quotas, prizes, papers, filing days: the files beside the rules."""
