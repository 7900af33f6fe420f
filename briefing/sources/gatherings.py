"""What people call what they hold, French and English: alternatives of patterns that ignore case, in the singular."""

from __future__ import annotations

FRENCH_EVENTS = (
    r"congrès|colloque|sommet|salon|forum|symposium|convention|assises|séminaire|conférence"
    r"|université d['’](?:été|automne|hiver)|états généraux|tables? ronde|webinaire|matinale"
)
"""What many come to, and is known by its name."""
ENGLISH_EVENTS = "conference|summit|forum|symposium|congress|convention|workshop|webinar|meet-?up"
COUNCILS = (
    r"conseils? (?:municipal|communautaire|métropolitain|départemental|régional|syndical|scientifique"
    r"|d['’ ](?:administration|école|établissement|surveillance|orientation))"
)
"""What a body holds that is called by the body."""
