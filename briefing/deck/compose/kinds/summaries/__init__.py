"""Slides that sum the whole briefing up: the summary, and the page that stands for the deck."""
