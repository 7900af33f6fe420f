"""The document on disk: reading, writing, cache and recovery."""
