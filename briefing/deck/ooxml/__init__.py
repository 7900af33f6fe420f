"""The package format itself: parts, relations, names, shapes, colours."""
