"""The colours that are read on a layout: the ink of texts, the accent, the title's.

Contrast is judged on the pixels under each text, so that gradients, pictures and fills of all kinds come out right by
themselves. A template's own colour is replaced only by one that truly reads better.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass, field

from briefing.deck.compose.look import PAPER, QUIET, TINT
from briefing.deck.looks.pixels.tones import WORST, Tones
from briefing.deck.ooxml.colours import LEAST_CONTRAST, OWN, Palette, Rgb, contrast, of_bytes
from briefing.deck.template.placeholders import Slot

LARGE = 3.0
"""The contrast that large type needs: 24 points and more, bold from 18.7 on."""
_LARGE_SIZE, _LARGE_BOLD = 24.0, 19.0
_ACCENTS = ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "tx2")
_INKS = ("tx1", "tx2", "bg1", "bg2")
_DARK_INKS = ("tx1 darker", "tx1 darkest")
_GROUNDS = ("bg1", "bg2", "tx1", "tx2", *_ACCENTS[:6])
_DARKER = (" dark", " darker", " darkest", " light", " lighter")
_MUDDY = {"dark": (30.0, 80.0), "darker": (18.0, 80.0), "darkest": (18.0, 80.0)}
"""The hues that become others when they are so much darker, in degrees: from orange to lime."""
_WORST, _MUCH = 0.05, 0.15
"""The share of pixels under a large text that may read worse, and where no colour is read then."""
_LINE, _STEPS = 0.002, 512
"""The share of a canvas that is less than a line of small type, and the colours that a gradient has."""
_LOUDER = 0.78, 0.84, 0.9, 1.0
_NEAR = 0.006
"""The square of the distance up to which a scheme colour stands for a ground: a dozen of 255 in each channel."""
_LEAST_SEEN = 0.003
"""The share of pixels from which a colour is no edge's."""
_PICTURED = 0.01
"""The same from which a colour that only pictures have is a house's, and no grain of a photograph."""
_SOME_SLIDES, _HALF = 1 / 3, 1 / 2
"""The share of slides that must name a colour of the theme for it to be the template's own, and one beside those."""
_SAME = 0.0001
"""The square of the distance of colours that only a renderer's rounding tells apart."""
_COLOURFUL, _NO_GREY = 0.35, 0.12
"""The difference between channels, of the highest and of 1, below which a colour is a grey."""
_NO_BLACK = 0.3
"""The highest channel below which a colour of small things is seen as black."""
_WHITE: Rgb = (1.0, 1.0, 1.0)


@dataclass(frozen=True)
class Inks:
    """Scheme colours: ``text`` is "" where none is read, ``mark`` that of what is drawn in the accent's place: a house
    colour that is none in the lightness in which letters are read; ``on_mark`` is read on it, ``on_quiet`` on quiet
    text's colour: "" for the ground.

    ``ground`` is what content stands on, or "#RRGGBB" where no scheme colour is like it; ``quiet`` is how much of the
    text's colour quiet text needs.
    """

    palette: Palette
    text: str
    accent: str
    mark: str
    ground: str
    quiet: float
    on_mark: str = ""
    on_quiet: str = ""

    def are_read(self, tones: Tones | None) -> bool:
        """Whether a line in accent and quiet text is read on these colours."""
        if tones is None:
            return True
        text, accent = (self.palette.variant(name) for name in (self.text or "tx1", self.accent))
        quiet = mixed(text, tones.main, self.quiet) if text else None
        return all(ink is not None and tones.contrast(ink) >= LEAST_CONTRAST for ink in (quiet, accent))


_SHADE = 0.02
"""The square of the distance up to which colours hardly differ: twenty of 255 in each channel."""
_FAR_NEARER = 0.5
"""The share of the background's squared distance from what is seen within which a plate has the scheme's second."""


@dataclass(frozen=True)
class Painted:
    """What a template paints itself: the colours of its drawn layouts by the share of their pixels, and those that its
    slides name (scheme names, and its OWN) by the share of slides. ``stated`` are those that its layouts state beside
    their theme's, ``title`` is the colour of its titles."""

    pixels: Mapping[tuple[int, int, int], float] = field(default_factory=dict)
    named: Mapping[str, float] = field(default_factory=dict)
    stated: frozenset[tuple[int, int, int]] = frozenset()
    title: Rgb | None = None


