"""What is known of a quote: whether it is verified in its source, as recorded, or changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from itertools import product
from types import MappingProxyType

from briefing.core.diagnostics import Diagnostic, Grade, Place, Severity
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message, Source
from briefing.core.quotes.proof import Proof, proves, tokens
from briefing.core.trust import State, counted, term

Texts = Mapping[str, str]
_NO_BREAK = cache(lambda: re.compile("[\u00a0\u202f]"))
_AT_HIGH = cache(lambda: re.compile(r" (?=[;!?])"))
_AT_OTHERS = cache(lambda: re.compile(r" (?=[:»])|(?<=«) "))
"""Where French has no-break spaces: narrow ones, in print, before the high marks."""
NO_TEXTS: Texts = MappingProxyType({})


def state(briefing: Briefing, message: Message, texts: Texts = NO_TEXTS) -> State:
    """What is known of the quote; ``texts`` are texts at hand, by source id.

    It is verified where its words stand at its span, spaces and typographic variants apart; in a text that was changed
    since it was taken, where they stand in it and nobody changed them. Without a text, its
    fingerprint tells whether it still is the one taken from its source (see ``as_extracted``); words typed by hand were
    taken from none. A paraphrase whose words nobody changed is reported, nothing
    more.
    """
    known = _state(briefing, message, texts)
    return State.REPORTED if message.is_paraphrase and known is not State.CHANGED else known


def _state(briefing: Briefing, message: Message, texts: Texts) -> State:
    source, text = evidence(briefing, message, texts)
    if message.source and source and text:
        return State.VERIFIED if _is_proved(message, source, text) else State.CHANGED
    if not message.verbatim or (message.source and not message.is_taken):
        return State.UNRECORDED
    if not _is_as_taken(message):
        return State.CHANGED
    return State.RECORDED if source else State.UNRECORDED


def is_confirmed(message: Message) -> bool:
    """Whether somebody confirmed these very cuts of these very words."""
    return bool(message.confirmed and message.confirmed.cut == cut_print(message))


def cut_print(message: Message) -> str:
    """The fingerprint of a cut: of the quote, and of what is shown of it."""
    return fingerprint(f"{message.quote}\n{message.shown}")


def tally(briefing: Briefing, texts: Texts = NO_TEXTS) -> str:
    """How many of the quotes are in which state, "17 of 17 as recorded"; "" where there are none."""
    return _tally(briefing, briefing.messages, texts)


def tally_of(briefing: Briefing, source: str) -> str:
    """The same of the quotes of one source, by its id."""
    own = [message for message in briefing.messages if message.source and message.source.id == source]
    return _tally(briefing, own, NO_TEXTS)


def _tally(briefing: Briefing, messages: Iterable[Message], texts: Texts) -> str:
    states = Counter(state(briefing, message, texts) for message in messages)
    quotes = states.total() - states[State.REPORTED]
    return ", ".join(counted(one, states[one], quotes) for one in State if states[one])


def stands_in(message: Message, text: str) -> bool:
    """Whether the quote is what stands at its span, spaces and typographic variants apart."""
    span = message.source
    found = text[span.start : span.end] if span else ""
    return found == message.quote or _words(found) == _words(message.quote)


def as_extracted(message: Message) -> Message:
    """The message with the fingerprint of its quote, to be made while the quote is as its source has it."""
    return replace(message, verbatim=fingerprint(message.quote))


def findings(briefing: Briefing, texts: Texts = NO_TEXTS) -> tuple[Diagnostic, ...]:
    """A sentence for every quote that is not verified, in the order of the file."""
    found = ((message, state(briefing, message, texts)) for message in briefing.messages)
    return *_texts_changed(briefing, texts), *(
        _diagnostic(message, known, _sentence(briefing, message, known, texts), _mend(known))
        for message, known in found
        if known is not State.VERIFIED
    )


def _texts_changed(briefing: Briefing, texts: Texts) -> Iterator[Diagnostic]:
    what = translate(
        "Truth", "The text of “{source}” was changed since: {count} of its {all} quotes are verified by their words."
    )
    for source, count, everything in changed_texts(briefing, texts):
        told = what.format(source=source.name, count=count, all=everything)
        yield Diagnostic(told, severity=Severity.REMARK, place=Place.SOURCE, id=source.id, kind="text-changed")


def changed_texts(briefing: Briefing, texts: Texts = NO_TEXTS) -> Iterator[tuple[Source, int, int]]:
    """The sources whose text was changed since; how many of their quotes still stand in it, and of how many."""
    for source in briefing.sources:
        text = texts.get(source.id) or source.text
        if text and not _is_whole(source, text):
            own = [message for message in briefing.messages if message.source and message.source.id == source.id]
            yield source, sum(_is_proved(message, source, text) for message in own), len(own)


def fairness(message: Message) -> Proof:
    """Whether what is shown of the quote is the quote's words in order, its cuts marked."""
    return proves(message.shown, message.quote) if message.shown else Proof(True)


