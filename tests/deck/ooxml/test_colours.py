"""Mixtures of theme colours, stated so that they follow the theme."""

from __future__ import annotations

import pytest

from briefing.core.office.package import parse
from briefing.deck.ooxml.colours import Palette, solid, tinted
from briefing.deck.ooxml.xml import NAMESPACES
from tests.deck.template_drawing import theme_xml

COLOURS = "1B2430 FFFFFF 4D271E F3F0E9 1F4E79 FFB400 37734A 8A560A B04226 6B3F7A 1F4E79 6B3F7A"


@pytest.fixture(scope="module")
def palette() -> Palette:
    names = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}
    return Palette(parse(theme_xml(("Georgia", "Calibri"), COLOURS).encode()), names)


@pytest.mark.parametrize("colour", ["tx1", "bg1", "accent1", "accent2", "accent6"])
@pytest.mark.parametrize("ground", ["bg1", "bg2", "tx2", "tx1", "#10211E", "#5B2A86"])
@pytest.mark.parametrize("part", [0.06, 0.12, 0.22])
def test_a_tint_looks_like_the_mixture_on_light_and_dark_grounds(palette, colour, ground, part):
    fill = parse(
        tinted(palette, colour, part, ground)
        .replace("<a:solidFill", f'<a:solidFill xmlns:a="{NAMESPACES["a"]}"', 1)
        .encode()
    )
    ink = palette.named(colour)
    paper = [value / 255 for value in bytes.fromhex(ground[1:])] if ground[0] == "#" else palette.named(ground)
    wanted = [one * part + other * (1 - part) for one, other in zip(ink, paper, strict=True)]
    assert palette.colour(fill[0]) == pytest.approx(wanted, abs=0.15 if ground[0] == "#" else 0.08)


def test_a_whole_colour_is_stated_as_it_is(palette):
    assert (
        tinted(palette, "accent1", 1, "bg1") == '<a:solidFill><a:schemeClr val="accent1"></a:schemeClr></a:solidFill>'
    )


def test_quiet_text_is_the_inks_own(palette):
    assert 'val="bg1"' in tinted(palette, "bg1", 0.72, "tx2")


@pytest.mark.parametrize("colour", ["#FFFFFF", "#10211E", "#5B2A86"])
@pytest.mark.parametrize("part", [1.0, 0.12])
def test_a_colour_that_the_theme_has_not_is_made_of_one_that_it_has(palette, colour, part):
    fill = tinted(palette, colour, part, "bg1")
    name = parse(fill.replace("<a:solidFill", f'<a:solidFill xmlns:a="{NAMESPACES["a"]}"', 1).encode())[0].get("val")
    assert palette.named(name), "PowerPoint opens no deck that names a colour which is none of the scheme's"
    wanted = [part * value / 255 + (1 - part) for value in bytes.fromhex(colour[1:])]
    made = parse(fill.replace("<a:solidFill", f'<a:solidFill xmlns:a="{NAMESPACES["a"]}"', 1).encode())[0]
    assert palette.colour(made) == pytest.approx(wanted, abs=0.15)


def test_a_colour_of_the_templates_own_is_told_by_its_channels(palette):
    own = '<a:solidFill><a:srgbClr val="A50021">{}</a:srgbClr></a:solidFill>'
    assert tinted(palette, "rgb:A50021", 1, "bg1") == own.format("")
    assert solid("rgb:A50021 dark") == own.format('<a:lumMod val="75000"/>')
    tint = tinted(palette, "rgb:A50021", 0.12, "bg1")
    made = parse(tint.replace("<a:solidFill", f'<a:solidFill xmlns:a="{NAMESPACES["a"]}"', 1).encode())[0]
    assert made.get("val") == "A50021"
    assert palette.colour(made) == pytest.approx([0.957, 0.88, 0.896], abs=0.02)


def test_over_a_ground_whose_hue_the_theme_has_not_a_tint_lets_that_shine_through():
    greys = Palette(
        parse(theme_xml(("A", "A"), "000000 FFFFFF 44546A E7E6E6 " + "4472C4 " * 8).encode()), {"tx1": "dk1"}
    )
    assert tinted(greys, "tx1", 0.12, "#EC3750").count('<a:alpha val="12000"/>') == 1
    assert "alpha" not in tinted(greys, "tx1", 0.12, "#4070C0")


@pytest.mark.parametrize("part", [0.72, 0.9, 0.98])
def test_no_lightness_is_taken_from_quiet_text_of_a_darker_variant(palette, part):
    """Programs that draw slides leave out offsets below nothing."""
    assert 'lumOff val="-' not in tinted(palette, "accent1 dark", part, "bg1")
