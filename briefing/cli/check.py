"""``briefing check``: what is wrong with a briefing, a deck or a memo, and whether its quotes are true."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from briefing.cli.printing import print_told, progress
from briefing.core.cuts.confirming import to_confirm
from briefing.core.diagnostics import Diagnostic, of_error
from briefing.core.errors import BriefingError
from briefing.core.quotes.looking import to_look_at
from briefing.core.quotes.requoted import misquotations
from briefing.core.quotes.verify import findings, tally, unfair
from briefing.core.storage.store import load
from briefing.deck.ooxml.package import read_bytes
from briefing.deck.ooxml.presenting import SUFFIXES
from briefing.sources.proving import at_hand

_MEMOS = (".docx", ".dotx")
_FINISHED = (*SUFFIXES, *_MEMOS)
"""What is checked as a deck or a memo; every other file is a briefing."""


def run(options: argparse.Namespace) -> int:
    """Check a file, print what is told of it; 1 where it has faults. Raises BriefingError where nothing can be."""
    suffix = options.file.suffix.lower()
    if options.briefing and suffix not in _FINISHED:
        what = "Only a deck or a memo is checked against a briefing."
        raise BriefingError(what, mend="Give a .pptx or a .docx, or leave --briefing out.")
    if suffix in _FINISHED:
        fine, found = "no faults", _told_of_memo(options.file) if suffix in _MEMOS else _told_of_deck(options.file)
    else:
        found, fine = _told_of_briefing(options.file, options.source)
    if options.briefing:
        found += _untruths(options.file, options.briefing, options.source)
    return print_told("file", str(options.file), found, fine, as_json=options.json)


def _told_of_deck(path: Path) -> list[Diagnostic]:
    from briefing.deck.check.deck import check_deck

    return check_deck(path, progress())


def _told_of_memo(path: Path) -> list[Diagnostic]:
    from briefing.deck.memo.check import check_memo

    return check_memo(path)


def _untruths(finished: Path, path: Path, sources: Sequence[Path]) -> tuple[Diagnostic, ...]:
    own = load(path)
    briefing, texts, told = at_hand(own, sources)
    data, name = read_bytes(finished), str(finished)
    if finished.suffix.lower() in _MEMOS:
        from briefing.deck.memo.check import check_truth as check_truth_of_memo
        from briefing.deck.memo.retyped import anew as memo_anew
        from briefing.deck.memo.retyped import retyped as retyped_in_memo

        beside = memo_anew(data, own, name)
        judged = check_truth_of_memo(data, briefing, texts, name, beside.gives)
        retold = retyped_in_memo(data, own, name, judged.untruths, beside)
    else:
        from briefing.deck.truth.check import check_truth
        from briefing.deck.update.retyped import anew, retyped

        beside = anew(data, own, name)
        judged = check_truth(data, briefing, texts, name, beside.gives)
        retold = retyped(data, own, name, judged.untruths, beside)
    return (*told, *judged.untruths, *retold, *judged.doubts)


def _told_of_briefing(path: Path, sources: Sequence[Path]) -> tuple[list[Diagnostic], str]:
    """What is wrong, and what could not be checked; and what is said where nothing is wrong."""
    try:
        briefing = load(path)
    except BriefingError as error:
        return [of_error(error)], ""
    briefing, texts, told = at_hand(briefing, sources)
    told += (*findings(briefing, texts), *unfair(briefing), *to_confirm(briefing), *to_look_at(briefing))
    counted = tally(briefing, texts)
    return [*told, *misquotations(briefing)], f"no faults: {counted}" if counted else "no faults"
