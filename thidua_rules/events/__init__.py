"""Reminders over the events of a bloc's year: what is due, what is late, who may be proposed."""
