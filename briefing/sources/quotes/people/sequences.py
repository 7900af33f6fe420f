"""The runs of capitalised words of a text, which may be names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from briefing.sources.courtesy_titles import DOTTED
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.people.names import Word, forename
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.forms import word_set
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import FILL, INITIAL, OPEN, Segments

_DOTTED = "|".join(rf"(?<=\b{title}\.)" for title in DOTTED)
_REST = rf"(?:[\w'-]*\w)?(?:\.(?=[\s-]?(?:(?:d[eu]|l[ea]|van|von)\s|d')?[{UPPER}])(?:{_DOTTED}|(?<=\b[{UPPER}]\.)))?"
_NICKNAME = f"{FILL}{{2,16}}{OPEN}"
_GAP = rf"(?:[ ](?:{_NICKNAME}[ ])?|\n(?!\s*\n))"
_SEQUENCE = pattern(
    rf"""
    [{UPPER}](?<![\w\ue000].){_REST}                                                      # a word in capitals
    (?:
        (?:{_GAP}(?:(?:{"|".join(sorted(shared.PARTICLES))}){_GAP}){{0,2}}(?:d')?|(?<=\b[{UPPER}]\.)-?)  # also "J.M."
        [{UPPER}]{_REST}                                                                      # and others
    ){{0,11}}
    """,
    {
        "hier, Mme Anne de la Tour a dit": "Mme Anne de la Tour",
        "J. K. Rowling said": "J. K. Rowling",
        "J.K. Rowling said": "J.K. Rowling",
        "dit J.-P. Roy": "J.-P. Roy",
        "Dr. Jane Doe": "Dr. Jane Doe",
        "Paul\nDupont": "Paul\nDupont",
        "Paul\n\nDupont": "Paul",
        "Paul \ue000\ue000\ue002 Roy": "Paul \ue000\ue000\ue002 Roy",
        "un mot": None,
    },
    re.VERBOSE,
)
"""Begins with a set of characters, which is searched for much faster than what looks behind first."""
_UNSPACED = pattern(r"\S+", {"Anne Roy": "Anne", " ": None})
NICKNAME = pattern(
    rf"[«“\"‘]\s?((?:(?:The|Le|La|El|Big)\s|L')?[{UPPER}][\w-]+)\s?[»”\"’]",
    {"“Nan”": "“Nan”", "« Nono »": "« Nono »", "«The Wolf»": "«The Wolf»", "“a boy”": None},
)
"""A name in marks between two others: Anne “Nan” Roy."""
_GENRES = word_set("interview entretien portrait rencontre tribune conférence discours")
_DOMAINS = word_set("""
santé culture justice économie intérieur éducation travail transports état etat numérique logement budget défense
agriculture écologie sports recherche industrie énergie jeunesse ville république sénat région métropole outre-mer
ain aisne allier ardèche ardennes ariège aube aude aveyron calvados cantal charente cher corrèze creuse doubs drôme eure
finistère gard gers gironde hérault indre isère jura landes loire loiret lot lozère manche marne mayenne meuse morbihan
moselle nièvre nord oise orne rhône sarthe savoie somme tarn var vaucluse vendée vienne vosges yonne essonne
""")
"""What a minister is of, and what an elected person is."""
_LETTERED = word_set("""
plan option vitamin vitamine hepatitis hépatite influenza grade class classe category catégorie group groupe type
phase series série section point part partie annex annexe appendix schedule exhibit figure table team équipe zone lot
line ligne building bâtiment block bloc hall room salle gate porte platform quai terminal hypothèse scenario scénario
variante variant version pool poule tower tour alinéa visa permis solution lettre letter note
""")
_LONGEST_LETTERED = 12
"""Nouns of which a letter tells which one it is, and characters in which one stands before its letter."""
_WITH_DOMAIN = 3
_OF = (" de la ", " de l'", " du ", " des ", " de ", " d'", " à la ", " au ", " aux ", " à ")
_ELIDED = pattern(
    rf"(?:[LD]|Qu|Lorsqu|Puisqu)'(?=[{UPPER}])",
    {"L'Oréal": "L'", "D'Anne": "D'", "Lorsqu'Anne": "Lorsqu'", "O'Brien": None, "N'Diaye": None, "l'aube": None},
)
"""What loses its vowel before a name; behind another word it is the name's own: "Marc D'Haene"."""
_DOUBLE = pattern(
    rf"/([{UPPER}][a-zà-ÿ'-]+)(?=[,;:.]?\s(?![{UPPER}]|\n))",
    {"/Konaté, la": "/Konaté", "/Getty Images": None, "/Reuters) le": None, "/RTL a": None},
)
"""The other half of a double surname: "Awa Sanou/Konaté", not the agency of a credit."""
_JUNIORS = ("Jr", "Sr")
_JUNIOR = pattern(r",?\s([JS]r\.)", {", Jr., head": ", Jr.", " Jr. said": " Jr.", ", Jr": None})


def sequences(segments: Segments, rules: Rules) -> Iterator[list[Word]]:
    """Runs of capitalised words, with the particles between them, in order."""
    return _Sequences(segments, rules).all()


@dataclass(frozen=True)
class _Sequences:
    segments: Segments
    rules: Rules

    def all(self) -> Iterator[list[Word]]:
        """The runs, none within another."""
        end = 0
        for run in self._runs():
            if run[0].start >= end:
                whole = self._with_ending(self._double(run))
                end = whole[-1].end
                yield whole

    def _double(self, words: list[Word]) -> list[Word]:
        """The words of a name with both halves of a double surname."""
        last = words[-1]
        half = _DOUBLE.match(self.segments.masked, last.end) if len(words) > 1 else None
        if not half or kind_of(half[1], self.rules) or half[1].lower() in self.rules.role_heads:
            return words
        return [*words[:-1], self._word(self.segments.masked[last.start : half.end()], last.start)]

    def _with_ending(self, words: list[Word]) -> list[Word]:
        """The words of a name with what tells the son from the father: "Leo Roy, Jr., head of Acme"."""
        ending = _JUNIOR.match(self.segments.masked, words[-1].end) if len(words) > 1 else None
        return [*words, self._word(ending[1], ending.start(1))] if ending else words

    def _runs(self) -> Iterator[list[Word]]:
        for match in _SEQUENCE.finditer(self.segments.masked):
            place, text = match.start(), match[0]
            if text.lower() in self.rules.function_words:
                continue
            if " " not in text and "\n" not in text:
                yield [self._word(text, place)]
                continue
            words = [
                self._word(found[0], place + found.start(), is_first=not found.start())
                for found in _UNSPACED.finditer(match[0])
            ]
            words = self._behind_domain(self._behind_genre(self._behind_verb(self._behind_letter(words))))
            for part in self._by_nickname(words) if FILL in match[0] else [words]:
                for run in self._by_paragraph(part) if "\n" in match[0] else [part]:
                    yield from self._by_owner(run) if "'s" in match[0] else [run]

    def _behind_letter(self, words: list[Word]) -> list[Word]:
        """A run without the letter that ends the sentence before: "voici le plan B. Anne Roy dit"."""
        first = words[0]
        left = self.segments.low[max(0, first.start - _LONGEST_LETTERED) : first.start].split()
        is_letter = len(words) > 1 and len(first.low) == 1 and bool(left) and left[-1] in _LETTERED
        return words[1:] if is_letter else words

    def _behind_verb(self, words: list[Word]) -> list[Word]:
        """An English run without the verb that its sentence begins with: "Says Mr. Roy, “…”"."""
        first = words[0]
        is_verb = self.rules.language == "en" and first.low in self.rules.speech and first.low.endswith("s")
        return words[1:] if is_verb and not forename(first) and words[1].text[0] != FILL else words

    def _behind_genre(self, words: list[Word]) -> list[Word]:
        """A run without the kind of article that it begins with: "Interview d'Anne Roy"."""
        if words[0].low not in _GENRES or len(words) == 1 or not words[1].text.startswith("d'"):
            return words
        elided = words[1].text.removeprefix("d'")
        return [self._word(elided, words[1].end - len(elided)), *words[2:]]

    def _behind_domain(self, words: list[Word]) -> list[Word]:
        """A French run without what a role before it is of: "la ministre de la Santé Anne Roy", "de l'Ain Jean Roy"."""
        first = words[0]
        left = self.segments.low[max(0, first.start - 8) : first.start]
        is_domain = first.low in _DOMAINS and self.rules.language == "fr" and left.endswith(_OF)
        return words[1:] if is_domain and len(words) == _WITH_DOMAIN else words

    def _by_nickname(self, words: list[Word]) -> Iterator[list[Word]]:
        """A run with words in marks: one name about a nickname, or what stands before and behind something else."""
        run: list[Word] = []
        for word in words:
            if word.text[0] != FILL:
                run.append(word)
            elif not self._is_called(run[-1], word):
                yield run
                run = []
        yield run

    def _is_called(self, first: Word, marked: Word) -> bool:
        """Are the words in marks what somebody is called: Anne “Nan” Roy, Alexe « The Wolf » Roy?"""
        name = NICKNAME.fullmatch(self.segments.flat, marked.start, marked.end)
        return name is not None and bool(forename(first) or " " in name[1])

    def _by_paragraph(self, words: list[Word]) -> Iterator[list[Word]]:
        """A run that goes over the end of a line, which may be that of its paragraph."""
        for _, run in groupby(words, lambda word: self.segments.paragraph_at(word.start).start):
            yield list(run)

    def _by_owner(self, words: list[Word]) -> Iterator[list[Word]]:
        """A run with a name and that of whoever is theirs: "Acme's Jane Doe"."""
        run: list[Word] = []
        for word in words:
            run.append(word)
            if self.segments.masked.startswith("'s", word.end):
                yield run
                run = []
        if run:
            yield run

    def _word(self, text: str, start: int, *, is_first: bool = True) -> Word:
        """The word without an elided article, if it is the first of its run, or a possessive."""
        if "'" in text:
            elided = _ELIDED.match(text) if is_first and self.rules.language == "fr" else None
            if elided:
                text, start = text[elided.end() :], start + elided.end()
            text = text.removesuffix("'s")
        elif text.endswith(INITIAL):
            text = f"{text[:-1]}."
        elif (len(text) == 1 or text in _JUNIORS) and self.segments.masked.startswith(".", start + len(text)):
            text = f"{text}."
        return Word(text, start, start + len(text), text.lower().rstrip("."))
