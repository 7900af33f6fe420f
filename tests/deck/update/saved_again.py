"""What PowerPoint does to the parts of a deck by saving it again: nothing that people see, and nothing to be kept."""

from __future__ import annotations

import posixpath
import random
import re
import uuid
from typing import Any

from lxml import etree

from tests.deck.update.human_edits import P14, A, Deck, Kept, P, R, a_slide, parsed, relations_of

A16 = "http://schemas.microsoft.com/office/drawing/2014/main"
IDENTITY, CHANGE = "{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}", "{D42A27DB-BD31-4B8C-83A1-F6EECF244321}"
COUNTED = (
    (r"ppt/notesSlides/\w+\.xml", "ppt/notesSlides/notesSlide{}.xml"),
    (r"ppt/tags/\w+\.xml", "ppt/tags/tag{}.xml"),
    (r"customXml/item\d+\.xml", "customXml/item{}0.xml"),
    (r"customXml/itemProps\d+\.xml", "customXml/itemProps{}0.xml"),
)
CREATION = "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"


def number_shapes_anew(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Shapes of a pasted slide are counted from 2, and what points to them follows."""
    root = deck.slides[a_slide(deck, chance)]
    new: dict[str, str] = {}
    for at, mark in enumerate(root.iter(f"{P}cNvPr"), 2):
        new.setdefault(mark.get("id"), str(at))
        mark.set("id", str(at))
    for target in root.iter(f"{P}spTgt"):
        target.set("spid", new.get(target.get("spid"), target.get("spid")))
    return None


def split_every_run(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Spelling that was checked leaves each word it does not know a run of its own."""
    for run in list(deck.slides[a_slide(deck, chance)].iter(f"{A}r")):
        words = (run.findtext(f"{A}t") or "").split(" ")
        if len(words) > 2 and chance.random() < 0.5:
            _split(run, [words[0] + " ", words[1], " " + " ".join(words[2:])])
    return None


def _split(run: Any, parts: list[str]) -> None:
    source = etree.tostring(run)
    for part in reversed(parts[1:]):
        twin = parsed(source)
        twin.find(f"{A}t").text = part
        run.addnext(twin)
    run.find(f"{A}t").text = parts[0]
    style = run.getnext().find(f"{A}rPr")
    if style is not None:
        style.set("err", "1")


def mark_runs(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Runs that were typed in or checked are noted as such."""
    for style in deck.slides[a_slide(deck, chance)].iter(f"{A}rPr"):
        style.set("dirty", "0")
        if chance.random() < 0.3:
            style.set("noProof", "1")
    return None


def end_paragraphs(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """A paragraph that the cursor was in has the properties of its end."""
    for paragraph in deck.slides[a_slide(deck, chance)].iter(f"{A}p"):
        if paragraph.find(f"{A}endParaRPr") is None:
            etree.SubElement(paragraph, f"{A}endParaRPr", lang="fr-FR", dirty="0")
    return None


def turn_attributes(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Another version writes the attributes of an element in another order."""
    for element in deck.slides[a_slide(deck, chance)].iter(f"{A}rPr", f"{A}bodyPr", f"{P}cNvPr", f"{P}ph"):
        values = sorted(element.attrib.items(), reverse=True)
        element.attrib.clear()
        element.attrib.update(values)
    return None


def give_creation_ids(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Shapes get an identity of PowerPoint's own."""
    for mark in deck.slides[a_slide(deck, chance)].iter(f"{P}cNvPr"):
        listed = mark.find(f"{A}extLst")
        if listed is None:
            listed = etree.SubElement(mark, f"{A}extLst")
        if not any(entry.get("uri") == CREATION for entry in listed):
            made = etree.SubElement(listed, f"{A}ext", uri=CREATION)
            id = str(uuid.UUID(int=chance.getrandbits(128))).upper()
            etree.SubElement(made, f"{{{A16}}}creationId", {"id": f"{{{id}}}"}, nsmap={"a16": A16})
    return None


def save_designs_again(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Themes, masters and layouts are written anew: layouts are marked to stay, ends of paragraphs as typed in."""
    for name in [name for name in deck.parts if re.match(r"ppt/(?:theme|slideMasters|slideLayouts)/\w+\.xml", name)]:
        root = parsed(deck.parts[name])
        if name.startswith("ppt/slideLayouts") and root.get("preserve") is None:
            root.set("preserve", "1")
        for style in root.iter(f"{A}endParaRPr"):
            style.set("dirty", "0")
        deck.parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return None


def save_properties_again(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """What the deck counts of itself is counted anew."""
    root = parsed(deck.parts["docProps/app.xml"])
    space = etree.QName(root).namespace
    told = {"TotalTime": str(chance.randrange(600)), "Words": str(chance.randrange(9000)), "AppVersion": "16.0000"}
    for name, value in told.items():
        element = root.find(f"{{{space}}}{name}")
        if element is None:
            element = etree.SubElement(root, f"{{{space}}}{name}")
        element.text = value
    deck.parts["docProps/app.xml"] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return None


def number_relationships_anew(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Relationships are numbered in another order, and what leads through them follows."""
    id = a_slide(deck, chance)
    part = relations_of(deck.names[id])
    root = parsed(deck.parts[part])
    root[:] = sorted(root, key=lambda rel: rel.get("Target", ""), reverse=True)
    new = {rel.get("Id"): f"rId{at}" for at, rel in enumerate(root, 1)}
    for rel in root:
        rel.set("Id", new[rel.get("Id")])
    for element in deck.slides[id].iter(etree.Element):
        for name in [name for name in element.attrib if name.startswith(R)]:
            element.set(name, new.get(element.get(name), element.get(name)))
    deck.parts[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return None


def number_parts_anew(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Slides are counted in their order, notes, tags and custom parts too; what leads to them follows."""
    new = {deck.names[id]: f"ppt/slides/slide{at}.xml" for at, id in enumerate(deck.order, 1)}
    for family, name in COUNTED:
        there = sorted(part for part in deck.parts if re.fullmatch(family, part))
        new |= {part: name.format(at) for at, part in enumerate(there, 1)}
    rename_parts(deck, new)
    return None


def rename_parts(deck: Deck, new: dict[str, str]) -> None:
    """Give parts other names, in whatever leads to them, too."""
    new = new | {relations_of(old): relations_of(name) for old, name in new.items()}
    deck.parts = {new.get(name, name): _leading_anew(name, data, new) for name, data in deck.parts.items()}
    _lead_anew(deck.rels, "ppt/presentation.xml", new)
    deck.names = {id: new.get(name, name) for id, name in deck.names.items()}


def _leading_anew(part: str, data: bytes, new: dict[str, str]) -> bytes:
    if part != "[Content_Types].xml" and not part.endswith(".rels"):
        return data
    root = parsed(data)
    for entry in root if part == "[Content_Types].xml" else ():
        if old := entry.get("PartName"):
            entry.set("PartName", f"/{new.get(old[1:], old[1:])}")
    if part.endswith(".rels"):
        _lead_anew(root, part.replace("_rels/", "").removesuffix(".rels"), new)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _lead_anew(root: Any, source: str, new: dict[str, str]) -> None:
    folder = posixpath.dirname(source)
    for rel in root:
        target = posixpath.normpath(posixpath.join("/", folder, rel.get("Target")))[1:]
        if target in new and rel.get("TargetMode") != "External":
            rel.set("Target", posixpath.relpath(f"/{new[target]}", f"/{posixpath.dirname(new.get(source, source))}"))


def count_the_change(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """A slide has an identity, and a number that is another after each change."""
    root = deck.slides[a_slide(deck, chance)]
    held = root.find(f"{P}cSld")
    listed = held.find(f"{P}extLst")
    if listed is None:
        listed = etree.SubElement(held, f"{P}extLst")
    for uri, name in ((IDENTITY, "creationId"), (CHANGE, "modId")):
        for old in [old for old in listed if old.get("uri") == uri]:
            listed.remove(old)
        made = etree.SubElement(listed, f"{P}ext", uri=uri)
        etree.SubElement(made, f"{P14}{name}", {"val": str(chance.getrandbits(32))}, nsmap={"p14": P14[1:-1]})
    return None


def fit_texts(deck: Deck, chance: random.Random, number: int) -> Kept | None:
    """Texts that are to fit their shapes have the scale at which they do, and boxes that grow are noted to."""
    for body in deck.slides[a_slide(deck, chance)].iter(f"{P}txBody"):
        shape = body.find(f"{A}bodyPr")
        for fit in shape.iterchildren(f"{A}normAutofit"):
            fit.set("fontScale", "92500")
            fit.set("lnSpcReduction", "10000")
        if not len(shape):
            etree.SubElement(shape, f"{A}normAutofit")
    return None


SAVED_AGAIN = (
    number_shapes_anew,
    split_every_run,
    mark_runs,
    end_paragraphs,
    turn_attributes,
    give_creation_ids,
    save_designs_again,
    save_properties_again,
    number_relationships_anew,
    number_parts_anew,
    count_the_change,
    fit_texts,
)
