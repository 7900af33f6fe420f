"""The bar over the foot of the cards while several are selected: what can be done with all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from briefing.core.edits import Name
from briefing.core.model import LEVELS, Message
from briefing.ui.bulk.changes import Changes
from briefing.ui.common.actions import Actions
from briefing.ui.common.counts import counted
from briefing.ui.editing.names import owners_of, speakers_of, themes_of
from briefing.ui.style.keys import literal, shown_key
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.buttons import explain
from briefing.ui.widgets.forms.swatches import dot

_BELOW, _ASIDE, _ICON = 16, 12, 16
_MOST = 30
"""Names in a menu: of more, the panel finds the one that is typed."""
_FITS = (
    frozenset[str](),
    frozenset({"copy", "delete"}),
    frozenset({"copy", "delete", "theme", "speaker", "level"}),
    frozenset({"copy", "delete", "theme", "speaker", "level", "pick"}),
)
"""Whose words go, one step after the other, where there is no room for them."""


class SelectionBar(QFrame):
    """Over ``cards``, which keep their size. ``left`` asks to select none, ``named`` to name an owner in the panel."""

    left = Signal()
    named = Signal()

    def __init__(self, cards: QWidget, changes: Changes, actions: Actions) -> None:
        super().__init__(cards)
        self.setObjectName("selection_bar")
        self._cards = cards
        self._changes = changes
        self._adds = True
        self._count = QLabel()
        self._row = QHBoxLayout(self)
        self.pick = self._button("pick", "")
        self.pick.setObjectName("first")
        self.pick.clicked.connect(changes.toggle)
        self.theme = self._menu_button("theme", self.tr("Theme"), self._fill_themes)
        self.speaker = self._menu_button("speaker", self.tr("Speaker"), self._fill_speakers)
        self.level = self._menu_button("level", self.tr("Ask"), self._fill_asks)
        self.copy = self._act("copy", self.tr("Copy"), actions["copy"])
        self.delete = self._act("delete", self.tr("Delete"), actions["delete_quote"])
        self.close_button = self._button("close", self.tr("Select none"))
        self.close_button.clicked.connect(self.left)
        self._compose()
        cards.installEventFilter(self)
        self.hide()

    def dress(self) -> None:
        """Draw the icons in the colours of the theme."""
        from briefing.ui.style.icons import icon

        colours = tokens()
        for name, button in self._buttons().items():
            shown = "unpick" if button is self.pick and not self._adds else name
            button.setIcon(icon(shown, colours.ink if button is self.pick else colours.on_bar))

    @property
    def covered(self) -> int:
        """The pixels of the cards' foot that it covers, and as many free above it as below; 0 while it is hidden."""
        return 0 if self.isHidden() else self.height() + 2 * _BELOW

    def show_messages(self, messages: Collection[Message], picked: int) -> None:
        """Say that ``messages`` are selected, ``picked`` of which are in the deck; none, or one, is no matter."""
        count = len(messages)
        self.setVisible(count > 1)
        if count > 1:
            self._count.setText(counted(messages))
            rest = count - picked
            words = self.tr("Add %n to the deck", "", rest) if rest else self.tr("Remove %n from the deck", "", count)
            self.pick.setText(words)
            self.pick.setAccessibleName(words)
            explain(self.pick, words)
            self._adds = rest > 0
            self.dress()
            self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return False

    def _compose(self) -> None:
        row = self._row
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._count)
        row.addSpacing(8)
        for button in self._buttons().values():
            row.addWidget(button)
        self.close_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _buttons(self) -> dict[str, QToolButton]:
        """By their icons, in their order."""
        return {
            "pick": self.pick,
            "theme": self.theme,
            "speaker": self.speaker,
            "level": self.level,
            "copy": self.copy,
            "delete": self.delete,
            "close": self.close_button,
        }

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        explain(button, words)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("part", name)
        return button

    def _act(self, name: str, words: str, action: QAction) -> QToolButton:
        button = self._button(name, words)
        explain(button, words, shown_key(action))
        button.clicked.connect(action.trigger)
        return button

    def _menu_button(self, name: str, words: str, fill: Callable[[QMenu], None]) -> QToolButton:
        button, menu = self._button(name, words), QMenu(self)

        def refill() -> None:
            menu.clear()
            fill(menu)

        menu.aboutToShow.connect(refill)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _fill_themes(self, menu: QMenu) -> None:
        briefing, now = self._changes.document.briefing, self._changes.common("theme")
        group = QActionGroup(menu)
        for id, title in [*themes_of(briefing), ("", self.tr("No theme"))]:
            action = _choice(group, title, id == now, partial(self._changes.attribute, theme=Name(id)))
            if id:
                action.setIcon(dot(briefing.theme_by_id[id].colour, briefing.stage_by_theme[id]))
                action.setIconVisibleInMenu(True)
        menu.addActions(group.actions())
        menu.addSeparator()
        menu.addAction(self.tr("New theme…"), self._changes.give_new_theme)

    def _fill_speakers(self, menu: QMenu) -> None:
        briefing, now = self._changes.document.briefing, self._changes.common("speaker")
        group = QActionGroup(menu)
        for id, name in [*speakers_of(briefing)[:_MOST], ("", self.tr("Unknown speaker"))]:
            _choice(group, name, id == now, partial(self._changes.attribute, speaker=Name(id)))
        menu.addActions(group.actions())
        menu.addSeparator()
        menu.addAction(self.tr("New speaker…"), self._changes.give_new_speaker)

    def _fill_asks(self, menu: QMenu) -> None:
        """The levels of what is asked, and who answers for it."""
        now = self._changes.common("level")
        names = {
            "decide": self.tr("Decide"),
            "mandate": self.tr("Assign"),
            "note": self.tr("Note"),
            "": self.tr("No level"),
        }
        group = QActionGroup(menu)
        for level in (*LEVELS, ""):
            _choice(group, names[level], level == now, partial(self._changes.set, "level", level))
        menu.addActions(group.actions())
        menu.addSeparator()
        people = QMenu(self.tr("Owner"), menu)
        owner, known = self._changes.common("owner"), QActionGroup(people)
        for name in owners_of(self._changes.document.briefing)[:_MOST]:
            _choice(known, name, name == owner, partial(self._changes.set, "owner", name))
        people.addActions(known.actions())
        people.addSeparator()
        people.addAction(self.tr("Someone else…"), self.named.emit)
        menu.addMenu(people)

    def _settle(self) -> None:
        """Be in the middle of the cards' foot, with as many words as there is room for."""
        room = self._cards.width() - 2 * _ASIDE
        style = Qt.ToolButtonStyle
        for bare in _FITS:
            for name, button in self._buttons().items():
                is_bare = name in bare or name == "close"
                button.setToolButtonStyle(style.ToolButtonIconOnly if is_bare else style.ToolButtonTextBesideIcon)
            if self._row.totalSizeHint().width() <= room:
                break
        self.adjustSize()
        self.move((self._cards.width() - self.width()) // 2, self._cards.height() - self.height() - _BELOW)
        self.raise_()


def _choice(group: QActionGroup, text: str, checked: bool, act: Callable[[], None]) -> QAction:
    action = QAction(literal(text), group)
    action.setCheckable(True)
    action.setChecked(checked)
    action.triggered.connect(lambda: act())
    return action
