"""A template's own layout whose title is the quote: taken for a quote that nobody wrote a title for."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import partial

import pptx
import pytest

from briefing.core.edits import change
from briefing.core.model import Briefing, Message, Theme
from briefing.deck.check.deck import check_bytes
from briefing.deck.compose.look import SPOKEN
from briefing.deck.export import deck
from briefing.deck.looks.analysis import analysis_of
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.opening import open_template
from briefing.deck.truth.check import check_truth
from briefing.deck.update.update import update_bytes
from tests.deck.company_templates import footers
from tests.deck.template_drawing import Layout, Master, Ph, Template, at, panel

TITLE = Ph("title", 0, "Title", (0.7, 0.4, 11.9, 1.0), 30)
FOOT = footers(40 / 3, 7.5)
SPOKEN_TITLE = Ph("title", 0, "Title", (1.7, 0.9, 9.5, 3.2), 40, body=' anchor="ctr"')
NAME = Ph("body", 13, "Name", (1.7, 4.3, 9.5, 0.5), 18, level="<a:buNone/>", attributes=' marL="0" indent="0"')
TEXT = Ph("body", 1, "Text", (1.7, 4.9, 9.5, 1.5), 16, level="<a:buNone/>", attributes=' marL="0" indent="0"')
SAID = "Un client trompé est un client perdu. Il faut stopper les pratiques marketing intrusives"


def mark(id: int, letter: str, box: tuple[float, float, float, float]) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Mark"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{at(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p><a:r>'
        f'<a:rPr lang="en-US" sz="8000"/><a:t>{letter}</a:t></a:r></a:p></p:txBody></p:sp>'
    )


OPENS, CLOSES = partial(mark, letter="“", box=(0.9, 0.7, 0.8, 1)), partial(mark, letter="”", box=(11.3, 3.4, 0.8, 1))
QUOTE = Layout("Quote with Caption", (OPENS, CLOSES, SPOKEN_TITLE, NAME, TEXT, *FOOT))


@pytest.fixture(scope="module")
def said(cigref: Briefing) -> Briefing:
    """One theme with one quote, of which nobody wrote what it means."""
    (message,) = (one for one in cigref.messages if SAID in one.quote)
    message = replace(message, takeaway="", ask="", slide="quote")
    themes = tuple(replace(one, headline="") for one in cigref.themes if one.id == message.theme)
    kept = replace(cigref.deck, picks=(message.id,), answer="Le client d’abord, en tout ce que nous ferons")
    return replace(cigref, messages=(message,), themes=themes, deck=kept)


@pytest.fixture
def company(tmp_path):
    """Makes a company's template of a plain layout and ``layout``."""

    def make(layout: Layout) -> str:
        path = tmp_path / "company.pptx"
        plain = Layout("Title Only", (TITLE, *FOOT), type="titleOnly")
        Template((Master((TITLE, *FOOT), (plain, layout)),)).write(path)
        return str(path)

    return make


def shown(briefing: Briefing, path: str, layout: str):
    """The slides on a layout, of a deck without faults."""
    data, _ = deck(briefing, Request(template=path, narrative="board"))
    assert [told.what for told in check_bytes(data) if told.is_fault] == []
    return [slide for slide in pptx.Presentation(io.BytesIO(data)).slides if slide.slide_layout.name == layout]


def texts(slide) -> dict[str, str]:
    return {shape.name: shape.text_frame.text for shape in slide.shapes if shape.has_text_frame}


def test_the_quote_is_the_title_between_the_marks_that_the_layout_draws(said, company):
    (slide,) = shown(said, company(QUOTE), QUOTE.name)
    assert slide.shapes.title.text_frame.text.replace("\u00a0", " ") == SAID
    assert slide.placeholders[13].text_frame.text.startswith("Bernard Duverneuil")
    assert [name for name in texts(slide) if name.startswith("Quote")] == ["Quote 1"]


def test_its_topic_stands_above_where_there_is_a_place(said, company):
    (slide,) = shown(said, company(QUOTE), QUOTE.name)
    assert texts(slide)["Kicker"] == "Le client"
    high = replace(SPOKEN_TITLE, box=(1.7, 0.1, 9.5, 4))
    (slide,) = shown(said, company(replace(QUOTE, shapes=(high, NAME, *FOOT))), QUOTE.name)
    assert "Kicker" not in texts(slide)


