"""Records in which a name is told once and short later: UK Hansard, minutes of councils, interviews → fragments.

Surnames, functions and letters lead back to whoever the head, the list of those present or the heading names in full.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from briefing.core.recordings import is_unnamed
from briefing.sources.minutes.actions import is_agenda, is_list_of_tasks
from briefing.sources.quotes.people import initials
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.quotes.tables.rules import Rules, genders, rules_for
from briefing.sources.transcripts.dialogues import are_voices, headed
from briefing.sources.transcripts.labels import is_handle, is_name
from briefing.sources.transcripts.model import Fragment
from briefing.sources.transcripts.records import NAME
from briefing.sources.transcripts.times import STAMP, seconds
from briefing.sources.transcripts.voices import Voice

_CIVIL = r"(?:M\.|Mme|Mlle|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Baroness|Lady|Monsieur|Madame)"
_TITLE = re.compile(rf"{_CIVIL}\s")
_TITLED = re.compile(rf"{_CIVIL}(?:[\s.]|(?<=\.))")
_OF_OFFICE = re.compile(rf"{_CIVIL}\s(?:Le|La|The)\s")
_REMOTE = r"(?:\s\[V\])?"
"""What marks who spoke from afar."""
_MEMBER = re.compile(
    rf"(?P<name>{_CIVIL}\s{NAME})\s\((?P<role>[^()]+)\)(?:\s\((?P<organisation>[^()]+)\))?{_REMOTE}"
    rf"|(?P<bare>{NAME})\s\((?P<seat>[^()]+)\)\s\((?P<party>[^()]{{2,30}})\){_REMOTE}"
)
_MINISTER = re.compile(rf"(?P<role>(?:The\s|[A-Z])[^().:]{{5,120}}?)\s\((?P<name>(?:{_CIVIL}\s)?{NAME})\){_REMOTE}")
_CHAIR = re.compile(r"(?:Mr|Madam|Mrs|Ms)\s(?P<role>(?:Deputy\s)?(?:Speaker|Chair(?:man|woman)?))")
_STAMP = re.compile(r"\d{1,2}[.:]\d\d\s?[ap]m|Column\s\d+\w*|\([^()]*\)|\[[^\[\]]*\]", re.IGNORECASE)
_PRESENT = re.compile(r"(?:étaient )?présents?e?s?\s?:|present\s?:|attendees\s?:", re.IGNORECASE)
_PERSON = re.compile(
    rf"(?:{_CIVIL}\s)?(?P<name>{NAME})(?:\s?,\s(?P<role>[^;,.]+)|\s\((?P<bracket>[^()]+)\)|\s\[[^\[\]\d]+\])?"
)
_LABEL = re.compile(
    r"(?:Q?\d\w*\s+)?(?:(?:question|réponse|intervention)\s+(?:de|du)\s+)?(?P<label>[^\s:][^:]{0,70}?)\s?:(?!:)\s*(?P<words>.*)",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\[(?P<label>[^\W\d_][^\[\]:]{0,40}\s[^\[\]:]{1,40})\]\s+(?P<words>\S.*)")
_TIME = re.compile(rf"[\[(](?P<time>{STAMP})[\])]\s*")
_TONGUE = re.compile(r"\s\((?:spoke in|interpretation from|parle en|l['’]orateur)[^()]{2,40}\)(?=\s?:)")
_OFFICE = re.compile(
    r"(?:(?:[Mm]onsieur|[Mm]adame|M\.|Mme|Mr|Madam)\s(?:le|la|the)|[Ll]e|[Ll]a|[Tt]he)\s(?P<office>[\w-]+(?:\s[\w-]+){0,2})"
)
_HOSTS = re.compile(r"(?:Company|Corporate) Participants|Executives", re.IGNORECASE)
_GUESTS = re.compile(r"Conference Call Participants|Analysts", re.IGNORECASE)
_LISTED = re.compile(rf"(?P<name>{NAME})\s[-–—]\s(?P<position>[^.:]{{2,80}})")
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
_AMOUNT = re.compile(r"[^\w]*(?:[A-Z]{3}\s)?[$€£]?\s?\d[\d\s.,]*(?:\s?(?:[$€£%]|[A-Z]{3}|euros|voix|votes?))?[^\w]*")
_QUESTION = Voice("", "question")
_FEWEST = 2
_USUAL = 3
"""How often a label stands that is a voice's, whatever its words begin with."""


