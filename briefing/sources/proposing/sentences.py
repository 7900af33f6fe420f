"""The sentences of a first deck: its answer, and a headline a theme; words of the quotes, with who said them.

Nothing is invented: what is quoted stands in marks with its speaker's name, and what is counted can be counted again.
The answer is what several voices say; the claim of one among them is told as that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations
from operator import itemgetter

from briefing.core.cuts.confirming import unconfirmed
from briefing.core.folding import fold
from briefing.core.model import Briefing, Message, Speaker, Theme
from briefing.core.quotes.shortening import strike
from briefing.core.quotes.verify import fairness
from briefing.core.recordings import is_unnamed
from briefing.sources.proposing import points
from briefing.sources.proposing.clauses import has_verb, is_clause, is_scrap
from briefing.sources.proposing.points import Point
from briefing.sources.quotes.pattern import UPPER
from briefing.sources.quotes.people.kinds import kind_of
from briefing.sources.quotes.tables.rules import rules_for
from briefing.sources.sentences import sentences as split

_LONGEST, _SHORTEST = 118, 24
"""Characters of a sentence that titles a slide: two lines with the name, and no mere label."""
_LEAN = 95
"""Characters of a sentence that stands alone as the answer with its speaker, in two lines."""
_BRIEF, _ANSWER = 64, 148
"""Characters of each of the two sentences of an answer, and of all of it: two lines of a title. A headline as brief
leaves its row in the summary a line for the theme's name and voices."""
_MARKS = {"fr": ("«\u00a0", "\u00a0»"), "en": ("“", "”")}
_DEPENDENT = re.compile(
    r"""[«»“”"] | (?<!\w)['‘](?=\w) | ^(?:parce|alors|tandis|afin|bien|pour|puis|lors)?\s?qu(?:e\b|['’]|and\b|i\b)
    | ^(?:because|when|while|that|which|who|if|si|où|dont|car)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What no sentence alone has: marks of somebody else's words, or at its head a word that hangs it on another."""
_POINTS_BACK = re.compile(
    r"^(?:[\w-]+, )?(?:ce n['’]est|ce qui|c['’]est|ça|cela|it|that|this|these|they|he|she|elles?|ils|celui-ci|celle-ci"
    r"|ma question|il(?! faut| y a| s['’]agit| nous faut| est))\b"
    r"|^(?:on|je|nous|ils?|elles?|j['’])\s?(?:n['’])?(?:en|y)\b"
    r"|\b(?:doi[ts]|doivent|devons|devez|peu[tx]|peuvent|pouvons|faut|vais|va|vont|allons) (?:en|y) \w+(?:er|ir|re)\b"
    r"|^(?:okay|ok|with that|as i said|vous savez|tu sais|you know|(?:first|second|third|fourth|next)(?:ly)?),?\s"
    r"|\b(?:think|feel|believe|know|say|said|sure) (?:that|this|it|they)(?:['’]s| is| was| are)\b"
    r"|^(?:move on|not just|just|\w+, if you)\b|\b(?:gonna|gotta|wanna|turn it over|talk (?:more )?about it)\b"
    r"|\b(?:ce point|ce cas|this point|this case|NDLR|sic)\b|\b(?:it|that|this|them|cela|ça|eux)$"
    r"|\b(?:of|to|the|and|with|for|de|à|pour|et|le|la|les)$",
    re.IGNORECASE,
)
"""What points at a sentence before it, leads a talk, or was put there by somebody else."""
_WEAK = re.compile(r"\b(?:propos|souhait|suggest|want|need)", re.IGNORECASE)
"""Triggers of an ask that may just as well open a speech: "I want to begin with …"."""
_INITIALS = re.compile(r"^(?:[^\W\d_]\.\s*)+(?=\w)")
_LISTED = re.compile(rf"^((?:[{UPPER}'’-]+\s)*[{UPPER}][{UPPER}'’-]{{2,}})\s(?=[{UPPER}][a-zà-ÿ])")
"""The surname of a name that begins with it: "LE GOFF Yann"."""
_SURNAME = 2
"""Letters of a surname at least; fewer are its initial."""
_CLAUSE = re.compile(r"[,;] (?=(?:et|and|car|because|puis|then)\b)")
"""Where the end of a sentence may go, if the words that are left keep its meaning."""
_FURTHER = re.compile(
    r"[,;] (?=(?:et|and|car|because|puis|then|en|which|qui|dont|où|with|avec|particularly|notamment|afin|pour|so)\b)"
    r"|[,;] (?=(?:\w+ing|\w+ant)\b)| (?=(?:afin|so that|in order to|grâce|because|parce)\b)"
    r"| (?=(?:whilst|while|tandis|pour \w+(?:er|ir|re))\b)"
    r"| (?=(?:and|et) \w+ (?:an?|the|le|la|les|une?|des)\b)",
    re.IGNORECASE,
)
"""Where it may go in a longer one: before what is told besides, why, or what is done next."""
_FRENCH = {
    "decided": "{count} voix annoncent\u00a0: {first}\u00a0; {second}",
    "asked": "{count} voix demandent\u00a0: {first}\u00a0; {second}",
    "shared": "{count} voix parlent de «\u00a0{phrase}\u00a0»\u00a0: {first}\u00a0; {second}",
    "spoken": "{count} voix\u00a0: {first}\u00a0; {second}",
    "one": "{first}, l’une des {count} voix",
}
_ENGLISH = {
    "decided": "{count} voices announce: {first}; {second}",
    "asked": "{count} voices ask: {first}; {second}",
    "shared": "{count} voices speak of “{phrase}”: {first}; {second}",
    "spoken": "{count} voices: {first}; {second}",
    "one": "{first}, one of {count} voices",
}
_WORDS = {"fr": _FRENCH, "en": _ENGLISH}
Values = Mapping[str, float]
"""How much is said for each message, by its id."""
Said = tuple[str, Message]
"""Words of a message, without marks."""
Test = Callable[[str], bool]


def language_of(briefing: Briefing) -> str:
    """The language of the assembly's quotes, of those that are known here."""
    return briefing.assembly.language if briefing.assembly.language in _MARKS else "fr"


def name_of(speaker: Speaker | None) -> str:
    """The speaker's name, "" where nobody has named them yet."""
    return speaker.name if speaker and not is_unnamed(speaker.name) else ""


def leads(briefing: Briefing, messages: Sequence[Message], values: Values) -> frozenset[str]:
    """The ids of two messages by which two voices decide or ask something: an answer wants them for itself."""
    for is_so in _deeds(briefing):
        said = list(_best(briefing, messages, values, is_so))
        for pair in combinations(said, 2):
            if len(_told(briefing, "decided", pair, count=len(messages))) <= _ANSWER:
                return frozenset(one.id for _, one in pair)
    return frozenset()


def answer(briefing: Briefing, messages: Sequence[Message], values: Values, phrase: str) -> str:
    """What the voices of the deck say, two of them quoted; "" where none has a sentence that is fit.

    The deck's are those picked and those of ``leads``.
    First what several decided, then what they want done, then what ``phrase`` they have in common. One who speaks alone
    is quoted alone, and where no two have a sentence that is short, the best is told as one voice among so many.
    """
    wanted = (*briefing.deck.picks, *leads(briefing, messages, values))
    voices = {briefing.message_by_id[id].speaker for id in wanted}
    spoken = [one for one in messages if one.speaker in voices]
    decides, asks = _deeds(briefing)
    ways: list[tuple[str, Test]] = [
        ("decided", decides),
        ("asked", asks),
        ("shared", lambda words: bool(phrase) and fold(phrase) in fold(words)),
        ("spoken", bool),
    ]
    for key, is_so in ways:
        said = list(_best(briefing, spoken, values, is_so))
        count = len({one.speaker for one in spoken if one.speaker and is_so(one.quote)})
        told = (_told(briefing, key, pair, count=count, phrase=phrase) for pair in combinations(said, 2))
        if found := next((words for words in told if len(words) <= _ANSWER), ""):
            return found
    return _alone(briefing, spoken, values, len(voices - {""}))


def _alone(briefing: Briefing, spoken: Sequence[Message], values: Values, count: int) -> str:
    """The best that one of so many voices says; "" where none is fit."""
    alone = min(_fit(briefing, spoken), key=lambda found: (*_lean(found[0]), -values[found[1].id]), default=None)
    if alone is None:
        return ""
    single = _by(briefing, alone[0], name_of(briefing.speaker_of(alone[1])))
    return single if count <= 1 else _WORDS[language_of(briefing)]["one"].format(first=single, count=count)


def _fit(briefing: Briefing, messages: Sequence[Message]) -> Iterator[Said]:
    """The best sentence of each message, short enough to stand alone."""
    fit = [(found[0], one) for one in messages if (found := sentences(briefing, one))]
    language = language_of(briefing)
    short = [(words, one) for one in messages if _says_something(words := one.quote.rstrip("."), language)]
    for words, one in fit or short:  # where all are picked nothing else could be told at all
        yield _brief(words, language) or words, one


def _says_something(quote: str, language: str) -> bool:
    """Whether a whole quote, its stop apart, is a short sentence that asks nothing."""
    is_short = len(quote) <= _ANSWER and "\n" not in quote
    return is_short and is_clause(quote, language) and not (is_scrap(quote, language) or points.is_question(quote))


def _lean(words: str) -> tuple[bool, bool]:
    """What speaks against words that stand alone: they point at others, or take more than a line or so."""
    return _POINTS_BACK.search(words) is not None, len(words) > _LEAN


def headline(briefing: Briefing, theme: Theme, messages: Sequence[Message], values: Values) -> str:
    """A sentence of the theme's quotes, with its speaker; "" where none is fit.

    What no slide shows yet comes first: quotes that are not picked, and sentences that are not the answer's. What is
    most of a quote that stands alone under its title is not said there, too.
    """
    shown = [
        one for one in briefing.messages if one.theme == theme.id and one.id in briefing.deck.picks and not one.ask
    ]
    language = language_of(briefing)
    said = ((_brief(words, language) or words, one) for one in messages for words in sentences(briefing, one))
    fit = ((words, one) for words, one in said if not (shown == [one] and is_most(words, one.quote)))
    found = [(words, one) for words, one in fit if not _POINTS_BACK.search(words)]
    if not found:
        return ""
    words, best = min(found, key=lambda one: _order(briefing, theme, one, values))
    name = name_of(briefing.speaker_of(best))
    if fold(name) == fold(theme.title):
        return _marked(briefing, words)
    return _by(briefing, words, name if len(words) <= _BRIEF else surname(name, language))


def _order(briefing: Briefing, theme: Theme, said: Said, values: Values) -> tuple[bool, bool, bool, bool, float]:
    """What comes first as a headline: what no slide shows yet, what is brief, speaks of the theme, is worth most."""
    words, one = said
    worth = values[one.id] + points.worth(words, language_of(briefing))
    is_answered, is_picked = words[:_SHORTEST] in briefing.deck.answer, one.id in briefing.deck.picks
    return is_answered, is_picked, len(words) > _BRIEF, fold(theme.title) not in fold(words), -worth


def sentences(briefing: Briefing, message: Message) -> list[str]:
    """The sentences of a quote that are fit to title a slide, the worthiest first.

    No slide says the same twice: a quote of one sentence that is picked has none. Nobody speaks of themselves by name:
    where they are named in it, the words are somebody else's.
    """
    language, name = language_of(briefing), name_of(briefing.speaker_of(message))
    spans = list(split(message.quote, 0, len(message.quote)))
    if message.id in briefing.deck.picks and len(spans) < 2:
        return []
    return [words for words in _fit_to_title(message.quote, spans, language) if not (name and _names(words, name))]


def _names(words: str, name: str) -> bool:
    """Whether somebody is named: by whole words that are written so, for "Will" is no "will" and no "willing"."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None


def is_most(words: str, text: str) -> bool:
    """Whether words are most of a text: under them it says little else."""
    return 2 * len(words) > len(text)


def standing(text: str, language: str) -> list[str]:
    """The sentences of a text that stand alone in a title, pointing at nothing before them, the worthiest first."""
    found = _fit_to_title(text, split(text, 0, len(text)), language)
    return [words for words in found if not _POINTS_BACK.search(words)]


def _fit_to_title(text: str, spans: Iterable[tuple[int, int]], language: str) -> list[str]:
    parts = [part for start, end in spans if "\n" not in (part := text[start:end])]
    fit = [
        part.strip().rstrip(".")
        for part in parts
        if _SHORTEST <= len(part) <= _LONGEST
        and is_clause(part, language)
        and not is_scrap(part.strip().rstrip("."), language)
        and not (_DEPENDENT.search(part) or points.is_barred(part, language) or points.goes_on(part))
        and not points.is_idle(part)
    ]
    return sorted(fit, key=lambda part: (part[:1].islower(), _lean(part)[0], -points.worth(part, language)))


def _best(briefing: Briefing, messages: Sequence[Message], values: Values, is_so: Test) -> Iterator[Said]:
    """The best short sentence of each voice of which ``is_so``: what it is worth counts, and whose quote it is of."""
    language = language_of(briefing)

    def shortest(one: Message) -> str:
        brief = (_brief(words, language) for words in sentences(briefing, one))
        return next((words for words in brief if words and is_so(words)), "")

    found = [(shortest(one), one) for one in messages]

    def order(said: Said) -> tuple[bool, float]:
        words, one = said
        return _lean(words)[0], -points.worth(words, language) - values[one.id]

    seen = {""}  # what minutes say in nobody's words is no voice
    for words, one in sorted(filter(itemgetter(0), found), key=order):
        if one.speaker not in seen:
            seen.add(one.speaker)
            yield words, one


def _brief(words: str, language: str) -> str:
    """The sentence, or what is left of a long one where a cut keeps its meaning; "" where none does."""
    if len(words) <= _BRIEF:
        return words
    cuts = (strike(words, "", found.end(), len(words)) for found in _CLAUSE.finditer(words))
    return next((shown for shown in cuts if len(shown) <= _BRIEF and _keeps_meaning(words, shown, language)), "")


def shortened(words: str, most: int, language: str) -> str:
    """The most of a sentence that so many letters hold, ended where a clause does; "" where none keeps its meaning."""
    ends = [found.end() for found in _FURTHER.finditer(words)]
    cuts = (strike(words, "", end, len(words)) for end in reversed(ends))
    return next((shown for shown in cuts if len(shown) <= most and _keeps_meaning(words, shown, language)), "")


def _keeps_meaning(words: str, shown: str, language: str) -> bool:
    """Whether what is left of a sentence says something, with a verb, and nothing else than it did."""
    cut = Message("", words, shown=shown)
    return len(shown) >= _SHORTEST and has_verb(shown, language) and fairness(cut).proved and not unconfirmed(cut)


def _does(point: Point, language: str, words: str) -> bool:
    """Whether the words decide, or ask: by a trigger that means nothing else."""
    found = (words[one.start : one.end] for one in points.triggers(words, language) if one.point is point)
    return any(not _WEAK.search(trigger) for trigger in found)


def _deeds(briefing: Briefing) -> tuple[Test, Test]:
    """Whether words of the briefing's language decide something, and whether they ask for it."""
    language = language_of(briefing)
    return partial(_does, Point.DECISION, language), partial(_does, Point.ASK, language)


def _told(briefing: Briefing, key: str, pair: tuple[Said, Said], **facts: object) -> str:
    language = language_of(briefing)
    names = [surname(name_of(briefing.speaker_of(one)), language) for _, one in pair]
    first, second = (_by(briefing, words, name) for (words, _), name in zip(pair, names, strict=True))
    return _WORDS[language][key].format(first=first, second=second, **facts)


def _by(briefing: Briefing, words: str, name: str) -> str:
    """Words in marks, and who said them."""
    return f"{_marked(briefing, words)}\u00a0– {name}"


def _marked(briefing: Briefing, words: str) -> str:
    opening, closing = _MARKS[language_of(briefing)]
    return f"{opening}{words}{closing}"


def surname(name: str, language: str) -> str:
    """A person's name without its first word and initials, where there is little room; whole, it stands beside the
    quotes. Of one that begins in capitals, as companies list their people, those are the surname. What is a body's, or
    has no more than an initial behind the first word, stays whole."""
    is_body = kind_of(name, rules_for(language)) is not None
    if not is_body and (listed := _LISTED.match(name)):
        return listed[1]
    rest = _INITIALS.sub("", name.partition(" ")[2].strip())
    return name if is_body or len(rest.rstrip(".")) < _SURNAME else rest
