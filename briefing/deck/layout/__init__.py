"""Planned slides resolved on a template: boxes, sizes, texts that fit."""
