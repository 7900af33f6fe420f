"""Pages written as the parts of a .pptx."""
