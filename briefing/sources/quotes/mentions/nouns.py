"""Whom a determiner and a noun speak of: "cette élue", "la Fédération nationale", "un communiqué du ministère"."""

from __future__ import annotations

import re

from briefing.sources.quotes.mentions import patterns
from briefing.sources.quotes.mentions.bodies import Bodies
from briefing.sources.quotes.mentions.holders import JOINED, Holders
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.people.positions import PREMIER
from briefing.sources.quotes.people.roles import speaks_behind
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import BESIDE, PHRASE, Segments

TELLING = ("il", "elle", "he", "she")
"""Pronouns that tell a gender as a subject."""
_OF_THINGS = ("one", "another", "certains", "certaines", "plusieurs")
"""Pronouns for people that stand before things as well."""
_FORMER = ("ancien", "ancienne", "former")
"""What tells a prime minister from the others, in French."""


class Nouns(Holders):
    """Resolves nouns for people and bodies."""

    def __init__(self, segments: Segments, people: People, rules: Rules) -> None:
        super().__init__(segments, people, rules)
        self.bodies = Bodies(segments, people, rules)

    def _noun(self, match: re.Match[str]) -> Mention | None:
        """Whom a determiner and a noun behind it speak of: "cette élue", "the company"; None for nobody."""
        if match[1] in self.rules.authorities:
            return self._of_body(match.start(1), match.end(1), self.bodies.known(match[1]))
        if self.origin(match):
            return self._of_origin(match)
        number, determiner = self._noun_group(match), match[1].strip()
        if not number:
            return self._bare(match, determiner)
        if self._is_other_than_mention(match, number):
            return None
        noun = match[number].removeprefix("ex-")
        if number > 2 and match[number - 1] in PREMIER and (noun == "ministre" or noun not in self.rules.role_heads):
            noun = match[number - 1]
        if noun.endswith("s") and noun not in self.rules.people and determiner in shared.SINGULAR:
            return self._bare(match, determiner)
        if self._is_apposed(match.start(1), match.end(number)):
            return None
        if noun in self.rules.collective and self.segments.masked[match.start(number)].isupper():
            return self._named_body(match, number)
        told = self._told(match, noun, match.start(number)) if noun in self.rules.collective else None
        return told or self._resolved_noun(match, number, noun)

    def _of_origin(self, match: re.Match[str]) -> Mention | None:
        """The mention of whoever is of a place: "le Russe"; None for what somebody is said to be."""
        group = self.origin(match)
        start, end, word = match.start(1), match.end(group), match[group]
        if patterns.IS["fr"].search(self.segments.low, max(0, start - BESIDE), start) or self._is_apposed(start, end):
            return None
        gender = _french_gender(word, match[1].strip())
        is_strangers = self.segments.masked[end : end + 2].strip().isupper()
        person = Person("", gender=gender) if is_strangers else self.from_there(word, gender, start)
        return self._mention(start, end, person, self.segments.flat[start:end])

    def _noun_group(self, match: re.Match[str]) -> int:
        """The group of the match that is a noun for a person, 0 for none; in English the last of such words."""
        fitting = [n for n in (2, 3, 4) if match[n] and self._is_person(match[n])]
        if not fitting and self._speaks(match):
            fitting = [2]
        number = next((n for n in fitting if not match[n].endswith("'s")), fitting[0] if fitting else 0)
        while self.rules.language == "en" and number + 1 in fitting and not match[number + 1].endswith("'s"):
            number += 1
        return number

    def _is_other_than_mention(self, match: re.Match[str], number: int) -> bool:
        """Is it a label, what somebody is said to be, or a noun with words before it that lead up to none?"""
        if self._is_label(match.start(1), match.end(number)):
            return True
        if patterns.IS[self.rules.language].search(self.segments.low, max(0, match.start(1) - BESIDE), match.start(1)):
            return True
        return not all(self._may_lead(match.start(n), match[n]) for n in range(2, number))

    def _resolved_noun(self, match: re.Match[str], number: int, noun: str) -> Mention | None:
        """The mention of whoever a noun for a person takes up."""
        end, determiner = match.end(number), match[1].strip()
        gender = self._gender(noun, match[2] if match[2] in shared.FEMININE else determiner)
        complement = patterns.COMPLEMENT.match(self.segments.masked, end)
        owner = self.segments.masked[match.end(1) : match.start(number)]
        is_house = owner[:1].isupper() and noun not in PREMIER
        hint = complement[1] if complement else owner if is_house else ""
        if patterns.HEAD_OF_STATE.match(self.segments.low, match.start(number)):
            noun, hint = "président", "République"
        if patterns.HEAD_OF_DEPARTMENT.match(self.segments.low, match.start(number)):
            noun, hint = "préfet", ""
        if patterns.HEAD_OF_GOVERNMENT.match(self.segments.low, match.start(number)):
            noun, hint = PREMIER[0], ""
        body = self.bodies.spoken_for(noun, owner, end) if determiner in shared.INDEFINITE else None
        person = body or self._whom(match.start(1), noun, determiner, gender, hint, end)
        return self._mention(match.start(1), end, person, self.segments.flat[match.start(1) : end]) if person else None

    def _gender(self, noun: str, determiner: str) -> str:
        known = patterns.NOUN_GENDERS.get(noun)
        return known or "fm" if known or self.rules.language == "en" else _french_gender(noun, determiner)

    def _named_body(self, match: re.Match[str], number: int) -> Mention | None:
        """The body whose name has a noun in capitals: "la Fédération nationale des syndicats"."""
        following = patterns.NEXT_WORD.match(self.segments.low, match.end(number))
        if following and self._is_person(following[1]):
            return self._bare(match, match[1].strip())
        first = match.end(1) if self.segments.masked[match.end(1)].isupper() else match.start(number)
        body = self.bodies.named(first, match.end(number))
        return self._of_body(match.start(1), first + len(body.name), body)

    def _told(self, match: re.Match[str], noun: str, start: int) -> Mention | None:
        """The body that a noun in small letters tells: "la préfecture", "un communiqué du ministère"."""
        if self.rules.language == "en":
            following = patterns.NEXT_WORD.match(self.segments.low, start + len(noun))
            if following and self._is_person(following[1]):
                return None
            body = self.bodies.told_in_english(noun, match.end(1), start + len(noun))
            is_told = body is not None and not self._is_any(match, body.name)
            return self._of_body(match.start(1), start + len(noun), body) if body and is_told else None
        found = self.bodies.told(noun, start, start + len(noun))
        if not found or (noun not in self.rules.documents and self._is_any(match, found[0].name)):
            return None
        return self._of_body(match.start(1), found[1], found[0])

    def _is_any(self, match: re.Match[str], name: str) -> bool:
        """Is it one of many, and not named: "une association de riverains"?"""
        return match[1].strip() in shared.INDEFINITE and name[1:].islower()

    def _of_body(self, start: int, end: int, body: Person) -> Mention:
        """The mention of a body, an object behind "du" and "au"."""
        mention = self._mention(start, end, body, body.name)
        return mention._replace(is_oblique=mention.is_oblique or self.segments.low.startswith(JOINED, start))

    def _is_label(self, start: int, end: int) -> bool:
        """ "Le président : …" at the head of a line."""
        masked = self.segments.masked
        opens = not masked[max(0, masked.rfind("\n", 0, start) + 1) : start].strip()
        return opens and masked[end : end + 3].lstrip().startswith(":")

    def _may_lead(self, start: int, word: str) -> bool:
        """Can the word stand between a determiner and its noun?"""
        rules = self.rules
        is_name = rules.language == "fr" and self.segments.masked[start].isupper() and word not in PREMIER
        is_free = (word not in rules.function_words or word in _FORMER) and not self._is_thing(word)
        return not is_name and is_free and word not in rules.speech

    def _is_thing(self, word: str) -> bool:
        """Does a French ending tell a noun, of which the next is an adjective: "la nostalgie restauratrice"?"""
        return self.rules.language == "fr" and word.endswith(patterns.THING_ENDINGS)

    def _is_apposed(self, start: int, end: int) -> bool:
        """Does the noun go with a name: "l'élue de Metz Sarah Klein", "Anne Roy, une ingénieure"?"""
        last = self._all[-1] if self._all and self._all[-1].how == "name" else None
        if last and self.segments.masked[last.end : start] == ", ":
            return not speaks_behind(self.segments.masked, last.end, self.rules)
        place = patterns.LEADING_PLACE.match(self.segments.masked, end)
        complement = patterns.COMPLEMENT.match(self.segments.masked, end)
        bracket = patterns.BRACKET.match(self.segments.masked, complement.end() if complement else end)
        comma = bracket.end() if bracket else end
        apposed = self.people.naming_at(comma + 2) if self.segments.masked.startswith(", ", comma) else None
        opens = apposed is not None and self.segments.sentence_start(start) == start
        if apposed and (opens or self.segments.masked[apposed.end : apposed.end + 1] in patterns.STOPS):
            return True
        starts = {end + 1, place.end() if place else end + 1}
        return any(self.people.naming_at(place) for place in starts)

    def _bare(self, match: re.Match[str], determiner: str) -> Mention | None:
        """ "Certains", "un autre", "someone": nobody that is named."""
        if determiner not in shared.PRONOUNS_FOR_NOBODY or self._counts_things(match):
            return None
        gender = "f" if determiner in shared.FEMININE else "m" if determiner in shared.MASCULINE else "fm"
        return self._mention(match.start(1), match.end(1), Person("", gender=gender), match[1].strip())

    def _counts_things(self, match: re.Match[str]) -> bool:
        """Is it one or some of things, and nobody: "One of the reasons is", "One side is", "plusieurs points"?"""
        among = patterns.AMONG.match(self.segments.low, match.end(1))
        words = [word for word in among.groups() if word] if among else [match[2] or ""]
        is_one = match[1].strip() in _OF_THINGS and not self.follows_speech(match.start(1))
        return is_one and all(self._is_things(word) for word in words)

    def _is_things(self, word: str) -> bool:
        """Is a word no verb of speech, and none that people are called by or that goes on about them?"""
        rules = self.rules
        return word.isalpha() and not (self._is_person(word) or word in rules.speech or word in rules.function_words)

    def _speaks(self, match: re.Match[str]) -> bool:
        """Is it a word for a person that no table holds, behind a verb of speech: "raconte l'investisseuse"?"""
        if not match[2] or not match[2].endswith(patterns.AGENTS) or match[1].strip() not in ("le", "la", "l'"):
            return False
        if match[2] in patterns.THINGS:
            return False
        return self.follows_speech(match.start(1)) or bool(patterns.AGED.match(self.segments.low, match.end(2)))

    def _mention(self, start: int, end: int, person: Person, how: str) -> Mention:
        left = patterns.WORD_BEFORE.search(self.segments.low[max(0, start - BESIDE) : start])
        word = left[1] if left else ""
        is_owned = word == "s" and how == "name"
        is_topic = self.segments.low.endswith(("quant à ", "as for "), 0, start)
        is_joined = self.segments.low.startswith(JOINED, start) and how != "name"
        is_free = is_owned or is_topic or self._coordinates(word, start) or self._is_agent(start)
        is_free = is_free or (self.segments.low.endswith(", et ", 0, start) and self._says(end))
        led = patterns.OF_ADJECTIVE.search(self.segments.low, max(0, start - PHRASE), start) if how == "name" else None
        is_led = (
            led is not None
            and led[1] in self.rules.oblique
            and led[2] not in self.rules.people_forms | self.rules.speech
        )
        oblique = (word in self.rules.oblique or is_led) and not is_free
        oblique = oblique or is_joined or (how.lower() not in TELLING and self.segments.masked.startswith("'s ", end))
        return Mention(start, end, person, oblique, how)

    def _says(self, end: int) -> bool:
        """Does a verb of speech stand right behind a place: what begins there is a clause of its own?"""
        verb = patterns.VERB_BESIDE.match(self.segments.low, end)
        return verb is not None and verb[1] in self.rules.speech

    def _is_agent(self, start: int) -> bool:
        """Is it the first of a sentence of whom it tells that they say something: "The fears were voiced by X"?"""
        sentence = self.segments.sentence_start(start)
        said = patterns.VOICED.search(self.segments.low, max(sentence, start - PHRASE), start)
        is_first = not any(one.person.name or one.person.gender for one in self.between(sentence, start))
        return said is not None and said[1] in self.rules.speech and is_first


def _french_gender(noun: str, determiner: str) -> str:
    return "f" if determiner in shared.FEMININE else "m" if determiner in shared.MASCULINE else _gender_of(noun)


def _gender_of(noun: str) -> str:
    """What the ending of a French noun for a person tells: "investisseuse", "avocate"."""
    if noun.endswith(("euse", "trice", "eure", "ienne", "ière", "ante", "ente", "cate", "ée", "yée", "aise", "oise")):
        return "f"
    return "m" if noun.endswith(("eur", "ien", "ier", "ant", "ent", "cat", "é")) else "fm"
