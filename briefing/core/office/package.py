"""The parts of an Office file: how they are related, what they are, and what in them is not to be trusted."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Self, TypeVar

from lxml import etree

from briefing.core.elements import Element
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office import archive

TYPES = "[Content_Types].xml"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
"""The namespace of what files of any office call their title and their author."""
_REMEMBERED = 500_000
"""Elements and attributes of the trees that are kept, at the most: some 100 MB. Templates have 20,000 to 100,000."""


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

    ``parts`` are the bytes as they were; whoever changes one puts the new bytes in its place. ``names`` are those of
    all members, read or not, and ``repeated`` counts the entries of each that the file holds more than once.
    ``program`` is what the users made it with.
    """

    program = "Office"

    def __init__(self, parts: dict[str, bytes], where: str = "") -> None:
        self.parts = parts
        self.where = where
        self.names = frozenset(parts)
        self.repeated: dict[str, int] = {}
        self._trees: dict[str, tuple[bytes, Element]] = {}
        self._relations: dict[str, tuple[bytes, list[Relation]]] = {}
        self._types: tuple[bytes, dict[str, str]] | None = None
        self._weight = 0

    def sharing(self, parts: dict[str, bytes]) -> Self:
        """A package of these parts; those that are in this one, too, need not be parsed again."""
        made = type(self)(parts, self.where)
        made._trees, made._relations, made._weight = dict(self._trees), dict(self._relations), self._weight
        return made

    def tree(self, name: str) -> Element:
        """The root element of a part, parsed once unless parts are many; not to be changed."""
        data = self.parts[name]
        if name not in self._trees or self._trees[name][0] is not data:
            self._weight += archive.weight(data)
            if self._weight > _REMEMBERED:
                self._trees.clear()
                self._weight = archive.weight(data)
            self._trees[name] = data, self._parsed(name)
        return self._trees[name][1]

    def relations(self, source: str = "") -> list[Relation]:
        """The relationships of a part, or of the package itself."""
        name = relations_name(source)
        data = self.parts.get(name, b"")
        if not data:
            return []
        if name not in self._relations or self._relations[name][0] is not data:
            elements = self.tree(name).iterchildren(etree.Element)
            self._relations[name] = data, [_relation(element, source) for element in elements]
        return self._relations[name][1]

    def related(self, source: str, kind: str) -> list[str]:
        """The names of the parts that ``source`` is related to in this way, in the order of the file."""
        return [
            relation.target
            for relation in self.relations(source)
            if relation.kind == kind and not relation.external and relation.target in self.parts
        ]

    def content_type(self, name: str) -> str:
        """The content type of a part; "" where the file states none."""
        types = self._content_types()
        return types.get(f"/{name}".lower()) or types.get(name.rpartition(".")[2].lower(), "")

    def says(self, name: str, word: bytes) -> bool:
        """Does a word stand in a part that is markup? Pictures and what a program embeds may hold any bytes."""
        if word not in self.parts.get(name, b""):
            return False
        return name.lower().endswith((".xml", ".vml")) or self.content_type(name).lower().endswith("xml")

    def _content_types(self) -> dict[str, str]:
        """By the name of a part, or by an ending."""
        data = self.parts[TYPES]
        if self._types is None or self._types[0] is not data:
            entries = list(self.tree(TYPES).iterchildren(etree.Element))
            found = {(entry.get("PartName") or entry.get("Extension") or "").lower(): entry for entry in entries}
            self._types = data, {key: str(entry.get("ContentType", "")) for key, entry in found.items()}
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

    def macros(self) -> list[str]:
        """The names of what holds macros, told by name, by type, or by a relationship that says so."""
        named = [name for name in self.names if name.lower().endswith("vbaproject.bin")]
        typed = [name for name in self.names if _is_macro_type(self.content_type(name))]
        sources = ["", *(name for name in self.parts if not name.endswith(".rels"))]
        led = [rel.target for source in sources for rel in self.relations(source) if rel.kind.lower() == "vbaproject"]
        return sorted({*named, *typed, *led})

    def fault(self, what: str, mend: str = "") -> BriefingError:
        """What is wrong with this file, as an error to raise; unless ``mend`` says better, saving it again may help."""
        return BriefingError(what, where=self.where, mend=mend or resave(self.program))

    def _parsed(self, name: str) -> Element:
        what = translate("Package", "The file cannot be opened: its part {name} is broken.").format(name=name)
        if not archive.is_countable(self.parts[name]):
            raise self.fault(what)
        try:
            return parse(self.parts[name])
        except (etree.XMLSyntaxError, LookupError, ValueError) as error:
            raise self.fault(what) from error


