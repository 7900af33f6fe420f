"""The three-way merge of the texts of one slide: as exported, as in the deck, as the briefing says now."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from briefing.core.elements import Element, holder_of, within
from briefing.deck.ooxml.shapes import TITLES
from briefing.deck.ooxml.xml import qn, remove
from briefing.deck.update.changes import Change, State, bare
from briefing.deck.update.drawings import Drawings, Names, has_its_columns
from briefing.deck.update.marks import Mark, MarkedSlide
from briefing.deck.update.matching import Found, locate
from briefing.deck.update.slides.companions import drop_companions, numbers_of, totals_of
from briefing.deck.update.slides.rows import put_after, take_out
from briefing.deck.update.slides.runs import shrink, write_text
from briefing.deck.update.slides.spots import DeckSlide, Spot
from briefing.deck.update.workspace import Workspace
from briefing.deck.write.manifest import fingerprint
from briefing.deck.write.table_numbers import columns_of, row_of

_Where = TypeVar("_Where", bound=Hashable)


@dataclass(eq=False)
class Pair:
    """A slide of the deck with what it was exported as, and the same slide of the new deck."""

    slide: DeckSlide
    marked: MarkedSlide
    new_slide: DeckSlide
    new_marked: MarkedSlide
    is_base_known: bool = True
    bases: dict[tuple[str, str, int], str] = field(default_factory=dict)
    """Fingerprints to go on comparing with: of texts on which both sides do not agree yet."""
    shapes: dict[tuple[str, str, int], str] = field(default_factory=dict)
    """The names of the shapes in which texts stand here, where the new deck has them in others."""
    drawings: dict[str, tuple[str, str]] | None = None
    """Names and fingerprints to go on with of its drawings (see ``Drawings``); None where they are the new deck's."""


