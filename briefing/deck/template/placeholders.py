"""Placeholders as they really are: place, insets, type and colours, resolved along layout → master → theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import isfinite
from pathlib import PurePosixPath

from lxml import etree

from briefing.core.elements import Element, within
from briefing.deck.ooxml.colours import VARIANTS, Palette, Rgb, colour_map, fill_of, reads
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.shapes import LARGEST, TITLES, Box, drawn, own_box, placeholder
from briefing.deck.ooxml.xml import path, qn
from briefing.deck.template.backdrop import Backdrop
from briefing.deck.template.blank import masters

DRAWN = ""
"""The type of a slot that is no placeholder of the layout but a text box of ours."""
_INSETS = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}
_HEIRS = {"ctrTitle": "title", "subTitle": "body", "obj": "body"}
_NUMBER = "sldNum"
_OTHERS = ("ftr", _NUMBER, "dt")
_NOWHERE = Box(0, 0, 0, 0)
_SIZES = 100, 400_000
"""The sizes of text that the format allows, in hundredths of a point."""
_MOST, _SPACED = 400_000, 13_200_000
"""The most that letters may be spaced, in hundredths of a point, and lines, in thousandths of a percent."""
_SCHEME = ("tx1", "bg1", "tx2", "bg2")


@dataclass(frozen=True)
class Slot:
    """A place for text. ``inner`` is its box less the insets; sizes are points.

    ``family`` is a real font's name; ``line`` is the line spacing as a factor, which ``exact`` says is ours;
    ``after`` and ``before`` are points, ``gap`` is the share of a line's height that stands between paragraphs, too.
    ``ink`` is the colour that text inherits, ``grounds`` what it may stand on; None where that cannot be told.
    ``plain`` says that paragraphs have neither bullet nor indent; ``odd`` that text is turned or runs downward.
    ``drawn`` says that the layout has no such placeholder: the slide states its place and style; ``middle`` that the
    slide anchors its text in the middle; ``resets`` are attributes by which it has one column of broken lines.
    ``placed`` says that the slide states its place, as programs disagree on which one is inherited. ``anchor`` is "t",
    "ctr" or "b": where in its box text stands. ``unbroken`` says that a number keeps to one line and stands out of a
    box that is narrower. ``graded`` says that letters have a gradient, if only of one ``ink``: not every program draws
    it; ``outlined`` that they have an outline: LibreOffice draws them hollow. ``filled`` says that the placeholder
    paints its own ground, ``lined`` that a line goes around it.
    """

    idx: int
    type: str
    name: str
    box: Box
    inner: Box
    family: str
    size: float
    bold: bool
    line: float
    before: float
    after: float
    gap: float = 0.0
    exact: bool = False
    italic: bool = False
    caps: bool = False
    tracking: float = 0.0
    align: str = "l"
    plain: bool = True
    odd: bool = False
    ink: Rgb | None = None
    grounds: tuple[Rgb, ...] | None = None
    drawn: bool = False
    middle: bool = False
    resets: str = ""
    placed: bool = False
    anchor: str = "t"
    unbroken: bool = False
    graded: bool = False
    outlined: bool = False
    filled: bool = False
    lined: bool = False

    def sides(self, left: int, right: int) -> str:
        """The attributes of a text that stands narrower than others here, in the same frame: by so many EMU a side."""
        if not left and not right:
            return ""
        return f' lIns="{self.inner.x - self.box.x + left}" rIns="{self.box.right - self.inner.right + right}"'

    @property
    def is_boxed(self) -> bool:
        """Whether its box is seen."""
        return self.filled or self.lined

    @property
    def legible(self) -> bool:
        """Whether inherited text is read well, as far as can be told."""
        return self.ink is None or self.grounds is None or reads(self.ink, self.grounds)


class LayoutSlots:
    """The placeholders of one layout, by idx (never by type: a layout may hold many of a type).

    ``part`` is the layout's name in the package, ``key`` the name that a template's map knows it by.
    """

    def __init__(self, package: Package, part: str, key: str = "") -> None:
        self.part = part
        self._tree = package.tree(part)
        self.master = package.related(part, "slideMaster")[0]
        self._master = package.tree(self.master)
        theme = package.tree(package.related(self.master, "theme")[0])
        self.name = str(within(self._tree, qn("p:cSld")).get("name", ""))
        self.key = key or self.name
        self.type = str(self._tree.get("type", ""))
        self.palette = Palette(theme, colour_map(self._master, self._tree))
        self.backdrop = Backdrop(self._tree, self._master, self.palette)
        self._shapes = dict(reversed(list(_placeholders(self._tree))))
        self._heirs = {_type(element): element for _, element in reversed(list(_placeholders(self._master)))}
        self._fonts = _theme_fonts(theme)
        self._slots: dict[int, Slot] = {}

    def __contains__(self, idx: int) -> bool:
        return idx in self._shapes

    def slot(self, idx: int) -> Slot:
        """The placeholder ``idx``. Raises KeyError when the layout has none."""
        if idx not in self._slots:
            self._slots[idx] = self._painted(self._slot(idx))
        return self._slots[idx]

    @cached_property
    def slots(self) -> list[Slot]:
        """All placeholders, in the order of the file."""
        return [self.slot(idx) for idx, _ in _placeholders(self._tree)]

    def family(self, face: str) -> str:
        """The real font of the theme's face "major" or "minor"."""
        return self._fonts["+mj" if face == "major" else "+mn"]

    def resolve(self) -> None:
        """Resolve all that texts may be put in. Raises ValueError and the like for what makes no sense."""
        for idx in [*self._shapes]:
            self.slot(idx)
        for idx in (0, 1):
            self.drawn_slot(idx, _NOWHERE)

    @cached_property
    def own_map(self) -> str:
        """The layout's own colour map, as its slides must repeat it; "" where it has none."""
        found = self._tree.find(path("p:clrMapOvr/a:overrideClrMapping"))
        return "" if found is None else etree.tostring(found, encoding="unicode", with_tail=False)

    def drawn_slot(self, idx: int, box: Box) -> Slot:
        """A text box of ours at ``box`` in the theme's font and colours; with idx 0 it is the slide's title."""
        type_ = "title" if idx == 0 else DRAWN
        heir = self._heirs.get("title" if idx == 0 else "body")
        styles = list(self._styles([] if heir is None else [heir], "title" if idx == 0 else "body"))
        grounds = self.backdrop.under(box)
        return Slot(
            idx=idx,
            type=type_,
            name="Title" if idx == 0 else f"Text {idx}",
            box=box,
            inner=_inner(box, []),
            family=self._fonts["+mj" if idx == 0 else "+mn"],
            size=_number(_attribute(_letters(styles), "sz", "1800"), *_SIZES) / 100,
            bold=False,
            line=1.0,
            before=0,
            after=0,
            ink=self._ink(styles) if idx == 0 else self.palette.named("tx1"),
            grounds=None if grounds is None else tuple(grounds),
            drawn=True,
            placed=True,
            resets=' vert="horz" wrap="square" numCol="1"' if idx == 0 else "",
        )

    def ink_for(self, slot: Slot, wish: str = "") -> str:
        """The scheme colour for text: of ``wish`` what reads well, "" where the inherited one does, else another."""
        if wish and slot.grounds is not None:
            found = self.palette.readable(slot.grounds, [f"{wish} {variant}".strip() for variant in VARIANTS])
            if found:
                return found
        if slot.legible:
            return ""
        return self.palette.readable(slot.grounds or (), _SCHEME) or self.palette.clearest(slot.grounds or (), _SCHEME)

    def _slot(self, idx: int) -> Slot:
        element, chain = self._shapes[idx], self._chain(idx)
        type_, heir = _type(element), next(iter(chain[1:]), None)
        box = next((box for shape in chain if (box := own_box(shape))), _NOWHERE)
        styles, bodies = list(self._styles(chain, type_)), _bodies(chain)
        letters = _letters(styles)
        grounds = self.backdrop.under(box, chain)
        line, before, after = (_spacing(styles, tag) for tag in ("a:lnSpc", "a:spcBef", "a:spcAft"))
        return Slot(
            idx=idx,
            type=type_,
            name=within(element, ".//" + qn("p:cNvPr")).get("name", ""),
            box=box,
            inner=_inner(box, bodies),
            family=self._family(styles),
            size=_number(_attribute(letters, "sz", "1800"), *_SIZES) / 100,
            bold=_is(letters, "b"),
            line=line.share or 1.0,
            before=before.points,
            after=after.points,
            gap=before.share + after.share,
            exact=bool(line.points),
            italic=_is(letters, "i"),
            caps=_attribute(letters, "cap", "none") == "all",
            tracking=_number(_attribute(letters, "spc", "0"), -_MOST, _MOST) / 100,
            align=_attribute(styles, "algn", "l"),
            plain=_is_plain(styles),
            odd=_is_odd(bodies, element),
            resets=_resets(bodies, wrap="" if type_ == _NUMBER else "square"),
            unbroken=type_ == _NUMBER and _attribute(bodies, "wrap", "square") == "none",
            anchor=_attribute(bodies, "anchor", "t"),
            placed=heir is not None and own_box(element) is None and _idx(heir) != idx,
            ink=self._ink(styles),
            grounds=None if grounds is None else tuple(grounds),
        )

    def _chain(self, idx: int) -> list[Element]:
        """A placeholder, and that of the master which it inherits from."""
        element = self._shapes[idx]
        heir = self._heirs.get(_HEIRS.get(_type(element), _type(element)))
        return [element] if heir is None else [element, heir]

    def _painted(self, slot: Slot) -> Slot:
        """The slot with how its letters and its box are painted."""
        chain = self._chain(slot.idx)
        styles = list(self._styles(chain, slot.type))
        fill = _fill(styles)
        return replace(
            slot,
            graded=fill is not None and bool(fill.tag == qn("a:gradFill")),
            outlined=_paints(line for run in _letters(styles) for line in run.findall(qn("a:ln"))),
            filled=_paints(properties for shape in chain for properties in shape.findall(qn("p:spPr"))),
            lined=_paints(line for shape in chain for line in shape.findall(path("p:spPr/a:ln"))),
        )

    def _styles(self, chain: list[Element], type_: str) -> Iterator[Element]:
        """First-level paragraph properties, nearest first."""
        for element in chain:
            yield from element.findall(path("p:txBody/a:lstStyle/a:lvl1pPr"))
        style = "titleStyle" if type_ in TITLES else "otherStyle" if type_ in _OTHERS else "bodyStyle"
        yield from self._master.findall(path(f"p:txStyles/p:{style}/a:lvl1pPr"))

    def _family(self, styles: list[Element]) -> str:
        face = _first(styles, "a:defRPr/a:latin", "typeface", "+mn-lt")
        return self._fonts.get(face[:3], face) if face.startswith("+") else face

    def _ink(self, styles: list[Element]) -> Rgb | None:
        fill = _fill(styles)
        if fill is None:
            return self.palette.named("tx1")
        paints = set(self.palette.paints(fill) or [])
        return paints.pop() if len(paints) == 1 else None


