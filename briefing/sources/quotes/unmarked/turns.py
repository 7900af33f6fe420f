"""Speech without marks: minutes, transcripts and interviews, where a label at the head of the line tells who speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from briefing.sources.courtesy_titles import TITLE
from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people import initials
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables.rules import genders
from briefing.sources.quotes.text.segments import FILL, MASK, OPEN, STOP, Paragraph, ParagraphKind
from briefing.sources.quotes.unmarked.asking import PROMPTS, SELF, YOU
from briefing.sources.quotes.unmarked.label_bearers import LABEL, LabelBearers, LabelledLine, is_letters

_QUESTIONED = pattern(
    r"[ \t]*(?:(?P<asks>Q|Question)|(?P<answers>R|A|Rép|Réponse|Answer))\s?\d{0,3}\s?(?:[.:)]|[–—-])\s*(?=\S)",
    {
        "Q1 : Qui": "Q1 : ",
        "R. Moi": "R. ",
        "A2: Me": "A2: ",
        "Q) Who": "Q) ",
        "Réponse 1 – Moi": "Réponse 1 – ",
        "Qui": None,
    },
)
"""A question or an answer that a letter tells, with its number or without."""
_NAME = pattern(
    rf"(?:{TITLE}\s)?(?:[{UPPER}][\w'.-]*(?:\s|$)){{1,4}}",
    {"Mme Anne Roy": "Mme Anne Roy", "Thandiwe Mokoena": "Thandiwe Mokoena", "présent": None},
)
_ANSWER = pattern(rf" (?=[{UPPER}][\w'-]* )", {" Le sondage": " ", " a dit": None})
_FEWEST = 2
"""Labelled lines that make a talk; one is a colon of the narrator's."""
_SENTENCE_ENDS = f".!?…:;)]»”\"'{FILL}{STOP}{OPEN}"
_LABEL_WORDS, _SAID_WORDS = 9, 6
"""Words of a label at most, and of a paragraph that goes on with what is said at least; untuned."""
_LONGEST_TITLE = 12
"""Words of a title; untuned."""
_LONGEST_NAME = 50
"""Characters of a line that may be a name alone."""
_ASIDE = pattern(
    r"^\s*[(\[].*[)\]]\.?\s*$",
    {"(Applaudissements.)": "(Applaudissements.)", "[Musique]": "[Musique]", "Oui (rires)": None},
)
_DIGIT = pattern(r"\d", {"Point 1": "1", "Point": None})


@dataclass(frozen=True)
class TurnSpan:
    """What one voice says at ``start`` to ``end``, under the label at ``label``."""

    start: int
    end: int
    person: Person
    label: tuple[int, int]
    why: Why = Why.LABEL


