"""The window. The only importer of Qt widgets."""

from briefing.core.system.unread import load_qt

load_qt()
