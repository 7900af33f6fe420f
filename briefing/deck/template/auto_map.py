"""A map for a template that has none: each kind of slide finds its layout and placeholders by type, name and geometry.

What has no placeholder of its own joins the body, in reading order; where no layout has a body, a text box is drawn on
the emptiest one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from briefing.deck.ooxml.shapes import Box
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.template.areas import View, capacity, holds_a_line
from briefing.deck.template.layout_map import KindMap
from briefing.deck.template.placeholders import LayoutSlots, Slot

BODY_BOX = 900
"""The idx of the text box we draw."""
_LIST_SIZE, _QUOTE_SHARE, _OPENING_SIZE = 24.0, 16, 44.0
_NOTES = {"quote": (), "quote_note": ("note",), "quote_full": ("takeaway", "ask")}
_NAMES = {
    "title": r"title slide|cover|front page|diapositive de titre|couverture|page de (titre|garde)|titelfolie|deckblatt"
    r"|titelseite|portada|diapositiva de t[ií]tulo|copertina|capa|titeldia|voorblad",
    "section": r"section|chapter|divider|chapitre|intertitre|intercalaire|abschnitt|kapitel|trenn|secci[oó]n"
    r"|cap[ií]tulo|sezione|capitolo|se[cç][aã]o|sectie|hoofdstuk",
    "quote": r"quot|citat|zitat|\bcita\b|cita[cç]|citazion|verbatim|testimon|t[ée]moignage|citaat",
    "text": r"title and content|titre et contenu|titel und inhalt|t[ií]tulo y (objetos|contenido)|titolo e contenuto"
    r"|content|contenu|inhalt|contenido|text",
}
_ROLES = {
    "speaker": r"author|auteur|autor|autore|speaker|orat|intervenant|sprecher|name|\bnom\b|nombre|signature|person",
    "position": r"function|fonction|funktion|funci[oó]n|funzione|\brole|r[ôo]le|rolle|poste|position|cargo|company"
    r"|soci[ée]t[ée]|organi[sz]ation|firma|empresa",
    "note": r"takeaway|retenir|key message|note|kernaussage|fazit|comment|mensaje",
}


def mapped(layouts: Sequence[LayoutSlots], width: int, height: int) -> dict[str, KindMap]:
    """The map of every kind for a template of these layouts, on slides of this size in EMU."""
    views = [View(layout, width, height) for layout in layouts]
    masters = [list(group) for _, group in groupby(views, key=lambda view: view.layout.master)]
    return _Mapper(max(masters, key=_serves)).kinds()


def _serves(views: Iterable[View]) -> float:
    """How well one master's layouts serve: those of the first that offers all are taken."""
    found = list(views)
    return 2 * any(view.title and view.main for view in found) + any(view.title for view in found)


