"""The parts of a .pptx or .potx, read without trust: no bombs, no entities, no passwords, no macros to be run."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.deck.ooxml.xml import HEAD, parse, quoted, serialized

TYPES = "[Content_Types].xml"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
_MOST_BYTES = 256 * 2**20
_MOST_XML = 64 * 2**20
_MOST_PARTS = 20_000
_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DOCTYPES = [word.encode(code) for word in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le", "utf-16-be")]


@dataclass(frozen=True)
class Relation:
    """A relationship; ``target`` is a part's name, or an address where it is ``external``."""

    id: str
    type: str
    target: str
    external: bool

    @property
    def kind(self) -> str:
        """The last word of its type."""
        return self.type.rpartition("/")[2]


class Package:
    """The parts by name (without a leading slash), their relationships and content types.

    ``parts`` are the bytes as they were; whoever changes one puts the new bytes in its place.
    """

    def __init__(self, parts: dict[str, bytes], where: str = "") -> None:
        self.parts = parts
        self.where = where
        self._trees: dict[str, tuple[bytes, Any]] = {}
        self._relations: dict[str, tuple[bytes, list[Relation]]] = {}
        self._types: tuple[Any, dict[str, str]] | None = None

    def tree(self, name: str) -> Any:
        """The root element of a part, parsed once; not to be changed."""
        data = self.parts[name]
        if name not in self._trees or self._trees[name][0] is not data:
            self._trees[name] = data, self._parsed(name)
        return self._trees[name][1]

    def relations(self, source: str = "") -> list[Relation]:
        """The relationships of a part, or of the package itself."""
        name = relations_name(source)
        data = self.parts.get(name, b"")
        if not data:
            return []
        if name not in self._relations or self._relations[name][0] is not data:
            self._relations[name] = data, [_relation(element, source) for element in self.tree(name)]
        return self._relations[name][1]

    def set_relations(self, source: str, relations: list[Relation]) -> None:
        """Replace the relationships of a part."""
        items = "".join(_relation_xml(relation, source) for relation in relations)
        text = f'{HEAD}<Relationships xmlns="{_RELATIONS}">{items}</Relationships>'
        self.parts[relations_name(source)] = text.encode()

    def related(self, source: str, kind: str) -> list[str]:
        """The names of the parts that ``source`` is related to in this way, in the order of the file."""
        return [
            relation.target
            for relation in self.relations(source)
            if relation.kind == kind and not relation.external and relation.target in self.parts
        ]

    def presentation(self) -> str:
        """The name of the main part. Raises BriefingError when there is none."""
        names = self.related("", "officeDocument")
        if not names:
            raise self.fault(translate("Deck", "The file is not a PowerPoint presentation."))
        return names[0]

    def content_type(self, name: str) -> str:
        """The content type of a part; "" where the file states none."""
        types = self._content_types(self.tree(TYPES))
        return types.get(f"/{name}".lower()) or types.get(name.rpartition(".")[2].lower(), "")

    def _content_types(self, root: Any) -> dict[str, str]:
        """By the name of a part, or by an ending."""
        if self._types is None or self._types[0] is not root:
            found = {(entry.get("PartName") or entry.get("Extension", "")).lower(): entry for entry in root}
            self._types = root, {key: str(entry.get("ContentType", "")) for key, entry in found.items()}
        return self._types[1]

    def reached(self) -> Iterator[str]:
        """The names of the parts that some relationship leads to, with those that hold relationships."""
        seen = {""}
        queue = [""]
        while queue:
            source = queue.pop()
            if relations_name(source) in self.parts:
                yield relations_name(source)
            targets = {rel.target for rel in self.relations(source) if not rel.external and rel.target in self.parts}
            for target in sorted(targets - seen):
                yield target
                queue.append(target)
            seen |= targets

    def fault(self, what: str, mend: str = "") -> BriefingError:
        """What is wrong with this file, as an error to raise; unless ``mend`` says better, saving it again may help."""
        return BriefingError(what, where=self.where, mend=mend or _resave())

    def _parsed(self, name: str) -> Any:
        try:
            return parse(self.parts[name])
        except etree.XMLSyntaxError as error:
            what = translate("Deck", "The file cannot be opened: its part {name} is broken.")
            raise self.fault(what.format(name=name)) from error


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of a size that a deck or template may have. Raises BriefingError when it cannot be read."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            what = translate("Deck", "The file is too large.")
            raise BriefingError(what, where=str(path), mend=translate("Deck", "Choose a smaller one."))
        return path.read_bytes()
    except OSError as error:
        what = translate("Files", "The file cannot be read ({reason}).").format(reason=error.strerror)
        raise BriefingError(what, where=str(path), mend=_resave()) from error


