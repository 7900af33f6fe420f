"""The main window: put together, menus, selection, palette."""
