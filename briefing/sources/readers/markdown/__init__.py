"""Markdown → the text a reader sees."""

from briefing.sources.readers.markdown.document import read

__all__ = ["read"]
