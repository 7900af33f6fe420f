"""Which slide of a deck is which of its manifest, and where on it each text stands now."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from briefing.deck.ooxml.shapes import TITLES
from briefing.deck.ooxml.tags import DOCUMENT, SLIDE
from briefing.deck.update.marks import Mark, MarkedSlide
from briefing.deck.update.slides.spots import DeckSlide, Spot
from briefing.deck.write.tags import field_of

_LEAST = 0.35
"""The likeness, see ``_likeness``, from which a slide is held for one of the manifest's; others stay under 0.25."""
_RARE = 6
"""Texts on more slides than this, such as footers, do not tell slides apart."""
_KINDS = {"title": TITLES, "footer": ("ftr",), "subtitle": ("subTitle",), "headlines": ("body", "obj")}
_ALIKE = 0.7
"""The share of letters from which a text is held for what people made of another; two speakers share up to 0.65."""
_NAMED = 0.5
"""The share of names of shapes from which a slide between two that are known may be the one that was there."""
_NAME, _TEXT, _KIND = "name", "text", "place"


@dataclass(frozen=True)
class Found:
    """Where a text stands, and by what it was found.

    That is its shape's "name" or its being the slide's only placeholder of a kind; its "text", or that of its row; or
    its "place" alone.
    """

    spot: Spot
    by: str


def match_slides(
    slides: Sequence[DeckSlide], marked: Sequence[MarkedSlide], document: str = ""
) -> dict[DeckSlide, MarkedSlide]:
    """The manifest's slide that each slide of the deck is, or is a copy of; people's own slides are left out.

    Numbers count where they agree with the words; programs that renumber slides (LibreOffice) make them worthless.
    Tags count unless they are of another ``document``: they are copied with a slide. Where neither is left, a slide
    with none of its words is known by those around it.
    """
    by_id = {one.id: one for one in marked}
    found = {slide: by_id[slide.id] for slide in slides if slide.id in by_id and slide.looks_as(by_id[slide.id].sha256)}
    are_kept = bool(found)
    left = [slide for slide in slides if slide not in found]
    if left:
        by_words, agree = _match_by_words(left, marked, by_id, document)
        found |= by_words
        are_kept |= agree
    if not are_kept:
        found |= dict(_between(slides, marked, found))
    return {slide: found[slide] for slide in slides if slide in found}


def _match_by_words(
    slides: Sequence[DeckSlide], marked: Sequence[MarkedSlide], by_id: Mapping[int, MarkedSlide], document: str
) -> tuple[dict[DeckSlide, MarkedSlide], bool]:
    """The slides that words tell, and whether the numbers agree with them."""
    holders: dict[str, list[MarkedSlide]] = defaultdict(list)
    for one in marked:
        for sha256 in {mark.sha256 for mark in one.marks}:
            holders[sha256].append(one)
    texts = {slide: {spot.fingerprint for spot in slide.spots} for slide in slides}
    alike = {slide: _likest(slide, texts[slide], holders) for slide in slides}
    agreeing = sum(1 for slide, best in alike.items() if best and by_id.get(slide.id) is best)
    are_kept = 2 * agreeing >= sum(1 for best in alike.values() if best)
    by_key = {one.key: one for one in marked}
    found: dict[DeckSlide, MarkedSlide] = {}
    for slide in slides:
        own = [by_id.get(slide.id) if are_kept else None, by_key.get(_tagged(slide, document))]
        choices = [one for one in (*own, alike[slide]) if one]
        best = max(choices, key=lambda one: _likeness(slide, texts[slide], one, one in own), default=None)
        if best and _likeness(slide, texts[slide], best, best in own) >= _LEAST:
            found[slide] = best
    return found, are_kept


