"""The accent of a template is the colour of its theme that it paints itself with."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from briefing.deck.looks.inks import LARGE, Painted, inks_of, own_or_better
from briefing.deck.looks.pixels.tones import Tones
from briefing.deck.ooxml.colours import contrast
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from tests.deck.company_templates import default, many


@pytest.fixture(scope="module")
def palette(tmp_path_factory):
    """Office's colours: accent1 is a blue, accent2 a red, on white."""
    path = tmp_path_factory.mktemp("default") / "default.pptx"
    default(path)
    return next(iter(open_template(find(str(path))).layouts.values())).palette


def accent(palette, **painted) -> str:
    return inks_of(palette, None, Painted(**painted)).accent


@pytest.mark.parametrize(
    ("painted", "found"),
    [
        ({"pixels": {(255, 255, 255): 0.8, (0x5A, 0x23, 0x8C): 0.1}}, "rgb:5A238C"),
        ({"pixels": {(0x5A, 0x23, 0x8C): 0.004}}, "tx2"),
        ({"pixels": {(0xC0, 0x50, 0x4D): 0.02, (0x5A, 0x23, 0x8C): 0.1}}, "accent2 dark"),
        ({"pixels": {(90, 92, 95): 0.3}}, "tx2"),
        ({"named": {"accent4": 0.4}}, "accent4 dark"),
    ],
)
def test_what_is_painted_comes_before_the_first_accent(palette, painted, found):
    assert accent(palette, **painted) == found


def test_the_black_among_the_accents_is_taken_after_a_colour_that_is_read_when_darker(tmp_path):
    black_fourth = "1F1F1F FFFFFF 1F1F1F F4F4F4 E32213 FFD3A1 FFFFFF 000000 EFABAA E7BF91 E32213 000000"
    replace(many(), colours=black_fourth).write(tmp_path / "red.pptx")
    layout = next(iter(open_template(find(str(tmp_path / "red.pptx"))).layouts.values()))
    assert accent(layout.palette) == "accent1 dark"


def test_a_bright_colour_that_is_painted_is_darkened_until_it_is_read(tmp_path):
    cyan_first = "404040 FFFFFF 000000 E4F9F9 1BDCFF 3AC673 F6BD1E C74167 F17E1F 6681CC 0000FF 800080"
    replace(many(), colours=cyan_first).write(tmp_path / "cyan.pptx")
    layout = next(iter(open_template(find(str(tmp_path / "cyan.pptx"))).layouts.values()))
    assert accent(layout.palette, pixels={(0x1B, 0xDC, 0xFF): 0.5}) == "accent1 darkest"


def test_a_light_grey_that_is_not_read_even_when_large_gives_way_to_white_that_is(palette):
    tones = Tones(Counter({(0x54, 0x96, 0xA8): 1}))
    assert own_or_better(palette, tones, (0.92, 0.92, 0.92), LARGE) == "bg1"


@pytest.mark.parametrize(("own", "found"), [((0.92, 0.92, 0.92), "bg1"), ((1.0, 0.8, 0.7), "")])
def test_a_title_that_is_read_when_large_alone_gives_way_to_a_shade_of_its_own(palette, own, found):
    tones = Tones(Counter({(0x2F, 0x78, 0x8C): 1}))
    assert own_or_better(palette, tones, own, LARGE) == found


def test_an_accent_is_read_on_its_tint_as_that_is_drawn_on_a_dark_ground_of_another_hue(tmp_path):
    slate = "FFFFFF 2E3037 F3F3F3 666666 39C0BA 90E6E2 F35B69 FAB2B9 999FA9 E2E7EE 0000FF 800080"
    replace(many(), colours=slate).write(tmp_path / "slate.pptx")
    layout = next(iter(open_template(find(str(tmp_path / "slate.pptx"))).layouts.values()))
    found = layout.palette.variant(accent(layout.palette, pixels={(0x39, 0xC0, 0xBA): 0.1}))
    assert contrast(found, (0x2F / 255, 0x47 / 255, 0x46 / 255)) >= 4.5


