"""Palette and stylesheet made from the tokens, on the Fusion style."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from briefing.core.paths import resources
from briefing.ui.style.tokens import DARK, DARK_MODE, LIGHT, LIGHT_MODE, MODES, SYSTEM, Tokens

_SHEET = """
QMainWindow, QDialog {{ background: {paper}; }}
QToolTip {{ color: {ink}; background: {surface}; border: 1px solid {edge}; padding: 5px; }}
#side, #deck, #detail, #sides, #checklist, #desk {{ background: {panel}; }}
#side {{ border-right: 1px solid {line}; }}
#sides {{ border-left: 1px solid {line}; }}
#header {{ background: {panel}; border: none; border-bottom: 1px solid {line}; }}
QMenuBar {{ background: {panel}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {tint}; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {edge}; padding: 5px; }}
QMenu::item {{ padding: 5px 26px 5px 26px; border-radius: 5px; }}
QMenu::item:selected {{ background: {tint}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 7px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}
QSplitter::handle {{ background: {line}; }}
QListView {{ background: transparent; border: none; outline: none; }}
QComboBox QAbstractItemView {{ background: {surface}; color: {ink}; border: 1px solid {edge}; padding: 4px;
    outline: none; }}
QComboBox QAbstractItemView::item {{ padding: 5px 8px; border-radius: 5px; color: {ink}; }}
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected {{ background: {tint};
    color: {ink}; }}
QListView:window {{ background: {surface}; color: {ink}; border: 1px solid {edge}; }}
#completions::item {{ padding: 5px 8px; }}
#completions::item:selected {{ background: {tint}; color: {ink}; }}
#choices {{ background: transparent; border: none; outline: none; }}
#choices::item {{ padding: 7px 8px; border-radius: 6px; }}
#choices::item:selected {{ background: {tint}; color: {ink}; }}
#choices::indicator, #boxed::indicator, QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {control};
    border-radius: 4px; background: {surface}; }}
#choices::indicator:checked, #boxed::indicator:checked, QCheckBox::indicator:checked {{ background: {primary};
    border-color: {primary}; image: url("{tick}"); }}
#suggestion {{ background: {warn_paper}; border-radius: 8px; }}
#suggestion QLabel {{ color: {warn}; }}
#muted_page {{ background: {paper}; color: {muted}; }}
#boxed {{ background: {surface}; border: 1px solid {control}; border-radius: 7px; padding: 3px; }}
#boxed:focus {{ border: 2px solid {primary}; padding: 2px; }}
#boxed::item {{ padding: 5px 6px; border-radius: 5px; }}
#boxed::item:selected {{ background: {tint}; color: {ink}; }}
QHeaderView::section {{ background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line};
    padding: 5px 9px; font-weight: 600; }}
QTreeView#boxed {{ outline: none; selection-background-color: {tint}; }}
QTreeView#boxed::item {{ border-radius: 0; }}
#palette_field, #palette_field:focus {{ background: transparent; border: none; padding: 6px; font-size: 15px; }}
#cap {{ background: {surface}; color: {muted}; border: 1px solid {edge}; border-radius: 4px; padding: 0 5px; }}
QScrollArea, #detail_page, #side_page, #welcome_page {{ background: transparent; border: none; }}
QLineEdit, QPlainTextEdit, QComboBox {{ background: {surface}; color: {ink}; border: 1px solid {control};
    border-radius: 7px; padding: 5px 9px; selection-background-color: {primary}; selection-color: {on_primary}; }}
