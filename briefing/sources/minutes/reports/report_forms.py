"""The words by which a sentence of minutes or notes says that somebody said something, as regular expressions.

Apostrophes are straight and spaces plain.
"""

from __future__ import annotations

import re
from functools import cache

from briefing.sources.courtesy_titles import BEFORE_OFFICE, TITLE
from briefing.sources.minutes.actions import tasks
from briefing.sources.minutes.reports import report_phrases
from briefing.sources.proposing.phrases import any_of
from briefing.sources.signs import BULLETS

HEAD = 3_000
"""Characters in which minutes list who was there."""
NAME = re.compile(r"[A-ZÀ-Ý][\w'’.-]+(?: [A-ZÀ-Ý][\w'’.-]*){0,3}")
HEADED = re.compile(r"[A-ZÀ-Ý][\w'’-]*(?: [\w'’&-]+){0,3} ?:\s")
"""What a line may be headed by: "Public Comment: Anne Roy said"."""
LED = re.compile(
    r"(?:(?:Mais|Puis|Et|But|And|Then|Toutefois|Cependant|Enfin|Ensuite|De même|Par ailleurs|En outre|De plus)\s)?"
    r"(?:(?!Le |La |The |Mme |M\. )[A-ZÀ-Ý][^,.;:!?]{2,80},\s(?=[A-ZÀ-Ý]|l[ea]\s|the\s|(?:il|elle|he|she)\s))?"
)
"""A word that goes on with what was said, or what a comma parts from the subject behind it."""
LED_TWICE = re.compile(
    r"(?!Le |La |The |Mme |M\. )[A-ZÀ-Ý][^,.;:!?]{2,40},\s[^,.;:!?]{2,80},\s(?=[A-ZÀ-Ý]|l[ea]\s|the\s)"
)
"""What two commas part from the subject behind it: "Finally, asked about the roof, Anne Roy"."""
BULLET = re.compile(rf"(?:(?:[-=]>|[{BULLETS}]|\?\?)\s*)?(?:\d{{1,2}}[:hH.]\d\d\b\s?(?:[-–—|:]\s)?)?")
"""The sign of a point of a list, and the time at which it was noted."""
RUN_IN = re.compile(
    r"(?:\d[\d.]*\s)?(?:[A-ZÀ-Ý][A-ZÀ-Ý'’&/ -]{5,}\s(?=[A-ZÀ-Ý][a-zà-ÿ]|A\s[a-z])"
    r"|(?<=\d\s)[A-ZÀ-Ý][\w'’ /-]{2,50}?\s(?=(?:The|Cllr|Mrs?|Ms|Le|La|M\.|Mme)\s))"
)
"""A heading that a sentence follows on its line: "1. PUBLIC FORUM A member …", "6.1 Chair's report The chair …"."""
LETTERS = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]?[A-ZÀ-Ý]{1,2}\b")
JOINT = re.compile(
    rf"(?:,\s(?:{TITLE}\s)?{NAME.pattern})*,?\s(?:et|and)\s(?:{TITLE}\s)?{NAME.pattern}(?:\s(?:both|all|tous|toutes))?"
)
"""Those whom a sentence names beside the first as its subject."""
SEATED = re.compile(
    r"(?:(?:Vice[- ])?(?:Chair(?:man|woman|person)?|President)|Commissioner|Member|Trustee|Council(?:lor|member)"
    rf"|Director|Supervisor|Alderman|Selectman)\s(?P<name>{NAME.pattern})"
)
"""Somebody called in English by their seat in a body."""
UNKNOWN = re.compile(rf"(?!(?:{any_of(tasks.NO_NAMES)}|{tasks.ARTICLES})\b){NAME.pattern}")
"""A word with a capital, or several, where minutes may call somebody whom nothing else tells to be one."""
TOLD_BY = re.compile(
    r"(?:It (?:was|is|has been)|Il (?:est|a été)) (?:\w+ly |\w+ment |donc |aussi |also |then )?"
    r"(?:suggested|noted|pointed out|reported|stated|explained|asked|mentioned|proposed|remarked|observed|announced"
    r"|commented|requested|rappelé|précisé|signalé|proposé|demandé|indiqué|souligné|suggéré|expliqué|annoncé|noté|remarqué)"
    r" (?:by|par) "
)
"""How it is told in the passive who said something."""
GLUED = re.compile(r"(?P<title>M\.|Mme\.?|Mlle\.?|Mrs?\.|Ms\.|Dr\.)(?P<name>[A-ZÀ-Ý][\w'’-]+)")
"""A title and a name that no space parts."""
LINE = re.compile(r"[^\n]+")
POINT = re.compile(rf"[^\n]+(?:\n(?!\s{{2,}}|\s*(?:[{BULLETS}>]|[-=]>|\?\?)\s)[^\n]+)*")
"""A paragraph, or one of its points: a line that is set in, or begins with a sign, begins another."""
CELL = re.compile(r"[^\s|](?:[^|]*[^\s|])?")
LABEL = re.compile(
    rf"(?:[{BULLETS}]\s*)?(?P<name>[A-Za-zÀ-ÿ][\w'’-]+(?: [A-ZÀ-Ý][\w'’.-]*){{0,3}})"
    r"\s?(?:\([^()\n]{1,40}\)\s?)?:\s+(?!\()"
)
COMPLEMENT = re.compile(r"(?:\s(?:(?:de\s)?l'|d'|(?:du|de la|des|de|of the|of)\s)[\w-]+){1,2}")
"""What an office is of: "Le président de la République"."""
PRONOUN = re.compile(r"(?:Il|Elle|He|She)\b", re.IGNORECASE)
PRONOUNS = ("il", "elle", "he", "she", "lui", "him", "her")
NOBODY = ("on", "ils", "elles", "they", "others", "d'autres")
"""Pronouns for people of whom nothing else is told."""
FEMININE = re.compile(r"elle\b|she\b|her\b", re.IGNORECASE)
OPINION = re.compile(
    r"(?:(?:selon|d'après|pour|à en croire) (lui|elle)|according to (him|her)"
    r"|in (his|her) (?:view|opinion)),\s",
    re.IGNORECASE,
)


