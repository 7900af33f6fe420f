"""What a briefing still lacks before its story can be told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from briefing.core.characters import briefly
from briefing.core.cuts.confirming import losses, unconfirmed
from briefing.core.diagnostics import Diagnostic, Grade, Place, Severity
from briefing.core.i18n import headed, translate
from briefing.core.model import Briefing, Message
from briefing.core.queries.rights import lacking
from briefing.core.quotes.near_duplicates import alike
from briefing.core.quotes.opening import Opening, opening_of, opens_amid
from briefing.core.quotes.requoted import unsaid
from briefing.core.quotes.verify import Texts, changed_texts, state
from briefing.core.trust import State

Values = Mapping[str, str | int]
_NO_VALUES: Values = MappingProxyType({})
_LONGEST = 60
"""The characters of a name or an ask that a line of the window's list has room for."""
_LONGEST_ASIDE = 24
"""The same, of what tells one name from another that begins like it."""
_FEWEST_FOR_BALANCE = 3
"""With fewer picks, one voice has half the deck whatever is done."""
_UNVERIFIED = (State.RECORDED, State.UNRECORDED)


class Kind(Enum):
    """What is missing. Beside each, its place and the values for its sentence."""

    UNTITLED = "untitled"  # DECK
    NOTHING_PICKED = "nothing-picked"  # DECK
    ANSWER_MISSING = "answer-missing"  # DECK
    UNRANKED = "unranked"  # MESSAGE (the first with an ask): count (of asks, none of which has a level)
    HEADLINE_MISSING = "headline-missing"  # THEME: theme
    THEME_UNPICKED = "theme-unpicked"  # THEME: theme
    VOICE_DOMINATES = "voice-dominates"  # SPEAKER: speaker, count, total
    TAKEAWAY_MISSING = "takeaway-missing"  # MESSAGE: speaker
    OWNER_MISSING = "owner-missing"  # MESSAGE: speaker, ask
    SOURCE_MISSING = "source-missing"  # MESSAGE: speaker
    CHANGED = "changed"  # MESSAGE: speaker
    TO_CONFIRM = "to-confirm"  # MESSAGE: speaker, losses (what its cut swallowed that may turn it)
    KIND_MISSING = "kind-missing"  # SOURCE: source
    CREDIT_MISSING = "credit-missing"  # SOURCE: source, missing (what a source of the press does not state)
    TEXT_CHANGED = "text-changed"  # SOURCE: source, count, all (of its quotes, how many its text still has)
    UNVERIFIED = "unverified"  # SOURCE: source, count (its text is not at hand)
    ALIKE = "alike"  # MESSAGE: speaker, other (the id of the earlier message), other_speaker
    OPENS_AMID = "opens-amid"  # MESSAGE: speaker
    MISQUOTED = "misquoted"  # DECK, THEME or MESSAGE: words (in quotation marks in a sentence of one's own)
    TOO_LONG = "too-long"  # MESSAGE: speaker, length, longest (in characters)


_GRADES = {Kind.CHANGED: Grade.NOT_SAID, Kind.TO_CONFIRM: Grade.TO_CONFIRM}


class _Lack(NamedTuple):
    """One thing that is missing, and the values that fill its sentence."""

    kind: Kind
    place: Place
    id: str = ""
    values: Values = _NO_VALUES


def gaps(briefing: Briefing, longest: int = 0, texts: Texts | None = None) -> tuple[Diagnostic, ...]:
    """All that is missing, the deck first, then themes, voices, sources and picked messages in their order.

    What one's own sentences quote, and nobody said, comes before voices.

    ``longest`` is the most characters of a quote that the template has room for, 0 for no limit; ``texts`` are texts of
    sources at hand, by source id.
    """
    picks = [briefing.message_by_id[id] for id in briefing.deck.picks if id in briefing.message_by_id]
    states = [state(briefing, message, texts or {}) for message in picks]
    sentences = _sentences()
    lacks = (
        *_of_deck(briefing, picks),
        *_of_themes(briefing, picks),
        *(_Lack(Kind.MISQUOTED, one.place, one.id, {"words": one.words}) for one in unsaid(briefing)),
        *_of_voices(briefing, picks),
        *_of_sources(briefing, picks, states, texts or {}),
        *_of_messages(briefing, picks, states, longest),
    )
    return tuple(_diagnostic(lack, sentences[lack.kind]) for lack in lacks)


