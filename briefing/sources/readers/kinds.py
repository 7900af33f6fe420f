"""Which reader a file is for: told by its content, then by its name."""

from __future__ import annotations

import re
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office.archive import COMPOUND, is_encrypted
from briefing.sources.readers.limits import refuse_long

_HEAD = 4_096
"""Bytes in which a page says that it is one; untuned."""
_TEXTS = ("", ".txt", ".text")
"""Names of texts of which nothing tells more."""
_MARKUP = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE
)
_OLE = COMPOUND[:4]
"""How an old Office file starts, also one of which little else is whole."""
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff")
_MAIL = re.compile(rb"\s*(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID): ?[^\n]+\n", re.IGNORECASE)
"""What only servers write above a mail."""
_PACKAGES = (b"PK\x03\x04", b"PK\x05\x06")
"""How a zip starts: with its first file, or with the end of an empty one. A text may start with "PK", too."""


def kind_of(data: bytes, name: str) -> str:
    """The module that reads this content, by its name; "" for a text of which nothing tells more.

    Raises BriefingError for what is no text, is something else than ``name`` says, or is longer than may be read.
    """
    suffix = Path(name).suffix.lower()
    if own := _by_content(data, suffix):
        return own
    if not is_encrypted(data):
        _refuse_foreign(data, name)
    if data.startswith(b"%PDF-") or (suffix == ".pdf" and b"%PDF-" in data[:1024]):
        return "pdf"
    if data.startswith(_PACKAGES) or is_encrypted(data):
        return "docx"
    if suffix in (".pdf", ".docx"):
        what = translate("Source", "The name ends in {suffix}, but the content is something else.")
        raise BriefingError(what.format(suffix=suffix), where=name, mend=translate("Source", "Check the file."))
    refuse_long(data, name)
    if suffix in (".html", ".htm", ".xhtml") or _MARKUP.match(data[:_HEAD]):
        return "html"
    if suffix in (".md", ".markdown"):
        return "markdown"
    return "" if suffix in _TEXTS else "plain"


def _by_content(data: bytes, suffix: str) -> str:
    """The kind of what is told by its first bytes, or by the names that a package holds; "" for the others."""
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(_OLE):
        return "mail" if suffix == ".msg" and not is_encrypted(data) else ""
    if data.startswith(_PACKAGES):
        is_writer = suffix in (".odt", ".ott", ".fodt") or b"application/vnd.oasis.opendocument.text" in data[:160]
        return "odt" if is_writer else "slides" if b"ppt/presentation.xml" in data else ""
    return "mail" if suffix == ".eml" or _MAIL.match(data) else ""


def _refuse_foreign(data: bytes, name: str) -> None:
    """Raise BriefingError for other kinds of files, known by how they start."""
    if data.startswith(_OLE):
        what = translate("Source", "This is an old Word or Office file.")
        mend = translate("Source", "Save it as .docx or .txt.")
    elif data.startswith(_PICTURES):
        what = translate("Source", "This is a picture, not a text.")
        mend = translate("Source", "Give the text itself.")
    elif data.startswith(b"\x1f\x8b"):
        what, mend = translate("Source", "This is a compressed file."), translate("Source", "Unpack it first.")
    else:
        return
    raise BriefingError(what, where=name, mend=mend)
