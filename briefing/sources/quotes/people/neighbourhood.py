"""What stands around a name: does it tell that somebody is named, and what they are?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.sources.quotes.pattern import pattern
from briefing.sources.quotes.people.positions import WORDS
from briefing.sources.quotes.people.roles import RoleBefore, role_after, role_before
from briefing.sources.quotes.tables.rules import Rules
from briefing.sources.quotes.text.segments import BESIDE, CLAUSE, PHRASE

_RELATIVE = pattern(
    r"""
    ,\s(?:
        (?:qui|who|whose|lui|elle|âgée?|aged|speaking|writing|née?|jointe?|interrogée?|contactée?)\b
        |\d\d(?:\sans)?,(?!\d)
    )
    """,
    {
        ", qui a": ", qui",
        ", âgée de": ", âgée",
        ", speaking on": ", speaking",
        ", 25, said": ", 25,",
        ", 25,000 of": None,
        ", maire": None,
    },
    re.VERBOSE,
)
_TAKEN_UP = pattern(
    r"""
    ,\s(?:an?|the|une?|le|la|l')\s?([^.:;!?,\ue000-\ue002]{3,70})[.,]\s      # ", a senior at Y. "
    [^.!?\w]{0,400}?(?:a-t-|\w+-t-|\w+-)?(?:he|she|il|elle)\b              # past a quote, "he"
    """,
    {
        ", a senior at Y. \ue000\ue001 he said": ", a senior at Y. \ue000\ue001 he",
        ", une voisine, \ue000\ue002 a-t-elle dit": ", une voisine, \ue000\ue002 a-t-elle",
        ", a senior at Y. Nobody": None,
    },
    re.VERBOSE,
)
SHOWN = pattern(
    r",\s(une?)\s([\w-]+)(?:\s([\w-]+))?", {", une jeune lycéenne, a": ", une jeune lycéenne", ", la maire": None}
)
"""A French apposition: its article, and two words of which one may tell somebody."""
_AGED_BESIDE = pattern(r",\s\d\d(?:\sans\b|(?=,))", {", 30 ans.": ", 30 ans", ", 30, est": ", 30", ", 30 %": None})
_AGED = pattern(
    r"[^.!?:\n\ue000-\ue002]{0,80}\.\s[ÀA]\s\d\d\sans,\s(?:il|elle)\b",
    {" en est un exemple. À 19 ans, il": " en est un exemple. À 19 ans, il", " est là. À 19 heures, il": None},
)
_GOES_ON = pattern(
    r"\sis\s[^.!?\n\ue000-\ue002]{0,240}\.\s(?:She|He)\b",
    {" is chair at Solis. She": " is chair at Solis. She", " is the owner. It": None, " said. He": None},
)
_HOUSE_TOLD = pattern(
    r"(?:,\s(?:(?:qui\s(?:est|était)|(?:who|which)\s(?:is|was))\s)?|\s\()(?:une?|the|an?|l[ea])\s([\w-]+)\b(?!['’])",
    {
        ", qui est une équipe": ", qui est une équipe",
        ", the city's manager": None,
        " (a team": " (a team",
        ", un club": ", un club",
        ", 5": None,
    },
)
_APPOSITION = pattern(
    r"[^,.;:()!?\n\ue000-\ue002]{1,90}",
    {" of Acme professor, hates": " of Acme professor", ", hates": " hates"},
)
"""What goes on with the noun that begins an apposition."""
_APPOSED = pattern(
    r",\s((?:an?|the|his|her|its|their)\s[^.;:!?,\n\ue000-\ue002]{3,140}),\s(?:also\s|has\s|had\s)?([\w-]+)",
    {", a Democrat who left, said": ", a Democrat who left, said", ", a Democrat said": None},
)
_APPOSED_WORDS = 6
"""Words of an apposition among which stands the one that tells somebody; untuned."""
_VERB_AFTER = pattern(
    r"\s(?:n'|s'est\s|a\s|has\s|had\s)?([\w'-]+)",
    {" n'exclut": " n'exclut", " has denied": " has denied", " said": " said"},
)
_OWNED = pattern(
    r"'s\s(?:[\w-]+\s)?([\w-]+)",
    {"'s latest verdict": "'s latest verdict", "'s message": "'s message", " message": None},
)
_FRAMED = pattern(
    r"(?:(?<!\w)[ÀA]\s\d\d\sans,|(?<!\w)[Aa]t\s\d\d,)\s$",
    {"À 36 ans, ": "À 36 ans, ", "At 36, ": "At 36, ", "à 36 ans ": None},
)
_ELIDED_WORD = pattern(r"[\w']+", {"l'aube": "l'aube", ", ": None})
_INTERVIEWED = pattern(
    r"(?:^|\n)[^\n.!?]{0,60}?\b(?:[Ii]nterview|[Ee]ntretien|[Rr]encontre|Q&A|[Cc]onversation)\s(?:avec|with)\s$",
    {
        "People of Acme: An Interview with ": "People of Acme: An Interview with ",
        "Entretien avec ": "Entretien avec ",
        "in an interview with ": "in an interview with ",
        "He left. In an interview with ": None,
    },
)
_ENDS_HEAD = pattern(r"\s*(?:\n|$|[,:|–—(])", {"\n\nWho": "\n\n", ", maire": ","})


@dataclass(frozen=True)
class Neighbourhood:
    """A masked text and the rules to read around a name with."""

    masked: str
    rules: Rules

    def role_before(self, start: int) -> RoleBefore | None:
        """The role that leads up to the name which starts here."""
        return role_before(self.masked, start, self.rules)

    def role_after(self, end: int) -> str:
        """The apposition or bracket after a name that ends here, as ``roles.role_after`` tells it."""
        return role_after(self.masked, end, self.rules)

    def introduces(self, start: int, end: int) -> bool:
        """Do the words around show that this unknown name is a person's?"""
        if self.role_after(end) or self.role_before(start) or _is_interviewed(self.masked, start, end):
            return True
        rules = self.rules
        before = _ELIDED_WORD.findall(self.masked[max(0, start - PHRASE) : start])
        after = _VERB_AFTER.match(self.masked[end : end + PHRASE])
        if (
            _RELATIVE.match(self.masked, end)
            or _AGED.match(self.masked, end)
            or self._is_taken_up(end)
            or self._speaks(end)
        ):
            return True
        spoken = bool(before) and before[-1].lower() in rules.speech and self.masked[start - 1] == " "
        spoken = spoken or _FRAMED.search(self.masked, max(0, start - BESIDE), start) is not None
        by = rules.by_ending.search(self.masked[max(0, start - PHRASE) : start].lower())
        owned = _OWNED.match(self.masked[end : end + PHRASE])
        words = ((after, rules.speech | rules.deeds.keys()), (owned, rules.speech_nouns))
        return spoken or bool(by) or any(found and found[1].lower() in known for found, known in words)

    def shows(self, end: int) -> bool:
        """Does what follows surely tell somebody: "X, 30 ans", "X, une lycéenne", "X is the new chair at Y. She"?"""
        if self.rules.language != "fr":
            return bool(_GOES_ON.match(self.masked, end)) and bool(self.role_after(end))
        is_aged = _AGED_BESIDE.match(self.masked, end) or _AGED.match(self.masked, end)
        return bool(is_aged) or bool(self.gender(end))

    def tells_house(self, end: int) -> bool:
        """Does what follows tell a body, and nobody in one: "X, qui est une équipe", "X (a team"?"""
        told = _HOUSE_TOLD.match(self.masked, end)
        if told is None or told[1].lower() not in self.rules.houses:
            return False
        further = _APPOSITION.match(self.masked, told.end())
        return further is None or self.rules.role_heads.isdisjoint(further[0].lower().split())

    def gender(self, end: int) -> str:
        """The gender that a French apposition tells: ", une jeune lycéenne"; "" where none tells somebody."""
        shown = SHOWN.match(self.masked, end)
        nouns = (shown[2].lower(), (shown[3] or "").lower()) if shown else ()
        is_told = any(noun in self.rules.people_forms and noun not in self.rules.collective for noun in nouns)
        return ("f" if shown[1] == "une" else "m") if shown and is_told else ""

    def _speaks(self, end: int) -> bool:
        """Does a verb of speech follow an apposition that tells somebody: "X, a Democrat who left, said"?"""
        match = _APPOSED.match(self.masked, end)
        if not match or match[2].lower() not in self.rules.speech:
            return False
        words = WORDS.findall(match[1].lower())
        told = self.rules.people_forms - self.rules.collective
        return "who" in words or any(word in told or word.endswith(("man", "woman")) for word in words[:_APPOSED_WORDS])

    def _is_taken_up(self, end: int) -> bool:
        """Does a pronoun take up a name and its apposition: "X, a senior at Y. … he said"?"""
        match = _TAKEN_UP.match(self.masked, end)
        return match is not None and not self.rules.houses.intersection(WORDS.findall(match[1].lower())[:2])


def _is_interviewed(masked: str, start: int, end: int) -> bool:
    """Does a heading say that an interview is with whoever is named from ``start`` to ``end``?"""
    return _ENDS_HEAD.match(masked, end) is not None and bool(
        _INTERVIEWED.search(masked[max(0, start - CLAUSE) : start])
    )
