"""Who wrote an article, for which outlet, on which day: from its metadata, or from its own head."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.model import Briefing
from briefing.sources.readers import read_bytes
from briefing.sources.readers.byline import byline, people
from briefing.sources.to_briefing import imported
from tests.sources.readers.test_readers import docx, paragraph, pdf

BODY = "« La grange est vieille », a dit Paul Roy, le maire du village, devant les habitants réunis samedi matin."


@pytest.mark.parametrize(
    ("line", "author", "outlet", "day"),
    [
        ("Par Anne Roy", "Anne Roy", "", ""),
        ("PAR ANNE ROY", "Anne Roy", "", ""),
        ("Par Anne Roy et Paul de la Tour", "Anne Roy et Paul de la Tour", "", ""),
        ("Par Anne Roy | Le Soir du Nord", "Anne Roy", "Le Soir du Nord", ""),
        ("Propos recueillis par Anne Roy", "Anne Roy", "", ""),
        ("Par Anne Roy, publié le 3 mai 2024 à 10h12", "Anne Roy", "", "3 mai 2024"),
        ("Par Anne Roy, journaliste", "Anne Roy", "", ""),
        ("Publié le 12 juin 2023 à 18:40", "", "", "12 juin 2023"),
        ("By Ann Lee", "Ann Lee", "", ""),
        ("By Ann Lee and Bob Van Horn", "Ann Lee and Bob Van Horn", "", ""),
        ("By Ann Lee, The Herald", "Ann Lee", "The Herald", ""),
        ("Written by Ann Lee for The Herald", "Ann Lee", "The Herald", ""),
        ("By Ann Lee | May 3, 2024", "Ann Lee", "", "May 3, 2024"),
        ("Published: 3 May 2024", "", "", "3 May 2024"),
        ("Author: Ann Lee", "Ann Lee", "", ""),
        ("By The Numbers", "", "", ""),
        ("By Monday Morning", "", "", ""),
        ("By Growing Tomatoes", "", "", ""),
        ("Par La Suite", "", "", ""),
        ("By Ann Lee’s account, the barn was old when the flood came to the village.", "", "", ""),
        ("Par Toutatis", "", "", ""),
    ],
)
def test_the_head_of_a_text_tells_author_outlet_and_day(line, author, outlet, day):
    assert byline(f"La grange\n\n{line}\n\n{BODY}") == (author, outlet, day)


def test_a_line_far_down_is_no_byline():
    assert byline("\n\n".join([BODY] * 20 + ["Par Anne Roy"])).author == ""


@pytest.mark.parametrize(
    ("front", "author", "publisher"),
    [
        ("author: Anne Roy\npublisher: Le Soir", "Anne Roy", "Le Soir"),
        ("authors: [Anne Roy, Paul Lee]\nsite: Le Soir", "Anne Roy, Paul Lee", "Le Soir"),
        ("authors:\n  - Anne Roy\n  - Paul Lee\ndate: 2024-05-03", "Anne Roy, Paul Lee", ""),
        ("author:\n  name: Anne Roy\noutlet: Le Soir", "Anne Roy", "Le Soir"),
        ("byline: 'Anne Roy'", "Anne Roy", ""),
        ("author: admin", "", ""),
    ],
)
def test_front_matter_names_the_author(front, author, publisher):
    reading = read_bytes(f"---\ntitle: La grange\n{front}\n---\n\n{BODY}\n".encode(), "a.md")
    assert (reading.author, reading.publisher) == (author, publisher)


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="Anne Roy">',
        '<script type="application/ld+json">'
        + json.dumps(
            {
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "author": {"@type": "Person", "name": "Anne Roy"},
            }
        )
        + "</script>",
    ],
)
def test_a_page_names_its_author_and_its_site(head):
    meta = f'<meta property="og:site_name" content="Le Soir">{head}'
    body = f"<article><p>{BODY}</p><p>{BODY} Ils sont venus.</p></article>"
    page = f"<html><head><title>La grange</title>{meta}</head><body>{body}</body></html>"
    reading = read_bytes(page.encode(), "a.html")
    assert (reading.author, reading.publisher) == ("Anne Roy", "Le Soir")


def test_the_source_keeps_author_outlet_and_day():
    reading = read_bytes(f"La grange\n\nPar Anne Roy | Le Soir\n\n12 mai 2024\n\n{BODY}".encode(), "a.txt")
    briefing, _ = imported(Briefing(), "a.txt", reading, [])
    (source,) = briefing.sources
    assert (source.author, source.publisher, source.date) == ("Anne Roy", "Le Soir", "12 mai 2024")


@given(st.text())
def test_any_text_has_a_byline_or_none(text):
    assert all(isinstance(part, str) for part in byline(text))


def test_a_title_on_lines_of_its_own_and_a_day_with_its_time_are_read():
    front = "title: >\n  The barn\n  is old\ndate: 2024-05-03 23:38:47 +0000"
    reading = read_bytes(f"---\n{front}\n---\n\n{BODY}\n".encode(), "a.md")
    assert (reading.title, reading.date) == ("The barn is old", "2024-05-03")


@pytest.mark.parametrize(("stated", "author"), [("Anne Roy", "Anne Roy"), ("Jean Machin", "")])
def test_a_pdf_s_author_is_believed_only_where_its_text_names_them(stated, author):
    lines = ["La grange du village est vieille et va rouvrir.", "Anne Roy a suivi les travaux pour nous tous."]
    data = pdf(lines, f"<</Author({stated})>>".encode(), b"/Info 6 0 R")
    assert read_bytes(data, "a.pdf").author == author


def test_a_byline_on_its_own_in_a_word_file_is_read():
    body = "".join(map(paragraph, ("La grange", "Par Anne Roy", BODY)))
    assert read_bytes(docx(body), "a.docx").author == "Anne Roy"


def test_authors_stated_with_spaces_without_end_take_no_time():
    start = time.process_time()
    assert people("Anne Roy" + " \n" * 20_000 + "; Paul Lee") == "Anne Roy, Paul Lee"
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ('Table ronde "La grange et nous"', 'Table ronde "La grange et nous"'),
        ('"La grange: un bilan"', "La grange: un bilan"),
        ("'L''été à la grange'", "L'été à la grange"),
        ('"Ils disent \\"non\\""', 'Ils disent "non"'),
        ("L'été des 'autres'", "L'été des 'autres'"),
        ("'La grange \"vieille et\n  neuve\"'\ndraft: no", 'La grange "vieille et neuve"'),
    ],
)
def test_a_title_in_front_matter_keeps_the_marks_that_are_its_own(written, title):
    assert read_bytes(f"---\ntitle: {written}\n---\n\n{BODY}\n".encode(), "a.md").title == title


def test_front_matter_is_read_as_a_page_shows_it():
    reading = read_bytes(f"---\ntitle: La grange&nbsp;:<br/> un <em>bilan</em>\n---\n\n{BODY}\n".encode(), "a.md")
    assert reading.title == "La grange : un bilan"


def test_a_transcript_is_called_by_the_heading_of_its_file():
    turns = "".join(
        f"**Ada Roy:** [00:0{at}:01] We ship.\n\n**Ben Cole:** [00:0{at}:09] We stay.\n\n" for at in range(9)
    )
    assert read_bytes(f"# Transcript: The port in June\n\n{turns}".encode(), "a.md").title == "The port in June"
    assert read_bytes(turns.encode(), "a.md").title == ""


@pytest.mark.parametrize("stated", ["© WFP/Ann Lee", "(c) Ann Lee", "Photo: Ann Lee", "Crédits : Ann Lee"])
def test_whose_a_picture_is_wrote_no_article(stated):
    assert people(stated) == ""