class _Mapper:
    def __init__(self, views: Sequence[View]) -> None:
        self.views = views
        self.text = self._text()

    def kinds(self) -> dict[str, KindMap]:
        quotes = {kind: self._quote(notes) for kind, notes in _NOTES.items()}
        roles = ("quote", "speaker", "position", "takeaway", "ask")
        lists = dict.fromkeys(("overview", "decisions", "speakers", "text"), self._body(("body",)))
        return {"title": self._title(), "section": self._section(), "quote_long": self._body(roles), **quotes, **lists}

    def _body(self, roles: Sequence[str]) -> KindMap:
        """All roles one after the other in the one body."""
        view = self.text
        middle = "quote" in roles
        if view.title and view.main:
            fields = {"title": view.title.idx, **dict.fromkeys(roles, view.main.idx)}
            return KindMap(view.layout.key, fields, sizes=_sizes(view, roles, view.main), middle=middle)
        title, body = _drawn_title(view), view.free
        if title:
            body = Box(body.x, title.bottom, body.width, body.bottom - title.bottom)
        boxes = {**({0: title.sides} if title else {}), BODY_BOX: body.sides}
        fields = {"title": view.title.idx if view.title else 0, **dict.fromkeys(roles, BODY_BOX)}
        return KindMap(view.layout.key, fields, boxes=boxes, sizes=_sizes(view, roles, None), middle=middle)

    def _text(self) -> View:
        """The layout for running text: the best with title and body, else the one with most room to draw on."""
        full = [view for view in self.views if view.title and view.main]
        if full:
            return max(full, key=lambda view: _fitness(view, "text", [view.main]))
        titled = [view for view in self.views if view.title] or list(self.views)
        return max(titled, key=lambda view: view.free.area * (1.05 if view.layout.type == "titleOnly" else 1.0))

    def _quote(self, notes: Sequence[str]) -> KindMap:
        """The layout where quote, speaker and notes have places of their own, or the body for all of them."""
        best, score = self._body(("quote", "speaker", "position", *notes)), 0.0
        if self.text.title and self.text.main:
            score = _fitness(self.text, "quote", [self.text.main])
        for view in (view for view in self.views if view.title and view.main):
            places = _quote_places(view, notes)
            used = {slot.idx: slot for slot in places.values()}
            fitness = _fitness(view, "quote", list(used.values())) + 5 * (len(used) - 1)
            if fitness > score and len(used) > 1:
                best, score = _quote_map(view, places), fitness
        return best

    def _title(self) -> KindMap:
        view = max(self.views, key=lambda view: _opening_fitness(view, "title", ("title",)))
        lower = sorted(
            filter(holds_a_line, view.bodies), key=lambda slot: view.title is not None and slot.box.y < view.title.box.y
        )
        first = next((slot for slot in lower if slot.type == "subTitle"), lower[0] if lower else None)
        others = [slot for slot in lower if first and slot.idx != first.idx]
        return _opening(view, ("subtitle", first), ("event", others[0] if others else first))

    def _section(self) -> KindMap:
        view = max(self.views, key=lambda view: _opening_fitness(view, "section", ("secHead",)))
        if not view.title:
            return self._title_as_section()
        bodies = list(filter(holds_a_line, view.bodies))
        above = [slot for slot in bodies if slot.box.bottom <= view.title.box.y + view.title.box.height // 4]
        rest = [slot for slot in bodies if slot not in above]
        headline = max(rest, key=lambda slot: slot.inner.area, default=above[-1] if above else None)
        stage = above[0] if above else headline
        return _opening(view, ("stage", stage), ("headline", headline))

    def _title_as_section(self) -> KindMap:
        return self._body(("stage", "headline"))


def _opening_fitness(view: View, kind: str, types: Sequence[str]) -> float:
    """How well a layout opens the deck or one of its sections."""
    named = bool(re.search(_NAMES[kind], view.layout.name, re.IGNORECASE))
    like_title = any(slot.type == "ctrTitle" for slot in view.layout.slots)
    bodies = sum(view.share(slot.box.area) for slot in view.bodies)
    score = 100.0 * (view.layout.type in types) + 60 * named + 25 * like_title + 40 * bool(view.title)
    return score + 5 * bool(view.bodies) - 60 * view.waste - 30 * max(0.0, bodies - 0.35)


def _opening(view: View, first: tuple[str, Slot | None], second: tuple[str, Slot | None]) -> KindMap:
    """A big title with two lesser texts, in a box of ours where the layout has no place for them."""
    found = [(role, slot) for role, slot in (first, second) if slot]
    places = {role: slot.idx for role, slot in sorted(found, key=lambda item: (item[1].box.y, item[1].box.x))}
    missing = [role for role, slot in (first, second) if not slot]
    boxes: dict[int, tuple[int, int, int, int]] = {}
    drawn = _drawn_title(view)
    if drawn:
        drawn = Box(drawn.x, drawn.y + view.height // 5, drawn.width, view.height // 5)
        boxes[0] = drawn.sides
    if missing:
        free = view.free
        left = Box(free.x, drawn.bottom, free.width, free.bottom - drawn.bottom) if drawn else free
        boxes[BODY_BOX] = left.sides
        places |= dict.fromkeys(missing, BODY_BOX)
    fields = {"title": view.title.idx if view.title else 0, **places}
    return KindMap(view.layout.key, fields, boxes=boxes, sizes={"title": _OPENING_SIZE} if drawn else {})


def _drawn_title(view: View) -> Box | None:
    """The place of a title on a layout that has none."""
    if view.title:
        return None
    return Box(view.free.x, view.free.y, view.free.width, min(round(view.height * 0.14), view.free.height // 3))


def _quote_places(view: View, notes: Sequence[str]) -> dict[str, Slot]:
    """The slot of each role of a quote's slide on a layout with a roomy body."""
    main = _quote_main(view)
    rest = [slot for slot in view.bodies if slot.idx != main.idx]
    big = [slot for slot in rest if capacity(slot.inner) >= 120 and slot.inner.width > view.width * 0.2]
    named = {role: [slot for slot in rest if _is_named(slot, role)] for role in _ROLES}
    claimed = [*big, *(slot for slots in named.values() for slot in slots)]
    small = [slot for slot in rest if slot not in claimed and _is_under(slot, main)]
    both = [slot for slot in named["speaker"] if slot in named["position"]]
    speakers = [slot for slot in named["speaker"] if slot not in both] or both
    speaker = speakers[0] if speakers else small.pop(0) if small else main
    positions = [slot for slot in named["position"] if slot != speaker]
    position = positions[0] if positions else small.pop(0) if small and not speakers else speaker
    taken = {main.idx, speaker.idx, position.idx}
    spare = [slot for slot in dict.fromkeys(named["note"] + big) if slot.idx not in taken]
    places = {"quote": main, "speaker": speaker, "position": position}
    for number, role in enumerate(notes):
        places[role] = spare[min(number, len(spare) - 1)] if spare else main
    return places


def _quote_main(view: View) -> Slot:
    """The place of the quote: the one named so, the first of the largest else."""
    largest = max(view.bodies, key=lambda slot: slot.inner.area)
    roomy = [slot for slot in view.bodies if view.is_roomy(slot) and slot.inner.area > largest.inner.area * 0.9]
    named = [
        slot for slot in view.bodies if view.is_roomy(slot) and re.search(_NAMES["quote"], slot.name, re.IGNORECASE)
    ]
    return (named or roomy or [largest])[0]


def _quote_map(view: View, places: dict[str, Slot]) -> KindMap:
    order = {slot.idx: place for place, slot in enumerate(view.bodies)}
    fields = {role: slot.idx for role, slot in sorted(places.items(), key=lambda item: order[item[1].idx])}
    title = view.title.idx if view.title else 0
    sizes = _sizes(view, ("quote",), places["quote"])
    return KindMap(view.layout.key, {"title": title, **fields}, sizes=sizes, middle=True)


def _is_named(slot: Slot, role: str) -> bool:
    return bool(re.search(_ROLES[role], slot.name, re.IGNORECASE)) and capacity(slot.inner) >= 20


def _is_under(slot: Slot, main: Slot) -> bool:
    """Whether a slot stands below the middle of another, in its column."""
    shared = min(slot.box.right, main.box.right) - max(slot.box.x, main.box.x)
    return slot.box.y > main.box.y + main.box.height // 2 and shared > 0 and capacity(slot.inner) >= 20


def _fitness(view: View, kind: str, used: Sequence[Slot | None]) -> float:
    """How well a layout shows texts in ``used``: their share of the slide, less what stays empty or is in the way."""
    slots = [slot for slot in used if slot]
    idle = sum(view.share(slot.box.area) for slot in view.bodies if slot not in slots) + view.waste
    area = sum(view.share(slot.inner.area) for slot in slots)
    crossed = sum(view.share(slot.inner.meeting(box).area) for slot in slots for box in view.drawings)
    named = bool(re.search(_NAMES[kind], view.layout.name, re.IGNORECASE))
    other = any(re.search(_NAMES[name], view.layout.name, re.IGNORECASE) for name in ("title", "section"))
    opens = view.layout.type in ("title", "secHead")
    score = 100 * area - 120 * idle - 60 * crossed + (25 if kind == "quote" else 10) * named - _misplaced(view)
    return score + 10 * (view.layout.type in ("obj", "tx")) - 50 * opens - 20 * (other and not named)


def _misplaced(view: View) -> float:
    """What a title that does not stand across the top of a slide costs its layout."""
    if not view.title:
        return 60.0
    box = view.title.box
    return 40.0 * (box.width < view.width * 0.5) + 40.0 * (box.y + box.height / 2 > view.height * 0.35)


def _sizes(view: View, roles: Sequence[str], slot: Slot | None) -> dict[str, float]:
    """The largest sizes of a quote, larger than a body's, and of lists, never larger than they need be."""
    points = view.height / EMU_PER_POINT
    own = slot.size if slot else points / 30
    if "quote" in roles:
        return {"quote": max(own, 2.0 * round(points / _QUOTE_SHARE / 2))}
    return {roles[0]: min(own, _LIST_SIZE) if slot else max(18.0, 2.0 * round(own / 2))}
