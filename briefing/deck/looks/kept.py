"""Analyses kept: a template is looked at once, and known again by its bytes, in memory and on disk."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from PySide6.QtGui import QFontDatabase

from briefing.core.errors import BriefingError
from briefing.core.storage.files import write_atomically
from briefing.deck.compose.look import CoverLook, Look, TextPlace
from briefing.deck.compose.model import Ink, Rect
from briefing.deck.fonts.shipped import ensure_fonts
from briefing.deck.template.opening import OpenTemplate

VERSION = 55
"""To be raised with every change of what is found: analyses of before are made again."""
_MOST = 40
"""The analyses kept on disk, those kept last."""
_PARTS = (Rect, Ink, TextPlace, CoverLook)


@dataclass(frozen=True)
class Analysis:
    """What was found; ``notes`` are the names of what the user should know of it: see ``notes.sentence``.

    ``others`` are the looks of slides that stand on another layout than most, by their kind. ``footers`` are the inks
    of footers and numbers that were seen, by layout and idx, "" for their own, LEFT_OUT for a number without.
    """

    look: Look
    notes: tuple[str, ...] = ()
    others: Mapping[str, Look] = field(default_factory=dict)
    footers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


_memory: dict[str, Analysis] = {}


def kept(template: OpenTemplate, folder: Path, analyse: Callable[[OpenTemplate], Analysis]) -> Analysis:
    """The analysis of a template, made if none is kept in memory or in ``folder``.

    The folder is made when needed. Nothing here raises but what ``analyse`` does: all works without a disk.
    """
    key = _key(template)
    if key not in _memory:
        path = folder / f"{key[:32]}.json"
        found = _read(path, key)
        if found is None:
            found = analyse(template)
            _write(path, key, found)
        _memory[key] = found
    return _memory[key]


def _key(template: OpenTemplate) -> str:
    """What an analysis depends on: the bytes, what the map says of the look, the programs, the fonts that are here."""
    ensure_fonts()
    told = (VERSION, _renderer(), repr(template.info.style), *sorted(QFontDatabase.families()))
    return hashlib.sha256(_digest(template.data) + "\n".join(map(str, told)).encode()).hexdigest()


@lru_cache(maxsize=2)
def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


@cache
def _renderer() -> str:
    try:
        return version("betteroffice-pptx")
    except PackageNotFoundError:  # in a frozen program
        return ""


def _read(path: Path, key: str) -> Analysis | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
        data = json.loads(path.read_bytes())
        if data["key"] == key:
            others = {kind: _look(told) for kind, told in data["others"].items()}
            return Analysis(_look(data["look"]), tuple(data["notes"]), others, dict(data["footers"]))
    return None


def _look(told: Mapping[str, Any]) -> Look:
    return Look(**{name: _value(value) for name, value in told.items()})


def _value(value: Any) -> Any:
    """A field's value from JSON: places and inks by the names of their fields, lists as tuples."""
    if isinstance(value, dict):
        made = next(part for part in _PARTS if set(part.__annotations__) == set(value))
        return made(**{name: _value(part) for name, part in value.items()})
    return tuple(map(_value, value)) if isinstance(value, list) else value


def _told(value: Any) -> Any:
    """A value as JSON has it: places and inks by the names of their fields, too."""
    if isinstance(value, (Ink, Rect)):
        return value._asdict()
    if isinstance(value, dict):
        return {name: _told(part) for name, part in value.items()}
    return [_told(part) for part in value] if isinstance(value, (list, tuple)) else value


def _write(path: Path, key: str, analysis: Analysis) -> None:
    with contextlib.suppress(OSError, ValueError, BriefingError):
        path.parent.mkdir(parents=True, exist_ok=True)
        others = {kind: _told(asdict(look)) for kind, look in analysis.others.items()}
        data = {"key": key, "look": _told(asdict(analysis.look)), "notes": analysis.notes, "others": others}
        data["footers"] = analysis.footers
        write_atomically(path, json.dumps(data).encode(), private=True)
        files = sorted(path.parent.glob("*.json"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
        for file in files[_MOST:]:
            file.unlink(missing_ok=True)
