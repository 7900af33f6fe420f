"""Bringing edits home: what people changed in the deck, offered back to the briefing it was made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.core.dates.words import in_words
from briefing.core.diagnostics import Grade
from briefing.core.edits import change, change_deck
from briefing.core.edits.picks import with_picks
from briefing.core.folding import spelled
from briefing.core.i18n import headed, translate
from briefing.core.model import WRITTEN, Briefing, Message, Theme
from briefing.core.quotes.proof import proves
from briefing.core.trust import opening
from briefing.deck.update.changes import Change, State, bare, text_name
from briefing.deck.wording.labels import LANGUAGES, reported_label

_SPACES = str.maketrans("\u00a0\u202f", "  ")


@dataclass(frozen=True)
class Offer:
    """A text of the briefing as people wrote it in the deck: ``field`` of the message, theme or deck ``id`` ("").

    ``old`` is what the briefing says, ``new`` what the deck does. ``grade`` judges a quote's words against what was
    said; a quote is never taken home by itself. ``open`` is what keeps an offer from being taken, a sentence.
    """

    field: str
    id: str
    old: str
    new: str
    slide: int
    grade: Grade | None = None
    open: str = ""

    @property
    def is_sure(self) -> bool:
        return not self.open


def offers(changes: Iterable[Change], briefing: Briefing, order: Sequence[str] = ()) -> list[Offer]:
    """What the people's edits among ``changes`` say of the briefing, each once.

    A text comes home where the slide showed the briefing's own, word for word. ``order`` are the messages as the deck's
    slides have them now, where people moved slides.
    """
    found: dict[tuple[str, str, str], Offer] = {}
    for told in changes:
        if told.is_kept and told.deck.strip():
            for offer in _of(told, briefing):
                found.setdefault((offer.field, offer.id, spelled(offer.new)), offer)
    made = [_unless_said_twice(offer, list(found.values())) for offer in found.values()]
    picks = [id for id in order if id in briefing.message_by_id]
    picks += [id for id in briefing.deck.picks if id not in picks]
    moved = with_picks(briefing, picks).deck.picks if order else briefing.deck.picks
    if moved != briefing.deck.picks and set(moved) == set(briefing.deck.picks):
        made.append(Offer("picks", "", " ".join(briefing.deck.picks), " ".join(moved), 0))
    return made


def taken_home(briefing: Briefing, taken: Iterable[Offer]) -> Briefing:
    """The briefing with these offers, those that are open left out: one edit, so that one undo takes it back."""
    for offer in (offer for offer in taken if offer.is_sure):
        if offer.field == "picks":
            briefing = with_picks(briefing, offer.new.split())
        elif offer.id in briefing.message_by_id and offer.field in WRITTEN:
            briefing = change(briefing, Message, offer.id, **{offer.field: offer.new})
        elif offer.id in briefing.theme_by_id:
            briefing = change(briefing, Theme, offer.id, **{offer.field: offer.new})
        elif not offer.id:
            briefing = change_deck(briefing, **{offer.field: offer.new})
    return briefing


def offer_of(told: Change, every: Iterable[Offer]) -> Offer | None:
    """The offer that says all that a change does, and why it is none to be taken; None where there is none."""
    if not told.is_kept:
        return None
    is_quote, words = "quote" in told.role, spelled(_bare(told))
    near = (one for one in every if (one.field == "quote" and one.id in told.id.split()) == is_quote)
    return next((one for one in near if (is_quote or one.slide == told.slide) and spelled(one.new) == words), None)


def unsaid(changes: Iterable[Change], briefing: Briefing) -> Iterator[str]:
    """A sentence for each quote that the deck keeps though people gave it words that were not said."""
    for told in (one for one in changes if one.is_kept and "quote" in one.role):
        place = translate("Update", "slide {number}").format(number=told.after or told.slide)
        said = (offer.open for offer in _quotes(told, briefing) if offer.grade is Grade.NOT_SAID)
        yield from (headed(opening(place), sentence) for sentence in said)


def line(offer: Offer) -> str:
    """On one line: whose text, both texts, and what keeps it from being taken."""
    head = ", ".join(filter(None, (text_name(offer.field), offer.id)))
    return f"{head}: “{offer.old}” → “{offer.new}” {offer.open}".rstrip()


def _of(told: Change, briefing: Briefing) -> Iterator[Offer]:
    if "quote" in told.role:
        yield from _quotes(told, briefing)
        return
    own = list(_texts(told, briefing))
    here, there = told.deck.split("\n"), told.briefing.split("\n")
    if len(here) != len(there):
        here, there = [" ".join(here)], [" ".join(there)]
    for now, then in zip(here, there, strict=True):
        named = [text for text in own if spelled(text[2]) == spelled(then)]
        if spelled(now) != spelled(then) and named and now.strip():
            field, id, old = named[0]
            yield Offer(field, id, old, " ".join(now.translate(_SPACES).split()), told.slide, open=_open(told))


def _open(told: Change) -> str:
    if told.state is State.CONFLICT:
        return translate("Update", "The briefing changed, too: choose one of the two there.")
    return ""


def _texts(told: Change, briefing: Briefing) -> Iterator[tuple[str, str, str]]:
    """The texts of the briefing that the slide may have shown there: field, id and words."""
    ids = told.id.replace("/", " ").split()
    for message in (briefing.message_by_id[id] for id in ids if id in briefing.message_by_id):
        yield from ((field, message.id, getattr(message, field)) for field in WRITTEN)
        yield from (("due", message.id, in_words(message.due, language)) for language in LANGUAGES)
    themes = [briefing.theme_by_id[id] for id in ids if id in briefing.theme_by_id]
    for theme in themes or (briefing.themes if told.role in ("headlines", "headline") else ()):
        yield from ((field, theme.id, getattr(theme, field)) for field in ("headline", "title"))
    if told.role in ("title", "subtitle", "facts"):
        fields = ("title", "answer", "subtitle", "audience")
        yield from ((field, "", getattr(briefing.deck, field)) for field in fields)


def _quotes(told: Change, briefing: Briefing) -> Iterator[Offer]:
    """A quote that was changed in the deck, judged; it is never taken by itself."""
    for id in told.id.split():
        if message := briefing.message_by_id.get(id):
            words = _bare(told)
            if spelled(words) == spelled(message.shown or message.quote):
                continue
            proof = proves(words, message.quote)
            grade = Grade.TO_CONFIRM if proof.proved else Grade.NOT_SAID
            if proof.proved:
                judged = translate("Update", "The words were said, and some are left out: confirm it in the briefing.")
            else:
                judged = translate("Update", "This was not said: {difference}.").format(difference=proof.what)
            yield Offer("quote", id, message.quote, words, told.slide, grade, judged)


def _bare(told: Change) -> str:
    """What the deck says in a text, of a quote without its marks and what stands before it."""
    if "quote" in told.role:
        return bare(told.deck[reported_label(told.deck) :])
    return told.deck


def _unless_said_twice(offer: Offer, every: Sequence[Offer]) -> Offer:
    """An offer that stays open where people wrote the same text in two ways."""
    rivals = [other for other in every if (other.field, other.id) == (offer.field, offer.id) and other is not offer]
    if rivals and offer.is_sure:
        said = translate("Update", "The deck says it in two ways: choose one in the briefing.")
        return Offer(offer.field, offer.id, offer.old, offer.new, offer.slide, offer.grade, said)
    return offer
