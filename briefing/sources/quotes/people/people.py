"""Who is named in a text: names, titles, roles and organisations, and every later mention by surname or forename."""

from __future__ import annotations

from bisect import bisect_left

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people import initials, lone_forenames, other_names
from briefing.sources.quotes.people.full_names import FullName, FullNames
from briefing.sources.quotes.people.names import (
    Word,
    aliases,
    capitalised,
    forename,
    sound,
)
from briefing.sources.quotes.people.neighbourhood import Neighbourhood
from briefing.sources.quotes.people.person import Naming, Person
from briefing.sources.quotes.people.positions import (
    bracketed,
    further_roles,
    is_office,
    position,
    role_gender,
    told_gender,
)
from briefing.sources.quotes.people.roles import RoleBefore
from briefing.sources.quotes.people.sequences import sequences
from briefing.sources.quotes.people.short_offices import short_offices
from briefing.sources.quotes.people.unlisted_forenames import longer_name
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import Segments

_LOOK = 110
"""Characters before a name in which its naming may start: what roles.py looks at."""
_DOES = pattern(
    r"(?:,?\s(?:qui|who|has|a|had))?\s(?:co-)?([\w-]+)",
    {" dirige": " dirige", ", qui préside": ", qui préside", " has co-founded": " has co-founded", ".": None},
)


