"""A designer's eye finds each fault planted on a slide, and none on our own decks."""

from __future__ import annotations

import io
from copy import deepcopy

import pptx
import pytest
from PIL import Image, ImageDraw
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE, PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from briefing.core.diagnostics import Diagnostic, Severity
from briefing.deck.check.eye.boxes import run_out
from briefing.deck.check.eye.look import look
from briefing.deck.check.eye.sight import Sight
from briefing.deck.check.eye.sizes import Quotes, uneven
from briefing.deck.check.slides import slides_of
from briefing.deck.export import deck
from briefing.deck.ooxml.package import unpack
from briefing.deck.render.renderer import Renderer
from briefing.deck.request import Request
from tests.deck.conftest import saved

WORDS = "Le numérique vaut par le projet qu’il sert, et par lui seul"


def seen(data: bytes) -> list[Diagnostic]:
    package = unpack(data)
    return list(look([(Renderer(data), slides_of(package))], package.tree(package.presentation())))


def kinds(presentation) -> list[str]:
    return [told.kind for told in seen(saved(presentation))]


@pytest.fixture(scope="module")
def board(cigref) -> bytes:
    return deck(cigref, Request(narrative="board"))[0]


@pytest.fixture
def plain():
    """A deck 960 points wide of a cover and a slide with a title and content over 80 % of its height."""
    presentation = pptx.Presentation()
    presentation.slide_width, presentation.slide_height = Pt(960), Pt(540)
    cover = presentation.slides.add_slide(presentation.slide_layouts[0])
    cover.shapes.title.text, cover.placeholders[1].text = "La traversée", "Ce qu’il faut retenir"
    cover.placeholders[1].text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(0, 0, 0)
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    place(slide.shapes.title, 50, 20, 860, 60)
    slide.shapes.title.text = "Le client attend une réponse claire"
    slide.shapes.title.text_frame.paragraphs[0].runs[0].font.size = Pt(26)
    written(slide, 60, 110, WORDS)
    written(slide, 60, 440, "Et une suite")
    return presentation


def place(shape, x: float, y: float, w: float, h: float) -> None:
    shape.left, shape.top, shape.width, shape.height = Pt(x), Pt(y), Pt(w), Pt(h)


def written(slide, x: float, y: float, words: str, size: float = 18, colour: str = "000000"):
    box = slide.shapes.add_textbox(Pt(x), Pt(y), Pt(700), Pt(40))
    box.text_frame.text = words
    font = box.text_frame.paragraphs[0].runs[0].font
    font.size, font.color.rgb = Pt(size), RGBColor.from_string(colour)
    return box


def logo() -> io.BytesIO:
    image = Image.new("RGB", (200, 100), "white")
    ImageDraw.Draw(image).rectangle((20, 20, 180, 80), fill="navy")
    stream = io.BytesIO()
    image.save(stream, "PNG")
    stream.seek(0)
    return stream


def on_layout(presentation, shape) -> None:
    """Move a shape of the slide to its layout."""
    presentation.slides[1].slide_layout.shapes._spTree.append(shape._element)


@pytest.mark.parametrize("narrative", ["board", "story", "short", "onepage"])
def test_our_own_decks_have_nothing_to_tell(cigref, narrative):
    assert [(told.slide, told.what) for told in seen(deck(cigref, Request(narrative=narrative))[0])] == []


def test_a_plain_slide_has_nothing_to_tell(plain):
    assert kinds(plain) == []


def test_lines_of_two_texts_that_overlap_are_told_once(plain):
    written(plain.slides[1], 100, 114, "Une autre phrase par-dessus")
    assert kinds(plain) == ["text_on_text"]


def test_frames_that_overlap_are_fine_where_their_lines_do_not(plain):
    tall = written(plain.slides[1], 60, 200, "Une autre phrase")
    place(tall, 60, 100, 700, 300)
    tall.text_frame.vertical_anchor = pptx.enum.text.MSO_ANCHOR.BOTTOM
    assert kinds(plain) == []


def test_text_on_the_layouts_own_text_is_told(plain):
    on_layout(plain, written(plain.slides[1], 60, 112, "Confidentiel et interne"))
    assert kinds(plain) == ["text_on_static_text"]


def test_text_on_the_layouts_logo_is_told(plain):
    picture = plain.slides[1].shapes.add_picture(logo(), Pt(200), Pt(90), Pt(160), Pt(80))
    plain.slides[1].slide_layout.part.relate_to(
        plain.slides[1].part.related_part(picture._element.blip_rId), pptx.opc.constants.RELATIONSHIP_TYPE.IMAGE
    )
    relation = next(id for id, rel in plain.slides[1].slide_layout.part.rels.items() if rel.reltype.endswith("/image"))
    picture._element.blipFill.blip.rEmbed = relation
    on_layout(plain, picture)
    assert "text_on_picture" in kinds(plain)


