"""PowerPoint decks → text: of each slide what it shows, then its notes."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.core.office.package import Package, stated_title, unpacked_texts
from briefing.sources.readers.limits import bounded
from briefing.sources.readers.model import Reading, set_out
from briefing.sources.readers.plain import title_of

_QUIET = ("sldNum", "dt", "ftr", "hdr", "sldImg")
"""Placeholders that say nothing of the slide."""


def read(data: bytes, name: str) -> Reading:
    """The paragraphs of the slides in their order, titles first, an empty line between; the title of the properties.

    Raises BriefingError for what is no deck, damaged, locked or a trap.
    """
    deck = unpacked_texts(_Deck, data, name)
    text, _ = set_out(bounded((("", paragraph) for paragraph in deck.paragraphs()), name))
    return Reading(text, title_of(deck.title(), text))


class _Deck(Package):
    program = "PowerPoint"

    def paragraphs(self) -> Iterator[str]:
        """The texts of the slides that are shown, each with its notes behind it."""
        for slide in self._slides():
            yield from _texts(self.tree(slide))
            for notes in self.related(slide, "notesSlide"):
                yield from _texts(self.tree(notes))

    def title(self) -> str:
        """The title that the deck states, "" for none."""
        for part in self.related("", "core-properties"):
            return stated_title(self.tree(part))
        return ""

    def _slides(self) -> Iterator[str]:
        """The names of the slides that are shown, in the order of the deck."""
        main = next(iter(self.related("", "officeDocument")), "")
        if not main.startswith("ppt/"):
            what = translate("Source", "This archive is not a PowerPoint deck.")
            raise self.fault(what, translate("Source", "Give a .pptx, or unpack it."))
        targets = {relation.id: relation.target for relation in self.relations(main)}
        for entry in self.tree(main).iter("{*}sldId"):
            ids = [str(value) for key, value in entry.items() if str(key).endswith("}id")]
            target = targets.get(ids[0], "") if ids else ""
            if target in self.parts and self.tree(target).get("show") not in ("0", "false"):
                yield target


def _texts(root: Element) -> Iterator[str]:
    """The paragraphs of a slide or of its notes, its title before the rest."""
    shapes = [shape for shape in root.iter("{*}sp", "{*}graphicFrame") if _kind(shape) not in _QUIET]
    for shape in sorted(shapes, key=lambda shape: _kind(shape) not in ("title", "ctrTitle")):
        for paragraph in shape.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}p"):
            parts = paragraph.iter("{*}t", "{*}br")
            text = "".join("\n" if part.tag.endswith("}br") else part.text or "" for part in parts)
            if text.strip():
                yield text.strip()


def _kind(shape: Element) -> str:
    """What placeholder it is: "title", "body", "sldNum"; "" for none."""
    for placeholder in shape.iter("{*}ph"):
        return str(placeholder.get("type") or "body")
    return ""
