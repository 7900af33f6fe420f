"""Are the quotes of a slide given to those who spoke them?"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message, Speaker
from briefing.deck.ooxml.shapes import Box
from briefing.deck.truth.beside import Placed, lie_apart
from briefing.deck.truth.given import DASHED, PERSON, Line, given, head
from briefing.deck.truth.own_texts import OwnWords, pieces, quote_titles, unnumbered
from briefing.deck.truth.passages import key, words
from briefing.deck.truth.reported import Reports
from briefing.deck.wording import labels

_NOBODY = frozenset(key(labels.words(of)[told]) for of in labels.LANGUAGES for told in ("unattributed", "record"))
"""What stands in the place of a name where nobody known spoke."""
_SHORT = 8
"""The words of a line, at most, that may stand for a name: longer ones are sentences."""
_JOINING = 4
"""The letters, at most, of words that join others: of, the, chez, pour."""
_LEAST_WORDS = 3
"""The words, at least, of a line that says something in the place of a quote: fewer are a label."""


@dataclass(frozen=True)
class Said:
    """A proved quote on a slide, and the messages it may be."""

    place: tuple[int, int]
    messages: Sequence[Message]


@dataclass(frozen=True)
class _Mention:
    """Somebody told of in a line: by name, or by position alone; maybe ``as_owner`` of an ask."""

    line: Line
    words: str
    speakers: frozenset[str]
    by_name: bool = True
    as_owner: bool = False


class Cast:
    """Who may be named on a slide, and how."""

    def __init__(self, briefing: Briefing, own: OwnWords) -> None:
        self._briefing = briefing
        self._own = own
        told = [(key(told), one.id, told) for one in briefing.speakers for told in _told_as(one)]
        self._names = _grouped((found, id) for found, id, _ in told)
        self._spelled = {found: name for found, _, name in told}
        self._reports = Reports(briefing)
        self._owners = {key(message.owner) for message in briefing.messages}
        whole = {key(speaker.position) for speaker in briefing.speakers}
        stated = ((told, one.id) for one in briefing.speakers for told in (one.position, one.role, one.organisation))
        self._positions = _grouped((key(told), id) for told, id in stated if key(told) in whole)
        self._stated = {key(told) for one in briefing.speakers for told in (one.position, one.role, one.organisation)}
        self._titles = _grouped((key(title), id) for title, id in quote_titles(briefing))

    def faults(
        self,
        lines: Sequence[Line],
        quotes: Sequence[Said],
        boxes: Sequence[Box | None] = (),
        *,
        titled: Collection[str] = frozenset(),
        altered: Collection[str] = frozenset(),
    ) -> Iterator[str]:
        """Sentences for what the lines of a slide say wrongly, or fail to say, of who spoke its quotes.

        ``boxes`` are where its bodies lie. ``titled`` are speakers of whom its title may tell, as they speak where the
        slide goes on, ``altered`` those of quotes with other words.
        """
        yield from self.misnamed([line for line in lines if line.is_listed])
        lines = [line for line in lines if not line.is_listed]
        mentions = [mention for line in lines for mention in self._mentions(line)]
        told = _told(quotes, _named(mentions))
        spoke = {message.speaker for _, message in told}
        voices = self._voices(spoke)
        may_have = {message.speaker for quote in quotes for message in quote.messages} | {*altered}
        wrong = _wrongly_named(mentions, may_have, may_have | {*titled})
        what = translate("Truth", "It names “{name}”, who spoke none of its quotes: {voices}.")
        yield from (what.format(name=name, voices=voices) for name in wrong)
        yield from self._strangers(lines, mentions, voices)
        yield from self._unnamed(told, mentions)
        yield from self._beside_titles(lines, mentions, spoke)
        yield from self._roles(lines, mentions)
        if not wrong and len(spoke) > 1 and not _go_together(lines, told, mentions, boxes):
            yield translate("Truth", "Names and quotes do not go together: {voices}.").format(voices=voices)

    def misnamed(self, lines: Sequence[Line]) -> Iterator[str]:
        """Sentences for what a slide without quotes says wrongly of voices: who they are, and that we know them."""
        mentions = [mention for line in lines for mention in self._mentions(line)]
        names = (self._stranger(line, mentions) for line in lines if line.is_name)
        yield from (_unknown(name) for name in names if name)
        yield from self._roles([line for line in lines if line.is_voice], mentions)

    def label(self, line: str) -> int:
        """How long a speaker's name with its colon is at the head of a line, 0 where there is none."""
        name, start = head(line)
        return start if self._knows(name) else 0

    def given(self, lines: Sequence[Line]) -> Iterator[str]:
        """Sentences for words that no message says, and that lines give to somebody without quotation marks."""
        told = {one.said: one for one in given(lines, self._knows, self._own.say)}
        for one in told.values():
            yield misgiven(one.said, one.name) if one.is_known else _unknown(one.name)

    def reported(self, lines: Sequence[Line]) -> Iterator[str]:
        """Sentences for what lines report of somebody who said nothing of the kind."""
        spoken = [line for line in lines if not self._own.tallies(line.text)]
        for one in self._reports.of(spoken, self._own.say):
            yield misgiven(one.said, one.name) if one.is_known else _unknown(one.name)

    def _knows(self, name: str) -> bool:
        return key(name) in self._names or self._reports.knows(name)

    def wrongly_given(self, behind: str, speakers: Collection[str]) -> str:
        """Whom the text ``behind`` a quote of ``speakers`` names after a dash instead of them, "" for nobody."""
        match = DASHED.match(behind.partition("\n")[0])
        if not match or key(match["name"]) in _NOBODY:
            return ""
        told = f"{key(behind[match.start('name') :])} "
        if any(told.startswith(f"{name} ") for name, ids in self._names.items() if ids & {*speakers}):
            return ""
        named = next((name for name, _ in self._scan(key(match["name"]))), "")
        return named or ("" if self._own.say(match["name"]) else match["name"])

    def unspoken(self, lines: Sequence[Line]) -> Iterator[str]:
        """Sentences for what a slide with the title of a quote says in its place."""
        if any(mention.line.is_title for line in lines for mention in self._mentions(line)):
            yield from self.misplaced(lines)

    def misplaced(self, lines: Sequence[Line]) -> Iterator[str]:
        """Sentences for what lines say that stand in the place of a quote."""
        for line in lines:
            known = any(True for _ in self._mentions(line)) or self._own.say(line.text)
            if not known and len(words(line.text)) >= _LEAST_WORDS:
                what = translate("Truth", "It says “{words}” in the place of a quote, and no message says it.")
                yield what.format(words=line.text)

    def _mentions(self, line: Line) -> Iterator[_Mention]:
        found = key(unnumbered(line.text))
        as_owner = found in self._owners and not line.is_voice
        if line.is_title and found in self._titles:
            yield _Mention(line, line.text, self._titles[found])
        elif found in self._positions and found not in self._names:
            yield _Mention(line, line.text, self._positions[found], by_name=False, as_owner=as_owner)
        elif found in self._names or not self._own.say(line.text):
            told = [*self._scan(found)] or [*self._abridged(line)]
            yield from (_Mention(line, name, ids, as_owner=as_owner) for name, ids in told)

    def _scan(self, found: str) -> Iterator[tuple[str, frozenset[str]]]:
        """The names in a line, each part of it taken for the longest name there."""
        rest = f" {found} "
        for name in sorted(self._names, key=len, reverse=True):
            if name and f" {name} " in rest:
                rest = rest.replace(f" {name} ", " · ")
                yield self._spelled[name], self._names[name]

    def _abridged(self, line: Line) -> Iterator[tuple[str, frozenset[str]]]:
        """Those whose name begins with the words of a line that stands in the place of a name and ends in "…".

        So narrow columns end names that they do not hold.
        """
        begun, is_cut, rest = line.text.rstrip().rpartition("…")
        start = key(begun)
        if line.is_name and is_cut and start and not rest:
            alike = [ids for name, ids in self._names.items() if name.startswith(f"{start} ")]
            yield from [(line.text, frozenset().union(*alike))] if alike else []

    def _strangers(self, lines: Sequence[Line], mentions: Sequence[_Mention], voices: str) -> Iterator[str]:
        """Where a line gives a name of nobody we know as a speaker's."""
        what = translate("Truth", "It names “{name}”, whom the briefing does not know: {voices}.")
        for line in lines:
            if stranger := self._stranger(line, mentions):
                yield what.format(name=stranger, voices=voices)

    def _stranger(self, line: Line, mentions: Sequence[_Mention]) -> str:
        """The name of nobody we know that a line gives as a speaker's.

        It stands in the place of a name, after a dash, or in a title after a colon or dot.
        """
        if any(mention.line is line for mention in mentions) or self._own.say(line.text):
            return ""
        if match := DASHED.match(line.text):
            return match["name"]
        if line.is_name and any(map(str.isalpha, line.text)):
            return line.text
        tails = [piece.strip() for piece in pieces(unnumbered(line.text))[1:]] if line.is_title else []
        return next((tail for tail in tails if PERSON.fullmatch(tail) and not self._own.say(tail)), "")

    def _unnamed(self, told: Sequence[tuple[Said, Message]], mentions: Sequence[_Mention]) -> Iterator[str]:
        """Where no line names who spoke a quote."""
        named = _named(mentions)
        what = translate("Truth", "It does not name {speaker}, who spoke a quote on it.")
        unnamed = {message.speaker for quote, message in told if not named & _speakers(quote)}
        yield from (what.format(speaker=self._name(speaker)) for speaker in sorted(unnamed - {""}))

    def _roles(self, lines: Sequence[Line], mentions: Sequence[_Mention]) -> Iterator[str]:
        """Where a speaker's own text, or a line after a dash, says of them what the briefing does not."""
        who: tuple[int, frozenset[str]] = (-1, frozenset())
        for line in lines:
            found = [mention for mention in mentions if mention.line is line and mention.by_name]
            if found and (line.is_name or DASHED.match(line.text)):
                who = line.place[0], frozenset().union(*(mention.speakers for mention in found))
            elif not line.is_voice:
                continue
            if who[0] == line.place[0] and (foreign := self._foreign(line.text, who[1])):
                what = translate("Truth", "It says “{words}” of {speaker}, which the briefing does not.")
                yield what.format(words=foreign, speaker=self._name(min(who[1])))

    def _foreign(self, text: str, speakers: frozenset[str]) -> str:
        """What a line says that is neither a name nor a part of the position of one of the speakers, nor our own."""
        known = [self._briefing.speaker_by_id[id] for id in speakers if id in self._briefing.speaker_by_id]
        told = {word for one in known for word in words(f"{one.name} {one.position}")}
        told_of = self._stated.intersection(map(key, (text, *pieces(text))))
        if not told_of and self._own.say(text):
            return ""
        for piece in pieces(text):
            is_own = self._own.say(piece) and key(piece) not in told_of
            if not is_own and any(_is_telling(word) and word.casefold() not in told for word in key(piece).split()):
                return piece.strip()
        return ""

    def _beside_titles(self, lines: Sequence[Line], mentions: Sequence[_Mention], spoke: set[str]) -> Iterator[str]:
        """Where only the title names a speaker, a short line of nobody's words stands in the place of the name."""
        strays = [line.text for line in lines if self._stray(line, mentions)]
        beside = _named([mention for mention in mentions if not mention.line.is_title])
        for speaker in sorted((spoke & _named(mentions)) - {""} - beside):
            if strays:
                what = translate("Truth", "Beside a quote of {speaker} it says “{words}”.")
                yield what.format(speaker=self._name(speaker), words=strays[0])

    def _stray(self, line: Line, mentions: Sequence[_Mention]) -> bool:
        known = any(mention.line is line for mention in mentions) or self._own.say(line.text)
        lettered = any(letter.isalpha() for letter in line.text)
        return lettered and not known and not line.is_title and len(line.text.split()) <= _SHORT

    def _voices(self, spoke: set[str]) -> str:
        names = ", ".join(self._name(speaker) for speaker in sorted(spoke))
        return translate("Truth", "it quotes {names}").format(names=names)

    def _name(self, speaker: str) -> str:
        known = self._briefing.speaker_by_id.get(speaker)
        return known.name if known else translate("Truth", "somebody unknown")


