"""A deck's bytes → pictures of its slides and what does not fit, through betteroffice-pptx, an optional dependency."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefing.core.errors import BriefingError
from briefing.core.places import resources

_EMU_PER_PIXEL = 9525
_FACES = {"Georgia": "Gelasio", "Calibri": "Carlito"}
_STYLES = {"Regular": (False, False), "Bold": (True, False), "Italic": (False, True), "BoldItalic": (True, True)}


@dataclass(frozen=True)
class Overflow:
    """A text that runs out of its box: the slide's number, from 1, and the text's start."""

    slide: int
    text: str


class Renderer:
    """Draws the slides of one deck. Bound to the thread that made it.

    Raises BriefingError when the renderer is not installed or cannot read the deck.
    """

    def __init__(self, data: bytes) -> None:
        self._presentation = _opened(data)
        for family, face in _FACES.items():
            for style, (bold, italic) in _STYLES.items():
                font = (resources() / "fonts" / f"{face}-{style}.ttf").read_bytes()
                self._presentation.register_font(family, font, bold=bold, italic=italic)

    def __len__(self) -> int:
        return int(self._presentation.slide_count)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the slides, in CSS pixels."""
        return self._presentation.width_emu / _EMU_PER_PIXEL, self._presentation.height_emu / _EMU_PER_PIXEL

    def picture(self, slide: int, scale: float = 1.0) -> bytes:
        """The PNG of a slide, from 0; at scale 1 a point is a pixel and a third."""
        return bytes(self._presentation.render_png(slide, scale=scale).bytes)

    def overflows(self) -> list[Overflow]:
        """Every text that its box does not hold."""
        return [found for slide in range(len(self)) for found in self._overflows(slide)]

    def _overflows(self, slide: int) -> Iterator[Overflow]:
        for item in _items(self._presentation.render_slide(slide).to_dict()):
            if item.get("overflow") and _runs_out(item):
                words = "".join(run["text"] for line in item["lines"] for run in line["runs"])
                yield Overflow(slide + 1, words[:80])


def _runs_out(box: dict[str, Any]) -> bool:
    """Whether ink leaves the box: the renderer counts the space that a line ends in, which nobody sees."""
    lines = box["lines"]
    height = max(line["y"] + line["height"] for line in lines) - min(line["y"] for line in lines)
    room = box["w"] - 2 * _inset(box)
    return height > box["h"] + 0.5 or any(_ink(line) > room + 0.5 for line in lines)


def _inset(box: dict[str, Any]) -> float:
    """The space between box and text, as told by the side that its lines keep to."""
    lines, sides = box["lines"], {paragraph.get("align", "left") for paragraph in box["paragraphs"]}
    if sides == {"right"}:
        return max(0.0, float(box["x"] + box["w"] - max(line["x"] + line["width"] for line in lines)))
    if sides & {"left", "justify"}:
        return float(min(line["x"] for line in lines) - box["x"]) if "right" not in sides else 0.0
    return 0.0


def _ink(line: dict[str, Any]) -> float:
    if not line["runs"]:
        return 0.0
    last = line["runs"][-1]
    spaces = len(last["text"]) - len(last["text"].rstrip(" "))
    hanging: float = sum(glyph["advance"] for glyph in last["glyphs"][len(last["glyphs"]) - spaces :])
    return float(line["width"]) - hanging


def _items(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for key, inner in value.items():
            yield from _items(inner) if key not in ("lines", "paragraphs") else ()
    elif isinstance(value, list):
        for inner in value:
            yield from _items(inner)


def _opened(data: bytes) -> Any:
    try:
        from betteroffice_pptx import PptxError, Presentation
    except ImportError as error:
        raise BriefingError("Slides cannot be drawn here.", mend="Install betteroffice-pptx.") from error
    try:
        return Presentation.open(data)
    except PptxError as error:
        raise BriefingError(f"The deck cannot be drawn ({error}).", mend="Check that it is a .pptx file.") from error
