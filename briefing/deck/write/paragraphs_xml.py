"""Composed lines as paragraphs of DrawingML: letters, links, spaces and sides, in theme colours and fonts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from briefing.deck.compose.model import Ink, Letters, Line
from briefing.deck.ooxml.colours import tinted
from briefing.deck.ooxml.units import EMU_PER_POINT
from briefing.deck.ooxml.xml import escape
from briefing.deck.template.placeholders import LayoutSlots, Slot
from briefing.deck.write.slide_xml import LINK_IN_TEXT_COLOUR, UNADORNED, outline_of

_LINES = 2048
"""Paragraphs that are kept as they were written."""
_FACES = {"major": "+mj-lt", "minor": "+mn-lt"}
_TURNED = {"l": "r", "r": "l", "ctr": "ctr"}
"""Alignments of leftward paragraphs: the format counts sides, people count from where reading begins."""


@dataclass
class Pen:
    """Writes the paragraphs of one slide. ``scale`` is EMU a design point; ``ground`` that tints are mixed into.

    ``link`` gives the relationship to a web address, ``goto`` that to a slide by its key, "" where there is none.
    """

    layout: LayoutSlots
    ground: str
    scale: float
    link: Callable[[str], str]
    goto: Callable[[str], str]
    _fills: dict[Ink, str] = field(default_factory=dict)
    """Fills already stated."""

    def paragraph(self, line: Line, slot: Slot | None = None) -> str:
        """A paragraph, in a placeholder of the layout or in none."""
        if slot is None and not any(part.link or part.goto for part in line.letters):
            return _unlinked(line, self.layout, self.ground, self.scale)
        return self.line(line, slot)

    def line(self, line: Line, slot: Slot | None = None) -> str:
        """The same, stated anew."""
        letters = "".join(self._letters(part, slot) for part in line.letters if part.text)
        if not letters and line.letters:
            letters = f'<a:endParaRPr sz="{_hundredths(line.size, self.scale)}"/>'
        return f"<a:p>{self._properties(line, slot)}{letters}</a:p>"

    def _properties(self, line: Line, slot: Slot | None) -> str:
        line = line._replace(align=_TURNED[line.align] if line.rtl else line.align)
        is_inherited = line.letters and not line.letters[0].face
        return self._inherited(line, slot) if is_inherited else _stated(line._replace(letters=()), self.scale)

    def _inherited(self, line: Line, slot: Slot | None) -> str:
        """What a paragraph in the style of its placeholder states all the same: its direction, wider line spacing, and
        its side and spacing where the layout has no such placeholder: the master's titles may be centred, our place is
        not."""
        side = f' algn="{line.align}"' if line.rtl or slot is None else ""
        wider = line.pitch != 1 if slot is None else not slot.exact and line.pitch > slot.line
        spacing = f'><a:lnSpc><a:spcPct val="{round(line.pitch * 100000)}"/></a:lnSpc></a:pPr>' if wider else "/>"
        return f'<a:pPr{side} rtl="{int(line.rtl)}"{spacing}'

    def _letters(self, part: Letters, slot: Slot | None) -> str:
        size = f' sz="{_hundredths(part.size, self.scale)}"' if part.size else ""
        style, face = size, ""
        if part.face:
            style = f'{size} b="{int(part.bold)}" i="{int(part.italic)}"{UNADORNED}'
            face = f'<a:latin typeface="{_FACES[part.face]}"/>'
        fill = outline_of(slot) + (self.fill(part.ink) if part.ink.slot else "")
        lang = f' lang="{part.lang}"' if part.lang else ""
        return f"<a:r><a:rPr{lang}{style}>{fill}{face}{self._linked(part)}</a:rPr><a:t>{escape(part.text)}</a:t></a:r>"

    def _linked(self, part: Letters) -> str:
        if part.link:
            return f'<a:hlinkClick r:id="{self.link(part.link)}">{LINK_IN_TEXT_COLOUR}</a:hlinkClick>'
        target = self.goto(part.goto) if part.goto else ""
        if not target:
            return ""
        return f'<a:hlinkClick r:id="{target}" action="ppaction://hlinksldjump">{LINK_IN_TEXT_COLOUR}</a:hlinkClick>'

    def fill(self, ink: Ink) -> str:
        """A colour, mixed into the slide's ground where it is pale."""
        if ink not in self._fills:
            self._fills[ink] = tinted(self.layout.palette, ink.slot, ink.part, self.ground, ink.alpha)
        return self._fills[ink]


@lru_cache(maxsize=_LINES)
def _unlinked(line: Line, layout: LayoutSlots, ground: str, scale: float) -> str:
    """A paragraph that leads nowhere: names, themes and dates are on many slides."""
    return Pen(layout, ground, scale, str, str).line(line)


def _hundredths(points: float, scale: float) -> int:
    """Type sizes and spaces as the format counts them, to half a point of the real slide."""
    return round(points * scale / EMU_PER_POINT * 100)


@lru_cache(maxsize=1024)
def _stated(line: Line, scale: float) -> str:
    """The properties of a paragraph, whatever its letters: a deck has few."""

    def emu(points: float) -> int:
        return round(points * scale)

    exact = f'<a:spcPts val="{_hundredths(line.exact, scale)}"/>' if line.exact else ""
    margin, other = ("marR", "marL") if line.rtl else ("marL", "marR")
    pitch = exact or f'<a:spcPct val="{round(line.pitch * 100000)}"/>'
    return (
        f'<a:pPr {margin}="{emu(line.margin)}" {other}="0" indent="{-emu(line.hang)}" algn="{line.align}" '
        f'rtl="{int(line.rtl)}"><a:lnSpc>{pitch}</a:lnSpc><a:spcBef><a:spcPts val="{_hundredths(line.before, scale)}"/>'
        '</a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft><a:buNone/></a:pPr>'
    )