class People:
    """The persons of a text and where they are named, in order."""

    def __init__(self, segments: Segments, rules: Rules) -> None:
        self.segments, self.rules = segments, rules
        self.persons: list[Person] = []
        self._by_name: dict[str, Person] = {}
        self._by_sound: dict[str, Person] = {}
        self._by_alias: dict[str, list[Person]] = {}
        self.namings: list[Naming] = []
        self._near = Neighbourhood(segments.masked, rules)
        found = list(sequences(segments, rules))
        self._names = FullNames(found, segments, self._near)
        self._short_offices = short_offices(found)
        left = [sequence for sequence in found if not self._full_name(sequence)]
        left = [sequence for sequence in left if not self._coordinated(sequence)]
        self._by_alias = self._aliased()
        left = [sequence for sequence in left if not self._official(sequence)]
        for sequence in left:
            self._short_name(sequence)
        self.namings.sort(key=_start)

    def named(self, alias: str, gender: str = "fm") -> Person | None:
        """The person with this name, surname or forename whom the gender fits, of several the first introduced."""
        return next((person for person in self._by_alias.get(alias.lower(), []) if person.agrees(gender)), None)

    def naming_at(self, place: int, within: int = 1) -> Naming | None:
        """The naming of a person that starts at ``place`` or some characters on."""
        at = bisect_left(self.namings, place, key=_start)
        found = self.namings[at] if at < len(self.namings) else None
        return found if found and found.start < place + within else None

    def namings_in(self, start: int, end: int) -> list[Naming]:
        """The namings that start from ``start`` to ``end``."""
        first, last = (bisect_left(self.namings, place, key=_start) for place in (start, end))
        return self.namings[first:last]

    def namings_near(self, place: int) -> list[Naming]:
        """The namings that start at ``place`` or in the role before it."""
        return self.namings_in(place - _LOOK, place + 1)

    def add(self, name: str, gender: str = "fm") -> Person:
        """The person of this full name, new if need be."""
        shown = " ".join(capitalised(word) if len(word) > 2 and word.isupper() else word for word in name.split())
        if known := self._by_name.get(shown.lower()) or self._by_sound.get(sound(shown)):
            known.aliases.update(aliases(shown))
            return known
        person = self._by_name[shown.lower()] = Person(shown, gender, aliases=aliases(shown))
        self.persons.append(person)
        if " " in shown:
            self._by_sound[sound(shown)] = person
        return person

    def _full_name(self, words: list[Word]) -> bool:
        """Record a name of several words, if these hold one."""
        name = self._names.read(words)
        is_known = name is not None and sound(name.text) in self._by_sound
        if not name or self._is_official(name) or not (is_known or self._names.is_somebodys(name)):
            return False
        self._record(name, is_known=is_known)
        return True

    def _is_official(self, name: FullName) -> bool:
        """Is it an office and a surname, which may be somebody's named in full: "District Attorney Roy", "DA Roy"?"""
        offices = self.rules.role_heads | self.rules.titles.keys()
        is_short = (name.words[0].text, name.words[-1].low) in self._short_offices
        return not name.is_sure and (is_short or any(word.low in offices for word in name.words[:-1]))

    def _official(self, words: list[Word]) -> bool:
        """Record an office and a surname of nobody named in full."""
        name = self._names.read(words)
        if not name or not self._is_official(name) or self._is_surname(name.words[-1].low):
            return False
        if not self._names.is_somebodys(name):
            return False
        person = self._record(name, is_known=False)
        for alias in person.aliases:
            self._by_alias.setdefault(alias, []).append(person)
        return True

    def _is_surname(self, word: str) -> bool:
        """Does the name of a known person end with this word?"""
        return any(person.name.lower().endswith(f" {word}") for person in self._by_alias.get(word, ()))

    def _record(self, name: FullName, *, is_known: bool) -> Person:
        """Record whoever has a full name, new if need be."""
        person = None if is_known else longer_name(name.words, self.namings, self.segments)
        gender = name.gender if name.gender in ("f", "m") else (forename(name.words[0]) or "fm")
        person = person or self.add(name.text, gender)
        person.aliases.update({" ".join(name.given)} if name.given else ())
        self._introduce(person, self._names.starts_at(name), name.words)
        return person

    def _coordinated(self, words: list[Word]) -> bool:
        """Record an unknown name that goes with a known one: "deux élues, Enora Amrani et Anne Vidal"."""
        words = words[self._names.leading(words)[0] :]
        if self.rules.language != "fr" or len(words) != 2 or self._names.is_nobody(words):
            return False
        if any(
            word.low in shared.ORGANISATIONS or word.low in self.rules.function_words or word.text.isupper()
            for word in words
        ):
            return False
        after = lone_forenames.joined_after(words, self.segments)
        before = lone_forenames.joined_before(words, self.segments)
        if max(after, before) < 0 or not any(self._stands_at(one, after, before) for one in self.namings):
            return False
        self._introduce(self.add(" ".join(word.text for word in words)), words[0].start, words)
        return True

    def _stands_at(self, one: Naming, start: int, end: int) -> bool:
        """Does a naming begin with a capital at ``start``, or end at ``end``?"""
        return one.end == end or (one.start == start and self.segments.masked[start].isupper())

    def _introduce(self, person: Person, start: int, name: list[Word]) -> None:
        begin = min(start, name[0].start)
        before = self._near.role_before(begin)
        told_from = initials.end_of_letters(person.name, self.segments.masked, name[-1].end)
        after = self._near.role_after(told_from)
        if after:
            role, organisation = position(after, self.rules) if after[0] != "(" else bracketed(after, self.rules)
            if initials.are_label(organisation, person.name, self.segments.masked):
                organisation = ""
            kin = self.rules.relatives - self.rules.role_heads
            person.learn("" if kin.intersection(role.lower().split()[:1]) else role, organisation)
        if before:
            person.learn(before.role, before.organisation)
            begin = before.start
        if before and self.rules.language == "fr":
            told = told_gender(self.segments.low[before.start : name[0].start])
            person.gender = told if told == "f" or (told and person.gender == "fm") else person.gender
        self._refine_gender(person, name[-1].end)
        verb = _DOES.match(self.segments.low, name[-1].end)
        further = further_roles(self.segments.masked, name[-1].end, self.rules)
        person.deeds.update(further, self.rules.deeds.get(verb[1], ()) if verb else ())
        self._call(person, name)
        self.namings.append(Naming(begin, name[-1].end, person))

    def _call(self, person: Person, name: list[Word]) -> None:
        """Learn the other names that stand beside a name: "X, alias Y", "XY = X Y"."""
        short = initials.defined(person.name, self.segments.masked, name[0].start).lower()
        for other in (*other_names.told(name, self.segments.flat), *filter(None, [short])):
            person.aliases.add(other)
            self._by_name.setdefault(other, person)
            self._by_alias.setdefault(other, []).append(person)

    def _refine_gender(self, person: Person, end: int) -> None:
        """A forename of both genders or unknown, decided by a role or an apposition."""
        if person.gender != "fm" or self.rules.language != "fr":
            return
        if not person.role:
            person.gender = self._near.gender(end) or person.gender
            return
        person.gender = role_gender(person.role, person.deeds) or person.gender

    def _aliased(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for person in self.persons:
            for alias in person.aliases:
                found.setdefault(alias, []).append(person)
        return found

    def _short_name(self, words: list[Word]) -> None:
        """Record a surname or a forename of a known person, or else a new person told by title and surname."""
        skipped, gender = self._names.leading(words)
        if not self._may_be_short(words, skipped, gender) or self._called_short(words, skipped, gender):
            return
        if not self._titled(words, skipped, gender):
            self._kin(words[skipped:])

    def _may_be_short(self, words: list[Word], skipped: int, gender: str) -> bool:
        """Can it be a surname or a forename, or somebody told by title and surname?"""
        if len(words) == 1:
            return words[0].low in self._by_alias or bool(forename(words[0])) or self._is_told(words[0])
        return bool(gender) or not self._names.is_nobody(words[skipped:])

    def _called_short(self, words: list[Word], skipped: int, gender: str) -> bool:
        """Record a surname or a forename of a known person: no forename behind another word that may be one."""
        for first in range(max(skipped - 1, 0) if not gender else skipped, len(words)):
            for last in range(len(words), first, -1):
                alias = " ".join(word.text for word in words[first:last])
                person = self.named(alias, gender or "fm")
                if person and not (first > skipped and _is_forename(alias, person)):
                    start = words[0].start if gender else words[first].start
                    before = self._near.role_before(start)
                    self.namings.append(Naming(before.start if before else start, words[last - 1].end, person))
                    return True
        return False

    def _kin(self, words: list[Word]) -> None:
        """ "Her husband, Roy", "Josiane, retraitée": somebody told by forename alone."""
        while len(words) > 1 and words[0].text.isupper():
            words = words[1:]
        is_told = bool(words) and self._is_told(words[-1])
        if len(words) != 1 or not (forename(words[0]) or is_told) or self._names.is_nobody(words):
            return
        before = self._near.role_before(words[0].start)
        after = self._near.role_after(words[0].end)
        if after and after[0] != "(" and self.segments.masked.startswith(", ", words[0].end):
            person = self.add(words[0].text, forename(words[0]) or "fm")
            self._by_alias.setdefault(words[0].low, []).append(person)
            self._introduce(person, words[0].start, words)
        elif is_told or self._is_somebody(words[0], before):
            person = self.add(words[0].text, forename(words[0]) or "fm")
            self._by_alias.setdefault(words[0].low, []).append(person)
            self._call(person, words)
            self.namings.append(Naming(before.start if before else words[0].start, words[0].end, person))

    def _is_told(self, word: Word) -> bool:
        near = (self.segments, self.rules)
        lone = lone_forenames
        ways = (lone.is_told, lone.is_shown, lone.is_framed, lone.is_met, lone.is_signing, lone.is_telling)
        return word.low not in self.rules.function_words and any(way(word, *near) for way in ways)

    def _is_somebody(self, word: Word, before: RoleBefore | None) -> bool:
        """Does a forename alone name somebody?"""
        near = (self.segments, self.rules)
        is_led = self.segments.word_before(word.start) in self.rules.role_heads
        if before and ((before.role and is_led) or lone_forenames.is_owned(before.start, *near)):
            return True
        return lone_forenames.acts(word, *near) or lone_forenames.is_apposed(word, *near)

    def _titled(self, words: list[Word], skipped: int, gender: str) -> bool:
        name = self._names.name_words(words[skipped:])[:3]
        if not name or not gender or words[skipped - 1].low not in self.rules.titles:
            return False
        is_loose = words[skipped - 1].low in shared.LOOSE_TITLES
        is_bare = is_loose and (self._names.is_nobody(name) or not self._near.introduces(name[0].start, name[-1].end))
        if is_bare or is_office(self.segments.low, words[skipped - 1].start, name[-1].end, self.rules):
            return False
        title = self.segments.flat[words[skipped - 1].start : name[0].start]
        shown = title + " ".join(word.text for word in name)
        person = self.add(shown, gender)
        person.aliases = {shown.lower(), " ".join(word.low for word in name)}
        for alias in person.aliases:
            self._by_alias.setdefault(alias, []).append(person)
        self._introduce(person, words[skipped - 1].start, name)
        return True


def _is_forename(alias: str, person: Person) -> bool:
    """Is it how the person's full name begins?"""
    return " " in person.name and person.name.lower().startswith(f"{alias.lower()} ")


def _start(naming: Naming) -> int:
    return naming.start
