"""Who signs a quote: « … » — X, « … » (X), or a line of its own below it, which no verb goes on from."""

from __future__ import annotations

import re

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues import patterns_after
from briefing.sources.quotes.attribution.cues.cue import Cue
from briefing.sources.quotes.attribution.cues.inversions import Inversions
from briefing.sources.quotes.people.initials import bearer
from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.people.person import Naming
from briefing.sources.quotes.people.positions import told_by_line
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import BESIDE, CLAUSE, PHRASE

_TOLD_WORDS = 5
"""Words of an apposition among which stands the one that tells somebody; untuned."""
_AT_HEADED = 4
"""Characters from the start of a paragraph to the name that heads it."""
_AT_NAME, _LONGEST_OFFICE = 8, 16
"""Characters from a quote to the name that signs it, and behind a dash: "-- former U.S. Vice President X"."""
_LONGEST_LEAD = 300
"""Characters before a quote in which the sentence that announces it stands; untuned."""


class Signatures(Inversions):
    """Looks behind quotes for a name alone, and behind a name for its verb."""

    def signature(self, quote: Marked) -> Cue | None:
        """Who signs a quote behind a dash or in the line below it, whatever kind of paragraph the quote is."""
        return self._signed(quote, quote.outer_end)

    def _signed(self, quote: Marked, start: int) -> Cue | None:
        """« … » — X, « … » (X), or a line of its own: « … » X, directeur de Y."""
        match = patterns_after.DASHED.match(self.segments.masked, start)
        match = None if match and self._is_next_point(quote, match) else match
        if match and "(" in match[0] and self._is_announced(quote):
            return None
        place = match.end() if match else self._trimmed(start, start + BESIDE)[0]
        naming = self.mentions.people.naming_at(place, _LONGEST_OFFICE if match else _AT_NAME)
        if naming and not self.rules.oblique.isdisjoint(self.segments.low[place : naming.start].split()):
            return None
        if not naming:
            return self._lettered(start) or self._signed_only(quote, start) or self._of_house(start)
        if self._verb_after(naming.end, naming.end + PHRASE) or self._heads(naming):
            return None
        rest = patterns_after.BRACKET.sub(
            "", self.segments.masked[naming.end : self.segments.paragraph_at(naming.start).end]
        )
        is_sentence = self.segments.flat[quote.end - 1] in ".!?" and bool(patterns_after.NAME_ALONE.match(rest))
        is_alone = not rest.strip() or rest.lstrip()[0] in ",(–—-" or self._is_role_line(rest)
        is_signature = is_sentence or (is_alone and len(rest) < CLAUSE and not patterns_after.NO_SIGNATURE.search(rest))
        if not match and (not is_signature or self._is_led_over(quote, naming.start, rest)):
            return None
        if rest.strip() and self._is_role_line(rest):
            naming.person.learn(*told_by_line(rest.strip(), self.rules))
        return self._cue(
            naming.person, strengths.NAMED_BESIDE, self.segments.flat[naming.start : naming.end], naming.start
        )

    def _is_announced(self, quote: Marked) -> bool:
        """Does a colon lead up to a quote behind somebody's name: what stands in brackets is where it is from then."""
        floor = max(0, quote.outer_start - _LONGEST_LEAD)
        left = self.segments.masked[floor : quote.outer_start].rstrip()
        start = self.segments.sentence_start(floor + max(0, len(left) - 1))
        return left.endswith(":") and bool(self.mentions.people.namings_in(start, floor + len(left)))

    def _is_next_point(self, quote: Marked, dash: re.Match[str]) -> bool:
        """Does the hyphen of the line below begin the next point, as one begins the quote's, or a label leads to it?"""
        if "\n" not in dash[0] or dash[0].strip() != "-":
            return False
        line = self.segments.masked[self.segments.masked.rfind("\n", 0, quote.outer_start) + 1 : quote.outer_start]
        return line.lstrip().startswith("-") or line.rstrip().endswith(":")

    def _lettered(self, start: int) -> Cue | None:
        """« … » (AB): somebody with these letters, if anybody has."""
        match = patterns_after.LETTERED.match(self.segments.masked, start, self.segments.paragraph_at(start).end)
        label = (match[1] or match[2]) if match else ""
        person = bearer(label, self.mentions.people.persons) if label else None
        return self._cue(person, strengths.NAMED_BESIDE, label, match.end() - len(label)) if match and person else None

    def _of_house(self, start: int) -> Cue | None:
        """« … » — collectif Solis: the body whose words they are."""
        match = patterns_after.SIGNED_BY_HOUSE.match(self.segments.masked, start)
        if not match or match[2] not in self.rules.body_nouns | self.rules.collective:
            return None
        return self._cue(self.mentions.bodies.known(match[1]), strengths.NAMED_BESIDE, match[1], match.start(1))

    def _signed_only(self, quote: Marked, start: int) -> Cue | None:
        """« … » — X (house): a name that only signs words which are a paragraph, and no forename tells."""
        match = patterns_after.SIGNED.match(self.segments.masked, start, self.segments.paragraph_at(start).end)
        line = self.segments.masked[self.segments.paragraph_at(quote.start).start : quote.outer_start]
        if not match or line.strip() or kind_of(match[1], self.rules):
            return None
        if not (self.rules.function_words | self.rules.people_forms).isdisjoint(match[1].lower().split()):
            return None
        return self._cue(self._new(match[1]), strengths.UNKNOWN_NAME, match[1], match.start(1))

    def _is_role_line(self, rest: str) -> bool:
        """Does nothing but a role stand behind a name, which nothing parts from it: "Anne Roy Maire de Metz"?"""
        if rest.split(maxsplit=1)[0].lower() not in self.rules.positions or not rest.rstrip()[-1].isalpha():
            return False
        return (self.rules.speech | self.rules.auxiliaries).isdisjoint(rest.lower().split())

    def _heads(self, naming: Naming) -> bool:
        """Is it a name alone on its line that the next paragraph begins with: the heading of what follows?"""
        line = self.segments.paragraph_at(naming.start)
        number = self.segments.number_of(line) + 1
        is_aged = patterns_after.AGED.match(self.segments.masked, naming.end)
        shown = self.segments.masked[line.start : line.end].strip()
        if not is_aged and shown != self.segments.masked[naming.start : naming.end]:
            return False
        following = self.segments.paragraphs[number] if number < len(self.segments.paragraphs) else None
        reach = following.end if following and is_aged else following.start + _AT_HEADED if following else 0
        then = self.mentions.people.namings_in(following.start, reach) if following else ()
        return any(one.person is naming.person for one in then)

    def _is_led_over(self, quote: Marked, place: int, rest: str) -> bool:
        """Is it the author of a text who signs at ``place``, below a quote that the narrator's sentence leads up to?

        A name and no more, with nothing but ``rest``, is the author's, too, below a paragraph that tells more.
        """
        floor = self.segments.sentence_start(quote.outer_start)
        start = floor if rest.strip() else min(floor, self.segments.paragraph_at(quote.start).start)
        lead = self.segments.masked[start : quote.outer_start]
        return "\n" in self.segments.masked[quote.outer_end : place] and bool(patterns_after.LETTER.search(lead))

    def _verb_after(self, place: int, end: int) -> str:
        """The verb of speech of a subject that ends at ``place``, past one apposition."""
        text = self.segments.masked[place:end]
        passed = patterns_after.APPOSITION.match(text)
        rest = text[passed.end() :] if passed else text
        for candidate in (rest, text, text.removeprefix(",")):
            found = patterns_after.FEW_WORDS.match(candidate.split(",")[0])
            for word in patterns_after.COMPOUND.finditer(found[1]) if found else ():
                if word[0][0].islower() and self._tells(word[0], word.string[word.end() :]):
                    return word[0]
                if not self._may_intervene(word[0].lower()):
                    break
        behind = patterns_after.BEHIND.match(text)
        for word in patterns_after.COMPOUND.findall(behind[1]) if behind else ():
            if word[0].islower() and word in self.rules.speech:
                return str(word)
        opened = patterns_after.OPEN_APPOSITION.match(text) if self.rules.language == "en" else None
        if opened and opened[2] in self.rules.speech and self._tells_somebody(opened[1]):
            return str(opened[2])
        ends = (last[1] for last in patterns_after.VERB_LAST.finditer(text) if last[1].lower() in self.rules.speech)
        return next(ends, "")

    def _tells_somebody(self, apposition: str) -> bool:
        """Is there a noun for somebody among the first words, and none that the verb behind would be a noun with?"""
        words = apposition.lower().split()
        is_open = words[-1] not in self.rules.oblique and words[-1] not in shared.ARTICLES
        return is_open and not self.rules.people_forms.isdisjoint(words[:_TOLD_WORDS])

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        text = self.segments.masked[start:end]
        return start + len(text) - len(text.lstrip(" ,–—(\n")), end
