"""What one window has for its palette now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from briefing.core.characters import shown_name
from briefing.core.model import Message
from briefing.ui.cards.filters.filtering import Filtering
from briefing.ui.common.action_specs import SPECS, Spec
from briefing.ui.common.actions import Actions
from briefing.ui.common.settings import Settings
from briefing.ui.document.document import Document
from briefing.ui.palette.entries import Entry, Kind, Offer
from briefing.ui.style.keys import shown_key
from briefing.ui.style.theme import tokens

translate = QCoreApplication.translate
_LAST = "done_last"
_PICTURES = {
    "appearance": "appearance",
    "assembly": "about",
    "blank": "new",
    "checklist": "check",
    "clarify": "edit",
    "clear": "close",
    "close_window": "close",
    "copy_picture": "copy",
    "edit_source": "article",
    "enlarge": "cards",
    "example": "article",
    "full_screen": "present",
    "import_clipboard": "paste",
    "language": "language",
    "merge": "speaker",
    "new_window": "new",
    "next_window": "document",
    "present_from_here": "present",
    "propose": "theme",
    "prove": "check",
    "quit": "close",
    "reduce": "cards",
    "restore": "edit",
    "resume_review": "edit",
    "save_as": "save",
    "select_all": "cards",
    "share": "export",
    "sort": "sort",
    "sorter": "slides",
    "strike": "edit",
    "update_deck": "deck",
    "use_template": "slides",
    "usual_size": "cards",
}
"""Icons that the palette has for choices, and for actions that have none in menus."""
_KEPT = 12
_LOOKED_AT = 300
"""So many quotes that hold the words are ranked; of more, those that stand first in the file."""


@dataclass(frozen=True, kw_only=True)
class Offering:
    """The parts of a window whose contents are offered, and the ways to them. ``boxes`` hold the deck's choices."""

    document: Document
    filtering: Filtering
    settings: Settings
    actions: Actions
    boxes: Callable[[], list[tuple[str, QComboBox]]]
    show_card: Callable[[str], object]
    show_speaker: Callable[[str], object]
    open: Callable[[Path], object]

    def now(self) -> Offer:
        """What can be done, and gone to, now."""
        fixed = [*self._acts(), *self._choices(), *self._speakers(), *self._files()]
        return Offer(fixed, self._quotes, self.settings.text(_LAST).split())

    def do(self, entry: Entry, *, is_to_pick: bool) -> None:
        """Do what was chosen, and remember it if it is an action."""
        if entry.kind is Kind.ACTIONS:
            others = [id for id in self.settings.text(_LAST).split() if id != entry.id]
            self.settings.set_text(_LAST, " ".join([entry.id, *others][:_KEPT]))
        act = entry.pick if is_to_pick and entry.pick else entry.act
        act()

    def _acts(self) -> Iterator[Entry]:
        for spec in SPECS:
            action = self.actions[spec.id]
            if action.isEnabled() and spec.id != "palette" and not (spec.choice and action.isChecked()):
                text = self.actions.name(spec.id)
                hint, keys = _hint(spec), shown_key(action)
                yield Entry(Kind.ACTIONS, spec.id, text, action.trigger, hint=hint, keys=keys, icon=_picture(spec))

    def _choices(self) -> Iterator[Entry]:
        """The choices that the deck panel has, each that is not made yet."""
        words = translate("Palette", "{choice}: {value}")
        for name, box in self.boxes():
            for at in range(box.count()):
                if at != box.currentIndex() and (value := box.itemText(at)):
                    id = f"{box.objectName()}:{at}"
                    text = words.format(choice=name, value=value)
                    yield Entry(Kind.ACTIONS, id, text, partial(_choose, box, at), icon="deck")

    def _speakers(self) -> Iterator[Entry]:
        for speaker in self.document.briefing.speakers:
            show = partial(self.show_speaker, speaker.id)
            yield Entry(Kind.SPEAKERS, speaker.id, speaker.name, show, hint=speaker.position, icon="speaker")

    def _files(self) -> Iterator[Entry]:
        for path in self.settings.recent():
            if path != self.document.path:
                hint = str(path.parent)
                yield Entry(
                    Kind.RECENT, str(path), shown_name(path), partial(self.open, path), hint=hint, icon="document"
                )

    def _quotes(self, query: str) -> Iterator[Entry]:
        return (self._quote(message) for message in islice(self.filtering.holding(query), _LOOKED_AT))

    def _quote(self, message: Message) -> Entry:
        briefing = self.document.briefing
        speaker = briefing.speaker_by_id.get(message.speaker)
        return Entry(
            Kind.QUOTES,
            message.id,
            " ".join(message.quote.split()),
            partial(self.show_card, message.id),
            hint=speaker.name if speaker else "",
            colour=tokens().accent(briefing.accent_by_theme.get(message.theme, -1)),
            pick=partial(self.document.pick, [message.id]),
        )


def _hint(spec: Spec) -> str:
    """What an action is looked for by that its name does not say."""
    return {
        "export": translate("Palette", "PowerPoint, PDF, pictures, Word memo"),
        "import_clipboard": translate("Palette", "paste quotes or an article"),
    }.get(spec.id, "")


def _picture(spec: Spec) -> str:
    """The name of the icon of an action, or of what it is about where it has none elsewhere."""
    return spec.icon or _PICTURES.get(spec.choice or spec.id, "next")


def _choose(box: QComboBox, at: int) -> None:
    box.setCurrentIndex(at)
    box.activated.emit(at)
