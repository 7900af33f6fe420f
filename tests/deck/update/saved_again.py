"""What PowerPoint does to the parts of a deck by saving it again: nothing that people see, and nothing to be kept."""

from __future__ import annotations

import random
import re
import uuid
from typing import Any

from lxml import etree

from tests.deck.update.human_edits import A, Deck, Kept, P, R, a_slide, parsed

A16 = "http://schemas.microsoft.com/office/drawing/2014/main"
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
    part = f"ppt/slides/_rels/{deck.names[id].rpartition('/')[2]}.rels"
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
)
