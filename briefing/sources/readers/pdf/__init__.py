"""PDF files that hold text → what their pages say, read column by column, without what stands at their edges."""

from briefing.sources.readers.pdf.document import read

__all__ = ["read"]
