"""The page that a window shows while nothing is open."""
