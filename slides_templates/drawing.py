"""What a template is drawn with: placeholders, shapes and layouts, as PresentationML text.

Lengths are inches, sizes are points, colours are names of the theme ("accent1", "tx1", …).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape, quoteattr

EMU_PER_INCH = 914400
WIDTH, HEIGHT = 40 / 3, 7.5
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_BLANK = '<a:r><a:rPr lang="en-GB"/><a:t> </a:t></a:r>'
"""The text of an empty footer: without a run LibreOffice shows a slide's footer centred, in a font of its own."""
Box = tuple[float, float, float, float]
"""Left, top, width and height."""


@dataclass(frozen=True)
class Slot:
    """A placeholder of a layout or master.

    ``font`` is "major" or "minor"; ``colour``, ``fill`` and ``outline`` are theme colours. ``insets`` are left, top,
    right and bottom; ``line`` is the line spacing in percent, ``after`` the space after a paragraph in points.
    """

    name: str
    idx: int
    box: Box
    size: float = 18
    type: str = "body"
    font: str = "minor"
    bold: bool = False
    colour: str = "tx1"
    anchor: str = "t"
    align: str = "l"
    fill: str = ""
    outline: str = ""
    insets: Box = (0, 0, 0, 0)
    line: int = 100
    after: float = 0
    prompt: str = ""
    field: str = ""
    geometry: str = "rect"


def emu(inches: float) -> int:
    return round(inches * EMU_PER_INCH)


def xfrm(box: Box) -> str:
    x, y, width, height = map(emu, box)
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def solid(colour: str, alpha: int = 100) -> str:
    """A fill in a theme colour; "tx1:60" is the text colour lightened to 60 %.

    "tx1:60:35.5:40.2" says for itself how much light is added, and how much of the saturation is kept, in percent.
    """
    name, *tones = colour.split(":")
    inner = _toned(*map(float, tones)) if tones else ""
    inner += f'<a:alpha val="{alpha * 1000}"/>' if alpha < 100 else ""
    return f'<a:solidFill><a:schemeClr val="{name}">{inner}</a:schemeClr></a:solidFill>'


def _toned(light: float, added: float | None = None, saturation: float | None = None) -> str:
    kept = "" if saturation is None else f'<a:satMod val="{round(saturation * 1000)}"/>'
    added = 100 - light if added is None else added
    return f'{kept}<a:lumMod val="{round(light * 1000)}"/><a:lumOff val="{round(added * 1000)}"/>'


def run_style(slot: Slot, tag: str = "a:defRPr") -> str:
    bold = ' b="1"' if slot.bold else ' b="0"'
    face = "+mj-lt" if slot.font == "major" else "+mn-lt"
    return f'<{tag} sz="{round(slot.size * 100)}"{bold}>{solid(slot.colour)}<a:latin typeface="{face}"/></{tag}>'


def list_style(slot: Slot) -> str:
    after = f'<a:spcAft><a:spcPts val="{round(slot.after * 100)}"/></a:spcAft>'
    level = (
        f'<a:lvl1pPr marL="0" indent="0" algn="{slot.align}"><a:lnSpc><a:spcPct val="{slot.line * 1000}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="0"/></a:spcBef>{after}<a:buNone/>{run_style(slot)}</a:lvl1pPr>'
    )
    return f"<a:lstStyle>{level}</a:lstStyle>"


def placeholder(slot: Slot, shape_id: int) -> str:
    """The placeholder as a shape with a prompt; footers and numbers carry their field."""
    index = f' idx="{slot.idx}"' if slot.idx else ""
    size = ' sz="quarter"' if slot.type in ("ftr", "sldNum", "dt") else ""
    prompt = ' hasCustomPrompt="1"' if slot.prompt else ""
    left, top, right, bottom = map(emu, slot.insets)
    paint = solid(slot.fill) if slot.fill else ""
    paint += f'<a:ln w="9525">{solid(slot.outline)}</a:ln>' if slot.outline else ""
    text = f'<a:r><a:rPr lang="en-GB"/><a:t>{escape(slot.prompt)}</a:t></a:r>' if slot.prompt else ""
    if slot.type == "ftr":
        text = _BLANK
    if slot.field:
        text = f'<a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="{slot.field}"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name={quoteattr(slot.name)}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{slot.type}"{size}{index}{prompt}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{xfrm(slot.box)}{preset(slot.geometry)}{paint}</p:spPr>"
        f'<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}" '
        f'anchor="{slot.anchor}"><a:normAutofit/></a:bodyPr>{list_style(slot)}<a:p>{text}</a:p></p:txBody></p:sp>'
    )


@dataclass(frozen=True)
class Decoration:
    """A shape with no meaning of its own, in a theme colour at ``alpha`` percent; ``geometry`` is DrawingML."""

    name: str
    box: Box
    geometry: str
    colour: str
    alpha: int = 100

    def xml(self, shape_id: int) -> str:
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name={quoteattr(self.name)}>{DECORATIVE}</p:cNvPr><p:cNvSpPr/>'
            f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{xfrm(self.box)}{self.geometry}{solid(self.colour, self.alpha)}'
            "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
        )


