"""Bring a deck that people edited up to its briefing: what they did is kept, what the briefing says now is taken in."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.garbage import uncollected
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.core.office.package import TYPES, resave, source_of
from briefing.core.storage.files import refuse_replacing, refuse_unwritable
from briefing.deck.backups import backup_of, write_keeping
from briefing.deck.export import resolved
from briefing.deck.ooxml.package import Package, making_sense, read_bytes, unpack
from briefing.deck.ooxml.shapes import TITLES
from briefing.deck.ooxml.soundness import unsound
from briefing.deck.ooxml.xml import serialized
from briefing.deck.request import Request
from briefing.deck.update.asked import asked_otherwise
from briefing.deck.update.bases import keep_bases, keep_bases_of_copies
from briefing.deck.update.changes import Change, State
from briefing.deck.update.comments import Comment, comments_of
from briefing.deck.update.marks import Manifest, MarkedSlide, manifest_of
from briefing.deck.update.matching import match_slides, on_other_layouts, originals
from briefing.deck.update.merging import Merge, Pair
from briefing.deck.update.opened import refuse_opened
from briefing.deck.update.ordering import behind
from briefing.deck.update.slides.spots import DeckSlide, slides_of
from briefing.deck.update.workspace import Workspace
from briefing.deck.write.manifest import fingerprint, is_of, link_fingerprint
from briefing.deck.write.writer import written


@dataclass(frozen=True)
class Updated:
    """The deck's new bytes, those it had where nothing changed, and what became of each text.

    ``slides`` counts its slides. ``order`` are the messages in the order of the deck's theme slides, where people
    moved those, else nothing. ``backup`` is where the deck is kept as it was, None where it is not written over.
    ``anew`` is the deck that the briefing gives today.
    """

    data: bytes
    changes: tuple[Change, ...]
    comments: tuple[Comment, ...] = ()
    order: tuple[str, ...] = ()
    slides: int = 0
    backup: Path | None = None
    anew: Package | None = field(default=None, repr=False, compare=False)

    @property
    def conflicts(self) -> list[Change]:
        """Those in which the deck's words stay though the briefing's changed, too."""
        return [change for change in self.changes if change.state is State.CONFLICT and not change.done]


def update(
    path: Path,
    briefing: Briefing,
    out: Path | None = None,
    *,
    request: Request | None = None,
    on_conflict: str = "deck",
    dry_run: bool = False,
) -> Updated:
    """Update the deck at ``path`` and write it to ``out``; without one, in its place, once DECK.pptx.bak is made.

    ``request`` gives the template and its maps where the briefing's own is not to be used. Raises BriefingError, with
    nothing changed, for a deck that cannot be read, has no marks, or is of another briefing.
    """
    data = read_bytes(path)
    target = out or path
    if not dry_run:
        refuse_unwritable(target)
        refuse_replacing(target, [path] if out else [])
        refuse_opened(target)
    made = update_bytes(data, briefing, request or Request(), on_conflict=on_conflict, name=str(path))
    made = replace(made, backup=None if out or made.data == data else backup_of(path))
    if not dry_run and (out or made.data != data):
        write_keeping(made.data, target, (made.backup, data) if made.backup else None)
    return made


def update_bytes(
    data: bytes, briefing: Briefing, request: Request | None = None, *, on_conflict: str = "deck", name: str = "deck"
) -> Updated:
    """The same for a deck's bytes; ``name`` says which deck, in errors."""
    package = unpack(data, name)
    with uncollected(), making_sense(name, translate("Deck", "Export it again, or repair it in PowerPoint.")):
        told = manifest_of(package)
        asked = _request(told, briefing, request or Request(), package)
        new = written(resolved(briefing, asked))
        otherwise = tuple(asked_otherwise(told, briefing, package, new)) if told else ()
        anew = Package(dict(new.parts), new.where)
        made = _Update(package, data, new, told, on_conflict == "briefing").done()
        return replace(made, changes=(*made.changes, *otherwise), anew=anew)


