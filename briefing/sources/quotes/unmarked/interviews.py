"""Interviews without labels: paragraphs that ask, each followed by the answer of the one person presented above."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import zip_longest

from briefing.sources.quotes.model import Why
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.people import People
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import FILL, MASK, OPEN, STOP, Paragraph, ParagraphKind, Segments
from briefing.sources.quotes.unmarked import guests
from briefing.sources.quotes.unmarked.asking import PROMPTS, SELF, YOU
from briefing.sources.quotes.unmarked.in_marks import InMarks
from briefing.sources.quotes.unmarked.turns import TurnSpan

_DASH = pattern(r"\s*[—–-]\s+", {"— Oui": "— ", "\n- Non": "\n- ", "Oui": None})
_HEAD = pattern(r"^\W*+([\w-]+)\s?:", {"Contact : Anne": "Contact :", "Source: X": "Source:", "Le projet : X": None})
"""The first word of a paragraph where a colon follows."""
_ASKED = pattern(
    rf"[^.!?…:;\n{FILL}{STOP}{OPEN}]{{8,300}}\?[*_]*(?:\s[–—-])?\s+(?=[{UPPER}])",
    {"Qui êtes-vous ? – Une": "Qui êtes-vous ? – ", "And you? I": None, "How are you now? I": "How are you now? "},
)
"""The question that a paragraph begins with, and what parts it from the answer."""
_BEHIND_QUESTION = pattern(
    r"(?<=\?)(?:\s*+[(\[][^()\[\]\n]{1,120}[)\]])?[\s*_.»”\"]*+\Z",
    {"Et vous ? (Rires.)": " (Rires.)", "Why? [laughs] ": " [laughs] ", 'Why?**"': '**"', "il rit (fort)": None},
)
"""An aside behind a question mark, and what is no word."""
_AGREES = pattern(
    r"\s*(?:Exactly|Right|Correct|Absolutely|Indeed|Exactement|Absolument|Tout à fait|Effectivement)[.,!]",
    {"Exactly. If": "Exactly.", "Right now": None, "Tout à fait, et": "Tout à fait,"},
)
"""What an answer to a statement begins with."""
_NUMBERED = pattern(
    r"\s*(?:Q\s?|#)?(\d{1,2})\s?[.)–—-]\s+(?=\S)",
    {"1. Tell us": "1. ", "Q2) Who": "Q2) ", "12 ans": None, "3.5 %": None},
)
_STATES = pattern(
    r"[\W\d]*(?:[Oo]r,? )?(?:[Yy]ou|[Vv]ous)\b[^?]*[.…]$",
    {"2. You forget …": "2. You forget …", "Who are you? I am": None},
)
"""What tells its reader what they do, as the points of advice are."""
_FEWEST_NUMBERED = 3
"""Numbered questions, in a row from the first, that make every other paragraph an answer; untuned."""
_FEWEST_WITHIN = 3
"""Questions in the paragraphs of their answers that make an interview; untuned."""
_FEWEST = 2
"""Questions that make an interview; one is the narrator's own."""
_FEWEST_OPEN = 5
"""Questions that make an interview with somebody whom nothing tells; untuned, twice the fewest and one."""
_FEWEST_PUT, _SHORT_ANSWER, _LONGEST_ANSWER = 3, 2, 5
"""One question of so many at least is put to "you", unless answers have at most the second number of paragraphs on
average; more than the third they never have. An essay asks itself, and goes on."""
_LONGEST_QUESTION, _LONGEST_ASIDE, _LONGEST_PROMPT = 60, 40, 20
"""Words of a question, of one that goes on behind its mark (untuned), and of one without its mark; set on the
interviews of the annotated articles.
"""


