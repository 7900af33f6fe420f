"""What a sentence or a point of minutes says that is yet to be done, by whom and until when."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from briefing.sources.minutes.actions import agenda, tasks, times, verbs
from briefing.sources.minutes.actions.answers import MONTH_DAY, due
from briefing.sources.minutes.actions.forms import (
    BEGINS,
    DOING,
    NAMED,
    NO_TASK,
    ONE,
    SOMEBODY,
    TASKED,
    TASKED_FR,
    TO_DO,
    WHO,
)
from briefing.sources.minutes.actions.labels import label
from briefing.sources.minutes.actions.owners import is_office
from briefing.sources.minutes.headings import is_heading
from briefing.sources.minutes.model import Task
from briefing.sources.proposing.phrases import any_of
from briefing.sources.quotes.tables.rules import genders
from briefing.sources.signs import BULLET, EMPTY_BOXES, PICTURES

_FINISHED = re.compile(
    r"(?:^|\W)(?:Done|DONE|Fait)(?=\W*(?:$|:))|[(\[](?:done|fait)[)\]]"
    r"|: ?(?:done|faite?s?)\W*$|\[x\]|^\W*[☑☒✔✓]|[✅☑✔✓]\W*$"
    r"|(?<!'s )(?<!is )(?<!be )(?<!are )(?<!get )(?<!it )\bdone\W*$"
)
"""What marks a point of a list as no longer to be done."""
_INFINITIVE = re.compile(TO_DO, re.IGNORECASE)
_CONCLUDED = re.compile(rf"\W*(?:{tasks.ARROWS})")
"""The arrow at the head of a line that tells what follows from what stands above."""
_ABOUT = re.compile(r"[^:.]{3,80}: (?=[A-ZÀ-Ý])")
"""What a point says that it is about, before a colon."""
_ADVERB = re.compile(rf"^(?:(?:{any_of(tasks.OPENINGS)}),? (?=[A-ZÀ-Ýa-z])|(?:In|By|On|En) \w*\d\w*,? (?=[A-Z@]))")
"""What says when, before who is to do something."""
_LISTED = re.compile(rf"\s*(?:{BULLET}\s*|\d+[.)]\s+|(?=[{PICTURES}])|(?=\[\] ))(?:\[ ?\]\s*|[{PICTURES}]\ufe0f?\s*)?")
_UNTIL = (
    r"[ ,–—-]+(?:(?i:due|by|before|on|avant|pour|d'ici) [^()\[\]]{2,20}|\d[\d/.-]{2,9}"
    rf"|{MONTH_DAY}|(?i:{times.NEAR})\b)"
)
_LAST = re.compile(
    rf"(?:[(\[](?P<owner>{SOMEBODY}(?: and {NAMED})?)(?:{_UNTIL})?[)\]]|[:–—-] ?(?P<handle>@[\w.-]+)"
    rf"|(?:{tasks.ARROWS}) ?(?P<to>{SOMEBODY})(?:{_UNTIL})?| [–—-] (?P<dated>{SOMEBODY}){_UNTIL}"
    rf"|^\S+ \S.*(?<=\w{{3}})(?<! with)(?<! from)(?<! avec)(?<! pour)(?<! chez)(?<! for) (?P<at>@{ONE}))\W*$"
)
_BEHIND = re.compile(rf"[.!] ?(?:[(\[](?P<owner>{SOMEBODY}(?: (?:and|&) {NAMED})?)[)\]]|@(?P<at>{ONE}))\W*$")
"""Who is named behind the sentence of a task: what stands before its colon is what it is about."""
_NAMES_ONLY = re.compile(rf"\W*{SOMEBODY}\W*")
_AT_END = re.compile(
    rf"\w(?:(?: ?:| [–—-]) (?P<owner>{SOMEBODY})(?:{_UNTIL}| ?\([^()]{{2,30}}\))?|, (?P<dated>{SOMEBODY}){_UNTIL})\W*$"
)
"""Who is named behind a colon or a dash, or before a day, in a list of actions."""
_BY = re.compile(
    rf"\bser(?:a|ont) (?!{any_of(tasks.HELD)})[a-zéè]+(?:é|i|u|t)e?s?\b[^.;]{{0,40}} par "
    rf"(?P<owner>{SOMEBODY})"
)
_ASIDE = re.compile(
    r"[(\[](?:TO-?DO\b[: ]*(?P<owner>[\w'.-]{2,20})?(?=[:)\]])|(?:actions?|follow[- ]?up)[: ]+"
    r"(?P<named>[^:()\[\]]{2,80})[)\]])",
    re.IGNORECASE,
)
_SAYS_WHO = re.compile(rf"[(\[](?P<owner>{NAMED}|[a-z]\w{{2,15}}) will {NO_TASK}[a-z]+[^()\[\]]*[)\]]")
_SHORTENED = (
    (re.compile(rf"[\[](?:name=)?({SOMEBODY})[\]] (?=\w)"), r"\1: "),
    (re.compile(rf"I [\[(]({NAMED})[)\]] "), r"\1 "),
    (re.compile(rf"[\[(]({SOMEBODY})\??[)\]] (?=(?:is|are|will|to|agreed to) )"), r"\1 "),
    (re.compile(rf"({SOMEBODY}) ?[\[(][^()\[\]]{{1,40}}[)\]](?= (?:will|to|agreed to|va) )"), r"\1"),
    (re.compile(rf"({SOMEBODY})(?: ?:| [-–—]) (?=(?:will|to|va) )"), r"\1 "),
)
"""Who is to do something, with what may stand between a name and "will" or "to"."""
_ONE_WORD = re.compile(r"[A-Z][a-z]{2,}")
_TO_WORD = re.compile(r" (?:to|should) ")
_CALLED = re.compile(r"^(?:ACTIONS?|TODO|A[IP]) (?=[A-ZÀ-Ý@][\w.-]+(?:, | and | & | et |/| to | will ))")
"""The word in capitals that some scribes set before who is to do something, with no colon."""
_ISSUE = re.compile(r"#\d+\W*$")
"""How the title of an issue ends, which tells what is talked of."""
_FIRST = re.compile(rf"(?P<owner>{WHO}(?:(?: ?\+ ?| ?&|& ){NAMED})*)(?: ?[:–—]| -| à (?={TO_DO}))")
_NAMES_TASK = re.compile(rf"{SOMEBODY} ?: ?[^\W\d_]+ \w")
"""Under a heading of actions it is one, whatever verb it begins with: "Anne Roy: Further compare the offers"."""
_BOXED = re.compile(
    rf"\s*(?:{BULLET})?\s*(?:\[ ?\]|[{EMPTY_BOXES}])\s*(?:(?P<owner>@[\w.-]+):? [a-z]+ \w"
    r"|(?:(?P<named>[^:()–—]{2,40}?)(?: ?:| [–—-]) )?(?=\w+ .*\b[a-zà-ÿ]{3,}\b))"
)
"""A box that is not ticked, with who is to do it: a line of words, not of a name."""
_NO_TASK = re.compile(
    rf"(?:next|prochaine?s?) (?:{any_of(tasks.MEETINGS)})\b|(?:\([^()]{{1,20}}\) )?\w+ (?:has|have|had) been\b"
    r"|issues? (?:(?:with|in|on|about)\b|(?-i:[A-Z]).*#\d)"
    r"|(?:contact|ask|email|call|see|write to) .{2,40} (?:(?:with|if|for) (?:you\b|any\b|questions|more)|if you)",
    re.IGNORECASE,
)
"""What begins as a task does and tells when those present meet, what is done, or whom readers may ask."""
_STATES = re.compile(
    r"(?:it|this|that|these|those|there|they|you|he|she)(?:'s|'re|'ve)? (?!will|need|must|should|to\b)|pending\b"
    r"|(?!.*\b(?:will|to|need|should)\b)[^.]{0,40}\w (?:is|are|was|were) (?!\w+ing\b)[^.]*\.|.*:$"
    r"|[^.]{0,40}\w (?:(?:has|have|is|are|was|were)n't|(?:has|have|is|are|was|were) not|was|were) (?!\w+ing\b)"
    r"|(?-i:(?:la|le|les|une?|des|the|an?) |l')\w|probably\b|maybe\b|perhaps\b|peut-être\b|probablement\b"
    r"|(?!.*\b(?:doi(?:t|vent)|devra|devront|faut|faudra|à \w+(?:er|ir|re))\b)"
    r"(?:une?|l[ea]s?|des|cette?|ces) [^.;:]{3,60}? (?:est|sont|a|ont|était|étaient|reste|restent) "
    r"|.{0,120}\b(?:indiqu|précis|rappell|expliqu|soulign|signal|estim|demand|annonc)e(?:nt)? (?:que|qu'|si|s'il)\b"
    r"|.{0,120}\b(?:said|noted|reported|explained|mentioned|pointed out|asked) (?:that|if|whether)\b",
    re.IGNORECASE,
)
"""What begins with what is, or only leads to what follows: no task even in a list of them."""
_ADDRESS = re.compile(r"[^:]{2,60}: ?(?:https?://\S+|\S+\.[a-z]\S*)\W*$")
"""A label with nothing but an address behind it."""
_WHEN_ONLY = re.compile(r"(?:d'ici|avant|by|before|pour le)\b.{0,25}$", re.IGNORECASE)
_LABELLED_NAME = re.compile(r"^\[([^\[\]]+)\].*|^[Aa]ctions?\s?:?\s(\S.*)")
"""A name in brackets before the short name of a task, as minutes of machines have it, or behind the word "action"."""
_SHOWN_TASK = 220
"""Characters of a point of a list that has no bullet: what is longer is the text after the list."""


def task(words: str, *, is_listed: bool, is_ahead: bool = False, language: str = "") -> Task | None:
    """What a sentence of flat words says that is to be done; None where it is no action.

    ``is_listed`` tells whether it stands under a heading of actions, of which the points of lists are each one,
    ``is_ahead`` whether under the agenda, of which none is one. In a ``language`` without French, no infinitive is one.
    """
    place = _Place(is_listed=is_listed, is_ahead=is_ahead, is_french=language in ("", "fr"))
    owner = _owner(words.replace("**", ""), place)
    return None if owner is None else Task(_LABELLED_NAME.sub(r"\1\2", owner).rstrip("."), due(words))


def begins_as_task(words: str, *, is_french: bool) -> bool:
    """Does a point begin with the verb of a task, or say at once that it is needed?"""
    point = _LISTED.match(words)
    rest = _plain(words[point.end() if point else 0 :])
    is_told = _begins(is_listed=True).match(rest) or _needed().match(rest)
    return bool(is_told or (is_french and _INFINITIVE.match(rest)))


class _Place(NamedTuple):
    """Where a sentence stands, which may make it an action.

    It is a point of a list, stands behind the label of an action, under a heading of actions, under an agenda, in a
    text that may be French, behind an arrow that tells what follows.
    """

    is_point: bool = False
    is_labelled: bool = False
    is_listed: bool = False
    is_ahead: bool = False
    is_french: bool = True
    is_concluded: bool = False


def _owner(words: str, place: _Place) -> str | None:
    """Who is to do what a sentence says, "" for nobody named; None where it is no action."""
    point, led, boxed = _LISTED.match(words), label().match(words), _BOXED.match(words)
    if place.is_ahead and (point or boxed) and not led and not agenda.PROMISES.search(words):
        return None
    rest = _plain(words[led.end() if led else point.end() if point else 0 :])
    if _is_over_or_none(words, rest, is_labelled=led is not None, is_listed=place.is_listed):
        return None
    if boxed and rest.endswith(":"):
        return None
    if owner := _marked_owner(rest, led, boxed, is_listed=place.is_listed):
        return owner
    told = _told(words, rest, is_french=place.is_french)
    if told is not None or boxed:
        return told or ""
    if led and led["initials"]:
        return _owner_by_place(rest, place._replace(is_listed=True, is_point=led["initials"] == "AI"))
    is_concluded = _CONCLUDED.match(words) is not None
    return _owner_by_place(rest, place._replace(is_point=bool(point), is_labelled=bool(led), is_concluded=is_concluded))


def _is_over_or_none(words: str, rest: str, *, is_labelled: bool, is_listed: bool) -> bool:
    """Is it done already, or an address, a question, a heading? ``rest`` is what stands behind its label."""
    is_question = rest.endswith("?") and not is_labelled
    is_part = not is_listed and is_heading(words)
    return is_question or is_part or bool(_ADDRESS.match(rest) or _FINISHED.search(words))


def _marked_owner(rest: str, label: re.Match[str] | None, boxed: re.Match[str] | None, *, is_listed: bool) -> str:
    """Who is named where an action is marked as theirs, in its label, behind its sentence, at its box; "" for none."""
    if label and label["owner"]:
        return label["owner"]
    if is_listed and (behind := _BEHIND.search(rest)):
        return behind["owner"] or behind["at"]
    return (boxed["owner"] or _last_named(rest) or boxed["named"] or "") if boxed else ""


def _plain(rest: str) -> str:
    """What stands behind the sign or the label of a point, in the forms that sentences have."""
    rest = _ADVERB.sub("", _CALLED.sub("", rest.lstrip("_→⇒➔>=- ")))
    for pattern, shown in _SHORTENED:
        rest = pattern.sub(shown, rest, count=1) if pattern.match(rest) else rest
    return rest


def _told(words: str, rest: str, *, is_french: bool) -> str | None:
    """Who is told in so many words to do something, wherever the sentence stands; None where nothing tells it."""
    after = _ADVERB.sub("", _ABOUT.sub("", rest, count=1))
    for pattern in _tasked(is_french=is_french):
        if (found := pattern.match(rest) or pattern.match(after)) and not _is_thing_to(found):
            return next((name for name in found.groups() if name), "")
    said = _BY.search(rest) or _ASIDE.search(words) or _SAYS_WHO.search(rest)
    return next(filter(None, said.groups()), "") if said else None


def _is_thing_to(found: re.Match[str]) -> bool:
    """Is it one word with a capital, no first name, before "to" and no verb of a task: "Changes to the rules"?

    Several, by their ending, are none before "should" either: "Emails should go to the list".
    """
    owner = found.groupdict().get("to")
    if not owner or not _ONE_WORD.fullmatch(owner) or owner.lower() in genders() or is_office(owner):
        return False
    word = _TO_WORD.match(found.string, found.end("to"))
    is_several = word is not None and word[0] == " should " and owner.endswith("s")
    return word is not None and (is_several or not _does().match(found.string, found.end("to")))


def _owner_by_place(rest: str, place: _Place) -> str | None:
    """The owner of what is an action by where it stands, by its label or by its first word."""
    first, last = _named_first(rest, place), _last_named(rest)
    is_action = _is_action(rest, place, first, is_named_last=bool(last))
    if place.is_listed and not last and (at_end := _AT_END.search(rest)):
        last = at_end["owner"] or at_end["dated"]
    if is_action:
        return first["owner"] if first else last
    needed = _needed().search(rest)
    return (needed["will"] or needed["goes"] or last) if needed else None


def _named_first(rest: str, place: _Place) -> re.Match[str] | None:
    """Who is named before what they are to do."""
    is_theirs = (place.is_labelled or place.is_listed) and not _begins(is_listed=True).match(rest)
    return _FIRST.match(rest) or (_on_it().match(rest) if is_theirs else None)


def _is_action(rest: str, place: _Place, first: re.Match[str] | None, is_named_last: bool) -> bool:
    """Does what stands there say something that is to be done, where it stands?"""
    leads = first is not None and _leads_to_task(rest, place, first)
    is_told = not place.is_ahead and not first and not _ISSUE.search(rest) and _begins_as_task(rest, place)
    told = rest[first.end() :].lstrip() if first else rest
    if not (leads or is_told) and _is_word(rest):
        return False
    if _did().match(told) or _NO_TASK.match(told) or (not place.is_listed and agenda.TITLE.fullmatch(rest)):
        return False
    if not (place.is_labelled or first or is_named_last) and agenda.TOPIC.match(rest):
        return False
    if not (place.is_labelled or is_told or leads) and _STATES.match(told):
        return False
    verb = _INFINITIVE if place.is_point and place.is_french else _begins(is_listed=True)
    is_task = is_named_last and verb.match(rest) is not None
    is_dated = place.is_point and leads and bool(due(rest))
    is_short = place.is_listed and len(rest) <= _SHOWN_TASK
    is_placed = place.is_point and (place.is_listed or is_told)
    return place.is_labelled or is_task or is_dated or is_placed or (is_short and (is_told or is_named_last or leads))


def _leads_to_task(rest: str, place: _Place, first: re.Match[str]) -> bool:
    """Does the name that comes first lead to what begins as a task does?"""
    is_named = place.is_listed and first[0].endswith(":") and _NAMES_TASK.match(rest) is not None
    return is_named or _begins(is_listed=place.is_listed).match(rest[first.end() :].lstrip()) is not None


def _begins_as_task(rest: str, place: _Place) -> bool:
    is_infinitive = (place.is_listed or place.is_concluded) and place.is_french and _INFINITIVE.match(rest)
    return bool(is_infinitive or _begins(is_listed=place.is_listed).match(rest))


def _is_word(rest: str) -> bool:
    """Is it a word or a day, of which nobody says that it is to be done?"""
    return " " not in rest.strip() or _WHEN_ONLY.match(rest) is not None


def _last_named(rest: str) -> str:
    """Who is named at the end of what more than names stands in, "" for nobody."""
    last = _LAST.search(rest)
    return next(filter(None, last.groups()), "") if last and not _NAMES_ONLY.fullmatch(rest, 0, last.start()) else ""


@cache
def _tasked(*, is_french: bool) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, TASKED + TASKED_FR if is_french else TASKED))


@cache
def _begins(*, is_listed: bool) -> re.Pattern[str]:
    """A verb of tasks that begins a point: under a heading of actions any French infinitive of them is one."""
    asks = rf"|(?:(?:Leur|Lui|L[ea]s?) )?(?i:{tasks.ASKS}) (?!à\b)\w"
    french = rf"|(?i:{'|'.join(verbs.FAIRE.split())})\b" if is_listed else asks
    return re.compile(rf"(?:{BEGINS}{french})")


@cache
def _needed() -> re.Pattern[str]:
    """What has yet to be done in the passive, the future of tasks without a name, or "il faut"."""
    usual = verbs.FAIRE.split()
    done, will = zip(*(verbs.BECOMES.get(verb, _regular(verb)) for verb in usual), strict=True)
    to_do = f"(?:{'|'.join([*usual, *verbs.IL_FAUT.split()])})"
    adverb = r"(?:donc|aussi|encore|cependant|d'ailleurs|assez|ensuite|alors|toujours|d'abord|bien|\w+ment)"
    phrases = (
        r"(?<!nous )(?<!vous )(?<!lui )(?<!leur )(?:ser(?:a|ont)|doi(?:t|vent) être) "
        rf"(?:{'|'.join(done)})(?:e|s|es)?(?! par )",
        rf"^\W*(?:(?P<will>Il|Elle)|Ils|Elles|On|Nous) (?!\w+ (?:plutôt|{tasks.NOT_MADE})\b)"
        rf"(?:{'|'.join(will)})(?:a|ont|ons)",
        rf"il (?:faut|faudra|faudrait)(?: {adverb}){{0,3}} {to_do}(?= \w)"
        r"(?! quelque chose| une? (?:manière|façon|moyen|solution))",
        rf"il (?:faut|faudra|faudrait)(?: {adverb}){{0,3}} qu'on (?!(?:ait|soit|puisse|sache|voie|arrive|attende)\b)"
        r"[a-zéè]+e\b(?= \w)",
        rf"(?:(?P<goes>il|elle)|ils|elles|on) v(?:a|ont) {to_do}",
    )
    return re.compile(
        rf"(?<![\w'])(?<!qui )(?<!dont )(?<!où )(?:{any_of(tasks.NEEDED)}|{'|'.join(phrases)})(?!\w)", re.IGNORECASE
    )


def _regular(verb: str) -> tuple[str, str]:
    """The participle of a verb in -er or -ir, and its future without the ending."""
    return verb[:-2] + "é" if verb.endswith("er") else verb[:-1], verb.removesuffix("e")


@cache
def _does() -> re.Pattern[str]:
    """A verb of tasks behind "to" or "should"."""
    return re.compile(rf" (?:to|should) (?:\w+ly )?{DOING}")


@cache
def _on_it() -> re.Pattern[str]:
    return re.compile(rf"(?P<owner>{WHO}) (?:{any_of(tasks.ON_IT)})\b")


@cache
def _did() -> re.Pattern[str]:
    """What begins with the past, or with who did it."""
    return re.compile(rf"(?:{SOMEBODY},? )?(?i:{any_of(tasks.DID)})\b")
