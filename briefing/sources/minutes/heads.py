"""Whether a text is minutes, by what it calls itself, who was there and what it lists."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from briefing.core.dates.patterns import MONTH, NTH
from briefing.core.folding import folded
from briefing.sources.attendance import AWAY, THERE
from briefing.sources.gatherings import ENGLISH_EVENTS, FRENCH_EVENTS
from briefing.sources.minutes import phrases
from briefing.sources.minutes.actions.forms import DOING
from briefing.sources.minutes.headings import is_list_of_tasks
from briefing.sources.minutes.phrases import compiled
from briefing.sources.proposing.points import flat
from briefing.sources.quotes.tables.rules import genders

HEAD = 1_500
"""Characters in which minutes say what they are."""
_NAME = r"[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+){0,3}"


def _alone(words: str) -> re.Pattern[str]:
    """A line that says nothing else than these words, which are the pattern's one group."""
    return re.compile(rf"^[^\w\n]*({words})[^\w\n]*$", re.IGNORECASE | re.MULTILINE)


_WERE_THERE = re.compile(
    rf"\b(?:[Pp]résent(?:e?s|[.·]e[.·]?s)|[Pp]resent|[Aa]ttendees) ?: ?(?:{_NAME}(?:,| et| and) ){{2}}{_NAME}"
)
_THERE = _alone(rf"{THERE}|{AWAY}|scribes?|scribe\(s\)")
"""A line that only says what the names below it are."""
_PRESENT = re.compile(
    r"^[^\w\n]*(?:(?:étaient |membres |members |directors )?présents?(?:[.·(]e[)]?[.·]?s?)?|présentes"
    r"|(?:members |directors )?present|participants?|participant[.·]e[.·]s|attend\w+|in attendance|attending"
    r"|invited|invités)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""What leads to the names of those who were there."""
_NAMES = 800
"""Characters in which they are named."""
_NAMED_LINE = re.compile(rf"[\s>*•-]*(?:\[[ xX]\] )?{_NAME}(?:\s?[(@,–-][^\n]{{0,80}})?\s*")
_LIST_THERE = re.compile(
    rf"^[^\w\n]*(?i:{THERE})[^\w\n]*\n"
    rf"(?:\s*[-*•]?\s*{_NAME}(?:\s?[(@,–-][^\n]{{0,80}})?\n+){{3}}",
    re.MULTILINE,
)
_MET = re.compile(
    r"\b(?:meeting|réunion|plénière|assemblée générale|comité de pilotage|copil|prise de notes"
    r"|(?:conference|committee|team) call|sync|stand-?up|telecon)\b|^cr\b",
    re.IGNORECASE,
)
"""What titles call what was held."""
_OPENED = re.compile(
    r"\b(?:la réunion|la séance|l'assemblée|le conseil) (?:se |s')?"
    r"(?:commence|commença|débute|ouvre|est ouverte?|est déclarée? ouverte?)\b"
    r"|^\W*(?:participants?|présents|membres présents) (?:à|de|lors de) (?:la |l'|cette )(?:assemblée|réunion|séance)\b"
    r"|\b(?:the )?meeting (?:was )?(?:called to order|opened|convened|commenced) (?:at|by|with)\b"
    r"|\bcalled (?:the|this|our)? ?(?:[\w'-]+ ){0,4}meeting to order\b"
    r"|\b(?:ouvre|déclare ouverte|préside) (?:la |cette )(?:séance|réunion|assemblée) (?:à|ordinaire|extraordinaire)\b",
    re.IGNORECASE,
)
"""How records begin that call themselves nothing."""
_COUNTED_IN = re.compile(
    r"\b(?:were|was|was also|also) present\b|\bquorum\b|\broll call\b|\b(?:étaient|sont|était|est) présents?\b"
    r"|\b\d+ (?:votants|présents|représentés)\b|^[^\w\n]*(?:excusée?s?|absente?s?|absent[.·]e[.·]?s|pouvoirs?) ?:",
    re.IGNORECASE | re.MULTILINE,
)
"""Who was there, as nobody else counts them."""
_PUT_TO_VOTE = re.compile(
    r"\bseconded\b|\bsecond by\b|\bmotions? (?:was |were )?(?:carried|passed|failed|approved)\b"
    r"|\bmise?s? (?:au vote|aux voix)\b|\b[àa] l'unanimité\b|\b\d+ (?:voix )?pour\b|\babstentions? ?:",
    re.IGNORECASE,
)
"""What a record says of each vote."""
_FEWEST_VOTES = 2
_HELD = re.compile(
    r"\b(?:meetings?|(?:wg|group|call|team|meeting) notes|call #? ?\d+"
    r"|(?:video|conference|phone|zoom) calls?|sync|stand-?up|(?:bi-?)?weekly"
    r"|steering (?:committee|group|board)|réunions?|rencontre|plénière|séance|assemblée générale"
    r"|conseil d'administration|comité|copil|commission|bureau)\b|^\W*cr\b",
    re.IGNORECASE,
)
"""What titles call what may have been held, where a day and what came of it are told as well."""
_DAY = re.compile(
    rf"\b(?:\d{{4}}[-/.]\d\d[-/.]\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|{MONTH},? \d{{1,4}}"
    rf"|\d{{1,2}}{NTH}? {MONTH})",
    re.IGNORECASE,
)
_DATED = 300
"""Characters in which that day stands."""
_NAMED_AFTER = re.compile(
    r"\W*(?:cr\b|notes? de r[ée]union|r[ée]cap(?:itulatif)?(?: de| \d+ème| 1[eè]re)?(?: la)? r[ée]union"
    r"|r[ée]unions?|assembl[ée]e g[ée]n[ée]rale|conseil d['’ ]administration"
    r"|conseil des ministres|comit[ée]"
    r"|copil|bureau|plénière|séance|(?:[\w'’-]+ ){0,5}?meeting\b)",
    re.IGNORECASE,
)
"""How a record is called that has the name of what was held, before its day."""
_TOOK_PLACE = re.compile(
    r"\b(?:s'est (?:tenue?|déroulée?|réunie?)|a eu lieu|(?:met|was held|took place)) (?:\w+ )?(?:le |on )?"
    rf"{_DAY.pattern}",
    re.IGNORECASE,
)
"""How a record tells when it was held."""
_TO_DO = re.compile(
    rf"(?:^[ \t]*(?:[-*•+]|\d+[.)])[ \t]+|[.:;?] )(?P<name>[A-ZÀ-Ý][\w'’-]+) to {DOING} \w", re.MULTILINE
)
"""What a point of notes hands to somebody."""
_FEWEST_HANDED = 3
_CALLING, _CALLED = 6, 120
"""Lines at the head of a text that may call it something, and characters of one that does."""
_NOTED = _alone(
    r"(?:\d+\W+)?(?:topics|(?:meeting )?notes|discussions?|updates|decisions?|action items|next steps|actions"
    r"|points abordés|décisions|échanges|déroulé)"
)
"""A line that only says that what was talked of, or came of it, stands below."""
_SECTION = _alone(
    rf"(?:key |main )?decisions?(?: made| taken)?|(?:meeting )?notes|minutes|{THERE}|{AWAY}"
    r"|(?:relevé de )?décisions?(?: prises?)?|ordre du jour"
)
"""A heading of what stands in a record beside its list of tasks."""
_CAME_OF_IT = re.compile(
    r"^[^\n]{0,60}\b(?:actions?|to-?dos?|tasks?|next steps|t[âa]ches?|faire|étapes|suites?|follow-?ups?|d[ée]cisions?)"
    r"\b[^\n]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
_FOR_NEXT = re.compile(
    r"^[^\w\n]*(?:nos |les |our )?(?:actions?(?: items)?|tâches|to-?dos?|à faire|tasks)"
    r" (?:pour|d'ici(?: à)?|avant|before|for|until) (?:la |the |our |notre )?"
    r"(?:prochaine? (?:fois|réunion|séance|rencontre)|next (?:time|meeting|session|call))\W*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A heading that gives tasks until the next meeting: there was one before."""
_RECAPS = _alone(
    r"quick recap|meeting (?:summary|notes|recap|records)\b[^\n]{0,80}|notes de (?:la )?réunion"
    r"|récapitulatif(?: rapide| de la réunion)?|résumé (?:rapide|de la réunion)"
)
"""What programs that take part in meetings call what they wrote down."""
_SUMS_UP = _alone(
    r"summary|overview|outline|details|chapters|key (?:points|takeaways|questions)|résumé|aperçu|détails"
    r"|synthèse|points clés"
)
_TASKS_OF_RECAPS = _alone(
    r"action items|follow[- ]?up tasks|suggested next steps|actions à (?:mener|suivre|réaliser)"
    r"|tâches de suivi|(?:prochaines étapes|étapes suivantes) suggérées"
)
"""Lines that are headings of such a record, and only together tell one."""
_DECIDED = re.compile(
    r"\b(?:les? )?(?:décisions?|mesures?|orientations?|résolutions?) suivantes? (?:ont été|sont|a été)\b"
    r"|\ba (?:retenu|pris|arrêté|adopté) les (?:décisions|mesures|orientations|résolutions)\b"
    r"|\bthe following (?:decisions?|measures?|resolutions?) (?:were|was|have been)\b",
    re.IGNORECASE,
)
"""What leads to the list of what came of a meeting."""
_FAR = 40_000
"""Characters in which a list of what came of it is looked for."""
_RECORDED = re.compile(r"^[^\w\n]*(?:ACTION|RESOLUTION|RESOLVED|DECISION|POLL)S? ?:(?:\*\*)? ", re.MULTILINE)
"""How scribes mark what they record."""
_BROUGHT_HOME = re.compile(
    r"^\W*(?i:(?!release)(?:[\w&'-]+\s){0,6}?[–—:-]?\s?(?:my |mes )?notes?\b"
    r"|(?:mon )?retours?(?: à chaud)? (?:de|du|des|sur|d')\b|de-?brief(?:ing)?\b|restitution\b"
    r"|(?:trip|conference|event) report\b|back from\b|live(?: ?blog| notes)?\b ?[:–—-]|live ?blog\b|cr\b"
    r"|(?!story )(?:[\w&'-]+\s){0,6}?(?:takeaways|highlights|recap)\b)"
    r"|\b(?i:internal debrief|ce qu'il faut retenir|ce que j'en (?:ram[èe]ne|rapporte|retiens)|(?:mes|my) notes)\b"
    r"|\bAG\b"
    r"|\bcompte[- ]rendu (?:des|de la|du|de) (?:conf|keynote|talk|salon|meet-?up|festival)"
    r"|(?:[–—-]{1,2}|/) notes\b|^\W*(?i:en direct)\b"
    r"|\b(?i:(?:what|things) (?:we|i|[a-z]+ and [a-z]+) (?:learned|heard|saw|brought home|took away))\b"
)
"""What people call what they noted at an event for those at home."""
_WAS_AT = re.compile(
    r"\b(?:j'ai|j'étais|nous avons|nous étions|moi-même avons|on a|on était|i|we|teams?)\b"
    r"[^.!?\n]{0,40}\b(?:assist(?:er|é)|particip(?:er|é)|étions|étais|était|attend(?:ed|ing)?|went|were|was)\b"
    r"[^.!?\n]{0,80}"
    rf"\b(?:{FRENCH_EVENTS}|{ENGLISH_EVENTS}|conf|assemblée|ag|days?|édition|edition|seminar|panel|journée)\b",
    re.IGNORECASE,
)
"""How whoever was at an event tells so, in the first sentences."""
_FIRST = 600
"""Characters in which they do."""
_MARKED = re.compile(
    r"^[^\w\n]*(?:décidé|acté|validé|à faire|agreed|decided|todo|to do|actions?|d[ée]cisions?)\b[^:\n]{0,30}:\s*\w"
    r"|\((?:todo|à faire|action) ?: ?\w",
    re.IGNORECASE | re.MULTILINE,
)
"""A line of such notes that says of itself that it was decided, or is to be done."""
_FEWEST_MARKS = 2
_BOX = re.compile(r"^[ \t>*•-]*\[(?P<tick>[ xX])\] \w", re.MULTILINE)
_FEWEST_BOXES, _MOST_BOXES = 3, 100


def are_minutes(text: str, title: str = "") -> bool:
    """Does the text call itself minutes near its beginning or in its title, or tell there who was present and why?

    What was held on a day and lists what has to be done is minutes, too, and so are notes of an event that do, and a
    list of tasks with boxes.
    """
    opening, called = _opening(text, title)
    head = flat(opening)
    if any(_NAMED_AFTER.match(line) and _DAY.search(line) for line in called):
        return True
    if any(map(compiled(phrases.CALLED).search, called)):
        return True
    if compiled(phrases.HEADS).search(head):
        return True
    if _WERE_THERE.search(head) or _LIST_THERE.search(text, 0, HEAD) or _OPENED.search(head, 0, _DATED):
        return True
    alone = set(map(str.casefold, _THERE.findall(text[:HEAD])))
    there = alone | {found[0].casefold() for found in compiled(phrases.ATTENDANCE).finditer(head)}
    if _RECORDED.search(text, 0, HEAD) or any(map(_MET.search, called)):
        there.add("")
    if len(there) > 1 or (there and (compiled(phrases.AGENDA).search(head) or _NOTED.search(text, 0, HEAD))):
        return True
    if _COUNTED_IN.search(opening) and _DAY.search(opening) and _tells_votes(text):
        return True
    if _DAY.search(opening, 0, _DATED) and _SECTION.search(text, 0, _FAR) and _lists_tasks(text):
        return True
    if (_FOR_NEXT.search(text, 0, _FAR) or _has_boxes(text)) and _lists_tasks(text):
        return True
    if _DAY.search(opening, 0, _DATED) and sum(1 for _ in islice(_MARKED.finditer(text[:_FAR]), _FEWEST_MARKS)) > 1:
        return True
    if any(map(_NAMED_AFTER.match, called)) and _TOOK_PLACE.search(opening):
        return True
    return (
        _was_held(text, title)
        or _assigns(text)
        or _is_recap(text)
        or (are_notes(text, title) and _notes_outcomes(text))
    )


def _tells_votes(text: str) -> bool:
    plain = text[:_FAR].replace("’", "'")
    return sum(1 for _ in islice(_PUT_TO_VOTE.finditer(plain), _FEWEST_VOTES)) == _FEWEST_VOTES


def are_notes(text: str, title: str = "") -> bool:
    """Does the text or its title call itself what somebody noted at an event, for those who were not there?"""
    opening, called = _opening(text, title)
    is_called = any(_BROUGHT_HOME.search(line) and len(line) < _CALLED for line in called)
    return is_called or _WAS_AT.search(opening, 0, _FIRST) is not None


def _opening(text: str, title: str) -> tuple[str, list[str]]:
    """The head of a text below its title, folded, and its lines that may call it something."""
    opening = folded(f"{title}\n{text[:HEAD]}").text.replace("’", "'")
    lines = opening.split("\n")
    return opening, [lines[0], *(line for line in lines[1 : _CALLING + 1] if len(line) < _CALLED)]


def attendance(text: str) -> str:
    """Where the head of minutes names who was there, "" where nothing leads to them."""
    led = [found.end() for found in (_THERE.search(text, 0, HEAD), _PRESENT.search(text, 0, HEAD)) if found]
    if not led:
        return ""
    first, *rest = text[min(led) :][:_NAMES].lstrip().split("\n\n")
    return "\n".join((first, *takewhile(_only_names, rest)))


def _only_names(block: str) -> bool:
    return all(map(_NAMED_LINE.fullmatch, block.split("\n")))


def _was_held(text: str, title: str) -> bool:
    """Is it called by what was held on a day, with a list of what has to be done?"""
    first = text[:HEAD].lstrip("\n").partition("\n")[0]
    called = f"{title} {first[:_CALLED]}"
    if not _HELD.search(called) or not _DAY.search(f"{called} {text[:_DATED]}"):
        return False
    if _DECIDED.search(text, 0, HEAD):
        return True
    return _RECORDED.search(text, 0, _FAR) is not None or _lists_tasks(text)


def _assigns(text: str) -> bool:
    """Do points hand tasks to several people, by their first names?"""
    names = [found["name"] for found in _TO_DO.finditer(text, 0, _FAR) if found["name"].lower() in genders()]
    return len(names) >= _FEWEST_HANDED and len(set(names)) > 1


def _is_recap(text: str) -> bool:
    """Is it what a program made of a meeting: what it was about on a day, and what has to be done?"""
    if _RECAPS.search(text, 0, HEAD) and _lists_tasks(text):
        return True
    sums_up = _SUMS_UP.search(text, 0, HEAD) and _TASKS_OF_RECAPS.search(text, 0, _FAR)
    return sums_up is not None and _DAY.search(text, 0, _DATED) is not None


def _notes_outcomes(text: str) -> bool:
    """Do notes mark or list what was decided or has to be done?"""
    return _MARKED.search(text, 0, _FAR) is not None or _lists_tasks(text)


def _has_boxes(text: str) -> bool:
    """Do several lines begin with a box, one of them ticked and one not?"""
    boxes = [found["tick"] == " " for found in islice(_BOX.finditer(text, 0, _FAR), _MOST_BOXES)]
    return len(boxes) >= _FEWEST_BOXES and len(set(boxes)) > 1


def _lists_tasks(text: str) -> bool:
    lines = (found[0] for found in _CAME_OF_IT.finditer(text, 0, _FAR))
    return any(is_list_of_tasks(flat(line)) for line in lines)
