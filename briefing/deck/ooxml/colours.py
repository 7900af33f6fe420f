"""Colours as a theme resolves them, and how well one is read on another."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from lxml import etree

from briefing.core.elements import Element
from briefing.deck.ooxml.xml import NAMESPACES, local_name, path, qn

Rgb = tuple[float, float, float]
"""Red, green, blue, each 0 to 1."""

LEAST_CONTRAST = 4.5
VARIANTS = {
    "": (),
    "dark": (("lumMod", 0.75),),
    "darker": (("lumMod", 0.5),),
    "light": (("lumMod", 0.6), ("lumOff", 0.4)),
    "lighter": (("lumMod", 0.4), ("lumOff", 0.6)),
    "darkest": (("lumMod", 0.35),),
}
"""The lighter and darker variants that PowerPoint offers of each of a theme's colours, and one for the brightest."""
OWN = "rgb:"
"""What a colour begins with that a template has beside its theme: "rgb:A50021"."""
_WHITE: Rgb = (1.0, 1.0, 1.0)
_BLACK: Rgb = (0.0, 0.0, 0.0)
_SCHEME = re.compile(r'<a:schemeClr val="(\w+)"')
_SLOTS = ("tx1", "bg1", "tx2", "bg2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6")
_HALF = 0.5
"""From this part on a mixture is an ink's, whatever its hue."""
_NAMED = {"black": _BLACK, "white": _WHITE, "red": (1.0, 0, 0), "green": (0, 0.5, 0), "blue": (0, 0, 1.0)}
_FAR = 0.05
"""The square of the distance from which a colour in another hue is seen as another."""
_MOST_SATURATED = 5.0
"""How many times more saturated a colour is made at the most."""
_FILLS = ("solidFill", "gradFill", "blipFill", "pattFill", "noFill", "grpFill")


class Palette:
    """The colours of a theme, seen through the colour map of a master or layout."""

    def __init__(self, theme: Element, colour_map: Mapping[str, str]) -> None:
        scheme = theme.find(path("a:themeElements/a:clrScheme"))
        self._scheme = {local_name(entry): entry[0] for entry in (() if scheme is None else scheme) if len(entry)}
        self._map = colour_map
        self.custom = frozenset(_custom(theme))
        """The colours that the theme lists beside its own, such as "A50021"."""
        self._backgrounds = theme.find(path("a:themeElements/a:fmtScheme/a:bgFillStyleLst"))

    def named(self, name: str, holder: Rgb | None = None) -> Rgb | None:
        """The colour that a scheme name such as "tx1" or "accent2" stands for, or one of the template's OWN;
        ``holder`` is what "phClr" is."""
        if name == "phClr":
            return holder
        if name.startswith(OWN):
            return _hex(name.removeprefix(OWN))
        entry = self._scheme.get(self._map.get(name, name))
        return None if entry is None else self.colour(entry)

    def colour(self, element: Element, holder: Rgb | None = None) -> Rgb | None:
        """The colour of an a:srgbClr, a:schemeClr, …; None when it cannot be told."""
        base = self._base(element, holder)
        for change in element if base is not None else ():
            base = _changed(base, local_name(change), float(change.get("val", "100000")) / 100000) if base else None
        return base

    def paints(self, fill: Element, holder: Rgb | None = None) -> list[Rgb] | None:
        """The colours a fill is made of: one, or the stops of a gradient. None for pictures and patterns."""
        if local_name(fill) not in ("solidFill", "gradFill"):
            return None
        tags = {"srgbClr", "schemeClr", "sysClr", "prstClr", "scrgbClr", "hslClr"}
        found = [self.colour(element, holder) for element in fill.iter(etree.Element) if local_name(element) in tags]
        known = [colour for colour in found if colour is not None]
        return known if known and len(known) == len(found) else None

    def background(self, tree: Element) -> list[Rgb] | None:
        """The colours of a slide's, layout's or master's own background; [] where it has none, None for a picture."""
        ground = tree.find(path("p:cSld/p:bg"))
        if ground is None or not len(ground):
            return []
        if local_name(ground[0]) == "bgPr":
            fill = fill_of(ground[0])
            return [] if fill is None else self.paints(fill)
        holder = self.colour(ground[0][0]) if len(ground[0]) else None
        place = int(ground[0].get("idx", "1001")) - 1001
        if self._backgrounds is None or not 0 <= place < len(self._backgrounds):
            return [holder] if holder else None
        return self.paints(self._backgrounds[place], holder)

    def readable(self, on: Iterable[Rgb], names: Sequence[str]) -> str:
        """The first of the scheme colours that is read well on all of ``on``; "" when none is."""
        grounds = list(on)
        return next((name for name in names if (ink := self.variant(name)) and reads(ink, grounds)), "")

    def clearest(self, on: Iterable[Rgb], names: Sequence[str]) -> str:
        """That of the scheme colours which is read best on all of ``on``, if none is read well."""
        grounds = list(on)
        inks = {name: ink for name in names if (ink := self.named(name))}
        return max(inks, key=lambda name: min(contrast(inks[name], ground) for ground in grounds), default="")

    def own_name(self, name: str) -> str:
        """A scheme colour with its variant by the theme's own name for it, which needs no map: "dk1" for "tx1"."""
        base, gap, variant = name.partition(" ")
        return f"{self._map.get(base, base)}{gap}{variant}"

    def variant(self, name: str) -> Rgb | None:
        """The colour of a scheme name with a variant, such as "accent1 darker"."""
        base, _, variant = name.partition(" ")
        colour = self.named(base)
        for change, share in VARIANTS[variant]:
            colour = _changed(colour, change, share) if colour else None
        return colour

    def _base(self, element: Element, holder: Rgb | None) -> Rgb | None:
        kind, value = local_name(element), element.get("val", "")
        if kind == "srgbClr":
            return _hex(value)
        if kind == "sysClr":
            return _hex(element.get("lastClr", "000000" if value == "windowText" else "FFFFFF"))
        if kind == "schemeClr":
            return self.named(value, holder)
        return _NAMED.get(value) if kind == "prstClr" else None


