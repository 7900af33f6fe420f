"""From articles to cards: the review."""
