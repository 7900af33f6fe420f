"""A line of its own above a quote that says who speaks: "Anne Leroy, DSI, Groupe Tarkett"."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from briefing.sources.quotes.attribution import strengths
from briefing.sources.quotes.attribution.cues.cue import Cue, Surroundings
from briefing.sources.quotes.attribution.turns import STACKED, lines_beside, named_by
from briefing.sources.quotes.mentions.mentions import Mentions
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import Kind, kind_of
from briefing.sources.quotes.people.person import Naming
from briefing.sources.quotes.people.positions import position, told_by_line
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules, genders
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import FILL, OPEN, STOP, Paragraph, ParagraphKind, Segments
from briefing.sources.quotes.text.set_apart import is_theirs

_PARTS = pattern(
    r"(?:,\s|\s[–—-]\s|\s\()([^,()\n]{2,60}?)(?:(?:,\s|\s[–—-]\s|\s\()([^,()\n]{2,60}?))?\)?\s*$",
    {
        ", DSI, Groupe Tarkett": ", DSI, Groupe Tarkett",
        " – DSI (Solis)": " – DSI (Solis)",
        ", DSI de Solis": ", DSI de Solis",
        " a parlé": None,
    },
)
_NAME_FIRST = pattern(
    rf"(?:[{UPPER}][\w'-]*\.?\s){{2,5}}(?=[^\W\d_])[^,;:.!?()\n]{{2,120}}(?:\s\([^()\n]{{2,40}}\))?$",
    {
        "Ada Roy Cadre du port": "Ada Roy Cadre du port",
        "Mme Ada Roy cheffe de projet": "Mme Ada Roy cheffe de projet",
        "Ada Roy, cadre": None,
        "Ada dirige le port": None,
    },
)
"""A line of a name and what stands right behind it: a role or a house that nothing parts from it."""
_FEWEST_NAMES, _MOST_NAMES = 2, 4
_FEW_WORDS = 3
"""Most words in small letters that tell who somebody is: "teinturier à Metz"; untuned."""
_SENTENCE_END = pattern(r"[a-zà-ÿ]{3}[.!?…]\s*$", {"a ouvert le salon.": "lon.", ", Solis S.A.": None})
_LONGEST_ROLE, _LONGEST_TITLE = 14, 8
"""Words of a line that tells what somebody is, and characters of the title before their name: "Pr "; untuned."""
_DEEPEST = 100
"""Lines with quotes between that are looked at one above the other, where none was before; a bound on depth."""
_SECTION = 8
"""Paragraphs back in which the heading of a section stands; untuned."""
_CLOCK = pattern(
    r"\s*\d{1,2}\s?(?:[h:]\s?(?:\d{2})?|[ap]\.?m)\b", {"9h00 – Ada": "9h00", "10:30 Ada": "10:30", "9 voix": None}
)
_MARKS = ' \n«»“”"„‘’'
_UNSPACED = pattern(r"\S+", {"Anne Roy": "Anne", " ": None})
_WORD = pattern(r"[\w-]+", {"DSI adjoint": "DSI", ", ": None})


class Headed(Surroundings):
    """Looks at the lines above quotes."""

    def __init__(self, segments: Segments, mentions: Mentions, rules: Rules) -> None:
        super().__init__(segments, mentions, rules)
        self._found: dict[int, Naming | None] = {}

    def cue(self, quote: Marked) -> Cue | None:
        """Whom the line right above a quote names with a role, where the quote begins its paragraph."""
        paragraph = self.segments.paragraph_at(quote.outer_start)
        if self.segments.masked[paragraph.start : quote.outer_start].strip(" –—-"):
            return None
        number = self.segments.number_of(paragraph)
        naming = self._above(paragraph) or self._in_turn(number)
        if not naming:
            return None
        cue_text = self.segments.flat[naming.start : naming.end]
        if naming.person.role or number in self._turns:
            return replace(self._cue(naming.person, strengths.NAMED_BESIDE, cue_text, naming.start), why=Why.LABEL)
        return self._likely(naming) if self._is_quote(number) else None

    def section(self, quote: Marked) -> Cue | None:
        """Whom the heading above names, where a quote that is a paragraph says "I" behind what tells of them."""
        paragraph = self.segments.paragraph_at(quote.outer_start)
        flat = self.segments.flat
        if flat[paragraph.start : quote.start].strip(_MARKS) or flat[quote.end : paragraph.end].strip(_MARKS):
            return None
        number = self.segments.number_of(paragraph)
        above = self.segments.paragraphs[max(0, number - _SECTION) : number]
        at = next((at for at in range(len(above) - 1, -1, -1) if above[at].kind is ParagraphKind.HEADING), None)
        if at is None:
            return None
        heading = flat[above[at].start : above[at].end].strip()
        between = flat[above[at].end : above[-1].end]
        if not is_theirs(heading, between, flat[quote.start : quote.end]) or kind_of(heading, self.rules):
            return None
        person = self.mentions.people.named(heading) or self.mentions.people.add(heading)
        return replace(self._cue(person, strengths.PARAGRAPH_BEFORE, heading, above[at].start), why=Why.SUBJECT)

    def noted(self, quote: Marked) -> Cue | None:
        """Whom the heading of notes above presents, where a passage is a line and nobody else is named between."""
        number = self.segments.number_of(self.segments.paragraph_at(quote.outer_start))
        if not self._is_quote(number):
            return None
        above = reversed(self.segments.paragraphs[max(0, number - _SECTION) : number])
        naming = next(filter(None, map(self._presented, above)), None)
        if not naming:
            return None
        between = self.mentions.people.namings_in(naming.end, quote.outer_start)
        return None if any(one.person is not naming.person for one in between) else self._likely(naming)

    def _likely(self, naming: Naming) -> Cue:
        """A cue for words that nothing but their place ties to whoever is named above."""
        cue_text = self.segments.flat[naming.start : naming.end]
        return replace(self._cue(naming.person, strengths.PARAGRAPH_BEFORE, cue_text, naming.start), why=Why.SUBJECT)

    def _presented(self, line: Paragraph) -> Naming | None:
        """The only one named in a heading that is the name of a part of an event and of who speaks in it."""
        namings = self.mentions.people.namings_in(line.start, line.end) if line.kind is ParagraphKind.HEADING else []
        if len({one.person for one in namings}) != 1:
            return None
        before, behind = self.segments.low[line.start : namings[0].start], self.segments.flat[namings[0].end : line.end]
        words = _WORD.findall(before)
        is_told = not shared.OCCASIONS.isdisjoint(words) and self.rules.leading.issuperset(words)
        return namings[0] if is_told and (not behind.strip() or behind.lstrip()[0] in ",(:–—-") else None

    def _above(self, paragraph: Paragraph, deepest: int = _DEEPEST) -> Naming | None:
        """The name in the line above, unless that signs the quote before it."""
        if paragraph.start not in self._found:
            self._found[paragraph.start] = self._looked_up(paragraph, deepest - 1) if deepest else None
        return self._found[paragraph.start]

    def _looked_up(self, paragraph: Paragraph, deepest: int) -> Naming | None:
        number = self.segments.number_of(paragraph)
        top = next((at for at in range(number, max(0, number - STACKED), -1) if not self._is_quote(at - 1)), number)
        if top < number:
            return self._above(self.segments.paragraphs[top], deepest)
        line = self.segments.paragraphs[number - 1] if number else None
        naming = self._named(line) if line else None
        if line and not naming and number > 1:
            naming = self._named_over(number - 1)
            number, line = number - 1, self.segments.paragraphs[number - 2]
        if not line or not naming or number < 2:
            return naming
        before = self.segments.paragraphs[number - 2]
        if not self._is_quote(number - 2) and not self._closes_on_words(before):
            return naming
        is_nearer = self._gap(line.end, paragraph.start) < self._gap(before.end, line.start)
        return naming if is_nearer or self._above(before, deepest) else None

    def _closes_on_words(self, paragraph: Paragraph) -> bool:
        """Does a paragraph end with words in marks, which a line below may sign: no title of a part, "9 h : « … »"?"""
        text = self.segments.text_of(paragraph).rstrip()
        is_part = bool(_CLOCK.match(text)) or paragraph.kind is ParagraphKind.HEADING
        return text.endswith((STOP, OPEN)) and not is_part

    def _named_over(self, number: int) -> Naming | None:
        """The name that is all the line above a line that tells what its bearer is: "Ada Roy" / "DSI, Solis"."""
        over, line = self.segments.paragraphs[number - 1 : number + 1]
        told = self.segments.flat[line.start : line.end].strip()
        words = _WORD.findall(told.lower())
        is_told = not self.rules.positions.isdisjoint(words) and len(words) <= _LONGEST_ROLE
        naming = self.mentions.people.naming_at(over.start, _LONGEST_TITLE) if is_told else None
        if not naming or naming.end != over.end or not naming.person.name or _SENTENCE_END.search(told):
            return None
        role, _, house = told.partition(", ")
        naming.person.learn(*(position(told, self.rules) if house[:1].islower() else (role, house)))
        return naming

    @cached_property
    def _turns(self) -> dict[int, int]:
        """The line beside each quote, where lines that name somebody and quotes take turns."""
        return lines_beside(self.segments, lambda place: bool(self.mentions.people.naming_at(place)), self._is_quote)

    def _in_turn(self, number: int) -> Naming | None:
        line = self.segments.paragraphs[self._turns[number]] if number in self._turns else None
        match = named_by(self.segments, line) if line else None
        if not match:
            return None
        name = self.segments.flat[match.start(1) : match.end(1)]
        person = self.mentions.people.named(name) or self.mentions.people.add(name)
        told = match[2].strip(" ,()–—-")
        if told and not person.role:
            person.learn(*told_by_line(told, self.rules))
        return Naming(*match.span(1), person)

    def _is_quote(self, number: int) -> bool:
        """Is a paragraph a passage in marks and nothing else, below which another may stand?"""
        paragraph = self.segments.paragraphs[number]
        text = self.segments.text_of(paragraph).strip(" –—-.,\n")
        is_body = paragraph.kind is ParagraphKind.BODY
        return is_body and text.startswith((FILL, STOP, OPEN)) and len(text.strip(FILL)) <= 1

    def _gap(self, start: int, end: int) -> int:
        return self.segments.flat.count("\n", start, end)

    def _named(self, line: Paragraph) -> Naming | None:
        masked = self.segments.masked
        if _SENTENCE_END.search(masked, line.start, line.end):
            return None
        first = line.start + len(masked[line.start : line.end]) - len(masked[line.start : line.end].lstrip())
        naming = self.mentions.people.naming_at(first)
        parts = _PARTS.match(masked, naming.end, line.end) if naming else None
        if not naming or not parts:
            return self._unparted(first, line.end)
        if (self.rules.positions | self.rules.people_forms).isdisjoint(_WORD.findall(parts[1].lower())):
            return self._of_house(naming, parts[1])
        naming.person.learn(naming.person.role or parts[1], parts[2] or "")
        return naming

    def _of_house(self, naming: Naming, told: str) -> Naming | None:
        """A name that a line parts from no more than a house, or a few words that no table knows: "Ada Roy, Solis"."""
        if told[0].isupper():
            is_place = kind_of(told, self.rules) is Kind.PLACE
            naming.person.learn("", "" if is_place else told)
            return None if is_place else naming
        words = told.split()
        return naming if len(words) <= _FEW_WORDS and words[0] not in self.rules.function_words else None

    def _unparted(self, start: int, end: int) -> Naming | None:
        """The name of a line that nothing parts from what its bearer is: "Ada Roy Cadre du port"."""
        if not _NAME_FIRST.match(self.segments.masked, start, end):
            return None
        words = list(_UNSPACED.finditer(self.segments.flat, start, end))
        titled = int(words[0][0].lower().rstrip(".") in self.rules.titles)
        told = self.rules.positions | self.rules.crowd | self.rules.houses | self.rules.body_nouns
        at = next((at for at, word in enumerate(words) if word[0].lower() in told), 0)
        name = self.segments.flat[words[titled].start() : words[at - 1].end()] if at else ""
        if not _FEWEST_NAMES <= at - titled <= _MOST_NAMES or not self._may_be_name(name):
            return None
        is_somebodys = titled or genders().keys() & name.lower().split()
        if words[at][0].lower() not in self.rules.role_heads | self.rules.crowd and not is_somebodys:
            return None
        person = self.mentions.people.named(name) or self.mentions.people.add(name)
        person.learn(*told_by_line(self.segments.flat[words[at].start() : end].strip(), self.rules))
        return Naming(words[titled].start(), words[at - 1].end(), person)

    def _may_be_name(self, name: str) -> bool:
        words = name.split()
        is_loud = all(word[0].isupper() and word.lower() not in self.rules.function_words for word in words)
        return is_loud and kind_of(name, self.rules) is None