def _letters(styles: list[Element]) -> list[Element]:
    """What is said of letters, nearest first."""
    return [letters for style in styles if (letters := style.find(qn("a:defRPr"))) is not None]


def _fill(styles: list[Element]) -> Element | None:
    """What letters are filled with; None for the colour of all text."""
    return next((fill for run in _letters(styles) if (fill := fill_of(run)) is not None), None)


def _paints(told: Iterable[Element]) -> bool:
    """Whether the nearest that is said of a fill is one."""
    fills = (fill_of(properties) for properties in told)
    return next((bool(fill.tag != qn("a:noFill")) for fill in fills if fill is not None), False)


def layouts_of(package: Package) -> list[LayoutSlots]:
    """Every layout of every master, in order, each with a key of its own: its name, or its part's if that repeats."""
    parts = [part for master in masters(package) for part in package.related(master, "slideLayout")]
    names = [str(within(package.tree(part), qn("p:cSld")).get("name", "")) for part in parts]
    stems = [PurePosixPath(part).stem for part in parts]
    return [
        LayoutSlots(package, part, name if name and names.count(name) == 1 and name not in stems else stem)
        for part, name, stem in zip(parts, names, stems, strict=True)
    ]


def _placeholders(tree: Element) -> Iterator[tuple[int, Element]]:
    for shape, _ in drawn(tree):
        mark = placeholder(shape)
        if mark is not None and shape.tag == qn("p:sp"):
            yield int(mark.get("idx", "0")), shape


