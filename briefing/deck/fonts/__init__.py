"""The faces that texts are measured and drawn in."""
