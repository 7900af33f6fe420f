"""Articles in which one person speaks throughout, or whose head presents one who does, and sections below a name: what
nothing else ties to anybody is most likely theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import zip_longest

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues import patterns_before
from briefing.sources.quotes.attribution.cues.cue import Cue
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.person import Naming, Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import FILL, ParagraphKind, Segments

_WORD = pattern(r"[^\W\d_]+", {"3 motifs": "motifs", "…": None})
_FEWEST = 2
"""Quotes of somebody, one of them told by a verb, that make them the one who speaks."""
_SHARE = 3
"""Of as many quotes one is tied to them; untuned."""
_LONGEST_LEAD, _SHORTEST = 12, 5
"""Words of a sentence without a verb that leads up to a quote, and fewest of such a quote; untuned."""
_SHORTEST_BELOW = 4
"""Fewest words of a sentence in marks below the name of whom all the section is about; untuned."""
_LONGEST_LABEL = 8
"""Words of a label before a quote in its paragraph: "On looms: “…”"; untuned."""
_BESIDE = 200
"""Characters of a paragraph beside what is all of it but for a label, an untuned bound on time."""
_HEAD = 4
"""Paragraphs that may present who speaks; untuned."""
_SPOKE = pattern(
    r"""
    \b(?:discuss(?:ed|es)|talk(?:s|ed)?|sp(?:oke|eaks)|answer(?:s|ed)|chat(?:s|ted)?|sat\sdown|conversation|interview(?:ed)?
    |q&a|keynote|speech|remarks|press\sconference|tells?|told|sa(?:ys|id)|shares?d?|explain(?:s|ed)|reflect(?:s|ed)
    |(?:évoqu|abord|expliqu|détaill|racont|partag|confi|témoign|prononc|parl)(?:e|é|ait)|répond(?:u|ait)?|rev(?:ient|enu)
    |discours|entretien|rencontr(?:e|é)|échange|débat|conférence|allocution|(?:a|avait)\sdit)\b
    """,
    {
        "peck spoke about": "spoke",
        "a prononcé": "prononcé",
        "we sat down with": "sat down",
        "elle parle de": "parle",
        "peck left": None,
    },
    re.VERBOSE,
)
"""Words in lower case of a sentence that tells that somebody speaks."""
_SUBJECT = pattern(
    rf",?\s(?:on|sur)\s|\s?:\s*{FILL}",
    {" on wool": " on ", ", sur la laine": ", sur ", " : \ue000": " : \ue000", " from": None},
)
"""What stands behind a name in a title that says of what its bearer speaks, or gives their words."""
_COLLECTS = pattern(
    r"""
    \bà\stravers\s(?:ses|leurs)\s(?:propres\s)?(?:déclarations|citations|phrases|formules|mots)\b
    |\ben\s(?:\w+\s){1,2}(?:citations|phrases|punchlines|déclarations|tweets|formules)\b
    |\b(?:florilège|petites\sphrases|laissons-l[ea]\sparler|in\s(?:his|her|their)\sown\swords)\b
    |\b(?:meilleures|pires|belles|marquantes|célèbres|best|worst|memorable)\s(?:citations|phrases|punchlines|quotes)\b
    |\b(?:in|\d+)\s\w*\s?quotes\b
    """,
    {
        "un portrait à travers ses propres déclarations": "à travers ses propres déclarations",
        "ada roy en dix citations": "en dix citations",
        "florilège.": "florilège",
        "in her own words": "in her own words",
        "il cite des phrases": None,
    },
    re.VERBOSE,
)
"""Where a head says, in lower case, that what follows is what somebody said."""
_LONGEST_HEAD = 3_000
"""Characters of a head that are looked at: an untuned bound on time."""
_FEWEST_ITEMS = 3
"""Passages that make a collection; untuned."""
_ITEM = " \t\n-–—•*"
_BYLINE = pattern(r"^\W*(?:(?:by|par)\s)?$", {"By ": "By ", "— par ": "— par ", "said by ": None}, re.IGNORECASE)


class SoleVoice:
    """Looks for the one who speaks in a text."""

    def __init__(self, segments: Segments, mentions: Mentions, rules: Rules) -> None:
        self.segments, self.mentions, self.rules = segments, mentions, rules

    @cached_property
    def _nobodys(self) -> frozenset[str]:
        """Words for people who are not named."""
        return frozenset(self.rules.people_forms | shared.ANYBODY_WORDS)

    @cached_property
    def _works(self) -> frozenset[str]:
        """Words for what has words of its own: a song, a banner, a report."""
        return frozenset(self.rules.title_nouns | self.rules.documents | self.rules.papers)

    def completed(self, quotes: list[Marked], voices: list[Cue | None]) -> list[Cue | None]:
        """The cues of all quotes, where one person alone speaks with theirs for those that have none."""
        person = _sole(voices)
        if person:
            is_only = self._is_only(person)
            pairs = zip(quotes, voices, strict=True)
            return [voice or self._cue(quote, person, is_only=is_only) for quote, voice in pairs]
        presented = self._presented(quotes, voices)
        if presented:
            pairs = zip(quotes, voices, strict=True)
            return [voice or self._of_presented(quote, presented) for quote, voice in pairs]
        collected = self._collected(quotes, voices)
        if collected:
            pairs = zip(quotes, voices, strict=True)
            return [self._of_collected(quote, voice, collected) for quote, voice in pairs]
        result = list(voices)
        for section in self._sections():
            within = [at for at, quote in enumerate(quotes) if section.start <= quote.start < section.end]
            named = {cue.person for at in within if (cue := voices[at]) and cue.person.name}
            for at in within if named <= {section.person} else ():
                cue = voices[at]
                is_free = cue is None or not (cue.person.name or cue.is_direct)
                result[at] = (self._cue(quotes[at], section.person, _SHORTEST_BELOW) if is_free else None) or cue
        return result

    def _sections(self) -> Iterator[Naming]:
        """What stands below headings that are the name of the one person whom the text there speaks of."""
        paragraphs = self.segments.paragraphs
        heads = [at for at, one in enumerate(paragraphs) if one.kind is ParagraphKind.HEADING]
        for at, following in zip_longest(heads, heads[1:], fillvalue=len(paragraphs)):
            start, end = paragraphs[at].end, paragraphs[following - 1].end
            naming = self.mentions.people.naming_at(paragraphs[at].start, 4)
            name = self.segments.flat[slice(*paragraphs[at][:2])].strip(" \t#*_")
            if not naming or at == 0 or self.segments.flat[naming.start : naming.end] != name:
                continue
            about = [one for one in self.mentions.between(start, end) if not one.is_oblique]
            named = {one.person for one in about if one.person.name and one.person.kind is Kind.PERSON}
            if named == {naming.person}:
                yield Naming(start, end, naming.person)

    def _cue(self, quote: Marked, person: Person, shortest: int = _SHORTEST, *, is_only: bool = False) -> Cue | None:
        """A cue for a whole sentence that nobody leads up to, or where the text names only one person, no other."""
        is_led = not (self._is_led_by_nobody(quote) or (is_only and self._is_led_by_things(quote)))
        return None if is_led or not self._is_whole(quote, shortest) else _likely(quote, person)

    def _of_presented(self, quote: Marked, person: Person) -> Cue | None:
        return _likely(quote, person) if self._is_apart(quote) else None

    def _is_only(self, person: Person) -> bool:
        """Does the text name nobody else, but for who wrote it?"""
        named = (one for one in self.mentions.between(0, len(self.segments.masked)) if one.how == "name")
        others = (one for one in named if one.person is not person and one.person.kind is Kind.PERSON)
        return all(self._is_byline(one) for one in others)

    def _is_byline(self, one: Mention) -> bool:
        """Is a mention all that its paragraph says: "By Jane Doe"?"""
        paragraph, masked = self.segments.paragraph_at(one.start), self.segments.masked
        return bool(_BYLINE.match(masked[paragraph.start : one.start])) and not _WORD.search(
            masked, one.end, paragraph.end
        )

    def _presented(self, quotes: list[Marked], voices: list[Cue | None]) -> Person | None:
        """The one person whom the head presents as speaking, if nothing but quotes without any cue follows."""
        apart = [one for one in quotes if self._is_apart(one)]
        said = [one for one in apart if self.rules.signs_in(self.segments.flat[one.start : one.end])]
        if len(apart) < _FEWEST or 2 * len(said) < len(apart) or any(map(self._is_others, apart)):
            return None
        if any(voice and (voice.is_direct or voice.person.name) for voice in voices):
            return None
        namings = _outermost(self.mentions.people.namings_in(0, apart[0].start))
        person = namings[0].person if namings else None
        is_known = person is not None and bool(person.role or person.gender in ("f", "m"))
        return person if person and is_known and self._is_only(person) and self._is_let_speak(person, namings) else None

    def _collected(self, quotes: list[Marked], voices: list[Cue | None]) -> Person | None:
        """The one person whom the head names and whose words it says that it collects, if nobody else speaks below."""
        end = min(_LONGEST_HEAD, self.segments.paragraphs[:_HEAD][-1].end)
        theirs = [one for one in quotes if self._is_item(one)] if _COLLECTS.search(self.segments.low, 0, end) else []
        if len(theirs) < _FEWEST_ITEMS:
            return None
        end = min(end, theirs[0].outer_start)
        words = _WORD.findall(self.segments.low[:end])
        if not _COLLECTS.search(self.segments.low, 0, end) or not shared.OTHERS_WORDS.isdisjoint(words):
            return None
        named = {one.person for one in self.mentions.people.namings_in(0, end) if one.person.kind is Kind.PERSON}
        firm = {voice.person for voice in voices if voice and voice.is_direct and voice.person.name}
        person = named.pop() if len(named) == 1 else None
        return person if all(one is person or one.kind is Kind.BODY for one in firm) else None

    def _of_collected(self, quote: Marked, voice: Cue | None, person: Person) -> Cue | None:
        is_free = voice is None or not (voice.person.name or voice.is_direct)
        return _likely(quote, person) if is_free and self._is_item(quote) else voice

    def _is_item(self, quote: Marked) -> bool:
        """Does a passage stand apart, or in the one sentence of a paragraph that names nobody?"""
        paragraph = self.segments.paragraph_at(quote.start)
        end = self.segments.sentence_end(paragraph.start)
        is_named = any(one.person.name for one in self.mentions.between(paragraph.start, paragraph.end))
        is_lone = end >= paragraph.end and len(_WORD.findall(self.segments.flat, quote.start, quote.end)) >= _SHORTEST
        return not quote.is_reply and (self._is_apart(quote) or (is_lone and not is_named))

    def _is_let_speak(self, person: Person, namings: list[Naming]) -> bool:
        """Does the title say of what somebody speaks, or a sentence of the head that they do?"""
        if any(one.person is not person for one in namings):
            return False
        paragraphs, low = self.segments.paragraphs, self.segments.low
        head = [one.start for one in paragraphs[:_HEAD]]
        if namings[0].start < paragraphs[0].end and _SUBJECT.match(low, namings[0].end):
            return True
        told = [one.start for one in self.mentions.between(0, paragraphs[len(head) - 1].end) if one.person is person]
        told += [one.start for one in namings if one.start < paragraphs[0].end]
        ranges = ((self.segments.sentence_start(place), self.segments.sentence_end(place)) for place in told)
        return any(_SPOKE.search(low, *place) for place in ranges)

    def _is_apart(self, quote: Marked) -> bool:
        """Is a whole sentence its paragraph, or all but a label: "On looms: “…”"?"""
        paragraph = self.segments.paragraph_at(quote.start)
        if quote.outer_start - paragraph.start > _BESIDE or paragraph.end - quote.outer_end > _BESIDE:
            return False
        before = self.segments.masked[paragraph.start : quote.outer_start].strip(_ITEM)
        words = _WORD.findall(before.lower())
        is_label = before.endswith(":") and len(words) <= _LONGEST_LABEL and self.rules.speech.isdisjoint(words)
        return (is_label or not words) and not _WORD.search(self.segments.masked, quote.outer_end, paragraph.end)

    def _is_others(self, quote: Marked) -> bool:
        """Does the line above say that others speak: "What clients say:", "Reviews"?"""
        number = self.segments.number_of(self.segments.paragraph_at(quote.start))
        above = self.segments.paragraphs[number - 1] if number else None
        start = self.segments.sentence_start(above.end - 1) if above else 0
        line = self.segments.low[start : above.end].rstrip() if above else ""
        if (
            not above
            or patterns_before.TOPIC.match(line)
            or not (above.kind is ParagraphKind.HEADING or line.endswith(":"))
        ):
            return False
        words = set(_WORD.findall(line))
        is_said = not self.rules.speech.isdisjoint(words) and not self._nobodys.isdisjoint(words)
        named = any(one.person.name for one in self.mentions.between(start, above.end))
        return (is_said and not named) or not shared.OTHERS_WORDS.isdisjoint(words)

    def _is_led_by_things(self, quote: Marked) -> bool:
        """Does a sentence stand before it that is about nobody: "In the cellar, too, much has changed. “…”"?"""
        floor = self.segments.paragraph_at(quote.start).start
        start = self.segments.sentence_start(quote.outer_start)
        own = self.segments.masked[start : quote.outer_start].strip()
        if own and not own.endswith(":"):
            return False
        start = start if own else max(floor, self.segments.sentence_start(start - 1))
        words = set(_WORD.findall(self.segments.low[start : quote.outer_start]))
        is_told = bool(own) and not self.rules.speech.isdisjoint(words)
        is_nobodys = not (self._nobodys | self._works).isdisjoint(words)
        return not (is_told or is_nobodys or self.mentions.between(start, quote.outer_start))

    def _is_whole(self, quote: Marked, shortest: int) -> bool:
        """Is it a sentence or more, behind which the narrator's does not go on?"""
        inside = self.segments.flat[quote.start : quote.end]
        rest = self.segments.masked[quote.outer_end : self.segments.sentence_end(quote.outer_start)]
        is_sentence = inside[0].isupper() and len(_WORD.findall(inside)) >= shortest
        return is_sentence and not quote.is_reply and not _WORD.search(rest)

    def _is_led_by_nobody(self, quote: Marked) -> bool:
        """Does it open its paragraph, or stand behind a few words without a verb: "Avec des motifs de joie. « … »"?"""
        floor = self.segments.paragraph_at(quote.start).start
        start = self.segments.sentence_start(quote.outer_start)
        if not self.segments.masked[start : quote.outer_start].strip():
            start = max(floor, self.segments.sentence_start(start - 1)) if start > floor else floor
        lead = self.segments.low[start : quote.outer_start]
        words = _WORD.findall(lead)
        if not words:
            return True
        is_short = len(words) <= _LONGEST_LEAD and FILL not in lead
        is_nominal = words[0] in self.rules.oblique and self.rules.auxiliaries.isdisjoint(words)
        return is_short and is_nominal and not self.mentions.between(start, quote.outer_start)


def _outermost(namings: list[Naming]) -> list[Naming]:
    """Namings without those that only tell somebody's role: the house in "Acme Corp's chief Jane Doe"."""
    kept: list[Naming] = []
    for one in sorted(namings, key=lambda one: (one.start, -one.end)):
        if not kept or one.end > kept[-1].end:
            kept.append(one)
    return kept


def _likely(quote: Marked, person: Person) -> Cue:
    """A quote that is most likely somebody's."""
    place = (quote.outer_start, quote.outer_start)
    return Cue(person, strengths.LAST_SUBJECT, place, is_direct=False, why=Why.SUBJECT)


def _sole(voices: list[Cue | None]) -> Person | None:
    """The one person to whom all cues lead, not only loosely."""
    cues = [voice for voice in voices if voice and voice.strength]
    people = {cue.person for cue in cues}
    person = people.pop() if len(people) == 1 else None
    if not person or not person.name or person.kind is not Kind.PERSON or _SHARE * len(cues) < len(voices):
        return None
    is_told = any(cue.kind == "verb" for cue in cues)
    return person if is_told and len(cues) >= _FEWEST else None
