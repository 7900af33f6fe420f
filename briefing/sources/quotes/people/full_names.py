"""Which words of a sequence with capitals are a full name, and whether it is somebody's."""

from __future__ import annotations

from typing import NamedTuple

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people import other_names
from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.people.names import ARTICLED, INITIALS, Word, forename, is_surname
from briefing.sources.quotes.people.neighbourhood import Neighbourhood
from briefing.sources.quotes.people.positions import is_office
from briefing.sources.quotes.people.unlisted_forenames import (
    count_acronyms,
    given_names,
    is_clause,
    is_formed,
    may_be_names,
)
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.text.segments import Segments

_FEWEST, _MOST = 2, 5
"""Words of a full name."""
_SPOKEN = pattern(
    r"(?=.*[AEIOUYÀÉÈÊÏ])(?!.*[B-DF-HJ-NP-TV-XZ]{3})[A-ZÀ-Þ'-]{2,}",
    {"FAYE": "FAYE", "N'DIAYE": "N'DIAYE", "BA": "BA", "CFDT": None, "Roy": None},
)
"""What may be a surname in capitals."""
_LEAST_ADVERB = 7
"""Letters of an adverb that no table holds; most forenames that end so have fewer. Untuned."""
_ARTICLES = ("le", "la", "les")
"""What a sentence that begins with a house's name sets before it."""
_IN_HOUSE = 3
"""Words of a house and of the name of somebody in it."""
_PORTFOLIO = pattern(
    r"\b(?:ministre|secrétaire d'état|commissaire)\s[^.,;:!?\n]{0,30}?\b(?:(?:des|de la|du|aux|à la)\s|(?:de|à) l')$",
    {
        "le ministre irlandais des ": "ministre irlandais des ",
        "la ministre de la ": "ministre de la ",
        "le pays des ": None,
    },
)
"""What stands before the word for what a minister sees to: "le ministre irlandais des Finances Paschal Roy"."""
_LONGEST_OFFICE = 60
"""Characters of such words; untuned."""
_ADJECTIVES = ("ale", "ales", "aux", "ive", "ique", "aire", "enne", "oise", "aise")
"""How words end that go on a house's name: "la Banque Centrale Africaine"."""
_OF_HOUSE = pattern(
    rf"(?<![\w-])([{UPPER}][\w-]+)\s(?:on|of|for|sur|de|du|des)\s$",
    {"the Commission on ": "Commission on ", "the commission on ": None, "the Commission ": None},
)
_LONGEST_HEAD = 30
"""Characters before a name in which the head of a body's begins; untuned."""


class FullName(NamedTuple):
    """The words of a name in a sequence, of which the first ``skipped`` lead up to it.

    ``gender`` is that of a title before it, ``given`` are forenames that begin it which no table knows, in lower case.
    ``is_sure`` says that a forename or initials begin it.
    """

    words: list[Word]
    sequence: list[Word]
    skipped: int
    gender: str
    given: tuple[str, ...]
    is_sure: bool

    @property
    def text(self) -> str:
        """The name as it stands there."""
        return " ".join(word.text for word in self.words)


