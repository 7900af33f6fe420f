"""Modules are imported without their sources being read."""

from __future__ import annotations

import sys


def leave_sources_unread() -> None:
    """Have PySide, once it is imported, take it that no module asks for its "features", other spellings of Qt's names.

    None of ours does. To find that out it reads the source of each module that is imported after it: a tenth of a
    start. Packaged programs, which have no sources, are taken so too.
    """
    if feature := sys.modules.get("shibokensupport.feature"):
        vars(feature)["_mod_uses_pyside"] = lambda module: False
