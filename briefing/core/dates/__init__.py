"""Days as people write them, French and English: read, and set in words. No clock is read here."""
