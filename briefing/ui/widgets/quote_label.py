"""A quote whole: its emphasis in bold, what the deck leaves out struck through, its parts to be selected.

A cut that is to be confirmed is red, the words that it loses underlined.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefing.core.cuts.confirming import unconfirmed
from briefing.core.model import Message
from briefing.core.units import characters, units
from briefing.ui.style.theme import tokens
from briefing.ui.widgets.texts import span_of

Spans = tuple[tuple[int, int], ...]


class QuoteLabel(QLabel):
    """Shows the full quote of a message, so that what is selected are characters of it."""

    def __init__(self) -> None:
        super().__init__()
        flag = Qt.TextInteractionFlag
        self._quote = ""
        self.setWordWrap(True)
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setTextFormat(Qt.TextFormat.RichText)

    def show_message(self, message: Message) -> None:
        self._quote = message.quote
        self.setAccessibleName(message.quote)
        self.setText(f'<p style="line-height:125%">{_rich(message)}</p>')

    def selected(self) -> tuple[int, int]:
        """The selection, as start and end in characters of the quote; empty, at its start, for none."""
        start = max(0, self.selectionStart())
        end = start + units(self.selectedText())
        return characters(self._quote, start), characters(self._quote, end)


def _rich(message: Message) -> str:
    cuts: Spans = ()
    lost: Spans = ()
    if message.shown:
        from briefing.core.quotes.shortening import cuts as cut_out  # only quotes that are shortened need it

        cuts = cut_out(message.quote, message.shown)
        lost = tuple((one.start, one.end) for one in unconfirmed(message))
    stressed = span_of(message.quote, message.emphasis)
    ends = sorted({0, len(message.quote), *(end for span in (*cuts, *lost, *stressed) for end in span)})
    ink = tokens().struck if lost else tokens().muted
    return "".join(
        _piece(message.quote[start:end], ink if _in(start, cuts) else "", _in(start, lost), _in(start, stressed))
        for start, end in pairwise(ends)
    )


def _in(place: int, spans: Spans) -> bool:
    return any(start <= place < end for start, end in spans)


def _piece(words: str, struck: str, lost: bool, stressed: bool) -> str:
    """Words as rich text: ``struck`` is the colour of those that are cut, "" for the others."""
    text = escaped(words)
    if lost:
        text = f"<u><b>{text}</b></u>"
    if struck:
        text = f'<s style="color:{struck}">{text}</s>'
    return f"<b>{text}</b>" if stressed else text


def escaped(text: str) -> str:
    """``text`` as rich text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
