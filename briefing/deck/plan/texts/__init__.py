"""Texts of slides: paragraphs of runs, set as slides show them."""
