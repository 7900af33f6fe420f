"""Every action of a window, declared once: its words, keys and icon, and its place in the menus.

What it does is bound in window/bindings.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str: ...

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

Key = QKeySequence.StandardKey


class Spec(NamedTuple):
    """An action.

    ``local`` keys work only in the parts of the window that the action was added to; several actions may share them.
    ``checkable`` is for what is turned on and off. ``choice`` names what is chosen: of the actions with the same choice
    one is checked. ``keys`` are the system's for a standard action, else one key or several, with a bar between
    ("F1|?").
    """

    id: str
    text: str
    keys: Key | str
    icon: str = ""
    checkable: bool = False
    local: bool = False
    choice: str = ""


SPECS = (
    Spec("new", QT_TRANSLATE_NOOP("Actions", "&New briefing"), Key.New, "new"),
    Spec("blank", QT_TRANSLATE_NOOP("Actions", "Start from a &blank briefing"), ""),
    Spec("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), Key.Open, "open"),
    Spec("save", QT_TRANSLATE_NOOP("Actions", "&Save"), Key.Save, "save"),
    Spec("save_as", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S"),
    Spec("example", QT_TRANSLATE_NOOP("Actions", "Open the exa&mple"), ""),
    Spec("import", QT_TRANSLATE_NOOP("Actions", "&Import articles or transcripts…"), "Ctrl+I", "open"),
    Spec("resume_review", QT_TRANSLATE_NOOP("Actions", "Resume the re&view"), ""),
    Spec("import_clipboard", QT_TRANSLATE_NOOP("Actions", "Import from the &clipboard…"), "Ctrl+Shift+V|Ctrl+V"),
    Spec("propose", QT_TRANSLATE_NOOP("Actions", "Propose themes and &key messages…"), ""),
    Spec("assembly", QT_TRANSLATE_NOOP("Actions", "A&bout this assembly…"), ""),
    Spec("share", QT_TRANSLATE_NOOP("Actions", "S&hare a copy…"), ""),
    Spec("edit_source", QT_TRANSLATE_NOOP("Actions", "About this sou&rce…"), ""),
    Spec("prove", QT_TRANSLATE_NOOP("Actions", "&Verify with the source’s text…"), ""),
    Spec("export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", "export"),
    Spec("update_deck", QT_TRANSLATE_NOOP("Actions", "Update a dec&k…"), ""),
    Spec("deck_settings", QT_TRANSLATE_NOOP("Actions", "&Deck settings"), "Ctrl+Shift+D", "settings"),
    Spec("present", QT_TRANSLATE_NOOP("Actions", "Prese&nt"), "F5", "present"),
    Spec("present_from_here", QT_TRANSLATE_NOOP("Actions", "Present from this s&lide"), "Shift+F5"),
    Spec("titles", QT_TRANSLATE_NOOP("Actions", "T&itles of the slides"), "Ctrl+T", "titles", checkable=True),
    Spec("use_template", QT_TRANSLATE_NOOP("Actions", "U&se my template…"), ""),
    Spec("new_window", QT_TRANSLATE_NOOP("Actions", "&New window"), "Ctrl+Alt+N"),
    Spec("next_window", QT_TRANSLATE_NOOP("Actions", "Ne&xt window"), "Ctrl+Tab|Ctrl+F6"),
    Spec("close_window", QT_TRANSLATE_NOOP("Actions", "&Close this window"), "Ctrl+W|Ctrl+F4"),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"),
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), Key.Undo, "undo"),
    Spec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z|Ctrl+Y", "redo"),
    Spec("add_quote", QT_TRANSLATE_NOOP("Actions", "Add a &quote…"), "Ctrl+Shift+N", "add"),
    Spec("edit_quote", QT_TRANSLATE_NOOP("Actions", "Ed&it the quote…"), "F2", "edit", local=True),
    Spec("duplicate", QT_TRANSLATE_NOOP("Actions", "D&uplicate the quote"), "Ctrl+D", "duplicate"),
    Spec("delete_quote", QT_TRANSLATE_NOOP("Actions", "Delete the qu&ote"), "Del", "delete", local=True),
    Spec("add_theme", QT_TRANSLATE_NOOP("Actions", "Add a &theme…"), "", "add"),
    Spec("edit_theme", QT_TRANSLATE_NOOP("Actions", "Edit the t&heme…"), "F2", "edit", local=True),
    Spec("delete_theme", QT_TRANSLATE_NOOP("Actions", "&Delete the theme"), "Del", "delete", local=True),
    Spec("add_speaker", QT_TRANSLATE_NOOP("Actions", "Add a &speaker…"), "", "add"),
    Spec("edit_speaker", QT_TRANSLATE_NOOP("Actions", "Edit the spea&ker…"), "F2", "edit", local=True),
    Spec("delete_speaker", QT_TRANSLATE_NOOP("Actions", "Delete the s&peaker"), "Del", "delete", local=True),
    Spec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy the quote"), Key.Copy, "copy"),
    Spec("copy_picture", QT_TRANSLATE_NOOP("Actions", "Copy its slide as a &picture"), "Ctrl+Shift+C"),
    Spec("show_source", QT_TRANSLATE_NOOP("Actions", "Sho&w in its source"), "Ctrl+U", "search"),
    Spec("show_slide", QT_TRANSLATE_NOOP("Actions", "Show its sli&de"), "Ctrl+G", "slides"),
    Spec("merge", QT_TRANSLATE_NOOP("Actions", "&Merge speakers…"), "Ctrl+M"),
    Spec("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), Key.SelectAll),
    Spec("find", QT_TRANSLATE_NOOP("Actions", "&Find"), Key.Find, "search"),
    Spec("preferences", QT_TRANSLATE_NOOP("Actions", "Prefere&nces…"), "Ctrl+,", "settings"),
    Spec("clear", QT_TRANSLATE_NOOP("Actions", "C&lear search and filters"), "Ctrl+Shift+F"),
    Spec("detail", QT_TRANSLATE_NOOP("Actions", "&Quote detail"), "Ctrl+2", "detail"),
    Spec("deck", QT_TRANSLATE_NOOP("Actions", "Deck &panel"), "Ctrl+1", "deck"),
    Spec("side", QT_TRANSLATE_NOOP("Actions", "Side &bar"), "F9", "side", checkable=True),
    Spec("right", QT_TRANSLATE_NOOP("Actions", "Deck and quote pan&els"), "Shift+F9", "right", checkable=True),
    Spec("full_screen", QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", checkable=True),
    Spec("checklist", QT_TRANSLATE_NOOP("Actions", "Befo&re the board"), "Ctrl+4", "", checkable=True),
    Spec("slides", QT_TRANSLATE_NOOP("Actions", "&Slides"), "Ctrl+3", "slides", checkable=True),
    Spec("sorter", QT_TRANSLATE_NOOP("Actions", "All slides in a &grid"), "Ctrl+5", checkable=True),
    Spec("previous", QT_TRANSLATE_NOOP("Actions", "Pre&vious quote"), "Alt+Left", "previous"),
    Spec("next", QT_TRANSLATE_NOOP("Actions", "&Next quote"), "Alt+Right", "next"),
    Spec("picked_only", QT_TRANSLATE_NOOP("Actions", "Picked quotes &only"), "Ctrl+Shift+P", "filter", checkable=True),
    Spec("sort_file", QT_TRANSLATE_NOOP("Actions", "Sort as in the &file"), "", choice="sort"),
    Spec("sort_source", QT_TRANSLATE_NOOP("Actions", "Sort by sou&rce"), "", choice="sort"),
    Spec("sort_theme", QT_TRANSLATE_NOOP("Actions", "Sort by &theme"), "", choice="sort"),
    Spec("sort_speaker", QT_TRANSLATE_NOOP("Actions", "Sort by &speaker"), "", choice="sort"),
    Spec("sort_length", QT_TRANSLATE_NOOP("Actions", "Sort by &length"), "", choice="sort"),
    Spec("enlarge", QT_TRANSLATE_NOOP("Actions", "&Larger cards"), "Ctrl++|Ctrl+="),
    Spec("reduce", QT_TRANSLATE_NOOP("Actions", "S&maller cards"), "Ctrl+-"),
    Spec("usual_size", QT_TRANSLATE_NOOP("Actions", "Cards of &usual size"), "Ctrl+0"),
    Spec("pick", QT_TRANSLATE_NOOP("Actions", "Pick, or &take out"), "Space", "pick", local=True),
    Spec("pick_on", QT_TRANSLATE_NOOP("Actions", "Pick &and go to the next"), "Shift+Space", "pick", local=True),
    Spec("up", QT_TRANSLATE_NOOP("Actions", "Move &up"), "Alt+Up", "up"),
    Spec("down", QT_TRANSLATE_NOOP("Actions", "&Move down"), "Alt+Down", "down"),
    Spec("remove", QT_TRANSLATE_NOOP("Actions", "Remove &from the deck"), "Del", "unpick", local=True),
    Spec("stress", QT_TRANSLATE_NOOP("Actions", "S&tress the words"), "Ctrl+B", "stress"),
    Spec("strike", QT_TRANSLATE_NOOP("Actions", "Cut words &out"), "Ctrl+Shift+X"),
    Spec("restore", QT_TRANSLATE_NOOP("Actions", "Put &back"), "Ctrl+Shift+R"),
    Spec("clarify", QT_TRANSLATE_NOOP("Actions", "[Clarif&y]"), "Ctrl+Shift+B"),
    Spec("appearance_system", QT_TRANSLATE_NOOP("Actions", "Same as the &system"), "", choice="appearance"),
    Spec("appearance_light", QT_TRANSLATE_NOOP("Actions", "&Light"), "", choice="appearance"),
    Spec("appearance_dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", choice="appearance"),
    Spec("language_", QT_TRANSLATE_NOOP("Actions", "Same as the &system"), "", choice="language"),
    Spec("language_en", QT_TRANSLATE_NOOP("Actions", "&English"), "", choice="language"),
    Spec("language_fr", QT_TRANSLATE_NOOP("Actions", "&Français"), "", choice="language"),
    Spec("keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1|?", "keyboard"),
    Spec("palette", QT_TRANSLATE_NOOP("Actions", "&Command palette…"), "Ctrl+K", "search"),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "&About Briefing"), "", "about"),
)
SEPARATOR = ""
MENUS = (
    (
        "file",
        QT_TRANSLATE_NOOP("Actions", "&File"),
        (
            "new",
            "open",
            "example",
            SEPARATOR,
            "save",
            "save_as",
            "share",
            SEPARATOR,
            "import",
            "import_clipboard",
            "resume_review",
            "propose",
            "export",
            SEPARATOR,
            "quit",
        ),
    ),
    (
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        (
            "undo",
            "redo",
            SEPARATOR,
            "copy",
            "copy_picture",
            "show_source",
            "show_slide",
            "select_all",
            SEPARATOR,
            "stress",
            "strike",
            "restore",
            "clarify",
            SEPARATOR,
            "merge",
            SEPARATOR,
            "find",
            "clear",
            SEPARATOR,
            "preferences",
        ),
    ),
    (
        "assembly",
        QT_TRANSLATE_NOOP("Actions", "&Assembly"),
        (
            "assembly",
            SEPARATOR,
            "add_quote",
            "edit_quote",
            "duplicate",
            "delete_quote",
            SEPARATOR,
            "add_theme",
            "edit_theme",
            "delete_theme",
            SEPARATOR,
            "add_speaker",
            "edit_speaker",
            "delete_speaker",
            SEPARATOR,
            "edit_source",
            "prove",
        ),
    ),
    (
        "view",
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            "deck",
            "detail",
            "slides",
            "sorter",
            "checklist",
            SEPARATOR,
            "side",
            "right",
            "full_screen",
            SEPARATOR,
            "previous",
            "next",
            SEPARATOR,
            "picked_only",
            SEPARATOR,
            "enlarge",
            "reduce",
            "usual_size",
            SEPARATOR,
        ),
    ),
    (
        "deck",
        QT_TRANSLATE_NOOP("Actions", "&Deck"),
        (
            "pick",
            "pick_on",
            "remove",
            SEPARATOR,
            "up",
            "down",
            SEPARATOR,
            "present",
            "present_from_here",
            SEPARATOR,
            "titles",
            "deck_settings",
            "use_template",
            "export",
            "update_deck",
        ),
    ),
    ("window", QT_TRANSLATE_NOOP("Actions", "&Window"), ("new_window", "next_window", "close_window", SEPARATOR)),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help"), ("palette", "keys", SEPARATOR, "about")),
)
CHOICES = {
    "sort": QT_TRANSLATE_NOOP("Actions", "Sor&t"),
    "appearance": QT_TRANSLATE_NOOP("Actions", "&Appearance"),
    "language": QT_TRANSLATE_NOOP("Actions", "&Window language"),
}
"""What is chosen by the actions of a ``choice``."""
