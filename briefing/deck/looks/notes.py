"""What the user should know of a template, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.i18n import translate
from briefing.deck.compose.look import Look
from briefing.deck.compose.model import Ink
from briefing.deck.looks.choice import Choice
from briefing.deck.looks.sketch import Sketch


def notes_of(choice: Choice, look: Look) -> Iterator[str]:
    """The names of what is odd about a template."""
    if not choice.has_cover:
        yield "no cover"
    if not choice.is_titled:
        yield "drawn title"
    elif choice.content.stands != "head":
        yield "odd title"
    if look.plate:
        yield "plate"
    if look.title_ink and not _is_own(look.title_ink, choice.content):
        yield "title ink"
    if look.mark(1).slot == "tx1":
        yield "no accent"


def _is_own(ink: Ink, content: Sketch) -> bool:
    """Whether a title's stated ink is the one that its letters have anyway, as a gradient."""
    own = content.title.slot.ink if content.title and content.title.slot.graded else None
    return own is not None and content.layout.palette.named(ink.slot) in (own, None)


def sentence(note: str) -> str:
    """A note as people read it. Raises ValueError for one that is none of ``notes_of``."""
    match note:
        case "no cover":
            return translate("Template", "No layout of the template is a cover: the first slide stands on another one.")
        case "drawn title":
            return translate("Template", "No layout has a title at its head: titles are drawn on the slides.")
        case "odd title":
            return translate("Template", "Titles stand at the side or the foot of the slides, as in the template.")
        case "plate":
            return translate("Template", "The template’s background is busy: a plain panel is laid under the content.")
        case "title ink":
            return translate("Template", "Titles are hardly read in the template’s own colour: they take another one.")
        case "no accent":
            return translate("Template", "No accent of the theme is read on the background: the text’s colour is used.")
    raise ValueError(note)
