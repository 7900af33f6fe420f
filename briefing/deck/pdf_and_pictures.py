"""A finished deck as it looks, saved as PDF or pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefing.core.errors import CancelledError
from briefing.core.i18n import translate
from briefing.core.storage.files import refuse_replacing, write_atomically, write_together
from briefing.core.storage.reading import is_folder
from briefing.deck.fonts.faces import Substitute
from briefing.deck.pdf.pdf import pdf
from briefing.deck.picture_names import picture_names, pictures_there
from briefing.deck.render.renderer import Renderer

PICTURE_WIDTH = 1920
"""The width of exported pictures, in pixels."""
_Progress = Callable[[int, int], None]
_Cancelled = Callable[[], bool]


def save(
    data: bytes,
    out: Path,
    *,
    inputs: Sequence[Path] = (),
    progress: _Progress | None = None,
    cancelled: _Cancelled | None = None,
) -> tuple[Path, tuple[str, ...]]:
    """Save a deck's bytes to ``out``: a .pdf file, or pictures for a .png name and for a folder; whole or not at all.

    None of the ``inputs`` is replaced.

    Gives the file, or the first picture, and sentences for what is not drawn as the deck has it.
    Raises BriefingError with the mend, and CancelledError when ``cancelled`` says so.
    """
    renderer = Renderer(data)
    renderer.require_slides()
    if out.suffix.lower() == ".pdf":
        write_atomically(out, pdf(data, progress=progress, cancelled=cancelled))
        return out, tuple(_remarks(renderer))
    folder = out if is_folder(out) else out.parent
    names = picture_names(out, len(renderer))
    for name in names:
        refuse_replacing(folder / name, inputs)
    paths = write_together(folder, names, _pictures(renderer, progress, cancelled))
    return paths[0], (*_remarks(renderer), *_older(folder, paths))


def picture(renderer: Renderer, slide: int, width: int) -> bytes:
    """The PNG of a slide, ``width`` pixels wide."""
    return renderer.picture(slide, width / renderer.size[0])


def _pictures(renderer: Renderer, progress: _Progress | None, cancelled: _Cancelled | None) -> Iterator[bytes]:
    count = len(renderer)
    for slide in range(count):
        if cancelled and cancelled():
            raise CancelledError
        yield picture(renderer, slide, PICTURE_WIDTH)
        if progress:
            progress(slide + 1, count)


def _older(folder: Path, paths: Sequence[Path]) -> Iterator[str]:
    """Say which pictures beside ``paths`` are of an earlier export with more slides: they are not touched."""
    stem = paths[0].stem.rpartition("-")[0]
    names = [path.name for path in pictures_there(folder / f"{stem}.png") if path not in paths]
    if names:
        what = translate("Drawing", "{first} to {last} are of an earlier export with more slides.")
        yield what.format(first=names[0], last=names[-1])


def _remarks(renderer: Renderer) -> Iterator[str]:
    yield from map(substitute_sentence, renderer.substitutes())
    what = translate("Drawing", "Slide {number}: {lack}")
    for slide in range(len(renderer)):
        yield from (what.format(number=slide + 1, lack=lack) for lack in renderer.undrawn(slide))


def substitute_sentence(substitute: Substitute) -> str:
    """A sentence on a font that is not here."""
    if substitute.same_widths:
        what = translate("Drawing", "The font {family} is not on this computer: {face}, of the same widths, stands in.")
    else:
        what = translate(
            "Drawing", "The font {family} is not on this computer: {face} stands in, lines may break elsewhere."
        )
    return what.format(family=substitute.family, face=substitute.face)
