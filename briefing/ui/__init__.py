"""The window. The only importer of Qt widgets."""

from briefing.core.system.unread import import_plainly, without_stub_writer

with without_stub_writer():
    import PySide6.QtCore  # noqa: F401

import_plainly()