def _between(
    slides: Sequence[DeckSlide], marked: Sequence[MarkedSlide], found: Mapping[DeckSlide, MarkedSlide]
) -> Iterator[tuple[DeckSlide, MarkedSlide]]:
    """Slides without a known word that stand where as many are missing, and whose shapes are called as theirs."""
    places = {one: at for at, one in enumerate(marked)}
    known = {one: slide for slide, one in found.items()}
    bounds = [-1, *(places[found[slide]] for slide in slides if slide in found), len(marked)]
    gaps: list[list[DeckSlide]] = [[]]
    for slide in slides:
        if slide in found:
            gaps.append([])
        else:
            gaps[-1].append(slide)
    for gap, (first, last) in zip(gaps, pairwise(bounds), strict=True):
        missing = [one for one in marked[first + 1 : max(first + 1, last)] if one not in known]
        if len(gap) == len(missing):
            yield from (pair for pair in zip(gap, missing, strict=True) if _share_named(*pair) >= _NAMED)


def _share_named(slide: DeckSlide, one: MarkedSlide) -> float:
    shapes = [mark.shape for mark in one.marks if mark.shape]
    return sum(shape in slide.by_name for shape in shapes) / max(1, len(shapes))


def _tagged(slide: DeckSlide, document: str) -> str:
    """What the manifest calls a slide by its tags, "" where they say nothing or are of another document.

    Slides of a deck from before its briefing had an id keep their tags when the deck learns of it.
    """
    return slide.tags.get(SLIDE, "") if slide.tags.get(DOCUMENT, "") in ("", document) else ""


def originals(found: dict[DeckSlide, MarkedSlide]) -> dict[str, DeckSlide]:
    """By the key of each slide of the manifest the one that is no copy: that with its number, else the first."""
    chosen: dict[str, DeckSlide] = {}
    for slide, one in found.items():
        if one.key not in chosen or (slide.id == one.id and chosen[one.key].id != one.id):
            chosen[one.key] = slide
    return chosen


def on_other_layouts(found: Mapping[DeckSlide, MarkedSlide]) -> set[DeckSlide]:
    """The slides that people put on another layout than most that were exported on the same one are on.

    Another template brings all of them to other layouts alike.
    """
    here: dict[str, Counter[str]] = defaultdict(Counter)
    for slide, one in found.items():
        here[one.layout][slide.layout] += 1
    usual = {layout: counted.most_common(1)[0][0] for layout, counted in here.items()}
    return {slide for slide, one in found.items() if one.layout and slide.layout != usual[one.layout]}


def _likest(slide: DeckSlide, texts: set[str], holders: dict[str, list[MarkedSlide]]) -> MarkedSlide | None:
    votes = Counter[int]()
    known: dict[int, MarkedSlide] = {}
    for sha256 in texts:
        for one in holders.get(sha256, ()) if len(holders.get(sha256, ())) < _RARE else ():
            votes[id(one)] += 1
            known[id(one)] = one
    return max((known[key] for key in votes), key=lambda one: _likeness(slide, texts, one, False), default=None)


def _likeness(slide: DeckSlide, texts: set[str], one: MarkedSlide, is_numbered: bool) -> float:
    """0 to 1.5: the share of texts that are still there, and less for the names of shapes and for number or tag."""
    marks = [mark for mark in one.marks if mark.role not in ("notes", "footer")]
    if not marks:
        return 0.0
    same = sum(mark.sha256 in texts for mark in marks) / len(marks)
    named = sum(mark.shape in slide.by_name for mark in marks) / len(marks)
    return same + 0.2 * named + 0.3 * is_numbered


def locate(slide: DeckSlide, marks: Sequence[Mark], now: Mapping[Mark, Spot] | None = None) -> dict[Mark, Found]:
    """Where the marks' texts stand on the slide; those that people deleted are left out.

    ``now`` are the same texts in a deck of today, by which texts are known that people changed a little.
    """
    search = _Search(slide, marks, now or {})
    search.by_name()
    search.by_same_words()
    search.by_sole_placeholder()
    for _ in range(2):  # a text that was found by its likeness tells where the others of its row stand
        search.by_row_mates()
        search.by_alike_words()
    search.by_placeholder()
    return search.found


