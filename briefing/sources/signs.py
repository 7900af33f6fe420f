"""The signs that writers set before a line of its own, as parts of regular expressions."""

from __future__ import annotations

EMPTY_BOXES = "☐□▢"
PICTURES = r"☑☒✔✓✅❌✖⚠\U0001f300-\U0001faff"
"""Ticked boxes, marks and small pictures, for a class of characters."""
_POINTS = rf"[-=]{{1,2}}>|[→⇒➔➜➤►{EMPTY_BOXES}]"
BULLETS = "-–—•*▪"
"""Dashes, dots and stars before the points of a list, for a class of characters."""
BULLET = rf"(?:[{BULLETS}+]\s|(?:{_POINTS})\s?)"
"""What a point of a list begins with, and the blank behind it."""
SIGNS = rf"{_POINTS}|[▪{PICTURES}]"
"""Arrows, boxes to tick and small pictures, as alternatives."""
