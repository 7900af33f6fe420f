"""Templates: offered, settled, taken."""
