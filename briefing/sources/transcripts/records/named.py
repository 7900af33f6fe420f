"""Records in which a name is told once and short later, before a colon: minutes of councils, interviews → fragments.

Surnames, functions and letters lead back to whoever the head, the list of those present or the heading names in full.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from briefing.core.recordings import is_function, is_unnamed
from briefing.sources.attendance import THERE
from briefing.sources.courtesy_titles import BEFORE_OFFICE, TITLE
from briefing.sources.minutes.headings import is_agenda, is_list_of_tasks
from briefing.sources.quotes.pattern import UPPER
from briefing.sources.quotes.people import initials
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.quotes.tables.rules import Rules, genders, rules_for
from briefing.sources.transcripts.labels import FAR_MORE, LABEL_LINE, is_handle, is_name
from briefing.sources.transcripts.model import FEWEST, Fragment, are_most, heads
from briefing.sources.transcripts.records.dialogues import are_sentences, are_voices, headed, is_title
from briefing.sources.transcripts.records.edited import NAME
from briefing.sources.transcripts.records.legends import legend
from briefing.sources.transcripts.records.name_lines import of_call, of_house
from briefing.sources.transcripts.times import STAMP, seconds
from briefing.sources.transcripts.voices import Voice

_TITLE = re.compile(rf"{TITLE}\s")
_TITLED = re.compile(rf"{TITLE}(?:[\s.]|(?<=\.))")
_OF_OFFICE = re.compile(rf"{TITLE}\s(?:Le|La|The)\s")
_PRESENT = re.compile(rf"(?:étaient )?{THERE}\s?:", re.IGNORECASE)
_PERSON = re.compile(
    rf"(?:{TITLE}\s)?(?P<name>{NAME})(?:\s?,\s(?P<role>[^;,.]+)|\s\((?P<bracket>[^()]+)\)|\s\[[^\[\]\d]+\])?"
)
_LABEL = re.compile(
    r"(?:Q?\d\w*\s+)?(?:(?:question|réponse|intervention)\s+(?:de|du)\s+)?(?P<label>[^\s:][^:]{0,70}?)\s?:(?![:\w])\s*(?P<words>.*)",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\[(?P<label>[^\W\d_][^\[\]:]{0,40}\s[^\[\]:]{1,40})\]\s+(?P<words>\S.*)")
_TIME = re.compile(rf"[\[(](?P<time>{STAMP})[\])]\s*")
_TONGUE = re.compile(r"\s\((?:spoke in|interpretation from|parle en|l['’]orateur)[^()]{2,40}\)(?=\s?:)")
_OFFICE = re.compile(rf"(?:{BEFORE_OFFICE}\s(?:le|la|the)|[Ll]e|[Ll]a|[Tt]he)\s(?P<office>[\w-]+(?:\s[\w-]+){{0,2}})")
_ITEM = re.compile(r"\d+[.)]\s.*|[IVX]+[.)]\s.*")
_INTERVIEW = re.compile(
    rf"(?:entretien|interview|rencontre|conversation|questions)\s(?:avec|with|à|of|de)\s(?P<name>{NAME})"
    r"(?:,\s(?P<position>[^\n]+))?",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"(?P<role>.+?)\s(?:du|de la|de l['’]|des|d['’]|chez|de|at|of|for)\s?(?P<organisation>(?:groupe\s)?[A-ZÀ-Ý].*)"
)
_TASK = re.compile(r"\b(?:TODO|DONE|ACTION|WIP|FAIT|À FAIRE)\b|\b(?:Done|Todo|Action)$")
_HEADLINE = ("«", "“", '"')
"""Words behind a label that open with a mark are a headline's, or the quote of an article."""
_AMOUNT = re.compile(r"\W*+(?:[A-Z]{3}\s)?[$€£]?\s?\d[\d\s.,]*+(?:[$€£%]|[A-Z]{3}|euros|voix|votes?)?\W*")
_CAPITALS = re.compile(rf"^({TITLE}\s[{UPPER}]{{2,}}(?:[ '’-][{UPPER}]{{2,}}){{0,2}})\s?:", re.MULTILINE)
"""Labels with surnames in capitals, which the words of others do not have."""
_QUESTION = Voice("", "question")
_USUAL = 3
"""How often a label stands that is a voice's, whatever its words begin with."""


