"""Two people's changes to one briefing, brought together: three-way, item by item by their ids, field by field.

What one of them changed is taken; what both changed, each in another way, is a conflict that somebody settles.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from briefing.core.edits.ids import free
from briefing.core.folding import spelled
from briefing.core.model import Assembly, Briefing, DeckOptions, Extra, Item, Message, Source, Speaker, Theme

_T = TypeVar("_T", bound=Assembly | DeckOptions | Item)
_V = TypeVar("_V")
_Word = TypeVar("_Word", bound=Hashable)
_LISTS = ("sources", "speakers", "themes", "messages")
_WORDS = {Message: "quote", Speaker: "name", Theme: "title", Source: "title"}
_TOGETHER: Mapping[type, tuple[str, ...]] = {
    Message: ("quote", "kind", "shown", "emphasis", "source", "verbatim"),
    Source: ("text", "sha256"),
}
"""Fields that are true of one another only: the first stands for all."""
_REFERENCES = {"speaker": "speakers", "theme": "themes"}


@dataclass(frozen=True)
class Conflict:
    """What both changed, each in another way.

    ``part`` is the list, "assembly" or "deck", ``id`` the item of a list, ``field`` what of it; "" where one deleted
    what the other changed, "order" where both moved things. ``mine`` and ``theirs`` are the values, None for none.
    """

    part: str
    id: str
    field: str
    mine: object
    theirs: object

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from the other conflicts of a merge."""
        return self.part, self.id, self.field


@dataclass(frozen=True)
class Merge:
    """A briefing with the changes of both, and what was settled in it one way though both changed it."""

    briefing: Briefing
    conflicts: tuple[Conflict, ...]


def merge(
    base: Briefing, mine: Briefing, theirs: Briefing, take_theirs: Collection[tuple[str, str, str]] = ()
) -> Merge:
    """What ``mine`` and ``theirs`` make together of the ``base`` that both started from.

    Conflicts are settled for mine, those whose key is in ``take_theirs`` for theirs. What comes out can be saved and
    read again: references lead somewhere, ids are told apart, picks are there.
    """
    return _Merging(take_theirs).briefing(base, _renamed(base, mine, theirs), theirs)


class _Merging:
    def __init__(self, take_theirs: Collection[tuple[str, str, str]]) -> None:
        self._take_theirs = take_theirs
        self._conflicts: list[Conflict] = []

    def briefing(self, base: Briefing, mine: Briefing, theirs: Briefing) -> Merge:
        """What both made of ``base``, part by part."""
        lists: dict[str, Any] = {
            part: self._list(part, *(getattr(of, part) for of in (base, mine, theirs))) for part in _LISTS
        }
        made = Briefing(
            glossary=self._words(base.glossary, mine.glossary, theirs.glossary),
            assembly=self._fields("assembly", "", base.assembly, mine.assembly, theirs.assembly),
            **lists,
            deck=self._deck(base.deck, mine.deck, theirs.deck),
            extra=self._extra("", "", base.extra, mine.extra, theirs.extra),
        )
        return Merge(_mended(made, mine, theirs, base), tuple(self._conflicts))

    def _list(self, part: str, base: Sequence[Item], mine: Sequence[Item], theirs: Sequence[Item]) -> tuple[Item, ...]:
        three = [{item.id: item for item in items} for items in (base, mine, theirs)]
        found = {id: self._item(part, id, *(by_id.get(id) for by_id in three)) for id in {**three[1], **three[2]}}
        order = self._order(part, *([item.id for item in items] for items in (base, mine, theirs)))
        return tuple(item for id in order if (item := found[id]) is not None)

    def _item(self, part: str, id: str, base: Item | None, mine: Item | None, theirs: Item | None) -> Item | None:
        if mine is not None and theirs is not None:
            return self._fields(part, id, base, mine, theirs)
        if base is None:
            return theirs if mine is None else mine
        return self._settled(part, id, "", base, mine, theirs)

    def _fields(self, part: str, id: str, base: _T | None, mine: _T, theirs: _T) -> _T:
        if mine == theirs:
            return mine
        values: dict[str, Any] = {}
        group: tuple[str, ...] = _TOGETHER.get(type(mine), ())
        for field in (field.name for field in fields(mine) if field.name not in ("id", "picks", "todos", *group[1:])):
            names = group if field in group else (field,)
            if field == "extra":
                values[field] = self._extra(part, id, base.extra if base else {}, mine.extra, theirs.extra)
            else:
                two = [tuple(getattr(of, name) for name in names) for of in (mine, theirs)]
                before = tuple(getattr(base, name) for name in names) if base else _emptier(*two)
                values.update(zip(names, self._settled(part, id, field, before, *two), strict=True))
        return replace(mine, **values)

    def _words(self, base: Sequence[_Word], mine: Sequence[_Word], theirs: Sequence[_Word]) -> tuple[_Word, ...]:
        """The words or to-dos of both, without those that one removed: nothing that anybody must settle."""
        if theirs in (base, mine):
            return tuple(mine)
        if mine == base:
            return tuple(theirs)
        gone = {word for word in base if word not in mine or word not in theirs}
        return tuple(word for word in dict.fromkeys((*mine, *theirs)) if word not in gone)

    def _deck(self, base: DeckOptions, mine: DeckOptions, theirs: DeckOptions) -> DeckOptions:
        made = self._fields("deck", "", base, mine, theirs)
        gone = {id for id in base.picks if id not in mine.picks or id not in theirs.picks}
        order = self._order("deck", base.picks, mine.picks, theirs.picks)
        todos = self._words(base.todos, mine.todos, theirs.todos)
        return replace(made, picks=tuple(id for id in order if id not in gone), todos=todos)

    def _extra(self, part: str, id: str, base: Extra, mine: Extra, theirs: Extra) -> Extra:
        made = {}
        for key in {**mine, **theirs}:
            three = [(of[key],) if key in of else None for of in (base, mine, theirs)]
            if (value := self._settled(part, id, key, *three)) is not None:
                made[key] = value[0]
        return made

    def _settled(self, part: str, id: str, field: str, base: object, mine: _V, theirs: _V) -> _V:
        if _same(mine, theirs):
            return theirs if mine == base else mine
        if _same(theirs, base):
            return mine
        if _same(mine, base):
            return theirs
        conflict = Conflict(part, id, field, *_differing(mine, theirs))
        self._conflicts.append(conflict)
        return theirs if conflict.key in self._take_theirs else mine

    def _order(self, part: str, base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
        """All ids of both in one order: that of whoever moved things, with what the other added put in its place."""
        common = [id for id in base if id in set(mine) and id in set(theirs)]
        moved = [[id for id in of if id in set(common)] for of in (mine, theirs)]
        if moved[0] == moved[1] or moved[1] == common:
            is_mine = True
        elif moved[0] == common:
            is_mine = False
        else:
            conflict = Conflict(part, "", "order", tuple(moved[0]), tuple(moved[1]))
            self._conflicts.append(conflict)
            is_mine = conflict.key not in self._take_theirs
        return _woven(mine, theirs) if is_mine else _woven(theirs, mine)


def _woven(first: Sequence[str], second: Sequence[str]) -> list[str]:
    """``first``, with each of ``second`` that it lacks behind the one that it follows there."""
    known = set(first)
    followers: dict[str, list[str]] = {}
    before = ""
    for id in second:
        if id in known:
            before = id
        else:
            followers.setdefault(before, []).append(id)
    return [*followers.get("", ()), *(each for id in first for each in (id, *followers.get(id, ())))]


def _emptier(mine: tuple[object, ...], theirs: tuple[object, ...]) -> tuple[object, ...] | None:
    """What both may have started from where both added the same thing: the one that says nothing yet."""
    return mine if not any(mine) else theirs if not any(theirs) else None


def _same(one: object, other: object) -> bool:
    """Whether two values say the same: of texts, whatever programs made of their letters."""
    if isinstance(one, str) and isinstance(other, str):
        return one == other or spelled(one) == spelled(other)
    if isinstance(one, tuple) and isinstance(other, tuple) and type(one) is type(other):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)


