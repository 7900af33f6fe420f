"""Every place where the narrator speaks of somebody: by name, pronoun or role, each resolved to a person.

A person whom the text does not name has an empty name; who cannot be told stays so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.sources.quotes.mentions import patterns
from briefing.sources.quotes.mentions.bodies import Bodies
from briefing.sources.quotes.mentions.holders import JOINED, Holders
from briefing.sources.quotes.mentions.salience import Mention
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Naming, Person
from briefing.sources.quotes.people.positions import PREMIER
from briefing.sources.quotes.people.roles import speaks_behind
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import OPEN, STOP, ParagraphKind, Segments

_SUBJECT_REACH = 160
"""Characters from a pronoun to the subject named behind its clause; an untuned bound."""
_TELLING = ("il", "elle", "he", "she")
"""Pronouns that tell a gender as a subject."""
_FORMER = ("ancien", "ancienne", "former")
"""What tells a prime minister from the others, in French."""

_LONGEST_MODIFIER = 40
"""Characters between a name and the one that it tells more of: "Clinton’s deputy campaign manager Jane Doe"."""


class Mentions(Holders):
    """The mentions of a text's body, in order."""

    def __init__(self, segments: Segments, people: People, rules: Rules) -> None:
        super().__init__(segments, people, rules)
        self.bodies = Bodies(segments, people, rules)
        end = 0
        for start, _, _, found in sorted(self._found()):
            mention = self._resolved(start, found) if start >= end else None
            if mention and not self._modifies(mention):
                end = mention.end
                self._first.setdefault(mention.person, start)
                self._all.append(mention)
                self._starts.append(start)

    def _modifies(self, mention: Mention) -> bool:
        """Does a name only tell whose the one named next is: "Sanders campaign manager Jeff Weaver"?"""
        if self.rules.language != "en" or (mention.how != "name" and mention.person.kind is Kind.PERSON):
            return False
        if self._is_within(mention):
            return True
        head = self.people.naming_at(mention.end + 1, _LONGEST_MODIFIER)
        kind = patterns.MODIFIER if mention.how == "name" else patterns.OF_BODY
        gap = kind.fullmatch(self.segments.masked, mention.end, head.start) if head else None
        words = gap[0].split() if gap else []
        tells = gap is not None and (
            not words or "'" in gap[0] or self._is_person(words[-1].rstrip(",")) or mention.person.kind is Kind.BODY
        )
        return tells and not any(self._ends_modifier(word) for word in words)

    def _is_within(self, mention: Mention) -> bool:
        """Is a name part of what tells a role: "Solis Partners analyst Jane Doe"?"""
        longer = [one for one in self.people.namings_near(mention.start) if one.start <= mention.start]
        return any(one.end > mention.end and "," not in self.segments.masked[mention.end : one.end] for one in longer)

    def _ends_modifier(self, word: str) -> bool:
        rules = self.rules
        return any(word in others for others in (rules.speech, rules.oblique, rules.auxiliaries, rules.adverbs))

    def _found(self) -> Iterator[tuple[int, int, int, Naming | re.Match[str] | int]]:
        """Where somebody may be spoken of: place, order at a place, a number that is its own, and how."""
        count = 0
        for naming in self.people.namings:
            if self._in_body(naming.start):
                yield naming.start, 0, (count := count + 1), naming
                if self.segments.low.startswith("'s ", naming.end):
                    yield naming.end, 0, (count := count + 1), naming.end
        for start, end, body in self.bodies.namings():
            if self._in_body(start):
                yield start, 0, (count := count + 1), Naming(start, end, body)
        for number in (0, 1):
            for match in self._matches(number):
                if (not number or self._may_be(match)) and self._in_body(match.start(1)):
                    yield match.start(1), number + 1, (count := count + 1), match

    def _resolved(self, start: int, found: Naming | re.Match[str] | int) -> Mention | None:
        if isinstance(found, Naming):
            return self._mention(start, found.end, found.person, "name")
        if isinstance(found, int):
            return self._owned(found)
        return self._pronoun(found) if found.re.groups == 1 else self._noun(found)

    def _owned(self, start: int) -> Mention | None:
        """ "Porter's lawyer": somebody not named."""
        match = patterns.OWNED.match(self.segments.low, start)
        if not match or not self._is_person(match[1]) or self._is_apposed(start, match.end()):
            return None
        return self._mention(
            match.start(1), match.end(), Person("", gender=patterns.NOUN_GENDERS.get(match[1], "fm")), match[1]
        )

    def _matches(self, number: int) -> Iterator[re.Match[str]]:
        """Pronouns (0) or nouns (1), the one that opens the text included."""
        first = patterns.FIRST[self.rules.language][number].match(self.segments.low)
        if first:
            yield first
        yield from patterns.OTHERS[self.rules.language][number].finditer(self.segments.low)

    def _may_be(self, match: re.Match[str]) -> bool:
        """Can a determiner and the words behind it tell of somebody? Mostly not, and this is soon seen."""
        forms = self.rules.people_forms
        if match[2] in forms or match[3] in forms or match[4] in forms:
            return True
        if patterns.OTHER_THINGS.match(self.segments.low, match.start(1)):
            return False
        return (
            match[1] in self.rules.authorities
            or match[1].strip() in shared.PRONOUNS_FOR_NOBODY
            or (match[2] is not None and match[2].endswith(patterns.AGENTS))
        )

    def _in_body(self, place: int) -> bool:
        return self.segments.paragraph_at(place).kind is ParagraphKind.BODY

    def _mention(self, start: int, end: int, person: Person, how: str) -> Mention:
        left = patterns.WORD_BEFORE.search(self.segments.low[max(0, start - 16) : start])
        word = left[1] if left else ""
        is_owned = word == "s" and how == "name"
        is_topic = self.segments.low.endswith(("quant à ", "as for "), 0, start)
        is_joined = self.segments.low.startswith(JOINED, start) and how != "name"
        is_free = is_owned or is_topic or self._coordinates(word, start) or self._is_agent(start)
        oblique = word in self.rules.oblique and not is_free
        oblique = oblique or is_joined or (how.lower() not in _TELLING and self.segments.masked.startswith("'s ", end))
        return Mention(start, end, person, oblique, how)

    def _is_agent(self, start: int) -> bool:
        """Is it the first of a sentence of whom it tells that they say something: "The fears were voiced by X"?"""
        sentence = self.segments.sentence_start(start)
        said = patterns.VOICED.search(self.segments.low, max(sentence, start - 60), start)
        is_first = not any(one.person.name or one.person.gender for one in self.between(sentence, start))
        return said is not None and said[1] in self.rules.speech and is_first

    def _pronoun(self, match: re.Match[str]) -> Mention | None:
        """Whom a pronoun speaks of; None for nobody."""
        word = match[1]
        start, end = match.span(1)
        if self._is_nobodys(word, start, end):
            return None
        if word in ("on", "ils", "elles", "they"):
            return self._mention(start, end, Person("", gender=""), word)
        if word in ("celui", "celle") and not self.follows_speech(start):
            return self._one_who(start, end, word)
        if word in ("celui", "celle") and not self.segments.low.startswith(" qui", end):
            return self._mention(start, end, Person("", gender=""), word)
        gender = "f" if word in shared.FEMININE else "m" if word in shared.MASCULINE else "fm"
        if word in patterns.ORDINALS:
            return self._ordinal(match, patterns.ORDINALS[word])
        person = self._meant(word, start, gender)
        if person and person.gender == "fm" and word in _TELLING:
            self._learn_gender(person, gender, start)
        return self._mention(start, end, person or Person("", gender=gender), self.segments.flat[start:end])

    def _is_nobodys(self, word: str, start: int, end: int) -> bool:
        """Is it "il" of nobody, "on" behind "que", or the object of a verb?"""
        if word == "il":
            return bool(self.rules.impersonal.match(self.segments.masked, end))
        if word == "on":
            return bool(patterns.SUBORDINATE.search(self.segments.masked[max(0, start - 12) : start]))
        return word in ("lui", "him", "her") and not self._is_topical(start, word)

    def _meant(self, word: str, start: int, gender: str) -> Person | None:
        """Who goes on speaking, is named ahead, or was spoken of last."""
        person = self._continuing(start, gender) or self._ahead(start, gender)
        if not person and word in ("il", "elle"):
            person = self._body_before(start)
        if person:
            return person
        return self.last_before(start, gender) if word in shared.LAST_NAMED else self.subject_before(start, gender)

    def _learn_gender(self, person: Person, gender: str, place: int) -> None:
        """Take the gender of a pronoun for that of the one person whom the paragraph has spoken of so far."""
        paragraph = self.segments.paragraph_at(place).start
        named = {one.person for one in self.between(paragraph, place) if one.person.name}
        if named == {person} and person.kind is Kind.PERSON:
            person.gender = gender

    def _continuing(self, start: int, gender: str) -> Person | None:
        """Who goes on speaking in a new paragraph: « … », dit X alias Y.¶ « … », poursuit-il."""
        paragraph = self.segments.paragraph_at(start).start
        if not patterns.GOES_ON.search(self.segments.low, max(0, start - 20), start) or self.between(paragraph, start):
            return None
        last = self.segments.sentence_start(paragraph - 1)
        has_words = any(mark in self.segments.masked[last:paragraph] for mark in (STOP, OPEN))
        named = {one.person for one in self.between(last, paragraph) if one.person.name and one.person.agrees(gender)}
        return named.pop() if has_words and len(named) == 1 else None

    def _body_before(self, start: int) -> Person | None:
        """The body that the sentence before let speak, and nobody else: "La CFDT demande un report. Elle…"."""
        here = self.segments.sentence_start(start)
        if here != start or self.segments.paragraph_at(start).start == start:
            return None
        found = [one for one in self.between(self.segments.sentence_start(here - 1), here) if not one.is_oblique]
        is_body = bool(found) and all(one.person.kind is Kind.BODY or not one.person.gender for one in found)
        body = found[0].person if is_body and found[0].person.kind is Kind.BODY else None
        return body if body and self.speaks(found[0]) else None

    def _one_who(self, start: int, end: int, word: str) -> Mention | None:
        """ "Encore novice, celle qui dirige désormais le club hésite": whom the text speaks of."""
        opens = self.segments.masked.endswith(", ", 0, start) or self.segments.sentence_start(start) == start
        if not opens or not self.segments.low.startswith((" qui est ", " qui dirige", " qui préside"), end):
            return None
        person = self.subject_before(start, "f" if word == "celle" else "m")
        return self._mention(start, end, person, word) if person and person.name else None

    def _ahead(self, start: int, gender: str) -> Person | None:
        """Whom a clause before its subject means: "Dans un entretien qu'elle a accordé à la presse, Anne Roy dit"."""
        sentence = self.segments.sentence_start(start)
        if self.between(sentence, start) or not patterns.RELATIVE.search(self.segments.low, max(0, start - 8), start):
            return None
        end = min(self.segments.sentence_end(start), start + _SUBJECT_REACH)
        for naming in self.people.namings_in(start, end):
            if self.segments.masked.startswith(", ", naming.start - 2) and naming.person.agrees(gender):
                return naming.person
        return None

    def _ordinal(self, match: re.Match[str], place: int) -> Mention | None:
        """ "Pour la première", "the latter": one of the two persons that the sentence before names."""
        start = self.segments.sentence_start(match.start(1))
        for _ in range(3):
            start = self.segments.sentence_start(max(0, start - 1))
            found = list(dict.fromkeys(one.person for one in self.between(start, match.start(1)) if one.how == "name"))
            if len(found) == 2:
                return self._mention(match.start(1), match.end(1), found[place], match[1])
        return None

    def _is_topical(self, start: int, word: str) -> bool:
        """ "Pour lui", "selon lui", or "Lui" that opens a sentence."""
        opens = word == "lui" and self.segments.sentence_start(start) == start
        return opens or bool(patterns.TOPICAL.search(self.segments.masked[max(0, start - 14) : start]))

    def _noun(self, match: re.Match[str]) -> Mention | None:
        """Whom a determiner and a noun behind it speak of: "cette élue", "the company"; None for nobody."""
        if match[1] in self.rules.authorities:
            return self._of_body(match.start(1), match.end(1), self.bodies.known(match[1]))
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
        if patterns.IS[self.rules.language].search(self.segments.low, max(0, match.start(1) - 24), match.start(1)):
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
        if known or self.rules.language == "en":
            return known or "fm"
        return "f" if determiner in shared.FEMININE else "m" if determiner in shared.MASCULINE else _gender_of(noun)

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
        is_free = word not in rules.function_words or word in _FORMER
        return not is_name and is_free and word not in rules.speech

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
        if determiner not in shared.PRONOUNS_FOR_NOBODY:
            return None
        gender = "f" if determiner in shared.FEMININE else "m" if determiner in shared.MASCULINE else "fm"
        return self._mention(match.start(1), match.end(1), Person("", gender=gender), match[1].strip())

    def _speaks(self, match: re.Match[str]) -> bool:
        """Is it a word for a person that no table holds, behind a verb of speech: "raconte l'investisseuse"?"""
        if not match[2] or not match[2].endswith(patterns.AGENTS) or match[1].strip() not in ("le", "la", "l'"):
            return False
        if match[2] in patterns.THINGS:
            return False
        return self.follows_speech(match.start(1)) or bool(patterns.AGED.match(self.segments.low, match.end(2)))


def _gender_of(noun: str) -> str:
    """What the ending of a French noun for a person tells: "investisseuse", "avocate"."""
    if noun.endswith(("euse", "trice", "eure", "ienne", "ière", "ante", "ente", "cate", "ée", "yée")):
        return "f"
    return "m" if noun.endswith(("eur", "ien", "ier", "ant", "ent", "cat", "é")) else "fm"
