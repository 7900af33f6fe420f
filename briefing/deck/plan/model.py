"""The plan of a deck: the ordered slides of the story, free of any template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of slides a plan is made of."""

    TITLE = "title"
    OVERVIEW = "overview"
    SECTION = "section"
    QUOTE = "quote"
    PAIR = "pair"
    WALL = "wall"
    DIGEST = "digest"
    CHART = "chart"
    DECISIONS = "decisions"
    SPEAKERS = "speakers"
    TEXT = "text"


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style. ``tint`` paints it in the theme's colour, ``lang`` is a tag such as "fr-FR"."""

    text: str
    bold: bool = False
    tint: bool = False
    lang: str = ""
    link: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Runs on one line or more; ``scale`` is their size relative to the placeholder's.

    ``before`` is the space before it, in sizes of its text, where it follows another; None is the placeholder's own.
    """

    runs: tuple[Run, ...]
    scale: float = 1.0
    before: float | None = None


Text = tuple[Paragraph, ...]


@dataclass(frozen=True)
class Row:
    """One of a slide's repeated items: the text of each role, and the accent colour (1 to 6) that tints it.

    ``notes`` is what the notes of its slide say of it.
    """

    texts: Mapping[str, Text]
    accent: int | None = None
    notes: str = ""


@dataclass(frozen=True)
class Bar:
    """What a chart counts, and how often it found it; ``accent`` is its colour (1 to 6)."""

    label: str
    count: int
    accent: int


@dataclass(frozen=True)
class Chart:
    """Counts as horizontal bars; ``series`` names what is counted, ``lang`` is the tag of its words."""

    series: str
    bars: tuple[Bar, ...]
    lang: str


@dataclass(frozen=True)
class PlannedSlide:
    """A slide of the story. ``texts`` holds the text of each role ("title", "quote", "speaker", …).

    ``stage`` is the section's place on the crossing (from 0) out of ``stages``; ``route`` describes it in words.
    ``accent`` is the theme's colour (1 to 6); ``messages`` are the ids of the messages it shows, one to a row where it
    has rows. ``alone`` are the slides that stand in for one whose texts share too little room. A ``long`` quote takes
    the layout for long ones. ``route`` and a chart's ``description`` are for those who cannot see them.
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
    description: str = ""

    @property
    def title(self) -> str:
        return plain(self.texts["title"])

    @property
    def message(self) -> str:
        """The first message it shows, "" where it shows none."""
        return self.messages[0] if self.messages else ""


@dataclass(frozen=True)
class Plan:
    """The slides in order, with what the deck's properties and footers say. ``lang`` is the tag of its own words."""

    slides: tuple[PlannedSlide, ...]
    title: str
    author: str
    subject: str
    footer: str
    language: str
    lang: str


def plain(text: Text) -> str:
    """The words of a text, a line per paragraph."""
    return "\n".join("".join(run.text for run in paragraph.runs) for paragraph in text)


def text_of(value: str, lang: str, *, bold: bool = False, tint: bool = False, scale: float = 1.0) -> Text:
    """A paragraph per line of ``value``, in one style."""
    return tuple(Paragraph((Run(line, bold, tint, lang),), scale) for line in value.splitlines() if line.strip())
