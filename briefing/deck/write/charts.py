"""A chart's parts: native bars in the theme's colours and font, and the workbook in which their numbers are edited."""

from __future__ import annotations

import io
from datetime import datetime
from functools import lru_cache

from briefing.deck.layout.model import Figure
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.ooxml.xml import HEAD, NAMESPACES, escape, quoted
from briefing.deck.plan.contents import Chart

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CHARTS, _WORKBOOKS = "ppt/charts/slideChart{}.xml", "ppt/embeddings/slideChart{}.xlsx"
_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_EPOCH = datetime(1980, 1, 1)
_SIZE, _LEAST_SIZE = 18.0, 12.0
_LINE_SHARE, _GROWN = 0.45, 0.18
"""The most size of a label as a share of its bar's room, and what it grows with that beyond its usual size."""
_LETTER, _LABELS = 0.46, 0.7
"""The width of a letter in sizes, and the most of the chart's width that its longest label takes: bars have the rest."""
_THICK = 0.75
"""A bar's thickness as a share of its label's size: about the height of a figure, so that renderers which stand numbers
on the foot of their bars show them in the middle as well."""
_WIDEST_GAP = 500
"""In percent of a bar; the format allows no more."""
_AXES = '<c:axId val="1"/><c:axId val="2"/>'


def chart_part(number: int) -> str:
    """The name of the part with the chart of slide ``number``."""
    return _CHARTS.format(number)


def workbook_part(number: int) -> str:
    """The same of its workbook."""
    return _WORKBOOKS.format(number)


def frame_xml(figure: Figure, description: str, shape_id: int, relation: str) -> str:
    """The chart's place on its slide; ``relation`` is the id of the slide's relationship to it."""
    box = figure.box
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{shape_id}" name="Chart" descr={quoted(description)}/>'
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
        f'<p:xfrm><a:off x="{box.x}" y="{box.y}"/><a:ext cx="{box.width}" cy="{box.height}"/></p:xfrm>'
        f'<a:graphic><a:graphicData uri="{_C}"><c:chart xmlns:c="{_C}" r:id="{relation}"/></a:graphicData></a:graphic>'
        "</p:graphicFrame>"
    )


def chart_xml(chart: Chart, figure: Figure) -> str:
    """The chart, whose workbook is its relationship rId1."""
    return (
        f'{HEAD}<c:chartSpace xmlns:c="{_C}" xmlns:a="{NAMESPACES["a"]}" xmlns:r="{NAMESPACES["r"]}"><c:date1904 val="0"/>'
        f'<c:lang val="{chart.lang}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        f'<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{_series(chart, figure)}<c:gapWidth val="{_gap(chart, figure)}"/>{_AXES}</c:barChart>{_axes(chart, figure)}</c:plotArea>'
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
        f'{_style(chart, figure)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


@lru_cache(maxsize=16)
def workbook(chart: Chart) -> bytes:
    """The numbers as a workbook; the same bytes for the same chart, made once."""
    from xlsxwriter import Workbook  # only for decks with a chart

    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": _EPOCH})
    sheet = book.add_worksheet("Sheet1")
    sheet.set_column(0, 0, 40)
    sheet.write_string(0, 1, chart.series)
    for row, bar in enumerate(chart.bars, 1):
        sheet.write_string(row, 0, bar.label)
        sheet.write_number(row, 1, bar.count)
    book.close()
    return stream.getvalue()


def _series(chart: Chart, figure: Figure) -> str:
    rows = len(chart.bars) + 1
    points = "".join(_point(n, colour) for n, colour in enumerate(figure.colours))
    labels = "".join(_value(n, bar.label) for n, bar in enumerate(chart.bars))
    counts = "".join(_value(n, str(bar.count)) for n, bar in enumerate(chart.bars))
    total = f'<c:ptCount val="{rows - 1}"/>'
    return (
        f'<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/>'
        f"{_value(0, chart.series)}</c:strCache></c:strRef></c:tx><c:spPr>{figure.colours[0]}</c:spPr>"
        f'<c:invertIfNegative val="0"/>{points}<c:dLbls><c:spPr><a:noFill/></c:spPr>{_style(chart, figure, bold=True)}'
        '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f"<c:cat><c:strRef><c:f>Sheet1!$A$2:$A${rows}</c:f><c:strCache>{total}{labels}</c:strCache></c:strRef></c:cat>"
        f"<c:val><c:numRef><c:f>Sheet1!$B$2:$B${rows}</c:f><c:numCache><c:formatCode>General</c:formatCode>{total}{counts}"
        "</c:numCache></c:numRef></c:val></c:ser>"
    )


def _axes(chart: Chart, figure: Figure) -> str:
    """The bars from top to bottom with their labels; their lengths are told by numbers, not by an axis."""
    ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
    return (
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="l"/>{ticks}<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'
        f'{_style(chart, figure)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
        '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/>'
        f'<c:axPos val="t"/>{ticks}<c:tickLblPos val="none"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>'
    )


def _room(chart: Chart, figure: Figure) -> float:
    """The points of the design that a bar has with its gap."""
    return figure.box.height / EMU_PER_POINT / figure.unit / len(chart.bars)


def _size(chart: Chart, figure: Figure) -> int:
    room, wide = _room(chart, figure), figure.box.width / EMU_PER_POINT / figure.unit
    longest = max(len(bar.label) for bar in chart.bars)
    most = min(room * _LINE_SHARE, wide * _LABELS / (max(1, longest) * _LETTER))
    return round(max(_LEAST_SIZE, min(max(_SIZE, room * _GROWN), most)))


def _gap(chart: Chart, figure: Figure) -> int:
    """The gap between bars in percent of their thickness."""
    thick = _size(chart, figure) * _THICK
    return min(_WIDEST_GAP, round(100 * (_room(chart, figure) / thick - 1)))


def _style(chart: Chart, figure: Figure, *, bold: bool = False) -> str:
    properties = f'sz="{round(_size(chart, figure) * figure.unit * 100)}" b="{int(bold)}"'
    face = f'{figure.ink}<a:latin typeface="+mn-lt"/>'
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="{chart.lang}" {properties}>{face}</a:defRPr></a:pPr>'
        f'<a:endParaRPr lang="{chart.lang}"/></a:p></c:txPr>'
    )


def _point(place: int, colour: str) -> str:
    return (
        f'<c:dPt><c:idx val="{place}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
        f"<c:spPr>{colour}</c:spPr></c:dPt>"
    )


def _value(place: int, value: str) -> str:
    return f'<c:pt idx="{place}"><c:v>{escape(value)}</c:v></c:pt>'
