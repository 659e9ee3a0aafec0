"""Dossiers, rosters and receipts read from files."""
