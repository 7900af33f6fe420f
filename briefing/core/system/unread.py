"""Qt is loaded without what only those need who develop PySide, and modules without their sources being read."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

_FOR_STUBS = ("pyi_generator.py", "enum_sig.py")
"""The modules of PySide that write its stubs."""


def load_qt() -> None:
    """To be called before anything else loads PySide."""
    if "PySide6.QtCore" not in sys.modules:
        with without_stub_writers():
            import_module("PySide6.QtCore")
    _import_plainly()


@contextmanager
def without_stub_writers() -> Iterator[None]:
    """Have PySide, where it is loaded in here, leave those modules empty: to compile them and their patterns is a
    seventh of a start.

    PySide brings its modules as sources and compiles them whenever a program starts.
    """
    whole = builtins.compile

    def compile_read(source: Any, name: Any, *more: Any, **others: Any) -> Any:
        return whole("" if str(name).endswith(_FOR_STUBS) else source, name, *more, **others)

    builtins.compile = compile_read  # type: ignore[assignment]  # whose forms it passes on
    try:
        yield
    finally:
        builtins.compile = whole


def _import_plainly() -> None:
    """Have modules imported as before PySide was, which has each import go through it since.

    It looks for modules that ask for its "features", other spellings of Qt's names, in their sources, which it reads: a
    tenth of a start. None of ours does.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
