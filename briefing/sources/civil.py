"""Titles before a name, as patterns: "Mme", "Mr.", "Lady"."""

from __future__ import annotations

CIVILITY = r"(?:MM?\.?|Mmes?|MME|Mlles?|Mr\.?|MR\.?|Mrs\.?|MRS\.?|Ms\.?|MS|Miss|Monsieur|Madame|Mademoiselle)"
"""What says no more than man or woman: a name is as well told without it."""
TITLE = rf"(?:{CIVILITY}|Dr\.?|Prof\.?|Sir|Dame|Lord|Lady|Baroness|Sen\.|Senator)"
"""Any title: those of honour belong to their bearer's name."""
