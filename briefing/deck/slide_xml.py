"""The PresentationML of slides and notes: placeholders filled, the route drawn. Colours and fonts are the theme's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from briefing.deck.fit import scaled_size
from briefing.deck.pages import Filled, Page
from briefing.deck.plan import Paragraph, Run
from briefing.deck.slots import EMU_PER_POINT, Box

_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
_TAIL = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
LINK = "link"
"""The attribute that holds a link's address until the slide has a relationship for it."""


def slide_xml(page: Page, furniture: Sequence[str]) -> str:
    """A slide with its texts in reading order; ``furniture`` are the shapes of footer and number, see ``furniture_xml``."""
    ids = iter(range(2, 1 << 31))
    shapes = [_filled(filled, next(ids)) for filled in page.filled]
    if page.route:
        shapes.append(_route(page, page.route, ids))
    shapes += [shape.replace('id="0"', f'id="{next(ids)}"', 1) for shape in furniture]
    background = ""
    if page.background and page.slide.accent:
        background = f"<p:bg><p:bgPr>{_solid(f'accent{page.slide.accent}')}<a:effectLst/></p:bgPr></p:bg>"
    tree = f"<p:spTree>{_GROUP}{''.join(shapes)}</p:spTree>"
    return f"<p:sld {_NAMESPACES}><p:cSld>{background}{tree}</p:cSld>{_TAIL}</p:sld>"


def furniture_xml(name: str, type_: str, idx: int, text: str, lang: str) -> str:
    """A footer ("ftr") or slide number ("sldNum") placeholder; its shape id is 0 until it is on a slide."""
    run = f'<a:r><a:rPr lang="{lang}"/><a:t>{escape(text)}</a:t></a:r>'
    if type_ == "sldNum":
        run = f'<a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum"><a:rPr lang="{lang}"/><a:t>{text}</a:t></a:fld>'
    return _placeholder(0, name, type_, idx, "<a:bodyPr/>", f"<a:p>{run}</a:p>", ' sz="quarter"')


def notes_xml(text: str, lang: str) -> str:
    """A notes slide: the picture of the slide, and ``text``, a paragraph per line."""
    lines = "".join(
        f'<a:p><a:r><a:rPr lang="{lang}"/><a:t>{escape(line)}</a:t></a:r></a:p>' for line in text.splitlines()
    )
    image = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>'
        '</p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
    )
    body = _placeholder(3, "Notes", "body", 3, "<a:bodyPr/>", lines or "<a:p/>")
    tree = f"<p:spTree>{_GROUP}{image}{body}</p:spTree>"
    return f"<p:notes {_NAMESPACES}><p:cSld>{tree}</p:cSld>{_TAIL}</p:notes>"


def _filled(filled: Filled, shape_id: int) -> str:
    slot = filled.slot
    paragraphs = "".join(_paragraph(paragraph, filled) for paragraph in filled.text)
    return _placeholder(shape_id, slot.name, slot.type, slot.idx, "<a:bodyPr><a:normAutofit/></a:bodyPr>", paragraphs)


def _placeholder(shape_id: int, name: str, type_: str, idx: int, body: str, paragraphs: str, size: str = "") -> str:
    kind = "" if type_ == "obj" else f' type="{type_}"'
    index = f' idx="{idx}"' if idx else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name={quoteattr(name)}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph{kind}{size}{index}/></p:nvPr></p:nvSpPr><p:spPr/>"
        f"<p:txBody>{body}<a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def _paragraph(paragraph: Paragraph, filled: Filled) -> str:
    size = round(scaled_size(filled.size, paragraph) * 100)
    return f"<a:p>{''.join(_run(run, size, filled.accent) for run in paragraph.runs)}</a:p>"


def _run(run: Run, size: int, accent: int | None) -> str:
    bold = ' b="1"' if run.bold else ""
    fill = _solid(f"accent{accent}") if run.tint and accent else ""
    link = f"<a:hlinkClick {LINK}={quoteattr(run.link)}/>" if run.link else ""
    return f'<a:r><a:rPr lang="{run.lang}" sz="{size}"{bold}>{fill}{link}</a:rPr><a:t>{escape(run.text)}</a:t></a:r>'


def _solid(colour: str) -> str:
    return f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'


def _route(page: Page, area: Box, ids: Iterator[int]) -> str:
    """The crossing as a line with a waypoint per stage, those reached filled, as one shape with one description."""
    places = _waypoints(page, area)
    thick = min(area.width, area.height)
    ink = "bg1" if page.background else "tx2"
    group_id = next(ids)
    shapes = [_line(places[0], places[-1], ink, next(ids))]
    for stage, place in enumerate(places):
        shapes.append(_waypoint(page, stage, place, thick, ink, next(ids)))
    frame = (
        f'<a:xfrm><a:off x="{area.x}" y="{area.y}"/><a:ext cx="{area.width}" cy="{area.height}"/>'
        f'<a:chOff x="{area.x}" y="{area.y}"/><a:chExt cx="{area.width}" cy="{area.height}"/></a:xfrm>'
    )
    return (
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{group_id}" name="Route" descr={quoteattr(page.slide.route)}/><p:cNvGrpSpPr/><p:nvPr/>'
        f"</p:nvGrpSpPr><p:grpSpPr>{frame}</p:grpSpPr>{''.join(shapes)}</p:grpSp>"
    )


def _waypoints(page: Page, area: Box) -> list[tuple[int, int]]:
    """The middle of each waypoint: beside its row where there are rows, else evenly along the area."""
    if page.waypoints:
        return [(area.x + area.width // 2, box.y + box.height // 2) for box in page.waypoints]
    margin = area.height // 2
    step = (area.width - 2 * margin) / max(1, page.slide.stages - 1)
    return [(round(area.x + margin + step * stage), area.y + margin) for stage in range(page.slide.stages)]


def _line(start: tuple[int, int], end: tuple[int, int], ink: str, shape_id: int) -> str:
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{shape_id}" name="Line"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{start[0]}" y="{start[1]}"/><a:ext cx="{end[0] - start[0]}" cy="{end[1] - start[1]}"/></a:xfrm>'
        f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="{EMU_PER_POINT * 3 // 2}">{_solid(ink)}</a:ln></p:spPr></p:cxnSp>'
    )


def _waypoint(page: Page, stage: int, place: tuple[int, int], thick: int, ink: str, shape_id: int) -> str:
    here, paper = page.slide.stage, "bg1"
    colour = ink
    if page.slide.rows:
        colour = f"accent{page.slide.rows[stage].accent}"
    elif page.background:
        paper = f"accent{page.slide.accent}"
    elif stage == here:
        colour = f"accent{page.slide.accent}"
    size = round(thick * (0.7 if here is None or stage == here else 0.4))
    fill = colour if here is None or stage <= here else paper
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name="Waypoint {stage + 1}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{place[0] - size // 2}" y="{place[1] - size // 2}"/><a:ext cx="{size}" cy="{size}"/></a:xfrm>'
        f'<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>{_solid(fill)}'
        f'<a:ln w="{EMU_PER_POINT * 3 // 2}">{_solid(colour)}</a:ln></p:spPr></p:sp>'
    )
