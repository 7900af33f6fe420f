"""Pairs of quotation marks, however nested, turned about or left open."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.turned import turned

_TOKEN = pattern(
    r"[«»“”„\"‹›‘]|[’'](?:(?!\w)|(?<!\w.))|\n[^\S\n]*\n\s*",
    {"Il dit « oui": "«", "‘so": "‘", "boys' own": "'", "don't": None, "l'aube": None, "a\n \nb": "\n \n"},
)
_FAMILY = {"«": "«", "»": "«", "“": "“", "”": "“", "„": "“", '"': '"', "‹": "‹", "›": "‹", "‘": "‘", "’": "‘", "'": "'"}
_CLOSED_BY = {"“": ("”", '"»'), "«": ("»", '"”')}
"""Kinds of marks, what closes them, and what may do so by mistake."""
_MARKS_AHEAD = 5
"""Marks of the next paragraph that tell whether a passage goes on in it; untuned."""
_LONGEST_REST = 1_500
"""Characters behind an apostrophe in which the true closing mark would stand; an untuned bound on time."""
_LONGEST = 6_000
"""Characters of a passage; beyond, a mark is astray. The longest quote of the annotated articles has 219."""
_STRAIGHT_SINGLE = pattern(
    r"[,.?!]'(?=[\s,;:)]|$)", {"'We will,' she": ",'", "'Will we?', she": "?'", "'tis": None, "etc.'s": None}
)
_FRENCH_SINGLE = pattern(
    r"(?:^|[\s(])'[^\W\d_][^\n]{12,2000}?[\w.,!?]'(?=[\s,.;:)]|$)",
    {"Il dit: 'nous irons tous là-bas', et": " 'nous irons tous là-bas'", "l'aube d'un jour": None},
)
_HEADLINED = pattern(
    r"(?<!\w)'[^\W\d_](?:[^'\n]|(?<=\w)'(?=\w)){8,200}?[^\s']'(?!\w)",
    {"signs show 'a town pushed too far'": "'a town pushed too far'", "the '90s of the farmers' town": None},
)
"""Words that an English headline sets in straight single marks, as it does whatever the text below has."""
_HEADLINE = pattern(r"\s*([^\n]{1,300})\n", {"A title\nText": "A title\n", "A text": None})
_DOUBLE = pattern(r"[«»“”\"]", {"« oui": "«", "'oui'": None})
_NOTE = pattern(
    r"(?<=[\"”»’.,])(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|\[\d{1,3}\])(?![\w(:\[])",
    {"so,”¹ he": "¹", "so”[12] he": "[12]", "20 m² of": None, "»[1](https": None},
)
_NESTED = pattern(
    r"(?:(?<![^\s(])\"[^\W_](?:[^\"\n]{0,58}[^\s\",.?!…])?\"(?!\w)[^\"]*)+(?P<closing>(?<=[,.?!…\"])\"(?!\w))?",
    {
        '"old" bridge." Then': '"old" bridge."',
        '"old" one. It is "new"."': '"old" one. It is "new"."',
        '"old" bridge': '"old" bridge',
        '"We go," she said': None,
    },
)
"""Words mentioned within what straight marks hold, from the first on, and the mark that closes the whole, if any."""
_TITLE = pattern(
    rf"(?<!\w)(?:\"[{UPPER}][^\"\n.,!?…:;]{{2,40}}\"|«\s?[{UPPER}][^«»\n.,!?…:;]{{2,40}}»|“[{UPPER}][^“”\n.,!?…:;]{{2,40}}”)(?!\w)",
    {'regarde "Plus belle la vie" et': '"Plus belle la vie"', "« Les Ailes »": "« Les Ailes »", '"oui"': None},
)
_MANY = 3
"""Times that words in marks are what something is called; untuned."""
_BLANK_LINE = pattern(r"\n[^\S\n]*\n", {"so.\n \nThen": "\n \n", "so.\nThen": None})
_LONGEST_MENTION = 60
"""Characters of such a word or some; untuned."""
_OPENED = "[($£€…@#"
"""What a straight mark may open besides letters: “[They] were going to talk”."""
_SENTENCE_ENDS = ".!?…:"
"""Behind these a French opening mark has mostly lost its space: "maintenues.« En revanche"."""
_TRUE_CLOSING = pattern(r"[,.?!…][’'](?!\w)", {"we will,’ he": ",’", "they’re": None})
_NEXT_OPENING = pattern(r"‘|\s'", {"he said ‘no": "‘", "said 'no": " '", "don't": None})


@dataclass(frozen=True)
class Marked:
    """Words between marks, at ``start`` to ``end``; with the marks, ``outer_start`` to ``outer_end``.

    The comma that English sets before a closing mark is the narrator's, and left out. A reply is opened by a dash, and
    somebody else's than the one above.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    is_reply: bool = False


