"""Are marked words speech, or the title of a work, a borrowed word, a word at arm's length?"""

from __future__ import annotations

from briefing.sources.quotes.attribution import placards, strengths
from briefing.sources.quotes.attribution.cues.cue import Cue
from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import PHRASE, Segments

_COUNTED = pattern(r"\w[\w'-]*", {"l'aube": "l'aube", "…": None})
_LETTERED = pattern(r"[^\W\d_][\w'-]*", {"3 l'aube": "l'aube", "3": None})
_STOPS = pattern(
    r"[.;!?…\n\ue000-\ue002]|[:,](?=.*\w)",
    {"dit. Le": ".", "\ue001 et": "\ue001", "il dit : « le": ":", "il dit :": None},
)
_PLAIN_WORD = pattern(
    r"(?<![\w'-])[a-zà-ÿ][\w'-]{3,}",
    {"The inventor's Almanac": "inventor's", "The Inventor’s Own": None, "un an": None},
)
_WORD = pattern(r"[\w'-]+", {"so-called ": "so-called", "« ": None})
_PUBLISHED = pattern(
    r"[\s,.]*(?:Interview|Entretien|Tribune|Article|Chronique|Éditorial|Op-ed|Column)\b",
    {" Tribune publiée": " Tribune", ", Interview": ", Interview", " Il dit": None},
)
_AUTHORED = pattern(
    rf"[\s,]+(?:(?:best-seller|roman|film|essai|chanson|album|tube|pièce|livre|podcast)\s)?(?:de\s|d'|du\s|by\s)"
    rf"(?:[a-zà-ÿ'-]+\s){{0,3}}[{UPPER}]",
    {" du philosophe Carl": " du philosophe C", ", best-seller d'Amy": ", best-seller d'A", " de la ville": None},
)
_NOUN_BEHIND = pattern(r"\s([a-z][\w-]+)", {" campaign has": " campaign", "»": None})
_ITEM = pattern(
    r"\s*[-–—•*]\s[^:.!?\ue000-\ue002]{2,60}\s?:\s*",
    {"- Solis : ": "- Solis : ", "• Le port: ": "• Le port: ", "Solis : ": None},
)
"""The label of an item of a list."""
_CODE = pattern(
    r"\S*(?:://|\bwww\.|\w_\w|[a-f\d]-(?=[a-f]{0,3}\d)[a-f\d]{4}-)\S*",
    {
        "https://solis.org/a": "https://solis.org/a",
        "MASTER_KEY": "MASTER_KEY",
        "a31a380f-c407-405d": "a31a380f-c407-405d",
        "porte-parole": None,
    },
)
"""An address or a name that programs use, in one piece."""
_FEWEST_LISTED = 2
"""Signs of speech behind such a label by which words are no title; untuned."""
_EDITION = pattern(r"\d+(?:e|ème|er|ère|st|nd|rd|th)", {"la 13e": "13e", "13 ans": None})
"""What counts how often something has been held: "la 13e « Marche pour la vie »"."""
_TERMS, _THESE = ("termes", "mots", "terms", "words"), ("ces", "les", "these", "mêmes")
"""What takes up words to come, so that they are none's name: "en ces termes : « … »"."""
_AUTHORS = ("auteur", "autrice", "coauteur", "coautrice", "author")
"""Who may have a work named behind them, and else speak."""
_NAMING = ("un", "une")
"""French articles behind which a few words in marks are mostly what something is called: "une « marche blanche »"."""
_BEFORE_TITLES = shared.ARTICLES - shared.OBJECTS | {"to", "de", "d'"}
"""Words that may stand between a noun of works and the title: "le livre de « … »"."""
_FEWEST_BORROWED = 4
"""Words in the narrator's own sentence that are somebody's: fewer may be a single term."""
_LONGEST_TERM = 5
"""More words in small letters are no title and no term, whatever stands before: set on PolNeAR."""


