"""Open a template for filling: its package without slides, its layouts, its map."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from briefing.core.i18n import translate
from briefing.deck.ooxml.package import Package, making_sense, read_bytes, unpack
from briefing.deck.ooxml.slide_size import slide_size
from briefing.deck.template.auto_map import mapped
from briefing.deck.template.blank import blank
from briefing.deck.template.catalogue import TemplateInfo, find
from briefing.deck.template.layout_map import FOUND, saved_map
from briefing.deck.template.placeholders import LayoutSlots, layouts_of


@dataclass(frozen=True)
class OpenTemplate:
    """A template ready to be filled. ``width`` and ``height`` are EMU; ``data`` are the bytes of its file.

    ``is_mapped`` says that somebody mapped kinds of slides to its layouts by hand, and said nothing of its look.
    ``left_out`` has a sentence for each kind of thing in the file that no deck takes over. ``cover`` is the part of the
    layout that was made of the template's first slide, "" for none.
    """

    info: TemplateInfo
    package: Package
    layouts: Mapping[str, LayoutSlots]
    width: int
    height: int
    data: bytes
    is_mapped: bool = False
    left_out: tuple[str, ...] = ()
    cover: str = ""


def open_template(info: TemplateInfo, maps: Path | None = None) -> OpenTemplate:
    """Open a template, mapped by its own map, the one the user settled (kept in the folder ``maps``), or automatically.

    Raises BriefingError, with the mend, for a file that cannot be used.
    """
    data = read_bytes(info.path)
    saved = saved_map(maps, data) if maps else None
    settled = (saved.kinds if saved else {}) or info.kinds
    with making_sense(str(info.path), translate("Deck", "Open and save it again in PowerPoint.")):
        opened = _opened(_Bytes(data), str(info.path))
        kinds = settled or mapped(list(opened.layouts.values()), opened.width, opened.height)
    style = info.style.corrected(saved.style) if saved else info.style
    is_mapped = bool(settled) and info.style == FOUND
    return replace(opened, info=replace(info, kinds=kinds, style=style), is_mapped=is_mapped)


def unsettled(template: OpenTemplate) -> OpenTemplate:
    """A template as it is without what the user settled."""
    return open_template(find(str(template.info.path)))


class _Bytes:
    """Bytes told from others by their digest, to be remembered by."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._digest = hashlib.sha256(data).digest()

    def __hash__(self) -> int:
        return hash(self._digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Bytes) and self._digest == other._digest


@lru_cache(maxsize=2)
def _opened(data: _Bytes, where: str) -> OpenTemplate:
    package, left_out, cover = blank(unpack(data.data, where))
    width, height = _size(package)
    layouts = {layout.key: layout for layout in layouts_of(package)}
    for layout in layouts.values():
        layout.resolve()
    info = TemplateInfo(Path(where).stem, Path(where), {}, {})
    return OpenTemplate(info, package, layouts, width, height, data.data, left_out=left_out, cover=cover)


def _size(package: Package) -> tuple[int, int]:
    """Width and height of the slides in EMU. Raises BriefingError for what no slide can be."""
    if size := slide_size(package):
        return size
    what = translate("Template", "The template’s slide size is not valid.")
    raise package.fault(what, translate("Template", "Choose another template."))
