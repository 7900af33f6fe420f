"""Updating a deck that people edited: field by field, what they did kept."""
