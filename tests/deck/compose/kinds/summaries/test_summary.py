"""The summary: themes on the route, what is asked beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.deck.compose.kinds.summaries.summary import compose
from briefing.deck.compose.model import Dot, Panel, Part, Rect, Rule, TextBox, flat
from briefing.deck.compose.tables import standing
from briefing.deck.compose.texts import broken_at
from briefing.deck.plan.contents import Ask, Quoted, Summary, ThemeLine, Voice
from tests.deck.compose.kinds.contents import (
    CANVASES,
    CROSSING,
    FRENCH,
    NARROW,
    SETTINGS,
    VOICES,
    WIDE,
    asks,
    assert_sound,
    phrases,
    quoted,
    said,
    themes,
)


def themed(many: int, headline: str = "On ne part pas pour partir") -> tuple[ThemeLine, ...]:
    return tuple(ThemeLine(f"t{n}", f"Thème {n}", headline, n % 6 + 1, n + 1, n + 1, ("Danone",)) for n in range(many))


def summary(many: int = 6, *asked: Ask) -> Summary:
    return Summary(themed(many), asked, 5, 9)


def boxes(part: Part) -> dict[str, TextBox]:
    return {shape.name: shape for shape in part.shapes if isinstance(shape, TextBox)}


@st.composite
def contents(draw: st.DrawFn) -> Summary:
    found = draw(themes(draw(st.integers(1, 14))))
    spoken = draw(st.lists(st.tuples(phrases(300), VOICES), min_size=len(found), max_size=len(found)) | st.just([]))
    said_of = (quoted(theme.id, text, voice, theme) for theme, (text, voice) in zip(found, spoken, strict=False))
    return Summary(found, draw(asks(12) | st.just(())), 3, 5, tuple(said_of))


@settings(max_examples=12)
@given(contents(), CANVASES, SETTINGS)
def test_whatever_there_is_it_is_one_sound_slide(content, canvas, setting):
    parts = compose(content, canvas, setting)
    assert len(parts) == 1
    assert_sound(parts, canvas, setting)


HIGH = "שלום"
"""Letters that the fonts of the slides lack: the font that lends them sets higher lines."""


@pytest.mark.parametrize("where", ["name of a theme", "name of a voice", "headline"])
def test_letters_of_another_font_leave_every_row_its_room(where):
    name, who, head = (HIGH if where == one else "A" for one in ("name of a theme", "name of a voice", "headline"))
    found = tuple(replace(theme, title=name, headline=head, voices=1) for theme in summary(8).themes)
    said = tuple(quoted(theme.id, "A", Voice(who, "", ""), theme) for theme in found)
    for canvas in (WIDE, NARROW):
        assert_sound(compose(Summary(found, (), 3, 5, said), canvas, FRENCH), canvas, FRENCH)


def test_small_asks_stand_as_far_apart_as_the_panel_has_room():
    long = "Désigner dans chaque direction une personne qui réponde des données qu’elle produit et partage"
    asked = [Ask(str(n), long, "decide", "Direction générale", "15 janvier 2027") for n in range(3)]
    [part] = compose(summary(6, *asked), WIDE, FRENCH)
    [panel] = [shape for shape in part.shapes if isinstance(shape, Panel)]
    shown = boxes(part)["Asks"]
    gaps = {line.before for line in shown.lines if line.before > 4}
    assert shown.lines[0].size == 15.5
    assert gaps == {20.0} or panel.place.bottom - shown.place.bottom < 30


@pytest.mark.parametrize(("many", "size"), [(2, 24.0), (6, 18.0), (8, 16.0), (10, 14.0)])
def test_headlines_are_of_one_size_by_how_many_there_are(many, size):
    [part] = compose(summary(many), WIDE, FRENCH)
    lines = boxes(part)["Headlines"].lines[::2]
    assert {letters.size for line in lines for letters in line.letters} == {size}


def test_what_is_asked_is_hardly_larger_than_what_was_found():
    asked = Ask("m", "Nommer un responsable", "decide", 1, "", "DSI", "mars"), Ask("n", "Former", "decide", 2)
    long = replace(
        summary(6, *asked), themes=themed(6, "Le numérique vaut par le projet qu’il sert et rien d’autre, " * 2)
    )
    [part] = compose(long, WIDE, FRENCH)
    made = boxes(part)
    found = next(box for name, box in made.items() if name.startswith("Headline")).lines[0].size
    assert found * 0.8 < made["Asks"].lines[0].size <= found * 1.1


def test_all_headlines_are_one_list_in_the_body():
    [part] = compose(summary(6), WIDE, FRENCH)
    box = boxes(part)["Headlines"]
    assert box.placeholder == "body"
    assert [line.text for line in box.lines[:2]] == ["On ne part pas pour partir", "Thème 0 · 1 voix · Danone"]


def test_each_dot_stands_in_the_middle_of_its_headline():
    [part] = compose(summary(6), WIDE, FRENCH)
    box = boxes(part)["Headlines"]
    tops, y = [], box.place.y
    for place, line in enumerate(box.lines):
        y += line.before if place else 0
        tops.append((y, line.exact))
        y += line.exact
    middles = [top + high / 2 for top, high in tops[::2]]
    dots = [shape.y for shape in flat(part.shapes) if isinstance(shape, Dot)]
    assert dots == pytest.approx(middles, abs=0.1)


def test_of_more_than_ten_themes_the_nine_with_most_voices_are_listed():
    [part] = compose(summary(14), WIDE, FRENCH)
    text = said([part])
    assert "Thème 13" in text
    assert "Thème 4 " not in text
    assert "et 5 autres" in text


def test_the_panel_shows_what_is_to_be_decided_and_counts_the_rest():
    asked = [Ask(f"m{n}", f"Décider {n}", "decide" if n < 2 else "mandate", n + 1, owner="DG") for n in range(6)]
    [part] = compose(summary(6, *asked), WIDE, FRENCH)
    shown = boxes(part)
    assert shown["Asks label"].lines[0].text == "Ce que nous vous demandons"
    assert [line.text for line in shown["Asks"].lines] == [
        "Décider 0",
        "DG · date à fixer",
        "Décider 1",
        "DG · date à fixer",
    ]
    assert shown["More asks"].lines[0].text == "et 4 mandats"


def test_with_nothing_to_decide_the_panel_shows_the_mandates():
    [part] = compose(summary(6, Ask("m", "Confier", "mandate", 1)), WIDE, FRENCH)
    assert boxes(part)["Asks label"].lines[0].text == "Ce que nous vous confions"


def test_with_nothing_asked_the_themes_take_the_width():
    [part] = compose(summary(6), WIDE, FRENCH)
    assert "Asks" not in boxes(part)
    assert boxes(part)["Headlines"].place.right == WIDE.right


def spoken(many: int) -> tuple[Quoted, ...]:
    return tuple(
        quoted(theme.id, f"Ce que dit la voix {n}", Voice("Anne"), theme) for n, theme in enumerate(themed(many))
    )


def test_where_nothing_is_asked_each_theme_has_the_words_of_a_voice_beside_it():
    [part] = compose(Summary(themed(6, ""), (), 5, 9, spoken(6)), WIDE, FRENCH)
    shown = boxes(part)
    assert [name for name in shown if name.startswith("Quote")] == [f"Quote {n}" for n in range(1, 7)]
    assert shown["Quote 1"].place.x > shown["Headlines"].place.right


@pytest.mark.parametrize("many", [2, 5, 8])
def test_beside_voices_headlines_are_larger_and_no_voice_is_larger_than_they(many):
    def size(name: str, of: Part) -> float:
        return boxes(of)[name].lines[0].size

    [alone] = compose(Summary(themed(many, "Cap"), (), 5, 9), WIDE, FRENCH)
    [beside] = compose(Summary(themed(many, "Cap"), (), 5, 9, spoken(many)), WIDE, FRENCH)
    assert size("Headlines", alone) < size("Headlines", beside)
    assert size("Headlines", alone) <= size("Quote 1", beside) <= size("Headlines", beside)


def test_of_two_themes_long_headlines_are_rather_broken_than_small():
    long = "Il y a un formulaire à la bibliothèque, dit-elle"
    [part] = compose(Summary(themed(2, long), (), 5, 9, spoken(2)), WIDE, FRENCH)
    assert boxes(part)["Headline 1"].lines[0].size >= 20


def test_the_only_theme_beside_what_is_asked_is_large_with_a_large_voice_under_it():
    asked = (Ask("m", "Nommer un responsable par domaine de données", "decide", 1),)
    one, two = (boxes(compose(Summary(themed(n), asked, 5, 9, spoken(n)), WIDE, FRENCH)[0]) for n in (1, 2))
    headline, quote = (
        next(box for name, box in one.items() if name.startswith(kind)) for kind in ("Headline", "Quote")
    )
    assert headline.lines[0].size >= 28
    assert quote.lines[0].size > two["Quote 1"].lines[0].size


def test_long_headlines_take_half_of_the_width_beside_voices():
    long = "On ne part pas pour partir, mais pour arriver ailleurs, " * 2 + "et y trouver ce qui manque"
    made = [compose(Summary(themed(5, text), (), 5, 9, spoken(5)), WIDE, FRENCH)[0] for text in ("Cap", long)]
    short, wide = (boxes(part)["Quote 1"].place.x for part in made)
    assert wide - short > WIDE.w * 0.09


def test_few_themes_beside_what_is_asked_have_a_voice_under_them():
    asked = (Ask("m", "Décider", "decide", 1),)
    [few] = compose(Summary(themed(2), asked, 5, 9, spoken(2)), WIDE, FRENCH)
    [many] = compose(Summary(themed(6), asked, 5, 9, spoken(6)), WIDE, FRENCH)
    assert "Quote 2" in boxes(few)
    assert "Quote 1" not in boxes(many)


def test_bare_names_beside_what_is_asked_have_a_voice_in_a_line_under_them_in_place_of_numbers():
    asked = (Ask("m", "Décider", "decide", 1),)
    bare = (*themed(3), *(replace(theme, headline="") for theme in themed(6)[3:]))
    [part] = compose(Summary(bare, asked, 5, 9, spoken(6)), WIDE, FRENCH)
    found = boxes(part)
    assert [name for name in found if name.startswith("Quote")] == ["Quote 1", "Quote 2", "Quote 3"]
    assert found["Quote 1"].lines[0].text == "«\u00a0Ce que dit la voix 3\u00a0»\u00a0– Anne"
    assert [line.text for line in found["Headlines"].lines[-3:]] == ["Thème 3", "Thème 4", "Thème 5"]


@pytest.mark.parametrize("words", [60, 120])
def test_words_that_no_row_holds_are_left_to_the_slide_of_their_theme_and_never_cut(words):
    asked = (Ask("m", "Décider", "decide", 1),)
    themes_ = themed(6, "")
    long = quoted("t1", "mot " * words, Voice("Anne"), themes_[1])
    [part] = compose(Summary(themes_, asked, 5, 9, (spoken(6)[0], long, spoken(6)[2])), WIDE, FRENCH)
    found = boxes(part)
    assert not any("[…]" in line.text for box in found.values() for line in box.lines)
    assert "2 voix" in "".join(line.text for line in found["Headlines"].lines)
    assert [name for name in found if name.startswith("Quote")] == ["Quote 1", "Quote 2"]


def test_many_bare_names_have_the_words_of_a_voice_at_their_right():
    [part] = compose(Summary(themed(10, ""), (), 5, 9, spoken(10)), WIDE, FRENCH)
    found = boxes(part)
    assert [name for name in found if name.startswith("Quote")] == [f"Quote {n}" for n in range(1, 11)]
    assert found["Quote 1"].place.right == WIDE.right
    assert "Facts 1" not in found


def test_a_paraphrase_under_a_bare_name_has_its_speaker_in_a_line_of_its_own():
    asked, themes_ = (Ask("m", "Décider", "decide", 1),), themed(6, "")
    told = quoted("t0", "On attend", Voice("Anne"), themes_[0])
    label = told.text[0].runs[0]._replace(text="Rapporté : ", plain=True)
    text = (told.text[0]._replace(runs=(label, told.text[0].runs[1])),)
    [part] = compose(Summary(themes_, asked, 5, 9, (replace(told, text=text),)), WIDE, FRENCH)
    assert [line.text for line in boxes(part)["Quote 1"].lines] == ["Rapporté : On attend", "Anne"]


def test_a_voice_under_a_headline_is_read_before_the_next_headline():
    asked = (Ask("m", "Décider", "decide", 1),)
    [few] = compose(Summary(themed(2), asked, 5, 9, spoken(2)), WIDE, FRENCH)
    read = [name for name in boxes(few) if name.split()[0] in ("Headline", "Quote", "Speaker")]
    assert read == ["Headline 1", "Quote 1", "Speaker 1", "Headline 2", "Quote 2", "Speaker 2"]


def test_a_voice_that_has_no_room_is_left_out_and_never_a_bare_mark_of_a_cut():
    long = tuple(quoted(theme.id, "Anticonstitutionnellement" * 40, Voice("Anne"), theme) for theme in themed(9))
    [part] = compose(Summary(themed(9, ""), (), 5, 9, long), WIDE, FRENCH)
    assert "« […] »" not in said([part])


def test_steps_are_alike_on_a_template_of_wide_letters():
    """Headlines of one line each rather than some of two; and where they take two, their facts keep off the rules."""
    wide = replace(FRENCH, look=replace(CROSSING, minor="Verdana", is_weighted=False, factor=0.81))
    short = "La gouvernance monte au Comex, et l’entreprise pense par elle-même"
    for headline, lines in ((short, 1), (f"{short}, à son rang et dans son métier", 2)):
        content = summary(6, Ask("m", "Placer la gouvernance au Comex", "decide", 1))
        themes = tuple(replace(theme, headline=headline) for theme in content.themes)
        [part] = compose(replace(content, themes=themes), Rect(73, 132, 853, 345), wide)
        made = boxes(part)
        assert ("Headlines" in made) == (lines == 1)
        rules = [rule.start[1] for rule in flat(part.shapes) if isinstance(rule, Rule) and rule.name.startswith("Rule")]
        tops = [box.place for name, box in made.items() if name.startswith("Headline ")]
        assert all(place.bottom + 3 <= y for place, y in zip(tops, rules, strict=False))


@pytest.mark.parametrize("canvas", [WIDE, NARROW])
def test_so_little_that_it_stands_for_headlines_is_said_whole_and_large(canvas):
    found = themed(2, "")
    words = ["Nous ne recrutons plus assez vite", "Un candidat sur trois renonce", "Il faut répondre en deux semaines"]
    told = [
        quoted(f"m{n}", text, Voice("Ann"), theme)
        for n, (text, theme) in enumerate(zip(words, (found[0], *found), strict=True))
    ]
    [part] = compose(Summary(found, (), 1, 3, tuple(told), is_said_alone=True), canvas, FRENCH)
    assert_sound([part], canvas._replace(x=canvas.x - 40, w=canvas.w + 40), FRENCH)  # marks hang outside
    by_name = boxes(part)
    for n, (text, quote) in enumerate(zip(words, told, strict=True), 1):
        assert text in by_name[f"Quote {n}"].lines[0].text
        assert by_name[f"Quote {n}"].lines[0].size >= 20
        assert by_name[f"Speaker {n}"].lines[0].text == "Ann"
        assert by_name[f"Theme {n}"].lines[0].text == quote.theme.title
    long = [replace(quote, text=quoted("x", "mot " * 400, Voice("Ann"), found[0]).text) for quote in told]
    [part] = compose(Summary(found, (), 1, 3, tuple(long), is_said_alone=True), canvas, FRENCH)
    assert "Headlines" in boxes(part)


@pytest.mark.parametrize("high", range(260, 380, 7))
def test_the_last_owner_keeps_off_the_rule_over_what_is_asked_beside(high):
    asks = [Ask(f"m{n}", "Confier au DSI la parole de l’entreprise", "decide", n, "Direction") for n in range(1, 4)]
    content = summary(6, *asks, Ask("m4", "Recenser nos pratiques", "mandate", 4))
    [part] = compose(content, WIDE._replace(h=float(high)), FRENCH)
    rule = next(shape for shape in part.shapes if isinstance(shape, Rule) and shape.name == "Asks rule")
    assert boxes(part)["Asks"].place.bottom + 8 <= rule.start[1]


def test_what_is_to_be_decided_is_set_smaller_before_any_of_it_is_left_out():
    text = "Confier au DSI la parole de l’entreprise sur sa transformation numérique"
    asked = [Ask(str(n), text, "decide", n, "Direction générale", "15 décembre") for n in (1, 2, 3)]
    [part] = compose(summary(6, *asked, Ask("m", "Confier", "mandate", 4)), WIDE._replace(w=790, h=325), FRENCH)
    [box] = [shape for shape in part.shapes if isinstance(shape, TextBox) and shape.name == "Asks"]
    assert [line.text.replace("\u00a0", " ") for line in box.lines[::2]] == [text] * 3
    assert {part.size for line in box.lines for part in line.letters} <= {12.0, 13.0}


@pytest.mark.parametrize(("wide", "ending"), [(420, "Syndicat mixte du littoral et 1 autre"), (380, " et 2 autres")])
def test_further_organisations_are_counted_in_singular_and_plural(wide, ending):
    names = ("Agence de l’eau", "Syndicat mixte du littoral", "Région des Hauts-de-France")
    [part] = compose(Summary((replace(themed(1)[0], organisations=names),), (), 5, 9), WIDE._replace(w=wide), FRENCH)
    headlines = next(box for name, box in boxes(part).items() if name.startswith("Headline"))
    assert headlines.lines[1].text.endswith(ending)


def test_the_only_theme_and_a_single_ask_fill_their_places():
    asked = Ask("m", "Nommer un responsable par domaine de données", "decide", 1, "Direction des données", "31 mars")
    [part] = compose(summary(1, asked), WIDE, FRENCH)
    [several] = compose(summary(4, asked, replace(asked, message="n", number=2)), WIDE, FRENCH)
    for names in (("Headlines", "Headline 1"), ("Asks",)):
        alone, among = (
            next(box for name, box in boxes(made).items() if name in names).lines[0].size for made in (part, several)
        )
        assert alone >= 1.2 * among


def test_of_many_themes_the_voices_stand_at_the_right_of_the_headlines():
    [part] = compose(summary(10), WIDE._replace(h=340), FRENCH)
    found = boxes(part)
    headlines = found["Headlines"]
    assert [line.text for line in headlines.lines] == ["On ne part pas pour partir"] * 10
    assert [found[f"Facts {n}"].lines[0].text for n in (1, 2)] == ["Thème 0 · 1 voix", "Thème 1 · 2 voix"]
    assert found["Facts 1"].place.right == WIDE.right
    long = replace(summary(10), themes=themed(10, "On ne part pas pour partir, on part pour mieux revenir, et vite"))
    [part] = compose(long, WIDE._replace(h=340, w=520), FRENCH)
    assert boxes(part)["Facts 1"].lines[0].text == "1 voix"


def test_where_one_voice_speaks_themes_tell_how_much_is_said_of_each():
    [part] = compose(Summary(themed(2), (), 1, 3), WIDE, FRENCH)
    facts = [line.text for line in boxes(part)["Headlines"].lines[1::2]]
    assert facts == ["Thème 0 · 1 message · Danone", "Thème 1 · 2 messages · Danone"]


def test_the_words_of_a_voice_beside_its_theme_do_not_end_on_a_single_word():
    voice, words = Voice("Louis Perrin", "DSI"), "Nous avions quatre définitions d’un client"
    said = tuple(quoted(theme.id, words, voice, theme) for theme in themed(2))
    for wide in range(800, 900, 10):
        [part] = compose(Summary(themed(2), (), 1, 2, said), WIDE._replace(w=wide), FRENCH)
        box = boxes(part)["Quote 1"]
        line = box.lines[0]
        lay = broken_at(standing(line), box.place.w - line.margin, CROSSING)
        assert len(lay.lines[-1].replace("\u00a0", " ").strip("» ").split()) > 1, lay.lines


UPRIGHT = Rect(48, 104, 864, 1200)


def asks_of(many: int) -> tuple[Ask, ...]:
    return tuple(Ask(f"m{n}", "Décider", "decide", n + 1) for n in range(many))


def test_on_a_canvas_higher_than_wide_what_is_asked_stands_under_themes_that_take_its_width_and_are_larger():
    [wide] = compose(summary(6, *asks_of(2)), WIDE, FRENCH)
    [high] = compose(summary(6, *asks_of(2)), UPRIGHT, FRENCH)
    [panel] = [shape for shape in high.shapes if isinstance(shape, Panel)]
    assert (panel.place.x, panel.place.w, panel.place.bottom) == (UPRIGHT.x, UPRIGHT.w, UPRIGHT.bottom)
    assert boxes(high)["Headlines"].place.right == UPRIGHT.right
    assert boxes(high)["Headlines"].place.bottom < panel.place.y
    assert boxes(high)["Headlines"].lines[0].size >= 1.3 * boxes(wide)["Headlines"].lines[0].size


def test_on_a_canvas_higher_than_wide_voices_stand_under_their_themes_and_are_larger():
    [wide] = compose(Summary(themed(5), (), 5, 9, spoken(5)), WIDE, FRENCH)
    [high] = compose(Summary(themed(5), (), 5, 9, spoken(5)), UPRIGHT, FRENCH)
    assert boxes(high)["Headline 1"].place.y < boxes(high)["Quote 1"].place.y < boxes(high)["Headline 2"].place.y
    assert boxes(high)["Quote 1"].place.x < WIDE.x + 60
    assert boxes(high)["Quote 1"].lines[0].size > boxes(wide)["Quote 1"].lines[0].size