def _unknown(name: str) -> str:
    return translate("Truth", "It names “{name}”, whom the briefing does not know.").format(name=name)


def misgiven(said: str, name: str) -> str:
    """A sentence that these words are given to somebody who did not say them."""
    return translate("Truth", "It gives “{words}” to {name}, who did not say it.").format(words=said, name=name)


def _is_telling(word: str) -> bool:
    """Whether a word says something of somebody, as short ones in small letters, which join others, do not."""
    return word[0].isalpha() and (len(word) > _JOINING or word != word.casefold())


def _told_as(speaker: Speaker) -> Iterator[str]:
    """What a speaker is told by on one line: a name that is an owner's, too, is known by what stands beside it."""
    for name in dict.fromkeys(_written(speaker.name)):
        yield name
        if speaker.position:
            yield f"{name} · {speaker.position}"


def _written(name: str) -> Iterator[str]:
    """A name as people write it: in capitals, all of it or what comes after the first name, be that before it."""
    first, _, last = name.partition(" ")
    yield name
    yield name.upper()
    if last:
        *before, family = last.split()
        yield f"{first} {last.upper()}"
        yield " ".join([first, *before, family.upper()])
        yield f"{last.upper()} {first}"


def _named(mentions: Sequence[_Mention]) -> frozenset[str]:
    return frozenset(speaker for mention in mentions if mention.by_name for speaker in mention.speakers)