def preset(name: str) -> str:
    return f'<a:prstGeom prst="{name}"><a:avLst/></a:prstGeom>'


def wave(crests: Sequence[float]) -> str:
    """A shape filled below a smooth swell; ``crests`` are heights of its top edge, 0 (top) to 1, from left to right."""
    unit = 1000
    step = unit / (len(crests) - 1)
    path = f'<a:moveTo><a:pt x="0" y="{round(crests[0] * unit)}"/></a:moveTo>'
    for place, (left, right) in enumerate(itertools.pairwise(crests)):
        xs = (place + 0.5) * step, (place + 0.5) * step, (place + 1) * step
        points = zip(xs, (left, right, right), strict=True)
        path += f'<a:cubicBezTo>{"".join(f"""<a:pt x="{round(x)}" y="{round(y * unit)}"/>""" for x, y in points)}</a:cubicBezTo>'
    path += f'<a:lnTo><a:pt x="{unit}" y="{unit}"/></a:lnTo><a:lnTo><a:pt x="0" y="{unit}"/></a:lnTo><a:close/>'
    return (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{unit}" h="{unit}">{path}</a:path></a:pathLst></a:custGeom>'
    )


def rule(name: str, box: Box, colour: str) -> Decoration:
    """A bar, thick or thin as its box."""
    return Decoration(name, box, preset("rect"), colour)


def shape_tree(shapes: Sequence[str], background: str = "") -> str:
    bg = f"<p:bg><p:bgPr>{solid(background)}<a:effectLst/></p:bgPr></p:bg>" if background else ""
    group = (
        '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
    )
    return f"{bg}<p:spTree>{group}{''.join(shapes)}</p:spTree>"


@dataclass(frozen=True)
class Layout:
    """A slide layout, or a master: decorations, drawn first, and placeholders, in reading order.

    A ``bare`` layout shows none of the master's decorations.
    """

    name: str
    slots: tuple[Slot, ...]
    decorations: tuple[Decoration, ...] = ()
    background: str = ""
    bare: bool = False

    def tree(self, background: str = "") -> str:
        """The background and the shapes, ``background`` being that of a layout that has none of its own."""
        drawn = [shape.xml(2 + n) for n, shape in enumerate(self.decorations)]
        shapes = [*drawn, *(placeholder(slot, 2 + len(drawn) + n) for n, slot in enumerate(self.slots))]
        return shape_tree(shapes, self.background or background)

    def xml(self) -> str:
        bare = ' showMasterSp="0"' if self.bare else ""
        return (
            f'{HEAD}<p:sldLayout {NAMESPACES}{bare} preserve="1" userDrawn="1"><p:cSld name={quoteattr(self.name)}>'
            f"{self.tree()}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
        )


def rows(count: int, top: float, pitch: float, *columns: Slot) -> tuple[Slot, ...]:
    """``count`` rows of the columns, whose boxes say how far below the row's top they are; idx grows by ten a row."""
    return tuple(_moved(column, row, 0, top + pitch * row) for row in range(count) for column in columns)


def grid(
    count: int, origin: tuple[float, float], pitch: tuple[float, float], *parts: Slot, columns: int = 2
) -> tuple[Slot, ...]:
    """``count`` cells of the parts in columns, line by line; the parts' boxes are relative to their cell."""
    return tuple(
        _moved(part, cell, origin[0] + pitch[0] * (cell % columns), origin[1] + pitch[1] * (cell // columns))
        for cell in range(count)
        for part in parts
    )


def disc(x: float, y: float, width: float, size: float) -> Slot:
    """The initials of a speaker, on a disc that a slide paints in the speaker's colour."""
    slot = Slot("Initials", 104, (x, y, width, width), size, bold=True, colour="bg1", anchor="ctr", align="ctr")
    return replace(slot, fill="accent1", geometry="ellipse", prompt="AB")


def _moved(slot: Slot, place: int, right: float, down: float) -> Slot:
    x, y, width, height = slot.box
    box = x + right, y + down, width, height
    return replace(
        slot, name=f"{slot.name} {place + 1}", idx=slot.idx + 10 * place, box=box, prompt=slot.prompt or slot.name
    )


def footers(left: float, right: float, top: float, size: float, colour: str) -> tuple[Slot, Slot]:
    """The footer at the left and the slide number at the right of the place between ``left`` and ``right``."""
    footer = Slot("Footer", 3, (left, top, right - left - 1.2, 0.28), size, "ftr", colour=colour, anchor="ctr")
    number = replace(
        footer, name="Slide number", idx=4, box=(right - 1, top, 1, 0.28), type="sldNum", align="r", field="slidenum"
    )
    return footer, number
