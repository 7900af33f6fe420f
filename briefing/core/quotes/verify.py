"""Is a quote verbatim in its source?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

from briefing.core.diagnostics import Diagnostic, Grade, Place, Severity
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message, Source
from briefing.core.quotes.proof import Proof, proves

Texts = Mapping[str, str]
_NONE: Texts = MappingProxyType({})


class Truth(Enum):
    """What is known of a quote: it is the source's words, it is not, or there is no text to check it against."""

    VERBATIM = "verbatim"
    ALTERED = "altered"
    UNCHECKED = "unchecked"


def truth(briefing: Briefing, message: Message, texts: Texts = _NONE) -> Truth:
    """Whether the quote is exactly the text at its span. ``texts`` are texts at hand, by source id.

    Without a text, a quote that is no longer the one taken from its source (see ``as_extracted``) is altered.
    """
    source, text = _evidence(briefing, message, texts)
    if message.source and source and text:
        whole = not source.sha256 or source.sha256 == _source_print(text)
        found = text[message.source.start : message.source.end]
        return Truth.VERBATIM if whole and found == message.quote else Truth.ALTERED
    changed = message.verbatim and message.verbatim != fingerprint(message.quote)
    return Truth.ALTERED if changed else Truth.UNCHECKED


def as_extracted(message: Message) -> Message:
    """The message with the fingerprint of its quote, to be made while the quote is as its source has it."""
    return replace(message, verbatim=fingerprint(message.quote))


def findings(briefing: Briefing, texts: Texts = _NONE) -> tuple[Diagnostic, ...]:
    """A sentence for every quote that is altered or unchecked, in the order of the file."""
    found = ((message, truth(briefing, message, texts)) for message in briefing.messages)
    return tuple(
        _diagnostic(message, state, _sentence(briefing, message, state, texts))
        for message, state in found
        if state is not Truth.VERBATIM
    )


def fairness(message: Message) -> Proof:
    """Whether what is shown of the quote is the quote's words in order, its cuts marked."""
    return proves(message.shown, message.quote) if message.shown else Proof(True)


def unfair(briefing: Briefing) -> tuple[Diagnostic, ...]:
    """A sentence for every quote that is not fairly shortened, in the order of the file."""
    proofs = ((message, fairness(message)) for message in briefing.messages)
    what = translate("Truth", "What is shown of the quote {name} is not fair: {difference}.")
    return tuple(
        _diagnostic(message, Truth.ALTERED, what.format(name=_name(briefing, message), difference=proof.what))
        for message, proof in proofs
        if not proof.proved
    )


def match_source(briefing: Briefing, text: str) -> str | None:
    """The id of the source whose text this is, by its fingerprint."""
    print_ = fingerprint(text)
    return next((source.id for source in briefing.sources if source.sha256 == print_), None)


def fingerprint(text: str) -> str:
    """The sha256 of the text in UTF-8, in hexadecimal."""
    import hashlib  # only where a source's text is at hand

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


_source_print = lru_cache(maxsize=16)(fingerprint)


def _diagnostic(message: Message, state: Truth, what: str) -> Diagnostic:
    """What could not be checked is no fault."""
    is_altered = state is Truth.ALTERED
    return Diagnostic(
        what,
        severity=Severity.FAULT if is_altered else Severity.REMARK,
        place=Place.MESSAGE,
        id=message.id,
        kind=state.value,
        grade=Grade.NOT_SAID if is_altered else Grade.UNKNOWN,
    )


def _evidence(briefing: Briefing, message: Message, texts: Texts) -> tuple[Source | None, str]:
    """The message's source and the text of it that is at hand."""
    source = briefing.source_by_id.get(message.source.id) if message.source else None
    return source, (texts.get(source.id) or source.text) if source else ""


def _name(briefing: Briefing, message: Message) -> str:
    speaker = briefing.speaker_of(message)
    name = speaker.name if speaker else translate("Truth", "unattributed")
    return translate("Truth", "“{id}” ({speaker})").format(id=message.id, speaker=name)


def _sentence(briefing: Briefing, message: Message, state: Truth, texts: Texts) -> str:
    name = _name(briefing, message)
    if state is Truth.UNCHECKED:
        sentence = translate("Truth", "The quote {name} could not be checked: the text of its source is not at hand.")
        return sentence.format(name=name)
    source, text = _evidence(briefing, message, texts)
    if not text:
        return translate("Truth", "The quote {name} was changed after it was taken from its source.").format(name=name)
    if source and source.sha256 and source.sha256 != _source_print(text):
        sentence = translate(
            "Truth", "The quote {name} could not be proved: the text of “{source}” is not the one it was taken from."
        )
        return sentence.format(name=name, source=source.id)
    place = text.find(message.quote)
    if place >= 0:
        sentence = translate(
            "Truth", "The quote {name} stands at characters {start} to {end} of its source, not where it says."
        )
        return sentence.format(name=name, start=place, end=place + len(message.quote))
    sentence = translate("Truth", "The quote {name} is not in its source word for word: {difference}.")
    return sentence.format(name=name, difference=_difference(message, text))


def _difference(message: Message, text: str) -> str:
    span = message.source
    theirs = text[span.start : span.end].split() if span else []
    for ours, other in zip(message.quote.split(), theirs, strict=False):
        if ours != other:
            return Proof(False, ours, other).what
    return translate("Truth", "one of the two goes on where the other ends")
