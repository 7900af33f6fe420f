"""Whether sentences of minutes are actions, by their words and by where in the record they stand."""

from __future__ import annotations

import re
from functools import cached_property

from briefing.sources.minutes.actions.actions import begins_as_task, task
from briefing.sources.minutes.actions.answers import Answers, answers, due
from briefing.sources.minutes.actions.labels import label, label_of, subject_of_label
from briefing.sources.minutes.actions.owners import begun_by, handed, is_office, named, signed
from briefing.sources.minutes.actions.tasks import ALL, ASKS
from briefing.sources.minutes.heads import HEAD
from briefing.sources.minutes.lists import Lists
from briefing.sources.minutes.model import Kind, Outcome, Task
from briefing.sources.minutes.pieces import lines_end_amid_sentences, point_at
from briefing.sources.minutes.results import MARKS
from briefing.sources.minutes.shown import POINT
from briefing.sources.proposing.points import flat
from briefing.sources.quotes.tables.languages import sure_language_of
from briefing.sources.quotes.tables.rules import genders

_DONE = re.compile(
    r"[ \t]*\n[ \t>|*_]*(?:completed|done|closed|terminé|réalisé)\b[^\w\n]*(?:\[\d+\])?[^\w\n]*(?:\n|$)", re.IGNORECASE
)
"""The line below a task that says that it is over."""
_OF_SENTENCE = re.compile(r";(?: (?:and|or|et|ou))?\W*$")
"""How a point ends that is a part of one sentence with the others."""
KNOWN = re.compile(r"we|us|nous", re.IGNORECASE)
"""Those who write the minutes, by what they call themselves."""
_ASKS = re.compile(rf"(?i:{ASKS}) (?!à\b)\w")


