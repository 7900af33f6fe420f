"""The slides of a deck that people edited: where on them each text stands, and changes that leave the rest alone."""
