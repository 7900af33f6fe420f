"""Nodes → Briefing and back to plain data: the file format, its faults and their mends.

The keys are the fields of the model, under their own names; those without a value are left out. Of a message,
``owner``, ``due``, ``slide`` and ``verbatim``, of a theme ``colour`` are younger than the format: files without them
are as valid as ever.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import lru_cache
from typing import Any, TypeVar

from briefing.core.errors import BriefingError
from briefing.core.model import COLOURS, FORMS, Assembly, Briefing, DeckOptions, Message, Source, Span, Speaker, Theme
from briefing.core.nodes import Node, typed
from briefing.core.texts import unwritable

FORMAT = "briefing/1"
_T = TypeVar("_T")
_NEEDED = {Source: ("id",), Speaker: ("id", "name"), Theme: ("id", "title"), Message: ("id", "quote"), Span: ("id",)}


def read(root: Node | None, name: str) -> Briefing:
    """The briefing that a file's nodes tell. Raises BriefingError naming ``name``, the line, the key and the mend."""
    return _Reader(name).briefing(root)


def written(briefing: Briefing) -> dict[str, Any]:
    """The briefing as data to be dumped; what is empty is left out."""
    data: dict[str, Any] = {"format": FORMAT, "assembly": _item(briefing.assembly)}
    for key in ("sources", "speakers", "themes", "messages"):
        data[key] = [_item(item) for item in getattr(briefing, key)]
    return {**data, "deck": _item(briefing.deck), **briefing.extra}


def _item(value: Any) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for field in fields(value):
        inner = getattr(value, field.name)
        if field.name == "extra":
            data.update(inner)
        elif isinstance(inner, Span):
            data[field.name] = _item(inner)
        elif isinstance(inner, tuple):
            data[field.name] = list(inner)
        elif inner not in ("", None):
            data[field.name] = inner
    return data


@lru_cache(maxsize=16)
def _keys(cls: Any) -> tuple[tuple[str, str], ...]:
    """The keys of a class of the model with their types, but for ``extra``."""
    return tuple((field.name, str(field.type)) for field in fields(cls) if field.name != "extra")


