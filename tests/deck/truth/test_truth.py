"""A deck is held against its briefing: what people changed by hand is found, what only looks different is not."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace

import pptx
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from briefing.core import edits
from briefing.core.errors import BriefingError
from briefing.core.model import Assembly, Briefing, DeckOptions, Message, Source, Span, Speaker, Theme
from briefing.core.queries.outline import in_story_order
from briefing.core.quotes.proof import tokens
from briefing.core.quotes.shortening import strike
from briefing.deck.export import deck
from briefing.deck.ooxml.shapes import Box
from briefing.deck.request import Request
from briefing.deck.template.catalogue import available
from briefing.deck.truth.check import Judge, check_truth
from briefing.deck.truth.own_texts import OwnWords
from briefing.deck.truth.slide_texts import Body, SlideText, slide_texts

WORDS = "On ne part pas « pour » partir, dit-on. La donnée est le moteur de 2020 : rien d’autre"
LONG = "Nous traversons ensemble, pas à pas, la mer du numérique. " * 60


def assembly(*quotes: str, **others: str) -> Briefing:
    """A briefing of two speakers who say the quotes in turn."""
    speakers = (Speaker("ann", "Ann Lee", "CIO", "Acme"), Speaker("bo", "Bo Ng", "CEO", "Bolt"))
    messages = tuple(
        Message(f"m{number}", quote, speaker=speakers[number % 2].id, theme="t", **others)
        for number, quote in enumerate(quotes)
    )
    return Briefing(speakers=speakers, themes=(Theme("t", "Le sens", "Un cap"),), messages=messages)


def made(briefing: Briefing, **options: str) -> bytes:
    return deck(briefing, Request(picks=in_story_order(briefing), **options))[0]


@pytest.fixture(scope="module")
def cigref(cigref: Briefing) -> Briefing:
    """The bundled briefing with its quotes as they were said."""
    return edits.change_messages(cigref, list(cigref.message_by_id), shown="")


@pytest.fixture(scope="module")
def part(cigref) -> Briefing:
    """Some of its messages: what is told of a slide is told of it in a short deck as in a long one."""
    ids = ["oui-a-une-culture-numerique", "big-data-moteur", "culture-partage"]
    return replace(cigref, messages=tuple(cigref.message_by_id[id] for id in ids))


@pytest.fixture(scope="module", params=["board", pytest.param("story", marks=pytest.mark.slow)])
def whole(part, request) -> bytes:
    return made(part, narrative=request.param)


@pytest.fixture(scope="module")
def judge(cigref) -> Judge:
    return Judge(cigref, {})


@pytest.fixture(scope="module")
def slides(cigref) -> list[SlideText]:
    """The slides of a board deck and of a story: quotes side by side, in tables, alone."""
    return [slide for narrative in ("board", "story") for slide in slide_texts(made(cigref, narrative=narrative))]


@pytest.mark.parametrize("narrative", ["board", "story"])
@pytest.mark.parametrize("template", [info.name for info in available()])
@pytest.mark.parametrize("language", ["fr", pytest.param("en", marks=pytest.mark.slow)])
def test_our_own_deck_is_true(cigref, template, language, narrative):
    report = check_truth(made(cigref, template=template, language=language, narrative=narrative), cigref, {})
    assert report.untruths == ()
    assert report.proved == len(cigref.messages)


@pytest.mark.parametrize(("narrative", "shown"), [("short", 9), ("onepage", 6)])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_a_short_deck_shows_is_true(cigref, narrative, shown, language):
    judgement = check_truth(made(cigref, narrative=narrative, language=language), cigref, {})
    assert (judgement.proved, judgement.untruths, judgement.doubts) == (shown, (), ())


@pytest.mark.slow
@pytest.mark.parametrize("narrative", ["board", "story", "onepage"])
@pytest.mark.parametrize(
    "quote",
    [
        WORDS,
        "« Oui » dit-elle, « non »",
        "Un » puis « deux",
        "Une ligne.\nUne autre « ligne »\n\net la fin",
        LONG.strip(),
        "Ligne « une ».\n" * 150 + "Fin",
        "x" * 2500,
        "oui",
        "!",
        "Il [le DSI] dit […] et (…) rien",
    ],
)
def test_our_own_deck_is_true_whatever_was_said(quote, narrative):
    briefing = assembly(quote, "Oui", takeaway="Un client « roi », « oui", ask=LONG)
    assert check_truth(made(briefing, narrative=narrative), briefing, {}).untruths == ()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_titles_of_verbatims_are_our_own_and_not_words_of_those_below(cigref, language):
    """Else they are held against a quote of some length that has most of their words."""
    data = made(cigref, narrative="board", language=language)
    titles = [
        slide.title.text_frame.text for slide in (each.shapes for each in pptx.Presentation(io.BytesIO(data)).slides)
    ]
    told = [title for title in titles if title.startswith(("Ce qu’ils ont dit", "What they said"))]
    assert len(told) >= 3
    assert all(map(OwnWords(cigref).say, told))


@pytest.mark.parametrize("narrative", ["board", "story", "short", "onepage"])
@pytest.mark.parametrize("behind", ["", " – Anne Roy", ", Anne Roy", " – Anne Roy, l’une des 2 voix"])
@pytest.mark.parametrize("shown", ["", "Nous ne laissons pas le port […] et nous ne cédons rien"])
@pytest.mark.parametrize("place", ["answer", "headline", "takeaway", "ask"])
def test_words_of_a_quote_that_an_own_sentence_says_again_are_still_their_speaker_s(place, shown, behind, narrative):
    said = "Nous ne laissons pas le port, ni ceux qui y arrivent, et nous ne cédons rien"
    own = {place: f"« {shown or said} »{behind}"}
    kept = {role: own.get(role, "") for role in ("takeaway", "ask")}
    briefing = Briefing(
        Assembly("Assemblée", language="fr"),
        speakers=(Speaker("a", "Anne Roy", "DSI"), Speaker("b", "Ben Cole", "Ministre")),
        themes=(Theme("t", "Port", own.get("headline", "")), Theme("u", "Mer")),
        messages=(
            Message("m", said, "a", "t", shown=shown),
            Message("n", "Une pensée pour celles qui ont dû quitter leur rivage", "b", "t"),
            Message("o", "La mer change tout, et vite, pour nous tous", "b", "u", **kept),
        ),
        deck=DeckOptions(answer=own.get("answer", ""), picks=("m", "n", "o")),
    )
    assert check_truth(made(briefing, narrative=narrative), briefing, {}).untruths == ()


@pytest.mark.parametrize("narrative", ["board", "story"])
@pytest.mark.parametrize("quote", ["Oui", "On part tout de suite, ensemble"])
def test_two_may_say_the_same(quote, narrative):
    briefing = assembly(quote, quote)
    assert check_truth(made(briefing, narrative=narrative), briefing, {}).untruths == ()


SHOWN = {"board": 3, "story": 2}
"""How often each narrative shows a quote of a briefing that asks nothing: in the summary, too."""


@pytest.mark.parametrize("narrative", ["board", "full"])
def test_many_may_say_the_same_in_any_order_under_names_of_several_lines(narrative):
    words = "La donnée est le pétrole de ce siècle et nous devons la partager avec tous."
    speakers = (Speaker("a", "Ann\nMartin", "DSI\nadjointe", "Org"), Speaker("b", "Bob Stone", "CEO"))
    messages = (
        Message("m", words, speaker="a", theme="t"),
        Message("n", words, speaker="b", theme="u"),
        Message("o", words, speaker="b", theme="t"),
        Message("p", "Un eﬀort « ﬁnal » de l’équipe, c’est tout ce qu’il faut.", speaker="a", theme="u"),
    )
    themes = (Theme("t", "Le cap"), Theme("u", "La ﬁn"))
    picks = DeckOptions(title="T\nU", picks=("m", "n", "o", "p"))
    told = Briefing(Assembly(title="A\nB"), speakers=speakers, themes=themes, messages=messages, deck=picks)
    data, _ = deck(told, Request(narrative=narrative))
    assert check_truth(data, told, {}).untruths == ()


@pytest.mark.parametrize("narrative", SHOWN)
def test_what_is_fairly_shortened_is_true_and_what_is_not_is_told(narrative):
    briefing = assembly(WORDS)
    [message] = briefing.messages
    for shown, count in ((strike(WORDS, "", 0, 7), 0), ("La donnée est le moteur", 1)):
        changed = replace(briefing, messages=(replace(message, shown=shown),))
        untruths = check_truth(made(changed, narrative=narrative), changed, {}).untruths
        assert len(untruths) == count * SHOWN[narrative]


@pytest.mark.parametrize("narrative", SHOWN)
def test_a_quote_that_is_not_its_source_s_is_told(narrative):
    briefing = assembly(WORDS)
    [message] = briefing.messages
    sourced = replace(message, source=Span("s", 0, len(WORDS)))
    briefing = replace(briefing, messages=(sourced,), sources=(Source("s"),))
    data = made(briefing, narrative=narrative)
    assert check_truth(data, briefing, {"s": WORDS}).untruths == ()
    untruths = check_truth(data, briefing, {"s": WORDS.replace("pas", "bien")}).untruths
    assert len({untruth.slide for untruth in untruths}) == len(untruths) == SHOWN[narrative]
    assert all("its source does not say" in untruth.what for untruth in untruths)


Change = Callable[[pptx.presentation.Presentation], None]


def quote_slide(presentation):
    """The first slide with a quote, its title, quote and speaker."""
    for slide in presentation.slides:
        shapes = {shape.name: shape for shape in slide.shapes}
        if "Quote 1" in shapes:
            return slide, slide.shapes.title, shapes["Quote 1"], shapes["Speaker 1"]
    raise AssertionError


def split_runs(presentation):
    for slide in presentation.slides:
        for shape in (shape for shape in slide.shapes if shape.has_text_frame):
            for paragraph in shape.text_frame.paragraphs:
                text = paragraph.text
                paragraph.clear()
                for place in range(0, len(text), 3):
                    paragraph.add_run().text = text[place : place + 3]
                    paragraph.runs[-1].font.name = "Arial"


def reordered(presentation):
    ids = presentation.slides._sldIdLst
    ids.append(ids[2])


def straight_marks(presentation):
    _, _, quote, _ = quote_slide(presentation)
    quote.text_frame.text = quote.text_frame.text.replace("«\u00a0", '"').replace("\u00a0»", '"').replace("’", "'")


def fairly_cut(presentation):
    _, _, quote, _ = quote_slide(presentation)
    quote.text_frame.text = "« [M]ais pas pour faire n'importe quoi [...] »".replace("« ", "« […] ")


def no_marks(presentation):
    _, _, quote, _ = quote_slide(presentation)
    quote.text_frame.text = quote.text_frame.text.strip("«» \u00a0")


def voice_in_the_quote(presentation):
    _, _, quote, speaker = quote_slide(presentation)
    quote.text_frame.text += f"\n— {speaker.text_frame.text.splitlines()[0]}, DOSI"
    speaker._element.getparent().remove(speaker._element)


def own_remark(presentation):
    slide, *_ = quote_slide(presentation)
    box = slide.shapes.add_textbox(0, 0, Inches(3), Inches(1))
    box.text_frame.text = "À débattre avec le comité dès jeudi prochain"


@pytest.mark.parametrize(
    "change", [split_runs, reordered, straight_marks, fairly_cut, no_marks, voice_in_the_quote, own_remark]
)
def test_what_people_may_do_to_a_deck_is_not_reported(part, whole, change):
    assert check_truth(changed(whole, change), part, {}).untruths == ()


def a_word(presentation):
    _, _, quote, _ = quote_slide(presentation)
    quote.text_frame.text = quote.text_frame.text.replace("Oui", "Non")


def a_word_without_marks(presentation):
    a_word(presentation)
    no_marks(presentation)


def all_its_words(presentation):
    _, _, quote, _ = quote_slide(presentation)
    quote.text_frame.text = "Rien ne presse vraiment"


def another_title(presentation):
    _, title, _, _ = quote_slide(presentation)
    title.text_frame.text = "Le sens : Agnès Maufrey"


def another_speaker(presentation):
    *_, speaker = quote_slide(presentation)
    speaker.text_frame.text = "Agnès Maufrey"


def a_stranger(presentation):
    *_, speaker = quote_slide(presentation)
    speaker.text_frame.text = "Zoé Martin"


def nobody(presentation):
    slide, *_ = quote_slide(presentation)
    for shape in list(slide.shapes):
        if shape.name.startswith("Speaker"):
            shape._element.getparent().remove(shape._element)
        elif shape.name == "Kicker":
            shape.text_frame.text = "Le sens"


def a_stranger_above(presentation):
    slide, *_ = quote_slide(presentation)
    next(shape for shape in slide.shapes if shape.name == "Kicker").text_frame.text = "Le sens · Zoé Martin"


def made_up(presentation):
    slide, *_ = quote_slide(presentation)
    box = slide.shapes.add_textbox(0, 0, Inches(3), Inches(1))
    box.text_frame.text = "“Personne ne sait où nous allons”"


def made_up_in_a_table(presentation):
    slide, *_ = quote_slide(presentation)
    table = slide.shapes.add_table(1, 1, 0, 0, Inches(3), Inches(1)).table
    table.cell(0, 0).text = 'Il a dit : "Rien ne va plus"'


def in_a_group(presentation):
    slide, *_ = quote_slide(presentation)
    box = slide.shapes.add_group_shape().shapes.add_textbox(0, 0, Inches(3), Inches(1))
    box.text_frame.text = "Le Big Data est le frein de la transformation numérique"


def another_role(presentation):
    *_, speaker = quote_slide(presentation)
    speaker.text_frame.text = "Georges Epinette\nGardien de nuit · Cigref"


def the_role_of_another(presentation):
    *_, speaker = quote_slide(presentation)
    speaker.text_frame.text = "Georges Epinette · DSI · Michelin"


def made_up_in_a_chart(presentation):
    slide, *_ = quote_slide(presentation)
    data = CategoryChartData()
    data.categories = ["2025"]
    data.add_series("Part", (1,))
    chart = slide.shapes.add_chart(XL_CHART_TYPE.PIE, 0, 0, Inches(3), Inches(1), data).chart
    chart.has_title = True
    chart.chart_title.text_frame.text = "« Personne ne sait où nous allons »"


CHANGES: dict[Change, str] = {
    another_role: "It says “Gardien de nuit” of Georges Epinette, which the briefing does not",
    the_role_of_another: "It says “DSI” of Georges Epinette",
    made_up_in_a_chart: "no message says it",
    a_word: "“Non” where the source says “Oui”",
    a_word_without_marks: "“Non” where the source says “Oui”",
    all_its_words: "in the place of a quote",
    another_title: "Agnès Maufrey",
    another_speaker: "Agnès Maufrey",
    a_stranger: "Zoé Martin",
    a_stranger_above: "Zoé Martin",
    nobody: "does not name Georges Epinette",
    made_up: "no message says it",
    made_up_in_a_table: "no message says it",
    in_a_group: "“frein” where the source says “moteur”",
}


@pytest.mark.parametrize(("change", "what"), CHANGES.items(), ids=lambda value: getattr(value, "__name__", None))
def test_what_nobody_said_or_somebody_else_is_told_with_its_slide(part, whole, change, what):
    data = changed(whole, change)
    slides = pptx.Presentation(io.BytesIO(data)).slides
    place = 1 + next(n for n, slide in enumerate(slides) if any(shape.name == "Quote 1" for shape in slide.shapes))
    untruths = check_truth(data, part, {}).untruths
    assert any(what in untruth.what for untruth in untruths)
    assert {untruth.slide for untruth in untruths} == {place}


def cell_of(presentation, said: str, column: int):
    """The cell of a column beside a quote in the table of verbatims, and the number of its slide."""
    for number, slide in enumerate(presentation.slides, 1):
        for table in (shape.table for shape in slide.shapes if shape.has_table and shape.name == "Verbatims"):
            for row in table.rows:
                if said in row.cells[1].text_frame.text:
                    return row.cells[column], number
    raise AssertionError


@pytest.mark.parametrize(
    ("column", "text", "what"),
    [
        (1, "« La culture numérique ce n’est pas le partage »", "ce n’est pas"),
        (1, "Rien ne presse vraiment", "in the place of a quote"),
        (0, "Agnès Maufrey", "Agnès Maufrey"),
        (0, "Zoé Martin", "Zoé Martin"),
    ],
)
def test_what_is_changed_in_the_table_of_quotes_is_told_with_its_slide(part, column, text, what):
    presentation = pptx.Presentation(io.BytesIO(made(part)))
    cell, number = cell_of(presentation, "La culture numérique c’est le partage", column)
    cell.text_frame.text = text
    stream = io.BytesIO()
    presentation.save(stream)
    untruths = check_truth(stream.getvalue(), part, {}).untruths
    assert any(what in untruth.what for untruth in untruths)
    assert {untruth.slide for untruth in untruths} == {number}


def changed(data: bytes, *changes: Change) -> bytes:
    presentation = pptx.Presentation(io.BytesIO(data))
    for change in changes:
        change(presentation)
    stream = io.BytesIO()
    presentation.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("narrative", ["board", "story"])
def test_a_copied_slide_is_true_and_a_lost_part_is_told(narrative):
    briefing = assembly(" ".join(f"Nous traversons ensemble, étape {n}, la mer du numérique." for n in range(60)))
    slides = slide_texts(made(briefing, narrative=narrative))
    judge = Judge(briefing, {})
    shown = [[body.text for body in slide.bodies if "Nous traversons" in body.text] for slide in slides]
    parts = [at for at, texts in enumerate(shown) if texts and not any("[…]" in text for text in texts)]
    assert len(parts) > 1
    for at in parts:
        twice = numbered([*slides[: at + 1], *slides[at:]])
        assert judge.report(twice).untruths == ()
        assert judge.report(numbered([*slides, slides[at]])).untruths != ()
        assert judge.report([*slides[:at], *slides[at + 1 :]]).untruths != ()


def numbered(slides: list[SlideText]) -> list[SlideText]:
    return [replace(slide, number=number) for number, slide in enumerate(slides, 1)]


def test_quotes_side_by_side_go_with_their_names():
    briefing = assembly("On ne part pas pour partir", "La donnée est le moteur")
    bodies = ["« On ne part pas pour partir »", "Ann Lee", "« La donnée est le moteur »", "Bo Ng"]
    swapped = [bodies[0], bodies[3], bodies[2], bodies[1]]
    judge = Judge(briefing, {})
    assert judge.report([page(*bodies)]).untruths == ()
    assert judge.report([page(*bodies[::-1])]).untruths == ()
    assert judge.report([page(*swapped)]).untruths != ()


def test_names_that_are_dragged_to_others_quotes_are_told():
    briefing = assembly("On ne part pas pour partir", "La donnée est le moteur")
    judge = Judge(briefing, {})
    texts = ["« On ne part pas pour partir »", "Ann Lee", "« La donnée est le moteur »", "Bo Ng"]

    def laid(*corners: tuple[int, int]) -> SlideText:
        return SlideText(1, tuple(Body(text, box=Box(*at, 300, 50)) for text, at in zip(texts, corners, strict=True)))

    under, over = laid((0, 0), (0, 60), (400, 0), (400, 60)), laid((0, 60), (0, 0), (0, 260), (0, 200))
    beside, exchanged = laid((400, 0), (0, 0), (400, 90), (0, 90)), laid((400, 0), (400, 60), (0, 0), (0, 60))
    assert [judge.report([slide]).untruths for slide in (under, over, beside, exchanged)] == [()] * 4
    [told] = judge.report([laid((0, 0), (400, 60), (400, 0), (0, 60))]).untruths
    assert told.what == "Names and quotes do not go together: it quotes Ann Lee, Bo Ng."


def test_words_of_nobody_known_below_those_of_somebody_go_with_their_own_label():
    briefing = assembly("On ne part pas pour partir", "La donnée est le moteur")
    briefing = replace(briefing, messages=(briefing.messages[0], replace(briefing.messages[1], speaker="")))
    judge = Judge(briefing, {})
    texts = ["« On ne part pas pour partir »", "Ann Lee", "« La donnée est le moteur »", "Auteur non identifié"]

    def laid(*tops: int) -> SlideText:
        bodies = (Body(text, box=Box(0, top, 300, 40)) for text, top in zip(texts, tops, strict=True))
        return SlideText(1, tuple(bodies))

    assert judge.report([laid(0, 50, 100, 150)]).untruths == ()
    [told] = judge.report([laid(0, 150, 100, 50)]).untruths
    assert told.what == "Names and quotes do not go together: it quotes somebody unknown, Ann Lee."


def test_what_changes_one_quote_is_told_once():
    briefing = assembly("On ne part pas pour partir", "La donnée est le moteur de tout")
    slide = page("« On ne part pas pour partir »", "Ann Lee", "« La donnée est le frein de tout »", "Bo Ng")
    [told] = Judge(briefing, {}).report([slide]).untruths
    assert "“frein” where the source says “moteur”" in told.what


def test_a_part_of_a_role_is_no_other_role():
    briefing = assembly("On ne part pas pour partir")
    judge = Judge(briefing, {})

    def told(voice: str) -> int:
        bodies = Body("« On ne part pas pour partir »", "quote"), Body(voice, "speaker")
        return len(judge.report([SlideText(1, bodies)]).untruths)

    fine = ["Ann Lee, CIO of Acme", "Ann Lee\nAcme", "Ann Lee\nLe sens", "Ann Lee\nCIO · Ac…"]
    assert [told(voice) for voice in fine] == [0, 0, 0, 1]
    assert told("Ann Lee\nCEO · Acme") == told("Ann Lee\nNight porter") == 1


def test_the_title_of_a_list_names_voices_of_all_its_slides():
    briefing = assembly("On ne part pas pour partir", "La donnée est le moteur")
    title = "Ce qu’ont dit Ann Lee et Bo Ng sur le sens"

    def slide(number: int, quote: str, name: str) -> SlideText:
        bodies = Body(f"{title} ({number}/2)", "title"), Body(quote, "quote"), Body(name, "speaker")
        return SlideText(number, bodies)

    both = [slide(1, "« On ne part pas pour partir »", "Ann Lee"), slide(2, "« La donnée est le moteur »", "Bo Ng")]
    judge = Judge(briefing, {})
    assert judge.report(both).untruths == ()
    assert judge.report(both[:1]).untruths
    changed = with_quote(both[1], "moteur", "frein")
    assert [told.slide for told in judge.report([both[0], changed]).untruths] == [2]


@pytest.mark.parametrize(
    "shown", ["‘She told me “never again” and meant it’", "'She told me \"never again\" and meant it'"]
)
def test_a_quote_in_a_quote_stands_between_single_marks(shown):
    judge = Judge(assembly("She told me “never again” and meant it"), {})
    assert judge.report([page(shown, "Ann Lee")]).untruths == ()
    assert judge.report([page(shown.replace("never", "once"), "Ann Lee")]).untruths


@pytest.mark.parametrize("name", ["TOM DE VRIES", "Tom DE VRIES", "Tom de VRIES", "DE VRIES Tom", "Tom de Vries, CIO"])
def test_a_name_may_be_written_in_capitals(name):
    speakers = Speaker("ann", "Tom de Vries", "CIO"), Speaker("bo", "Max Weiß")
    judge = Judge(replace(assembly("On part", "On arrive"), speakers=speakers), {})
    assert judge.report([page("« On part »", name, "« On arrive »", "MAX WEISS")]).untruths == ()
    assert judge.report([page("« On part »", "MAX WEISS")]).untruths


@pytest.mark.parametrize(("shown", "wrong"), [("Tom Maria…", 0), ("Tom…", 0), ("To…", 1), ("Max…", 1), ("Tom Ann…", 1)])
def test_a_name_of_which_a_narrow_column_shows_the_first_words_is_that_name(shown, wrong):
    speakers = Speaker("ann", "Tom Maria de Vries", "CIO"), Speaker("bo", "Max Weiß")
    judge = Judge(replace(assembly("On part"), speakers=speakers), {})
    told = judge.report([SlideText(1, (Body("« On part »", "quote"), Body(shown, "speaker")))]).untruths
    assert min(1, len(told)) == wrong


def test_a_theme_beside_a_quote_may_have_a_colon():
    briefing = replace(assembly("On part"), themes=(Theme("t", "Le sens : rester libre"),))
    judge = Judge(briefing, {})
    for theme, wrong in (("Le sens : rester libre", 0), ("Le sens : rester captif", 1)):
        bodies = Body("« On part »", "quote"), Body(f"Ann Lee\nCIO · Acme\n{theme}", "speaker")
        assert len(judge.report([SlideText(1, bodies)]).untruths) == wrong


def test_a_name_is_told_as_it_is_spelled():
    briefing = replace(assembly("On part"), speakers=(Speaker("ann", "Ann Lee"), Speaker("bo", "Bo d’Arc-Ng")))
    [told] = Judge(briefing, {}).report([page("« On part »", "Ann Lee", "Bo d’Arc-Ng")]).untruths
    assert "“Bo d’Arc-Ng”" in told.what


def test_a_quote_in_two_halves_around_its_voice_is_true():
    briefing = assembly("On ne part pas pour partir, la donnée est le moteur")
    judge = Judge(briefing, {})
    assert judge.report([page("« On ne part pas pour partir », dit Ann Lee, « la donnée est le moteur »")]).untruths
    assert not judge.report([page("« On ne part pas pour partir, » dit Ann Lee, « la donnée est le moteur »")]).untruths


def test_notes_are_not_shown(part, whole):
    presentation = pptx.Presentation(io.BytesIO(whole))
    presentation.slides[3].notes_slide.notes_text_frame.text = "« Tout autre chose »"
    stream = io.BytesIO()
    presentation.save(stream)
    assert check_truth(stream.getvalue(), part, {}).untruths == ()


def test_what_is_no_deck_is_told(cigref):
    with pytest.raises(BriefingError, match="not a deck"):
        check_truth(b"PK", cigref, {})


def page(*texts: str) -> SlideText:
    return SlideText(1, tuple(map(Body, texts)))


def with_quote(slide: SlideText, old: str, new: str) -> SlideText:
    return replace(slide, bodies=tuple(replace(body, text=body.text.replace(old, new)) for body in slide.bodies))


def showing(message: Message, slides: list[SlideText]) -> list[SlideText]:
    return [slide for slide in slides if any(message.quote in body.text for body in slide.bodies)]


STRAY = ["jamais", "ne", "pas", "client", "2021", "le", "DSI"]


def swap_word(words: list[str], at: int, data: st.DataObject) -> list[str]:
    return [*words[:at], data.draw(st.sampled_from(STRAY)), *words[at + 1 :]]


def drop(words: list[str], at: int, data: st.DataObject) -> list[str]:
    return [*words[:at], *words[data.draw(st.integers(at + 1, len(words))) :]]


def add(words: list[str], at: int, data: st.DataObject) -> list[str]:
    return [*words[:at], *data.draw(st.sampled_from([["ne"], ["pas"], ["du", "tout"], ["jamais"], ["3"]])), *words[at:]]


def recase(words: list[str], at: int, data: st.DataObject) -> list[str]:
    return [*words[:at], words[at].swapcase(), *words[at + 1 :]]


def reaccent(words: list[str], at: int, data: st.DataObject) -> list[str]:
    table = str.maketrans("éèàuieac", "eêâùîéâç")
    return [*words[:at], words[at].translate(table), *words[at + 1 :]]


def exchange(words: list[str], at: int, data: st.DataObject) -> list[str]:
    return [*words[:at], *words[at : at + 2][::-1], *words[at + 2 :]]


def cut_and_swap(words: list[str], at: int, data: st.DataObject) -> list[str]:
    return swap_word([*words[:at], "[…]", *words[at + 2 :]], data.draw(st.integers(0, len(words) - 2)), data)


@settings(max_examples=80)
@given(st.data())
def test_every_planted_change_is_caught(cigref, slides, judge, data):
    message = data.draw(st.sampled_from(cigref.messages))
    plant = data.draw(st.sampled_from([swap_word, drop, add, recase, reaccent, exchange, cut_and_swap]))
    words = message.quote.split(" ")
    planted = " ".join(plant(words, data.draw(st.integers(0, len(words) - 1)), data))
    assume(not fair(planted, message.quote) and planted.strip())
    assume(planted not in {theme.title for theme in cigref.themes})
    slide = data.draw(st.sampled_from(showing(message, slides)))
    marked, others = (message.quote, planted), (f"«\u00a0{message.quote}\u00a0»", f"“{planted}”")
    old, new = data.draw(st.sampled_from([marked, others]))
    assert judge.report([with_quote(slide, old, new)]).untruths


def fair(shown: str, quote: str) -> bool:
    """Whether it is the quote with cuts at marks, told by other means than the program's."""
    parts = (re.escape(" ".join(token.text for token in tokens(part))) for part in shown.split("[…]"))
    said = " ".join(token.text for token in tokens(quote))
    return re.fullmatch("(?:.* )?".join(f"{part} " if part else "" for part in parts), f"{said} ") is not None


