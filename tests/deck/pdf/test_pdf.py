"""The PDF of a deck, judged by two others' readers: same pictures, same text, and all that a PDF should carry."""

from __future__ import annotations

import io
import re
import threading

import pptx
import pypdfium2
import pytest
from PIL import Image, ImageChops
from pypdf import PdfReader

from briefing.core.errors import BriefingError, CancelledError
from briefing.deck.pdf.pdf import pdf
from briefing.deck.render import paint
from briefing.deck.render.renderer import PIXELS_PER_POINT, Renderer, lettered

LARGE = 2
MEAN = 2.0
STRONG = 48
STRONG_SHARE = 0.0005


@pytest.fixture(scope="module")
def made(bundled) -> bytes:
    return pdf(bundled)


@pytest.fixture(scope="module")
def made_odd(odd) -> bytes:
    return pdf(odd)


def pages(data: bytes):
    return PdfReader(io.BytesIO(data)).pages


def unlike(page: pypdfium2.PdfPage, png: bytes) -> tuple[float, float]:
    """The mean difference of two pictures, and the share of places that are strongly different.

    Drawn large and seen small, since programs put letters on whole pixels, each in its way.
    """
    pictures = page.render(scale=LARGE * PIXELS_PER_POINT).to_pil(), Image.open(io.BytesIO(png))
    drawn, wanted = (picture.convert("RGB").reduce(2 * LARGE) for picture in pictures)
    counts = ImageChops.difference(drawn, wanted).convert("L").histogram()
    places = sum(counts)
    return sum(value * count for value, count in enumerate(counts)) / places, sum(counts[STRONG:]) / places


@pytest.mark.slow
@pytest.mark.parametrize("name", ["few", "odd"])
def test_pages_look_like_the_pictures_of_the_slides(name, request):
    data = request.getfixturevalue(name)
    renderer, document = Renderer(data), pypdfium2.PdfDocument(pdf(data))
    assert len(document) == len(renderer)
    for slide, page in enumerate(document):
        mean, strong = unlike(page, renderer.picture(slide, LARGE))
        assert mean < MEAN, f"slide {slide}"
        assert strong < STRONG_SHARE, f"slide {slide}"


def test_another_slide_would_not_pass_for_it(bundled, made):
    page = pypdfium2.PdfDocument(made)[3]
    mean, strong = unlike(page, Renderer(bundled).picture(4, LARGE))
    assert mean > MEAN
    assert strong > STRONG_SHARE


def test_pages_have_the_size_of_slides(made, made_odd):
    assert {tuple(page.mediabox) for page in pages(made)} == {(0, 0, 960, 540)}
    assert {tuple(page.mediabox) for page in pages(made_odd)} == {(0, 0, 720, 540)}


def test_all_text_of_the_slides_is_text(bundled, made):
    for slide, page in zip(pptx.Presentation(io.BytesIO(bundled)).slides, pages(made), strict=True):
        shown = page.extract_text().replace("\n", "")
        for shape in slide.placeholders:
            assert shape.text_frame.text.replace("\n", "").replace("\v", "") in shown


def test_quotes_are_there_to_the_letter(cigref, made):
    shown = "".join(page.extract_text() for page in pages(made)).replace("\n", "")
    for message in cigref.messages:
        assert f"«\u00a0{message.shown or message.quote}\u00a0»" in shown


def test_joined_letters_and_spaces_read_as_themselves(made_odd):
    shown = pages(made_odd)[0].extract_text()
    assert "œuvre, attitude, affluent" in shown
    assert "\t" not in shown
    document = pypdfium2.PdfDocument(made_odd)
    assert "œuvre, attitude, affluent" in document[0].get_textpage().get_text_range()


def test_text_set_wide_reads_as_words(made_odd):
    assert "interlettré" in pages(made_odd)[0].extract_text()
    assert "interlettré" in pypdfium2.PdfDocument(made_odd)[0].get_textpage().get_text_range()


def test_a_glyph_of_many_letters_reads_as_each(few, monkeypatch):
    def some_changed(run):
        return (
            (letters.replace("e", "e" if n % 3 else "€"), glyph) for n, (letters, glyph) in enumerate(lettered(run))
        )

    made = pdf(few)
    monkeypatch.setattr(paint, "lettered", some_changed)
    changed = pdf(few)
    for page, before in zip(pages(changed), pages(made), strict=True):
        assert page.extract_text().replace("€", "e") == before.extract_text().replace("€", "e")
    assert 0 < pages(changed)[2].extract_text().count("€") < pages(made)[2].extract_text().count("e")
    mean, strong = unlike(pypdfium2.PdfDocument(changed)[2], Renderer(few).picture(2, LARGE))
    assert mean < MEAN
    assert strong < STRONG_SHARE


def test_fonts_are_inside(made):
    fonts = [font.get_object() for page in pages(made) for font in page["/Resources"]["/Font"].values()]
    assert {font["/BaseFont"].split("+")[-1] for font in fonts} >= {"/Gelasio-Regular", "/Carlito-Regular"}
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert "/FontFile2" in descriptor


def test_the_pdf_says_what_it_is(made, cigref):
    reader = PdfReader(io.BytesIO(made))
    assert reader.metadata.title == cigref.deck.title
    assert reader.metadata.subject == cigref.assembly.title
    assert reader.trailer["/Root"]["/Lang"] == "fr-FR"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_the_outline_lists_slides_by_section(bundled, made):
    outline = PdfReader(io.BytesIO(made)).outline
    slides = [slide.shapes.title.text_frame.text for slide in pptx.Presentation(io.BytesIO(bundled)).slides]
    heads = [item.title for item in outline if not isinstance(item, list)]
    assert heads[0] == "Ouverture"
    assert [item.title for part in outline if isinstance(part, list) for item in part] == slides


def test_links_lead_where_the_deck_says(made_odd):
    first, second = pages(made_odd)
    [web] = [link.get_object() for link in first["/Annots"]]
    assert web["/A"]["/URI"] == "https://example.org/a?b=1&c=%C3%A9"
    left, bottom, right, top = (float(side) for side in web["/Rect"])
    words = pypdfium2.PdfDocument(made_odd)[0].get_textpage().get_text_bounded(left, bottom, right, top)
    assert words.strip() == "lien"
    [jump] = [link.get_object() for link in second["/Annots"]]
    assert jump["/Dest"][0].get_object() == first.get_object()


def test_a_deck_without_sections_has_a_flat_outline(made_odd):
    assert [item.title for item in PdfReader(io.BytesIO(made_odd)).outline] == ["1", "Second"]


def test_the_same_deck_gives_the_same_bytes(bundled, made):
    assert pdf(bundled) == made
    assert made.startswith(b"%PDF-1.4")
    assert not re.search(rb"CreationDate|CreateDate", made)


def test_a_pdf_tells_its_progress_and_can_be_cancelled(bundled):
    seen: list[tuple[int, int]] = []
    stop = threading.Event()

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 3:
            stop.set()

    with pytest.raises(CancelledError):
        pdf(bundled, progress=progress, cancelled=stop.is_set)
    slides = len(pptx.Presentation(io.BytesIO(bundled)).slides)
    assert seen == [(1, slides), (2, slides), (3, slides)]


def test_what_is_no_deck_is_told():
    with pytest.raises(BriefingError):
        pdf(b"no deck")


def test_a_deck_without_slides_is_told():
    stream = io.BytesIO()
    pptx.Presentation().save(stream)
    with pytest.raises(BriefingError, match="no slides"):
        pdf(stream.getvalue())