class Turns(LabelBearers):
    """Finds the turns of one text: none, unless its lines are labelled like a talk."""

    def find(self) -> list[TurnSpan]:
        """What is said in turns, in its order; none where the text is no talk."""
        lines = [line for line in self._lines() if not self._is_barred(line.label)]
        if len(lines) < _FEWEST:
            return []
        counts = Counter(line.label.lower() for line in lines)
        asking = self._askers(lines)
        own = self._own_voices(lines)
        people = {line.label: self._whose(line, counts[line.label.lower()], asking, own) for line in lines}
        labelled = sum(1 for line in lines if people[line.label] or line.label.lower() in asking)
        if labelled < _FEWEST or not self._is_talk([line for line in lines if people[line.label]]):
            return []
        said = [line for line in lines if people[line.label] and not self._is_title(line)]
        if not self._is_transcript:
            said = [line for line in said if self._is_sentence(line)]
        return [turn for line in said if (person := people[line.label]) for turn in self._spoken(line, person)]

    def _lines(self) -> Iterator[LabelledLine]:
        yield from self._headed()
        yield from self._led()
        questioned = list(self._questioned())
        yield from questioned
        taken = {line.label_start for line in questioned}
        for match in self._labels():
            label = match[1].strip()
            is_anybodys = match["dash"] and not (self.people.named(label) or self._by_initials(label))
            if is_anybodys or match.start(1) in taken:
                continue
            paragraph = self.segments.paragraph_at(match.start(1))
            newline = self.segments.masked.find("\n", match.end(), paragraph.end)
            end = paragraph.end if newline < 0 else newline
            yield LabelledLine(match[1].strip(), match.start(1), match.end(), max(end, match.end()))

    def _questioned(self) -> Iterator[LabelledLine]:
        """ "Q1: …", "A1: …", "Q. …", "R. …": letters that nothing else tells from initials than that they alternate."""
        found = [(match, one) for one in self.segments.paragraphs for match in self._letters(one)]
        asking = [bool(match["asks"]) for match, _ in found]
        answered = sum(1 for one, then in pairwise(asking) if one and not then)
        if answered < _FEWEST or asking.count(False) > 2 * answered:
            return
        for match, one in found:
            start = match.start("asks") if match["asks"] else match.start("answers")
            newline = self.segments.masked.find("\n", match.end(), one.end)
            label = match["asks"] or ("R" if self.rules.language == "fr" else "A")
            yield LabelledLine(label, start, match.end(), one.end if newline < 0 else newline)

    def _letters(self, paragraph: Paragraph) -> Iterator[re.Match[str]]:
        place = paragraph.start
        for line in self.segments.masked[place : paragraph.end].split("\n"):
            if match := _QUESTIONED.match(self.segments.masked, place, paragraph.end):
                yield match
            place += len(line) + 1

    def _is_title(self, line: LabelledLine) -> bool:
        """Is it the title of what follows without labels: "Jane Doe: a life in code"?"""
        first, *others = self.segments.paragraphs
        if line.label_start > first.end or not others or first.kind is not ParagraphKind.HEADING:
            return False
        return not LABEL.match(self.segments.text_of(others[0]))

    def _is_sentence(self, line: LabelledLine) -> bool:
        """Is it no title of a work or of another page: "Jane Doe: California is burning"?"""
        text = self.segments.masked[line.start : line.end].rstrip()
        return text[-1:] in _SENTENCE_ENDS or len(text.split()) > _LONGEST_TITLE

    def _headed(self) -> Iterator[LabelledLine]:
        """Names that stand alone on their line, each time above what they say."""
        pairs = [(one, then) for one, then in pairwise(self.segments.paragraphs) if one.end - one.start < _LONGEST_NAME]
        texts = [self.segments.masked[one.start : one.end].strip() for one, _ in pairs]
        counts = Counter(text for text in texts if _NAME.fullmatch(text) and not self._is_small(text))
        often = {text for text, count in counts.items() if count > 1}
        if not any(self.people.named(text) or genders().keys() & text.lower().split() for text in often):
            return
        for (one, following), text in zip(pairs, texts, strict=True):
            if text in often and len(often) >= _FEWEST:
                yield LabelledLine(text, one.start, following.start, following.end)

    def _is_small(self, text: str) -> bool:
        """Whether it begins with a word that no name begins with: "The"."""
        return text.split()[0].lower() in self.rules.function_words

    def _led(self) -> Iterator[LabelledLine]:
        """Answers below a question that begin with a name and no mark: "Anne Roy Nous avons tout revu."."""
        found = [(asked, line) for asked, one in pairwise(self.segments.paragraphs) for line in self._answered(one)]
        answering = Counter(line.label for asked, line in found if self._asks(asked))
        yield from (line for _, line in found if answering[line.label] >= _FEWEST)

    def _answered(self, paragraph: Paragraph) -> Iterator[LabelledLine]:
        """A paragraph that begins with a full name and a new sentence."""
        naming = self.people.naming_at(paragraph.start)
        label = self.segments.masked[naming.start : naming.end] if naming else ""
        if naming and " " in label and _ANSWER.match(self.segments.masked, naming.end):
            yield LabelledLine(label, naming.start, naming.end + 1, paragraph.end)

    def _asks(self, paragraph: Paragraph) -> bool:
        return self.segments.text_of(paragraph).rstrip().endswith("?")

    def _is_barred(self, label: str) -> bool:
        words = label.lower().split()
        questions = self.rules.question_labels | self.rules.answer_labels
        if label.lower() in questions:
            return False
        opening = {words[0].strip("("), " ".join(words[:2])}
        return bool(_DIGIT.search(label)) or len(words) > _LABEL_WORDS or bool(opening & self.rules.not_speakers)

    def _askers(self, lines: list[LabelledLine]) -> set[str]:
        """Labels that mostly ask: the paper's own, not a person's."""
        asked: dict[str, list[bool]] = {}
        for line in lines:
            text = self.segments.flat[line.start : line.end].rstrip(' »”"*_')
            asked.setdefault(line.label.lower(), []).append(text.endswith("?") or bool(PROMPTS.match(text)))
        return {label for label, ends in asked.items() if sum(ends) * 2 > len(ends)} | (
            self.rules.question_labels & set(asked)
        )

    def _is_talk(self, lines: list[LabelledLine]) -> bool:
        """Do most of the lines say something, rather than list it?"""
        said = sum(1 for line in lines if self.rules.signs_in(self.segments.flat[line.start : line.end]))
        return 2 * said >= len(lines)

    def _own_voices(self, lines: list[LabelledLine]) -> set[str]:
        """Labels under which somebody says "I" or "you" in half of the lines: a list of things does not."""
        personal: dict[str, list[bool]] = {}
        for line in lines:
            text = self.segments.masked[line.start : line.end]
            personal.setdefault(line.label.lower(), []).append(bool(SELF.search(text) or YOU.search(text)))
        return {label for label, found in personal.items() if sum(found) * 2 >= len(found)}

    def _spoken(self, line: LabelledLine, person: Person) -> Iterator[TurnSpan]:
        """The words after the label, unless they stand in marks of their own or only report."""
        text = self.segments.masked[line.start : line.end]
        first = self.segments.flat[line.start : line.start + 1]
        if MASK.match(text) or not text.strip() or first.islower():
            return
        is_guess = is_letters(line.label) and initials.bearer(line.label, self.people.persons) is not person
        why = Why.QUESTION if is_guess else Why.LABEL
        yield TurnSpan(line.start, line.start + len(text.rstrip()), person, line.place, why)
        yield from self._going_on(line, person, why)

    def _going_on(self, line: LabelledLine, person: Person, why: Why) -> Iterator[TurnSpan]:
        """Paragraphs without a label that follow in a text made of labels alone."""
        if not self._is_transcript:
            return
        number = self.segments.number_of(self.segments.paragraph_at(line.start))
        for at in range(number + 1, len(self.segments.paragraphs)):
            paragraph = self.segments.paragraphs[at]
            text = self.segments.text_of(paragraph)
            if (
                self._leads_up(text)
                or self.segments.entry_start(paragraph.start) == paragraph.start
                or len(text.split()) < _SAID_WORDS
                or MASK.match(text)
                or self._is_narrated(paragraph, person)
            ):
                return
            yield TurnSpan(paragraph.start, paragraph.start + len(text.rstrip()), person, line.place, why)

    def _leads_up(self, text: str) -> bool:
        """Is it a line with a label, or one that announces the next?"""
        return bool(LABEL.match(text)) or text.rstrip().endswith(":")

    def _is_narrated(self, paragraph: Paragraph, person: Person) -> bool:
        """Is it the minute-taker or the interviewer who speaks here?"""
        text = self.segments.text_of(paragraph)
        is_named = any(one.person is person for one in self.people.namings_in(paragraph.start, paragraph.end))
        asks = text.rstrip().endswith(("?", "…")) and bool(YOU.search(text) or not SELF.search(text))
        return bool(is_named or asks or _ASIDE.match(text) or self.rules.narration.match(text))

    @cached_property
    def _is_transcript(self) -> bool:
        """Does most of the text stand under labels, or ask?"""
        texts = [self.segments.text_of(one).rstrip() for one in self.segments.paragraphs]
        return 2 * sum(1 for text in texts if LABEL.match(text) or text.endswith("?")) > len(texts)
