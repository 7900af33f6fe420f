"""French verbs behind a quote, before their subject: « … », dit X; « … », a-t-elle dit; « … », aime à dire X."""

from __future__ import annotations

import re

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues import patterns_after
from briefing.sources.quotes.attribution.cues.cue import Cue, Surroundings
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.people.kinds import Kind, kind_of
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import genders
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import PHRASE

_LONGEST_PHRASE = 80
"""Characters from a verb to the name that nothing introduces; untuned."""
_CLAUSE_SUBJECTS = ("il", "elle", "on", "ils", "elles")
"""Pronouns before their verb: behind an inverted one, they begin another clause."""
_PLACE_REACH = 40
"""Characters from "dit-on" to the body that says so: "explique-t-on hier du côté de la préfecture"."""
_ARTICLE = 5
"""Characters from a verb that only its shape tells to its subject: " le Dr Roy"."""
_BY_SHAPE = 30
"""The same where a pronoun or an auxiliary before it tells, too, that it is a verb: "s'émeut", "a martelé"; untuned."""
_VERB_ENDINGS = ("e", "it", "a", "ait", "ut", "nd")
"""How a French verb may end that has somebody for its subject."""


class Inversions(Surroundings):
    """Looks for verbs behind quotes that go before their subject."""

    def _clitic(self, start: int, end: int) -> Cue | None:
        match = patterns_after.CLITIC_VERB.match(self.segments.masked, start, end)
        if not match or self.segments.masked[start : match.end()].count(",") > 1:
            return None
        mention = self._at(match.start(1), end, 2)
        if match[1] == "on":
            behind = self.mentions.between(match.end(), min(end, match.end() + _PLACE_REACH))[:1]
            mention = next((one for one in behind if one.person.kind is Kind.BODY), mention)
        return self._cue(
            mention.person if mention else Person(""),
            strengths.CERTAIN if mention else strengths.UNRESOLVED,
            match[0].strip(" ,"),
            match.start(),
        )

    def _inverted(self, quote: Marked, start: int, end: int) -> Cue | None:
        """« … », explique X."""
        match = patterns_after.INVERTED.match(self.segments.masked, start, end)
        if not match or not self._may_invert(match, quote, start):
            return None
        verb, place = self._past_adverbs(match, end)
        is_known = verb in self.rules.speech
        if not self._may_speak(match, verb, place):
            return None
        if is_known and self._is_plural(place - len(verb), place):
            strength = strengths.THING if self._are_things(place) else strengths.NOBODY
            return self._cue(Person("", gender=""), strength, match[0], match.start())
        reach = end if is_known else min(end, place + (_BY_SHAPE if match[2] or match[1] else _ARTICLE))
        subject = self._subject_behind(place, reach)
        cue_text = self.segments.flat[match.start() : place].strip(" ,")
        if subject and self._is_strangers(place, subject.start):
            return self._cue(Person("", gender=""), strengths.NOBODY, cue_text, match.start())
        if subject and not (is_known and self._is_named(place, subject)):
            strength = strengths.CERTAIN if is_known else strengths.VERB_BY_SHAPE
            return self._of_mention(subject, strength, (match.start(), place), end)
        return self._behind(place, end, cue_text) if is_known else None

    def _may_invert(self, match: re.Match[str], quote: Marked, start: int) -> bool:
        """Can the words behind a quote go on its sentence, with nothing but adverbs about their verb?"""
        if self.segments.masked[start : match.end()].lstrip(" ,–—\n")[:1].isupper():
            return False
        lead = self.segments.masked[self.segments.sentence_start(quote.outer_start) : quote.outer_start]
        if patterns_after.RELATIVE.search(lead):
            return False
        return all(word.lower() in self.rules.adverbs for word in match[3].split())

    def _may_speak(self, match: re.Match[str], verb: str, place: int) -> bool:
        """Is a word that ends at ``place`` a verb of speech, or looks like any verb that has a speaker behind it?"""
        is_verb = (
            verb in self.rules.speech
            or (match[2] and verb.endswith(patterns_after.PARTICIPLE))
            or verb.endswith(_VERB_ENDINGS)
        )
        is_own = match[1].endswith("s'")  # "s'est interrogé X", beside "interrogé par X"
        is_other = verb in self.rules.function_words and not is_own
        if not is_verb or is_other or verb in self.rules.oblique or verb.endswith("ant"):
            return False
        return not (self.segments.low.startswith((" que ", " qu'"), place) or (match[2] and self._is_passive(place)))

    def _of_mention(self, subject: Mention, strength: float, verb: tuple[int, int], end: int) -> Cue | None:
        """The cue of an inverted verb whose subject is mentioned, or else of a name nearer to it or beside it."""
        cue_text = self.segments.flat[slice(*verb)].strip(" ,")
        further = None if subject.person.name else self._further(verb[1], subject.start, cue_text)
        if further:
            return further
        subject = subject if subject.person.name else self._apposed(subject, end)
        return self._cue(subject.person, strength, cue_text, verb[0])

    def _are_things(self, place: int) -> bool:
        """Is it what placards say: « … », proclamaient les différentes pancartes?"""
        behind = patterns_after.THINGS.match(self.segments.low, place)
        nouns = {word.removesuffix("s") for word in behind.groups("")} if behind else set()
        return not nouns.isdisjoint(self.rules.title_nouns - self.rules.documents)

    def _is_passive(self, place: int) -> bool:
        """Is what stands in marks done by somebody rather than said: "« … » est portée par X"?"""
        return self.segments.low.startswith(" par ", place)

    def _subject_behind(self, place: int, reach: int) -> Mention | None:
        """Who is mentioned behind an inverted verb, but for a pronoun further on, the subject of another clause."""
        found = (one for one in self.mentions.between(place, reach) if not one.is_oblique)
        return next((one for one in found if one.start <= place + 1 or one.how.lower() not in _CLAUSE_SUBJECTS), None)

    def _is_strangers(self, place: int, end: int) -> bool:
        """Does somebody unknown stand behind a verb, of whom or of what more is told up to ``end``?

        "a ajouté un ténor de la droite sur l'influence de X".
        """
        words = self.segments.low[place:end].replace("'", "' ").split()
        is_unknown = bool(words) and words[0] in self.rules.indefinite
        return is_unknown and "," not in words[-1] and not self.rules.oblique.isdisjoint(words[1:])

    def _is_named(self, place: int, subject: Mention | None) -> bool:
        """Does a name stand right behind the verb, nearer than any mention?"""
        is_nearer = subject is None or subject.start > place + 1
        return is_nearer and bool(patterns_after.NAME_BEHIND.match(self.segments.masked, place))

    def _behind(self, place: int, end: int, cue_text: str) -> Cue | None:
        """The subject of an inverted verb that nothing introduces."""
        following = patterns_after.SUBJECT_WORD.match(self.segments.low[place : place + PHRASE])
        is_aside = following is not None and following[2] in self.rules.oblique
        return (
            (None if is_aside else self._beside(place + 1, end, cue_text, strengths.NAMED_BESIDE))
            or self._nobody(place, cue_text)
            or self._further(place, end, cue_text)
        )

    def _past_adverbs(self, match: re.Match[str], end: int) -> tuple[str, int]:
        """The verb of an inversion and where it ends: "a aussi dénoncé"."""
        verb, place = match[4].lower(), match.end()
        while verb in self.rules.adverbs and (
            following := patterns_after.NEXT_WORD.match(self.segments.masked, place, end)
        ):
            verb, place = following[1].lower(), following.end()
        return verb, place

    def _further(self, place: int, end: int, cue_text: str) -> Cue | None:
        """« … », s'inquiète non loin de là X: a name behind adverbs that nothing introduces."""
        for name in patterns_after.FULL_NAME.finditer(self.segments.masked, place, min(end, place + _LONGEST_PHRASE)):
            before = self.segments.low[place : name.start()].split()
            if before and before[-1] in self.rules.oblique | {"l'"}:
                continue
            words = name[1].split()
            first = next((at for at, word in enumerate(words[:-1]) if word.lower() in genders()), 0)
            full = " ".join(words[first:])
            if kind_of(full, self.rules) or any(word.lower() in self.rules.function_words for word in words[first:]):
                return None
            return self._cue(self._new(full), strengths.UNKNOWN_NAME, cue_text, place)
        return self._forename(place, end, cue_text)

    def _forename(self, place: int, end: int, cue_text: str) -> Cue | None:
        """« … », a dit à l'AFP Erwan, cariste: a forename alone behind adverbs."""
        reach = min(end + 1, place + _LONGEST_PHRASE)
        for name in patterns_after.ONE_NAME.finditer(self.segments.masked, place, reach):
            if name[1].lower() in genders() and not kind_of(name[1], self.rules):
                return self._cue(self._new(name[1]), strengths.UNKNOWN_NAME, cue_text, place)
        return None

    def _periphrase(self, start: int, end: int) -> Cue | None:
        """« … », aime à répéter X; « … », a tenu à rappeler X."""
        match = patterns_after.PERIPHRASE.match(self.segments.masked, start, end)
        if not match or match[1] not in self.rules.infinitives:
            return None
        subject = next((one for one in self.mentions.between(match.end(), end) if not one.is_oblique), None)
        return (
            self._cue(subject.person, strengths.NAMED_BESIDE, match[0].strip(" ,"), match.start()) if subject else None
        )

    def _nobody(self, place: int, cue_text: str) -> Cue | None:
        """A verb of speech whose subject is nobody known (« … », murmure la salle) or a thing (“…,” says the sign)."""
        following = patterns_after.SUBJECT_WORD.match(self.segments.masked[place : place + PHRASE])
        if following and following[3].lower() in self.rules.title_nouns - self.rules.documents:
            return self._cue(Person("", gender=""), strengths.THING, cue_text, place)
        word = (following[1] or following[2]).lower() if following else ""
        if following and following[3].lower() in self.rules.documents:
            publisher = self._publisher(place, following[0].strip())
            return self._cue(publisher or Person("", gender=""), strengths.DOCUMENT, cue_text, place)
        if word in self.rules.indefinite or word in shared.DEFINITE:
            return self._cue(Person("", gender=""), strengths.NOBODY, cue_text, place)
        return None
