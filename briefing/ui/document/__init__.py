"""The open document: undo, files, autosave, lock."""