class Merge:
    """Merges one slide; ``briefing_wins`` says whose words are taken where both changed them.

    One that ``is_replaced`` will be put in whole: of its texts only the notes, a part of their own, are written here.
    """

    def __init__(self, pair: Pair, work: Workspace, briefing_wins: bool, *, is_replaced: bool = False) -> None:
        self._pair = pair
        self._is_replaced = is_replaced
        self._work = work
        self._linked = work.linker(pair.slide, pair.new_slide)
        self._briefing_wins = briefing_wins
        self._twins = _twins(pair.marked, pair.new_marked)
        self._there = locate(pair.new_slide, pair.new_marked.marks)
        now = {mark: self._there[new].spot for mark, new in self._twins.items() if new in self._there}
        self._here = locate(pair.slide, pair.marked.marks, now)
        self._gone_shapes: list[str] = []
        self._drawings = Drawings(pair.slide, pair.marked, pair.new_slide, pair.new_marked)

    def changes(self) -> Iterator[Change]:
        """Merge, and tell of every text."""
        for mark in self._pair.marked.marks:
            new = self._twins.get(mark)
            found = self._here.get(mark)
            if found is None:
                if new is not None or not mark.row:
                    yield self._told(State.DELETED, mark, None, new)
            elif new is None:
                yield self._gone(mark, found)
            else:
                yield self._merged(mark, found, new)
        known = {id(new) for new in self._twins.values()}
        yield from self._new([mark for mark in self._pair.new_marked.marks if id(mark) not in known])
        self._drop_rows()
        drop_companions(self._pair.slide, self._gone_shapes, self._work.is_said)
        if not self._is_replaced:
            yield from self._renumbered()
        yield from self._drawings.follow(self._labels(), None if self._is_replaced else self._linked)
        self._pair.drawings = None if self._is_replaced else self._drawings.bases

    def _labels(self) -> Iterator[Names]:
        """The labels of dates by their shapes; one that people took out, as the decision beside it is called."""
        sure = {mark: found.spot for mark, found in self._here.items() if found.by != "place"}
        asks = {mark.id: spot.name.replace("Decision", "Due") for mark, spot in sure.items() if mark.role == "ask"}
        for mark, new in self._twins.items():
            spot = sure.get(mark)
            here = spot.name if spot else asks.get(mark.id, "")
            if mark.role == "due" and here:
                is_said = new.sha256 == mark.sha256 or not spot or fingerprint(spot.text) == new.sha256
                yield Names(mark.shape, here, new.shape, mark.id, is_said)

    def _merged(self, mark: Mark, found: Found, new: Mark) -> Change:
        spot, other = found.spot, self._there.get(new)
        own = spot.fingerprint
        if not self._is_replaced and spot.name != new.shape and spot.tr is None and found.by != "place":
            self._pair.shapes[new.key] = spot.name
        if own == new.sha256 or spot.covered or other is None:
            state = State.UNCHANGED if own == new.sha256 else State.KEPT
            return self._told(state, mark, found, new)
        if mark.role == "quote" and _differ_in_marks(spot, other.spot):
            self._pair.bases[new.key] = mark.sha256
            return self._told(State.UNCHANGED, mark, found, new)
        if not self._pair.is_base_known or found.by == "place" or not mark.sha256:
            self._pair.bases[new.key] = mark.sha256
            return self._told(State.UNSURE, mark, found, new)
        if own == mark.sha256:
            return self._told(State.UPDATED, mark, found, new, self._write(spot, other.spot))
        if new.sha256 == mark.sha256:
            return self._told(State.KEPT, mark, found, new)
        if self._briefing_wins:
            return self._told(State.CONFLICT, mark, found, new, self._write(spot, other.spot))
        self._pair.bases[new.key] = mark.sha256
        return self._told(State.CONFLICT, mark, found, new)

    def _write(self, spot: Spot, other: Spot) -> str:
        """Write the other's words; what the deck said before."""
        before = spot.text
        if not self._is_replaced or spot is self._pair.slide.notes_spot:
            write_text(spot.body, other.body, self._linked)
            if len(other.text) > len(before):
                shrink(spot.body, other.body)
        return before

    def _gone(self, mark: Mark, found: Found) -> Change:
        """A text that the briefing has no more goes if nobody changed it; one of a row goes with its row."""
        spot = found.spot
        is_own = spot.fingerprint == mark.sha256 and found.by != "place" and self._pair.is_base_known
        before = spot.text
        if is_own and spot.tr is None and mark.role not in ("title", "notes"):
            remove([spot.shape])
            self._gone_shapes.append(spot.name)
        else:
            is_own = is_own and spot.tr is not None and self._is_going(mark, spot.tr)
        return Change(State.GONE, self._pair.slide.number, mark.role, mark.id, before, "", found.by, is_own)

    def _renumbered(self) -> Iterator[Change]:
        """Numbers follow the briefing's, though they are no texts of it; what people wrote that is none stays."""
        here, there = ({found.spot for found in side.values()} for side in (self._here, self._there))
        for mark, new in self._twins.items():
            found, other = self._here.get(mark), self._there.get(new)
            if found and other and found.by != "place" and found.spot.shape.getparent() is not None:
                wanted = numbers_of(other.spot, self._pair.new_slide, there)
                yield from self._counted(numbers_of(found.spot, self._pair.slide, here), wanted, mark.id)
        if has_its_columns(self._pair.marked, self._pair.new_marked):
            totals = totals_of(self._pair.slide, here), totals_of(self._pair.new_slide, there)
            yield from self._counted(*totals, "")

    def _counted(self, numbers: Mapping[_Where, Spot], wanted: Mapping[_Where, Spot], id: str) -> Iterator[Change]:
        for where, spot in numbers.items():
            if where in wanted and spot.text != wanted[where].text:
                before, now = self._write(spot, wanted[where]), wanted[where].text
                yield Change(State.UPDATED, self._pair.slide.number, "number", id, before, now, "name", True)

    def _is_untouched(self, tr: Element) -> bool:
        """Whether a row says what it was exported as; of its cells without a mark, numbers and heads are known."""
        own = {found.spot: mark.sha256 for mark, found in self._here.items() if found.spot.tr is tr}
        return all(
            spot.fingerprint == own[spot] if spot in own else self._is_told(spot.text)
            for spot in self._pair.slide.spots
            if spot.tr is tr and not spot.covered
        )

    def _is_told(self, text: str) -> bool:
        """Whether a cell of the new slide's tables says this, or it is but a number."""
        return text in self._cells or text.strip().isdigit()

    @cached_property
    def _cells(self) -> set[str]:
        return {spot.text for spot in self._pair.new_slide.spots if spot.tr is not None}

    def _drop_rows(self) -> None:
        """Take out the rows of which the new deck has nothing, where nobody changed them."""
        rows = {tr: mark for mark, found in self._here.items() if mark.row and (tr := found.spot.tr) is not None}
        for tr, mark in rows.items():
            if self._is_going(mark, tr):
                take_out(tr)

    def _is_going(self, mark: Mark, tr: Element) -> bool:
        """Whether the row of this text goes; a text that goes alone, as a column's head does, leaves its cell."""
        table = tr.getparent()
        is_last = table is None or len(table.findall(qn("a:tr"))) < 2
        is_gone = (mark.shape, mark.row) not in self._left and self._pair.is_base_known
        return is_gone and not is_last and self._is_untouched(tr)

    @cached_property
    def _left(self) -> set[tuple[str, str]]:
        """The rows that the new deck has texts in."""
        return {(mark.shape, mark.row) for mark in self._pair.new_marked.marks if mark.row}

    def _new(self, marks: list[Mark]) -> Iterator[Change]:
        """New rows come after their neighbours; for other texts a slide changed by hand has no place."""
        rows: dict[tuple[str, str], bool] = {}
        had = {(mark.shape, mark.row) for mark in self._pair.marked.marks if mark.row}
        for mark in marks:
            where = mark.shape, mark.row
            if mark.row and where not in rows:
                rows[where] = where not in had and self._put_row(mark)
            other = self._there.get(mark)
            if there := self._untold(mark):
                yield self._first_told(mark, Found(there, "name"))
                continue
            text = other.spot.text if other else ""
            yield Change(State.NEW, self._pair.slide.number, mark.role, mark.id, "", text, "", rows.get(where, False))

    def _untold(self, mark: Mark) -> Spot | None:
        """Where the slide has a text all the same of which the deck said nothing, as an earlier version exported it."""
        taken = {found.spot for found in self._here.values()}
        named = self._pair.slide.by_name.get(mark.shape, ()) if mark.shape and not mark.row else ()
        return next((spot for spot in named if spot.tr is None and spot not in taken), None)

    def _first_told(self, mark: Mark, found: Found) -> Change:
        """Nobody knows how such a text was exported: it is left alone where it does not say the same."""
        if found.spot.fingerprint == mark.sha256:
            return self._told(State.UNCHANGED, mark, found, mark)
        self._pair.bases[mark.key] = ""
        return self._told(State.UNSURE, mark, found, mark)

    def _put_row(self, mark: Mark) -> bool:
        other = self._there.get(mark)
        tables = [spot.tr for spot in self._pair.slide.spots if spot.tr is not None and spot.name == mark.shape]
        if other is None or other.spot.tr is None or not tables:
            return False
        table, tr = holder_of(tables[0]), other.spot.tr
        if columns_of(table) != columns_of(holder_of(tr)):
            return False
        here = {row_of(row): row for row in table.iterfind(qn("a:tr"))}
        before = [row_of(row) for row in holder_of(tr).iterfind(qn("a:tr"))]
        near = [here[row] for row in before[: before.index(mark.row)] if row and row in here]
        copy = deepcopy(tr)
        self._linked(copy)
        put_after(near[-1] if near else within(table, qn("a:tr")), copy)
        return True

    def _told(
        self, state: State, mark: Mark, found: Found | None, new: Mark | None, before: str | None = None
    ) -> Change:
        other = self._there.get(new) if new else None
        deck = before if before is not None else found.spot.text if found else ""
        words = other.spot.text if other else ""
        by = found.by if found else ""
        return Change(state, self._pair.slide.number, mark.role, mark.id, deck, words, by, before is not None)


def _twins(old: MarkedSlide, new: MarkedSlide) -> dict[Mark, Mark]:
    """The same texts then and now: by role and message, else by role where a slide has one such text."""
    found = {mark: new.by_key[mark.key] for mark in old.marks if mark.key in new.by_key}
    taken = set(found.values())
    for mark in old.marks:
        if mark in found or mark.row:
            continue
        then = [one for one in old.marks if one.role == mark.role]
        now = [one for one in new.marks if one.role == mark.role and one not in taken]
        if len(then) == 1 and len(now) == 1:
            found[mark] = now[0]
            taken.add(now[0])
    return found


def _differ_in_marks(spot: Spot, other: Spot) -> bool:
    """Whether they say the same, one as a title between the marks that its layout draws."""
    are_titles = [one.placeholder in TITLES for one in (spot, other)]
    return are_titles[0] != are_titles[1] and bare(spot.text) == bare(other.text)
