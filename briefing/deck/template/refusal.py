"""What no template may bring: macros, outside content, parts twice, the strict dialect."""

from __future__ import annotations

import re
from itertools import islice

from briefing.core.i18n import translate
from briefing.core.office.active import fetching_drawing, outside
from briefing.core.office.package import Relation
from briefing.deck.ooxml.names import PML
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.soundness import unparsed, unsound
from briefing.deck.ooxml.xml import qn

_FILLED = re.compile(rf"{re.escape(PML)}\.(slideLayout|slideMaster|notesMaster)\+xml")
_SHAPES = tuple(qn(f"p:{tag}") for tag in ("sp", "pic", "grpSp", "cxnSp", "graphicFrame"))
_MOST_SHAPES = 3_000
"""Ten times as many as the fullest layout seen has; so many take half a second."""
_STRICT = "{http://purl.oclc.org/ooxml/"


def refuse_macros(package: Package) -> None:
    """Raise BriefingError for macros, and for what is no presentation at all."""
    main = package.content_type(package.presentation())
    if package.macros():
        what = translate("Template", "The template holds macros.")
        raise package.fault(what, translate("Template", "Save it as .pptx or .potx, without macros."))
    if not main.startswith(PML):
        raise package.fault(translate("Deck", "The file is not a PowerPoint presentation."))


def refuse_repeats(package: Package) -> None:
    """Raise BriefingError for two parts of one name.

    Programs differ on which of them they read: what was checked might not be what is shown.
    """
    for name in package.repeated:
        raise package.fault(translate("Template", "The file holds its part {name} more than once.").format(name=name))


def refuse_strict(package: Package) -> None:
    """Raise BriefingError for the variant of the format with other names for everything, which we do not read."""
    if package.tree(package.presentation()).tag.startswith(_STRICT):
        what = translate("Template", "The template is saved as Strict Open XML.")
        raise package.fault(what, translate("Template", "Save it as an ordinary PowerPoint file (.pptx or .potx)."))


def refuse_outside_content(package: Package) -> None:
    """Raise BriefingError for what the template would fetch from elsewhere when it is opened."""
    mend = translate("Template", "Embed it, or remove the link, in PowerPoint.")
    for name in [name for name in package.reached() if not name.endswith(".rels")]:
        if fetching_drawing(package, name):
            what = translate("Template", "The template loads outside content: its drawing {name} names an address.")
            raise package.fault(what.format(name=name), mend)
        for relation in outside(package, name):
            raise package.fault(_fetches(relation), mend)
    for relation in outside(package, ""):
        raise package.fault(_fetches(relation), mend)


def refuse_crowds(package: Package) -> None:
    """Raise BriefingError for too many shapes: every layout is looked over many times, shape by shape."""
    for name in [name for name in package.parts if _FILLED.fullmatch(package.content_type(name))]:
        shapes = islice(package.tree(name).iter(*_SHAPES), _MOST_SHAPES + 1)
        if sum(1 for _ in shapes) > _MOST_SHAPES:
            what = translate("Template", "The template’s part {name} holds too many shapes.")
            raise package.fault(what.format(name=name), translate("Template", "Choose another template."))


def refuse_unsound(package: Package) -> None:
    """Raise BriefingError for what hangs together so badly that a deck made of it would not open."""
    for what in (*unparsed(package), *unsound(package)):
        raise package.fault(what)


def _fetches(relation: Relation) -> str:
    what = translate("Template", "The template loads outside content ({kind}): {target}.")
    return what.format(kind=relation.kind, target=relation.target[:120])
