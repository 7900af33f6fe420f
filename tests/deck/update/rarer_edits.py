"""What people do to a deck now and then: groups, tables cut and merged, boxes cut, pasted and translated."""

from __future__ import annotations

import random
from copy import deepcopy
from typing import Any

from lxml import etree

from tests.deck.update.human_edits import A, Deck, Kept, P, a_slide, parsed, relations_of

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000b49444154789c6360000200000500017a5eab3f"
    "0000000049454e44ae426082"
)
"""A picture of one point."""


def _top(deck: Deck, id: str) -> list[Any]:
    """The boxes of a slide that stand by themselves, its title apart."""
    tree = deck.slides[id].find(f"{P}cSld/{P}spTree")
    return [shape for shape in tree.iterfind(f"{P}sp") if shape.find(f"./*/*/{P}ph") is None]


def _text(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(f"{A}t"))


def _tables(deck: Deck) -> list[tuple[str, Any]]:
    return [(id, table) for id in deck.order if id not in deck.own for table in deck.slides[id].iter(f"{A}tbl")]


def group(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Two boxes put into one group."""
    id = a_slide(deck, chance)
    shapes = _top(deck, id)
    if len(shapes) < 2:
        return None
    name = f"Groupe {number} {chance.randrange(10**6)}"
    made = parsed(
        f'<p:grpSp xmlns:p="{P[1:-1]}" xmlns:a="{A[1:-1]}"><p:nvGrpSpPr><p:cNvPr id="{8000 + number}" name="{name}"/>'
        '<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/>'
        '<a:chOff x="0" y="0"/><a:chExt cx="9" cy="9"/></a:xfrm></p:grpSpPr></p:grpSp>'
    )
    chosen = chance.sample(shapes, 2)
    chosen[0].addprevious(made)
    made.extend(chosen)

    def there(root: Any) -> bool:
        return any(mark.get("name") == name for mark in root.iter(f"{P}cNvPr"))

    return lambda now: id not in deck.slides or not there(deck.slides[id]) or there(now.slides[id])


def merge_cells(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Two cells of a row made one; the text of the second is seen no more."""
    rows = [(id, tr) for id, table in _tables(deck) for tr in table.iterfind(f"{A}tr") if _is_plain(tr)]
    if not rows:
        return None
    id, tr = chance.choice(rows)
    cells = tr.findall(f"{A}tc")
    at = chance.randrange(len(cells) - 1)
    cells[at].set("gridSpan", "2")
    cells[at + 1].set("hMerge", "1")
    words = f"Fusion {number} {chance.randrange(10**6)}"
    for text in list(cells[at].iter(f"{A}t"))[:1]:
        text.text = words
    return lambda now: id not in deck.slides or words not in deck.text(id) or _is_merged(now.slides[id], words)


def _is_plain(tr: Any) -> bool:
    cells = tr.findall(f"{A}tc")
    marks = ("gridSpan", "hMerge", "rowSpan", "vMerge")
    return len(cells) > 1 and not any(cell.get(mark) for cell in cells for mark in marks)


def _is_merged(root: Any, words: str) -> bool:
    return any(cell.get("gridSpan") == "2" and words in _text(cell) for cell in root.iter(f"{A}tc"))


def delete_row(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """A row taken out; it does not come back."""
    rows = [(id, tr) for id, table in _tables(deck) for tr in table.findall(f"{A}tr")[2:] if _is_plain(tr)]
    rows = [(id, tr) for id, tr in rows if len(_text(tr)) > 30]
    if not rows:
        return None
    id, tr = chance.choice(rows)
    words = _text(tr)
    tr.getparent().remove(tr)
    return lambda now: id not in now.slides or all(_text(row) != words for row in now.slides[id].iter(f"{A}tr"))


def cut_box(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """A box cut in two: the second half of its words in a copy of it."""
    id = a_slide(deck, chance)
    shapes = [shape for shape in _top(deck, id) if len(_text(shape)) > 40]
    if not shapes:
        return None
    box = chance.choice(shapes)
    words = _text(box)
    twin = deepcopy(box)
    for one, text in ((box, words[:20]), (twin, words[20:])):
        runs = list(one.iter(f"{A}t"))
        runs[0].text = text
        for run in runs[1:]:
            run.getparent().getparent().remove(run.getparent())
    next(twin.iter(f"{P}cNvPr")).set("id", str(8500 + number))
    box.addnext(twin)
    rest = words[20:].strip()
    return lambda now: id not in deck.slides or rest not in deck.text(id) or rest in now.text(id)


def paste_picture(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """A picture of people's own, with its part."""
    id = a_slide(deck, chance)
    media, name = f"ppt/media/mine{number}.png", f"Photo {number} {chance.randrange(10**6)}"
    deck.parts[media] = PIXEL
    types = parsed(deck.parts["[Content_Types].xml"])
    if not any(entry.get("Extension") == "png" for entry in types):
        types.insert(0, etree.Element(f"{types.tag[:-5]}Default", Extension="png", ContentType="image/png"))
        deck.parts["[Content_Types].xml"] = etree.tostring(types)
    rels = parsed(deck.parts[relations_of(deck.names[id])])
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    made = {"Id": f"rIdMine{number}", "Type": f"{kind}/image", "Target": f"../media/mine{number}.png"}
    etree.SubElement(rels, f"{rels.tag[:-13]}Relationship", made)
    deck.parts[relations_of(deck.names[id])] = etree.tostring(rels)
    picture = parsed(
        f'<p:pic xmlns:p="{P[1:-1]}" xmlns:a="{A[1:-1]}" xmlns:r="{kind}"><p:nvPicPr><p:cNvPr id="{8700 + number}" '
        f'name="{name}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdMine{number}"/><a:stretch>'
        '<a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="1" y="1"/><a:ext cx="99" cy="99"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )
    deck.slides[id].find(f"{P}cSld/{P}spTree").append(picture)
    return lambda now: id not in deck.slides or (media in now.parts and _leads(now, id, name, "/image"))


def _leads(now: Deck, id: str, name: str, kind: str) -> bool:
    """Whether the slide still has the picture, and it leads to a part that is there."""
    blips = [
        blip for shape in now.slides[id].iter(f"{P}pic") if _called(shape) == name for blip in shape.iter(f"{A}blip")
    ]
    rels = {rel.get("Id"): rel for rel in parsed(now.parts[relations_of(now.names[id])])}
    ids = [value for blip in blips for value in blip.attrib.values()]
    return bool(ids) and all(id in rels and rels[id].get("Type").endswith(kind) for id in ids)


def _called(shape: Any) -> str:
    return str(next(shape.iter(f"{P}cNvPr")).get("name"))


def move_to_another_slide(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """A box cut out of one slide and pasted on another; what it led to stays behind."""
    id, other = a_slide(deck, chance), a_slide(deck, chance)
    shapes = [shape for shape in _top(deck, id) if len(_text(shape)) > 10]
    if not shapes or other == id:
        return None
    box = chance.choice(shapes)
    for mark in [*box.iter(f"{P}custDataLst"), *box.iter(f"{A}hlinkClick")]:
        mark.getparent().remove(mark)
    next(box.iter(f"{P}cNvPr")).set("id", str(8900 + number))
    words = f"Déplacé {number} {chance.randrange(10**6)}"
    next(box.iter(f"{A}t")).text = words
    deck.slides[other].find(f"{P}cSld/{P}spTree").append(box)
    return lambda now: other not in deck.slides or words not in deck.text(other) or words in now.text(other)


def translate(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """All words of a slide in another language."""
    id = a_slide(deck, chance)
    for text in deck.slides[id].iter(f"{A}t"):
        if len((text.text or "").strip()) > 3:
            text.text = f"EN {text.text[::-1]}"
    words = deck.text(id).split("\n")
    foreign = {line for line in words if "EN " in line}
    return lambda now: id not in deck.slides or deck.text(id).split("\n") != words or foreign <= _lines(now, id)


def _lines(now: Deck, id: str) -> set[str]:
    return set(now.text(id).split("\n"))


def replace_everywhere(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Find and replace a word in all slides."""
    old, new = chance.choice((("numérique", "digital"), ("DSI", "direction"), ("les", "ces"), ("donnée", "data")))
    before = {id: deck.text(id).count(new) for id in deck.order}
    for root in deck.slides.values():
        for text in root.iter(f"{A}t"):
            text.text = (text.text or "").replace(old, new)
    changed = [id for id in deck.order if deck.text(id).count(new) > before[id]]
    return (lambda now: any(new in now.text(id) for id in changed if id in deck.slides)) if changed else None


def take_a_column_out(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    tables = [(id, table) for id, table in _tables(deck) if all(map(_is_plain, table.iterfind(f"{A}tr")))]
    tables = [(id, table) for id, table in tables if len(table.find(f"{A}tblGrid")) > 2]
    if not tables:
        return None
    id, table = chance.choice(tables)
    column = chance.randrange(len(table.find(f"{A}tblGrid")))
    table.find(f"{A}tblGrid").remove(table.find(f"{A}tblGrid")[column])
    for tr in table.iterfind(f"{A}tr"):
        tr.remove(tr.findall(f"{A}tc")[column])
    return lambda now: id not in deck.slides or _widths(now.slides[id]) == _widths(deck.slides[id])


def _widths(root: Any) -> list[int]:
    return [len(grid) for grid in root.iter(f"{A}tblGrid")]


def change_layout(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Put a slide on another layout of its deck."""
    id = a_slide(deck, chance)
    layouts = sorted(name for name in deck.parts if name.startswith("ppt/slideLayouts/slideLayout"))
    target = f"../slideLayouts/{chance.choice(layouts).rpartition('/')[2]}"
    part = relations_of(deck.names[id])
    rels = parsed(deck.parts[part])
    own = next(rel for rel in rels if rel.get("Type").endswith("/slideLayout"))
    if own.get("Target") == target:
        return None
    own.set("Target", target)
    deck.parts[part] = etree.tostring(rels)

    def layout(one: Deck) -> list[str]:
        rels = parsed(one.parts[relations_of(one.names[id])])
        return [rel.get("Target") for rel in rels if rel.get("Type").endswith("/slideLayout")]

    return lambda now: id not in deck.slides or layout(now) == layout(deck)


RARER = (
    group,
    merge_cells,
    delete_row,
    cut_box,
    paste_picture,
    move_to_another_slide,
    translate,
    replace_everywhere,
    take_a_column_out,
    change_layout,
)
