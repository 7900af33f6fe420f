"""Whose each quote of an article is: told by a cue of its own, or by the voice that it goes on with."""

from __future__ import annotations

from dataclasses import replace

from briefing.sources.quotes.attribution import calibration, strengths
from briefing.sources.quotes.attribution.continuing import Continuing
from briefing.sources.quotes.attribution.cues.cue import NO_CUE, Cue
from briefing.sources.quotes.attribution.cues.cue_after import CueAfter
from briefing.sources.quotes.attribution.cues.cue_before import CueBefore
from briefing.sources.quotes.attribution.headed import Headed
from briefing.sources.quotes.attribution.speech import is_speech
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import MASK, OPEN, PHRASE, STOP, ParagraphKind, Segments

_LONGEST_ASIDE = 400
"""Characters of brackets and marks behind a quote that are looked at: an untuned bound on time."""
_LONGEST_SIGNATURE = 90
"""Characters of a line below a quote that tells who speaks; an untuned bound."""
_BRACKET = pattern(r"\s?\([^()]*\)", {"fin (rires)": " (rires)", "fin": None})
_SIGNED = pattern(
    rf"[{STOP}{OPEN}][\s.,]*\($",
    {"\ue001 (": "\ue001 (", "\ue002. (": "\ue002. (", "mots (": None},
)
"""What stands before a name in brackets that signs a passage."""
_AT_SIGNATURE = 6
"""Characters from a passage to such a name."""
_OF_MANY = pattern(
    r"(?:pour|selon|d'après|aux yeux d[e'])\s?(?:certaine?s|beaucoup|d'autres|plusieurs|tou(?:te)?s|la plupart)\b",
    {"pour certains, le maire": "pour certains", "aux yeux de beaucoup": "aux yeux de beaucoup", "pour anne": None},
)
"""What opens a sentence that gives the view of people who are not named."""
_MARK = pattern(r"[«»“”\"]", {"« Oui »": "«", "oui": None})
_PULLED = 4
"""Blanks, at least, in words that stand in a text twice by no chance; untuned."""
_LETTER = pattern(r"\w", {", dit": "d", " … ": None})


