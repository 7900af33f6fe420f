"""The templates on offer: ours, the user's own, and the way to a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.core.errors import BriefingError
from briefing.ui.common.settings import Settings
from briefing.ui.deck.deck_panel import DeckPanel
from briefing.ui.document.document import Document


class Templating(QObject):
    """Keeps the panel's templates; every path to one is remembered in the settings. ``settled`` follows a map."""

    settled = Signal()

    def __init__(self, window: QWidget, document: Document, settings: Settings, panel: DeckPanel) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._settings = settings
        self._panel = panel
        document.opened.connect(self._offer_if_own)
        panel.own_template_requested.connect(self.ask_and_use)

    def offer(self) -> None:
        """Offer our templates, the user's own, and the one the document names."""
        from briefing.deck.template.catalogue import available

        language = QLocale().name()[:2]
        offered = {template.name: template.title(language) for template in available()}
        own = [*self._settings.templates(), Path(self._document.briefing.deck.template)]
        offered |= {str(path): path.name for path in own if path.is_file()}
        self._panel.offer_templates(list(offered.items()))

    def ask_and_use(self) -> None:
        from briefing.ui.widgets import files

        if path := files.ask_template(self._window):
            self.use(path)
        self.offer()

    def use(self, path: Path) -> bool:
        """Let the user settle the template at ``path`` and take it for the deck; False when it is not taken."""
        from briefing.deck.template.catalogue import find
        from briefing.deck.template.opening import open_template
        from briefing.ui.deck import template_dialog
        from briefing.ui.widgets import messages

        try:
            opened = open_template(find(str(path)), self._settings.maps)
            dialog = template_dialog.TemplateDialog(self._window, opened, self._document.briefing, self._settings.maps)
        except BriefingError as error:
            messages.show_error(self._window, self.tr("“{name}” cannot be used").format(name=path.name), error)
            return False
        taken = bool(dialog.exec())
        dialog.deleteLater()
        if taken:
            self._settings.add_template(path.resolve())
            self._document.set_option("template", str(path.resolve()))
            self.settled.emit()
        return taken

    def _offer_if_own(self) -> None:
        if Path(self._document.briefing.deck.template).is_file():
            self.offer()