def unfair(briefing: Briefing) -> tuple[Diagnostic, ...]:
    """A sentence for every quote that is not fairly shortened, in the order of the file."""
    proofs = ((message, fairness(message)) for message in briefing.messages)
    what = translate("Truth", "What is shown of the quote {name} is not fair: {difference}.")
    return tuple(
        _diagnostic(message, State.CHANGED, what.format(name=named(briefing, message), difference=proof.what))
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


def _is_whole(source: Source, text: str) -> bool:
    """Whether this is the text that the quotes were taken from, as far as it is known."""
    return not source.sha256 or source.sha256 == _source_print(text)


def _is_proved(message: Message, source: Source, text: str) -> bool:
    if _is_whole(source, text):
        return stands_in(message, text)
    is_as_taken = not message.verbatim or _is_as_taken(message)
    return is_as_taken and (stands_in(message, text) or message.quote in text)


def _is_as_taken(message: Message) -> bool:
    """Whether the quote is the one whose fingerprint was recorded."""
    return any(message.verbatim == fingerprint(said) for said in _spacings(message.quote))


def _spacings(quote: str) -> Iterator[str]:
    """The quote, and as it may have been recorded before a program changed nothing but its no-break spaces."""
    yield quote
    bare = _NO_BREAK().sub(" ", quote)
    for high, other in product(" \u00a0\u202f", repeat=2):
        yield _AT_OTHERS().sub(other, _AT_HIGH().sub(high, bare))


def _words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def _diagnostic(message: Message, known: State, what: str, mend: str = "") -> Diagnostic:
    """What could not be verified is no fault."""
    is_changed = known is State.CHANGED
    return Diagnostic(
        what,
        mend,
        Severity.FAULT if is_changed else Severity.REMARK,
        place=Place.MESSAGE,
        id=message.id,
        kind=known.value,
        grade=Grade.NOT_SAID if is_changed else None,
    )


def _mend(known: State) -> str:
    """What to do about a quote that is not verified."""
    return {
        State.RECORDED: translate("Truth", "Give that text to verify it."),
        State.UNRECORDED: translate("Truth", "Name its source, and give the text of it."),
        State.CHANGED: translate("Truth", "Put the source’s words back."),
        State.REPORTED: translate("Truth", "Quote it only where a recording or somebody who was there has the words."),
    }[known]


def evidence(briefing: Briefing, message: Message, texts: Texts = NO_TEXTS) -> tuple[Source | None, str]:
    """The message's source and the text of it that is at hand."""
    source = briefing.source_by_id.get(message.source.id) if message.source else None
    return source, (texts.get(source.id) or source.text) if source else ""


def with_texts(briefing: Briefing, texts: Texts) -> Briefing:
    """The briefing with texts at hand in its sources, by their ids."""
    if not texts:
        return briefing
    sources = tuple(replace(source, text=texts.get(source.id, source.text)) for source in briefing.sources)
    return replace(briefing, sources=sources)


def named(briefing: Briefing, message: Message) -> str:
    """What a message is called in sentences: “its-id” (Anne Roy), or that nobody is known to say it."""
    speaker = briefing.speaker_of(message)
    name = speaker.name if speaker else translate("Truth", "unattributed")
    return translate("Truth", "“{id}” ({speaker})").format(id=message.id, speaker=name)


def _sentence(briefing: Briefing, message: Message, known: State, texts: Texts) -> str:
    if known is State.CHANGED:
        return _change(briefing, message, texts)
    sentence = {
        State.RECORDED: translate("Truth", "The quote {name} is {state}: the text of its source is not at hand."),
        State.UNRECORDED: translate("Truth", "The quote {name}: {state}, nothing tells whether it was said so."),
        State.REPORTED: translate("Truth", "The paraphrase {name} is {state}: these are the words of its source."),
    }[known]
    return sentence.format(name=named(briefing, message), state=term(known))


def _change(briefing: Briefing, message: Message, texts: Texts) -> str:
    """How a quote differs from its source."""
    name = named(briefing, message)
    source, text = evidence(briefing, message, texts)
    if not text:
        return translate("Truth", "The quote {name} was changed after it was taken from its source.").format(name=name)
    if source and source.sha256 and source.sha256 != _source_print(text):
        sentence = translate(
            "Truth", "The quote {name} is not in the text of “{source}”, which was changed since the quote was taken."
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
