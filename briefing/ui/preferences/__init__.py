"""What the user sets for all windows and all documents."""
