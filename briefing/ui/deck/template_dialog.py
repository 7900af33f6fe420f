"""A company's template: what it can hold, which layout each kind of slide takes, and how that looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.core.diagnostics import sentences
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing
from briefing.ui.common.jobs import Job
from briefing.ui.style.fonts import serif
from briefing.ui.widgets.messages import explained

if TYPE_CHECKING:
    from briefing.deck.template.layout_map import KindMap
    from briefing.deck.template.opening import OpenTemplate

_PREVIEW, _LAYOUT, _FINDINGS = 520, 96, 112
_USER = Qt.ItemDataRole.UserRole


class TemplateDialog(QDialog):
    """Settles the map of ``template`` with pictures of the ``briefing`` on it; ``maps`` is where maps are kept."""

    def __init__(self, parent: QWidget, template: OpenTemplate, briefing: Briefing, maps: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Use my template"))
        self.kinds: dict[str, KindMap] = dict(template.info.kinds)
        self._template = template
        self._briefing = briefing
        self._maps = maps
        self._pictures: dict[str, bytes] = {}
        self._job: Job | None = None
        self.kind_list, self.layout_box, self._roles = QListWidget(), QComboBox(), QFormLayout()
        self.picture, self._words = QLabel(), QLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.automatic_button = QPushButton(self.tr("Back to the &automatic map"))
        self._automatic = self._unsettled()
        self._compose()
        self._fill()
        self._connect()
        self.kind_list.setCurrentRow(0)
        self._draw()

    def accept(self) -> None:
        """Keep the map when it is another than the automatic one, and close."""
        try:
            self._keep()
        except (BriefingError, OSError) as error:
            self._words.setText(explained(error))
        else:
            super().accept()

    def done(self, result: int) -> None:
        """Let what is being drawn be drawn, and draw nothing more."""
        job, self._job = self._job, None
        if job:
            job.wait()
        super().done(result)

    def go_back(self) -> None:
        """Take the automatic map instead of the one that was kept."""
        self.kinds = dict(self._automatic)
        self._show_kind()
        self._draw()

    def choose_layout(self, key: str) -> None:
        """Map the current kind to the layout ``key``."""
        from briefing.deck.template_pictures import mapped_to

        self._settle(mapped_to(self._template, self.kind, key))
        self._show_roles()

    def choose_place(self, role: str, idx: int) -> None:
        """Put the text of ``role`` into the placeholder ``idx`` of the current kind's layout."""
        kind = self.kinds[self.kind]
        self._settle(replace(kind, fields={**kind.fields, role: idx}))

    @property
    def kind(self) -> str:
        """The kind of slide that is being settled."""
        return str(self.kind_list.currentItem().data(_USER))

    def _unsettled(self) -> dict[str, KindMap]:
        """The automatic map; the button that goes back to it is there for a map that was kept."""
        from briefing.deck.template.layout_map import saved_map
        from briefing.deck.template.opening import unsettled

        is_settled = saved_map(self._maps, self._template.data) is not None
        self.automatic_button.setVisible(is_settled)
        return dict(unsettled(self._template) if is_settled else self._template.info.kinds)

    def _keep(self) -> None:
        from briefing.deck.template.layout_map import forget_map, save_map

        if self.kinds == self._automatic:
            forget_map(self._maps, self._template.data)
        elif self.kinds != dict(self._template.info.kinds):
            save_map(self._maps, self._template.data, self._template.info.name, self.kinds)

    def _settle(self, kind: KindMap) -> None:
        if kind != self.kinds[self.kind]:
            self.kinds[self.kind] = kind
            self._draw()

    def _compose(self) -> None:
        title = QLabel(self._template.info.path.name)
        title.setFont(serif(self.font().pointSizeF() + 5))
        self.findings = QLabel(self._found())
        for label in (self.findings, self._words):
            label.setWordWrap(True)
        self.findings.setObjectName("muted_page")
        self.kind_list.setObjectName("choices")
        self.kind_list.setFixedWidth(190)
        self.kind_list.setAccessibleName(self.tr("Kinds of slides"))
        self.layout_box.setIconSize(QSize(_LAYOUT, _LAYOUT * 9 // 16))
        self.layout_box.setAccessibleName(self.tr("Layout"))
        self.picture.setFixedSize(_PREVIEW, _PREVIEW * 3 // 4)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle, right, row, column = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        form = QFormLayout()
        form.addRow(self.tr("&Layout"), self.layout_box)
        for part in (form, self._roles):
            middle.addLayout(part)
        middle.addStretch(1)
        right.addWidget(self.picture)
        right.addWidget(self._words)
        row.setSpacing(16)
        row.addWidget(self.kind_list)
        row.addLayout(middle, 1)
        row.addLayout(right)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        for widget in (title, self._scrolled(self.findings)):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self.automatic_button)
        foot.addWidget(self.buttons, 1)
        column.addLayout(row, 1)
        column.addLayout(foot)

    def _scrolled(self, findings: QLabel) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(findings)
        area.setMaximumHeight(_FINDINGS)
        area.setAccessibleName(self.tr("What this template can hold"))
        return area

    def _found(self) -> str:
        from briefing.deck.template.check import examine

        found = examine(self._template.info, self._maps)
        return "\n".join(f"• {sentences(finding)}" for finding in found) or self.tr("This template holds everything.")

    def _fill(self) -> None:
        from briefing.deck.template_pictures import layout_pictures

        for kind, text in self._kind_names().items():
            item = QListWidgetItem(text, self.kind_list)
            item.setData(_USER, kind)
        pictures = layout_pictures(self._template, _LAYOUT * 2)
        for key, layout in self._template.layouts.items():
            self.layout_box.addItem(_icon(pictures.get(key, b"")), layout.name, key)

    def _connect(self) -> None:
        self.kind_list.currentRowChanged.connect(self._show_kind)
        self.layout_box.activated.connect(lambda: self.choose_layout(str(self.layout_box.currentData())))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.automatic_button.clicked.connect(self.go_back)

    def _show_kind(self) -> None:
        self.layout_box.setCurrentIndex(self.layout_box.findData(self.kinds[self.kind].layout))
        self._show_roles()
        self._show_picture()

    def _show_roles(self) -> None:
        while self._roles.rowCount():
            self._roles.removeRow(0)
        kind = self.kinds[self.kind]
        slots = {slot.idx: slot.name for slot in self._template.layouts[kind.layout].slots}
        for role, idx in kind.fields.items():
            box = QComboBox()
            for place, name in {**slots, **dict.fromkeys(kind.boxes, self.tr("Text box drawn for it"))}.items():
                box.addItem(name, place)
            box.setCurrentIndex(box.findData(idx))
            box.setAccessibleName(self._role_names().get(role, role))
            box.activated.connect(_chooser(self.choose_place, role, box))
            self._roles.addRow(self._role_names().get(role, role), box)

    def _draw(self) -> None:
        """Draw the deck on the map as it is now; a map settled meanwhile is drawn next."""
        if self._job and self._job.isRunning():
            return
        kinds, briefing, template = dict(self.kinds), self._briefing, self._template

        def work(**_: Any) -> object:
            from briefing.deck.template_pictures import kind_pictures

            return kinds, kind_pictures(briefing, template, kinds, _PREVIEW)

        self._words.setText(self.tr("Drawing…"))
        self._job = Job(work, self)
        self._job.succeeded.connect(self._drawn)
        self._job.failed.connect(lambda error: self._words.setText(explained(error)))
        self._job.start()

    def _drawn(self, result: tuple[dict[str, KindMap], dict[str, bytes]]) -> None:
        if self._job is None:
            return
        self._job.wait()
        kinds, self._pictures = result
        self._words.setText("")
        self._show_picture()
        if kinds != self.kinds:
            self._draw()

    def _show_picture(self) -> None:
        data = self._pictures.get(self.kind)
        if data:
            self.picture.setPixmap(QPixmap.fromImage(QImage.fromData(data)))
        elif self._pictures:
            self.picture.setText(self.tr("This deck has no slide of this kind."))

    def _kind_names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "overview": self.tr("Overview"),
            "section": self.tr("Section"),
            "quote": self.tr("Quote alone"),
            "quote_note": self.tr("Quote with one note"),
            "quote_full": self.tr("Quote with both notes"),
            "quote_long": self.tr("Long quote"),
            "decisions": self.tr("Decisions"),
            "speakers": self.tr("Speakers"),
            "text": self.tr("Text"),
        }

    def _role_names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "subtitle": self.tr("Subtitle"),
            "event": self.tr("Event"),
            "stage": self.tr("Stage"),
            "headline": self.tr("Headline"),
            "quote": self.tr("Quote"),
            "speaker": self.tr("Speaker"),
            "position": self.tr("Position"),
            "takeaway": self.tr("Takeaway"),
            "ask": self.tr("Ask"),
            "note": self.tr("Note"),
            "body": self.tr("Body"),
        }


def _chooser(choose: Callable[[str, int], None], role: str, box: QComboBox) -> Callable[[int], None]:
    return lambda _: choose(role, int(box.currentData()))


def _icon(png: bytes) -> QIcon:
    return QIcon(QPixmap.fromImage(QImage.fromData(png)))