def named(text: str) -> list[Fragment] | None:
    """The paragraphs of such a record, each with its voice; None where the text is none."""
    lines = [line.strip() for line in text.split("\n")]
    found = _hansard(lines) or _rostered(lines)
    if found is None:
        rules = rules_for(language_of(text))
        found = _labelled(lines, rules) or headed(lines, rules)
    return found


def _hansard(lines: Sequence[str]) -> list[Fragment] | None:
    """Heads without a colon: "Mr David Pryce (Warley) (Lab)", later "Mr Pryce"."""
    known: dict[str, Voice] = {}
    for line in lines:
        head = _MEMBER.fullmatch(line) or _MINISTER.fullmatch(line)
        if head:
            _know(known, line, head)
    found = list(_under(lines, known)) if known else []
    heads = [one for one in found if one.is_new]
    is_mostly = sum(len(one.text) for one in found) * 2 > sum(len(line) for line in lines if line not in known)
    return found if len(heads) > _FEWEST and len({one.label for one in heads}) > 1 and is_mostly else None


def _know(known: dict[str, Voice], line: str, head: re.Match[str]) -> None:
    groups = head.groupdict()
    name = head["name"] or groups["bare"]
    civility, _, bare = name.partition(" ") if _TITLE.match(name) else ("", "", name)
    voice = Voice(bare, head["role"] or groups["seat"], groups.get("organisation") or groups.get("party") or "")
    short = f"{civility} {bare.split()[-1]}".strip()
    for form in (line, bare, name, short if civility else bare):
        known.setdefault(form, voice)


def _under(lines: Sequence[str], known: dict[str, Voice]) -> Iterator[Fragment]:
    current: Fragment | None = None
    for line in lines:
        chair = _CHAIR.fullmatch(line)
        if line in known or chair:
            current = _by(known[line] if line in known else Voice("", chair["role"] if chair else ""))
        elif current and line and not _STAMP.fullmatch(line):
            yield replace(current, text=line)
            current = replace(current, is_new=False)


def _by(voice: Voice) -> Fragment:
    return Fragment("", voice.speaker, is_new=True, role=voice.role, organisation=voice.organisation)


def _rostered(lines: Sequence[str]) -> list[Fragment] | None:
    """Names alone on a line, which two lists at the head give: "Anne Roy - CEO", "Ben Cole - Albion"."""
    known: dict[str, Voice] = {"Operator": Voice("", "Operator")}
    is_guest = False
    for line in lines:
        is_guest = bool(_GUESTS.fullmatch(line)) or (is_guest and not _HOSTS.fullmatch(line))
        listed = _LISTED.fullmatch(line)
        if listed and any(map(_HOSTS.fullmatch, lines)):
            name, position = listed["name"], listed["position"]
            known.setdefault(name, Voice(name, "", position) if is_guest else Voice(name, position))
    found = list(_under([line for line in lines if not _LISTED.fullmatch(line)], known)) if len(known) > 1 else []
    heads = [one for one in found if one.is_new]
    is_mostly = sum(len(one.text) for one in found) * 2 > sum(map(len, lines))
    return found if len(heads) >= _FEWEST and is_mostly else None


class _Label(NamedTuple):
    """A label at the head of a line, and the words behind it, with their time where one is told."""

    label: str
    words: str
    start: float | None = None


