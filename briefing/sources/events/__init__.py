"""The event that a source records or reports: what it is called, where and when it was, and who held it."""
