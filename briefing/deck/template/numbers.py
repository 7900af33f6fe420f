"""Numbers of a template that the format does not allow: PowerPoint would offer to repair every deck that holds one."""

from __future__ import annotations

import re

from briefing.core.elements import Element
from briefing.deck.ooxml.package import Package, edit
from briefing.deck.ooxml.xml import qn

_FAR = 27_273_042_316_900
_WIDEST = 51_206_400
_RANGES = {
    "sz": (100, 400_000),
    "spc": (-400_000, 400_000),
    "marL": (0, _WIDEST),
    "marR": (0, _WIDEST),
    "indent": (-_WIDEST, _WIDEST),
    "lvl": (0, 8),
    "w": (0, 20_116_800),
    "rot": (-(1 << 31), (1 << 31) - 1),
    "x": (-_FAR, _FAR),
    "y": (-_FAR, _FAR),
    "cx": (0, _FAR),
    "cy": (0, _FAR),
}
"""The least and the most of each attribute, as the schema of drawings has it."""
_LETTERS = tuple(f"a:{name}" for name in ("rPr", "defRPr", "endParaRPr"))
_PARAGRAPHS = tuple(f"a:{name}" for name in ("pPr", "defPPr", *(f"lvl{level}pPr" for level in range(1, 10))))
_PLACES = ("a:off", "a:ext", "a:chOff", "a:chExt")
_HOLDERS: dict[str, tuple[str, ...]] = {qn(tag): ("sz", "spc") for tag in _LETTERS}
_HOLDERS |= {qn(tag): ("marL", "marR", "indent", "lvl") for tag in _PARAGRAPHS}
_HOLDERS |= {qn(tag): ("x", "y", "cx", "cy") for tag in _PLACES}
_HOLDERS |= {qn("a:ln"): ("w",), qn("a:xfrm"): ("rot",), qn("p:xfrm"): ("rot",)}
_DEMANDED = {"x", "y", "cx", "cy"}
"""Those that may not be missing where they belong: they are none of them, and so say nothing, as 0."""
_STATED = re.compile(rf'\s({"|".join(_RANGES)})="([^"]*)"'.encode())
_MEASURE = re.compile(r"-?[0-9]+(\.[0-9]+)?(mm|cm|in|pt|pc|pi)|quarter|half|full")
"""Lengths with their unit, and the words for the size of a placeholder, which share a name with that of letters."""


def drop_absurd_numbers(package: Package) -> None:
    """Leave out what masters and layouts state in numbers that no program takes."""
    for name, data in list(package.parts.items()):
        if name.endswith(".xml") and any(not _is_allowed(*found) for found in set(_STATED.findall(data))):
            edit(package, name, _drop_absurd)


def _is_allowed(key: bytes, value: bytes) -> bool:
    least, most = _RANGES[key.decode()]
    text = value.decode("utf-8", "replace").strip()
    if not re.fullmatch("-?[0-9]{1,15}", text):
        return bool(_MEASURE.fullmatch(text))
    return least <= int(text) <= most


def _drop_absurd(root: Element) -> None:
    for element in root.iter(*_HOLDERS):
        for key in _HOLDERS[element.tag]:
            value = element.get(key)
            if value is None or _is_allowed(key.encode(), value.encode()):
                continue
            if key in _DEMANDED:
                element.set(key, "0")
            else:
                del element.attrib[key]
