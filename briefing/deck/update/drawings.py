"""What a slide that people edited draws of values follows them, where it still stands as it was exported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace

from briefing.core.elements import Element, holder_of, within
from briefing.deck.ooxml.shapes import Box, drawn
from briefing.deck.ooxml.xml import path, qn
from briefing.deck.update.changes import DRAWING, Change, State
from briefing.deck.update.marks import MarkedSlide
from briefing.deck.update.slides.spots import DeckSlide
from briefing.deck.write.drawings import DOTS, DUE, SCALE, cell_at, cells_of, drawings_of, looks_of, middle


@dataclass(frozen=True)
class Names:
    """What a drawing is called as exported, here, and in the new deck, and the message it is of, if of one.

    ``is_said`` tells whether the slide says what the briefing does: a date that people wrote is not drawn.
    """

    then: str
    here: str
    now: str
    id: str = ""
    is_said: bool = True


class Drawings:
    """The drawings of ``slide`` as they are before it is merged, to be brought up to those of the new one."""

    def __init__(self, slide: DeckSlide, marked: MarkedSlide, new_slide: DeckSlide, new_marked: MarkedSlide) -> None:
        self._slide, self._marked = slide, marked
        self._new_slide, self._new_marked = new_slide, new_marked
        self._looks = looks_of(slide.root) if new_marked.drawings else {}
        self._linked: Callable[[Element], None] | None = None
        self._changes: dict[tuple[State, str], Change] = {}
        self.bases: dict[str, tuple[str, str]] = {}
        """What each is called here and its fingerprint to go on with, by its name in the new deck."""

    def follow(self, labels: Iterable[Names], linked: Callable[[Element], None] | None) -> Iterator[Change]:
        """Draw anew what changed, ``labels`` being those of dates.

        ``linked`` makes links lead somewhere; without it the slide will be replaced whole, and is only told of.
        """
        self._linked = linked
        is_scaled = self._follow(Names(SCALE, SCALE, SCALE), True)
        for names in _with_dots(labels):
            self._follow(names, is_scaled and names.is_said)
        is_fit = has_its_columns(self._marked, self._new_marked)
        if not self._follow(Names(DOTS, DOTS, DOTS), is_fit) and not is_fit:
            self.bases[DOTS] = DOTS, ""
        yield from self._changes.values()

    def _follow(self, names: Names, is_fit: bool) -> bool:
        """Bring one drawing up to date if it ``is_fit`` for it; whether it is."""
        now, then = self._new_marked.drawings.get(names.now), self._marked.drawings.get(names.then, "")
        here = self._looks.get(names.here)
        self.bases[names.now] = names.here, now or ""
        if now is None or here is None or now in (here, then):
            if now == then != here:
                self._tell_of_words(names)
            return now == here
        is_done = self._linked is None or (here == then and is_fit)
        self._tell(names, is_done)
        if not is_done:
            self.bases[names.now] = names.here, then
        elif self._linked:
            self._draw(names, self._linked)
        return is_done

    def _tell(self, names: Names, is_done: bool) -> None:
        """What is drawn anew is told once a slide, what is left as it is of each message."""
        old, new = drawings_of(self._slide.root)[names.here], drawings_of(self._new_slide.root)
        told = names.now.replace("Mark", "Due")
        state, id = (State.UPDATED, "") if is_done else (State.KEPT, names.id)
        words = (_description(old), _description(new[told])) if is_done else ("", _words(new[told]))
        change = Change(state, self._slide.number, DRAWING, id, *words, "name", is_done)
        self._changes.setdefault((state, id), change)

    def _tell_of_words(self, names: Names) -> None:
        """Tell of numbers and dates in a drawing that people wrote otherwise; where it stands is theirs."""
        old = drawings_of(self._slide.root).get(names.here)
        new = drawings_of(self._new_slide.root).get(names.now)
        said, own = ("" if one is None else _lines(one) for one in (old, new))
        if said and own and said != own:
            change = Change(State.KEPT, self._slide.number, "number", names.id, said, own, "name")
            self._changes[State.KEPT, f"{names.here} {names.id}"] = change

    def _draw(self, names: Names, linked: Callable[[Element], None]) -> None:
        old, new = drawings_of(self._slide.root)[names.here], drawings_of(self._new_slide.root)[names.now]
        if old.tag == qn("p:sp"):
            _stretch(old, new)
            return
        made = deepcopy(new)
        if names.now == DOTS:
            _into_cells(made, self._new_slide.root, self._slide.root, new)
        else:
            _shift(made, 0, _height_of(old, self._slide.root) - _height_of(new, self._new_slide.root))
        linked(made)
        _number(made, old, self._slide.root)
        within(made, f"*/{qn('p:cNvPr')}").set("name", names.here)
        holder_of(old).replace(old, made)


def _with_dots(labels: Iterable[Names]) -> Iterator[Names]:
    """The labels of dates, each after the dot beside it."""
    for label in labels:
        every = label.then, label.here, label.now
        if all(map(DUE.fullmatch, every)):
            then, here, now = (name.replace("Due", "Mark") for name in every)
            yield from (replace(label, then=then, here=here, now=now), label)


def has_its_columns(marked: MarkedSlide, new: MarkedSlide) -> bool:
    """Whether the table of voices has the new one's themes as columns, and had them at each update before."""
    then, now = ([(mark.id, mark.cell) for mark in one.marks if mark.role == "theme"] for one in (marked, new))
    return then == now and marked.drawings.get(DOTS) != ""


