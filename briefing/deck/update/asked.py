"""What a deck was asked to be, and the briefing asks otherwise by now: its narrative, its language, its template."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.model import Briefing
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.xml import path, qn
from briefing.deck.plan.planner import called
from briefing.deck.update.changes import Change, State
from briefing.deck.update.marks import Manifest


def asked_otherwise(told: Manifest, briefing: Briefing, package: Package, new: Package) -> Iterator[Change]:
    """What stays as the deck in ``package`` has it, though the briefing, of which ``new`` is made, asks for another."""
    wanted = briefing.deck
    yield from _unlike("narrative", told.narrative, called(wanted.narrative))
    yield from _unlike("language", told.language, wanted.language)
    (here, colours), (there, others) = _theme(package), _theme(new)
    if colours != others:
        yield from _unlike("template", here, wanted.template or there)


def _unlike(role: str, deck: str, briefing: str) -> Iterator[Change]:
    if deck and briefing and deck != briefing:
        yield Change(State.KEPT, 0, role, deck=deck, briefing=briefing, by="name")


def _theme(package: Package) -> tuple[str, list[str]]:
    """The name and the colours of the theme of the first master, which a deck without slides has, too."""
    master = package.related(package.presentation(), "slideMaster")[0]
    root = package.tree(package.related(master, "theme")[0])
    scheme = root.find(path("a:themeElements/a:clrScheme"))
    colours = () if scheme is None else scheme.iter(qn("a:srgbClr"), qn("a:sysClr"))
    return root.get("name", ""), [colour.get("lastClr") or colour.get("val") or "" for colour in colours]
