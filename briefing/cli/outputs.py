"""Where commands write: folders that are made for it, and files that are not written over."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.storage.files import refuse_replacing, refuse_unwritable
from briefing.core.storage.reading import is_folder


@contextmanager
def folder_of(output: Path) -> Iterator[None]:
    """Make the last folder of the way to ``output`` if it is missing, and take it back when nothing came into it."""
    folder = output.parent
    is_new = is_folder(folder.parent) and not os.path.lexists(folder)
    if is_new:
        with suppress(OSError):
            folder.mkdir()
    try:
        yield
    except BaseException:
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        raise


def refuse_overwriting(sources: Sequence[str], output: Path | None, *, force: bool) -> None:
    """Raise BriefingError where writing would replace a source, or, unless ``force``, anything that is there.

    It may be a briefing that people worked on.
    """
    if not output:
        return
    refuse_replacing(output, [Path(source) for source in sources if source != "-"])
    refuse_unwritable(output)
    if not force and os.path.lexists(output):
        what = "There is already a file here; it may hold what people worked on."
        raise BriefingError(what, where=str(output), mend="Give another name, or --force to replace it.")
