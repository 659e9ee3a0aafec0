"""By what a bloc and a council count their ballots."""
