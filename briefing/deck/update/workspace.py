"""A deck being updated: its slides changed, taken in and taken out, everything else left as it is, byte for byte."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, MutableSequence, Sequence
from copy import deepcopy
from dataclasses import replace
from functools import cached_property

from lxml import etree

from briefing.core.elements import Element, holder_of, within
from briefing.core.office.package import TYPES, Relation, relations_name
from briefing.core.office.repacking import repacked
from briefing.deck.ooxml.appearance import appearance_of
from briefing.deck.ooxml.names import NOTES_MASTER, OFFICE, PML
from briefing.deck.ooxml.package import Package, edit, with_types
from briefing.deck.ooxml.shapes import drawn, placeholder
from briefing.deck.ooxml.tags import TAGS_TYPE, is_ours
from briefing.deck.ooxml.xml import drop_references, qn, references, remove, serialized
from briefing.deck.update.part_names import PartNames
from briefing.deck.update.slides.spots import DeckSlide, slides_of

_OWN = {"slideLayout", "notesSlide", "hyperlink", "slide"}
"""What the slides that we make lead to, beside their tags; one that leads to more has something of somebody's on it."""


class Workspace:
    """The deck in ``package`` while it takes in what a new deck says; ``slides`` are those it has.

    ``ids`` are numbers that slides had which are no longer there: a new slide does not get one of them.
    """

    def __init__(
        self, package: Package, data: bytes, new: Package, slides: list[DeckSlide], ids: Iterable[int] = ()
    ) -> None:
        self.package = package
        self.new = new
        self.slides = slides
        self.twins: dict[str, str] = {}
        """The parts of slides here by those of the same slides in the new deck."""
        self._data, self._before = data, dict(package.parts)
        self._ids = tuple(ids)
        self._main = package.presentation()
        self._root = deepcopy(package.tree(self._main))
        self._leads = list(package.relations(self._main))
        self._names = PartNames(package.parts)
        self._layouts: dict[tuple[str, str], bool] = {}
        self._types: list[tuple[str, str]] = []
        self._holders = Counter[str]()

    def leads_elsewhere(self, slide: DeckSlide) -> bool:
        """Whether the slide has a part of somebody's: a picture, a comment, a chart, a film."""
        return any(
            relation.kind not in _OWN and not (relation.kind == "tags" and self._is_ours(relation.target))
            for relation in self.package.relations(slide.name)
        )

    def _is_ours(self, tags: str) -> bool:
        """Whether tags are of Briefing; those that are as in the new deck need not be read."""
        return self.package.parts.get(tags) == self.new.parts.get(tags, b"") or is_ours(self.package, tags)

    def has_same_notes(self, slide: DeckSlide, other: DeckSlide) -> bool:
        """Whether the notes are those of the new deck, to the byte."""
        return self.package.parts.get(slide.notes) == self.new.parts.get(other.notes)

    def is_on_same_layout(self, slide: DeckSlide, other: DeckSlide) -> bool:
        """Whether the slide's layout looks like the one that the new deck has it on."""
        here, there = self.package.related(slide.name, "slideLayout"), self.new.related(other.name, "slideLayout")
        return bool(here and there) and self._alike(here[0], there[0])

    def leads_to_other_layout(self, other: DeckSlide) -> bool:
        """Whether there is a layout here that looks like the one that the new deck has a slide on."""
        return bool(self._alike_layouts(other))

    def linker(
        self, slide: DeckSlide, other: DeckSlide, free: MutableSequence[str] | None = None
    ) -> Callable[[Element], None]:
        """What makes the links of an element from the new deck's slide lead somewhere from the slide here.

        ``free`` are parts that its tags may be put into, taken from it.
        """
        there = {relation.id: relation for relation in self.new.relations(other.name)}

        def linked(element: Element) -> None:
            own = self.package.relations(slide.name)
            relations = list(own)
            for holder, attribute in list(references(element)):
                relation = there.get(holder.get(attribute, ""))
                target = relation and self._target(relation, free)
                if relation and target:
                    holder.set(attribute, _related(relations, relation, target))
                else:
                    remove([holder])
            if len(relations) > len(own):
                self.package.set_relations(slide.name, relations)

        return linked

    def _target(self, relation: Relation, free: MutableSequence[str] | None) -> str | None:
        """What a relationship of the new deck leads to here; tags are brought along."""
        if relation.external:
            return relation.target
        if relation.kind != "tags":
            return self.twins.get(relation.target)
        tags, parts = self.new.parts[relation.target], self.package.parts
        same = (name for name in free or () if parts[name] == tags)
        name = next(same, free[0] if free else self._names.free(relation.target))
        if free:
            free.remove(name)
        if name not in parts:
            self._types.append((name, TAGS_TYPE))
        parts[name] = tags
        return name

    def _own_tags(self, slide: DeckSlide) -> list[str]:
        """The parts with tags that this slide leads to and no other."""
        if not self._holders:
            names = (one.name for one in self.slides)
            self._holders.update(target for name in names for target in self.package.related(name, "tags"))
        return [target for target in self.package.related(slide.name, "tags") if self._holders[target] == 1]

    def lead(self, slide: DeckSlide, address: str, other: str) -> None:
        """Lead the links of a slide that lead to one address to another."""
        relations = self.package.relations(slide.name)
        led = [replace(one, target=other) if one.external and one.target == address else one for one in relations]
        self.package.set_relations(slide.name, led)
        slide.is_led = True

    def is_said(self, name: str, words: str) -> bool:
        """Whether a shape of this name says these words on some slide of the new deck."""
        spots = (spot for slide in self._new_slides for spot in slide.by_name.get(name, ()))
        return any(spot.text.split() == words.split() for spot in spots)

    @cached_property
    def _new_slides(self) -> list[DeckSlide]:
        return slides_of(self.new)

    def replace(self, slide: DeckSlide, other: DeckSlide) -> None:
        """Put the new deck's slide in the place of one that nobody touched, on the layout that it is on, or on one that
        looks like its own."""
        kept = [rel for rel in self.package.relations(slide.name) if rel.kind in ("slideLayout", "notesSlide")]
        if not self.is_on_same_layout(slide, other):
            (layout, *_) = self._alike_layouts(other)
            kept = [replace(rel, target=layout) if rel.kind == "slideLayout" else rel for rel in kept]
        free = self._own_tags(slide)
        self.package.set_relations(slide.name, kept)
        root = deepcopy(other.root)
        self.linker(slide, other, free)(root)
        self._drop(free)
        slide.root = root
        slide.is_changed = True

    def add(self, other: DeckSlide, after: DeckSlide | None) -> DeckSlide | None:
        """Take in a slide of the new deck behind ``after``, or first; None where no layout here is like its own."""
        layout = self._layout_for(other, after)
        if not layout:
            return None
        name = self._names.free("ppt/slides/slide1.xml")
        self.package.parts[name] = b"<p/>"
        self.package.set_relations(name, [Relation("rId1", f"{OFFICE}/slideLayout", layout, False)])
        ids = [int(entry.get("id") or 0) for entry in self._root.iter(qn("p:sldId"))]
        slide = DeckSlide(self.package, 0, max(255, *ids, *self._ids) + 1, name)
        slide.root, slide.is_changed = deepcopy(other.root), True
        self.twins[other.name] = name
        self._types += [(name, f"{PML}.slide+xml"), *self._add_notes(slide, other)]
        self._enter(slide, after)
        self.slides.insert(self.slides.index(after) + 1 if after else 0, slide)
        return slide

    def settle(self, slide: DeckSlide, other: DeckSlide) -> None:
        """Lead the links of a slide that was added to where they go, once all slides are there."""
        self.linker(slide, other)(slide.root)

    def remove(self, slides: Collection[DeckSlide]) -> None:
        """Take slides out, with their notes and whatever leads to them."""
        names, ids = {slide.name for slide in slides}, {str(slide.id) for slide in slides}
        gone = names.union(*((slide.notes, *self._own_tags(slide)) for slide in slides)) - {""}
        own = {relation.id for relation in self._leads if relation.target in names}
        self._leads = [relation for relation in self._leads if relation.id not in own]
        listed = [entry for entry in self._root.iter(qn("p:sldId")) if entry.get(qn("r:id")) in own]
        listed += [entry for entry in self._root.iter(qn("p14:sldId")) if entry.get("id") in ids]
        remove(listed)
        self.slides[:] = [slide for slide in self.slides if slide not in slides]
        for slide in self.slides:
            relations = self.package.relations(slide.name)
            lost = {relation.id for relation in relations if relation.target in names}
            if lost:
                drop_references(slide.root, lost)
                slide.is_changed = True
                self.package.set_relations(slide.name, [one for one in relations if one.id not in lost])
        self._drop(gone)

    def _drop(self, parts: Collection[str]) -> None:
        for name in parts:
            self.package.parts.pop(name, None)
            self.package.parts.pop(relations_name(name), None)
        names = {f"/{name}" for name in parts}
        if names:
            edit(self.package, TYPES, lambda root: remove([entry for entry in root if entry.get("PartName") in names]))

    def reorder(self, order: Sequence[DeckSlide]) -> None:
        """Bring the slides into this order; sections go where the first of their slides does."""
        self.slides[:] = order
        places, last = {str(slide.id): place for place, slide in enumerate(order)}, len(order)
        slides = qn("p14:sldIdLst")
        _sort(within(self._root, qn("p:sldIdLst")), lambda entry: places.get(entry.get("id", ""), last))
        sections = {entry.get("id"): holder_of(entry) for entry in self._root.iter(qn("p14:sldId"))}
        firsts: dict[Element, int] = {}
        current: Element | None = None
        for id, place in places.items():
            section = sections.get(id)
            if section is not None and section not in firsts:
                firsts[section], current = place, section
            elif section is not None and current is not None and section is not current:
                current.append(next(entry for entry in section if entry.get("id") == id))
        for section in firsts:
            _sort(section, lambda entry: places.get(entry.get("id", ""), last))
        for listed in self._root.iter(qn("p14:sectionLst")):
            _sort(listed, lambda one: min((firsts.get(held, last) for held in one.iterfind(slides)), default=last))

    def finished(self) -> bytes:
        """The deck's file: parts that did not change are as they were, in their order; new ones follow."""
        for slide in (slide for slide in self.slides if slide.is_changed):
            self._put(slide.name, slide.root)
            if slide.are_notes_read and slide.notes_root is not None:
                self._put(slide.notes, slide.notes_root)
        self._put(self._main, self._root)
        if self._leads != self.package.relations(self._main):
            self.package.set_relations(self._main, self._leads)
        if self._types:
            self.package.parts[TYPES] = with_types(self.package.parts[TYPES], self._types)
        return repacked(self._data, self._before, self.package.parts)

    def _put(self, name: str, root: Element) -> None:
        """Write a part if it says something else than before."""
        old = self.package.parts[name]
        if old == b"<p/>" or _canonical(self.package.tree(name)) != _canonical(root):
            self.package.parts[name] = serialized(root)

    def _layout_for(self, other: DeckSlide, after: DeckSlide | None) -> str:
        there = next(iter(self.new.related(other.name, "slideLayout")), "")
        here, alike = self._layouts_here(), self._alike_layouts(other)
        named = [layout for layout in here if _layout_name(self.package, layout) == _layout_name(self.new, there)]
        marks = _marks(self.new, there)
        fitting = [layout for layout in named if marks <= _marks(self.package, layout)]
        near = self.package.related(after.name, "slideLayout") if after else []
        return next(iter([*alike, *fitting, *near]), "")

    def _layouts_here(self) -> list[str]:
        masters = self.package.related(self._main, "slideMaster")
        return [layout for master in masters for layout in self.package.related(master, "slideLayout")]

    def _alike_layouts(self, other: DeckSlide) -> list[str]:
        """The layouts here that look like the one that the new deck has a slide on."""
        there = next(iter(self.new.related(other.name, "slideLayout")), "")
        return [layout for layout in self._layouts_here() if there and self._alike(layout, there)]

    def _alike(self, here: str, there: str) -> bool:
        if (here, there) not in self._layouts:
            looks = [appearance_of(package.tree(name)) for package, name in ((self.package, here), (self.new, there))]
            themes = [_theme(package, name) for package, name in ((self.package, here), (self.new, there))]
            self._layouts[here, there] = looks[0] == looks[1] and themes[0] == themes[1]
        return self._layouts[here, there]

    def _add_notes(self, slide: DeckSlide, other: DeckSlide) -> list[tuple[str, str]]:
        masters = self.package.related(self._main, NOTES_MASTER)
        if not other.notes or not masters:
            return []
        name = self._names.free("ppt/notesSlides/notesSlide1.xml")
        self.package.parts[name] = b"<p/>"
        leads = [("notesMaster", masters[0]), ("slide", slide.name)]
        relations = [Relation(f"rId{n}", f"{OFFICE}/{kind}", to, False) for n, (kind, to) in enumerate(leads, 1)]
        self.package.set_relations(name, relations)
        own = self.package.relations(slide.name)
        self.package.set_relations(slide.name, [*own, Relation("rId2", f"{OFFICE}/notesSlide", name, False)])
        slide.notes, slide.notes_root = name, deepcopy(other.notes_root)
        return [(name, f"{PML}.notesSlide+xml")]

    def _enter(self, slide: DeckSlide, after: DeckSlide | None) -> None:
        """List a slide in the presentation and in the section of the one before it."""
        id = _related(self._leads, Relation("", f"{OFFICE}/slide", slide.name, False), slide.name)
        made = etree.Element(qn("p:sldId"), id=str(slide.id))
        made.set(qn("r:id"), id)
        _insert(within(self._root, qn("p:sldIdLst")), made, after)
        sections = list(self._root.iter(qn("p14:sldIdLst")))
        holding = (one for one in sections if after and any(entry.get("id") == str(after.id) for entry in one))
        section = next(holding, sections[0] if sections else None)
        if section is not None:
            _insert(section, etree.Element(qn("p14:sldId"), id=str(slide.id)), after)


