"""Which layouts a deck stands on: for content, the cover and dividers.

The layouts that the template's own slides use weigh most; a third of real layouts have no type, so names and what a
layout holds decide with them. The weights were set on 99 templates, 35 of them companies' own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt

from briefing.deck.looks.layout_usage import Uses
from briefing.deck.looks.names import says
from briefing.deck.looks.sketch import Sketch
from briefing.deck.template.layout_map import Style

Room = Callable[[Sketch], float]
"""The share of the slide that a layout leaves free, from 0 to 1."""
Ground = Callable[[Sketch], float]
"""The share of the template's slides that stand on another ground than a layout's, from 0 to 1."""
_ENOUGH_ROOM = 0.62
_FROM_START = 0.3
_LEAST = 40.0
"""The score below which a layout does not open a deck or a section."""
_BARE = 0.25
_CENTRE = 0.25, 0.75
_SHORT = 5
_OPENS = 100
"""What it is worth to a cover that the template's own first slide is on it: more than a type no slide uses."""

_FRAMED = 60
"""What a frame that stays empty takes from a layout: more than being used by all slides gives it."""
_STRANGE = 40
"""What a ground that no slide has takes from a layout: as much as a third of the slide's room gives it."""
_COVERED = 100
"""What words across the middle take from a cover: on its own slides a picture lies over them."""


@dataclass(frozen=True)
class Choice:
    """The layouts chosen. ``is_titled`` says that the one for content has a title that can head slides."""

    content: Sketch
    cover: Sketch
    section: Sketch
    is_titled: bool
    has_cover: bool

    def on(self, content: Sketch) -> Choice:
        """The same with another layout for content."""
        return replace(self, content=content, is_titled=bool(content.stands))


class Chooser:
    """Chooses among the layouts of a template; ``style`` names those that its designer wants."""

    def __init__(self, sketches: Sequence[Sketch], uses: Uses, style: Style) -> None:
        self._uses = uses
        self._named = {sketch.layout.key: sketch for sketch in sketches}
        self._style = style
        self.usable = [sketch for sketch in sketches if not says(sketch.layout.name, "closing")] or list(sketches)
        self._master = _main_master(self.usable, uses.after_first or uses.counts)

    def shortlist(self, room: Room) -> list[Sketch]:
        """The few layouts worth drawing: the best for content by what ``room`` tells, for covers and for sections."""
        counts = self._uses.counts
        own = [sketch for sketch in self.usable if sketch.layout.master == self._master]
        titled = _heads(own) or own
        titled.sort(key=lambda sketch: -content_score(sketch, counts, room(sketch)))
        plain = [sketch for sketch in titled if _is_title_only(sketch)][:1]
        covers = sorted(self._others(), key=lambda sketch: -_cover(sketch, self._uses, room))
        sections = sorted(self._others(), key=lambda sketch: -_section(sketch, counts))
        style = (self._named.get(name) for name in (self._style.content, self._style.cover, self._style.section))
        found = [*filter(None, style), *titled[:_SHORT], *plain, *covers[:2], *sections[:1]]
        return list({sketch.layout.part: sketch for sketch in found}.values())

    def choose(self, among: Sequence[Sketch], room: Room, counts: Mapping[str, int], ground: Ground) -> Choice:
        """The best of these; ``counts`` are the uses of each, those of layouts that look alike added up."""
        own = [sketch for sketch in among if sketch.layout.master == self._master]
        named, style = self._named, self._style
        content = named.get(style.content) or _content(own, counts, room, ground)
        cover = named.get(style.cover) or self._opened(among, room)
        section = named.get(style.section) or _best(among, lambda sketch: _section(sketch, counts), self._master)
        return Choice(content, cover or section or content, section or content, bool(content.stands), cover is not None)

    def _opened(self, among: Sequence[Sketch], room: Room) -> Sketch | None:
        """The best cover: one that the template's first slide is on, else one of the main master."""

        def score(sketch: Sketch) -> float:
            return _cover(sketch, self._uses, room)

        first = next((sketch for sketch in among if sketch.layout.part == self._uses.first), None)
        return first if first and score(first) >= _OPENS else _best(among, score, self._master)

    def _others(self) -> list[Sketch]:
        """The layouts of the main master, and those of others that slides use."""
        counts = self._uses.counts
        return [
            sketch for sketch in self.usable if sketch.layout.master == self._master or counts[sketch.layout.part] > 0
        ]


