"""Where what is looked for stands in a card's message, in words, when what is seen of it has not all of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefing.core.queries.search import match_spans
from briefing.ui.cards.model import Card

translate = QCoreApplication.translate


def where_found(card: Card, query: str) -> str:
    """Say “in: takeaway”, with all parts of the message that hold a word of ``query``; "" for none."""
    message = card.message
    parts = {
        translate("Matches", "quote"): message.quote,
        translate("Matches", "takeaway"): message.takeaway,
        translate("Matches", "ask"): message.ask,
        translate("Matches", "owner"): message.owner,
        translate("Matches", "context"): message.context,
        translate("Matches", "role"): card.position,
    }
    found = [name for name, text in parts.items() if match_spans(text, query)]
    return translate("Matches", "in: {parts}").format(parts=", ".join(found)) if found else ""
