"""The deck's own words, by language. Quotes are never translated."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("fr", "en")
"""The languages a deck can speak; the first is the fallback."""

_FRENCH = {
    "takeaway": "À retenir",
    "ask": "Ce que nous demandons",
    "overview": "L’assemblée en une page",
    "stage": "Étape {stage} sur {stages}",
    "route": "La traversée, étape {stage} sur {stages} : {theme}",
    "route_whole": "La traversée en {stages} étapes",
    "decisions": "Décisions demandées",
    "owner": "Responsable : ",
    "due": "Échéance : ",
    "room": "………………",
    "takeaway_note": "À retenir : {text}",
    "ask_note": "Ce que nous demandons : {text}",
    "pair_title": "{theme} : {first} et {second}",
    "wall_title": "{theme} en {count} citations",
    "essentials": "L’essentiel en quelques voix",
    "by_theme": "Messages par thème",
    "by_organisation": "Messages par organisation",
    "messages": "Messages",
    "others": "Autres organisations",
    "chart": "Graphique en barres. {title} : {bars}.",
    "speakers": "Qui a parlé",
    "sources": "Sources",
    "unattributed": "Auteur non identifié",
    "untold": "Autres messages",
    "opening": "Ouverture",
    "closing": "Décisions et sources",
    "quotes_one": "{count} citation dans ce document",
    "quotes_many": "{count} citations dans ce document",
    "verbatim": "Les citations sont reproduites mot pour mot, telles que la source les donne.",
    "shortened": "Les citations sont mot pour mot celles de la source : […] marque une coupe, [ ] une précision.",
    "doubted": "Des citations ne sont pas prouvées mot pour mot : les commentaires des diapositives disent lesquelles.",
    "altered": "Attention : il n’est pas prouvé que cette citation soit, mot pour mot, celle de la source.",
    "unfair": "Attention : le texte montré n’est pas une coupe fidèle de la citation.",
    "fingerprint": "Empreinte SHA-256 du texte : {sha256}",
    "context": "Contexte : {text}",
    "source": "Source : {text}",
    "span": "{source}, caractères {start} à {end}",
    "no_source": "non indiquée",
    "speaker_title": "{theme} : {speaker}",
    "open": "« ",
    "close": " »",
}
_ENGLISH = {
    "takeaway": "Key takeaway",
    "ask": "What we ask of you",
    "overview": "The assembly on one page",
    "stage": "Stage {stage} of {stages}",
    "route": "The crossing, stage {stage} of {stages}: {theme}",
    "route_whole": "The crossing in {stages} stages",
    "decisions": "Decisions asked",
    "owner": "Owner: ",
    "due": "Due: ",
    "room": "………………",
    "takeaway_note": "Key takeaway: {text}",
    "ask_note": "What we ask of you: {text}",
    "pair_title": "{theme}: {first} and {second}",
    "wall_title": "{theme} in {count} quotes",
    "essentials": "The essentials in a few voices",
    "by_theme": "Messages by theme",
    "by_organisation": "Messages by organisation",
    "messages": "Messages",
    "others": "Other organisations",
    "chart": "Bar chart. {title}: {bars}.",
    "speakers": "Who spoke",
    "sources": "Sources",
    "unattributed": "Unattributed",
    "untold": "Other messages",
    "opening": "Opening",
    "closing": "Decisions and sources",
    "quotes_one": "{count} quote in this document",
    "quotes_many": "{count} quotes in this document",
    "verbatim": "Quotes are reproduced word for word, as the source gives them.",
    "shortened": "Quotes are the source’s, word for word: […] marks a cut, [ ] a clarification.",
    "doubted": "Not every quote is proved word for word: the notes of the slides say which.",
    "altered": "Beware: this quote is not proved to be the source’s, word for word.",
    "unfair": "Beware: what is shown is not a fair cut of the quote.",
    "fingerprint": "SHA-256 of the text: {sha256}",
    "context": "Context: {text}",
    "source": "Source: {text}",
    "span": "{source}, characters {start} to {end}",
    "no_source": "not stated",
    "speaker_title": "{theme}: {speaker}",
    "meaning": "What this means for us",
    "asking": "What we ask of you",
    "entrusting": "What we entrust to you",
    "level_decide": "To decide",
    "level_mandate": "To assign",
    "level_note": "To note",
    "no_owner": "owner to be named",
    "no_due": "date to be set",
    "voices_one": "{count} voice",
    "voices_many": "{count} voices",
    "more_organisations": "and {count} more",
    "more_themes": "and {count} more",
    "more_quotes_one": "and {count} more quote in the appendix, page {page}",
    "more_quotes_many": "and {count} more quotes in the appendix, page {page}",
    "more_decisions_one": "and {count} more decision",
    "more_decisions_many": "and {count} more decisions",
    "more_mandates_one": "and {count} assignment",
    "more_mandates_many": "and {count} assignments",
    "detail": ", details on page {page}",
    "open": "“",
    "close": "”",
}
_WORDS: Mapping[str, Mapping[str, str]] = {"fr": _FRENCH, "en": _ENGLISH}
_TAGS = {"fr": "fr-FR", "en": "en-GB"}


def words(language: str) -> Mapping[str, str]:
    """The words of a deck language; French for a language we do not speak."""
    return _WORDS.get(language, _FRENCH)


def tag(language: str) -> str:
    """The language tag of a run of text, such as "fr-FR"."""
    return _TAGS.get(language, language)
