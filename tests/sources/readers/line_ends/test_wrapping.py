"""Plain text whose lines only a width made is read as its paragraphs; every other text stays as it is."""

from __future__ import annotations

import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.errors import BriefingError
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import read_bytes, read_text
from tests.sources.annotated import articles

CLIP = """Journée des directions numériques
« Nous devons ouvrir nos don-
nées avant la fin de l’année, et nous
paierons pour cela », a déclaré Hélène
Marchand, directrice des systèmes d’infor-
mation de Nordelia. Elle a ensuite
parlé du budget, qui ne bouge pas."""
QUOTE = "Nous devons ouvrir nos données avant la fin de l’année, et nous paierons pour cela"


def test_a_clip_of_a_pdf_is_rejoined_and_leads_back():
    found = read_text(CLIP, "Clipboard")
    (quote,) = find_quotes(found.text)
    assert (quote.text, quote.speaker, quote.role) == (
        QUOTE,
        "Hélène Marchand",
        "directrice des systèmes d’information",
    )
    assert found.title == "Journée des directions numériques"
    assert found.place_of(found.text.index("paierons")).line == 4
    assert not found.doubts


@pytest.mark.parametrize("width", [45, 60, 72, 100])
@pytest.mark.parametrize("mark", ["", "> ", ">> "])
def test_paragraphs_come_back_at_any_width(width, mark):
    """Of all articles without turns, nine lines in ten are what they were."""
    whole = right = 0
    for article in articles()[::6]:
        paragraphs = [line.strip() for line in article.text.split("\n") if line.strip()]
        wrapped = "\n\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in paragraphs)
        found = read_bytes("".join(f"{mark}{line}\n" for line in wrapped.split("\n")).encode(), "a.txt")
        if not found.turns:
            whole += len(paragraphs)
            right += len(set(found.text.split("\n\n")) & {re.sub(r"\s+", " ", line) for line in paragraphs})
    assert right > 0.9 * whole > 50


@pytest.mark.parametrize("mark", ["> ", "\u00a0> ", "| ", ">", ">>\u00a0"])
def test_two_lines_that_a_mail_quotes_are_one_sentence_whatever_stands_before_them(mark):
    lines = ["Le lun. 2 mars 2026 à 10:00, Ada Okoro <ada@lund.example> a écrit :", ""]
    lines += [f"{mark}« Nous ouvrirons", f"{mark}les données », a déclaré Claire", f"{mark}Le Goff, maire d’Arvane."]
    (quote,) = find_quotes(read_text("\n".join(lines), "Clipboard").text)
    assert (quote.text, quote.speaker, quote.role) == ("Nous ouvrirons les données", "Claire Le Goff", "maire")


@pytest.mark.parametrize("edge", ["\u200f", "\u200b", "        ", "\u00a0\u00a0"])
def test_what_is_not_seen_at_the_ends_of_lines_does_not_part_them(edge):
    paragraph = (
        "The members walked through the building and agreed on the next steps for the season of work, which is long."
    )
    lines = [edge + line + edge for line in textwrap.wrap(paragraph, 44)]
    assert read_text("\n".join([*lines, "", *lines]), "Clipboard").text == f"{paragraph}\n\n{paragraph}"


def test_no_paragraph_begins_with_the_mark_that_closes_a_quote():
    lines = [
        "« Nous ouvrirons les données de la ville avant la fin",
        "de l’année, et sans rien cacher de ce que cela coûte",
    ]
    lines += ["», a déclaré Claire Le Goff, maire d’Arvane, mardi."]
    assert read_text("\n".join([*lines, "", *lines]), "Clipboard").text.count("\n") == 2


def test_a_verb_behind_words_in_marks_goes_on_with_its_subject_on_the_next_line():
    text = (
        "La communication sur les risques est le premier levier de tout\n"
        "cela. « Peu de gens le savent aujourd’hui », insiste\n"
        "Hélène Bric. La suite du texte est aussi longue que le début, et\n"
        "rien ne la coupe."
    )
    assert "insiste Hélène Bric." in read_text(text, "a.txt").text


