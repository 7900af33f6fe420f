"""Whether a deck of ours still hangs together with what it says of itself: its manifest, and the tags of its slides."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.deck.ooxml.names import MANIFEST
from briefing.deck.ooxml.package import Package
from briefing.deck.ooxml.tags import DOCUMENT, SLIDE, manifest_part, tags_of_slide
from briefing.deck.ooxml.xml import qn


def of_marks(package: Package) -> Iterator[Diagnostic]:
    """Remarks, as nobody sees marks: without them an update knows less of the deck. A deck without any is not ours."""
    tags = {number: _tags(package, name) for number, name in enumerate(package.slides(), 1)}
    tagged = {number: told for number, told in tags.items() if SLIDE in told}
    part = manifest_part(package)
    if part:
        yield from _against(package.tree(part), tagged, package)
    elif tagged:
        yield _remark(
            translate(
                "Check", "The deck has lost Briefing’s marks: an update would know its texts by their words alone."
            )
        )


def _against(manifest: Element, tagged: dict[int, dict[str, str]], package: Package) -> Iterator[Diagnostic]:
    entries = list(manifest.iter(f"{{{MANIFEST}}}slide"))
    keys = {entry.get("key") for entry in entries}
    document = manifest.get("document", "")
    for number, told in tagged.items():
        if told.get(DOCUMENT, "") != document:
            yield _remark(translate("Check", "The slide comes from the deck of another briefing."), number)
        elif told[SLIDE] not in keys:
            yield _remark(translate("Check", "Briefing’s marks in the deck do not name this slide."), number)
    ids = {entry.get("id") for entry in package.tree(package.presentation()).iter(qn("p:sldId"))}
    if not tagged and not ids & {entry.get("id") for entry in entries}:
        yield _remark(translate("Check", "Briefing’s marks in the deck name none of its slides."))


def _tags(package: Package, name: str) -> dict[str, str]:
    return tags_of_slide(package, name, package.tree(name))


def _remark(what: str, slide: int = 0) -> Diagnostic:
    return Diagnostic(what, severity=Severity.REMARK, slide=slide)
