"""Slides drawn as pictures, from the bytes of the deck."""
