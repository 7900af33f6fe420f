"""What ties a marked passage to its speaker."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import Kind, kind_of
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.forms import word_set
from briefing.sources.quotes.tables.rules import Rules, genders
from briefing.sources.quotes.text.segments import PHRASE, Segments

NAME = pattern(
    rf"(?:(?:le|la|the)\s|l')?([{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)*)",
    {"la Banque Postale annonce": "la Banque Postale", "l'Insee": "l'Insee", "la banque": None},
)
_NAME_AND_VERB = pattern(
    rf"(?:(?:the|le|la)\s|l')?([{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+){{0,4}})\s(?:(?:has|have|had)\s(?:also\s)?)?([\w-]+)",
    {
        "Airbus said so": "Airbus said",
        "Solis Mill have also said": "Solis Mill have also said",
        "the Cloud Alliance wrote": "the Cloud Alliance wrote",
        "airbus said": None,
    },
)
_NEXT_WORD = pattern(r"\s([\w-]+)", {" secretary, Jane": " secretary", ",": None})
_THE = pattern(r"^(?:The|Le|La|Les)\s", {"The Times": "The ", "Theresa": None})
_OPENS_APPOSITION = pattern(r",\s|\s\(", {"juge, Anne": ", ", "juge (Anne)": " (", "juge": None})
_NEW_NAME = pattern(
    rf"[^.,;:()\n\ue000-\ue002]{{0,40}},\s([{UPPER}][\w-]+(?:\s[{UPPER}]\.)?\s[{UPPER}][\w-]+)(?=[.,]|\s*$)",
    {" Twitter user, Johanna Bayer.": " Twitter user, Johanna Bayer", " user, Johanna said": None},
)
_CALLED = pattern(
    rf"[^.;:\n\ue000-\ue002]{{0,40}}?\s(?:called|named|(?:pré)?nommée?|who gave (?:his|her|their) (?:\w+ )?name as)\s"
    rf"([{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)?)",
    {
        ", who gave her surname as": None,
        " called Nicolas. “": " called Nicolas",
        ", who gave his name as Jacques.": ", who gave his name as Jacques",
        " prénommée Lucie, hier": " prénommée Lucie",
    },
)
_CLOSES_APPOSITION = pattern(
    r"\s?[,()]|\s*$|\s(?:of|at|from|de|du|chez)\b",
    {", said": ",", " (DSI)": " (", "Anne)": ")", " of the firm": " of", "": ""},
)
_PLURAL_BEFORE = pattern(
    r"\b(?:ont|avaient|sont|étaient|auraient|se sont)\s(?:\w+\s){0,2}$",
    {"Anne et Paul ont tous ": "ont tous ", "ils ont": None, "Anne a ": None},
)
_PROPER = rf"[{UPPER}][\w&-]*(?:\s[{UPPER}][\w&-]*)*"
_BODY_AT_VERB = pattern(
    rf"(?:^|\s)(?:(?:[Ll]e|[Ll]a)\s|[Ll]')?(({_PROPER})(?:\s(?:de\sla|de|du|des)\s{_PROPER})*)\s((?:[\w']+\s){{0,2}})$",
    {"hier, la CGT de Metz a ": " la CGT de Metz a ", "que Bruxelles ": " Bruxelles ", "le chef d'EDF a ": None},
)
"""What stands right before a verb: a name in capitals, its head first, and what may stand between."""
_PARTICLE = pattern(r"\sin\b", {" in, telling": " in", " inside": None})
_BETWEEN = word_set("se s'est lui leur y en ne n'a l'a")
_WHO = pattern(r"\bqui\s(?:[\w']+\s){0,2}$", {"aux élus qui en ": "qui en ", "les élus ": None})
_PLURAL_ENDINGS = ("disent", "rivent", "ettent", "iennent", "issent", "aient", "èrent")
_PAPER_REACH = 1_500
"""Characters from a paper back to the body that published it; an untuned bound."""
_BODY_REACH = 80
"""Characters before a verb in which its subject begins; an untuned bound."""


@dataclass(frozen=True)
class Cue:
    """``strength`` is from 0 to 1; ``is_direct`` where a verb or a colon ties the words to their speaker.

    ``place`` is where in the text it stands.
    """

    person: Person
    strength: float
    place: tuple[int, int]
    is_direct: bool = True
    why: Why = Why.CUE

    @property
    def kind(self) -> str:
        """Of which kind it is, by a name of calibration.py; "" for a voice that only goes on."""
        return self.strength.cue if isinstance(self.strength, strengths.Strength) else ""


NO_CUE = Cue(Person(""), strengths.NO_CUE, (0, 0), why=Why.NOTHING)
"""What there is of words that nothing ties to anybody."""


class Surroundings:
    """One text, to look for cues in."""

    def __init__(self, segments: Segments, mentions: Mentions, rules: Rules) -> None:
        self.segments, self.mentions, self.rules = segments, mentions, rules

    def _beside(self, place: int, end: int, cue: str, strength: float) -> Cue | None:
        """A cue with whoever is mentioned right at ``place``."""
        mention = self._at(place, end)
        if mention and not mention.person.name:
            mention = self._apposed(mention, end)
        start = max(0, self.segments.low.rfind(cue.lower(), 0, place))
        if mention:
            cue_text = self.segments.flat[start : mention.end]
            if self.segments.masked.startswith("'s ", mention.end):
                return self._cue(Person("", gender=""), strength, cue_text, start)
            if mention.how == "name" and self.mentions.are_two(mention):
                return self._cue(Person("", gender=""), strengths.NOBODY, cue_text, start)
            is_paper = bool(self.rules.documents & set(mention.how.lower().split()))
            return self._cue(
                mention.person, strengths.DOCUMENT if is_paper else strength, cue_text, start, is_direct=not is_paper
            )
        name = NAME.match(self.segments.masked, place, end)
        if name and name.start(1) > name.start() and self.rules.language == "en" and self._is_noun_phrase(name.end()):
            return self._cue(Person("", gender=""), strength, self.segments.flat[start : name.end()], start)
        is_plain = name is not None and cue in shared.WEAK_CUES and kind_of(name[1], self.rules) is not None
        if name and not is_plain and name[1].lower() not in self.rules.function_words:
            person = self._articled(name) if self._is_articled(name) else self._new(name[1])
            return self._cue(person, strengths.unintroduced(strength), self.segments.flat[start : name.end()], start)
        return None

    def _published(self, mention: Mention) -> Mention:
        """The mention of a paper as that of the body whose paper it must be."""
        is_paper = bool(self.rules.documents & set(mention.how.lower().split()))
        publisher = self._publisher(mention.start, mention.how) if is_paper else None
        return mention._replace(person=publisher) if publisher else mention

    def _publisher(self, place: int, paper: str) -> Person | None:
        """The body whose paper it must be: the subject of its sentence, for "le rapport" the body that spoke last."""
        start = self.segments.sentence_start(place)
        here = [one for one in self.mentions.between(start, place) if not one.is_oblique]
        if here and here[0].person.kind is Kind.BODY:
            return here[0].person
        if here or not paper.lower().startswith(("le ", "the ")):
            return None
        before = reversed(self.mentions.between(max(0, start - _PAPER_REACH), start))
        return next((one.person for one in before if one.person.kind is Kind.BODY and self.mentions.speaks(one)), None)

    def _is_articled(self, name: re.Match[str]) -> bool:
        """Does a French article stand before a name, which no person's has?"""
        return self.rules.language == "fr" and name.start(1) > name.start()

    def _articled(self, name: re.Match[str]) -> Person:
        """What a name with an article means: a body, unless it is a people."""
        if kind_of(name[1], self.rules) is Kind.PEOPLE:
            return Person("", gender="")
        return self.mentions.bodies.known(name[1] + self.mentions.bodies.ending(name.end()))

    def _apposed(self, mention: Mention, end: int) -> Mention:
        """The name that follows a role: "la présidente du jury, la juge Anne Roy,", "the economist (Jane Doe)"."""
        for opening in list(_OPENS_APPOSITION.finditer(self.segments.masked, mention.end, end))[:2]:
            named = self._at(opening.end(), end, 1)
            is_closed = named is not None and bool(_CLOSES_APPOSITION.match(self.segments.masked[named.end : end]))
            if named and named.person.name and is_closed:
                named.person.learn(mention.person.role, mention.person.organisation)
                return named
        return self._newly_named(mention, end) or self._published(mention)

    def _newly_named(self, mention: Mention, end: int) -> Mention | None:
        """The name that only stands here: "another user, Johanna Bayer."."""
        name = _NEW_NAME.match(self.segments.masked, mention.end, end)
        name = name or _CALLED.match(self.segments.masked, mention.end, end)
        if not name or kind_of(name[1], self.rules) or name[1].lower() in self.rules.function_words:
            return None
        person = Person(name[1], gender=mention.person.gender or "fm")
        return mention._replace(start=name.start(1), end=name.end(1), person=person, how="name")

    def _is_bracketed(self, place: int) -> bool:
        """Does it stand in brackets, which only tell more of somebody: "X (head of Y)"?"""
        left = self.segments.masked[self.segments.sentence_start(place) : place]
        return left.rfind("(") > left.rfind(")")

    def _at(self, place: int, end: int, within: int = 6) -> Mention | None:
        found = self.mentions.between(place, min(end, place + within))
        return found[0] if found else None

    def _cue(self, person: Person, strength: float, cue_text: str, place: int, *, is_direct: bool = True) -> Cue:
        cue_text, masked = cue_text.strip(" ,–—\n"), self.segments.masked
        while place < len(masked) and masked[place] in " ,–—\n":
            place += 1
        return Cue(person, strength, (place, place + len(cue_text)), is_direct)

    def _unnamed(self, first: int, end: int) -> Cue | None:
        """ "…," Airbus said."""
        match = _NAME_AND_VERB.match(self.segments.masked, first, end)
        verb = match[2].lower() if match else ""
        if not match or verb not in self.rules.speech or match[1].lower() in self.rules.function_words:
            return None
        if not self._is_noun_phrase(match.end()):
            return self._cue(self._new(match[1]), strengths.UNKNOWN_NAME, match[0], first)
        return None

    def _is_noun_phrase(self, end: int) -> bool:
        """Does what looks like a verb go before a noun for somebody: "White House press secretary"?"""
        following = _NEXT_WORD.match(self.segments.low, end)
        return following is not None and following[1] in self.rules.people_forms

    def _new(self, name: str) -> Person:
        """Whom a name means that the text introduces nowhere: somebody, a body that speaks for itself, or many."""
        name = _THE.sub("", name)
        first, _, others = name.partition(" ")
        name = others if others and first.lower() in self.rules.adverbs and first.lower() not in genders() else name
        kind = kind_of(name, self.rules) or Kind.PERSON
        if kind is Kind.PEOPLE or name.lower() in self.rules.people_forms:
            return Person("", gender="")
        return Person(name, gender="") if kind is Kind.PERSON else self.mentions.bodies.known(name)

    def _heard(self, mention: Mention, end: int) -> Person:
        """Whom words at ``end`` without a verb of speech are by: a body only if it stands right before them."""
        is_mute = mention.person.kind is Kind.BODY and self.segments.masked[mention.end : end].strip()
        return Person("", gender="") if is_mute else mention.person

    def _body_at(self, start: int, verb_start: int) -> Cue | None:
        """The body in capitals that is a French verb's subject: "dans un tract de X, la CGT de Metz a dénoncé"."""
        floor = max(start - 1, 0, verb_start - _BODY_REACH)
        found = _BODY_AT_VERB.search(self.segments.masked, floor, verb_start) if self.rules.language == "fr" else None
        if not found or kind_of(found[2], self.rules) is not Kind.BODY or found[2].lower() in self.rules.people_forms:
            return None
        before = self.segments.low[floor : found.start()].split()[-1:]
        is_object = bool(before) and before[0] in self.rules.oblique | self.rules.role_heads
        named = [one for one in self.mentions.between(found.start(), verb_start) if one.how == "name"]
        if is_object or named or not all(self._may_intervene(word) or word in _BETWEEN for word in found[3].split()):
            return None
        return self._cue(self.mentions.bodies.known(found[1]), strengths.CERTAIN, found[1], found.start(1))

    def _is_plural(self, start: int, end: int) -> bool:
        """Does the verb at ``start`` to ``end`` tell what several say: "affirment", "ont tous dit"? French marks it."""
        if self.rules.language != "fr":
            return False
        verb = self.segments.low[start:end]
        before = self.segments.low[max(0, start - PHRASE) : start]
        if _WHO.search(before):
            return False
        is_plural = verb.endswith(_PLURAL_ENDINGS) or (verb.endswith("ent") and verb[:-2] in self.rules.speech)
        return is_plural or bool(_PLURAL_BEFORE.search(before))

    def _tells(self, word: str, behind: str) -> bool:
        """Is a word a verb of speech, by itself or with the particle that it has ``behind`` it?"""
        is_whole = word in self.rules.particle_verbs and bool(_PARTICLE.match(behind))
        return is_whole or word in self.rules.speech

    def _may_intervene(self, word: str) -> bool:
        """Can the word stand between a subject and its verb?"""
        return word in self.rules.adverbs or word in self.rules.auxiliaries or word.endswith(("ly", "ment"))