def inks_of(palette: Palette, canvas: Tones | None, painted: Painted) -> Inks:
    """The inks of a layout: ``canvas`` is what is seen there, None for the plain background."""
    ground = canvas.main if canvas else palette.named("bg1") or _WHITE
    text = text_ink(palette, canvas)
    accent = _accent(palette, ground, painted, canvas)
    mark = accent.partition(" ")[0] if _is_muddy(palette, accent) else _unlike(palette, accent, ground)
    text = _on_panels(palette, text, mark, ground)
    quiet = _quiet(palette, text or "tx1", mark, ground, canvas)
    told = named(palette, ground)
    on_mark = "" if mark == accent else _read_on(palette, palette.named(mark) or _WHITE)
    ink = palette.variant(text or "tx1")
    on_quiet = _read_on(palette, mixed(ink, ground, quiet)) if ink and told.startswith("#") else ""
    return Inks(palette, text, accent if mark == accent else text or "tx1", mark, told, quiet, on_mark, on_quiet)


def mixed(ink: Rgb, ground: Rgb, part: float) -> Rgb:
    """A colour of which ``part`` stands over a ground."""
    red, green, blue = (one * part + other * (1 - part) for one, other in zip(ink, ground, strict=True))
    return red, green, blue


def text_ink(palette: Palette, tones: Tones | None) -> str:
    """The first scheme colour that is read, tx1 before others; "" where none is."""
    if tones is None:
        return "tx1"
    read = {name: tones.contrast(ink) for name in _INKS if (ink := palette.named(name))}
    best = "tx1" if read.get("tx1", 0.0) >= LEAST_CONTRAST else max(read, key=lambda name: read[name], default="")
    return best if read.get(best, 0.0) >= LEAST_CONTRAST else ""


def plain(palette: Palette, seen: Tones | None = None) -> Tones:
    """What is seen of a plain ground: the background's, or the scheme's second where that is far nearer to what is
    ``seen`` of a layout, and the text's colour is read on it."""
    first, second, ink = (palette.named(name) for name in ("bg1", "bg2", "tx1"))
    own = first or _WHITE
    if seen and second and ink and contrast(ink, second) >= LEAST_CONTRAST:
        own = second if _distance(second, seen.main) < _FAR_NEARER * _distance(own, seen.main) else own
    red, green, blue = (round(channel * 255) for channel in own)
    return Tones(Counter({(red, green, blue): 1}))


def _on_panels(palette: Palette, text: str, mark: str, ground: Rgb) -> str:
    """A text's ink, a darker or lighter one where that is not read on the tint of what is drawn."""
    tint = palette.variant(mark)
    if not text or tint is None:
        return text
    panel = _tint(tint, ground)
    shades = ((name, colour) for name in (text, *_lighter([text])) if (colour := palette.variant(name)))
    read = (name for name, colour in shades if min(contrast(colour, on) for on in (ground, panel)) >= LEAST_CONTRAST)
    return next(read, text)


def _quiet(palette: Palette, text: str, accent: str, ground: Rgb, canvas: Tones | None) -> float:
    """The least part of the text's colour that is read on the ground, all over the canvas, and on both panels."""
    ink, tint = palette.variant(text), palette.variant(accent)
    if ink is None or tint is None:
        return QUIET
    grounds = (ground, mixed(ink, ground, PAPER), mixed(tint, ground, TINT), _tint(tint, ground))
    parts = (QUIET, *_LOUDER)

    def reads(part: float) -> bool:
        shown = mixed(ink, ground, part)
        seen = (contrast(shown, paper) for paper in grounds)
        return all(value >= LEAST_CONTRAST for value in (*seen, _all_over(canvas, shown)))

    return next((part for part in parts if reads(part)), 1.0)


def _accent(palette: Palette, ground: Rgb, painted: Painted, canvas: Tones | None) -> str:
    """The first accent that is read on the canvas and on its tint: of those that the template paints, then of all.

    One that is read all over the canvas comes before one that is on most of it.
    Where it paints with none of its theme's, but with a colour of its own, that is its accent. Where none of the
    painted is read as it is, they are tried in another lightness; at last the first accent that is a colour, before
    those that are none, and the ink.
    """
    house = _house(palette, ground, painted) or [*_own(palette, ground, painted), *_shade(palette, ground, painted)][:1]
    colours = [name for name in _ACCENTS if (colour := palette.named(name)) and _is_colourful(colour)]
    names = [*house, *_lighter(house), *colours, *_lighter([*colours, "accent1"][:1]), *_ACCENTS]
    served = [name for name in dict.fromkeys(names) if _serves(palette.variant(name), ground)]
    shown = ((name, palette.variant(name)) for name in served)
    all_over = (name for name, colour in shown if colour and _all_over(canvas, colour) >= LEAST_CONTRAST)
    return next(all_over, served[0] if served else "tx1")


def _is_muddy(palette: Palette, accent: str) -> bool:
    """Whether an accent is a house colour so much darker that people see another: brown for orange, olive for lime."""
    base, _, change = accent.partition(" ")
    colour = palette.named(base)
    if colour is None or change not in _MUDDY:
        return False
    first, last = _MUDDY[change]
    return first <= rgb_to_hls(*colour)[0] * 360 <= last


