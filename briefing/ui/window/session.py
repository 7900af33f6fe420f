"""Where the user was: a document that opens again shows the same card, in the same place and the same view."""

from __future__ import annotations

import json
from typing import NamedTuple

from briefing.core.system.names import spelling
from briefing.ui.cards.card_grid import CardGrid
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.common.settings import Settings
from briefing.ui.document.document import Document

_KEY = "place"
_FARTHEST = 2**30


class Place(NamedTuple):
    """The card and how far down it was, whether slides were shown, and the panel at the right, of one file."""

    file: str
    card: str
    scroll: int
    slides: bool
    panel: int


class Session:
    """Remembers one place in ``settings``, for the next window on the same document."""

    def __init__(self, settings: Settings, document: Document, filtering: Filtering, grid: CardGrid) -> None:
        self._settings = settings
        self._document = document
        self._filtering = filtering
        self._grid = grid

    def keep(self, *, slides: bool, panel: int) -> None:
        """Remember where the user is. Filters are for the day, and so is how far down a filtered list was."""
        scroll = 0 if self._filtering.is_active else self._grid.verticalScrollBar().value()
        place = Place(self._file(), self._grid.current_id(), scroll, slides, panel)
        self._settings.set_text(_KEY, json.dumps(place._asdict()))

    def restore_card(self) -> None:
        """Show the card of last time, before anything is painted: nothing moves then."""
        if (place := self.kept()) and self._grid.reveal(place.card) and place.scroll:
            self._grid.verticalScrollBar().setValue(place.scroll)

    def kept(self) -> Place | None:
        """What was remembered, if it was of this document."""
        try:
            place = Place(**json.loads(self._settings.text(_KEY)))
        except (ValueError, TypeError, RecursionError):
            return None
        kinds = zip(place, (str, str, int, bool, int), strict=True)
        is_sound = all(type(value) is kind for value, kind in kinds) and place.panel in (0, 1)
        is_near = is_sound and 0 <= place.scroll < _FARTHEST
        return place if is_near and place.file == self._file() else None

    def _file(self) -> str:
        path = self._document.path
        return spelling(path.resolve()) if path else ""
