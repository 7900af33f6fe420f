"""The slides on the whole screen, and beside them what only who speaks sees."""
