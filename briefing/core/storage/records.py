"""Values of our own classes as JSON has them, and back: told by the types that their fields are declared with."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

_T = TypeVar("_T")
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
