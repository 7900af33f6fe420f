"""Articles and their quotes → a briefing, new or already there: sources, speakers known again, messages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from briefing.core.characters import legible, one_line
from briefing.core.edits import Added
from briefing.core.edits.ids import free
from briefing.core.folding import fold
from briefing.core.model import Assembly, Briefing, Message, Source, Span, Speaker
from briefing.core.quotes.surroundings import around
from briefing.core.quotes.verify import as_extracted, fingerprint
from briefing.sources.duplicates import Duplicates
from briefing.sources.events.event import event_of
from briefing.sources.events.records import is_no_name
from briefing.sources.extract import Extraction
from briefing.sources.glossary import mended
from briefing.sources.minutes.actions.tasks import BINDS
from briefing.sources.minutes.attending import BETWEEN
from briefing.sources.quotes.model import Asked, Quote
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.readers import Reading
from briefing.sources.review import review_of

_MUCH_LONGER = 1.5
"""Times the length of what a page sets above an answer, from which on the answer is kept rather than that; untuned."""
_POINT = re.compile(r"^[-–—*•]\s*(?=[^\W\d_])")
"""The mark of a list before its words."""
_BINDS = rf"(?:{BINDS}|charge)(?:nt)?"
"""What somebody does who has others do it."""
_ALL_OF_US = ("we", "nous", "on", "us", "all", "tous", "everyone", "everybody", "tout le monde", "chacun")
_SOURCE_WORDS, _MESSAGE_WORDS, _SPEAKER_WORDS = 4, 5, 3


class Gathering(NamedTuple):
    """A briefing with what several sources hold: the new messages' ids, how many quotes were folded into others that
    say the same, the sentences on sources that could not be read, and how many quotes a review is to decide on."""

    briefing: Briefing
    ids: tuple[str, ...]
    folded: int
    faults: tuple[str, ...]
    left: int = 0


def gathered(
    briefing: Briefing, extractions: Iterable[Extraction], *, keep_text: bool = True, is_picky: bool = True
) -> Gathering:
    """The briefing with the quotes of all that was found, each once; an empty one gets the first source's assembly.

    ``keep_text`` keeps the sources' texts, so that quotes can be verified anywhere. ``is_picky`` takes only what a
    review would accept untouched.
    """
    work = _Assembling(briefing, keep_text=keep_text)
    work.know_duplicates()
    ids: list[str] = []
    faults: list[str] = []
    left = 0
    for extraction in extractions:
        if extraction.fault:
            faults.append(extraction.fault)
        if extraction.reading:
            name = "" if extraction.source == "-" else legible(Path(extraction.source).stem)
            quotes = review_of(extraction.quotes).accepted if is_picky else extraction.quotes
            left += len(extraction.quotes) - len(quotes)
            ids += work.add(name, extraction.reading, quotes)
    return Gathering(work.briefing(), tuple(ids), work.folded, tuple(faults), left)


def imported(
    briefing: Briefing, name: str, reading: Reading, quotes: Iterable[Quote], *, keep_text: bool = True
) -> Added:
    """The briefing with ``quotes`` as new messages of a source of its own, and the ids of these messages.

    ``name`` names the source where the reading states no title. Speakers are known by their names, case and accents
    apart; one that is known gets only the role and organisation that were missing. An empty briefing takes the
    assembly that the article states.
    """
    work = _Assembling(briefing, keep_text=keep_text)
    ids = work.add(name, reading, quotes)
    return Added(work.briefing(), ids)


def taken_in(
    briefing: Briefing, name: str, reading: Reading, quotes: Iterable[Quote], *, keep_text: bool = True
) -> Gathering:
    """The same, but for quotes that only repeat what the briefing has: they are folded into it, and counted."""
    work = _Assembling(briefing, keep_text=keep_text)
    work.know_duplicates()
    ids = work.add(name, reading, quotes)
    return Gathering(work.briefing() if ids else briefing, ids, work.folded, ())


class Newcomers:
    """Tells which quotes ``taken_in`` would fold into others, asked as often as the quotes change."""

    def __init__(self, briefing: Briefing) -> None:
        self._there = Duplicates()
        for message in briefing.messages:
            self._there.see(message.id, message.quote, message.speaker)
        self._known = {fold(speaker.name): speaker.id for speaker in reversed(briefing.speakers)}

    def repeats(self, quotes: Iterable[Quote]) -> frozenset[int]:
        """Where those of ``quotes`` start that only repeat what the briefing has, or one another."""
        new, found = Duplicates(), set[int]()
        for quote in _whole_first(sorted(quotes, key=lambda one: one.start)):
            name = fold(one_line(quote.speaker).strip())
            speaker = self._known.get(name, name and f"new {name}")
            if self._there.of(quote.text, speaker) or new.of(quote.text, speaker):
                found.add(quote.start)
            else:
                new.see(str(quote.start), quote.text, speaker)
        return frozenset(found)


class _Assembling:
    """A briefing that grows by one article after the other; the time for each does not depend on those before."""

    def __init__(self, base: Briefing, *, keep_text: bool) -> None:
        self.base, self.keep_text = base, keep_text
        self.document = base.assembly.document
        empty = Assembly(language=base.assembly.language, document=self.document)
        is_empty = not base.messages and base.assembly == empty
        self.assembly = None if is_empty else base.assembly
        self.sources = list(base.sources)
        self.speakers = {speaker.id: speaker for speaker in base.speakers}
        self.messages = list(base.messages)
        self.ids = {item.id for items in (base.sources, base.speakers, base.themes, base.messages) for item in items}
        self.folded = 0
        self._duplicates: Duplicates | None = None
        self._known = {fold(speaker.name): speaker.id for speaker in reversed(base.speakers)}

    def know_duplicates(self) -> None:
        """From now on, a quote that says what another says is folded into it."""
        self._duplicates = Duplicates()
        for message in self.messages:
            self._duplicates.see(message.id, message.quote, message.speaker)

    def briefing(self) -> Briefing:
        """What there is so far."""
        return replace(
            self.base,
            assembly=self.assembly or Assembly(document=self.document),
            sources=tuple(self.sources),
            speakers=tuple(self.speakers.values()),
            messages=tuple(self.messages),
        )

    def add(self, name: str, reading: Reading, quotes: Iterable[Quote]) -> tuple[str, ...]:
        """Take in an article; the ids of its messages."""
        title = reading.title or name
        if self.assembly is None:
            held = name if is_no_name(title) else title
            self.assembly = replace(_assembly(reading, held), document=self.document)
        id = self._id("source", title, _SOURCE_WORDS)
        text = reading.text if self.keep_text else ""
        kept = Source(
            id, title, reading.publisher, "", fingerprint(reading.text), text, author=reading.author, date=reading.date
        )
        self.sources.append(kept)
        ordered = sorted(quotes, key=lambda one: one.start)
        ordered = _whole_first(ordered) if self._duplicates else ordered
        made = {quote.start: message for quote in ordered if (message := self._new(id, quote, reading))}
        messages = [made[start] for start in sorted(made)]
        self.messages += messages
        return tuple(message.id for message in messages)

    def _new(self, source: str, quote: Quote, reading: Reading) -> Message | None:
        """The quote as a message, None where it only repeats another."""
        if self._duplicates:
            if kept := self._duplicates.of(quote.text, self._speaker_known(quote)):
                self.folded += 1
                self._learn(kept, quote)
                return None
            message = self._message(source, quote, reading)
            self._duplicates.see(message.id, message.quote, message.speaker)
            return message
        return self._message(source, quote, reading)

    def _learn(self, id: str, quote: Quote) -> None:
        """What a quote that only repeats the message ``id`` adds: who said it, and what is told of them."""
        if speaker := self._speaker(quote):
            at = next((at for at, message in enumerate(self.messages) if message.id == id), None)
            if at is not None and not self.messages[at].speaker:
                self.messages[at] = replace(self.messages[at], speaker=speaker)

    def _speaker_known(self, quote: Quote) -> str:
        """The id of the quote's speaker; one that is new has his name for it."""
        name = one_line(quote.speaker).strip()
        return self._known.get(fold(name), name) if name else ""

    def _message(self, source: str, quote: Quote, reading: Reading) -> Message:
        """A quote as a message; with fingerprints, where no text will be at hand to verify it by."""
        at = reading.seconds_at(quote.start)
        id = self._id("message", quote.text, _MESSAGE_WORDS)
        place, doubts = reading.place_of(quote.start), reading.doubts_in(quote.start, quote.end)
        print_ = "" if self.keep_text else around(reading.text, quote.start, quote.end)
        span = Span(source, quote.start, quote.end, page=place.page, line=place.line, doubts=doubts, around=print_)
        shown = mended(quote.text, self.base.glossary) if self.base.glossary and reading.turns else ""
        kind = "paraphrase" if quote.is_paraphrase else ""
        message = Message(id, quote.text, kind=kind, shown=shown, speaker=self._speaker(quote), source=span, at=at)
        if quote.asked:
            message = replace(message, ask=_ask(quote.text, quote.asked), context=quote.asked.votes)
            message = replace(message, level=quote.asked.level, owner=_owner(quote.asked), due=quote.asked.due)
        return message if self.keep_text else as_extracted(message)

    def _speaker(self, quote: Quote) -> str:
        """The id of the quote's speaker; what another source adds about them is kept."""
        name = one_line(quote.speaker).strip()
        if not name:
            return ""
        id = self._known.get(fold(name))
        if id is None:
            id = self._known[fold(name)] = self._id("speaker", name.split()[-1], _SPEAKER_WORDS)
            self.speakers[id] = Speaker(id, name)
        known = self.speakers[id]
        self.speakers[id] = replace(
            known, role=known.role or quote.role, organisation=known.organisation or quote.organisation
        )
        return id

    def _id(self, kind: str, text: str, words: int) -> str:
        """A readable id no other item has."""
        id = free("-".join(re.findall(r"[a-z0-9]+", fold(text))[:words]) or kind, self.ids)
        self.ids.add(id)
        return id