def named(text: str, headings: Container[str] = ()) -> list[Fragment] | None:
    """The paragraphs of such a record, some of whose lines are ``headings``, each with its voice; None where the text
    is none."""
    lines = [line.strip() for line in _with_colons(text).split("\n")]
    rules = rules_for(language_of(text))
    found = of_house(lines, rules) or of_call(lines)
    if found and len(LABEL_LINE.findall(text)) <= FAR_MORE * heads(found):
        return found
    told = _labelled(lines, rules, headings)
    if found and told:
        return max(found, told, key=heads)
    return found or told or headed(lines, rules)


def _with_colons(text: str) -> str:
    """The text with the colon that one label of many lacks: "Is it correct? Ms. HALL Yes."."""
    counts = Counter(_CAPITALS.findall(text))
    usual = "|".join(re.escape(label) for label, count in counts.items() if count >= _USUAL)
    return re.sub(rf"(?:^|(?<=[.?!”\"])\s+)({usual})[^\S\n]+(?=[{UPPER}])", r"\n\1: ", text) if usual else text


class _Label(NamedTuple):
    """A label at the head of a line, and the words behind it, with their time where one is told."""

    label: str
    words: str
    start: float | None = None


class _Line(NamedTuple):
    """A line with the label at its head and whose that is, None for nobody's.

    ``is_usual`` tells whether the label comes often here, ``is_barred`` whether it is no voice's where it stands,
    ``is_ended`` whether the words of the voice before end there.
    """

    text: str
    head: _Label | None
    voice: Voice | None
    is_usual: bool
    is_barred: bool
    is_ended: bool

    @property
    def speaker(self) -> Voice | None:
        """Who speaks from here on, None where nobody begins."""
        return None if self.is_barred else self.voice


def _labelled(lines: Sequence[str], rules: Rules, headings: Container[str]) -> list[Fragment] | None:
    """ "M. MAUGUIN : words", "Madame le Maire : words", "Q : words"."""
    told = _read(lines, rules, headings)
    found = list(_by_voices(told, _asked(told)))
    labels = [
        (_called(one.head.label, one.speaker), one.head.words)
        for one in told
        if one.head and one.speaker and not _OFFICE.fullmatch(one.head.label)
    ]
    if labels and (_are_titles(told) or not are_voices(labels, "\n".join(lines), rules)):
        return None
    if not labels and not any(_is_office(one.head.label, rules) for one in told if one.head and one.speaker):
        return None
    voices = {(one.label, one.role) for one in found if one.is_new}
    first = next((at for at, one in enumerate(told) if one.head and one.head.words and one.speaker), 0)
    size = sum(map(len, lines[first:]))
    return found if are_most(found, size, parts=3) and len(voices) > 1 else None


def _is_office(label: str, rules: Rules) -> bool:
    """Is it an office that people hold, and not "The Takeaways"?"""
    office = _OFFICE.fullmatch(label)
    return office is not None and not rules.role_heads.isdisjoint(office["office"].lower().split())


def _are_titles(told: Sequence[_Line]) -> bool:
    """Are most of the labels with words parts of headings: "Anne Roy: Building the loom", and below it paragraphs?"""
    lines = [one for one in told if one.text]
    spoken = [one for one in lines if one.head and one.head.words and one.speaker]
    titles = [
        one
        for one, below in pairwise(lines)
        if one.head and one.speaker and one.head.words and not below.head and is_title(one.head.words)
    ]
    return 2 * len(titles) > len(spoken)


def _read(lines: Sequence[str], rules: Rules, headings: Container[str]) -> list[_Line]:
    """The lines, each with what its label tells."""
    heads = [_label(line) for line in lines]
    counts = Counter(head.label.lower() for head in heads if head)
    roster = _roster(lines)
    whose = _by_initials({head.label: _whose(head.label, counts, roster, lines, rules) for head in heads if head})
    whose |= {label: Voice(name) for label, name in legend(lines, filter(initials.are_initials, whose)).items()}
    told: list[_Line] = []
    for line, head, is_task in zip(lines, heads, _listed(lines, heads), strict=True):
        is_usual = head is not None and counts[head.label.lower()] >= _USUAL
        is_barred = head is not None and (is_task or _is_barred(head, rules, is_usual=is_usual))
        is_ended = is_barred or line in headings or _ends_words(line, head, rules)
        told.append(_Line(line, head, whose[head.label] if head else None, is_usual, is_barred, is_ended))
    return told


