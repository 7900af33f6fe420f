"""What a deck says beside its slides' own texts is held against its briefing, too."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pptx
import pytest
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Inches

from briefing.core.model import Briefing, Message, Source, Speaker, Theme
from briefing.deck.export import deck
from briefing.deck.request import Request
from briefing.deck.truth.asides import Where
from briefing.deck.truth.check import Judge, check_truth
from briefing.deck.truth.slide_texts import Body, SlideText

MADE_UP = "« Personne ne sait plus du tout où nous allons »"
SAID, OTHER = "On ne part pas pour partir, la donnée est le moteur", "Il faut ouvrir la porte avant la fin"
BRIEFING = Briefing(
    speakers=(Speaker("ann", "Ann Lee", "CIO", "Acme"), Speaker("bo", "Bo Ng", "CEO", "Bolt")),
    themes=(Theme("t", "Le sens", "Un cap"),),
    messages=(Message("m", SAID, speaker="ann", theme="t"), Message("n", OTHER, speaker="bo", theme="t")),
)


@pytest.fixture(scope="module")
def exported() -> bytes:
    return deck(BRIEFING, Request(picks=["m", "n"]))[0]


def notes(slide):
    slide.notes_slide.notes_text_frame.add_paragraph().text = MADE_UP


def a_box_in_the_notes(slide):
    box = slide.shapes.add_textbox(0, 0, 9, 9)
    box.text_frame.text = MADE_UP
    slide.notes_slide.shapes._spTree.append(box._element)


def a_description(slide):
    slide.shapes[0]._element.xpath(".//p:cNvPr")[0].set("descr", MADE_UP)


def the_title_of_a_description(slide):
    slide.shapes[0]._element.xpath(".//p:cNvPr")[0].set("title", MADE_UP)


def its_layout(slide):
    box = slide.shapes.add_textbox(0, 0, 9, 9)
    box.text_frame.text = MADE_UP
    slide.slide_layout.shapes._spTree.append(box._element)


def chart(slide, title="", categories=("2025", "2026"), series="Part"):
    data = CategoryChartData()
    data.categories = categories
    data.add_series(series, (1, 2))
    made = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, 0, 0, Inches(3), Inches(1), data).chart
    if title:
        made.value_axis.has_title = True
        made.value_axis.axis_title.text_frame.text = title


def an_axis(slide):
    chart(slide, title=MADE_UP)


def a_category(slide):
    chart(slide, categories=("2025", MADE_UP))


def a_series(slide):
    chart(slide, series=MADE_UP)


def an_equation(slide):
    paragraph = slide.shapes.add_textbox(0, 0, 9, 9).text_frame.paragraphs[0]._p
    maths = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    told = f"<m:oMath><m:r><m:t>{MADE_UP}</m:t></m:r></m:oMath>"
    now = 'xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"'
    paragraph.append(parse_xml(f"<a14:m {now} {maths} {nsdecls('a')}>{told}</a14:m>"))


@pytest.mark.parametrize(
    "plant",
    [
        notes,
        a_box_in_the_notes,
        a_description,
        the_title_of_a_description,
        its_layout,
        an_axis,
        a_category,
        a_series,
        an_equation,
    ],
)
def test_what_nobody_said_is_told_wherever_it_stands(exported, plant: Callable):
    presentation = pptx.Presentation(io.BytesIO(exported))
    plant(presentation.slides[2])
    stream = io.BytesIO()
    presentation.save(stream)
    [told] = check_truth(stream.getvalue(), BRIEFING, {}).untruths
    assert "no message says it" in told.what


def aside(text: str, where: Where = Where.NOTES) -> tuple[str, ...]:
    slide = SlideText(3, (Body("Le sens"),), ((where, text),))
    return tuple(told.what for told in Judge(BRIEFING, {}).report([slide]).untruths)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"« {SAID.replace('ne part pas', 'part')} » — Ann Lee", "On the layout: “"),
        (f"« {SAID} » — Bo Ng", "to Bo Ng, who did not say it"),
        (f"« {SAID} » — Zoé Martin", "to Zoé Martin, who did not say it"),
    ],
)
def test_words_and_names_of_an_aside_are_those_of_the_briefing(text, what):
    [told] = aside(text, Where.LAYOUT)
    assert what in told


@pytest.mark.parametrize(
    "text",
    [
        f"« {SAID} » — Ann Lee",
        f"Rappel\n“{SAID}” — Ann Lee, CIO\n« {OTHER} »\n— Bo Ng",
        "Dire que la donnée est le moteur, et qu’on ne part pas pour partir.",
        "« Tout autre chose », dit-on",
        "Bo Ng sera là — Ann Lee aussi",
    ],
)
def test_what_a_presenter_notes_is_not_reported(text):
    assert aside(text) == ()


@pytest.mark.parametrize("marks", ["<< {} >>", "「{}」", "＂{}＂", "″{}″", "❝{}❞", "„{}‟"])
def test_quotation_marks_of_any_keyboard_are_some(marks):
    for words, count in ((SAID, 0), ("Personne ne sait où nous allons", 1)):
        slide = SlideText(1, (Body(marks.format(words)), Body("Ann Lee", "speaker")))
        assert len(Judge(BRIEFING, {}).report([slide]).untruths) == count


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ("Nous perdrons la moitié de nos clients\n— Ann Lee", 1),
        ("Nous perdrons la moitié de nos clients — Ann Lee, CIO", 1),
        (f"{SAID}\n— Ann Lee", 0),
        ("À revoir avant jeudi — le comité", 0),
        ("Trois voix — Ann Lee", 0),
    ],
)
def test_a_name_behind_a_dash_makes_words_theirs(lines, count):
    assert len(Judge(BRIEFING, {}).report([SlideText(1, (Body(lines),))]).untruths) == count


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Lee\nCIO · Acme", ""),
        ("Ann Lee\nCEO · Bolt", "of Ann Lee, which the briefing does not"),
        ("Zoé Martin\nCIO · Acme", "“Zoé Martin”, whom the briefing does not know"),
    ],
)
def test_who_is_told_of_among_the_voices_is_who_they_are(text, told):
    untruths = Judge(BRIEFING, {}).report([SlideText(1, (Body(text, "speaker"),))]).untruths
    assert [told in one.what for one in untruths] == ([True] if told else [])


def test_words_much_like_a_quote_need_no_marks_but_in_notes():
    changed = SAID.replace("moteur", "frein")
    assert len(aside(changed, Where.LAYOUT)) == len(aside(changed, Where.DESCRIPTION)) == 1
    assert aside(changed) == ()


def test_what_is_struck_out_is_no_longer_said(exported):
    presentation = pptx.Presentation(io.BytesIO(exported))
    quote = next(shape for shape in presentation.slides[2].shapes if shape.name == "Quote 1")
    [paragraph] = quote.text_frame.paragraphs
    text = paragraph.text
    for run in paragraph.runs[1:]:
        run._r.getparent().remove(run._r)
    before, struck, after = text.partition("ne part pas")
    paragraph.runs[0].text = before
    for words, style in ((struck, "sngStrike"), (after, "noStrike")):
        run = paragraph.add_run()
        run.text = words
        run._r.get_or_add_rPr().set("strike", style)
    stream = io.BytesIO()
    presentation.save(stream)
    [told] = check_truth(stream.getvalue(), BRIEFING, {}).untruths
    assert "“ne part pas”" in told.what


def test_a_slide_credits_the_sources_of_the_briefing():
    sources = tuple(
        Source(f"s{n}", f"Titre n° {n} : un débat", publisher="Le Monde | hebdo", author=f"A. B{n}.") for n in range(8)
    )
    judge = Judge(replace(BRIEFING, sources=sources), {})
    told = " | ".join(" · ".join((one.publisher, one.title, one.author)) for one in sources)
    for words, count in ((f"Source : {told}", 0), ("Source : Le Figaro · 3 mars", 1)):
        assert len(judge.report([SlideText(1, (Body(words, "credits"),))]).untruths) == count