@settings(max_examples=60)
@given(st.data())
def test_every_swapped_speaker_is_caught(cigref, slides, judge, data):
    message = data.draw(st.sampled_from(cigref.messages))
    speaker = cigref.speaker_of(message)
    other = data.draw(st.sampled_from([each.name for each in cigref.speakers if each is not speaker] + ["Zoé Martin"]))
    slide = data.draw(st.sampled_from(showing(message, slides)))
    named = [at for at, body in enumerate(slide.bodies) if body.text.startswith(speaker.name)]
    chosen = data.draw(st.sets(st.sampled_from(named), min_size=1))
    bodies = [
        replace(body, text=body.text.replace(speaker.name, other)) if at in chosen else body
        for at, body in enumerate(slide.bodies)
    ]
    assert judge.report([replace(slide, bodies=tuple(bodies))]).untruths


VARIANTS = [("’", "'"), (" ", "\u00a0"), (" ", "\u202f"), ("…", "..."), ("-", "‑"), ("é", "e\u0301")]
VARIANTS += [("«\u00a0", "“"), ("\u00a0»", '"'), ("ti", "t\u202ai"), ("on", "o\u00adn")]


@settings(max_examples=100)
@given(st.data())
def test_typographic_variants_are_not_reported(cigref, slides, judge, data):
    slide = data.draw(st.sampled_from([slide for slide in slides if any("«" in body.text for body in slide.bodies)]))
    for old, new in data.draw(st.lists(st.sampled_from(VARIANTS), unique=True)):
        slide = with_quote(slide, old, new)
    assert judge.report([slide]).untruths == ()


