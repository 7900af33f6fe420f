"""Names that the format gives to its types and relations."""

from __future__ import annotations

PML = "application/vnd.openxmlformats-officedocument.presentationml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NOTES_MASTER = "notesMaster"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CORE = "application/vnd.openxmlformats-package.core-properties+xml"
CORE_KIND = f"{PACKAGE}/relationships/metadata/core-properties"
"""The relation of a file to its properties."""
MANIFEST = "urn:briefing:deck:1"
"""The namespace of our own custom part."""
FIRST_SLIDE_ID = 256
"""The least id that the format lets a slide of a presentation have."""
THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
