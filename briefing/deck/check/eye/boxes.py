"""Texts that leave the box or the slide they stand on, judged by their ink."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.deck.check.eye.sight import ASCENT, DESCENT, Sight, started
from briefing.deck.compose.model import WIDTH, Rect
from briefing.deck.fonts.shipped import are_widths_known
from briefing.deck.ooxml.xml import qn
from briefing.deck.render.renderer import DisplayList, ink_width, is_own, text_boxes

_HAIR = 1.003
"""A stand-in's letters are spaced to the width of the font they stand for, after the last of a line, too."""
_SLACK = 0.5
_FAR = 1.5
"""How much larger than its box a text is that runs out of it whatever face it is set in."""
_OFF = 2.0
"""The points by which ink must leave the slide to be missed."""


def run_out(sight: Sight) -> Iterator[Diagnostic]:
    """Every text of the slide that its box does not hold; a remark where its face is not here and nothing of it known.

    A text that is not wrapped makes no use of its box, so none is too small for it.
    """
    unwrapped = {text.id for text in sight.slide.texts if _is_unwrapped(text.shape)}
    for entry in sight.shown["primitives"]:
        if not is_own(entry) or str(entry.get("objectId", "")) in unwrapped:
            continue
        for box in text_boxes([entry]):
            lines = ("".join(run["text"] for run in line["runs"]).strip() for line in box["lines"])
            words = " ".join(filter(None, lines))
            excess = _excess(box) if words and box.get("overflow") else 1.0
            if excess > 1.0:
                yield _told(words, sight.slide.number, sure=excess > _FAR or _is_known(box))


def off_slide(sight: Sight) -> Iterator[Diagnostic]:
    """Every text that runs over an edge of the slide; a remark on one that stands beside it, where nobody sees it."""
    slide = Rect(0, 0, WIDTH, sight.height)
    for _, texts in groupby(sight.own, key=lambda text: text.shape):
        places = [(text, piece) for text in texts for line in text.lines for piece in line.pieces]
        first = next((text for text, piece in places if _leaves(piece, slide)), None)
        if first and any(_is_within(piece, slide) for _, piece in places):
            what, severity = translate("Check", "“{text}” runs off the slide."), Severity.FAULT
        else:
            what = translate("Check", "“{text}” stands beside the slide, where nobody sees it.")
            severity = Severity.REMARK
        if first:
            told = what.format(text=first.start)
            yield Diagnostic(told, severity=severity, slide=sight.slide.number, kind="off_slide")


def _told(words: str, number: int, *, sure: bool) -> Diagnostic:
    if sure:
        what, severity = translate("Check", "A text runs out of its box: “{text}”."), Severity.FAULT
    else:
        what = translate("Check", "A text in a font that is not here may run out of its box: “{text}”.")
        severity = Severity.REMARK
    return Diagnostic(what.format(text=started(words)), severity=severity, slide=number, kind="run_out")


def _excess(box: DisplayList) -> float:
    """How many times as high or wide as its box the ink of a text is; 1 where it stays within."""
    lines = box["lines"]
    top = min(line["baseline"] - ASCENT * _size(line) for line in lines)
    bottom = max(line["baseline"] + DESCENT * _size(line) for line in lines)
    room = max(1.0, box["w"] - 2 * _inset(box))
    wide = max(ink_width(line) for line in lines)
    is_out = top < box["y"] - _SLACK or bottom > box["y"] + box["h"] + _SLACK or wide > room * _HAIR + _SLACK
    return max(1.001, (bottom - top) / max(1.0, box["h"]), wide / room) if is_out else 1.0


def _size(line: DisplayList) -> float:
    return max((float(run["fontSizePx"]) for run in line["runs"]), default=0.0)


def _inset(box: DisplayList) -> float:
    """The space between box and text, as told by the side that its lines keep to."""
    lines, sides = box["lines"], {paragraph.get("align", "left") for paragraph in box["paragraphs"]}
    if sides == {"right"}:
        return max(0.0, float(box["x"] + box["w"] - max(line["x"] + line["width"] for line in lines)))
    if sides & {"left", "justify"}:
        return float(min(line["x"] for line in lines) - box["x"]) if "right" not in sides else 0.0
    return 0.0


def _is_known(box: DisplayList) -> bool:
    """Whether each of its faces is here, or one as wide, or it is known to be wider than what it is drawn in."""
    return all(are_widths_known(run["fontFamily"]) for line in box["lines"] for run in line["runs"])


def _is_unwrapped(shape: Element) -> bool:
    return any(body.get("wrap") == "none" for body in shape.iter(qn("a:bodyPr")))


def _leaves(piece: Rect, slide: Rect) -> bool:
    across = piece.x < slide.x - _OFF or piece.right > slide.right + _OFF
    return across or piece.y < slide.y - _OFF or piece.bottom > slide.bottom + _OFF


def _is_within(piece: Rect, slide: Rect) -> bool:
    seen = piece.meeting(slide)
    return seen.w > 0 and seen.h > 0