def _labelled(lines: Sequence[str], rules: Rules) -> list[Fragment] | None:
    """ "M. MAUGUIN : words", "Madame le Maire : words", "Q : words"."""
    heads = [_label(line) for line in lines]
    counts = Counter(head.label.lower() for head in heads if head)
    roster = _roster(lines)
    whose = {head.label: _whose(head.label, counts, roster, lines, rules) for head in heads if head}
    whose = _by_initials(whose)
    recurs = [head is not None and counts[head.label.lower()] >= _USUAL for head in heads]
    barred = [
        head is not None and (is_task or _is_barred(head, rules, is_usual=often))
        for head, often, is_task in zip(heads, recurs, _listed(lines, heads), strict=True)
    ]
    voices = [whose[head.label] if head and not no else None for head, no in zip(heads, barred, strict=True)]
    ended = [no or _ends_words(line, head, rules) for no, line, head in zip(barred, lines, heads, strict=True)]
    found = list(_by_voices([*zip(lines, heads, voices, recurs, ended, strict=True)], _asked(lines, voices)))
    told_by = [
        head for head, voice in zip(heads, voices, strict=True) if head and voice and not _OFFICE.fullmatch(head.label)
    ]
    labels = [(_called(head.label, whose[head.label]), head.words) for head in told_by]
    if labels and not are_voices(labels, "\n".join(lines), rules):
        return None
    told = {(one.label, one.role) for one in found if one.is_new}
    first = next((at for at, head in enumerate(heads) if head and head.words and whose[head.label]), 0)
    is_mostly = sum(len(one.text) for one in found) * 3 > sum(map(len, lines[first:]))
    return found if sum(one.is_new for one in found) >= _FEWEST and len(told) > 1 and is_mostly else None


def _by_voices(
    told: Sequence[tuple[str, _Label | None, Voice | None, bool, bool]], asked: Container[int]
) -> Iterator[Fragment]:
    """The lines of each voice: told with the label before it, its voice, whether that is usual here, and whether the
    words of the voice before end there."""
    current: Fragment | None = None
    is_usual = False
    for at, (line, head, voice, recurs, is_ended) in enumerate(told):
        if head and voice is not None:
            current, line, is_usual = replace(_by(voice), start=head.start), head.words, recurs
        elif at in asked:
            yield replace(_by(_QUESTION), text=line, is_new=False)
            current = None
            continue
        elif is_ended:
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


def _asked(lines: Sequence[str], voices: Sequence[Voice | None]) -> set[int]:
    """The lines without a label that ask, each between two turns of one voice: the interviewer's, who has none."""
    often = Counter(voice for voice in voices if voice)
    if sum(count >= _USUAL for count in often.values()) >= _FEWEST:
        return set()
    asked: set[int] = set()
    last: Voice | None = None
    told = [at for at, line in enumerate(lines) if line]
    for at, following in pairwise(told):
        last = voices[at] or last
        if not voices[at] and lines[at].endswith("?") and last and voices[following] == last:
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
    office = _OFFICE.fullmatch(label)
    if office:
        holders = [one for one in roster if one.role.lower() == office["office"].lower()]
        return holders[0] if len(holders) == 1 else Voice("", office["office"])
    if is_unnamed(label):
        return Voice(label)
    if counts[low] > 1 and not _TITLED.match(label) and _is_account(label):
        return Voice(label)
    if counts[low] >= _USUAL and is_handle(label):
        return Voice(label)
    person = _PERSON.fullmatch(label)
    if not person or not is_name(person["name"]):
        return None
    is_sure = bool(_TITLED.match(label)) or " " in person["name"] or counts[low] > 1 or low in genders()
    name = person["name"]
    if _OF_OFFICE.match(label):
        return Voice(label)
    full = [one for one in roster if one.speaker == name or one.speaker.endswith(" " + name)]
    if len(full) == 1:
        return full[0]
    return _with_bracket(name, person["role"] or "", person["bracket"] or "", rules) if is_sure else None


def _by_initials(whose: Mapping[str, Voice | None]) -> dict[str, Voice | None]:
    """The voices of labels; one of letters is the one voice whose they are: "Mme Ada Kvist (A.K)", later "A.K"."""
    full = {voice for voice in whose.values() if voice and " " in voice.speaker}
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
    if initials.are_initials(bracket) and initials.letters(bracket) in initials.of_name(name):
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
