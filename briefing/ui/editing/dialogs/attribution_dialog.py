"""The attribution of several quotes at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from briefing.core.edits import Name
from briefing.core.model import Briefing, Message
from briefing.ui.editing.names import sources_of, speakers_of, themes_of
from briefing.ui.widgets.forms.choice_box import ChoiceBox
from briefing.ui.widgets.forms.form import FormDialog

_NONE = "\0"


class AttributionDialog(FormDialog):
    """Asks for the speaker, theme and source of ``messages``; a field left empty leaves them as they are."""

    def __init__(self, parent: QWidget, briefing: Briefing, messages: Sequence[Message]) -> None:
        super().__init__(parent, self.tr("Edit %n quotes", "", len(messages)), self.tr("Save"))
        sources = [message.source.id if message.source else "" for message in messages]
        self._before: dict[ChoiceBox, str | None] = {}
        self.speaker = self._add(self.tr("&Speaker"), speakers_of(briefing), [m.speaker for m in messages])
        self.theme = self._add(self.tr("&Theme"), themes_of(briefing), [m.theme for m in messages])
        self.source = self._add(self.tr("S&ource"), sources_of(briefing), sources)
        self.add_note(self.tr("A field left empty leaves these quotes as they are."))
        self.finish()

    def values(self) -> dict[str, Name | None]:
        """The names to give, None where the quotes keep theirs."""
        return {"speaker": self._name(self.speaker), "theme": self._name(self.theme), "source": self._name(self.source)}

    def _add(self, label: str, items: list[tuple[str, str]], ids: list[str]) -> ChoiceBox:
        box = ChoiceBox(self.tr("Unchanged"))
        box.offer([*items, (_NONE, self.tr("(none)"))])
        common = ids[0] if len(set(ids)) == 1 else None
        box.take(common or "")
        self._before[box] = common
        self.add_field(label, box)
        return box

    def _name(self, box: ChoiceBox) -> Name | None:
        name = box.name()
        if name.id == _NONE:
            return Name()
        return name if name.words and name.id != self._before[box] else None
