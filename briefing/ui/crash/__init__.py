"""What happens when the program fails."""