def pair(text: str, language: str) -> list[Marked]:
    """The outermost marked passages, in order and apart; what stays open ends with its paragraph."""
    return _Pairing(turned(text), language).run()


@dataclass
class _Pairing:
    text: str
    language: str
    open: list[tuple[str, int]] = field(default_factory=list)
    depth: Counter[str] = field(default_factory=Counter)
    """How many passages of each kind are open."""
    inner: list[tuple[int, int]] = field(default_factory=list)
    found: list[Marked] = field(default_factory=list)

    def run(self) -> list[Marked]:
        """The passages between marks, in their order."""
        barred = set() if self._has_straight_singles() else {"'"}
        kept = self._headlined() if barred else set()
        found = (match for match in _TOKEN.finditer(self.text) if match[0] not in barred or match.start() in kept)
        tokens = [(match.start(), match[0]) for match in found]
        for number, (place, token) in enumerate(tokens):
            if token[0] == "\n":
                self._break(place, tokens[number + 1 : number + 1 + _MARKS_AHEAD])
            else:
                self._mark(place, token)
        self._leave_open(len(self.text))
        return sorted(self.found, key=lambda marked: marked.start)

    def _headlined(self) -> set[int]:
        """The straight single marks of an English headline that hold words."""
        line = _HEADLINE.match(self.text) if self.language == "en" else None
        found = _HEADLINED.finditer(self.text, *line.span(1)) if line else ()
        return {place for match in found for place in (match.start(), match.end() - 1)}

    def _has_straight_singles(self) -> bool:
        """Are straight single marks quotation marks here? In French only where there are no others."""
        if self.language == "fr":
            return not _DOUBLE.search(self.text) and bool(_FRENCH_SINGLE.search(self.text))
        return len(_STRAIGHT_SINGLE.findall(self.text)) > 1

    @property
    def openers(self) -> str:
        """What may follow an opening single mark besides a letter: French sets a space."""
        return "…[(“ \u00a0\u202f" if self.language == "fr" else "…[(“"

    def _mark(self, place: int, token: str) -> None:
        family = _FAMILY[token]
        is_open = self.depth[family] > 0
        if family in "‘'":
            self._single(place, token, is_open)
        elif is_open and self._closes(place, token):
            self._close(family, place)
        elif other := self._closes_another(place, token):
            self._close(other, place)
        elif token == "”" and self._closes_straight(place):
            self._close('"', place)
        elif self._opens(place, token):
            if is_open and family == '"' and not self._nests(place):
                self._leave_open(place)
            self._open(family, place)

    def _open(self, family: str, place: int) -> None:
        self.open.append((family, place))
        self.depth[family] += 1

    def _only_open(self) -> str:
        """Of which kind the passage is that alone is open, "" for none or several."""
        return self.open[0][0] if len(self.open) == 1 else ""

    def _closes_another(self, place: int, token: str) -> str:
        """The kind that a mark of another closes, its own being nowhere in the paragraph: “so", he said; «oui"."""
        closing, others = _CLOSED_BY.get(self._only_open(), ("", ""))
        if token not in others or not self._closes(place, token):
            return ""
        before, after = self._around(place)
        is_behind_space = before.isspace() and not (after.isspace() and self.text[place - 2 : place - 1] in ",.?!")
        if is_behind_space or after.isalnum():
            return ""
        start = self.open[0][1]
        is_closed = closing in self.text[start : place + _LONGEST].partition("\n\n")[0]
        return "" if is_closed else self.open[0][0]

    def _closes_straight(self, place: int) -> bool:
        """Does a curly mark close a straight one that its paragraph closes nowhere: "so”, he said?"""
        if self._only_open() != '"':
            return False
        return '"' not in self.text[self.open[0][1] + 1 : place + _LONGEST].partition("\n\n")[0]

    def _single(self, place: int, token: str, is_open: bool) -> None:
        before, after = self._around(place)
        if is_open and token in "’'" and not after.isalnum() and not self._possessive(place, before, after):
            self._close(_FAMILY[token], place)
        elif token in "‘'" and not before.isalnum() and (after.isalnum() or after in self.openers):
            self._open(_FAMILY[token], place)

    def _possessive(self, place: int, before: str, after: str) -> bool:
        """Is this the apostrophe of “the farmers’ concerns”, a true closing mark being still to come?"""
        if before != "s" or not after.isspace():
            return False
        rest = self.text[place + 1 : place + _LONGEST_REST].split("\n\n")[0]
        return bool(_TRUE_CLOSING.search(_NEXT_OPENING.split(rest)[0]))

    def _around(self, place: int) -> tuple[str, str]:
        return self.text[place - 1 : place] or " ", self.text[place + 1 : place + 2] or " "

    def _closes(self, place: int, token: str) -> bool:
        if token in "»”›":
            return True
        before, after = self._around(place)
        if token == '"':
            return not (before.isspace() and after.isalnum())
        ahead = self.text[place + 1 : place + 4].lstrip()
        stops = ahead[:1] in (",", ";", ")") or (ahead[:1] == "." and ahead[1:2] != ".")
        return stops or not (before.isspace() or before in "(['’—–-«“\"")

    def _opens(self, place: int, token: str) -> bool:
        before, after = self._around(place)
        starts = before.isspace() or not (before.isalnum() or before in ".,;!?…")
        if token in "«“„‹":
            return starts or not after.isspace() or (token == "«" and before in _SENTENCE_ENDS)
        is_squeezed = before in ".!?…" and after.isupper()  # 'over."We went', its space lost
        is_squeezed = is_squeezed or self._is_glued(place)
        is_opener = after.isalnum() or after in _OPENED or (token == '"' and self._is_spaced(place))
        return (starts and is_opener) or is_squeezed

    def _is_glued(self, place: int) -> bool:
        """Does a straight mark stand between a comma and a letter, the space lost on one side: 'he said,"We go"'?"""
        before, after = self._around(place)
        return self.text[place] == '"' and before == "," and after.isalpha()

    def _is_spaced(self, place: int) -> bool:
        """Do straight marks open and close by turns in a paragraph, spaces within: '" Tout reste ", dit'?

        English sets none; a sentence of its own may have one by mistake.
        """
        before, after = self._around(place)
        if not ((before.isspace() or before == ":") and after.isspace()):
            return False
        before, after = self.text[max(0, place - _LONGEST) : place], self.text[place : place + _LONGEST]
        is_sentence = before.rstrip()[-1:] in (*".?!…:,", "") and after[1:].lstrip(" ")[:1].isupper()
        is_even = before.rpartition("\n\n")[2].count('"') % 2 == 0 and after.partition("\n\n")[0].count('"') % 2 == 0
        return is_even and (is_sentence or self.language == "fr")

    def _nests(self, place: int) -> bool:
        """Does a straight mark at ``place`` open a word mentioned within an open passage that goes on behind it?"""
        found = _NESTED.match(self.text, place, self._paragraph_end(place)) if len(self.open) == 1 else None
        return found is not None and (bool(found["closing"]) or self._is_reopened(found.end()))

    def _paragraph_end(self, place: int) -> int:
        end = min(len(self.text), place + _LONGEST)
        blank = _BLANK_LINE.search(self.text, place, end)
        return blank.start() if blank else end

    def _is_reopened(self, end: int) -> bool:
        """Is an English speech over at ``end`` for a paragraph only, which the next opens again?"""
        rest = self.text[end : end + _LONGEST_MENTION]
        return self.language == "en" and rest.startswith("\n") and rest.lstrip()[:1] == self.text[self.open[0][1]]

    def _close(self, family: str, place: int) -> None:
        while self.open:
            other, start = self.open.pop()
            self.depth[other] -= 1
            if other == family:
                break
        if self.open:
            self.inner.append((start, place))
        else:
            self._keep(start, place + 1, closed=True)
            self.inner.clear()

    def _break(self, place: int, ahead: list[tuple[int, str]]) -> None:
        """At the end of a paragraph: does an open passage go on in the next?"""
        if not self.open:
            return
        family = self.open[0][0]
        for number, (at, token) in enumerate(ahead):
            if token[0] != "\n" and _FAMILY[token] == family:
                following = ahead[number + 1 : number + 2]
                is_opening = self._starts_paragraph(at) or (self._is_glued(at) and following and following[0][1] == '"')
                if self._closes(at, token) and not is_opening and token not in "‘'":
                    return
                self._pass_mentions(place)
                break
        self._leave_open(place)

    def _pass_mentions(self, end: int) -> None:
        """Forget the words mentioned in a paragraph of a speech that the next one opens again."""
        opening = self.text[self.open[0][1]]
        if self.text[end : end + _LONGEST_MENTION].lstrip()[:1] == opening:
            self.inner = [pair for pair in self.inner if not self._is_mention(opening, *pair)]

    def _is_mention(self, opening: str, start: int, end: int) -> bool:
        """Are they a word or some in marks within a speech, of another kind or in English of the same?"""
        is_other = _FAMILY[self.text[start]] != _FAMILY[opening]
        is_word = end - start < _LONGEST_MENTION and self.text[end - 1] not in ",.?!…"
        return is_other or (self.language == "en" and is_word)

    def _starts_paragraph(self, place: int) -> bool:
        return not self.text[self.text.rfind("\n", 0, place) + 1 : place].strip()

    def _leave_open(self, place: int) -> None:
        """The outermost open passage never closes: it ends here, or before the passages found within it."""
        if not self.open:
            return
        start = self.open[0][1]
        pairs = sorted(self.inner)
        if start not in [before for before, _ in pairs]:
            self._keep(
                start, min([place, *(before for before, _ in pairs), *(at for _, at in self.open[1:])]), closed=False
            )
        for before, after in pairs:
            if not self.found or before >= self.found[-1].outer_end:
                self._keep(before, after + 1, closed=True)
        self.open.clear()
        self.depth.clear()
        self.inner.clear()

    def _keep(self, start: int, end: int, *, closed: bool) -> None:
        inside = self.text[start + 1 : end - 1 if closed else end]
        inside = inside[: len(inside.rstrip(" \n,\u00a0\u202f"))]
        if not inside.strip() or len(inside) > _LONGEST:
            return
        first = start + 1 + len(inside) - len(inside.lstrip())
        self.found.append(Marked(first, first + len(inside.strip()), start, end, closed))


def blanked_titles(text: str, rules: Rules) -> str:
    """The text with spaces for the marks about what it names again and again: regarder "Plus belle la vie"."""
    counts = Counter(_inside(one) for one in _TITLE.finditer(text))
    many = (name for name, count in counts.items() if count >= _MANY and " " in name)
    titles = {name for name in many if not rules.signs_in(name)}
    return _TITLE.sub(lambda one: f" {one[0][1:-1]} " if _inside(one) in titles else one[0], text) if titles else text


def _inside(marked: re.Match[str]) -> str:
    return marked[0][1:-1].strip()


def blanked_notes(text: str) -> str:
    """The text with spaces for the marks of notes, which stand between a quote and its speaker."""
    return _NOTE.sub(lambda mark: " " * len(mark[0]), text)
