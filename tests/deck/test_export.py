"""The exported deck, judged by others' checks and by ours: valid, nothing overflows, nothing is lost."""

from __future__ import annotations

import io
import threading
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pptx
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from pptx.enum.text import PP_ALIGN
from pptx.oxml.ns import qn

from briefing.core.errors import BriefingError, CancelledError
from briefing.core.model import Briefing, Message
from briefing.core.queries.outline import in_story_order
from briefing.core.storage import files
from briefing.deck.check.deck import check_bytes
from briefing.deck.compose.model import Table, TextBox, flat
from briefing.deck.export import deck, export
from briefing.deck.layout.model import Page
from briefing.deck.request import Request
from briefing.deck.truth.slide_texts import slide_texts
from briefing.deck.wording.labels import words
from tests.deck.audit import audit
from tests.deck.company_templates import untitled
from tests.deck.conftest import notes_of

LETTERS = st.sampled_from(
    [
        "le",
        "numérique",
        "guide",
        "nos",
        "dirigeants,",
        "et",
        "l’entreprise",
        "avance",
        "!",
        "«",
        "oui",
        "»",
        "(2020)",
        "été",
        "WMm",
    ]
)


def quotes(least: int, most: int) -> st.SearchStrategy[str]:
    words = st.lists(LETTERS, min_size=most // 3, max_size=most // 2).map(" ".join)
    return st.tuples(words, st.integers(least, most)).map(lambda pair: pair[0][: pair[1]].strip() or "oui")


def texts_of(data: bytes) -> list[list[str]]:
    """The texts of each slide, a text a shape or cell, with plain spaces: the breaks of our own words are ours."""
    return [[plainly(body.text) for body in slide.bodies] for slide in slide_texts(data)]


def plainly(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture(scope="module", params=["board", "story"])
def whole(cigref, request) -> bytes:
    return deck(cigref, Request(picks=in_story_order(cigref), narrative=request.param))[0]


@pytest.fixture(scope="module", params=["board", "story", "short", "onepage"])
def any_deck(cigref, request) -> bytes:
    return deck(cigref, Request(picks=in_story_order(cigref), narrative=request.param))[0]


@pytest.mark.slow
def test_the_bundled_deck_is_valid(any_deck, tmp_path):
    path = tmp_path / "deck.pptx"
    path.write_bytes(any_deck)
    assert audit(path) == []
    assert [found for found in check_bytes(any_deck) if found.is_fault] == []


def kinds_of(pages: list[Page]) -> list[str]:
    """The kinds of slides in order, those that go on over several named once."""
    return [kind for kind, _ in groupby(page.kind for page in pages)]


def test_the_story_is_told_in_order(cigref):
    data, pages = deck(cigref, Request(picks=in_story_order(cigref), narrative="story"))
    assert kinds_of(pages)[:4] == ["title", "summary", "section", "quote"]
    kinds = [page.kind for page in pages]
    assert kinds.count("section") == 6
    assert kinds.count("quote") == 17
    assert kinds_of(pages)[-4:] == ["voices", "decisions", "timeline", "sources"]
    said = [page.slide.messages[0] for page in pages if page.kind == "quote"]
    assert said == list(in_story_order(cigref))
    presentation = pptx.Presentation(io.BytesIO(data))
    assert presentation.slide_width / presentation.slide_height == pytest.approx(16 / 9)


def test_the_board_reads_the_answer_then_the_themes_then_what_is_asked(cigref):
    data, pages = deck(cigref, Request(picks=in_story_order(cigref)))
    assert kinds_of(pages) == ["title", "summary", "theme", "voices", "decisions", "timeline", "verbatims", "sources"]
    themes = [page.slide.title for page in pages if page.kind == "theme"]
    assert list(map(plainly, themes)) == [plainly(theme.headline) for theme in cigref.themes]
    assert next(number for number, page in enumerate(pages) if page.slide.section == "Annexe") <= 11
    presentation = pptx.Presentation(io.BytesIO(data))
    assert len(presentation.slides) == len(pages)
    assert presentation.slide_width / presentation.slide_height == pytest.approx(16 / 9)


def test_every_quote_takeaway_and_ask_is_there_to_the_letter(cigref, whole):
    shown = [text for slide in texts_of(whole) for text in slide]
    lines = {line.removesuffix(".") for text in shown for line in text.split("\n")}
    notes = plainly(notes_of(whole))
    for message in cigref.messages:
        assert f"« {plainly(message.shown or message.quote)} »" in lines
        assert plainly(message.ask).removesuffix(".") in lines or not message.ask
        assert plainly(message.takeaway).removesuffix(".") in lines or plainly(message.takeaway) in notes


def test_all_that_was_said_is_in_the_notes_of_one_page(cigref):
    notes = notes_of(deck(cigref, Request(picks=in_story_order(cigref), narrative="onepage"))[0])
    for message in cigref.messages:
        assert message.quote in notes
        assert message.takeaway in notes
        assert message.ask in notes


def test_notes_carry_quote_context_and_source(cigref, whole):
    notes = notes_of(whole)
    for message in cigref.messages:
        assert message.quote in notes
        assert message.context in notes
        assert f"caractères {message.source.start} à {message.source.end}" in notes


def test_the_deck_language_governs_its_own_words_only(cigref):
    for narrative in ("board", "story"):
        shown = [
            text for slide in texts_of(deck(cigref, Request(language="en", narrative=narrative))[0]) for text in slide
        ]
        message = cigref.message_by_id[cigref.deck.picks[0]]
        assert "What this means for us" in shown
        assert any(plainly(message.takeaway).removesuffix(".") in text for text in shown)
        assert f"« {plainly(message.quote)} »" in shown
        assert any(text.startswith("To decide today") for text in shown)


def test_every_run_says_its_language(cigref):
    data = deck(cigref, Request(picks=in_story_order(cigref), language="en"))[0]
    slides = pptx.Presentation(io.BytesIO(data)).slides
    runs = [run for slide in slides for run in slide._element.iter(qn("a:r"))]
    said = {(plainly(run.findtext(qn("a:t"))), run.find(qn("a:rPr")).get("lang", "")) for run in runs}
    assert all(lang for _, lang in said)
    assert ("What this means for us", "en-GB") in said
    assert (plainly(cigref.messages[0].quote), "fr-FR") in said


@pytest.mark.parametrize("narrative", ["short", "story"])
def test_letters_outside_placeholders_are_not_raised_or_spaced_as_the_template_has_it(brief, narrative):
    slides = pptx.Presentation(io.BytesIO(deck(brief, Request(narrative=narrative))[0])).slides
    drawn = [shape for slide in slides for shape in slide.shapes if shape.has_text_frame and not shape.is_placeholder]
    runs = [run for shape in drawn for run in shape._element.iter(qn("a:rPr"))]
    assert runs
    assert {(run.get("baseline"), run.get("cap"), run.get("spc")) for run in runs} == {("0", "none", "0")}


def test_a_template_that_raises_all_text_does_not_raise_ours(brief, tmp_path):
    raised = pptx.Presentation()
    for style in raised.part._element.iter(qn("a:defRPr")):
        style.set("baseline", "3999")
    raised.save(str(tmp_path / "raised.pptx"))
    made = pptx.Presentation(io.BytesIO(deck(brief, Request(template=str(tmp_path / "raised.pptx")))[0]))
    assert {style.get("baseline") for style in made.part._element.iter(qn("a:defRPr"))} == {None}


@pytest.mark.parametrize("narrative", ["board", "story", "onepage"])
def test_the_same_briefing_gives_the_same_bytes(cigref, narrative):
    request = Request(narrative=narrative)
    assert deck(cigref, request)[0] == deck(cigref, request)[0]


def one(quote: str, **others: str) -> Briefing:
    return Briefing(messages=(Message("m", quote, **others),))


def quoted(page: Page) -> list[str]:
    """The lines of a page's quotes, without that which says that they go on."""
    boxes = [shape for shape in flat(page.shapes) if isinstance(shape, TextBox)]
    cells = [cell for table in flat(page.shapes) if isinstance(table, Table) for _, row in table.rows for cell in row]
    told = [each for each in (*boxes, *cells) if each and each.field and each.field.role == "quote"]
    return [line.text for each in told for line in each.lines if line.text != words("fr")["continues"]]


@pytest.mark.slow
@settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(
    quotes(20, 900),
    st.sampled_from(["", "Un geste simple."]),
    st.sampled_from(["", "Décider en mars, avec tous."]),
    st.sampled_from(["board", "story", "onepage"]),
)
def test_quotes_up_to_900_characters_never_overflow(quote, takeaway, ask, narrative):
    data, _ = deck(one(quote, takeaway=takeaway, ask=ask), Request(picks=["m"], narrative=narrative))
    assert [found for found in check_bytes(data) if found.is_fault] == []


@pytest.mark.parametrize("narrative", ["board", "story"])
@pytest.mark.parametrize("length", [1, 900, pytest.param(3000, marks=pytest.mark.slow)])
def test_what_does_not_fit_goes_on_and_nothing_is_cut(length, narrative):
    quote = ("Nous traversons ensemble, pas à pas, la mer du numérique. " * 60)[:length].strip()
    data, pages = deck(one(quote, takeaway=quote, ask=quote), Request(picks=["m"], narrative=narrative))
    kind = {"board": "verbatims", "story": "quote"}[narrative]
    said = [line for page in pages if page.kind == kind for line in quoted(page)]
    assert "".join("".join(said).split()) == "".join(f"« {quote} »".split())
    assert quote in notes_of(data)
    assert [found for found in check_bytes(data) if found.is_fault] == []


@pytest.mark.parametrize("narrative", ["board", "story", "onepage"])
def test_a_word_longer_than_a_line_is_broken_not_lost(narrative):
    data, _ = deck(one("x" * 2500), Request(picks=["m"], narrative=narrative))
    assert [found for found in check_bytes(data) if found.is_fault] == []
    shown = sum(text.count("x") for slide in texts_of(data) for text in slide)
    assert shown >= 2500 or notes_of(data).count("x") >= 2500


def test_nothing_picked_and_unknown_picks_are_told(cigref):
    with pytest.raises(BriefingError, match="Nothing is picked"):
        deck(replace(cigref, deck=replace(cigref.deck, picks=())))
    with pytest.raises(BriefingError, match="no message “nobody”"):
        deck(cigref, Request(picks=["nobody"]))
    with pytest.raises(BriefingError, match="no template “plain”"):
        deck(cigref, Request(template="plain"))
    with pytest.raises(BriefingError, match="“de”"):
        deck(cigref, Request(language="de"))


def test_a_broken_template_is_told(cigref, tmp_path):
    (tmp_path / "ours.pptx").write_bytes(b"PK not a zip")
    with pytest.raises(BriefingError, match="cannot be opened"):
        deck(cigref, Request(template=str(tmp_path / "ours.pptx")))
    source = Path(__file__).parents[2] / "slides_templates" / "crossing.yaml"
    (tmp_path / "ours.yaml").write_bytes(source.read_bytes())
    with pytest.raises(BriefingError, match="cannot be opened"):
        deck(cigref, Request(template=str(tmp_path / "ours.pptx")))


def test_export_reports_its_progress(cigref, tmp_path):
    seen: list[tuple[int, int]] = []
    report = export(cigref, tmp_path / "a.pptx", progress=lambda done, total: seen.append((done, total)))
    assert report.slides == len(pptx.Presentation(str(report.path)).slides)
    assert seen == [(number, report.slides) for number in range(1, report.slides + 1)]


def test_a_cancelled_export_leaves_what_was_there(cigref, tmp_path):
    path = tmp_path / "a.pptx"
    path.write_bytes(b"before")
    stop = threading.Event()
    with pytest.raises(CancelledError):
        export(cigref, path, progress=lambda done, total: stop.set() if done == 3 else None, cancelled=stop.is_set)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.usefixtures("impatient")
def test_an_output_that_cannot_be_replaced_is_told(cigref, tmp_path, monkeypatch):
    def locked(*_):
        raise PermissionError

    monkeypatch.setattr(files.Path, "replace", locked)
    with pytest.raises(BriefingError, match="open in another program"):
        export(cigref, tmp_path / "a.pptx")
    assert list(tmp_path.iterdir()) == []


def test_other_kinds_of_files_are_refused(cigref, tmp_path):
    for name in ("a.odp", "a", "a.pptx.zip"):
        with pytest.raises(BriefingError, match=r"\.pptx, \.pdf, \.png"):
            export(cigref, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_title_drawn_where_the_layout_has_none_begins_where_its_slide_does(cigref, tmp_path):
    centred = '<a:lvl1pPr algn="ctr"><a:defRPr sz="3600"/></a:lvl1pPr>'
    template = untitled()
    master = replace(template.masters[0], title=centred)
    replace(template, masters=(master,)).write(tmp_path / "bare.pptx")
    data, _ = deck(cigref, Request(template=str(tmp_path / "bare.pptx")))
    titles = [slide.shapes.title for slide in pptx.Presentation(io.BytesIO(data)).slides if slide.shapes.title]
    assert len(titles) > 5
    assert {title.text_frame.paragraphs[0].alignment for title in titles} == {PP_ALIGN.LEFT}


def test_paraphrases_side_by_side_have_the_same_space_between_their_lines(cigref):
    first, second, *others = cigref.messages
    told = tuple(replace(one, kind="paraphrase", shown="", emphasis="") for one in (first, second))
    picks = tuple(one.id for one in told)
    data, _ = deck(replace(cigref, messages=(*told, *others)), Request(narrative="board", picks=picks))
    pages = pptx.Presentation(io.BytesIO(data)).slides
    found = [{s.name: s for s in page.shapes if s.name in ("Quote 1", "Quote 2")} for page in pages]
    [quotes] = [named for named in found if len(named) == 2]
    spaces = {shape.text_frame.paragraphs[0].line_spacing for shape in quotes.values()}
    assert len(spaces) == 1
    assert spaces != {None}
