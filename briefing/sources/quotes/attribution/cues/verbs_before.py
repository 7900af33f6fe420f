"""Which verb of speech leads up to a quote: nouns, participles and light verbs that look like one are none."""

from __future__ import annotations

from briefing.sources.quotes.attribution.cues import patterns_before
from briefing.sources.quotes.attribution.cues.cue import Surroundings

_AT_QUOTE = 4
"""Characters between a light verb and the quote that it gives: "il fait : « … »"."""


class VerbsBefore(Surroundings):
    """Finds the verb of speech before a quote."""

    def _last_verb(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the last verb of speech stands between two places; one that only tells more of a noun comes last."""
        inner: tuple[int, int] | None = None
        for match in reversed(list(patterns_before.VERB_LIKE.finditer(self.segments.masked[start:end]))):
            low = match[0].lower()
            is_verb = self._tells(low, match.string[match.end() :]) or low.split("-")[0] in self.rules.speech
            is_verb = is_verb and not (self.rules.language == "fr" and low in self.rules.oblique)
            at = start + match.start()
            left = self.segments.low[max(start, at - patterns_before.BESIDE) : at]
            found = at, start + match.end()
            if low in self.rules.infinitives and patterns_before.PERIPHRASED.search(left):
                return found
            if not is_verb or not (match[0][0].islower() or at == start):
                continue
            if low in self.rules.light and (self._is_light(found[1], end) or patterns_before.WITHIN.search(left)):
                continue
            if self._is_noun(low, left) or self._is_adjective(low, left, found[1]):
                continue
            if not inner and self._is_inner(low, left):
                inner = found
            elif not inner or patterns_before.THAT.match(self.segments.low, found[1]):
                return found
        return inner

    def _is_light(self, verb_end: int, end: int) -> bool:
        """Does a light verb tell what somebody does before they speak: "il fait ses comptes : « … »"?"""
        following = patterns_before.NEXT_WORD.match(self.segments.low, verb_end)
        says = following is not None and following[1] in self.rules.infinitives | {"part", "savoir", "que"}
        is_announced = self.segments.masked[verb_end:end].rstrip().endswith(":")
        is_object = not is_announced and patterns_before.GIVES.match(self.segments.low, verb_end, end)
        return not says and end - verb_end > _AT_QUOTE and (is_announced or bool(is_object))

    def _is_inner(self, verb: str, left: str) -> bool:
        """Does a French verb tell more of a noun in the clause: "la lettre évoquée par", "le journal qui a relayé"?"""
        if self.rules.language != "fr":
            return False
        return self._is_participle(verb, left) or bool(patterns_before.RELATIVE.search(left))

    def _is_adjective(self, verb: str, left: str, end: int) -> bool:
        """Is it a French participle that has neither an auxiliary nor an agent: "un accord évoqué hier"?"""
        is_passive = self.segments.low.startswith(" par ", end)
        return self.rules.language == "fr" and not is_passive and self._is_participle(verb, left)

    def _is_participle(self, verb: str, left: str) -> bool:
        return verb.endswith(("é", "ée", "és", "ées")) and not patterns_before.AUXILIARY.search(left)

    def _is_noun(self, word: str, left: str) -> bool:
        """Is what looks like a verb a noun: "his business ventures"?"""
        is_french = self.rules.language == "fr"
        if patterns_before.DETERMINED.search(left) or (is_french and patterns_before.FRENCH_DETERMINED.search(left)):
            return True
        if left.endswith(" this ") and not word.endswith("s"):
            return True
        owned = patterns_before.OWNED.search(left) if word.endswith("s") else None
        return owned is not None and owned[1] not in self.rules.people_forms
