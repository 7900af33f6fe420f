"""Kinds of pages without a layout of their own, drawn in the place of running text: rows as cells, and charts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefing.deck.layout.model import Rule
from briefing.deck.ooxml.shapes import Box
from briefing.deck.plan.model import Row
from briefing.deck.template.layout_map import KindMap

CELL = 910
"""The idx of the first text box we draw; the next ones follow."""
_COLUMNS = {2: 2, 3: 3, 4: 2}
_GAP = 0.03
_RULE, _ROOM, _INSET = 28575, 76200, 91440
"""The height of a cell's rule, with the room below it, and the inset of text, with which it lines up."""
_VOICE = ("quote", "voice")
_ROLES = {"pair": _VOICE, "pair_noted": (*_VOICE, "takeaway"), "wall": _VOICE}
_SIZES = {"pair": 28.0, "pair_noted": 28.0, "wall": 24.0}


def drawn_map(kind: str, text: KindMap, body: Box) -> KindMap:
    """The map of a kind such as "pair" or "wall_4", or of a chart, on the layout of ``text`` with its body."""
    name = kind.rstrip("_0123456789")
    number = kind.removeprefix(name).strip("_")
    boxes = {idx: box for idx, box in text.boxes.items() if idx == 0}
    fields = {"title": text.fields["title"]}
    if name not in _ROLES:
        return KindMap(text.layout, fields, boxes=boxes)
    cells = {CELL + n: cell.sides for n, cell in enumerate(_cells(body, int(number or 2)))}
    rows = tuple(dict.fromkeys(_ROLES[name], idx) for idx in cells)
    return KindMap(text.layout, fields, rows, boxes={**boxes, **cells}, sizes=dict.fromkeys(_ROLES[name], _SIZES[name]))


def rules(kind: KindMap, rows: Sequence[Row]) -> tuple[Rule, ...]:
    """The rules over the cells of these rows, in their colours; none where a layout has places of its own."""
    drawn = [(row, kind.boxes[idx]) for row, roles in zip(rows, kind.rows, strict=False) for idx in _drawn(kind, roles)]
    return tuple(_rule(Box(*box), row.accent or 1) for row, box in drawn)


def _drawn(kind: KindMap, roles: Mapping[str, int]) -> set[int]:
    return {idx for idx in roles.values() if idx in kind.boxes}


def _rule(cell: Box, accent: int) -> Rule:
    place = Box(cell.x + _INSET, cell.y - _ROOM, max(_RULE, cell.width - 2 * _INSET), _RULE)
    return Rule(place, f"accent{accent}")


def _cells(area: Box, count: int) -> list[Box]:
    """The area in cells of one size, line by line."""
    columns = _COLUMNS[count]
    lines = -(-count // columns)
    gap = round(area.width * _GAP)
    width, height = (area.width - gap * (columns - 1)) // columns, (area.height - gap * (lines - 1)) // lines
    places = (divmod(n, columns) for n in range(count))
    return [
        Box(area.x + (width + gap) * x, area.y + (height + gap) * y + _ROOM, width, height - _ROOM) for y, x in places
    ]
