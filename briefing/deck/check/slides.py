"""Checks of single slides: texts, order, descriptions, styles, notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.shapes import TITLES, Box, drawn, placeholder, placeholder_type
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.ooxml.xml import path, qn
from briefing.deck.template.placeholders import LayoutSlots, Slot

_FURNITURE = ("ftr", "sldNum", "dt")
_LEAST_HEIGHT = 12 * EMU_PER_POINT
"""One line of text of 10 pt: a place less high cannot show the number."""
_PAINTS = ("a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill")
_PICTURES = ("p:pic", "p:graphicFrame", "p:grpSp")


@dataclass(frozen=True)
class Slide:
    """A slide of the deck, from 1, with the layout it is on."""

    number: int
    name: str
    package: Package
    layout: LayoutSlots

    @property
    def tree(self) -> Element:
        return self.package.tree(self.name)

    @property
    def is_hidden(self) -> bool:
        """Whether it is left out when the deck is shown."""
        return self.tree.get("show") in ("0", "false")

    @cached_property
    def texts(self) -> list[Text]:
        """The shapes that hold text or are there to, in reading order."""
        found = ((shape, box, self.slot(shape)) for shape, box in drawn(self.tree) if shape.tag == qn("p:sp"))
        return [Text(shape, box or (slot.box if slot else None), slot) for shape, box, slot in found]

    @cached_property
    def title(self) -> str:
        return next((text.words.strip() for text in self.texts if text.type in TITLES), "")

    def slot(self, shape: Element) -> Slot | None:
        """The layout's placeholder that a shape fills."""
        mark = placeholder(shape)
        idx = None if mark is None else int(mark.get("idx", "0"))
        return self.layout.slot(idx) if idx is not None and idx in self.layout else None


@dataclass(frozen=True)
class Text:
    """A shape with its box and placeholder, as far as it has them."""

    shape: Element
    box: Box | None
    slot: Slot | None

    @property
    def type(self) -> str:
        """The placeholder's type; "" for a shape that is none."""
        return placeholder_type(self.shape)

    @property
    def id(self) -> str:
        """Its number inside the slide."""
        return str(next(self.shape.iter(qn("p:cNvPr"))).get("id", ""))

    @property
    def name(self) -> str:
        return str(next(self.shape.iter(qn("p:cNvPr"))).get("name", ""))

    @property
    def words(self) -> str:
        paragraphs = self.shape.iterfind(path("p:txBody/a:p"))
        return "\n".join("".join(run.text or "" for run in paragraph.iter(qn("a:t"))) for paragraph in paragraphs)


def slides_of(package: Package) -> list[Slide]:
    """The slides in order; those without a layout are passed over, for a deck with one cannot be opened."""
    layouts: dict[str, LayoutSlots] = {}
    found = []
    for number, name in enumerate(package.slides(), 1):
        for part in package.related(name, "slideLayout")[:1]:
            layout = layouts.setdefault(part, LayoutSlots(package, part)) if part not in layouts else layouts[part]
            found.append(Slide(number, name, package, layout))
    return found


def of_slide(slide: Slide) -> Iterator[str]:
    """What is wrong with one slide, its title and its looks aside."""
    yield from _placeholders(slide)
    yield from _numbering(slide)
    yield from _order(slide)
    yield from _descriptions(slide.tree.iterfind(path("p:cSld/p:spTree/*")))
    yield from _styles(slide)
    yield from _ids(slide.tree)
    yield from _notes(slide)


def _placeholders(slide: Slide) -> Iterator[str]:
    for text in slide.texts:
        if text.type and text.type not in TITLES and not text.words.strip():
            yield translate("Check", "The placeholder “{name}” is empty.").format(name=text.name)


def _numbering(slide: Slide) -> Iterator[str]:
    is_cover = slide.number == 1 or slide.layout.type == "title"
    if not is_cover and _offers_number(slide) and "sldNum" not in {text.type for text in slide.texts}:
        yield translate("Check", "The slide does not show its number, for which its layout has a place.")
    for text in slide.texts:
        if not text.type and any(field.get("type") == "slidenum" for field in text.shape.iter(qn("a:fld"))):
            yield translate("Check", "The slide’s number is not in the placeholder for it.")


