"""A finished deck looked at as a designer does: on what is drawn, not on what the markup says."""
