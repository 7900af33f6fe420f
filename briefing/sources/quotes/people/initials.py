"""Labels of letters: "R.B :", "M-T :" and "JD:" are whoever has these initials above the first."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.sources.quotes.pattern import UPPER, pattern
from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.people.person import Person
from briefing.sources.quotes.tables.rules import Rules

_INITIALS = pattern(
    rf"(?:[{UPPER}](?:\.|\b)[\s-]?){{2,4}}|[{UPPER}][a-zà-ÿ]?[{UPPER}]{{1,2}}",
    {"C. S.": "C. S.", "C.-S.": "C.-S.", "M-T": "M-T", "CS": "CS", "MvD": "MvD", "cs": None, "McD": "McD", "Mc": None},
)
_NO_CAPITAL = pattern(rf"[^{UPPER}]", {"C. S.": ".", "MvD": "v", "CS": None})
_BRACKET = pattern(r"\s\(([^()\s]{2,6})\)", {" (AK), maire": " (AK)", " (le maire)": None})
_DEFINED = pattern(r"(?<!\w)(\S{2,6})\s?=\s?$", {"JD = ": "JD = ", "qui :\nJD=": "JD=", "il dit ": None})
_LONGEST = 12
"""Characters of letters, and of the sign that says whose they are."""
_PART = pattern(
    rf"(?:(?<=-)[{UPPER}]|(?<!\w)[{UPPER}](?!\.\s))[\w']*",
    {"Clotilde Serre": "Clotilde", "de Metz": "Metz", "M. Roy": "Roy", "J.-P. Roy": "J"},
)
_NAME = pattern(
    rf"(?<![\w-])[{UPPER}][\w']+(?:[ -][{UPPER}][\w']+)+",
    {"avec Maël-Thi, un": "Maël-Thi", "par Ada Kvist.": "Ada Kvist", "avec Anne": None},
)
_CAPITALISED = pattern(r"[^\s-]+", {"Maël-Thi": "Maël"})
_LABEL_SIGNS = (":", " :", ".:", ". :", " –", ". –", " -", " →", " >")
"""What stands behind letters that are a label."""
_FEWEST = 2
"""How often a name stands in a text that nothing else tells is somebody's."""
_ABOVE = 4_000
"""Characters above the first label in which an interview presents its guest; an untuned bound on time."""


def are_initials(label: str) -> bool:
    """Can the whole label stand for a name: "R.B", "M-T", "MvD", "JD"?"""
    return bool(_INITIALS.fullmatch(label))


def letters(label: str) -> str:
    """The capitals of a label: "R.B" gives "RB", "MvD" "MD"."""
    return _NO_CAPITAL.sub("", label)


def of_name(name: str) -> set[str]:
    """The letters that stand for a name: of all its parts, or of the first and the last; none for a single part."""
    parts = [part[0] for part in _PART.findall(name)]
    return {"".join(parts), "".join(parts[:1] + parts[-1:])} if len(parts) > 1 else set()


def stand_for(label: str, name: str) -> bool:
    """Is the label letters, and those of the name: "AK" or "A. K." of "Ada Kvist"?"""
    return are_initials(label) and letters(label) in of_name(name)


def bearer(label: str, persons: Iterable[Person]) -> Person | None:
    """Whom of ``persons`` the letters of a label stand for; somebody unknown where they are several, None for none."""
    fitting = [one for one in persons if letters(label) in of_name(one.name)]
    return fitting[0] if len(fitting) == 1 else Person("", gender="") if fitting else None


def defined(name: str, masked: str, start: int) -> str:
    """The letters that stand for a name at ``start`` because the text says so right before it: "JD = Jane Doe"."""
    found = _DEFINED.search(masked, max(0, start - _LONGEST), start)
    return found[1] if found and stand_for(found[1], name) else ""


def are_label(bracket: str, name: str, masked: str) -> bool:
    """Are these the letters of a name that stand for it at the head of lines: "Ada Kvist (AK)", later "AK :"?"""
    return stand_for(bracket, name) and any(f"\n{bracket}{sign}" in masked for sign in _LABEL_SIGNS)


def end_of_letters(name: str, text: str, end: int) -> int:
    """Where the bracket behind a name that ends at ``end`` of ``text`` is closed, if it holds the name's letters."""
    bracket = _BRACKET.match(text, end)
    return bracket.end() if bracket and stand_for(bracket[1], name) else end


def told_above(label: str, above: str, text: str, rules: Rules) -> str:
    """The one name with the letters of a label that stands ``above`` the labels, and again in the ``text``; "" if none.

    It is for names that the rules know nobody by.
    """
    found = {run for match in _NAME.findall(above[:_ABOVE]) for run in _runs(match, len(letters(label)), rules)}
    fitting = [run for run in found if letters(label) in of_name(run) and kind_of(run, rules) is None]
    return fitting[0] if len(fitting) == 1 and text.count(fitting[0]) >= _FEWEST else ""


def _runs(name: str, count: int, rules: Rules) -> list[str]:
    """The parts of a run of capitalised words that are as many as there are letters: "Avec Maël-Thi" has one."""
    words = list(_CAPITALISED.finditer(name))
    runs = [words[at : at + count] for at in range(len(words) - count + 1)]
    free = [run for run in runs if not any(word[0].lower() in rules.function_words for word in run)]
    return [name[run[0].start() : run[-1].end()] for run in free]
