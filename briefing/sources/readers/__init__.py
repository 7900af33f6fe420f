"""Files → plain text with title, date and publisher where stated. Nothing is ever fetched."""

from briefing.sources.readers.model import Reading
from briefing.sources.readers.reading import read, read_bytes, read_text

__all__ = ["Reading", "read", "read_bytes", "read_text"]