def _custom(theme: Element) -> Iterator[str]:
    listed = theme.iterfind(path("a:custClrLst/a:custClr/a:srgbClr"))
    return (str(colour.get("val", "")).upper() for colour in listed)


def colour_map(master: Element, layout: Element | None = None) -> dict[str, str]:
    """What the names bg1, tx1, … stand for on a layout: its own map, or its master's."""
    own = None if layout is None else layout.find(path("p:clrMapOvr/a:overrideClrMapping"))
    found = own if own is not None else master.find(qn("p:clrMap"))
    return {} if found is None else {str(key): str(value) for key, value in found.attrib.items()}


def fill_of(properties: Element) -> Element | None:
    """The fill among the children of a shape's, background's or run's properties."""
    return next((child for child in properties if local_name(child) in _FILLS and _is_drawing(child)), None)


def solid(colour: str) -> str:
    """A fill in a scheme colour or one of the template's OWN, or in a variant such as "accent1 darker"."""
    name, _, variant = colour.partition(" ")
    return _filled(name, "".join(f'<a:{change} val="{round(share * 100000)}"/>' for change, share in VARIANTS[variant]))


@lru_cache(maxsize=512)
def tinted(palette: Palette, colour: str, part: float, ground: str, alpha: float = 1.0) -> str:
    """A fill in ``part`` of a scheme colour over ``ground``: opaque, and tied to the theme.

    Both are scheme colours or the template's OWN, or "#RRGGBB" where it has none like it. The mixture is stated as
    changes in saturation and lightness of the colour whose hue is nearest, so that it follows a change of theme, and no
    seams show where two such fills meet; over a ground whose hue the theme has not, it lets that shine through, as
    ``alpha`` below 1 does.
    """
    is_unnamed = colour.startswith("#")
    if part >= 1 and alpha >= 1 and not is_unnamed:
        return solid(colour)
    ink = _known(palette, colour) or _BLACK
    if is_unnamed:
        wanted = _mixed(ink, _known(palette, ground) or _WHITE, part)
        name, changes = _stated(palette, _nearest_hue(palette, _SLOTS, wanted), wanted)
    elif part >= 1:
        name, changes = _stated(palette, colour, ink) if " " in colour else (colour, "")
    elif told := _mixture(palette, colour, part, ground):
        name, changes = told
    else:
        (name, changes), alpha = _stated(palette, colour, ink), alpha * part
    return _filled(name, changes + (f'<a:alpha val="{round(alpha * 100000)}"/>' if alpha < 1 else ""))


def _mixture(palette: Palette, colour: str, part: float, ground: str) -> tuple[str, str] | None:
    """A mixture as a colour of the theme and its changes; None over a ground whose hue the theme has not."""
    mixed = _mixed(_known(palette, colour) or _BLACK, _known(palette, ground) or _WHITE, part)
    is_unnamed = ground.startswith("#")
    others = _SLOTS if is_unnamed else (ground,)
    best = _nearest_hue(palette, (colour, *(others if part < _HALF else ())), mixed)
    if is_unnamed and _off(palette.variant(best) or _BLACK, mixed) > _FAR:
        return None
    return _stated(palette, best, mixed, part if best == colour else 0.0)


