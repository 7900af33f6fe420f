"""A deck's bytes → pictures and display lists of its slides: the one place that knows betteroffice-pptx."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from betteroffice_pptx import PptxError, Presentation

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.office.zipping import zipped
from briefing.deck.fonts.faces import FALLBACK, Face, Substitute, drawn_for, faces, font_file, substitute
from briefing.deck.fonts.shipped import ensure_fonts
from briefing.deck.ooxml.package import unpack
from briefing.deck.ooxml.single_slide import listed, slide_alone
from briefing.deck.ooxml.slide_size import slide_size

DisplayList = Mapping[str, Any]
"""What a slide is drawn of, in CSS pixels (96 an inch): ``width``, ``height``, ``background`` and ``primitives``."""
PIXELS_PER_POINT = 96 / 72
_EMU_PER_PIXEL = 9525
_GLYPHS = re.compile(r'(?<!\\)"glyphs":\[[^\]]*\]')
_GLANCE = 0.05
"""The scale of a picture of which only the images it skipped are counted: nobody sees it."""
_OWN = "slide:"
"""What the names of a slide's own shapes begin with."""
_SHARED = re.compile(r"ppt/(theme|slideMasters|slideLayouts|charts)/[^/]+\.xml")
_THEME = re.compile(r"ppt/theme/theme\d+\.xml")
_LARGEST_THEME = 8 * 1024 * 1024
"""Bytes of a theme in which textures are looked for; Office's own have some 10,000."""
_FILLS = re.compile(rb"<a:fillStyleLst>[^<]*+(?:<(?!/?a:fillStyleLst>)[^<]*+)*+</a:fillStyleLst>")
_TEXTURE = re.compile(rb"<a:(blipFill|pattFill)\b[^<]*+(?:<(?!/?a:(?:blip|patt)Fill\b)[^<]*+)*+</a:\1>")
_PLAIN = b'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_TYPEFACE = re.compile(rb'<a:(?:latin|sym|buFont)\b[^>]*\btypeface="([^"+][^"]*)"')


class Renderer:
    """Draws the slides of one deck, which are numbered from 0. Bound to the thread that made it.

    Only the slides asked for are laid out, and only the fonts that they use are loaded.
    Raises BriefingError when the deck cannot be read, and IndexError for a slide that it has not.
    """

    def __init__(self, data: bytes) -> None:
        ensure_fonts()
        self._presentation = _opened(data)
        self._package = zipfile.ZipFile(io.BytesIO(data))
        self._listed = listed(self._package)
        self._parts = self._slides()
        self._families: dict[str, Substitute | None] = {}
        self._faces: dict[int, Face] = {}
        self._register(
            family for part in self._package.namelist() if _SHARED.match(part) for family in self._named(part)
        )
        if not self._faces:
            self._register([FALLBACK])

    def _slides(self) -> list[str]:
        """The names of the slides' parts; the renderer's own list, which takes it long, where it counts otherwise."""
        names = self._listed.slides()
        if len(names) == self._presentation.slide_count:
            return names
        return [str(slide.part_path) for slide in self._presentation.snapshot().slides]

    def __len__(self) -> int:
        return len(self._parts)

    def require_slides(self) -> None:
        """Raise BriefingError for a deck without slides, of which there is nothing to show."""
        if not len(self):
            what = translate("Drawing", "The deck has no slides.")
            raise BriefingError(what, mend=translate("Drawing", "Choose a deck that has some."))

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the slides, in CSS pixels; the renderer, which it takes long, tells odd ones."""
        told = slide_size(self._listed) or (self._presentation.width_emu, self._presentation.height_emu)
        return told[0] / _EMU_PER_PIXEL, told[1] / _EMU_PER_PIXEL

    def picture(self, slide: int, scale: float = 1.0) -> bytes:
        """The PNG of a slide; at scale 1 a point is a pixel and a third."""
        self._ready(slide)
        with _told(_undrawable):
            return bytes(self._presentation.render_png(slide, scale=scale).bytes)

    def display_list(self, slide: int, *, with_glyphs: bool = True) -> DisplayList:
        """What the slide is drawn of, its lines broken and its glyphs placed, in the fonts of ``face``.

        Glyphs are more than half of it, which who does not paint them need not read.
        """
        self._ready(slide)
        with _told(_undrawable):
            told = self._presentation.render_slide(slide).json
        return dict(json.loads(told if with_glyphs else without_glyphs(told)))

    def _ready(self, slide: int) -> None:
        """The slide's fonts registered."""
        if not 0 <= slide < len(self):
            raise IndexError(slide)
        self._register(self._named(self._parts[slide]))

    def face(self, font_id: int) -> Face:
        """The face that a run's ``fontId`` stands for."""
        return self._faces[font_id]

    def media(self) -> Mapping[str, bytes]:
        """The bytes of pictures, by the ``assetId`` of a display list."""
        return {item.path: item.bytes for item in self._presentation.media()}

    def substitutes(self, slides: Sequence[int] | None = None) -> list[Substitute]:
        """The fonts that ``slides`` (by default all) name and that others are drawn for, by name."""
        numbers = range(len(self)) if slides is None else slides
        families = {run["fontFamily"] for slide in numbers for run in runs(self.display_list(slide, with_glyphs=False))}
        return [found for family in sorted(families) if (found := self._families[family])]

    def undrawn(self, slide: int) -> list[str]:
        """Sentences for what a slide's picture lacks: images that cannot be read, letters that its fonts have not."""
        shown = self.display_list(slide)
        images = self._presentation.render_png(slide, scale=_GLANCE).skipped_images
        lost = {letter for run in runs(shown) for letter, glyph in lettered(run) if not glyph["glyphId"]}
        told = [translate("Drawing", "Images that cannot be drawn: {count}.").format(count=images)] if images else []
        what = translate("Drawing", "The fonts lack these letters: {letters}")
        return [*told, what.format(letters=" ".join(sorted(lost)))] if lost else told

    def _named(self, part: str) -> Iterator[str]:
        """The fonts that a part of the package names, other than the theme's."""
        for name in _TYPEFACE.findall(self._package.read(part.lstrip("/"))):
            yield html.unescape(name.decode("utf-8", "replace"))

    def _register(self, families: Iterable[str]) -> None:
        for family in families:
            if family not in self._families:
                self._families[family] = substitute(family)
                for face in faces(drawn_for(family)):
                    data = font_file(face)
                    font_id = self._presentation.register_font(family, data, bold=face.bold, italic=face.italic)
                    self._faces[font_id] = face


def picture_wide(data: bytes, slide: int, width: int) -> bytes:
    """The PNG of one slide of a deck that this program wrote, ``width`` pixels wide, in half the time of a Renderer.

    Errors are those of ``Renderer.picture``.
    """
    alone = Renderer(slide_alone(data, slide))
    return alone.picture(0, width / alone.size[0])


def text_boxes(primitives: Sequence[DisplayList]) -> Iterator[DisplayList]:
    """The boxes with lines of text, those inside tables and charts among them."""
    for primitive in primitives:
        if primitive.get("lines"):
            yield primitive
        yield from text_boxes(primitive.get("primitives", ()))


def runs(shown: DisplayList) -> Iterator[DisplayList]:
    """The placed runs of a display list."""
    for box in text_boxes(shown["primitives"]):
        for line in box["lines"]:
            yield from line["runs"]


def lettered(run: DisplayList) -> Iterator[tuple[str, DisplayList]]:
    """The glyphs of a run, each with the letters it is of: many for joined letters, none for a further part of one."""
    units = run["text"].encode("utf-16-le")
    left = Counter(glyph["cluster"] for glyph in run["glyphs"])
    starts = sorted(left)
    ends = (2 * (place - run["start"]) for place in (*starts[1:], run["end"]))
    letters = {
        start: list(units[2 * (start - run["start"]) : end].decode("utf-16-le", "replace"))
        for start, end in zip(starts, ends, strict=True)
    }
    for glyph in run["glyphs"]:
        start = glyph["cluster"]
        left[start] -= 1
        own = letters[start][:1] if left[start] else letters[start]
        letters[start] = letters[start][len(own) :]
        yield "".join(own), glyph


def is_own(entry: DisplayList) -> bool:
    """Whether something drawn is the slide's own, not its layout's or master's."""
    return str(entry.get("shapeId", "")).startswith(_OWN)


def without_glyphs(told: str) -> str:
    """A display list, as it is told, without the glyphs of its runs: a quotation mark in a text has its backslash."""
    return _GLYPHS.sub('"glyphs":[]', told)


def ink_width(line: DisplayList) -> float:
    """How wide a line is without the spaces that it ends in: up to where the caret stands before them."""
    last = line["runs"][-1]["text"] if line["runs"] else ""
    end = line["end"] - len(last) + len(last.rstrip(" "))
    if end == line["end"]:
        return float(line["width"])
    before = (stop["x"] - line["x"] for stop in line["caretStops"] if stop["position"] == end)
    return float(next(before, line["width"]))


def _opened(data: bytes) -> Presentation:
    data = _untextured(data)
    with _told(_unopened):
        try:
            return Presentation.open(data)
        except PptxError as error:
            if "relationship target ../" not in str(error):
                raise
            return Presentation.open(_kept_inside(data))


def _untextured(data: bytes) -> bytes:
    """The deck with the textures among its themes' fills, which the renderer leaves out, in their plain colour.

    Office's own themes paint the ground under titles so.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            named = [one for one in package.infolist() if _THEME.fullmatch(one.filename)]
            themes = {one.filename: package.read(one) for one in named if one.file_size <= _LARGEST_THEME}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError):
        return data  # told when it is opened
    plain = {name: _FILLS.sub(lambda fills: _TEXTURE.sub(_PLAIN, fills[0]), part) for name, part in themes.items()}
    if plain == themes:
        return data
    return zipped({**unpack(data).parts, **plain}.items(), is_packed=False)


def _kept_inside(data: bytes) -> bytes:
    """The deck with its own relationships as other programs take them: LibreOffice writes "../customXml/item1.xml",
    which would stand outside of the file."""
    package = unpack(data)
    package.set_relations("", package.relations(""))
    return zipped(package.parts.items(), is_packed=False)


@contextmanager
def _told(fault: Callable[[BaseException], BriefingError]) -> Iterator[None]:
    """Raise what the renderer raises as errors for people; where it gives up on itself that is no Exception."""
    try:
        yield
    except PptxError as error:
        raise fault(error) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise fault(error) from error


def _unopened(error: BaseException) -> BriefingError:
    what = translate("Drawing", "The deck cannot be drawn ({reason}).").format(reason=error)
    return BriefingError(what, mend=translate("Drawing", "Check that it is a .pptx file."))


def _undrawable(error: BaseException) -> BriefingError:
    what = translate("Drawing", "The slide cannot be drawn ({reason}).").format(reason=error)
    return BriefingError(what, mend=translate("Drawing", "Export the deck as .pptx and open that."))