def content_score(sketch: Sketch, counts: Mapping[str, int], room: float) -> float:
    """How well a layout serves for content; without a title that can head it, the title is drawn."""
    layout = sketch.layout
    most = max(counts.values(), default=0)
    score = 55 * sqrt(counts[layout.part] / most) if most else 0.0
    score += 110 * min(room, _ENOUGH_ROOM) - 25 * (sketch.stands == "side")
    score += 24 * _is_title_only(sketch) + 18 * _is_for_text(sketch)
    score -= 80 * (layout.type in ("title", "secHead", "blank"))
    score -= 60 * (says(layout.name, "cover") or says(layout.name, "section")) + 50 * says(layout.name, "agenda")
    score -= 25 * says(layout.name, "quote") + 15 * bool(sketch.count("pic"))
    return score - 14 * _is_written_on(sketch) - _FRAMED * sketch.has_frame - 2 * len(sketch.places)


def _main_master(sketches: Sequence[Sketch], counts: Mapping[str, int]) -> str:
    """The master that most slides use, or without slides that with most layouts to head content."""
    by_master: dict[str, list[Sketch]] = {}
    for sketch in sketches:
        by_master.setdefault(sketch.layout.master, []).append(sketch)

    def worth(group: Sequence[Sketch]) -> tuple[int, int]:
        return sum(counts[sketch.layout.part] for sketch in group), sum(bool(sketch.stands) for sketch in group)

    return max(by_master, key=lambda master: worth(by_master[master]))


def _heads(own: Sequence[Sketch]) -> list[Sketch]:
    """The layouts whose title can head content; where only a cover's can, what slides are drawn on serves instead."""
    titled = [sketch for sketch in own if sketch.stands]
    return titled if any(sketch.layout.type != "title" for sketch in titled) else []


def _content(own: Sequence[Sketch], counts: Mapping[str, int], room: Room, ground: Ground) -> Sketch:
    titled = _heads(own)
    if titled:
        return max(titled, key=lambda sketch: content_score(sketch, counts, room(sketch)) - _STRANGE * ground(sketch))
    free = [sketch for sketch in own if sketch.layout.type != "title"] or own
    most = max((counts[sketch.layout.part] for sketch in free), default=0)
    served = [sketch for sketch in free if counts[sketch.layout.part] == most]
    return max(served, key=lambda sketch: room(sketch) - 0.1 * says(sketch.layout.name, "cover"))


def _best(sketches: Sequence[Sketch], score: Callable[[Sketch], float], master: str) -> Sketch | None:
    """The best that scores enough, of the main master where it has one."""
    for group in ([sketch for sketch in sketches if sketch.layout.master == master], sketches):
        best = max(group, key=score, default=None)
        if best is not None and score(best) >= _LEAST:
            return best
    return None


def _cover(sketch: Sketch, uses: Uses, room: Room) -> float:
    layout, counts = sketch.layout, uses.counts
    share = counts[layout.part] / len(uses.layouts) if uses.layouts else 0.0
    if says(layout.name, "agenda") or (layout.part == uses.last and layout.part != uses.first):
        return -_LEAST
    score = 60.0 * (layout.type == "title") + 50 * says(layout.name, "cover") + 25 * bool(sketch.count("ctrTitle"))
    score += 15 * bool(score < _LEAST and sketch.count("ctrTitle") and sketch.count("subTitle"))
    says_so = sketch.heading and (layout.type == "title" or says(layout.name, "cover"))
    score += ((_OPENS if says_so else 45) - 50 * (share > _FROM_START)) * (layout.part == uses.first)
    score -= 35 * bool(sketch.count("pic")) + _COVERED * _is_written_on(sketch)
    if sketch.heading is None:
        score -= 70 if room(sketch) < _BARE else 8
    return score


def _section(sketch: Sketch, counts: Mapping[str, int]) -> float:
    layout = sketch.layout
    if sketch.title is None or says(layout.name, "agenda") or layout.type == "title":
        return 0.0
    used = 5.0 * bool(counts[layout.part])
    return 70 * (layout.type == "secHead") + 60 * says(layout.name, "section") + used - 35 * bool(sketch.count("pic"))


def _is_title_only(sketch: Sketch) -> bool:
    texts = sketch.count("body", "obj", "subTitle", "pic", "chart", "tbl", "media", "dgm")
    return sketch.layout.type == "titleOnly" or says(sketch.layout.name, "only") or not texts


def _is_for_text(sketch: Sketch) -> bool:
    return sketch.layout.type in ("obj", "tx") or says(sketch.layout.name, "content")


def _is_written_on(sketch: Sketch) -> bool:
    """Whether words stand in the middle of every slide of it."""
    low, high = (share * sketch.height for share in _CENTRE)
    return any(low < text.y + text.h / 2 < high for text in sketch.static_texts)
