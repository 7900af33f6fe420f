"""The vocabulary of a briefing, as frozen values.

Every class keeps in ``extra`` the keys of the file it does not know, so that they survive a round trip.
Texts that nobody gave are the empty string, never ``None``.
"""

# Annotations are values: the schema reads them, and "dataclass" takes texts apart with a pattern, at every start.
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from briefing.core.characters import dotted

Extra = Mapping[str, Any]
FORMS = ("quote", "long", "pair", "wall", "chart", "none")
"""The ways a message may be asked to be shown in."""
LEVELS = ("decide", "mandate", "note")
"""What may be asked: to decide now, to let somebody work on it, to take note; "" is what nobody ranked."""
DOUBTS = ("page", "column", "hyphen", "letter")
"""What a reader may have got wrong in a quote: it crosses a page or a column, or has a hyphen that nothing decided, or
a letter that could not be read."""
WRITTEN = ("takeaway", "ask", "owner", "due")
"""The texts of a message that are whose briefing it is, where its quote is the speaker's."""
MESSAGE_KINDS = ("quote", "paraphrase")
"""What a message may be: somebody's own words, or what a text reports that they said or decided; "" is a quote, too."""
KINDS = ("press", "minutes", "recording", "other")
"""What a source may be: of the press, the house's own minutes, a recording; "" is what nobody said."""
ACCENTS = 6
"""The accent colours of a palette, that the stages of the crossing take in turn."""
COLOURS = tuple(f"accent{number}" for number in range(1, ACCENTS + 1))
"""The colours a theme may be given: the accents of the template's, and of the window's, palette."""

LINES = frozenset(
    {"name", "role", "organisation", "title", "headline", "publisher", "author", "date", "url", "recording"}
    | {"host", "place", "owner", "due", "answer", "subtitle", "audience", "classification"}
)
"""The fields that are one line, whatever was pasted into them; quotes and what is told of them may have several."""


@dataclass(frozen=True)
class Assembly:
    """The event, dated as its source states it; ``language`` is the language of its quotes ("fr", "en").

    ``document`` is the document's own id, by which it knows its decks again; "" in files that are older than it.
    """

    title: str = ""
    host: str = ""
    place: str = ""
    date: str = ""
    language: str = "fr"
    document: str = field(default="", kw_only=True)
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Source:
    """Where quotes come from. ``sha256`` is of the UTF-8 text, ``text`` may be absent for want of rights.

    ``kind`` is one of KINDS, or "". ``author``, ``date`` and ``licence``, what its owner allows, are as people write
    them. ``recording`` is what a transcript was made of: the address or the
    path of a sound or film, which is never opened unasked.
    """

    id: str
    title: str = ""
    publisher: str = ""
    kind: str = field(default="", kw_only=True)
    author: str = field(default="", kw_only=True)
    date: str = field(default="", kw_only=True)
    licence: str = field(default="", kw_only=True)
    url: str = ""
    recording: str = field(default="", kw_only=True)
    sha256: str = ""
    text: str = ""
    extra: Extra = field(default_factory=dict, hash=False)

    @property
    def name(self) -> str:
        """What it is called in a sentence that quotes it: its title, without marks of its own around it, or its id."""
        marked = len(self.title) > 1 and self.title[0] + self.title[-1] in ("«»", "“”", '""')
        return (self.title[1:-1].strip() if marked else self.title) or self.id


@dataclass(frozen=True)
class Speaker:
    """Somebody who was quoted."""

    id: str
    name: str
    role: str = ""
    organisation: str = ""
    extra: Extra = field(default_factory=dict, hash=False)

    @property
    def position(self) -> str:
        """Role and organisation on one line, "role · organisation"."""
        return dotted(self.role, self.organisation)


