"""Questions the window asks. The modules of this package load when first used: no dialog is part of the first frame."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.ui.dialogs import (
        assembly,
        attribution,
        crash,
        export,
        files,
        merge,
        messages,
        palette,
        quote,
        review,
        shortcuts,
        source,
        speaker,
        template,
        theme,
    )

__all__ = [
    "assembly",
    "attribution",
    "crash",
    "export",
    "files",
    "merge",
    "messages",
    "palette",
    "quote",
    "review",
    "shortcuts",
    "source",
    "speaker",
    "template",
    "theme",
]


def __getattr__(name: str) -> ModuleType:
    if name not in __all__:
        raise AttributeError(name)
    return import_module(f"{__name__}.{name}")
