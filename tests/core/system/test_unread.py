"""Modules are imported without their sources being read, of PySide's those that are needed."""

from __future__ import annotations

import builtins
import importlib
import linecache
import subprocess
import sys
from types import ModuleType

import pytest

from briefing.core.system.unread import partly_compiled


@pytest.fixture
def made():
    """What a source that is compiled as a file of PySide's makes of a module."""

    def make(source: str, file: str) -> ModuleType:
        module = ModuleType("made")
        exec(compile(source, f"shibokensupport/signature/{file}", "exec"), vars(module))
        return module

    return make


def test_only_what_writes_stubs_is_left_empty_and_only_meanwhile(made):
    whole = builtins.compile
    with partly_compiled():
        assert not hasattr(made("read = 1", "lib/pyi_generator.py"), "read")
        assert not hasattr(made("read = 1", "lib/enum_sig.py"), "read")
        assert made("read = 1", "mapping.py").read == 1
    assert builtins.compile is whole
    with pytest.raises(KeyError), partly_compiled():
        raise KeyError
    assert builtins.compile is whole


def test_what_tells_of_errors_is_compiled_when_something_of_it_is_asked_for(made):
    with partly_compiled():
        module = made("read = 1", "parser.py")
    assert "read" not in vars(module)
    assert not hasattr(module, "__path__")
    assert "read" not in vars(module)
    assert module.read == 1
    assert not hasattr(module, "other")


def test_a_call_that_is_wrong_is_told_in_the_words_of_pyside():
    code = (
        "import briefing.ui, sys; from PySide6.QtCore import QTimer\n"
        "print('arglistParser' in vars(sys.modules['shibokensupport.signature.parser']))\n"
        "QTimer().setInterval('x')"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
    assert told.stdout == "False\n"
    assert "TypeError: 'PySide6.QtCore.QTimer.setInterval' called with wrong argument types" in told.stderr
    assert "Supported signatures" in told.stderr


def test_a_module_that_is_imported_after_qt_is_not_read(tmp_path, monkeypatch):
    importlib.import_module("briefing.ui")
    (tmp_path / "one_of_ours.py").write_text("from PySide6 import QtCore\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "one_of_ours", raising=False)
    __import__("one_of_ours")
    assert [name for name in linecache.cache if name.endswith("one_of_ours.py")] == []
