"""Qt is loaded without what only those need who develop PySide, and modules without their sources being read."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

_FOR_STUBS = ("/pyi_generator.py", "/enum_sig.py")
"""The modules of PySide that write its stubs."""
_FOR_ERRORS = ("/signature/parser.py", "/signature/layout.py", "/signature/errorhandler.py")
"""Those that tell how a function of Qt is to be called, where one is called otherwise."""
_WHEN_ASKED = """
def __getattr__(name):
    own = globals()
    if name.startswith("__") or not own.pop("__getattr__", None):
        raise AttributeError(name)
    exec(compile({source!r}, {file!r}, "exec"), own)
    if name not in own:
        raise AttributeError(name)
    return own[name]
"""
"""A module that becomes what its source says when something of it is asked for."""


def load_qt() -> None:
    """To be called before anything else loads PySide."""
    if "PySide6.QtCore" not in sys.modules:
        with partly_compiled():
            import_module("PySide6.QtCore")
    _import_plainly()


@contextmanager
def partly_compiled() -> Iterator[None]:
    """Have PySide, where it is loaded in here, leave the modules for stubs empty, and those for errors until one comes:
    to compile them and their patterns is a quarter of a start.

    PySide brings its modules as sources and compiles them whenever a program starts.
    """
    whole = builtins.compile

    def compile_needed(source: Any, file: Any, *more: Any, **others: Any) -> Any:
        if str(file).endswith(_FOR_STUBS):
            source = ""
        elif str(file).endswith(_FOR_ERRORS):
            source = _WHEN_ASKED.format(source=source, file=file)
        return whole(source, file, *more, **others)

    builtins.compile = compile_needed  # type: ignore[assignment]
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
