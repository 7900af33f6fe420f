"""Edits of what a briefing holds: messages, speakers, themes and sources.

What was edited can always be saved and read again: references lead somewhere, an emphasis is part of its quote, a
needed text (quote, name, title) is not blank, names and titles are one line, and characters that no file can hold
are dropped.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, NamedTuple, TypeVar

from briefing.core.characters import all_writable, writable
from briefing.core.edits.ids import free, slug
from briefing.core.edits.picks import change_deck, in_crossing_order, pick, placed, unpick, with_picks
from briefing.core.folding import folded
from briefing.core.model import (
    ACCENTS,
    COLOURS,
    FORMS,
    KINDS,
    LEVELS,
    LINES,
    Briefing,
    Confirmation,
    Item,
    Message,
    Source,
    Span,
    Speaker,
    Theme,
)
from briefing.core.quotes.verify import as_extracted, cut_print, fingerprint

Kind = type[Message] | type[Speaker] | type[Theme] | type[Source]
Owner = TypeVar("Owner", Speaker, Theme)

_LISTS: Mapping[Kind, str] = {Message: "messages", Speaker: "speakers", Theme: "themes", Source: "sources"}
_WORDS: Mapping[Kind, str] = {Message: "quote", Speaker: "name", Theme: "title", Source: "title"}
_MAY_BE_BLANK = (Source,)


class Added(NamedTuple):
    """A briefing with something new in it, and the ids of the new."""

    briefing: Briefing
    ids: tuple[str, ...]


def add(briefing: Briefing, *items: Item, after: str = "") -> Added:
    """Put ``items`` of one kind behind the one with the id ``after``, or at the end.

    An item without an id gets one made of its words; an id that is taken gets a number. The quote of a message with a
    span is taken to be as its source has it, and a theme recolours no other. Raises ValueError for a blank quote, name
    or title, and KeyError for a reference or ``after`` that leads nowhere.
    """
    for item in items:
        kind = type(item)
        if not writable(getattr(item, _WORDS[kind])).strip() and kind not in _MAY_BE_BLANK:
            raise ValueError(f"A {kind.__name__.lower()} needs a {_WORDS[kind]}.")
    return _put(briefing, type(items[0]), items, after) if items else Added(briefing, ())


def duplicate(briefing: Briefing, kind: Kind, *ids: str) -> Added:
    """Copies, not picked, each behind its original. Raises KeyError for an unknown id."""
    present = _by_id(briefing, kind)
    originals = {id: present[id] for id in ids}
    items: list[Item] = []
    new: dict[str, Item] = {}
    for item in present.values():
        items.append(item)
        if item.id in originals:
            copy = _ready(briefing, item, ChainMap(new, present))
            new[copy.id] = copy
            items.append(copy)
    return Added(_with(briefing, kind, items) if new else briefing, tuple(new))


def change(briefing: Briefing, kind: Kind, id: str, /, **values: object) -> Briefing:
    """Set fields, the id aside, of the item of this kind with this id.

    A needed text given blank stays as it is. A pick that gets another theme goes to the end of its section. A changed
    quote keeps its span, and the fingerprint of the words it was taken with, so that ``verify`` can tell. Raises
    KeyError for an unknown id or a reference that leads nowhere.
    """
    return _change_all(briefing, kind, (id,), values)


def change_message(briefing: Briefing, id: str, **values: object) -> Briefing:
    """Set fields of the message ``id``, as ``change`` does."""
    return _change_all(briefing, Message, (id,), values)


def confirm(briefing: Briefing, id: str, by: str, on: str) -> Briefing:
    """Record that ``by`` confirmed, ``on`` that day and time, that the cuts of the message ``id`` keep its meaning.

    Raises KeyError for an unknown id.
    """
    message = _by_id(briefing, Message)[id]
    return change_message(briefing, id, confirmed=Confirmation(writable(by), writable(on), cut_print(message)))


def change_messages(briefing: Briefing, ids: Collection[str], **values: object) -> Briefing:
    """Set the same fields of several messages, as ``change`` does."""
    return _change_all(briefing, Message, ids, values)


def change_assembly(briefing: Briefing, **values: object) -> Briefing:
    """Set what is told of the event (title, host, place, date, language).

    A subtitle of the deck that names the event by its title goes on naming it: it never speaks of another.
    """
    old, assembly = briefing.assembly, replace(briefing.assembly, **all_writable(values, LINES))
    if assembly == old:
        return briefing
    subtitle = briefing.deck.subtitle
    if old.title.strip() and old.title != assembly.title and old.title in subtitle:
        new = assembly.title.strip()
        briefing = change_deck(briefing, subtitle=subtitle.replace(old.title, new) if new else "")
    return replace(briefing, assembly=assembly)


def delete(briefing: Briefing, kind: Kind, ids: Collection[str]) -> Briefing:
    """Remove the items of this kind with these ids.

    Deleted messages leave the picks. Messages of a deleted speaker, theme or source go on without one. The other themes
    keep their colours.
    """
    items = getattr(briefing, _LISTS[kind])
    kept = [item for item in items if item.id not in ids]
    if len(kept) == len(items):
        return briefing
    if kind is not Message:
        briefing = _relinked(briefing, kind, ids, "")
    after = _with(briefing, kind, kept)
    if kind is Theme:
        after = _in_colours_of(briefing, after)
    return with_picks(after, after.deck.picks) if kind in (Message, Theme) else after


def _in_colours_of(before: Briefing, after: Briefing) -> Briefing:
    """``after`` with its themes in the colours that they have in ``before``; new ones have one that is free, if any."""
    old, new = before.accent_by_theme, after.accent_by_theme
    free_ones = [accent for accent in range(ACCENTS) if accent not in old.values()]

    def coloured(theme: Theme) -> Theme:
        accent = old.get(theme.id, new[theme.id])
        if theme.id not in old and not theme.colour and accent in old.values() and free_ones:
            accent = free_ones.pop(0)
        return theme if accent == new[theme.id] else replace(theme, colour=COLOURS[accent])

    return _with(after, Theme, [coloured(theme) for theme in after.themes])


def reassign(briefing: Briefing, kind: type[Speaker] | type[Theme], ids: Collection[str], to: str) -> Briefing:
    """Give the messages of the speakers (or themes) ``ids`` to ``to``. Raises KeyError for an unknown ``to``."""
    after = _relinked(briefing, kind, ids, _by_id(briefing, kind)[to].id)
    return with_picks(after, after.deck.picks) if kind is Theme else after


def merge(briefing: Briefing, kind: type[Owner], kept: str, ids: Collection[str]) -> Briefing:
    """Make one of several speakers (or themes): ``kept`` gets the messages of ``ids``, and those texts that it lacks.

    Raises KeyError for an unknown id.
    """
    known = _by_id(briefing, kind)
    others = [known[id] for id in ids if id != kept]
    if not others:
        return briefing
    whole = known[kept]
    for other in others:
        whole = _filled(whole, other)
    briefing = reassign(briefing, kind, ids, kept)
    present = [whole if item.id == kept else item for item in known.values() if item.id == kept or item.id not in ids]
    after = _with(briefing, kind, present)
    return _in_colours_of(briefing, after) if kind is Theme else after


def reorder(briefing: Briefing, kind: Kind, ids: Collection[str], row: int) -> Briefing:
    """Put ``ids``, in their present order, before what is now at ``row`` (from 0). Picks stay as they were arranged."""
    known = _by_id(briefing, kind)
    order = placed(list(known), ids, row)
    return briefing if order == list(known) else _with(briefing, kind, [known[id] for id in order])


def move_themes(briefing: Briefing, ids: Collection[str], row: int) -> Briefing:
    """Reorder themes, as ``reorder`` does. Where the deck's sections followed the crossing, they go on following it."""
    after = reorder(briefing, Theme, ids, row)
    return in_crossing_order(after) if in_crossing_order(briefing) is briefing else after


