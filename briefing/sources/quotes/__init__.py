"""Attributed quotes in French and English texts, by rules: ``find_quotes``."""

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quotes.model import Quote, Why

__all__ = ["Quote", "Why", "find_quotes"]