@pytest.mark.parametrize("word", ["intitulé", "dénommée", "pour", "titled", "of the"])
def test_a_line_that_ends_with_a_word_that_nothing_ends_with_goes_on(word):
    text = (
        "Le conseil s’est réuni au port ce mardi, à vingt heures, pour parler de\n"
        "la suite des travaux du quai.\n\n"
        f"Il adopte sans changement le projet {word}\n"
        "« Un port pour tous » tel que la mairie de la ville le lui a\n"
        "soumis avant l’été."
    )
    assert f"{word} « Un port pour tous » tel que" in read_text(text, "a.txt").text


def test_a_long_line_that_ends_amid_a_sentence_goes_on_whatever_the_next_begins_with():
    text = (
        "Le club a changé de maison au printemps, après trois ans d’attente et de\n"
        "travaux, sans que personne n’y voie rien de bien grave, ni ne dise qu’il\n"
        "faudrait en changer. « Il y a beaucoup de termes techniques dans ce métier, note\n"
        "Jeff Roy. Ces mots-là, personne ne les traduit, dit un ami de\n"
        "SOS Lyon, et c’est ainsi que la chose avance. Et dans\n"
        "toutes les maisons de la ville et des communes voisines, petites\n"
        "[ou grandes], le stage a lieu. »"
    )
    assert read_text(text, "a.txt").text.count("\n") == 0


def test_one_newline_a_paragraph_is_understood():
    lines = [
        "The forum met on Tuesday in the old harbour hall, and the talk lasted all afternoon before the vote.",
        "“We will open the data before the end of the year, said Ada Okoro, mayor of Brant, to the whole forum.",
        "The members then walked through the whole of the building and agreed on the next steps for the season.",
    ]
    assert read_bytes("\n".join(lines).encode(), "a.txt").text == "\n\n".join(lines)


def test_a_title_like_a_label_does_not_make_an_article_of_lines_a_list():
    body = [f"Paragraph {number} of an article that somebody pasted with a line to each. " * 2 for number in range(8)]
    lines = ["Port of Kalven: the data will be open", *(one.strip() for one in body)]
    assert read_text("\n".join(lines), "Clipboard").text == "\n\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        "  Titre \n\n\n Deux  espaces.\t\r\n",
        "Roses are red\nviolets are blue\n",
        "- one thing\n- another thing\n- a third thing\n- the last thing of all\n",
        "Ada Okoro: We will open the data\nPaul Storm: and who is going to pay\nAda Okoro: all of us\n",
        "One line alone that is as long as any other line would be in a text of some length",
        "a > b\n> c\n",
    ],
)
def test_other_texts_stay_as_they_are(text):
    assert read_bytes(text.encode(), "a.txt").text == text


def test_the_clipboard_is_text_however_it_starts():
    for start in ("PK\x03\x04 Sharma", "%PDF-1.7 is a format", "<html>", "{\\rtf1 is how"):
        assert "said so" in read_text(f"{start} they said so.", "Clipboard").text


def test_a_number_of_a_page_may_be_all_that_a_mail_quotes():
    assert read_text("We meet for what\n>\n> 3\n>\nis left of it", "Clipboard").text == "We meet for what is left of it"


def test_a_mail_that_quotes_nothing_holds_no_text():
    with pytest.raises(BriefingError, match="no text"):
        read_text(">\n>", "Clipboard")


@given(st.text("ab -«»\n>.A", max_size=200))
def test_no_letter_is_lost_and_every_line_leads_back(text):
    if not text.strip(" \n>"):  # a mail that quotes nothing holds no text
        return
    found = read_text(text, "Clipboard")
    assert re.findall(r"\w", found.text) == re.findall(r"\w", text)
    assert [place.at for place in found.places] == sorted(place.at for place in found.places)