def unmapped(palette: Palette, fill: str) -> str:
    """The same fill where no map of colours holds, as in a chart's part: by the theme's own name for its colour."""
    return _SCHEME.sub(lambda found: f'<a:schemeClr val="{palette.own_name(found[1])}"', fill)


def _filled(name: str, changes: str) -> str:
    tag, value = ("srgbClr", name.removeprefix(OWN)) if name.startswith(OWN) else ("schemeClr", name)
    return f'<a:solidFill><a:{tag} val="{value}">{changes}</a:{tag}></a:solidFill>'


def _known(palette: Palette, colour: str) -> Rgb | None:
    return _hex(colour[1:]) if colour.startswith("#") else palette.variant(colour)


def _nearest_hue(palette: Palette, names: Iterable[str], wanted: Rgb) -> str:
    return min(names, key=lambda name: _off(palette.variant(name) or _BLACK, wanted))


def _stated(palette: Palette, colour: str, wanted: Rgb, part: float = 0.0) -> tuple[str, str]:
    """A scheme colour's name, and the changes that give it (or a variant's base) the lightness of ``wanted``.

    ``part`` is how much of its own lightness is kept; for 0 as much as can be.
    """
    name = colour.partition(" ")[0]
    _, light, full = colorsys.rgb_to_hls(*(palette.named(name) or _BLACK))
    _, lighter, less = colorsys.rgb_to_hls(*wanted)
    most = min(1.0, lighter / light) if light else 1.0  # lightness is added, never taken: programs leave that out
    kept = min(part, most) if part else most
    changes = f'<a:satMod val="{round(less / full * 100000)}"/>' if _has_hue(full, less) else ""
    changes += f'<a:lumMod val="{round(kept * 100000)}"/><a:lumOff val="{round((lighter - light * kept) * 100000)}"/>'
    return name, changes


def _mixed(ink: Rgb, paper: Rgb, part: float) -> Rgb:
    red, green, blue = (part * one + (1 - part) * other for one, other in zip(ink, paper, strict=True))
    return red, green, blue


def _off(base: Rgb, wanted: Rgb) -> float:
    """How far a colour stays from another when it takes over its lightness and saturation: by their hues."""
    hue, _, full = colorsys.rgb_to_hls(*base)
    _, light, saturation = colorsys.rgb_to_hls(*wanted)
    made = colorsys.hls_to_rgb(hue, light, saturation if _has_hue(full, saturation) else full)
    return sum((first - second) ** 2 for first, second in zip(made, wanted, strict=True))


def _has_hue(full: float, wanted: float) -> bool:
    """Whether a colour is saturated enough to be made so saturated: programs draw what is nearly grey as grey."""
    return 0 < wanted <= full * _MOST_SATURATED or (full > 0 and not wanted)


def of_bytes(channels: tuple[int, int, int]) -> Rgb:
    """A colour of a picture, whose channels go from 0 to 255."""
    red, green, blue = channels
    return red / 255, green / 255, blue / 255


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def reads(ink: Rgb, grounds: Iterable[Rgb]) -> bool:
    """Whether text in ``ink`` is read well on every one of ``grounds``."""
    return all(contrast(ink, ground) >= LEAST_CONTRAST for ground in grounds)


def _luminance(colour: Rgb) -> float:
    red, green, blue = map(_linear, colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _gamma(value: float) -> float:
    return value * 12.92 if value <= 0.0031308 else float(1.055 * value ** (1 / 2.4) - 0.055)


def _changed(colour: Rgb, change: str, share: float) -> Rgb | None:
    """A colour after one of DrawingML's transformations; None when it lets through what is behind."""
    if change == "alpha":
        return colour if share >= 1 else None
    if change in ("lumMod", "lumOff", "satMod"):
        hue, light, saturation = colorsys.rgb_to_hls(*colour)
        light = light * share if change == "lumMod" else light + share if change == "lumOff" else light
        saturation = saturation * share if change == "satMod" else saturation
        return colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light)), min(1.0, max(0.0, saturation)))
    if change in ("tint", "shade"):
        target = 1.0 if change == "tint" else 0.0
        red, green, blue = (_gamma(_linear(value) * share + target * (1 - share)) for value in colour)
        return red, green, blue
    return colour


def _hex(value: str) -> Rgb | None:
    try:
        red, green, blue = bytes.fromhex(value[:6])
    except ValueError:
        return None
    return red / 255, green / 255, blue / 255


def _is_drawing(element: Element) -> bool:
    return str(element.tag).startswith(f"{{{NAMESPACES['a']}}}")