class Tasks:
    """The actions of a text, as it is read with its lists sentence by sentence."""

    def __init__(self, text: str, lists: Lists) -> None:
        self.text = text
        self.lists = lists
        self._language = sure_language_of(text)
        self._is_wrapped = lines_end_amid_sentences(text)

    def told(self, start: int, end: int, before: int) -> Outcome | None:
        """The action of a sentence, before which another begins, and of the fields behind it; None where it is none."""
        asked = answers(self.text, start, end)
        words = flat(self.text[start : asked.start if asked else end])
        is_point = self._is_line(start, end) or self._begins_line(start, words)
        shown = f"- {words}" if is_point else words
        told = task(
            shown, is_listed=self.lists.is_listed, is_ahead=self.lists.is_ahead, language=self._language_of(words)
        )
        if self.lists.is_topic(words) or self._is_in_capitals(words):
            return None
        todo = told or self._is_answered(asked, start, words) or self._handed(words) or self._noted(start, words)
        todo = todo or self._signed(words)
        if not todo or _DONE.match(self.text, end) or (not todo.owner and self._is_part(words)):
            return None
        beside = flat(self.text[before:start]) if "\n\n" not in self.text[before:start] else ""
        told_by = named(todo.owner, words, beside)
        if self._is_thing(told_by, words):
            return None
        owner = told_by or (asked.owner if asked else "") or self.lists.owner
        owner = owner or next(filter(None, map(self._was_there, self._may_be_owners(words))), "")
        return answered(self.text, Outcome(Kind.ACTION, start, end, owner=owner, due=todo.due), asked)

    def _is_part(self, words: str) -> bool:
        """Is it one of the points that are one sentence together, with a semicolon behind each?"""
        is_point = POINT.match(words) is not None and not self.lists.is_listed
        return is_point and _OF_SENTENCE.search(words) is not None

    def _is_in_capitals(self, words: str) -> bool:
        """Is it a heading, as a text that has small letters writes it in capitals alone?"""
        is_so = words.isupper() and " " in words.strip(MARKS) and bool(self._small)
        return is_so and not self.lists.is_listed and not label().match(words)

    def _may_be_owners(self, words: str) -> tuple[str, ...]:
        """Who is named where whoever answers for an action may be."""
        begun = begun_by(words) if self.lists.is_listed else ""
        return subject_of_label(words), label_of(words), signed(words), begun

    def _signed(self, words: str) -> Task | None:
        """A task behind which somebody who was there has put their name."""
        owner = "" if self.lists.is_ahead else self._was_there(signed(words))
        return (
            Task(owner, due(words))
            if owner and begins_as_task(words, is_french=self._language_of(words) != "en")
            else None
        )

    def _language_of(self, words: str) -> str:
        """The language of the text, unless a sentence is surely of another; "" where it is not told."""
        return self._language and (sure_language_of(words) or self._language)

    def _is_line(self, start: int, end: int) -> bool:
        """Is it one of several lines that are a sentence each, as notes without signs have their points?"""
        if (
            not self.text[start : start + 1].isupper()
            or self.text[start - 1 : start] != "\n"
            or self.text[end : end + 1] != "\n"
        ):
            return False
        around = self.text[start - 2 : start], self.text[end : end + 2]
        return "\n" not in self.text[start:end] and around.count("\n\n") < len(around)

    def _begins_line(self, start: int, words: str) -> bool:
        """Does a line begin with it, and with an infinitive, where lines end with what they say?"""
        is_so = not self._is_wrapped and self.text[start - 1 : start] == "\n"
        return is_so and _ASKS.match(words) is not None

    def _is_answered(self, asked: Answers | None, start: int, words: str) -> Task | None:
        """A point for which it is said who answers is an action."""
        is_point = POINT.match(self.text, point_at(self.text, start)) is not None
        return Task() if asked and asked.owner and is_point and not self.lists.is_ahead and " " in words else None

    def _handed(self, words: str) -> Task | None:
        told = "" if self.lists.is_ahead else handed(words)
        is_known = self._is_initials(told) or (told.lower() in genders() and f"{told}:" in words)
        owner = self._was_there(told) or (told if is_known else "")
        return Task(owner, due(words)) if owner else None

    def _noted(self, start: int, words: str) -> Task | None:
        """What a note set in below a point of the agenda says that somebody who was there is to do."""
        told = task(words, is_listed=False, language=self._language_of(words)) if self.lists.is_below(start) else None
        return told if told and (self._was_there(told.owner) or self._is_initials(told.owner)) else None

    def _is_initials(self, owner: str) -> bool:
        """Are these capitals that the text calls somebody by again and again?"""
        return owner.isupper() and len(re.findall(rf"\b{re.escape(owner)}\b", self.text)) > 1

    def _was_there(self, name: str) -> str:
        """The name, "" where it is not among those who were there."""
        first = re.split(r"\W", name)[0]
        return name if first and re.search(rf"\b{re.escape(first)}\b", self.lists.there) else ""

    def coded(self, start: int, end: int) -> Outcome:
        """The action that the words of a point are behind the letter that says so."""
        words = f"Action: {flat(self.text[start:end])}"
        todo = task(words, is_listed=True) or Task()
        owner = todo.owner or self._was_there(subject_of_label(words))
        return Outcome(Kind.ACTION, start, end, owner=owner, due=todo.due)

    def _is_thing(self, owner: str, words: str) -> bool:
        """Has the first word of the sentence its capital letter only there, and names nobody?"""
        words = words.lstrip(MARKS)
        if self.lists.is_listed or not owner.isalpha() or not words.startswith(owner) or KNOWN.fullmatch(owner):
            return False
        if owner[:1].islower() or is_office(owner) or owner.lower() in genders() or re.fullmatch(ALL, owner):
            return False
        if self._language != "en" and _is_infinitive(owner):
            return True
        is_there = re.search(rf"(?:^|[,:;*•-]) *{owner}\b(?! ?:)", self.text[:HEAD], re.MULTILINE)
        is_word = owner[1:].islower() and owner.lower() in self._small
        is_word = is_word or (self._language != "en" and self._is_only_label(owner, words))
        return is_word and not is_there

    def _is_only_label(self, owner: str, words: str) -> bool:
        """Is it a word before a colon that is nowhere else in the text?"""
        is_label = words[len(owner) :].lstrip().startswith(":")
        return is_label and len(re.findall(rf"\b{owner}\b", self.text)) < 2

    @cached_property
    def _small(self) -> frozenset[str]:
        """The words that stand in the text in small letters."""
        return frozenset(re.findall(r"\b[a-zà-ÿ]{3,}\b", self.text))


def _is_infinitive(word: str) -> bool:
    """Is it a verb as French has them, which ends as some names do?"""
    return re.fullmatch(r"[A-ZÀ-Ý][a-zà-ÿ]+(?:er|ir|re)", word) is not None


def answered(text: str, told: Outcome, asked: Answers | None) -> Outcome:
    """An outcome without the fields behind it, and with what they say."""
    if not asked:
        return told
    end = len(text[: asked.start].rstrip(MARKS + "\n,;"))
    return told._replace(end=end, owner=told.owner or asked.owner, due=told.due or asked.due)
