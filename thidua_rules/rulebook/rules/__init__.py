"""Rules, law, vocabulary, cases: what is written becomes what is typed."""