def test_text_that_runs_over_the_edge_of_a_picture_is_told(plain):
    plain.slides[1].shapes.add_picture(logo(), Pt(200), Pt(90), Pt(160), Pt(80))
    assert "text_on_picture" in kinds(plain)


@pytest.mark.parametrize(("wide", "told"), [(900, False), (470, True)])
def test_words_on_a_wide_picture_of_a_covers_layout_stand_where_its_designer_wants_them(plain, wide, told):
    cover = plain.slides[0]
    place(cover.shapes.title, 30, 200, 260, 60)
    picture = cover.shapes.add_picture(logo(), Pt(20), Pt(150), Pt(wide), Pt(200))
    relation = cover.slide_layout.part.relate_to(
        cover.part.related_part(picture._element.blip_rId), pptx.opc.constants.RELATIONSHIP_TYPE.IMAGE
    )
    picture._element.blipFill.blip.rEmbed = relation
    cover.slide_layout.shapes._spTree.append(picture._element)
    assert ("text_on_picture" in kinds(plain)) == told


def test_text_on_the_white_margin_of_a_picture_is_fine(plain):
    plain.slides[1].shapes.add_picture(logo(), Pt(60), Pt(118), Pt(800), Pt(310))
    assert "text_on_picture" not in kinds(plain)


def test_text_on_a_glow_of_the_layout_is_fine(plain):
    glow = Image.radial_gradient("L").resize((400, 400))
    picture = Image.composite(Image.new("RGB", glow.size, "white"), Image.new("RGB", glow.size, "#8a80ff"), glow)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    stream.seek(0)
    shape = plain.slides[1].shapes.add_picture(stream, Pt(100), Pt(30), Pt(380), Pt(380))
    layout = plain.slides[1].slide_layout.part
    shape._element.blipFill.blip.rEmbed = layout.get_or_add_image_part(stream)[1]
    on_layout(plain, shape)
    assert kinds(plain) == []


def test_contrast_is_judged_on_the_pixels_under_a_text(plain):
    panel = plain.slides[1].shapes.add_shape(1, Pt(40), Pt(200), Pt(560), Pt(100))
    panel.fill.gradient()
    panel.fill.gradient_stops[0].color.rgb = RGBColor(255, 255, 255)
    panel.fill.gradient_stops[1].color.rgb = RGBColor(60, 60, 60)
    panel.fill.gradient_angle = 0
    written(plain.slides[1], 60, 220, WORDS, colour="202020")
    assert kinds(plain) == ["contrast"]


@pytest.mark.parametrize(
    ("fill", "side", "told"), [("1F4E79", 15, []), ("8FB0CC", 15, ["contrast"]), ("B42573", 11.5, [])]
)
def test_a_number_in_a_dot_is_judged_on_the_dot_and_not_on_what_is_around_it(plain, fill, side, told):
    dot = plain.slides[1].shapes.add_shape(9, Pt(301), Pt(200.5), Pt(side), Pt(side))
    dot.fill.solid()
    dot.fill.fore_color.rgb = RGBColor.from_string(fill)
    dot.line.fill.background()
    frame = dot.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap, frame.text = False, "6"
    frame.paragraphs[0].alignment, frame.vertical_anchor = PP_ALIGN.CENTER, MSO_ANCHOR.MIDDLE
    font = frame.paragraphs[0].runs[0].font
    font.size, font.bold, font.color.rgb = Pt(12), True, RGBColor(255, 255, 255)
    assert kinds(plain) == told


@pytest.mark.parametrize(("size", "told"), [(23, ["contrast"]), (24, [])])
def test_large_type_needs_less_contrast(plain, size, told):
    written(plain.slides[1], 60, 220, "Une phrase en gris", size, colour="808080")  # 3.9 on white
    assert kinds(plain) == told


@pytest.mark.parametrize(("size", "told"), [(11.5, ["small_type"]), (12, [])])
def test_small_type_is_told(plain, size, told):
    written(plain.slides[1], 60, 220, "Une note", size)
    assert kinds(plain) == told


def test_sizes_scale_with_the_slide(plain):
    plain.slide_width, plain.slide_height = Pt(1920), Pt(1080)
    assert "small_type" in kinds(plain)  # 18 points are 9 of a slide half as wide


