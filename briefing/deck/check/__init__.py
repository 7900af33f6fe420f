"""Judging a finished deck."""