@pytest.mark.parametrize(
    ("orange", "turns"),
    [("F6A21D", True), ("BDDA00", True), ("FFD100", True), ("E32213", False), ("1BDCFF", False), ("3AC673", False)],
)
def test_house_colours_that_would_be_brown_or_olive_are_drawn_and_not_written(tmp_path, orange, turns):
    house = f"404040 FFFFFF 000000 E4F9F9 {orange} 3AC673 F6BD1E C74167 F17E1F 6681CC 0000FF 800080"
    replace(many(), colours=house).write(tmp_path / "house.pptx")
    palette = next(iter(open_template(find(str(tmp_path / "house.pptx"))).layouts.values())).palette
    inks = inks_of(palette, None, Painted(pixels={tuple(bytes.fromhex(orange)): 0.5}))
    assert (inks.accent == "tx1", inks.mark == "accent1") == (turns, turns)


def test_numbers_on_house_colours_are_read_where_the_texts_ink_is_too_pale_for_them(tmp_path):
    pale = "635D63 FFFFFF 635D63 F4F4F4 BDDA00 3AC673 F6BD1E C74167 F17E1F 6681CC 0000FF 800080"
    replace(many(), colours=pale).write(tmp_path / "pale.pptx")
    palette = next(iter(open_template(find(str(tmp_path / "pale.pptx"))).layouts.values())).palette
    inks = inks_of(palette, Tones(Counter({(0xF2, 0xF2, 0xF2): 1})), Painted(pixels={(0xBD, 0xDA, 0): 0.5}))
    assert contrast(palette.variant(inks.on_mark), palette.named("accent1")) >= 4.5


def test_where_texts_and_accent_are_one_ink_panels_are_tinted_so_that_it_is_read_on_them(palette):
    red = Tones(Counter({(0xEC, 0x37, 0x50): 1}))
    found = inks_of(palette, red, Painted())
    ink, mark = (palette.variant(name) for name in (found.text, found.mark))
    ground = (0xEC / 255, 0x37 / 255, 0x50 / 255)
    assert contrast(ink, tuple(0.12 * one + 0.88 * other for one, other in zip(mark, ground, strict=True))) >= 4.5


def test_a_pale_ink_of_texts_is_darker_where_it_is_not_read_on_panels(tmp_path):
    pale = "48797B FFFFFF EEEEEE 48797B 2BC1E7 3AC673 F6BD1E C74167 6BCABA 6681CC 0000FF 800080"
    replace(many(), colours=pale).write(tmp_path / "pale.pptx")
    palette = next(iter(open_template(find(str(tmp_path / "pale.pptx"))).layouts.values())).palette
    found = inks_of(palette, None, Painted(pixels={(0x6B, 0xCA, 0xBA): 0.5}))
    assert (found.text, found.accent) == ("tx1 dark", "accent5 darker")
    tint = [0.12 * value + 0.88 for value in palette.variant(found.mark)]
    quiet = [found.quiet * value + 1 - found.quiet for value in palette.variant(found.text)]
    assert contrast(palette.variant(found.text), tint) >= 4.5
    assert contrast(quiet, tint) >= 4.5


def test_an_accent_that_is_read_all_down_a_gradient_comes_before_one_that_is_on_most_of_it(palette):
    fading = Tones(Counter({(255 - n, 255 - n, 255): 10 for n in range(0, 80)}))
    house = Painted(pixels={(0x4F, 0x81, 0xBD): 0.1})
    found = palette.variant(inks_of(palette, fading, house).accent)
    assert contrast(found, (176 / 255, 176 / 255, 1.0)) >= 4.5


def test_numbers_on_quiet_dots_are_read_where_the_ground_is_no_colour_of_the_theme(palette):
    blue = (0x1D, 0x06, 0xCC)
    found = inks_of(palette, Tones(Counter({blue: 1})), Painted())
    ground = [value / 255 for value in blue]
    text = palette.variant(found.text)
    quiet = tuple(found.quiet * one + (1 - found.quiet) * other for one, other in zip(text, ground, strict=True))
    assert contrast(palette.variant(found.on_quiet), quiet) >= 4.5
