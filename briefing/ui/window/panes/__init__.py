"""What stands around and above the cards: the head of the window, its middle, and the panels at both sides."""