QLineEdit, QPlainTextEdit, QComboBox {{ placeholder-text-color: {muted}; }}
QLineEdit, QComboBox:editable {{ padding: 5px 7px; }}
QPlainTextEdit {{ padding: 4px 5px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {primary}; padding: 4px 8px; }}
QLineEdit:focus, QComboBox:editable:focus {{ padding: 4px 6px; }}
QPlainTextEdit:focus {{ padding: 3px 4px; }}
QTreeView QLineEdit, QTreeView QLineEdit:focus {{ border-width: 1px; border-radius: 4px; padding: 0 3px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QPushButton {{ background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: 7px; padding: 6px 14px; }}
QPushButton:hover {{ background: {tint}; }}
QPushButton[keyed="true"] {{ text-align: left; }}
QPushButton:focus {{ border: 2px solid {primary}; padding: 5px 13px; }}
QPushButton#icon {{ padding: 6px 7px; }}
QPushButton#icon:focus {{ padding: 5px 6px; }}
QPushButton:disabled {{ color: {faint}; border-color: {line}; }}
QPushButton#strong, QPushButton:default {{ background: {primary}; color: {on_primary}; border: 1px solid {primary}; }}
QPushButton#strong {{ padding: 7px 14px; font-weight: 600; }}
QPushButton#strong:hover, QPushButton:default:hover {{ background: {primary_hover}; }}
QPushButton#strong:focus {{ border: 2px solid {ink}; padding: 6px 13px; }}
QPushButton:default:focus {{ border: 2px solid {ink}; padding: 5px 13px; }}
QPushButton#strong:disabled, QPushButton:default:disabled {{ background: {line}; color: {muted};
    border-color: {line}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 7px; padding: 5px; background: transparent;
    color: {ink}; }}
QToolButton:hover, QToolButton:checked {{ background: {tint}; }}
QToolButton:focus {{ border: 2px solid {primary}; padding: 4px; }}
QToolButton:disabled {{ color: {faint}; }}
QToolButton#toggle {{ border-color: {edge}; background: {surface}; }}
QToolButton#toggle:checked {{ border-color: {primary}; background: {tint}; }}
QToolButton#toggle:focus {{ border-color: {primary}; }}
QToolButton#word {{ padding: 5px 0; }}
QToolButton#word:focus {{ padding: 4px 0; border-width: 2px 1px; }}
QToolButton#fold:checked {{ background: transparent; }}
QToolButton#fold:hover {{ background: {hover}; }}
#switch {{ background: {paper}; border: 1px solid {edge}; border-radius: 7px; }}
QToolButton#view {{ padding: 4px 9px; color: {muted}; font-weight: 600; }}
QToolButton#view:checked {{ background: {surface}; color: {ink}; border: 1px solid {edge}; }}
QToolButton#view:focus {{ border: 2px solid {primary}; padding: 3px 8px; }}
QToolButton#view[toolButtonStyle="2"] {{ padding-right: 3px; }}
QToolButton#view[toolButtonStyle="2"]:focus {{ padding-right: 2px; }}
#qt_msgbox_label {{ font-weight: 600; min-width: 340px; }}
#qt_msgbox_informativelabel {{ min-width: 340px; }}
#search {{ min-height: 20px; }}
QToolButton#add {{ background: {surface}; border: 1px solid {edge}; padding: 6px 26px 6px 10px; font-weight: 600; }}
QToolButton#add:hover {{ background: {hover}; }}
QToolButton#add:focus {{ border: 2px solid {primary}; padding: 5px 25px 5px 9px; }}
QToolButton#add::menu-indicator {{ image: url("{arrow}"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }}
QToolButton#guidance {{ background: {tint}; text-align: left; padding: 6px 10px; }}
QFileDialog {{ backward-icon: url("{left}"); forward-icon: url("{right}");
    filedialog-parent-directory-icon: url("{up}"); }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QCheckBox::indicator:focus {{ border: 2px solid {primary}; }}
QToolButton#swatch:checked {{ background: {tint}; border: 2px solid {ink}; padding: 4px; }}
QToolButton#order {{ color: {muted}; padding: 3px 18px 3px 6px; }}
QToolButton#order::menu-indicator {{ subcontrol-position: right center; right: 4px; }}
QToolButton#chip {{ background: {tint}; border-radius: 11px; padding: 3px 9px; }}
QToolButton#chip:checked, QToolButton#chip:pressed {{ background: {surface}; border: 2px solid {primary};
    padding: 2px 8px; }}
