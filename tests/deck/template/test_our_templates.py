"""The templates that come with the program: whole, valid, readable, and never overflowing on the longest of texts."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator

import pptx
import pytest
import yaml
from pptx.oxml.ns import qn
from pptx.util import Pt

from briefing.app import main
from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Source, Span, Speaker, Theme
from briefing.core.paths import slides_templates
from briefing.core.queries.outline import in_story_order
from briefing.deck.check.deck import check_bytes
from briefing.deck.compose.look import QUIET, TINT
from briefing.deck.export import deck
from briefing.deck.request import Request
from briefing.deck.template.catalogue import available, find
from tests.deck.audit import audit
from tests.deck.contrast import Inks, blended, contrast, rgb

NAMES = ("crossing", "screen", "sober")
READABLE = 4.5
ACCENTS = [f"accent{n}" for n in range(1, 7)]
TINTED = {"title", "quote", "number", "name", "voice", "takeaway", "ask", "note"}
UNTINTED_TITLES = {"title", "overview", "section", "decisions", "speakers", "text"}
COVERS = ("Title", "Cover")
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
SEA = {
    "fr": "Nous traversons ensemble la mer du numérique\u00a0: chaque organisation y cherche un cap et des passeurs. ",
    "en": "Together we cross the sea of digital change: every organisation there looks for a course and for guides. ",
}

each_template = pytest.mark.parametrize("name", NAMES)
first_template = pytest.mark.parametrize(
    "name", [NAMES[0], *(pytest.param(name, marks=pytest.mark.slow) for name in NAMES[1:])]
)


def extreme(quotes: list[int], notes: list[int], themes: int, speakers: int, language: str) -> Briefing:
    """Messages of the given lengths in characters, shared out among themes and speakers; some bear no note, or one."""

    def sea(length: int) -> str:
        return (SEA[language] * 9)[:length].strip()

    def message(n: int) -> Message:
        quote, note, other = quotes[n % len(quotes)], notes[n % len(notes)], notes[-1 - n % len(notes)]
        takeaway = sea(note) if n % 5 != 4 else ""
        ask = sea(other) if n % 7 != 6 else ""
        spoken = f"s{n % speakers}", f"t{n % themes}"
        return Message(f"m{n}", sea(quote), *spoken, takeaway=takeaway, ask=ask, source=Span("a", 0, quote))

    return Briefing(
        Assembly(sea(50), place=sea(30), date="8 octobre 2026", language=language),
        (Source("a", sea(70), "Cigref", f"https://example.org/{'page/' * 20}", "c9" * 32),),
        tuple(Speaker(f"s{n}", f"Jean-Baptiste de La Tour {n}", sea(75), sea(60)) for n in range(speakers)),
        tuple(Theme(f"t{n}", f"La transformation des métiers {n}", sea(20 + 80 * (n % 2))) for n in range(themes)),
        tuple(message(n) for n in range(max(len(quotes), themes, speakers))),
        DeckOptions(title=sea(90), subtitle=sea(110), audience="Comex"),
    )


EXTREMES = {
    "least": extreme([20], [10], 1, 1, "en"),
    "most": extreme([900], [400], 8, 14, "fr"),
    "mixed": extreme(list(range(20, 901, 55)), [10, 400, 90, 250], 3, 6, "en"),
    "long notes": extreme([20, 200], [400], 3, 4, "fr"),
}


@pytest.fixture(scope="module", params=[pytest.param(name, marks=pytest.mark.slow) for name in NAMES[1:]])
def bundled(request, cigref) -> bytes:
    """On the first, a board's deck is held against all this with those of other narratives: see `test_export`."""
    return deck(cigref, Request(template=request.param, picks=in_story_order(cigref)))[0]


def opened(name: str):
    return pptx.Presentation(str(find(name).path))


def look(name: str) -> dict:
    return yaml.safe_load(find(name).path.with_suffix(".yaml").read_text(encoding="utf-8"))["look"]


def points(shape) -> tuple[float, ...]:
    """Where a shape stands, in points of a slide 960 wide."""
    return tuple(round(length / Pt(1), 2) for length in (shape.left, shape.top, shape.width, shape.height))


