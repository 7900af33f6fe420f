"""Nodes → Briefing and back to plain data: the file format, its faults and their mends.

The keys are the fields of the model, under their own names; those without a value are left out. The list ``glossary``,
of the assembly ``document``, of a message ``kind``, ``level``, ``owner``, ``due``, ``slide``, ``verbatim``, ``at`` and
``confirmed``, of a theme ``colour``, of a source ``kind``, ``author``, ``date``, ``licence`` and ``recording``, of a
span ``around``, of the deck ``answer``, ``classification``, ``template_sha256`` and ``todos`` are younger than the
format: files without them are as valid as ever.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields
from typing import Any, TypeVar

from briefing.core.characters import unwritable
from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import (
    COLOURS,
    FORMS,
    KINDS,
    LEVELS,
    MESSAGE_KINDS,
    Assembly,
    Briefing,
    Confirmation,
    DeckOptions,
    Message,
    Source,
    Span,
    Speaker,
    Theme,
    Todo,
)
from briefing.core.storage.nodes import Node, refuse_mark
from briefing.core.storage.unknown_keys import Places, UnknownKeys

FORMAT = "briefing/1"
_KEYS = ("format", *(field.name for field in fields(Briefing) if field.name != "extra"))
_T = TypeVar("_T")
_NEEDED = {Source: ("id",), Speaker: ("id", "name"), Theme: ("id", "title"), Message: ("id", "quote"), Span: ("id",)}
_NEEDED |= {Confirmation: ("by", "on", "cut"), Todo: ("text",)}
_REMARK = re.compile(r"[^\S\n]*#")


def read(root: Node | None, name: str, text: str) -> Briefing:
    """The briefing that the nodes of a file's ``text`` tell.

    Raises BriefingError naming ``name``, the line, the key and the mend.
    """
    return _Reader(name, text).briefing(root)


def written(briefing: Briefing, places: Places) -> dict[str, object]:
    """The briefing as data to be dumped, with ``places`` for keys that are not ours; what is empty is left out."""
    data: dict[str, object] = {"format": FORMAT, "assembly": _item(briefing.assembly, places)}
    if briefing.glossary:
        data["glossary"] = list(briefing.glossary)
    for key in ("sources", "speakers", "themes", "messages"):
        data[key] = [_item(item, places) for item in getattr(briefing, key)]
    data["deck"] = _item(briefing.deck, places)
    return places.among(data, briefing.extra, _KEYS)


def _item(value: Any, places: Places) -> dict[str, object]:
    data: dict[str, object] = {}
    for field in fields(value):
        inner = getattr(value, field.name)
        if field.name == "extra":
            continue
        if isinstance(value, Span) and inner == field.default:
            continue
        if isinstance(inner, Span | Confirmation):
            data[field.name] = _item(inner, places)
        elif field.name == "todos":
            data.update({field.name: [_item(todo, places) for todo in inner]} if inner else {})
        elif isinstance(inner, tuple):
            data[field.name] = list(inner)
        elif isinstance(inner, float):
            data[field.name] = int(inner) if inner.is_integer() else round(inner, 3)
        elif inner not in ("", None) or field.default not in ("", None, MISSING):  # left out, it would mean the default
            data[field.name] = inner
    return places.among(data, value.extra, tuple(_TABLES[type(value)])) if value.extra else data


class _Reader:
    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._written = text
        self._unknown = UnknownKeys(text, name)

    def briefing(self, root: Node | None) -> Briefing:
        """The briefing that the root says. Raises BriefingError, with the line, for what it may not say."""
        if root is None or root.value == "":
            what = translate("Format", "The file is empty.")
            raise BriefingError(what, where=self._name, mend=translate("Format", "Open another file."))
        data = self._mapping(root, translate("Format", "the file"))
        self._check_format(data, root)
        found = Briefing(
            assembly=self._one(Assembly, data.pop("assembly", None), "assembly"),
            glossary=self._texts(glossary, "glossary") if (glossary := data.pop("glossary", None)) else (),
            sources=self._sources(data.pop("sources", None)),
            speakers=self._many(Speaker, data.pop("speakers", None), "speakers"),
            themes=self._themes(data.pop("themes", None)),
            messages=self._messages(messages := data.pop("messages", None)),
            deck=self._one(DeckOptions, deck := data.pop("deck", None), "deck"),
            extra=dict(self._unknown.of(root, _KEYS)) if data else {},
        )
        if found.assembly.document and deck is None:
            raise self._cut()
        self._check_references(found, messages)
        self._check_picks(found, deck)
        return found

    def _cut(self) -> BriefingError:
        """What is told of a file that Briefing wrote, as its document's id tells, and whose last part is missing."""
        what = translate("Format", "The file ends too early: its deck, which stands last, is missing.")
        mend = translate("Format", "Open a backup, or add the line “{line}” at its end to open what is left.")
        where = f"{self._name}:{self._written.count(chr(10)) + 1}"
        return BriefingError(what, where=where, mend=mend.format(line="deck: {}"))

    def _check_format(self, data: dict[str, Node], root: Node) -> None:
        node = data.pop("format", None)
        if node is None:
            mend = translate("Format", "Start the file with format: {format}, if it is a briefing.")
            raise self._fault(root, translate("Format", "The key “format” is missing."), mend.format(format=FORMAT))
        refuse_mark(node, self._name)
        if node.value == FORMAT:
            return
        told = node.value if isinstance(node.value, str) else translate("Format", "something else")
        if re.fullmatch(r"briefing/\d+", told):
            what = translate("Format", "The format is {format}, which this version does not know.")
            raise self._fault(node, what.format(format=told), translate("Format", "Update Briefing."))
        what = translate("Format", "The format is “{format}”, not {ours}.").format(format=told[:40], ours=FORMAT)
        raise self._fault(node, what, translate("Format", "Open a briefing."))

    def _one(self, cls: type[_T], node: Node | None, path: str) -> _T:
        """The mapping as a ``cls``; keys that ``cls`` does not have go to its ``extra``."""
        data = self._mapping(node, path) if node else {}
        for key in _NEEDED.get(cls, ()):
            if key not in data or data[key].value == "":
                what = translate("Format", "{path} has no “{key}”.").format(path=path, key=key)
                raise self._fault(node, what, translate("Format", "Add {key}: to it.").format(key=key))
        values: dict[str, object] = {}
        for key, reader in _TABLES[cls].items():
            if key in data:
                values[key] = reader(self, data.pop(key), f"{path}.{key}")
        extra = dict(self._unknown.of(node, _TABLES[cls])) if node and data else {}
        return cls(**values, extra=extra)  # type: ignore[call-arg]  # all have it

    def _many(self, cls: type[_T], node: Node | None, path: str) -> tuple[_T, ...]:
        items = self._list(node, path) if node else []
        found = tuple(self._one(cls, item, f"{path}[{place}]") for place, item in enumerate(items))
        seen: set[str] = set()
        for item, value in zip(items, found, strict=True):
            id: str = value.id  # type: ignore[attr-defined]  # as all in lists have
            if id in seen:
                what = translate("Format", "{path} has the id “{id}” twice.").format(path=path, id=id)
                raise self._fault(item, what, translate("Format", "Give each its own id."))
            seen.add(id)
        return found

    def _check_whole(self, item: Node) -> None:
        """A "#" in a text that stands in no quotes begins a comment, which would be words lost."""
        told = item.value if isinstance(item.value, dict) else {}
        for node in (told[key] for key in ("quote", "shown") if key in told):
            if node.plain and _REMARK.match(self._written, node.end):
                what = translate("Format", "What is behind the “#” is taken for a comment, not for words of the quote.")
                raise self._fault(node, what, translate("Format", "Put the text in quotes."))

    def _sources(self, node: Node | None) -> tuple[Source, ...]:
        found = self._many(Source, node, "sources")
        for source, item in zip(found, _items(node), strict=True):
            what = translate("Format", "“{id}” cannot be a source of the kind “{kind}”.")
            self._check_choice(item, "kind", source, KINDS, what)
        return found

    def _themes(self, node: Node | None) -> tuple[Theme, ...]:
        found = self._many(Theme, node, "themes")
        for theme, item in zip(found, _items(node), strict=True):
            what = translate("Format", "“{id}” cannot have the colour “{colour}”.")
            self._check_choice(item, "colour", theme, COLOURS, what)
        return found

    def _messages(self, node: Node | None) -> tuple[Message, ...]:
        found = self._many(Message, node, "messages")
        for message, item in zip(found, _items(node), strict=True):
            self._check_whole(item)
            if message.emphasis not in message.quote:
                what = translate("Format", "The emphasis of “{id}” is no part of its quote.").format(id=message.id)
                raise self._fault(item, what, translate("Format", "Copy it from the quote."))
            what = translate("Format", "“{id}” cannot be shown as “{slide}”.")
            self._check_choice(item, "slide", message, FORMS, what)
            what = translate("Format", "The ask of “{id}” cannot have the level “{level}”.")
            self._check_choice(item, "level", message, LEVELS, what)
            what = translate("Format", "“{id}” cannot be a message of the kind “{kind}”.")
            self._check_choice(item, "kind", message, MESSAGE_KINDS, what)
        return found

    def _check_choice(
        self, item: Node, key: str, value: Theme | Message | Source, choices: Sequence[str], what: str
    ) -> None:
        chosen = getattr(value, key)
        if chosen and chosen not in choices:
            mend = translate("Format", "Write one of {forms}, or nothing.").format(forms=", ".join(choices))
            raise self._fault(_value(item, key), what.format(id=value.id, **{key: chosen[:40]}), mend)

    def _check_references(self, briefing: Briefing, node: Node | None) -> None:
        for message, item in zip(briefing.messages, _items(node), strict=True):
            self._known(item, "speaker", message.speaker, briefing.speaker_by_id)
            self._known(item, "theme", message.theme, briefing.theme_by_id)
            if message.source:
                self._known(item, "source", message.source.id, briefing.source_by_id)

    def _known(self, item: Node, key: str, id: str, known: Mapping[str, object]) -> None:
        if id and id not in known:
            what = translate("Format", "There is no {key} “{id}”.").format(key=key, id=id)
            mend = translate("Format", "Add it under {list}:.").format(list=f"{key}s")
            raise self._fault(_value(item, key), what, _suggestion(id, known, mend))

    def _check_picks(self, briefing: Briefing, node: Node | None) -> None:
        deck = node.value if node and isinstance(node.value, dict) else {}
        picks = briefing.deck.picks
        for place, item in enumerate(_items(deck.get("picks"))):
            if picks[place] not in briefing.message_by_id:
                what = translate("Format", "There is no message “{id}” to pick.")
                mend = _suggestion(picks[place], briefing.message_by_id, translate("Format", "Remove it."))
                raise self._fault(item, what.format(id=picks[place]), mend)
            if picks[place] in picks[:place]:
                what = translate("Format", "“{id}” is picked twice.").format(id=picks[place])
                raise self._fault(item, what, translate("Format", "Remove one of them."))

    def _span(self, node: Node, path: str) -> Span:
        data = self._mapping(node, path)
        for key in ("start", "end"):
            if key not in data:
                what = translate("Format", "{path} has no “{key}”.").format(path=path, key=key)
                raise self._fault(node, what, translate("Format", "Give the place of the quote in characters."))
        span = self._one(Span, node, path)
        if span.end < span.start:
            what = translate("Format", "{path} ends before it starts.").format(path=path)
            raise self._fault(node, what, translate("Format", "Make end larger than start."))
        return span

    def _confirmation(self, node: Node, path: str) -> Confirmation:
        return self._one(Confirmation, node, path)

    def _todos(self, node: Node, path: str) -> tuple[Todo, ...]:
        return tuple(self._one(Todo, item, f"{path}[{place}]") for place, item in enumerate(self._list(node, path)))

    def _number(self, node: Node, path: str) -> int:
        refuse_mark(node, self._name)
        if not isinstance(node.value, str) or not re.fullmatch("[0-9]{1,12}", node.value):
            what = translate("Format", "{path} is not a whole number.").format(path=path)
            raise self._fault(node, what, translate("Format", "Write digits only."))
        return int(node.value)

    def _seconds(self, node: Node, path: str) -> float | None:
        refuse_mark(node, self._name)
        if node.plain and node.value in ("", "~", "null"):
            return None
        if not isinstance(node.value, str) or not re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,9})?", node.value):
            what = translate("Format", "{path} is not a number of seconds.").format(path=path)
            raise self._fault(node, what, translate("Format", "Write digits, with a point for parts of a second."))
        return float(node.value)

    def _texts(self, node: Node, path: str) -> tuple[str, ...]:
        return tuple(self._text(item, f"{path}[{place}]") for place, item in enumerate(self._list(node, path)))

    def _text(self, node: Node, path: str) -> str:
        refuse_mark(node, self._name)
        if not isinstance(node.value, str):
            what = translate("Format", "{path} is not a text.").format(path=path)
            raise self._fault(node, what, translate("Format", "Write a text after the colon."))
        if bad := unwritable(node.value):
            what = translate("Format", "{path} holds the control character U+{code}.")
            what = what.format(path=path, code=f"{ord(bad):04X}")
            raise self._fault(node, what, translate("Format", "Remove it."))
        return "" if node.plain and node.value in ("~", "null") else node.value

    def _mapping(self, node: Node, path: str) -> dict[str, Node]:
        refuse_mark(node, self._name)
        if not isinstance(node.value, dict):
            what = translate("Format", "{path} is not made of “key: value” lines.").format(path=path)
            raise self._fault(node, what, translate("Format", "See the format of briefings."))
        return dict(node.value)

    def _list(self, node: Node, path: str) -> Sequence[Node]:
        refuse_mark(node, self._name)
        if node.value == "" and node.plain:
            return []
        if not isinstance(node.value, list):
            what = translate("Format", "{path} is not a list.").format(path=path)
            raise self._fault(node, what, translate("Format", "Start each item with a dash."))
        return node.value

    def _fault(self, node: Node | None, what: str, mend: str) -> BriefingError:
        where = f"{self._name}:{node.line}" if node else self._name
        return BriefingError(what, where=where, mend=mend)


