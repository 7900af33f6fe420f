"""The parts of a Word file, and how they are written: the same parts give the same bytes."""

from __future__ import annotations

import io
import zipfile

from briefing.core.i18n import translate
from briefing.core.office import package as office
from briefing.core.office.package import TYPES
from briefing.core.office.zipping import zipped
from briefing.deck.ooxml import package as pptx

WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}document"


class Package(pptx.Package):
    """A Word document's parts."""

    program = "Word"

    def document(self) -> str:
        """The name of the main part. Raises BriefingError when there is none that Word would open."""
        names = self.related("", "officeDocument")
        tag = str(self.tree(names[0]).tag) if names else ""
        if tag == _STRICT:
            what = translate("Memo", "The file is in Word’s strict format, which most programs do not read.")
            raise self.fault(what, translate("Memo", "Save it as an ordinary Word document (.docx or .dotx)."))
        if tag != w("document"):
            raise self.fault(translate("Memo", "The file is not a Word document."))
        return names[0]

    def part(self, kind: str) -> str:
        """The name of the part that the document is related to in this way, "" where there is none."""
        return next(iter(self.related(self.document(), kind)), "")


def unpack(data: bytes, where: str = "") -> Package:
    """The document in ``data``. Raises BriefingError, naming ``where``, for what is broken, locked or a trap."""
    package = office.unpacked(Package, data, where)
    package.document()
    return package


def packed(parts: dict[str, bytes]) -> bytes:
    """The file of these parts, by their names, without the time of day."""
    ordered = sorted(parts, key=lambda name: (name != TYPES, name))
    return zipped(((name, parts[name]) for name in ordered), is_packed=True)


def repacked(stream: io.BytesIO) -> bytes:
    """The file in ``stream``, its members in our order and without the time of day."""
    with zipfile.ZipFile(stream) as archive:
        return packed({name: archive.read(name) for name in archive.namelist()})


def w(name: str) -> str:
    """A name of WordprocessingML as lxml wants it."""
    return f"{{{NAMESPACE}}}{name}"