class FullNames:
    """Reads the full names of a text, whose sequences of words with capitals are ``found``."""

    def __init__(self, found: list[list[Word]], segments: Segments, near: Neighbourhood) -> None:
        self.segments, self.rules, self._near = segments, near.rules, near
        self._single = {words[-1].low for words in found if len(words) == 1 or self._is_title(words[-2])}
        self._alone = self._single | {words[-1].low for words in found if len(words) == 2 and words[0].low in _ARTICLES}
        self._plural = {lows(words) for words in found if segments.low.endswith("les ", 0, words[0].start)}
        self._given = set(given_names(found, segments, near, self.rules))

    def read(self, words: list[Word]) -> FullName | None:
        """The name of several words that a sequence holds; None where it holds none."""
        if len(words) < _FEWEST or is_surname(words) or (self._given and lows(words) in self._given):
            return None
        skipped, gender = self.leading(words)
        skipped, first = self._forename(words, skipped)
        given = lows(words[: max(0, first)]) if self._given else ()
        is_given = given in self._given
        first = 0 if is_given else first
        if gender in ("f", "m") and may_be_names(words[skipped : max(0, first)], self.rules):
            first = skipped
        is_led = bool(gender) or (skipped > 0 and self._is_role(words[skipped - 1]))
        name = self.name_words(words[first if first >= 0 else skipped :], is_titled=is_led)
        if self._is_no_name(words, name, gender):
            return None
        is_house = first >= 0 and len(name) > 1 and name[1].low in shared.ORGANISATIONS
        is_titled = bool(gender) and words[max(0, skipped - 1)].low not in shared.LOOSE_TITLES
        if not is_titled and (is_house or self.is_nobody(name)):
            return self.read(words[words.index(name[-1]) + 1 :])
        if not _FEWEST <= len(name) <= _MOST:
            return None
        return FullName(name, words, skipped, gender, given if is_given else (), is_sure=first >= 0)

    def _is_no_name(self, words: list[Word], name: list[Word], gender: str) -> bool:
        """Is it a path, a clause, what a street is named after, or a word with an article?"""
        is_path = self.segments.masked.startswith("/", name[-1].end if name else words[-1].end)
        if is_path or (not gender and is_clause(name, self.rules)):
            return True
        return self._names_thing(words[0].start) or (bool(name) and self._is_articled(name[0].start))

    def starts_at(self, name: FullName) -> int:
        """Where the naming of somebody begins: with the title before the name, if nothing but that leads up to it."""
        is_title_only = bool(name.gender) and not any(map(self._is_role, name.sequence[: name.skipped]))
        return name.sequence[0].start if is_title_only else name.words[0].start

    def leading(self, words: list[Word]) -> tuple[int, str]:
        """How many words stand before a name, and the gender that the last title among them tells."""
        gender = ""
        for number, word in enumerate(words):
            if self._is_title(word):
                gender = self.rules.titles[word.low]
            elif self._begins_name(words, number, is_titled=bool(gender)):
                return number, gender
        return len(words), gender

    def _begins_name(self, words: list[Word], number: int, *, is_titled: bool) -> bool:
        """Does a name begin with a word: with what leads up to none, a forename, or a trade behind a title?"""
        word, is_last = words[number], number + 1 == len(words)
        if is_titled and is_last and word.low in shared.TRADE_SURNAMES:
            return True
        if not is_last and self._is_adverb(word):
            return False
        return not self._may_lead(word) or (not is_last and bool(forename(word)) and not self._is_role(word))

    def _is_adverb(self, word: Word) -> bool:
        """Does an English adverb stand before a name: "Currently Acme runs", but not "Milly Roy" nor "Donnelly"?"""
        is_formed = self.rules.language == "en" and word.low.endswith("ly") and len(word.low) >= _LEAST_ADVERB
        return is_formed and not forename(word) and word.low not in self._single

    def is_nobody(self, words: list[Word]) -> bool:
        """Is it the name of a body, a place or a people?"""
        return bool(words) and kind_of(" ".join(word.text for word in words), self.rules) is not None

    def name_words(self, words: list[Word], *, is_titled: bool = False) -> list[Word]:
        """The words of the name that starts here: no role, acronym or second clause after it.

        Behind a title or an office, letters that can be spoken are a surname: "Monsieur Jean Paul Alain FAYE".
        """
        kept: list[Word] = []
        is_loud = bool(words) and words[0].text.isupper()
        for word in words:
            is_acronym = word.text.isupper() and len(word.text) > 1 and "." not in word.text and not is_loud
            is_acronym = is_acronym and not (is_titled and _SPOKEN.fullmatch(word.text))
            if len(kept) > 1 and (is_acronym or self._begins_another(word, kept[-1], is_loud=is_loud)):
                break
            kept.append(word)
        while len(kept) > 2 and kept[-1].low in self.rules.function_words:
            kept.pop()
        while kept and kept[-1].low in shared.PARTICLES:
            kept.pop()
        return kept

    def _begins_another(self, word: Word, last: Word, *, is_loud: bool) -> bool:
        """Does a word behind the last of a name begin a role, or the particle of another name?"""
        is_surname = is_loud or last.low in ARTICLED or INITIALS.match(last.text) is not None
        is_role = word.low in self.rules.role_heads and not is_surname
        return is_role or (word.low in shared.PARTICLES and last.low not in shared.PARTICLES)

    def is_somebodys(self, found: FullName) -> bool:
        """Do the words of a name, and those beside it, tell that it is a person's?"""
        name, words, skipped, gender = found.words, found.sequence, found.skipped, found.gender
        if name[0].low in self.rules.peoples:
            return False
        if found.is_sure:
            is_place = name[1].low in ("de", "d'") and name[-1].low in self.rules.places
            return not is_place and (name[1].low not in shared.ORGANISATIONS or bool(gender))
        title = words[max(0, skipped - 1)] if gender else None
        is_plural = not gender and lows(name) in self._plural
        if is_plural or not is_formed(name, self.rules, is_titled=bool(gender)) or self._ends_in_role(name, title):
            return False
        if self._is_others(name, gender):
            return False
        has_role = skipped > 0 and self._is_role(words[skipped - 1])
        return bool(gender) or has_role or self._is_shown(name)

    def _may_lead(self, word: Word) -> bool:
        is_small = word.low in self.rules.leading or word.low in self.rules.adverbs
        return is_small or word.low.endswith("-old") or word.low in ("u.s", "u.k")

    def _is_title(self, word: Word) -> bool:
        return word.low in self.rules.titles and (word.text[-1] == "." or word.low not in shared.DOTTED_TITLES)

    def _is_role(self, word: Word) -> bool:
        return word.low in self.rules.role_heads

    def _forename(self, words: list[Word], skipped: int) -> tuple[int, int]:
        """How many words stand before a name, and where its forename or the initials before it are; -1 for none."""
        while skipped < len(words) - 2 and words[skipped].low in self.rules.peoples:
            skipped += 1
        first = next((n for n in range(skipped, len(words) - 1) if forename(words[n])), -1)
        if first < 0:
            skipped += count_acronyms(words[skipped:], self.rules) or self._houses_before(words[skipped:])
            skipped = max((n + 1 for n in range(skipped, len(words) - 2) if self._is_role(words[n])), default=skipped)
        while first > skipped and INITIALS.match(words[first - 1].text):
            first -= 1
        return skipped, first

    def _houses_before(self, words: list[Word]) -> int:
        """How many words of a house, named alone elsewhere, a role before a name holds: "chef de la Douma Ion Roy"."""
        if self.rules.language != "fr" or len(words) != _IN_HOUSE:
            return 0
        if _PORTFOLIO.search(self.segments.low, max(0, words[0].start - _LONGEST_OFFICE), words[0].start):
            return 1
        if words[0].low not in self._alone:
            return 0
        others = shared.ORGANISATIONS | self.rules.peoples | self.rules.body_words | self.rules.leading
        if any(word.low in others or word.low.endswith(_ADJECTIVES) for word in words[1:]):
            return 0
        role = self._near.role_before(words[1].start)
        return 1 if role and role.organisation == words[0].text else 0

    def _is_others(self, name: list[Word], gender: str) -> bool:
        """Does what stands beside an unknown name tell that it is a house's, or that its first word is a surname?"""
        start, end = name[0].start, name[-1].end
        is_led = bool(gender) or self.segments.word_before(start) in self.rules.role_heads
        if not is_led and name[0].low in self._single and not self._near.shows(end):
            return True
        if not gender and self._near.role_before(start) is None and self._near.tells_house(end):
            return True
        is_house = self._is_house(start) or self._goes_on_house(start)
        return is_house or (not gender and self.segments.low.endswith("the ", 0, start))

    def _is_shown(self, name: list[Word]) -> bool:
        """Does an unknown name tell by itself, or by what stands beside it, that it is somebody's?"""
        is_called = (
            len(name) == 2
            and name[-1].low in self._single
            and name[0].low not in self._single
            and not (name[0].text.isupper() or name[0].low in self.segments.common)
        )
        has_initials = bool(INITIALS.match(name[0].text)) and len(name[0].low) > 2
        start, end = name[0].start, name[-1].end
        is_told = is_called or has_initials or self._near.introduces(start, end) or self._near.shows(end)
        return is_told or bool(other_names.told(name, self.segments.flat))

    def _ends_in_role(self, name: list[Word], title: Word | None) -> bool:
        """Does an English role end what looks like a name, which no title but the office's own leads?"""
        is_role = self.rules.language == "en" and self._is_role(name[-1])
        return is_role and (not title or is_office(self.segments.low, title.start, name[-1].end, self.rules))

    def _names_thing(self, start: int) -> bool:
        """Is it what a street or a prize is named after?"""
        return self.rules.language == "fr" and self.segments.word_before(start) in shared.NAMED_AFTER

    def _is_articled(self, start: int) -> bool:
        """Does a French article stand before a forename, which is none then: "La France insoumise"?"""
        return self.rules.language == "fr" and self.segments.low.endswith((" la ", "\nla ", " le ", "\nle "), 0, start)

    def _is_house(self, start: int) -> bool:
        """Does the word before tell an organisation: "the insurer Trident Mutual"?"""
        return self.segments.word_before(start) in self.rules.houses - self.rules.role_heads

    def _goes_on_house(self, start: int) -> bool:
        """Does a name go on that of a body: "the Commission on Presidential Debates"?"""
        head = _OF_HOUSE.search(self.segments.masked, max(0, start - _LONGEST_HEAD), start)
        return head is not None and head[1].lower() in self.rules.body_words


def lows(words: list[Word]) -> tuple[str, ...]:
    """The words in lower case."""
    return tuple(word.low for word in words)