def test_a_half_empty_slide_is_a_remark(plain):
    words = plain.slides[1].shapes[-1]
    words.text_frame.text = " ".join(["Un texte qui tient en haut"] * 9)
    words.text_frame.word_wrap = True
    place(words, 60, 150, 840, 90)
    assert [(told.kind, told.severity) for told in seen(saved(plain))] == [("half_empty", Severity.REMARK)]


@pytest.mark.parametrize(
    ("words", "top", "told"), [(f"« {WORDS} »", 110, []), (WORDS, 110, ["half_empty"]), (WORDS, 270, [])]
)
def test_a_short_quote_or_a_statement_in_the_middle_may_have_room(plain, words, top, told):
    *_, only, last = plain.slides[1].shapes
    last._element.getparent().remove(last._element)
    only.text_frame.text = words
    place(only, 60, top, 700, 40)
    assert kinds(plain) == told


def test_a_title_in_the_middle_of_an_empty_slide_is_a_statement(plain):
    for box in list(plain.slides[1].shapes)[1:]:
        box._element.getparent().remove(box._element)
    assert kinds(plain) == ["half_empty"]
    place(plain.slides[1].shapes.title, 50, 230, 860, 60)
    assert kinds(plain) == []


def test_what_only_a_stand_in_is_too_wide_for_is_not_told(plain):
    box = written(plain.slides[1], 800, 250, "Un titre étroit et long", 24)
    box.text_frame.word_wrap = False
    place(box, 800, 250, 150, 40)
    assert "off_slide" in kinds(plain)
    box.text_frame.paragraphs[0].runs[0].font.name = "Yanone Kaffeesatz"
    assert "off_slide" not in kinds(plain)


def test_drawings_fill_a_slide_that_is_not_ours(plain):
    *_, last = plain.slides[1].shapes
    last._element.getparent().remove(last._element)
    shape = plain.slides[1].shapes.add_shape(1, Pt(60), Pt(160), Pt(300), Pt(330))
    shape.fill.solid()
    shape.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
    assert kinds(plain) == []


def boxed(slide, words: str, w: float, h: float, face: str = "Calibri", *, wrap: bool = True):
    box = written(slide, 60, 200, words)
    place(box, 60, 200, w, h)
    box.text_frame.word_wrap = wrap
    box.text_frame.paragraphs[0].runs[0].font.name = face
    return box


@pytest.mark.parametrize(
    ("words", "h", "face", "wrap", "told"),
    [
        ("fits", 40, "Calibri", True, []),
        ("never " * 60, 40, "Calibri", True, [Severity.FAULT]),
        ("never " * 60, 40, "Yanone Kaffeesatz", True, [Severity.FAULT]),
        ("never never", 40, "Yanone Kaffeesatz", True, [Severity.REMARK]),
        ("never " * 12, 40, "Calibri", False, []),
    ],
)
def test_a_text_that_runs_out_of_its_box_is_told(plain, words, h, face, wrap, told):
    boxed(plain.slides[1], words, 80, h, face, wrap=wrap)
    found = [told for told in seen(saved(plain)) if told.kind == "run_out"]
    assert [told.severity for told in found] == told


def test_a_text_of_the_layout_that_runs_out_is_the_template_s(plain):
    on_layout(plain, boxed(plain.slides[1], "never " * 60, 80, 40))
    assert "run_out" not in kinds(plain)


def test_the_space_that_a_line_ends_in_runs_out_of_no_box():
    presentation = pptx.Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    for hundredths in range(200, 300, 3):
        box = slide.shapes.add_textbox(0, 0, Pt(hundredths * 0.72), Pt(500)).text_frame
        box.margin_left, box.margin_right, box.word_wrap = 0, 0, True
        box.text = "Seul le DSI peut porter ce message, car il a la vision et la maîtrise des étapes."
        box.paragraphs[0].font.name = "Verdana"
    data = saved(presentation)
    (only,) = slides_of(unpack(data))
    assert list(run_out(Sight(only, Renderer(data).display_list(0)))) == []


@pytest.mark.parametrize(
    ("x", "y", "severity"),
    [(800, 300, Severity.FAULT), (-100, 300, Severity.FAULT), (300, 528, Severity.FAULT), (1000, 300, Severity.REMARK)],
)
def test_a_text_that_leaves_the_slide_is_told(plain, x, y, severity):
    written(plain.slides[1], x, y, "Un texte qui sort de la page, à droite ou ailleurs").text_frame.word_wrap = False
    found = [told for told in seen(saved(plain)) if told.kind == "off_slide"]
    assert [told.severity for told in found] == [severity]


