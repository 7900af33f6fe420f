"""Tags (p:tags): what a program keeps on a slide and its shapes, and copies with them; nobody sees them.

PowerPoint has a part of its own for the tags of each slide and shape, and writes their names in capitals. A slide's say
of which document it is and what the manifest calls it, those of a shape or table what stands in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefing.deck.compose.model import Field, Shape, Table, TextBox, flat
from briefing.deck.layout.model import Page
from briefing.deck.ooxml.xml import HEAD, NAMESPACES, quoted

_PARTS = "ppt/tags/slideTags{}.xml"


def part_name(number: int, place: int = 0) -> str:
    """The name of the part for the tags of slide ``number``, or of its marked shape ``place``, from 1."""
    return _PARTS.format(f"{number}_{place}" if place else number)


def tags_xml(told: Mapping[str, str]) -> str:
    """The part with these tags; those without a value are left out."""
    tags = "".join(f'<p:tag name="{name}" val={quoted(value)}/>' for name, value in told.items() if value)
    return f'{HEAD}<p:tagLst xmlns:p="{NAMESPACES["p"]}">{tags}</p:tagLst>'


def holder(relation: str) -> str:
    """What leads from a slide or shape to its tags; nothing without a relationship."""
    return f'<p:custDataLst><p:tags r:id="{relation}"/></p:custDataLst>' if relation else ""


def field_of(role: str, id: str = "") -> str:
    """What the tag of a shape says of the text in it."""
    return f"{role} {id}".strip()


def marked(page: Page) -> int:
    """How many shapes of a page are marked."""
    if page.shapes:
        return sum(mark_of(shape) != "" for shape in flat(page.shapes))
    return len(page.filled)


def mark_of(shape: Shape) -> str:
    """What the tag of a composed shape says, "" for one that has none."""
    if isinstance(shape, TextBox) and shape.field:
        return _field(shape.field)
    return field_of("table", shape.name) if isinstance(shape, Table) and _is_marked(shape) else ""


def _field(field: Field) -> str:
    return field_of(field.role, field.id)


def _is_marked(table: Table) -> bool:
    cells: Iterable[object] = (cell.field for _, row in table.rows for cell in row if cell)
    return any(cells)
