"""What titles a theme's slide: what people wrote, else what is said or decided there, else who speaks of it;
and the table of who speaks of what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.core.model import Message
from briefing.core.queries.outline import Section
from briefing.deck.plan.answers import Claim, led_by_ask
from briefing.deck.plan.grouping import heard, is_its_ask, on_slides
from briefing.deck.plan.material import Material
from briefing.deck.plan.spoken import IN_TWO_LINES, Spoken
from briefing.deck.plan.spokesmen import AT_A_GLANCE
from briefing.deck.plan.titles import NAMED_AT_MOST, unstopped

_NAMED_VOICES = 12
"""More voices are told by their organisations: none of them is named."""


class Titled(NamedTuple):
    """A title, what it is spoken by where nobody wrote it, and the name that it tells.

    ``of`` says whose it is, and until when, where the title is a decision that stands nowhere else on the slide.
    """

    title: str
    lead: Spoken | None
    name: str
    of: str = ""


def headline(material: Material, stage: int) -> str:
    """The theme's headline, "" where the deck's message says it already."""
    own = material.lines[stage].headline
    return "" if own == material.set(material.briefing.deck.answer) else own


def beside(material: Material, stage: int) -> str:
    """The headline as the summary has it: "" where the deck's message begins with those words of a quote."""
    own, marks = headline(material, stage), material.story.quote_words
    words = own.partition(marks["close"])[0]
    is_told = own.startswith(marks["open"]) and material.set(material.briefing.deck.answer).startswith(words)
    return "" if is_told else own


def led(material: Material) -> Claim:
    """Of what minutes ask that which says most, and how much more there is; no title for all else."""
    is_record = all(message.is_paraphrase for message in material.story.messages)
    return led_by_ask(material.leading_asks, material.sentences) if is_record else Claim("")


def is_asked_at_once(material: Material) -> bool:
    """Whether the only point that minutes record is told whole by the summary: a table of it says no more."""
    asks = material.asks
    if len(asks) != 1 or len(asks[0].text) > AT_A_GLANCE:
        return False
    message = material.briefing.message_by_id[asks[0].message]
    return is_its_ask(message) and not message.takeaway.strip()


def says_more(section: Section) -> bool:
    """Whether a theme's slide says more than the summary and the decisions, which tell one point that is asked."""
    shown = on_slides(section.messages)
    is_bare = not any(message.slide or message.takeaway.strip() for message in shown)
    is_headed = section.theme is not None and bool(section.theme.headline.strip())
    return is_headed or not is_bare or len(shown) != 1 or not is_its_ask(shown[0])


def titled(material: Material, stage: int, told: Claim) -> Titled:
    """The title of a theme's slide, where the deck's message is ``told``.

    A quote that stands alone on the slide, most of which a title would say again, is told by what is asked, or who
    speaks; minutes by what they decide that says most, and how much more is asked.
    """
    section, line, lead = material.sections[stage], material.lines[stage], material.spoken[stage]
    if own := headline(material, stage):
        return Titled(own, None, own)
    said, asks = heard(section.messages), material.asks_of(section.messages)
    is_record = bool(asks) and all(one.is_paraphrase for one in said)
    if lead and said and not (is_record and lead.is_quote) and (len(said) > 1 or not lead.is_most):
        return Titled(lead.text, lead, lead.text)
    if said and len(asks) == 1 and len(asks[0].text) <= IN_TWO_LINES and unstopped(asks[0].text) != told.title:
        return Titled(asks[0].text, None, asks[0].text)
    if is_record:
        return _of_minutes(material, stage, told)
    title = who_said(material, stage, said) if material.names_of(said) else line.title
    return Titled(title, None, line.title)


def told_above(lead: Spoken | None, shown: Sequence[Message]) -> Message | None:
    """The message that a theme's title tells whole, so that it need not stand below: whoever a title quotes is heard
    there, in other words or, for want of any, in the same."""
    told = next((message for message in shown if lead and lead.says_all_of(message)), None)
    if told is None or told.is_paraphrase or len(shown) == 1:
        return told
    return told if any(one.speaker == told.speaker for one in shown if one is not told) else None


def _of_minutes(material: Material, stage: int, told: Claim) -> Titled:
    """What minutes decide and the deck's message does not say; else what is said, who says it, or how much is asked."""
    section, line = material.sections[stage], material.lines[stage]
    asks, said = material.asks_of(section.messages), heard(section.messages)
    found, lead = led_by_ask(asks, material.sentences, told.message), material.spoken[stage]
    if found.title and found.title != told.title:
        return _decided(material, found, is_beside=bool(said))
    if lead and said and (len(said) > 1 or not lead.is_most):
        return Titled(lead.text, lead, lead.text)
    if material.names_of(said):
        return Titled(who_said(material, stage, said), None, line.title)
    counted = material.sentences.summary((), 0, material.sentences.asked(asks), [line.title if line.id else ""])
    return Titled(counted, None, line.title)


def _decided(material: Material, found: Claim, *, is_beside: bool) -> Titled:
    """The title that a decision makes: it says whose it is, unless the slide has more to say beside it."""
    if is_beside or not found.message:
        return Titled(found.title, None, found.title)
    whose = material.outcome(material.briefing.message_by_id[found.message]).voice.role
    return Titled(found.title, Spoken(found.title, found.message, True, True), found.title, whose)


def who_said(material: Material, stage: int, group: Sequence[Message]) -> str:
    """The title of quotes without a takeaway: who said something on the theme, or what minutes ask."""
    line, names = material.lines[stage], material.names_of(group)
    on = line.title if line.id and line.title not in names else ""  # imports name themes by who speaks
    if all(map(is_its_ask, group)):
        return material.set(material.sentences.summary((), 0, material.sentences.asked(material.asks_of(group)), [on]))
    return material.set(material.sentences.summary(names, len(names), material.told_of(group), [on]))


def voices_title(material: Material) -> tuple[str, tuple[int, ...]]:
    """What the table of voices shows: the themes that most share, which are marked, if half of all share them; else who
    is heard most, or how many speak of how many."""
    sentences, lines, rows, shared = material.sentences, material.lines, material.attendance, material.shared
    most, is_alike = max(line.voices for line in lines), len(shared) == len(lines)
    told = material.set(sentences.voices(lines, shared, material.voices)), shared if most > 1 else ()
    if not is_alike and len(shared) <= NAMED_AT_MOST and 2 * most >= material.voices:
        return told
    if len(rows) <= _NAMED_VOICES and (loudest := sentences.loudest(rows, material.noun)):
        return material.set(loudest), ()
    if is_alike or most <= 1:
        return told
    themes = [line.title if line.id else "" for line in lines]
    return material.set(sentences.summary((), material.voices, material.told, themes)), ()
