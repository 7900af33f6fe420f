"""Words in marks that nobody speaks: those of placards and shirts, a crowd's cries, names of themes and points."""

from __future__ import annotations

import re

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.tables import shared
from briefing.sources.quotes.tables.forms import word_set
from briefing.sources.quotes.text.marks import Marked
from briefing.sources.quotes.text.segments import FILL, OPEN, STOP, Segments

_BEFORE, _BEHIND = 140, 70
"""Characters of the narrator's sentence that are looked at before a passage and behind; untuned."""
_BEARERS, _CRIES, _CROWDS = map("|".join, map(sorted, (shared.PLACARDS, shared.CRIES, shared.CROWDS)))
_READ = (
    r"(?:lire|lisait|lit-on|lisait-on|inscrite?s?|écrite?s?|brodée?s?|taguée?s?|peinte?s?|affichée?s?|marquée?s?|dit|disait"
    r"|disant|affich(?:e|ait|ant|ent|aient)|proclam(?:e|ait|ant|ent|aient)|réclam(?:e|ait|ant|ent|aient)"
    r"|affirm(?:e|ait|ant|ent|aient)|indiqu(?:e|ait|ant|ent|aient)|annonc(?:e|ait|ant|ent|aient)|port(?:e|ait|ant)"
    r"|exig(?:e|eait|eant)|prévien(?:t|nent)|prévenait|interpell(?:e|ait)"
    r"|reads?|reading|said|says?|saying|written|printed|painted|emblazoned|declar(?:es?|ed|ing)|proclaim(?:s|ed|ing)"
    r"|demand(?:s|ed|ing)|warn(?:s|ed|ing)|announc(?:es?|ed|ing)|bear(?:s|ing)|bore|with)"
)
_CLAUSE = rf"[^,;:.!?\n{FILL}{STOP}{OPEN}]"
_SHOWN_BEFORE = pattern(
    rf"\b(?:{_BEARERS})(?!\w)(?:\s{_CLAUSE}{{0,70}})?(?:,\s(?:on|vous|you|one)\s(?:\w+\s){{1,3}})?\s?\b{_READ}\s*:?\s*$",
    {
        "un gilet sur lequel est écrit ": "gilet sur lequel est écrit ",
        "sur la pancarte d'anne roy, on pouvait lire : ": "pancarte d'anne roy, on pouvait lire : ",
        "anne roy's placard read: ": "placard read: ",
        "devant la banderole, elle dit : ": None,
    },
    re.IGNORECASE,
)
_NAMED_BEFORE = pattern(
    rf"\b(?:{_BEARERS})(?:\s[a-zà-ÿ-]+){{0,2}}\s*$",
    {
        "le slogan anti-immigration ": "slogan anti-immigration ",
        "sous la banderole ": "banderole ",
        "le slogan dit par Anne ": None,
    },
)
_HUNG_BEFORE = pattern(
    rf"^\s*(?:A|An|The|Une?|L[ae]|Des|Les|Sur une?|Sur l[ae])\s(?:[a-zà-ÿ-]+\s){{0,2}}"
    rf"(?:{_BEARERS})(?:\s[^,;:.!?A-ZÀ-Ý]{{0,60}})?\s?:\s*$",
    {"A banner hung from the bridge: ": "A banner hung from the bridge: ", "Une banderole en main, elle dit : ": None},
)
_SHOWN_BEHIND = pattern(
    rf"[\s,–—]*(?!(?:il|elle|on|je|he|she|we|they|devant|sous|derrière|avec|before|behind|under|with|near)\b)"
    rf"[a-zà-ÿ'-]+\s(?:bien\s|aussi\s|encore\s|also\s)?"
    rf"(?:(?:l[ea]s?|une?|des|the|an?|his|her|son|sa|ses|leurs?)\s|l')(?:[\w-]+\s){{0,2}}?(?:{_BEARERS})(?!\w)",
    {
        ", affichait le t-shirt de paul": ", affichait le t-shirt",
        ", appelait le slogan": ", appelait le slogan",
        ", dit Anne à sa sœur": None,
    },
    re.IGNORECASE,
)
_READ_BEHIND = pattern(
    rf"[\s,–—]*(?:(?:pouvait|peut|pouvaient|peuvent)-on\s(?:\w+\s)?lire|lit-on|lisait-on|on\s(?:pouvait|peut)\slire)\b"
    rf"{_CLAUSE}{{0,40}}\b(?:{_BEARERS})(?!\w)",
    {", pouvait-on lire sur les affiches": ", pouvait-on lire sur les affiches", ", lit-on dans le rapport": None},
    re.IGNORECASE,
)
_CRIED_BEHIND = pattern(
    rf"[\s,–—]*(?:(?:ont|avaient|a|avait|had|have)\s)?(?:{_CRIES})\s(?:\w+\s)?"
    rf"(?:(?:l[ea]s?|une?|des|d'autres|plusieurs|quelques|ses|leurs|the|an?|other|some|many)\s)?(?:[a-zà-ÿ-]+\s){{0,2}}?(?:{_CROWDS})\b"
    rf"|[\s,–—]*(?:the|a|an|other|some)?\s?(?:{_CROWDS})\s(?:\w+\s)?(?:{_CRIES})\b",
    {
        ", criait la foule": ", criait la foule",
        ", ont hurlé des militants": ", ont hurlé des militants",
        " the crowd shouted": " the crowd shouted",
        ", crie la maire": None,
    },
    re.IGNORECASE,
)
_CRIED_BEFORE = pattern(
    rf"\b(?:{_CROWDS})(?:\s{_CLAUSE}{{0,40}})?\s(?:{_CRIES})\s*[:,]?\s*$",
    {"la foule scande ": "foule scande ", "the crowd chanted ": "crowd chanted ", "anne chante ": None},
    re.IGNORECASE,
)
_LISTED = pattern(
    rf"\((?:{FILL}*[{STOP}{OPEN}](?:,\s|\s(?:et|ou|and|or)\s))*$",
    {"nos propositions (": "(", "(\ue000\ue002, \ue000\ue002 et ": "(\ue000\ue002, \ue000\ue002 et ", "(il dit ": None},
)
"""A bracket of passages and nothing else."""
_THEME = pattern(
    rf"\b(?:thèmes?|thématiques?|intitulés?|theme|motto)\b{_CLAUSE}{{0,60}}?\s?(?:est|était|sera|fut|is|was|:)\s*$",
    {"sur le thème : ": "thème : ", "le thème du forum était ": "thème du forum était ", "ce thème, dit-il : ": None},
    re.IGNORECASE,
)