class _Reader:
    def __init__(self, name: str) -> None:
        self._name = name
        self._readers: dict[str, Callable[[Node, str], Any]] = {"int": self._number, "Span | None": self._span}
        self._readers["tuple[str, ...]"] = self._texts

    def briefing(self, root: Node | None) -> Briefing:
        if root is None or root.value == "":
            raise BriefingError("The file is empty.", where=self._name, mend="Open another file.")
        data = self._mapping(root, "the file")
        self._check_format(data, root)
        found = Briefing(
            assembly=self._one(Assembly, data.pop("assembly", None), "assembly"),
            sources=self._many(Source, data.pop("sources", None), "sources"),
            speakers=self._many(Speaker, data.pop("speakers", None), "speakers"),
            themes=self._themes(data.pop("themes", None)),
            messages=self._messages(messages := data.pop("messages", None)),
            deck=self._one(DeckOptions, deck := data.pop("deck", None), "deck"),
            extra=self._extra(data),
        )
        self._check_references(found, messages)
        self._check_picks(found, deck)
        return found

    def _check_format(self, data: dict[str, Node], root: Node) -> None:
        node = data.pop("format", None)
        if node is None:
            raise self._fault(
                root, "The key “format” is missing", f"Start the file with format: {FORMAT}, if it is a briefing."
            )
        if node.value == FORMAT:
            return
        told = node.value if isinstance(node.value, str) else "something else"
        if re.fullmatch(r"briefing/\d+", told):
            raise self._fault(node, f"The format is {told}, which this version does not know", "Update Briefing.")
        raise self._fault(node, f"The format is “{told[:40]}”, not {FORMAT}", "Open a briefing.")

    def _one(self, cls: type[_T], node: Node | None, path: str) -> _T:
        """The mapping as a ``cls``; keys that ``cls`` does not have go to its ``extra``."""
        data = self._mapping(node, path) if node else {}
        for key in _NEEDED.get(cls, ()):
            if key not in data or data[key].value == "":
                raise self._fault(node, f"{path} has no “{key}”", f"Add {key}: to it.")
        values: dict[str, Any] = {}
        for key, type_ in _keys(cls):  # type: ignore[arg-type]
            if key in data:
                values[key] = self._readers.get(type_, self._text)(data.pop(key), f"{path}.{key}")
        return cls(**values, extra=self._extra(data))  # type: ignore[call-arg]

    def _many(self, cls: type[_T], node: Node | None, path: str) -> tuple[_T, ...]:
        items = self._list(node, path) if node else []
        found = tuple(self._one(cls, item, f"{path}[{place}]") for place, item in enumerate(items))
        seen: set[str] = set()
        for item, value in zip(items, found, strict=True):
            id: str = value.id  # type: ignore[attr-defined]
            if id in seen:
                raise self._fault(item, f"{path} has the id “{id}” twice", "Give each its own id.")
            seen.add(id)
        return found

    def _themes(self, node: Node | None) -> tuple[Theme, ...]:
        found = self._many(Theme, node, "themes")
        for theme, item in zip(found, _items(node), strict=True):
            if theme.colour and theme.colour not in COLOURS:
                what = f"“{theme.id}” cannot have the colour “{theme.colour[:40]}”"
                raise self._fault(_value(item, "colour"), what, f"Write one of {', '.join(COLOURS)}, or nothing.")
        return found

    def _messages(self, node: Node | None) -> tuple[Message, ...]:
        found = self._many(Message, node, "messages")
        for message, item in zip(found, _items(node), strict=True):
            if message.emphasis not in message.quote:
                raise self._fault(
                    item, f"The emphasis of “{message.id}” is no part of its quote", "Copy it from the quote."
                )
            if message.slide and message.slide not in FORMS:
                what = f"“{message.id}” cannot be shown as “{message.slide[:40]}”"
                raise self._fault(_value(item, "slide"), what, f"Write one of {', '.join(FORMS)}, or nothing.")
        return found

    def _check_references(self, briefing: Briefing, node: Node | None) -> None:
        for message, item in zip(briefing.messages, _items(node), strict=True):
            self._known(item, "speaker", message.speaker, briefing.speaker_by_id)
            self._known(item, "theme", message.theme, briefing.theme_by_id)
            if message.source:
                self._known(item, "source", message.source.id, briefing.source_by_id)

    def _known(self, item: Node, key: str, id: str, known: Mapping[str, Any]) -> None:
        if id and id not in known:
            raise self._fault(
                _value(item, key), f"There is no {key} “{id}”", _suggestion(id, known, f"Add it under {key}s:.")
            )

    def _check_picks(self, briefing: Briefing, node: Node | None) -> None:
        deck = node.value if node and isinstance(node.value, dict) else {}
        picks = briefing.deck.picks
        for place, item in enumerate(_items(deck.get("picks"))):
            if picks[place] not in briefing.message_by_id:
                mend = _suggestion(picks[place], briefing.message_by_id, "Remove it.")
                raise self._fault(item, f"There is no message “{picks[place]}” to pick", mend)
            if picks[place] in picks[:place]:
                raise self._fault(item, f"“{picks[place]}” is picked twice", "Remove one of them.")

    def _span(self, node: Node, path: str) -> Span:
        data = self._mapping(node, path)
        for key in ("start", "end"):
            if key not in data:
                raise self._fault(node, f"{path} has no “{key}”", "Give the place of the quote in characters.")
        span = self._one(Span, node, path)
        if span.end < span.start:
            raise self._fault(node, f"{path} ends before it starts", "Make end larger than start.")
        return span

    def _number(self, node: Node, path: str) -> int:
        if not isinstance(node.value, str) or not re.fullmatch("[0-9]{1,12}", node.value):
            raise self._fault(node, f"{path} is not a whole number", "Write digits only.")
        return int(node.value)

    def _texts(self, node: Node, path: str) -> tuple[str, ...]:
        return tuple(self._text(item, f"{path}[{place}]") for place, item in enumerate(self._list(node, path)))

    def _text(self, node: Node, path: str) -> str:
        if not isinstance(node.value, str):
            raise self._fault(node, f"{path} is not a text", "Write a text after the colon.")
        if bad := unwritable(node.value):
            raise self._fault(node, f"{path} holds the control character U+{ord(bad):04X}", "Remove it.")
        return "" if node.plain and node.value in ("~", "null") else node.value

    def _mapping(self, node: Node, path: str) -> dict[str, Node]:
        if not isinstance(node.value, dict):
            raise self._fault(node, f"{path} is not made of “key: value” lines", "See the format of briefings.")
        return dict(node.value)

    def _list(self, node: Node, path: str) -> Sequence[Node]:
        if node.value == "" and node.plain:
            return []
        if not isinstance(node.value, list):
            raise self._fault(node, f"{path} is not a list", "Start each item with a dash.")
        return node.value

    def _extra(self, data: Mapping[str, Node]) -> dict[str, Any]:
        for node in data.values():
            self._check_texts(node)
        return {key: typed(node) for key, node in data.items()}

    def _check_texts(self, node: Node) -> None:
        if isinstance(node.value, str):
            self._text(node, "A value")
            return
        for inner in node.value.values() if isinstance(node.value, dict) else node.value:
            self._check_texts(inner)

    def _fault(self, node: Node | None, what: str, mend: str) -> BriefingError:
        where = f"{self._name}:{node.line}" if node else self._name
        return BriefingError(f"{what}.", where=where, mend=mend)


def _value(item: Node, key: str) -> Node:
    return item.value[key] if isinstance(item.value, dict) else item


def _items(node: Node | None) -> Sequence[Node]:
    return node.value if node and isinstance(node.value, list) else []


def _suggestion(id: str, known: Iterable[str], otherwise: str) -> str:
    from difflib import get_close_matches  # only for a fault

    close = get_close_matches(id, list(known), 1)
    return f"Did you mean “{close[0]}”?" if close else otherwise