def unpack(data: bytes, where: str = "") -> Package:
    """The package in ``data``. Raises BriefingError, naming ``where``, for what is broken, encrypted or a trap."""
    package = Package({}, where)
    if data.startswith(_COMPOUND):
        raise _compound(package, data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _refuse_bombs(package, archive)
            package.parts.update((info.filename.lstrip("/"), archive.read(info)) for info in _files(archive))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError) as error:
        what = translate("Deck", "The file cannot be opened: it is broken or not a PowerPoint file.")
        raise package.fault(what) from error
    _refuse_entities(package)
    if TYPES not in package.parts:
        raise package.fault(translate("Deck", "The file cannot be opened: it is not a PowerPoint file."))
    package.presentation()
    return package


def relations_name(source: str) -> str:
    """The name of the part that holds the relationships of ``source``."""
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def _files(archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    return (info for info in archive.infolist() if not info.is_dir())


def _compound(package: Package, data: bytes) -> BriefingError:
    if _ENCRYPTED in data:
        return _locked(package)
    what = translate("Deck", "The file is in PowerPoint's format of before 2007.")
    return package.fault(what, translate("Deck", "Save it as .pptx or .potx."))


def _locked(package: Package) -> BriefingError:
    what = translate("Deck", "The file is protected by a password.")
    return package.fault(what, translate("Deck", "Save it without a password."))


def _resave() -> str:
    return translate("Deck", "Open and save it again in PowerPoint, or choose another.")


def _refuse_bombs(package: Package, archive: zipfile.ZipFile) -> None:
    infos = list(_files(archive))
    if any(info.flag_bits & 1 for info in infos):
        raise _locked(package)
    xml = sum(info.file_size for info in infos if _is_xml(info.filename))
    if len(infos) > _MOST_PARTS or xml > _MOST_XML or sum(info.file_size for info in infos) > _MOST_BYTES:
        what = translate("Deck", "The file is too large once unpacked.")
        raise package.fault(what, translate("Deck", "Choose a smaller one."))


def _refuse_entities(package: Package) -> None:
    for name, data in package.parts.items():
        if _is_xml(name) and any(word in data for word in _DOCTYPES):
            what = translate("Deck", "The file is not safe: its part {name} defines entities.").format(name=name)
            raise package.fault(what, translate("Deck", "Choose another."))


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels", ".vml"))


def _relation(element: Any, source: str) -> Relation:
    target = element.get("Target", "")
    external = element.get("TargetMode") == "External"
    if not external:
        folder = posixpath.dirname(source)
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(element.get("Id", ""), element.get("Type", ""), target, external)


def _relation_xml(relation: Relation, source: str) -> str:
    target = relation.target
    folder = f"{posixpath.dirname(source)}/".lstrip("/")
    if not relation.external:
        inside = target.startswith(folder)
        target = target[len(folder) :] if inside else posixpath.relpath(f"/{target}", f"/{folder}")
    mode = ' TargetMode="External"' if relation.external else ""
    return f'<Relationship Id="{relation.id}" Type="{relation.type}" Target={quoted(target)}{mode}/>'


def with_types(types: bytes, entries: Iterable[tuple[str, str]]) -> bytes:
    """The list of content types with an entry for each new part (its name, its type)."""
    root = parse(types)
    for name, kind in entries:
        etree.SubElement(root, f"{{{_CONTENT}}}Override", PartName=f"/{name}", ContentType=kind)
    return serialized(root)
