"""What only a drawn layout tells: the ground behind texts, what stands on it, which inks are read."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pptx
import pytest
from PIL import Image, ImageDraw

from briefing.deck.compose.look import LEFT_OUT, QUIET
from briefing.deck.compose.model import Rect
from briefing.deck.export import deck
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.looks.inks import mixed
from briefing.deck.looks.kept import Analysis
from briefing.deck.ooxml.colours import Palette, contrast
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import OpenTemplate, open_template
from tests.deck.company_templates import footers, logo_at, panel_at, untitled, with_part
from tests.deck.template_drawing import Layout, Master, Ph, Template, at

WIDE = 40 / 3
TITLE = Ph("title", 0, "Title", (0.6, 0.5, 12.1, 1.0), 30)
BODY = Ph("body", 1, "Text", (0.6, 1.7, 12.1, 4.9), 20)
FOOT = footers(WIDE, 7.5)


@pytest.fixture
def analysed(tmp_path):
    """The opened template and its analysis; ``picture`` takes the place of the logo's."""

    def analysed(*shapes: Callable[[int], str], title: Ph = TITLE, picture: bytes = b"", **more) -> Found:
        layouts = (Layout("Text", (*shapes, title, *FOOT)), *more.pop("others", ()))
        path = tmp_path / "company.pptx"
        Template((Master((title, BODY, *FOOT), layouts),), **more).write(path)
        if picture:
            path.write_bytes(with_part(path, "ppt/media/logo.png", picture))
        opened = open_template(find(str(path)))
        return Found(opened, analysis_of(opened))

    return analysed


class Found:
    def __init__(self, template: OpenTemplate, analysis: Analysis) -> None:
        self.look, self.notes, self.footers = analysis.look, analysis.notes, analysis.footers
        self.layout = template.layouts[self.look.layout]

    @property
    def palette(self) -> Palette:
        return self.layout.palette


def raw(markup: str) -> Callable[[int], str]:
    """A shape that paints as ``markup`` says; {id} is its number."""
    return lambda number: markup.replace("{id}", str(number))


def shape(fill: str, box: tuple[float, float, float, float], attributes: str = "") -> Callable[[int], str]:
    return raw(
        f'<p:sp{attributes}><p:nvSpPr><p:cNvPr id="{{id}}" name="Panel"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{at(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}</p:spPr></p:sp>'
    )


def words(text: str, box: tuple[float, float, float, float]) -> Callable[[int], str]:
    return raw(
        '<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Words"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{at(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>'
        f"<a:p><a:r><a:rPr/><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>"
    )


