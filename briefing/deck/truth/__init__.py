"""Whether the texts of a deck are what was said."""
