"""From a briefing to a .pptx deck, and judging a finished one. The only importer of pptx."""
