"""One slide of a deck as a deck of its own, which the renderer opens in a fraction of the time that the whole takes."""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import Any

from lxml import etree
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn

_PRESENTATION = "ppt/presentation.xml"
_RELATIONS = "ppt/_rels/presentation.xml.rels"
_NOTES = "ppt/notesSlides/"


def slide_alone(data: bytes, slide: int) -> bytes:
    """A deck that this program wrote, with only its slide ``slide``, from 0: untouched, numbered as it was, no notes.

    Raises IndexError for a slide that it has not.
    """
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(result, "w") as target:
        presentation, relations = parse_xml(source.read(_PRESENTATION)), parse_xml(source.read(_RELATIONS))
        others = _without_others(presentation, relations, slide)
        changed = {_PRESENTATION: etree.tostring(presentation), _RELATIONS: etree.tostring(relations)}
        for name in source.namelist():
            if _owner(name) not in others and not name.startswith(_NOTES):
                target.writestr(name, changed.get(name) or source.read(name))
    return result.getvalue()


def _without_others(presentation: Any, relations: Any, slide: int) -> set[str]:
    """Strike all slides but one from the lists; the names of their parts."""
    entries = list(presentation.find(qn("p:sldIdLst")))
    if not 0 <= slide < len(entries):
        raise IndexError(slide)
    others = {entry.get(qn("r:id")) for entry in entries if entry is not entries[slide]}
    for entry in (entry for entry in entries if entry.get(qn("r:id")) in others):
        entry.getparent().remove(entry)
    presentation.set("firstSlideNum", str(int(presentation.get("firstSlideNum", "1")) + slide))
    struck = [relation for relation in relations if relation.get("Id") in others]
    for relation in struck:
        relations.remove(relation)
    return {posixpath.join("/ppt", relation.get("Target")).lstrip("/") for relation in struck}


def _owner(name: str) -> str:
    """The part that a part of relations belongs to; any other part itself."""
    return name.replace("/_rels/", "/").removesuffix(".rels")
