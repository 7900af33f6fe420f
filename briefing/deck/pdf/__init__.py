"""A deck as PDF."""