def _change_all(briefing: Briefing, kind: Kind, ids: Collection[str], values: Mapping[str, object]) -> Briefing:
    known, allowed = _by_id(briefing, kind), _allowed(kind, values)
    new = {id: _changed(briefing, known[id], allowed) for id in ids}
    if all(new[id] is known[id] for id in ids):
        return briefing
    after = _with(briefing, kind, [new.get(id, item) for id, item in known.items()])
    moved = [id for id in briefing.deck.picks if kind is Message and _is_moved(known.get(id), new.get(id))]
    return pick(unpick(after, moved), moved) if moved else after


def _is_moved(old: Item | None, new: Item | None) -> bool:
    """Whether a message went to another theme."""
    return isinstance(old, Message) and isinstance(new, Message) and new.theme != old.theme


def _changed(briefing: Briefing, old: Item, values: Mapping[str, Any]) -> Item:
    new = _sound(briefing, replace(old, **values))
    if isinstance(old, Message) and isinstance(new, Message):
        new = _proved(old, new)
    return old if new == old else new


def _proved(old: Message, new: Message) -> Message:
    """A changed message with the fingerprint of what was said, and without the word for a cut that it has no more."""
    if new.quote != old.quote and old.is_taken and not new.verbatim:
        new = replace(new, verbatim=fingerprint(old.quote))
    return replace(new, confirmed=None) if new.confirmed and new.confirmed.cut != cut_print(new) else new


