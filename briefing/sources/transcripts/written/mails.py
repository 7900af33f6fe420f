"""Threads of mails, of which each quotes the one that it answers: who wrote what stands above the words → fragments.

What stands behind one more ">" than "Anne Roy wrote:" is hers, and so is what follows "From: Anne Roy" with its date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile
from typing import NamedTuple

from briefing.sources.transcripts.model import FEWEST, Fragment

_QUOTING = re.compile(r"(?:>[ \t]?)+")
_ZONE = r"(?:\s?[AP]M\b)?(?:\s(?:[A-Z]{3,4}|\([A-Z]{3,5}\)))?,?\s"
_WROTE = re.compile(
    rf"(?:.*[\d,]{_ZONE}|\*\s|(?:On|Le)\s.*?,\s)?(?P<name>[^\d\s,<>():][^\d,<>():]{{1,60}}?|[\w.+-]+@[\w.-]+)[\"'”]?"
    r"\s*(?:<[^<>]*>|\([^()]*\)|\[[^\[\]]*\])?,?\s(?:wrote|writes|said|a\s[ée]crit|[ée]crivait|schrieb|escribió)\s?:",
)
"""Who wrote what is quoted below: "On 8/22/05, Anne Roy <ada@sea.example> wrote:"."""
_HALF = re.compile(r"(?:On|Le|Am|\*)\s.{6,}|.*<[^<>]*>?|.*@.*")
"""The first of two lines of it."""
_FROM = re.compile(r"\*?(?:From|De|Von)\s?:\*?\s(?P<name>\S.*)")
_FIELD = re.compile(r"\*?(?:Sent|Date|Envoyé|To|À|A|Cc|Subject|Objet)\s?:\*?(?:\s.*)?", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*(?:<[^<>]*>?|\[[^\[\]]*\]?|\([^()]*@[^()]*\)|\bvia\s.*)|.*\bon behalf of\s", re.IGNORECASE)
_TURNED = re.compile(r"([^\s,][^,]{1,40}),\s([^\s,][^,]{1,40})")
"""A surname before the forename."""
_EDGE = re.compile(
    r"[-_=*~#]{6,}|-{2,}\s?(?:Original Message|Message d['’]origine|Forwarded message|Message transféré)\s?-{2,}"
    r"|[\[<(.…]*\s?(?:snip\w*|\.\.\.|…|cut|trimmed)\s?[\])>.…]*",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"--\s?|_{2,3}|Envoyé de mon .*|Sent from my .*")
_TRAILER = re.compile(r"(?:[A-Z][a-z]+(?:-[a-z]+)*-by|Cc|Fixes|Link)\s?:\s.+")
_PATCH = re.compile(r"diff\s|Index:\s|@@\s|(?:---|\+\+\+)\s\S+[./]|[+-](?:\s{2,}|\t|$)")
_IN_PATCH = re.compile(r"[ +@-]|\t|diff\s|index\s|Index:|=+$|$")
_POINT = re.compile(r"(?:[-*•–]|\d{1,2}[.)])\s")
_LONGEST_HEAD = 25
"""Lines of a head with its fields."""


class _Line(NamedTuple):
    """A line of a mail: within how many quotes it stands, and its words."""

    depth: int
    text: str


def thread(text: str) -> list[Fragment] | None:
    """What each wrote, paragraph by paragraph; None where the text is no thread of mails by several."""
    if ">" not in text and "\nSubject:" not in text and "\nObjet" not in text:
        return None
    lines = [_line(line) for line in text.split("\n")]
    found = list(_written(lines))
    heads = [one for one in found if one.is_new and one.label]
    is_mail = bool(_FROM.match(text)) or any(line.depth and _WROTE.fullmatch(line.text) for line in lines)
    return found if is_mail and len(heads) > FEWEST and len({one.label for one in heads}) > 1 else None


def _line(line: str) -> _Line:
    quoting = _QUOTING.match(line)
    return _Line(quoting[0].count(">"), line[quoting.end() :].rstrip()) if quoting else _Line(0, line.rstrip())


def _written(lines: Sequence[_Line]) -> Iterator[Fragment]:
    """The paragraphs of the lines, each with who wrote it; the first of each part is new."""
    for name, group in groupby(_voiced(lines), key=lambda one: one[0]):
        for number, paragraph in enumerate(_paragraphs([line for _, line in group])):
            yield Fragment(paragraph, name, is_new=number == 0)


def _voiced(lines: Sequence[_Line]) -> Iterator[tuple[str, str]]:
    """Each line with who wrote it, blank where it is no words; heads are left out, and blank lines where another's
    begin."""
    names: dict[int, str] = {}
    own, last, at = _own(lines), "", 0
    while at < len(lines):
        size, depth, name = _head(lines, at)
        if size:
            names = {level: held for level, held in names.items() if level < depth} | {depth: name}
        elif own[at]:
            last = names.get(lines[at].depth, "")
            yield last, own[at]
        else:
            yield last, ""
        at += size or 1


def _head(lines: Sequence[_Line], at: int) -> tuple[int, int, str]:
    """How many lines from there say who wrote what follows, how deep in quotes that is, and who; 0 lines: none do."""
    depth, text = lines[at]
    if not text:
        return 0, 0, ""
    if sender := _FROM.fullmatch(text):
        fields = list(takewhile(lambda line: line.text, lines[at : at + _LONGEST_HEAD]))
        size = len(fields) if sum(1 for line in fields if _FIELD.fullmatch(line.text)) >= FEWEST else 1
        return (size, depth, _name(sender["name"])) if size > 1 or not at else (0, 0, "")
    for size in (1, 2):
        told = lines[at : at + size]
        whole = " ".join(line.text.strip() for line in told)
        rest = map(lines.__getitem__, range(at + size, len(lines)))
        below = next((line for line in rest if line.text or line.depth > depth), None)
        is_above = below is not None and below.depth > depth and {line.depth for line in told} == {depth}
        if is_above and (match := _WROTE.fullmatch(whole)) and (size == 1 or _HALF.fullmatch(text)):
            return size, depth + 1, _name(match["name"])
    return 0, 0, ""


def _name(told: str) -> str:
    """The name in a field, "Anne Roy <ada@sea.example>", or the address where there is none."""
    bare = " ".join(_ADDRESS.sub("", told).strip(" \"'“”,*").split())
    return _TURNED.sub(r"\2 \1", bare) or told.strip(" <>[]")


def _own(lines: Sequence[_Line]) -> list[str]:
    """The words of each line: none of what a program changes in a code, of signatures and of rules between parts."""
    patched: set[int] = set()
    signed = -1
    found: list[str] = []
    for depth, text in lines:
        if depth != signed and text:
            signed = depth if _SIGNED.fullmatch(text) else -1
        elif _SIGNED.fullmatch(text):
            signed = depth
        if _PATCH.match(text):
            patched.add(depth)
        elif not _IN_PATCH.match(text):
            patched.discard(depth)
        is_none = depth in patched or depth == signed or _EDGE.fullmatch(text.strip()) or _TRAILER.fullmatch(text)
        found.append("" if is_none else text)
    return found


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """The lines of a part, joined where only the width of the mail broke them; points of a list stay apart."""
    for is_told, group in groupby(lines, key=lambda line: bool(line.strip())):
        paragraph: list[str] = []
        for line in group if is_told else ():
            if paragraph and _POINT.match(line.strip()):
                yield " ".join(paragraph)
                paragraph = []
            paragraph += line.split()
        if paragraph:
            yield " ".join(paragraph)