def _request(told: Manifest | None, briefing: Briefing, request: Request, package: Package) -> Request:
    """What the deck was asked to be when it was exported, of the messages that are still there."""
    if told is None:
        return request
    if told.slides and not _is_of(told, briefing):
        what = translate("Update", "The deck was made of another briefing.")
        mend = translate("Update", "Give the briefing that it was made of.")
        raise BriefingError(what, where=package.where, mend=mend)
    picks = [id for id in told.picks if id in briefing.message_by_id]
    return replace(request, picks=picks or None, language=told.language, narrative=told.narrative)


def _is_of(told: Manifest, briefing: Briefing) -> bool:
    """Told by the document's id; decks and briefings from before there were ids, by the messages."""
    if told.document and briefing.assembly.document:
        return told.document == briefing.assembly.document
    ids = {id for slide in told.slides for mark in slide.marks for id in mark.id.split()}
    shown = {id for slide in told.slides for id in slide.element.get("messages", "").split()}
    known = briefing.message_by_id.keys()
    return bool((shown or ids) & known) or not shown


class _Update:
    """One update, from the deck and the new deck to what becomes of both."""

    def __init__(self, package: Package, data: bytes, new: Package, told: Manifest | None, briefing_wins: bool) -> None:
        made = manifest_of(new)
        assert made is not None, "every deck of ours has one"
        self._package, self._data = package, data
        self._old = Package(dict(package.parts), package.where)
        self._made = made
        self._told = told or made
        self._is_base_known = told is not None
        self._briefing_wins = briefing_wins
        self._slides = slides_of(package)
        self._work = Workspace(package, data, new, list(self._slides), [marked.id for marked in self._told.slides])
        self._found = match_slides(self._slides, self._told.slides, self._told.document)
        self._own = originals(self._found)
        there = {slide.id: slide for slide in slides_of(new)}
        self._new = {marked.key: (there[marked.id], marked) for marked in made.slides}
        self._bases: dict[str, Pair] = {}
        self._copies: dict[str, list[Pair]] = {}
        self._is_order_kept = False
        self._gone: list[DeckSlide] = []
        self._work.twins.update(
            {other.name: self._own[key].name for key, (other, _) in self._new.items() if key in self._own}
        )

    def done(self) -> Updated:
        if not self._found:
            what = translate(
                "Update", "None of the deck’s slides is known: it has lost Briefing’s marks, and its texts are others."
            )
            mend = translate("Update", "Give a deck that was exported from this briefing.")
            raise BriefingError(what, where=self._package.where, mend=mend)
        changes = [change for slide in self._slides for change in self._of_slide(slide)]
        self._work.remove(self._gone)
        changes += self._additions()
        changes += self._reordered()
        changes = self._placed(changes)
        told = tuple(changes), tuple(comments_of(self._package, self._slides, self._found)), self._order()
        if not any(change.done for change in changes):
            return Updated(self._data, *told, len(self._work.slides))
        self._write_manifest()
        data = self._work.finished()
        _refuse_broken(self._package, self._old)
        return Updated(data, *told, len(self._work.slides))

    def _placed(self, changes: list[Change]) -> list[Change]:
        """The changes with the numbers that their slides have now."""
        numbers = {slide: number for number, slide in enumerate(self._work.slides, 1)}
        before = {slide.number: number for slide, number in numbers.items() if slide.number}
        new = {key: numbers[slide] for key, slide in self._own.items() if slide in numbers and not slide.number}
        return [
            replace(change, after=before.get(change.slide, 0) if change.slide else new.get(change.id, 0))
            for change in changes
        ]

    def _order(self) -> tuple[str, ...]:
        """The messages as people ordered the slides of themes; nothing where they left them as they were."""
        now = [one for slide, one in self._found.items() if one.kind == "theme" and self._own[one.key] is slide]
        then = [one for one in self._told.slides if one in now]
        return () if now == then else tuple(id for one in now for id in one.element.get("messages", "").split())

    def _of_slide(self, slide: DeckSlide) -> Iterator[Change]:
        marked = self._found.get(slide)
        if marked is None:
            return
        other, new = self._new.get(marked.key, (None, None))
        is_own = self._own[marked.key] is slide
        if other is None or new is None:
            yield from self._retired(slide, marked, is_own)
            return
        pair = Pair(slide, marked if is_own else marked.on_copy(slide.id), other, new, self._is_base_known)
        if is_own:
            self._bases[marked.key] = pair
        else:
            self._copies.setdefault(marked.key, []).append(pair)
        yield from self._linked(pair)
        if self._says_the_same(pair):
            yield from (Change(State.UNCHANGED, slide.number, mark.role, mark.id, by="name") for mark in marked.marks)
        elif is_own and self._is_replaceable(pair):
            yield from self._replaced(pair)
        else:
            changes = list(Merge(pair, self._work, self._briefing_wins).changes())
            slide.is_changed = slide.is_changed or any(change.done for change in changes)
            yield from changes

    def _says_the_same(self, pair: Pair) -> bool:
        """Whether neither side changed anything, which most slides are told by at once."""
        told, now = (
            ([(mark.key, mark.sha256, mark.shape) for mark in one.marks], one.drawings)
            for one in (pair.marked, pair.new_marked)
        )
        return told == now and self._is_untouched(pair.slide, pair.marked)

    def _linked(self, pair: Pair) -> Iterator[Change]:
        """Tell of an address that the briefing changed, and follow it where people did not."""
        told, now = pair.marked.links, pair.new_marked.links
        here, there = pair.slide.addresses, pair.new_slide.addresses
        if not told or told == now or here == there:
            return
        is_sure = link_fingerprint(here) == told and len(here) == len(there) == 1
        if is_sure:
            self._work.lead(pair.slide, here[0], there[0])
        state = State.UPDATED if is_sure else State.UNSURE
        yield Change(state, pair.slide.number, "link", "", "\n".join(here), "\n".join(there), "name", is_sure)

    def _retired(self, slide: DeckSlide, marked: MarkedSlide, is_own: bool) -> Iterator[Change]:
        """A slide that the briefing has no more goes if nobody touched it."""
        goes = is_own and self._is_untouched(slide, marked) and slide not in self._on_other_layouts
        goes = goes and len(self._work.slides) - len(self._gone) > 1
        title = next((mark.id for mark in marked.marks if mark.role == "title"), marked.key)
        texts = [spot.text for spot in slide.spots if spot.placeholder in TITLES]
        yield Change(State.GONE, slide.number, "slide", title, "\n".join(texts), "", "name", goes)
        if goes:
            self._gone.append(slide)

    @cached_property
    def _on_other_layouts(self) -> set[DeckSlide]:
        return on_other_layouts(self._found)

    def _is_untouched(self, slide: DeckSlide, marked: MarkedSlide) -> bool:
        return (
            self._is_base_known
            and bool(marked.sha256)
            and slide.looks_as(marked.sha256)
            and self._has_own_notes(slide, marked)
            and not self._work.leads_elsewhere(slide)
            and (not marked.links or marked.links == link_fingerprint(slide.addresses) or slide.is_led)
        )

    def _has_own_notes(self, slide: DeckSlide, marked: MarkedSlide) -> bool:
        """Whether the notes say what they were exported with; those that are as in the new deck need not be read."""
        other, new = self._new.get(marked.key, (None, None))
        if other and new and _notes(new) == _notes(marked) and self._work.has_same_notes(slide, other):
            return True
        spot = slide.notes_spot
        return is_of(_notes(marked), spot.text if spot else "")

    def _is_replaceable(self, pair: Pair) -> bool:
        """Whether the new slide may take the place of the old one: it is another, and nobody touched the old one."""
        return (
            pair.marked.sha256 != pair.new_marked.sha256
            and self._is_untouched(pair.slide, pair.marked)
            and (self._work.is_on_same_layout(pair.slide, pair.new_slide) or self._has_another_layout(pair))
        )

    def _has_another_layout(self, pair: Pair) -> bool:
        """Whether the slide is where it was exported, and what it says now has a layout of its own there."""
        then, now = pair.marked.layout, pair.new_marked.layout
        is_there = pair.slide not in self._on_other_layouts
        return bool(then) and then != now and is_there and self._work.leads_to_other_layout(pair.new_slide)

    def _replaced(self, pair: Pair) -> Iterator[Change]:
        """Take the new slide whole; what is told is what a merge would have told, all of it done."""
        for change in Merge(pair, self._work, True, is_replaced=True).changes():
            yield change if change.state is State.UNCHANGED else replace(change, done=True)
        self._work.replace(pair.slide, pair.new_slide)

    def _additions(self) -> Iterator[Change]:
        """Slides that the deck never had come after those that they follow in the new deck."""
        had = {marked.key for marked in self._told.slides}
        previous: DeckSlide | None = None
        added: list[tuple[DeckSlide, DeckSlide]] = []
        for key, (other, _) in self._new.items():
            if key in self._own:
                previous = self._own[key] if self._own[key] in self._work.slides else previous
            elif key in had:
                yield Change(State.DELETED, 0, "slide", key, "", _title(other))
            else:
                slide = self._work.add(other, previous)
                yield Change(State.NEW, 0, "slide", key, "", _title(other), "", slide is not None)
                if slide:
                    added.append((slide, other))
                    self._own[key] = previous = slide
        for slide, other in added:
            self._work.settle(slide, other)

    def _reordered(self) -> Iterator[Change]:
        """The order of the slides, merged as one more text; people's own slides stay behind those they are behind."""
        keys = {slide: key for key, slide in self._own.items() if key in self._new}
        now = [keys[slide] for slide in self._work.slides if slide in keys]
        there = set(now)
        wanted = [key for key in self._new if key in there]
        had = [one.key for one in self._told.slides if one.key in there]
        known = set(had)
        if wanted == now or [key for key in wanted if key in known] == had or not self._is_base_known:
            return
        is_conflict = [key for key in now if key in known] != had
        is_done = not is_conflict or self._briefing_wins
        self._is_order_kept = not is_done
        order = behind(self._work.slides, [self._own[key] for key in wanted])
        before, after = ("\n".join(map(_title, slides)) for slides in (self._work.slides, order))
        if is_done:
            self._work.reorder(order)
        state = State.CONFLICT if is_conflict else State.UPDATED
        yield Change(state, 0, "picks", "", before, after, "", is_done)

    def _write_manifest(self) -> None:
        """What the deck says of itself from now on: as the new deck does, with what was kept of the old one."""
        root = deepcopy(self._work.new.tree(self._made.part))
        told = {marked.key: marked.element for marked in self._told.slides}
        made = {marked.key: element for marked, element in zip(self._made.slides, list(root), strict=True)}
        for key, element in made.items():
            if key in self._own:
                element.set("id", str(self._own[key].id))
                keep_bases(element, self._bases.get(key))
                keep_bases_of_copies(element, self._copies.get(key, ()))
            elif key in told:
                root.replace(element, deepcopy(told[key]))
        for key, element in told.items():
            if key not in made:
                root.append(deepcopy(element))
        if self._is_order_kept:
            elements = dict(zip([*made, *(key for key in told if key not in made)], root, strict=True))
            root[:] = [elements[key] for key in behind(list(elements), list(told))]
        if self._told.part in self._package.parts and self._is_base_known:
            self._package.parts[self._told.part] = serialized(root)


def _notes(marked: MarkedSlide) -> str:
    return next((mark.sha256 for mark in marked.marks if mark.role == "notes"), fingerprint(""))


def _refuse_broken(made: Package, old: Package) -> None:
    """Raise BriefingError for a deck that would hang together worse than it did: it is not written."""
    new = {source_of(name) for name in made.parts if made.parts[name] != old.parts.get(name)} - {TYPES}
    if worse := sorted(set(unsound(made, new)) - set(unsound(old, new))):
        what = translate("Update", "The updated deck would be broken, so it is not written. {what}")
        raise BriefingError(what.format(what=worse[0]), where=made.where, mend=resave(made.program))


def _title(slide: DeckSlide) -> str:
    return next((spot.text for spot in slide.spots if spot.placeholder in TITLES), "")
