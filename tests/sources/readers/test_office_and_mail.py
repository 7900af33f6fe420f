"""Mails, OpenDocument, Rich Text and decks → what they say, nothing of their machinery."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx import Presentation

from briefing.core.errors import BriefingError
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import read_bytes
from briefing.sources.readers.mail import own_words
from tests.sources.readers.compound import outlook_mail

QUOTE = "« Il faut un nuage souverain », explique Anne Roy, DSI d’Acme."
EML = """Return-Path: <a@example.org>
MIME-Version: 1.0
From: =?utf-8?q?L=C3=A9a_Marty?= <lea@example.org>
Subject: =?utf-8?q?Compte_rendu_de_l=E2=80=99assembl=C3=A9e?=
Date: Mon, 2 Mar 2026 09:12:00 +0100
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

{body}
"""


def eml(body: str) -> bytes:
    import quopri

    return EML.format(body=quopri.encodestring(body.encode()).decode()).encode()


def odt(content: str, title: str = "Un compte rendu") -> bytes:
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:text>{content}</office:text></office:body>"
            "</office:document-content>",
        )
        package.writestr(
            "meta.xml", f"<office:document-meta {names}><dc:title>{title}</dc:title></office:document-meta>"
        )
    return file.getvalue()


def deck() -> bytes:
    presentation = Presentation()
    for title, body in (("Le cap", QUOTE), ("La suite", "Rien de plus")):
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        slide.shapes.title.text, slide.placeholders[1].text = title, body
    slide.notes_slide.notes_text_frame.text = "« Personne ne le dira », prévient Marc Lenoir."
    presentation.core_properties.title = "Assemblée d’Acme"
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()


def test_a_mail_is_its_own_words():
    answered = (
        "Le lun. 2 mars 2026 à 08:00, Paul Roux <p@example.org> a écrit :\n> « Rien ne presse », dit Paul Roux.\n"
    )
    found = read_bytes(eml(f"Bonjour,\n\n{QUOTE}\n\n-- \nLéa Marty\n06 00 00 00 00\n\n{answered}"), "mail.eml")
    assert found.text == f"Bonjour,\n\n{QUOTE}"
    assert (found.title, found.publisher, found.date) == ("Compte rendu de l’assemblée", "Léa Marty", "2026-03-02")
    assert [quote.speaker for quote in quotes_of(found)] == ["Anne Roy"]


def test_a_mail_is_known_without_its_ending():
    assert read_bytes(eml(QUOTE), "sans-nom").title == "Compte rendu de l’assemblée"


@pytest.mark.parametrize(("form", "end"), [("", "\n"), ("; format=flowed", " \n")])
def test_lines_that_only_the_width_of_a_mail_broke_are_joined(form, end):
    lines = [
        "Voici ce que nous avons retenu de la journée d'hier à Lyon avec les équipes",
        "de la direction. Pour Jean-Marc Viallet, DSI du groupe Ardan : « Nous avons",
        "arrêté de compter les cas d'usage, nous comptons les métiers qui changent et",
        "les équipes qui s'en emparent. »",
    ]
    data = eml(f"Bonjour,\n\n{end.join(lines)}\n\n-- \nAda").replace(b"text/plain", f"text/plain{form}".encode())
    assert read_bytes(data, "a.eml").text.split("\n\n") == ["Bonjour,", " ".join(lines)]


def test_a_mail_that_states_no_encoding_is_read_as_a_text_is():
    head = b"From: Ada <ada@x.example>\r\nSubject: Budget\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n"
    assert read_bytes(head + "« L’œuvre coûte 3 € », a dit Anne Roy.".encode("cp1252"), "a.eml").text == (
        "« L’œuvre coûte 3 € », a dit Anne Roy."
    )


def test_a_flowed_mail_may_say_that_the_blank_at_a_line_s_end_is_none():
    head = "From: Ada <ada@x.example>\r\nSubject: Budget\r\nMIME-Version: 1.0\r\n"
    head += "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n\r\n"
    assert read_bytes(f"{head}« L’œuvre d’autrui  \r\ncoûte », a dit Anne Roy.".encode(), "a.eml").text == (
        "« L’œuvre d’autrui coûte », a dit Anne Roy."
    )


def test_indented_lines_of_a_mail_keep_no_indent():
    body = "Il a dit :\n\n  « Nous avons compté.\n  Il reste à agir. »"
    assert read_bytes(eml(body), "a.eml").text == "Il a dit :\n\n« Nous avons compté.\nIl reste à agir. »"


def test_a_mail_in_html_is_read_as_a_page():
    body = f"<html><body><p>Bonjour,</p><p>{QUOTE}</p></body></html>"
    found = read_bytes(eml(body).replace(b"text/plain", b"text/html"), "mail.eml")
    assert QUOTE in found.text
    assert "<p>" not in found.text


@pytest.mark.parametrize(
    "below",
    [
        "On Mon, Mar 2, 2026 at 8:00 AM Paul <p@example.org> wrote:\n> No.",
        "-----Message d'origine-----\nNon.",
        "De : Paul\nEnvoyé : lundi\nNon.",
        "________________________________\nFrom: Paul\nNo.",
        "Envoyé de mon iPhone",
        "-- \nLéa",
    ],
)
def test_what_is_answered_or_signed_is_left_out(below):
    assert own_words(f"C’est voté.\n\n{below}\n") == "C’est voté."


def test_a_mail_of_quoted_lines_only_is_kept():
    assert own_words("> Un.\n> Deux.\n") == "> Un.\n> Deux."


def test_opendocument_without_deleted_words_and_comments():
    content = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Supprimé</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:h>Le cap</text:h>"
        f"<text:p>{QUOTE}<office:annotation><text:p>À vérifier</text:p></office:annotation></text:p>"
        '<text:p>Un<text:s text:c="2"/>deux<text:line-break/>trois<text:note><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>La note.</text:p></text:note-body></text:note> fin</text:p>"
    )
    found = read_bytes(odt(content), "a.odt")
    assert found.text == f"Le cap\n\n{QUOTE}\n\nUn  deux trois fin\n\nLa note."
    assert found.title == "Un compte rendu"


def test_a_number_of_blanks_that_has_thousands_of_digits_is_the_most_that_are_kept():
    content = f'<text:p>Un<text:s text:c="{"9" * 5_000}"/>deux</text:p>'
    assert read_bytes(odt(content), "a.odt").text == f"Un{' ' * 100}deux"


def test_rich_text_with_its_letters():
    data = rb"{\rtf1\ansi\ansicpg1252 L'assembl\'e9e\par\par \u171 ?Il faut agir\u187 ?, explique Anne Roy.\par}"
    found = read_bytes(data, "a.rtf")
    assert found.text == "L'assemblée\n\n«Il faut agir», explique Anne Roy."


def test_a_deck_is_its_slides_and_notes():
    found = read_bytes(deck(), "a.pptx")
    assert found.text.split("\n\n") == [
        "Le cap",
        QUOTE,
        "La suite",
        "Rien de plus",
        "« Personne ne le dira », prévient Marc Lenoir.",
    ]
    assert found.title == "Assemblée d’Acme"
    assert {quote.speaker for quote in quotes_of(found)} == {"Anne Roy", "Marc Lenoir"}


@pytest.mark.parametrize("name", ["a.odt", "a.pptx", "a.docx"])
def test_a_damaged_package_is_told(name):
    whole = deck() if name == "a.pptx" else odt("<text:p>Un</text:p>")
    with pytest.raises(BriefingError):
        read_bytes(whole[: len(whole) // 2], name)


def test_a_mail_saved_by_outlook_gives_its_own_words():
    body = f"Bonjour,\r\n\r\n{QUOTE}\r\n\r\n> Que fait-on ?\r\n-- \r\nLéa"
    sent = datetime(2026, 3, 2, 8, 12, tzinfo=UTC)
    reading = read_bytes(outlook_mail("Compte rendu de l’été", body, "Léa Marty", "lea@example.org", sent), "a.msg")
    assert (reading.title, reading.publisher, reading.date) == ("Compte rendu de l’été", "Léa Marty", "2026-03-02")
    assert reading.text == f"Bonjour,\n\n{QUOTE}"
    assert [quote.speaker for quote in quotes_of(reading)] == ["Anne Roy"]


@given(st.binary(max_size=300), st.sampled_from(["a.eml", "a.msg", "a.rtf", "a.odt", "a.pptx"]))
def test_whatever_the_bytes_a_fault_is_told(data, name):
    start = {"a.msg": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.rtf": b"{\\rtf1 ", "a.odt": b"PK\x03\x04"}.get(name, b"")
    with suppress(BriefingError):
        assert read_bytes(start + data, name).text.strip()


def test_headings_and_points_of_an_open_document_are_marked():
    point = "<text:list-item><text:p>Un point</text:p><text:p>sa suite</text:p></text:list-item>"
    content = f"<text:p>Avant</text:p><text:h>Titre</text:h><text:list>{point}</text:list>"
    assert read_bytes(odt(content), "a.odt").marks == ((7, "#"), (14, "-"))


def test_headings_of_a_page_are_marked_and_points_keep_their_dash():
    article = "<p>Le budget a été discuté longuement, puis voté.</p><ul><li>Anne Roy envoie le compte.</li></ul>"
    reading = read_bytes(f"<html><body><h2>Le budget</h2>{article}</body></html>".encode(), "a.html")
    signs = {reading.text[mark.at :].split("\n")[0]: mark.sign for mark in reading.marks}
    assert signs.pop("Le budget") == "#"
    assert "- Anne Roy envoie le compte." in reading.text or signs == {"Anne Roy envoie le compte.": "-"}
