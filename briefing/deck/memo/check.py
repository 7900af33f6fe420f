"""Judge a finished memo, edited by hand or not: its file, its headings, and whether its quotes are what was said."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import docx

from briefing.core.characters import briefly
from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.deck.check.package import of_parts, title_of
from briefing.deck.memo.package import Package, unpack, w
from briefing.deck.memo.texts import Line, MemoPart, lines_of, parts_of
from briefing.deck.ooxml.package import making_sense, read_bytes
from briefing.deck.truth.check import Judge, Judgement
from briefing.deck.truth.slide_texts import NOTHING, Given, SlideText

_STYLED = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_LONGEST = 60
"""Of a heading so many letters tell where something is."""


def check_memo(path: Path) -> list[Diagnostic]:
    """The faults of the memo at ``path`` and remarks on it. Raises BriefingError when it cannot be opened."""
    return check_bytes(read_bytes(path), str(path))


def check_bytes(data: bytes, name: str = "memo") -> list[Diagnostic]:
    """The faults of a memo's bytes and remarks on them; ``name`` says which memo, in errors."""
    package = opened(data, name)
    with making_sense(name, _again()):
        return _found(data, package)


def _found(data: bytes, package: Package) -> list[Diagnostic]:
    whole = [*of_parts(package, {}), *_file(package)]
    if not _can_be_read(data):
        what = translate("Check", "Its parts do not fit together: a strict program cannot read the memo.")
        return [*whole, Diagnostic(what)]
    return [*whole, *_styles(package), *_headings(list(lines_of(package))), *_tables(package)]


def check_truth(
    data: bytes, briefing: Briefing, texts: Mapping[str, str], name: str = "memo", given: Given = NOTHING
) -> Judgement:
    """Hold the memo in ``data`` against the briefing, as ``check_truth`` of ``deck.truth`` does a deck.

    Parts are named by their headings; the slides of what is untrue are 0.

    Raises BriefingError, naming the memo ``name``, when it cannot be opened.
    """
    with making_sense(name, _again()):
        parts = parts_of(opened(data, name))
    judgement = Judge(briefing, texts).report(texts_of(parts), given)
    untruths, doubts = (under_headings(group, parts) for group in (judgement.untruths, judgement.doubts))
    return Judgement(judgement.proved, untruths, doubts)


def texts_of(parts: Sequence[MemoPart]) -> Sequence[SlideText]:
    """The parts of a memo as slides are judged, numbered from 1."""
    return [SlideText(number, part.bodies) for number, part in enumerate(parts, 1)]


def under_headings(found: Iterable[Diagnostic], parts: Sequence[MemoPart]) -> tuple[Diagnostic, ...]:
    """What was found, named by the headings of the parts whose numbers its slides are."""
    return tuple(replace(one, slide=0, where=briefly(parts[one.slide - 1].heading, _LONGEST)) for one in found)


def opened(data: bytes, name: str) -> Package:
    """The parts of a memo. Raises BriefingError, naming the memo ``name``, when it is none."""
    try:
        return unpack(data, name)
    except BriefingError as error:
        what = translate("Memo", "This is not a memo that can be opened.")
        raise BriefingError(f"{what} {error.what}", where=name, mend=_again()) from error


def _again() -> str:
    return translate("Memo", "Export it again, or repair it in Word.")


def _can_be_read(data: bytes) -> bool:
    """Whether python-docx, which is strict, can read it."""
    try:
        return docx.Document(io.BytesIO(data)).element.body is not None
    except Exception:  # it lets zip, XML and key errors of a broken file through
        return False


def _file(package: Package) -> Iterator[Diagnostic]:
    if package.macros():
        yield Diagnostic(translate("Check", "The memo holds macros."))
    if not title_of(package):
        yield Diagnostic(translate("Check", "The memo has no title among its properties."))


def _styles(package: Package) -> Iterator[Diagnostic]:
    """What names a style that is not there looks like nothing."""
    name = package.part("styles")
    styles = package.tree(name).iter(w("style")) if name else ()
    known = {(style.get(w("type"), "paragraph"), style.get(w("styleId"))) for style in styles}
    root = package.tree(package.document())
    named = {(kind, mark.get(w("val"))) for tag, kind in _STYLED.items() for mark in root.iter(w(tag))}
    what = translate("Check", "The memo names a style “{style}” that it does not have.")
    for _, style in sorted(named - known, key=str):
        yield Diagnostic(what.format(style=style))


def _headings(lines: list[Line]) -> Iterator[Diagnostic]:
    headings = [line for line in lines if line.level >= 0]
    if not any(line.text for line in headings):
        yield Diagnostic(translate("Check", "The memo has no headings."), severity=Severity.REMARK)
    for place, line in enumerate(headings):
        if not line.text:
            before = next((other.text for other in reversed(headings[:place]) if other.text), "")
            what = translate("Check", "A heading is empty.")
            yield Diagnostic(what, where=briefly(before, _LONGEST))
    for above, below in pairwise(line for line in headings if line.text):
        if below.level > above.level + 1:
            what = translate("Check", "The heading is {count} levels below the one before it.")
            told = what.format(count=below.level - above.level)
            yield Diagnostic(told, severity=Severity.REMARK, where=briefly(below.text, _LONGEST))


def _tables(package: Package) -> Iterator[Diagnostic]:
    for table in package.tree(package.document()).iter(w("tbl")):
        if next(table.iter(w("tblHeader")), None) is None:
            what = translate("Check", "A table has no header row that repeats on each page.")
            yield Diagnostic(what, severity=Severity.REMARK)