def _wrongly_named(mentions: Sequence[_Mention], may_have: set[str], in_title: set[str]) -> list[str]:
    """Those told of as speakers who are none of a slide's ``may_have`` spoken, or of its title's ``in_title``."""
    spoken = [mention for mention in mentions if not mention.as_owner]
    wrong = [one.words for one in spoken if not one.speakers & (in_title if one.line.is_title else may_have)]
    return [*dict.fromkeys(wrong)]


def _grouped(pairs: Iterator[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    groups: dict[str, frozenset[str]] = {}
    for name, id in pairs:
        if name:
            groups[name] = groups.get(name, frozenset()) | {id}
    return groups


def _told(quotes: Sequence[Said], named: frozenset[str]) -> list[tuple[Said, Message]]:
    """The message that each quote is: where several say the same, another for each whose speaker is named."""
    told: list[tuple[Said, Message]] = []
    for quote in sorted(quotes, key=lambda quote: len(quote.messages)):
        spoke = {message.speaker for _, message in told}
        likely = [message for message in quote.messages if message.speaker in named] or list(quote.messages)
        told.append((quote, next((message for message in likely if message.speaker not in spoke), likely[0])))
    return told


def _speakers(quote: Said) -> frozenset[str]:
    """Who may have spoken a quote: words that several said are any of theirs."""
    return frozenset(message.speaker for message in quote.messages)


def _go_together(
    lines: Sequence[Line],
    told: Sequence[tuple[Said, Message]],
    mentions: Sequence[_Mention],
    boxes: Sequence[Box | None],
) -> bool:
    """Whether the order of a slide's texts, and where they lie, give each quote to who spoke it."""
    nobody = [_Mention(line, line.text, frozenset({""})) for line in lines if key(line.text) in _NOBODY]
    return _paired(told, mentions) and _lie_together(told, [*mentions, *nobody], boxes)


def _lie_together(
    told: Sequence[tuple[Said, Message]], mentions: Sequence[_Mention], boxes: Sequence[Box | None]
) -> bool:
    """Whether no name that has a text of its own lies with somebody else's quote."""
    said = {quote.place[0] for quote, _ in told}
    beside = [mention for mention in mentions if mention.by_name and not mention.line.is_title]
    voices = {mention.line.place[0] for mention in beside}
    box_of = {body: box for body, box in enumerate(boxes) if box}
    quotes = [(quote.place[0], _speakers(quote)) for quote, _ in told]
    names = [(mention.line.place[0], mention.speakers) for mention in beside]
    return not lie_apart(
        [Placed(box_of[body], speakers) for body, speakers in quotes if body in box_of and body not in voices],
        [Placed(box_of[body], speakers) for body, speakers in names if body in box_of and body not in said],
    )


def _paired(told: Sequence[tuple[Said, Message]], mentions: Sequence[_Mention]) -> bool:
    """Whether every quote is followed, or every one preceded, by the name of its speaker."""
    beside = (mention for mention in mentions if mention.by_name and not mention.line.is_title)
    places = {quote.place: _Event(_speakers(quote), is_name=False) for quote, _ in told}
    places |= {mention.line.place: _Event(mention.speakers, is_name=True) for mention in beside}
    ordered = [places[place] for place in sorted(places)]
    return _led(ordered) or _led(ordered[::-1])


class _Event(NamedTuple):
    """A name or a quote in the order of a slide, and whose it is or may be."""

    speakers: frozenset[str]
    is_name: bool


def _led(events: Sequence[_Event]) -> bool:
    """Whether each quote is of somebody named last before it."""
    named: frozenset[str] = frozenset()
    for event in events:
        if event.is_name:
            named = event.speakers
        elif "" not in event.speakers and not event.speakers & named:
            return False
    return True
