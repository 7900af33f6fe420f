"""Why a quote is given to its speaker, in a sentence for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.core.characters import dotted
from briefing.sources.proposing import points
from briefing.sources.quotes.model import Reference, Why
from briefing.sources.quotes.tables.languages import language_of
from briefing.sources.review import SURE

if TYPE_CHECKING:
    from briefing.sources.quotes.model import Quote

_NEAR = 80
_APOSTROPHES = ("'", "’")
translate = QCoreApplication.translate


def reason(quote: Quote, text: str) -> str:
    """The cue, and where in ``text`` it stands."""
    start, end = quote.cue
    cue = " ".join(text[start:end].split())
    if not cue and quote.why in (Why.CUE, Why.VOICE, Why.SUBJECT, Why.LABEL):
        told = translate("Reasons", "The text speaks of this person just before")
    else:
        told = _sentence(quote.why).format(cue=cue, where=_where(quote))
    does = point(quote.text, language_of(text)) if quote.rank else ""
    return dotted(told, does, _to_check(quote))


def _to_check(quote: Quote) -> str:
    """What makes a speaker less than sure, "" where nothing does."""
    if not quote.evidence or quote.confidence >= SURE:
        return ""
    if quote.evidence.is_contested:
        return translate("Reasons", "look at it: somebody else who may be meant is named near it")
    if quote.evidence.reference is Reference.BODY:
        return translate("Reasons", "look at it: a body speaks for itself, nobody is named")
    if quote.evidence.reference is Reference.NAME:
        return ""
    return translate("Reasons", "look at it: the speaker is not named beside the quote")


def point(words: str, language: str) -> str:
    """What a quote does, by the words that tell; "" for nothing that can be told."""
    found = points.triggers(words, language if language in ("fr", "en") else "fr")
    if not found:
        return ""
    start, end = found[0].start, found[0].end
    if language == "fr" and words[end : end + 1] in _APOSTROPHES:
        end += 1  # of an elided word
    told = words[start:end]
    return {
        points.Point.DECISION: translate("Reasons", "decides: “{words}”"),
        points.Point.PROMISE: translate("Reasons", "promises: “{words}”"),
        points.Point.ASK: translate("Reasons", "asks: “{words}”"),
        points.Point.FIGURE: translate("Reasons", "figure: {words}"),
        points.Point.CLAIM: translate("Reasons", "contains “{words}”"),
    }[found[0].point].format(words=told)


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
        Why.REPORT: translate("Reasons", "Reported in the minutes: “{cue}”"),
        Why.RECORD: translate("Reasons", "The minutes record it; it is not what somebody said"),
    }[why]


def _where(quote: Quote) -> str:
    start, end = quote.cue
    if start >= quote.end:
        near = start - quote.end < _NEAR
        return translate("Reasons", "right after it") if near else translate("Reasons", "after it")
    near = quote.start - end < _NEAR
    return translate("Reasons", "right before it") if near else translate("Reasons", "before it")