@cache
def says(language: str, *, is_record: bool = False) -> re.Pattern[str]:
    """A verb that reports behind its subject, and the conjunction, clause or object that it must have.

    In a record of a meeting more verbs report, whatever follows them.
    """
    reporting, showing, thinking, asking = (
        "|".join(table[language].split())
        for table in (report_phrases.REPORTING, report_phrases.SHOWING, report_phrases.THINKING, report_phrases.ASKING)
    )
    between = any_of(report_phrases.BETWEEN[language])
    aside = r"(?:\s?,(?!\s(?:and|or|et|ou)\s)[^,.;:]{2,90},|\s?\([^()]{1,60}\))?"
    followed, clause = report_phrases.FOLLOWED[language], report_phrases.CLAUSE[language]
    verb = rf"(?:{reporting})(?={followed}|{clause})|(?:{showing})(?={clause})"
    verb += rf"|(?:{any_of(report_phrases.VIEWS[language])})"
    verb += rf"|{_speaks(language)}" if is_record else ""
    if thinking:
        verb += rf"|(?:{thinking})(?=\s(?!{report_phrases.NOT_SAID})[a-z0-9$£€])"
        verb += rf"|(?:{asking})(?={report_phrases.ASKED})"
    led = rf"\s(?:(?:{between})\s?)*"
    again = rf"\s[^.;:!?]{{3,90}}?\s(?:et|and)(?:{led})(?:{reporting}|{showing})(?={clause})"
    return re.compile(rf"{aside}{led}(?:{verb})|{again}")


@cache
def says_from(language: str, *, is_record: bool = False) -> re.Pattern[str]:
    """The same behind a name and where its bearer is from: "from the North Loop voiced concerns"."""
    said = says(language, is_record=is_record).pattern
    return re.compile(rf"\s(?:{report_phrases.ORIGIN[language]})[^,.;:!?()]{{2,40}}?(?=\s)(?:{said})")


def _speaks(language: str) -> str:
    """A verb of speech that needs nothing behind it."""
    spoken = "|".join(report_phrases.SPEAKING[language].split())
    return rf"(?<!\bse )(?:{spoken}){report_phrases.ENDINGS[language]}|{any_of(report_phrases.SPEAKS[language])}"


@cache
def role(language: str) -> re.Pattern[str]:
    """Somebody told by what they are: "Le trésorier", "The finance director"."""
    roles = "|".join(report_phrases.OFFICES[language].split())
    article = rf"(?:{BEFORE_OFFICE}\s)?(?:[Ll][ea]\s|[Ll]'\s?)" if language == "fr" else r"[Tt]he\s"
    more = r"(?:\s(?!(?:a|ont|se)\s)[a-zà-ÿ'-]+){0,3}?" if language == "fr" else ""
    lead = "" if language == "fr" else r"(?:[A-Za-z-]+\s){0,3}?"
    return re.compile(rf"{article}(?P<role>{lead}(?:{roles}){more})(?=[\s,(])", re.IGNORECASE)


@cache
def anybody(language: str) -> re.Pattern[str]:
    """Somebody of whom no more is told than what they are, up to a verb that reports: "Un habitant du quartier a"."""
    people = "|".join(report_phrases.ANYBODY[language].split())
    more = r"(?:\s(?:de\s|du\s|des\s|d'|à\s|of\s|from\s|in\s)(?:[\w'-]+[ ]){0,3}?[\w'-]+)?"
    article = r"(?:une?|l'une?)" if language == "fr" else r"(?:an?|one|another|the same)"
    return re.compile(rf"{article}\s(?P<role>{people}){more}(?={says(language).pattern})")


@cache
def last(language: str) -> re.Pattern[str]:
    """What stands behind the last comma of a sentence to tell who said it, up to the name where that is no pronoun."""
    verbs = "|".join(report_phrases.LAST[language].split())
    if language == "fr":
        return re.compile(
            rf",\s(?:(?:a-t-|(?:{verbs})-t-)(?P<he>il|elle)(?:\s(?:{verbs}))?[^,.]{{0,30}}[.!]?$"
            rf"|(?:selon|d'après|(?:a\s)?(?:{verbs}))\s)"
        )
    return re.compile(
        rf",\s(?:(?P<he>he|she)\s(?:{verbs})[^,.]{{0,30}}[.!]?$|(?:{verbs}|according to)\s"
        rf"|(?=[^,.]{{2,40}}\s(?:{verbs})[.!]?$))"
    )