def _unlike(palette: Palette, accent: str, ground: Rgb) -> str:
    """An accent; where it is the ink of all texts, whose tint takes from its contrast, the colour whose tint adds to
    it."""
    ink = palette.named(accent)
    if accent not in _INKS or ink is None or contrast(ink, _tint(ink, ground)) >= LEAST_CONTRAST:
        return accent
    shown = ((name, colour) for name in _INKS if (colour := palette.named(name)))
    return next((name for name, colour in shown if contrast(ink, _tint(colour, ground)) >= LEAST_CONTRAST), accent)


def _read_on(palette: Palette, colour: Rgb) -> str:
    """The first ink that is read on what is drawn: the text's may be too pale for that, and is then darker."""
    read = {name: contrast(ink, colour) for name in (*_INKS, *_DARK_INKS) if (ink := palette.variant(name))}
    return next(
        (name for name, value in read.items() if value >= LEAST_CONTRAST), max(read, key=lambda name: read[name])
    )


def _lighter(names: Sequence[str]) -> list[str]:
    return [f"{name}{change}" for name in names for change in _DARKER]


def _house(palette: Palette, ground: Rgb, painted: Painted) -> list[str]:
    """The accents that the template paints, the most seen first."""
    shown = (colour for colour in _seen(palette, painted) if _is_shown(colour, ground))
    return list(dict.fromkeys(slot for colour in shown if (slot := _slot(palette, colour))))


def _slot(palette: Palette, colour: Rgb) -> str:
    """The accent that a colour is, "" for one beside the theme's."""
    known = {name: accent for name in _ACCENTS if (accent := palette.named(name))}
    slot = min(known, key=lambda name: _distance(known[name], colour), default="")
    return slot if slot and _distance(known[slot], colour) <= _NEAR else ""


def _is_shown(colour: Rgb, ground: Rgb) -> bool:
    return _is_colourful(colour) and _distance(colour, ground) > _NEAR


def _own(palette: Palette, ground: Rgb, painted: Painted) -> Iterator[str]:
    """The colours of a template beside its theme, the most seen first: stated on layouts, in titles, on slides, and
    what pictures of layouts have much of."""
    stated = [of_bytes(channels) for channels in painted.stated]
    seen = [*_on_layouts(painted), *filter(None, [painted.title])]
    shares = {name: share for name, share in painted.named.items() if name.startswith(OWN) and share >= _HALF}
    on_slides = (palette.named(name) for name in sorted(shares, key=lambda name: (-shares[name], name)))
    pictured = _on_layouts(painted, _PICTURED)
    for colour in (*(_nearest(colour, stated) for colour in seen), *on_slides, *pictured):
        if colour and _is_shown(colour, ground) and max(colour) >= _NO_BLACK:
            yield _slot(palette, colour) or _shaded(palette, colour) or OWN + _hex(colour)


def _shade(palette: Palette, ground: Rgb, painted: Painted) -> Iterator[str]:
    """The accent of which the colour of titles is a lighter or darker variant."""
    title = painted.title
    if title and _is_shown(title, ground) and (base := _shaded(palette, title)):
        yield base


def _shaded(palette: Palette, colour: Rgb) -> str:
    """The accent of which a colour is a lighter or darker variant, "" where it is none."""
    known = {name: shade for name in _lighter(_ACCENTS) if (shade := palette.variant(name))}
    best = min(known, key=lambda name: _distance(known[name], colour), default="")
    return best.partition(" ")[0] if best and _distance(known[best], colour) <= _SAME else ""


def _nearest(colour: Rgb, stated: Sequence[Rgb]) -> Rgb | None:
    """The colour that was stated for what is seen."""
    return next((other for other in stated if _distance(other, colour) <= _SAME), None)


def _is_colourful(colour: Rgb) -> bool:
    spread = max(colour) - min(colour)
    return spread >= _NO_GREY and spread >= _COLOURFUL * max(colour)


def _seen(palette: Palette, painted: Painted) -> Iterator[Rgb]:
    """The colours that are painted: first on layouts, then what many slides name."""
    yield from _on_layouts(painted)
    for name, share in sorted(painted.named.items(), key=lambda item: (-item[1], item[0])):
        colour = palette.named(name)
        if colour and share >= _SOME_SLIDES:
            yield colour


def _on_layouts(painted: Painted, least: float = _LEAST_SEEN) -> Iterator[Rgb]:
    for channels, share in sorted(painted.pixels.items(), key=lambda item: -item[1]):
        if share >= least:
            yield of_bytes(channels)


def _serves(colour: Rgb | None, ground: Rgb) -> bool:
    if colour is None:
        return False
    return min(contrast(colour, ground), contrast(colour, _tint(colour, ground))) >= LEAST_CONTRAST


