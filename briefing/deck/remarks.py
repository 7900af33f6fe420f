"""What the user should know of a deck before it is exported, in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from briefing.core.cuts.confirming import losses, unconfirmed
from briefing.core.folding import fold
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message
from briefing.core.quotes.requoted import misquotations
from briefing.deck.compose.model import TextBox, flat
from briefing.deck.fonts.shipped import missing
from briefing.deck.layout.footers import Furniture, is_marked
from briefing.deck.layout.model import Page
from briefing.deck.layout.pages import pages_of
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.looks.notes import sentence
from briefing.deck.plan.model import Kind, Plan
from briefing.deck.plan.texts.text import plain
from briefing.deck.template.catalogue import find, is_ours
from briefing.deck.template.opening import OpenTemplate, open_template
from briefing.sources.quotes.tables.languages import sure_language_of

_LONGER = 1.5
"""A deck so many times as long as on our own template is a template's fault that its owner should know."""
_LAST = 4
"""So many last words of a title tell which it is and where it was cut."""
_NUMBER = re.compile(r"\s*\(\d+(?:/\d+)?\)$")
_TOLD = 3
"""So many cuts are told with what they leave out; the notes of the slides tell all."""
Carried = Mapping[str, Sequence[Furniture]]


def remarks(
    briefing: Briefing, plan: Plan, pages: Sequence[Page], template: OpenTemplate, carried: Carried
) -> tuple[str, ...]:
    """Of a mark of confidentiality that is missing, of titles that are cut, of fonts that are not here, of the
    template, of its length, of texts in another language. ``carried`` is what stands on slides by their layout.
    """
    return (
        *_of_mark(plan, pages, carried),
        *_of_titles(pages),
        *template.left_out,
        *_of_fonts(pages, template),
        *_of_template(pages, template),
        *_of_length(plan, pages, template),
        *foreign_texts(briefing, plan.language),
    )


def questioned(briefing: Briefing, picks: Sequence[str] | None) -> tuple[str, ...]:
    """Which cuts are to be confirmed, in one sentence, if any; ``picks`` are those shown, None for the briefing's.

    And what own sentences quote that nobody said.
    """
    shown = (briefing.message_by_id.get(id) for id in (briefing.deck.picks if picks is None else picks))
    found = [(message, lost) for message in shown if message and (lost := unconfirmed(message))]
    told = [f"{_name(briefing, message)}, {losses(lost)}" for message, lost in found[:_TOLD]]
    told += ["…"] if len(found) > _TOLD else []
    what = translate("Deck", "Cuts to be confirmed ({count}): {told}.")
    cuts = (what.format(count=len(found), told="; ".join(told)),) if found else ()
    return (*cuts, *(one.what for one in misquotations(briefing)))


def _name(briefing: Briefing, message: Message) -> str:
    speaker = briefing.speaker_of(message)
    return " ".join(speaker.name.split()) if speaker else translate("Truth", "unattributed")


def _of_mark(plan: Plan, pages: Sequence[Page], carried: Carried) -> Iterator[str]:
    bare = [page for page in pages if not (is_marked(carried.get(page.layout, ()), plan) or says_mark(page, plan))]
    what = translate(
        "Deck",
        "The mark “{mark}” is missing on {count} of {total} slides: their layout has no footer that holds it; "
        "add one in PowerPoint (View, Slide Master), or write the mark by hand.",
    )
    if plan.classification and bare:
        yield what.format(mark=plan.classification, count=len(bare), total=len(pages))


def _of_titles(pages: Sequence[Page]) -> Iterator[str]:
    """Which titles lost words for want of room."""
    what = translate("Deck", "The title of slide {slide} is too long, and ends as “{end}”: shorten it.")
    for number, page in enumerate(pages, 1):
        for box in page.shapes:
            if isinstance(box, TextBox) and box.placeholder == "title" and _is_cut(box, page):
                yield what.format(slide=number, end=" ".join(box.lines[0].text.split()[-_LAST:]))


def _is_cut(title: TextBox, page: Page) -> bool:
    told = _NUMBER.sub("", title.lines[0].text), _NUMBER.sub("", plain(page.slide.texts["title"]))
    return told[0].endswith("…") and not told[1].rstrip().endswith("…")


def says_mark(page: Page, plan: Plan) -> bool:
    """Whether a cover says the mark itself, as none but covers do."""
    lines = [line.text for box in flat(page.shapes) if isinstance(box, TextBox) for line in box.lines]
    said = fold(" ".join((*lines, *(plain(filled.text) for filled in page.filled))))
    return page.kind == Kind.TITLE and fold(plan.classification) in said


def _of_fonts(pages: Sequence[Page], template: OpenTemplate) -> Iterator[str]:
    families = {filled.slot.family for page in pages for filled in page.filled}
    if any(page.shapes for page in pages):
        look = analysis_of(template).look
        families |= {look.major, look.minor}
    what = translate("Deck", "The font {family} is not on this computer: texts were fitted with a margin.")
    yield from (what.format(family=family) for family in sorted(filter(missing, families)))


def _of_template(pages: Sequence[Page], template: OpenTemplate) -> Iterator[str]:
    if not is_ours(template.info) and any(page.shapes for page in pages):
        yield from map(sentence, analysis_of(template).notes)


def _of_length(plan: Plan, pages: Sequence[Page], template: OpenTemplate) -> Iterator[str]:
    """Only where the template made it long: the number on ours is counted for templates that are not."""
    if is_ours(template.info) or len(pages) <= _LONGER * len(plan.slides):
        return
    from briefing.deck.layout.fit import QtMeasurer

    ours = len(pages_of(plan, open_template(find()), QtMeasurer()))
    if len(pages) > _LONGER * ours:
        what = translate("Deck", "The template has little room: it takes {count} slides, our own one {ours}.")
        yield what.format(count=len(pages), ours=ours)


def foreign_texts(briefing: Briefing, language: str = "") -> Sequence[str]:
    """Which texts that people wrote are not in the deck's language ("" is the briefing's), in a sentence, if any.

    Quotes are never translated and not told.
    """
    spoken = language or briefing.deck.language or briefing.assembly.language
    found = [label.format(count=count) for label, count in _foreign(briefing, spoken) if count]
    what = translate("Deck", "Only the deck’s own words are translated. These stay in another language: {texts}.")
    return (what.format(texts=", ".join(found)),) if found else ()


def _foreign(briefing: Briefing, language: str) -> Iterator[tuple[str, int]]:
    deck, picked = briefing.deck, [briefing.message_by_id[id] for id in briefing.deck.picks]
    themes = {message.theme for message in picked}
    groups = (
        (translate("Deck", "the sentence to remember"), [deck.answer]),
        (translate("Deck", "headlines ({count})"), [theme.headline for theme in briefing.themes if theme.id in themes]),
        (translate("Deck", "takeaways ({count})"), [message.takeaway for message in picked]),
        (translate("Deck", "asks ({count})"), [message.ask for message in picked]),
    )
    for label, texts in groups:
        yield label, sum(1 for text in texts if sure_language_of(text) not in ("", language))