def _related(relations: list[Relation], relation: Relation, target: str) -> str:
    """The id of the relationship among these that leads to ``target`` as ``relation`` does; it is added where none."""
    for old in relations:
        if (old.kind, old.target, old.external) == (relation.kind, target, relation.external):
            return old.id
    taken = {old.id for old in relations}
    id = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    relations.append(replace(relation, id=id, target=target))
    return id


def _sort(entries: Element, key: Callable[[Element], int]) -> None:
    entries[:] = sorted(entries, key=key)


def _insert(entries: Element, made: Element, after: DeckSlide | None) -> None:
    before = next((entry for entry in entries if after and entry.get("id") == str(after.id)), None)
    if before is None:
        entries.insert(0, made)
    else:
        before.addnext(made)


def _canonical(root: Element) -> bytes:
    return bytes(etree.tostring(root))


def _layout_name(package: Package, layout: str) -> str:
    return str(within(package.tree(layout), qn("p:cSld")).get("name", ""))


def _marks(package: Package, layout: str) -> set[tuple[str, str]]:
    found = (placeholder(shape) for shape, _ in drawn(package.tree(layout)))
    return {(mark.get("type", "obj"), mark.get("idx", "0")) for mark in found if mark is not None}


def _theme(package: Package, layout: str) -> list[str]:
    """The colours and fonts that a layout's theme has."""
    masters = package.related(layout, "slideMaster")
    themes = package.related(masters[0], "theme") if masters else []
    wanted = ("a:srgbClr", "a:sysClr", "a:latin")
    return [
        str(element.get("val") or element.get("typeface"))
        for theme in themes[:1]
        for part in ("a:clrScheme", "a:fontScheme")
        for scheme in package.tree(theme).iter(qn(part))
        for element in scheme.iter(*map(qn, wanted))
    ]
