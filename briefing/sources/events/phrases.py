"""What people call what they hold, and what they call the record of it, French and English."""

from __future__ import annotations

import re

from briefing.sources.gatherings import COUNCILS, ENGLISH_EVENTS, FRENCH_EVENTS

_FRENCH = (
    rf"(?:{FRENCH_EVENTS})s?|{COUNCILS}|assemblées? (?:générale|plénière)s?|réunions?|séances?|comités?|commissions?"
    r"|bureau|rencontres?|journées?|ateliers?|plénières?|copil|cse|auditions?|débats?|entretiens?|points? hebdo\w*"
)
_ENGLISH = (
    rf"(?:{ENGLISH_EVENTS})s?|meetings?|(?:general )?assembl(?:y|ies)|symposia|hearings?|committees?|councils?|boards?"
    r"|calls?|panels?|sessions?|sync|stand-?ups?|retrospectives?|town halls?|round ?tables?|fireside chats?|keynotes?"
    r"|interviews?|podcasts?|plenary|briefings?|debates?|working groups?|steering group|agm"
)
RECORDS = (
    r"(?:(?:draft|final|approved|unapproved|official|projet de|full|the|summary|rough|live)\s)*"
    r"(?:minutes|transcript(?:ion)?|notes|recap|summary|proceedings|verbatim|recording|comptes?[- ]rendus?|c\.?r\.?"
    r"|procès[- ]verb(?:al|aux)|p\.?v\.?|relevé de décisions|synthèse|mom|agenda"
    r"|ordre du jour)(?:\s(?:intégral|analytique|sommaire|succinct"
    r"|détaillé|provisoire|complet|notes))?"
)
"""What the record is called."""
HELD = re.compile(rf"\b(?:{_FRENCH}|{_ENGLISH}|{RECORDS})\b", re.IGNORECASE)
HELD_ONLY = re.compile(
    r"(?:(?:board|committee|council|team|weekly|monthly|annual|general|regular|special|ordinary|open|public|virtual)\s)*"
    rf"(?:{_ENGLISH})(?: (?:information|details|notes))?"
    rf"|(?:{_FRENCH})"
    r"(?:\s(?:ordinaire|extraordinaire|annuelle?|mensuelle?|publique?|plénière|constitutive))*"
    r"|",
    re.IGNORECASE,
)
"""A name that does not tell whose meeting it was."""
BODIES = (
    r"association|syndicat|fédération|union|société|ville|commune|mairie|communauté|métropole|département|région"
    r"|université|école|collège|lycée|comité|commission|club|fondation|institut|ministère|agence|coopérative|collectif"
    r"|groupe|conseil|trust|society|foundation|borough|city|town|county|district|university|school|college|committee"
    r"|council|board|company|corporation|inc|ltd|plc|institute|agency|department|ministry|authority|partnership|alliance"
    r"|working group|federation|cooperative|consortium|(?-i:WG|TSC|TAC|SIG|CG|BoF)"
)
"""What bodies are called that hold meetings."""
BODY = re.compile(rf"\b(?:{BODIES})\b", re.IGNORECASE)
