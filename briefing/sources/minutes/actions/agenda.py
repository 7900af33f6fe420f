"""What agendas say of their points, and what they never do: that somebody will do something."""

from __future__ import annotations

import re

TITLE = re.compile(r"[A-Z][a-z]+(?: (?:[A-Z][a-z]+|and|of|&)){1,4}\W*")
"""A heading in capitals, as a table of contents has it."""
TOPIC = re.compile(
    r"(?:approval|discussion|adoption|presentation|update|review|vote|election|overview|status|introductions?|recap) "
    r"(?:of|on|about)\b|(?:approbation|adoption|présentation|discussions?|point|retour|vote|élections?|bilan|rappel) "
    r"(?:du|de|des|de la|d'|sur|autour)\b|(?:questions? diverses?|tour de table|any other business|aob)\b",
    re.IGNORECASE,
)
"""How points of an agenda begin, that tell no task by themselves."""
PROMISES = re.compile(
    r"(?:^|\W)(?:[A-Z@][\w.'-]+|[Ww]e|[Hh]e|[Ss]he|I)(?: will|'ll) "
    r"(?!(?:talk|present|give|speak|discuss|report|introduce|lead|update|explain|walk|show|demo|chair|open)\b)[a-z]"
    r"|\b(?:agreed|volunteered|offered) to [a-z]"
    r"|\bs'en (?:charge|occupe)|\bse charge|[Ll]et's [a-z]|\bva [a-zé]+(?:er|ir|re)\b"
)
"""What no agenda says of its points: that somebody will do something."""
