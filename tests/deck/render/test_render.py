"""What is told of a deck's slides, and their pictures."""

from __future__ import annotations

import contextlib
import io
import json
import zipfile

import pptx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from briefing.core.errors import BriefingError
from briefing.core.office.zipping import zipped
from briefing.deck.export import deck
from briefing.deck.fonts.faces import Substitute, substitute
from briefing.deck.ooxml.package import unpack
from briefing.deck.render import renderer as render
from briefing.deck.render.renderer import Renderer, lettered, picture_wide, runs, text_boxes, without_glyphs


def size(png: bytes) -> tuple[int, int]:
    return Image.open(io.BytesIO(png)).size


def test_a_picture_is_as_large_as_asked(few):
    renderer = Renderer(few)
    assert renderer.size == (1280, 720)
    assert size(renderer.picture(0)) == (1280, 720)
    assert size(renderer.picture(0, 0.5)) == (640, 360)


def test_a_slide_that_is_not_there_is_an_index_error(few):
    renderer = Renderer(few)
    for slide in (-1, len(renderer)):
        with pytest.raises(IndexError):
            renderer.picture(slide)


@pytest.mark.parametrize("data", [b"", b"no deck", b"PK\x03\x04"])
def test_what_is_no_deck_is_told(data):
    with pytest.raises(BriefingError, match="cannot be drawn"):
        Renderer(data)


def test_the_same_deck_gives_the_same_picture(few):
    assert Renderer(few).picture(3) == Renderer(few).picture(3)


@pytest.mark.parametrize("name", ["few", "odd", pytest.param("bundled", marks=pytest.mark.slow)])
def test_a_slide_alone_looks_as_among_the_others(name, request):
    data = request.getfixturevalue(name)
    renderer = Renderer(data)
    for slide in range(len(renderer)):
        assert picture_wide(data, slide, 640) == renderer.picture(slide, 640 / renderer.size[0])
    for slide in (-1, len(renderer)):
        with pytest.raises(IndexError):
            picture_wide(data, slide, 640)


def test_a_deck_that_is_only_drawn_looks_as_its_file_does_and_holds_nothing_else(brief, few):
    drawn = deck(brief, is_judged=False)[0]
    assert [Renderer(drawn).picture(slide, 0.5) for slide in range(4)] == [
        picture_wide(few, slide, 640) for slide in range(4)
    ]
    with zipfile.ZipFile(io.BytesIO(drawn)) as package:
        assert not [
            name for name in package.namelist() if name.startswith(("ppt/notesSlides", "ppt/tags", "customXml"))
        ]


def test_fonts_are_loaded_for_the_slides_asked_for_only(odd, monkeypatch):
    asked = []
    monkeypatch.setattr(render, "substitute", lambda family: asked.append(family) or substitute(family))
    renderer = Renderer(odd)
    renderer.picture(1)
    assert "No Such Font" not in asked
    renderer.picture(0)
    renderer.picture(0)
    assert asked.count("No Such Font") == 1


def test_only_fonts_that_the_slides_use_are_told(odd):
    renderer = Renderer(odd)
    missing = Substitute("No Such Font", "Carlito", same_widths=False)
    assert missing in renderer.substitutes()
    assert missing in renderer.substitutes([0])
    assert missing not in renderer.substitutes([1])


def test_every_line_is_in_the_face_that_it_says(bundled):
    renderer = Renderer(bundled)
    for run in runs(renderer.display_list(3)):
        assert renderer.face(run["fontId"]).bold == run["bold"]
    faces = {run["fontFamily"]: renderer.face(run["fontId"]).family for run in runs(renderer.display_list(3))}
    assert faces["Georgia"] in ("Georgia", "Gelasio")
    assert faces["Calibri"] in ("Calibri", "Carlito")


def test_glyphs_tell_their_letters(odd, bundled):
    for data in (odd, bundled):
        shown = list(runs(Renderer(data).display_list(0)))
        assert shown
        assert ["".join(letters for letters, _ in lettered(run)) for run in shown] == [run["text"] for run in shown]


def test_a_mark_is_told_apart_from_its_letter_and_joined_letters_are_together():
    glyphs = [{"cluster": cluster} for cluster in (5, 5, 7, 10)]
    run = {"text": "Z\u0301ffi!", "start": 5, "end": 11, "glyphs": glyphs}
    assert [letters for letters, _ in lettered(run)] == ["Z", "\u0301", "ffi", "!"]


def test_letters_beyond_the_basic_plane_are_whole():
    run = {"text": "😀a", "start": 0, "end": 3, "glyphs": [{"cluster": 0}, {"cluster": 2}]}
    assert [letters for letters, _ in lettered(run)] == ["😀", "a"]


