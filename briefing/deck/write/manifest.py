"""The manifest of a deck: which text of the briefing each of its shapes and table rows shows, as it was exported.

A later export finds the fields again by it, whatever people did to the slides meanwhile. It holds names, ids and
fingerprints; never a path, a time or a user's name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from briefing.deck.compose.model import Field, Line, Shape, Table, TextBox, flat
from briefing.deck.layout.model import Page
from briefing.deck.ooxml.xml import HEAD, quoted

NAMESPACE = "urn:briefing:deck:1"
STORE_ID = "{8D7B3C52-9E0A-4B1F-A6C4-5E2D91B7F001}"
"""By which programs tell this custom part from others."""


def manifest(pages: Sequence[Page]) -> bytes:
    """The manifest's XML: the slides in order, each with its key, the shapes on it that show fields, and its rows."""
    slides = "".join(_slide(number, page) for number, page in enumerate(pages, 1) if page.shapes)
    return f'{HEAD}<deck xmlns="{NAMESPACE}">{slides}</deck>'.encode()


def properties() -> bytes:
    """What the format wants said of a custom part: its id and its schema."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    return (
        f'{HEAD}<ds:datastoreItem xmlns:ds="{office}" ds:itemID="{STORE_ID}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def fingerprint(text: str) -> str:
    """The sha256 of a text as it stands on the slide, spaces folded: programs write no-break spaces as they like."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def row_id(table: str, place: int, key: str) -> int:
    """A number for a row that is the same at each export, so that it is found again after people moved it."""
    return int.from_bytes(hashlib.sha256(f"{table}/{key or place}".encode()).digest()[:4], "big") or 1


def _slide(number: int, page: Page) -> str:
    keys = f" key={quoted(page.keys[0])}" if page.keys else ""
    messages = f" messages={quoted(' '.join(page.slide.messages))}" if page.slide.messages else ""
    fields = "".join(_fields(page.shapes))
    return f'<slide number="{number}" kind={quoted(page.kind)}{keys}{messages}>{fields}</slide>'


def _fields(shapes: Sequence[Shape]) -> Iterator[str]:
    for shape in flat(tuple(shapes)):
        if isinstance(shape, TextBox) and shape.field:
            yield _field(shape.name, shape.field, shape.lines)
        elif isinstance(shape, Table):
            yield from _rows(shape)


def _rows(table: Table) -> Iterator[str]:
    for place, (_, cells) in enumerate(table.rows):
        key = table.keys[place] if place < len(table.keys) else ""
        told = [_field("", cell.field, cell.lines) for cell in cells if cell and cell.field]
        if told:
            id = row_id(table.name, place, key)
            yield f'<row shape={quoted(table.name)} id="{id}" key={quoted(key)}>{"".join(told)}</row>'


def _field(shape: str, field: Field, lines: Sequence[Line]) -> str:
    where = f" shape={quoted(shape)}" if shape else ""
    text = "\n".join(line.text for line in lines)
    id = f" id={quoted(field.id)}" if field.id else ""
    return f'<field{where} role="{field.role}"{id} sha256="{fingerprint(text)}"/>'
