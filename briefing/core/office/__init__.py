"""Office files, of whatever program, read without trust."""
