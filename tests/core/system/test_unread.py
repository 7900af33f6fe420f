"""Modules are imported without their sources being read."""

from __future__ import annotations

import importlib
import linecache
import sys


def test_a_module_that_is_imported_after_qt_is_not_read(tmp_path, monkeypatch):
    importlib.import_module("briefing.ui")
    (tmp_path / "one_of_ours.py").write_text("from PySide6 import QtCore\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "one_of_ours", raising=False)
    __import__("one_of_ours")
    assert [name for name in linecache.cache if name.endswith("one_of_ours.py")] == []
