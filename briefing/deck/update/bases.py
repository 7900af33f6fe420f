"""What the manifest of an updated deck keeps of the one before: what texts and drawings were exported as."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.core.elements import Element
from briefing.deck.update.marks import keep_base
from briefing.deck.update.merging import Pair


def keep_bases(element: Element, pair: Pair | None) -> None:
    """What texts and drawings of a slide were exported as, where the deck keeps something else than is exported now.

    ``element`` is the slide in the manifest, ``pair`` how it was merged, None where it was not.
    """
    if pair is None:
        return
    if pair.bases or pair.shapes:
        for mark, child in zip(pair.new_marked.marks, _told(element, "field"), strict=True):
            child.set("sha256", pair.bases.get(mark.key, mark.sha256))
            if mark.key in pair.shapes:
                child.set("shape", pair.shapes[mark.key])
    if pair.drawings is not None:
        for child in _told(element, "drawing"):
            if kept := pair.drawings.get(child.get("shape", "")):
                child.attrib.update(list(zip(("shape", "sha256"), kept, strict=True)))
            else:
                element.remove(child)


def keep_bases_of_copies(element: Element, copies: Iterable[Pair]) -> None:
    """The same of slides that people copied, each beside that of the slide itself."""
    for pair in copies:
        for mark, child in zip(pair.new_marked.marks, _told(element, "field"), strict=True):
            keep_base(child, pair.slide.id, pair.bases.get(mark.key, mark.sha256))
        drawings = pair.drawings or {}
        for child in _told(element, "drawing"):
            _, sha256 = drawings.get(child.get("shape", ""), ("", child.get("sha256", "")))
            keep_base(child, pair.slide.id, sha256)


def _told(element: Element, tag: str) -> list[Element]:
    return [child for child in element.iter() if child.tag.endswith(f"}}{tag}")]