@dataclass(frozen=True)
class Theme:
    """A stage of the crossing, with a one-line headline. ``colour`` is one of COLOURS, "" for its stage's own."""

    id: str
    title: str
    headline: str = ""
    colour: str = field(default="", kw_only=True)
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Span:
    """Characters ``start`` to ``end`` (exclusive) of the text of the source with id ``id``.

    It starts on line ``line`` of page ``page``, both from 1, 0 where not known. ``doubts`` (see DOUBTS) ask to be
    looked at, until somebody vouches for the words. ``around`` is the fingerprint of what stands around it (see
    ``surroundings``).
    """

    id: str
    start: int
    end: int
    page: int = field(default=0, kw_only=True)
    line: int = field(default=0, kw_only=True)
    doubts: tuple[str, ...] = field(default=(), kw_only=True)
    around: str = field(default="", kw_only=True)
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Confirmation:
    """Somebody's word that a cut keeps the meaning: ``by`` whom, ``on`` which day and time (ISO 8601), of which cut.

    ``cut`` is the sha256 of the quote, a line end, and what is shown of it: another cut is not confirmed by it.
    """

    by: str
    on: str
    cut: str
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Message:
    """A key message: somebody's verbatim words, and what they mean for the company.

    ``kind`` is one of MESSAGE_KINDS, or "". Of a paraphrase, ``quote`` are the words of the text that reports what
    ``speaker`` said, or with no speaker what was decided: nobody's own, and never shown as such.

    ``shown`` is the quote fairly shortened (see ``shortening``), empty where all of it is shown, and ``confirmed`` says
    that its cuts keep the meaning. ``speaker`` is empty for words nobody is known to have said. ``emphasis`` is a part
    of ``quote``.
    ``level`` ranks the ask: one of LEVELS, or "". ``owner`` answers for it until ``due``, both as people write them.
    ``verbatim`` is the sha256 of the quote as it was taken from its source: it tells a quote changed by hand where the
    source's text is not at hand.
    ``at`` are the seconds of the recording at which the quote is said, None where nobody knows.
    ``slide`` is one of FORMS, how the deck is to show it: alone, in a long quote's layout, with the next one, among
    others, with charts after its theme, or not at all; "" leaves that to the plan.
    """

    id: str
    quote: str
    kind: str = field(default="", kw_only=True)
    shown: str = field(default="", kw_only=True)
    speaker: str = ""
    theme: str = ""
    emphasis: str = ""
    context: str = ""
    takeaway: str = ""
    ask: str = ""
    level: str = field(default="", kw_only=True)
    owner: str = field(default="", kw_only=True)
    due: str = field(default="", kw_only=True)
    slide: str = field(default="", kw_only=True)
    source: Span | None = None
    verbatim: str = field(default="", kw_only=True)
    at: float | None = field(default=None, kw_only=True)
    confirmed: Confirmation | None = field(default=None, kw_only=True)
    extra: Extra = field(default_factory=dict, hash=False)

    @property
    def is_taken(self) -> bool:
        """Whether it was taken from the text of its source: of words that are typed nobody knows where they stand."""
        return self.source is not None and self.source.end > self.source.start

    @property
    def is_paraphrase(self) -> bool:
        """Whether these are not the speaker's own words."""
        return self.kind == "paraphrase"


@dataclass(frozen=True)
class Todo:
    """What somebody asked for in a review of the deck, until it is done: ``by`` whom, "" where nobody knows.

    ``message`` is the id of the message that it leads to, "" for none; that message may be gone since.
    """

    text: str
    by: str = ""
    message: str = ""
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class DeckOptions:
    """What the deck is to be. ``picks`` are the ids of the chosen messages, in order, each once.

    ``answer`` is the one sentence to remember. ``classification`` is the mark of confidentiality as the house writes
    it, never translated. ``template`` is one of ours by name, or a file by its bare name, of which ``template_sha256``
    is the fingerprint that it had when it was chosen. ``todos`` are what people who read it asked for, each once.
    """

    title: str = ""
    answer: str = field(default="", kw_only=True)
    subtitle: str = ""
    author: str = ""
    date: str = ""
    audience: str = ""
    classification: str = field(default="", kw_only=True)
    template: str = ""
    template_sha256: str = field(default="", kw_only=True)
    language: str = ""
    narrative: str = ""
    picks: tuple[str, ...] = ()
    todos: tuple[Todo, ...] = field(default=(), kw_only=True)
    extra: Extra = field(default_factory=dict, hash=False)


Item = Message | Speaker | Theme | Source
"""What a briefing has lists of, by their ids."""


@dataclass(frozen=True)
class Briefing:
    """The whole document. ``glossary`` has names, products and acronyms as the assembly spells them."""

    assembly: Assembly = field(default_factory=Assembly)
    glossary: tuple[str, ...] = field(default=(), kw_only=True)
    sources: tuple[Source, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    themes: tuple[Theme, ...] = ()
    messages: tuple[Message, ...] = ()
    deck: DeckOptions = field(default_factory=DeckOptions)
    extra: Extra = field(default_factory=dict, hash=False)

    @cached_property
    def message_by_id(self) -> Mapping[str, Message]:
        return {message.id: message for message in self.messages}

    @cached_property
    def speaker_by_id(self) -> Mapping[str, Speaker]:
        return {speaker.id: speaker for speaker in self.speakers}

    @cached_property
    def theme_by_id(self) -> Mapping[str, Theme]:
        return {theme.id: theme for theme in self.themes}

    @cached_property
    def source_by_id(self) -> Mapping[str, Source]:
        return {source.id: source for source in self.sources}

    @cached_property
    def stage_by_theme(self) -> Mapping[str, int]:
        """Each theme's place on the crossing, from 0."""
        return {theme.id: stage for stage, theme in enumerate(self.themes)}

    @cached_property
    def accent_by_theme(self) -> Mapping[str, int]:
        """Each theme's place among the accents, from 0: that of its colour, else that of its stage."""
        stages = self.stage_by_theme
        return {
            theme.id: COLOURS.index(theme.colour) if theme.colour else stages[theme.id] % ACCENTS
            for theme in self.themes
        }

    def speaker_of(self, message: Message) -> Speaker | None:
        """Who says it, None where nobody is named or known."""
        return self.speaker_by_id.get(message.speaker)

    def theme_of(self, message: Message) -> Theme | None:
        """The theme that it is in, None for none."""
        return self.theme_by_id.get(message.theme)
