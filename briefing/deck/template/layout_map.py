"""Maps from slide kinds to layouts and placeholders, as YAML: beside a template, or kept for one the user corrected.

``slides_templates/crossing.yaml`` shows the format and explains it in its comments.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.storage.files import write_atomically
from briefing.core.storage.reading import is_file, read_file, reason
from briefing.deck.ooxml.shapes import LARGEST

FORMAT = "briefing-template/1"
_MAX_BYTES = 2**16
"""Of a map: ours have 3,000 bytes, one that names a hundred layouts 20,000."""
KINDS = (
    "title",
    "overview",
    "section",
    "quote",
    "quote_note",
    "quote_full",
    "quote_long",
    "decisions",
    "speakers",
    "text",
)
"""Every kind of page a map must give a layout for."""
_LARGEST_SIZE = 4000.0
_ACCENTS = 6
_ROUTES = ("", "water", "lights", "line")
OPTIONAL = ("pair", "pair_noted", "wall_3", "wall_4", "figure")
"""Kinds of pages that a map may give a layout for: those without are drawn in the body of "figure", else of "text"."""


@dataclass(frozen=True)
class KindMap:
    """Where a kind of page goes: its layout's name, and the placeholder idx of each text role.

    Roles that share an idx follow one another in that placeholder. ``rows`` are filled one after the other; without
    them a kind's rows are listed in its "body". ``route`` is the idx of the placeholder whose place the drawing of the
    crossing takes. With ``background`` the slide is painted in its theme's colour. ``boxes`` gives a place (x, y,
    width, height in EMU) to each idx that the layout does not have: a text box is drawn there. ``sizes`` are the
    largest sizes in points of roles that may be larger or smaller than their placeholder's own text. With ``middle``
    all texts but the title are anchored in the middle of their places.
    """

    layout: str
    fields: Mapping[str, int]
    rows: tuple[Mapping[str, int], ...] = ()
    route: int | None = None
    background: bool = False
    boxes: Mapping[int, tuple[int, int, int, int]] = field(default_factory=dict)
    sizes: Mapping[str, float] = field(default_factory=dict)
    middle: bool = False


Kinds = Mapping[str, KindMap]


@dataclass(frozen=True)
class Style:
    """What a template's designer says of its look; what is not said is found by looking at the template.

    ``content``, ``cover`` and ``section`` are names of layouts. ``accents`` is how many of the theme's accents tell
    themes apart, ``paper`` the scheme colour of the panel of meaning, ``wave`` draws ways as waves.
    ``route`` is what the cover's route is drawn as: "water", "lights" or "line".
    ``layouts`` gives single kinds of composed slides a layout of their own ("summary", "decisions", …), ``canvases``
    the place for content on a layout (x, y, width, height in EMU).
    """

    content: str = ""
    cover: str = ""
    section: str = ""
    accents: int = 0
    paper: str = ""
    wave: bool = False
    route: str = ""
    layouts: Mapping[str, str] = field(default_factory=dict)
    canvases: Mapping[str, tuple[int, int, int, int]] = field(default_factory=dict)

    def corrected(self, by: Style) -> Style:
        """This with what was settled by hand in place of its own."""
        return replace(
            self,
            content=by.content or self.content,
            cover=by.cover or self.cover,
            section=by.section or self.section,
            layouts={**self.layouts, **by.layouts},
            canvases={**self.canvases, **by.canvases},
        )


FOUND = Style()
"""What says nothing: all of the look is found."""


class TemplateMap(NamedTuple):
    """What stands in a map: titles by language, kinds (none where only the look is told), style."""

    titles: dict[str, str]
    kinds: dict[str, KindMap]
    style: Style


def read_map(path: Path) -> TemplateMap:
    """The map at ``path``. Raises BriefingError saying what it lacks."""
    try:
        return _map_of(read_file(path, _MAX_BYTES), str(path))
    except OSError as error:
        raise _unreadable(error, str(path)) from error


@lru_cache(maxsize=8)
def _map_of(written: bytes, where: str) -> TemplateMap:
    """What stands in these bytes; kept, as each export reads the map again."""
    data = _yaml(written, where)
    try:
        titles = {str(key): str(value) for key, value in data["title"].items()}
        told = None if "look" in data and "kinds" not in data else data["kinds"]
        kinds = {} if told is None else {kind: _kind(told[kind]) for kind in _named(told)}
        return TemplateMap(titles, kinds, _style(data.get("look", {})))
    except (KeyError, TypeError, ArithmeticError, ValueError, AttributeError) as error:
        what = translate("Template", "The map of the template lacks or misstates {what}.").format(what=str(error)[:120])
        mend = translate("Template", "Compare it with crossing.yaml.")
        raise BriefingError(what, where=where, mend=mend) from error


def _named(kinds: Mapping[str, object]) -> Iterator[str]:
    yield from KINDS
    yield from (kind for kind in OPTIONAL if kind in kinds)


def saved_map(folder: Path, template: bytes) -> TemplateMap | None:
    """What the user settled for the template with these bytes, wherever its file is now; None for nothing.

    Raises BriefingError when the kept map is broken.
    """
    path = _place(folder, template)
    return read_map(path) if is_file(path) else None


def save_map(folder: Path, template: bytes, title: str, kinds: Kinds, style: Style = FOUND) -> Path:
    """Keep what was settled for the template with these bytes, in the place of what was.

    Without ``kinds`` only the look is kept. Raises BriefingError as saving does.
    """
    import yaml

    data: dict[str, object] = {"format": FORMAT, "title": {"en": title}}
    if look := _told(style):
        data["look"] = look
    if kinds or not look:
        data["kinds"] = {name: _written(kind) for name, kind in kinds.items()}
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=120)
    path = _place(folder, template)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = translate("Template", "The folder of maps cannot be made ({reason}).").format(reason=reason(error))
        mend = translate("Template", "Check its permissions.")
        raise BriefingError(what, where=str(folder), mend=mend) from error
    write_atomically(path, text.encode())
    return path


def forget_map(folder: Path, template: bytes) -> None:
    """Go back to the automatic map."""
    _place(folder, template).unlink(missing_ok=True)


def _place(folder: Path, template: bytes) -> Path:
    return folder / f"{hashlib.sha256(template).hexdigest()[:32]}.yaml"


def _yaml(written: bytes, where: str) -> Mapping[str, Any]:
    from briefing.core.storage.nodes import parse, typed

    try:
        node = parse(written.decode("utf-8-sig"), Path(where).name)
    except UnicodeDecodeError as error:
        raise _unreadable(error, where) from error
    data = typed(node) if node else None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        what = translate("Template", "This is not a template map.")
        mend = translate("Template", "Its first line must be format: {format}.").format(format=FORMAT)
        raise BriefingError(what, where=where, mend=mend)
    return data


def _unreadable(error: Exception, where: str) -> BriefingError:
    what = translate("Template", "The map cannot be read ({reason}).").format(reason=error)
    return BriefingError(what, where=where, mend=translate("Template", "Correct or replace it."))


def _kind(data: Mapping[str, Any]) -> KindMap:
    return KindMap(
        layout=str(data["layout"]),
        fields={str(role): int(idx) for role, idx in data["fields"].items()},
        rows=tuple({str(role): int(idx) for role, idx in row.items()} for row in data.get("rows", ())),
        route=int(data["route"]) if "route" in data else None,
        background=data.get("background") == "theme",
        boxes={int(idx): _box(box) for idx, box in data.get("boxes", {}).items()},
        sizes={str(role): _size(size) for role, size in data.get("sizes", {}).items()},
        middle=data.get("anchor") == "middle",
    )


def _style(data: Mapping[str, Any]) -> Style:
    layouts = {str(kind): str(layout) for kind, layout in data.get("layouts", {}).items()}
    canvases = {str(layout): _box(box) for layout, box in data.get("canvases", {}).items()}
    style = Style(**{**data, "layouts": layouts, "canvases": canvases})
    for told in fields(style):
        if type(getattr(style, told.name)) is not type(getattr(FOUND, told.name)):
            raise TypeError(told.name)
    if not 0 <= style.accents <= _ACCENTS or style.route not in _ROUTES:
        raise ValueError("look")
    return style


def _told(style: Style) -> dict[str, object]:
    """What a style says, as it is written."""
    told = {each.name: value for each in fields(style) if (value := getattr(style, each.name))}
    if style.canvases:
        told["canvases"] = {layout: list(box) for layout, box in style.canvases.items()}
    return told | ({"layouts": dict(style.layouts)} if style.layouts else {})


def _box(values: Iterable[str | int]) -> tuple[int, int, int, int]:
    x, y, width, height = map(int, values)
    if not all(-LARGEST <= side <= LARGEST for side in (x, y, width, height)):
        raise ValueError(values)
    return x, y, width, height


def _size(value: str | float) -> float:
    """Points, as large as text may be."""
    size = float(value)
    if not 1 <= size <= _LARGEST_SIZE:
        raise ValueError(value)
    return size


def _written(kind: KindMap) -> dict[str, object]:
    data: dict[str, object] = {"layout": kind.layout, "fields": dict(kind.fields)}
    if kind.rows:
        data["rows"] = [dict(row) for row in kind.rows]
    if kind.route is not None:
        data["route"] = kind.route
    if kind.background:
        data["background"] = "theme"
    if kind.boxes:
        data["boxes"] = {idx: list(box) for idx, box in kind.boxes.items()}
    if kind.sizes:
        data["sizes"] = dict(kind.sizes)
    if kind.middle:
        data["anchor"] = "middle"
    return data
