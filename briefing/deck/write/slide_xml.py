"""The PresentationML of slides and notes: placeholders filled, the route drawn. Colours and fonts are the theme's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from briefing.deck.layout.fit import gap_before, scaled_size
from briefing.deck.layout.footers import Furniture
from briefing.deck.layout.model import Figure, Filled, Page, Rule
from briefing.deck.ooxml.colours import solid
from briefing.deck.ooxml.shapes import Box
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.ooxml.xml import HEAD, escape, quoted
from briefing.deck.plan.contents import Chart
from briefing.deck.plan.texts.text import Paragraph, Run
from briefing.deck.plan.texts.typography import runs_leftward
from briefing.deck.template.placeholders import DRAWN, Slot
from briefing.deck.write.charts import chart_part, frame_xml
from briefing.deck.write.tags import field_of, holder, part_name

_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
_MASTER_COLOURS = "<a:masterClrMapping/>"
LINK_IN_TEXT_COLOUR = (
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr '
    'xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
)
"""A theme's colour for links may not be read well on its own background; the text's is."""
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
UNADORNED = ' cap="none" spc="0" baseline="0"'
"""What letters outside placeholders state: some templates raise, space or capitalise all text that does not."""
_NO_OUTLINE = "<a:ln><a:noFill/></a:ln>"
_ALIGNED = {"l": "r", "just": "r", "dist": "r"}


@dataclass
class SlideXml:
    """The markup of slide ``number``, the first of whose links is the relationship ``first_link``."""

    number: int
    first_link: int
    xml: str = ""
    links: dict[tuple[str, str], str] = field(default_factory=dict)
    """The ids of its relationships, by their kinds and what they lead to."""
    tags: list[tuple[str, str]] = field(default_factory=list)
    """The parts with the tags of its shapes, and what they say."""
    charts: list[tuple[Chart, Figure]] = field(default_factory=list)

    def link(self, target: str, kind: str = "hyperlink") -> str:
        """The id of the relationship to this address, or to the part of another slide."""
        return self.links.setdefault((kind, target), f"rId{self.first_link + len(self.links)}")

    def graph(self, chart: Chart, figure: Figure) -> str:
        """The id of the relationship to this chart, which becomes the slide's."""
        self.charts.append((chart, figure))
        return self.link(chart_part(self.number), "chart")

    def mark(self, told: str) -> str:
        """What a shape holds whose tag says ``told``, its part being the slide's next; nothing for one without."""
        if not told:
            return ""
        name = part_name(self.number, len(self.tags) + 1)
        self.tags.append((name, told))
        return holder(self.link(name, "tags"))


def slide_xml(
    page: Page,
    furniture: Sequence[Furniture],
    number: int,
    colour_map: str,
    first_link: int,
    tags: str,
) -> SlideXml:
    """A slide with its texts in reading order, then its footer and number.

    ``colour_map`` is the layout's own a:overrideClrMapping, or ""; ``tags`` is the id of the relationship to its tags.
    """
    slide = SlideXml(number, first_link)
    shapes = _shapes(page, furniture, slide)
    background = ""
    if page.background and page.slide.accent:
        background = f"<p:bg><p:bgPr>{solid(f'accent{page.slide.accent}')}<a:effectLst/></p:bgPr></p:bg>"
    tree = f"<p:spTree>{_GROUP}{''.join(shapes)}</p:spTree>"
    slide.xml = (
        f"{HEAD}<p:sld {_NAMESPACES}><p:cSld>{background}{tree}{holder(tags)}</p:cSld>{_tail(colour_map)}</p:sld>"
    )
    return slide


def _shapes(page: Page, furniture: Sequence[Furniture], slide: SlideXml) -> Iterator[str]:
    ids, chart = iter(range(2, 1 << 31)), page.slide.chart
    yield from (_rule(rule, next(ids)) for rule in page.rules)
    yield from (_filled(filled, next(ids), slide) for filled in page.filled)
    if page.figure and chart:
        yield frame_xml(page.figure, chart.description, next(ids), slide.graph(chart, page.figure))
    if page.route:
        yield _route(page, page.route, ids)
    yield from (_furniture(item, next(ids), slide.number) for item in furniture)


