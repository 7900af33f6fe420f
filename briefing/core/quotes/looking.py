"""Quotes that a reader may have got wrong: who took them in is asked to look at them."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.core.diagnostics import Diagnostic, Place, Severity
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.core.quotes.verify import named
from briefing.core.trust import Certainty, opening, term


def to_look_at(briefing: Briefing) -> tuple[Diagnostic, ...]:
    """A sentence for every quote with doubts that nobody settled, in the order of the file."""
    what = translate("Truth", "The quote {name}: {look} ({doubts}).")
    mend, look = translate("Truth", "Compare it with its source."), term(Certainty.LOOK)
    return tuple(
        Diagnostic(
            what.format(name=named(briefing, message), look=look, doubts=doubted(message.source.doubts)),
            mend,
            Severity.REMARK,
            place=Place.MESSAGE,
            id=message.id,
            kind=Certainty.LOOK.value,
        )
        for message in briefing.messages
        if message.source and message.source.doubts
    )


def look_at(doubts: Iterable[str]) -> str:
    """What is said of a quote to be looked at, "" for one without doubts."""
    why = doubted(doubts)
    sentence = translate("Truth", "{look}: {doubts}").format(look=term(Certainty.LOOK), doubts=why)
    return opening(sentence) if why else ""


def doubted(doubts: Iterable[str]) -> str:
    """Why a quote is to be looked at, as a part of a sentence: ``doubts`` are of ``model.DOUBTS``."""
    words = {
        "page": translate("Truth", "it runs over two pages"),
        "column": translate("Truth", "it runs over two columns"),
        "hyphen": translate("Truth", "a hyphen at the end of a line may not be a word’s own"),
        "letter": translate("Truth", "a letter of it could not be read"),
    }
    return ", ".join(words[doubt] for doubt in doubts if doubt in words)
