"""What people do to a deck in PowerPoint, done to its parts directly: never through our own writer.

An edit returns what has to be in the deck afterwards, as a question about its parts.
"""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

from lxml import etree

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
Kept = Callable[["Deck"], bool]
Edit = Callable[["Deck", random.Random, int], Kept | None]


def parsed(data: bytes | str) -> Any:
    return etree.fromstring(data)


class Deck:
    """The parts of a deck, its slides as trees to be changed, by the number that the presentation gives them."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.root = parsed(self.parts["ppt/presentation.xml"])
        self.rels = parsed(self.parts["ppt/_rels/presentation.xml.rels"])
        targets = {rel.get("Id"): rel.get("Target") for rel in self.rels}
        self.names = {entry.get("id"): f"ppt/{targets[entry.get(f'{R}id')]}" for entry in self.root.iter(f"{P}sldId")}
        self.slides = {id: parsed(self.parts[name]) for id, name in self.names.items()}
        self.own: set[str] = set()
        """The numbers of slides that people made."""

    @property
    def order(self) -> list[str]:
        return [entry.get("id") for entry in self.root.iter(f"{P}sldId")]

    def saved(self) -> bytes:
        parts = {**self.parts, "ppt/presentation.xml": etree.tostring(self.root)}
        parts["ppt/_rels/presentation.xml.rels"] = etree.tostring(self.rels)
        for id, root in self.slides.items():
            old = parts.get(self.names[id])
            if old and etree.tostring(root) != etree.tostring(parsed(old)):
                parts[self.names[id]] = etree.tostring(root)
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for name, data in parts.items():
                archive.writestr(name, data)
        return stream.getvalue()

    def text(self, id: str) -> str:
        """The words of a slide, "" for one that is not there."""
        root = self.slides.get(id)
        return "" if root is None else "\n".join(paragraph_text(paragraph) for paragraph in root.iter(f"{A}p"))


def paragraph_text(paragraph: Any) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{A}t"))


def edited(data: bytes, seed: int, count: int, others: Sequence[Edit] = ()) -> tuple[bytes, list[tuple[str, Kept]]]:
    """The deck after ``count`` edits, and what has to be true of it from then on, each with the edit's name.

    With ``others``, half of the edits are of them.
    Places and formats count as long as their text is there: what the briefing withdrew goes in its own dress.
    """
    chance = random.Random(seed)
    deck = Deck(data)
    kept: list[tuple[str, Kept]] = []
    for number in range(count):
        edit = chance.choice(others if others and chance.random() < 0.5 else EDITS)
        if told := edit(deck, chance, number):
            kept.append((edit.__name__, told))
    return deck.saved(), kept


def relations_of(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def a_slide(deck: Deck, chance: random.Random) -> str:
    return chance.choice([id for id in deck.order if id not in deck.own])


def _written(root: Any) -> list[Any]:
    """The runs of a slide that are its own text."""
    return [run for run in root.iter(f"{A}r") if (run.findtext(f"{A}t") or "").strip()]


def _held(root: Any) -> list[Any]:
    """The shapes of a slide, which people move, recolour and delete."""
    return [shape for shape in root.iter(f"{P}sp") if shape.find(f"{P}txBody") is not None]


def reword(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Write another text into a paragraph."""
    id = a_slide(deck, chance)
    runs = _written(deck.slides[id])
    if not runs:
        return None
    words = f"Réécrit à la main {number}, {chance.randrange(10**6)}."
    run = chance.choice(runs)
    for other in [other for other in run.getparent() if other.tag == f"{A}r" and other is not run]:
        run.getparent().remove(other)
    run.find(f"{A}t").text = words
    return lambda now: words in now.text(id) or _overwritten(deck, id, words)


def _overwritten(deck: Deck, id: str, words: str) -> bool:
    """Whether a later edit took the words away again, before the update."""
    return id not in deck.slides or words not in deck.text(id)


