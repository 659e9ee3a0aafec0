"""Một năm thi đua của khối: the spine that reads the states of the others."""
