"""The parts of a .pptx or .potx: what a presentation has beyond any Office file, and how its relations are written."""

from __future__ import annotations

import logging
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

from lxml import etree

from briefing.core.elements import Element
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office import package as office
from briefing.core.office.archive import Limits, is_countable
from briefing.core.office.package import TYPES, Relation, choose_smaller, parse, relations_name, resave
from briefing.core.storage.reading import TooLargeFileError, read_file, unreadable
from briefing.deck.ooxml.names import PACKAGE
from briefing.deck.ooxml.xml import HEAD, escape, qn, quoted, remove, serialized

NONSENSE = (LookupError, AttributeError, TypeError, ArithmeticError, ValueError, RuntimeError)
"""What reading raises where parts that the format demands are not there, or say what it does not allow."""
_RELATIONS = f"{PACKAGE}/relationships"
_IN_UTF8 = re.compile(rb"""(\xef\xbb\xbf)?\s*(?!<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8))<[^\0]""", re.IGNORECASE)
_LIMITS = Limits(part=400_000, members=40_000)
"""The largest slides, layouts and masters seen, with maps drawn in them, have a fifth of it. A slide of ours comes in
nine members, tags and notes among them."""
_STYLED = b"<?xml-stylesheet"
_CONTENT = f"{PACKAGE}/content-types"


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
        ids = (entry.get(qn("r:id"), "") for entry in self.tree(main).iter(qn("p:sldId")))
        return [targets[id] for id in ids if targets.get(id) in self.parts]

    def set_relations(self, source: str, relations: list[Relation]) -> None:
        """Replace the relationships of a part."""
        items = "".join(_relation_xml(relation, source) for relation in relations)
        data = f'{HEAD}<Relationships xmlns="{_RELATIONS}">{items}</Relationships>'.encode()
        self.parts[relations_name(source)] = data
        self._relations[relations_name(source)] = data, list(relations)


@contextmanager
def making_sense(where: str, mend: str) -> Iterator[None]:
    """Raise BriefingError, naming ``where``, for parts that the format demands and that are not there or absurd."""
    try:
        yield
    except NONSENSE as error:
        logging.getLogger(__name__).warning("no sense in %s", where, exc_info=True)
        what = translate("Deck", "The file cannot be opened: parts of it are missing or make no sense.")
        raise BriefingError(what, where=where, mend=mend) from error


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of a size that a deck or template may have. Raises BriefingError when it cannot be read."""
    try:
        return read_file(path, _LIMITS.size)
    except TooLargeFileError as error:
        what = translate("Deck", "The file is too large.")
        raise BriefingError(what, where=str(path), mend=choose_smaller()) from error
    except (OSError, ValueError) as error:
        raise unreadable(path, error, resave(Package.program)) from error


def unpack(data: bytes, where: str = "") -> Package:
    """The presentation in ``data``. Raises BriefingError, naming ``where``, for what is broken, locked or a trap."""
    package = office.unpacked(Package, data, where, _LIMITS)
    package.presentation()
    return package


def edit(package: Package, name: str, change: Callable[[Element], None]) -> None:
    """Change a part's XML."""
    root = deepcopy(package.tree(name))
    change(root)
    package.parts[name] = serialized(root)


def free_name(package: Package, wanted: str) -> str:
    """``wanted`` as the name of a new part, or the first with another number that none has, whatever its capitals."""
    taken = {name.lower() for name in package.parts}
    stem, dot, ending = wanted.rpartition(".")
    stem = stem.rstrip("0123456789")
    names = (f"{stem}{number}{dot}{ending}" for number in range(1, len(taken) + 2))
    return wanted if wanted.lower() not in taken else next(name for name in names if name.lower() not in taken)


def next_id(relations: list[Relation]) -> str:
    """A relationship id that none of these has."""
    numbers = [int(relation.id[3:]) for relation in relations if relation.id[:3] == "rId" and relation.id[3:].isdigit()]
    return f"rId{max(numbers, default=0) + 1}"


def rename(package: Package, old: str, new: str) -> None:
    """Give a part another name, in whatever leads to it, too."""
    own, kind = package.relations(old), package.content_type(old)
    package.parts[new] = package.parts.pop(old)
    if package.parts.pop(relations_name(old), b""):
        package.set_relations(new, own)
    for source in ["", *(name for name in package.parts if not name.endswith(".rels"))]:
        relations = package.relations(source)
        if any(relation.target == old and not relation.external for relation in relations):
            package.set_relations(source, [_moved(relation, old, new) for relation in relations])
    edit(package, TYPES, lambda root: remove([entry for entry in root if _part(entry) == old]))
    package.parts[TYPES] = with_types(package.parts[TYPES], [(new, kind)] if kind else [])


def _moved(relation: Relation, old: str, new: str) -> Relation:
    return replace(relation, target=new) if relation.target == old and not relation.external else relation


def _part(entry: Element) -> str:
    return str(entry.get("PartName") or "").lstrip("/")


def rewrite_in_utf8(package: Package) -> None:
    """Parts in other encodings, which the format allows and many programs cannot read, are written anew.

    So are those that name a stylesheet to be shown with: nothing of it is written.
    """
    for name, data in package.parts.items():
        if is_countable(data) and (not _IN_UTF8.match(data) or _STYLED in data):
            package.parts[name] = serialized(package.tree(name))


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
    tag = f"{root.prefix}:Override" if root.prefix else "Override"
    listed = "".join(f"<{tag} PartName={quoted(f'/{name}')} ContentType={quoted(kind)}/>" for name, kind in entries)
    before, close, end = serialized(root).rpartition(b"</")
    return before + listed.encode() + close + end


def core_properties(title: str, subject: str, author: str, lang: str) -> bytes:
    """What a file says of itself. No date: the same briefing gives the same file."""
    texts = {"title": title, "subject": subject, "creator": author, "language": lang}
    items = "".join(f"<dc:{key}>{escape(value)}</dc:{key}>" for key, value in texts.items())
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{items}</cp:coreProperties>'
    ).encode()
