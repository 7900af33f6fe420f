"""What was begun in a dialog and neither taken nor thrown away, as it outlives the window: a file a draft."""

from __future__ import annotations

import contextlib
import json
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from briefing.core.errors import BriefingError


class Kept(NamedTuple):
    """A draft of ``kind`` about ``id`` in the ``document`` that goes by this key: its words in ``data``.

    ``of`` is what ``id`` was when it was begun: another thing may go by the same id later.
    """

    kind: str
    document: str
    id: str
    of: str
    data: object


class DraftFolder:
    """Keeps drafts in ``folder``, which is made when needed. Nothing here ever raises: work goes on without."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, draft: Kept) -> None:
        """Keep ``draft`` in the place of the one before of the same."""
        from briefing.core.storage.files import write_atomically

        with contextlib.suppress(OSError, ValueError, BriefingError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_atomically(self._file(*draft[:3]), json.dumps(draft._asdict()).encode(), private=True)

    def of(self, kind: str, document: str) -> list[Kept]:
        """The drafts of ``kind`` in a document, in the order in which they were kept."""
        with contextlib.suppress(OSError):
            files = sorted(
                self._folder.glob(f"{_print(kind, document)}-*.json"), key=lambda file: file.stat().st_mtime_ns
            )
            return [draft for file in files if (draft := _read(file)) and draft[:2] == (kind, document)]
        return []

    def get(self, kind: str, document: str, id: str) -> Kept | None:
        """The draft with this id, None where there is none that can be read."""
        draft = _read(self._file(kind, document, id))
        return draft if draft and draft[:3] == (kind, document, id) else None

    def forget(self, kind: str, document: str, id: str) -> None:
        """Delete a draft; one that is gone, or cannot be deleted, is nobody's trouble."""
        with contextlib.suppress(OSError):
            self._file(kind, document, id).unlink(missing_ok=True)

    def _file(self, kind: str, document: str, id: str) -> Path:
        return self._folder / f"{_print(kind, document)}-{_print(id)}.json"


def _print(*words: str) -> str:
    """What tells ``words`` from others in the name of a file."""
    return sha256("\n".join(words).encode(errors="surrogatepass")).hexdigest()[:16]


def _read(file: Path) -> Kept | None:
    with contextlib.suppress(OSError, ValueError, TypeError, RecursionError):
        found = Kept(**json.loads(file.read_bytes()))
        return found if all(isinstance(word, str) for word in found[:4]) else None
    return None
