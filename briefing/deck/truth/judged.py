"""The slides of a deck while they are judged: what on them is held for a quote, and what is found of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from briefing.deck.truth.asides import Where
from briefing.deck.truth.attribution import Said
from briefing.deck.truth.given import Line
from briefing.deck.truth.own_texts import unnumbered
from briefing.deck.truth.passages import LINE
from briefing.deck.truth.slide_texts import NOTHING, Given, SlideText

LEAST_WORDS = 5
"""Words from which a text without marks may be a quote: fewer are labels, and are somebody's words by chance."""
Place = tuple[int, int]


class JudgedSlide:
    """A slide and what was found on it. ``taken`` are the parts of bodies held for quotes: body, start and end.

    ``unsaid`` are quotes of which nothing is shown, not one word having room: anybody's. ``altered`` are the speakers
    of those that are shown with other words. What is said ``beside`` a slide is no slide: ``least`` are the words from
    which what stands there between marks is held for a quote; in notes, where people say in short what was said, no
    other words are. One that is ``given`` says what the briefing gives, word for word: of it only those ``outdated``
    are told that their source does not say. Of others each of the texts that the briefing gives quotes nothing wrong.
    """

    def __init__(self, text: SlideText, beside: Where | None = None, given: Given = NOTHING) -> None:
        self.text = text
        self.is_given = text.shown in given.slides
        self._given = given.texts
        self.number = text.number
        self.is_aside = beside is not None
        self.is_noted = beside is Where.NOTES
        self.least = LEAST_WORDS if beside else 1
        self.said: list[Said] = []
        self.unsaid: list[Said] = []
        self.altered: set[str] = set()
        self.faults: list[str] = []
        self.outdated: list[str] = []
        self.doubts: list[str] = []
        self.taken: list[tuple[int, int, int]] = []

    def left(self, number: int) -> str:
        """The text of a body with ends of lines in place of what is held for quotes."""
        return blanked(self.text.bodies[number].text, [span for place, *span in self.taken if place == number])

    def lines(self) -> Iterator[Line]:
        """The lines that are not held for quotes."""
        for number, body in enumerate(self.text.bodies):
            for match in LINE.finditer(self.left(number)):
                if match[0].strip():
                    is_voice = body.role in ("speaker", "voice")
                    is_name = is_voice and not body.text[: match.start()].strip()
                    yield Line(
                        (number, match.start()), match[0], body.is_title, is_voice, is_name, body.role == "voice"
                    )

    def voices(self) -> set[str]:
        """Who may have spoken what is said on it."""
        return {message.speaker for said in self.said for message in said.messages}

    @cached_property
    def series(self) -> str:
        """The title of what it is a part of: slides that have one title but for their numbers; "" where it is none."""
        title = next((body.text for body in self.text.bodies if body.role == "title"), "")
        whole = unnumbered(title)
        return whole if whole != title else ""

    def in_place_of_quotes(self) -> Iterator[Line]:
        """The lines of the places for quotes in which none was found."""
        held = {number for number, *_ in self.taken} | {said.place[0] for said in self.unsaid}
        for line in self.lines():
            number = line.place[0]
            if self.text.bodies[number].role == "quote" and number not in held and not self.gives(number):
                yield line

    def gives(self, number: int) -> bool:
        """Whether a body says what the briefing gives."""
        return self.text.bodies[number].shown in self._given

    def gives_beside(self, where: Where, text: str) -> bool:
        """Whether what is said beside it is what the briefing gives."""
        return where is not Where.LAYOUT and (where.name, text.strip()) in self._given

    def blocks(self, is_own: Callable[[str], bool]) -> Iterator[Block]:
        """Its lines, those that follow one another together, without our own, be they broken anywhere."""
        found = [line for line in self.lines() if not is_own(line.text)]
        for number, body in enumerate(self.text.bodies):
            if LINE.search(body.text) and is_own(" ".join(LINE.findall(body.text))):
                continue
            lines = [line for line in found if line.place[0] == number]
            ends = [line.place[1] + len(line.text) for line in lines]
            first = 0
            for at, end in enumerate(ends):
                if at + 1 == len(ends) or body.text[end : lines[at + 1].place[1]].strip():
                    start = lines[first].place[1]
                    yield Block(self, (number, start), body.text[start:end])
                    first = at + 1


@dataclass
class Block:
    """Lines of a body at ``place`` (body and start), neither a message's very words nor the briefing's own."""

    slide: JudgedSlide
    place: Place
    text: str
    taken: bool = field(default=False)


def blanked(text: str, spans: Iterable[Sequence[int]]) -> str:
    """The text with ends of lines in place of spans."""
    for start, end in spans:
        text = text[:start] + "\n" * (end - start) + text[end:]
    return text
