"""Frozen values whose classes are made in no time.

``dataclass`` writes the functions of each class and has them compiled, six a frozen class, whenever the program starts:
for what a first frame shows as long as for reading it. Those of a ``Value`` are the same for all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from operator import itemgetter
from typing import Any, ClassVar, NoReturn, dataclass_transform


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Value:
    """What inherits from it is a dataclass, as ``dataclass(frozen=True)`` would make it of the same fields."""

    _fields: ClassVar[dict[str, Field[Any]]]
    _in_order: ClassVar[tuple[str, ...]]
    """The fields that may be given without their names."""
    _usual: ClassVar[dict[str, Any]]
    _makers: ClassVar[tuple[tuple[str, Callable[[], Any]], ...]]
    """What makes the fields of which each value has its own."""
    _all: ClassVar[itemgetter[Any]]
    _hashed: ClassVar[itemgetter[Any]]

    def __init_subclass__(cls) -> None:
        dataclass(init=False, repr=False, eq=False)(cls)
        cls._fields = vars(cls)["__dataclass_fields__"]
        own = cls._fields.values()
        cls._in_order = tuple(each.name for each in own if not each.kw_only)
        cls._usual = {each.name: each.default for each in own if each.default is not MISSING}
        cls._makers = tuple((each.name, each.default_factory) for each in own if each.default_factory is not MISSING)
        cls._all = itemgetter(*cls._fields)
        cls._hashed = itemgetter(*(each.name for each in own if each.hash is not False))

    def __init__(self, *given: Any, **named: Any) -> None:
        own, count = vars(self), len(given) + len(named)
        own.update(self._usual)
        for name, make in self._makers:
            own[name] = make()
        if given:
            named.update(zip(self._in_order, given, strict=False))
        own.update(named)
        if len(named) != count or own.keys() != self._fields.keys():
            raise TypeError(f"{type(self).__name__} takes its fields, each once, and all that have nothing usual.")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._all(vars(self)) == self._all(vars(other)))

    def __hash__(self) -> int:
        return hash(self._hashed(vars(self)))

    def __repr__(self) -> str:
        told = (f"{name}={vars(self)[name]!r}" for name in self._fields)
        return f"{type(self).__qualname__}({', '.join(told)})"
