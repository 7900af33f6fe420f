"""Several quotes at once: the bar over the cards, and the panel that edits what they share."""
