"""The deck panel: picks, guidance, template, export."""