def _idx(element: Element) -> int:
    mark = placeholder(element)
    return 0 if mark is None else int(mark.get("idx", "0"))


def _type(element: Element) -> str:
    mark = placeholder(element)
    return str(mark.get("type", "obj")) if mark is not None else DRAWN


def _bodies(chain: Sequence[Element]) -> list[Element]:
    return [body for element in chain if (body := element.find(path("p:txBody/a:bodyPr"))) is not None]


def _attribute(elements: Sequence[Element], name: str, default: str) -> str:
    return next((str(value) for element in elements if (value := element.get(name))), default)


def _inner(box: Box, bodies: Sequence[Element]) -> Box:
    insets = (_attribute(bodies, side, str(default)) for side, default in _INSETS.items())
    left, top, right, bottom = (round(_number(inset, -LARGEST, LARGEST)) for inset in insets)
    return Box(box.x + left, box.y + top, max(0, box.width - left - right), max(0, box.height - top - bottom))


def _is_odd(bodies: Sequence[Element], element: Element) -> bool:
    """Turned boxes and vertical text."""
    mark, place = placeholder(element), element.find(path("p:spPr/a:xfrm"))
    turned = place is not None and place.get("rot", "0") != "0"
    across = _attribute(bodies, "vert", "horz") != "horz" or _attribute(bodies, "rot", "0") != "0"
    return turned or across or (mark is not None and mark.get("orient") == "vert")