def placed(layout) -> dict[int, tuple[float, ...]]:
    return {shape.placeholder_format.idx: points(shape) for shape in layout.placeholders}


def by_idx(layout, idx: int):
    return next(shape for shape in layout.placeholders if shape.placeholder_format.idx == idx)


def style(shape):
    return shape._element.find(f".//{qn('a:lvl1pPr')}")


def named_layouts(presentation) -> dict:
    return {layout.name: layout for layout in presentation.slide_layouts}


def test_these_come_with_the_program_and_have_a_name_in_both_languages():
    assert tuple(info.name for info in available()) == NAMES
    for language in ("en", "fr"):
        assert len({info.titles[language] for info in available()}) == len(NAMES)


@each_template
def test_each_has_every_place_its_map_names(name):
    assert main(["templates", "check", name]) == 0
    layouts = named_layouts(opened(name))
    for kind in find(name).kinds.values():
        there = {shape.placeholder_format.idx for shape in layouts[kind.layout].placeholders}
        named = {*kind.fields.values(), *(idx for row in kind.rows for idx in row.values())}
        assert named | ({kind.route} - {None}) <= there


def test_all_are_drawn_as_they_were_committed(tmp_path):
    subprocess.run([sys.executable, slides_templates() / "draw.py", tmp_path], check=True)
    drawn = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert drawn == {path.name: path.read_bytes() for path in slides_templates().glob("*.pptx")}


@each_template
def test_each_is_valid_before_it_is_filled(name):
    assert audit(find(name).path) == []


def test_the_bundled_deck_is_valid_and_holds_its_texts_on_each(bundled, tmp_path):
    path = tmp_path / "deck.pptx"
    path.write_bytes(bundled)
    assert audit(path) == []
    assert [found for found in check_bytes(bundled) if found.is_fault] == []


@each_template
def test_a_quote_alone_is_read_from_three_metres(name, cigref):
    """The bundled quotes, of 310 characters at most, one a slide, are shown at 24 pt or more."""
    data, _ = deck(cigref, Request(template=name, picks=in_story_order(cigref), narrative="story"))
    quotes = [shape for slide in pptx.Presentation(io.BytesIO(data)).slides for shape in slide.shapes]
    sizes = [quote_size(shape) for shape in quotes if shape.name.startswith("Quote")]
    assert len(sizes) == 17
    assert min(sizes) >= 24


def quote_size(shape) -> float:
    return min(run.font.size.pt for run in shape.text_frame.paragraphs[0].runs)


@pytest.mark.slow
@first_template
@pytest.mark.parametrize("case", EXTREMES)
def test_the_cover_holds_any_title_and_any_number_of_themes(name, case, tmp_path):
    briefing = EXTREMES[case]
    request = Request(name, in_story_order(briefing), briefing.assembly.language, "short")
    data, _ = deck(briefing, request)
    path = tmp_path / "deck.pptx"
    path.write_bytes(data)
    assert audit(path) == []
    assert [fault for fault in check_bytes(data) if fault.slide == 1] == []
    cover = pptx.Presentation(io.BytesIO(data)).slides[0]
    assert cover.slide_layout.name == "Cover"
    assert {shape.placeholder_format.idx for shape in cover.placeholders} == {0, 1}
    route = next(shape for shape in cover.shapes if shape.name == "Route")
    described = route._element.find(f".//{qn('p:cNvPr')}").get("descr")
    assert all(theme.title in described.replace("\u00a0", " ") for theme in briefing.themes)
    assert deck(briefing, request)[0] == data


@pytest.mark.slow
@first_template
@pytest.mark.parametrize("case", EXTREMES)
def test_extremes_never_overflow(name, case):
    briefing = EXTREMES[case]
    data, _ = deck(
        briefing, Request(template=name, picks=in_story_order(briefing), language=briefing.assembly.language)
    )
    assert [found for found in check_bytes(data) if found.is_fault] == []


