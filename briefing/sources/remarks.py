"""What people should know of a source that was read: how much of a transcript is told, and what the rules cannot do."""

from __future__ import annotations

import re
from collections import Counter

from briefing.core.i18n import translate
from briefing.core.recordings import is_unnamed
from briefing.sources.minutes.heads import are_minutes
from briefing.sources.proposing.points import is_unpunctuated
from briefing.sources.readers import Reading

_SMALL_WORDS, _FEW = 0.12, 40
"""The share of words of a text that are the smallest ones of its language, and words that are too few to tell."""
_TELLING = 4_000
"""Characters that tell a language: two pages."""
_SMALL = {
    "fr": "le la les des une est dans pour que qui sur avec par plus pas au du et nous ce se",
    "en": "the of and to in that is was for on with as by it at from be this have are not we",
    "de": "der die das und ist nicht ein eine zu mit von auf für dem den wir sich auch es haben",
    "es": "el los las una que y en con por para no es del se lo como más pero su nosotros",
    "it": "il lo gli una che di e non è per con del della sono si come più ma noi questo",
    "nl": "de het een en van is dat niet op te met voor zijn we ook aan er maar wij dit",
    "pt": "o os as uma que e não do da em com para por é se como mais mas nós isso",
}


def remarks(reading: Reading) -> tuple[str, ...]:
    """Sentences, each on its own; none where all is as usual."""
    found = [_of_turns(reading)] if reading.turns else []
    if is_unpunctuated(reading.text) and not are_minutes(reading.text, reading.title):
        found.append(translate("Remarks", "The text has hardly any punctuation: choose passages by hand."))
    if language := _foreign(reading.text):
        what = translate("Remarks", "The text seems to be {language}: only French and English are searched for quotes.")
        found.append(what.format(language=language))
    return tuple(found)


def _of_turns(reading: Reading) -> str:
    voices = {placed.turn.speaker or placed.turn.role for placed in reading.turns} - {""}
    named = [voice for voice in voices if not is_unnamed(voice)]
    if not voices:
        return translate("Remarks", "A transcript of {turns} turns that does not tell who speaks.").format(
            turns=len(reading.turns)
        )
    if not named:
        what = translate("Remarks", "A transcript. Turns: {turns}; voices: {voices}, none named. Name each once.")
    elif len(named) < len(voices):
        what = translate("Remarks", "A transcript. Turns: {turns}; voices: {voices}, named: {named}.")
    else:
        what = translate("Remarks", "A transcript. Turns: {turns}; voices: {voices}.")
    return what.format(turns=len(reading.turns), voices=len(voices), named=len(named))


def _foreign(text: str) -> str:
    """The language of the text in words, if it is surely none of ours."""
    words = Counter(re.findall(r"\w+", text[:_TELLING].lower()))
    counts = {language: sum(words[word] for word in small.split()) for language, small in _SMALL.items()}
    best = max(counts, key=lambda language: counts[language])
    ours = max(counts["fr"], counts["en"])
    is_sure = counts[best] >= _SMALL_WORDS * sum(words.values()) > _SMALL_WORDS * _FEW and counts[best] > 2 * ours
    return _names()[best] if best not in ("fr", "en") and is_sure else ""


def _names() -> dict[str, str]:
    return {
        "de": translate("Remarks", "in German"),
        "es": translate("Remarks", "in Spanish"),
        "it": translate("Remarks", "in Italian"),
        "nl": translate("Remarks", "in Dutch"),
        "pt": translate("Remarks", "in Portuguese"),
    }
