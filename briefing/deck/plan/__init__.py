"""The ordered slides, free of any template."""
