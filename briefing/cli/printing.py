"""What commands print: how far they are, what they counted, and what they found wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence

from briefing.core.diagnostics import Diagnostic, as_data, faults_first, line


def progress() -> Callable[[int, int], None] | None:
    """What tells on a terminal how much of how much is done; None where nobody looks on."""
    return _show_progress if sys.stderr.isatty() else None


def _show_progress(done: int, total: int) -> None:
    print(f"\r{done} / {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def counted(count: int, noun: str) -> str:
    """How many of what: "1 quote", "3 quotes"."""
    return f"{count} {noun}{'s' * (count != 1)}"


def print_told(key: str, path: str, found: Sequence[Diagnostic], fine: str, *, as_json: bool) -> int:
    """Print what is told of the file at ``path``, ``fine`` where it has no faults; the exit code."""
    has_faults = any(told.is_fault for told in found)
    if as_json:
        print(json.dumps({key: path, **as_data(found)}, ensure_ascii=False))
    else:
        for told in faults_first(found):
            print(line(told))
        if not has_faults:
            print(f"{path}: {fine}")
    return 1 if has_faults else 0