def test_a_table_that_leaves_the_slide_is_told_once(plain):
    table = plain.slides[1].shapes.add_table(12, 1, Pt(60), Pt(250), Pt(300), Pt(20)).table
    for row in table.rows:
        row.cells[0].text = "Une ligne"
    assert [told.kind for told in seen(saved(plain)) if told.kind == "off_slide"] == ["off_slide"]


@pytest.mark.parametrize(("degrees", "told"), [(90, ["text_on_text"]), (30, ["text_on_text"]), (0, [])])
def test_turned_text_is_judged_where_it_stands(plain, degrees, told):
    box = written(plain.slides[1], 60, 160, "Un texte tourné par-dessus les autres")
    place(box, 60, 160, 400, 30)
    box.rotation = degrees
    assert [kind for kind in kinds(plain) if kind == "text_on_text"] == told


def test_turned_text_stands_on_nothing_that_its_corners_hold(plain):
    box = written(plain.slides[1], 500, 250, "Une diagonale qui passe à côté")
    place(box, 500, 250, 400, 40)
    box.rotation = 45
    written(plain.slides[1], 600, 350, "À côté")
    assert "text_on_text" not in kinds(plain)


def test_texts_that_follow_each_other_in_one_place_are_fine(plain):
    slide = plain.slides[1]
    written(slide, 60, 250, "Le premier texte")
    second = written(slide, 60, 250, "Le second texte")
    assert kinds(plain) == ["text_on_text"]
    timing = (
        f'<p:timing {nsdecls("p")}><p:tnLst><p:par><p:cTn id="1" presetClass="exit"><p:childTnLst><p:set><p:cBhvr>'
        f'<p:cTn id="2"/><p:tgtEl><p:spTgt spid="{second.shape_id}"/></p:tgtEl></p:cBhvr></p:set></p:childTnLst>'
        "</p:cTn></p:par></p:tnLst></p:timing>"
    )
    slide._element.append(parse_xml(timing))
    assert kinds(plain) == []


def test_the_same_words_in_the_same_place_are_seen_as_one(plain):
    on_layout(plain, written(plain.slides[1], 60, 250, "Comité exécutif"))
    own = written(plain.slides[1], 60, 250, "Comité exécutif")
    assert kinds(plain) == []
    place(own, 80, 250, 700, 40)
    assert kinds(plain) == ["text_on_static_text"]


def test_marks_without_a_letter_are_drawings(plain):
    for left in (60, 64):
        written(plain.slides[1], left, 200, "?", 60)
    assert kinds(plain) == []


def test_a_hidden_slide_is_not_judged(plain):
    written(plain.slides[1], 60, 220, "Une note", 8, colour="EEEEEE")
    plain.slides[1]._element.set("show", "0")
    assert kinds(plain) == []


def test_footers_that_are_pale_are_told_once_for_their_layout(plain):
    layout = plain.slides[1].slide_layout
    footer = next(one for one in layout.placeholders if one.placeholder_format.type == PP_PLACEHOLDER.FOOTER)
    for slide in (plain.slides[1], plain.slides.add_slide(layout)):
        slide.shapes._spTree.append(deepcopy(footer._element))
        slide.shapes[-1].text_frame.text = "Comité exécutif"
    assert kinds(plain).count("contrast") == 1


@pytest.mark.parametrize(("ink", "told"), [("FFFFFF", 0), ("AAAAAA", 1)])
def test_a_footer_that_no_ink_would_make_better_is_its_template_s(plain, ink, told):
    layout = plain.slides[1].slide_layout
    for n, tone in enumerate(("555555", "999999") * 40):
        stripe = plain.slides[1].shapes.add_shape(MSO_SHAPE.RECTANGLE, Pt(n * 12), Pt(440), Pt(12), Pt(100))
        stripe.fill.solid()
        stripe.fill.fore_color.rgb = RGBColor.from_string(tone)
        stripe.line.fill.background()
        on_layout(plain, stripe)
    footer = next(one for one in layout.placeholders if one.placeholder_format.type == PP_PLACEHOLDER.FOOTER)
    plain.slides[1].shapes._spTree.append(deepcopy(footer._element))
    plain.slides[1].shapes[-1].text_frame.text = "Comité exécutif"
    plain.slides[1].shapes[-1].text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor.from_string(ink)
    assert kinds(plain).count("contrast") == told


