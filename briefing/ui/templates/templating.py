"""The templates on offer: ours, the user's own, and the way to a new one."""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from briefing.core.errors import BriefingError
from briefing.ui.common.settings import Settings
from briefing.ui.document.document import Document
from briefing.ui.document.drafts import Drafts
from briefing.ui.templates.template_box import TemplateBox
from briefing.ui.templates.template_thumbnails import TemplateThumbnails
from briefing.ui.widgets.notices import Notices, short

if TYPE_CHECKING:
    from briefing.deck.template.opening import OpenTemplate
    from briefing.ui.templates.template_dialog import TemplateDialog

_WORD = (".dotx", ".docx", ".dotm", ".docm", ".dot", ".doc")
"""What is a Word template by its name, be it one that is refused."""
_FOREIGN, _DRAFT = "foreign template", "template draft"
"""The topics of bars about one."""


class Templating(QObject):
    """Fills ``box``; every path to a template is remembered in the settings, that of a Word template for memos.

    ``settled`` follows a map, and another template that is tried: the document is the same, its slides are not.
    """

    settled = Signal()
    noticed = Signal(str)

    def __init__(
        self, window: QWidget, document: Document, settings: Settings, box: TemplateBox, notices: Notices
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._settings = settings
        self._box = box
        self._tried = ""
        self._notices = notices
        self._thumbnails = TemplateThumbnails(document, settings.maps)
        self._thumbnails.drawn.connect(box.show_picture)
        self._thumbnails.failed.connect(box.show_fault)
        self._drafts: Drafts[TemplateDialog] = Drafts("template", document, settings.drafts)
        box.unfolded.connect(self._thumbnails.draw)
        box.chosen.connect(document.use_template)
        box.tried.connect(self._try)
        box.own_requested.connect(self.ask_and_use)
        document.opened.connect(self.offer)
        document.changed.connect(self._follow)

    def offer(self) -> None:
        """Offer our templates and the user's own; of one that the document names and nobody chose, say so."""
        from briefing.deck.template.catalogue import available

        language = QLocale().name()[:2]
        offered = {template.name: template.title(language) for template in available()}
        paths = [*self._settings.templates(), *(Path(name) for name in [self._document.template] if name)]
        offered |= {str(path): path.name for path in paths if str(path) not in offered}  # one may lie beside the file
        self._box.offer(list(offered.items()))
        self._box.show_template(self._document.template)
        self._notices.withdraw(_FOREIGN)
        if self._document.has_foreign_template:
            what = self.tr("This briefing asks for the template “{name}”, which you have not chosen on this computer.")
            hint = self.tr("Until you do, its deck is made on ours.")
            name = short(self._document.briefing.deck.template)
            choice = (self.tr("Choose it…"), self.ask_and_use)
            self._notices.tell(_FOREIGN, f"{what.format(name=name)} {hint}", choice)

    def stop(self) -> None:
        """Draw no more pictures of templates."""
        self._thumbnails.stop()

    def ask_and_use(self) -> None:
        from briefing.ui.widgets import files

        if path := files.ask_template(self._window):
            self.use(path)
        self.offer()

    def use(self, path: Path) -> bool:
        """Let the user settle the template at ``path`` and take it for the deck; False when it is not taken.

        A Word template is taken for all memos.
        """
        if path.suffix.lower() in _WORD:
            return self._use_for_memos(path)
        from briefing.deck.template.catalogue import find
        from briefing.deck.template.opening import open_template
        from briefing.ui.widgets import messages

        try:
            opened = open_template(find(str(path)), self._settings.maps)
            print_ = sha256(opened.data).hexdigest()
            dialog = self._drafts.begin(print_, "", partial(self._made, opened))
        except BriefingError as error:
            messages.show_error(self._window, self.tr("“{name}” cannot be used").format(name=path.name), error)
            return False
        taken = self._is_settled(dialog)
        if taken:
            self._settings.add_template(path.absolute(), print_)
            self._document.use_template(str(path.absolute()))
            self.settled.emit()
        return taken

    def _is_settled(self, dialog: TemplateDialog) -> bool:
        """Have the user go through the dialog, whose draft is kept where they leave it; whether they settled all."""
        taken = bool(dialog.exec())
        self._notices.withdraw(_DRAFT)
        if self._drafts.end(dialog):
            self.offer_drafts()
        return taken

    def _use_for_memos(self, path: Path) -> bool:
        from briefing.deck.memo.export import blank_page
        from briefing.ui.widgets import messages

        try:
            blank_page(str(path))
        except BriefingError as error:
            messages.show_error(self._window, self.tr("“{name}” cannot be used").format(name=path.name), error)
            return False
        self._settings.memo_template = path.absolute()
        self.noticed.emit(self.tr("Word memos are written on “{name}” from now on").format(name=short(path.name)))
        return True

    def offer_drafts(self) -> None:
        """Tell of the map that was left last half settled."""
        self._notices.withdraw(_DRAFT)
        if not self._drafts.ids():
            return
        from briefing.ui.templates.template_settling import Settled  # brings all that maps templates

        if draft := self._drafts.last(Settled):
            path = Path(draft.path)
            words = self.tr("Your settings for “{name}” are kept as a draft.").format(name=short(path.name))
            self._notices.tell(_DRAFT, words, (self.tr("Go on"), partial(self.use, path)))

    def _made(self, opened: OpenTemplate, data: Any) -> TemplateDialog:
        """The dialog about a template, with what a draft kept."""
        from briefing.core.storage.records import from_data
        from briefing.ui.templates import template_dialog
        from briefing.ui.templates.template_settling import Settled

        settled = None if data is None else from_data(Settled, data)
        dialog = template_dialog.TemplateDialog(self._window, opened, self._document.briefing, self._settings.maps)
        if settled:
            dialog.take_draft(settled)
        return dialog

    def _try(self, name: str) -> None:
        """Have the slides drawn on a template before it is chosen, or on the document's again."""
        if name != self._tried:
            self._tried = name
            self._document.try_template(name)
            self.settled.emit()

    def _follow(self) -> None:
        self._box.show_template(self._document.template)
        if not self._document.has_foreign_template:
            self._notices.withdraw(_FOREIGN)
