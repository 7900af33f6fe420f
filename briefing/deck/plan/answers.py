"""What a deck says in one sentence where nobody wrote its message: words of the briefing, and how much more there is.

Minutes tell what they ask; all else what a theme says, in the words of its headline, its takeaway or a quote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from briefing.deck.plan.contents import Ask
from briefing.deck.plan.grouping import strength
from briefing.deck.plan.material import Material
from briefing.deck.plan.spoken import IN_TWO_LINES, Spoken, whole_of
from briefing.deck.plan.titles import Sentences, unstopped
from briefing.sources.minutes.phrases import PROCEDURE, compiled
from briefing.sources.proposing.sentences import shortened

_TRIED = 24
"""The quotes, in order, among which one is looked for."""
_ASIDE = re.compile(r"(?<!\s)\s*\([^()]*\)$")
"""What explains an ask at its end: its slide and the decisions tell it whole."""
_LEADS_TO = (":", ",", ";", "-", "–", "—")
"""How what is asked ends that says nothing without what follows."""
_KINDS = ("ask", ("decided",)), ("ask", ("decide", "mandate", "")), ("action", ("assigned",)), ("point", ("note",))
"""What is counted together, by levels, and what leads first."""
_MOTION = re.compile(r"(?:the )?(?:motion|amendment)\b", re.IGNORECASE)
_APPROVED = re.compile(r"approv|approuv|adopt|accept|valid", re.IGNORECASE)
"""What a meeting says of itself: how a motion went, and that what it goes by is approved."""


class Claim(NamedTuple):
    """A title, and the message that it tells whole, if any."""

    title: str
    message: str = ""


def led_by_ask(asks: Sequence[Ask], sentences: Sentences, told: str = "") -> Claim:
    """Of the asks that a title has room for the one that says most, and how many others there are; "" where none has.

    What somebody is to do, or by a day, says more than what nobody is, and what is about the meeting itself least; of
    these, more words do, as each alone must be understood. What is cut comes after what is whole, and the message
    ``told`` elsewhere after all others. What a meeting decided comes before what it assigned; notes are told where
    nothing else can be.
    """
    fullest = sorted(asks, key=_fullness, reverse=True)
    kinds = [(kind, [ask for ask in fullest if ask.level in levels]) for kind, levels in _KINDS]
    order = [(kind, of, is_of_meeting) for is_of_meeting in (False, True) for kind, of in kinds]
    found = (_led(*one, sentences, but) for but in dict.fromkeys((told, "")) for one in order)
    return next(filter(None, found), None) or Claim("")


def _led(kind: str, asks: Sequence[Ask], is_of_meeting: bool, sentences: Sentences, but: str) -> Claim | None:
    """The first of asks of one kind that is whole in a title, and how many others are; else one that can be cut to be.

    Those that are of the meeting itself, or those that are not.

    Nothing is counted behind a cut, which stands where its sentence ends.
    """
    others = len(asks) - 1
    most = IN_TWO_LINES - len(sentences.with_others("", kind, others))
    able = [ask for ask in asks if ask.message != but and _is_of_meeting(ask) is is_of_meeting]
    told = [(ask, unstopped(ask.text)) for ask in able]
    for ask, text in told:
        for words in _shorter(text) if not text.endswith(_LEADS_TO) else ():
            if len(words) <= most:
                return Claim(sentences.with_others(words, kind, others), ask.message if words == text else "")
    cut = next(filter(None, (shortened(text, IN_TWO_LINES, sentences.language) for _, text in told)), "")
    return Claim(cut) if cut else None


def _is_of_meeting(ask: Ask) -> bool:
    """Whether it is about the meeting itself: its minutes, or how a motion went."""
    return bool(_MOTION.match(ask.text) or (compiled(PROCEDURE).search(ask.text) and _APPROVED.search(ask.text)))


def _fullness(ask: Ask) -> tuple[bool, int]:
    return bool(ask.owner or ask.due), len(ask.text.split())


def _shorter(ask: str) -> Iterator[str]:
    yield ask
    if without := _ASIDE.sub("", ask):
        yield without


def claimed(material: Material, taken: Sequence[str]) -> Claim:
    """What the strongest theme says that says something, with what is asked; "" where no title has room for it.

    Headlines go before what means something for us, and that before quotes. Where nothing is asked, other findings,
    voices or points are counted. It is none of the titles that are ``taken``.
    """
    order = strength(material.lines)
    spoken = [one for stage in order if (one := material.spoken[stage])]
    findings = [material.lines[stage].headline for stage in order if material.lines[stage].headline]
    findings += [one.text for one in spoken if not one.is_quote]
    quoted = [] if findings else [one for one in spoken if one.is_quote] or list(_wholes(material))
    others = material.sentences.with_others
    told = [(text, others(text, "finding", len(findings) - 1), "") for text in findings]
    told += [(one.text, _counted(one, material), one.message if one.is_whole else "") for one in quoted]
    with_asks = ((text, material.sentences.with_asks(text, material.asks), id) for text, _, id in told)
    asked = (Claim(title, id) for text, title, id in with_asks if title != text)
    titles = chain(asked, (Claim(more, id) for _, more, id in told), (Claim(text, id) for text, _, id in told))
    return next((one for one in titles if len(one.title) <= IN_TWO_LINES and one.title not in taken), Claim(""))


def _counted(spoken: Spoken, material: Material) -> str:
    """What one voice says, of how many; or what is reported, beside how much else."""
    if material.briefing.message_by_id[spoken.message].is_paraphrase:
        return material.sentences.with_others(spoken.text, "point", len(material.story.messages) - 1)
    return material.sentences.among(spoken.text, material.voices)


def _wholes(material: Material) -> Iterator[Spoken]:
    """Short quotes, where no theme has a sentence that stands alone."""
    return filter(None, (whole_of(material.story, message) for message in material.story.messages[:_TRIED]))
