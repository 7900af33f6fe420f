"""Why a quote is given to its speaker, in a sentence for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.sources.quotes.model import Why

if TYPE_CHECKING:
    from briefing.sources.quotes.model import Quote

_NEAR = 80
translate = QCoreApplication.translate


def reason(quote: Quote, text: str) -> str:
    """The cue, and where in ``text`` it stands."""
    start, end = quote.cue
    cue = " ".join(text[start:end].split())
    if not cue and quote.why in (Why.CUE, Why.VOICE, Why.SUBJECT, Why.LABEL):
        return translate("Reasons", "The text speaks of this person just before")
    return _sentence(quote.why).format(cue=cue, where=_where(quote))


def _sentence(why: Why) -> str:
    return {
        Why.CUE: translate("Reasons", "“{cue}” {where}"),
        Why.VOICE: translate("Reasons", "The voice of “{cue}” {where} goes on"),
        Why.SUBJECT: translate("Reasons", "Nobody is named beside it; the text {where} speaks of “{cue}”"),
        Why.LABEL: translate("Reasons", "“{cue}” heads the line"),
        Why.QUESTION: translate("Reasons", "It answers the question above"),
        Why.HEADING: translate("Reasons", "In a heading, where nobody is named"),
        Why.NOTHING: translate("Reasons", "No words beside it say who speaks"),
        Why.HAND: translate("Reasons", "Chosen by hand"),
    }[why]


def _where(quote: Quote) -> str:
    start, end = quote.cue
    if start >= quote.end:
        near = start - quote.end < _NEAR
        return translate("Reasons", "right after it") if near else translate("Reasons", "after it")
    near = quote.start - end < _NEAR
    return translate("Reasons", "right before it") if near else translate("Reasons", "before it")
