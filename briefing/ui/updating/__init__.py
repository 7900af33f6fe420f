"""Bringing a deck that people edited up to its briefing, and their edits home."""
