"""The colours that a template has beside its theme, where slides use them: its theme lists them, for people to pick."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from briefing.core.elements import Element
from briefing.deck.ooxml.colours import OWN
from briefing.deck.ooxml.package import Package, edit
from briefing.deck.ooxml.xml import path, qn

_BEFORE = ("a:extraClrSchemeLst", "a:objectDefaults", "a:themeElements")


def list_own_colours(package: Package, used: Iterable[tuple[str, str]]) -> None:
    """Add to the custom colours of themes; ``used`` are parts of layouts with the colour that slides on them have."""
    for layout, colour in dict.fromkeys(used):
        master = package.related(layout, "slideMaster")[0]
        _list(package, package.related(master, "theme")[0], colour.removeprefix(OWN))


def _list(package: Package, theme: str, value: str) -> None:
    def add(root: Element) -> None:
        colours = root.find(qn("a:custClrLst"))
        if colours is None:
            before = next(found for tag in _BEFORE if (found := root.find(qn(tag))) is not None)
            colours = etree.Element(qn("a:custClrLst"))
            before.addnext(colours)
        etree.SubElement(etree.SubElement(colours, qn("a:custClr")), qn("a:srgbClr"), val=value)

    listed = package.tree(theme).iterfind(path("a:custClrLst/a:custClr/a:srgbClr"))
    if value not in {str(colour.get("val")).upper() for colour in listed}:
        edit(package, theme, add)