def _by_id(briefing: Briefing, kind: Kind) -> dict[str, Any]:
    found: dict[str, Any] = getattr(briefing, f"{kind.__name__.lower()}_by_id")
    return found


def _with(briefing: Briefing, kind: Kind, items: Collection[Item]) -> Briefing:
    lists: dict[str, Any] = {_LISTS[kind]: tuple(items)}
    return replace(briefing, **lists)


def _put(briefing: Briefing, kind: Kind, items: Iterable[Item], after: str) -> Added:
    present = _by_id(briefing, kind)
    place = list(present).index(present[after].id) + 1 if after else len(present)
    new: dict[str, Item] = {}
    for item in items:
        ready = _ready(briefing, item, ChainMap(new, present))
        new[ready.id] = ready
    old = list(present.values())
    after_all = _with(briefing, kind, [*old[:place], *new.values(), *old[place:]])
    return Added(_in_colours_of(briefing, after_all) if kind is Theme else after_all, tuple(new))


def _ready(briefing: Briefing, item: Item, taken: Container[str]) -> Item:
    """The item as it may stand in the briefing, under an id of its own."""
    kind = type(item)
    item = replace(item, **all_writable({field.name: getattr(item, field.name) for field in fields(item)}, LINES))
    item = replace(item, id=free(item.id or slug(getattr(item, _WORDS[kind])) or kind.__name__.lower(), taken))
    if isinstance(item, Message) and item.is_taken and not item.verbatim:
        item = as_extracted(item)
    return _sound(briefing, item)


def _sound(briefing: Briefing, item: Item) -> Item:
    """The item without an emphasis that is no part of its quote, and a form, level, kind or colour that is none.

    Raises KeyError where it refers to nothing.
    """
    if isinstance(item, Theme):
        return item if item.colour in ("", *COLOURS) else replace(item, colour="")
    if isinstance(item, Source):
        return item if item.kind in ("", *KINDS) else replace(item, kind="")
    if not isinstance(item, Message):
        return item
    for id, known in ((item.speaker, briefing.speaker_by_id), (item.theme, briefing.theme_by_id)):
        if id and id not in known:
            raise KeyError(id)
    if item.source and item.source.id not in briefing.source_by_id:
        raise KeyError(item.source.id)
    item = item if item.emphasis in item.quote else replace(item, emphasis=_stressed(item.emphasis, item.quote))
    item = item if item.level in ("", *LEVELS) else replace(item, level="")
    return item if item.slide in ("", *FORMS) else replace(item, slide="")


def _stressed(emphasis: str, quote: str) -> str:
    """The words of an emphasis as a quote has them, which may have other spaces; "" where it does not have them."""
    words = [re.escape(word) for word in folded(emphasis).text.split()]
    plain = folded(quote)
    found = re.search(r"\s+".join(words), plain.text) if words else None
    return quote[plain.origin(found.start()) : plain.origin(found.end())] if found else ""


def _allowed(kind: Kind, values: Mapping[str, object]) -> dict[str, Any]:
    needed = "" if kind in _MAY_BE_BLANK else _WORDS[kind]
    return {name: value for name, value in all_writable(values, LINES).items() if name != needed or value.strip()}


def _filled(item: Owner, other: Owner) -> Owner:
    """``item`` with the texts of ``other`` where it has none."""
    missing: dict[str, Any] = {
        field.name: getattr(other, field.name)
        for field in fields(item)
        if field.name != "extra" and not getattr(item, field.name)
    }
    return replace(item, **missing, extra={**other.extra, **item.extra})


def _relinked(briefing: Briefing, kind: Kind, ids: Collection[str], to: str) -> Briefing:
    """The messages that refer to ``ids``, referring to ``to`` instead; quotes of a source lose their span."""
    name = kind.__name__.lower()
    values: dict[str, Any] = {name: None if kind is Source else to}
    messages = tuple(replace(m, **values) if _referred(m, name) in ids else m for m in briefing.messages)
    return briefing if messages == briefing.messages else replace(briefing, messages=messages)


def _referred(message: Message, name: str) -> str:
    """The id of the speaker, theme or source of a message."""
    value: str | Span | None = getattr(message, name)
    return value.id if isinstance(value, Span) else value or ""
