"""From a plain text to its attributed quotes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from briefing.core.folding import Folded, folded
from briefing.sources.quotes.attribution import calibration, strengths
from briefing.sources.quotes.attribution.confidence import Confidence
from briefing.sources.quotes.attribution.cues.cue import NO_CUE, Cue
from briefing.sources.quotes.attribution.sole_voice import SoleVoice
from briefing.sources.quotes.attribution.speech import is_speech
from briefing.sources.quotes.attribution.voices import Voices
from briefing.sources.quotes.headlines import Headlines, Voiced
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.model import Quote, Why
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.quotes.tables.rules import Rules, rules_for
from briefing.sources.quotes.text.marks import Marked, blanked_notes, blanked_titles
from briefing.sources.quotes.text.segments import INITIAL, ParagraphKind, segment
from briefing.sources.quotes.unmarked.interviews import Interviews
from briefing.sources.quotes.unmarked.pulled import Pulled
from briefing.sources.quotes.unmarked.signed import Signed
from briefing.sources.quotes.unmarked.turns import Turns, TurnSpan

_FEWEST_REPEATED = 3
"""Spaces in words that are somebody's because they say them elsewhere; untuned."""
_BREAK = 8
"""Characters up to the first of the next paragraph."""
_MARKS = frozenset('«»“”"„‘’')
_NAMED = pattern(
    rf"([\w-]+\s)?(?<!\w)([{UPPER}][\w-]+)(?=(\s[\w-]+)?)",
    {"vive Anne": "vive Anne", "d'Anne-Lise dit": "Anne-Lise", "vive": None},
)


def find_quotes(text: str, language: str = "", strong: Collection[int] = ()) -> tuple[Quote, ...]:
    """The direct quotes of a plain text, in order and apart.

    ``language`` is "fr" or "en"; empty, it is told from the text. ``strong`` are the places of lines in strong letters,
    as the questions of an interview often are. For each quote, ``text[start:end]`` is its text.
    A quote that the narrator cuts (« …, dit-il, … ») comes as its parts.
    """
    plain = folded(text)
    seen = blanked_notes(plain.text)
    rules = rules_for(language or language_of(seen))
    seen = blanked_titles(seen, rules)
    places = frozenset(strong)
    found = _Finder(seen, rules, lambda place: plain.origin(place) in places).quotes()
    return found if seen == text else tuple(_unfolded(quote, plain, text) for quote in found)


def _unfolded(quote: Quote, plain: Folded, text: str) -> Quote:
    """A quote of a folded text where the text itself has it."""
    start, end, *cue = map(plain.origin, (quote.start, quote.end, *quote.cue))
    return replace(quote, text=text[start:end], start=start, end=end, cue=(cue[0], cue[1]))