def test_a_layout_without_marks_has_the_quotes_own(said, company):
    (slide,) = shown(said, company(replace(QUOTE, shapes=(SPOKEN_TITLE, NAME, TEXT, *FOOT))), QUOTE.name)
    assert slide.shapes.title.text_frame.text.startswith("«")


@pytest.mark.parametrize(
    "told",
    [
        {"takeaway": "La confiance du client est un actif."},
        {"ask": "Arrêter les pratiques intrusives"},
        {"kind": "paraphrase"},
        {"quote": " ".join([SAID] * 5)},
    ],
)
def test_what_says_more_is_a_paraphrase_or_has_no_room_stands_the_usual_way(said, company, told):
    (message,) = said.messages
    assert not shown(change(said, Message, message.id, **told), company(QUOTE), QUOTE.name)


def test_a_headline_is_the_title_again(said, company):
    assert not shown(change(said, Theme, "client", headline="Le client ne se trompe pas"), company(QUOTE), QUOTE.name)


@pytest.mark.parametrize(
    "shapes",
    [
        (replace(SPOKEN_TITLE, level="<a:buNone/>", box=(1.7, 0.9, 9.5, 0.9)), NAME, TEXT),  # a title of two lines
        (SPOKEN_TITLE, NAME, replace(TEXT, box=(11.3, 0.9, 1.9, 5))),  # a text beside
        (SPOKEN_TITLE, NAME, Ph("pic", 2, "Picture", (1.7, 4.9, 3, 1.5))),
        (lambda n: panel(n, (0, 0, 13.34, 4.2), "tx1"), replace(SPOKEN_TITLE, colour="tx1"), NAME),
    ],
)
def test_other_layouts_that_are_called_so_are_left_alone(company, shapes):
    found = analysis_of(open_template(find(company(replace(QUOTE, shapes=(*shapes, *FOOT))))))
    look = found.others.get(SPOKEN)
    assert look is None or look.title_ink


def test_its_words_are_judged_as_those_of_any_quote(said, company):
    data, _ = deck(said, Request(template=company(QUOTE), narrative="board"))
    assert not check_truth(data, said, {}).untruths
    shows = pptx.Presentation(io.BytesIO(data))
    (slide,) = (one for one in shows.slides if one.slide_layout.name == QUOTE.name)
    run = slide.shapes.title.text_frame.paragraphs[0].runs[0]
    run.text = run.text.replace("perdu", "gagné")
    changed = io.BytesIO()
    shows.save(changed)
    assert any("gagné" in told.what for told in check_truth(changed.getvalue(), said, {}).untruths)


def test_an_update_takes_a_slide_to_the_layout_that_it_has_now(said, company):
    path = company(QUOTE)
    told = change(said, Theme, "client", headline="Le client ne se trompe pas")
    old, new = (deck(each, Request(template=path, narrative="board"))[0] for each in (said, told))
    for before, after, layout in ((old, told, "Title Only"), (new, said, QUOTE.name)):
        made = update_bytes(before, after, Request(template=path))
        slide = pptx.Presentation(io.BytesIO(made.data)).slides[2]
        assert slide.slide_layout.name == layout
        assert (slide.shapes.title.name == "Quote 1") is (layout == QUOTE.name)
        assert not made.conflicts
        assert not check_truth(made.data, after, {}).untruths


def test_an_update_changes_the_title_that_is_a_quote(said, company):
    path = company(QUOTE)
    (message,) = said.messages
    before = deck(said, Request(template=path, narrative="board"))[0]
    shorter = change(said, Message, message.id, quote="Un client trompé est un client perdu")
    shows = pptx.Presentation(io.BytesIO(update_bytes(before, shorter, Request(template=path)).data))
    titles = [slide.shapes.title.text_frame.text for slide in shows.slides if slide.slide_layout.name == QUOTE.name]
    assert titles == ["Un client trompé est un client perdu"]
