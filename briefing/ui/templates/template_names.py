"""How people call the kinds of slides and the roles of texts that a template's layouts take."""

from __future__ import annotations

from PySide6.QtCore import QObject


class TemplateNames(QObject):
    """The kinds that are composed, those that fill placeholders by a map, and the roles of their texts."""

    def composed(self) -> dict[str, str]:
        """What people call the kinds of slide that are composed, by their names in maps of templates."""
        return {
            "title": self.tr("Cover"),
            "summary": self.tr("Summary"),
            "theme": self.tr("Theme"),
            "section": self.tr("Divider"),
            "quote": self.tr("Single quote"),
            "voices": self.tr("Voices"),
            "decisions": self.tr("Decisions"),
            "timeline": self.tr("Timeline"),
            "verbatims": self.tr("Verbatims"),
            "sources": self.tr("Sources"),
            "onepage": self.tr("One page"),
        }

    def mapped(self) -> dict[str, str]:
        """The same of the kinds whose layouts are filled."""
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

    def role(self, role: str) -> str:
        """What people call what a placeholder is filled with; the role itself where it has no name."""
        return {
            "title": self.tr("Title"),
            "subtitle": self.tr("Subtitle"),
            "event": self.tr("Event"),
            "stage": self.tr("Place among the themes"),
            "headline": self.tr("Headline"),
            "quote": self.tr("Quote"),
            "speaker": self.tr("Speaker"),
            "position": self.tr("Position"),
            "takeaway": self.tr("Takeaway"),
            "ask": self.tr("Ask"),
            "note": self.tr("Note"),
            "body": self.tr("Body"),
        }.get(role, role)

    def hint(self, kind: str) -> str:
        """What must be said of a kind to settle it."""
        if kind == "title":
            return self.tr("The texts of the cover stand in the placeholders of its layout.")
        if kind.startswith("map/"):
            return self.tr(
                "Once one of these is changed, the narrative “Story” and the cover fill the placeholders chosen here "
                "instead of being composed."
            )
        return self.tr("Content goes into the frame: drag its edges, or move them with the arrow keys.")
