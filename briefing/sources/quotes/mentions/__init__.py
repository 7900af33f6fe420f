"""Where a text speaks of somebody again: by name, by a pronoun, by a noun for what they are or whose they are."""
