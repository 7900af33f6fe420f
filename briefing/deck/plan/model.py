"""The plan of a deck: the ordered slides of the story, free of any template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from briefing.core.characters import dotted
from briefing.deck.plan.contents import Chart, Content
from briefing.deck.plan.texts.text import Text, plain


class Kind(StrEnum):
    """The kinds of slides a plan is made of."""

    TITLE = "title"
    OVERVIEW = "overview"
    SECTION = "section"
    QUOTE = "quote"
    PAIR = "pair"
    WALL = "wall"
    CHART = "chart"
    DECISIONS = "decisions"
    SPEAKERS = "speakers"
    TEXT = "text"
    SUMMARY = "summary"
    THEME = "theme"
    VOICES = "voices"
    TIMELINE = "timeline"
    VERBATIMS = "verbatims"
    SOURCES = "sources"
    ONEPAGE = "onepage"


@dataclass(frozen=True)
class Row:
    """One of a slide's repeated items: the text of each role, and the accent colour (1 to 6) that tints it.

    ``notes`` is what the notes of its slide say of it.
    """

    texts: Mapping[str, Text]
    accent: int | None = None
    notes: str = ""


@dataclass(frozen=True)
class PlannedSlide:
    """A slide of the story. ``texts`` holds the text of each role ("title", "quote", "speaker", …).

    ``stage`` is the section's place on the crossing (from 0) out of ``stages``; ``route`` describes it in words.
    ``accent`` is the theme's colour (1 to 6); ``messages`` are the ids of the messages it shows, one to a row where it
    has rows. ``alone`` are the slides that stand in for one whose texts share too little room. A ``long`` quote takes
    the layout for long ones. ``route`` is for those who cannot see it. A ``chart`` stands on a layout of a map; one
    that is composed is the content.

    A slide with ``content`` is composed: of its texts only the title counts. ``kicker`` stands above its title, the
    first part in the accent, the second quiet; other slides link to it by ``key``. ``titled`` is where its title comes
    from, the role of a text and the id of its theme or message: ("answer", ""), ("headline", theme), ("takeaway",
    message), ("title", ""), even where nobody wrote that text yet; ("", "") for a sentence that was computed.
    """

    kind: Kind
    texts: Mapping[str, Text]
    section: str
    rows: tuple[Row, ...] = ()
    stage: int | None = None
    stages: int = 0
    accent: int | None = None
    route: str = ""
    notes: str = ""
    messages: tuple[str, ...] = ()
    alone: tuple[PlannedSlide, ...] = ()
    long: bool = False
    chart: Chart | None = None
    content: Content | None = None
    kicker: tuple[str, str] = ("", "")
    key: str = ""
    titled: tuple[str, str] = ("", "")

    def __hash__(self) -> int:
        """Of what tells most slides from others, and is cheap: a slide that is composed again is looked up by it."""
        return hash((self.kind, self.key, self.messages))

    @property
    def title(self) -> str:
        return plain(self.texts["title"])

    @property
    def message(self) -> str:
        """The first message it shows, "" where it shows none."""
        return self.messages[0] if self.messages else ""


@dataclass(frozen=True)
class Plan:
    """The slides in order, with what the deck's properties and footers say. ``lang`` is the tag of its own words.

    ``classification`` is the mark of confidentiality that ends the footer, "" where there is none.
    ``narrative`` is the name of the one that chose them, ``picks`` the ids that were asked for in place of the
    briefing's own. ``document`` is the briefing's own id, "" where it has none.
    """

    slides: tuple[PlannedSlide, ...]
    title: str
    author: str
    subject: str
    footer: str
    classification: str
    language: str
    lang: str
    narrative: str = ""
    picks: tuple[str, ...] = ()
    document: str = ""

    def marked(self, text: str) -> str:
        """A footer of this text and, after it, the mark of confidentiality."""
        return dotted(text, self.classification)
