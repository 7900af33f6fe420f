"""The dialogs of what is done by hand."""
