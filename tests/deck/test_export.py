"""The exported deck, judged by others' checks and by ours: valid, nothing overflows, nothing is lost."""

from __future__ import annotations

import io
import threading
from dataclasses import replace
from pathlib import Path

import pptx
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from briefing.core.errors import BriefingError, CancelledError
from briefing.core.model import Briefing, Message
from briefing.core.queries.outline import in_story_order
from briefing.core.storage import files
from briefing.deck.check.deck import check_bytes
from briefing.deck.export import deck, export
from briefing.deck.render.renderer import Renderer
from briefing.deck.request import Request

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
    slides = pptx.Presentation(io.BytesIO(data)).slides
    return [[shape.text_frame.text for shape in slide.placeholders] for slide in slides]


@pytest.fixture(scope="module")
def whole(cigref) -> bytes:
    return deck(cigref, Request(picks=in_story_order(cigref)))[0]


def test_the_bundled_deck_is_valid(whole, tmp_path):
    path = tmp_path / "deck.pptx"
    path.write_bytes(whole)
    result = OpenXmlValidator().validate(path)
    assert [str(error) for error in result.errors] == []
    assert check_bytes(whole) == []


def test_no_text_of_the_bundled_deck_overflows(whole):
    assert Renderer(whole).overflows() == []


def test_the_story_is_told_in_order(whole):
    presentation = pptx.Presentation(io.BytesIO(whole))
    layouts = [slide.slide_layout.name for slide in presentation.slides]
    assert layouts[:3] == ["Title", "Overview", "Section"]
    assert layouts.count("Section") == 6
    assert layouts.count("Quote with takeaway and ask") == 16
    assert layouts[-1] == "Text"
    assert presentation.slide_width / presentation.slide_height == pytest.approx(16 / 9)


def test_every_quote_takeaway_and_ask_is_there_to_the_letter(cigref, whole):
    shown = [text for slide in texts_of(whole) for text in slide]
    for message in cigref.messages:
        assert f"«\u00a0{message.quote}\u00a0»" in shown
        assert f"À retenir\n{message.takeaway}" in shown
        assert not message.ask or f"Ce que nous demandons\n{message.ask}" in shown


def test_notes_carry_quote_context_and_source(cigref, whole):
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in pptx.Presentation(io.BytesIO(whole)).slides)
    for message in cigref.messages:
        assert message.quote in notes
        assert message.context in notes
        assert f"caractères {message.source.start} à {message.source.end}" in notes


def test_the_deck_language_governs_its_own_words_only(cigref):
    shown = [text for slide in texts_of(deck(cigref, Request(language="en"))[0]) for text in slide]
    message = cigref.message_by_id[cigref.deck.picks[0]]
    assert f"Key takeaway\n{message.takeaway}" in shown
    assert f"«\u00a0{message.quote}\u00a0»" in shown
    assert any(text.startswith("Decisions asked") for text in shown)


def test_the_same_briefing_gives_the_same_bytes(cigref):
    assert deck(cigref)[0] == deck(cigref)[0]


def one(quote: str, **others: str) -> Briefing:
    return Briefing(messages=(Message("m", quote, **others),))


@settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(quotes(20, 900), st.sampled_from(["", "Un geste simple."]), st.sampled_from(["", "Décider en mars, avec tous."]))
def test_quotes_up_to_900_characters_never_overflow(quote, takeaway, ask):
    data, _ = deck(one(quote, takeaway=takeaway, ask=ask), Request(picks=["m"]))
    assert Renderer(data).overflows() == []
    assert check_bytes(data) == []


@pytest.mark.parametrize("length", [1, 900, 3000])
def test_what_does_not_fit_goes_on_and_nothing_is_cut(length):
    quote = ("Nous traversons ensemble, pas à pas, la mer du numérique. " * 60)[:length].strip()
    data, pages = deck(one(quote, takeaway=quote, ask=quote), Request(picks=["m"]))
    shown = [filled.text for page in pages for filled in page.filled if filled.slot.name == "Quote"]
    words = "".join(run.text for text in shown for paragraph in text for run in paragraph.runs)
    assert words == f"«\u00a0{quote}\u00a0»"
    assert Renderer(data).overflows() == []
    assert check_bytes(data) == []


def test_a_word_longer_than_a_line_is_broken_not_lost():
    data, _ = deck(one("x" * 2500), Request(picks=["m"]))
    assert Renderer(data).overflows() == []


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
