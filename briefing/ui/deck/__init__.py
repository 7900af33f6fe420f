"""The deck panel: picks, guidance, settings, export."""
