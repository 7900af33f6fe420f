"""How sure a speaker is: the measured accuracy of the cue, by how it leads to them and whether others may be meant."""

from __future__ import annotations

from briefing.sources.quotes.attribution import calibration
from briefing.sources.quotes.attribution.cues.cue import Cue
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.mentions.salience import NEAR, Mention
from briefing.sources.quotes.model import Evidence, Reference, Why
from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import Segments

_OWN = {Why.VOICE: "voice", Why.LABEL: "label", Why.QUESTION: "question"}
_BESIDE = 60
"""Characters behind a cue in which its name may stand: "said the chief executive of Acme, Jane Doe"."""
_FAR = 120
"""Characters between a name and its verb with which the verb may well be somebody else's; untuned."""

_HOUSE = pattern(
    r"\s(?:(?:de|du|des|of|at)\s|d')(?:(?:la|the)\s|l')?([\w-]+)",
    {" du sénat": " du sénat", " de l'insee": " de l'insee", " of the board": " of the board", " said": None},
)
"""What tells of which house somebody has a role."""


class Confidence:
    """Judges the cues of one text."""

    def __init__(self, segments: Segments, mentions: Mentions, rules: Rules) -> None:
        self.segments, self.mentions, self.rules = segments, mentions, rules

    def of(self, cue: Cue) -> tuple[float, Evidence | None]:
        """A number from 0 to 1, and what it rests on; for a quote by nobody known, the strength of the cue."""
        if not cue.person.name:
            return float(cue.strength), None
        evidence = self._evidence(cue)
        return calibration.accuracy(self.rules.language, evidence), evidence

    def _evidence(self, cue: Cue) -> Evidence:
        own = cue.kind
        name = own if own in calibration.LOOSE_CUES else _OWN.get(cue.why) or own
        if cue.person.kind is Kind.BODY:
            return Evidence(name, Reference.BODY, is_contested=False)
        if cue.why in (Why.LABEL, Why.QUESTION):
            return Evidence(name, Reference.NAME, is_contested=False)
        mention = self._nearest(cue)
        reference = _reference(mention)
        return Evidence(name, reference, self._is_contested(cue, reference))

    def _window(self, cue: Cue) -> tuple[int, int]:
        start, end = cue.place
        return self.segments.sentence_start(start), min(end + _BESIDE, self.segments.sentence_end(end))

    def _nearest(self, cue: Cue) -> Mention | None:
        """The words for the speaker that stand nearest to the cue, in its sentence."""
        same = [one for one in self.mentions.between(*self._window(cue)) if one.person is cue.person]
        return min(same, key=lambda one: abs(one.start - cue.place[0]), default=None)

    def _is_contested(self, cue: Cue, reference: Reference) -> bool:
        """May somebody else be meant: named in the sentence, or for a pronoun or a role, named lately?"""
        start, end = self._window(cue)
        mention = self._nearest(cue)
        if cue.kind == "distant verb" and mention:
            end = self.segments.sentence_end(start)
            is_far = cue.place[0] - mention.end > _FAR
            return is_far or any(self._is_rival(one, cue.person) for one in self.mentions.between(mention.end, end))
        if reference is Reference.NAME:
            return any(
                self._is_rival(one, cue.person) and not one.is_oblique for one in self.mentions.between(start, end)
            )
        if mention and reference is Reference.ROLE and self._is_of_another_house(mention):
            return True
        paragraph = self.segments.paragraph_at(start)
        before = self.segments.paragraphs[max(0, self.segments.number_of(paragraph) - 1)]
        lately = self.mentions.between(max(before.start, start - NEAR), start)
        return any(self._is_rival(one, cue.person) or self._is_stranger(one, cue.person) for one in lately)

    def _is_of_another_house(self, mention: Mention) -> bool:
        """Does a role go on with a house that its holder is not known to be of: "le président du Sénat"?"""
        house = _HOUSE.match(self.segments.low, mention.end)
        person = mention.person
        return house is not None and house[1] not in f"{person.role} {person.organisation}".lower()

    def _is_rival(self, one: Mention, person: Person) -> bool:
        return bool(one.person.name) and one.person is not person and one.person.agrees(person.gender or "fm")

    def _is_stranger(self, one: Mention, person: Person) -> bool:
        """Does somebody speak who is told by a noun that leads to nobody named: "the host asked"?"""
        is_unnamed = not one.person.name and " " in one.how and one.person.agrees(person.gender or "fm")
        return is_unnamed and not one.is_oblique and self.mentions.speaks(one)


def _reference(mention: Mention | None) -> Reference:
    if mention is None:
        return Reference.INHERITED
    if mention.how == "name":
        return Reference.NAME
    return Reference.ROLE if " " in mention.how.strip() or "'" in mention.how else Reference.PRONOUN
