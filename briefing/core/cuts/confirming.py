"""Which cuts are to be confirmed, and the grade of a quote: how far what is shown of it is what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.core.diagnostics import Diagnostic, Grade, Place, Severity
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message
from briefing.core.quotes.proof import has_cut, is_whole
from briefing.core.quotes.verify import NO_TEXTS, Texts, evidence, fairness, is_confirmed, named, state
from briefing.core.trust import Loss, State, term

if TYPE_CHECKING:
    from briefing.core.cuts.losses import Lost


def grade(briefing: Briefing, message: Message, texts: Texts = NO_TEXTS) -> Grade:
    """How far the words shown are the words said, as far as it is known: the worst that is true of them."""
    if state(briefing, message, texts) is State.CHANGED or not fairness(message).proved:
        return Grade.NOT_SAID
    if message.shown and not is_whole(message.shown, message.quote):
        return Grade.TO_CONFIRM if unconfirmed(message) else Grade.CUT
    if message.shown and message.shown != message.quote:
        return Grade.TYPOGRAPHIC
    _, text = evidence(briefing, message, texts)
    span = message.source
    is_exact = not text or not span or text[span.start : span.end] == message.quote
    return Grade.EXACT if is_exact else Grade.TYPOGRAPHIC


def unconfirmed(message: Message) -> tuple[Lost, ...]:
    """What the cuts of the quote swallowed that may turn it, unless somebody confirmed that the meaning is kept."""
    if not has_cut(message.shown) or is_whole(message.shown, message.quote) or is_confirmed(message):
        return ()
    from briefing.core.cuts.losses import lost  # with the tables of words, which only cut quotes need

    return lost(message.quote, message.shown)


def to_confirm(briefing: Briefing) -> tuple[Diagnostic, ...]:
    """A sentence for every quote with a cut that may turn it and that nobody confirmed, in the order of the file."""
    what = translate("Truth", "The cut of the quote {name} is to be confirmed: {losses}.")
    mend = translate("Truth", "Restore the words, or confirm that the meaning is kept.")
    return tuple(
        Diagnostic(
            what.format(name=named(briefing, message), losses=losses(found)),
            mend,
            Severity.REMARK,
            place=Place.MESSAGE,
            id=message.id,
            kind=Grade.TO_CONFIRM.value,
            grade=Grade.TO_CONFIRM,
        )
        for message, found in ((message, unconfirmed(message)) for message in briefing.messages)
        if found
    )


def losses(found: tuple[Lost, ...], language: str = "") -> str:
    """What a cut swallowed, as a part of a sentence: each word, and in brackets what it is."""
    groups: dict[Loss, list[str]] = {}
    for one in found:
        groups.setdefault(one.loss, []).append(one.words)
    marks = "« {} »" if (language or translate("Trust", "en")).startswith("fr") else "“{}”"
    return ", ".join(
        f"{' '.join(dict.fromkeys(marks.format(word) for word in words))} ({term(loss, language)})"
        for loss, words in groups.items()
    )
