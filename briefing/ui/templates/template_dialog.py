"""A company's template: what it can hold, which layout each kind of slide takes and where, and how that looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
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
from briefing.deck.render.images import decoded
from briefing.ui.common.jobs import Job
from briefing.ui.style.fonts import serif
from briefing.ui.style.theme import tokens
from briefing.ui.templates.canvas_editor import CanvasEditor
from briefing.ui.templates.template_names import TemplateNames
from briefing.ui.widgets.forms.choice_box import DropDown
from briefing.ui.widgets.forms.form import named, narrow
from briefing.ui.widgets.forms.safe_dialog import SafeDialog
from briefing.ui.widgets.messages import explained
from briefing.ui.widgets.texts import sized

if TYPE_CHECKING:
    from briefing.deck.compose.look import Look
    from briefing.deck.compose.model import Rect
    from briefing.deck.template.layout_map import KindMap
    from briefing.deck.template.opening import OpenTemplate
    from briefing.ui.templates.template_settling import Drawing, Settled, Settling

_PREVIEW, _CANVAS, _KINDS = 440, 300, 220
_SMALL = 240, 240, 220
_ROOMY = 1060
"""How wide the picture of a slide, that of the layout and the list of kinds are, in pixels; on screens less wide than
the last, they are small."""
_LAYOUT, _FINDINGS = 96, (44, 112)
"""How wide the picture of a layout is in the list of them, and how high what was found is, at least and at most."""
_FIRST = 2
"""The row of the summary, the first kind that shows the frame."""
_USER = Qt.ItemDataRole.UserRole


class TemplateDialog(SafeDialog):
    """Settles how ``template`` is used, with pictures of the ``briefing`` on it; ``maps`` is where that is kept."""

    offers_draft = True

    def __init__(self, parent: QWidget, template: OpenTemplate, briefing: Briefing, maps: Path) -> None:
        from briefing.ui.templates.template_settling import Settling

        super().__init__(parent)
        self.setWindowTitle(self.tr("Use my template"))
        self.settling: Settling = Settling(template, maps)
        self._at_open = self.settling.style, dict(self.settling.kinds)
        self._template = template
        self._briefing = briefing
        self._maps = maps
        self._pictures: dict[str, dict[str, bytes]] = {}
        self._layouts: dict[str, QImage] = {}
        self._job: Job | None = None
        self._served: object = None
        self._role_boxes: list[DropDown] = []
        self.kind_list, self.layout_box, self._roles = QListWidget(), DropDown(), QFormLayout()
        is_roomy = parent.screen().availableSize().width() >= _ROOMY
        self._preview, canvas, self._kinds = (_PREVIEW, _CANVAS, _KINDS) if is_roomy else _SMALL
        self.canvas, self.found_button = CanvasEditor(canvas), QPushButton(self.tr("&Reset the frame"))
        self.picture, self._words, self._hint = QLabel(), QLabel(), QLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Use this template"))
        self.automatic_button = QPushButton(self.tr("Back to &what was found"))
        self._compose()
        self._fill()
        self._connect()
        self.kind_list.setCurrentRow(_FIRST)
        self._draw()

    def holds_changes(self) -> bool:
        """Whether another layout, place or frame was settled since it was opened."""
        return self._at_open != (self.settling.style, dict(self.settling.kinds))

    def as_draft(self) -> object:
        from briefing.ui.templates.template_settling import Settled

        return Settled(str(self._template.info.path), self.settling.style, dict(self.settling.kinds))

    def take_draft(self, settled: Settled) -> None:
        """Have in it what was settled before: changes, to be kept or thrown away."""
        self.settling.style, self.settling.kinds = settled.style, dict(settled.kinds)
        self._show_kind()
        self._draw()

    def accept(self) -> None:
        """Keep what was settled by hand, and close."""
        try:
            self.settling.keep()
        except (BriefingError, OSError) as error:
            self._words.setText(explained(error))
        else:
            super().accept()

    def done(self, result: int) -> None:
        """Stop what is being drawn, and draw nothing more."""
        job, self._job = self._job, None
        if job:
            job.cancel()
            job.wait()
        super().done(result)

    def go_back(self) -> None:
        """Take what was found instead of all that was settled; the button goes, and leaves the keys to the list."""
        self.kind_list.setFocus()
        self.settling.forget()
        self._show_kind()
        self._draw()

    def choose_layout(self, key: str) -> None:
        """Put slides of the current kind on the layout ``key``."""
        self.settling.choose_layout(self.kind, key)
        self._show_kind()
        self._draw()

    def choose_place(self, role: str, idx: int) -> None:
        """Put the text of ``role`` into the placeholder ``idx`` of the current kind's layout."""
        self.settling.choose_place(self.kind, role, idx)
        self._draw()

    def choose_canvas(self, canvas: Rect | None) -> None:
        """Take this place for content, in design points, on the current layout; None takes the one that was found."""
        self.settling.choose_canvas(self.settling.layout_of(self.kind), canvas)
        self._show_kind()
        self._draw()

    @property
    def kind(self) -> str:
        """The kind of slide that is being settled; those of maps have "map/" before them."""
        item = self.kind_list.currentItem()
        return str(item.data(_USER)) if item else "summary"

    def _compose(self) -> None:
        title = QLabel(self._template.info.path.name)
        title.setFont(serif(self.font().pointSizeF() + 5))
        self.findings = QLabel(self._found())
        self._name_parts()
        row, column, foot = QHBoxLayout(), QVBoxLayout(self), QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.kind_list)
        row.addLayout(self._middle(), 1)
        row.addLayout(_column(self.picture, self._words))
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        for widget in (title, self._scrolled(self.findings)):
            column.addWidget(widget)
        foot.addWidget(self.automatic_button)
        foot.addWidget(self.buttons, 1)
        column.addLayout(row, 1)
        column.addLayout(foot)

    def _name_parts(self) -> None:
        for label in (self.findings, self._words, self._hint):
            label.setWordWrap(True)
        self.findings.setObjectName("muted_page")
        self.findings.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._hint.setObjectName("muted_page")
        self._roles.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.kind_list.setObjectName("choices")
        self.kind_list.setFixedWidth(self._kinds)
        self.kind_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kind_list.setAccessibleName(self.tr("Kinds of slides"))
        self.layout_box.setIconSize(QSize(_LAYOUT, _LAYOUT * 9 // 16))
        narrow(self.layout_box)
        self.canvas.setAccessibleName(self.tr("Place for content"))
        self.picture.setFixedSize(self._preview, self._preview * 3 // 4)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)

    def _middle(self) -> QVBoxLayout:
        middle = QVBoxLayout()
        middle.addLayout(named(self.tr("&Layout"), self.layout_box))
        middle.addWidget(self._hint)
        middle.addLayout(self._roles)
        middle.addWidget(self.canvas)
        middle.addWidget(self.found_button, 0, Qt.AlignmentFlag.AlignLeft)
        middle.addStretch(1)
        return middle

    def _scrolled(self, findings: QLabel) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(findings)
        least, most = _FINDINGS
        high = min(most, findings.heightForWidth(_PREVIEW + _CANVAS) + 4)
        area.setMinimumHeight(min(least, high))
        area.setMaximumHeight(high)
        area.setAccessibleName(self.tr("What this template can hold"))
        return area

    def _found(self) -> str:
        from briefing.deck.template.catalogue import find
        from briefing.deck.template.check import examine

        found = examine(find(str(self._template.info.path)), self._maps)
        return "\n".join(f"• {sentences(finding)}" for finding in found) or self.tr("This template holds everything.")

    def _fill(self) -> None:
        from briefing.deck.template_pictures import layout_pictures

        self._names = TemplateNames()
        self._add_kinds(self.tr("Composed slides"), self._names.composed(), "")
        self._add_kinds(self.tr("In placeholders"), self._names.mapped(), "map/")
        pictures = layout_pictures(self._template, 2 * _CANVAS)
        for key, layout in self._template.layouts.items():
            self._layouts[key] = decoded(pictures.get(key, b""))
            self.layout_box.addItem(_framed(self._layouts[key]), layout.name, key)

    def _add_kinds(self, heading: str, names: dict[str, str], before: str) -> None:
        head = QListWidgetItem(heading, self.kind_list)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setForeground(QColor(tokens().muted))
        head.setFont(sized(self.font(), bold=True))
        for kind, text in names.items():
            item = QListWidgetItem(text, self.kind_list)
            item.setData(_USER, before + kind)

    def _connect(self) -> None:
        self.kind_list.currentRowChanged.connect(self._take_kind)
        self.layout_box.activated.connect(lambda: self.choose_layout(str(self.layout_box.currentData())))
        self.canvas.settled.connect(self.choose_canvas)
        self.found_button.clicked.connect(lambda: self.choose_canvas(None))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.automatic_button.clicked.connect(self.go_back)

    def _take_kind(self) -> None:
        self._show_kind()
        if self.settling.group(self.kind) not in self._pictures:
            self._draw()

    def _show_kind(self) -> None:
        self.layout_box.setCurrentIndex(self.layout_box.findData(self.settling.layout_of(self.kind)))
        self.automatic_button.setVisible(self.settling.is_settled)
        self._hint.setText(self._names.hint(self.kind))
        self._hint.setVisible(bool(self._hint.text()))
        self._show_roles()
        self._show_canvas()
        self._show_picture()

    def _show_canvas(self) -> None:
        """The place for content, on slides that are composed in one: a cover's texts have their placeholders."""
        layout = self.settling.layout_of(self.kind)
        place = self.settling.place_of(self.kind)
        is_shown = self.settling.has_canvas(self.kind)
        self.canvas.setVisible(is_shown)
        self.found_button.setVisible(is_shown)
        self.found_button.setEnabled(self.settling.is_canvas_settled(layout))
        self.canvas.show_layout(self._layouts.get(layout, QImage()), self.settling.height, place)

    def _show_roles(self) -> None:
        """The places of a map's texts: the same choices as long as they serve, for one of them may have the keys."""
        kind = self.settling.map_of(self.kind)
        served = (self.kind, kind.layout, [*kind.fields], [*kind.boxes]) if kind else None
        if served != self._served:
            self._served = served
            self._offer_roles(kind)
        for box, idx in zip(self._role_boxes, kind.fields.values() if kind else (), strict=True):
            box.setCurrentIndex(box.findData(idx))

    def _offer_roles(self, kind: KindMap | None) -> None:
        while self._roles.rowCount():
            self._roles.removeRow(0)
        self._role_boxes = [self._role_box(role, kind) for role in kind.fields] if kind else []

    def _role_box(self, role: str, kind: KindMap) -> DropDown:
        """The choice of a place for the text of ``role``, in its row."""
        slots = {slot.idx: slot.name for slot in self._template.layouts[kind.layout].slots}
        box = DropDown()
        narrow(box)
        for place, name in {**slots, **dict.fromkeys(kind.boxes, self.tr("Text box drawn for it"))}.items():
            box.addItem(name, place)
        box.setAccessibleName(self._names.role(role))
        box.activated.connect(_chooser(self.choose_place, role, box))
        self._roles.addRow(self._names.role(role), box)
        return box

    def _draw(self) -> None:
        """Draw the deck on what is settled now; what is settled meanwhile is drawn next."""
        if self._job and self._job.isRunning():
            return
        drawing, briefing, width = self.settling.drawing(self.kind), self._briefing, self._preview

        def work(*, cancelled: Callable[[], bool], **_: object) -> object:
            return drawing, drawing.look(), drawing.pictures(briefing, width, cancelled)

        self._words.setText(self.tr("Drawing…"))
        self._job = Job(work, self)
        self._job.succeeded.connect(self._drawn)
        self._job.failed.connect(lambda error: self._words.setText(explained(error)))
        self._job.start()

    def _drawn(self, result: tuple[Drawing, Mapping[str, Look], dict[str, bytes]]) -> None:
        if self._job is None:
            return
        self._job.wait()
        drawing, looks, pictures = result
        self.settling.looks = looks
        self._pictures[drawing.group] = pictures
        self._words.setText("")
        self._show_kind()
        if drawing != self.settling.drawing(self.kind):
            self._draw()

    def _show_picture(self) -> None:
        pictures = self._pictures.get(self.settling.group(self.kind))
        data = (pictures or {}).get(self.kind.removeprefix("map/"))
        if data:
            self.picture.setPixmap(QPixmap.fromImage(decoded(data)))
        elif pictures is not None:
            self.picture.setText(self.tr("This deck has no slide of this kind."))


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column


def _chooser(choose: Callable[[str, int], None], role: str, box: QComboBox) -> Callable[[int], None]:
    return lambda _: choose(role, int(box.currentData()))


def _framed(picture: QImage) -> QIcon:
    """A layout within an edge, which shows one that is empty, too; as it is where it is chosen."""
    framed, icon = QPixmap.fromImage(picture), QIcon()
    if not framed.isNull():
        painter, wide = QPainter(framed), framed.width() // _LAYOUT
        painter.setPen(QPen(QColor(tokens().edge), 2 * wide))  # half of it is outside
        painter.drawRect(framed.rect())
        painter.end()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(framed, mode)
    return icon
