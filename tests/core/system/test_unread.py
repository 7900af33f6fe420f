"""Modules are imported without their sources being read, PySide's without what writes its stubs."""

from __future__ import annotations

import builtins
import importlib
import linecache
import subprocess
import sys

import pytest

from briefing.core.system.unread import without_stub_writers


def value(name: str) -> int | None:
    names: dict[str, int] = {}
    exec(compile("read = 1", name, "exec"), names)
    return names.get("read")


def test_only_what_writes_stubs_is_left_empty_and_only_meanwhile():
    whole = builtins.compile
    with without_stub_writers():
        assert value("shibokensupport/signature/lib/pyi_generator.py") is None
        assert value("shibokensupport/signature/lib/enum_sig.py") is None
        assert value("shibokensupport/signature/layout.py") == 1
    assert builtins.compile is whole
    with pytest.raises(KeyError), without_stub_writers():
        raise KeyError
    assert builtins.compile is whole


def test_a_call_that_is_wrong_is_told_in_the_words_of_pyside():
    code = "import briefing.ui; from PySide6.QtCore import QTimer; QTimer.singleShot(0, [])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
    assert "Supported signatures" in told.stderr


def test_a_module_that_is_imported_after_qt_is_not_read(tmp_path, monkeypatch):
    importlib.import_module("briefing.ui")
    (tmp_path / "one_of_ours.py").write_text("from PySide6 import QtCore\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "one_of_ours", raising=False)
    __import__("one_of_ours")
    assert [name for name in linecache.cache if name.endswith("one_of_ours.py")] == []
