"""Attributed quotes in French and English texts, by rules: ``finding.find_quotes``."""