QFrame#selection_bar {{ background: {bar}; border-radius: 10px; }}
#selection_bar QLabel {{ color: {on_bar}; font-weight: 600; }}
#selection_bar QToolButton {{ color: {on_bar}; padding: 6px 9px; font-weight: 500; }}
#selection_bar QToolButton[popupMode="2"] {{ padding-right: 20px; }}
#selection_bar QToolButton::menu-indicator {{ image: url("{bar_arrow}"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 5px; }}
#selection_bar QToolButton:hover {{ background: transparent; border-color: {on_bar}; }}
#selection_bar QToolButton:focus {{ border: 2px solid {on_bar_link}; padding: 5px 8px; }}
#selection_bar QToolButton#first {{ background: {surface}; color: {ink}; padding-right: 3px; font-weight: 600; }}
#selection_bar QToolButton#first:focus {{ padding-right: 2px; }}
#selection_bar QToolButton#first:hover {{ background: {hover}; }}
QLabel#typed {{ background: {bar}; color: {on_bar}; border-radius: 10px; padding: 4px 14px; }}
QFrame#toast {{ background: {bar}; border-radius: 10px; }}
#toast QLabel {{ color: {on_bar}; }}
#toast QToolButton {{ color: {on_bar_link}; border: 1px solid transparent; padding: 2px 9px; font-weight: 600; }}
#toast QToolButton:hover {{ background: transparent; text-decoration: underline; }}
#toast QToolButton:focus {{ border: 2px solid {on_bar_link}; padding: 1px 8px; }}
QToolButton#chip:hover {{ border-color: {primary}; }}
QToolButton#tab {{ border: none; border-bottom: 3px solid transparent; border-radius: 0; padding: 9px 8px 6px 8px;
    color: {muted}; font-weight: 600; }}
QToolButton#tab:hover {{ color: {ink}; background: transparent; }}
QToolButton#tab:checked {{ color: {ink}; background: transparent; border-bottom-color: {primary}; }}
QToolButton#tab:focus {{ color: {primary}; text-decoration: underline; }}
QLabel#title {{ color: {ink}; }}
QLabel#muted {{ color: {muted}; }}
QLabel#found {{ color: {muted}; padding: 5px 0; }}
QFrame#group {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; }}
QLabel#done {{ color: {ok}; }}
QLabel#overline {{ color: {muted}; font-weight: 600; }}
QFrame#rule {{ background: {line}; }}
QPushButton#link {{ border: 1px solid transparent; background: transparent; color: {primary}; font-weight: 600;
    padding: 3px 5px; }}
QPushButton#link:hover {{ text-decoration: underline; }}
QPushButton#link:focus {{ border: 2px solid {primary}; padding: 2px 4px; }}
QFrame#notice {{ background: {warn_paper}; border-radius: 7px; }}
QFrame#notice QLabel {{ color: {ink}; }}
QPushButton#away {{ border: none; background: transparent; padding: 0; }}
QPushButton#away:focus {{ border: 2px solid {primary}; }}
QLabel#warning {{ color: {warn}; background: {warn_paper}; border-radius: 7px; padding: 7px 10px; }}
QProgressBar {{ background: {line}; border: none; border-radius: 4px; height: 8px; }}
QProgressBar::chunk {{ background: {primary}; border-radius: 4px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 4px; min-height: 36px; margin: 1px; }}
QScrollBar::handle:vertical:hover {{ background: {faint}; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 4px; min-width: 36px; margin: 1px; }}
QScrollBar::handle:horizontal:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

_UNKNOWN, _SCHEMES = 0, {LIGHT_MODE: 1, DARK_MODE: 2}
"""What the system is told to frame windows in, by the values of ``Qt.ColorScheme`` (see strokes.py); of its own it
frames a dark window light. Others follow the system."""
_shown = LIGHT