class Interviews:
    """Finds the answers of one text: none, unless it is an interview with one person."""

    def __init__(
        self, segments: Segments, people: People, rules: Rules, is_strong: Callable[[int], bool] = lambda _: False
    ) -> None:
        self.segments, self.people, self.rules, self.is_strong = segments, people, rules, is_strong
        self._held = InMarks(segments)
        self._body = [one for one in segments.paragraphs[1:] if one.kind in (ParagraphKind.BODY, ParagraphKind.HEADING)]

    def find(self) -> list[TurnSpan]:
        """The answers, in order; none where the text is no interview."""
        if self.segments.masked.count("?") < _FEWEST:
            return []
        return self._apart() or self._within()

    def _apart(self) -> list[TurnSpan]:
        """The answers of questions that are paragraphs of their own."""
        answers = list(self._answers())
        first = next((one for one in self._body if self._asks(one)), None)
        person = self._interviewee(first.start) if first else None
        if self._strong:
            person = person or guests.called_themselves(answers, self.segments, self.people)
        person = person or (Person("") if self._is_put_to_you() else None)
        is_announced = first is not None and (
            guests.is_taken_down(first.start, self.segments)
            or guests.pointed_at(first.start, self.segments, self.people) is not None
        )
        if not person or not self._is_interview(answers, is_announced=is_announced):
            return []
        if self._held.are_way(answers):
            answers = [self._held.theirs(answer) for answer in answers]
        return [turn for answer in answers for turn in self._spoken(answer, person)]

    def _within(self) -> list[TurnSpan]:
        """The answers of paragraphs that begin with their question: "Qui êtes-vous ? – Une maraîchère."."""
        asked = [(one, match) for one in self._body if (match := _ASKED.match(self.segments.text_of(one)))]
        if len(asked) < _FEWEST_WITHIN or not self._are_answered([match for _, match in asked]):
            return []
        person = self._interviewee(asked[0][0].start)
        first = self._body.index(asked[0][0])
        if not person or len(asked) * 2 < len(self._body[first:]):
            return []
        return [
            TurnSpan(
                one.start + match.end(),
                self.segments.end_of(one),
                person,
                (0, 0),
                Why.QUESTION,
            )
            for one, match in asked
        ]

    def _are_answered(self, asked: list[re.Match[str]]) -> bool:
        """Are half of the questions put to "you", and half of what follows them answers of an "I"?"""
        put = sum(1 for match in asked if YOU.search(match[0]) and not SELF.search(match[0]))
        own = sum(1 for match in asked if SELF.search(match.string, match.end()))
        return 2 * put >= len(asked) and 2 * own >= len(asked)

    @cached_property
    def _numbered(self) -> set[int]:
        """Where numbered questions start, if it asks so: in a row from the first, most with a mark or to "you".

        Other numbers may stand between and behind them where all have their mark, as in a box."""
        found = {one: int(match[1]) for one in self._body if (match := _NUMBERED.match(self.segments.text_of(one)))}
        marked = {
            one: number for one, number in found.items() if self.segments.text_of(one).rstrip(" *_").endswith("?")
        }
        in_row = found if _are_in_row(found) else marked
        texts = [self.segments.text_of(one).rstrip(" *_") for one in in_row]
        asking = sum(1 for text in texts if text.endswith("?") or (YOU.search(text) and not _STATES.match(text)))
        is_way = len(in_row) >= _FEWEST_NUMBERED and _are_in_row(in_row) and 2 * asking > len(in_row)
        return {one.start for one in in_row} if is_way else set()

    def _asks(self, paragraph: Paragraph) -> bool:
        if self._numbered or self._strong:
            return paragraph.start in (self._numbered or self._strong) or self._is_put(paragraph)
        return self._is_question(paragraph)

    def _is_put(self, paragraph: Paragraph) -> bool:
        """Is it, among questions in strong letters, one in plain ones: short and put to "you" by nobody's "I"?"""
        text = self.segments.text_of(paragraph)
        is_one = bool(self._strong) and self._is_question(paragraph) and len(text.split()) <= _LONGEST_ASIDE
        return is_one and bool(YOU.search(text)) and not SELF.search(text)

    @cached_property
    def _strong(self) -> set[int]:
        """Where lines in strong letters start, if it asks so: most questions are such lines, and half of these ask."""
        asking = {one.start for one in self._body if self._is_question(one)}
        strong = {one.start for one in self._body if self.is_strong(one.start)}
        both = len(asking & strong)
        is_way = both >= _FEWEST_NUMBERED and 3 * both >= 2 * len(asking) and 2 * both >= len(strong)
        return strong if is_way else set()

    def _is_question(self, paragraph: Paragraph) -> bool:
        text = self.segments.text_of(paragraph)
        ends = _BEHIND_QUESTION.sub("", text).endswith("?")
        return ends and len(text.split()) <= _LONGEST_QUESTION and not MASK.match(text)

    def _prompts(self, paragraph: Paragraph, following: Paragraph | None) -> bool:
        """Is it a question without its mark: "Vos collègues vous trouvent sévère.", or what the next agrees with?"""
        text = self.segments.text_of(paragraph)
        if self._numbered or self._strong:
            return False
        is_short = len(text.split()) <= (_LONGEST_ASIDE if "?" in text else _LONGEST_PROMPT)
        if is_short and following and _AGREES.match(self.segments.text_of(following)):
            return True
        is_answered = following is not None and bool(SELF.search(self._held.said(following)))
        if is_short and is_answered and PROMPTS.match(text):
            return True
        return is_short and is_answered and bool(YOU.search(text)) and not SELF.search(text)

    def _answers(self) -> Iterator[list[Paragraph]]:
        """The paragraphs after each question."""
        answer: list[Paragraph] | None = None
        for paragraph, following in zip_longest(self._body, self._body[1:]):
            if self._asks(paragraph) or (answer and self._prompts(paragraph, following)):
                if answer:
                    yield answer
                answer = []
            elif answer is not None and paragraph.kind is ParagraphKind.BODY:
                answer.append(paragraph)
        if answer:
            yield self._without_box(answer)

    def _without_box(self, answer: list[Paragraph]) -> list[Paragraph]:
        """The last answer up to a heading behind which nobody says "I", and the line that leads to it: a box."""
        own = [one.start for one in answer if SELF.search(self._held.said(one))]
        behind = (one.start for one in self._body if own and one.start > own[-1])
        box = next((place for place in behind if self.segments.paragraph_at(place).kind is ParagraphKind.HEADING), None)
        kept = [one for one in answer if box is None or one.start < box]
        leads = box is not None and len(kept) > 1 and self.segments.text_of(kept[-1]).rstrip().endswith(":")
        return kept[:-1] if leads else kept

    def _is_interview(self, answers: list[list[Paragraph]], *, is_announced: bool) -> bool:
        """Do the answers, or half of those that the head announces, speak in the first person, all or none in marks?"""
        asked = [self.segments.text_of(one) for one in self._body if self._asks(one)]
        questions = len(answers) if self._strong else len(asked)
        put = sum(1 for text in asked if YOU.search(text) and not SELF.search(text))
        are_held = self._held.are_way(answers)
        whole = [answer for answer in answers if self._is_whole(answer, are_held=are_held)]
        plain = [" ".join(map(self._held.said, answer)) for answer in whole]
        own = [text for text in plain if SELF.search(text)]
        paragraphs = sum(map(len, answers))
        return (
            (is_announced or put * _FEWEST_PUT >= questions or paragraphs <= _SHORT_ANSWER * questions)
            and (paragraphs <= _LONGEST_ANSWER * questions or (is_announced and bool(self._numbered)))
            and (put > 0 or is_announced)
            and _FEWEST <= questions <= len(answers) + 1
            and len(own) * 2 > len(answers) - is_announced
            and len(plain) * 3 > len(answers) * 2
        )

    def _is_whole(self, answer: list[Paragraph], *, are_held: bool) -> bool:
        """Is an answer by one voice alone, in no marks or, where most are, in marks?"""
        if are_held:
            return self._held.is_one_voice(answer)
        return not answer or not self._held.begins(answer[0])

    def _is_put_to_you(self) -> bool:
        """Do so many questions ask "you" that somebody answers, whom nothing above tells?"""
        asked = [self.segments.text_of(one) for one in self._body if self._asks(one) and self._is_question(one)]
        put = [text for text in asked if YOU.search(text) and not SELF.search(text)]
        return len(asked) >= _FEWEST_OPEN and 2 * len(put) > len(asked)

    def _interviewee(self, place: int) -> Person | None:
        """Whom the head is about, or the person named above the first question, but for the interviewer."""
        near = (place, self.segments, self.people)
        pointed = guests.presented_by_themselves(*near) or guests.pointed_at(*near)
        person = pointed or guests.named_above(*near)
        if not person and guests.is_taken_down(place, self.segments):
            person = guests.presented_alone(*near)
        return person if person and (pointed or person.role or person.gender in ("f", "m")) else None

    def _spoken(self, answer: list[Paragraph], person: Person) -> Iterator[TurnSpan]:
        for paragraph in answer:
            text = self.segments.text_of(paragraph)
            head = _HEAD.match(text)
            if self.rules.narration.match(text) or (head and head[1].lower() in self.rules.not_speakers):
                return
            dash = _DASH.match(text)
            start = dash.end() if dash else len(text) - len(text.lstrip())
            for first, end in self._held.pieces(paragraph._replace(start=paragraph.start + start)):
                yield TurnSpan(first, end, person, (0, 0), Why.QUESTION)


def _are_in_row(numbered: dict[Paragraph, int]) -> bool:
    """Are paragraphs numbered from the first on?"""
    return list(numbered.values()) == list(range(1, len(numbered) + 1))
