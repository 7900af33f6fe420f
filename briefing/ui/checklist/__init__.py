"""Before the board: what the deck still wants, filled in place."""
