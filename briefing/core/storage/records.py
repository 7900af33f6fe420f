"""Values of our own classes as JSON has them, and back: told by the types that their fields are declared with.

What an edit changed in a briefing is told in a few words, to be kept many times a minute however large that is.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

from briefing.core.model import Briefing, Message, Source, Speaker, Theme

_T = TypeVar("_T")
_LISTS: Mapping[str, type[Any]] = {"sources": Source, "speakers": Speaker, "themes": Theme, "messages": Message}
_VALUES = ("assembly", "deck")
_NEW = object()
_PLAIN = (str, int, float, bool, type(None))


def as_data(value: object) -> Any:
    """``value`` in lists, dicts and plain values: a dataclass, a named tuple, an enum, a collection, or one of these.

    Raises TypeError for any other.
    """
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, _PLAIN):
        return value
    if is_dataclass(value):
        return {field.name: as_data(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): as_data(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(map(as_data, value), key=repr)
    if isinstance(value, list | tuple):
        return [as_data(one) for one in value]
    raise TypeError(value)


def from_data(kind: type[_T], data: Any) -> _T:
    """The value of ``kind`` that ``data`` was made of. Raises ValueError, TypeError or KeyError where it is none."""
    return cast(_T, _made(kind, data))


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return typing.get_type_hints(kind)


def _made(kind: Any, data: Any) -> Any:
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _one_of(inner, data)
    if origin in (tuple, frozenset):
        return _several(origin, inner, data)
    if origin and issubclass(origin, Mapping):
        return {inner[0](key): _made(inner[1], one) for key, one in _a(dict, data).items()}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind[_a(str, data)]
    if is_dataclass(kind):
        hints = _hints(cast(Any, kind))
        return cast(Any, kind)(**{name: _made(hints[name], one) for name, one in _a(dict, data).items()})
    if hasattr(kind, "_fields"):
        return kind(*(_made(_hints(kind)[name], one) for name, one in zip(kind._fields, _a(list, data), strict=True)))
    return float(data) if kind is float and type(data) is int else _a(kind, data)


def _one_of(kinds: tuple[Any, ...], data: Any) -> Any:
    """What may be none."""
    return None if data is None else _made(next(kind for kind in kinds if kind is not type(None)), data)


def _several(origin: Any, inner: tuple[Any, ...], data: Any) -> Any:
    each = [inner[0]] * len(_a(list, data)) if origin is frozenset or inner[1:] == (...,) else list(inner)
    return origin(_made(kind, one) for kind, one in zip(each, data, strict=True))


def _a(kind: Any, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(value)
    return value


def change(before: Briefing, after: Briefing) -> dict[str, Any]:
    """What makes ``after`` of ``before``, as JSON has it. Raises TypeError where keys that are not ours changed."""
    told: dict[str, Any] = {}
    for name in (field.name for field in fields(Briefing)):
        old, new = getattr(before, name), getattr(after, name)
        if old is new or old == new:
            continue
        if name in _LISTS:
            told[name] = _of_list(old, new)
        elif name in _VALUES:
            told[name] = _of_value(old, new)
        else:
            told[name] = _plain(name, new)
    return told


def changed(briefing: Briefing, told: Mapping[str, Any]) -> Briefing:
    """What ``told``, a change, makes of ``briefing``. Raises ValueError, TypeError or KeyError where it is none."""
    return replace(briefing, **{name: _applied(briefing, name, data) for name, data in told.items()})


def _of_list(old: tuple[Any, ...], new: tuple[Any, ...]) -> dict[str, Any]:
    known = {item.id: item for item in old}
    items = {item.id: _of_value(known.get(item.id, _NEW), item) for item in new if known.get(item.id) is not item}
    ids = [item.id for item in new]
    return {"items": items, "ids": None if ids == list(known) else ids}


def _of_value(old: Any, new: Any) -> dict[str, Any]:
    own = ((field.name, getattr(new, field.name)) for field in fields(new))
    return {name: _plain(name, value) for name, value in own if value != getattr(old, name, _NEW)}


def _plain(name: str, value: Any) -> Any:
    if name == "extra" and value:
        raise TypeError(value)
    return as_data(value)


def _applied(briefing: Briefing, name: str, data: Any) -> Any:
    old = getattr(briefing, name)
    if name in _VALUES:
        return replace(old, **_fields(type(old), data))
    if name not in _LISTS:
        return from_data(_hints(Briefing)[name], data)
    known = {item.id: item for item in old}
    for id, told in data["items"].items():
        made = _fields(_LISTS[name], told)
        known[id] = replace(known[id], **made) if id in known else _LISTS[name](**made)
    return tuple(known[id] for id in data["ids"] or known)


def _fields(kind: Any, data: Mapping[str, Any]) -> dict[str, Any]:
    return {name: from_data(_hints(kind)[name], value) for name, value in data.items()}
