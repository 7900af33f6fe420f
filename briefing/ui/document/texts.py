"""The texts that are written in their place, on slides and in lists: by the field, and whose it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from briefing.core import edits
from briefing.core.dates.words import settled
from briefing.core.model import WRITTEN, Briefing, Theme
from briefing.ui.document import undo
from briefing.ui.document.document import Document

_LONG = ("takeaway", "ask")
translate = QCoreApplication.translate


def text_of(briefing: Briefing, field: str, id: str) -> str:
    """The text ``field`` of the message or theme ``id``, or of the deck; "" where there is none.

    A deck without a title is called as its assembly.
    """
    if field in WRITTEN:
        message = briefing.message_by_id.get(id)
        return str(getattr(message, field)) if message else ""
    if field == "headline":
        theme = briefing.theme_by_id.get(id)
        return theme.headline if theme else ""
    return str(getattr(briefing.deck, field)) or (briefing.assembly.title if field == "title" else "")


def rewrite(document: Document, field: str, id: str, text: str) -> None:
    """Write that text, as a step of its own; a date that hangs on today becomes the day that it means."""
    after = rewritten(document, field, id, text)
    if field in WRITTEN:
        document.edit(undo.field_text(field), after)
    elif field == "headline":
        theme = document.briefing.theme_by_id.get(id)
        document.edit(undo.theme_text("edit", theme.title if theme else ""), after)
    else:
        document.edit(undo.deck_text(field), after)


def rewritten(document: Document, field: str, id: str, text: str) -> Briefing:
    """The briefing with that text, the one that is there where it says the same."""
    briefing, text = document.briefing, text.strip()
    if text == text_of(briefing, field, id).strip():
        return briefing
    if field in WRITTEN:
        value = settled(text, date.today(), document.language) if field == "due" else text
        return edits.change_message(briefing, id, **{field: value}) if id in briefing.message_by_id else briefing
    if field == "headline":
        is_there = id in briefing.theme_by_id
        return edits.change(briefing, Theme, id, headline=text) if is_there else briefing
    return edits.change_deck(briefing, **{field: text})


def may_break(field: str) -> bool:
    """Whether the text may have several lines."""
    return field in _LONG


def name_of(field: str) -> str:
    """What a field is called, as where it is edited beside the slides."""
    return {
        "title": translate("Fields", "Title"),
        "answer": translate("Fields", "The one sentence to remember"),
        "subtitle": translate("Fields", "Subtitle"),
        "classification": translate("Fields", "Mark on every slide"),
        "headline": translate("Fields", "What the theme says"),
        "takeaway": translate("Fields", "What it means for us"),
        "ask": translate("Fields", "What we ask of you"),
        "owner": translate("Fields", "Owner"),
        "due": translate("Fields", "By when"),
        "quote": translate("Fields", "The quote: shorten it"),
        "speaker": translate("Fields", "The speaker"),
        "level": translate("Fields", "Level of the ask"),
        "settings": translate("Fields", "Deck settings"),
        "assembly": translate("Fields", "About this assembly"),
    }[field]