def _resets(bodies: Sequence[Element], wrap: str) -> str:
    wrap = f' wrap="{wrap}"' if wrap and _attribute(bodies, "wrap", wrap) != wrap else ""
    return wrap + ("" if _attribute(bodies, "numCol", "1") == "1" else ' numCol="1"')


def _is_plain(styles: list[Element]) -> bool:
    marks = ("a:buNone", "a:buChar", "a:buAutoNum", "a:buBlip")
    first = next((mark for style in styles for mark in marks if style.find(qn(mark)) is not None), "a:buNone")
    indents = (_attribute(styles, name, "0") for name in ("marL", "marR", "indent"))
    return first == "a:buNone" and all(indent == "0" for indent in indents)


def _first(styles: list[Element], steps: str, attribute: str, default: str) -> str:
    found = (element.get(attribute) for style in styles if (element := style.find(path(steps))) is not None)
    return next((value for value in found if value), default)


@dataclass(frozen=True)
class _Spacing:
    """A space in points, or as a share of a line's height."""

    points: float = 0.0
    share: float = 0.0


def _spacing(styles: list[Element], tag: str) -> _Spacing:
    """The nearest spacing of a kind, however it is stated."""
    found = next((element for style in styles if (element := style.find(qn(tag))) is not None and len(element)), None)
    if found is None:
        return _Spacing()
    value = _number(found[0].get("val", "0").rstrip("%"), 0, _SPACED)
    return _Spacing(points=value / 100) if found[0].tag == qn("a:spcPts") else _Spacing(share=value / 100000)


def _number(text: str, least: float, most: float) -> float:
    """The number in an attribute, kept to what the format allows. Raises ValueError for what is none."""
    value = float(text)
    if not isfinite(value):
        raise ValueError(text)
    return min(most, max(least, value))


def _is(elements: Sequence[Element], attribute: str) -> bool:
    return _attribute(elements, attribute, "0") in ("1", "true")


def _theme_fonts(theme: Element) -> dict[str, str]:
    faces = {"+mj": "a:majorFont", "+mn": "a:minorFont"}
    found = {key: theme.find(f".//{qn(tag)}/{qn('a:latin')}") for key, tag in faces.items()}
    return {key: (face.get("typeface") if face is not None else "") or "Calibri" for key, face in found.items()}
