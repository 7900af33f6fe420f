"""The patterns and words by which a text speaks of somebody: pronouns, nouns, and what stands beside them."""

from __future__ import annotations

import re

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables.forms import word_set

_PRONOUN = {
    "fr": r"""
        (
            (?:il|elle)s?(?![\w'])|on(?![\w'])|lui(?![\w'])|cel(?:ui|le)(?:-ci\b|(?=[ ](?:qui|de|du)\b))
            |cet?t?e?[ ]derni(?:er|ère)\b
            |l'intéressée?\b
            |l[ea][ ](?:premi(?:er|ère)|seconde?)(?=[ ]?[,:.«\ue000-\ue002])  # "Pour la première, « … »"
        )
        """,
    "en": r"""
        (
            (?:s?he|they|h[ie][mr]|the[ ](?:latter|former))(?![\w-])
            |the[ ]\d\d-year-old(?=,|\.|[ ](?:said|says|told|adds|added|explained|admitted|insisted)\b)
        )
        """,
}
_NOUN = {
    # A determiner, and the three words behind it, any of which may be the noun.
    "fr": r"""
        (
            (?:l[ea]s?|ce|cet|cette|ces|son|sa|du|au|une?|des|d'une?|notre|certaine?s|plusieurs)\s
            |l'|quelqu'un|d'autres|une?[ ]autre|l'une?\b
        )
        (?=(?:([\w-]+)(?:\s([\w-]+))?(?:\s([\w-]+))?)?)
        """,
    "en": r"""
        (
            (?:the|his|her|its|their|this|that(?!\s(?:the|an?|his|her|its|their|one|some|many)\s)|an?|one|another
                |some|several|many|two|three|most)\s
            |someone|somebody|nobody|everyone|others|residents|sources|critics|officials|police(?=\s(?:said|says|added|told|have|has|had|were|also)\b)
        )
        (?=(?:([\w'-]+)(?:\s([\w'-]+))?(?:\s([\w'-]+))?)?)
        """,
}
FIRST = {
    "fr": (
        pattern(_PRONOUN["fr"], {"elle a dit": "elle", "celui-ci": "celui-ci", "illico": None}, re.VERBOSE),
        pattern(_NOUN["fr"], {"la directrice": "la ", "l'autrice": "l'", "directrice": None}, re.VERBOSE),
    ),
    "en": (
        pattern(_PRONOUN["en"], {"she said": "she", "the latter": "the latter", "there": None}, re.VERBOSE),
        pattern(_NOUN["en"], {"the head of": "the ", "someone": "someone", "head": None}, re.VERBOSE),
    ),
}
"""By language, what opens a text: pronouns, and determiners with the words behind."""
OTHERS = {
    "fr": (
        pattern(
            r"[\s('\ue001\ue002-]" + _PRONOUN["fr"], {"dit-il": "-il", "qu'elle": "'elle", "fil": None}, re.VERBOSE
        ),
        pattern(r"[\s(\ue001\ue002]" + _NOUN["fr"], {"et la maire": " la ", "voilà": None}, re.VERBOSE),
    ),
    "en": (
        pattern(r"[\s('\ue001\ue002-]" + _PRONOUN["en"], {"said she": " she", "ashes": None}, re.VERBOSE),
        pattern(r"[\s(\ue001\ue002]" + _NOUN["en"], {"and the mayor": " the ", "bathe now": None}, re.VERBOSE),
    ),
}
"""The same anywhere else. What begins with a set of characters is searched for much faster than what looks behind."""
AMONG = pattern(
    r"\s?of\s(?:the|these|those|its|his|her|their|our)\s([\w-]+)(?:\s([\w-]+))?",
    {"of the main reasons is": "of the main reasons", " of them": None},
)
"""What "one" is one of."""
SUBORDINATE = pattern(
    r"\b(?:quand|lorsque|lorsqu'|si|qu'|où|dès que)\s?$",
    {"Dès que ": "Dès que ", "parce qu'": "qu'", "si on": None},
    re.IGNORECASE,
)
RELATIVE = pattern(r"\b(?:qu'|que |où |dont |that )$", {"entretien qu'": "qu'", "the day that ": "that ", "dit ": None})
ORDINALS = {"le premier": 0, "la première": 0, "le second": 1, "la seconde": 1, "the former": 0, "the latter": 1}
LISTED = pattern(
    rf"(?<![\w,]\s)[{UPPER}][\w'-]+(?:\s[{UPPER}][\w'-]+)?,\s(?:[{UPPER}][\w'-]+(?:\s[{UPPER}][\w'-]+)?,\s)+(?:et\s|and\s)?(?:[\w']{{2,3}}\s)?$",
    {". Anne, Paul Roy, ": "Anne, Paul Roy, ", "Hier, ": None, "À Metz, Paul, ": None},
)
"""Two names or more before another, as only a list has them."""
JOINT = pattern(r"\s(?:et|and)\s", {"Anne et Paul": " et ", "Jane and Bob": " and ", "Anne ou Paul": None})
FULL_NAME = pattern(
    rf"[{UPPER}][\w'-]+\s[{UPPER}][\w'-]+(?=,|\s[a-z])",
    {"Fay Snow chaired": "Fay Snow", "Fay said": None, "Fay A": None},
)
OWNED = pattern(r"'s\s(?:[\w-]+\s)??([\w-]+)(?=[\s,])", {"'s lawyer said": "'s lawyer", " lawyer": None})
# What stands between a name and the one that it tells more of.
MODIFIER = pattern(
    r"(?:'s?)?(?:\s[a-z][\w-]*){0,4}\s",
    {" campaign manager ": " campaign manager ", "'s ally ": "'s ally ", " and ": " and ", ", ": " "},
)
OF_BODY = pattern(
    rf"(?:\s[{UPPER}][\w-]*){{0,2}}'s?\s|(?:\s[a-z][\w-]*){{1,3}},?\s",
    {" Party's ": " Party's ", " advocate, ": " advocate, ", ", ": None},
)
"""The same behind a body."""
THING_ENDINGS = ("tion", "sion", "isme", "logie", "algie", "ence", "ance", "ité", "iété", "ure")
"""How French nouns for what is nobody end, and no adjective that stands before its noun."""
HAPPENS = frozenset(
    f"{verb}{ending}"
    for verb in ("commen", "débu", "termin", "démarr", "continu")
    for ending in ("ce", "ça", "çait", "te", "ta", "tait", "e", "a", "ait", "é", "cé", "té")
)
"""What an event does that is called as a body is, besides speaking."""
VERB_BESIDE = pattern(
    r"(?:,[^,.]{2,90},|,|\s(?:from|of|at|for|chez)\s(?:the\s)?[\w&-]+(?:\s[\w&-]+)??)?\s(?:has\s|had\s|also\s|a\s|avait\s|s'est\s|later\s|then\s)*([\w-]+)",
    {
        ", a dit": ", a dit",
        " said": " said",
        ", head of Acme, has said": ", head of Acme, has said",
        " of the mill said": " of the mill said",
        " for the mill said": " for the mill said",
        " a dit": " a dit",
    },
)
INVERTED = pattern(
    r"(?:^|[,\n\ue000-\ue002–—])\s*(?:[\w'-]+\s){0,2}([\w-]+)\s(?:(?:de son côté|pour sa part|à son tour)\s)?$",
    {
        "\ue002, a déclaré ": ", a déclaré ",
        ", said ": ", said ",
        ", tempère de son côté ": ", tempère de son côté ",
        "she acknowledged ": "she acknowledged ",
        "dit": None,
    },
)
WORD_BEFORE = pattern(r"([\w-]+)[\s']\s?$", {"face à ": "à ", "de l'": "l'", "fin.": None})
NEXT_WORD = pattern(r"\s([\w-]+)", {" advocate, Jane": " advocate", ", ": None})
GOES_ON = pattern(
    r"\b(?:poursui(?:t|vait)|ajout(?:e-t|ait)|reprend|reprenait|continu(?:e-t|ait)|enchaîne-t|complète-t|précise-t|insiste-t)-$",
    {"\ue002, poursuit-": "poursuit-", ", ajoute-t-": "ajoute-t-", ", dit-": None},
)
"""A verb that takes up what somebody was saying, before its pronoun."""
PORTRAIT = pattern(
    rf"\W*[{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)?,\s\d{{1,2}}\sans\b",
    {"Lucas, 24 ans, Grenoble": "Lucas, 24 ans", "Anne Roy, 8 ans": "Anne Roy, 8 ans", "Anne, élue": None},
)
OF_ADJECTIVE = pattern(
    r"\b([\w-]+)\s(?:l'|l[ea]\s)([a-zà-ÿ-]+)\s$",
    {"à l'effigie de l'iconique ": "de l'iconique ", "avec la grande ": "avec la grande ", "la ": None},
)
"""A preposition before the article and the adjective of a name."""
HOUSE_OF = pattern(
    r"([\w-]+)\s(?:de\s|d')$", {"l'entreprise de ": "entreprise de ", "la société d'": "société d'", "avec ": None}
)
KIN_BEFORE = pattern(
    r"\b(?:l[ea]|s(?:on|a)|leur)\s([\w-]+)(?:\s(?:de\s|du\s|des\s|d')[^.,;:!?\n]{1,40})?,?\s$",
    {"le père de la jeune fille, ": "le père de la jeune fille, ", "sa mère ": "sa mère ", "hier, ": None},
)
KIN_BEHIND = pattern(
    r"(?:\s?,|\s\()\s?(?:l[ea]|s(?:on|a)|leur)\s([\w-]+)",
    {", la mère de rubi": ", la mère", ", son père": ", son père", " dit": None},
)
"""A noun before or behind a name that may be one for kin."""
HEAD_OF_STATE = pattern(
    r"chef de l'[ée]tat\b|président de la république\b(?! (?:du|de|d'|des) )|(?:locataire|hôte) de l'[ée]lysée\b",
    {"le chef de l'état": "chef de l'état", "l'hôte de l'élysée": "hôte de l'élysée", "le chef de file": None},
)
HEAD_OF_DEPARTMENT = pattern(
    r"représentante?\sde\sl'[ée]tat\b", {"le représentant de l'état": "représentant de l'état", "le représentant": None}
)
PHRASE_END = pattern(
    r"""
    [,.;:()!?\n\ue000-\ue002]
    |\s(?:n'|s'|ne\s|l')?(?:a|ont|est|sont|avait|était|has|have|had|is|was|said|says|told)\b
    """,
    {
        "chief executive, said": ",",
        "directrice a dit": " a",
        "directrice n'est pas": " n'est",
        "directrice adjointe": None,
    },
    re.VERBOSE,
)
AGENTS = tuple(word_set("euse eur trice ien ienne ier ière eure iste logue ant ante ois oise ais aise"))
THINGS = word_set("""
dossier quartier papier chantier métier panier atelier calendrier courrier fichier cahier escalier sentier mobilier
palier casier clavier foyer lien bien entretien maintien soutien quotidien instant montant restant volant tournant
courant avant devant pendant chant champ valeur hauteur couleur douleur peur fleur chaleur erreur secteur moteur
bonheur malheur heure ascenseur ordinateur intérieur extérieur ampleur rigueur longueur matière manière lumière
frontière rivière carrière barrière prière bière lisière liste piste mois fois bois choix palais délais fiducie
catalogue dialogue monologue prologue
""")
"""Words that end like those for what somebody does, and are none."""
ASKED = pattern(
    r"(?:[Ww]hen )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\b|(?:Interrog|Questionn|Relanc|Sollicit)ée?\b",
    {"When asked, she": "When asked", "Interrogée sur": "Interrogée", "Elle interroge": None},
)
ASKS = {
    "en": pattern(
        r"(?:,?\s(?:to|then|also|later|who))?\s(?:ask(?:s|ed)?|question(?:s|ed)?|press(?:es|ed)|quizz(?:es|ed))\s"
        r"(?:(?:him|her)\b|(?:[\w'-]+\s){0,3}?(?:whether|if|how|why|what|when|about)\s(?:[\w'-]+\s){0,8}?(?:s?he|him|his|her)\b"
        r"(?!\s(?:could|can|may|might)\b))",
        {
            " to question whether she plans": " to question whether she",
            " asked her": " asked her",
            " asked the actor about his": " asked the actor about his",
            " asked if she could": None,
            " asked why nobody left": None,
        },
    ),
    "fr": pattern(
        r"(?:\s(?:qui))?\s(?:lui\s(?:a\s|avait\s)?demand(?:e|ait|é|a)\b|l'(?:a\s|avait\s)?(?:interrog|questionn|relanc)\w+)",
        {" lui a demandé si": " lui a demandé", " l'interroge sur": " l'interroge", " demande à partir": None},
    ),
}
"""What tells, behind a name, that somebody asks somebody else, who then answers; by language."""
OTHER_THINGS = pattern(
    r"d'autres\s(?!encore\b|plus\b|pas\b|sans\b|dans\b|mais\b|puis\b|jamais\b|depuis\b)[a-zà-ÿ]+[sx]\b(?<!ons\b)",
    {"d'autres cieux": "d'autres cieux", "d'autres disent": None, "d'autres encore": None, "d'autres, plus": None},
)
IS = {
    "fr": pattern(r"(?:c'est|c'était|ce n'est pas) $", {"c'est ": "c'est ", "dit ": None}),
    "en": pattern(
        r"(?<!\bit )\b(?:is|was|are|were|be|been)(?: not| n[eo]ver| now)? $",
        {"the victim was not ": "was not ", "she is ": "is ", "it was ": None, "said ": None},
    ),
}
"""Before these a noun says what something is, and takes up nobody; by language."""
OBJECT = pattern(
    r"(?<![\w'-])(?:s?he|il|elle)\s(?:(?:a|avait|has|had|l'a)\s)?"
    r"(?!(?:est|était|fut|sera|devient|devenu|reste|is|was|has|becomes?|became|remains)\b)[\w-]+\s$",
    {"il écoute ": "il écoute ", "she met ": "she met ", "elle est ": None, "dit-il ": None},
)
"""Up to the object of a pronoun's verb."""
SAYS_OF = pattern(
    r"\b(?:l[ea]\s|l'|the\s)([\w-]+)\s(?:(?:a|avait|has|had|lui|leur|then|also)\s)?([\w-]+)(?=\s[^,;:.!?\n\ue000-\ue002]{0,40}$)",
    {"le juge a dit à ": "le juge a dit", "the judge told ": "the judge told", "le juge, dit ": None},
)
"""Who says something to somebody named next in the clause, or of them."""
VOICED = pattern(
    r"\b(?:was|were|is|are|been|being|est|sont|était|étaient|été|fut)\s(?:\w+(?:ly|ment)\s)?([\w-]+)\s(?:by|par)\s$",
    {
        "the fears were widely echoed by ": "were widely echoed by ",
        "a été exprimée par ": "été exprimée par ",
        "by ": None,
    },
)
"""A passive, and its agent's preposition."""
HEAD_OF_GOVERNMENT = pattern(
    r"chef du gouvernement\b|(?:locataire|hôte) de matignon\b",
    {
        "le chef du gouvernement": "chef du gouvernement",
        "le locataire de matignon": "locataire de matignon",
        "le chef de file": None,
    },
)
FORMER = pattern(r"\b(?:ancien(?:ne)?\s|former\s|ex-)$", {"l'ancienne ": "ancienne ", "la ": None})
AGED = pattern(r"\sde\s\d\d\sans\b", {" de 45 ans a": " de 45 ans", " de 45 jours": None})
STOPS = ",.:;\n\ue000\ue001\ue002"
TOPICAL = pattern(
    r"(?:pour|selon|d'après|quant à|et|for|according to)\s$",
    {"Selon ": "Selon ", "according to ": "according to ", "avec ": None},
    re.IGNORECASE,
)
COMPLEMENT = pattern(
    rf"""
    \s(?:de[ ]la|de[ ]l'|du|des|de|d'|chez|of|at|from)\s?(?:the\s)?
    ([^.,;:!?\ue000-\ue002]{{0,25}}?[{UPPER}][\w-]+(?:\s(?:d'|(?:de|du|des|of)\s)?[{UPPER}][\w-]+)*)
    """,
    {
        " du groupe Danone a": " du groupe Danone",
        " of the Cloud Alliance said": " of the Cloud Alliance",
        " de l'école": None,
    },
    re.VERBOSE,
)
BRACKET = pattern(r"(?:\s?\([^()\n]{1,60}\))?", {" (PS), Anne": " (PS)", ", Anne": ""})
LOWER_COMPLEMENT = pattern(
    r"\s(?:de la\s|de l'|du\s|des\s)([\w-]{4,})",
    {" du club de": " du club", " du PS": None},
)
"""A house told by a noun, behind a role in lower case."""
LEADING_PLACE = pattern(
    r"\s(?:de la\s|de l'|du\s|des\s|de\s|d')[\w-]+\s",
    {" de Metz Sarah": " de Metz ", " de la Creuse Anne": " de la Creuse ", " Metz": None},
)
NOUN_GENDERS = {
    "woman": "f",
    "girl": "f",
    "mother": "f",
    "businesswoman": "f",
    "grandmother": "f",
    "man": "m",
    "boy": "m",
    "father": "m",
    "businessman": "m",
    "grandfather": "m",
}
