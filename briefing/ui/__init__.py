"""The window. The only importer of Qt widgets."""
