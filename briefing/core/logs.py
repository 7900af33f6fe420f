"""The log, kept where the system keeps such files."""

from __future__ import annotations

import contextlib
import logging
import sys
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import IO

from briefing.core.paths import log_folder

_LONGEST = 500_000
"""The bytes from which a log is put aside."""
_ABORTS = "aborts.log"
"""What the interpreter writes of the process as it dies, beside the log."""


class _LogFile(logging.FileHandler):
    """A log that is left out where it cannot be written, as on a full disk: the work that it tells of goes on."""

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError):
            super().emit(record)


def log_file() -> Path:
    """Where the log is kept."""
    return log_folder() / "briefing.log"


@cache
def keep_log() -> None:
    """Log to a file; a machine where that cannot be still gets its work done."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        put_aside(log_file())
        handler = _LogFile(log_file(), encoding="utf-8", delay=True)
    except OSError:
        return
    logging.raiseExceptions = False  # else a traceback a line would be printed
    logging.basicConfig(level=logging.INFO, handlers=[handler], format="%(asctime)s %(levelname)s %(name)s %(message)s")


def put_aside(file: Path) -> None:
    """Begin a new log where this one is long, and keep one before it.

    Only at a start: a log that another process writes to may not be moved on Windows, and would lose its records.
    """
    with contextlib.suppress(OSError):
        if file.stat().st_size > _LONGEST:
            file.replace(file.with_name(f"{file.name}.1"))


@cache
def keep_aborts() -> IO[str] | None:
    """Have the stack of a process that dies hard written beside the log; gives the file, which must stay open."""
    import faulthandler

    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        path = log_file().with_name(_ABORTS)
        put_aside(path)
        file = path.open("a", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


def log_unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody foresaw: its traceback goes to the log, a line to whoever started the program."""
    keep_log()
    logging.error("unforeseen", exc_info=(kind, error, trace))
    print(f"briefing: something unforeseen happened; the details are in {log_file()}.", file=sys.stderr)
