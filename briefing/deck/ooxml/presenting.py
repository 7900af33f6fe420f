"""Decks that people saved as something else than a presentation: templates and shows, with macros or without."""

from __future__ import annotations

import re

from briefing.core.office.package import TYPES
from briefing.core.office.zipping import zipped
from briefing.deck.ooxml.names import PML
from briefing.deck.ooxml.package import Package

SUFFIXES = (".pptx", ".potx", ".ppsx", ".pptm", ".potm", ".ppsm")
_SAVED_AS = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.presentationml\.(?:template|slideshow)"
    rb"|ms-powerpoint\.(?:presentation|template|slideshow)\.macroEnabled)\.main\+xml"
)


def presented(package: Package, data: bytes) -> bytes:
    """The deck's bytes for a library that opens presentations alone; ``data`` where it is one."""
    types = _SAVED_AS.sub(f"{PML}.presentation.main+xml".encode(), package.parts[TYPES])
    if types == package.parts[TYPES]:
        return data
    return zipped({**package.parts, TYPES: types}.items(), is_packed=False)
