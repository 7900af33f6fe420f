"""The window. The only importer of Qt widgets."""

import PySide6.QtCore  # noqa: F401

from briefing.core.system.unread import leave_sources_unread

leave_sources_unread()