def tokens() -> Tokens:
    """The colours now on the screen."""
    return _shown


class Theme(QObject):
    """Dresses the application in light or dark, and follows the system when asked to.

    The stylesheet comes with the first ``dress``: given once the window is whole, it is worked out once a widget.
    """

    changed = Signal()

    def __init__(self, application: QApplication, mode: str = SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._mode = mode
        if mode != SYSTEM:
            self._frame()
        application.styleHints().colorSchemeChanged.connect(self._follow)
        # Before ours is set, the palette is the system's.
        self._paint(mode == DARK_MODE or (mode == SYSTEM and _is_dark(application.palette())))

    @property
    def mode(self) -> str:
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Take "light", "dark" or "system"."""
        self._mode = mode if mode in MODES else SYSTEM
        self._frame()
        self.dress()

    def dress(self) -> None:
        """Give the application the palette and the stylesheet of the mode."""
        hints = self._application.styleHints()
        is_system_dark = hints.colorScheme() == QtCore.Qt.ColorScheme.Dark
        own = _own_fonts() if self._application.styleSheet() else []
        self._paint(is_system_dark if self._mode == SYSTEM else self._mode == DARK_MODE)
        # A Mac would let Tab skip buttons.
        hints.setTabFocusBehavior(QtCore.Qt.TabFocusBehavior.TabFocusAllControls)
        self._application.setStyleSheet(sheet(_shown))
        for widget, font in own:
            if widget.font() != font:
                widget.setFont(font)
        self.changed.emit()

    def _frame(self) -> None:
        """Have the system draw its frames of windows in the shade of the mode."""
        self._application.styleHints().setProperty("colorScheme", _SCHEMES.get(self._mode, _UNKNOWN))

    def _follow(self) -> None:
        if self._mode == SYSTEM:
            self.dress()

    def _paint(self, is_dark: bool) -> None:
        global _shown
        _shown = DARK if is_dark else LIGHT
        self._application.setPalette(palette(_shown))


def _own_fonts() -> list[tuple[QWidget, QFont]]:
    """The widgets that have a font of their own: one that was set under a stylesheet is lost with the next sheet."""
    owns = QtCore.Qt.WidgetAttribute.WA_SetFont
    return [(widget, widget.font()) for widget in QApplication.allWidgets() if widget.testAttribute(owns)]


def _is_dark(palette: QPalette) -> bool:
    return palette.windowText().color().lightness() > palette.window().color().lightness()


def palette(colours: Tokens) -> QPalette:
    """``colours`` in the roles that Fusion reads."""
    role = QPalette.ColorRole
    result = QPalette()
    for where, colour in {
        role.Window: colours.paper,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.panel,
        role.Text: colours.ink,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.BrightText: colours.on_primary,
        role.Highlight: colours.primary,
        role.HighlightedText: colours.on_primary,
        role.Accent: colours.primary,
        role.Link: colours.accent_inks[0],
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.ink,
        role.Light: colours.surface,
        role.Midlight: colours.line,
        role.Mid: colours.edge,
        role.Dark: colours.edge,
    }.items():
        result.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.faint))
    return result


def sheet(colours: Tokens) -> str:
    """The stylesheet: only what the palette cannot say."""
    values = {name: value for name, value in colours._asdict().items() if isinstance(value, str)}
    lighter = QColor(colours.primary).lighter(112).name()
    line, ground = ("light", "dark") if colours is DARK else ("dark", "light")
    pictures = {
        "arrow": f"down-{line}",
        "bar_arrow": "down-light",
        "tick": f"tick-{ground}",
        **{side: f"{side}-{line}" for side in ("left", "right", "up")},
    }
    paths = {name: (resources() / "icons" / f"{picture}.svg").as_posix() for name, picture in pictures.items()}
    return _SHEET.format(**values, **paths, primary_hover=lighter)
