"""What in a finished file is not safe: what acts or fetches by itself, opens programs, or is named to mislead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefing.core.diagnostics import Diagnostic
from briefing.core.i18n import translate
from briefing.core.office.active import fetching_drawing, is_known_to_act
from briefing.core.office.archive import is_countable
from briefing.core.office.package import TYPES, Package
from briefing.deck.ooxml.clicks import clicks, starts_something
from briefing.deck.ooxml.soundness import misnamed, oddly_named


def of_safety(package: Package, slides: Mapping[str, int]) -> Iterator[Diagnostic]:
    """The faults of an Office file; ``slides`` are numbers of those parts that are slides."""
    macros = set(package.macros())
    if macros:
        yield Diagnostic(translate("Check", "The file holds macros."))
    yield from map(Diagnostic, oddly_named(package))
    for name in ["", *(name for name in package.parts if not name.endswith(".rels") and name != TYPES)]:
        for what in _of_part(package, name, macros):
            yield Diagnostic(what, slide=slides.get(name, 0))


def _of_part(package: Package, name: str, macros: set[str]) -> Iterator[str]:
    relations = package.relations(name)
    yield from misnamed(name, relations)
    for relation in relations:
        if is_known_to_act(package, relation) and relation.target not in macros:
            what = translate("Check", "{name} brings something that runs by itself: {target}.")
            yield what.format(name=name, target=relation.target[:120])
    if name and fetching_drawing(package, name):
        yield translate("Check", "The drawing {name} loads outside content.").format(name=name)
    is_clicked = package.says(name, b"hlink") and is_countable(package.parts[name])
    if is_clicked and any(map(starts_something, clicks(package.tree(name)))):
        yield translate("Deck", "{name} has a link to a program or a file.").format(name=name)
