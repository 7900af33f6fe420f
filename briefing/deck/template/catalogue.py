"""Templates: which there are, and finding one by name or path. Loads neither pptx nor lxml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.paths import slides_templates, template_names
from briefing.core.storage.reading import is_file
from briefing.deck.template.layout_map import Kinds, Style, read_map

DEFAULT = "crossing"
_SUFFIXES = (".pptx", ".potx", ".ppsx", ".pptm", ".potm", ".ppsm", ".ppt", ".pot")


@dataclass(frozen=True)
class TemplateInfo:
    """A template and its map; without ``kinds`` it is mapped when it is opened."""

    name: str
    path: Path
    titles: Mapping[str, str]
    kinds: Kinds
    style: Style = field(default_factory=Style)

    def title(self, language: str) -> str:
        """The template's name for people, in ``language`` if it is known there."""
        return self.titles.get(language) or self.titles.get("en") or self.name


def available() -> tuple[TemplateInfo, ...]:
    """The templates that come with the program, the default first. Raises BriefingError for one with a broken map."""
    maps = sorted(slides_templates().glob("*.yaml"), key=lambda path: (path.stem != DEFAULT, path.stem))
    return tuple(_read(path.with_suffix(".pptx")) for path in maps)


def find(name: str = "") -> TemplateInfo:
    """The template of that name, or at that path, with the map beside it if there is one; the default one for "".

    Raises BriefingError when there is none, saying which there are.
    """
    if name in template_names():
        return _read(slides_templates() / f"{name}.pptx")
    path = Path(name)
    if path.suffix.lower() in _SUFFIXES or (name and is_file(path)):
        return _read(path)
    if name:
        what = translate("Template", "There is no template “{name}”.").format(name=name)
        mend = translate("Template", "Choose one of: {choices}.").format(choices=", ".join(sorted(template_names())))
        raise BriefingError(what, mend=mend)
    return _read(slides_templates() / f"{DEFAULT}.pptx")


def is_ours(info: TemplateInfo) -> bool:
    """Whether the template came with the program."""
    return info.path.resolve().parent == slides_templates().resolve()


def template_missing(path: Path) -> BriefingError:
    """What to raise where there is no template at ``path``."""
    what = translate("Template", "The template file is missing.")
    return BriefingError(what, where=str(path), mend=translate("Template", "Choose another template."))


def _read(path: Path) -> TemplateInfo:
    if not is_file(path):
        raise template_missing(path)
    beside = path.with_suffix(".yaml")
    titles, kinds, style = read_map(beside) if is_file(beside) else ({}, {}, Style())
    return TemplateInfo(path.stem, path, titles, kinds, style)