def is_speech(quote: Marked, cue: Cue | None, segments: Segments, rules: Rules) -> bool:
    """Whether a passage, with the cue found for it, is somebody's words rather than something merely named."""
    inside = segments.flat[quote.start : quote.end]
    count = len(_COUNTED.findall(inside))
    if not count or _CODE.fullmatch(inside) or (cue and not cue.strength) or placards.are_nobodys(quote, segments):
        return False
    if segments.flat.endswith("=", 0, quote.outer_start):
        return False
    if not _is_somebodys(cue) and placards.are_imagined(quote, segments):
        return False
    lead = _lead(segments.masked[max(0, quote.outer_start - PHRASE) : quote.outer_start])
    if count > _LONGEST_TERM and inside[0].islower() and not _is_papers(lead, rules):
        return True
    if _is_thing(quote, inside, lead, cue, segments, rules):
        return False
    stands_alone = _stands_alone(quote, segments, lead)
    if (cue and cue.is_direct and count > 3) or _is_borrowed(inside, count, lead, cue, rules):
        return not (cue and lead[:1] and lead[0] in _NAMING and _is_shown(cue, segments, rules))
    if cue and cue.person.name and count < 4:
        return _is_short_speech(inside, count, cue, lead, stands_alone, rules)
    signs = rules.signs_in(inside)
    if cue:
        return _is_cued_speech(inside, count, cue, lead, signs, stands_alone)
    return _is_sentence(quote, inside, count, signs, segments) or _is_announced(inside, count, lead, signs, rules)


def _is_thing(quote: Marked, inside: str, lead: list[str], cue: Cue | None, segments: Segments, rules: Rules) -> bool:
    """Whether a passage is what something is called: a body, a heading, a work, whatever is named."""
    if _is_body(inside, lead, quote, segments, rules) or _is_heads(inside, lead, quote, segments, rules):
        return True
    nouns = lead if _before(quote, segments) != ":" else _without_undertakings(inside, lead, rules)
    nouns = _without_speakers(nouns, _before(quote, segments))
    if _is_named(inside, nouns, cue, rules) or (not cue and _PUBLISHED.match(segments.masked, quote.outer_end)):
        return True
    return _is_authored(quote, inside, cue, segments)


def _without_speakers(lead: list[str], before: str) -> list[str]:
    """The words before a passage without those that do not name it: « selon l'auteur, », « en ces termes : »."""
    if before == ":" and len(lead) > 1 and lead[0] in _TERMS and lead[1] in _THESE:
        return []
    return [word for at, word in enumerate(lead) if word not in _AUTHORS or (at == 0 and before not in ":,")]


def _is_somebodys(cue: Cue | None) -> bool:
    """Does a cue tell by more than what stands before its sentence that somebody known speaks?"""
    return cue is not None and bool(cue.person.name) and cue.kind != "inherited"


def _is_authored(quote: Marked, inside: str, cue: Cue | None, segments: Segments) -> bool:
    """Does the name behind a passage tell whose work it is: "« Je pense trop » du philosophe X"?"""
    authored = _AUTHORED.match(segments.masked, quote.outer_end)
    if not authored or not inside[:1].isupper() or inside[-1] in ".!?…," or _before(quote, segments) == ":":
        return False
    return not (cue and cue.is_direct) or "," not in authored[0]


def _is_borrowed(inside: str, count: int, lead: list[str], cue: Cue | None, rules: Rules) -> bool:
    """Do several words go on the narrator's sentence, as no title does: "il veut « aller au bout du chemin »"?"""
    is_called = bool(lead) and lead[0] in _NAMING and not rules.signs_in(inside)
    return count >= _FEWEST_BORROWED and inside[0].islower() and (not is_called or bool(cue and cue.person.name))


def _is_shown(cue: Cue, segments: Segments, rules: Rules) -> bool:
    """Does the verb of a cue present a work rather than tell words: "il a présenté hier un « projet de … »"?"""
    return segments.low[slice(*cue.place)] in rules.work_verbs


