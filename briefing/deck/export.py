"""The export that the window and the command line share: a briefing in, a file out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.garbage import uncollected
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.core.storage.files import refuse_replacing, refuse_unwritable
from briefing.core.storage.reading import is_folder
from briefing.deck.backups import write_over
from briefing.deck.compose.model import WIDTH
from briefing.deck.layout.fit import QtMeasurer
from briefing.deck.layout.footers import furniture
from briefing.deck.layout.laid_out import LaidOut
from briefing.deck.layout.model import Page
from briefing.deck.layout.pages import pages_of
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.plan.model import Kind, Plan
from briefing.deck.plan.planner import plan as planned
from briefing.deck.remarks import questioned, remarks, says_mark
from briefing.deck.request import AS_SAVED, Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import OpenTemplate, open_template
from briefing.deck.write.writer import Progress, write

MEMO = ".docx"
KINDS = (".pptx", ".pdf", ".png", MEMO)
"""What a deck can be exported as; a memo has its contents, and no slides."""


@dataclass(frozen=True)
class Report:
    """What was exported: the file (the first picture, where there are many), its slides, what the user should know.

    A memo has 0 slides. ``backup`` is the file as it was before, where that is kept.
    """

    path: Path
    slides: int
    warnings: tuple[str, ...]
    backup: Path | None = None


@uncollected()
def export(
    briefing: Briefing,
    out: Path,
    request: Request = AS_SAVED,
    *,
    inputs: Sequence[Path] = (),
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Write the deck that is asked for to ``out``, whole or not at all.

    ``out`` is a .pptx or .pdf file, or a .docx for the memo; a .png name or a folder gets a picture a slide,
    "NAME-01.png" or "slide-01.png". Neither one of the ``inputs`` nor the template is ever replaced; a deck
    or memo that people may have changed is kept beside the new one.
    Raises BriefingError with the mend, and CancelledError when ``cancelled`` says so.
    """
    kind = _kind(out)
    _refuse(out, inputs)
    if kind == MEMO:
        return _memo(briefing, out, request)
    made = resolved(briefing, request, cancelled)
    refuse_replacing(out, [made.template.info.path])
    told = (*questioned(briefing, request.picks), *remarks(briefing, *made))
    written = progress if kind == ".pptx" else _half(progress, 0)
    data = write(made, progress=written, cancelled=cancelled)
    if kind == ".pptx":
        return Report(out, len(made.pages), told, write_over(out, data))
    from briefing.deck.pdf_and_pictures import save  # with the renderer, which a .pptx does not need

    path, undrawn = save(data, out, inputs=inputs, progress=_half(progress, 1), cancelled=cancelled)
    return Report(path, len(made.pages), (*told, *undrawn))


@uncollected()
def deck(
    briefing: Briefing,
    request: Request = AS_SAVED,
    *,
    is_judged: bool = True,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[bytes, list[Page]]:
    """The bytes of the deck and its pages; arguments and errors as for ``export``.

    What is only drawn, and leaves the program as a picture, need not be ``is_judged`` like a file.
    """
    made = resolved(briefing, request, cancelled)
    data = write(made, is_judged=is_judged, progress=progress, cancelled=cancelled)
    return data, list(made.pages)


def resolved(briefing: Briefing, request: Request = AS_SAVED, cancelled: Callable[[], bool] | None = None) -> LaidOut:
    """What is written: the plan, its pages on the template, and what layouts carry; errors as for ``export``."""
    opened = open_template(find(request.template or briefing.deck.template), request.maps)
    story = planned(briefing, request.picks, request.language, request.narrative, mapped=opened.is_mapped)
    return laid_out(story, opened, cancelled)


def laid_out(story: Plan, opened: OpenTemplate, cancelled: Callable[[], bool] | None = None) -> LaidOut:
    """A plan on a template, with its pages and what layouts carry. Raises CancelledError."""
    measurer = _measurer()
    pages = pages_of(story, opened, measurer, cancelled)
    painted = {page.layout: page.background for page in pages}
    seen = analysis_of(opened).footers if any(slide.content for slide in story.slides) else {}
    scale = opened.width / EMU_PER_POINT / WIDTH
    covers = _covers_alone(pages)
    carried = {
        key: furniture(
            opened.layouts[key],
            story,
            len(pages),
            measurer,
            inks=seen.get(key, {}),
            painted=background,
            scale=scale,
        )
        for key, background in painted.items()
    }
    for key, cover in covers.items():
        carried[key] = [] if says_mark(cover, story) else [item for item in carried[key] if item.slot.type == "ftr"]
    return LaidOut(story, pages, opened, carried)


def _covers_alone(pages: Sequence[Page]) -> dict[str, Page]:
    """The composed covers by their layouts, where no other page stands on these: a cover says title and event itself,
    and nobody looks for its number."""
    others = {page.layout for page in pages if page.kind != Kind.TITLE}
    covers = (page for page in pages if page.kind == Kind.TITLE and page.shapes)
    return {page.layout: page for page in covers if page.layout not in others}


def _memo(briefing: Briefing, out: Path, request: Request) -> Report:
    if request.template:
        refuse_replacing(out, [Path(request.template)])
    from briefing.deck.memo.export import memo_bytes  # with the library for Word, which decks do not need

    kept = write_over(out, memo_bytes(briefing, request))
    return Report(out, 0, questioned(briefing, request.picks), kept)


@cache
def _measurer() -> QtMeasurer:
    """One for all exports: what an edit leaves as it was is not measured again."""
    return QtMeasurer()


def _kind(out: Path) -> str:
    kind = ".png" if is_folder(out) else out.suffix.lower()
    if kind not in KINDS:
        what = translate("Deck", "A deck is exported as {kinds} or into a folder that is there, not as “{name}”.")
        raise BriefingError(
            what.format(kinds=", ".join(KINDS), name=out.name),
            where=str(out),
            mend=translate("Deck", "Name it with one of these endings."),
        )
    return kind


def _refuse(out: Path, inputs: Sequence[Path]) -> None:
    """Notice before the work what would stop it at its end."""
    refuse_replacing(out, inputs)
    if not is_folder(out):
        refuse_unwritable(out)


def _half(progress: Progress | None, half: int) -> Progress | None:
    """The progress of the first or second half of the work, each as long as the deck."""
    if progress is None:
        return None
    return lambda done, total: progress(half * total + done, 2 * total)
