"""From articles, minutes and transcripts to plain texts and their quotes: no Qt, no pptx."""
