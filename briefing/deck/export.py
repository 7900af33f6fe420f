"""The export that the window and the command line share: a briefing in, a file out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pptx
from pptx.presentation import Presentation

from briefing.core.errors import BriefingError
from briefing.core.files import write_atomically
from briefing.core.model import Briefing
from briefing.deck.fit import QtMeasurer, missing
from briefing.deck.pages import Page, resolve
from briefing.deck.plan import plan
from briefing.deck.slots import layouts_of
from briefing.deck.templates import TemplateInfo, find
from briefing.deck.writer import Progress, write

KINDS = (".pptx", ".pdf", ".png")
"""What a deck can be exported as."""


@dataclass(frozen=True)
class Report:
    """What was exported: the file (the first picture, where there are many), its slides, what the user should know."""

    path: Path
    slides: int
    warnings: tuple[str, ...]


def export(
    briefing: Briefing,
    out: Path,
    *,
    template: str = "",
    picks: Sequence[str] | None = None,
    language: str = "",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Write the deck of ``picks`` (by default the briefing's) to ``out``, whole or not at all.

    ``out`` is a .pptx or .pdf file; a .png name or a folder gets a picture a slide, "NAME-01.png" or "slide-01.png".
    Raises BriefingError with the mend, and CancelledError when ``cancelled`` says so.
    """
    kind = _kind(out)
    made = progress if kind == ".pptx" else _half(progress, 0)
    data, pages = deck(briefing, template=template, picks=picks, language=language, progress=made, cancelled=cancelled)
    if kind == ".pptx":
        write_atomically(out, data)
        return Report(out, len(pages), _warnings(pages))
    from briefing.deck.drawn import save  # with the renderer, which a .pptx does not need

    path, remarks = save(data, out, progress=_half(progress, 1), cancelled=cancelled)
    return Report(path, len(pages), (*_warnings(pages), *remarks))


def deck(
    briefing: Briefing,
    *,
    template: str = "",
    picks: Sequence[str] | None = None,
    language: str = "",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[bytes, list[Page]]:
    """The bytes of the deck and its pages; arguments and errors as for ``export``."""
    info = find(template or briefing.deck.template)
    presentation = _opened(info)
    layouts = layouts_of(info, {layout.name: layout for layout in presentation.slide_layouts})
    story = plan(briefing, picks, language)
    pages = resolve(story, info, layouts, QtMeasurer())
    return write(story, pages, presentation, progress=progress, cancelled=cancelled), pages


def _kind(out: Path) -> str:
    kind = ".png" if out.is_dir() else out.suffix.lower()
    if kind not in KINDS:
        raise BriefingError(
            f"A deck is exported as {', '.join(KINDS)} or into a folder that is there, not as “{out.name}”.",
            where=str(out),
            mend="Name it with one of these endings.",
        )
    return kind


def _half(progress: Progress | None, half: int) -> Progress | None:
    """The progress of the first or second half of the work, each as long as the deck."""
    if progress is None:
        return None
    return lambda done, total: progress(half * total + done, 2 * total)


def template_faults(template: TemplateInfo) -> list[str]:
    """Sentences for what a template's map names and its file lacks. Raises BriefingError when it cannot be opened."""
    layouts = layouts_of(template, {layout.name: layout for layout in _opened(template).slide_layouts})
    faults = []
    for name, kind in template.kinds.items():
        wanted = {*kind.fields.values(), *(idx for row in kind.rows for idx in row.values())}
        if kind.layout not in layouts:
            faults.append(f"{name}: there is no layout “{kind.layout}”.")
            continue
        faults += [
            f"{name}: the layout “{kind.layout}” has no placeholder {idx}."
            for idx in sorted(wanted)
            if idx not in layouts[kind.layout]
        ]
    return faults


def _opened(template: TemplateInfo) -> Presentation:
    try:
        return pptx.Presentation(str(template.path))
    except Exception as error:  # python-pptx lets zip, XML and key errors of a broken file through
        raise BriefingError(
            "The template cannot be opened; the file is broken or not a PowerPoint file.",
            where=str(template.path),
            mend="Open and save it again in PowerPoint, or choose another.",
        ) from error


def _warnings(pages: Sequence[Page]) -> tuple[str, ...]:
    families = sorted({filled.slot.family for page in pages for filled in page.filled if missing(filled.slot.family)})
    return tuple(f"The font {family} is not here: texts were fitted with a margin." for family in families)
