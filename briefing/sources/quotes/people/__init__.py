"""People in texts: names, roles, positions, mentions."""
