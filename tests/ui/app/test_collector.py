"""Garbage is looked for where Qt's objects live."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from briefing.ui.app import collector
from briefing.ui.app.collector import Collector, collect_here


class Told:
    """A value that holds itself, and tells which thread destroyed it."""

    def __init__(self, seen: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: seen.append(threading.get_ident()))


@pytest.fixture
def working(qapp):
    """A collector at work."""
    parent = QObject()
    yield Collector(parent)
    parent.deleteLater()


def test_a_worker_that_makes_many_values_destroys_none(working):
    seen: list[int] = []
    Told(seen)
    kept: list[list[int]] = []
    worker = threading.Thread(target=lambda: kept.extend([] for _ in range(50_000)))
    worker.start()
    worker.join()
    assert seen == []
    working.look()
    assert seen == [threading.get_ident()]


def test_what_a_document_brings_is_not_gone_through_at_once(working, monkeypatch):
    monkeypatch.setattr(collector, "_BULK", 1_000)
    seen: list[int] = []
    Told(seen)
    kept = [[] for _ in range(2_000)]
    working.look()
    assert seen == []
    gc.collect()
    assert seen
    assert kept


def test_there_is_one_for_all_windows(qapp):
    collect_here()
    collect_here()
    [found] = qapp.findChildren(Collector)
    found.setParent(None)
    found.deleteLater()
