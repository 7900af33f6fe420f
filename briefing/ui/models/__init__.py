"""Small item models over the document."""
