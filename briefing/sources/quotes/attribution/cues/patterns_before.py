"""The patterns of what stands before a quote: what ties it to a verb, and whose that verb is."""

from __future__ import annotations

import re

from briefing.sources.quotes.pattern import UPPER, pattern

ONLY_JOINED = pattern(
    r"""
    [\s,;–—]*+(?:et|ou|puis|mais|and|or|but|then|comme|as)?  # a conjunction, if any
    [\s,]*+(?:(?:de|à|que|to|by)\s|d'|qu')?(?:(?:une?|l[ae]s?|des)\s|l')?\s*$  # what a second complement begins with
    """,
    {", et que ": ", et que ", " et une ": " et une ", " and ": " and ", "": ""},
    re.VERBOSE,
)
LABEL = pattern(
    rf"\s*([{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)*)\s?:\s*$",
    {"Airbus Helicopters : ": "Airbus Helicopters : ", "airbus : ": None},
)
NOTED = pattern(
    rf"[ \t]*(?:[-–—*•·]\s)?(?P<who>[{UPPER}][\w.' -]{{0,40}}?)(?:\s\([^()\n]{{1,40}}\))?\s?"
    r"(?P<sign>:|[=-]{0,2}>|[|→⇒]|\s[–—-]{1,2})\s*$",
    {
        "JD : ": "JD : ",
        "- Anne Roy -> ": "- Anne Roy -> ",
        "C.-S. – ": "C.-S. – ",
        "JD (en aparté) : ": "JD (en aparté) : ",
        "Anne-Marie ": None,
        "Anne Roy, maire : ": None,
    },
)
"""Who speaks in a line of notes that holds no more than that and words in marks, and the sign between."""
BYLINE = pattern(
    rf"\s[-–—]\s(?:[Bb]y|[Pp]ar)\s([{UPPER}][\w'.-]+(?:\s[{UPPER}][\w'.-]+){{1,3}})\s?:?\s*$",
    {"a done deal - by Léna Hartz ": " - by Léna Hartz ", "written by Léna Hartz ": None},
)
"""Whose text the words stand in, behind its title."""
OWN_VIEW = pattern(
    r"\b(?:in|by|to)\s[^,.;:]{3,40}'s\s(?:own\s)?(?:account|view|words|admission|opinion|telling|mind)\b"
    r"|\b[Aa]s\s[^,.;:]{3,60}\s(?:puts|put|sees|saw|tells|told)\sit\b",
    {
        "by the mayor's own account, it": "by the mayor's own account",
        "as the Post's Jane Doe puts it, we": "as the Post's Jane Doe puts it",
        "in her words": None,
    },
)
FOR_WHOM = pattern(
    r",\s(?:(?:pour|selon|d'après)\s(?:qui|lequel|laquelle)|(?:for|according\sto)\swhom)\b",
    {"Anne Roy, pour qui l'art": ", pour qui", "Ada Roy, for whom it": ", for whom", "pour qui vote": None},
)
"""What makes a clause the view of whoever stands right before it."""
NAME_AT_VERB = pattern(
    rf"[,;]\s([{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)?)\s(?:(?:a|has|had|also|avait|later|then)\s)?$",
    {"On Monday, Hunt ": ", Hunt ", "hier, Berset a ": ", Berset a ", "the Hunt ": None},
)
LONE_AT_VERB = pattern(
    rf"\s*([{UPPER}][\w-]+)\s(?:(?:se|en|lui|leur|a|avait|has|had|also|later|then)\s|s'en\s|s'|l')*$",
    {"Ginger s'en ": "Ginger s'en ", "Ginger has ": "Ginger has ", "le maire ": None},
)
"""A name alone that a clause begins with, up to its verb."""
HOUSE = pattern(
    rf",\s([{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+)*),\s$",
    {"The operator, Harborline, ": ", Harborline, ", "The operator, Harborline, said": None},
)
BOUND = pattern(
    r"(?:\bque?|\bqu'|\bthat|:)\s*$",
    {"il assure que ": "que ", "il assure qu'": "qu'", "she said that ": "that ", "il parle :": ":", "queue ": None},
)
AGENT = {
    "fr": pattern(
        r"(?:[éiu]e?s?|[iure]te?s?|is)\s(?:[\w'-]+\s){0,3}par\s(?:la même\s|le même\s)?$",
        {"décrit hier par ": "it hier par ", "il passe par ": None, "passé avec elle une heure entière par ": None},
    ),
    "en": pattern(
        r"(?:ed|own|aid|old|ten|ven)\s(?:[\w'-]+\s){0,3}by\s(?:the same\s)?$",
        {"described by ": "ed by ", "a visit to Ukraine by ": None},
    ),
}
"""What leads up to the voice of a passive, by language."""
WORDS = pattern(r"[\w-]+", {"its final sentence": "its", ", ": None})
WORD = pattern(r"\w{3}", {"Hier, pour ": "Hie", "et à ": None})
INFINITIVE = pattern(
    r"""
    \b(?:de|d'|à)\s?(?:(?:lui|se|s')\s?)?([\w-]+)  # "de lui répondre", "d'ajouter"
    (?:[^:]{0,60})?:?\s*(?:que|qu')?\s*$
    """,
    {"Et de conclure : ": "de conclure : ", "avant d'ajouter que ": "d'ajouter que ", "Et elle conclut : ": None},
    re.VERBOSE,
)
GOES_ON = pattern(
    r"\s*,?\s*(?:Et|et|avant|Avant|puis|sans oublier)\b",
    {"Et de conclure": "Et", ", avant de": ", avant", "Il conclut": None},
)
JOINS = pattern(
    r"[\s,;]*(?:et|mais|puis|tout en|and|but|then)\b", {", et ajoute": ", et", " but adds": " but", "ajoute": None}
)
DETERMINED = pattern(
    r"(?:\b(?:his|her|their|my|our|your|the|its|cette|sa|une?|du|au|ce)|\w(?<!\bhe)(?<!\bshe)'s)\s$",
    {"saying his ": "his ", "the ": "the ", "Doe's ": "e's ", "he's ": None, "she ": None},
)
FRENCH_DETERMINED = pattern(r"\b(?:son|leur|cet|ces|ses)\s$", {"de son ": "son ", "il ": None})
OWNED = pattern(
    r"\b(?:his|her|their|its|my|our)\s([\w-]+)\s$", {"of his business ": "his business ", "the business ": None}
)
BESIDE = 80
"""The letters before a word that tell whether it is a noun."""
WHICH = pattern(
    r"\b(?:([\w'-]+),\s(?:who|qui)|which|lequel|laquelle)\s(?:[\w']+ly\s|have\s|had\s|ont\s|lui\s|se\s)*$",
    {"listeners, who had ": "listeners, who had ", "a sign, which ": "which ", "Jane and who ": None},
)
LETTER_THAT = pattern(
    r"\b(?:letter|e-?mail|message|note|statement|memo|report|document)s?\s(?:from|by|signed\sby)\s[^,;:]{2,60}\s(?:that|which)\s(?:also\s)?$",
    {
        "a letter from his doctor Friday that ": "letter from his doctor Friday that ",
        "a letter that ": None,
        "a letter from him, that ": None,
    },
)
"""What somebody else wrote, up to its verb: "a letter from his doctor that says he is well"."""
ANYBODY = pattern(
    r"\b(?:people|others|folks|everyone|everybody|customers|users|critics)\s(?:who\s(?:\w+\s){1,4})?"
    r"(?:(?:would|will|might|may|could|can|often|always|sometimes|still|usually)\s)*$",
    {
        "times where people would often ": "people would often ",
        "others ": "others ",
        "she met people and ": None,
        "she told people she would ": None,
    },
)
"""Those who are not named, up to their verb."""
ASKED = pattern(
    r"(?:[Ii]nterrog|[Qq]uestionn|[Ss]ollicit|[Cc]ontact|[Rr]elanc|[Ii]nterview|[Rr]apport|[Rr]elay|[Cc]it|[Pp]ubli|[Dd]iffus|[Cc]onsult)ée?s?\s(?:[\w'-]+\s){0,3}par\s$"
    r"|(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Ii]nterviewed)\s(?:\w+\s){0,3}by\s$",
    {"Interrogé hier par ": "Interrogé hier par ", "asked by ": "asked by ", "décrit par ": None},
)
OPENING_PARTICIPLE = pattern(
    rf"(?:^|\s[–—-]\s)\s*[{UPPER}][\w-]*(?:[éiut]e?s?|is|ise)\s(?:[\w'-]+\s){{0,3}}par\s(?:[\w'-]+\s){{0,4}}$",
    {"Reçu hier par ": "Reçu hier par ", "Le projet décrit par ": None},
)
"""What somebody else did to the subject of a sentence, before it."""
IS_TOLD = pattern(
    r"\b(?:was|were|is|are|been|being|got)\s(?:\w+ly\s|also\s|then\s|not\s|never\s)?"
    r"(?:asked|told|called|described|labell?ed|accused|warned|advised|informed|reminded|assured|reassured|notified|cautioned|urged)$",
    {"He was asked": "was asked", "she had been repeatedly warned": "been repeatedly warned", "He asked": None},
)
"""Up to the verb of what somebody hears, who is its subject."""
IS_WARNED = pattern(
    r"(?<!')\b(?:été|est|sont|était|étaient|fut|furent)\s(?:\w+ment\s|pas\s|aussi\s)?"
    r"(?:averti|prévenu|informé|alerté|avisé|rassuré)e?s?\s(?:[^,;:.]{2,80}\s)?(?:que\s|qu')",
    {
        "elle a été avertie que ": "été avertie que ",
        "il est prévenu par Anne Roy qu'": "est prévenu par Anne Roy qu'",
        "elle s'est alertée que ": None,
    },
)
"""The same in French, where the participle is no verb of speech."""
IS_ANSWERED = pattern(
    r"\b(?:se|s'est|s'était)\s(?:fit|fait|faisait|vit|vu|voit|voyait|entendu)\s(?:\w+ment\s)?\w+(?:er|ir|re)\b",
    {"elle se fit répondre : ": "se fit répondre", "il s'est vu dire : ": "s'est vu dire", "il se fait ": None},
)
AS_SAYS = pattern(
    r"\b(?:comme|ainsi que)\s(?:(?:le|la|nous|me)\s|[lm]')*$",
    {"car, comme le ": "comme le ", "ainsi que l'": "ainsi que l'", "comme elle ": None},
)
NAME_BEHIND = pattern(
    rf"\s([{UPPER}][\w-]+(?:\s[{UPPER}][\w-]+){{0,2}})(?=[\s,:])",
    {" Voltaire lui-même, ": " Voltaire", " le maire": None},
)
WITHIN = pattern(
    r"\bqu(?:e\s(?:[\w-]+\s){1,2}|'(?:ils?|elles?|on)\s)(?:l[ea]\s|s')?$",
    {"il trouve qu'elle ": "qu'elle ", "que sa fille ": "que sa fille ", "elle ": None},
)
"""Where a French verb is that of what somebody says or thinks."""
STRANGERS = pattern(
    r"(?:^|,\s)[Uu]ne?\s(?:[\w-]+\s){1,2}(?:(?:de|du|des|d'|à|au)[^,]{1,60}\s)?(?:l'|nous\s|lui\s|s')?$",
    {
        "Hier, une ex-gréviste du port de Metz ": ", une ex-gréviste du port de Metz ",
        "Un riverain ": "Un riverain ",
        "Il est un jour parti, et ": None,
    },
)
"""A French subject that is nobody known, up to its verb."""
CLAUSE_OPENS = pattern(
    r"\b(?:after|before|as|since|until|with)\s$",
    {"left after ": "after ", "the day after ": "after ", "with ": "with ", "to ": None},
)
AND = pattern(r"\b(?:and|but|et|mais)\s$", {"left and ": "and ", "with ": None})
TOPIC = pattern(
    r"^\W*(?:on|about|regarding|concerning|sur|concernant|à\spropos\sd|au\ssujet\sd)\b[^,;:]*?([\w-]+)\W*:\s*$",
    {
        "on the life of a mayor: ": "on the life of a mayor: ",
        "sur la maire : ": "sur la maire : ",
        "anne sur la maire : ": None,
    },
)
"""What a quote is about, that stands before it with a colon."""
COORDINATED = pattern(
    r"\b(?:and|but|et|mais)\s(?:[\w-]+ly\s|then\s|also\s|a\s|has\s|had\s)?$",
    {"met him and ": "and ", "but also ": "but also ", "and they ": None},
)
SAYS_THAT = pattern(
    r"(?:,[^.]{2,140}?,)??\s(?:has\s|had\s|also\s|a\s|avait\s)*([\w-]+)\s(that\s|que?\s|qu')?",
    {" said that Y": " said that ", " said Y": " said ", " a dit que Y": " a dit que ", " left.": None},
)
THAT = pattern(
    r"(?:\s[\w',-]+){0,6}?\s(?:que\s|qu')", {" hier à Metz que la": " hier à Metz que ", " qu'il": " qu'", " la": None}
)
AUXILIARY = pattern(
    r"\b(?:a|ai|ont|avait|avaient|aura|aurait|avoir|ayant|est|sont|était|étaient|être|été|fut)\s(?:[\w'-]+\s){0,3}$",
    {"il a hier ": "a hier ", "la lettre ": None},
)
RELATIVE = pattern(r"\b(?:qui|dont)\s(?:[\w']+\s){0,3}$", {"le journal qui avait ": "qui avait ", "le journal ": None})
RELATIVE_TO = pattern(
    r",\s(?:qui|lequel|laquelle|who)\s(?:(?:a|avait|y|en|lui|leur|se|ne|has|had|also|later|once|then|[a-z]+ly|[a-z]+ment)\s|[nsl]')*$",
    {", qui ": ", qui ", ", lequel avait ": ", lequel avait ", ", who also ": ", who also ", ", qui pense ": None},
)
"""A clause about whoever stands right before it, up to its verb."""
COMPARED = {
    "fr": pattern(
        r"\bcomme\s(?:l'|le\s)(?:a|avait|ait|fait|faisait|fit|dit|disait)\s(?:(?:fait|dit|promis|annoncé|écrit)\s)?[^,;:.]{0,30}$",
        {
            "tout comme l'avait fait en mai ": "comme l'avait fait en mai ",
            "comme le dit ": "comme le dit ",
            "comme ": None,
        },
    ),
    "en": pattern(r"\b(?:as|like)\s$", {"just as ": "as ", "as to ": None}),
}
"""What stands before somebody whose words another's are compared with, by language."""
HAD_DONE = pattern(r"\s(?:had|has|did|does|was|is)\b", {" had in May": " had", " said": None})
APPOSED_WHO = pattern(
    r",\s(?:(?:une?|an?|le|la|the)\s|l')[^,;:.]{2,50}\s(?:qui|who)\s(?:[\w']+\s){0,2}$",
    {"X, un donateur qui ": ", un donateur qui ", "X, a donor who also ": ", a donor who also ", "X, qui ": None},
)
DESCRIBED = pattern(
    r"\b(?:est|était|is|was)\s(?:décrite?\scomme\s|described\sas\s)?(?:une?|an?)\s(?:[\w'-]+\s){1,2}$",
    {"X, qui est une équipe ": "est une équipe ", "X is a very young woman ": None, "elle est ": None},
)
"""What words right behind it tell of somebody, who does not speak them."""
IN_WORK = pattern(
    r"\b(?:dans|in)\s[^,;:]{3,70}\s(?:de\s|d'|du\s|by\s)$",
    {"moquée dans le spectacle de ": "dans le spectacle de ", "in a film by ": "in a film by ", "l'ami de ": None},
)
OUR_OWN = pattern(
    r"\b(?:nos|notre|our)\s(?:[\w'-]+\s){0,2}(?:propositions?|demandes?|revendications?|recommandations?|positions?|proposals?|demands?|recommendations?)"
    r"(?:\s[^,;:.!?]{0,30})?\s?:\s*$",
    {"l'axe 3 de nos propositions concrètes : ": "nos propositions concrètes : ", "nos amis : ": None},
)
"""What whoever writes announces as their own."""
WORDS_OF = pattern(
    r"""
    \b(?:l[ae]s?|ces?|cette|aux?|des|du|une?)\s(?:\w+\s)?
    (?:mots?|paroles?|phrases?|formules?|propos|vers|citations?|devise|maxime|refrain|adage
    |remarques?|réflexions?|questions?|réponses?)
    (?:,\s[^,:;.!?]{1,40},|(?:\s[\w-]+){1,2}?)?\s(?:de\s|d'|(?=d(?:u|es)\s))(?P<who>[^:,;.!?]{2,70})
    (?:,(?!\s(?:ils?|elles?|on)\s)[^:;.!?]{2,80})?\s?:\s*$
    """,
    {
        "il reprend ces mots d'Anne Roy : ": "ces mots d'Anne Roy : ",
        "ces paroles, si subtiles, du groupe La Rumeur : ": "ces paroles, si subtiles, du groupe La Rumeur : ",
        "la célèbre phrase prononcée de la maire, Anne Roy: ": "la célèbre phrase prononcée de la maire, Anne Roy: ",
        "cette remarque d'un des jurés à ce projet : ": "cette remarque d'un des jurés à ce projet : ",
        "à la réponse de la mairie, il oppose un chiffre : ": None,
        "il le résume d'une phrase : ": None,
    },
    re.VERBOSE,
)
"""Whose words those behind a colon are."""
GIVES = pattern(
    r"\s(?:\w+ment\s)?(?:confiance|appel|face|part|plaisir|honneur|allusion|référence)\s(?:à|au|aux|en)\b",
    {" entièrement confiance au ": " entièrement confiance au", " appel à ": " appel à", " dit au ": None},
)
"""What light verbs do that is no speech: "il fait confiance au « … »"."""
LETTER_FROM = pattern(
    r"\b(?:letter|e-?mail|message|note|statement|post|tweet|text|memo)s?\s(?:from|by)\s$"
    r"|\b(?:lettre|courriel|message|mot|tweet|post|billet|sms)\s(?:de\s|d'|du\s|signée?\s(?:de\s|par\s))$",
    {"a letter from ": "letter from ", "la lettre de ": "lettre de ", "the letter to ": None},
)
STRANGER = pattern(rf"[{UPPER}][\w-]+,\s(?:qui|who)\s", {"Scilab, qui a": "Scilab, qui ", "Hier, il": None})
OWN_WORDS = pattern(
    r"\s*(his|her|their|s(?:on|a|es)|leurs?)\s(?:\w+\s)?(\w+)\s?:\s*$",
    {"his exact words: ": "his exact words: ", "sa phrase : ": "sa phrase : ", "his view of it all: ": None},
)
"""A sentence that holds no more than that words are somebody's."""
PERIPHRASED = pattern(
    r"\b(?:t(?:enu|ient|enait)\sà|(?:voulu|veut|voulait|souhaité|souhaite|souhaitait|fait)|aim(?:e|ait)\sà|v(?:ient|enait)\sde"
    r"|(?:manqu[eé]|oubli[eé])\spas\sde|jusqu'à|soin\sde|cru\s(?:bon|utile)\sde)\s(?:(?:lui|leur|nous)\s)?$",
    {"il a tenu à ": "tenu à ", "elle ne manque pas de ": "manque pas de ", "il a fait ": "fait ", "il a dit ": None},
)
"""What stands before the infinitive of a verb of speech whose subject is that of the clause."""
NOUN_AT_VERB = pattern(
    r"\b(?:the|an?|th[eo]se|some|many|several|other|two|three|four|five)\s(?:[a-z][\w-]+\s){1,3}$",
    {
        "later, the undercover ": "the undercover ",
        "the two girls later ": "the two girls later ",
        "three students then ": "three students then ",
        "after which ": None,
    },
)
NEXT_WORD = pattern(r"\s([\w-]+)", {" répondre : ": " répondre", " : ": None})
VERB_LIKE = pattern(r"[\w]+(?:-\w+)*", {"a-t-il dit": "a-t-il", ": ": None})