def test_a_text_on_the_edge_of_a_picture_is_told_once(plain):
    written(plain.slides[1], 60, 220, "Une phrase assez longue pour courir", colour="000060")
    picture = plain.slides[1].shapes.add_picture(logo(), Pt(150), Pt(215), Pt(300), Pt(50))
    plain.slides[1].shapes._spTree.insert(2, picture._element)
    assert kinds(plain) == ["text_on_picture"]


@pytest.mark.parametrize(("alpha", "is_seen"), [(14000, False), (100000, True)])
def test_a_glow_that_fades_into_the_ground_is_no_drawing(plain, alpha, is_seen):
    glow = plain.slides[1].shapes.add_shape(MSO_SHAPE.OVAL, Pt(150), Pt(150), Pt(200), Pt(200))
    glow.line.fill.background()
    stops = "".join(
        f'<a:gs pos="{place}"><a:srgbClr val="FF9933"><a:alpha val="{share}"/></a:srgbClr></a:gs>'
        for place, share in ((0, alpha), (90000, alpha), (100000, 0))
    )
    fill = f'<a:gradFill {nsdecls("a")}><a:gsLst>{stops}</a:gsLst><a:path path="circle"/></a:gradFill>'
    glow._element.spPr.insert(2, parse_xml(fill))
    data = saved(plain)
    sight = Sight(slides_of(unpack(data))[1], Renderer(data).display_list(1))
    assert (glow.name in [drawing.name for drawing in sight.drawings]) == is_seen


def test_a_long_title_is_a_remark_where_its_words_are_too_many(plain):
    title = plain.slides[1].shapes.title
    place(title, 50, 5, 800, 100)
    title.text = " ".join([WORDS] * 5)
    title.text_frame.paragraphs[0].runs[0].font.size = Pt(24)
    found = [told for told in seen(saved(plain)) if told.kind == "long_title"]
    assert [told.severity for told in found] == [Severity.REMARK]


@pytest.mark.parametrize(("beside", "is_told"), [(True, False), (False, True)])
def test_a_title_in_a_column_beside_content_takes_four_lines(plain, beside, is_told):
    slide = plain.slides[1]
    title = slide.shapes.title
    place(title, 40, 150, 240, 200)
    title.text = "Le client attend une réponse claire, tout de suite et au même endroit"
    title.text_frame.paragraphs[0].runs[0].font.size = Pt(24)
    for shape in [shape for shape in slide.shapes if shape != title]:
        shape._element.getparent().remove(shape._element)
    for n in range(4):
        written(slide, 320 if beside else 40, (120 if beside else 380) + 30 * n, WORDS[:40], size=14)
    assert ("long_title" in kinds(plain)) == is_told


def test_a_wordy_slide_is_a_remark(plain):
    plain.slides[1].shapes[-1].text_frame.text = " ".join(["mot"] * 145)
    assert "wordy" in kinds(plain)


def test_a_topic_among_titles_that_say_something_is_a_remark(board):
    presentation = pptx.Presentation(io.BytesIO(board))
    presentation.slides[3].shapes.title.text_frame.paragraphs[0].runs[0].text = "Le courant"
    assert [(told.slide, told.kind, told.severity) for told in seen(saved(presentation))] == [
        (4, "topic_title", Severity.REMARK)
    ]


def test_too_many_slides_before_the_appendix_are_a_remark(plain):
    first = plain.slides[1]
    for _ in range(40):
        slide = plain.slides.add_slide(first.slide_layout)
        for shape in list(slide.shapes._spTree)[2:]:
            slide.shapes._spTree.remove(shape)
        for shape in first.shapes:
            slide.shapes._spTree.append(deepcopy(shape._element))
    assert kinds(plain) == ["too_long"]


def test_a_text_without_words_is_no_finding(plain):
    box = written(plain.slides[1], 60, 220, " ", 200)
    place(box, 60, 220, 10, 5)
    assert kinds(plain) == []


def test_the_quotes_of_a_slide_have_one_size():
    assert [told.slide for told in uneven([Quotes(3, (24, 20), 80), Quotes(4, (24, 24), 80)])] == [3]


def test_quotes_are_not_smaller_than_longer_ones_where_as_many_stand():
    found = [Quotes(3, (24, 24), 120), Quotes(4, (20, 20), 80), Quotes(5, (20, 20), 180), Quotes(6, (18,), 60)]
    assert [told.slide for told in uneven(found)] == [4]


def test_quotes_over_a_band_may_be_smaller_than_longer_ones_without():
    found = [Quotes(3, (18, 18, 18), 80, has_band=True), Quotes(4, (26, 26, 26), 120), Quotes(5, (24, 24, 24), 110)]
    assert [told.slide for told in uneven(found)] == [5]
