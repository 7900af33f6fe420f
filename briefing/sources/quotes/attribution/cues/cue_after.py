"""Cues behind a quote: « … », dit X; “…,” X said; « … », selon X; « … » — X."""

from __future__ import annotations

from dataclasses import replace

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues import patterns_after
from briefing.sources.quotes.attribution.cues.cue import Cue
from briefing.sources.quotes.attribution.cues.signatures import Signatures
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import BESIDE, PHRASE

_REACH = 190
"""Characters behind a quote in which its cue begins and ends: set on the development articles, long roles with room."""

_LONGEST_PHRASE, _LONGEST_TAIL = 80, 300
"""Characters of what stands before a name that it heads, and behind a quote to its sentence's end; set on PolNeAR."""
_MOST_COMMAS = 4
"""Commas back from the end of a sentence behind which its cue is looked for; untuned."""


class CueAfter(Signatures):
    """Looks behind quotes."""

    def cue(self, quote: Marked) -> Cue | None:
        """The cue that follows: « … », dit X; “…,” X said; « … », selon X; « … » — X."""
        start = quote.outer_end
        if self.rules.language == "fr" and patterns_after.NEW_SENTENCE.match(self.segments.masked, start):
            return self._signed(quote, start) or self._pointed_back(start)
        if self._is_asked_of(quote):
            return self._cue(Person("", gender=""), strengths.NOBODY, "", start)
        paragraph_end = self.segments.paragraph_at(quote.start).end
        end = min(start + _REACH, paragraph_end)
        end = self._clause_end(start + 1, end)
        return (
            self._by_after(start, end)
            or self._agent_after(quote, start, end)
            or self._spoken(quote, start, end)
            or self._signed(quote, start)
            or self._pointed_back(start)
        )

    def _is_asked_of(self, quote: Marked) -> bool:
        """Are they words of whoever asks the one named behind: "When asked “why now,” Roy answered"?"""
        lead = self.segments.masked[self.segments.sentence_start(quote.outer_start) : quote.outer_start]
        return self.rules.language == "en" and bool(patterns_after.WHEN_ASKED.fullmatch(lead))

    def _clause_end(self, start: int, end: int) -> int:
        for stop in patterns_after.CLAUSE.finditer(self.segments.masked, start, end):
            word = patterns_after.LAST_WORD.search(self.segments.masked[max(0, stop.start() - BESIDE) : stop.start()])
            is_abbreviated = word is not None and (
                word[0] in self.rules.abbreviations or (len(word[0]) == 1 and word[0].isupper())
            )
            is_bracketed = self.segments.masked.rfind("(", start, stop.start()) > self.segments.masked.rfind(
                ")", start, stop.start()
            )
            if stop[0] != "." or not (is_abbreviated or is_bracketed):
                return stop.start()
        return end

    def _by_after(self, start: int, end: int) -> Cue | None:
        match = self.rules.by_cue.match(self.segments.low, *self._trimmed(start, end))
        if not match:
            return None
        is_weak = match[0].strip() in shared.WEAK_CUES
        is_tied = bool(patterns_after.TIED.match(self.segments.masked[start:end]))
        return self._beside(match.end(), end, match[0].strip(), strengths.BY) if is_tied or not is_weak else None

    def _agent_after(self, quote: Marked, start: int, end: int) -> Cue | None:
        """ "décrit comme « … » par X"."""
        match = patterns_after.BY.match(self.segments.masked, start, end)
        left = self.segments.masked[max(0, quote.outer_start - PHRASE) : quote.outer_start]
        if not match or not patterns_after.PASSIVE[self.rules.language].search(left):
            return None
        return self._beside(match.end(), end, match[0].strip(), strengths.NAMED_BESIDE)

    def _pointed_back(self, start: int) -> Cue | None:
        """« … » C'est par ces mots que X…"""
        match = self.rules.forward.match(self.segments.masked, start)
        if not match:
            return None
        found = self.mentions.between(match.end(), self.segments.sentence_end(match.end()))
        named = next((one for one in found if one.person.name), None)
        if not named:
            return None
        is_placed = named.person.kind is Kind.BODY and (named.is_oblique or named is not found[0])
        person = Person("", gender="") if is_placed else named.person
        return self._cue(person, strengths.POINTED, match[0].strip(), match.start())

    def _spoken(self, quote: Marked, start: int, end: int) -> Cue | None:
        if self.rules.language == "fr":
            return (
                self._clitic(start, end)
                or self._inverted(quote, start, end)
                or self._periphrase(start, end)
                or self._as_told(start, end)
                or self._plain(quote, start, end)
            )
        return self._inverted_english(quote, start, end) or self._plain(quote, start, end)

    def _as_told(self, start: int, end: int) -> Cue | None:
        """« … », ainsi que X l'a dit; « … », comme il le rappelle."""
        lead = patterns_after.AS.match(self.segments.low, start, end)
        mention = self._at(lead.end(), end, 4) if lead else None
        told = patterns_after.TOLD_SO.match(self.segments.low, mention.end, end) if mention else None
        if not lead or not mention or not told or told[1] not in self.rules.speech:
            return None
        return self._cue(mention.person, strengths.CERTAIN, self.segments.flat[start : told.end()], start)

    def _ends_spoken(self, quote: Marked, start: int) -> bool:
        """English ties a quote to what follows by a comma, a question mark or a dash."""
        closing = self.segments.flat[max(quote.start, quote.end - 2) : quote.outer_end]
        following = self.segments.masked[start : start + 3]
        goes_on = closing.rstrip("”\"'").endswith(".") and following.lstrip()[:1].islower()
        return goes_on or any(mark in closing for mark in ",?!…—–-") or bool(patterns_after.CONTINUES.match(following))

    def _runs_on(self, quote: Marked, start: int, verb: str) -> bool:
        """Does a comma miss between a sentence of words and who says them: “We go on” says Jane Doe?"""
        opens = self.segments.sentence_start(quote.outer_start) >= quote.outer_start - 1
        named = patterns_after.SAYS_NAME.match(self.segments.masked, start)
        return opens and named is not None and named[1] == verb and self.segments.flat[quote.start].isupper()

    def _inverted_english(self, quote: Marked, start: int, end: int) -> Cue | None:
        """ "…," said X."""
        match = patterns_after.TWO_WORDS.match(self.segments.masked, start, end)
        words = match[1].split() if match else []
        if len(words) == 2 and words[0].lower() not in self.rules.adverbs:
            words.pop()
        if not match or words[-1] in self.rules.told or words[-1].endswith("ing"):
            return None
        place = match.start(1) + sum(len(word) + 1 for word in words)
        is_tied = self._ends_spoken(quote, start) or self._runs_on(quote, start, words[-1])
        if not self._tells(words[-1], self.segments.masked[place - 1 : end]) or not is_tied:
            return None
        if self._is_clause(place, end):
            return None
        found = self._past_house(self.mentions.between(place, min(end, place + PHRASE)))
        if found and not found[0].is_oblique and self._is_plain_gap(place, found[0].start):
            subject = found[0] if found[0].person.name else self._apposed(found[0], end)
            return self._cue(subject.person, strengths.CERTAIN, words[-1], match.start(1))
        return (
            self._beside(place, end, words[-1], strengths.NAMED_BESIDE)
            or self._titled(place, end, words[-1])
            or self._nobody(place - 1, words[-1])
        )

    def _is_clause(self, place: int, end: int) -> bool:
        """Does another clause begin at ``place``: "said as she left"?"""
        return bool(patterns_after.CLAUSE_BEHIND.match(self.segments.low, place, end))

    def _titled(self, place: int, end: int, cue_text: str) -> Cue | None:
        """ "…," said junior, X: somebody told only here."""
        match = patterns_after.TITLED.match(self.segments.masked, place, end)
        is_somebody = match is not None and match[1] in self.rules.people_forms
        return (
            self._cue(self._new(match[2]), strengths.UNKNOWN_NAME, cue_text, place) if match and is_somebody else None
        )

    def _past_house(self, found: list[Mention]) -> list[Mention]:
        """Without what only tells whose somebody is: "said Acme advisor Jane Doe"."""
        if len(found) < 2 or not found[1].person.name:
            return found
        role = patterns_after.OF_HOUSE.fullmatch(self.segments.masked[found[0].end : found[1].start])
        return found[1:] if role and role[1] in self.rules.people_forms else found

    def _is_plain_gap(self, start: int, end: int) -> bool:
        gap = self.segments.masked[start:end]
        described = patterns_after.DESCRIBED.fullmatch(gap)
        is_described = described is not None and described[1] not in self.rules.people_forms
        told = patterns_after.TOLD_FIRST.fullmatch(gap)
        if told and told[1] in self.rules.people_forms:
            return True
        return is_described or not patterns_after.NOT_PLAIN.search(gap)

    def _plain(self, quote: Marked, start: int, end: int) -> Cue | None:
        """ "…," X said; also after an apposition: "…," X, head of Y, said."""
        masked = self.segments.masked
        lead = masked[self.segments.sentence_start(quote.outer_start) : quote.outer_start]
        is_led = bool(patterns_after.LETTER.search(lead))
        if is_led and not self._is_cut(quote, start, end):
            return None
        first = start + len(masked[start:end]) - len(masked[start:end].lstrip(" ,–—\n"))
        cue = self._subject_and_verb(first, end)
        return cue if cue and (self._ends_spoken(quote, start) or self._is_whole(quote, cue)) else None

    def _is_whole(self, quote: Marked, cue: Cue) -> bool:
        """Is who says it all of the sentence behind a full stop in English: “… ‘We go.’” X said."?"""
        is_stopped = "." in self.segments.flat[quote.end - 2 : quote.outer_end]
        return self.rules.language == "en" and is_stopped and self.segments.masked.startswith(".", cue.place[1])

    def _subject_and_verb(self, first: int, end: int) -> Cue | None:
        """ "X said", "senior pollster X said", "Acme’s X, head of Y, said"."""
        masked = self.segments.masked
        mention = self._at(first, end, 4) or self._it(first, end)
        verb = self._verb_after(mention.end, end) if mention else ""
        if not mention or not verb:
            headed = self._headed(first, end)
            if not headed:
                return None if mention else self._unnamed(first, end)
            mention, verb = headed
        cue_text = self.segments.flat[first : masked.find(verb, mention.end) + len(verb)]
        return self._cue(mention.person, strengths.CERTAIN, cue_text, first)

    def _it(self, first: int, end: int) -> Mention | None:
        """ "…," it said: the body that spoke last."""
        if not self.segments.low.startswith("it ", first, end):
            return None
        before = reversed(self.mentions.between(max(0, first - _LONGEST_TAIL), first))
        body = next((one for one in before if one.person.kind is Kind.BODY and self.mentions.speaks(one)), None)
        return body._replace(start=first, end=first + len("it")) if body else None

    def _headed(self, first: int, end: int) -> tuple[Mention, str] | None:
        """The name that a phrase begun at ``first`` ends with, and its verb: "Twitter’s Jane Doe said"."""
        for mention in self.mentions.between(first, min(end, first + _LONGEST_PHRASE)):
            verb = self._verb_after(mention.end, end)
            if mention.how == "name" and verb and self._is_one_phrase(first, mention.start):
                return mention, verb
        return None

    def _is_one_phrase(self, start: int, end: int) -> bool:
        words = self.segments.masked[start:end].split()
        lows = [word.lower().removesuffix("'s") for word in words]
        prepositions = {"of", "s", "in"} if words and lows[0] in self.rules.people_forms else {"of", "s"}
        return not patterns_after.PUNCTUATION.search(self.segments.masked[start:end]) and not any(
            low in self.rules.speech or low in self.rules.auxiliaries or low in self.rules.oblique - prepositions
            for low in lows
        )

    def closing(self, quote: Marked) -> Cue | None:
        """The cue at the end of the narrator's sentence with the quote in it: They “won’t yield” to him, X said."""
        start = quote.outer_end
        end = min(self.segments.sentence_end(start), self.segments.paragraph_at(quote.start).end, start + _LONGEST_TAIL)
        tail = self.segments.masked[start:end].rstrip(" \n.")
        said = self._said_of_all(quote, start, end)
        if said:
            return said
        for comma in list(patterns_after.COMMA.finditer(tail))[-_MOST_COMMAS:]:
            found = self._closing_at(quote, start + comma.start(), start + len(tail))
            if found:
                return found
        return self._said_at_end(quote, start, start + len(tail)) if self.rules.language == "fr" else None

    def _said_at_end(self, quote: Marked, start: int, end: int) -> Cue | None:
        """« … » entre nos pays a conclu X: who says it ends the sentence, though no comma parts it."""
        said = patterns_after.SAID_AT_END.search(self.segments.masked, start, end)
        return self._said_by(quote, said.start(), end) if said and said[1] in self.rules.speech else None

    def _said_of_all(self, quote: Marked, start: int, end: int) -> Cue | None:
        """He was always “charming,” X said on Monday: the comma in the marks is that of the sentence."""
        if self.rules.language != "en" or not self._ends_clause(quote):
            return None
        cue = self._subject_and_verb(start + 1, end)
        rest = self.segments.low[cue.place[1] : end].lstrip() if cue else ""
        is_whole = (
            bool(patterns_after.ADVERBIAL.match(rest)) or rest.partition(" ")[0].rstrip(".,") in self.rules.adverbs
        )
        is_told = cue is not None and self.segments.low[: cue.place[1]].rpartition(" ")[2] in self.rules.told
        return cue if is_whole or is_told else None

    def _ends_clause(self, quote: Marked) -> bool:
        """Does the sentence's comma stand in the marks, or a question end there?"""
        flat = self.segments.flat
        return "," in flat[quote.end : quote.outer_end] or flat[quote.end - 1] in "?!"

    def _closing_at(self, quote: Marked, comma: int, end: int) -> Cue | None:
        if self.rules.language == "fr":
            return self._by_after(comma, end) or self._clitic(comma, end) or self._said_by(quote, comma, end)
        said = self._inverted_english(quote, comma, end) or self._subject_and_verb(comma + 2, end)
        return self._by_after(comma, end) or said

    def _said_by(self, quote: Marked, comma: int, end: int) -> Cue | None:
        """ "Elle « sait qu'on l'attend » et viendra, souligne X": far from the words, and only by a known verb."""
        cue = self._inverted(quote, comma, end)
        if not cue or cue.strength == strengths.VERB_BY_SHAPE:
            return None
        return replace(cue, strength=strengths.CLOSING) if cue.person.name else cue

    def _is_cut(self, quote: Marked, start: int, end: int) -> bool:
        """ "It makes that “the job of everyone,” X said.": no more than the cue follows the comma in the marks."""
        inside = self.segments.flat[quote.end : quote.outer_end]
        return self.rules.language == "en" and "," in inside and len(self.segments.masked[start:end].split()) < 4