_IMAGINED = pattern(
    r"\b(?:we|you|one)\s(?:(?:just|only|all|really|simply)\s)*(?:(?:need|have|ought)\sto|should|must)"
    r"\s(?:[\w']+\s){0,5}?(?:say|ask|shout),?\s*:?\s*$"
    r"|\b(?:il\s(?:nous\s|vous\s)?(?:faut|faudrait|suffit|suffirait)|nous\sdev(?:ons|rions)|vous\sdev(?:ez|riez)|on\s(?:doit|devrait))"
    r"\s(?:[\w']+\s){0,4}?(?:dire|crier|répondre)\s*:?\s*$",
    {
        "we just need to stand up and say ": "we just need to stand up and say ",
        "il faut savoir dire : ": "il faut savoir dire : ",
        "we have said ": None,
        "elle doit dire : ": None,
    },
    re.IGNORECASE,
)
_WORD = pattern(r"[^\W\d_][\w-]*", {"le T-shirt,": "le", "3": None})
_TELLING = (
    shared.PLACARDS | shared.CROWDS | word_set("thème thèmes thématique thématiques intitulé intitulés theme motto")
)
"""Words of which one stands beside all such passages."""


def are_imagined(quote: Marked, segments: Segments) -> bool:
    """Whether the narrator tells what anybody should say: "we need to stand up and say “…”"."""
    start = max(segments.sentence_start(quote.outer_start), quote.outer_start - _BEFORE)
    return bool(_IMAGINED.search(segments.masked, start, quote.outer_start))


def are_nobodys(quote: Marked, segments: Segments) -> bool:
    """Whether the narrator's sentence says that the words are on something, cried by many or only what it is called."""
    masked = segments.masked
    start = max(segments.sentence_start(quote.outer_start), quote.outer_start - _BEFORE)
    left, right = masked[start : quote.outer_start], masked[quote.outer_end : quote.outer_end + _BEHIND]
    if "(" in left and segments.flat[quote.start].islower() and _LISTED.search(left):
        return True
    if _TELLING.isdisjoint(_WORD.findall(f"{left} {right}".lower())):
        return False
    before = (_SHOWN_BEFORE, _HUNG_BEFORE, _NAMED_BEFORE, _CRIED_BEFORE, _THEME)
    behind = (_SHOWN_BEHIND, _READ_BEHIND, _CRIED_BEHIND)
    return any(one.search(left) for one in before) or any(one.match(right) for one in behind)
