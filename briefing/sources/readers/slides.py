"""PowerPoint decks → text: of each slide what it shows, then its notes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.core.office.package import Package, stated_title, unpacked_texts
from briefing.sources.readers.limits import bounded
from briefing.sources.readers.model import Reading, set_out
from briefing.sources.readers.plain import title_of
from briefing.sources.readers.slide_shapes import texts_of


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
            for part in (slide, *self.related(slide, "notesSlide")):
                yield from texts_of(self.tree(part), partial(self._diagram, part))

    def _diagram(self, part: str, id: str) -> Element | None:
        """The tree of the texts of a drawing that a part is related to so."""
        targets = (relation.target for relation in self.relations(part) if relation.id == id)
        return next((self.tree(target) for target in targets if target in self.parts), None)

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
