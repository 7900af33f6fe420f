"""Judge a finished deck: what executives' decks are checked for, and what no public checker catches."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pptx

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.errors import BriefingError
from briefing.core.folding import spelled
from briefing.core.garbage import let_go, uncollected
from briefing.core.i18n import translate
from briefing.deck.check.marks import of_marks
from briefing.deck.check.package import of_package
from briefing.deck.check.slides import Slide, of_slide, slides_of
from briefing.deck.ooxml.cutting import cut
from briefing.deck.ooxml.package import Package, making_sense, read_bytes, unpack
from briefing.deck.ooxml.presenting import presented
from briefing.deck.ooxml.slide_size import slide_size

Progress = Callable[[int, int], None]
_AT_ONCE = 80
"""Slides that other programs' libraries are given at once: they take a megabyte for each.

What is found out about a slide is let go of before the next: each pass makes the slides anew.
"""


def check_deck(path: Path, progress: Progress | None = None) -> list[Diagnostic]:
    """The faults of the deck at ``path`` and remarks on it. Raises BriefingError when it cannot be opened.

    Each slide is looked at twice: ``progress`` is told how many of these looks are done, and how many there are.
    """
    return check_bytes(read_bytes(path), str(path), progress)


def check_bytes(data: bytes, name: str = "deck", progress: Progress | None = None) -> list[Diagnostic]:
    """The faults of a deck's bytes and remarks on them; ``name`` says which deck, in errors."""
    package = _opened(data, name)
    data = presented(package, data)
    with making_sense(name, _again()):
        return _found(data, package, progress or _untold)


def _found(data: bytes, package: Package, progress: Progress) -> list[Diagnostic]:
    looks = _Looks(2 * len(package.slides()), progress)
    whole = [*of_package(package), *of_marks(package)]
    if not all(map(_can_be_read, _decks(data, package))):
        what = translate("Check", "Its parts do not fit together: a strict program cannot read the deck.")
        return [*whole, Diagnostic(what)]
    let_go()  # the parts that python-pptx has read hold one another; what is looked at next does not
    with uncollected():
        found = [*whole, *_slide_by_slide(data, package, looks)]
    progress(looks.all, looks.all)
    return found


def _slide_by_slide(data: bytes, package: Package, looks: _Looks) -> Iterator[Diagnostic]:
    slides = slides_of(package)
    titles: dict[int, str] = {}
    found: list[Diagnostic] = []
    for slide in (slide for slide in looks.at(slides) if not slide.is_hidden):
        titles[slide.number] = slide.title
        found += (Diagnostic(told, slide=slide.number) for told in of_slide(slide))
    yield from _titles(titles)
    yield from found
    if slide_size(package):
        yield from _looked_at(data, package, slides, looks)


class _Looks:
    """Slides made anew to be looked at, and ``progress`` told of it."""

    def __init__(self, all: int, progress: Progress) -> None:
        self.all = all
        self._done = 0
        self._progress = progress
        progress(0, all)

    def at(self, slides: Iterable[Slide]) -> Iterator[Slide]:
        for slide in slides:
            self._progress(self._done, self.all)
            yield replace(slide)
            self._done += 1


def _untold(done: int, total: int) -> None:
    """Nobody wants to know."""


def _decks(data: bytes, package: Package) -> Iterable[bytes]:
    """The deck, or decks of so many of its slides as are opened at once."""
    return [data] if len(package.slides()) <= _AT_ONCE else cut(package, _AT_ONCE)


def _opened(data: bytes, name: str) -> Package:
    try:
        return unpack(data, name)
    except BriefingError as error:
        what = translate("Deck", "This is not a deck that can be opened.")
        raise BriefingError(f"{what} {error.what}", where=name, mend=_again()) from error


def _again() -> str:
    return translate("Deck", "Export it again, or repair it in PowerPoint.")


def _can_be_read(data: bytes) -> bool:
    """Whether python-pptx, which is strict, can read every slide."""
    try:
        return all(slide.slide_layout.slide_master for slide in pptx.Presentation(io.BytesIO(data)).slides)
    except Exception:  # it lets zip, XML and key errors of a broken file through
        return False


def _titles(titles: Mapping[int, str]) -> Iterator[Diagnostic]:
    """What is wrong with the titles of slides, by their numbers."""
    first: dict[str, int] = {}
    for slide, title in titles.items():
        if not title:
            yield Diagnostic(translate("Check", "The slide has no title."), slide=slide)
            continue
        if (other := first.setdefault(spelled(title).casefold(), slide)) != slide:
            what = translate("Check", "The title “{title}” is that of slide {number}, too.")
            yield Diagnostic(what.format(title=title, number=other), slide=slide)


def _looked_at(data: bytes, package: Package, slides: list[Slide], looks: _Looks) -> Iterator[Diagnostic]:
    from briefing.deck.check.eye.look import look
    from briefing.deck.render.renderer import Renderer

    decks = (
        (Renderer(deck), looks.at(slides[place * _AT_ONCE : (place + 1) * _AT_ONCE]))
        for place, deck in enumerate(_decks(data, package))
    )
    try:
        yield from look(decks, package.tree(package.presentation()))
    except BriefingError as error:
        what = translate("Check", "How the slides look could not be checked.")
        yield Diagnostic(f"{what} {error.what}", severity=Severity.REMARK)