def _all_over(canvas: Tones | None, ink: Rgb) -> float:
    """The contrast of an ink with a canvas, to its last line of small type."""
    return canvas.contrast(ink, _LINE, _STEPS) if canvas else LEAST_CONTRAST


def _tint(colour: Rgb, ground: Rgb) -> Rgb:
    """A panel's tint as slides state it: the mixture's lightness and strength in the colour's own hue."""
    _, light, strength = rgb_to_hls(*mixed(colour, ground, TINT))
    return hls_to_rgb(rgb_to_hls(*colour)[0], light, strength)


def own_or_better(palette: Palette, tones: Tones | None, own: Rgb | None, least: float) -> str | None:
    """What replaces a text's own colour: "" unless that has less than ``least`` and another is truly read.

    Where none is read on nearly all of the place, one that is on most of it serves; None where there is none either.
    One that hardly differs, as white from a light grey, is better where it is read at any size and the own is not.
    """
    if tones is None or own is None:
        return ""
    if shade := _clearer_shade(palette, tones, own):
        return shade
    for but, enough in ((_WORST, LEAST_CONTRAST), (_MUCH, least)):
        if tones.contrast(own, but) >= least:
            return ""
        read = {name: tones.contrast(ink, but) for name in _INKS if (ink := palette.named(name))}
        best = max(read, key=lambda name: read[name], default="")
        if read.get(best, 0.0) >= enough:
            return best
    return None


def _clearer_shade(palette: Palette, tones: Tones, own: Rgb) -> str:
    """The scheme colour that hardly differs from a text's own and is read at any size where that is not; when large,
    where the own is not even then."""
    if tones.contrast(own, _WORST) >= LEAST_CONTRAST:
        return ""
    but, least = (_WORST, LEAST_CONTRAST) if tones.contrast(own) >= LARGE else (WORST, LARGE)
    known = {name: ink for name in _INKS if (ink := palette.named(name)) and _distance(ink, own) <= _SHADE}
    return next((name for name, ink in known.items() if tones.contrast(ink, but) >= least), "")


def clear_shade(palette: Palette, tones: Tones | None, own: Rgb | None) -> str:
    """The first shade of a text's own colour that is read at any size; "" for none, or a colour beside the scheme's."""
    base = named(palette, own) if own else "#"
    if tones is None or base.startswith("#"):
        return ""
    shades = ((name, palette.variant(name)) for name in _lighter([base]))
    return next((name for name, ink in shades if ink and tones.contrast(ink, _WORST) >= LEAST_CONTRAST), "")


def darker_or_none(palette: Palette, tones: Tones) -> str:
    """The first darker shade of the text's colour that is read where no scheme colour is; "" for none."""
    shades = ((name, palette.variant(name)) for name in _DARK_INKS)
    return next((name for name, ink in shades if ink and tones.contrast(ink) >= LEAST_CONTRAST), "")


def clearest(palette: Palette, tones: Tones, own: Rgb | None) -> str:
    """The scheme colour that reads best, where none reads well; "" for the text's own."""
    read = {name: tones.contrast(ink) for name in _INKS if (ink := palette.named(name))}
    best = max(read, key=lambda name: read[name], default="")
    return best if own is None or read.get(best, 0.0) > tones.contrast(own) else ""


def stated(palette: Palette, tones: Tones | None, slot: Slot, least: float) -> str | None:
    """The same of a placeholder; what makes one colour of a gradient is stated, as not every program draws that."""
    ink = own_or_better(palette, tones, slot.ink, least)
    return named(palette, slot.ink) if ink == "" and slot.graded and slot.ink else ink


def least_size(tones: Tones | None, ink: Rgb | None, *, bold: bool) -> float:
    """The points from which a title in this ink is read: what large type needs is less; 0 where any size is."""
    if tones is None or ink is None or tones.contrast(ink, _WORST) >= LEAST_CONTRAST:
        return 0.0
    return _LARGE_BOLD if bold else _LARGE_SIZE


def named(palette: Palette, ground: Rgb) -> str:
    """A colour as the scheme names it, "#RRGGBB" where no scheme colour is like it."""
    known = {name: colour for name in _GROUNDS if (colour := palette.named(name))}
    best = min(known, key=lambda name: _distance(known[name], ground), default="bg1")
    if best in known and _distance(known[best], ground) <= _NEAR:
        return best
    return "#" + _hex(ground)


def _hex(colour: Rgb) -> str:
    return "".join(f"{round(channel * 255):02X}" for channel in colour)


def _distance(one: Rgb, other: Rgb) -> float:
    return sum((first - second) ** 2 for first, second in zip(one, other, strict=True))