def composed_xml(
    shapes: Iterable[str],
    furniture: Sequence[Furniture],
    number: int,
    colour_map: str,
    ids: Iterator[int],
    tags: str,
) -> str:
    """A slide of shapes that are drawn already, with its footer and number; ``ids`` goes on with theirs.

    ``tags`` is the id of the relationship to its tags.
    """
    carried = (_furniture(item, next(ids), number) for item in furniture)
    tree = f"<p:spTree>{_GROUP}{''.join((*shapes, *carried))}</p:spTree>"
    return f"{HEAD}<p:sld {_NAMESPACES}><p:cSld>{tree}{holder(tags)}</p:cSld>{_tail(colour_map)}</p:sld>"


def outline_of(slot: Slot | None) -> str:
    """What letters state of their outline: none, where those of their placeholder have one."""
    return _NO_OUTLINE if slot and slot.outlined else ""


def _tail(colour_map: str = "") -> str:
    return f"<p:clrMapOvr>{colour_map or _MASTER_COLOURS}</p:clrMapOvr>"


def _furniture(item: Furniture, shape_id: int, number: int) -> str:
    """A footer or slide number placeholder."""
    size = f' sz="{round(item.size * 100)}"' if item.size != item.slot.size else ""
    properties = f'<a:rPr lang="{item.lang}"{size}>{outline_of(item.slot)}{solid(item.ink) if item.ink else ""}</a:rPr>'
    run = f"<a:r>{properties}<a:t>{escape(item.text)}</a:t></a:r>"
    if item.slot.type == "sldNum":
        run = f'<a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">{properties}<a:t>{number}</a:t></a:fld>'
    wrap = ' wrap="none"' if item.slot.unbroken and "wrap=" not in item.slot.resets else ""
    body = f"<a:bodyPr{wrap}{item.slot.resets}/>"  # said again: not every program inherits that a line stays one
    return _placeholder(shape_id, item.slot, _place(item.slot), body, f"<a:p>{run}</a:p>", ' sz="quarter"')


def notes_xml(text: str, lang: str, body: int) -> str:
    """A notes slide: the picture of the slide, and ``text``, a paragraph per line, in the placeholder of idx ``body``."""
    lines = "".join(
        f'<a:p><a:r><a:rPr lang="{lang}"/><a:t>{escape(line)}</a:t></a:r></a:p>' for line in text.splitlines()
    )
    image = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>'
        '</p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
    )
    notes = (
        '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="body" idx="{body}"/></p:nvPr></p:nvSpPr><p:spPr/>'
        f"<p:txBody><a:bodyPr/><a:lstStyle/>{lines or '<a:p/>'}</p:txBody></p:sp>"
    )
    tree = f"<p:spTree>{_GROUP}{image}{notes}</p:spTree>"
    return f"{HEAD}<p:notes {_NAMESPACES}><p:cSld>{tree}</p:cSld>{_tail()}</p:notes>"


def _filled(filled: Filled, shape_id: int, slide: SlideXml) -> str:
    if filled.fill:
        return _disc(filled, shape_id, slide)
    paragraphs = "".join(_paragraph(paragraph, filled, place, slide) for place, paragraph in enumerate(filled.text))
    mark = slide.mark(field_of(filled.role))
    if filled.slot.type == DRAWN:
        return _text_box(filled.slot, shape_id, paragraphs, mark)
    return _placeholder(
        shape_id,
        filled.slot,
        _place(filled.slot),
        f"<a:bodyPr{_body_attributes(filled.slot)}><a:normAutofit/></a:bodyPr>",
        paragraphs,
        mark=mark,
    )


def _placeholder(
    shape_id: int, slot: Slot, place: str, body: str, paragraphs: str, size: str = "", mark: str = ""
) -> str:
    kind = "" if slot.type == "obj" else f' type="{slot.type}"'
    index = f' idx="{slot.idx}"' if slot.idx else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name={quoted(slot.name)}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph{kind}{size}{index}/>{mark}</p:nvPr></p:nvSpPr>{place}"
        f"<p:txBody>{body}<a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def _text_box(slot: Slot, shape_id: int, paragraphs: str, mark: str) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name={quoted(slot.name)}/><p:cNvSpPr txBox="1"/><p:nvPr>{mark}</p:nvPr></p:nvSpPr>'
        f'<p:spPr>{_at(slot.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>'
        f'<p:txBody><a:bodyPr wrap="square"{_body_attributes(slot)}><a:normAutofit/></a:bodyPr><a:lstStyle/>{paragraphs}</p:txBody></p:sp>'
    )


def _body_attributes(slot: Slot) -> str:
    return slot.resets + (' anchor="ctr"' if slot.middle else "")


