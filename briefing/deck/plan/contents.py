"""What the slides of the board deck say, by kind, free of any template.

Every text is typeset already, in the deck's language unless it is a quote. What nobody gave is "" or an empty tuple;
nothing stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from briefing.core.characters import dotted
from briefing.deck.plan.texts.text import Text


@dataclass(frozen=True)
class Voice:
    """Who speaks: ``name`` is "Unattributed" in the deck's language for words nobody is known to have said."""

    name: str
    role: str = ""
    organisation: str = ""

    @property
    def position(self) -> str:
        """Role and organisation on one line, "role · organisation"."""
        return dotted(self.role, self.organisation)


@dataclass(frozen=True)
class ThemeLine:
    """A theme in one line: ``id`` is its id, "" for what has no theme; ``accent`` its colour, 1 to 6.

    ``headline`` is "" where nobody wrote one. ``voices`` and ``quotes`` count what is picked of it, ``organisations``
    are those of its voices, each once.
    """

    id: str
    title: str
    headline: str
    accent: int
    voices: int = 0
    quotes: int = 0
    organisations: tuple[str, ...] = ()


@dataclass(frozen=True)
class Credit:
    """What a source of the press is told with; "" for what nobody stated."""

    outlet: str
    title: str
    author: str
    date: str


@dataclass(frozen=True)
class Quoted:
    """A quote as it is shown: ``text`` between its marks, which are its first and its last run, tinted.

    A paraphrase has the word that says so for its first run, and no last one.

    ``cut`` says that it is shown shortened; ``context`` is in the deck's language. ``place`` are the lines that say
    where it stands in its source, ("Article", "caractères 4126–4276"), empty where nobody knows. ``credit`` is what
    its source is told with, where it is of the press: what there is of outlet, title, author and date. One that is cut
    or doubtful ``is_noted``: its notes say what a row of verbatims does not show.
    """

    message: str
    text: Text
    voice: Voice
    theme: ThemeLine
    context: str = ""
    place: tuple[str, ...] = ()
    cut: bool = False
    credit: Credit | None = None
    is_noted: bool = False

    @property
    def length(self) -> int:
        """Its characters, marks included."""
        return sum(len(run.text) for paragraph in self.text for run in paragraph.runs)


@dataclass(frozen=True)
class Ask:
    """What is asked: ``level`` is "decide", "mandate", "note" or "" where nobody ranked it.

    What minutes record is no ask of who reads them: "decided" by the meeting, or "assigned" to somebody there.
    ``number`` runs through the deck's asks in the order of the decisions slide; None for notes, which are not counted.
    ``why`` is the message's takeaway. ``owner`` and ``due`` are as people wrote them, a date in the deck's language;
    ``day`` is ``due`` where it can be put in order.
    """

    message: str
    text: str
    level: str = ""
    number: int | None = None
    why: str = ""
    owner: str = ""
    due: str = ""
    day: date | None = None

    @property
    def is_recorded(self) -> bool:
        """Whether the meeting settled it, as its minutes say."""
        return self.level in RECORDED.values()

    @property
    def is_complete(self) -> bool:
        """Whether neither owner nor date is missing where there is none: so it is of notes and of what was decided."""
        return self.level in ("note", "decided")


BY_LEVEL = {level: place for place, level in enumerate(("decide", "decided", "mandate", "assigned", "", "note"))}
"""The levels of asks by their weight: 0 is a decision to take, what nobody ranked stands before notes."""
RECORDED = {"note": "decided", "mandate": "assigned"}
"""What minutes record, by the level that their messages have."""


def noun_of(asks: Iterable[Ask]) -> str:
    """What these are called together: "ask" for decisions, "action" for what was assigned, "item" for both."""
    are_actions = {ask.level == "assigned" for ask in asks if ask.level != "note"}
    return "item" if len(are_actions) > 1 else "action" if True in are_actions else "ask"


def heading_of(asks: Iterable[Ask]) -> str:
    """The label of these: "asking" of what is asked, "settled" or "assigning" of what minutes record, "both"; those to
    note come under the label of others."""
    levels = {ask.level for ask in asks} - {"note"}
    if not levels:
        return "level_note"
    if levels.isdisjoint(RECORDED.values()):
        return "asking"
    if not levels.issubset(RECORDED.values()):
        return "both"
    return "settled" if "decided" in levels else "assigning"


@dataclass(frozen=True)
class Takeaway:
    """What a message means for us."""

    message: str
    text: str


@dataclass(frozen=True)
class Cover:
    """``facts`` are audience, date and author, ``event`` the assembly's title, place and date: what there is of each.

    ``themes`` are the names of the stages in order.
    """

    title: str
    subtitle: str = ""
    facts: tuple[str, ...] = ()
    event: tuple[str, ...] = ()
    classification: str = ""
    themes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Summary:
    """The answer's slide: ``themes`` in the order of the deck; ``asks`` all that is asked, in the order of decisions.

    Where nobody ranked any, the asks are in the order of the deck.

    ``voices`` and ``quotes`` count the whole deck's. ``said`` is the shortest quote of each theme, for want of more;
    with ``is_said_alone`` it is all that is quoted, or a few quotes of the only theme, for want of headlines.
    """

    themes: tuple[ThemeLine, ...]
    asks: tuple[Ask, ...]
    voices: int
    quotes: int
    said: tuple[Quoted, ...] = ()
    is_said_alone: bool = False


