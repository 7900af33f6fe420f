"""Names in marks of people who are called so here alone: “Perry” told us; a resident who said her name was “Ada”."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.tables.rules import Rules, genders
from briefing.sources.quotes.text.marks import Marked

_NAME = pattern(rf"[{UPPER}][\w-]+", {"Perry": "Perry", "perry": None})
_NAMED_SO = pattern(
    r"(?:\bnames?\s(?:is|was|as)|\b(?:call(?:ed|s)|named|pseudonyme?|alias|prénom\w*|surnomm\w+|appel\w+|nomm\w+))\s(?:de\s)?$",
    {
        "who said her name was ": "name was ",
        "une fille que nous appellerons ": "appellerons ",
        "sous le pseudonyme de ": "pseudonyme de ",
        "she said ": None,
    },
)
_BEFORE = 40
"""Characters before a name in which the words end that tell it."""
_VERB = pattern(
    rf"\s([a-zà-ÿ]+)\b(?!\s(?:[{UPPER}]|he\b|she\b|the\b|l[ea]\b|l'))",
    {" told me": " told", " said Jane": None, ",": None},
)
_TELLS = pattern(
    r"\s([a-zà-ÿ]+)\s?:\s?[«“\"]",
    {" commente : «": " commente : «", ' note: "': ' note: "', " dit que «": None},
)


def names_in_marks(flat: str, marked: Iterable[Marked], rules: Rules) -> set[Marked]:
    """The marked passages that are a forename and no more, of somebody whom the text names so and lets speak or act,
    and names right before a verb of speech that leads up to words: "“Médiapart” commente : « … »".
    """
    named = [one for one in marked if _NAME.fullmatch(flat, one.start, one.end)]
    saying = {one for one in named if (verb := _TELLS.match(flat, one.outer_end)) and verb[1] in rules.speech}
    return saying | _forenames(flat, named, rules)


def _forenames(flat: str, named: list[Marked], rules: Rules) -> set[Marked]:
    lone = [one for one in named if _word(flat, one) in genders()]
    told = {_word(flat, one) for one in lone if _is_told(flat, one, rules)}
    return {one for one in lone if _word(flat, one) in told}


def _word(flat: str, one: Marked) -> str:
    return flat[one.start : one.end].lower()


def _is_told(flat: str, one: Marked, rules: Rules) -> bool:
    """Do the words before a passage call somebody so, or does a verb of speech follow whose subject it is?"""
    if _NAMED_SO.search(flat, max(0, one.outer_start - _BEFORE), one.outer_start):
        return True
    verb = _VERB.match(flat, one.outer_end)
    return verb is not None and verb[1] in rules.speech
