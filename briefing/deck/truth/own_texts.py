"""What a briefing says in its own name, on slides: everything but quotes. It is not held against anyone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, product

from briefing.core.dates.within import days_within
from briefing.core.dates.words import in_words
from briefing.core.model import Briefing
from briefing.core.queries.rights import lacking
from briefing.deck.plan.spoken import whole_of, words_of
from briefing.deck.plan.story import Story
from briefing.deck.plan.titles import NAMED_AT_MOST, Sentences
from briefing.deck.truth.passages import key, words
from briefing.deck.wording.labels import LANGUAGES, lacks
from briefing.deck.wording.labels import words as labels_of

_PARTED = re.compile(r"(?<=\s)[·—–|](?=\s)|:(?=\s)")
_NUMBERED = re.compile(r"^\s*\d+\.\s+|\s*\(\d+/\d+\)\s*$")
_AGAIN = re.compile(r"\s\(\d+\)\s*$")
"""What tells a title from the same one before it."""
_FEW = 6
_MOST_JOINED = 48
"""A line of more dots, dashes and colons is no line of ours: every stretch between two is looked up."""


class OwnWords:
    """The briefing's own texts, read for comparison."""

    def __init__(self, briefing: Briefing) -> None:
        texts = [text for text in _texts(briefing) if words(text)]
        self._lines = {key(line) for text in texts for line in (text, *text.splitlines())}
        self._lines |= {key(title) for title, _ in quote_titles(briefing)}
        self._lines |= {key(title) for title in (*_verbatim_titles(briefing), *_spoken_titles(briefing))}
        self._lines |= {key(counted) for counted in _counted(len(briefing.messages))}
        keys = [key(text) for text in texts]
        self._all = "\n" + "".join(f" {found} \n" for found in keys)
        self._quoting = sorted((one for one in keys if '"' in one and len(words(one)) > 1), key=len, reverse=True)
        self._opened = [one for one in keys if one.count('"') == 1]
        self._names = {key(theme.title) for theme in briefing.themes}
        self._voices = {key(speaker.name) for speaker in briefing.speakers}
        self._names |= {key(labels_of(language)["untold"]) for language in LANGUAGES}
        self._tallied = _any_of(key(told) for told in _tallied(briefing))
        self._beside = {key(line) for message in briefing.messages for line in message.context.splitlines()}
        self._beside |= {
            key(labels_of(language)[name]) for language in LANGUAGES for name in ("continues", "continued")
        }

    def say(self, line: str) -> bool:
        """Whether the line is the briefing's own: one of its lines, several joined, or a part of one of some length.

        A line may be cut at its end, with an ellipsis.
        """
        line = uncounted(_AGAIN.sub("", unnumbered(line)))
        found = key(line)
        if not found or found in self._lines or key(_loudest().sub("", line)) in self._voices - {found}:
            return True
        cut = line.rstrip().endswith("…")
        whole = key(line.rstrip().removesuffix("…")) if cut else found
        if (cut or '"' in found or len(words(line)) >= _FEW) and f" {whole} " in self._all:
            return True
        return bool(words(line)) and self._join_into(line)

    def _join_into(self, line: str) -> bool:
        """Whether own texts, which may have dots and colons themselves, are joined into the line."""
        marks = [match.span() for match in _PARTED.finditer(line)]
        if not marks or len(marks) > _MOST_JOINED:
            return all(map(self._is_joined, pieces(line)))
        starts = [0]
        for end, start in (*marks, (len(line), len(line) + 1)):
            if any(self._is_joined(line[begun:end]) for begun in starts):
                starts.append(start)
        return starts[-1] > len(line)

    def _is_joined(self, piece: str) -> bool:
        """Whether the piece is one of our lines, or the beginning of one before an ellipsis."""
        if key(piece) in self._lines or not words(piece):
            return True
        begun, is_cut, _ = piece.rpartition("…")
        return bool(is_cut and words(begun)) and f"\n {key(begun)} " in self._all

    def quote(self, text: str, start: int, end: int) -> bool:
        """Whether the passage from ``start`` to ``end`` is a theme's name between marks, as titles have it.

        Or whether it is quoted in an own text that stands in ``text`` whole, also by a mark that nothing ends.
        """
        said, whole = key(text[start:end]), f" {key(text)} "
        if said in self._names:
            return True
        quoting = (own for own in self._quoting if f'" {said} "' in own)
        begun = (own for own in self._opened if own.endswith(f'" {said}'))
        return any(f" {own} " in whole for own in (*quoting, *begun))

    def tallies(self, line: str) -> bool:
        """Whether the line only counts: names of voices and themes with numbers, and nothing that anybody says."""
        found = key(line)
        rest = self._tallied.sub("", found)
        return rest != found and any(map(str.isdigit, rest)) and not any(map(str.isalpha, rest))

    def stands_beside(self, line: str) -> bool:
        """Whether the line stands with a quote in one text: what it was said about, or that it goes on elsewhere."""
        return key(line) in self._beside


def unnumbered(line: str) -> str:
    """The line without its number, be it an item of a list or one of several slides with a title."""
    return _NUMBERED.sub("", line)


def uncounted(line: str) -> str:
    """A title without how many others there are, or what else is asked."""
    return _tails().sub("", line)