def _by_voices(told: Sequence[_Line], asked: Container[int]) -> Iterator[Fragment]:
    """The lines of each voice, and those that the interviewer asks."""
    current: Fragment | None = None
    is_usual = False
    for at, one in enumerate(told):
        line = one.text
        if one.head and one.speaker is not None:
            current, line, is_usual = (
                replace(one.speaker.beginning(), start=one.head.start),
                one.head.words,
                one.is_usual,
            )
        elif at in asked:
            yield replace(_QUESTION.beginning(), text=line, is_new=False)
            current = None
            continue
        elif one.is_ended:
            current = None
        if current and line and (is_usual or not line[0].islower()):
            yield replace(current, text=line)
            current = replace(current, is_new=False, start=None)
        elif line:
            current = None


def _ends_words(line: str, head: _Label | None, rules: Rules) -> bool:
    """Are these no more words of who spoke: the clerk's, a point's, a heading, or under the name of somebody else?"""
    is_clerk = rules.narration.match(line.replace("’", "'")) is not None
    return (
        is_clerk
        or is_list_of_tasks(line)
        or is_agenda(line)
        or _ITEM.fullmatch(line) is not None
        or (head is not None and is_name(head.label))
    )


def _listed(lines: Sequence[str], heads: Sequence[_Label | None]) -> list[bool]:
    """Whether each label is who is to do what, in a list of actions, or what is to be talked about: no voice, unless
    it speaks elsewhere."""
    tasks = list(_below(lines, heads, is_list_of_tasks))
    points = list(_below(lines, heads, is_agenda))
    listed = list(zip(heads, tasks, points, strict=True))
    speaking = {head.label.lower() for head, is_task, is_point in listed if head and not is_task and not is_point}
    return [
        head is not None and head.label.lower() not in speaking and (is_task or (is_point and bool(speaking)))
        for head, is_task, is_point in listed
    ]


def _below(lines: Sequence[str], heads: Sequence[_Label | None], is_heading: Callable[[str], bool]) -> Iterator[bool]:
    """Whether each line stands in the list of labels under such a heading."""
    is_below = False
    for line, head in zip(lines, heads, strict=True):
        if line:
            is_below = is_heading(line) or (is_below and head is not None)
        yield is_below


def _asked(told: Sequence[_Line]) -> set[int]:
    """The lines without a label that ask, each between two turns of one voice: the interviewer's, who has none."""
    often = Counter(one.speaker for one in told if one.speaker)
    if sum(count >= _USUAL for count in often.values()) >= FEWEST:
        return set()
    asked: set[int] = set()
    last: Voice | None = None
    for at, following in pairwise(at for at, one in enumerate(told) if one.text):
        last = told[at].speaker or last
        is_question = not told[at].speaker and told[at].text.endswith("?")
        if is_question and last and told[following].speaker == last:
            asked.add(at)
    return asked


def _label(line: str) -> _Label | None:
    match = _LABEL.fullmatch(_TONGUE.sub("", line)) or _BRACKETED.fullmatch(line)
    if match is None:
        return None
    label, words = match["label"].strip("*_ "), match["words"].strip("*_ ")
    time = _TIME.match(words)
    return _Label(label, words[time.end() :], seconds(time["time"])) if time else _Label(label, words)


def _is_barred(head: _Label, rules: Rules, *, is_usual: bool) -> bool:
    """Is it the label of a list, of a task ("Anne TODO: …") or a decision, of an amount or of a quote in marks? These
    two are what a voice says that is usual here."""
    low = head.label.lower().split()
    if _TASK.search(head.label) or (not is_usual and _AMOUNT.fullmatch(head.words)):
        return True
    if is_function(head.label):
        return bool(head.words) and not are_sentences([head.words])
    opening = {" ".join(low[:count]).strip("(") for count in (1, 2)}
    others = rules.not_speakers - rules.question_labels - rules.answer_labels
    return not low or bool(opening & others) or (not is_usual and head.words.startswith(_HEADLINE))