Kind = TypeVar("Kind", bound=Package)


def unpacked(
    kind: type[Kind],
    data: bytes,
    where: str,
    limits: archive.Limits = archive.Limits(),  # noqa: B008 (frozen)
    wanted: Callable[[str], bool] = lambda name: True,
) -> Kind:
    """The package in ``data``, of its parts those that are ``wanted``.

    Raises BriefingError, naming ``where``, for what is broken, locked, a trap, or no Office file.
    """
    package = kind({}, where)
    try:
        contents = archive.unzipped(data, limits, wanted)
    except archive.ArchiveError as error:
        raise _told(package, error) from error
    package.parts.update(contents.members)
    package.names = contents.names
    package.repeated = contents.repeated
    if TYPES not in contents.names:
        what = translate("Package", "The file cannot be opened: it is not a {program} file.")
        raise package.fault(what.format(program=package.program))
    return package


def unpacked_texts(kind: type[Kind], data: bytes, where: str) -> Kind:
    """The package in ``data``, of its parts those that are XML; raises as ``unpacked`` does."""
    return unpacked(kind, data, where, archive.OF_TEXTS, lambda part: part.lower().endswith((".xml", ".rels")))


def stated_title(properties: Element) -> str:
    """The title that the root element of a file's properties states; "" for none."""
    return str(properties.findtext(f".//{_DUBLIN}title") or "")


def parse(data: bytes) -> Element:
    """The root element. Entities are not expanded and nothing outside is read; raises etree.XMLSyntaxError."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def relations_name(source: str) -> str:
    """The name of the part that holds the relationships of ``source``."""
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def source_of(name: str) -> str:
    """The name of the part that a part belongs to: itself, or the one whose relationships it holds."""
    if not name.endswith(".rels"):
        return name
    folder, _, last = name.rpartition("/")
    return posixpath.join(posixpath.dirname(folder), last.removesuffix(".rels"))


def choose_another() -> str:
    """The mend of a file that is none of what is asked for."""
    return translate("Package", "Choose another.")


def choose_smaller() -> str:
    """The mend of a file that is too large."""
    return translate("Package", "Choose a smaller one.")


def resave(program: str) -> str:
    """The mend of a file that its own program may still understand."""
    return translate("Package", "Open and save it again in {program}, or choose another.").format(program=program)


def _told(package: Package, error: archive.ArchiveError) -> BriefingError:
    """The sentences for why an archive is not read."""
    match error:
        case archive.OldFormatError():
            what = translate("Package", "The file is in the format of Office before 2007.")
            mend = translate("Package", "Save it in today’s format.")
        case archive.LockedError():
            what = translate("Package", "The file is protected by a password.")
            mend = translate("Package", "Save it without a password.")
        case archive.TooLargeError():
            what, mend = translate("Package", "The file is too large once unpacked."), choose_smaller()
        case archive.DoctypeError():
            what = translate("Package", "The file is not safe: its part {name} defines entities.")
            what, mend = what.format(name=error.member), choose_another()
        case _:
            what = translate("Package", "The file cannot be opened: it is broken or not a {program} file.")
            what, mend = what.format(program=package.program), ""
    return package.fault(what, mend)


def _is_macro_type(kind: str) -> bool:
    return "macroenabled" in kind.lower() or kind.lower().startswith("application/vnd.ms-office.vba")


def _relation(element: Element, source: str) -> Relation:
    target = element.get("Target", "")
    external = str(element.get("TargetMode", "")).strip().lower() not in ("", "internal")
    if not external:
        folder = posixpath.dirname(source)
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(element.get("Id", ""), element.get("Type", ""), target, external)
