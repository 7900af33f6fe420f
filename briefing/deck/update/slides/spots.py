"""The slides of a deck as they are now, with every place of text on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from briefing.core.elements import Element, holder_of
from briefing.core.office.package import parse
from briefing.deck.ooxml.appearance import appearance_of, unmarked_appearance
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.shapes import Box, drawn, own_box, placeholder, placeholder_type
from briefing.deck.ooxml.tags import FIELD, tags_of_shape, tags_of_slide
from briefing.deck.ooxml.xml import path, qn
from briefing.deck.write.manifest import fingerprint
from briefing.deck.write.table_numbers import columns_of, row_of


@dataclass(eq=False)
class Spot:
    """A text on a slide: of a shape, or of the cell in column ``cell`` of row ``row`` of the table ``name``.

    Columns are counted as they were exported; one that people added is -1.
    ``body`` is its a:txBody, ``shape`` the shape or table itself, ``tr`` the row. A ``covered`` cell is part of one
    that people merged: nobody sees its text.
    """

    name: str
    body: Element
    shape: Element
    box: Box | None
    tr: Element | None = None
    row: str = ""
    cell: int = -1
    covered: bool = False

    @property
    def text(self) -> str:
        return text_of(self.body)

    @property
    def place(self) -> Box | None:
        """Where it is: of a cell the whole row, as high as the table says; None where that is not stated."""
        if self.tr is None or self.box is None:
            return self.box
        above = sum(_height(tr) for tr in self.tr.itersiblings(qn("a:tr"), preceding=True))
        return replace(self.box, y=self.box.y + above, height=_height(self.tr))

    @cached_property
    def fingerprint(self) -> str:
        """That of the text as it was when first asked for."""
        return fingerprint(self.text)

    @property
    def placeholder(self) -> str:
        """The type of the placeholder that it is, "" for none."""
        return placeholder_type(self.shape)


class DeckSlide:
    """A slide of ``package``: the part ``name``, with this ``id`` in the presentation, at ``number`` of its slides.

    ``root`` is its tree, to be changed, ``notes`` the part of its notes, "" where it has none, ``notes_root`` theirs;
    all are read when first asked for, as most slides of an update are never looked at closely. ``is_changed`` says that
    the update changed the slide or its notes, ``is_led`` that it led a link to another address.
    """

    def __init__(self, package: Package, number: int, id: int, name: str) -> None:
        self.number, self.id, self.name = number, id, name
        self.is_changed = self.is_led = False
        self._package = package

    @cached_property
    def root(self) -> Element:
        return parse(self._package.parts[self.name])

    @property
    def layout(self) -> str:
        """The part of its layout."""
        return next(iter(self._package.related(self.name, "slideLayout")), "")

    @property
    def addresses(self) -> list[str]:
        """Where its links lead that leave the deck, each once."""
        relations = self._package.relations(self.name)
        return sorted({one.target for one in relations if one.external and one.kind == "hyperlink"})

    @cached_property
    def notes(self) -> str:
        return next(iter(self._package.related(self.name, "notesSlide")), "")

    @cached_property
    def notes_root(self) -> Element | None:
        return parse(self._package.parts[self.notes]) if self.notes else None

    @property
    def are_notes_read(self) -> bool:
        """Whether it has notes, and somebody asked for their tree, perhaps to change it."""
        return self.__dict__.get("notes_root") is not None

    @cached_property
    def spots(self) -> list[Spot]:
        """Its places of text, as they were when first asked for."""
        return list(spots_of(self.root))

    @cached_property
    def looks(self) -> str:
        """What it looked like when first asked for (see ``appearance``)."""
        return appearance_of(self.root)

    def looks_as(self, sha256: str) -> bool:
        """Whether it looks like this; one that is written nearly as we write is not even parsed."""
        return self._written == sha256 or self.looks == sha256

    @cached_property
    def _written(self) -> str:
        return unmarked_appearance(self._package.parts[self.name].decode(errors="replace"))

    @cached_property
    def tags(self) -> dict[str, str]:
        return tags_of_slide(self._package, self.name, self.root)

    def tag(self, spot: Spot) -> str:
        """What the tag of a text's shape or table says of it, "" for none."""
        return tags_of_shape(self._package, self.name, spot.shape).get(FIELD, "")

    @cached_property
    def by_name(self) -> dict[str, list[Spot]]:
        found: dict[str, list[Spot]] = {}
        for spot in self.spots:
            found.setdefault(spot.name, []).append(spot)
        return found

    @cached_property
    def notes_spot(self) -> Spot | None:
        if self.notes_root is None:
            return None
        for shape, box in drawn(self.notes_root):
            mark, body = placeholder(shape), shape.find(qn("p:txBody"))
            if mark is not None and mark.get("type") == "body" and body is not None:
                return Spot("", body, shape, box)
        return None


def slides_of(package: Package) -> list[DeckSlide]:
    """The slides in order."""
    main = package.presentation()
    targets = {relation.id: relation.target for relation in package.relations(main)}
    found = []
    for number, entry in enumerate(package.tree(main).iter(qn("p:sldId")), 1):
        name = targets.get(entry.get(qn("r:id"), ""), "")
        if name in package.parts:
            found.append(DeckSlide(package, number, int(entry.get("id") or 0), name))
    return found


def spots_of(root: Element) -> Iterator[Spot]:
    """Every place of text of a slide, groups and tables seen through."""
    for shape, box in drawn(root):
        name = str(next(shape.iter(qn("p:cNvPr"))).get("name", ""))
        body = shape.find(qn("p:txBody"))
        if body is not None:
            yield Spot(name, body, shape, box)
        for tr in shape.iterfind(path("a:graphic/a:graphicData/a:tbl/a:tr")):
            yield from _cells(name, shape, box or own_box(shape), tr)


def _cells(name: str, shape: Element, box: Box | None, tr: Element) -> Iterator[Spot]:
    row = row_of(tr)
    for at, cell in zip(columns_of(holder_of(tr)), tr.iterfind(qn("a:tc")), strict=False):
        body = cell.find(qn("a:txBody"))
        covered = any(cell.get(mark) in ("1", "true") for mark in ("hMerge", "vMerge"))
        if body is not None:
            yield Spot(name, body, shape, box, tr, row, at, covered)


def _height(tr: Element) -> int:
    return int(tr.get("h") or 0)


def text_of(body: Element) -> str:
    """The words of a text, a line per paragraph or break."""
    return "\n".join(paragraph_text(paragraph) for paragraph in body.iterfind(qn("a:p")))


def paragraph_text(paragraph: Element) -> str:
    """The words of an a:p, its breaks as line ends."""
    return "".join("\n" if child.tag == qn("a:br") else child.findtext(qn("a:t")) or "" for child in paragraph)
