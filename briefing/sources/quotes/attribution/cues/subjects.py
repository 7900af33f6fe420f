"""Whose a verb of speech before a quote is: the last subject, who reports the clause, the voice of a passive."""

from __future__ import annotations

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues import patterns_before
from briefing.sources.quotes.attribution.cues.cue import Cue, Surroundings
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.text.segments import BESIDE, PHRASE

_OBJECT_REACH = 8
"""Characters between a verb and an object before it that may be its subject all the same, where nobody else is."""
_CLAUSE_REACH = 60
"""Characters of a clause before its verb or its subject that are looked at; untuned."""


class Subjects(Surroundings):
    """Looks for the subjects of verbs."""

    def _owner(self, start: int, end: int) -> Person | None:
        """Whose words a sentence says that they are, and no more: "His exact words: “…”"."""
        owned = patterns_before.OWN_WORDS.match(self.segments.low, start, end)
        if not owned or owned[2] not in self.rules.speech_nouns:
            return None
        return self.mentions.subject_before(start, {"his": "m", "her": "f"}.get(owned[1], "fm"))

    def _words_of(self, start: int, end: int) -> Cue | None:
        """Whose words a French noun says that they are: "Il reprend ces mots de la maire : « … »"."""
        told = (
            patterns_before.WORDS_OF.search(self.segments.masked, start, end) if self.rules.language == "fr" else None
        )
        if not told:
            return None
        cue_text, place = self.segments.flat[told.start() : told.start("who")], told.start("who")
        beside = self._beside(place, end, cue_text.strip(), strengths.POINTED)
        about = {one.person for one in self.mentions.between(start, told.start())}
        is_named = any(one.how == "name" for one in self.mentions.between(place, end))
        if beside and (is_named or beside.person not in about):
            return beside
        is_somebodys = beside or not told["who"].islower() or set(told["who"].split()) & self.rules.people_forms
        return self._cue(Person("", gender=""), strengths.NOBODY, cue_text, told.start()) if is_somebodys else None

    def _opens_clause(self, place: int) -> bool:
        """Does a clause begin at ``place``, rather than an object: "after X argued"?"""
        return bool(patterns_before.CLAUSE_OPENS.search(self.segments.low[max(0, place - BESIDE) : place]))

    def _subject(self, mentions: list[Mention], verb_start: int, verb_end: int) -> Mention | None:
        """The subject of a verb: the last before it, else the one right behind."""
        before = [
            one
            for one in mentions
            if one.end <= verb_start and (self._may_be_subject(one) or self._is_reached(one, verb_start))
        ]
        if before and before[-1].end == verb_start - 1 and self._begins_clause(before[-1].start, mentions):
            return before[-1]
        adds = self.segments.low.endswith(("ant", "ing"), 0, verb_end)
        saying = next((one for one in before if self._says_that(one)), None) if adds else None
        if saying and self.segments.masked.endswith(", ", 0, verb_start):
            return saying
        before = self._likelier(before, verb_start)
        behind = self._behind(mentions, verb_start, verb_end)
        if behind and patterns_before.AS_SAYS.search(self.segments.low, max(0, verb_start - _CLAUSE_REACH), verb_start):
            return behind[0]
        clitic = [one for one in behind if one.start < verb_end]
        if clitic:
            return clitic[0]
        if before and self._is_compared(before[-1]):
            return before[-1]
        if before and self._looks_back(before[-1].end, verb_start, verb_end):
            return next((one for one in reversed(before) if self.mentions.speaks(one)), before[0])
        return before[-1] if before else behind[0] if behind else None

    def _likelier(self, before: list[Mention], verb_start: int) -> list[Mention]:
        """The likelier of those before a verb: no objects, no documents, none only inserted, where others are left."""
        before = [one for one in before if self._may_be_subject(one)] or before
        papers = [one for one in before if not self.rules.documents.isdisjoint(one.how.lower().split())]
        before = [one for one in before if one not in papers] or before
        return self._past_insertion(before, verb_start) or before

    def _behind(self, mentions: list[Mention], verb_start: int, verb_end: int) -> list[Mention]:
        """Those right behind a verb, or behind its adverb: in English only where the verb opens its clause."""
        left = self.segments.masked[self.segments.sentence_start(verb_start) : verb_start].rstrip()
        if self.rules.language == "en" and left and not left.endswith(","):
            return []
        adverb = patterns_before.NEXT_WORD.match(self.segments.low, verb_end)
        reach = adverb.end() if adverb and adverb[1] in self.rules.adverbs else verb_end
        return [one for one in mentions if verb_start <= one.start <= reach + 3 and not one.is_oblique]

    def _is_unknowns(self, start: int, verb: tuple[int, int]) -> bool:
        """Does an English noun that tells nobody known stand right before a verb: "the two girls later wrote this:"?"""
        noun = patterns_before.NOUN_AT_VERB.search(self.segments.low, start, verb[0])
        return noun is not None and self.rules.language == "en"

    def _antecedent(self, mentions: list[Mention], verb: tuple[int, int]) -> Mention | None:
        """Whom the clause of the verb tells more of, though an object: "unlike X, who argued", "à X, qui affirmait"."""
        clause = patterns_before.RELATIVE_TO.search(self.segments.low, max(0, verb[0] - _CLAUSE_REACH), verb[0])
        if not clause or self.segments.low[slice(*verb)].endswith(("aient", "èrent")):
            return None
        found = next((one for one in mentions if one.end == clause.start() and one.person.name), None)
        return found if found and found.person.kind is Kind.PERSON and not self.mentions.are_two(found) else None

    def _is_compared(self, mention: Mention) -> bool:
        """Do they do the same as the sentence's subject: "comme l'avait fait X en déclarant", "as X had, saying"?"""
        left = self.segments.low[max(0, mention.start - _CLAUSE_REACH) : mention.start]
        does = self.rules.language == "fr" or patterns_before.HAD_DONE.match(self.segments.low, mention.end)
        return bool(does and patterns_before.COMPARED[self.rules.language].search(left))

    def _is_reached(self, mention: Mention, verb_start: int) -> bool:
        """May an object right before a verb be its subject all the same? A body's name only with "qui"."""
        between = self.segments.low[mention.end : verb_start]
        return len(between) <= _OBJECT_REACH and (mention.person.kind is not Kind.BODY or "qui " in between)

    def _may_be_subject(self, mention: Mention) -> bool:
        return not mention.is_oblique or self._opens_clause(mention.start)

    def _begins_clause(self, place: int, mentions: list[Mention]) -> bool:
        """Does a clause with a subject of its own begin: "after X argued", "Y spoke and X argued"?"""
        if self._opens_clause(place):
            return True
        is_joined = bool(patterns_before.AND.search(self.segments.masked[max(0, place - BESIDE) : place]))
        return is_joined and any(one.end < place and self.mentions.speaks(one) for one in mentions)

    def _looks_back(self, subject_end: int, verb_start: int, verb_end: int) -> bool:
        """Is the verb's subject that of the sentence: "X accused Y of lying, saying"; "X met Y and said"?"""
        between = self.segments.masked[subject_end:verb_start].strip()
        is_participle = self.segments.low[verb_start:verb_end].endswith(("ing", "ant"))
        if between in ("", ","):
            return is_participle and between == ","
        return is_participle or bool(
            patterns_before.COORDINATED.search(self.segments.low[max(0, verb_start - PHRASE) : verb_start])
        )

    def _reporting(self, mentions: list[Mention], subject: Mention | None, is_announced: bool) -> Mention | None:
        """Who says the clause in which somebody else does something: "X said that Y begged him and “…”"."""
        masked = self.segments.masked
        if subject is None or is_announced:
            return None
        for one in mentions:
            if one.start >= subject.start:
                return None
            clause = patterns_before.SAYS_THAT.match(masked, one.end)
            if not clause or clause[1] not in self.rules.speech or one.is_oblique:
                continue
            if clause.end() == subject.start or (clause[2] and "," not in masked[clause.end() : subject.start]):
                return one
        return None

    def _says_that(self, mention: Mention) -> bool:
        """Does all that follows stand in what they say: "X a dit que Y discute, ajoutant"?"""
        clause = patterns_before.SAYS_THAT.match(self.segments.masked, mention.end)
        return bool(clause and clause[2] and clause[1] in self.rules.speech) and not mention.is_oblique

    def _past_insertion(self, mentions: list[Mention], verb_start: int) -> list[Mention]:
        """The subject of "X, who has met Y, said": what stands between the commas is said by the way."""
        masked = self.segments.masked
        comma = masked.rfind(",", mentions[0].end, verb_start) if mentions else -1
        if comma < 0 or not all(self._may_intervene(word) for word in masked[comma + 1 : verb_start].lower().split()):
            return []
        return [one for one in mentions if masked.startswith((",", " dont "), one.end) and one.end < comma][:1]

    def _agent(self, start: int, mentions: list[Mention]) -> Mention | None:
        """The voice of a passive: "décrit par X comme « … »"."""
        for mention in mentions:
            if self.segments.masked.startswith("'s", mention.end) or self._is_asked(start, mention.start):
                continue
            is_opening = patterns_before.OPENING_PARTICIPLE.search(self.segments.masked[start : mention.start])
            if is_opening and not self.segments.low.startswith(" comme ", mention.end):
                continue
            if patterns_before.AGENT[self.rules.language].search(self.segments.masked[start : mention.start]):
                return mention
        return None

    def _is_asked(self, start: int, end: int) -> bool:
        """Did somebody ask, and another answer: "Interrogé par X, Y…"?"""
        return bool(patterns_before.ASKED.search(self.segments.masked[start:end]))