class _Search:
    """The texts of ``marks`` looked for on a slide, the surest way first: no place is given to two of them."""

    def __init__(self, slide: DeckSlide, marks: Sequence[Mark], now: Mapping[Mark, Spot]) -> None:
        self._slide, self._now = slide, now
        self._notes = [mark for mark in marks if mark.role == "notes"]
        self._plain = [mark for mark in marks if mark.shape and not mark.row]
        self._rows = [mark for mark in marks if mark.row]
        self.found: dict[Mark, Found] = {}
        self._taken: set[Spot] = set()

    def by_name(self) -> None:
        """By what the deck calls them: the slide's notes, the names of shapes, the numbers of rows, tags."""
        for mark in self._notes:
            self._take(mark, self._slide.notes_spot, _NAME)
        for mark, spot in _by_name(self._slide, self._plain):
            self._take(mark, spot, _NAME)
        for mark, spot in _by_row(self._slide, self._rows):
            self._take(mark, spot, _NAME)
        for mark, spot in _by_tag(self._slide, self._missing(self._plain), self._taken):
            self._take(mark, spot, _NAME)

    def by_same_words(self) -> None:
        """By their words to the letter, in a table if they stood in one."""
        for mark in self._missing([*self._plain, *self._rows]):
            same = (spot for spot in self._free() if spot.fingerprint == mark.sha256 and _fits(spot, mark))
            self._take(mark, next(same, None), _TEXT)

    def by_sole_placeholder(self) -> None:
        """By being the only ones missing of a kind of placeholders."""
        for mark, spot in _only_of_kind(self._slide, self._missing(self._plain), self._taken, self._now):
            self._take(mark, spot, _NAME)

    def by_row_mates(self) -> None:
        """By others of their row that were found, and their columns."""
        for mark, spot in _beside(self.found, self._missing(self._rows), self._slide):
            self._take(mark, spot, _TEXT if _stands_in_its_column(mark, self.found) else _KIND)

    def by_alike_words(self) -> None:
        """By words that people changed a little."""
        for mark in self._missing(self._now):
            free = [spot for spot in self._free() if not _is_of_another(self._slide.tag(spot), mark)]
            self._take(mark, _likest_spot(mark, self._now[mark].text, free), _TEXT)

    def by_placeholder(self) -> None:
        """By standing in a placeholder of their kind, whatever it says."""
        for mark in self._missing(self._plain):
            kinds = _KINDS.get(mark.role, ())
            self._take(mark, next((spot for spot in self._free() if spot.placeholder in kinds), None), _KIND)

    def _missing(self, marks: Iterable[Mark]) -> list[Mark]:
        return [mark for mark in marks if mark not in self.found]

    def _free(self) -> Iterator[Spot]:
        return (spot for spot in self._slide.spots if spot not in self._taken)

    def _take(self, mark: Mark, spot: Spot | None, by: str) -> None:
        if spot is not None and spot not in self._taken:
            self.found[mark] = Found(spot, by)
            self._taken.add(spot)


def _fits(spot: Spot, mark: Mark) -> bool:
    """Whether both are cells of tables, or neither is."""
    return (spot.tr is None) == (not mark.row)


def _only_of_kind(
    slide: DeckSlide, marks: Sequence[Mark], taken: Container[Spot], now: Mapping[Mark, Spot]
) -> Iterator[tuple[Mark, Spot]]:
    """Texts that are the only ones missing of a kind of placeholders, of which the slide has one."""
    for kinds in _KINDS.values():
        missing = [mark for mark in marks if mark in now and now[mark].placeholder in kinds]
        spots = [spot for spot in slide.spots if spot.placeholder in kinds and spot not in taken]
        if len(missing) == len(spots) == 1:
            yield missing[0], spots[0]


def _likest_spot(mark: Mark, text: str, spots: Iterable[Spot]) -> Spot | None:
    """The text that people made of this one by changing some of its letters."""
    matcher = SequenceMatcher(None, b=" ".join(text.split()), autojunk=False)

    def likeness(spot: Spot) -> float:
        matcher.set_seq1(" ".join(spot.text.split()))
        return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE <= matcher.quick_ratio() else 0.0

    near = [spot for spot in spots if _fits(spot, mark) and spot.cell in (-1, mark.cell)]
    best = max(((likeness(spot), -at) for at, spot in enumerate(near)), default=(0.0, 0))
    return near[-best[1]] if best[0] >= _ALIKE else None


