"""The cover of our own templates: its letters close up, its route is the water's line, whatever the themes are."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.deck.compose.kinds.water_cover import compose
from briefing.deck.compose.model import Curve, Dot, Group, Panel, Rule, TextBox
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import height
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.plan.contents import Cover
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from briefing.deck.wording.labels import words

OURS = ("crossing", "screen", "sober")
THEMES = ("Le sens", "Le courant", "Le client", "L’équipage", "Le cap", "Les passeurs")
WHOLE = Cover(
    "Guider la traversée",
    "Ce qu’il faut retenir de la 43e assemblée générale",
    ("Comité exécutif", "24 novembre 2026", "Direction des systèmes d’information"),
    ("Assemblée générale", "Pavillon Gabriel, Paris", "8 octobre"),
    "C2 – Usage interne",
    THEMES,
)
FACES = {"title": "major", "subtitle": "minor"}
each_template = pytest.mark.parametrize("name", OURS)


@pytest.fixture(scope="module")
def themed():
    return {name: Setting(analysis_of(open_template(find(name))).look, words("fr"), "fr-FR") for name in OURS}


def texts(shapes) -> dict[str, TextBox]:
    return {shape.name: shape for shape in shapes if isinstance(shape, TextBox)}


def route(shapes) -> Group:
    return next(shape for shape in shapes if isinstance(shape, Group))


def waypoints(shapes) -> list[Dot]:
    return [shape for shape in route(shapes).shapes if isinstance(shape, Dot) and shape.name.startswith("Waypoint")]


def told(box: TextBox) -> str:
    return box.lines[0].text.replace("\u00a0", " ")


def test_the_crossing_is_drawn_as_designed(themed):
    shapes = compose(WHOLE, themed["crossing"])
    assert [(dot.x, dot.y) for dot in waypoints(shapes)] == [
        pytest.approx((x, 362)) for x in (53, 201, 349, 497, 645, 793)
    ]
    assert [dot.radius for dot in waypoints(shapes)] == [6.5] * 5 + [9]
    water = {shape.name: shape for shape in route(shapes).shapes if isinstance(shape, Curve)}
    assert [(curve.fill.slot, curve.fill.alpha) for curve in water.values() if curve.fill] == [
        ("accent2", 0.55),
        ("accent2", 0.6),
    ]
    crest = water["Waterline"]
    assert (crest.ink.slot, crest.width, crest.fill) == ("bg2", 1.75, None)
    assert crest.points == water["Water 1"].points
    assert (crest.points[0][0], crest.points[-1][0]) == (0, 960)
    assert {"Stage 1", "Stage 6"} <= set(texts(shapes))
    assert texts(shapes)["Stage 2"].place.x == pytest.approx(196)
    assert {texts(shapes)[f"Stage {n}"].lines[0].size for n in range(1, 7)} == {17}


@each_template
def test_the_title_comes_first_then_what_is_known_and_the_route_is_told_in_words(themed, name):
    shapes = compose(WHOLE, themed[name])
    assert [shape.name for shape in shapes][:6] == ["Title", "Subtitle", "Event", "Classification", "Facts", "Route"]
    assert [shape.placeholder for shape in shapes[:2]] == ["title", "subtitle"]
    assert all(theme in route(shapes).description for theme in THEMES)


@each_template
@pytest.mark.parametrize("count", [*range(1, 15), 30])
def test_any_number_of_themes_has_its_waypoints_on_the_line(themed, name, count):
    themes = tuple(THEMES[n % 6] for n in range(count))
    shapes = compose(replace(WHOLE, themes=themes), themed[name])
    dots = waypoints(shapes)
    assert len(dots) == count
    assert all(9 <= dot.x <= 951 for dot in dots)
    named = [box for box in texts(shapes) if box.startswith("Stage")]
    assert len(named) == (count if count <= 7 else 0)
    if name == "crossing":
        line = next(shape for shape in route(shapes).shapes if shape.name == "Waterline").points
        for dot in dots:
            assert abs(dot.y - on(line, dot.x)) < 0.11
    else:
        assert {dot.y for dot in dots} == {362}
        assert any(isinstance(shape, Rule) and shape.name == "Waterline" for shape in route(shapes).shapes)


def on(line, x: float) -> float:
    """The height of a curve at x."""
    for n in range(0, len(line) - 1, 3):
        cubic = line[n : n + 4]
        if cubic[0][0] <= x <= cubic[3][0]:
            places = [bezier(cubic, step / 400) for step in range(401)]
            return min(places, key=lambda place: abs(place[0] - x))[1]
    raise AssertionError(x)


def bezier(cubic, t: float) -> tuple[float, float]:
    shares = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
    return tuple(sum(share * point[axis] for share, point in zip(shares, cubic, strict=True)) for axis in (0, 1))


def test_long_names_are_smaller_then_on_two_lines_then_left_to_the_slides(themed):
    def sizes(themes) -> set[float]:
        shapes = texts(compose(replace(WHOLE, themes=themes), themed["crossing"]))
        return {box.lines[0].size for name, box in shapes.items() if name.startswith("Stage")}

    assert sizes(THEMES) == {17}
    assert sizes((*THEMES[:5], "Les passeurs d’avenir")) == {14}
    assert sizes((*THEMES[:5], "La transformation des métiers")) == {14}
    assert sizes((*THEMES[:5], "La transformation des métiers de la banque de détail en Europe")) == set()
    assert sizes(("Anticonstitutionnellement",) * 7) == set()


@each_template
def test_what_is_missing_leaves_no_gap_and_nothing_stands_for_it(themed, name):
    whole = texts(compose(WHOLE, themed[name]))
    bare = texts(compose(Cover(WHOLE.title), themed[name]))
    assert set(bare) == {"Title"}
    closed = texts(compose(replace(WHOLE, subtitle=""), themed[name]))
    assert whole["Facts"].place.y == 254
    assert closed["Facts"].place.y == pytest.approx(210)
    wide = texts(compose(replace(WHOLE, classification=""), themed[name]))
    assert wide["Event"].place.right == 912 > whole["Event"].place.right


def test_on_a_screen_each_light_has_its_theme_colour_and_shines_over_the_horizon_only(themed):
    shapes = route(compose(WHOLE, themed["screen"])).shapes
    assert [dot.edge.slot for dot in waypoints(compose(WHOLE, themed["screen"]))] == [f"accent{n}" for n in range(1, 7)]
    water = next(place for place, shape in enumerate(shapes) if isinstance(shape, Panel))
    glows = [place for place, shape in enumerate(shapes) if shape.name.startswith("Light")]
    assert glows
    assert max(glows) < water


def test_the_sober_cover_has_one_ink_and_one_grey(themed):
    shapes = route(compose(WHOLE, themed["sober"])).shapes
    assert {ink.slot for shape in shapes for ink in inks(shape)} == {"tx2", "bg1", "bg2"}


def inks(shape):
    return [ink for ink in (getattr(shape, key, None) for key in ("fill", "ink", "edge")) if ink]


words_of_people = st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=1, max_size=300).filter(str.strip)


@pytest.mark.parametrize("name", OURS)
def test_a_title_with_letters_of_another_font_stays_over_its_subtitle(themed, name):
    boxes = texts(compose(Cover("0000000000000000H、Љ", "0", (), (), "", ()), themed[name]))
    assert boxes["Title"].place.bottom <= boxes["Subtitle"].place.y


@pytest.mark.parametrize("name", OURS)
def test_a_mark_with_letters_of_another_font_stays_over_the_title(themed, name):
    mark = "0" * 35 + "、" * 6
    boxes = texts(compose(Cover("Guider", "", (), (mark,), mark, ()), themed[name]))
    assert max(boxes[each].place.bottom for each in ("Event", "Classification")) <= boxes["Title"].place.y


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(OURS),
    words_of_people,
    st.one_of(st.just(""), words_of_people),
    st.lists(words_of_people, max_size=3).map(tuple),
    st.lists(words_of_people, max_size=3).map(tuple),
    st.one_of(st.just(""), words_of_people),
    st.lists(words_of_people, max_size=15).map(tuple),
)
def test_whatever_the_texts_are_they_stand_in_their_places_and_apart(
    themed, name, title, subtitle, facts, event, classification, themes
):
    setting = themed[name]
    shapes = compose(Cover(title, subtitle, facts, event, classification, themes), setting)
    boxes = texts(shapes)
    for box in boxes.values():
        line = box.lines[0]
        if not line.letters[0].face:
            face = FACES[box.placeholder]
            bold = box.placeholder == "title" and name == "sober"
            pitch = 0.95 if box.placeholder == "title" else 1.0
            line = line._replace(letters=(line.letters[0]._replace(face=face, bold=bold),), pitch=pitch)
        assert line.size >= 12
        assert height((line,), box.place.w, setting.look) <= box.place.h + 0.01
    apart = [box.place for box in boxes.values()]
    for n, one in enumerate(apart):
        for other in apart[n + 1 :]:
            across = min(one.right, other.right) - max(one.x, other.x)
            down = min(one.bottom, other.bottom) - max(one.y, other.y)
            assert across <= 0.01 or down <= 0.01
    assert all(box.place.bottom <= 354 for key, box in boxes.items() if not key.startswith("Stage"))
    assert not math.isnan(sum(place.x for place in apart))


def test_of_an_event_too_long_for_its_line_its_name_is_cut_and_not_its_date(themed):
    name = "Assises de la transformation numérique responsable et de l’accessibilité des services publics de proximité"
    event = (
        f"{name}, au service de tous les territoires et de ceux qui y vivent",
        "Centre de conférences, Paris",
        "du 3 au 5 février 2027",
    )
    mark = "DIFFUSION RESTREINTE – Ne pas transmettre"
    text = told(texts(compose(replace(WHOLE, event=event, classification=mark), themed["crossing"]))["Event"])
    assert text.startswith("Assises de la transformation")
    assert text.endswith("… · Centre de conférences, Paris · du 3 au 5 février 2027")