class Voices:
    """Looks for the voices of one text's quotes."""

    def __init__(self, segments: Segments, mentions: Mentions, rules: Rules) -> None:
        self.segments, self.mentions, self.rules = segments, mentions, rules
        self.cue_after = CueAfter(segments, mentions, rules)
        self.cue_before = CueBefore(segments, mentions, rules)
        self.continuing = Continuing(segments, mentions, rules)
        self.headed = Headed(segments, mentions, rules)

    def cues(self, quotes: list[Marked]) -> list[Cue | None]:
        """The cue of each quote: its own, or that of the voice it goes on with."""
        after = [self._after(one) for one in quotes]
        result: list[Cue | None] = []
        for number, quote in enumerate(quotes):
            before = quotes[number - 1] if number else None
            own = after[number]
            own = self.continuing.cue(quote, own, before, result[-1] if result else None) if own else None
            led = None if own and own.is_direct else self._led(quote, before, result[-1] if result else None)
            closing = None if own or (led and _is_firm(led)) else self.cue_after.closing(quote)
            found = closing or (own if own and not (led and led.person.name) else led)
            found = self.continuing.by_pronoun(found, quote, before, result[-1] if result else None)
            found = found or self.headed.noted(quote)
            result.append(None if found and found.why is Why.SUBJECT and self._is_pulled(quote) else found)
        self._share(quotes, after, result)
        return result

    def _is_pulled(self, quote: Marked) -> bool:
        """Whether a text says the same in no marks: words that a page sets apart again are its author's then."""
        parts = _MARK.split(
            self.segments.flat[quote.start : quote.end]
        )  # what it quotes is masked where it stands first
        words = max(parts, key=len).strip(" .…!?")
        return words.count(" ") >= _PULLED and words in self.segments.masked

    def _after(self, quote: Marked) -> Cue | None:
        """The cue of the line above a quote, unless a verb with a name or another's role behind it says otherwise."""
        headed, told = self.headed.cue(quote), self.cue_after.cue(quote)
        is_others = told is not None and not (headed and told.person.role.lower() in headed.person.role.lower())
        is_told = told is not None and told.kind == "verb" and (bool(told.person.name) or is_others)
        return (told if is_told else headed or told) or self.headed.section(quote)

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
        if not before or not voice or not (_is_spoken(voice) or _is_viewed(voice) or voice.why is Why.VOICE):
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
        found = [one for one in self.mentions.between(start, end) if not self._signs(one)]
        if found and self.mentions.opens_with_view(found[0], start):
            return found[:1]
        many = _OF_MANY.match(self.segments.low, start, end)
        if many:
            return [Mention(start, many.end(), Person("", gender=""), is_oblique=False, how=many[0])]
        return [one for one in found if not one.is_oblique or self.mentions.is_source(one)]

    def _signs(self, mention: Mention) -> bool:
        """Does a name in brackets tell whose the passage before it is: "« … » (Ondine)"?"""
        return bool(_SIGNED.search(self.segments.masked, max(0, mention.start - _AT_SIGNATURE), mention.start))

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
            return replace(NO_CUE, strength=strengths.NOBODY)
        previous = self.segments.paragraphs[number - 1] if number else None
        if not previous or previous.kind is not ParagraphKind.BODY:
            return self._presented(quote)
        end = previous.end
        last = self.segments.sentence_start(end - 1)
        if before and voice and before.outer_end >= end - 2 and not quote.is_reply:
            strength = voice.strength if not before.closed else strengths.PARAGRAPH_BEFORE
            return _going_on(voice, strength, is_direct=not before.closed)
        if self.segments.masked[last:end].rstrip().endswith(":"):
            return self.cue_before.cue(Marked(end, end, end, end), last)
        if quote.is_reply:
            return None
        presented = self._presented(quote)
        if presented:
            return presented
        subjects = self._subjects(last, end)
        return self._about(self._main(subjects, last), strengths.PARAGRAPH_BEFORE) if subjects else None

    def _is_signed_by_nobody(self, quote: Marked) -> bool:
        """Does a line of its own below a quote tell who speaks, but not by name: "Un proche du maire"?"""
        rest = self.segments.low[quote.outer_end : quote.outer_end + _LONGEST_SIGNATURE]
        line, end, _ = rest.lstrip().partition("\n")
        is_whole = bool(end) or quote.outer_end + _LONGEST_SIGNATURE >= len(self.segments.low)
        is_line = rest.lstrip(" ").startswith("\n") and bool(line.strip()) and line.rstrip()[-1] not in ".:!?…"
        return is_line and is_whole and line.split()[0] in shared.INDEFINITE

    def _presented(self, quote: Marked) -> Cue | None:
        """« … » X, directeur de Y, sourit: whom the next sentence presents."""
        paragraph = self.segments.paragraph_at(quote.start)
        following = self.segments.sentence_end(quote.outer_start)
        if following >= paragraph.end:
            return None
        found = self.mentions.between(following, min(self.segments.sentence_end(following), following + PHRASE))
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
            is_apart = is_open or self._is_sentence_before(one, following)
            if is_apart and self._is_anothers(number, quotes, result):
                continue
            if is_open or (joined and same):
                after[number] = result[number] = result[number + 1]

    def _is_sentence_before(self, one: Marked, following: Marked) -> bool:
        """Are words a sentence by themselves that only a comma parts from the next: "Nous irons. ", "Eux", dit X?"""
        is_comma = self.segments.masked[one.outer_end : following.outer_start].strip() == ","
        return is_comma and self.segments.flat[one.end - 1] in ".!?"

    def _is_anothers(self, number: int, quotes: list[Marked], result: list[Cue | None]) -> bool:
        """Does a quote go on with the voice of its paragraph, another than that of the next?"""
        own, following = result[number], result[number + 1]
        if not number or not own or not following or own.why is not Why.VOICE:
            return False
        paragraph = self.segments.paragraph_at(quotes[number].start)
        is_near = quotes[number - 1].start >= paragraph.start
        is_other = bool(own.person.name and following.person.name) and own.person is not following.person
        if is_near and is_other:
            result[number] = replace(own, strength=strengths.PARAGRAPH_BEFORE)
        return is_near and is_other


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


def _spoken_of(mention: Mention, strength: float) -> Cue:
    return Cue(mention.person, strength, (mention.start, mention.end), is_direct=False, why=Why.SUBJECT)
