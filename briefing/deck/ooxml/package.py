"""The parts of a .pptx or .potx: what a presentation has beyond any Office file, and how its relations are written."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from pathlib import Path

from lxml import etree

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office import package as office
from briefing.core.office.archive import Limits
from briefing.core.office.package import Relation, choose_smaller, parse, relations_name, resave
from briefing.core.storage.reading import TooLargeFileError, read_file, reason
from briefing.deck.ooxml.xml import HEAD, qn, quoted, serialized

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"


class Package(office.Package):
    """A presentation's parts."""

    program = "PowerPoint"

    def presentation(self) -> str:
        """The name of the main part. Raises BriefingError when there is none."""
        names = self.related("", "officeDocument")
        if not names:
            raise self.fault(translate("Deck", "The file is not a PowerPoint presentation."))
        return names[0]

    def slides(self) -> list[str]:
        """The names of the slides in the order they are shown."""
        main = self.presentation()
        targets = {relation.id: relation.target for relation in self.relations(main)}
        ids = (entry.get(qn("r:id")) for entry in self.tree(main).iter(qn("p:sldId")))
        return [targets[id] for id in ids if targets.get(id) in self.parts]

    def set_relations(self, source: str, relations: list[Relation]) -> None:
        """Replace the relationships of a part."""
        items = "".join(_relation_xml(relation, source) for relation in relations)
        text = f'{HEAD}<Relationships xmlns="{_RELATIONS}">{items}</Relationships>'
        self.parts[relations_name(source)] = text.encode()


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of a size that a deck or template may have. Raises BriefingError when it cannot be read."""
    try:
        return read_file(path, Limits().size)
    except TooLargeFileError as error:
        what = translate("Deck", "The file is too large.")
        raise BriefingError(what, where=str(path), mend=choose_smaller()) from error
    except (OSError, ValueError) as error:
        what = translate("Files", "The file cannot be read ({reason}).").format(reason=reason(error))
        raise BriefingError(what, where=str(path), mend=resave(Package.program)) from error


def unpack(data: bytes, where: str = "") -> Package:
    """The presentation in ``data``. Raises BriefingError, naming ``where``, for what is broken, locked or a trap."""
    package = office.unpacked(Package, data, where)
    package.presentation()
    return package


def _relation_xml(relation: Relation, source: str) -> str:
    target = relation.target
    folder = f"{posixpath.dirname(source)}/".lstrip("/")
    if not relation.external:
        inside = target.startswith(folder)
        target = target[len(folder) :] if inside else posixpath.relpath(f"/{target}", f"/{folder}")
    mode = ' TargetMode="External"' if relation.external else ""
    return f"<Relationship Id={quoted(relation.id)} Type={quoted(relation.type)} Target={quoted(target)}{mode}/>"


_RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"


def with_types(types: bytes, entries: Iterable[tuple[str, str]]) -> bytes:
    """The list of content types with an entry for each new part (its name, its type).

    Relationships have their type by their ending, always: some programs list those of a file one by one.
    """
    root = parse(types)
    if not any(entry.get("Extension", "").lower() == "rels" for entry in root):
        root.insert(0, etree.Element(f"{{{_CONTENT}}}Default", Extension="rels", ContentType=_RELATIONS_TYPE))
    for name, kind in entries:
        etree.SubElement(root, f"{{{_CONTENT}}}Override", PartName=f"/{name}", ContentType=kind)
    return serialized(root)
