"""The titles of the deck's slides in order: read alone, they tell its story."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt

from briefing.core.characters import dotted
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing, Theme
from briefing.core.queries.outline import sections
from briefing.ui.cards.model import Index
from briefing.ui.document.document import Document
from briefing.ui.document.texts import rewrite, text_of

if TYPE_CHECKING:
    from briefing.deck.plan.model import PlannedSlide

TITLE = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()


class Title(NamedTuple):
    """A slide's title under its ``kicker``. ``field`` and ``id`` say which text it is, "" for a computed sentence.

    ``written`` is that text as people wrote it; where it is blank, ``text`` is the topic, or what others said of it.
    """

    kicker: str
    text: str
    field: str
    id: str
    written: str
    accent: int

    @property
    def is_mute(self) -> bool:
        """Whether nobody has written yet what the slide says."""
        return bool(self.field) and not self.written.strip()


def titles(briefing: Briefing, quotes: Mapping[str, str] | None = None) -> list[Title]:
    """The titles of the deck that would be exported now; none where there is no deck.

    ``quotes`` are the titles of its slides that are a quote, by the message: those that the template has a layout for.
    The headlines of themes that no slide is titled by stand among them, too, each where its slide would.
    """
    from briefing.deck.plan.planner import plan  # not for the first frame

    try:
        slides = plan(briefing).slides
    except BriefingError:
        return []
    found = [(_theme_of(briefing, slide), _title(briefing, slide, quotes or {})) for slide in slides]
    return [title for _, title in _with_headlines(briefing, found)]


def _title(briefing: Briefing, slide: PlannedSlide, quotes: Mapping[str, str]) -> Title:
    from briefing.deck.plan.contents import ThemeSlide

    is_alone = isinstance(slide.content, ThemeSlide) and slide.content.is_quote_alone
    return Title(
        dotted(*slide.kicker) or _name(slide),
        quotes.get(slide.message, slide.title) if is_alone else slide.title,
        *slide.titled,
        text_of(briefing, *slide.titled) if slide.titled[0] else "",
        (slide.accent or 0) - 1,
    )


def _name(slide: PlannedSlide) -> str:
    """What a slide is called that has no line above its title."""
    from briefing.deck.plan.model import Kind

    return QCoreApplication.translate("Titles", "Cover") if slide.kind is Kind.TITLE else slide.section


def _theme_of(briefing: Briefing, slide: PlannedSlide) -> str:
    """The theme that a slide is of, "" for those of several or none."""
    own, id = slide.titled
    if own == "takeaway" and id in briefing.message_by_id:
        return briefing.message_by_id[id].theme
    return id if own == "headline" else ""


def _with_headlines(briefing: Briefing, found: Iterable[tuple[str, Title]]) -> Sequence[tuple[str, Title]]:
    """The titles, by their theme, with the headlines that no slide has: before other slides of their theme, else
    behind those of the theme before."""
    made = list(found)
    place = next((n for n, (theme, title) in enumerate(made, 1) if title.field == "answer"), len(made))
    for theme in (section.theme for section in sections(briefing)):
        if theme is None:
            continue
        own = [n for n, (id, _) in enumerate(made) if id == theme.id]
        if not any(made[n][1].field == "headline" for n in own):
            at = own[0] if own else place
            made.insert(at, (theme.id, _headline(briefing, theme)))
            own = [n for n, (id, _) in enumerate(made) if id == theme.id]
        place = own[-1] + 1
    return made


def _headline(briefing: Briefing, theme: Theme) -> Title:
    kicker, accent = (theme.title if theme.headline else ""), briefing.accent_by_theme[theme.id]
    return Title(kicker, theme.headline or theme.title, "headline", theme.id, theme.headline, accent)


class TitlesModel(QAbstractListModel):
    """Shows the titles of ``document`` once it is asked to ``refresh``; an edit goes to the text that a title is."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._titles: list[Title] = []
        self._quotes: Mapping[str, str] = {}

    def hear(self, quotes: Mapping[str, str]) -> None:
        """Take in which titles the deck's slides have that are a quote, by its message."""
        self._quotes = quotes

    def refresh(self) -> None:
        """Show the titles of the deck as it is now."""
        found = titles(self._document.briefing, self._quotes)
        if [(title.field, title.id) for title in found] == [(title.field, title.id) for title in self._titles]:
            old, self._titles = self._titles, found
            for row, (before, after) in enumerate(zip(old, found, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._titles = found
        self.endResetModel()

    def forget(self) -> None:
        """Show none, and drop what is being written: they are of another document."""
        self.beginResetModel()
        self._titles, self._quotes = [], {}
        self.endResetModel()

    @property
    def mute(self) -> int:
        """How many titles nobody has written yet."""
        return sum(title.is_mute for title in self._titles)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        title = self._titles[index.row()]
        match role:
            case _ if role == TITLE:
                return title
            case Qt.ItemDataRole.DisplayRole:
                return title.text
            case Qt.ItemDataRole.EditRole:
                return title.written
            case Qt.ItemDataRole.AccessibleTextRole:
                told = self.tr("{title}: this title is still to be written") if title.is_mute else "{title}"
                return f"{title.kicker}. {told.format(title=title.text)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write the title's text where it comes from."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        title = self._titles[index.row()]
        rewrite(self._document, title.field, title.id, str(value))
        self.refresh()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        title = self._titles[index.row()]
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        is_own = title.field and not (title.field == "headline" and not title.id)
        return usual | flag.ItemIsEditable if is_own else usual