class _Finder:
    def __init__(self, text: str, rules: Rules, is_strong: Callable[[int], bool]) -> None:
        self.text, self.rules, self.is_strong = text, rules, is_strong
        self.segments = segment(text, rules)
        self.people = People(self.segments, rules)
        self.mentions = Mentions(self.segments, self.people, rules)
        self.attribution = Voices(self.segments, self.mentions, rules)
        self.headlines = Headlines(self.segments, self.mentions, self.attribution.cue_after)
        self.confidence = Confidence(self.segments, self.mentions, rules)
        self.spoken: list[Marked] = []
        self.voices: list[Cue | None] = []

    def quotes(self) -> tuple[Quote, ...]:
        """The quotes of the text, in its order."""
        turns = Turns(self.segments, self.people, self.mentions, self.rules).find()
        turns = turns or Interviews(self.segments, self.people, self.rules, self.is_strong).find()
        turns = turns or Pulled(self.segments, self.people, self.rules).find()
        turns = turns or Signed(self.segments, self.people, self.rules).find()
        marked = [one for one in self.segments.quotes if not any(turn.start <= one.start < turn.end for turn in turns)]
        found = [self._turned(turn) for turn in turns] + self._marked(marked)
        return tuple(sorted(found, key=lambda quote: quote.start))

    def _turned(self, turn: TurnSpan) -> Quote:
        return self._quote(turn.start, turn.end, Cue(turn.person, strengths.CERTAIN, turn.label, why=turn.why))

    def _marked(self, marked: list[Marked]) -> list[Quote]:
        self.spoken = spoken = [one for one in marked if self._is_in_body(one)]
        own = [self._of_another(*pair) for pair in zip(spoken, self.attribution.cues(spoken), strict=True)]
        self.voices = self._repeated(SoleVoice(self.segments, self.mentions, self.rules).completed(spoken, own))
        kept = [
            self._ended(one, self._quote(one.start, one.end, cue or NO_CUE))
            for one, cue in zip(spoken, self.voices, strict=True)
            if is_speech(one, cue, self.segments, self.rules)
        ]
        return kept + self._headlines(marked, kept)

    def _repeated(self, voices: list[Cue | None]) -> list[Cue | None]:
        """The cues, with that of whoever says the same at more length for words that nothing ties to anybody."""
        said: dict[Person, str] = {}
        cues: dict[Person, Cue] = {}
        for one, cue in zip(self.spoken, voices, strict=True):
            if cue and cue.person.name:
                said[cue.person] = f"{said.get(cue.person, '')}\n{self._bare(one)}"
                cues.setdefault(cue.person, cue)
        found = list(voices)
        for at, one in enumerate(self.spoken):
            words = self._bare(one)
            is_long = voices[at] is None and words.count(" ") >= _FEWEST_REPEATED
            if is_long and is_speech(one, None, self.segments, self.rules):
                people = [person for person, text in said.items() if words in text]
                found[at] = _spoken_elsewhere(cues[people[0]]) if len(people) == 1 else None
        return found

    def _of_another(self, quote: Marked, cue: Cue | None) -> Cue | None:
        """The cue, but for somebody only spoken of who is named in the very words: those are another's."""
        if not cue or cue.kind not in calibration.LOOSE_CUES:
            return cue
        return replace(cue, person=Person("", gender="")) if self._names(quote, cue.person) else cue

    def _names(self, quote: Marked, person: Person) -> bool:
        """Do the words name a person, but for what the narrator says in marks gone astray: "so," X said. "And"?"""
        for name in _NAMED.finditer(self.segments.flat, quote.start, quote.end):
            beside = {(name[1] or "").strip().lower(), (name[3] or "").strip().lower()}
            is_astray = not beside.isdisjoint(self.rules.speech) or name.end() >= quote.end - 1
            if len(name[2]) > 2 and name[2].lower() in person.aliases and not is_astray:
                return True
        return False

    def _is_in_body(self, quote: Marked) -> bool:
        return self.segments.paragraph_at(quote.start).kind is ParagraphKind.BODY

    def _ended(self, one: Marked, quote: Quote) -> Quote:
        """The quote, no surer than a guess where no mark closes it, nor opens the next paragraph: it may hold more."""
        behind = self.segments.flat[one.outer_end : one.outer_end + _BREAK].lstrip()[:1]
        is_open = not one.closed and behind not in _MARKS
        return replace(quote, confidence=min(quote.confidence, calibration.UNMEASURED)) if is_open else quote

    def _headlines(self, marked: list[Marked], kept: list[Quote]) -> list[Quote]:
        """Quotes of headings, unless the body has the same words, or the same for what is no speech."""
        body = " ".join(self.segments.flat[quote.start : quote.end] for quote in kept)
        named = {self._bare(one) for one in self.spoken} - {""}
        voiced: Voiced = list(zip(self.spoken, self.voices, strict=True))
        found = []
        for one in marked:
            headline = self._bare(one)
            is_heading = self.segments.paragraph_at(one.start).kind is ParagraphKind.HEADING
            is_new = headline not in body and headline not in named
            if is_heading and is_new and is_speech(one, None, self.segments, self.rules):
                cue = self.attribution.headed.cue(one) or self.headlines.cue(one, voiced)
                found.append(self._quote(one.start, one.end, cue or replace(NO_CUE, why=Why.HEADING)))
        return found

    def _bare(self, quote: Marked) -> str:
        return self.segments.flat[quote.start : quote.end].rstrip(".,!?… ")

    def _quote(self, start: int, end: int, cue: Cue) -> Quote:
        text, person = self.text[start:end], cue.person
        confidence, evidence = self.confidence.of(cue)
        name, role, organisation = map(self._written, (person.name, person.role, person.organisation))
        place = self._whole(*cue.place)
        return Quote(text, start, end, name, role, organisation, confidence, cue.why, place, evidence=evidence)

    def _whole(self, start: int, end: int) -> tuple[int, int]:
        """The place of a cue from its first letter: a name in marks stands in the masked text behind its own place."""
        while 0 < start < end and self.text[start - 1].isalnum() and self.text[start].isalnum():
            start -= 1
        return start, end

    def _written(self, words: str) -> str:
        """Words that were found with straight apostrophes, with the curved ones that the text has in them."""
        words = words.replace(INITIAL, ".")
        is_straight = "'" not in words or "’" not in self.text or words in self.text
        return words if is_straight else words.replace("'", "’")


def _spoken_elsewhere(cue: Cue) -> Cue:
    return replace(cue, strength=strengths.PARAGRAPH_BEFORE, is_direct=False, why=Why.SUBJECT)