def _diagnostic(lack: _Lack, sentence: str) -> Diagnostic:
    values = {key: briefly(str(value), _LONGEST) for key, value in lack.values.items()}
    if "speaker" in values:
        values["speaker"] = values["speaker"] or translate("Guidance", "Unknown speaker")
    words = sentence.format(**values)
    subject = translate("Guidance", "“{source}”").format(**values) if lack.place is Place.SOURCE else ""
    return Diagnostic(
        headed(subject, words) if subject else words,
        severity=Severity.FAULT if lack.kind is Kind.CHANGED else Severity.REMARK,
        place=lack.place,
        id=lack.id,
        kind=lack.kind.value,
        grade=_GRADES.get(lack.kind),
        subject=subject,
    )


def _sentences() -> dict[Kind, str]:
    return {
        Kind.UNTITLED: translate("Guidance", "The deck has no title"),
        Kind.NOTHING_PICKED: translate("Guidance", "No quote is picked"),
        Kind.ANSWER_MISSING: translate("Guidance", "Say in one sentence what the deck is to be remembered for"),
        Kind.UNRANKED: translate("Guidance", "None of the {count} asks is ranked: which are to be decided now?"),
        Kind.HEADLINE_MISSING: translate("Guidance", "“{theme}”: its title is still to be written"),
        Kind.THEME_UNPICKED: translate("Guidance", "“{theme}” has no quote in the deck"),
        Kind.VOICE_DOMINATES: translate("Guidance", "{speaker} has {count} of the {total} quotes"),
        Kind.TAKEAWAY_MISSING: translate("Guidance", "{speaker}: say what it means for us"),
        Kind.OWNER_MISSING: translate("Guidance", "{speaker}: “{ask}” has no owner"),
        Kind.SOURCE_MISSING: translate("Guidance", "{speaker}: the quote names no source"),
        Kind.CHANGED: translate("Guidance", "{speaker}: the quote was changed, it is not what its source says"),
        Kind.TO_CONFIRM: translate("Guidance", "{speaker}: the cut is to be confirmed, it leaves out {losses}"),
        Kind.KIND_MISSING: translate("Guidance", "say whether it is from the press or your own"),
        Kind.CREDIT_MISSING: translate("Guidance", "state its {missing}"),
        Kind.TEXT_CHANGED: translate("Guidance", "its text was changed: {count} of its {all} quotes still stand in it"),
        Kind.UNVERIFIED: translate("Guidance", "give its text to verify its quotes ({count})"),
        Kind.ALIKE: translate("Guidance", "{speaker} says nearly what {other_speaker} says"),
        Kind.OPENS_AMID: translate("Guidance", "{speaker}: the quote opens in the middle of a sentence"),
        Kind.MISQUOTED: translate("Guidance", "“{words}”: between quotation marks, and no quote says it"),
        Kind.TOO_LONG: translate("Guidance", "{speaker}: the quote is long for this template"),
    }


def _of_deck(briefing: Briefing, picks: Sequence[Message]) -> Iterator[_Lack]:
    if not briefing.deck.title.strip() and not briefing.assembly.title.strip():
        yield _Lack(Kind.UNTITLED, Place.DECK)
    if not picks:
        yield _Lack(Kind.NOTHING_PICKED, Place.DECK)
        return
    if not briefing.deck.answer.strip():
        yield _Lack(Kind.ANSWER_MISSING, Place.DECK)
    asked = [message for message in picks if message.ask.strip()]
    if len(asked) > 1 and not any(message.level for message in asked):
        yield _Lack(Kind.UNRANKED, Place.MESSAGE, asked[0].id, {"count": len(asked)})


def _of_themes(briefing: Briefing, picks: Sequence[Message]) -> Iterator[_Lack]:
    picked = {message.theme for message in picks}
    for theme in briefing.themes if picks else ():
        if theme.id not in picked:
            yield _Lack(Kind.THEME_UNPICKED, Place.THEME, theme.id, {"theme": theme.title})
        elif not theme.headline.strip():
            yield _Lack(Kind.HEADLINE_MISSING, Place.THEME, theme.id, {"theme": theme.title})