def _whole_first(quotes: list[Quote]) -> list[Quote]:
    """The quotes, those last that a much longer one further on holds: a lead is folded into its answer."""
    behind, leads = Duplicates(), set[int]()
    for at in range(len(quotes) - 1, -1, -1):
        text, speaker = quotes[at].text, quotes[at].speaker
        whole = behind.of(text, speaker)
        if whole and len(quotes[int(whole)].text) > _MUCH_LONGER * len(text):
            leads.add(at)
        else:
            behind.see(str(at), text, speaker)
    return [quotes[at] for at in sorted(range(len(quotes)), key=leads.__contains__)]


def _as_written(owner: str) -> str:
    """A pattern of how the names of an owner may stand in the text: in full, or by the first alone."""
    return "".join(map(_by_first, BETWEEN.split(owner)))


def _by_first(name: str) -> str:
    first, _, rest = name.partition(" ")
    return f"{re.escape(first)}(?: {re.escape(rest)})?" if first[:1].isupper() and rest else re.escape(name)


def _owner(asked: Asked) -> str:
    """Who is to do it, if that is anybody in particular."""
    return "" if fold(asked.owner) in _ALL_OF_US else asked.owner[:1].upper() + asked.owner[1:]


def _ask(text: str, asked: Asked) -> str:
    """What is asked, without the name and the day around it, which stand beside it, and the mark of its list."""
    whole = _POINT.sub("", one_line(text).strip()).removesuffix(";").rstrip()
    if asked.owner:
        owner, due = _as_written(asked.owner), re.escape(asked.due) or r"\d[\w/ ]*"
        before = r"(?:\s[–—-]|\s?[:(,]|(?=\s@))\s?(?:[Aa]ctions?\s?:?\s)?"
        behind = re.search(rf"{before}{owner}(?:[ ,–—-]+(?:[a-z' ]{{2,12}} )?{due})?[)\s.]*$", whole)
        whole = whole[: behind.start()] if behind and behind.start() else whole
        named = re.match(rf"(?:{owner}|\[{owner}\][^:]{{0,60}}?)\s?(?::|[–—-])\s+(?=\S)", whole)
        whole = whole[named.end() :] if named else whole
        bound = re.match(
            rf".{{3,200}}?\s{_BINDS}\s(?:à\s)?{owner}(?:,\s[^;:.]{{3,160}},)?\s(?:à|de|d['’])\s?(?=\w)", whole
        )
        whole = whole[bound.end() :] if bound else whole
    return whole[:1].upper() + whole[1:]


def _assembly(reading: Reading, title: str) -> Assembly:
    language = language_of(reading.text)
    return Assembly(*event_of(reading, title, language), language)