@cache
def _tails() -> re.Pattern[str]:
    """What ends the title of a summary that nobody wrote, with whatever numbers, in either language."""
    tails: list[str] = []
    for own in map(Sentences, LANGUAGES):
        kinds = product(("ask", "action", "finding", "point"), ("one", "many"))
        tails += (own[f"more_{kind}_{many}"] for kind, many in kinds)
        tails.append(own["one_of"].removeprefix("{said}"))
        decisions = [own["ask_one"], own["ask_many"]]
        asked = product(("some_now", "all_now", "to_assign", "to_take"), decisions)
        told = [own[kind].replace("{decisions}", counted) for kind, counted in asked]
        told += (own[f"{kind}_{many}"] for kind, many in product(("taken", "assigned"), ("one", "many")))
        tails += (own["said_and"].removeprefix("{said}").replace("{asked}", words) for words in told)
    return _ends(tails)


@cache
def _loudest() -> re.Pattern[str]:
    """What stands behind the name of who is heard most, in either language."""
    tails: list[str] = []
    for own in map(Sentences, LANGUAGES):
        told = own["loudest"].removeprefix("{name}")
        nouns = product(("quote", "paraphrase", "message"), ("one", "many"))
        tails += (told.replace("{told}", own[f"{noun}_{many}"]) for noun, many in nouns)
    return _ends(tails)


def _ends(tails: Iterable[str]) -> re.Pattern[str]:
    """Any of the ends of a line, with whatever numbers."""
    spelled = (re.sub(r"\\\{\w+\\\}", r"\\d+", re.escape(tail)).replace(r"\ ", r"\s") for tail in tails)
    return re.compile(rf"(?:{'|'.join(spelled)})$")


def pieces(line: str) -> list[str]:
    """What a line joins by dots, dashes or colons."""
    return _PARTED.split(line)


def quote_titles(briefing: Briefing) -> Iterator[tuple[str, str]]:
    """The titles that quotes' slides bear, with the id of who speaks there."""
    for message in briefing.messages:
        speaker, theme = briefing.speaker_of(message), briefing.theme_of(message)
        subjects = {theme.title if theme else "", ""} if speaker else ()
        for language in LANGUAGES:
            own = labels_of(language)
            name = speaker.name if speaker else own["unattributed"]
            title = own["speaker_title"].format(theme=theme.title if theme else own["untold"], speaker=name)
            yield title, message.speaker
            yield from ((Sentences(language).summary([name], 0, "", [on]), message.speaker) for on in subjects)


def _verbatim_titles(briefing: Briefing) -> Iterator[str]:
    """The titles of slides with every quote of one theme, or of several that follow one another."""
    names = [theme.title for theme in briefing.themes if any(each.theme == theme.id for each in briefing.messages)]
    for sentences, proved in product(map(Sentences, LANGUAGES), (False, True)):
        for start, many in product(range(len(names)), range(1, NAMED_AT_MOST + 1)):
            yield sentences.verbatims(names[start : start + many], proved=proved)


def _spoken_titles(briefing: Briefing) -> Iterator[str]:
    """The titles that themes without a headline have of their quotes, as decks of either language tell them."""
    written = {theme.id for theme in briefing.themes if theme.headline.strip()}
    bare = [message for message in briefing.messages if message.theme not in written]
    for language in LANGUAGES:
        story = Story(briefing, (), language)
        yield from (
            said.text for message in bare for said in (*words_of(story, message), whole_of(story, message)) if said
        )


def _counted(most: int) -> Iterator[str]:
    """How many voices and quotes there may be, in words."""
    for sentences in map(Sentences, LANGUAGES):
        for noun in ("voice", "quote", "paraphrase"):
            yield from (sentences.counted(noun, count) for count in range(1, most + 1))
    for language in LANGUAGES:
        yield from (labels_of(language)["other_voices"].format(count=count) for count in range(2, most + 1))


def _tallied(briefing: Briefing) -> Iterator[str]:
    """What is counted: voices, where they are from, and themes, as decks of either language call them."""
    for speaker in briefing.speakers:
        yield from (speaker.name, speaker.organisation)
    yield from (theme.title for theme in briefing.themes)
    for own in map(labels_of, LANGUAGES):
        yield from (own[name] for name in ("untold", "other_themes", "unattributed", "record"))
        yield own["other_voices"].format(count="")


def _any_of(keys: Iterable[str]) -> re.Pattern[str]:
    """Any of the keys where it stands whole, the longest first."""
    spelled = sorted({re.escape(found) for found in keys if found}, key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(spelled) or '(?!)'})(?!\S)")


def _texts(briefing: Briefing) -> Iterator[str]:
    assembly, deck = briefing.assembly, briefing.deck
    yield from (assembly.title, assembly.host, assembly.place, assembly.date)
    yield from _dates(briefing)
    yield from (deck.title, deck.answer, deck.subtitle, deck.author, deck.date, deck.audience, deck.classification)
    for theme in briefing.themes:
        yield from (theme.title, theme.headline)
    for message in briefing.messages:
        yield from (message.takeaway, message.ask, message.context, message.owner, message.due)
    for speaker in briefing.speakers:
        yield from (speaker.role, speaker.organisation, speaker.position)
    for source in briefing.sources:
        yield from (source.title, source.id, source.publisher, source.author, source.date, source.licence, source.url)
        yield from (lacks(lacking(source), language) for language in LANGUAGES)
    for language in LANGUAGES:
        yield from labels_of(language).values()


def _dates(briefing: Briefing) -> Iterator[str]:
    """Dates as decks of either language tell them."""
    dates = briefing.assembly.date, briefing.deck.date
    dues = chain.from_iterable((message.due, *days_within(message.ask)) for message in briefing.messages)
    published = (source.date for source in briefing.sources)
    for text in (*dates, *dues, *published):
        yield from (in_words(text, language) for language in LANGUAGES)
