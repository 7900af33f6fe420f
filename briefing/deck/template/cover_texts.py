"""Title and subtitle of a cover that stands on a slide: which texts they are, and as placeholders of a layout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from briefing.core.elements import Element, within
from briefing.deck.ooxml.colours import fill_of
from briefing.deck.ooxml.shapes import TITLES, Box, own_box, placeholder_type
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.ooxml.xml import path, qn, remove

_LARGE, _SMALL = 0.032, 0.012
"""How large the letters of a title are that is none by its placeholder, and of a subtitle: shares of the width."""
_WIDE, _TWO_LINES = 0.2, 1.8
"""The share of the slide's width that a subtitle takes at least, and the sizes of its letters that are its height."""
_UNSTATED, _TITLE = 18.0, 44.0
_BOX = {"anchor": "t", "lIns": "91440", "tIns": "45720", "rIns": "91440", "bIns": "45720"}
_PLAIN = {"b": "0", "i": "0"}
_HUNDREDTHS = 100.0


@dataclass(frozen=True)
class Said:
    """A text of a slide: its shape, that of the layout which it fills (None for none), and where it stands."""

    shape: Element
    heir: Element | None
    box: Box

    @property
    def is_title(self) -> bool:
        return placeholder_type(self.shape) in TITLES

    @property
    def size(self) -> float:
        """The points of its first letters, as far as slide and layout tell."""
        sizes = (size for found in self._letters() if (size := found.get("sz", "")).isdecimal())
        return int(next(sizes, 0)) / _HUNDREDTHS or (_TITLE if self.is_title else _UNSTATED)

    @property
    def words(self) -> int:
        return len(" ".join(run.text or "" for run in self.shape.iter(qn("a:t"))).split())

    def filled(self, kind: str, idx: int) -> Element:
        """It as an empty placeholder of a layout, in its own place and style."""
        shape = deepcopy(self.heir if self.heir is not None and own_box(self.shape) is None else self.shape)
        mark = etree.Element(qn("p:ph"), {"type": kind} | ({"idx": str(idx)} if idx else {}))
        properties = within(shape, path("p:nvSpPr/p:nvPr"))
        remove(list(properties))
        properties.append(mark)
        remove(shape.findall(qn("p:style")))
        remove(shape.findall(qn("p:txBody")))
        shape.append(self._body())
        return shape

    def _body(self) -> Element:
        """The text's frame and style, without its words."""
        body = etree.Element(qn("p:txBody"))
        frame = etree.SubElement(body, qn("a:bodyPr"), {} if self.is_title else _BOX)
        for source in reversed(list(self._sources())):
            found = within(source, path("p:txBody/a:bodyPr"))
            frame.attrib.update({name: value for name, value in found.attrib.items() if name in (*_BOX, "vert", "rot")})
        etree.SubElement(frame, qn("a:normAutofit"))
        style = etree.SubElement(body, qn("a:lstStyle"))
        style.append(self._level())
        written = etree.SubElement(etree.SubElement(body, qn("a:p")), qn("a:r"))
        etree.SubElement(written, qn("a:rPr"))
        etree.SubElement(written, qn("a:t")).text = "Text"
        return body

    def _level(self) -> Element:
        """How its paragraphs and letters look; what only a placeholder inherits is stated for other texts."""
        aligned = next((found.get("algn") for found in self._paragraphs() if found.get("algn")), None)
        level = etree.Element(qn("a:lvl1pPr"), {} if self.is_title else {"marL": "0", "indent": "0", "algn": "l"})
        if aligned:
            level.set("algn", aligned)
        etree.SubElement(level, qn("a:buNone"))
        letters = etree.SubElement(level, qn("a:defRPr"), {} if self.is_title else _PLAIN)
        for found in reversed(list(self._letters())):
            letters.attrib.update({name: value for name in ("b", "i", "cap", "spc", "u") if (value := found.get(name))})
        if not self.is_title or self.size != _TITLE:
            letters.set("sz", str(round(self.size * _HUNDREDTHS)))
        fill = next((fill for found in self._letters() if (fill := fill_of(found)) is not None), None)
        face = next((face for found in self._letters() if (face := found.find(qn("a:latin"))) is not None), None)
        if fill is not None or not self.is_title:
            letters.append(_ink() if fill is None else deepcopy(fill))
        if face is not None:
            letters.append(deepcopy(face))
        return level

    def _sources(self) -> Iterator[Element]:
        """The shape, and what it fills."""
        yield from (shape for shape in (self.shape, self.heir) if shape is not None and _has_text(shape))

    def _paragraphs(self) -> Iterator[Element]:
        for shape in self._sources():
            if shape is self.shape:
                yield from shape.iterfind(path("p:txBody/a:p/a:pPr"))
            yield from shape.iterfind(path("p:txBody/a:lstStyle/a:lvl1pPr"))

    def _letters(self) -> Iterator[Element]:
        for shape in self._sources():
            if shape is self.shape:
                written = (
                    run for run in shape.iterfind(path("p:txBody/a:p/a:r")) if (run.findtext(qn("a:t")) or "").strip()
                )
                yield from (found for run in written if (found := run.find(qn("a:rPr"))) is not None)
            yield from shape.iterfind(path("p:txBody/a:lstStyle/a:lvl1pPr/a:defRPr"))


def _has_text(shape: Element) -> bool:
    return shape.find(path("p:txBody/a:bodyPr")) is not None


def _ink() -> Element:
    fill = etree.Element(qn("a:solidFill"))
    etree.SubElement(fill, qn("a:schemeClr"), val="tx1")
    return fill


def title_among(said: Sequence[Said], width: int) -> Said | None:
    """The title: the placeholder for it, else the text in the largest letters where these are large."""
    found = max(said, key=lambda text: (text.is_title, text.size, -text.box.y), default=None)
    return found if found and (found.is_title or found.size >= _LARGE * width / EMU_PER_POINT) else None


def subtitle_among(said: Sequence[Said], title: Said, width: int) -> Said | None:
    """The subtitle: the placeholder for it, else the nearest smaller text that holds two lines, one under the title
    before others."""
    others = [text for text in said if text is not title and text.box.width >= _WIDE * width]
    fit = [text for text in others if _SMALL * width <= text.size * EMU_PER_POINT <= text.box.height / _TWO_LINES]
    own = (text for text in fit if placeholder_type(text.shape) == "subTitle")
    near = sorted(fit, key=lambda text: (text.box.y < title.box.y, abs(text.box.y - title.box.bottom)))
    return next(iter([*own, *near]), None)