def test_letters_that_no_font_has_are_told(odd, bundled):
    assert any("😀" in lack for lack in Renderer(odd).undrawn(0))
    assert Renderer(odd).undrawn(1) == []
    assert Renderer(bundled).undrawn(3) == []


def test_texts_in_tables_are_found(odd):
    boxes = text_boxes(Renderer(odd).display_list(0)["primitives"])
    assert "Cellule" in ["".join(run["text"] for line in box["lines"] for run in line["runs"]) for box in boxes]


def test_a_font_named_in_another_encoding_is_told_or_drawn(bundled):
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bundled)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name.startswith("ppt/theme/"):
                assert b'<a:latin typeface="' in part
                part = part.replace(b'<a:latin typeface="', b'<a:latin typeface="\xe9')
            target.writestr(name, part)
    with contextlib.suppress(BriefingError):
        Renderer(stream.getvalue()).picture(0)


def test_a_deck_is_drawn_whose_own_relationships_lead_up_as_libreoffice_writes_them(few):
    """As PowerPoint and python-pptx do, which take "../" at the root for the root."""
    link = (
        b'<Relationship Id="rIdOwn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"'
        b' Target="../customXml/item1.xml"/></Relationships>'
    )
    with zipfile.ZipFile(io.BytesIO(few)) as deck:
        parts = {name: deck.read(name) for name in deck.namelist()}
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"</Relationships>", link)
    parts["customXml/item1.xml"] = b"<a/>"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as deck:
        for name, content in parts.items():
            deck.writestr(name, content)
    assert Renderer(made.getvalue()).picture(0) == Renderer(few).picture(0)


def test_a_ground_in_a_texture_of_the_theme_is_drawn_in_its_colour():
    """The renderer leaves such fills out, and what is judged by pixels would stand on what is not there."""
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, deck.slide_width, deck.slide_height)
    shape._element.spPr.append(parse_xml(f"<a:ln {nsdecls('a')}><a:noFill/></a:ln>"))
    shape._element.find(f".//{qn('a:fillRef')}").set("idx", "3")
    stream = io.BytesIO()
    deck.save(stream)
    fill = b'<a:pattFill prst="dkUpDiag"><a:fgClr><a:schemeClr val="phClr"/></a:fgClr></a:pattFill></a:fillStyleLst>'
    package = unpack(stream.getvalue())
    (theme,) = (name for name in package.parts if name.startswith("ppt/theme/"))
    before, _, after = package.parts[theme].partition(b"</a:fillStyleLst>")
    package.parts[theme] = before[: before.rindex(b"<a:gradFill")] + fill + after
    data = zipped(package.parts.items(), is_packed=False)
    drawn = Image.open(io.BytesIO(picture_wide(data, 0, 128))).convert("RGB")
    assert drawn.getpixel((20, 20)) == (0x4F, 0x81, 0xBD)


def test_a_theme_of_nothing_but_fills_that_never_end_holds_nobody_up(few):
    """To look for the end of each took minutes."""
    package = unpack(few)
    theme = next(name for name in package.parts if name.startswith("ppt/theme/"))
    endless = b"<!--" + b"<a:fillStyleLst>" * 5_000 + b"<a:blipFill>" * 20_000 + b"</a:fillStyleLst>-->"
    package.parts[theme] = package.parts[theme].replace(b"<a:fillStyleLst>", endless + b"<a:fillStyleLst>")
    assert len(Renderer(zipped(package.parts.items(), is_packed=False))) == len(Renderer(few))


def test_a_locked_theme_is_told_in_words(few):
    data = bytearray(few)
    data[data.index(b"ppt/theme/theme1.xml") - 24] |= 1  # the flag in the head of the member
    data[data.rindex(b"ppt/theme/theme1.xml") - 38] |= 1  # and in the list at the end
    with pytest.raises(BriefingError):
        Renderer(bytes(data))


def test_a_display_list_without_glyphs_has_all_else_and_every_letter(odd):
    renderer = Renderer(odd)
    whole, bare = renderer.display_list(0), renderer.display_list(0, with_glyphs=False)
    assert any(run["glyphs"] for run in runs(whole))
    assert list(runs(bare)) == [{**run, "glyphs": []} for run in runs(whole)]
    assert [part["kind"] for part in bare["primitives"]] == [part["kind"] for part in whole["primitives"]]


@given(st.text('"glyphs:[]\\{}', max_size=24))
def test_no_text_is_taken_for_glyphs(text):
    told = json.dumps({"text": text, "glyphs": [{"x": 1.0}], "end": 1}, separators=(",", ":"))
    assert json.loads(without_glyphs(told)) == {"text": text, "glyphs": [], "end": 1}