def embolden(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Give a run a size that nothing else has."""
    id = a_slide(deck, chance)
    runs = [run for run in _written(deck.slides[id]) if run.find(f"{A}rPr") is not None]
    if not runs:
        return None
    run = chance.choice(runs)
    size = str(501 + number)
    run.find(f"{A}rPr").set("spc", size)
    holder = _name(run)

    def there(root: Any) -> bool:
        return any(style.get("spc") == size for style in root.iter(f"{A}rPr"))

    words = run.findtext(f"{A}t") or ""

    def is_kept(now: Deck) -> bool:
        if _is_gone(deck, now, id, holder) or there(now.slides[id]) or not there(deck.slides[id]):
            return True
        return _is_withdrawn(deck, now, id, holder, words)

    return is_kept


def _name(element: Any) -> str:
    """What the shape is called that an element is of; "Table" for all in tables, whose rows come and go."""
    if next(element.iterancestors(f"{A}tbl"), None) is not None:
        return "Table"
    shape = next(one for one in (element, *element.iterancestors()) if one.find(f"./*/{P}cNvPr") is not None)
    return str(shape.find(f"./*/{P}cNvPr").get("name"))


def _is_gone(deck: Deck, now: Deck, id: str, name: str) -> bool:
    """Whether the slide, or the shape of this name, was deleted before the update, or withdrawn by it."""
    if id not in deck.slides:
        return True
    return id in now.slides and (name == "Table" or _named(now, id, name) < _named(deck, id, name))


def _is_withdrawn(deck: Deck, now: Deck, id: str, name: str, words: str) -> bool:
    """Whether the update took a line with these words out of the shape of this name, and its format with it.

    Lines below it have gone up then, and fewer have these words.
    """
    before, after = (_lines(one, id, name) for one in (deck, now))
    have_gone_up = any(after.index(line) < at for at, line in enumerate(before) if line and line in after)
    holding = [sum(words in line for line in lines) for lines in (before, after)]
    return (have_gone_up or len(after) < len(before)) and holding[1] < holding[0]


def _lines(deck: Deck, id: str, name: str) -> list[str]:
    shapes = [mark.getparent().getparent() for mark in deck.slides[id].iter(f"{P}cNvPr") if mark.get("name") == name]
    lines = [line for shape in shapes for line in shape.iter(f"{A}p")]
    return ["".join(text.text or "" for text in line.iter(f"{A}t")) for line in lines]


def move(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    id = a_slide(deck, chance)
    places = list(deck.slides[id].iter(f"{A}off"))
    if not places:
        return None
    x = str(10_000 + number)
    place = chance.choice(places)
    place.set("x", x)
    holder = _name(place)

    def there(root: Any) -> bool:
        return any(place.get("x") == x for place in root.iter(f"{A}off"))

    return lambda now: _is_gone(deck, now, id, holder) or there(now.slides[id]) or not there(deck.slides[id])


def note(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """A box of one's own on a slide."""
    id = a_slide(deck, chance)
    shapes = _held(deck.slides[id])
    if not shapes:
        return None
    words = f"À moi {number} {chance.randrange(10**6)}"
    box = parsed(
        f'<p:sp xmlns:p="{P[1:-1]}" xmlns:a="{A[1:-1]}"><p:nvSpPr>'
        f'<p:cNvPr id="{7000 + number}" name="Mienne {number}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>'
        '<p:spPr><a:xfrm><a:off x="90" y="90"/><a:ext cx="900" cy="900"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>'
        f'<a:rPr lang="fr-FR"/><a:t>{words}</a:t></a:r></a:p></p:txBody></p:sp>'
    )
    deck.slides[id].find(f"{P}cSld/{P}spTree").append(box)
    return lambda now: id not in deck.slides or words in now.text(id) or _overwritten(deck, id, words)


def delete_shape(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    id = a_slide(deck, chance)
    shapes = [shape for shape in _held(deck.slides[id]) if shape.getparent().tag == f"{P}spTree"]
    if len(shapes) < 3:
        return None
    shape = chance.choice(shapes[1:])
    name = next(shape.iter(f"{P}cNvPr")).get("name")
    shape.getparent().remove(shape)
    left = sum(1 for mark in deck.slides[id].iter(f"{P}cNvPr") if mark.get("name") == name)
    return lambda now: id not in deck.slides or _named(now, id, name) <= max(left, _named(deck, id, name))


def _named(deck: Deck, id: str, name: str) -> int:
    """How many shapes of a slide have a name: none, once the slide went whole."""
    return sum(1 for mark in deck.slides[id].iter(f"{P}cNvPr") if mark.get("name") == name) if id in deck.slides else 0


def delete_slide(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    if len(deck.order) < 6:
        return None
    id = a_slide(deck, chance)
    for entry in [*deck.root.iter(f"{P}sldId"), *deck.root.iter(f"{P14}sldId")]:
        if entry.get("id") == id:
            entry.getparent().remove(entry)
    name = deck.names[id]
    for rel in [rel for rel in deck.rels if f"ppt/{rel.get('Target')}" == name]:
        deck.rels.remove(rel)
    title = deck.text(id)
    del deck.slides[id]
    _drop_parts(deck, name)
    return lambda now: id not in now.slides and all(now.text(other) != title for other in now.slides)


def _drop_parts(deck: Deck, name: str) -> None:
    gone = [name, relations_of(name)]
    for rel in parsed(deck.parts[relations_of(name)]):
        if rel.get("Type").endswith("/notesSlide"):
            notes = f"ppt/notesSlides/{rel.get('Target').rpartition('/')[2]}"
            gone += [notes, relations_of(notes)]
    types = parsed(deck.parts["[Content_Types].xml"])
    for entry in [entry for entry in types if entry.get("PartName", "")[1:] in gone]:
        types.remove(entry)
    deck.parts["[Content_Types].xml"] = etree.tostring(types)
    for part in gone:
        deck.parts.pop(part, None)
    for id, other in deck.names.items():
        rels = relations_of(other)
        if id not in deck.slides or rels not in deck.parts:
            continue
        root = parsed(deck.parts[rels])
        for rel in [rel for rel in root if rel.get("Target", "").endswith("/" + name.rpartition("/")[2])]:
            root.remove(rel)
            for link in [
                link for link in deck.slides[id].iter(f"{A}hlinkClick") if link.get(f"{R}id") == rel.get("Id")
            ]:
                link.getparent().remove(link)
        deck.parts[rels] = etree.tostring(root)


def copy_slide(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """A slide duplicated, with a box of its own; or, its words all replaced, a slide of one's own."""
    id = a_slide(deck, chance)
    source = deck.names[id]
    name, new = f"ppt/slides/own{number}.xml", str(5000 + number)
    root = deepcopy(deck.slides[id])
    words = f"La mienne {number} {chance.randrange(10**6)}"
    runs = _written(root)
    if not runs:
        return None
    for link in list(root.iter(f"{A}hlinkClick")):
        link.getparent().remove(link)
    is_own = chance.random() < 0.5
    for run in runs if is_own else runs[:1]:
        run.find(f"{A}t").text = words
    layout = next(rel for rel in parsed(deck.parts[relations_of(source)]) if rel.get("Type").endswith("/slideLayout"))
    deck.parts[name] = etree.tostring(root)
    deck.parts[relations_of(name)] = (
        f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{OFFICE}/slideLayout" '
        f'Target="{layout.get("Target")}"/></Relationships>'
    ).encode()
    types = parsed(deck.parts["[Content_Types].xml"])
    kind = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml"
    etree.SubElement(types, f"{{{TYPES}}}Override", PartName=f"/{name}", ContentType=kind)
    deck.parts["[Content_Types].xml"] = etree.tostring(types)
    etree.SubElement(
        deck.rels, f"{{{RELS}}}Relationship", Id=f"rIdOwn{number}", Type=f"{OFFICE}/slide", Target=name[4:]
    )
    for tag, entries in ((f"{P}sldId", deck.root), (f"{P14}sldId", deck.root)):
        before = next(entry for entry in entries.iter(tag) if entry.get("id") == id)
        made = etree.Element(tag, id=new)
        if tag == f"{P}sldId":
            made.set(f"{R}id", f"rIdOwn{number}")
        before.addnext(made)
    deck.names[new], deck.slides[new] = name, root
    deck.own.add(new)
    return lambda now: new not in deck.slides or words in now.text(new)


def reorder(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    entries = deck.root.find(f"{P}sldIdLst")
    entry = chance.choice(list(entries))
    entries.remove(entry)
    entries.insert(chance.randrange(len(entries) + 1), entry)
    return lambda now: [id for id in now.order if id in deck.slides] == [id for id in deck.order if id in now.slides]


def split_runs(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """What spelling leaves: a run in two, marked."""
    runs = [run for run in _written(deck.slides[a_slide(deck, chance)]) if len(run.findtext(f"{A}t")) > 6]
    if not runs:
        return None
    run = chance.choice(runs)
    twin = deepcopy(run)
    text = run.findtext(f"{A}t")
    run.find(f"{A}t").text, twin.find(f"{A}t").text = text[:4], text[4:]
    for one, mark in ((run, "err"), (twin, "dirty")):
        if one.find(f"{A}rPr") is not None:
            one.find(f"{A}rPr").set(mark, "1" if mark == "err" else "0")
    run.addnext(twin)
    return None


def renumber_shapes(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """What pasting does: other numbers of shapes."""
    for at, mark in enumerate(deck.slides[a_slide(deck, chance)].iter(f"{P}cNvPr")):
        mark.set("id", str(9000 + at))
    return None


def animate(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    id = a_slide(deck, chance)
    root = deck.slides[id]
    if root.find(f"{P}transition") is None:
        root.find(f"{P}clrMapOvr").addnext(etree.Element(f"{P}transition", spd="slow"))
    return lambda now: id not in deck.slides or now.slides[id].find(f"{P}transition") is not None


def describe(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """An alternative text of one's own."""
    id = a_slide(deck, chance)
    words = f"Description {number} {chance.randrange(10**6)}"
    mark = chance.choice(list(deck.slides[id].iter(f"{P}cNvPr")))
    mark.set("descr", words)
    holder = str(mark.get("name"))

    def there(root: Any) -> bool:
        return any(mark.get("descr") == words for mark in root.iter(f"{P}cNvPr"))

    return lambda now: _is_gone(deck, now, id, holder) or there(now.slides[id]) or not there(deck.slides[id])


def hide(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    id = a_slide(deck, chance)
    deck.slides[id].set("show", "0")
    return lambda now: id not in deck.slides or now.slides[id].get("show") == "0"


def add_row(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """A row of a table copied by hand, with other words."""
    tables = [(id, table) for id in deck.order for table in deck.slides[id].iter(f"{A}tbl")]
    if not tables:
        return None
    id, table = chance.choice(tables)
    rows = [row for row in table.iterfind(f"{A}tr") if list(row.iter(f"{A}t"))]
    if not rows:
        return None
    row = chance.choice(rows)
    copy = deepcopy(row)
    words = f"Ligne {number} {chance.randrange(10**6)}"
    for mark in copy.iter("{http://schemas.microsoft.com/office/drawing/2014/main}rowId"):
        mark.set("val", str(4_000_000 + number))
    for link in list(copy.iter(f"{A}hlinkClick")):
        link.getparent().remove(link)
    for text in copy.iter(f"{A}t"):
        text.text = words
    row.addnext(copy)
    return lambda now: id not in deck.slides or words in now.text(id) or _overwritten(deck, id, words)


EDITS = (
    reword,
    reword,
    reword,
    embolden,
    move,
    note,
    delete_shape,
    delete_slide,
    copy_slide,
    reorder,
    split_runs,
    renumber_shapes,
    animate,
    describe,
    hide,
    add_row,
)
