"""What can be asked of a briefing: search, guidance, outline."""
