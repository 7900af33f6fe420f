"""From a plain text to its attributed quotes."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.folding import Folded, folded
from briefing.sources.quotes.attribution import calibration, strengths
from briefing.sources.quotes.attribution.confidence import Confidence
from briefing.sources.quotes.attribution.continuing import Continuing
from briefing.sources.quotes.attribution.cue_after import CueAfter
from briefing.sources.quotes.attribution.cue_before import CueBefore
from briefing.sources.quotes.attribution.cues import Cue
from briefing.sources.quotes.attribution.headed import Headed
from briefing.sources.quotes.attribution.sole_voice import SoleVoice
from briefing.sources.quotes.attribution.speech import is_speech
from briefing.sources.quotes.headlines import Headlines, Voiced
from briefing.sources.quotes.model import Quote, Why
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.mentions import Mentions
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.people.salience import Mention
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.quotes.tables.rules import UPPER, Rules, rules_for
from briefing.sources.quotes.text.marks import Marked, blanked_notes
from briefing.sources.quotes.text.segments import INITIAL, MASK, ParagraphKind, segment
from briefing.sources.quotes.unmarked.interviews import Interviews
from briefing.sources.quotes.unmarked.pulled import Pulled
from briefing.sources.quotes.unmarked.signed import Signed
from briefing.sources.quotes.unmarked.turns import Turns, TurnSpan

_LONGEST_ASIDE = 400
"""Characters of brackets and marks behind a quote that are looked at: an untuned bound on time."""
_LONGEST_SIGNATURE = 90
"""Characters of a line below a quote that tells who speaks; an untuned bound."""
_FEWEST_REPEATED = 3
"""Spaces in words that are somebody's because they say them elsewhere; untuned."""
_BRACKET = pattern(r"\s?\([^()]*\)", {"fin (rires)": " (rires)", "fin": None})
_NO_CUE = Cue(Person(""), strengths.NO_CUE, (0, 0), why=Why.NOTHING)
_NAMED = pattern(
    rf"([\w-]+\s)?(?<!\w)([{UPPER}][\w-]+)(\s[\w-]+)?",
    {"vive Anne": "vive Anne", "d'Anne-Lise dit": "Anne-Lise dit", "vive": None},
)
_LETTER = pattern(r"\w", {", dit": "d", " … ": None})


def find_quotes(text: str, language: str = "") -> tuple[Quote, ...]:
    """The direct quotes of a plain text, in order and apart.

    ``language`` is "fr" or "en"; empty, it is told from the text. For each quote, ``text[start:end]`` is its text.
    A quote that the narrator cuts (« …, dit-il, … ») comes as its parts.
    """
    plain = folded(text)
    seen = blanked_notes(plain.text)
    rules = rules_for(language or language_of(seen))
    found = _Finder(seen, rules).quotes()
    return found if seen == text else tuple(_unfolded(quote, plain, text) for quote in found)


def _unfolded(quote: Quote, plain: Folded, text: str) -> Quote:
    """A quote of a folded text where the text itself has it."""
    start, end, *cue = map(plain.origin, (quote.start, quote.end, *quote.cue))
    return replace(quote, text=text[start:end], start=start, end=end, cue=(cue[0], cue[1]))


