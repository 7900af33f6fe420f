"""What heads the names of those who were at a meeting, and of those who were not, as patterns for any case."""

from __future__ import annotations

THERE = (
    "(?:in[ ]attendance|attendance|attendees|(?:key[ ]|meeting[ ])?participants?|intervenants(?:[ ]et[ ]rôles)?"
    "|liste[ ]des[ ]participants"
    "|(?:members[ ]|membres[ ]|directors[ ])?present|(?:membres[ ]|personnes[ ])?présente?s?|présences?)"
)
AWAY = "(?:regrets|apologies|absente?s|excusée?s)"