def _description(drawing: Element) -> str:
    """What it says to those who do not see it, if anything."""
    return within(drawing, f"*/{qn('p:cNvPr')}").get("descr", "")


def _words(drawing: Element) -> str:
    return _description(drawing) or " ".join(text.text or "" for text in drawing.iter(qn("a:t")))


def _lines(drawing: Element) -> str:
    """What its shapes say, a line each."""
    said = ("".join(text.text or "" for text in body.iter(qn("a:t"))) for body in drawing.iter(qn("p:txBody")))
    return "\n".join(filter(None, said))


def _stretch(label: Element, new: Element) -> None:
    """Give a label the new one's place along the scale and its width."""
    for tag, name in (("a:off", "x"), ("a:ext", "cx")):
        here, there = (within(one, path(f"p:spPr/a:xfrm/{tag}")) for one in (label, new))
        here.set(name, there.get(name, "0"))


def _height_of(group: Element, root: Element) -> int:
    """How far down the slide the middle of a group is."""
    return middle(_around(_boxes(group, root)))[1]


def _boxes(group: Element, root: Element) -> list[Box]:
    own = set(group.iter())
    return [box for shape, box in drawn(root) if box and shape in own]


def _around(boxes: list[Box]) -> Box:
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(x, y, max(box.right for box in boxes) - x, max(box.bottom for box in boxes) - y)


def _shift(shape: Element, right: int, down: int) -> None:
    """Move a shape with all that is in it."""
    for place in (place for tag in ("a:off", "a:chOff") for place in shape.iter(qn(tag))):
        place.set("x", str(int(place.get("x", "0")) + right))
        place.set("y", str(int(place.get("y", "0")) + down))


def _into_cells(made: Element, new_root: Element, root: Element, new: Element) -> None:
    """Put dots over the cells here that they are over in the new deck; those without a cell go."""
    cells, there = cells_of(root), cells_of(new_root)
    boxes = {shape: box for shape, box in drawn(new_root) if box}
    left = []
    for dot, twin in zip(made.findall(qn("p:sp")), new.findall(qn("p:sp")), strict=True):
        cell = cell_at(boxes[twin], there)
        if cell not in cells:
            made.remove(dot)
            continue
        (x, y), (from_x, from_y) = middle(cells[cell]), middle(there[cell])
        _shift(dot, x - from_x, y - from_y)
        box = boxes[twin]
        left.append(Box(box.x + x - from_x, box.y + y - from_y, box.width, box.height))
    if left:
        _frame(made, _around(left))


def _frame(group: Element, box: Box) -> None:
    place = within(group, path("p:grpSpPr/a:xfrm"))
    for corner, size in (("a:off", "a:ext"), ("a:chOff", "a:chExt")):
        for tag, told in ((corner, {"x": box.x, "y": box.y}), (size, {"cx": box.width, "cy": box.height})):
            for name, value in told.items():
                within(place, qn(tag)).set(name, str(value))


def _number(made: Element, old: Element, root: Element) -> None:
    """Give the shapes of a drawing the ids of those they replace, as animations know them, then new ones."""
    own = [mark.get("id", "") for mark in old.iter(qn("p:cNvPr"))]
    most = max(int(mark.get("id") or 0) for mark in root.iter(qn("p:cNvPr")))
    for place, mark in enumerate(made.iter(qn("p:cNvPr"))):
        mark.set("id", own[place] if place < len(own) else str(most + 1 + place))