def _is_short_speech(inside: str, count: int, cue: Cue, lead: list[str], stands_alone: bool, rules: Rules) -> bool:
    """One to three words by somebody known: an answer, or what they say something is."""
    if stands_alone:
        return cue.is_direct or (count > 1 and inside[:1].isupper() and inside[-1:] in ".!?…")
    if count == 1 or not lead or lead[0] in rules.work_verbs:
        return False
    is_object = lead[0] in shared.OBJECTS and len(lead) > 1 and lead[1] in rules.speech
    return (cue.is_direct and (is_object or _is_governed(lead[0], rules))) or (
        cue.strength > strengths.LOOSE and lead[0] in rules.copulas
    )


def _is_cued_speech(inside: str, count: int, cue: Cue, lead: list[str], signs: int, stands_alone: bool) -> bool:
    """Words with a cue that are neither many behind a direct one nor a few of somebody known."""
    if not cue.is_direct:
        return count > 3 and (signs > 0 or not lead or lead[0] not in shared.ARTICLES)
    is_reported = count > 2 and signs > 0 and bool(lead) and lead[0] in shared.PREDICATES
    return is_reported or (stands_alone and (signs > 0 or inside[-1:] in ".!?…,"))


def _lead(left: str) -> list[str]:
    """The last words before a quote, nearest first, none from beyond a stop."""
    part = _STOPS.split(left)[-1]
    return [word.lower().removeprefix("l'") or word for word in _WORD.findall(part)[-3:][::-1]]


def _stands_alone(quote: Marked, segments: Segments, lead: list[str]) -> bool:
    """Is the passage no part of the narrator's own sentence?"""
    left = _before(quote, segments)
    return not lead or left in ":,.!?…" or segments.sentence_start(quote.outer_start) >= quote.outer_start - 2


def _before(quote: Marked, segments: Segments) -> str:
    """The last character before a passage that is no blank."""
    return segments.masked[max(0, quote.outer_start - PHRASE) : quote.outer_start].rstrip()[-1:]


def _is_governed(word: str, rules: Rules) -> bool:
    return word in shared.PREDICATES or word in rules.speech


def _is_named(inside: str, lead: list[str], cue: Cue | None, rules: Rules) -> bool:
    """A work, a brand, a phrase: "le livre « … »", "so-called “…”", “The Inventor’s Almanac”."""
    if len(lead) > 1 and lead[1] in ("s'est", "se", "s'était", "s'étaient"):
        return False
    is_owned = len(lead) > 1 and lead[0] in rules.speech_nouns and not shared.POSSESSIVE.isdisjoint(lead[1:])
    if is_owned and cue and cue.is_direct:
        return False
    by_noun = _is_named_by_noun(inside, lead, cue, rules)
    if by_noun is not None:
        return by_noun
    return _is_topic(inside, lead, rules) or (inside[:1].isupper() and _is_title(inside, lead, cue, rules))


def _is_named_by_noun(inside: str, lead: list[str], cue: Cue | None, rules: Rules) -> bool | None:
    """Whether a noun of works before a passage makes it one's title; None where none there tells."""
    is_long = len(inside.split()) > _LONGEST_TERM
    if lead and lead[0] in rules.title_nouns:
        return not (cue and is_long and (cue.strength > strengths.FIRM or _answers(inside, cue, rules)))
    if len(lead) > 1 and lead[1] in rules.title_nouns and lead[0] in _BEFORE_TITLES:
        return not (cue and cue.strength > strengths.FIRM and is_long)
    is_cued = cue and cue.person.name and cue.strength > strengths.LOOSE
    return True if not is_cued and any(word in rules.title_nouns for word in lead) else None


def _without_undertakings(inside: str, lead: list[str], rules: Rules) -> list[str]:
    """The words before a colon without those for what people do, of which whole sentences behind it are no name: "Le
    groupe a proposé : « … »".
    """
    is_whole = inside[-1] in ".!?…" and len(inside.split()) > _LONGEST_TERM and rules.signs_in(inside) > 0
    is_about = bool(lead) and lead[0] not in shared.UNDERTAKINGS
    return [word for word in lead if word not in shared.UNDERTAKINGS] if is_whole and is_about else lead


