"""Themes proposed: headings first, else recurring phrases that gather the quotes around them, else the stretches of a
text, each by words of its quotes; else voices or sources.

No method finds the themes that people choose (measured: about half of the quotes want moving), so these are a start
that people correct: each has a title that stands in the text, the quotes it gathers, and why.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from briefing.core.characters import writable
from briefing.core.dates.patterns import MONTH_NAMES
from briefing.core.dates.reading import WEEKDAYS
from briefing.core.folding import fold
from briefing.core.model import Briefing, Message
from briefing.core.recordings import is_unnamed
from briefing.sources.proposing.headings import headings
from briefing.sources.proposing.points import STEM
from briefing.sources.proposing.quote_phrases import Phrased, phrased

FEWEST, MOST = 3, 7
"""How many themes a proposal has."""
_USUAL = 5
"""Themes of one talk; more would have a quote each in a first deck."""
_TWO_WORDS = 0.8
"""What a second word adds to a phrase: it says which of the many things of that name is meant."""
_SURE, _EVERY = 3, 6
"""Quotes that have a single word, and of how many one has it, for a theme to be called by it, unless a title does; and
those that have the phrase of each theme where there are but two.
"""
FEWEST_QUOTES = 8
"""Under so many quotes no phrase can be said to recur."""
_STRETCHES, _PER_STRETCH = 4, 3
"""Stretches of a text at most, and quotes of each, where its quotes share too little; less than four are not parted."""
_COVERED, _PLENTY = 0.4, 20
"""The share of quotes that headings or phrases must gather for the proposal to be worth reading, and how many are
enough of however many."""
_NEAR = 0.3
"""What nearness in the source counts beside common words, and nothing without any: what stands beside is not thereby
about the same."""
_ALIKE = 0.12
"""The likeness from which a quote joins a theme whose phrase it has not; lower ones are left out."""
_LONGEST_TITLE = 48
_OF = re.compile(r"\s(?:de|du|des|d['’]|of)\s?", re.IGNORECASE)
"""What makes two words one thing, though the second looks like a verb."""
_VERB_LAST = re.compile(r"\s\w+(?<!m)ent$")
_DAYS = frozenset(fold(name)[:STEM] for name in f"{WEEKDAYS}|{MONTH_NAMES}".split("|"))
_PARTED = re.compile(r"\s[:|–—-]\s|\s?[:.?!]\s")
_SAYS_KIND = re.compile(
    r"(?:meeting )?(?:minutes|notes|transcript)|comptes?[- ]rendus?|proc[èe]s[- ]verb(?:al|aux)|pv|cr|notes?"
    r"|transcription|interview|entretien|communiqué(?: de presse)?|press release|live(?: ?blog| notes)?|en direct",
    re.IGNORECASE,
)
"""What a title says of the kind of its text, which is no theme."""
_KIND_OF = re.compile(rf"^(?:{_SAYS_KIND.pattern}) (?:du |de la |de l['’]\s?|des |of (?:the )?)", re.IGNORECASE)
_ON_A_DAY = re.compile(
    r",? (?:du |le |of |on )?(?:\d{1,2}(?:er|st|nd|rd|th)? [^\W\d_]+ \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})$"
)
_PART = re.compile(
    r"(?:introduction|conclusions?|contexte?|background|summary|overview|note de synthese|synthese|resume|sommaire"
    r"|recommand?ations?|recommendations?|methodolog(?:y|ie)|annexes?|appendix|next steps|discussions?"
    r"|(?:questions? |informations? )?divers(?:es)?|see also|references|external links|further reading|voir aussi"
    r"|liens externes|bibliographie|notes(?: et references)?)"
)
"""The heading of a part that any text may have, folded: it names nothing."""
_SAYS_WHEN = re.compile(r"(?:date|heure|time|lieu|place|location)", re.IGNORECASE)
"""The label of a first line that says when or where, and names nothing."""


class By(Enum):
    """What a grouping goes by."""

    HEADING = "heading"
    PHRASE = "phrase"
    SPEAKER = "speaker"
    SOURCE = "source"


@dataclass(frozen=True)
class Grouping:
    """A theme proposed: ``title`` stands in the text, ``ids`` are its quotes, the first ``having`` have the phrase."""

    title: str
    by: By
    ids: tuple[str, ...]
    having: int = 0


def groupings(briefing: Briefing, messages: Sequence[Message]) -> tuple[Grouping, ...]:
    """The themes proposed for ``messages``, apart, in the order in which they come up; none where none is sensible."""
    found = _by_headings(briefing, messages)
    if FEWEST <= len(found) <= MOST and _is_enough(found, messages):
        return _in_order(found, messages)
    phrased = _by_phrases(briefing, messages)
    if FEWEST <= len(phrased) <= MOST and _is_enough(phrased, messages):
        return _in_order(phrased, messages)
    for propose in (_by_parts, _by_stretches):
        found = propose(briefing, messages)
        if 1 < len(found) <= MOST and all(len(one.ids) > 1 for one in found):
            return _in_order(found, messages)
    if len(phrased) > 1 and _is_enough(phrased, messages) and all(one.having >= _SURE for one in phrased):
        return _in_order(phrased, messages)
    return _by_voice(briefing, messages)


def _is_enough(found: Sequence[Grouping], messages: Sequence[Message]) -> bool:
    """Whether these themes gather as many quotes as a first deck wants, of more than a few."""
    gathered = sum(len(one.ids) for one in found)
    return len(messages) >= FEWEST_QUOTES and gathered >= min(_COVERED * len(messages), _PLENTY)


def _in_order(found: Sequence[Grouping], messages: Sequence[Message]) -> tuple[Grouping, ...]:
    place = {message.id: at for at, message in enumerate(messages)}
    return tuple(sorted(found, key=lambda one: min(place[id] for id in one.ids)))


def _by_voice(briefing: Briefing, messages: Sequence[Message]) -> tuple[Grouping, ...]:
    """By speaker, else by source, where there are as many as themes may be.

    Speakers of one quote each are themes only of a text of so few that there is nothing else to go by.
    """
    names = {speaker.id: speaker.name for speaker in briefing.speakers if not is_unnamed(speaker.name)}
    titles = {source.id: source.title for source in briefing.sources}
    for by, names_of, key in (
        (By.SPEAKER, names, lambda message: message.speaker),
        (By.SOURCE, titles, lambda message: message.source.id if message.source else ""),
    ):
        found = _gathered(messages, key)
        is_spread = by is By.SPEAKER and len(messages) > _PER_STRETCH and min(map(len, found.values()), default=0) < 2
        if is_spread and len(found) > 1:
            continue
        other = _short(briefing.assembly.title) if by is By.SOURCE else ""
        named = {id: _short(names_of[id]) or other for id in found if id in names_of}
        is_named = len(named) == len(found) and all(writable(name).strip() for name in named.values())
        if 1 <= len(found) <= MOST and is_named:
            return tuple(Grouping(named[id], by, tuple(ids)) for id, ids in found.items())
    return ()


def _short(title: str) -> str:
    """The title of a source as that of a theme: its first part, or its first words, without its number and its day; ""
    for a line that only says when or where."""
    title = re.sub(r"^\d+[.)]\s+", "", title)
    first, *rest = _PARTED.split(title)
    if rest and _SAYS_WHEN.fullmatch(first.strip()):
        return ""
    first = rest[0] if rest and _SAYS_KIND.fullmatch(first.strip()) else first
    first = _ON_A_DAY.sub("", _KIND_OF.sub("", first)) or first
    first = first[:1].upper() + first[1:]
    short = textwrap.shorten(first, _LONGEST_TITLE, placeholder="…") if len(first) > _LONGEST_TITLE else first
    return short if writable(short).strip(" …") else title


def _gathered(messages: Sequence[Message], key: Callable[[Message], str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for message in messages:
        if key(message):
            found[key(message)].append(message.id)
    return found


def _by_headings(briefing: Briefing, messages: Sequence[Message]) -> list[Grouping]:
    """Sub-headings and points of an agenda that stand above the quotes, but for what names nothing or who speaks."""
    above: dict[str, list[tuple[int, str]]] = {
        source.id: list(headings(source.text)) for source in briefing.sources if source.text
    }
    found: dict[str, tuple[str, list[str]]] = {}
    for message in messages:
        span = message.source
        heads = [title for place, title in above.get(span.id, []) if place < span.start] if span else []
        if heads:
            found.setdefault(fold(heads[-1]), (heads[-1], []))[1].append(message.id)
    people = {fold(speaker.name) for speaker in briefing.speakers}
    telling = (one for title, one in found.items() if title not in people and not _PART.fullmatch(title))
    kept = sorted(telling, key=lambda one: -len(one[1]))[:MOST]
    return [Grouping(title, By.HEADING, tuple(ids)) for title, ids in kept if ids]


def _by_parts(briefing: Briefing, messages: Sequence[Message]) -> list[Grouping]:
    """The parts that headings make of a text; what stands above them is called by a phrase of its own."""
    found = _by_headings(briefing, messages)
    titled = {id for one in found for id in one.ids}
    quotes = _quotes(briefing, messages)
    above = [quote for quote in quotes if quote.id not in titled]
    key = _own_phrase(above, quotes, _names(briefing), _titled(briefing)) if found else ()
    if key:
        having = sum(key in one.phrases for one in above)
        found.append(Grouping(_title(key, above), By.PHRASE, tuple(one.id for one in above), having))
    return found if 2 * sum(len(one.ids) for one in found) >= len(messages) else []


def _by_phrases(briefing: Briefing, messages: Sequence[Message]) -> list[Grouping]:
    quotes = _quotes(briefing, messages)
    spoken = [one for one, message in zip(quotes, messages, strict=True) if message.speaker]
    chosen = _anchors(spoken if len(spoken) >= FEWEST_QUOTES else quotes, _names(briefing), _titled(briefing))
    members: dict[tuple[str, ...], list[str]] = {key: [] for key in chosen}
    for quote in quotes:
        having = [key for key in chosen if key in quote.phrases]
        if having:
            members[min(having, key=lambda key: len(members[key]) / len(key))].append(quote.id)
    having_phrase = {key: len(ids) for key, ids in members.items()}
    _gather_rest(quotes, members)
    return [
        Grouping(_title(key, quotes), By.PHRASE, tuple(members[key]), having_phrase[key])
        for key in chosen
        if having_phrase[key] > 1
    ]


def _by_stretches(briefing: Briefing, messages: Sequence[Message]) -> list[Grouping]:
    """The quotes as they follow each other, in two to four parts of which each is called by a phrase of its own."""
    if len(messages) <= _PER_STRETCH:
        return []
    quotes = _quotes(briefing, messages)
    count = min(_STRETCHES, max(2, len(quotes) // _PER_STRETCH))
    ends = [number * len(quotes) // count for number in range(count + 1)]
    found: list[Grouping] = []
    used, titled = set(_names(briefing)), _titled(briefing)
    for start, end in pairwise(ends):
        own = quotes[start:end]
        key = _own_phrase(own, quotes, used, titled)
        if key:
            used |= set(key)
            having = sum(key in one.phrases for one in own)
            ids = tuple(one.id for one in sorted(own, key=lambda one: key not in one.phrases))
            found.append(Grouping(_title(key, own), By.PHRASE, ids, having))
        elif found:
            found[-1] = replace(found[-1], ids=(*found[-1].ids, *(one.id for one in own)))
    return found


def _quotes(briefing: Briefing, messages: Sequence[Message]) -> list[Phrased]:
    language = briefing.assembly.language if briefing.assembly.language in ("fr", "en") else "fr"
    return [phrased(message, place, language) for place, message in enumerate(messages)]


def _names(briefing: Briefing) -> frozenset[str]:
    """The stems of the names of those who speak or answer for something, and of days: they title no theme."""
    names = (*(speaker.name for speaker in briefing.speakers), *(message.owner for message in briefing.messages))
    return frozenset(fold(word)[:STEM] for name in names for word in name.split() if word[:1].isupper()) | _DAYS


def _titled(briefing: Briefing) -> frozenset[str]:
    """The stems of the words of titles: what the texts are about."""
    titles = (briefing.assembly.title, *(source.title for source in briefing.sources))
    return frozenset(fold(word)[:STEM] for title in titles for word in re.findall(r"[^\W\d_]{4,}", title))


def _is_telling(key: tuple[str, ...], count: int, among: int, titled: Set[str]) -> bool:
    """Whether a phrase of ``count`` quotes names what they are about: a word alone may come up anywhere."""
    return len(set(key)) > 1 or key[0] in titled or count >= max(_SURE, among / _EVERY)


def _own_phrase(own: Sequence[Phrased], quotes: Sequence[Phrased], used: Set[str], titled: Set[str]) -> tuple[str, ...]:
    """The phrase that most of these quotes have and least of the others, two words before one; () for none."""
    inside = Counter(key for one in own for key in one.phrases)
    everywhere = Counter(key for one in quotes for key in one.phrases)

    def worth(key: tuple[str, ...]) -> float:
        return (2 * inside[key] - everywhere[key]) * (1 + _TWO_WORDS * (len(key) - 1))

    whole = {
        key
        for one in own
        for key, (form, is_noun) in one.phrases.items()
        if is_noun
        and one.is_noun(key[0])
        and _is_telling(key, inside[key], len(own), titled)
        and inside[key] > 1
        and (_OF.search(form) or not _VERB_LAST.search(form))
    }
    best = max((key for key in inside if key in whole and used.isdisjoint(key)), key=worth, default=())
    return best if best and worth(best) > 0 else ()


def _anchors(quotes: Sequence[Phrased], names: Set[str], titled: Set[str]) -> list[tuple[str, ...]]:
    """The phrases that cover most quotes, longer ones before others; a word of every third quote parts nothing, and
    none of the ``names`` is matter. One word must be in many, or ``titled``."""
    counts = Counter(key for quote in quotes for key in quote.phrases)
    nouns = Counter(key for quote in quotes for key, (_, is_noun) in quote.phrases.items() if is_noun)
    usable = [
        key
        for key, count in counts.items()
        if 1 < count <= len(quotes) / 3
        and _is_telling(key, count, len(quotes), titled)
        and 2 * nouns[key] >= count
        and all(len(stem) > 3 for stem in key)
        and names.isdisjoint(key)
    ]
    covered: set[str] = set()
    chosen: list[tuple[str, ...]] = []
    while len(chosen) < _USUAL and usable:
        gains = {key: sum(quote.id not in covered for quote in quotes if key in quote.phrases) for key in usable}
        best = max(usable, key=lambda key: gains[key] * (1 + _TWO_WORDS * (len(key) - 1)))
        if gains[best] < 2:
            break
        chosen.append(best)
        covered |= {quote.id for quote in quotes if best in quote.phrases}
        usable = [key for key in usable if not set(key) & set(best)]
    return chosen


def _gather_rest(quotes: Sequence[Phrased], members: dict[tuple[str, ...], list[str]]) -> None:
    """Give each quote without a phrase to the theme that it is most like, in words and in place."""
    counts = Counter(word for quote in quotes for word in quote.words)
    by_id = {quote.id: quote for quote in quotes}
    anchored = {key: [by_id[id] for id in ids] for key, ids in members.items()}
    taken = {id for ids in members.values() for id in ids}
    for quote in (quote for quote in quotes if quote.id not in taken):
        likeness = {
            key: max((_likeness(quote, other, counts) for other in others), default=0.0)
            for key, others in anchored.items()
        }
        best = max(likeness, key=lambda key: likeness[key], default=None)
        if best is not None and likeness[best] >= _ALIKE:
            members[best].append(quote.id)


def _likeness(one: Phrased, other: Phrased, counts: Counter[str]) -> float:
    common = sum(1 / counts[word] for word in one.words & other.words)
    whole = sum(1 / counts[word] for word in one.words | other.words)
    apart = abs(one.place - other.place)
    near = _NEAR / apart if one.source == other.source and 0 < apart <= 2 else 0.0
    return common / whole + near if common else 0.0


def _title(key: tuple[str, ...], quotes: Sequence[Phrased]) -> str:
    """How the phrase stands most often, with a capital."""
    found = [quote.phrases[key] for quote in quotes if key in quote.phrases]
    forms = Counter(form for form, is_noun in found if is_noun) or Counter(form for form, _ in found)
    form = min(forms, key=lambda form: (-forms[form], len(form)))[:_LONGEST_TITLE]
    return form[:1].upper() + form[1:]
