"""Web pages saved to a file → the article, without menus, comments and other boilerplate; and pieces of pages."""

from briefing.sources.readers.html.blocks import blocks
from briefing.sources.readers.html.document import read

__all__ = ["blocks", "read"]