@each_template
def test_a_designer_finds_masters_and_layouts_in_order(name):
    presentation = opened(name)
    assert presentation.part.notes_master_part is not None
    assert len(presentation.slides) == 0
    mapped = {kind.layout for kind in find(name).kinds.values()} | {look(name)["content"], look(name)["cover"]}
    assert mapped == set(named_layouts(presentation))
    for layout in presentation.slide_layouts:
        types = [shape.element.find(f".//{qn('p:ph')}").get("type") for shape in layout.placeholders]
        assert types.count("title") + types.count("ctrTitle") == 1
        assert layout.name in COVERS or {"ftr", "sldNum"} <= set(types)
        ids = [shape.shape_id for shape in layout.shapes]
        assert len(ids) == len(set(ids))


@each_template
def test_all_that_is_only_decoration_says_so(name):
    presentation = opened(name)
    drawn = [
        shape
        for owner in (presentation.slide_masters[0], *presentation.slide_layouts)
        for shape in owner.shapes
        if not shape.is_placeholder
    ]
    assert drawn
    assert all(any(True for _ in shape._element.iter(DECORATIVE)) for shape in drawn)


@each_template
def test_only_theme_colours_and_theme_fonts_are_used(name):
    presentation = opened(name)
    for owner in (presentation.slide_masters[0], *presentation.slide_layouts):
        assert not list(owner._element.iter(qn("a:srgbClr"), qn("a:sysClr"), qn("a:prstClr")))
        assert {face.get("typeface") for face in owner._element.iter(qn("a:latin"))} <= {"+mj-lt", "+mn-lt"}


@each_template
def test_the_board_layout_gives_a_title_and_a_free_canvas(name):
    """The measures of the executive deck: nothing but a sentence, a place for the outline, footer and number."""
    layout = named_layouts(opened(name))[look(name)["content"]]
    assert placed(layout) == {
        0: (48, 52, 864, 64),
        10: (48, 134, 864, 358),
        3: (48, 507, 560, 15),
        4: (872, 507, 40, 15),
    }
    assert len(layout.shapes) == 4
    assert layout._element.get("showMasterSp") == "0"
    title, body, footer, number = (by_idx(layout, idx) for idx in (0, 10, 3, 4))
    for shape, size, bold, face in ((title, 26, "1", "+mj-lt"), (body, 18, "0", "+mn-lt"), (footer, 10, "0", "+mn-lt")):
        letters = style(shape).find(qn("a:defRPr"))
        assert (letters.get("sz"), letters.get("b")) == (str(100 * size), bold)
        assert letters.find(qn("a:latin")).get("typeface") == face
        frame = shape.text_frame
        assert {frame.margin_left, frame.margin_top, frame.margin_right, frame.margin_bottom} == {0}
    assert style(title).find(f"{qn('a:lnSpc')}/{qn('a:spcPct')}").get("val") == "95000"
    assert title._element.txBody.find(qn("a:bodyPr")).get("anchor") == "t"
    assert style(body).find(qn("a:buNone")) is not None
    assert style(number).get("algn") == "r"


@each_template
def test_the_cover_holds_the_letters_only(name):
    """What is drawn on it depends on the themes, so that it is drawn on the slide."""
    layout = named_layouts(opened(name))[look(name)["cover"]]
    places = placed(layout)
    assert set(places) == {0, 1, 10, 11, 12}
    assert len(layout.shapes) == 5
    assert (places[0][0], places[0][1] + places[0][3], places[0][2]) == (48, 192, 790)
    assert by_idx(layout, 0)._element.txBody.find(qn("a:bodyPr")).get("anchor") == "b"
    assert [places[idx][1] for idx in (1, 10, 11, 12)] == [206, 254, 30, 30]
    assert places[12][0] + places[12][2] == 912


@each_template
def test_a_footer_has_a_run_without_which_libreoffice_forgets_its_style(name):
    presentation = opened(name)
    for owner in (presentation.slide_masters[0], *presentation.slide_layouts):
        footers = [shape for shape in owner.placeholders if shape.element.find(f".//{qn('p:ph')}").get("type") == "ftr"]
        assert all(footer.text_frame.text == " " for footer in footers)
        assert footers or owner.name in COVERS