def _is_title(inside: str, lead: list[str], cue: Cue | None, rules: Rules) -> bool:
    """Whether a passage that begins with a capital is a title, by what governs it or by its other capitals."""
    if lead and _EDITION.fullmatch(lead[0]) and inside[-1] not in ".!?…,":
        return True
    if lead and lead[0] in rules.work_verbs and not rules.signs_in(inside) and inside[-1:] not in ".!?…,":
        return True
    if any(word not in shared.SMALL for word in _PLAIN_WORD.findall(inside)):
        return False
    words = [word for word in _LETTERED.findall(inside) if word.lower() not in shared.SMALL]
    is_capital = len(words) > 1 and all(word[0].isupper() for word in words) and inside[-1:] not in ",!?"
    is_placed = bool(lead) and (lead[0] in rules.oblique or lead[0].endswith("'s"))
    return is_capital and (is_placed or not (cue and cue.strength > strengths.FIRM))


def _is_topic(inside: str, lead: list[str], rules: Rules) -> bool:
    """Is it what somebody talks about, called so by others, too: "il parle des « 10 étapes de la marche »"?"""
    is_about = len(lead) > 1 and (
        (lead[0] in ("des", "du") and lead[1].startswith("parl")) or (lead[0] == "the" and lead[1] == "about")
    )
    return is_about and not inside[0].islower() and not rules.signs_in(inside) and inside[-1] not in ".!?…,"


def _is_papers(lead: list[str], rules: Rules) -> bool:
    """Does a paper lay it down: "la loi prévoit que « … »"?"""
    return len(lead) > 2 and lead[2] in rules.title_nouns and lead[0] in shared.PREDICATES


def _is_body(inside: str, lead: list[str], quote: Marked, segments: Segments, rules: Rules) -> bool:
    """Is it what a body is called: "le collectif « La France en colère »"?"""
    is_behind = bool(lead) and lead[0] in rules.body_nouns and _before(quote, segments).isalpha()
    return is_behind and inside[:1].isupper() and inside[-1:] not in ".?"


def _is_heads(inside: str, lead: list[str], quote: Marked, segments: Segments, rules: Rules) -> bool:
    """Is it what an English noun behind it is called: "the “Drugs. We’re on it.” campaign"?"""
    behind = _NOUN_BEHIND.match(segments.low, quote.outer_end)
    is_led = rules.language == "en" and bool(lead) and (lead[0] in shared.ARTICLES or lead[0] in shared.POSSESSIVE)
    return is_led and inside[0].isupper() and behind is not None and behind[1] in rules.title_nouns


def _answers(inside: str, cue: Cue, rules: Rules) -> bool:
    """Are they whole sentences that take up a word: "Il se méfie du mot : « … »"?"""
    return bool(cue.person.name) and inside[-1:] in ".!?…" and rules.signs_in(inside) > 0


def _is_announced(inside: str, count: int, lead: list[str], signs: int, rules: Rules) -> bool:
    """A sentence behind a verb of speech whose subject nobody knows: telling reporters, “Nobody has asked.”"""
    return count > 3 and signs > 0 and inside[:1].isupper() and any(word in rules.speech for word in lead)


def _is_sentence(quote: Marked, inside: str, count: int, signs: int, segments: Segments) -> bool:
    """Without a cue, only whole sentences count."""
    is_whole = inside[:1].isupper() or inside[-1:] in ".!?…"
    starts = segments.sentence_start(quote.outer_start) >= quote.outer_start - 2
    before = _before(quote, segments)
    line = segments.masked[segments.paragraph_at(quote.outer_start).start : quote.outer_start]
    fewest = _FEWEST_LISTED if _ITEM.fullmatch(line) else 1
    return count > 3 and signs >= fewest and is_whole and (starts or before in (":", ""))