def _offers_number(slide: Slide) -> bool:
    """Whether the layout has a place for its slides' numbers, clear of its pictures."""
    places = [slot for slot in slide.layout.slots if slot.type == "sldNum" and not slot.odd]
    pictures = slide.layout.backdrop.pictures
    return any(
        slot.inner.height >= _LEAST_HEIGHT and not any(slot.inner.meeting(box).area for box in pictures)
        for slot in places
    )


def _order(slide: Slide) -> Iterator[str]:
    """Texts are read aloud in the order of the file: none may come after one that it stands above, titles apart."""
    texts = [text for text in slide.texts if text.words.strip() and text.type not in _FURNITURE]
    for place, after in enumerate(texts):
        earlier = [text for text in texts[:place] if text.type not in (*TITLES, "subTitle")]
        passed = next((text for text in earlier if _is_above(after.box, text.box)), None)
        if passed:
            what = translate("Check", "“{later}” is read after “{earlier}”, above which it stands.")
            yield what.format(later=after.name, earlier=passed.name)
    last = next((place for place, text in enumerate(slide.texts) if text.type in _FURNITURE), len(slide.texts))
    if any(text.words.strip() and text.type not in _FURNITURE for text in slide.texts[last:]):
        yield translate("Check", "The footer is read before the slide’s own text.")


def _is_above(upper: Box | None, lower: Box | None) -> bool:
    """Whether a box stands wholly above another, in its column."""
    if upper is None or lower is None:
        return False
    shared = min(upper.right, lower.right) - max(upper.x, lower.x)
    return upper.bottom <= lower.y and shared > min(upper.width, lower.width) / 2


def _descriptions(shapes: Iterable[Element]) -> Iterator[str]:
    for shape in shapes:
        mark = next(iter(shape.iterfind(f"./*/{qn('p:cNvPr')}")), None)
        if mark is None or shape.tag == qn("p:nvGrpSpPr"):
            continue
        told = mark.get("descr") or any(flag.get("val") in ("1", "true") for flag in mark.iter(qn("adec:decorative")))
        if told or not _needs_description(shape):
            continue
        if shape.tag == qn("p:grpSp") and not any(True for _ in shape.iter(qn("p:pic"))):
            inner = [what for child in shape for what in _descriptions([child])]
            if not inner:
                continue
        what = translate("Check", "“{name}” has no description for those who cannot see it.")
        yield what.format(name=mark.get("name", ""))


def _needs_description(shape: Element) -> bool:
    """Pictures, tables, charts, groups, and drawings without a word."""
    if shape.tag in map(qn, _PICTURES) or shape.tag == qn("p:cxnSp"):
        return True
    words = "".join(run.text or "" for run in shape.iter(qn("a:t")))
    return shape.tag == qn("p:sp") and placeholder(shape) is None and not words.strip() and not _is_bare(shape)


def _is_bare(shape: Element) -> bool:
    """Whether it is a box for text that has neither a ground nor a line: without a word nothing is seen of it."""
    is_box = any(mark.get("txBox") in ("1", "true") for mark in shape.iter(qn("p:cNvSpPr")))
    painted = any(True for tag in _PAINTS for _ in shape.iterfind(f"{qn('p:spPr')}//{qn(tag)}"))
    return is_box and not painted and shape.find(qn("p:style")) is None


def _styles(slide: Slide) -> Iterator[str]:
    tree, custom = slide.tree, slide.layout.palette.custom
    runs = [run for tag in ("a:r", "a:fld") for run in tree.iter(qn(tag))]
    styles = [run.find(qn("a:rPr")) for run in runs]
    if any(style is None or not style.get("lang") for style in styles):
        yield translate("Check", "A text does not say its language.")
    if any(str(colour.get("val")).upper() not in custom for colour in tree.iter(qn("a:srgbClr"))):
        yield translate("Check", "A colour is not one of the theme’s.")
    faces = {face.get("typeface", "") for tag in ("a:latin", "a:ea", "a:cs") for face in tree.iter(qn(tag))}
    if any(not face.startswith("+") for face in faces):
        yield translate("Check", "A font is not one of the theme’s.")


def _ids(tree: Element) -> Iterator[str]:
    ids = Counter(mark.get("id") for mark in tree.iter(qn("p:cNvPr")))
    if any(count > 1 for count in ids.values()):
        yield translate("Check", "Two shapes have the same number inside the slide.")


def _notes(slide: Slide) -> Iterator[str]:
    for notes in slide.package.related(slide.name, "notesSlide"):
        if slide.package.related(notes, "slide") != [slide.name]:
            yield translate("Check", "The notes belong to another slide.")