def _stands_in_its_column(mark: Mark, found: Mapping[Mark, Found]) -> bool:
    """Whether no column before the mark's was added or taken out, told by one at or after it."""
    of_table = [(other, found[other].spot) for other in found if other.row and other.shape == mark.shape]
    return any(spot.cell == other.cell >= mark.cell for other, spot in of_table if found[other].by != _KIND)


def _by_name(slide: DeckSlide, marks: Sequence[Mark]) -> Iterator[tuple[Mark, Spot]]:
    """Texts by the names of their shapes; of several shapes of a name the one with the words, else in their order."""
    groups: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        groups[mark.shape].append(mark)
    for name, named in groups.items():
        spots = [spot for spot in slide.by_name.get(name, ()) if spot.tr is None]
        for mark in list(named):
            if same := next((spot for spot in spots if spot.fingerprint == mark.sha256), None):
                yield mark, same
                spots.remove(same)
                named.remove(mark)
        tags = {spot: slide.tag(spot) for spot in spots} if named else {}
        claimed = {mark.sha256 for mark in marks if mark not in named}
        own = [spot for spot in spots if spot.fingerprint not in claimed]
        for mark in named:
            if spot := next((spot for spot in own if not _is_of_another(tags[spot], mark)), None):
                yield mark, spot
                own.remove(spot)


def _is_of_another(tag: str, mark: Mark) -> bool:
    """Whether the tag of a shape says that another text stands in it: of another role, or of other messages."""
    role, _, ids = tag.partition(" ")
    told, own = set(ids.split()), set(mark.id.split())
    return bool(tag) and (role != mark.role or bool(told and own and not told & own))


def _by_tag(slide: DeckSlide, marks: Sequence[Mark], taken: Container[Spot]) -> Iterator[tuple[Mark, Spot]]:
    """Texts whose shapes were renamed, by their tags."""
    tags = {spot: slide.tag(spot) for spot in slide.spots if spot.tr is None and spot not in taken} if marks else {}
    for mark in marks:
        told = field_of(mark.role, mark.id), field_of(mark.role)
        yield from ((mark, spot) for spot, tag in tags.items() if tag in told)


def _by_row(slide: DeckSlide, marks: Sequence[Mark]) -> Iterator[tuple[Mark, Spot]]:
    """Texts by the numbers of their rows; in a row by words and column, else by the words, else by the column.

    Words that another column had, too, are that column's.
    """
    rows: dict[tuple[str, str], list[Spot]] = defaultdict(list)
    names = {spot.shape: slide.tag(spot).removeprefix("table ") or spot.name for spot in slide.spots if spot.row}
    for spot in slide.spots:
        if spot.row:
            rows[names[spot.shape], spot.row].append(spot)
    claimed = {(mark.shape, mark.row, mark.cell, mark.sha256) for mark in marks}
    for mark in marks:
        spots = rows.get((mark.shape, mark.row), [])
        same = [spot for spot in spots if spot.fingerprint == mark.sha256]
        there = [spot for spot in spots if spot.cell == mark.cell]
        moved = [spot for spot in same if (mark.shape, mark.row, spot.cell, mark.sha256) not in claimed]
        yield from ((mark, spot) for spot in [*(spot for spot in there if spot in same), *moved, *there][:1])


def _beside(found: dict[Mark, Found], marks: Sequence[Mark], slide: DeckSlide) -> Iterator[tuple[Mark, Spot]]:
    """Texts of a row that was found by others of it, by their columns."""
    for mark in marks:
        near = next((found[other].spot for other in found if other.row == mark.row and other.shape == mark.shape), None)
        if near is not None and mark.cell >= 0:
            yield from ((mark, spot) for spot in slide.spots if spot.tr is near.tr and spot.cell == mark.cell)
