"""One slide of a deck as a deck of its own, which the renderer opens in a fraction of the time that the whole takes."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable, Iterator

from lxml import etree

from briefing.core.elements import Element, holder_of, within
from briefing.core.office.package import parse, relations_name
from briefing.core.office.zipping import zipped
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import qn

_PRESENTATION = "ppt/presentation.xml"
UNSHOWN = ("ppt/notesSlides/", "ppt/tags/", "customXml/")
"""What no picture of a slide shows."""


def listed(deck: zipfile.ZipFile) -> Package:
    """A deck with what lists its slides and tells their size; nothing else of it is read."""
    package = Package(dict.fromkeys(deck.namelist(), b""))
    package.parts[relations_name("")] = deck.read(relations_name(""))
    main = package.presentation()
    package.parts |= {name: deck.read(name) for name in (main, relations_name(main))}
    return package


def slide_alone(data: bytes, slide: int) -> bytes:
    """A deck that this program wrote, with only its slide ``slide``, from 0, and the layout of it: untouched, numbered
    as it was, no notes.

    Raises IndexError for a slide that it has not.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        alone = _Alone(source, slide)
        shown = [
            name for name in source.namelist() if _owner(name) not in alone.struck and not name.startswith(UNSHOWN)
        ]
        parts = ((name, alone.changed.get(name) or source.read(name)) for name in shown)
        return zipped(parts, is_packed=False)


class _Alone:
    """The lists of slides and layouts with one of each: ``changed`` are their parts, ``struck`` what is not in them."""

    def __init__(self, source: zipfile.ZipFile, slide: int) -> None:
        self._source = source
        self.changed: dict[str, bytes] = {}
        self.struck: set[str] = set()
        kept = self._keep(_PRESENTATION, "p:sldIdLst", lambda place, _: place == slide)
        if not kept:
            raise IndexError(slide)
        self._number(slide)
        layout = next(self._related(kept[0], "slideLayout"))
        master = next(self._related(layout, "slideMaster"))
        self._keep(master, "p:sldLayoutIdLst", lambda _, name: name == layout)

    def _keep(self, part: str, tag: str, is_kept: Callable[[int, str], bool]) -> list[str]:
        """Strike from a list of slides or layouts all that is not kept; the names of those that are."""
        tree, relations = self._tree(part), self._tree(relations_name(part))
        targets = {relation.get("Id"): _target(part, relation) for relation in relations}
        entries = list(within(tree, qn(tag)))
        names = [targets[entry.get(qn("r:id"))] for entry in entries]
        struck = [entry for n, entry in enumerate(entries) if not is_kept(n, names[n])]
        for entry in struck:
            holder_of(entry).remove(entry)
        ids = {entry.get(qn("r:id")) for entry in struck}
        for relation in [relation for relation in relations if relation.get("Id") in ids]:
            relations.remove(relation)
        self.struck |= {targets[id] for id in ids}
        self.changed |= {part: etree.tostring(tree), relations_name(part): etree.tostring(relations)}
        return [name for name in names if name not in self.struck]

    def _number(self, slide: int) -> None:
        """Have the slide keep the number that it had among the others."""
        tree = parse(self.changed[_PRESENTATION])
        tree.set("firstSlideNum", str(int(tree.get("firstSlideNum", "1")) + slide))
        self.changed[_PRESENTATION] = etree.tostring(tree)

    def _related(self, part: str, kind: str) -> Iterator[str]:
        for relation in self._tree(relations_name(part)):
            if relation.get("Type", "").endswith(f"/{kind}"):
                yield _target(part, relation)

    def _tree(self, part: str) -> Element:
        return parse(self._source.read(part))


def _target(part: str, relation: Element) -> str:
    """The name of the part that a relation of ``part`` leads to."""
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), relation.get("Target", ""))).lstrip("/")


def _owner(name: str) -> str:
    """The part that a part of relations belongs to; any other part itself."""
    return name.replace("/_rels/", "/").removesuffix(".rels")