@each_template
def test_every_accent_is_read_on_paper_on_the_panel_of_meaning_and_on_its_own_tint(name):
    inks = Inks(opened(name))
    paper, panel, text = (inks.named(slot) for slot in ("bg1", "bg2", "tx1"))
    quiet = blended(text, QUIET, paper)
    for accent in map(inks.named, ACCENTS):
        tint = blended(accent, TINT, paper)
        assert min(contrast(accent, ground) for ground in (paper, panel, tint)) >= READABLE
        assert min(contrast(quiet, ground) for ground in (paper, panel, tint)) >= READABLE
        assert contrast(paper, accent) >= READABLE, "numbers stand in dots"


def test_sober_prints_in_black_and_white():
    """Its accents are inks, hardly coloured, and dark enough for any printer."""
    inks = Inks(opened("sober"))
    for red, green, blue in map(inks.named, ACCENTS):
        assert max(red, green, blue) < 0.5
        assert max(red, green, blue) - min(red, green, blue) < 0.35


@each_template
def test_the_quiet_ink_is_its_share_of_the_text_over_the_background(name):
    presentation = opened(name)
    inks = Inks(presentation)
    footer = by_idx(named_layouts(presentation)["Board"], 3)
    assert inks.ink(footer) == pytest.approx(blended(inks.named("tx1"), QUIET, inks.named("bg1")), abs=1 / 255)


def test_each_is_composed_in_its_own_way():
    """Not recolourings: title, section and quote stand in places of their own."""
    for layout, idx in (("Title", 0), ("Section", 0), ("Section", 11), ("Quote with takeaway and ask", 10)):
        shapes = [
            shape
            for name in NAMES
            for shape in named_layouts(opened(name))[layout].placeholders
            if shape.placeholder_format.idx == idx
        ]
        assert len({(shape.left, shape.top, shape.width, shape.height) for shape in shapes}) == len(NAMES)


@pytest.mark.parametrize(("grey", "ratio"), [("000000", 21.0), ("767676", 4.54), ("777777", 4.48), ("FFFFFF", 1.0)])
def test_contrast_is_measured_as_wcag_says(grey, ratio):
    assert contrast(rgb(grey), rgb("FFFFFF")) == pytest.approx(ratio, abs=0.005)


def pale(presentation, inks: Inks, kinds) -> Iterator[str]:
    """Texts below the contrast that is read with ease, with what they stand on."""
    for layout in presentation.slide_layouts:
        backgrounds = [None]
        if any(kind.background for kind in kinds.values() if kind.layout == layout.name):
            backgrounds += [inks.named(accent) for accent in ACCENTS]
        tinted = set(_tinted(layout.name, kinds))
        for place in layout.placeholders:
            wanted = [inks.ink(place)]
            if place.placeholder_format.idx in tinted:
                wanted += [inks.named(accent) for accent in ACCENTS]
            for background in backgrounds:
                grounds = inks.grounds(layout, place, background)
                if min(contrast(ink, ground) for ink in wanted for ground in grounds) < READABLE:
                    yield f"{layout.name}: {place.name}"


def _tinted(layout: str, kinds) -> Iterator[int]:
    """The idx of placeholders in which some words are in the theme's accent colour."""
    for key, kind in kinds.items():
        if kind.layout == layout:
            plain_title = {"title"} if key in UNTINTED_TITLES else set()
            for fields in (kind.fields, *kind.rows):
                yield from (idx for role, idx in fields.items() if role in TINTED - plain_title)


@pytest.mark.slow
@each_template
def test_every_text_stands_out_from_all_that_may_lie_under_it(name):
    presentation = opened(name)
    assert list(pale(presentation, Inks(presentation), find(name).kinds)) == []


@pytest.mark.parametrize(
    ("name", "colour", "value", "told_of"),
    [
        ("crossing", "accent4", "E0A030", "Section: Title"),
        ("crossing", "lt2", "707070", "Quote with note: Note"),
        ("sober", "dk2", "90A0B0", "Section: Stage"),
        ("screen", "lt2", "506070", "Quote: Position"),
        ("screen", "dk2", "8090A0", "Speakers: Position 1"),
    ],
)
def test_a_pale_colour_of_the_theme_is_noticed(name, colour, value, told_of):
    presentation = opened(name)
    inks = Inks(presentation)
    inks.theme[colour] = rgb(value)
    assert told_of in pale(presentation, inks, find(name).kinds)
