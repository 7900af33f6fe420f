"""What every kind of slide is composed with: the look, the deck's words, and where other slides are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from briefing.deck.compose.look import Look
from briefing.deck.compose.model import Ink, Letters, Line, Rect, Shape
from briefing.deck.plan.contents import Decisions, ThemeSlide, Voices
from briefing.deck.plan.model import Kind, PlannedSlide
from briefing.deck.plan.texts.text import Text
from briefing.deck.plan.texts.typography import language_of, runs_leftward, typeset

_LIKE = {Kind.PAIR: Kind.QUOTE, Kind.WALL: Kind.QUOTE}
"""Kinds that stand where another one does."""


Room = tuple[int, bool]
"""What quotes have of a slide: how many share it, and whether a band is under them."""


@dataclass(frozen=True)
class Setting:
    """``words`` are the deck's own words in its language, whose tag is ``lang``.

    ``numbers`` are the numbers of the slides by key; while slides are counted they are all 99, so that a text that
    names one has room for it. ``quote_sizes`` are the largest that quotes may be, by the room that they have, so that
    they are of one size all over the deck; none while they are found. ``looks`` are those of slides that stand on a
    layout of their own, by their kind where somebody settled it, else by what they hold ("quotes/2", "table", SPOKEN).
    """

    look: Look
    words: Mapping[str, str]
    lang: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    quote_sizes: Mapping[Room, float] = field(default_factory=dict)
    looks: Mapping[str, Look] = field(default_factory=dict)

    def of(self, slide: PlannedSlide) -> Setting:
        """The setting of one slide: with the look of the layout that it stands on."""
        look = self.looks.get(_LIKE.get(slide.kind, slide.kind)) or self.looks.get(_held(slide))
        return self.on(look) if look else self

    def on(self, look: Look) -> Setting:
        """The same on another layout, one for each."""
        if id(look) not in self._others:
            self._others[id(look)] = replace(self, look=look)
        return self._others[id(look)]

    @cached_property
    def _others(self) -> dict[int, Setting]:
        return {}

    @cached_property
    def alone(self) -> Setting:
        """The same without what is found out of other slides, for what does not depend on it."""
        return replace(self, numbers={}, quote_sizes={}) if self.numbers or self.quote_sizes else self

    def __hash__(self) -> int:
        """Of what is cheap: texts that are set again are looked up by it."""
        return hash((self.lang, len(self.numbers), *self.quote_sizes.values()))

    def counted(self, key: str, count: int, **told: object) -> str:
        """The deck's words of this key for so many, the ones for one or those for several."""
        return self.words[f"{key}_one" if count == 1 else f"{key}_many"].format(count=count, **told)

    def letters(self, text: str, size: float, ink: Ink | None = None, **style: object) -> Letters:
        """A stretch of the deck's own words, in text colour unless told otherwise; ``style`` as in Letters."""
        told = language_of(text, self.lang)
        return Letters(typeset(text, self.lang), size, ink or self.look.text, lang=told, **style)  # type: ignore[arg-type]

    def line(self, text: str, size: float, ink: Ink | None = None, *, before: float = 0, **style: object) -> Line:
        """A paragraph of the deck's own words in one style."""
        return Line((self.letters(text, size, ink, **style),), before=before, rtl=runs_leftward(text))

    def quote(self, text: Text, size: float, accent: Ink, pitch: float) -> tuple[Line, ...]:
        """A quote's paragraphs: the words in text colour and weight, its marks in the accent, its emphasis bold.

        A paraphrase has the face of texts.
        """
        face = self.look.weight_face
        return tuple(
            Line(
                tuple(
                    Letters(
                        run.text,
                        size,
                        accent if run.tint else self.look.text,
                        run.bold,
                        face="minor" if run.plain else face,
                        lang=run.lang,
                    )
                    for run in paragraph.runs
                ),
                pitch,
                rtl=runs_leftward("".join(run.text for run in paragraph.runs)),
            )
            for paragraph in text
        )


def _held(slide: PlannedSlide) -> str:
    """What a slide holds that templates have layouts for; "" for all else, and where it may take several slides."""
    match slide.content:
        case ThemeSlide(quotes=quotes, is_whole=is_whole) if quotes and (len(quotes) == 1 or not is_whole):
            return f"quotes/{min(len(quotes), 3)}"
        case Voices() | Decisions():
            return "table"
    return ""


@dataclass(frozen=True)
class Head:
    """The top of a slide: its shapes (title first) and the canvas left under it."""

    shapes: tuple[Shape, ...]
    canvas: Rect
