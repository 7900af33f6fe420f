"""How the deck reads: its titles in order, the words of its slides, its length before the appendix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.core.characters import words_in
from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.deck.check.eye.sight import SeenText, Sight
from briefing.deck.compose.model import WIDTH
from briefing.deck.ooxml.xml import qn

_LINES, _BESIDE = 2, 5
"""The most lines of a title, and of one in a column."""
_COLUMN, _SOME = 0.36, 3
"""The share of the slide's width up to which a title is a column's, and the lines beside it from which it is one."""
_LONG = 120
"""The letters that two lines of a title hold on any slide; a longer one is its author's."""
_TOPIC = 3
"""The words up to which a title names a topic and says nothing of it."""
_OTHERS = 150
_MOST_WORDS = {
    "Headlines": 220,
    "Headline 1": 220,
    "Asks rule": 220,
    "Themes": 420,
    "Decisions": 240,
    "Verbatims": 240,
    "Tracker": 180,
    "Quote 1": 180,
}
"""The most words of a slide, by the name of a shape that tells its kind."""
_CREDITS = "Credits"
"""The shape that credits the press at the foot of a slide, as footers are: it is looked up, not read."""
_MOST_SLIDES = 40
_APPENDIX = ("annexe", "appendix")


@dataclass(frozen=True)
class Title:
    """The title of a body slide."""

    slide: int
    words: str


def title_of(sight: Sight) -> Title | None:
    """The title of a slide that has a body; None for covers, dividers, slides without, and those titled by a quote."""
    if sight.title is None or sight.is_head or sight.title.is_quote:
        return None
    return Title(sight.slide.number, sight.title.words)


def topics(titles: Sequence[Title]) -> Iterator[Diagnostic]:
    """Remarks on titles that name a topic in a deck in which most titles say something."""
    bare = [title for title in titles if _is_topic(title.words)]
    if 2 * len(bare) >= len(titles):
        return
    for title in bare:
        what = translate("Check", "The title “{title}” names a topic: the others say what their slides show.")
        yield _remark(what.format(title=title.words), title.slide, "topic_title")


def long_title(sight: Sight) -> Iterator[Diagnostic]:
    """A title of more than two lines: a remark where its words would not fit on two, a fault where they would.

    A quote that is the title takes the lines that it needs; so does a title in a column beside the content.
    """
    title = sight.title
    if title is None or sight.is_head or title.is_quote or len(title.lines) <= _LINES:
        return
    if len(title.lines) <= _BESIDE and _is_beside(title, sight):
        return
    what = translate("Check", "The title takes {count} lines: two are read at a glance.")
    severity = Severity.REMARK if len(title.words) > _LONG else Severity.FAULT
    told = what.format(count=len(title.lines))
    yield Diagnostic(told, severity=severity, slide=sight.slide.number, kind="long_title")


def _is_beside(title: SeenText, sight: Sight) -> bool:
    """Whether a title stands in a column beside content, as templates have them at a side of their slides."""
    right, bottom = max(line.place.right for line in title.lines), title.lines[-1].place.bottom
    wide = right - min(line.place.x for line in title.lines)
    beside = [line for text in sight.body for line in text.lines if line.place.x >= right and line.place.y < bottom]
    return wide < _COLUMN * WIDTH and len(beside) >= _SOME


def wordy(sight: Sight) -> Iterator[Diagnostic]:
    """A remark on a slide with more words than are read while it is shown."""
    most = next((most for name, most in _MOST_WORDS.items() if name in sight.names), _OTHERS)
    count = sum(words_in(text.words) for text in sight.own if not text.is_footer and text.name != _CREDITS)
    if count > most:
        what = translate("Check", "The slide has {count} words: {most} are read while it is shown.")
        yield _remark(what.format(count=count, most=most), sight.slide.number, "wordy")


def too_long(presentation: Element, hidden: Sequence[int] = ()) -> Iterator[Diagnostic]:
    """A remark on a deck of more slides than a board sits through; ``presentation`` is the tree of its main part.

    ``hidden`` are the numbers of slides that are not shown.
    """
    count = before_appendix(presentation)
    count -= sum(number <= count for number in hidden)
    if count > _MOST_SLIDES:
        what = translate("Check", "The deck has {count} slides before the appendix: a board follows {most} at most.")
        yield _remark(what.format(count=count, most=_MOST_SLIDES), 0, "too_long")


def before_appendix(presentation: Element) -> int:
    """How many slides come before the section named so, in French or English; all where there is none."""
    count = 0
    for section in presentation.iter(qn("p14:section")):
        if str(section.get("name", "")).strip().casefold() in _APPENDIX:
            return count
        count += sum(1 for _ in section.iter(qn("p14:sldId")))
    return sum(1 for _ in presentation.iter(qn("p:sldId")))


def _is_topic(words: str) -> bool:
    return words_in(words) <= _TOPIC and not any(letter.isdigit() for letter in words)


def _remark(what: str, slide: int, kind: str) -> Diagnostic:
    return Diagnostic(what, severity=Severity.REMARK, slide=slide, kind=kind)
