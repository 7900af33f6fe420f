"""Planned slides resolved on a template: boxes, sizes, texts that fit."""

from briefing.core.system.unread import load_qt

load_qt()  # texts are measured with Qt: exports ask for it here first
