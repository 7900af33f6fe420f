"""Arguments → command line or window. Keeps tracebacks out of users' sight, and in the log."""

from __future__ import annotations

import time

STARTED_NS = time.time_ns()

import gc  # noqa: E402
import sys  # noqa: E402
from collections.abc import Sequence  # noqa: E402
from errno import EDQUOT, EFBIG, EIO, ENOSPC  # noqa: E402
from pathlib import Path  # noqa: E402

from briefing.core.errors import BriefingError, CancelledError  # noqa: E402
from briefing.core.logs import keep_log, log_unforeseen  # noqa: E402
from briefing.core.system.console import expanded, let_go, settle_streams  # noqa: E402
from briefing.single_instance import address, hand_over  # noqa: E402

_PATIENCE = 0.3
"""Seconds in which a disk says whether it has a file."""
COMMANDS = ("export", "update", "check", "extract", "share", "templates")
OPTIONS = ("--new-window", "--time-startup")
USAGE = """usage: briefing [FILE]                 show FILE: in the window that has it, else in one of its own
       briefing --new-window [FILE]    start Briefing once more, beside the one that runs
       briefing export FILE -o OUT.{pptx,pdf,png,docx} [--template NAME|PATH] [--pick ID … | --all] [--language fr|en]
                       [--narrative board|story|full|short|onepage]
       briefing update DECK.pptx --briefing FILE [-o OUT] [--home] [--dry-run] [--json] [--on-conflict deck|briefing]
       briefing check FILE|DECK.pptx|MEMO.docx [--briefing FILE] [--source TEXT] [--json]
       briefing extract SOURCE… -o OUT.briefing [--propose] [--force] [--json] [--no-text] | SOURCE --turns
       briefing share FILE -o OUT.briefing [--force]
       briefing templates [--json] | templates check PATH [--json]
       briefing --time-startup [FILE]  print start-up times and quit
       briefing --version"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Briefing; returns the exit code."""
    settle_streams()
    given = expanded(sys.argv[1:] if arguments is None else arguments)
    sys.excepthook = log_unforeseen
    try:
        code = _dispatch(given)
        sys.stdout.flush()
    except BrokenPipeError:
        let_go(sys.stdout)
        return 0
    except BriefingError as error:
        print(f"briefing: {error}", file=sys.stderr)
    except (CancelledError, KeyboardInterrupt):
        print("briefing: stopped; nothing was written.", file=sys.stderr)
    except OSError as error:
        _tell_unwritten(error)
    except Exception as error:
        log_unforeseen(type(error), error, error.__traceback__)
    else:
        return code
    return 1


def _tell_unwritten(error: OSError) -> None:
    """Files that cannot be written are told where they are; what has no name is what was to be printed."""
    if error.filename is not None or error.errno not in (ENOSPC, EDQUOT, EFBIG, EIO):
        log_unforeseen(type(error), error, error.__traceback__)
        return
    let_go(sys.stdout)
    print(f"briefing: What was to be printed is not whole: {error.strerror}. Send it elsewhere.", file=sys.stderr)


def _dispatch(given: list[str]) -> int:
    if given and given[0] in COMMANDS:
        from briefing.cli.commands import run as run_command
        from briefing.core.storage.temporaries import sweep

        keep_log()
        sweep()
        return run_command(given)
    if given and given[0] in ("-h", "--help"):
        print(USAGE)
        return 0
    if given and given[0] == "--version":
        from briefing import __version__

        print(__version__)
        return 0
    return _open_window(given)


def _open_window(given: list[str]) -> int:
    files = [word for word in given if not word.startswith("-")]
    options = {word for word in given if word.startswith("-")}
    if options.difference(OPTIONS) or len(files) > 1:
        print(USAGE, file=sys.stderr)
        return 2
    file = Path(files[0]) if files else None
    if not options and hand_over(file, address()):
        _check_there(file)
        print("briefing: shown by the Briefing that was running; --new-window starts another.", file=sys.stderr)
        return 0
    # Thousands of lasting objects are made before the first frame: looking for garbage among them only delays it.
    gc.disable()
    from briefing.ui.app.run import run

    is_apart, is_timed = "--new-window" in options, "--time-startup" in options
    return run(file, is_apart=is_apart, time_startup=is_timed, started_ns=STARTED_NS)


def _check_there(file: Path | None) -> None:
    """Raise BriefingError for a file that is not there: the window that runs has told so, where the user looks."""
    from briefing.core.storage.reach import is_missing
    from briefing.core.storage.reading import no_such_file

    if file and is_missing(file, _PATIENCE):
        raise no_such_file(file)