def _differing(mine: object, theirs: object) -> tuple[object, object]:
    """What to show of two values: of fields that go together, the first that is not the same."""
    if isinstance(mine, tuple) and isinstance(theirs, tuple):
        return next((one, other) for one, other in zip(mine, theirs, strict=True) if not _same(one, other))
    one, other = (value[0] if isinstance(value, tuple) else value for value in (mine, theirs))
    return one, other


def _mended(made: Briefing, *others: Briefing) -> Briefing:
    """Bring back what is still referred to though one of them deleted it; drop picks of what is gone."""
    for part, ids in _needed(made).items():
        present = {item.id for item in getattr(made, part)}
        back = []
        for id in ids:
            if id not in present:
                back.append(next(item for of in others for item in getattr(of, part) if item.id == id))
                present.add(id)
        if back:
            made = _with(made, part, (*getattr(made, part), *back))
    present = {message.id for message in made.messages}
    if all(id in present for id in made.deck.picks):
        return made
    return replace(made, deck=replace(made.deck, picks=tuple(id for id in made.deck.picks if id in present)))


def _needed(briefing: Briefing) -> dict[str, list[str]]:
    needed: dict[str, list[str]] = {
        part: [getattr(message, field) for message in briefing.messages if getattr(message, field)]
        for field, part in _REFERENCES.items()
    }
    return {**needed, "sources": [message.source.id for message in briefing.messages if message.source]}


def _renamed(base: Briefing, mine: Briefing, theirs: Briefing) -> Briefing:
    """``mine``, where what it added has other ids than other things that ``theirs`` added."""
    for part in _LISTS:
        known = {item.id for item in getattr(base, part)}
        added = {item.id: item for item in getattr(theirs, part) if item.id not in known}
        for item in getattr(mine, part):
            other = added.get(item.id)
            if item.id not in known and other is not None and not _same(_words(item), _words(other)):
                mine = _with_id(mine, part, item.id, free(item.id, {*known, *added, *_ids(mine, part)}))
    return mine


def _words(item: Item) -> str:
    return str(getattr(item, _WORDS[type(item)]))


def _ids(briefing: Briefing, part: str) -> list[str]:
    return [item.id for item in getattr(briefing, part)]


def _with_id(briefing: Briefing, part: str, old: str, new: str) -> Briefing:
    items = tuple(replace(item, id=new) if item.id == old else item for item in getattr(briefing, part))
    made = _with(briefing, part, items)
    picks = tuple(new if id == old else id for id in made.deck.picks)
    todos = tuple(replace(todo, message=new) if todo.message == old else todo for todo in made.deck.todos)
    if part == "messages":
        return replace(made, deck=replace(made.deck, picks=picks, todos=todos))
    return replace(made, messages=tuple(_referring(message, part, old, new) for message in made.messages))


def _referring(message: Message, part: str, old: str, new: str) -> Message:
    if part == "sources":
        is_of = message.source is not None and message.source.id == old
        return replace(message, source=replace(message.source, id=new)) if is_of and message.source else message
    field = next(field for field, of in _REFERENCES.items() if of == part)
    values: dict[str, Any] = {field: new}
    return replace(message, **values) if getattr(message, field) == old else message


def _with(briefing: Briefing, part: str, items: tuple[object, ...]) -> Briefing:
    values: dict[str, Any] = {part: items}
    return replace(briefing, **values)
