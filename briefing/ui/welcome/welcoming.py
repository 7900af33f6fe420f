"""Shows the welcome page in the place of a window's parts while nothing is open in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from briefing.core.model import Assembly, Briefing
from briefing.core.quotes.verify import tally
from briefing.core.storage.cache import Cache
from briefing.ui.common.actions import Actions
from briefing.ui.common.settings import Settings
from briefing.ui.document.document import Document
from briefing.ui.document.filing import Filing

if TYPE_CHECKING:
    from briefing.ui.welcome.welcome_page import WelcomePage


class Welcoming(QWidget):
    """Holds the parts of the window, or the page, which is made when it is first needed.

    The page goes with the first edit, or with ``start_blank``; ``left`` says so. ``greeted`` has a word on the example.
    """

    left = Signal()
    greeted = Signal(str)

    def __init__(self, document: Document, settings: Settings, filing: Filing, actions: Actions) -> None:
        super().__init__()
        self.page: WelcomePage | None = None
        self._document = document
        self._settings = settings
        self._filing = filing
        self._actions = actions
        self._is_over = False
        self._stack = QStackedLayout(self)
        document.opened.connect(self._begin)
        document.changed.connect(self._turn)

    @property
    def is_shown(self) -> bool:
        """Whether the page is shown, not the parts."""
        return self.page is not None and self._stack.currentWidget() is self.page

    def hold(self, parts: QWidget) -> None:
        """Show ``parts`` wherever the page is not."""
        self._stack.addWidget(parts)

    def start_blank(self) -> None:
        """Write a briefing by hand: an empty one, in the window's parts."""
        if not self.is_shown:
            self._filing.new()
        if self.is_shown:
            self._is_over = True
            self._turn()

    def point_out(self, is_over: bool) -> None:
        """Show on the page that what is dragged over the window can be dropped."""
        if self.page:
            self.page.zone.light(is_over)

    def greet(self) -> None:
        """On the example as it came: say that it is one, and how far its quotes are proved."""
        if self._document.is_untouched_example:
            proof = tally(self._document.proved)
            self.greeted.emit(self.tr("An example: {proof}.").format(proof=proof))

    def open_example(self) -> None:
        """Open the example, and greet."""
        self._filing.open_example()
        self.greet()

    def dress(self) -> None:
        """Draw the page's icons in the colours of the theme."""
        if self.page:
            self.page.dress()

    def _begin(self) -> None:
        self._is_over = False

    def _turn(self) -> None:
        self._is_over = self._is_over or not self._is_nothing_open()
        if self._is_over == self.is_shown:
            self._leave() if self._is_over else self._welcome()

    def _welcome(self) -> None:
        if self.page is None:
            from briefing.ui.welcome.welcome_page import WelcomePage  # not for the first frame

            self.page = WelcomePage(self._actions, Cache(self._settings.cache), self._filing.requested.emit)
            self._stack.addWidget(self.page)
        self.page.recent.show_files(self._settings.recent())
        self._stack.setCurrentWidget(self.page)
        self.page.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._stack.setCurrentIndex(0)
        self.left.emit()

    def _is_nothing_open(self) -> bool:
        document, briefing = self._document, self._document.briefing
        nothing = Briefing(Assembly(language=briefing.assembly.language, document=briefing.assembly.document))
        return not (document.path or document.name) and briefing == nothing
