"""Layouts drawn as an empty slide shows them: what is on every slide, and the title's own fill."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from briefing.core.office.package import TYPES, Relation, parse
from briefing.core.office.zipping import zipped
from briefing.deck.looks.pixels.grid import CELLS, POINTS
from briefing.deck.looks.sketch import Sketch
from briefing.deck.ooxml.names import FIRST_SLIDE_ID, OFFICE, PML
from briefing.deck.ooxml.package import Package, next_id, with_types
from briefing.deck.ooxml.xml import HEAD, NAMESPACES, qn, quoted, serialized
from briefing.deck.render.images import drawn
from briefing.deck.render.renderer import Renderer
from briefing.deck.template.opening import OpenTemplate

_DRAWN = 2 * CELLS
"""The pixels drawn across, halved to a cell each: drawn at that size directly, thin lines come and go."""
_NAMES = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("a", "r", "p"))
_GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'


class Bare:
    """Draws layouts of one template, each without anything on it. Bound to the thread that made it."""

    def __init__(self, template: OpenTemplate, sketches: Sequence[Sketch]) -> None:
        self._places = {sketch.layout.part: place for place, sketch in enumerate(sketches)}
        self._renderer = Renderer(_deck(template.package, sketches))
        self._scale = _DRAWN / self._renderer.size[0]

    def picture(self, sketch: Sketch) -> QImage:
        """The layout, a pixel a cell of the grid."""
        whole = drawn(self._renderer.picture(self._places[sketch.layout.part], self._scale))
        ratio, mode = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        halved = whole.scaled(CELLS, round(sketch.height / POINTS), ratio, mode)
        return halved.convertToFormat(QImage.Format.Format_RGB32)


def _deck(package: Package, sketches: Sequence[Sketch]) -> bytes:
    """A deck with a slide for each layout."""
    made = Package(dict(package.parts), package.where)
    main = made.presentation()
    names = [f"ppt/slides/bare{number}.xml" for number in range(1, len(sketches) + 1)]
    relations = made.relations(main)
    first = int(next_id(relations)[3:])
    slides = [Relation(f"rId{first + n}", f"{OFFICE}/slide", name, False) for n, name in enumerate(names)]
    made.set_relations(main, [*relations, *slides])
    made.parts[main] = _listing(made.parts[main], [slide.id for slide in slides])
    made.parts[TYPES] = with_types(made.parts[TYPES], [(name, f"{PML}.slide+xml") for name in names])
    for name, sketch in zip(names, sketches, strict=True):
        made.parts[name] = _slide(sketch).encode()
        made.set_relations(name, [Relation("rId1", f"{OFFICE}/slideLayout", sketch.layout.part, False)])
    return zipped(made.parts.items(), is_packed=False)


def _listing(presentation: bytes, ids: Sequence[str]) -> bytes:
    root = parse(presentation)
    items = "".join(f'<p:sldId id="{FIRST_SLIDE_ID + n}" r:id={quoted(id)}/>' for n, id in enumerate(ids))
    lists = [
        found for tag in ("notesMasterIdLst", "sldMasterIdLst") if (found := root.find(qn(f"p:{tag}"))) is not None
    ]
    lists[0].addnext(parse(f"<p:sldIdLst {_NAMES}>{items}</p:sldIdLst>".encode()))
    return serialized(root)


def _slide(sketch: Sketch) -> str:
    title = sketch.title
    shape = ""
    if title:
        mark = f'<p:ph type={quoted(title.slot.type)} idx="{title.slot.idx}"/>'
        shape = (
            f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr/><p:nvPr>{mark}</p:nvPr></p:nvSpPr><p:spPr/>'
            '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr u="none" strike="noStrike"/><a:t> </a:t></a:r></a:p>'
            "</p:txBody></p:sp>"
        )
    colours = sketch.layout.own_map or "<a:masterClrMapping/>"
    return (
        f"{HEAD}<p:sld {_NAMES}><p:cSld><p:spTree>{_GROUP}{shape}</p:spTree></p:cSld>"
        f"<p:clrMapOvr>{colours}</p:clrMapOvr></p:sld>"
    )
