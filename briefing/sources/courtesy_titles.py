"""Titles before a name, as patterns: "Mme", "Mr.", "Lady"."""

from __future__ import annotations

CIVILITY = r"(?:MM?\.?|Mmes?|MME|Mlles?|Mr\.?|MR\.?|Mrs\.?|MRS\.?|Ms\.?|MS|Miss|Monsieur|Madame|Mademoiselle)"
"""What says no more than man or woman: a name is as well told without it."""
TITLE = rf"(?:{CIVILITY}|Dr\.?|Prof\.?|Sir|Dame|Lord|Lady|Baroness|Sen\.|Senator)"
"""Any title: those of honour belong to their bearer's name."""
BEFORE_OFFICE = r"(?:[Mm]onsieur|[Mm]adame|M\.|Mme|Mr|Mrs|Ms|Madam)"
"""What the bearer of an office is called with: "Madame le Maire", "Madam Speaker"."""
DOTTED = "MM M Mr Mrs Ms Dr Prof Pr Me St Capt Gen Sen Rep Gov Sgt Lt Col Cllr Rev Hon Supt Insp Det Cpl Const".split()  # noqa: SIM905
"""Titles that are shortened with a full stop."""
