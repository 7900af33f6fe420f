"""A theme's slide: its voices side by side, what they mean and what is asked under them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.characters import words_in
from briefing.deck.compose.cutting import CUT
from briefing.deck.compose.kinds.theme import compose, shared_sizes
from briefing.deck.compose.model import Part, Rect, TextBox
from briefing.deck.compose.texts import is_torn
from briefing.deck.plan.contents import Ask, Takeaway, ThemeLine, ThemeSlide, Voice
from tests.deck.compose.kinds.contents import (
    CANVASES,
    FRENCH,
    NARROW,
    SETTINGS,
    WIDE,
    asks,
    drawn,
    phrases,
    quoted,
    quotes,
    said,
)

POSTER = Rect(48, 134, 864, 1200)
THEME = ThemeLine("sens", "Le sens", "Le numérique vaut par ce qu’il sert", 2, 1, 1)
LONG = " ".join(["Nous sommes focalisés sur le numérique, et la route est longue."] * 12)


def slide(
    *texts: str, takeaways: tuple[str, ...] = (), asked: tuple[Ask, ...] = (), is_whole: bool = False
) -> ThemeSlide:
    said_by = tuple(quoted(f"m{n}", text, Voice(f"Voix {n}", "DSI", "Danone"), THEME) for n, text in enumerate(texts))
    meant = tuple(Takeaway(f"m{n}", text) for n, text in enumerate(takeaways))
    return ThemeSlide(THEME, said_by, meant, asked, is_whole)


def boxes(part: Part, name: str) -> list[TextBox]:
    return [shape for shape in drawn(part) if isinstance(shape, TextBox) and shape.name.startswith(name)]


def sizes(found: list[TextBox]) -> set[float]:
    return {letters.size for box in found for line in box.lines for letters in line.letters}


@st.composite
def contents(draw: st.DrawFn) -> ThemeSlide:
    shown = draw(quotes(5))
    meant = draw(st.lists(phrases(300), max_size=5))
    takeaways = tuple(Takeaway(f"m{n}", text) for n, text in enumerate(meant))
    return ThemeSlide(shown[0].theme, shown, takeaways, draw(asks(5) | st.just(())), draw(st.booleans()))


@given(contents(), CANVASES, SETTINGS)
def test_everything_stands_on_the_canvas_and_nothing_on_anything_else(content, canvas, setting):
    parts = compose(content, canvas, setting)
    assert parts
    for part in parts:
        for box in boxes(part, ""):
            assert canvas.x - 60 <= box.place.x
            assert box.place.right <= canvas.right + 0.5
            assert canvas.y - 0.5 <= box.place.y
        under = min((box.place.y for box in boxes(part, "Meaning label") + boxes(part, "Asks label")), default=1e9)
        assert all(box.place.bottom <= under + 0.5 for box in boxes(part, "Speaker")) or canvas is NARROW


@given(contents(), CANVASES | st.just(POSTER), SETTINGS)
def test_the_quotes_of_a_slide_are_of_one_size_and_begin_on_one_line(content, canvas, setting):
    parts = compose(content, canvas, setting)
    assert parts
    for part in parts:
        shown, spoken = boxes(part, "Quote"), boxes(part, "Speaker")
        assert len(sizes(shown)) <= 1
        lines = sorted({round(box.place.y, 3) for box in shown})
        assert len(lines) == (2 if len(shown) == 4 else 1) or canvas is POSTER
        feet = sorted({round(box.place.bottom, 3) for box in spoken})
        assert all(foot <= below for foot, below in zip(feet, lines[1:], strict=False))


def test_four_quotes_of_a_wall_stand_two_and_two_on_one_slide():
    texts = ("Le planning arrive le vendredi.", "Personne ne lit la note.", "On répare.", "La machine attend.")
    [part] = compose(slide(*texts, is_whole=True), WIDE, FRENCH)
    places = [(box.place.x + box.lines[0].margin, box.place.y) for box in boxes(part, "Quote")]
    assert len({round(x) for x, _ in places}) == len({round(y) for _, y in places}) == 2
    assert places == sorted(places, key=lambda place: (place[1], place[0]))
    assert places[2][1] - places[0][1] > WIDE.h / 4


def test_four_quotes_that_do_not_stand_whole_together_stand_two_and_two_on_slides():
    parts = compose(slide(*["Nos équipes demandent du temps. " * 10] * 4, is_whole=True), WIDE, FRENCH)
    assert [len(boxes(part, "Quote")) for part in parts] == [2, 2]


@pytest.mark.parametrize("many", [1, 2, 3])
def test_on_a_poster_quotes_stand_one_below_another_and_larger(many):
    texts = ("Le temps d’apprendre vaut mieux qu’un outil de plus.",) * many
    [part] = compose(slide(*texts, takeaways=("Apprendre vaut mieux.",)), POSTER, FRENCH)
    [beside] = compose(slide(*texts, takeaways=("Apprendre vaut mieux.",)), WIDE, FRENCH)
    quotes = boxes(part, "Quote")
    assert len({round(box.place.x, 3) for box in quotes}) == 1
    assert len({round(box.place.y, 3) for box in quotes}) == many
    assert min(sizes(quotes)) > max(sizes(boxes(beside, "Quote")))


@given(contents(), CANVASES, SETTINGS)
def test_where_quotes_must_be_whole_no_word_is_lost(content, canvas, setting):
    parts = compose(replace(content, is_whole=True), canvas, setting)
    words = re.findall(r"\w+", said(parts))
    for quote in content.quotes:
        spoken = re.findall(r"\w+", "".join(run.text for line in quote.text for run in line.runs))
        place = iter(words)
        assert all(word in place for word in spoken)


def test_a_quote_alone_is_large_and_its_speaker_under_it():
    [part] = compose(slide("Un client trompé est un client perdu"), WIDE, FRENCH)
    [quote], [speaker] = boxes(part, "Quote"), boxes(part, "Speaker")
    assert sizes([quote]) == {48.0}
    assert speaker.place.y > quote.place.bottom
    assert [line.text for line in speaker.lines] == ["Voix 0", "DSI · Danone"]


def test_a_band_is_no_higher_than_its_one_line_and_a_canvas_without_band_holds_larger_quotes():
    [part] = compose(slide("Le sens d’abord", takeaways=("Le sens se mesure.",)), WIDE, FRENCH)
    [panel] = [shape for shape in drawn(part) if shape.name == "Meaning panel"]
    assert panel.place.h <= 84
    assert part.has_band
    assert not compose(slide("Le sens d’abord"), WIDE, FRENCH)[0].has_band


def test_no_column_of_a_quote_is_so_narrow_that_its_lines_hold_two_words():
    [part] = compose(slide("La précarité augmente encore ici", LONG[:300]), WIDE, FRENCH)
    for quote in boxes(part, "Quote"):
        assert quote.place.w >= 7 * max(sizes([quote]))


def test_marks_hang_left_of_the_canvas_so_that_first_letters_stand_on_its_edge():
    [part] = compose(slide("Le sens d’abord", "La route ensuite"), WIDE, FRENCH)
    for quote in boxes(part, "Quote"):
        line = quote.lines[0]
        assert line.hang == line.margin > 5
    first = boxes(part, "Quote")[0]
    assert abs(first.place.x + first.lines[0].margin - WIDE.x) < 0.01


def test_of_more_than_three_quotes_the_others_are_linked_in_the_appendix():
    [part] = compose(slide("Un", "Deux", "Trois", "Quatre", "Cinq"), WIDE, FRENCH)
    assert len(boxes(part, "Quote")) == 3
    [more] = boxes(part, "More quotes")
    assert more.lines[0].text.startswith("et 2 autres citations en annexe")
    assert more.lines[0].letters[0].goto == "verbatims/sens"


def test_a_band_makes_room_before_a_quote_is_cut():
    meant = ("Ce que cela veut dire pour nous tient en peu de mots, et se retient.",) * 3
    asked = tuple(Ask(f"m{n}", "Décider ce qui doit l’être, et le dire à tous.", "decide", n + 1) for n in range(3))
    whole = slide(" ".join(["Un long propos tenu devant tous."] * 6), "Court", takeaways=meant, asked=asked)
    [part] = compose(whole, WIDE._replace(h=300), FRENCH)
    assert CUT not in said([part])
    assert max(sizes(boxes(part, "Meaning")[-1:])) < 14.5


def test_what_does_not_fit_is_cut_at_the_end_of_a_sentence_and_says_so():
    [part] = compose(slide(LONG, LONG, LONG, takeaways=("Rien.",)), WIDE, FRENCH)
    texts = ["".join(line.text for line in quote.lines).replace("\u00a0", " ") for quote in boxes(part, "Quote")]
    assert len(texts) == 3
    assert all(text.endswith(f"longue. {CUT} »") for text in texts)


@pytest.mark.slow
def test_a_quote_that_must_be_whole_goes_on_over_slides():
    parts = compose(slide(LONG * 4, takeaways=("Rien.",), is_whole=True), WIDE, FRENCH)
    assert len(parts) > 1
    assert "".join(re.findall(r"\w", LONG * 4)) in "".join(
        re.findall(r"\w", "".join(line.text for part in parts for box in boxes(part, "Quote") for line in box.lines))
    )


def test_neither_takeaway_nor_ask_leaves_no_frame():
    [part] = compose(slide("Seul"), WIDE, FRENCH)
    assert not boxes(part, "Meaning")
    assert not boxes(part, "Asks")


def test_an_ask_says_its_level_owner_and_date_and_what_is_missing():
    asked = (Ask("m0", "Décider.", "decide", 1, owner="DG", due="15 décembre"), Ask("m1", "Confier.", "mandate", 2))
    [part] = compose(slide("Seul", asked=asked), WIDE, FRENCH)
    lines = [line.text for line in boxes(part, "Asks")[-1].lines]
    assert lines[1] == "À décider · DG · 15\u00a0décembre"
    assert lines[3] == "À confier · responsable à désigner, date à fixer"


def test_without_quotes_it_is_a_divider_of_takeaways():
    [part] = compose(slide(takeaways=("Le sens d’abord.", "La route ensuite.")), WIDE, FRENCH)
    assert "Le sens d’abord." in said([part])
    assert "La route ensuite." in said([part])


def test_on_a_tall_slide_what_is_spare_stands_above_the_quotes_too():
    canvas = Rect(48, 104, 864, 640)
    (part,) = compose(slide("Un seul mot suffit", takeaways=("Le but",)), canvas, FRENCH)
    quote, speaker = boxes(part, "Quote")[0].place, boxes(part, "Speaker")[0].place
    band = next(shape.place for shape in drawn(part) if shape.name == "Meaning panel")
    assert 0.5 < (quote.y - canvas.y) / (band.y - speaker.bottom) < 1


NOTED = (
    Ask("m0", "Confier au DSI la parole de l’entreprise sur sa transformation numérique.", "decide", 1, owner="DG"),
    Ask(
        "m1", "La DSI revoit avec la direction, chaque semestre, les étapes de la traversée.", "note", None, owner="DSI"
    ),
)
MEANT = (
    "Le DSI relie la stratégie à son exécution : il est le guide naturel de la traversée.",
    "Nous ne sommes pas nés avec le numérique : la traversée se conduit pas à pas.",
)


def test_the_band_beside_a_long_quote_is_smaller_before_it_tells_less():
    long = " ".join(["Nous sommes focalisés sur le numérique, et la route est longue."] * 5)
    [part] = compose(slide("Seul le DSI peut porter ce message", long, takeaways=MEANT, asked=NOTED), WIDE, FRENCH)
    text = said([part])
    assert CUT not in text
    assert all(sentence in text for sentence in (*MEANT, *(ask.text for ask in NOTED)))


def test_what_a_band_has_no_room_for_is_counted_and_the_last_to_go_is_what_is_to_be_decided():
    endless = " ".join(["Nous sommes focalisés sur le numérique, et la route est longue."] * 40)
    [part] = compose(slide(endless, takeaways=(*MEANT, LONG), asked=NOTED), NARROW, FRENCH)
    assert NOTED[0].text in said([part])
    assert [box.lines[-1].text for box in boxes(part, "Meaning")[-1:]] == ["et 2 de plus dans les notes"]
    assert [box.lines[-1].text for box in boxes(part, "Asks")[-1:]] == ["et 1 de plus dans les notes"]
    [whole] = compose(slide("Court", takeaways=MEANT, asked=NOTED), WIDE, FRENCH)
    assert "dans les notes" not in said([whole])


def test_what_the_other_part_of_a_band_leaves_room_for_is_told():
    endless = " ".join(["Nous sommes focalisés sur le numérique, et la route est longue."] * 40)
    [alone] = compose(slide(endless, takeaways=MEANT[:1], asked=NOTED), NARROW, FRENCH)
    [part] = compose(slide(endless, takeaways=MEANT, asked=NOTED), NARROW, FRENCH)
    assert all(takeaway in said([part]) for takeaway in MEANT)
    assert boxes(part, "Asks")[-1].place == boxes(alone, "Asks")[-1].place


def test_a_quote_for_the_stage_that_leaves_no_room_for_a_band_leads_to_what_is_asked():
    long = " ".join(["Nous sommes focalisés sur le numérique, et la route est longue."] * 7)
    [part] = compose(slide(long, asked=NOTED[:1], is_whole=True), WIDE, FRENCH)
    assert NOTED[0].text in said([part])
    parts = compose(slide(LONG * 4, asked=NOTED[:1], is_whole=True), WIDE, FRENCH)
    assert [len(boxes(part, "Asks elsewhere")) for part in parts] == [0] * (len(parts) - 1) + [1]
    [line] = boxes(parts[-1], "Asks elsewhere")[0].lines
    assert line.letters[0].goto == "decisions"


def test_the_page_of_what_is_asked_is_named_where_there_is_one():
    for numbers, told in ({"decisions": 12}, ", détail\u00a0page\u00a012"), ({"voices": 3}, ""):
        parts = compose(slide(LONG * 4, asked=NOTED[:1], is_whole=True), WIDE, replace(FRENCH, numbers=numbers))
        assert boxes(parts[-1], "Asks elsewhere")[0].lines[0].text == f"Ce que nous vous demandons{told}"


def test_a_band_is_larger_where_a_tall_slide_leaves_room_for_it():
    def band_size(canvas: Rect) -> float:
        (part,) = compose(slide("Un seul mot suffit", takeaways=("Le but",)), canvas, FRENCH)
        return max(sizes(boxes(part, "Meaning")[-1:]))

    assert (band_size(WIDE), band_size(Rect(48, 104, 864, 560))) == (16, 18)


def test_a_band_that_was_made_small_for_a_quote_grows_to_what_that_leaves():
    def band_size(words: int) -> float:
        long = " ".join(["Nous sommes focalisés sur le numérique, et la route est longue."] * words)
        told = slide("Seul le DSI peut porter ce message", long, takeaways=MEANT, asked=NOTED)
        [part] = compose(told, WIDE._replace(h=340), FRENCH)
        assert CUT not in said([part])
        return max(sizes(boxes(part, "Meaning")[-1:]))

    found = [band_size(words) for words in range(3, 7)]
    assert found == sorted(found, reverse=True)
    assert {13.0, 14.5} & set(found)


@pytest.mark.parametrize(
    ("slides", "shared"),
    [
        ([(15.5, 85), (18.5, 92), (18.5, 90), (14.5, 125)], 15.5),
        ([(18.5, 60), (18.5, 70), (14.5, 125)], 18.5),
        ([(26.0, 60)], 26.0),
        ([(16.0, 90), (18.0, 91), (20.0, 95), (22.0, 120)], 16.0),
    ],
)
def test_no_quotes_are_smaller_than_longer_ones_that_have_as_much_room(slides, shared):
    assert shared_sizes([(True, [slide] * 3) for slide in slides]) == {(3, True): shared}
    bare = (False, [(30.0, 60)] * 3)
    assert shared_sizes([bare, *((True, [slide] * 3) for slide in slides)])[3, False] == 30.0


@pytest.mark.parametrize("canvas", [WIDE, NARROW])
def test_a_long_name_stands_whole_and_smaller_before_it_is_cut_and_all_names_of_a_slide_are_as_large(canvas):
    voices = Voice("Bartholomäus Wolfeschlegelsteinhausen", "DSI"), Voice("Ana Roy", "DRH"), Voice("Li Wu", "PDG")
    said_by = tuple(quoted(f"m{n}", "On part.", voice, THEME) for n, voice in enumerate(voices))
    (part,) = compose(ThemeSlide(THEME, said_by, (), ()), canvas, FRENCH)
    found = boxes(part, "Speaker")
    assert [box.lines[0].text for box in found] == [voice.name for voice in voices]
    assert len({box.lines[0].size for box in found}) == 1
    assert not any(is_torn(box.lines[:1], box.place.w, FRENCH.look) for box in found)


@pytest.mark.parametrize("many", [1, 2, 3])
@pytest.mark.parametrize("meant", [(), MEANT])
def test_no_more_words_stand_on_a_slide_than_are_read_there_and_short_quotes_are_whole(many, meant):
    long = " ".join(["Nous sommes focalisés sur le numérique, et la route est longue."] * 15)
    tall = Rect(48, 104, 864, 760)
    [part] = compose(slide(*[long] * many, takeaways=meant, asked=NOTED[: len(meant)]), tall, FRENCH)
    assert 120 < words_in(said([part])) <= 180
    [part] = compose(slide("Seul le DSI peut porter ce message", *[long] * (many - 1), takeaways=meant), tall, FRENCH)
    assert "Seul le DSI peut porter ce message »" in said([part]).replace("\u00a0", " ")


def test_what_is_only_to_be_noted_is_said_to_be_so_once():
    note = Ask("m0", "Équiper les logements de compteurs lisibles", "note")
    [part] = compose(slide("L’eau est chez eux", asked=(note,)), WIDE, FRENCH)
    assert said([part]).count("À noter") == 1
    [part] = compose(slide("L’eau est chez eux", asked=(note, Ask("m0", "Doubler", "mandate", 1))), WIDE, FRENCH)
    assert (said([part]).count("À noter"), said([part]).count("À confier")) == (1, 1)


def test_marks_hang_nowhere_but_on_ground():
    there = replace(FRENCH, look=replace(FRENCH.look, hangs=False))
    [part] = compose(slide("Un client trompé est un client perdu"), WIDE, there)
    assert [box.place.x for box in boxes(part, "Quote")] == [WIDE.x]


def crowded(high: float, role: str = "Vice-présidente en charge du numérique " * 3) -> Part:
    voice = Voice("Marie-Charlotte de La Rochefoucauld-Montmorency", role, "Union")
    texts = ["Le terrain sait ce que le siège ignore encore, et il le dit depuis deux ans déjà"] * 4
    said_by = tuple(quoted(f"m{n}", text, voice, THEME) for n, text in enumerate(texts))
    content = ThemeSlide(THEME, said_by, (Takeaway("m0", "Nous devons écouter"),), ())
    (part,) = compose(content, Rect(61, 155, 700, high), FRENCH)
    return part


def test_long_roles_give_way_to_whole_quotes():
    roomy, tight = (crowded(high) for high in (420, 260))
    assert all(CUT not in box.lines[0].text for part in (roomy, tight) for box in boxes(part, "Quote"))
    assert [len(boxes(part, "Speaker")[0].lines) for part in (roomy, tight)] == [3, 2]
    assert boxes(tight, "Speaker")[0].lines[1].text == "Union"


@pytest.mark.parametrize("high", [260, 250, 240, 230])
def test_fewer_quotes_stand_where_more_would_lose_most_of_their_words(high):
    part = crowded(high)
    found = boxes(part, "Quote")
    assert all(len(box.lines[0].text) > 40 for box in found)
    assert boxes(part, "More quotes")[0].lines[0].text.startswith(f"et {4 - len(found)} autre")


def test_short_quotes_beside_a_long_one_leave_it_no_more_words_than_are_read():
    name = "Directrice générale adjointe chargée de la transformation et de la relation avec les usagers du service"
    told = [quoted(f"m{n}", text, Voice(f"Voix {n}", name), THEME) for n, text in enumerate((LONG, "On part.", "Oui."))]
    meant = tuple(
        Takeaway("m0", "Rien ne presse, et tout est à faire, pas à pas, avec chacun, sur le terrain") for _ in "abc"
    )
    [part] = compose(ThemeSlide(THEME, tuple(told), meant, NOTED), WIDE._replace(h=700), FRENCH)
    assert words_in(said([part])) <= 180


def test_a_long_quote_that_keeps_many_words_beside_others_stays():
    texts = ["Le numérique vaut par ce qu’il sert, et la route est longue. " * 6, "Un client trompé est perdu"]
    (part,) = compose(slide(*texts, takeaways=("Nous devons écouter",)), Rect(61, 155, 740, 250), FRENCH)
    assert len(boxes(part, "Quote")) == 2
    assert len(boxes(part, "Quote")[0].lines[0].text) > 60


def test_the_pieces_of_a_quote_are_alike_in_length_and_as_few_as_slides_hold():
    text = " ".join(
        f"Au bout de {n} mois, les incidents avaient baissé d’un tiers sans une machine de plus." for n in range(12)
    )
    parts = compose(slide(text, is_whole=True), NARROW, FRENCH)
    lengths = [len(said([part])) for part in parts]
    assert len(parts) == 2
    assert min(lengths) > 0.6 * max(lengths)


def test_a_long_quote_is_smaller_on_a_slide_of_its_own_before_it_goes_on_over_several():
    text = " ".join(["Au bout d’un an, les incidents avaient baissé d’un tiers sans une machine de plus."] * 11)
    [part] = compose(slide(text, is_whole=True), WIDE, FRENCH)
    assert max(sizes(boxes(part, "Quote"))) < 24