def _roster(lines: Sequence[str]) -> list[Voice]:
    """Those whom the list of those present names, with their roles."""
    listed = [line[match.end() :] for line in lines if (match := _PRESENT.match(line))]
    persons = [_PERSON.match(part.strip()) for line in listed for part in re.split(r"[;]|,\s(?=M\.|Mme)", line)]
    return [Voice(one["name"].rstrip("."), one["role"] or one["bracket"] or "") for one in persons if one]


def _whose(
    label: str, counts: Counter[str], roster: Sequence[Voice], lines: Sequence[str], rules: Rules
) -> Voice | None:
    """Whose label it is; None: nobody's."""
    low = label.lower()
    if low in rules.question_labels:
        return _QUESTION
    if low in rules.answer_labels:
        return _interviewee(lines)
    if office := _OFFICE.fullmatch(label):
        holders = [one for one in roster if one.role.lower() == office["office"].lower()]
        return holders[0] if len(holders) == 1 else Voice("", office["office"])
    is_repeated = counts[low] > 1 and not _TITLED.match(label) and _is_account(label)
    if is_unnamed(label) or is_repeated or (counts[low] >= _USUAL and is_handle(label)):
        return Voice(label)
    person = _PERSON.fullmatch(label)
    if not person or not is_name(person["name"]):
        return None
    if _OF_OFFICE.match(label):
        return Voice(label)
    is_sure = bool(_TITLED.match(label)) or " " in person["name"] or counts[low] > 1 or low in genders()
    return _named_person(person, roster, rules, is_sure=is_sure)


def _named_person(person: re.Match[str], roster: Sequence[Voice], rules: Rules, *, is_sure: bool) -> Voice | None:
    """The one of those present who has this name, or else, where the label is surely a person's, whom it tells."""
    name = person["name"]
    full = [one for one in roster if one.speaker == name or one.speaker.endswith(" " + name)]
    if len(full) == 1:
        return full[0]
    return _with_bracket(name, person["role"] or "", person["bracket"] or "", rules) if is_sure else None


def _by_initials(whose: Mapping[str, Voice | None]) -> dict[str, Voice | None]:
    """The voices of labels; one of letters is the one voice whose they are: "Mme Ada Kvist (A.K)", later "A.K"."""
    full = {one for one in whose.values() if one and " " in one.speaker and not initials.are_initials(one.speaker)}
    found = dict(whose)
    for label in filter(initials.are_initials, whose):
        letters = initials.letters(label)
        fitting = [voice for voice in full if letters in initials.of_name(voice.speaker)]
        if len(fitting) == 1:
            found[label] = fitting[0]
    return found


def _called(label: str, voice: Voice | None) -> str:
    """How the voice of a label is called, in small letters, with the title that the label has."""
    title = _TITLE.match(label)
    return f"{title[0] if title else ''}{voice.speaker}".lower() if voice and voice.speaker else label.lower()


def _is_account(label: str) -> bool:
    """Is it a name as accounts have it: "Roy, Anne", "Anne Roy - Acme", an address?"""
    return ("@" in label or "," in label or re.search(r"\s[-–—|/]\s", label) is not None) and is_name(label)


def _with_bracket(name: str, role: str, bracket: str, rules: Rules) -> Voice:
    """What stands in brackets behind a name is a role, if it begins like one, else an organisation."""
    if initials.stand_for(bracket, name):
        return Voice(name, role)
    first = bracket.split()[0].lower() if bracket.strip() else ""
    return Voice(name, bracket, "") if first in rules.role_heads and not role else Voice(name, role, bracket)


def _interviewee(lines: Sequence[str]) -> Voice | None:
    """Whom the heading says the interview is with."""
    match = next((found for line in lines[:5] if (found := _INTERVIEW.search(line))), None)
    if not match:
        return Voice("", "answer")
    position = match["position"] or ""
    house = _HOUSE.fullmatch(position)
    return Voice(match["name"], house["role"], house["organisation"]) if house else Voice(match["name"], position)
