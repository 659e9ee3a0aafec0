"""Ballots are counted, and who may not vote stands aside."""
