"""What the checklist writes in the document: as it is typed, as beside the slides, so that nothing is ever lost."""

from __future__ import annotations

from datetime import date

from briefing.core import edits
from briefing.core.dates.words import settled
from briefing.core.model import WRITTEN, Briefing
from briefing.core.queries.readiness import Need
from briefing.ui.document import undo
from briefing.ui.document.document import Document
from briefing.ui.document.texts import may_break, text_of


class Writing:
    """Reads and writes what needs ask for; what is written during one visit of a field undoes as one step."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._named: tuple[int, Briefing, Briefing] | None = None

    def says(self, need: Need) -> str:
        """What the document says of it now."""
        message = self._document.briefing.message_by_id.get(need.id)
        if need.field == "speaker":
            speaker = self._document.briefing.speaker_of(message) if message else None
            return speaker.name if speaker else ""
        if need.field == "level":
            return message.level if message else ""
        return text_of(self._document.briefing, need.field, need.id)

    def write(self, need: Need, text: str, visit: int) -> str:
        """Have ``text`` in the document; gives what it says then, which may be put otherwise."""
        text = text if may_break(need.field) else " ".join(text.splitlines())
        if need.field == "speaker":
            self._attribute(need.id, text, visit)
        elif need.field == "headline":
            self._document.write_headline(need.id, text, visit)
        elif need.field == "level" or need.field in WRITTEN:
            self._document.write(need.id, need.field, text, visit)
        else:
            self._document.set_option(need.field, text, visit)
        return self.says(need)

    def whole(self, need: Need, text: str) -> str:
        """``text`` once it is complete: nothing around it; a date that hangs on today is the day that it means."""
        text = text.strip()
        return settled(text, date.today(), self._document.language) if need.field == "due" else text

    def _attribute(self, id: str, name: str, visit: int) -> None:
        """Name who speaks; of the names that come up while one is typed, only the last is added."""
        if not self._document.there([id]):
            return
        before = self._document.briefing
        if self._named and self._named[0] == visit and self._named[2] is before:
            before = self._named[1]
        after = edits.attribute(before, [id], speaker=edits.Name("", name))
        self._named = visit, before, after
        self._document.edit(undo.quotes_text("edit", after, [id]), after, f"{id} speaker {visit}")
