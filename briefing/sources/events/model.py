"""What a source tells of the event that it is about."""

from __future__ import annotations

from typing import NamedTuple


class Event(NamedTuple):
    """An assembly as a source states it, empty where it does not; ``date`` as written, without the day of the week."""

    title: str = ""
    host: str = ""
    place: str = ""
    date: str = ""
