"""What each kind of slide draws in the canvas under its head, a module a kind."""