def _of_voices(briefing: Briefing, picks: Sequence[Message]) -> Iterator[_Lack]:
    """A voice with half the picks or more, unless there is no other."""
    if len(picks) < _FEWEST_FOR_BALANCE or len(briefing.speakers) < 2:
        return
    for id, count in Counter(message.speaker for message in picks if message.speaker).items():
        if 2 * count >= len(picks):
            values: Values = {"speaker": briefing.speaker_by_id[id].name, "count": count, "total": len(picks)}
            yield _Lack(Kind.VOICE_DOMINATES, Place.SPEAKER, id, values)


def _of_sources(briefing: Briefing, picks: Sequence[Message], states: Sequence[State], texts: Texts) -> Iterator[_Lack]:
    used = {message.source.id for message in picks if message.source}
    names = _names_of(briefing)
    for source, count, everything in changed_texts(briefing, texts):
        if source.id in used:
            values: Values = {"source": names[source.id], "count": count, "all": everything}
            yield _Lack(Kind.TEXT_CHANGED, Place.SOURCE, source.id, values)
    for one in (one for one in briefing.sources if one.id in used):
        name: Values = {"source": names[one.id]}
        if not one.kind:
            yield _Lack(Kind.KIND_MISSING, Place.SOURCE, one.id, name)
        if missing := lacking(one):
            yield _Lack(Kind.CREDIT_MISSING, Place.SOURCE, one.id, {**name, "missing": _credits(missing)})
    pairs = zip(picks, states, strict=True)
    unchecked = Counter(message.source.id for message, known in pairs if message.source and known in _UNVERIFIED)
    for id, count in unchecked.items():
        yield _Lack(Kind.UNVERIFIED, Place.SOURCE, id, {"source": names.get(id, id), "count": count})


def _names_of(briefing: Briefing) -> dict[str, str]:
    """What the sources are called; where titles begin alike, with what tells them apart, at last their id."""
    names = {one.id: briefly(one.name, _LONGEST) for one in briefing.sources}
    for field in ("publisher", "date", "id"):
        counts = Counter(names.values())
        for one in briefing.sources:
            if counts[names[one.id]] > 1 and (more := briefly(getattr(one, field), _LONGEST_ASIDE)):
                names[one.id] = f"{briefly(one.name, _LONGEST - len(more) - len('… ()'))} ({more})"
    return names


def _credits(names: Sequence[str]) -> str:
    words = {
        "title": translate("Guidance", "title"),
        "publisher": translate("Guidance", "outlet"),
        "author": translate("Guidance", "author"),
        "date": translate("Guidance", "date"),
        "licence": translate("Guidance", "rights"),
    }
    return ", ".join(words[name] for name in names)


def _of_messages(
    briefing: Briefing, picks: Sequence[Message], states: Sequence[State], longest: int
) -> Iterator[_Lack]:
    earlier = {place: picks[first] for place, first in alike(tuple(message.quote for message in picks))}
    for place, (message, known) in enumerate(zip(picks, states, strict=True)):
        by = {"speaker": _name(briefing, message)}
        for kind, values in _faults(message, known, longest):
            yield _Lack(kind, Place.MESSAGE, message.id, {**by, **values})
        if other := earlier.get(place):
            values = {"other": other.id, "other_speaker": _name(briefing, other)}
            yield _Lack(Kind.ALIKE, Place.MESSAGE, message.id, {**by, **values})


def _faults(message: Message, known: State, longest: int) -> Iterator[tuple[Kind, Values]]:
    if known is State.CHANGED:
        yield Kind.CHANGED, {}
    if swallowed := unconfirmed(message):
        yield Kind.TO_CONFIRM, {"losses": losses(swallowed)}
    if not message.source:
        yield Kind.SOURCE_MISSING, {}
    if longest and len(message.quote) > longest:
        yield Kind.TOO_LONG, {"length": len(message.quote), "longest": longest}
    if opening_of(message.shown) is Opening.AS_SAID and opens_amid(message.shown or message.quote):
        yield Kind.OPENS_AMID, {}
    if not message.takeaway.strip():
        yield Kind.TAKEAWAY_MISSING, {}
    if message.ask.strip() and not message.owner.strip():
        yield Kind.OWNER_MISSING, {"ask": message.ask}


def _name(briefing: Briefing, message: Message) -> str:
    speaker = briefing.speaker_of(message)
    return speaker.name if speaker else ""