def _value(item: Node, key: str) -> Node:
    return item.value[key] if isinstance(item.value, dict) else item


def _items(node: Node | None) -> Sequence[Node]:
    return node.value if node and isinstance(node.value, list) else []


def _suggestion(id: str, known: Iterable[str], otherwise: str) -> str:
    from difflib import get_close_matches  # only for a fault

    close = get_close_matches(id, list(known), 1)
    return translate("Format", "Did you mean “{id}”?").format(id=close[0]) if close else otherwise


_READERS: dict[object, Callable[[_Reader, Node, str], object]] = {
    str: _Reader._text,
    int: _Reader._number,
    float | None: _Reader._seconds,
    tuple[str, ...]: _Reader._texts,
    Span | None: _Reader._span,
    Confirmation | None: _Reader._confirmation,
    tuple[Todo, ...]: _Reader._todos,
}
"""What reads the value of a key, by the type of its field."""


def table(cls: type) -> dict[str, Callable[[_Reader, Node, str], object]]:
    """What reads each key of a class of the model, but for ``extra``. Raises TypeError for a field nothing can read."""
    types: dict[str, object] = {field.name: field.type for field in fields(cls) if field.name != "extra"}
    for name, kind in types.items():
        if kind not in _READERS:
            raise TypeError(f"{cls.__name__}.{name} is a {kind}, which no reader of the schema reads.")
    return {name: _READERS[kind] for name, kind in types.items()}


_TABLES: dict[type, dict[str, Callable[[_Reader, Node, str], object]]] = {
    cls: table(cls) for cls in (Assembly, Source, Speaker, Theme, Span, Confirmation, Message, Todo, DeckOptions)
}
