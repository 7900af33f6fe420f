"""The manifest of a deck: which text of the briefing each of its shapes and table rows shows, as it was exported.

An update finds the fields again by it, whatever people did to the slides meanwhile. It holds names, ids and
fingerprints; never a path, a time or a user's name. Slides are found by their number in the presentation, shapes by
their names and rows by theirs, all of which PowerPoint keeps; what was copied, renamed or renumbered by its tags, too.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from briefing import __version__
from briefing.core.folding import drawn
from briefing.deck.compose.model import Field, Line, Shape, Table, TextBox, flat
from briefing.deck.layout.footers import Furniture
from briefing.deck.layout.model import Page
from briefing.deck.ooxml.appearance import appearance
from briefing.deck.ooxml.names import MANIFEST
from briefing.deck.ooxml.xml import HEAD, quoted
from briefing.deck.plan.model import Plan
from briefing.deck.plan.texts.text import plain
from briefing.deck.write.drawings import drawings_told
from briefing.deck.write.slide_xml import SlideXml
from briefing.deck.write.table_numbers import row_id

STORE_ID = "{8D7B3C52-9E0A-4B1F-A6C4-5E2D91B7F001}"
"""By which programs tell this custom part from others."""
_REMEMBERED = 4096
"""Fingerprints that are kept: names, owners and dates are in many fields."""


def manifest(slides: Iterable[str], plan: Plan, seal: str = "") -> bytes:
    """The manifest's XML: the entries of the slides in order, what the deck was asked to be, the seal of its parts."""
    picks = " ".join(plan.picks)
    told = {
        "version": __version__,
        "document": plan.document,
        "narrative": plan.narrative,
        "language": plan.language,
        "picks": picks,
        "parts": seal,
    }
    deck = "".join(f" {key}={quoted(value)}" for key, value in told.items() if value)
    return f'{HEAD}<deck xmlns="{MANIFEST}"{deck}>{"".join(slides)}</deck>'.encode()


def slide_keys(pages: Sequence[Page]) -> list[str]:
    """What each slide is called: the same at each export, and no two alike."""
    seen = Counter[str]()
    keys = []
    for page in pages:
        told = page.keys[0] if page.keys else " ".join((page.kind, page.slide.key or page.slide.message)).strip()
        seen[told] += 1
        keys.append(told if seen[told] == 1 else f"{told} {seen[told]}")
    return keys


def properties() -> bytes:
    """What the format wants said of a custom part: its id and its schema."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    return (
        f'{HEAD}<ds:datastoreItem xmlns:ds="{office}" ds:itemID="{STORE_ID}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{MANIFEST}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


@lru_cache(maxsize=_REMEMBERED)
def fingerprint(text: str) -> str:
    """The sha256 of a text as it is drawn, spaces folded: programs write letters and no-break spaces as they like."""
    return hashlib.sha256(" ".join(drawn(text).split()).encode()).hexdigest()


def link_fingerprint(targets: Iterable[str]) -> str:
    """The sha256 of the addresses that a slide's links lead to, "" for none."""
    told = "\n".join(sorted({*targets}))
    return fingerprint(told) if told else ""


def is_of(sha256: str, text: str) -> bool:
    """Whether a fingerprint is that of a text, also one that an earlier version made of its letters as they stood."""
    return sha256 in (fingerprint(text), hashlib.sha256(" ".join(text.split()).encode()).hexdigest())


def entry(page: Page, number: int, id: int, key: str, slide: SlideXml, carried: Sequence[Furniture] = ()) -> str:
    """What the manifest says of a slide, which has this ``id`` in the presentation and is written as ``slide``."""
    messages = f" messages={quoted(' '.join(page.slide.messages))}" if page.slide.messages else ""
    section = f" section={quoted(page.slide.section)}" if page.slide.section else ""
    composed = (*_fields(page.shapes), drawings_told(page.shapes, slide.xml))
    fields = "".join((*composed, *_filled(page), *_carried(carried), *_notes(page.slide.notes)))
    told = f'number="{number}" id="{id}" kind={quoted(page.kind)} key={quoted(key)}{messages}{section}'
    told += f" layout={quoted(page.layout)}" if page.layout else ""
    links = link_fingerprint(target for kind, target in slide.links if kind == "hyperlink")
    told += f' links="{links}"' if links else ""
    return f'<slide {told} sha256="{appearance(slide.xml)}">{fields}</slide>'


def _filled(page: Page) -> Iterator[str]:
    """The texts in placeholders; those of rows are of the messages in their order."""
    seen = Counter[str]()
    for filled in page.filled:
        at = seen[filled.role] if filled.role.startswith("row ") else 0
        seen[filled.role] += 1
        id = page.slide.messages[at] if at < len(page.slide.messages) else ""
        yield _told(filled.slot.name, filled.role, id, plain(filled.text))


def _carried(carried: Sequence[Furniture]) -> Iterator[str]:
    return (_told(item.slot.name, "footer", "", item.text) for item in carried if item.slot.type == "ftr")


def _notes(notes: str) -> Iterator[str]:
    if notes:
        yield _told("", "notes", "", notes)


def _fields(shapes: tuple[Shape, ...]) -> Iterator[str]:
    """The texts of a composed slide."""
    for shape in flat(shapes):
        if isinstance(shape, TextBox) and shape.field:
            yield _field(shape.name, shape.field, shape.lines)
        elif isinstance(shape, Table):
            yield from _rows(shape)


def _rows(table: Table) -> Iterator[str]:
    for place, (_, cells) in enumerate(table.rows):
        key = table.keys[place] if place < len(table.keys) else ""
        told = [_field("", cell.field, cell.lines, at) for at, cell in enumerate(cells) if cell and cell.field]
        if told:
            id = row_id(table.name, place, key)
            yield f'<row shape={quoted(table.name)} id="{id}" key={quoted(key)}>{"".join(told)}</row>'


def _field(shape: str, field: Field, lines: Sequence[Line], cell: int | None = None) -> str:
    return _told(shape, field.role, field.id, "\n".join(line.text for line in lines), cell)


def _told(shape: str, role: str, id: str, text: str, cell: int | None = None) -> str:
    where = f" shape={quoted(shape)}" if shape else ""
    at = "" if cell is None else f' cell="{cell}"'
    whose = f" id={quoted(id)}" if id else ""
    return f'<field{where}{at} role="{role}"{whose} sha256="{fingerprint(text)}"/>'
