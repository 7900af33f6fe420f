"""Stenographic records: pages of numbered lines, voices in capitals before a colon, "Q." and "A." → fragments.

So US senates, courts and depositions are recorded. The front page tells who "THE SECRETARY" is, and whose surname
stands in "SENATOR ROY"; the line "BY MS. ROY:" whose questions follow, and "ANNE ROY, having been sworn" whose answers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from briefing.sources.sentences import ended
from briefing.sources.transcripts.model import Fragment, characters
from briefing.sources.transcripts.voices import Voice

_NUMBERED = re.compile(r"[ \t]*(?:\d{3,6}[:.])?(?P<number>\d{1,2})(?:[ \t]+(?P<words>\S.*))?[ \t]*")
_WORD = r"(?:[A-Z][A-Z'’-]+|(?:Mc|Mac|De|Van|Di)[A-Z]+|[A-Z]\.)"
_NAME = rf"{_WORD}(?:,?\s{_WORD}\.?){{0,4}}"
_TITLES = (
    r"SENATOR|ASSEMBLYM[AE]N|ASSEMBLYWOMAN|REPRESENTATIVE|DELEGATE|CONGRESSM[AE]N|CONGRESSWOMAN|COMMISSIONER"
    r"|COUNCIL(?:MAN|WOMAN|MEMBER|OR)|CHAIR(?:MAN|WOMAN|PERSON)?|PRESIDENT|SPEAKER|JUSTICE|JUDGE|GOVERNOR|SECRETARY"
    r"|MAYOR|REVEREND|RABBI|FATHER|BISHOP|PASTOR|SHERIFF|SUPERVISOR|DIRECTOR|MODERATOR|(?:PROSPECTIVE\s)?JUROR"
    r"|INTERPRETER|CLERK|REPORTER|OPERATOR|VIDEOGRAPHER|WITNESS|OFFICER|SERGEANT|DEFENDANT|PLAINTIFF|AUDIENCE"
)
_CIVILITY = r"MR|MS|MRS|MISS|DR|PROF"
_NO_NAMES = (
    r"(?:BY|BEFORE|ALSO|FOR|PRESENT|APPEARANCES?|RE|NOTE|DATE|TIME|PLACE|VOLUME|PAGES?|EXHIBITS?|REPORTED|AUDIO)"
)
"""What stands in capitals before a colon and is nobody: on the front page, mostly."""
_HEAD = re.compile(
    rf"(?:THE\s(?P<office>[A-Z][A-Z -]{{2,40}})|(?P<role>(?:(?:ACTING|VICE|DEPUTY|CHIEF|LIEUTENANT|MADAM|TEMPORARY)\s)*"
    rf"(?:{_TITLES}))(?:\s(?P<bearer>{_NAME}))?|(?:(?:{_CIVILITY})\.?\s)?(?!{_NO_NAMES}\b)(?P<name>{_NAME})):(?:\s+(?P<words>\S.*))?"
)
_EXAMINER = re.compile(rf"(?:\w+\s)*?BY\s(?:(?:{_CIVILITY})\.?\s)?(?P<name>{_NAME}):")
_QUESTION, _ANSWER = (re.compile(rf"{sign}(?:[.:]\s*|\s{{2,}}|\s(?=[A-Z\"“(\d-]))(?P<words>\S.*)") for sign in "QA")
_WITNESS = re.compile(
    rf"(?:DEPOSITION|TESTIMONY|EXAMINATION)\sOF:?\s+(?:(?:{_CIVILITY})\.?\s)?(?P<of>{_NAME})"
    rf"|(?P<sworn>{_NAME}),\s(?:\w+\s){{0,4}}?(?:having\s(?:been|first)|called|sworn|a\switness|was\scalled|the\switness)"
)
_CALLED = re.compile(rf"{_NAME},(?:\s(?:having|called|sworn|a|the|was)\b.*)?$")
_LISTED = re.compile(
    rf"(?:(?:{_TITLES}|{_CIVILITY})\.?\s)?(?P<name>{_WORD}(?:\s{_WORD}){{1,4}})"
    r"(?:,\sESQ\.?)?,\s(?P<role>[A-Za-z][\w .-]{2,40})"
)
_ESQUIRE = re.compile(r"esq\w*\.?|jr\.?|sr\.?", re.IGNORECASE)
_CLERK = re.compile(r"\(.*\)\W*|\(?WHEREUPON\b.*|\(?Whereupon\b.*|\[.*\]", re.DOTALL)
_ASIDE = re.compile(r"\(.*\)\W*|\[.*\]\W*")
"""What the stenographer tells of what happens."""
_TITLE = re.compile(r"[^a-z]{1,80}")
_HEADING = re.compile(r"[^a-z]{1,79}[A-Z]")
_OF_RECORD = re.compile(
    r"^[ \t]*(?:BY\s[A-Z. ]{3,60}:|THE\s(?:WITNESS|COURT):\s)"
    rf"|^[ \t]{{8,}}(?:THE\s[A-Z]+|(?:ACTING\s)?(?:{_TITLES})\s[A-Z]+):\s\s",
    re.MULTILINE,
)
"""What nothing but a record of a court, a deposition or a senate has."""
_ENDED = ended(".!?…:")
_FEWEST_LINES, _NEARLY = 15, 0.8
"""Numbered lines with words that tell such pages, and the share of numbered lines in all that are not blank."""
_FEWEST, _DEEPER = 2, 3
_PARTED = re.compile(r"\w-$")
_LONGEST_ASIDE = 12
"""Lines of what the stenographer tells."""


class _Row(NamedTuple):
    """A line of a page: the column at which its words begin, and the words."""

    column: int
    words: str


def stenographic(text: str) -> list[Fragment] | None:
    """What each says in such a record; None where the text is none."""
    rows = _rows(text.split("\n")) or (_plain(text) if _OF_RECORD.search(text) else None)
    if rows is None:
        return None
    front = takewhile(lambda row: not _HEAD.match(row.words), rows)
    paragraphs = list(_paragraphs(rows))
    found = list(_spoken(paragraphs, _Voices([row.words for row in front])))
    heads = [one for one in found if one.is_new]
    first = next((at for at, one in enumerate(paragraphs) if _is_head(one)), len(paragraphs))
    is_mostly = 3 * characters(found) > sum(map(len, paragraphs[first:]))
    is_dialogue = len({(one.label, one.role) for one in heads}) >= _FEWEST
    return found if len(heads) > _FEWEST and is_dialogue and is_mostly else None


def _rows(lines: Sequence[str]) -> list[_Row] | None:
    """The lines of numbered pages without their numbers, and without what stands above and below them; None where
    lines are not numbered from 1 on, page after page."""
    rows: list[_Row] = []
    last = others = 0
    for line in lines:
        match = _NUMBERED.fullmatch(line.expandtabs())
        if match and int(match["number"]) in (1, last + 1):
            last = int(match["number"])
            rows.append(_Row(match.start("words"), (match["words"] or "").rstrip()))
        elif line.strip():
            others += 1
    count = sum(1 for row in rows if row.words)
    return rows if count >= _FEWEST_LINES and len(rows) >= _NEARLY * (len(rows) + others) else None


def _paragraphs(rows: Sequence[_Row]) -> Iterator[str]:
    """The paragraphs, each begun by a deeper column, a head, or a line without words before it."""
    columns = Counter(row.column for row in rows if row.words)
    edge = max(columns, key=lambda column: (columns[column], -column), default=0)
    lines: list[str] = []
    is_parted = False
    for row in rows:
        if not row.words:
            is_parted = True
            continue
        is_aside = row.words.startswith("(") and (not lines or _ENDED.search(lines[-1]) is not None)
        is_alone = _is_head(row.words) or is_aside or _is_aside(lines)
        is_new = is_alone or row.column >= edge + _DEEPER or (is_parted and not _goes_on(lines, row.words))
        if lines and (is_new or _HEADING.fullmatch(lines[-1])):
            yield _joined(lines)
            lines = []
        lines.append(row.words)
        is_parted = False
    if lines:
        yield _joined(lines)


def _is_aside(lines: Sequence[str]) -> bool:
    return 0 < len(lines) <= _LONGEST_ASIDE and _ASIDE.fullmatch(" ".join(lines)) is not None


def _goes_on(lines: Sequence[str], words: str) -> bool:
    """Do the words end the sentence that the end of a page parts?"""
    return bool(lines) and words[0].islower() and not _ENDED.search(lines[-1])


def _joined(lines: Sequence[str]) -> str:
    """The lines of a paragraph; a word that a hyphen parts keeps it."""
    parts: list[str] = []
    for line in lines:
        is_parted = bool(parts) and _PARTED.search(parts[-1]) is not None and line[0].islower()
        parts += [line] if is_parted or not parts else [" ", line]
    return " ".join("".join(parts).split())


def _is_head(line: str) -> bool:
    return any(form.match(line) for form in (_HEAD, _EXAMINER, _QUESTION, _ANSWER, _CALLED))


def _plain(text: str) -> list[_Row]:
    """The lines of a record whose lines have no numbers; blank ones are left out where each has one below it."""
    lines = [line.expandtabs().rstrip() for line in text.split("\n") if not line.strip().isdigit()]
    rows = [_Row(len(line) - len(line.lstrip()), line.lstrip()) for line in lines]
    told = [row for row in rows if row.words]
    return told if len(rows) - len(told) >= _NEARLY * len(told) else rows


def _spoken(paragraphs: Sequence[str], voices: _Voices) -> Iterator[Fragment]:
    """What follows each head; the first paragraph of a voice is new."""
    current: Fragment | None = None
    for paragraph in paragraphs:
        voice, words = voices.begin(paragraph)
        if voice is not None:
            current = voice.beginning()
        elif _CLERK.fullmatch(paragraph) or _WITNESS.match(paragraph):
            current = None
        is_words = not _EXAMINER.fullmatch(paragraph) and not _TITLE.fullmatch(words)
        if is_words and current and words:
            yield Fragment(words, current.label, is_new=current.is_new, role=current.role)
            current = Fragment("", current.label, role=current.role)


class _Voices:
    """Who the heads of a record mean, as its front page and its lines tell."""

    def __init__(self, front: Sequence[str]) -> None:
        listed = [match for line in front if (match := _LISTED.fullmatch(line))]
        self.present = [Voice(one["name"], "" if _ESQUIRE.fullmatch(one["role"]) else one["role"]) for one in listed]
        self.examiner = Voice("", "question")
        self.witness = Voice("", "answer")

    def begin(self, paragraph: str) -> tuple[Voice | None, str]:
        """The voice that begins with the paragraph, None where none does, and its words."""
        if witness := _WITNESS.match(paragraph):
            self.witness = Voice(witness["of"] or witness["sworn"])
            return None, paragraph
        if examiner := _EXAMINER.match(paragraph):
            self.examiner = self._person(examiner["name"], "")
            return None, paragraph
        for form, voice in ((_QUESTION, self.examiner), (_ANSWER, self.witness)):
            if said := form.fullmatch(paragraph):
                return voice, said["words"]
        head = _HEAD.fullmatch(paragraph)
        return (self._of(head), head["words"] or "") if head else (None, paragraph)

    def _of(self, head: re.Match[str]) -> Voice:
        office = head["office"] or (head["role"] if not head["bearer"] else "")
        if office == "WITNESS" and self.witness.speaker:
            return self.witness
        if office:
            holders = [one for one in self.present if one.role.upper() == office]
            return holders[0] if len(holders) == 1 else Voice("", office.capitalize())
        return self._person(head["bearer"] or head["name"], (head["role"] or "").title())

    def _person(self, name: str, role: str) -> Voice:
        """Who of those present has this name, or else whom it tells."""
        full = [one for one in self.present if one.speaker == name or one.speaker.endswith(f" {name}")]
        return Voice(full[0].speaker, role or full[0].role) if len(full) == 1 else Voice(name, role)
