"""What the window remembers from one day to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QMargins, QSettings

from briefing.core.paths import cache_folder, data_folder, maps_folder
from briefing.core.queries.filters import Order
from briefing.core.system.names import spelling
from briefing.ui.common.languages import NAMES
from briefing.ui.style.tokens import MODES, SYSTEM

_RECENT_FILES = 8
_SMALLEST, _LARGEST = 50, 300
_MOST_DIGITS = 6


class Settings:
    """Remembered choices, kept in ``store`` (by default where the system keeps a user's settings)."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings("Briefing", "Briefing")

    def recent(self) -> list[Path]:
        """The files opened last, latest first. Whether they are there is not asked: their disk may not answer."""
        return self._paths("recent")

    def add_recent(self, path: Path) -> None:
        self._put_first("recent", path)

    def clear_recent(self) -> None:
        self._store.remove("recent")

    def forget_recent(self, path: Path) -> None:
        """List ``path`` no more: it is not there."""
        self._store.setValue("recent", [str(other) for other in self._others("recent", path)])

    def last(self) -> Path | None:
        """The file opened last, be it there or not."""
        return next(iter(self.recent()), None)

    @property
    def theme(self) -> str:
        mode = str(self._store.value("theme", SYSTEM))
        return mode if mode in MODES else SYSTEM

    @theme.setter
    def theme(self, mode: str) -> None:
        self._store.setValue("theme", mode)

    @property
    def language(self) -> str:
        """The language of the window, "" for the system's."""
        language = str(self._store.value("language", ""))
        return language if language in NAMES else ""

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def order(self) -> Order:
        """How the cards are sorted."""
        names = [order.value for order in Order]
        name = str(self._store.value("order", ""))
        return Order(name) if name in names else Order.FILE

    @order.setter
    def order(self, order: Order) -> None:
        self._store.setValue("order", order.value)

    @property
    def zoom(self) -> int:
        """The size of the texts of the cards, in percent."""
        percent = str(self._store.value("zoom", ""))
        is_sound = percent.isdecimal() and len(percent) < _MOST_DIGITS
        return min(max(int(percent), _SMALLEST), _LARGEST) if is_sound else 100

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._store.setValue("zoom", percent)

    def is_open(self, section: str, *, usual: bool) -> bool:
        """Whether the user opened or closed a section of the side panel, ``usual`` if neither."""
        value = str(self._store.value(f"sections/{section}", usual)).lower()
        return value == "true" if value in ("true", "false") else usual

    def set_open(self, section: str, is_open: bool) -> None:
        self._store.setValue(f"sections/{section}", is_open)

    def templates(self) -> list[Path]:
        """The user's own templates, latest first. Whether they are there is not asked: their disk may not answer."""
        return self._paths("templates")

    def templates_taken(self) -> dict[Path, str]:
        """The user's own templates, each with the SHA-256 that it had when it was taken, "" where that is not known."""
        known = self._store.value("template_prints", [])
        parted = [str(line).partition(" ") for line in (known if isinstance(known, list) else [known])]
        prints = {path: print_ for print_, _, path in parted}
        return {path: prints.get(str(path), "") for path in self.templates()}

    def add_template(self, path: Path, sha256: str = "") -> None:
        prints = {**self.templates_taken(), path: sha256}
        self._put_first("templates", path)
        kept = [f"{prints[known]} {known}" for known in self.templates() if prints.get(known)]
        self._store.setValue("template_prints", kept)

    @property
    def memo_template(self) -> Path | None:
        """The Word template that memos are written on; None for our own design."""
        text = self.text("memo_template")
        return Path(text) if text else None

    @memo_template.setter
    def memo_template(self, path: Path | None) -> None:
        self.set_text("memo_template", str(path or ""))

    @property
    def maps(self) -> Path:
        """The folder of the template maps that the user settled."""
        return maps_folder()

    @property
    def drafts(self) -> Path:
        """The folder of what was begun in dialogs."""
        return data_folder("drafts")

    @property
    def cache(self) -> Path:
        """The folder of what may be lost at any time."""
        return cache_folder() / "documents"

    def bytes(self, key: str) -> QByteArray:
        """The state of a part of the window, empty when unknown."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        self._store.setValue(key, value)

    def text(self, key: str) -> str:
        """What was noted under ``key``, empty when nothing was."""
        return str(self._store.value(key, ""))

    def set_text(self, key: str, text: str) -> None:
        self._store.setValue(key, text)

    def around_cards(self, usual: tuple[int, ...]) -> QMargins:
        """The room that was around the cards last, in pixels."""
        kept = self._store.value("around_cards")
        parts = [str(part) for part in kept] if isinstance(kept, list) else []
        if len(parts) == 4 and all(part.isdecimal() and len(part) < _MOST_DIGITS for part in parts):
            return QMargins(*map(int, parts))
        return QMargins(*usual)

    def set_around_cards(self, room: tuple[int, int, int, int]) -> None:
        """Keep the room left, above, right of and below the cards."""
        self._store.setValue("around_cards", [str(part) for part in room])

    def forget_template(self, path: Path) -> None:
        """Offer the template at ``path`` no more; the file stays."""
        self._store.setValue("templates", [str(other) for other in self._others("templates", path)])

    @property
    def folder(self) -> Path | None:
        """Where dialogs open for a briefing that has no file yet; None for the user's documents."""
        text = self.text("folder")
        return Path(text) if text else None

    @folder.setter
    def folder(self, folder: Path | None) -> None:
        self.set_text("folder", str(folder or ""))

    def _put_first(self, key: str, path: Path) -> None:
        files = [path, *self._others(key, path)]
        self._store.setValue(key, [str(file) for file in files[:_RECENT_FILES]])

    def _others(self, key: str, path: Path) -> list[Path]:
        return [other for other in self._paths(key) if spelling(other) != spelling(path)]

    def _paths(self, key: str) -> list[Path]:
        value = self._store.value(key, [])
        names = value if isinstance(value, list) else [value]
        return [Path(str(name)) for name in names if name]
