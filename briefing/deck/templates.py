"""Templates: discover them and read their maps from slide kinds to layouts and placeholders. Loads no pptx.

A map is ``NAME.yaml`` beside ``NAME.pptx``; see the comments in ``slides_templates/crossing.yaml``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing.core.errors import BriefingError
from briefing.core.places import slides_templates

DEFAULT = "crossing"
FORMAT = "briefing-template/1"
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


@dataclass(frozen=True)
class KindMap:
    """Where a kind of page goes: its layout's name, and the placeholder idx of each text role.

    ``rows`` are filled one after the other. ``route`` is the idx of the placeholder whose place the drawing of the
    crossing takes. With ``background`` the slide is painted in its theme's colour.
    """

    layout: str
    fields: Mapping[str, int]
    rows: tuple[Mapping[str, int], ...] = ()
    route: int | None = None
    background: bool = False


@dataclass(frozen=True)
class TemplateInfo:
    """A template and its map."""

    name: str
    path: Path
    titles: Mapping[str, str]
    kinds: Mapping[str, KindMap]

    def title(self, language: str) -> str:
        """The template's name for people, in ``language`` if it is known there."""
        return self.titles.get(language) or self.titles.get("en") or self.name


def available() -> tuple[TemplateInfo, ...]:
    """The templates that come with the program, the default first. Raises BriefingError for one with a broken map."""
    maps = sorted(slides_templates().glob("*.yaml"), key=lambda path: (path.stem != DEFAULT, path.stem))
    return tuple(_read(path) for path in maps)


def find(name: str = "") -> TemplateInfo:
    """The template of that name, or at that path (a .pptx with its .yaml beside it); the default one for "".

    Raises BriefingError when there is none, saying which there are.
    """
    path = Path(name)
    if path.suffix.lower() in (".pptx", ".potx"):
        return _read(path.with_suffix(".yaml"), path)
    infos = {path.stem: path for path in slides_templates().glob("*.yaml")}
    if (name or DEFAULT) not in infos:
        raise BriefingError(f"There is no template “{name}”.", mend=f"Choose one of: {', '.join(sorted(infos))}.")
    return _read(infos[name or DEFAULT])


def _read(map_path: Path, deck_path: Path | None = None) -> TemplateInfo:
    path = deck_path or map_path.with_suffix(".pptx")
    if not path.is_file():
        raise BriefingError("The template file is missing.", where=str(path), mend="Choose another template.")
    if not map_path.is_file():
        raise BriefingError(
            "The template has no map of its layouts.",
            where=str(path),
            mend=f"Write {map_path.name} beside it, as for ours.",
        )
    data = _yaml(map_path)
    try:
        kinds = {kind: _kind(data["kinds"][kind]) for kind in KINDS}
        titles = {str(key): str(value) for key, value in data["title"].items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BriefingError(
            f"The map of the template lacks or misstates {error}.",
            where=str(map_path),
            mend="Compare it with crossing.yaml.",
        ) from error
    return TemplateInfo(path.stem, path, titles, kinds)


def _yaml(path: Path) -> Mapping[str, Any]:
    import yaml

    try:
        data = yaml.load(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (OSError, yaml.YAMLError) as error:
        raise BriefingError(
            f"The map cannot be read ({error}).", where=str(path), mend="Mend or replace it."
        ) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise BriefingError(
            "This is not a template map.", where=str(path), mend=f"Its first line must be format: {FORMAT}."
        )
    return data


def _kind(data: Mapping[str, Any]) -> KindMap:
    return KindMap(
        layout=str(data["layout"]),
        fields={str(role): int(idx) for role, idx in data["fields"].items()},
        rows=tuple({str(role): int(idx) for role, idx in row.items()} for row in data.get("rows", ())),
        route=int(data["route"]) if "route" in data else None,
        background=data.get("background") == "theme",
    )
