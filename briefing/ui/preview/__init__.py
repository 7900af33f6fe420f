"""The slides as they will be."""
