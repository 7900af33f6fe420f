"""Lines of a file → sentences and paragraphs: what goes on on the next line, and what the hyphen between them was."""
