"""Whom a noun for people means: the last who has that role, the newcomer without one, or somebody named later."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile

from briefing.sources.quotes.mentions import patterns
from briefing.sources.quotes.mentions.origins import Origins
from briefing.sources.quotes.mentions.salience import NEAR, Mention
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import Kind
from briefing.sources.quotes.people.person import Naming, Person
from briefing.sources.quotes.people.positions import fits_role, position
from briefing.sources.quotes.people.roles import speaks_behind
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.text.segments import BESIDE, CLAUSE, PHRASE

_LATELY = 700
"""Characters back in which somebody was spoken of lately: two paragraphs of an article or so; untuned."""
_REACH, _MOST_BACK = 20_000, 400
"""Characters that a role reaches back, mentions that are tried: untuned bounds on time."""
JOINED = ("du ", "au ", "aux ")
"""French prepositions joined to their article."""
_APPOSED = 40
"""Characters behind "a senior official" in which the name stands that goes with it; an untuned bound."""
_REPUBLIC = "République"
_ABROAD = pattern(
    rf"[Rr]épublique (?:\w+ )?(?:du |de la |d'|de l'|de |des )[{UPPER}]\w+",
    {"République du Rwanda": "République du Rwanda", "République": None, "République française": None},
)
"""How an office of state tells which country it is of."""
_ANYBODY = ("homme", "femme", "man", "woman")
"""Nouns that tell no role at all."""
_TELLING_WORD = pattern(rf"[{UPPER}]\w{{2,}}", {"le groupe Danone": "Danone", "la FR": None})


class Holders(Origins):
    """Looks for who holds a role."""

    def by_role(self, noun: str, gender: str, place: int, complement: str = "", end: int = 0) -> Person | None:
        """The last person before ``place`` whose role and organisation these words, up to ``end``, fit."""
        if not complement:
            holders = dict.fromkeys(person for person in self._back(place, gender) if person.has_role(noun))
            return self._of_house(list(holders), end) if len(holders) > 1 else next(iter(holders), None)
        before = list(dict.fromkeys(self._back(place, gender)))
        if noun == "président" and complement == _REPUBLIC:
            before = [person for person in before if not self._is_foreign(person)]
            heads = [
                one for one in before if patterns.HEAD_OF_STATE.match(f"{one.role} de l'{one.organisation}".lower())
            ]
            if heads:
                return heads[0]
        ours = [person for person in before if _same_house(f"{_seat(person.organisation)} {person.role}", complement)]
        exact = [person for person in ours if not person.role or person.has_role(noun)]
        if exact or (len(ours) == 1 and noun not in self.rules.role_heads - self.rules.generic):
            return (exact or ours)[0]
        if any(person.has_role(noun) and person.organisation for person in before):
            return self._so_titled(before, place, end)
        return next((one for one in before if one.has_role(noun) and self._was_lately(one, place)), None)

    def _was_lately(self, person: Person, place: int) -> bool:
        """Was somebody of no known house spoken of so lately that a house told now may be theirs? English tells it
        mostly at once."""
        if self.rules.language == "en" or person.organisation:
            return True
        return any(one.person is person for one in self.between(max(0, place - _LATELY), place))

    def _so_titled(self, persons: list[Person], start: int, end: int) -> Person | None:
        """The one of no known house whose role is these very words: "the Solis managing director"."""
        told = self.segments.low[start:end]
        found = [one for one in persons if " " in one.role and not one.organisation and _ends(told, one.role.lower())]
        return found[0] if len(found) == 1 else None

    def _of_house(self, holders: list[Person], end: int) -> Person:
        """Of several with a role the last, but for one whose house has what follows: "le président du club"."""
        told = patterns.LOWER_COMPLEMENT.match(self.segments.low, end) if self.rules.language == "fr" else None
        fitting = [one for one in holders if told and told[1] in (one.role + " " + one.organisation).lower()]
        return fitting[0] if len(fitting) == 1 else holders[0]

    def _back(self, place: int, gender: str) -> Iterator[Person]:
        """Those of this gender spoken of before ``place``, the last first, as far back as a reader remembers."""
        at = bisect_left(self._starts, place)
        for number in range(at - 1, max(0, at - _MOST_BACK) - 1, -1):
            if place - self._starts[number] > _REACH:
                return
            if self._all[number].person.agrees(gender):
                yield self._all[number].person

    def _is_object(self, start: int) -> bool:
        """Does a preposition lead up to the noun, or a pronoun's verb: "for the developer", "il écoute le juge"?"""
        if self.segments.low.startswith(JOINED, start):
            return True
        if patterns.OBJECT.search(self.segments.low, max(0, start - PHRASE), start):
            return True
        left = patterns.WORD_BEFORE.search(self.segments.low[max(0, start - BESIDE) : start])
        if left is None or self._coordinates(left[1], start):
            return False
        return left[1] in self.rules.oblique or left[1] in shared.WEAK_CUES

    def _may_be_newcomer(self, noun: str, start: int) -> bool:
        """Can the noun tell the role of somebody just named?"""
        if noun in self.rules.crowd:
            return noun in self.rules.role_heads and self.segments.sentence_start(start) == start
        is_role = noun in self.rules.role_heads or not self._is_person(noun)
        return is_role and not self._is_object(start) and not self._is_subjects(start)

    def _is_subjects(self, start: int) -> bool:
        """Is it somebody's whom the French sentence names before: "Anne a joint son assistante"?"""
        sentence = self.segments.sentence_start(start)
        is_owned = self.rules.language == "fr" and self.segments.low.startswith(("son ", "sa ", "leur "), start)
        return is_owned and sentence < start and any(not one.is_oblique for one in self.between(sentence, start))

    def _without_role(self, place: int, gender: str, noun: str) -> Person | None:
        """The one person spoken of lately whose role is not yet told: "Anne Roy arrive. La ministre…"."""
        paragraph = max(self.segments.paragraph_at(place).start, place - NEAR)
        entry = self.segments.entry_start(place)
        for floor in (paragraph, paragraph if noun in self.rules.crowd else max(entry, place - _LATELY)):
            lately = {one.person for one in self.between(floor, place) if one.person.agrees(gender)}
            found = [one for one in lately if one.name and not one.role and one.kind is Kind.PERSON]
            found = [person for person in found if noun not in self._not_theirs.get(person, ())]
            others = self.rules.generic - {noun} if noun in self.rules.role_heads else set()
            found = [person for person in found if person.nouns.isdisjoint(others)]
            found = [person for person in found if not person.deeds] or found
            if len(found) == 1 and self._is_only_agent(found[0], floor, place):
                return None
            if len(found) > 1:
                subjects = {one.person for one in self.between(floor, place) if not one.is_oblique}
                found = [person for person in found if person in subjects]
            if len(found) == 1:
                return found[0]
        return None

    @cached_property
    def _not_theirs(self) -> dict[Person, set[str]]:
        """Nouns for those who say something to somebody named in the same clause, or of them: "le juge a dit à X"."""
        found: dict[Person, set[str]] = {}
        for naming in self.people.namings:
            left = self.segments.masked[max(0, naming.start - PHRASE) : naming.start].lower()
            for told in patterns.SAYS_OF.finditer(left):
                if told[2] in self.rules.speech:
                    found.setdefault(naming.person, set()).add(told[1])
        return found

    def _is_only_agent(self, person: Person, floor: int, place: int) -> bool:
        """Is somebody spoken of only beside another: "Reçu par X, le ministre…", "In a letter to X, the mayor said"?"""
        low, masked = self.segments.low, self.segments.masked
        namings = [one for one in self.between(floor, place) if one.person is person]
        return all(
            low.endswith(" par ", 0, one.start) or speaks_behind(masked, one.end, self.rules) or self._is_houses(one)
            for one in namings
        )

    def _is_houses(self, mention: Mention) -> bool:
        """Is somebody named only to tell whose house it is: "l'entreprise de X"?"""
        house = patterns.HOUSE_OF.search(self.segments.low, max(0, mention.start - BESIDE), mention.start)
        return house is not None and house[1] in self.rules.houses

    def _coordinates(self, word: str, start: int) -> bool:
        """Does "et" or "and" open the sentence rather than join two names?"""
        return word in ("et", "and") and self.segments.sentence_start(start) >= start - len(word) - 2

    def _is_person(self, word: str) -> bool:
        return word in self.rules.people_forms

    def _whom(self, start: int, noun: str, determiner: str, gender: str, hint: str, end: int) -> Person | None:
        rules = self.rules
        if noun in rules.collective:
            return Person("", gender="", organisation="")
        if determiner not in shared.DEFINITE:
            return Person("", gender="" if determiner in shared.PLURAL else gender)
        if noun in rules.relatives and determiner in shared.POSSESSIVE:
            return self._relative(noun, gender, start) or Person("", gender=gender)
        if determiner in shared.DEMONSTRATIVE and noun in rules.relatives:
            return self.subject_before(start, gender) or Person("", gender=gender)
        unnamed = None if hint else self._unnamed_before(noun, start, gender)
        return unnamed or self._held(start, noun, determiner, gender, hint, end)

    def _relative(self, noun: str, gender: str, place: int) -> Person | None:
        """The one person of the text who was told before by being somebody's kin: "Le père de Julie, X… son père"."""
        named = (one for one in self.people.namings if one.start < place and one.person.agrees(gender))
        found = {one.person for one in named if self._is_kin(one, noun)}
        return found.pop() if len(found) == 1 else None

    def _is_kin(self, naming: Naming, noun: str) -> bool:
        """Does a noun for kin stand with a name: "la mère de Julie, Anne Roy", "Anne Roy, la mère de Julie"?"""
        low = self.segments.low
        start = max(low.rfind(naming.person.name.lower(), naming.start, naming.end), naming.start)
        before = patterns.KIN_BEFORE.search(low, max(0, start - PHRASE), start)
        behind = patterns.KIN_BEHIND.match(low, naming.end)
        return noun in (before and before[1], behind and behind[1])

    def _held(self, start: int, noun: str, determiner: str, gender: str, hint: str, end: int) -> Person | None:
        """Who holds the role that the noun tells, of those whom the text names."""
        person = self.by_role(noun, gender, start, hint, end)
        person = None if person and not hint and self._is_of_another(person, start, end) else person
        if person and not hint and self._is_foreign(person):
            person = self._since(person, noun, start, end, person.gender) or person
        is_this = determiner in shared.DEMONSTRATIVE and self.rules.language == "fr"
        if is_this and not hint and noun in self.rules.role_heads:
            person = self._since(person, noun, start, end, gender) or person
        if person and not hint and (other := self.held_before(noun, person, start)):
            return other
        if person and person.name:
            if hint and not person.role and noun in self.rules.role_heads:
                person.role = self._shown(noun, start, end)
            return person
        is_former = bool(patterns.FORMER.search(self.segments.low[start : end - len(noun)]))
        if (noun in self.rules.generic and not hint) or is_former:
            person = self._generic(noun, start, gender)
            person.nouns.add(noun)
            return Person("", gender=gender) if self._is_elsewhere(person, end) else person
        is_shown = determiner in shared.DEMONSTRATIVE
        may_take_up = not hint and self._takes_up(noun, start, is_shown)
        shown = self._told_of(noun, start, gender, is_shown) if is_shown and may_take_up else None
        if shown and not person:
            return shown
        if known := self._by_new_role(start, noun, gender, end) or person:
            return known
        told = self._told_of(noun, start, gender, is_shown) if may_take_up else None
        return told or self._foretold(end - len(noun), gender, hint) or self._unnamed(noun, gender, hint, end)

    def _by_new_role(self, start: int, noun: str, gender: str, end: int) -> Person | None:
        """Who was spoken of lately without a role, which this noun then tells."""
        found = self._without_role(start, gender, noun) if self._may_be_newcomer(noun, start) else None
        if found:
            found.role = self._shown(noun, start, end)
        return found

    def _is_of_another(self, person: Person, start: int, end: int) -> bool:
        """Does an adjective behind an office tell another country's than somebody who is not spoken of here?"""
        told = patterns.NEXT_WORD.match(self.segments.low, end)
        if not told or told[1] not in self.rules.peoples or self._is_near(person, start):
            return False
        return person not in self.of_origin(told[1])

    def held_before(self, noun: str, person: Person, place: int) -> Person | None:
        """Whom the office told that nobody named holds, before another who has it was spoken of, who never speaks:
        "Le Premier ministre est allé à Metz. Il a vu le Premier ministre Paul Roy. Le Premier ministre a dit…"."""
        found = [one for one in self.between(max(0, place - NEAR), place) if one.person is person]
        if not found or any(one.how != "name" or self.speaks(one) for one in found):
            return None
        before = self.between(max(0, found[0].start - NEAR), found[0].start)
        unnamed = (one for one in before if not one.person.name)
        return next((one.person for one in unnamed if fits_role(noun, one.how.partition(" ")[2])), None)

    def _unnamed(self, noun: str, gender: str, hint: str, end: int) -> Person:
        """Somebody of whom the text tells no more than their role."""
        if noun not in self.rules.role_heads:
            return Person("", gender=gender)
        phrase = patterns.PHRASE_END.split(self.segments.masked[end - len(noun) : end + PHRASE])[0]
        first, *others = phrase.split(" ")
        phrase = " ".join([first, *takewhile(lambda word: word not in self.rules.speech, others)])
        role, organisation = position(phrase, self.rules) if hint else (noun, "")
        return Person("", gender=gender, role=role, organisation=organisation)

    def _takes_up(self, noun: str, start: int, is_shown: bool) -> bool:
        """Can a noun for anybody take up somebody named: "note le retraité", "dit cette fonctionnaire"?"""
        if noun not in self.rules.crowd or noun in self.rules.relational:
            return False
        said = patterns.INVERTED.search(self.segments.low, max(0, start - PHRASE), start)
        return is_shown or (said is not None and self.follows_speech(start))

    def _told_of(self, noun: str, place: int, gender: str, is_shown: bool) -> Person | None:
        """The one person whom the paragraph, or the sentence before, speaks of, unless their role is another."""
        paragraph = self.segments.paragraph_at(place).start
        last = self.segments.sentence_start(max(0, self.segments.sentence_start(place) - 1))
        for floor in ([] if is_shown else [paragraph]) + [max(last, paragraph)]:
            near = [one.person for one in self.between(floor, place) if one.person.name]
            found = list(dict.fromkeys(one for one in near if one.agrees(gender) and one.kind is Kind.PERSON))
            if len(found) == 1:
                return found[0] if not found[0].role or found[0].has_role(noun) else None
        return None

    def follows_speech(self, place: int) -> bool:
        """Does a verb of speech stand right before ``place``: "confie celle qui…"?"""
        before = patterns.WORD_BEFORE.search(self.segments.low[max(0, place - BESIDE) : place])
        return before is not None and before[1] in self.rules.speech

    def _is_foreign(self, person: Person) -> bool:
        """Does the role tell another country's: "Premier ministre belge"? Bare, the office is then somebody else's."""
        is_abroad = _ABROAD.search(f"{person.role} {person.organisation}") is not None
        return is_abroad or not self.rules.peoples.isdisjoint(person.role.lower().split()[1:])

    def _since(self, person: Person | None, noun: str, place: int, end: int, gender: str) -> Person | None:
        """The one subject without a role that the paragraph speaks of, and not of ``person``, before ``place``."""
        near = self.between(self.segments.paragraph_at(place).start, place)
        if any(one.person is person for one in near):
            return None
        subjects = (one.person for one in near if not one.is_oblique and one.person.agrees(gender))
        found = {one for one in subjects if one.name}
        home = found.pop() if len(found) == 1 else None
        if not home or home.role:
            return None
        home.role = self._shown(noun, place, end)
        return home

    def _shown(self, noun: str, start: int, end: int) -> str:
        """The noun as it stands up to ``end``, behind its determiner at ``start``: "Premier ministre" of "premier"."""
        shown = self.segments.flat[start:end]
        return shown[-len(noun) :] if shown.lower().endswith(noun) else shown.partition(" ")[2]

    def _unnamed_before(self, noun: str, place: int, gender: str) -> Person | None:
        """Whom the same noun told last, if the text does not name them: "A senior official… The official added"."""
        for one in reversed(self.between(max(0, place - NEAR // 2), place)):
            if one.how == "name" and one.person.has_role(noun):
                return None
            words = one.how.lower().split()
            is_same = bool(words) and words[-1] == noun and one.person.gender in (gender, "fm", "")
            if len(words) > 1 and is_same and words[0] in shared.INDEFINITE:
                is_named = one.person.name or self.people.naming_at(one.end, _APPOSED)
                return None if is_named else one.person
        return None

    def _foretold(self, noun_start: int, gender: str, hint: str) -> Person | None:
        """The one person, named later, whose role these words are: "its chief executive"."""
        phrase = self.segments.low[noun_start : noun_start + CLAUSE]
        found = [
            person
            for person in self.people.persons
            if person.role
            and phrase.startswith(person.role.lower())
            and not phrase[len(person.role) : len(person.role) + 1].isalnum()
            and person.agrees(gender)
            and (not hint or self._may_hold(person, hint, noun_start))
        ]
        return found[0] if len(found) == 1 else None

    def _may_hold(self, person: Person, house: str, place: int) -> bool:
        """Is an office of a house that of somebody who has it there, or of whom nothing was told before?"""
        if not person.organisation:
            return self.rules.language == "en" or not self.is_known_before(person, place)
        return _same_house(_seat(person.organisation), house)

    def _generic(self, noun: str, start: int, gender: str) -> Person:
        """Whom "la patronne" or "the scientist" means: whoever was spoken of, unless their role tells otherwise."""
        just_named = self._just_named(start, gender) if noun in _ANYBODY else None
        person = just_named or self.subject_before(start, gender)
        fitting = self.rules.generic_roles.get(noun)
        if not fitting or not person:
            return person or Person("", gender=gender)
        if any(person.has_role(role) for role in fitting) or (not person.role and self._is_near(person, start)):
            return person
        before = self._back(start, gender)
        found = next((one for one in before if any(one.has_role(role) for role in fitting)), None)
        is_near = found is not None and any(one.person is found for one in self.between(max(0, start - _LATELY), start))
        return found if found and is_near else Person("", gender=gender)

    def _just_named(self, place: int, gender: str) -> Person | None:
        """The one person of the sentence before, an object or not: "Le club est porté par X. « … », dit l'homme"."""
        here = self.segments.sentence_start(place)
        near = self.between(self.segments.sentence_start(max(0, here - 1)), here)
        found = {one.person for one in near if one.person.agrees(gender) and one.person.kind is Kind.PERSON}
        return found.pop() if len(found) == 1 and any(one.how == "name" for one in near) else None

    def _is_elsewhere(self, person: Person, end: int) -> bool:
        """Does what follows tell another house than that of an office: "le patron de la droite", of the president?"""
        told = patterns.LOWER_COMPLEMENT.match(self.segments.low, end) if self.rules.language == "fr" else None
        if not told or told[1] in self.rules.houses or not person.role:
            return False
        return told[1] not in (person.role + " " + person.organisation).lower()

    def _is_near(self, person: Person, place: int) -> bool:
        paragraph = self.segments.paragraph_at(place)
        return any(one.person is person for one in self.between(paragraph.start, place))


def _ends(told: str, role: str) -> bool:
    """Do the words end with the whole role?"""
    return told.endswith(f" {role}")


def _seat(house: str) -> str:
    """A house without the larger one that it sits in: "LFI" of "LFI à l'Assemblée nationale"."""
    own = house.partition(" à ")[0]
    return own if own and own[0].isupper() else house


def _same_house(ours: str, theirs: str) -> bool:
    """Do two ways to name an organisation share a telling word?"""
    names = [{word.lower() for word in _TELLING_WORD.findall(name)} for name in (ours, theirs)]
    return bool(names[0] & names[1])
