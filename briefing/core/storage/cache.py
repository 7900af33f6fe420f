"""Documents that were open before, in a form that opens at once: reading YAML takes longer than the rest of a start.

A copy in the cache stands for its file only while that is as it was, by its times, its size and its place on the disk.
"""

from __future__ import annotations

import contextlib
import json
import time
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from briefing import __version__
from briefing.core.errors import BriefingError
from briefing.core.model import (
    Assembly,
    Briefing,
    Confirmation,
    DeckOptions,
    Message,
    Source,
    Span,
    Speaker,
    Theme,
    Todo,
)
from briefing.core.storage.stamps import Stamp, is_untouched, stamp
from briefing.core.trust import State

_MOST = 8
"""The documents kept, those kept last."""
_COARSE = 3_000_000_000
"""The nanoseconds within which two changes may have the same time: some disks count in steps of two seconds."""
_EXTRA = '"extra": {"'
"""Keys that are not ours, in JSON (in a text its quotes are escaped): their scalars' style would be lost."""
_T = TypeVar("_T")


class Cached(NamedTuple):
    """A briefing as it is in its file, the file as it was when it was read, and what is known of its first quotes.

    One kept right after the file had changed is not ``settled``: the file is read each time, until it is kept again.
    """

    briefing: Briefing
    stamp: Stamp
    states: Sequence[State]
    settled: bool


class Cache:
    """Keeps briefings in ``folder``, which is made when needed. Nothing here ever raises: all works without."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, path: Path) -> Cached | None:
        """What is in the file at ``path``, if it was kept and the file has not changed since."""
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
            kept = json.loads(self._file(path).read_bytes())
            before = Stamp(*kept["stamp"])
            if kept["of"] == _of(path) and _is_same(path, before, settled=kept["settled"]):
                states = [State(known) for known in kept["states"]]
                return Cached(_briefing(kept["briefing"]), before, states, settled=kept["settled"])
        return None

    def keep(self, path: Path, briefing: Briefing, before: Stamp, states: Iterable[State] = ()) -> None:
        """Keep ``briefing``, which is what the file at ``path`` holds while it is as ``before`` says.

        ``states`` are what is known of its first quotes, as many as a first frame may show.

        May run in a thread. What would not come back the very same, such as keys of others, is not kept.
        """
        from briefing.core.storage.files import write_atomically

        with contextlib.suppress(OSError, ValueError, TypeError, RecursionError, BriefingError):
            settled = time.time_ns() - max(before.mtime_ns, before.ctime_ns) > _COARSE
            kept = {"of": _of(path), "stamp": before, "settled": settled, "briefing": _plain(briefing)}
            data = json.dumps({**kept, "states": [known.value for known in states]})
            if _EXTRA not in data and _briefing(json.loads(data)["briefing"]) == briefing:
                self._folder.mkdir(parents=True, exist_ok=True)
                write_atomically(self._file(path), data.encode(), private=True)
                self._forget_oldest()

    def _file(self, path: Path) -> Path:
        return self._folder / f"{zlib.crc32(str(path.absolute()).encode(errors='surrogatepass')):08x}.json"

    def _forget_oldest(self) -> None:
        files = sorted(self._folder.glob("*.json"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
        for file in files[_MOST:]:
            file.unlink(missing_ok=True)


def _is_same(path: Path, before: Stamp, *, settled: bool) -> bool:
    """Whether the file is as it was ``before``; one that had just changed may have changed again at the same time."""
    return is_untouched(path, before) and (settled or stamp(path) == before)


def _of(path: Path) -> list[str]:
    """The file it is, and the program that read it: another version may read more in it."""
    return [str(path.absolute()), __version__]


def _plain(value: object) -> Any:
    """A value of the model as JSON has it, without the fields that are as a new one has them: most are."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if not is_dataclass(value):
        return value
    own = ((field, getattr(value, field.name)) for field in fields(value))
    return {field.name: _plain(inner) for field, inner in own if inner != _usual(field)}


def _usual(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _briefing(data: dict[str, Any]) -> Briefing:
    deck = _with_tuple(data.get("deck", {}), "picks")
    return Briefing(
        Assembly(**data.get("assembly", {})),
        _all(Source, data.get("sources", ())),
        _all(Speaker, data.get("speakers", ())),
        _all(Theme, data.get("themes", ())),
        tuple(_message(message) for message in data.get("messages", ())),
        DeckOptions(todos=_all(Todo, deck.pop("todos", ())), **deck),
        data.get("extra", {}),
        glossary=tuple(data.get("glossary", ())),
    )


def _all(kind: type[_T], items: Iterable[Mapping[str, Any]]) -> tuple[_T, ...]:
    return tuple(kind(**item) for item in items)


def _message(data: dict[str, Any]) -> Message:
    if span := data.get("source"):
        data["source"] = _made(Span, _with_tuple(span, "doubts"))
    if confirmed := data.get("confirmed"):
        data["confirmed"] = Confirmation(**confirmed)
    return _made(Message, data)


def _made(kind: type[_T], data: Mapping[str, Any]) -> _T:
    """As ``kind(**data)``, in a third of the time, of which thousands take long; it was proved to come back the same.

    Only here: it sets a frozen value's fields.
    """
    made = object.__new__(kind)
    vars(made).update(_USUAL[kind], **data)
    return made


def _with_tuple(data: dict[str, Any], name: str) -> dict[str, Any]:
    """``data``, its list called ``name``, where there is one, as the tuple that it was."""
    if name in data:
        data[name] = tuple(data[name])
    return data


_USUAL: Mapping[type[Any], Mapping[str, Any]] = {
    kind: {field.name: _usual(field) for field in fields(kind)} for kind in (Message, Span)
}