@pytest.mark.parametrize("narrative", ["board", "story", "full", "short", "onepage"])
def test_words_that_several_said_may_be_any_of_theirs(narrative):
    briefing = assembly(
        "We will open the data", "We will open the data", "We will open  the data.", "“We will open the data”"
    )
    everything = replace(briefing, deck=replace(briefing.deck, picks=tuple(one.id for one in briefing.messages)))
    assert check_truth(made(everything, narrative=narrative), everything, {}).untruths == ()


@pytest.mark.parametrize("narrative", ["board", "story", "full", "short", "onepage"])
def test_who_speaks_may_answer_for_an_ask_too_and_an_organisation_is_nobody(narrative):
    briefing = assembly("We will open the data", "We will open the harbour", "Nobody closes it")
    speakers = (Speaker("ann", "Ann Lee", "CIO", "Acme"), Speaker("bo", "Bo Ng", "", "Bolt"), Speaker("cy", "Cy Roe"))
    asks = ("Fund it", "Ann Lee"), ("Open it", "Cy Roe"), ("Go", "Bo Ng")
    messages = tuple(
        replace(message, ask=ask, owner=owner, slide="none" if narrative == "full" and owner == "Bo Ng" else "")
        for message, (ask, owner) in zip(briefing.messages, asks, strict=True)
    )
    everything = replace(briefing, speakers=speakers, messages=messages)
    assert check_truth(made(everything, narrative=narrative), everything, {}).untruths == ()


def test_a_name_swapped_for_that_of_an_owner_is_told():
    briefing = assembly("We will open the data", "We will open the harbour", ask="Fund it", owner="Bo Ng")
    one = replace(briefing, messages=briefing.messages[:1])
    slides = slide_texts(made(one, narrative="story"))
    swapped = [with_quote(slide, "Ann Lee", "Bo Ng") for slide in slides]
    assert Judge(one, {}).report(slides).untruths == ()
    assert Judge(one, {}).report(swapped).untruths


def test_a_paraphrase_between_quotation_marks_is_a_fault():
    words = "The treasurer reported that the roof costs nine thousand."
    briefing = Briefing(messages=(Message("m", words, kind="paraphrase"),))
    judge = Judge(briefing, {})
    assert not judge.report([page(f"Reported: {words}")]).untruths
    told = judge.report([page(f"“{words}”")])
    (fault,) = told.untruths
    assert fault.what.startswith("“The treasurer reported that the roof costs nine thousand.” is shown as a quote")
    assert told.proved == 0
