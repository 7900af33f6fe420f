"""What the slides of a composed deck are made of: themes, quotes, asks and sources, their texts as slides show them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from operator import itemgetter

from briefing.core.characters import dotted
from briefing.core.cuts.confirming import unconfirmed
from briefing.core.dates.reading import base_of, day, has_year
from briefing.core.dates.within import days_within
from briefing.core.dates.words import abbreviated
from briefing.core.folding import first_spellings
from briefing.core.model import Message, Speaker
from briefing.core.queries.outline import Section
from briefing.core.quotes.proof import has_cut, leaves_out
from briefing.core.quotes.requoted import marked, sayers
from briefing.deck.plan.claims import doubts
from briefing.deck.plan.contents import (
    BY_LEVEL,
    RECORDED,
    Ask,
    Attendance,
    Quoted,
    Sources,
    Takeaway,
    ThemeLine,
    Voice,
)
from briefing.deck.plan.grouping import heard, is_recorded, on_slides, staged
from briefing.deck.plan.provenance import Provenance
from briefing.deck.plan.spoken import Spoken, spoken
from briefing.deck.plan.story import Story
from briefing.deck.plan.texts.typesetting import set_line, set_text
from briefing.deck.plan.titles import Sentences


class Material:
    """The parts of the story that slides share, each made once."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.briefing = story.briefing
        self.sentences = Sentences(story.language)
        self.provenance = Provenance(story, self.sentences)
        self._voices: dict[str, Voice] = {}
        lines = {section: self._line(section) for section in story.sections}
        self.sections = staged(story.sections)
        self.lines = tuple(lines[section] for section in self.sections)
        self._line_of = {message.id: line for section, line in lines.items() for message in section.messages}

    def set(self, text: str) -> str:
        """Words of the deck's language on one line."""
        return set_line(text, self.story.lang)

    def line(self, section: Section) -> ThemeLine:
        return self._line_of[section.messages[0].id]

    def voice(self, message: Message) -> Voice:
        """Who said it; the same value for the same speaker."""
        key = message.speaker or self.story.name_of(message)
        if key not in self._voices:
            speaker = self.briefing.speaker_of(message) or Speaker("", "")
            told = map(self.set, (self.story.name_of(message), speaker.role, speaker.organisation))
            self._voices[key] = Voice(*told)
        return self._voices[key]

    def known_voices(self, messages: Sequence[Message]) -> tuple[Voice, ...]:
        """Who speaks of those that are known, each once."""
        return tuple(dict.fromkeys(map(self.voice, filter(self.briefing.speaker_of, messages))))

    @cached_property
    def voices(self) -> int:
        """How many known people speak."""
        return len(_speakers(self.story.messages))

    @cached_property
    def quotes(self) -> tuple[Quoted, ...]:
        """Every quote of the deck, theme by theme."""
        return tuple(map(self._quoted, self.story.messages))

    @cached_property
    def quote_of(self) -> dict[str, Quoted]:
        return {quote.message: quote for quote in self.quotes}

    @cached_property
    def spoken(self) -> tuple[Spoken | None, ...]:
        """What each theme says in words of its messages, where nobody wrote its headline."""
        shown = (heard(section.messages) or on_slides(section.messages) for section in self.sections)
        pairs = zip(self.lines, shown, strict=True)
        return tuple(None if line.headline else spoken(self.story, messages) for line, messages in pairs)

    @cached_property
    def asks(self) -> tuple[Ask, ...]:
        """All that is asked: by level, then by day where there is one, numbered but for notes.

        What was decided stays in the order in which it was.
        """
        asked = [message for message in self.story.messages if message.ask.strip()]
        dues = {message.id: self._due(message) for message in asked}
        days = {id: day(due, self.today) for id, due in dues.items()}

        def order(message: Message) -> tuple[int, bool, str]:
            level = _level(message)
            found = days[message.id] if level != "decided" else None
            return BY_LEVEL.get(level, BY_LEVEL[""]), found is None, found.isoformat() if found else ""

        ranked = sorted(asked, key=order)
        counted = sum(_level(message) != "note" for message in asked)
        return tuple(
            Ask(
                message.id,
                self.set(message.ask),
                _level(message),
                number if number <= counted else None,
                self.set(message.takeaway),
                self.set(message.owner),
                self.set(self.story.date(dues[message.id])),
                days[message.id],
            )
            for number, message in enumerate(ranked, 1)
        )

    def _due(self, message: Message) -> str:
        """The date of an ask; of what was decided the first day in its words that comes after the meeting."""
        if message.due or _level(message) != "decided" or self.today is None:
            return message.due
        return next((due for due in days_within(message.ask) if (found := day(due, None)) and found > self.today), "")

    @cached_property
    def leading_asks(self) -> tuple[Ask, ...]:
        """All that is asked, what comes first in front: where nobody ranked anything, the order of the deck tells."""
        if any(ask.level for ask in self.asks):
            return self.asks
        order = {message.id: place for place, message in enumerate(self.story.messages)}
        return tuple(sorted(self.asks, key=lambda ask: order[ask.message]))

    @cached_property
    def today(self) -> date | None:
        """The day that dates count from: the deck's own, or the assembly's; None where neither has one."""
        deck = self.briefing.deck
        return base_of(deck.date, self.briefing.assembly.date, (message.due for message in self.story.messages))

    @cached_property
    def is_year_known(self) -> bool:
        """Whether any date says its year: else days are in order, but of no year."""
        dates = self.briefing.deck.date, self.briefing.assembly.date, *(message.due for message in self.story.messages)
        return any(map(has_year, dates))

    def today_until(self, last: date | None) -> str:
        """That day in little room, with its year where ``last`` is in another one."""
        if self.today is None:
            return ""
        year = self.is_year_known and last is not None and last.year != self.today.year
        return self.set(abbreviated(self.today, self.story.language, year=year))

    def takeaways(self, messages: Sequence[Message]) -> tuple[Takeaway, ...]:
        return tuple(Takeaway(m.id, self.set(m.takeaway)) for m in messages if m.takeaway.strip())

    def asks_of(self, messages: Sequence[Message]) -> tuple[Ask, ...]:
        found = (self._ask_of[message.id] for message in messages if message.id in self._ask_of)
        return tuple(ask for _, ask in sorted(found, key=itemgetter(0)))

    def outcome(self, message: Message) -> Quoted:
        """What is asked in the quote's own words, as minutes have it: whose it is stands where a position does."""
        quote, ask = self.quote_of[message.id], self._ask_of[message.id][1]
        level = self.story.words[f"level_{ask.level}"] if ask.level else ""
        told = dotted(level, ask.owner, ask.due)
        return replace(quote, voice=replace(quote.voice, role=told, organisation=""))

    @cached_property
    def _ask_of(self) -> dict[str, tuple[int, Ask]]:
        """What is asked by each message, with its place among all asks."""
        return {ask.message: (place, ask) for place, ask in enumerate(self.asks)}

    @cached_property
    def attendance(self) -> tuple[Attendance, ...]:
        """Who speaks of what: those who speak most first, nobody known last."""
        counts: dict[tuple[str, Voice], list[int]] = {}
        for place, section in enumerate(self.sections):
            for message in section.messages:
                voice = message.speaker if self.is_known(message) else "", self.voice(message)
                counts.setdefault(voice, [0] * len(self.lines))[place] += 1
        order = sorted(counts, key=lambda voice: (not voice[0], -sum(counts[voice])))
        return tuple(Attendance(voice[1], tuple(counts[voice])) for voice in order)

    @cached_property
    def shared(self) -> tuple[int, ...]:
        """The places of the themes that most voices share."""
        most = max((line.voices for line in self.lines), default=0)
        return tuple(place for place, line in enumerate(self.lines) if line.voices == most)

    @cached_property
    def sources(self) -> Sources:
        """The sources of the quotes, and what was proved of them."""
        counts = Counter(self.provenance.proofs.values())
        return Sources(
            self.provenance.lines,
            counts.total() - counts["reported"],
            counts["verified"],
            counts["recorded"],
            counts["unproved"],
            len(self._cut),
            self.voices,
            sum(not message.is_paraphrase and not self.is_known(message) for message in self.story.messages),
            sum(bool(unconfirmed(message)) for message in self.story.messages),
            counts["reported"],
        )

    @property
    def _cut(self) -> frozenset[str]:
        """The quotes that are shown shortened, on a slide of theirs or in the words of a title."""
        shown = {message.id for message in self.story.messages if self.quote_of[message.id].cut}
        titles = " ".join((self.briefing.deck.answer, *map(self.story.headline, self.sections)))
        told = (sayers(words, self.briefing)[:1] for words in marked(titles) if has_cut(words))
        titled = {message.id for found in told for message in found}
        return frozenset(id for id in shown | titled if not self.briefing.message_by_id[id].is_paraphrase)

    @cached_property
    def is_proved(self) -> bool:
        """Whether every quote was found word for word in its source."""
        return self.sources.verified == self.sources.quotes and not self.sources.reported

    @cached_property
    def told(self) -> str:
        """How many quotes and paraphrases there are, in words."""
        return self.told_of(self.story.messages)

    @cached_property
    def noun(self) -> str:
        """What the messages are: "quote", "paraphrase", or "message" where there are both."""
        kinds = {message.is_paraphrase for message in self.story.messages}
        return "message" if len(kinds) > 1 else "paraphrase" if True in kinds else "quote"

    def told_of(self, messages: Sequence[Message]) -> str:
        reported = sum(message.is_paraphrase for message in messages)
        return self.sentences.told(len(messages) - reported, reported)

    def dates(self, *, is_told: bool) -> tuple[str, str]:
        """When the deck is presented and the assembly was held; each says which where a cover would have two.

        An assembly whose name or place ``is_told`` beside its date needs no more.
        """
        words, deck, assembly = self.story.words, self.briefing.deck, self.briefing.assembly
        presented, held = self.set(self.story.date(deck.date)), self.set(self.story.date(assembly.date))
        if not presented or presented == held:
            return "", held
        if held:
            presented = words["presented"].format(date=presented)
            held = held if is_told else words["held"].format(event=held)
        return self.set(presented), self.set(held)

    def names_of(self, messages: Sequence[Message]) -> tuple[str, ...]:
        """Who speaks, in order; nobody where one is not known."""
        known = all(map(self.is_known, messages))
        return tuple(dict.fromkeys(self.voice(message).name for message in messages)) if known else ()

    def _line(self, section: Section) -> ThemeLine:
        speakers = _speakers(section.messages)
        voices = [self.voice(message) for message in section.messages]
        return ThemeLine(
            section.theme.id if section.theme else "",
            self.set(self.story.theme_title(section)),
            self.set(self.story.headline(section)),
            self.story.accent(section),
            len(speakers),
            len(section.messages),
            tuple(dict.fromkeys(first_spellings(v.organisation for v in voices if v.organisation).values())),
        )

    def _quoted(self, message: Message) -> Quoted:
        is_cut = leaves_out(message.shown, message.quote)
        return Quoted(
            message.id,
            set_text(self.story.quoted(message)),
            self.voice(message),
            self._line_of[message.id],
            self.set(message.context),
            self.provenance.place(message),
            is_cut,
            self.provenance.credit(message),
            is_cut or any(True for _ in doubts(self.briefing, message, self.story.language)),
        )

    def is_known(self, message: Message) -> bool:
        """Whether the briefing has who said it."""
        return self.briefing.speaker_of(message) is not None


def _level(message: Message) -> str:
    """What a message asks of whom, or that its meeting settled it."""
    return RECORDED.get(message.level, message.level) if is_recorded(message) else message.level


def _speakers(messages: Sequence[Message]) -> set[str]:
    return {message.speaker for message in messages if message.speaker}
