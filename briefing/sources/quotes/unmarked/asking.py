"""By what words somebody asks, says "I" and says "you"."""

from __future__ import annotations

import re

from briefing.sources.quotes.pattern import pattern

PROMPTS = pattern(
    r"\W*+(?:(?:Parle[zs]?|Raconte[zs]?|Décri(?:s|vez)|Di(?:s|tes)|Tell|Describe|Talk|Walk)(?:-|\s)(?:nous|moi|me|us)\b"
    r"|(?:We|I)(?:'d|\swould)\s(?:love|like)\sto\s(?:hear|learn|know|ask)\b"
    r"|(?:Nous\saimerions|J'aimerais)\s(?:[\w']+\s)?(?:savoir|entendre|connaître|comprendre|demander)\b)",
    {
        "Parlez-nous du prix": "Parlez-nous",
        "Tell me about it": "Tell me",
        "We would love to hear of it": "We would love to hear",
        "J'aimerais vous demander": "J'aimerais vous demander",
        "Dis donc": None,
    },
)
"""How what asks without a question mark begins."""
SELF = pattern(
    r"\b(?:je|j'\w+|nous|on|notre|nos|mon|ma|mes|I|I'\w+|we|we'\w+|my|our|us)\b",
    {"Et j'avais dit": "j'avais", "we're here": "we", "il dit": None},
    re.IGNORECASE,
)
YOU = pattern(
    r"\b(?:vous|votre|vos|tu|toi|te|ton|ta|tes|you|your)\b|\bt'\w",
    {"Pourquoi avez-vous dit": "vous", "your work": "your", "peux-tu": "tu", "qui t'a": "t'a", "il dit": None},
    re.IGNORECASE,
)
