"""The command line as each system has it: what its streams can say, and what its shell left for us to do."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from typing import TextIO

_PATTERN = "*?["


def settle_streams() -> None:
    """Let output never fail on a letter: UTF-8 into files and pipes, what a terminal cannot show as its number.

    A program without a console, as on Windows, has no streams: what is said there is lost, and nothing fails of it.
    """
    sys.stdout, sys.stderr = settled(sys.stdout), settled(sys.stderr)


def settled(stream: TextIO | None) -> TextIO:
    """The stream, made ready; one that swallows all in the place of none."""
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 (as long as the program runs)
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure and stream.isatty():
        reconfigure(errors="backslashreplace")
    elif reconfigure:
        reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def let_go(stream: TextIO) -> None:
    """Send what is still to be said nowhere: its reader has gone, as ``head`` does, and the end shall be quiet."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def expanded(words: Sequence[str], system: str = sys.platform) -> list[str]:
    """The words of a command line, patterns of names replaced by the files they name where no shell has done so."""
    return [name for word in words for name in (_named(word) if system == "win32" else [word])]


def _named(word: str) -> Iterator[str]:
    import glob  # for few command lines only

    is_pattern = not word.startswith("-") and any(sign in word for sign in _PATTERN) and not os.path.lexists(word)
    found = sorted(glob.glob(word)) if is_pattern else []  # noqa: PTH207 (keeps the words as they were written)
    yield from found or [word]
