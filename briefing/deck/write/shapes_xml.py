"""Composed shapes as DrawingML: texts, panels, lines, dots, curves and native tables, in theme colours and fonts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count

from briefing.deck.compose.frame import frame_of
from briefing.deck.compose.model import (
    Cell,
    Curve,
    Dot,
    Edge,
    Graph,
    Group,
    Ink,
    Line,
    Panel,
    Rect,
    Rule,
    Shape,
    Table,
    TextBox,
)
from briefing.deck.layout.model import Figure
from briefing.deck.ooxml.colours import unmapped
from briefing.deck.ooxml.shapes import TITLES, Box
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.ooxml.xml import quoted
from briefing.deck.plan.contents import Chart
from briefing.deck.template.placeholders import LayoutSlots, Slot
from briefing.deck.write.charts import frame_xml
from briefing.deck.write.curves import path_of, place_of
from briefing.deck.write.paragraphs_xml import Pen
from briefing.deck.write.slide_xml import DECORATIVE
from briefing.deck.write.spans import covered_of
from briefing.deck.write.table_numbers import column_number, row_number
from briefing.deck.write.tags import mark_of

_SLACK = 1.04
"""What a box is higher than its text: measured to the point, texts shrink in LibreOffice, which counts a hair more."""
_BARE = "<a:noFill/><a:ln><a:noFill/></a:ln>"
_REMEMBERED = 256
"""Groups that are kept as they were drawn."""
_TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"


@dataclass
class Brush:
    """Draws the shapes of one slide. ``scale`` is EMU a design point; ``ground`` the scheme colour that tints are mixed into.

    ``link`` gives the relationship to a web address, ``goto`` that to a slide by its key, "" where there is none,
    ``graph`` that to a chart; ``mark`` what a shape holds whose tag says this, ``ids`` the numbers of shapes. ``places``
    are the placeholders that take texts and tables, by their role.
    """

    layout: LayoutSlots
    ground: str
    scale: float
    ids: Iterator[int]
    link: Callable[[str], str]
    goto: Callable[[str], str]
    mark: Callable[[str], str]
    graph: Callable[[Chart, Figure], str]
    places: Mapping[str, int] = field(default_factory=dict)
    _taken: set[int] = field(default_factory=set)
    _forms: dict[object, str] = field(default_factory=dict)
    """The looks of cells already stated: a table asks for the same few hundreds of times."""

    def __post_init__(self) -> None:
        self._pen = Pen(self.layout, self.ground, self.scale, self.link, self.goto)

    def shape(self, shape: Shape) -> str:
        """A shape as an element of the slide's tree."""
        match shape:
            case TextBox():
                return self._text(shape)
            case Panel():
                return self._panel(shape)
            case Rule():
                return self._rule(shape)
            case Dot():
                return self._dot(shape)
            case Curve():
                return self._curve(shape)
            case Table():
                return self._table(shape)
            case Graph():
                return self._graph(shape)
            case Group():
                return self._group(shape)

    def _text(self, box: TextBox) -> str:
        slot = self._slot(box)
        body = self._body(box)
        lines = "".join(self._pen.paragraph(line, slot) for line in box.lines)
        fill = self._pen.fill(box.fill) if box.fill else "<a:noFill/>"
        name, tag = quoted(box.name), self.mark(mark_of(box))
        if slot is None:
            kind = '<p:ph type="title"/>' if box.placeholder == "title" else ""
            mark = '<a:spLocks noGrp="1"/>' if kind else ""
            text_box = "" if kind else ' txBox="1"'
            head = f"<p:cNvSpPr{text_box}>{mark}</p:cNvSpPr><p:nvPr>{kind}{tag}</p:nvPr>"
            place = f"{self._at(_with_slack(box))}{_geometry('rect')}{fill}"
        else:
            head = f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph{_mark(slot)}/>{tag}</p:nvPr>'
            is_there = self._is_at(box, slot)
            painted = _BARE if box.is_bare else fill if box.fill else ""
            place = "" if is_there else self._at(_with_slack(box)) + painted
            sides = slot.sides(self._emu(box.inset[0]), self._emu(box.inset[2]))
            body = f"<a:bodyPr{slot.resets}{sides}><a:normAutofit/></a:bodyPr>" if is_there else body
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{next(self.ids)}" name={name}/>{head}</p:nvSpPr><p:spPr>{place}</p:spPr>'
            f"<p:txBody>{body}<a:lstStyle/>{lines}</p:txBody></p:sp>"
        )

    def _slot(self, box: TextBox) -> Slot | None:
        """The layout's placeholder that the text is to fill, each once."""
        if box.placeholder == "title":
            found = [slot for slot in self.layout.slots if slot.type in TITLES]
        elif box.placeholder == "subtitle":
            found = [slot for slot in self.layout.slots if slot.type == "subTitle"] or self._offered("body")
        else:
            found = self._offered(box.placeholder)
        free = next((slot for slot in found if slot.idx not in self._taken), None)
        if free:
            self._taken.add(free.idx)
        return free

    def _offered(self, role: str) -> list[Slot]:
        """The placeholder for a role, none where the layout offers none."""
        idx = self.places.get(role)
        return [self.layout.slot(idx)] if idx is not None and idx in self.layout else []

    def _is_at(self, box: TextBox, slot: Slot) -> bool:
        """Whether the text stands where the placeholder's does anyway, so that the slide need not say so."""
        if slot.placed or box.fill or box.is_bare:
            return False
        sides = ((slot.inner.x, box.place.x), (slot.inner.y, box.place.y), (slot.inner.width, box.place.w))
        return all(abs(emu - points * self.scale) < self.scale for emu, points in sides) and (
            abs(slot.inner.height - box.place.h * self.scale) < self.scale
        )

    def _body(self, box: TextBox) -> str:
        left, top, right, bottom = (self._emu(side) for side in box.inset)
        return (
            f'<a:bodyPr vert="horz" wrap="square" lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}" numCol="1" '
            f'anchor="{box.anchor}" anchorCtr="0"><a:normAutofit/></a:bodyPr>'
        )

    def _panel(self, panel: Panel) -> str:
        look = f"{self._at(panel.place)}{_geometry('rect')}{self._pen.fill(panel.fill)}<a:ln><a:noFill/></a:ln>"
        return self._plain(panel.name, look)

    def _plain(self, name: str, look: str, text: str = "") -> str:
        """A shape that means nothing by itself, said so."""
        described = f'<p:cNvPr id="{next(self.ids)}" name={quoted(name)}>{DECORATIVE}</p:cNvPr>'
        return f"<p:sp><p:nvSpPr>{described}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{look}</p:spPr>{text}</p:sp>"

    def _rule(self, rule: Rule) -> str:
        (x, y), (right, bottom) = rule.start, rule.end
        flips = (' flipH="1"' if right < x else "") + (' flipV="1"' if bottom < y else "")
        place = Rect(min(x, right), min(y, bottom), abs(right - x), abs(bottom - y))
        return (
            f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{next(self.ids)}" name={quoted(rule.name)}>{DECORATIVE}</p:cNvPr>'
            f"<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>{self._at(place, flips)}{_geometry('line')}"
            f"{self._outline(rule.ink, rule.width)}</p:spPr></p:cxnSp>"
        )

    def _dot(self, dot: Dot) -> str:
        place = Rect(dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius, 2 * dot.radius)
        fill = self._pen.fill(dot.fill) if dot.fill else "<a:noFill/>"
        edge = self._outline(dot.edge, dot.ring) if dot.edge else "<a:ln><a:noFill/></a:ln>"
        look = f"{self._at(place)}{_geometry('ellipse')}{fill}{edge}"
        if not dot.label:
            return self._plain(dot.name, look)
        line = self._pen.paragraph(Line((dot.label,), align="ctr"))
        text = (
            '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr>'
            f"<a:lstStyle/>{line}</p:txBody>"
        )
        described = f'<p:cNvPr id="{next(self.ids)}" name={quoted(dot.name)}/>'
        return f"<p:sp><p:nvSpPr>{described}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{look}</p:spPr>{text}</p:sp>"

    def _curve(self, curve: Curve) -> str:
        fill = self._pen.fill(curve.fill) if curve.fill else "<a:noFill/>"
        edge = self._outline(curve.ink, curve.width) if curve.ink else "<a:ln><a:noFill/></a:ln>"
        return self._plain(curve.name, f"{self._at(place_of(curve))}{path_of(curve, self._emu)}{fill}{edge}")

    def _group(self, group: Group) -> str:
        if not all(_is_still(shape) for shape in group.shapes):
            return self.group(group)
        first, *_ = (next(self.ids) for _ in range(len(group.shapes) + 1))
        return _still(group, first, self.layout, self.ground, self.scale)

    def group(self, group: Group) -> str:
        """A group and what is in it."""
        id = next(self.ids)
        told = f" descr={quoted(group.description)}/>" if group.description else f">{DECORATIVE}</p:cNvPr>"
        frame = frame_of(group.shapes)
        x, y, w, h = (self._emu(side) for side in (frame.x, frame.y, frame.w, frame.h))
        inner = "".join(self.shape(shape) for shape in group.shapes)
        return (
            f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{id}" name={quoted(group.name)}{told}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
            f'<p:grpSpPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/><a:chOff x="{x}" y="{y}"/>'
            f'<a:chExt cx="{w}" cy="{h}"/></a:xfrm></p:grpSpPr>{inner}</p:grpSp>'
        )

    def _table(self, table: Table) -> str:
        widths = enumerate(table.columns)
        grid = "".join(f'<a:gridCol w="{self._emu(width)}">{column_number(at)}</a:gridCol>' for at, width in widths)
        covered = covered_of(table)
        rows = []
        for n, (high, cells) in enumerate(table.rows):
            made = "".join(self._cell(cell, covered.get((n, column), "")) for column, cell in enumerate(cells))
            key = table.keys[n] if n < len(table.keys) else ""
            rows.append(f'<a:tr h="{self._emu(high)}">{made}{row_number(table.name, n, key)}</a:tr>')
        described = f" descr={quoted(table.description)}" if table.description else ""
        first = ' firstRow="1"' if table.head else ""
        x, y, w, h = (self._emu(side) for side in (table.place.x, table.place.y, table.place.w, table.place.h))
        slot = next((slot for slot in self._offered("table") if slot.idx not in self._taken), None)
        role = ""
        if slot:
            self._taken.add(slot.idx)
            role = f"<p:ph{_mark(slot)}/>"
        return (
            f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{next(self.ids)}" name={quoted(table.name)}{described}/>'
            '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
            f"<p:nvPr>{role}{self.mark(mark_of(table))}</p:nvPr></p:nvGraphicFramePr>"
            f'<p:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></p:xfrm><a:graphic><a:graphicData uri="{_TABLE}">'
            f"<a:tbl><a:tblPr{first}/><a:tblGrid>{grid}</a:tblGrid>{''.join(rows)}</a:tbl></a:graphicData></a:graphic>"
            "</p:graphicFrame>"
        )

    def _graph(self, graph: Graph) -> str:
        box = Box(*(self._emu(side) for side in graph.place))
        ink, *inks = (unmapped(self.layout.palette, self._pen.fill(ink)) for ink in (graph.ink, *graph.inks))
        figure = Figure(box, ink, tuple(inks), self.scale / EMU_PER_POINT)
        return frame_xml(figure, graph.chart.description, next(self.ids), self.graph(graph.chart, figure))

    def _cell(self, cell: Cell | None, covered: str) -> str:
        if cell is None:
            return f"<a:tc{covered}><a:txBody><a:bodyPr/><a:lstStyle/><a:p/></a:txBody><a:tcPr/></a:tc>"
        spans = (f' rowSpan="{cell.down}"' if cell.down > 1 else "") + (
            f' gridSpan="{cell.across}"' if cell.across > 1 else ""
        )
        lines = "".join(self._pen.paragraph(line) for line in cell.lines) or '<a:p><a:endParaRPr sz="800"/></a:p>'
        form = cell.inset, cell.anchor, cell.top, cell.bottom, cell.fill, cell.turned
        if form not in self._forms:
            self._forms[form] = self._form(*form)
        return f"<a:tc{spans}><a:txBody><a:bodyPr/><a:lstStyle/>{lines}</a:txBody>{self._forms[form]}</a:tc>"

    def _form(
        self,
        inset: tuple[float, float, float, float],
        anchor: str,
        above: Edge | None,
        below: Edge | None,
        ground: Ink | None,
        turned: bool,
    ) -> str:
        """How a cell looks, whatever stands in it."""
        left, top, right, bottom = (self._emu(side) for side in inset)
        fill = self._pen.fill(ground) if ground else "<a:noFill/>"
        vert = ' vert="vert270"' if turned else ""
        return (
            f'<a:tcPr marL="{left}" marR="{right}" marT="{top}" marB="{bottom}"{vert} anchor="{anchor}">'
            f"{self._edge('L', None)}{self._edge('R', None)}{self._edge('T', above)}{self._edge('B', below)}{fill}</a:tcPr>"
        )

    def _edge(self, side: str, edge: Edge | None) -> str:
        if edge is None:
            return f'<a:ln{side} w="0"><a:noFill/></a:ln{side}>'
        return f'<a:ln{side} w="{self._emu(edge.width)}">{self._pen.fill(edge.ink)}</a:ln{side}>'

    def _outline(self, ink: Ink, width: float) -> str:
        return f'<a:ln w="{self._emu(width)}">{self._pen.fill(ink)}</a:ln>'

    def _at(self, place: Rect, flips: str = "") -> str:
        x, y, w, h = (self._emu(side) for side in (place.x, place.y, place.w, place.h))
        return f'<a:xfrm{flips}><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'

    def _emu(self, points: float) -> int:
        return round(points * self.scale)


@lru_cache(maxsize=_REMEMBERED)
def _still(group: Group, first: int, layout: LayoutSlots, ground: str, scale: float) -> str:
    """A group in which nothing is written, numbered from ``first``: slide after slide of a deck has the same tracker."""
    return Brush(layout, ground, scale, count(first), str, str, str, _no_graph).group(group)


def _no_graph(_chart: Chart, _figure: Figure) -> str:
    """Where no chart can be."""
    return ""


def _is_still(shape: Shape) -> bool:
    return isinstance(shape, Panel | Rule | Curve) or (isinstance(shape, Dot) and not shape.label)


def _with_slack(box: TextBox) -> Rect:
    """The box's place, with room under text that hangs from its top: LibreOffice shrinks what fits to the point."""
    if box.anchor != "t" or box.fill:
        return box.place
    return box.place._replace(h=box.place.h * _SLACK + 1)


def _mark(slot: Slot) -> str:
    kind = "" if slot.type == "obj" else f' type="{slot.type}"'
    return kind + (f' idx="{slot.idx}"' if slot.idx else "")


def _geometry(form: str) -> str:
    return f'<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom>'
