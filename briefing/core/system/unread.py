"""PySide is imported without what only those need who develop it, and modules without their sources being read."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_WRITES_STUBS = "pyi_generator.py"
"""The module of PySide that writes its stubs."""


@contextmanager
def without_stub_writer() -> Iterator[None]:
    """Have PySide, where it is imported in here, leave that module empty: compiling it and its patterns is a tenth of a
    start.

    PySide brings such modules as sources and compiles them whenever a program starts.
    """
    whole = builtins.compile

    def compile_read(source: Any, name: Any, *more: Any, **others: Any) -> Any:
        return whole("" if str(name).endswith(_WRITES_STUBS) else source, name, *more, **others)

    builtins.compile = compile_read  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = whole


def leave_sources_unread() -> None:
    """Have PySide, once it is imported, take it that no module asks for its "features", other spellings of Qt's names.

    None of ours does. To find that out it reads the source of each module that is imported after it: a tenth of a
    start. Packaged programs, which have no sources, are taken so too.
    """
    if feature := sys.modules.get("shibokensupport.feature"):
        vars(feature)["_mod_uses_pyside"] = lambda module: False
