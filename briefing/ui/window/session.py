"""Where the user was: a document that opens again shows the same card, in the same place and the same view."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefing.ui.window.main_window import MainWindow

_KEY = "place"
_FARTHEST = 2**30


class Place(NamedTuple):
    """The card and how far down it was, whether slides were shown, and the panel at the right, of one file."""

    file: str
    card: str
    scroll: int
    slides: bool
    panel: int


def keep(window: MainWindow) -> None:
    """Remember where the user is. Filters are for the day, and so is how far down a filtered list was."""
    grid = window.grid
    place = Place(
        _file(window),
        grid.current_id(),
        0 if window.filtering.is_active else grid.verticalScrollBar().value(),
        window.actions_by_id["slides"].isChecked(),
        window.right.shown,
    )
    window.settings.set_text(_KEY, json.dumps(place._asdict()))


def restore_card(window: MainWindow) -> None:
    """Show the card of last time, before anything is painted: nothing moves then."""
    if (place := _kept(window)) and window.grid.reveal(place.card) and place.scroll:
        window.grid.verticalScrollBar().setValue(place.scroll)


def restore_view(window: MainWindow) -> None:
    """Show the view of last time, once the window has all its parts."""
    window.reach(window.grid.current_id())
    if place := _kept(window):
        window.right.turn(place.panel)
        window.actions_by_id["slides"].setChecked(place.slides)


def _kept(window: MainWindow) -> Place | None:
    """What was remembered, if it was of this document."""
    try:
        place = Place(**json.loads(window.settings.text(_KEY)))
    except (ValueError, TypeError, RecursionError):
        return None
    kinds = zip(place, (str, str, int, bool, int), strict=True)
    is_sound = all(type(value) is kind for value, kind in kinds) and place.panel in (0, 1)
    is_near = is_sound and 0 <= place.scroll < _FARTHEST
    return place if is_near and place.file == _file(window) else None


def _file(window: MainWindow) -> str:
    path = window.document.path
    return str(path.resolve()) if path else ""