def _place(slot: Slot) -> str:
    """Where a placeholder stands, if that must be told."""
    return f"<p:spPr>{_at(slot.box) if slot.placed or slot.drawn else ''}</p:spPr>"


def _disc(filled: Filled, shape_id: int, slide: SlideXml) -> str:
    """Initials on a disc: a shape of its own, since LibreOffice draws every placeholder as a rectangle."""
    size = round(filled.size * 100)
    runs = "".join(_run(run._replace(bold=True), size, filled, slide) for part in filled.text for run in part.runs)
    mark = slide.mark(field_of(filled.role))
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name={quoted(filled.slot.name)}/><p:cNvSpPr/><p:nvPr>{mark}</p:nvPr></p:nvSpPr>'
        f'<p:spPr>{_at(filled.slot.box)}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>{solid(filled.fill)}'
        '<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>'
        f'<a:lstStyle/><a:p><a:pPr algn="ctr"/>{runs}</a:p></p:txBody></p:sp>'
    )


def _at(box: Box) -> str:
    return f'<a:xfrm><a:off x="{box.x}" y="{box.y}"/><a:ext cx="{box.width}" cy="{box.height}"/></a:xfrm>'


def _paragraph(paragraph: Paragraph, filled: Filled, place: int, slide: SlideXml) -> str:
    size = round(scaled_size(filled.size, paragraph) * 100)
    runs = "".join(_run(run, size, filled, slide) for run in paragraph.runs)
    return f"<a:p>{_layout_of(paragraph, filled, place)}{runs}</a:p>"


def _layout_of(paragraph: Paragraph, filled: Filled, place: int) -> str:
    """What a paragraph states of itself: only what its placeholder does not give it."""
    slot = filled.slot
    flat = ' marL="0" marR="0" indent="0"' if slot.drawn or not slot.plain else ""
    turned = ""
    if runs_leftward("".join(run.text for run in paragraph.runs)):
        turned = f' algn="{_ALIGNED.get(slot.align, slot.align)}" rtl="1"'
    elif slot.drawn:
        turned = ' algn="l"'
    inner = '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>' if slot.drawn or slot.exact else ""
    if paragraph.before is not None and place:
        points = gap_before(paragraph, slot, filled.size) - slot.after
        inner += f'<a:spcBef><a:spcPts val="{round(points * 100)}"/></a:spcBef>'
    inner += "<a:buNone/>" if flat else ""
    return f"<a:pPr{flat}{turned}>{inner}</a:pPr>" if flat or turned or inner else ""


def _run(run: Run, size: int, filled: Filled, slide: SlideXml) -> str:
    bold = ' b="1"' if run.bold else ""
    colour = filled.tint if run.tint and filled.tint else filled.ink
    face = ""
    style = UNADORNED if filled.slot.drawn or filled.fill else ""
    if filled.slot.drawn:
        colour = colour or "tx1"
        face = f'<a:latin typeface="{"+mj-lt" if filled.slot.type else "+mn-lt"}"/>'
    fill = outline_of(filled.slot) + (solid(colour) if colour else "")
    link = f'<a:hlinkClick r:id="{slide.link(run.link)}">{LINK_IN_TEXT_COLOUR}</a:hlinkClick>' if run.link else ""
    return f'<a:r><a:rPr lang="{run.lang}" sz="{size}"{bold}{style}>{fill}{face}{link}</a:rPr><a:t>{escape(run.text)}</a:t></a:r>'


def _rule(rule: Rule, shape_id: int) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name="Rule {shape_id - 1}">{DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
        f'<p:spPr>{_at(rule.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{solid(rule.colour)}<a:ln><a:noFill/></a:ln>'
        "</p:spPr></p:sp>"
    )


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
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{group_id}" name="Route" descr={quoted(page.slide.route)}/><p:cNvGrpSpPr/><p:nvPr/>'
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
        f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="{EMU_PER_POINT * 3 // 2}">{solid(ink)}</a:ln></p:spPr></p:cxnSp>'
    )


def _waypoint(page: Page, stage: int, place: tuple[int, int], thick: int, ink: str, shape_id: int) -> str:
    here, paper = page.slide.stage, "bg1"
    colour = ink
    if page.waypoints:
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
        f'<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>{solid(fill)}'
        f'<a:ln w="{EMU_PER_POINT * 3 // 2}">{solid(colour)}</a:ln></p:spPr></p:sp>'
    )
