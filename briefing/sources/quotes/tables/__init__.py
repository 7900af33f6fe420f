"""What the rules know of each language, as words that a linguist can add to."""
