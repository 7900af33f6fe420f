"""What somebody settles of a template: layouts and places of composed slides, and the map of placeholders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from briefing.core.model import Briefing
from briefing.deck.compose.look import Look
from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.looks.pixels.room import LEAST_HIGH, LEAST_WIDE, bounds
from briefing.deck.template.layout_map import (
    FOUND,
    KindMap,
    Style,
    forget_map,
    save_map,
    saved_map,
)
from briefing.deck.template.opening import OpenTemplate, unsettled
from briefing.deck.template_pictures import composed_pictures, kind_pictures, looks_of, mapped_to

_MAP = "map/"
_COVER = "title"


@dataclass(frozen=True)
class Drawing:
    """A deck to be drawn: "composed" slides on ``style``, or on the map of ``kinds``; the same are equal."""

    template: OpenTemplate
    style: Style
    kinds: Mapping[str, KindMap] | None = None

    @property
    def group(self) -> str:
        return "composed" if self.kinds is None else "mapped"

    def look(self) -> Mapping[str, Look]:
        """The looks as they are found, without settled places."""
        return looks_of(self.template, replace(self.style, canvases={}))

    def pictures(self, briefing: Briefing, width: int, cancelled: Callable[[], bool]) -> dict[str, bytes]:
        """The PNG of the first slide of each kind."""
        if self.kinds is None:
            return composed_pictures(briefing, self.template, self.style, width, cancelled)
        return kind_pictures(briefing, self.template, self.kinds, width, cancelled)


class Settled(NamedTuple):
    """What a draft keeps of a settling: where the template is, looks of composed slides, and the map."""

    path: str
    style: Style
    kinds: Mapping[str, KindMap]


class Settling:
    """What is settled of ``template`` so far; it begins with what is kept in ``maps``.

    Kinds of composed slides go by their name, those of the map have "map/" before it.
    """

    def __init__(self, template: OpenTemplate, maps: Path) -> None:
        self._template, self._maps = template, maps
        self._found = unsettled(template)
        saved = saved_map(maps, template.data)
        self.style = saved.style if saved else FOUND
        self.kinds: dict[str, KindMap] = dict(template.info.kinds)
        self.looks: Mapping[str, Look] = {}

    @property
    def is_settled(self) -> bool:
        return self.style != FOUND or self.kinds != self._found.info.kinds

    @property
    def height(self) -> float:
        """The slide's height in design points."""
        return WIDTH * self._template.height / self._template.width

    def keep(self) -> None:
        """Keep what is settled for the next exports. Raises BriefingError and OSError as saving does."""
        data, name = self._template.data, self._template.info.name
        if not self.is_settled:
            forget_map(self._maps, data)
            return
        kinds = self.kinds if self.kinds != self._found.info.kinds else {}
        save_map(self._maps, data, name, kinds, self.style)

    def forget(self) -> None:
        """Go back to what was found."""
        self.style, self.kinds = FOUND, dict(self._found.info.kinds)
        self.looks = {}

    def layout_of(self, kind: str) -> str:
        """The layout that slides of a kind stand on, "" while it is looked for."""
        if mapped := self.map_of(kind):
            return mapped.layout
        style = self._found.info.style.corrected(self.style)
        main = self.looks.get("")
        if kind == _COVER:
            return style.cover or (main.cover if main else "")
        return style.layouts.get(kind) or (main.layout if main else "")

    def map_of(self, kind: str) -> KindMap | None:
        """Where the map has a kind of it."""
        return self.kinds[kind.removeprefix(_MAP)] if kind.startswith(_MAP) else None

    def group(self, kind: str) -> str:
        return "mapped" if kind.startswith(_MAP) else "composed"

    def has_canvas(self, kind: str) -> bool:
        return self.group(kind) == "composed" and kind != _COVER

    def place_of(self, kind: str) -> tuple[Rect, Rect, tuple[float, float]] | None:
        """The place for content, the room that it may be moved in, and its least size; None while it is looked for."""
        layout = self.layout_of(kind)
        look = next((look for look in self.looks.values() if look.layout == layout), None)
        if look is None:
            return None
        room = bounds(look.title, look.canvas, look.height)
        return self._settled(layout) or look.canvas, room, (LEAST_WIDE, LEAST_HIGH)

    def is_canvas_settled(self, layout: str) -> bool:
        return layout in self.style.canvases

    def choose_layout(self, kind: str, layout: str) -> None:
        """Put slides of a kind on a layout."""
        if kind.startswith(_MAP):
            name = kind.removeprefix(_MAP)
            self.kinds[name] = mapped_to(self._template, name, layout)
            return
        if kind == _COVER:
            self.style = replace(self.style, cover=layout)
        else:
            self.style = replace(self.style, layouts={**self.style.layouts, kind: layout})

    def choose_place(self, kind: str, role: str, idx: int) -> None:
        """Put the text of a role into a placeholder."""
        name = kind.removeprefix(_MAP)
        self.kinds[name] = replace(self.kinds[name], fields={**self.kinds[name].fields, role: idx})

    def choose_canvas(self, layout: str, canvas: Rect | None) -> None:
        """Take a place for content on a layout, or with None the one that is found."""
        canvases = {key: box for key, box in self.style.canvases.items() if key != layout}
        if canvas:
            scale = self._template.width / WIDTH
            x, y, wide, high = (round(side * scale) for side in (canvas.x, canvas.y, canvas.w, canvas.h))
            canvases[layout] = (x, y, wide, high)
        self.style = replace(self.style, canvases=canvases)

    def drawing(self, kind: str) -> Drawing:
        """What is to be drawn for a kind to be seen as it is settled."""
        return Drawing(self._found, self.style, dict(self.kinds) if kind.startswith(_MAP) else None)

    def _settled(self, layout: str) -> Rect | None:
        box = self.style.canvases.get(layout)
        scale = WIDTH / self._template.width
        return Rect(*(side * scale for side in box)) if box else None
