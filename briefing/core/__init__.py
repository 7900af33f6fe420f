"""The document and what can be done to it: no Qt, no pptx."""