class _Finder:
    def __init__(self, text: str, rules: Rules) -> None:
        self.text, self.rules = text, rules
        self.segments = segment(text, rules)
        self.people = People(self.segments, rules)
        self.mentions = Mentions(self.segments, self.people, rules)
        self.cue_after = CueAfter(self.segments, self.mentions, rules)
        self.cue_before = CueBefore(self.segments, self.mentions, rules)
        self.continuing = Continuing(self.segments, self.mentions, rules)
        self.headed = Headed(self.segments, self.mentions, rules)
        self.headlines = Headlines(self.segments, self.mentions, self.cue_after)
        self.confidence = Confidence(self.segments, self.mentions, rules)
        self.spoken: list[Marked] = []
        self.voices: list[Cue | None] = []

    def quotes(self) -> tuple[Quote, ...]:
        turns = Turns(self.segments, self.people, self.mentions, self.rules).find()
        turns = turns or Interviews(self.segments, self.people, self.rules).find()
        turns = turns or Pulled(self.segments, self.people, self.rules).find()
        turns = turns or Signed(self.segments, self.people, self.rules).find()
        marked = [one for one in self.segments.quotes if not any(turn.start <= one.start < turn.end for turn in turns)]
        found = [self._turned(turn) for turn in turns] + self._marked(marked)
        return tuple(sorted(found, key=lambda quote: quote.start))

    def _turned(self, turn: TurnSpan) -> Quote:
        return self._quote(turn.start, turn.end, Cue(turn.person, strengths.CERTAIN, turn.label, why=turn.why))

    def _marked(self, marked: list[Marked]) -> list[Quote]:
        self.spoken = spoken = [one for one in marked if self._is_in_body(one)]
        own = [self._of_another(*pair) for pair in zip(spoken, self._attributed(spoken), strict=True)]
        self.voices = self._repeated(SoleVoice(self.segments, self.mentions, self.rules).completed(spoken, own))
        kept = [
            self._quote(one.start, one.end, cue or _NO_CUE)
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
                cue = self.headed.cue(one) or self.headlines.cue(one, voiced)
                found.append(self._quote(one.start, one.end, cue or replace(_NO_CUE, why=Why.HEADING)))
        return found

    def _bare(self, quote: Marked) -> str:
        return self.segments.flat[quote.start : quote.end].rstrip(".,!?… ")

    def _quote(self, start: int, end: int, cue: Cue) -> Quote:
        text, person = self.text[start:end], cue.person
        confidence, evidence = self.confidence.of(cue)
        name, role, organisation = map(self._written, (person.name, person.role, person.organisation))
        return Quote(text, start, end, name, role, organisation, confidence, cue.why, cue.place, evidence=evidence)

    def _written(self, words: str) -> str:
        """Words that were found with straight apostrophes, with the curved ones that the text has in them."""
        words = words.replace(INITIAL, ".")
        is_straight = "'" not in words or "’" not in self.text or words in self.text
        return words if is_straight else words.replace("'", "’")

    def _attributed(self, quotes: list[Marked]) -> list[Cue | None]:
        """The cue of each quote: its own, or that of the voice it goes on with."""
        after = [self.headed.cue(one) or self.cue_after.cue(one) or self.headed.section(one) for one in quotes]
        result: list[Cue | None] = []
        for number, quote in enumerate(quotes):
            before = quotes[number - 1] if number else None
            own = after[number]
            own = self.continuing.cue(quote, own, before, result[-1] if result else None) if own else None
            led = None if own and own.is_direct else self._led(quote, before, result[-1] if result else None)
            closing = None if own or (led and _is_firm(led)) else self.cue_after.closing(quote)
            result.append(closing or (own if own and not (led and led.person.name) else led))
        self._share(quotes, after, result)
        return result

    def _led(self, quote: Marked, before: Marked | None, voice: Cue | None) -> Cue | None:
        """A cue before the quote, or the voice that goes on."""
        start = self.segments.sentence_start(quote.outer_start)
        shares = before is not None and before.start >= start and is_speech(before, voice, self.segments, self.rules)
        if before and shares and voice and self._goes_on(before, quote):
            return voice
        is_near = before is not None and before.outer_end > self.segments.sentence_start(start - 1)
        cue = self.cue_before.cue(quote, before.outer_end if before and shares else 0)
        cue = self._told(cue, voice if is_near else None)
        if cue and shares and voice and voice.person.name and _is_spoken(voice) and not _is_spoken(cue):
            return _going_on(voice, voice.strength * strengths.SAME_SENTENCE)
        if cue and shares and voice and not cue.person.name and cue.strength is strengths.SUBJECT and _is_viewed(voice):
            return _going_on(voice, voice.strength * strengths.SAME_SENTENCE, is_direct=False)
        if cue and (cue.person.name or not shares):
            return cue
        if not cue and shares and voice:
            return _going_on(voice, voice.strength * strengths.SAME_SENTENCE)
        heard = voice if before and voice and not self._is_agents(before, voice) else None
        return cue or self._own_sentence(quote, before, heard) or self._taking_up(start, before, heard)

    def _is_agents(self, quote: Marked, cue: Cue) -> bool:
        """Is it only what somebody did, in marks, that a cue behind it tells: "a été « parrainé » par X"?"""
        is_agent = self.segments.low.startswith(("par ", "by "), cue.place[0])
        return is_agent and not is_speech(quote, cue, self.segments, self.rules)

    def _taking_up(self, start: int, before: Marked | None, voice: Cue | None) -> Cue | None:
        """A sentence about nobody that holds words, right behind one that did: « … », dit X. Et le projet « … »."""
        if not before or not voice or (not _is_spoken(voice) and voice.why is not Why.VOICE):
            return None
        if before.outer_end <= self.segments.sentence_start(start - 1):
            return None
        is_near = self.segments.paragraph_at(start).start < start
        about = [one for one in self.mentions.between(start, self.segments.sentence_end(start)) if not one.is_oblique]
        if not is_near or about:
            return None
        return replace(voice, strength=strengths.VOICE_OF_PARAGRAPH, is_direct=False, why=Why.SUBJECT)

    def _told(self, cue: Cue | None, voice: Cue | None) -> Cue | None:
        """A cue that is no more than its sentence's subject: that speaks, in French, by name, else if heard before."""
        if not cue or cue.strength is not strengths.SUBJECT or cue.person.kind is Kind.BODY:
            return cue
        if voice and voice.person is cue.person:
            return cue
        first = self.mentions.between(cue.place[0], cue.place[0] + 1)
        is_named = bool(first) and (first[0].how == "name" or " " in first[0].how)
        return cue if self.rules.language == "fr" and is_named else replace(cue, person=Person("", gender=""))

    def _goes_on(self, before: Marked, quote: Marked) -> bool:
        """ "« … », dit X, « … »": the narrator's words between are only the cue of the first."""
        between = self.segments.masked[before.outer_end : quote.outer_start].rstrip()
        return self.cue_before.joined(before, quote) or (
            between.endswith((",", "–", "—")) and bool(self.cue_after.cue(before))
        )

    def _own_sentence(self, quote: Marked, before: Marked | None, voice: Cue | None) -> Cue | None:
        """A quote that is a sentence by itself: whoever was speaking, or whom the sentence before is about."""
        start = self.segments.sentence_start(quote.outer_start)
        end = min(self.segments.sentence_end(quote.outer_start), quote.outer_end + _LONGEST_ASIDE)
        mark = MASK.search(self.segments.masked, quote.outer_end, end)
        end = mark.start() if mark else end
        rest = _BRACKET.sub("", self.segments.masked[quote.outer_end : end])
        if self.segments.masked[start : quote.outer_start].strip() or self._is_told(quote, rest, end):
            return None
        paragraph = self.segments.paragraph_at(quote.start)
        if start <= paragraph.start:
            return self._opening(quote, before, voice)
        return self._following(start, paragraph.start, before, voice)

    def _is_told(self, quote: Marked, rest: str, end: int) -> bool:
        """Does the sentence that a quote opens go on about somebody, not only with a place or time?"""
        is_over = self.segments.flat[quote.end - 1] in ".!?…" and rest[:1].isupper()
        if is_over or not _LETTER.search(rest):
            return False
        words = rest.split()
        if self.rules.language == "en" and words[0].endswith("ing") and words[0] in self.rules.speech:
            return False
        is_aside = self.rules.language == "fr" or words[0] in self.rules.oblique | {"to"}
        return not is_aside or bool(self.mentions.between(quote.outer_end, end) or self.rules.speech & set(words))

    def _following(self, start: int, floor: int, before: Marked | None, voice: Cue | None) -> Cue | None:
        last = self.segments.sentence_start(start - 1)
        if before and voice and before.outer_end > last:
            return _going_on(voice, min(voice.strength, strengths.VOICE_GOES_ON))
        subjects = self._subjects(last, start)
        if subjects and self.mentions.are_two(subjects[0]):
            return None
        if subjects:
            return self._about(self._main(subjects, last), strengths.SUBJECT_BEFORE)
        if before and voice and before.start >= floor:
            return _going_on(voice, strengths.VOICE_OF_PARAGRAPH, is_direct=False)
        return self._told_here(floor, start) if last > floor else None

    def _told_here(self, floor: int, start: int) -> Cue | None:
        """Whom a paragraph was last about, where the sentence before a quote is about nobody; no other tells that."""
        person = self.mentions.subject_before(start)
        found = [one for one in self.mentions.between(floor, start) if one.person is person]
        return _spoken_of(found[-1], strengths.LAST_SUBJECT) if found else None

    def _subjects(self, start: int, end: int) -> list[Mention]:
        """Whom a sentence may be about: subjects, and whoever it ends with as the source of all of it."""
        found = self.mentions.between(start, end)
        return [one for one in found if not one.is_oblique or self.mentions.is_source(one)]

    def _main(self, subjects: list[Mention], start: int) -> Mention:
        """Whom a sentence is about: who speaks in it, its first word, else whoever it names."""
        speaking = [one for one in subjects if one.person.name and self.mentions.speaks(one)]
        if speaking:
            return speaking[-1]
        opens = subjects[0].start - start < 3
        return subjects[0] if opens else next((one for one in subjects if one.person.name), subjects[0])

    def _about(self, mention: Mention, strength: float) -> Cue:
        """A quote by whom the sentence before is about; of a body only if it speaks there."""
        is_mute = mention.person.kind is Kind.BODY and not self.mentions.speaks(mention)
        return _spoken_of(mention._replace(person=Person("", gender="")) if is_mute else mention, strength)

    def _opening(self, quote: Marked, before: Marked | None, voice: Cue | None) -> Cue | None:
        """A quote that opens a paragraph and has no cue there."""
        number = self.segments.number_of(self.segments.paragraph_at(quote.start))
        if self._is_signed_by_nobody(quote):
            return replace(_NO_CUE, strength=strengths.NOBODY)
        previous = self.segments.paragraphs[number - 1] if number else None
        if not previous or previous.kind is not ParagraphKind.BODY:
            return self._presented(quote)
        end = previous.end
        last = self.segments.sentence_start(end - 1)
        if before and voice and before.outer_end >= end - 2:
            strength = voice.strength if not before.closed else strengths.PARAGRAPH_BEFORE
            return _going_on(voice, strength, is_direct=not before.closed)
        if self.segments.masked[last:end].rstrip().endswith(":"):
            return self.cue_before.cue(Marked(end, end, end, end), last)
        presented = self._presented(quote)
        if presented:
            return presented
        subjects = self._subjects(last, end)
        return self._about(self._main(subjects, last), strengths.PARAGRAPH_BEFORE) if subjects else None

    def _is_signed_by_nobody(self, quote: Marked) -> bool:
        """Does a line of its own below a quote tell who speaks, but not by name: "Un proche du maire"?"""
        rest = self.segments.low[quote.outer_end : quote.outer_end + _LONGEST_SIGNATURE]
        line = rest.strip().partition("\n")[0].rstrip()
        is_line = rest.lstrip(" ").startswith("\n") and bool(line) and line[-1] not in ".:!?…"
        return is_line and len(line) < len(rest) - 2 and line.split()[0] in shared.INDEFINITE

    def _presented(self, quote: Marked) -> Cue | None:
        """« … » X, directeur de Y, sourit: whom the next sentence presents."""
        paragraph = self.segments.paragraph_at(quote.start)
        following = self.segments.sentence_end(quote.outer_start)
        if following >= paragraph.end:
            return None
        found = self.mentions.between(following, min(self.segments.sentence_end(following), following + 60))
        if not found or found[0].how != "name" or found[0].is_oblique:
            return None
        if self.mentions.is_known_before(found[0].person, quote.start):
            return None
        return _spoken_of(found[0], strengths.PRESENTED_AFTER)

    def _share(self, quotes: list[Marked], after: list[Cue | None], result: list[Cue | None]) -> None:
        """Quotes joined to the next, or left open before it, take the cue that follows."""
        for number in range(len(quotes) - 2, -1, -1):
            one, following = quotes[number], quotes[number + 1]
            if after[number] or not after[number + 1]:
                continue
            is_open = not one.closed and not self.segments.masked[one.outer_end : following.outer_start].strip()
            joined = (
                self.cue_before.joined(one, following)
                and "\n" not in self.segments.masked[one.outer_end : following.outer_start]
            )
            same = self.segments.sentence_start(one.outer_start) == self.segments.sentence_start(following.outer_start)
            if is_open or (joined and same):
                after[number] = result[number] = result[number + 1]


def _is_firm(cue: Cue) -> bool:
    """Do words before a quote tell its speaker, rather than only announce it?"""
    return cue.is_direct and cue.kind != "inherited"


def _is_spoken(cue: Cue) -> bool:
    """Does a verb of speech tie a quote to its speaker?"""
    return cue.kind in ("verb", "distant verb", "beside")


def _is_viewed(cue: Cue) -> bool:
    """Is it the view of somebody named, which all of the sentence gives: selon X?"""
    return bool(cue.person.name) and cue.kind == "view"


def _going_on(voice: Cue, strength: float, *, is_direct: bool = True) -> Cue:
    """The voice goes on: as loosely tied as it was, and if that was firmly, by going on."""
    kind = voice.kind
    loose = strengths.Strength(strength, kind) if kind in calibration.LOOSE_CUES else strength
    return replace(voice, strength=loose, is_direct=is_direct, why=Why.VOICE)


def _spoken_elsewhere(cue: Cue) -> Cue:
    return replace(cue, strength=strengths.PARAGRAPH_BEFORE, is_direct=False, why=Why.SUBJECT)


def _spoken_of(mention: Mention, strength: float) -> Cue:
    return Cue(mention.person, strength, (mention.start, mention.end), is_direct=False, why=Why.SUBJECT)
