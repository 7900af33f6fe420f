"""The cards and their filters."""
