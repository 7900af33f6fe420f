"""The text cut into marks, segments and incises."""