def png(draw: Callable[[ImageDraw.ImageDraw], None], ground: str = "white") -> bytes:
    image = Image.new("RGB", (960, 540), ground)
    draw(ImageDraw.Draw(image))
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def meets(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def test_a_gradient_over_the_whole_slide_is_ground(analysed):
    stops = '<a:gs pos="0"><a:srgbClr val="0B2239"/></a:gs><a:gs pos="100000"><a:srgbClr val="1C4E80"/></a:gs>'
    gradient = f'<a:gradFill><a:gsLst>{stops}</a:gsLst><a:lin ang="5400000"/></a:gradFill>'
    found = analysed(shape(gradient, (0, 0, WIDE, 7.5)))
    assert found.look.canvas.w > 800
    assert found.look.ink == "bg1"
    assert found.look.title_ink.slot == "bg1"


def test_quiet_text_is_read_all_over_a_gradient(analysed):
    stops = '<a:gs pos="0"><a:srgbClr val="F0F3F6"/></a:gs><a:gs pos="100000"><a:srgbClr val="74889A"/></a:gs>'
    gradient = f'<a:gradFill><a:gsLst>{stops}</a:gsLst><a:lin ang="5400000"/></a:gradFill>'
    found = analysed(shape(gradient, (0, 0, WIDE, 7.5)))
    ground, low = (tuple(value / 255 for value in bytes.fromhex(told[1:])) for told in (found.look.ground, "#9DADBA"))
    assert contrast(mixed(found.palette.named("tx1"), ground, found.look.quiet_part), low) >= 4.5
    assert analysed().look.quiet_part == QUIET


def test_a_shape_filled_as_the_background_is_not_white(analysed):
    found = analysed(shape("", (0.1, 0.1, 13.1, 7.3), ' useBgFill="1"'), colours=DARK_COLOURS)
    assert found.look.title_ink is None
    assert contrast(found.palette.named(found.look.ink), found.palette.named("bg1")) > 10


def test_bars_in_a_full_slide_picture_are_kept_clear(analysed):
    def bars(draw):
        draw.rectangle((0, 0, 60, 540), fill="#0B5563")
        draw.rectangle((700, 420, 960, 540), fill="#D9480F")

    found = analysed(logo_at(0, 0, WIDE, 7.5), picture=png(bars))
    assert not meets(found.look.canvas, Rect(0, 0, 66, 540))
    assert not meets(found.look.canvas, Rect(694, 414, 266, 126))
    assert found.look.plate is None


def confetti(draw):
    for n in range(60):
        x, y = 37 * n % 960, 30 + 131 * n % 480
        draw.rectangle((x, y, x + 26, y + 18), fill=("#D9480F", "#0B5563", "#111111")[n % 3])


def test_a_busy_picture_gets_a_plate_and_is_told(analysed):
    found = analysed(logo_at(0, 0, WIDE, 7.5), picture=png(confetti))
    assert "plate" in found.notes
    assert found.look.plate.w >= found.look.canvas.w > 700
    assert found.look.ground == "bg1"


def test_a_plate_on_a_ground_far_nearer_to_the_second_background_is_painted_in_that(analysed):
    def glow(draw):
        for n in range(60):
            draw.rectangle((16 * n, 100, 16 * n + 8, 500), fill=("#0E5580", "#57A0B8")[n % 2])

    found = analysed(logo_at(0, 0, WIDE, 7.5), picture=png(glow, "#0E5580"), colours=NIGHT)
    assert found.look.plate
    assert found.look.ground == "bg2"


def test_footers_on_a_picture_take_an_ink_that_is_read_where_their_letters_stand(analysed):
    def foot(draw):
        draw.rectangle((0, 490, 700, 540), fill="#101820")

    found = analysed(logo_at(0, 0, WIDE, 7.5), picture=png(foot))
    assert found.footers["Text"] == {"11": "bg1", "12": ""}


def test_a_dark_picture_gives_light_text(analysed):
    found = analysed(logo_at(0, 0, WIDE, 7.5), picture=png(lambda draw: None, "#14233A"))
    assert found.look.ink == "bg1"


def test_a_title_in_a_bar_has_no_kicker_that_is_not_read_there(analysed):
    title = Ph("title", 0, "Title", (0.6, 0.45, 12.1, 1.0), 30, "lt1")
    found = analysed(panel_at("accent1", 0, 0, WIDE, 1.5), title=title)
    assert found.look.kicker is None
    assert found.look.title_ink is None
    assert found.look.canvas.y > 108


def test_a_logo_over_the_end_of_the_titles_box_cuts_it(analysed):
    found = analysed(panel_at("accent2", 11.5, 0.5, 1.2, 1.0))
    assert found.look.title.right < 11.5 * 72
    assert found.look.title.x == pytest.approx(0.6 * 72 + 7.2)


def test_a_title_beside_a_logo_keeps_the_distance_of_content_and_the_kicker_stands_over_it(analysed):
    title = Ph("title", 0, "Title", (0.6, 0.9, 12.1, 1.0), 30)
    found = analysed(panel_at("accent2", 0, 0, 2.2, 1.9), title=title)
    assert found.look.title.x - 2.2 * 72 == pytest.approx(8, abs=3)
    assert found.look.kicker.x == found.look.title.x


def test_a_centred_title_as_narrow_as_on_a_slide_of_old_is_centred_over_its_content(analysed):
    title = Ph("title", 0, "Title", (0.5, 0.3, 9.0, 1.25), 30, attributes=' algn="ctr"')
    found = analysed(title=title)
    assert found.look.title.x + found.look.title.w / 2 == pytest.approx(WIDE * 36, abs=6)
    assert found.look.title.right == pytest.approx(found.look.canvas.right, abs=6)


def test_a_narrow_centred_title_that_cannot_grow_is_cut_at_a_logo_over_its_end(analysed):
    title = Ph("title", 0, "Title", (2.5, 0.3, 8.7, 1.25), 30, attributes=' algn="ctr"')
    found = analysed(panel_at("accent2", 10.65, 0.3, 2.4, 0.9), title=title)
    assert found.look.title.right < 10.65 * 72
    assert found.look.title.x + found.look.title.w / 2 == pytest.approx((2.5 + 8.7 / 2) * 72, abs=6)


def test_a_tracker_keeps_its_distance_from_a_mark_at_the_corner(analysed):
    title = Ph("title", 0, "Title", (0.6, 0.9, 12.1, 1.0), 30)
    found = analysed(panel_at("accent2", 11.5, 0.0, 1.8, 0.85), title=title)
    assert 11.5 * 72 - found.look.kicker.right >= 8


def test_a_title_of_two_lines_stands_above_the_line_under_its_low_box(analysed):
    title = Ph("title", 0, "Title", (0.6, 0.6, 12.1, 0.4), 28)
    line = panel_at("accent1", 0, 1.15, WIDE, 0.05)
    found = analysed(line, title=title)
    assert found.look.title.h >= 64
    assert 1.15 * 72 - found.look.title.bottom == pytest.approx(4, abs=3)
    higher = Ph("title", 0, "Title", (0.6, 0.3, 12.1, 0.4), 28)
    crowded = analysed(line, panel_at("accent2", 0, 0, WIDE, 0.28), title=higher)
    assert crowded.look.title.y == pytest.approx(0.3 * 72 + 3.6)
    assert 46 <= crowded.look.title.h < (1.15 - 0.3) * 72


@pytest.mark.parametrize("line", [1.6, 1.0])
def test_a_title_whose_own_box_a_line_crosses_stands_on_one_side_of_it(analysed, line):
    title = Ph("title", 0, "Title", (0.6, 0.35, 12.1, 2.0), 28, body=' anchor="ctr"')
    look = analysed(panel_at("accent1", 0, line, WIDE, 0.05), title=title).look
    assert not meets(look.title, Rect(0, line * 72, 960, 4))
    assert look.title.h == 64
    assert look.canvas.y >= look.title.bottom


def test_the_kicker_stands_over_the_letters_of_a_title_in_the_middle_of_a_higher_box(analysed):
    title = Ph("title", 0, "Title", (0.6, 0.35, 12.1, 1.25), 28, body=' anchor="ctr"')
    look = analysed(title=title).look
    assert look.title.y < look.kicker.bottom <= look.title.y + (look.title.h - 64) / 2


def test_marks_hang_over_ground_and_over_no_band_beside_it(analysed):
    band = shape('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>', (0, 0, 0.5, 7.5))
    assert analysed().look.hangs
    assert not analysed(band).look.hangs


def test_words_on_the_layout_are_kept_clear(analysed):
    found = analysed(words("Strictly internal", (0.6, 5.9, 3.0, 0.4)))
    assert not meets(found.look.canvas, Rect(0.6 * 72, 5.9 * 72, 3 * 72, 0.4 * 72))


def test_a_title_hardly_read_takes_an_ink_that_is(analysed):
    faint = Ph("title", 0, "Title", (0.6, 0.5, 12.1, 1.0), 30, "bg2")
    found = analysed(title=faint)
    assert found.look.title_ink.slot == "tx1"
    assert "title ink" in found.notes


def test_a_title_is_judged_where_it_stands_not_where_a_drawing_cuts_its_box(analysed):
    faint = Ph("title", 0, "Title", (0.6, 0.5, 12.1, 1.0), 30, "bg2")
    found = analysed(panel_at("tx1", 9, 0, 4.33, 7.5), title=faint)
    assert found.look.title.right < 9 * 72
    assert found.look.title_ink.slot == "tx1"


@pytest.mark.parametrize("layout", ["content", "cover"])
def test_a_title_whose_own_place_lets_no_ink_be_read_stands_on_the_ground_of_the_content(analysed, layout):
    def stripes(draw):
        for x in range(0, 960, 120):
            draw.rectangle((x, 0, x + 59, 130), fill="#101820")

    cover = Layout("Cover", (logo_at(0, 0, WIDE, 7.5), TITLE, *FOOT), type="title")
    look = analysed(logo_at(0, 0, WIDE, 7.5), picture=png(stripes, "#F4F4F4"), others=(cover,)).look
    title = look.title if layout == "content" else look.opening.title.place
    assert title.y >= 130 * 540 / 540
    assert look.canvas.y >= look.title.bottom


@pytest.mark.parametrize(("ink", "least"), [("accent2", 24), ("tx1", 0)])
def test_a_title_whose_colour_is_read_in_large_letters_only_is_large(analysed, ink, least):
    title = Ph("title", 0, "Title", (0.6, 0.5, 12.1, 1.0), 30, ink)
    bright = "1F2933 FFFFFF 243B53 F0F4F8 0B69A3 E8590C 2D7738 8719E0 AB091E 5D4037 0B69A3 5D4037"
    assert analysed(title=title, colours=bright).look.title_least == least


def test_lines_of_a_title_that_would_touch_are_set_apart(analysed, cigref, tmp_path):
    tight = '<a:lnSpc><a:spcPct val="70000"/></a:lnSpc>'
    assert analysed(title=Ph("title", 0, "Title", (0.6, 0.5, 12.1, 1.0), 30, level=tight)).look.title_pitch == 0.85
    data, _ = deck(cigref, Request(template=str(tmp_path / "company.pptx")))
    xml = pptx.Presentation(io.BytesIO(data)).slides[1].shapes.title._element.xml
    assert '<a:spcPct val="85000"/>' in xml


def test_a_title_that_is_drawn_is_judged_in_the_colour_that_the_master_gives_it(tmp_path):
    faint = '<a:lvl1pPr><a:defRPr sz="3600"><a:solidFill><a:srgbClr val="E8E8E8"/></a:solidFill></a:defRPr></a:lvl1pPr>'
    template = untitled()
    replace(template, masters=(replace(template.masters[0], title=faint),)).write(tmp_path / "bare.pptx")
    look = analysis_of(open_template(find(str(tmp_path / "bare.pptx")))).look
    assert look.title_ink.slot == "tx1"


def test_a_title_stands_on_the_panel_that_is_drawn_in_its_place_in_its_own_colour(analysed):
    title = Ph("title", 0, "Title", (0.6, 0.4, 12.1, 1.4), 30, "bg1", body=' anchor="ctr"')
    look = analysed(panel_at("accent1", 0.6, 0.75, 12.1, 0.75), title=title).look
    assert (look.title.y, look.title.h) == pytest.approx((0.75 * 72 + 3, 0.75 * 72 - 6))
    assert look.title_ink is None
    assert look.canvas.y >= look.title.bottom


def test_what_stands_under_a_title_that_ends_at_the_foot_of_its_box_keeps_a_gap(analysed):
    foot = Ph("title", 0, "Title", (0.6, 0.5, 12.1, 1.4), 30, body=' anchor="b"')
    look = analysed(title=foot).look
    assert look.canvas.y >= look.title.bottom + 8


def test_a_footer_over_the_edge_of_a_drawing_that_no_ink_is_read_on_is_left_out(analysed):
    x, y, w, h = FOOT[0].box
    halves = panel_at("tx1", x, y, w, h / 2), panel_at("bg1", x, y + h / 2, w, h / 2)
    assert analysed(*halves).footers["Text"]["11"] == LEFT_OUT
    assert analysed().footers["Text"]["11"] == ""


def test_a_plate_ends_where_the_box_of_the_title_does(analysed):
    found = analysed(logo_at(0, 0, WIDE, 7.5), picture=png(confetti))
    assert found.look.plate.x == pytest.approx(0.6 * 72)
    assert found.look.plate.right == pytest.approx(12.7 * 72)


def test_a_line_under_the_title_keeps_the_canvas_below_it(analysed):
    found = analysed(panel_at("accent1", 0.6, 1.62, 12.1, 0.04))
    assert found.look.canvas.y > 1.66 * 72
    assert not found.look.rises


def test_layouts_that_slides_use_win_and_closing_ones_never(analysed):
    others = (
        Layout("Thank you", (TITLE, BODY, *FOOT), type="titleOnly"),
        Layout("Title Only", (TITLE, *FOOT), type="titleOnly"),
    )
    picture = Ph("pic", 20, "Picture", (0.6, 1.7, 6, 4.8))
    assert analysed(panel_at("accent1", 0, 7.3, WIDE, 0.2), picture.xml, others=others, slides=9).look.layout == "Text"
    assert analysed(panel_at("accent1", 0, 7.3, WIDE, 0.2), picture.xml, others=others).look.layout == "Title Only"


def test_a_cover_without_a_title_has_its_texts_beside_its_picture(analysed):
    cover = Layout("Cover", (panel_at("accent1", 0, 0, 6, 7.5),), type="title")
    look = analysed(others=(cover,)).look
    assert look.cover == "Cover"
    places = [look.opening.title, look.opening.subtitle, look.opening.rest]
    assert all(place.idx is None and place.place.x >= 6 * 72 for place in places)


def test_a_cover_s_title_stands_in_the_style_of_the_text_that_heads_a_layout_without_one(analysed):
    large = Ph("body", 20, "Headline", (4.0, 3.0, 8.0, 1.2), 44, "accent1")
    small = Ph("body", 21, "Date", (4.0, 6.2, 8.0, 0.6), 14)
    cover = Layout("Cover", (panel_at("accent2", 0, 0, WIDE, 2.5), large, small))
    section = Layout("Section", (panel_at("accent1", 0, 0, WIDE, 1), TITLE), type="secHead")
    look = analysed(others=(cover, section)).look
    assert look.cover == "Cover"
    title = look.opening.title
    assert (title.idx, title.ink.slot, round(title.place.x)) == (None, "accent1", round(4 * 72 + 7.2))
    assert look.opening.subtitle.idx == 21


@pytest.mark.parametrize(("slides", "cover"), [(0, "Title Slide"), (3, "Cover")])
def test_the_cover_is_the_one_that_the_template_s_first_slide_is_on(tmp_path, slides, cover):
    headline = Ph("body", 20, "Headline", (4.0, 3.0, 8.0, 1.2), 44)
    unused = Layout("Title Slide", (Ph("ctrTitle", 0, "Title", (1, 2, 11, 1.5), 44), *FOOT), type="title")
    own = Layout("Cover", (panel_at("accent2", 0, 0, WIDE, 2.5), headline))
    master = Master((TITLE, BODY, *FOOT), (own, Layout("Text", (TITLE, BODY, *FOOT)), unused))
    Template((master,), slides=slides).write(tmp_path / "company.pptx")
    assert analysis_of(open_template(find(str(tmp_path / "company.pptx")))).look.cover == cover


def test_a_cover_whose_middle_says_what_to_put_there_is_left_for_one_without_words(tmp_path):
    titles = (Ph("ctrTitle", 0, "Title", (1, 0.5, 11, 1), 36), Ph("subTitle", 1, "Subtitle", (1, 1.6, 11, 0.6), 20))
    told = Layout("With picture", (words("Only with a picture", (4, 3.7, 5, 0.6)), *titles, *FOOT))
    free = Layout("Two lines", (*titles, *FOOT))
    master = Master((TITLE, BODY, *FOOT), (told, Layout("Text", (TITLE, BODY, *FOOT)), free))
    Template((master,), slides=1).write(tmp_path / "company.pptx")
    assert analysis_of(open_template(find(str(tmp_path / "company.pptx")))).look.cover == "Two lines"


def test_a_subtitle_ends_above_a_seal_in_its_place(analysed):
    title = Ph("ctrTitle", 0, "Title", (1, 1, 11, 1.2), 40)
    under = Ph("subTitle", 1, "Subtitle", (1, 2.4, 11, 3.2), 28, attributes=' algn="ctr"')
    cover = Layout("Title Slide", (logo_at(6, 3.3, 1.4, 1.4), title, under, *FOOT), type="title")
    place = analysed(others=(cover,)).look.opening.subtitle.place
    assert 2.4 * 72 < place.y < place.bottom <= 3.3 * 72


def test_a_subtitle_keeps_its_place_over_a_picture_that_is_not_seen(analysed):
    title = Ph("ctrTitle", 0, "Title", (1, 1, 11, 1.2), 40)
    under = Ph("subTitle", 1, "Subtitle", (1, 2.4, 11, 3.2), 28)
    cover = Layout("Title Slide", (logo_at(1, 3.3, 5, 4), title, under, *FOOT), type="title")
    clear = png(lambda draw: None)
    assert analysed(others=(cover,), picture=clear).look.opening.subtitle.place.bottom > 5 * 72


def test_what_a_cover_has_no_placeholder_for_stands_in_its_free_room(analysed):
    cover = Layout(
        "Cover",
        (
            panel_at("accent1", 0, 0, WIDE, 1.2),
            panel_at("accent2", 9, 4.4, 4.33, 3.1),
            Ph("ctrTitle", 0, "Title", (0.6, 2, 12, 1.2), 44),
            Ph("subTitle", 1, "Subtitle", (0.6, 3.3, 12, 0.8), 20),
        ),
        type="title",
    )
    opening = analysed(others=(cover,)).look.opening
    assert (opening.title.idx, opening.subtitle.idx) == (0, 1)
    assert opening.rest.place.y >= 4.1 * 72
    assert not meets(opening.rest.place, Rect(9 * 72, 4.4 * 72, 4.33 * 72, 3.1 * 72))


NIGHT = "FFFFFF 000000 EBEBEB 0E5580 ACD433 E6C133 EF7A24 5AA0F5 75CEEC 65D6A0 8F8FFF C9A0DC"
DARK_COLOURS = "FFFFFF 1B2A38 E8E2D0 F0F4F8 7FB2E5 F0B07A 9BD3A8 C9A0DC F28B8B D7CCC8 7FB2E5 C9A0DC"


@pytest.mark.parametrize(("left", "edge"), [(0.31, 0.31), (0.55, 0.55), (0.1, 0.8)])
def test_content_stands_on_the_edge_of_its_title(analysed, left, edge):
    body = Ph("body", 1, "Text", (0.8, 1.7, 11.7, 4.9), 20)
    title = Ph("title", 0, "Title", (left, 0.5, 12, 1.0), 30)
    assert analysed(body, title=title).look.canvas.x == pytest.approx(edge * 72 + 7.2, abs=0.5)


def test_words_on_their_side_take_only_the_strip_they_stand_in(analysed):
    told = words("Internal", (-2.3, 3.5, 5, 0.2))(7)
    turned = raw(told.replace("<a:xfrm>", '<a:xfrm rot="16200000">').replace('id="7"', 'id="{id}"'))
    assert analysed(turned).look.canvas.x == pytest.approx(0.6 * 72 + 7.2, abs=0.5)


def test_a_subtitle_that_is_read_when_it_is_large_is_large(analysed):
    """White on this orange has 3.9: too little for a line of 20 points, enough for one of 24."""
    title = Ph("ctrTitle", 0, "Title", (0.6, 1.5, 12.1, 1.2), 40, colour="bg1")
    under = Ph("subTitle", 1, "Subtitle", (0.6, 3.0, 12.1, 1.2), 20, colour="bg1")
    orange = shape('<a:solidFill><a:srgbClr val="CF5A10"/></a:solidFill>', (0, 0, WIDE, 7.5))
    found = analysed(others=(Layout("Cover", (orange, title, under), type="title"),)).look.opening
    assert found.subtitle.size == 24
    assert found.subtitle.text is None or found.subtitle.text.slot == "tx1"


def test_a_subtitle_in_the_lower_part_of_its_title_s_box_takes_that_part(analysed):
    title = Ph("ctrTitle", 0, "Title", (0.6, 1.5, 12.1, 4), 40)
    under = Ph("subTitle", 1, "Subtitle", (0.6, 4.5, 12.1, 0.6), 20)
    found = analysed(others=(Layout("Cover", (title, under), type="title"),)).look.opening
    assert found.subtitle.idx == 1
    assert found.title.place.bottom <= found.subtitle.place.y


@pytest.mark.parametrize(
    ("stops", "ink"), [(("tx1", "tx1"), "tx1"), (("accent1", "accent1"), "accent1"), (("tx1", "tx2"), "")]
)
def test_a_title_of_a_gradient_in_one_colour_states_that_colour(analysed, stops, ink):
    gradient = "".join(f'<a:gs pos="{n * 100000}"><a:schemeClr val="{name}"/></a:gs>' for n, name in enumerate(stops))
    style = f'<a:defRPr sz="3000"><a:gradFill><a:gsLst>{gradient}</a:gsLst></a:gradFill></a:defRPr>'
    title = replace(TITLE, size=0, level=style)
    found = analysed(title=title)
    assert (found.look.title_ink.slot if found.look.title_ink else "") == ink
    assert "title ink" not in found.notes


def test_a_number_on_lines_of_a_drawing_in_which_no_ink_is_read_is_left_out(analysed):
    number = Ph("sldNum", 12, "Number", (12, 7, 0.8, 0.3), 12)
    stripes = [
        shape(f'<a:solidFill><a:srgbClr val="{tone}"/></a:solidFill>', (12 + n * 0.05, 6.9, 0.05, 0.5))
        for n, tone in enumerate(("000000", "FFFFFF") * 9)
    ]
    for drawn, ink in ((stripes, "-"), ([], "")):
        found = analysed(*drawn, others=(Layout("Other", (*drawn, number)),), title=TITLE)
        assert {found.footers[key].get("12") for key in found.footers} == {ink}


def test_a_centred_title_stands_over_the_middle_of_its_content(analysed):
    title = Ph("title", 0, "Title", (0.6, 0.5, 10, 1.0), 30, attributes=' algn="ctr"')
    look = analysed(BODY, title=title).look
    assert look.title.x + look.title.w / 2 == pytest.approx(look.canvas.x + look.canvas.w / 2, abs=4)


NUMBER = FOOT[1].box


def test_a_number_on_a_logo_is_left_out_and_one_beside_it_is_not(analysed):
    x, y, w, h = NUMBER
    on = analysed(logo_at(x, y - h, w, 3 * h), picture=png(confetti))
    assert on.footers["Text"]["12"] == LEFT_OUT
    assert analysed(logo_at(0.2, 0.1, 1, 0.3), picture=png(confetti)).footers["Text"]["12"] == ""


def boxed(around: str) -> Callable[[int], str]:
    """A title whose box is seen: ``around`` is its fill or line."""
    return raw(
        '<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Title"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{at((2, 1.2, 9, 1.2))}{around}</p:spPr>"
        '<p:txBody><a:bodyPr anchor="ctr"/><a:lstStyle/><a:p/></p:txBody></p:sp>'
    )


@pytest.mark.parametrize(
    "around",
    [
        '<a:solidFill><a:srgbClr val="DDE6EE"/></a:solidFill>',
        '<a:ln w="31750"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln>',
    ],
)
def test_the_kicker_stands_over_the_box_of_a_title_that_is_seen_and_content_keeps_its_distance(analysed, around):
    look = analysed(boxed(around), others=(), title=replace(TITLE, box=(2, 1.2, 9, 1.2))).look
    top, bottom = 1.2 * 72, 2.4 * 72
    assert look.kicker
    assert look.kicker.bottom <= top
    assert look.canvas.y >= bottom + 16
    assert not look.rises


def test_a_number_in_a_box_of_its_own_colour_is_read_on_that(analysed):
    fill = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
    letters = (
        '<a:lvl1pPr><a:defRPr sz="1000"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr>'
    )
    number = raw(
        '<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Number"/><p:cNvSpPr/><p:nvPr><p:ph type="sldNum" idx="40"/></p:nvPr>'
        f"</p:nvSpPr><p:spPr>{at((12, 6.6, 0.6, 0.6))}{fill}</p:spPr>"
        f"<p:txBody><a:bodyPr/><a:lstStyle>{letters}</a:lstStyle><a:p/></p:txBody></p:sp>"
    )
    found = analysed(number)
    assert "40" not in found.footers["Text"]
    assert found.layout.ink_for(found.layout.slot(40)) == ""


def test_a_cover_s_title_keeps_its_width_on_a_picture_that_holds_it(analysed):
    def band(draw):
        for n in range(8):
            draw.polygon(((400 + 60 * n, 0), (430 + 60 * n, 0), (400 + 60 * n, 540)), fill="#AFCE26")

    title = Ph("ctrTitle", 0, "Title", (0.8, 3, 11, 1.2), 40, "tx1")
    cover = Layout("Cover", (logo_at(0, 2.5, WIDE, 2.2), title), type="title")
    found = analysed(others=(cover,), picture=png(band, "#C8D71A"))
    assert found.look.opening.title.place.w == pytest.approx(11 * 72 - 14.4, abs=1)


def test_a_number_on_a_bar_that_no_colour_of_the_theme_is_read_on_is_darker_than_its_texts(analysed):
    house = "48797B FFFFFF 243B53 F0F4F8 00B5E2 B44D12 2D7738 8719E0 AB091E 5D4037 0B69A3 5D4037"
    house = house.replace("243B53", "EEEEEE").replace("F0F4F8", "48797B")
    found = analysed(panel_at("accent1", 0, 6.8, WIDE, 0.7), colours=house)
    inks = set(found.footers["Text"].values())
    assert LEFT_OUT not in inks
    assert all(contrast(found.palette.variant(ink), found.palette.named("accent1")) >= 4.5 for ink in inks)