@dataclass(frozen=True)
class ThemeSlide:
    """A theme with its quotes in the user's order, its takeaways and asks, the asks by level, then date.

    Without quotes it is a divider, whose ``voices`` are those who speak of the theme. With ``is_whole`` no quote may be
    left out or cut: no appendix has them. ``titled`` is the quote that its title says whole, and that is no more shown.
    ``is_untold`` says that nobody wrote its title, which may be a part of what it quotes; ``title`` is that.
    """

    theme: ThemeLine
    quotes: tuple[Quoted, ...]
    takeaways: tuple[Takeaway, ...]
    asks: tuple[Ask, ...]
    is_whole: bool = False
    voices: tuple[Voice, ...] = ()
    titled: Quoted | None = None
    is_untold: bool = False
    title: str = ""

    @property
    def is_quote_alone(self) -> bool:
        """Whether it is one quote and nothing of ours: no sentence that says what it means, nothing that is asked."""
        return self.is_untold and len(self.quotes) == 1 and not (self.takeaways or self.asks or self.titled)


@dataclass(frozen=True)
class Attendance:
    """One row of the table of voices: how many quotes of each theme, in the order of the themes."""

    voice: Voice
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Voices:
    """Who speaks of what. ``shared`` are the places of the themes that most voices share: one, or several in a tie.

    ``of`` says what is counted: "quotes", "paraphrases", or "messages" where there are both.
    """

    themes: tuple[ThemeLine, ...]
    rows: tuple[Attendance, ...]
    shared: tuple[int, ...]
    of: str = "quotes"


@dataclass(frozen=True)
class Decisions:
    """All asks: by level (decide, mandate, unranked, note), then by day where there is one."""

    asks: tuple[Ask, ...]


@dataclass(frozen=True)
class Timeline:
    """Counted asks by day, then those without one. ``today`` is the deck's own day, or the assembly's; never the run's.

    ``today_text`` is that day as it is shown. Without ``has_years`` days are in order, but nobody knows their year.
    """

    asks: tuple[Ask, ...]
    today: date
    today_text: str
    has_years: bool = True


@dataclass(frozen=True)
class Verbatims:
    """Every picked quote, theme by theme. ``is_proved`` says that a title may call them word for word.

    ``name`` is whose words all of them are, "" where several speak.
    """

    quotes: tuple[Quoted, ...]
    is_proved: bool = False
    name: str = ""


@dataclass(frozen=True)
class SourceLine:
    """A source: what there is of publisher, author, date and licence in ``facts``, and what it does not state.

    ``url`` is a web address or "". ``quotes`` counts its quotes, in a deck of paraphrases alone these.
    """

    title: str
    facts: tuple[str, ...]
    url: str
    quotes: int
    verified: int


@dataclass(frozen=True)
class Sources:
    """The sources and what was proved: of ``quotes`` quotes ``verified`` stand word for word in a text that is at hand.

    ``reported`` are paraphrases, which are no quotes. ``recorded`` are as they were when they were taken, though the
    text is not at hand; ``unproved`` are neither.
    ``cut`` counts those that are shown shortened, ``to_confirm`` those of them whose cut is to be confirmed, ``voices``
    who speaks, ``unnamed`` the quotes of nobody known.
    """

    lines: tuple[SourceLine, ...]
    quotes: int
    verified: int
    recorded: int
    unproved: int
    cut: int
    voices: int
    unnamed: int
    to_confirm: int = 0
    reported: int = 0


@dataclass(frozen=True)
class Heard:
    """What was heard on a theme, in one quote: ``takeaway`` is that quote's own, "" where it has none.

    ``is_next`` says that another quote of the theme goes before.
    """

    theme: ThemeLine
    quote: Quoted
    takeaway: str = ""
    is_next: bool = False


@dataclass(frozen=True)
class Onepage:
    """The whole briefing on one page."""

    themes: tuple[Heard, ...]
    asks: tuple[Ask, ...]


@dataclass(frozen=True)
class Bar:
    """What a chart counts, and how often it found it; ``accent`` is its colour (1 to 6)."""

    label: str
    count: int
    accent: int


@dataclass(frozen=True)
class Chart:
    """Counts as horizontal bars; ``series`` names what is counted, ``lang`` is the tag of its words.

    ``description`` is for those who cannot see it.
    """

    series: str
    bars: tuple[Bar, ...]
    lang: str
    description: str = ""


Content = Cover | Summary | ThemeSlide | Voices | Decisions | Timeline | Verbatims | Sources | Onepage | Chart
