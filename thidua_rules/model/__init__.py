"""The immutable nouns: law, criteria, rules, dossiers, verdicts, decisions."""
