"""The patterns of what stands behind a quote: its verb, its speaker, and what ties them to it."""

from __future__ import annotations

import re

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.text.segments import FILL, OPEN, STOP

CLAUSE = pattern(
    rf"[.;:!?\n{FILL}{STOP}{OPEN}]|(?<=\s)[–—](?=\s)",
    {", dit-il. Puis": ".", " – ": "–", "porte-parole": None, "\ue000": "\ue000"},
)
NEW_SENTENCE = pattern(rf"\s*(?:[.!?…]|[{UPPER}]|\n|$)", {". Puis": ".", " Il": " I", "\n": "\n"})
LAST_WORD = pattern(r"[\w-]*$", {"dit le Dr": "Dr", "vice-président": "vice-président", "dit-il ": ""})
JOINTS = r"[\s,;–—]*"
CLITICS = r"(?:(?:se|lui|leur|nous|me|y|en|ne|le|la|les)\s|(?:s|m|l|n|j|t)')*"
CLITIC_VERB = pattern(
    rf"{JOINTS}(?:[\w']+\s){{0,3}}?[\w']+-(?:t-)?(il|elle|on|ils|elles|nous|je)\b",
    {
        ", dit-il": ", dit-il",
        ", a-t-elle": ", a-t-elle",
        ", se souvient-on encore": ", se souvient-on",
        ", dit Paul": None,
    },
)
INVERTED = pattern(
    rf"""
    {JOINTS}(?:comme\s|ainsi[ ]que\s)?({CLITICS})
    ((?:(?:a|avait|aura|est|était|ont|avaient|s'est|a[ ]été)\s)?)  # an auxiliary
    (?:(?:de\s(?:son|leur)\scôté|pour\s(?:sa|leur)\spart|par\sailleurs|à\sson\stour|tout\sde\smême|en\soutre)\s)?
    ((?:[\w-]+\s){{0,2}}?)                                        # adverbs
    ([\w-]+)(?=[\s,])                                            # the verb
    """,
    {
        ", explique Paul": ", explique",
        ", a déclaré la ministre": ", a déclaré",
        ", s'est félicité le maire": ", s'est félicité",
        ", comme l'a dit hier le maire": ", comme l'a dit",
        ", explique.": None,
    },
    re.VERBOSE,
)
RELATIVE = pattern(
    r",\s(?:qui|dont|que|où)\s[^,]*$",
    {"Le rapport, qui pointe ": ", qui pointe ", "Anne, qui part, dit ": None, "Il dit ": None},
)
"""The narrator's clause about what he names, open where a quote begins: the comma behind the quote closes it."""
PERIPHRASE = pattern(
    rf"""
    {JOINTS}(?:[\w'-]+\s){{1,4}}?                                 # "a tenu"
    (?:à|de|d'|par|jusqu'à)\s?(?:se\s|s'|lui\s)?                 # "à"
    ([\w-]+er|dire|redire|reconnaître|conclure)(?=[\s,])         # "rappeler"
    """,
    {", aime à répéter Paul": ", aime à répéter", ", a tenu à dire Anne": ", a tenu à dire", ", répète Paul": None},
    re.VERBOSE,
)
WHEN_ASKED = pattern(
    r"^\s*(?:(?:[Aa]nd|[Bb]ut)\s)?(?:[Ww]hen\s)?[Aa]sked(?:\s(?:again|directly|whether|if|why|how|when|what|about))?\s?[,:]?\s*$",
    {"When asked ": "When asked ", "Asked if ": "Asked if ", "She asked ": None, "Asked of his claim that ": None},
)
"""What leads up to words that somebody else asks whoever answers behind them."""
NAME_ALONE = pattern(
    r"\.\s*(?:[\ue000-\ue002]|$)", {". \ue000\ue001": ". \ue000", ".": ".", ". Later": None, ", head": None}
)
"""What stands behind a name that is all of its sentence, up to the next words."""
BY = pattern(
    r"\s(?:par|by)\s(?:la même\s|le même\s|the same\s)?",
    {" par la même Anne": " par la même ", " by Jane": " by ", " parle": None},
)
TWO_WORDS = pattern(
    rf"{JOINTS}((?:[\w-]+\s){{1,2}})", {", said Jane": ", said ", " said the mayor": " said the ", ", 'said": None}
)
CLAUSE_BEHIND = pattern(
    r"(?:as|while|when|after|before|because|since|until)\s", {"as she left": "as ", "Asa Roy": None, "she left": None}
)
"""What follows a verb that has its subject before it."""
SAYS_NAME = pattern(
    rf"\s(says?|said|adds|added|explains|explained)\s(?=[{UPPER}])",
    {" says Jane": " says ", " said the": None},
)
AGED = pattern(r",\s\d{1,2}\sans\b", {", 24 ans, sans emploi": ", 24 ans", ", élue": None})
SIGNED_BY_HOUSE = pattern(
    rf"\s*[–—-]\s?((?:l[ea]\s|l')?([a-zà-ÿ-]+)\s[{UPPER}][^\n.!?{FILL}]{{1,60}})(?=\n|$)",
    {" — collectif Solis Metz\n": " — collectif Solis Metz", " — Anne Roy": None, " — dit Anne.": None},
)
DASHED = pattern(
    rf"(?:(?=[^\S\n]*\n)\s*+[–—-]+|\s*+[–—(-])\s*(?=[{UPPER}]|(?:former|ancien|ancienne|ex)\b)",
    {
        " — Anne Roy": " — ",
        " (Anne Roy)": " (",
        "\n— Anne": "\n— ",
        "\n-- former mayor Anne": "\n-- ",
        " — selon elle": None,
    },
)
_LETTERS = rf"[{UPPER}](?:[.-]{{0,2}}[a-zà-ÿ]?[{UPPER}]){{1,3}}\.?"
LETTERED = pattern(
    rf"\s*(?:\(({_LETTERS})\)|[–—-]+\s?({_LETTERS}))(?=[.;,]?\s*(?:\n|$))",
    {" (AB)": " (AB)", " — A.-B.": " — A.-B.", " - MvD": " - MvD", " (AB) et": None, " (Ada)": None},
)
"""Letters that sign a quote at the end of its line."""
SIGNED = pattern(
    rf"\s?[–—-]{{1,2}}\s?([{UPPER}][\w'-]+(?:\s(?:[{UPPER}]\.\s)?[{UPPER}][\w'-]+){{1,3}})\s?[,(][^.!?\d\n]{{1,90}}\s*$",
    {
        " — Tolesa Kebede (Solis), LinkedIn": " — Tolesa Kebede (Solis), LinkedIn",
        " - Tolesa Kebede, Solis": " - Tolesa Kebede, Solis",
        " — Addis Ababa, May 2025": None,
        " — Read More": None,
        " — Tolesa, Solis": None,
    },
)
"""A dash behind words, the name of whoever signs them, and what tells more of them."""
BRACKET = pattern(r"^\s?\([^()]*\)", {" (PS) a dit": " (PS)", " a dit (PS)": None})
PARTICIPLE = ("é", "i", "u", "t", "s", "ée", "rt")
TIED = pattern(r"\s*[,–—(]", {", selon": ",", " (selon": " (", " selon": None})
PASSIVE = {
    "fr": pattern(
        r"\b[a-zà-ÿ-]+[éiut]e?s?\s(?:de|d'|comme)?\s?$",
        {"décrit comme ": "décrit comme ", "il décrit la ": None, "Anne Roben ": None},
    ),
    "en": pattern(r"\b[\w-]+(?:ed|en|id)\s(?:as)?\s?$", {"described as ": "described as ", "he goes ": None}),
}
"""What leads up to the words of a passive, by language."""
SUBJECT_WORD = pattern(
    r"\s(?:(l'|d')|([\w']+))\s?([\w-]*)", {" la salle": " la salle", " l'affiche": " l'affiche", ".": None}
)
THINGS = pattern(
    r"\s(?:les|des|ces)\s([\w-]+)(?:\s([\w-]+))?",
    {" les grandes pancartes,": " les grandes pancartes", " la salle": None},
)
PUNCTUATION = pattern(
    rf"[,;:()\n{FILL}{STOP}{OPEN}–—]", {"pollster Jane": None, "here, Jane": ",", "\ue001 ": "\ue001"}
)
COMMA = pattern(r",\s(?=\w)", {"to him, she said": ", ", "3,5": None, "so,\ue000": None})
AS = pattern(
    r"[\s,]*(?:comme|ainsi\sque?)(?:\s|')", {", comme elle": ", comme ", ", ainsi qu'il": ", ainsi qu'", ", elle": None}
)
TOLD_SO = pattern(
    r"\s(?:l'(?:a|avait)|le|l'|nous l'a)\s?(?:[\w-]+ment\s)?([\w-]+)",
    {" l'a expliqué": " l'a expliqué", " le rappelle": " le rappelle", " a dit": None},
)
SAID_AT_END = pattern(
    rf"(?<!\bque)(?<!\bqui)(?<!\bdont)(?<!\boù)(?<!\bet)(?<!,)\s(?:a|avait)\s(?:[\w-]+ment\s)?([\w-]+)\s(?:l[ea]\s|l'|[{UPPER}])[^,;:.!?]{{1,60}}$",
    {
        " entre nos pays a conclu l'élue de Metz": " a conclu l'élue de Metz",
        " dont a parlé la maire": None,
        " entre nos pays, a conclu la maire": None,
    },
)
"""A verb and its subject behind it, up to the end of a French sentence."""
ADVERBIAL = pattern(
    r"(?:[.,]|$|(?:at|on|in|of|to|during|after|before|last|this|from|when|as|while|earlier|(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day)\b)",
    {"on Monday.": "on", ".": ".", "thursday.": "thursday", "monday the": "monday"},
)
CONTINUES = pattern(r"\s*[,–—]", {", said": ",", " – said": " –", " said": None})
NOT_PLAIN = pattern(r"\b(?:that|to|a|an|how|why)\b|,", {"that Jane": "that", "x, Jane": ",", "Jane": None})
DESCRIBED = pattern(r"an?\s(?:[\w-]+ly\s)?([\w-]+)\s", {"a skeptical Jane": "a skeptical ", "the Jane": None})
NEXT_WORD = pattern(r"\s([\w-]+)(?=[\s,])", {" dénoncé le": " dénoncé", ", dit": None})
FULL_NAME = pattern(
    rf"(?<=\s)([{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)+)",
    {" là Giselle Rosano, une": "Giselle Rosano", " là Giselle": None},
)
NAME_BEHIND = pattern(rf"\s[{UPPER}][\w-]", {" Ondine, avant": " On", " la maire": None})
ONE_NAME = pattern(
    rf"(?<=\s)([{UPPER}][\w-]+)(?=,\s[a-zà-ÿ]|\s\()", {" à l'AFP Erwan, cariste": "Erwan", " Erwan dit": None}
)
TOLD_FIRST = pattern(
    r"(?:(?:an?|another|one|the)\s)?(?:[\w'-]+\s){0,5}([\w-]+),\s",
    {"another Twitter user, Jane": "another Twitter user, ", "junior, Jane": "junior, ", "Jane": None},
)
OF_HOUSE = pattern(
    r"\s(?:[\w'-]+\s){0,3}([\w-]+),?\s", {" advisor, Mr": " advisor, ", " chief analyst Jane": " chief analyst "}
)
"""The role of somebody behind the name of their house."""
TITLED = pattern(
    rf"(?:[a-z'-]+\s){{0,3}}?([a-z-]+),?\s([{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)+)",
    {"senior, Aleksis Powers": "senior, Aleksis Powers", "senior Aleksis": None},
)
LETTER = pattern(r"\w", {"Il dit ": "I", "… « ": None})
APPOSITION = pattern(
    r"(?:\s?\([^)]*\))?(?:,[^,]{2,120}(?:,[^,]{2,60})?,)?",
    {", head of Acme, said": ", head of Acme,", " (Acme), head of cloud, said": " (Acme), head of cloud,", " said": ""},
)
BEHIND = pattern(
    r"\s(?:of|from|at|with)\s((?:[\w'’&-]+\s?){1,9})",
    {" of the pollsters Solis Public told Le Monde": " of the pollsters Solis Public told Le Monde", " said": None},
)
"""What tells whose somebody is, with the verb behind it."""
FEW_WORDS = pattern(r"((?:\s+[\w'-]+){1,4})", {" has since said": " has since said", ",": None})
COMPOUND = pattern(r"[\w-]+", {"porte-parole dit": "porte-parole", ", ": None})
VERB_LAST = pattern(
    r",\s(?:has\s|had\s|also\s|later\s)?([\w-]+)"
    r"(?:\s*$|\s(?:of|in|at|on|by|to|after|during|as|when|this|last|from)\b)",
    {", who voted, said in May": ", said in", ", said": ", said", ", head of Acme": ", head of", " said in": None},
)
OPEN_APPOSITION = pattern(
    r",\s((?:[\w'&.-]+\s){1,14})([a-z][\w-]+)(?=,|\s*$)",
    {
        ", Junior Class Senator admires, ": ", Junior Class Senator admires",
        ", head of the Guild of Acme says": ", head of the Guild of Acme says",
        ", said": None,
    },
)
"""An apposition that no comma closes, and the verb."""
NO_SIGNATURE = pattern(
    rf"[.;:!?{FILL}{STOP}{OPEN}]|\b(?:a|est|has|is|was|qui|who)\b",
    {" est ravie": "est", ", DSI. Puis": ".", " \ue000\ue001": "\ue000", ", directrice de Solis": None},
)
