"""A quote that nobody wrote a title for, as the title of a layout that the template has for quotes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from briefing.deck.compose.columns import speaker_of
from briefing.deck.compose.credits import above, credit_line
from briefing.deck.compose.head import kicker_in
from briefing.deck.compose.look import SPOKEN, Look
from briefing.deck.compose.model import Field, Rect, Shape, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import NO_BREAK, height
from briefing.deck.compose.title import title_of
from briefing.deck.plan.contents import Quoted, ThemeSlide
from briefing.deck.plan.grouping import WALL_QUOTE
from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.texts.text import Text, hangs, plain

SHARED = (0, False)
"""Where the size that such quotes share is kept, beside those of as many quotes as stand on a slide."""
_LARGEST, _LEAST = 40.0, 24.0


def is_spoken(layout: str, setting: Setting) -> bool:
    """Whether slides on that layout are titled by a quote."""
    look = setting.looks.get(SPOKEN)
    return look is not None and look.layout == layout


def words_of(slide: PlannedSlide, setting: Setting) -> str:
    """What the quote says that titles the slide, between its marks if the layout draws none; "" where none does."""
    found = _laid(slide, setting)
    return found[1].lines[0].text.replace(NO_BREAK, " ") if found else ""


def compose(slide: PlannedSlide, setting: Setting) -> tuple[Shape, ...]:
    """The quote as the slide's title, who says it, and the topic where there is a place for it.

    Nothing for slides that say more than one quote, for paraphrases, which stand between no marks, and for quotes that
    the layout has no room for.
    """
    found = _laid(slide, setting)
    return tuple(_shapes(slide, *found)) if found else ()


def sizes(shapes: tuple[Shape, ...]) -> tuple[tuple[float, int], ...]:
    """The size of the quote on such a slide, with its letters."""
    boxes = (shape for shape in shapes if isinstance(shape, TextBox) and shape.field and shape.field.role == "quote")
    return tuple((box.lines[0].size, len(box.lines[0].text)) for box in boxes)


def _laid(slide: PlannedSlide, setting: Setting) -> tuple[Quoted, TextBox, TextBox, Setting] | None:
    """The quote, its box and that of its speaker, with the setting of their layout."""
    look, content = setting.looks.get(SPOKEN), slide.content
    if look is None or slide.kind in setting.looks or slide.long or not isinstance(content, ThemeSlide):
        return None
    if not content.is_quote_alone or not _is_short(content.quotes[0]):
        return None
    quoted, own = content.quotes[0], setting.on(look)
    if slide.kind is Kind.THEME and quoted.cut:  # a slide of its own may follow, that shows no more of it
        return None
    quote, speaker = _title(quoted, own), _speaker(quoted, own)
    return (quoted, quote, speaker, own) if quote and speaker else None


def _is_short(quoted: Quoted) -> bool:
    """Whether it is a quote of one paragraph that no slide of its own says again; a paraphrase is none."""
    return hangs(quoted.text) and len(quoted.text) == 1 and len(plain(quoted.text)) <= WALL_QUOTE


def _title(quoted: Quoted, setting: Setting) -> TextBox | None:
    """The quote's box, None where it does not stand there whole."""
    look = setting.look
    told, lang = _told(quoted.text, look), quoted.text[0].runs[-1].lang or setting.lang
    largest = setting.quote_sizes.get(SHARED, look.size(_LARGEST)) / look.factor
    box = title_of(told, lang, largest, look).box
    (line,) = box.lines
    is_whole = _plain(line.text) == _plain(told) and line.size >= _LEAST
    field = Field("quote", quoted.message)
    return replace(box, name="Quote 1", field=field) if is_whole else None


def _told(text: Text, look: Look) -> str:
    """The words of a quote, without its marks where the layout draws them."""
    (paragraph,) = text
    return "".join(run.text for run in (paragraph.runs[1:-1] if look.has_marks else paragraph.runs))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _speaker(quoted: Quoted, setting: Setting) -> TextBox | None:
    """The speaker's box, None where name and position do not stand in their place, over the credits of the press."""
    look = setting.look
    place = above((quoted,), look.canvas, setting)
    align = look.align
    lines = tuple(line._replace(align=align) for line in speaker_of(quoted.voice, place.w, setting))
    high = height(lines, place.w, look)
    field = Field("speaker", quoted.message)
    box = TextBox("Speaker 1", Rect(place.x, place.y, place.w, high), lines, placeholder="speaker/1", field=field)
    return box if high <= place.h else None


def _shapes(slide: PlannedSlide, quoted: Quoted, quote: TextBox, speaker: TextBox, setting: Setting) -> Iterator[Shape]:
    yield quote
    if setting.look.kicker:
        first, topic = slide.kicker[0], quoted.theme.title
        told = first, "" if topic == first else topic
        yield from kicker_in(setting.look.kicker, told, slide.accent or 1, setting)
    yield speaker
    yield from credit_line((quoted,), setting.look.canvas, setting)
