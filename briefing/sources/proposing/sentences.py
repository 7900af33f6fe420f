"""The sentences of a first deck: its answer, and a headline a theme; words of the quotes, with who said them.

Nothing is invented: what is quoted stands in marks with its speaker's name, and what is counted can be counted again.
The claim of one voice among several is told as that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing.core.cuts.confirming import unconfirmed
from briefing.core.folding import fold
from briefing.core.model import Briefing, Message, Speaker, Theme
from briefing.core.quotes.proof import has_cut
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
_CUT_FROM, _TELLING = 320, 40
"""Characters of a longer sentence of which the first clauses may title a slide, and that these have at least."""
_LEAN = 95
"""Characters of a sentence that stands alone as the answer with its speaker, in two lines."""
_BRIEF, _ANSWER = 64, 148
"""Characters of a headline that leaves its row in the summary a line for the theme's name and voices, and of all of an
answer: two lines of a title."""
_DEED, _SHARED, _LONG, _OF_QUOTE = 0.8, 0.4, 0.4, 0.3
"""What a sentence gains as the answer by deciding or asking, and by holding the words that most have in common; what it
loses by being long, cut or begun amid a sentence; how much what its whole quote is worth counts."""
_MARKS = {"fr": ("«\u00a0", "\u00a0»"), "en": ("“", "”")}
_DEPENDENT = re.compile(
    r"""[«»“”"] | (?<!\w)['‘](?=\w) | [:,;–—-]\s*$ | [.!?]['’]\s*$
    | ^(?:parce|alors|tandis|afin|bien|pour|puis|lors)?\s?qu(?:e\b|['’]|and\b|i\b)
    | ^(?:because|when|while|that|which|who|if|si|où|dont|car)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What no sentence alone has: marks of somebody else's words, a stop that something follows, or at its head a word that
hangs it on another."""
_POINTS_BACK = re.compile(
    r"^(?:[\w-]+, )?(?:ce n['’]est|ce qui|c['’](?:est|était)|ça|cela|it|that|this|these"
    r"|they|he|she|elles?|ils|celui-ci|celle-ci|(?:\w+ )?(?:cet|cette|ces) \w+|(?:\w+ )?ce (?!qu|n['’]|sont|fut)\w+"
    r"|ma question|il(?! faut| y a| s['’]agit| nous faut| est))\b"
    r"|^(?:on|je|nous|ils?|elles?|j['’])\s?(?:n['’])?(?:en|y)\b"
    r"|\b(?:doi[ts]|doivent|devons|devez|peu[tx]|peuvent|pouvons|faut|vais|va|vont|allons) (?:en|y) \w+(?:er|ir|re)\b"
    r"|^(?:in fact|still|also|again|however|indeed|instead|(?:for|par) (?:example|instance|exemple)|en (?:fait|effet)"
    r"|d['’]ailleurs|de plus|toutefois|par ailleurs|ainsi|en revanche|cependant|pourtant)\b"
    r"|^[^\W\d_]+, (?:i|you|we|je|tu|vous|well|merci|thanks?)\b"
    r"|^(?:okay|ok|with that|as i said|vous savez|tu sais|you know|(?:first|second|third|fourth|next)(?:ly)?),?\s"
    r"|\b(?:think|feel|believe|know|say|said|sure) (?:that|this|it|they)(?:['’]s| is| was| are)\b"
    r"|^(?:you|vous|tu) (?:\w+ly |l['’])?(?:saw|spoke|said|asked|talked|mentioned|disiez|avez|as|parliez|demandiez)\b"
    r"|^(?:move on|not just|just|\w+, if you)\b|\b(?:gonna|gotta|wanna|turn it over|talk (?:more )?about it)\b"
    r"|\bça\b|\b(?:ce point|ce cas|this point|this case|NDLR|sic)\b|\b(?:it|that|this|them|cela|ça|eux)$"
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
_ONE_OF = {"fr": "{said}, l’une des {count} voix", "en": "{said}, one of {count} voices"}
Values = Mapping[str, float]
"""How much is said for each message, by its id."""
Said = tuple[str, Message]
"""Words of a message, without marks."""


class Headline(NamedTuple):
    """A theme's headline, and the message shown below it that it quotes, or that its speaker says, too."""

    words: str
    below: str


def language_of(briefing: Briefing) -> str:
    """The language of the assembly's quotes, of those that are known here."""
    return briefing.assembly.language if briefing.assembly.language in _MARKS else "fr"


def name_of(speaker: Speaker | None) -> str:
    """The speaker's name, "" where nobody has named them yet."""
    return speaker.name if speaker and not is_unnamed(speaker.name) else ""


def answer(briefing: Briefing, messages: Sequence[Message], values: Values, phrase: str) -> str:
    """What the deck says, in words of one of its voices among so many; "" where none has a sentence that is fit.

    What decides, asks or holds the ``phrase`` that most have in common counts more, and what is picked goes before what
    else its voices say.
    """
    voices = {briefing.message_by_id[id].speaker for id in briefing.deck.picks}
    found = _fit(briefing, [one for one in messages if one.speaker in voices])
    best = min(found, key=lambda said: _weight(briefing, said, values, phrase), default=None)
    if best is None:
        return ""
    words, one = best
    name, count = name_of(briefing.speaker_of(one)), len(voices - {""})
    language = language_of(briefing)
    told = (_by(briefing, words, name) for name in (name, surname(name, language)))
    full = [said if count < 2 else _ONE_OF[language].format(said=said, count=count) for said in told]
    return next((said for said in full if len(said) <= _ANSWER), full[-1])


def _weight(briefing: Briefing, said: Said, values: Values, phrase: str) -> tuple[bool, bool, float]:
    """What comes first as the answer: what stands alone, what is picked, what is worth most."""
    words, one = said
    language = language_of(briefing)
    is_deed = any(_does(point, language, words) for point in (Point.DECISION, Point.ASK))
    is_shared = bool(phrase) and fold(phrase) in fold(words)
    points_back, is_long = _lean(words)
    worth = values[one.id] * _OF_QUOTE + points.worth(words, language) + _DEED * is_deed + _SHARED * is_shared
    return (
        points_back,
        one.id not in briefing.deck.picks,
        _LONG * (is_long + has_cut(words) + words[:1].islower()) - worth,
    )


def _fit(briefing: Briefing, messages: Sequence[Message]) -> Iterator[Said]:
    """The sentences of the messages that are fit for a title, and short quotes whole, of which all or none are."""
    language = language_of(briefing)
    for one in messages:
        found, whole = sentences(briefing, one), one.quote.rstrip(".")
        yield from ((_brief(words, language) or words, one) for words in found)
        is_fit = len(found) in (0, len(list(split(one.quote, 0, len(one.quote)))))
        if is_fit and _says_something(whole, language):
            yield whole, one


def _says_something(quote: str, language: str) -> bool:
    """Whether a whole quote, its stop apart, is a short sentence that asks nothing."""
    is_short = len(quote) <= _ANSWER and "\n" not in quote and not _DEPENDENT.search(quote)
    return is_short and is_clause(quote, language) and not (is_scrap(quote, language) or points.is_question(quote))


def _lean(words: str) -> tuple[bool, bool]:
    """What speaks against words that stand alone: they point at others, or take more than a line or so."""
    return _POINTS_BACK.search(words) is not None, len(words) > _LEAN


def headline(briefing: Briefing, theme: Theme, messages: Sequence[Message], values: Values) -> Headline | None:
    """A sentence of the theme's quotes, with its speaker, who is heard below it; None where none is fit.

    Rather words out of a longer quote or another one than all that a quote says below; of one that stands there alone
    never most.
    """
    shown = [one for one in messages if one.id in briefing.deck.picks]
    heard = {one.speaker: one.id for one in reversed(shown)}
    language = language_of(briefing)
    said = ((_brief(words, language) or words, one) for one in messages for words in sentences(briefing, one))
    found = [
        (words, one)
        for words, one in said
        if one.speaker in heard
        and not _POINTS_BACK.search(words)
        and not (len(shown) == 1 and one in shown and is_most(words, one.quote) and not has_cut(words))
    ]
    if not found:
        return None
    words, best = min(found, key=lambda one: _order(briefing, theme, one, values))
    name = name_of(briefing.speaker_of(best))
    below = best.id if best in shown else heard[best.speaker]
    if fold(name) == fold(theme.title):
        return Headline(_marked(briefing, words), below)
    return Headline(_by(briefing, words, name if len(words) <= _BRIEF else surname(name, language)), below)


def _order(briefing: Briefing, theme: Theme, said: Said, values: Values) -> tuple[bool, bool, bool, bool, bool, float]:
    """What comes first as a headline: what no title says yet, speaks of the theme, says less than the quote below."""
    words, one = said
    worth = values[one.id] + points.worth(words, language_of(briefing))
    is_answered = words[:_SHORTEST] in briefing.deck.answer
    is_below = one.id in briefing.deck.picks
    is_said_twice = is_below and is_most(words, one.quote)
    about = fold(theme.title) not in fold(words), fold(theme.title) not in fold(one.quote)
    return is_answered, *about, is_said_twice, len(words) > _BRIEF, -worth


def sentences(briefing: Briefing, message: Message) -> list[str]:
    """The sentences of a quote that are fit to title a slide, the worthiest first.

    Where all are too long, what is left of them where a clause ends. Nobody speaks of themselves by name: where they
    are named in it, the words are somebody else's.
    """
    language, name = language_of(briefing), name_of(briefing.speaker_of(message))
    spans = list(split(message.quote, 0, len(message.quote)))
    found = _fit_to_title(message.quote, spans, language)
    cut = (shortened(words, _LONGEST, language) for words in _fit_to_title(message.quote, spans, language, _CUT_FROM))
    whole = found or [words for words in cut if len(words) >= _TELLING]
    return [words for words in whole if not (name and _names(words, name))]


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


def _fit_to_title(text: str, spans: Iterable[tuple[int, int]], language: str, most: int = _LONGEST) -> list[str]:
    parts = [part for start, end in spans if "\n" not in (part := text[start:end])]
    fit = [
        part.strip().rstrip(".")
        for part in parts
        if _SHORTEST <= len(part) <= most
        and is_clause(part, language)
        and not is_scrap(part.strip().rstrip("."), language)
        and not (_DEPENDENT.search(part) or points.is_barred(part, language) or points.goes_on(part))
        and not points.is_idle(part)
    ]
    return sorted(fit, key=lambda part: (part[:1].islower(), _lean(part)[0], -points.worth(part, language)))


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
