"""Tables of who said what, as notes have them, are quotes in every kind of file."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers.reading import read_bytes
from tests.sources.readers.drawing import Drawn, pdf_of, ruled

SAID = (
    ("Pierre Durand, DSI de Solis", "« Nous avons tout migré en trois semaines. »"),
    ("Aïcha Benali, Port de Metz", "« Je n'y croyais pas, mais les chiffres sont là. »"),
)
UNMARKED = ("Luc Martin", "Cela nous coûte la moitié de ce que c'était.")


def markdown(rows: list[tuple[str, ...]]) -> bytes:
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(
        ["# Table ronde\n", "Voici ce que chacun en dit.\n", head, f"|{' --- |' * len(rows[0])}", *body]
    ).encode()


def page(rows: list[tuple[str, ...]]) -> bytes:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    text = f"<h1>Table ronde</h1><p>Voici ce que chacun en dit.</p><table>{cells}</table>"
    return f"<html lang='fr'><body>{text}</body></html>".encode()


def word(rows: list[tuple[str, ...]]) -> bytes:
    document, buffer = Document(), BytesIO()
    document.add_paragraph("Voici ce que chacun en dit.")
    table = document.add_table(0, len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(buffer)
    return buffer.getvalue()


def pdf(rows: list[tuple[str, ...]]) -> bytes:
    tops, sides = range(700, 700 - 30 * len(rows), -30), range(60, 60 + 200 * len(rows[0]), 200)
    rules = ruled([*sides, sides[-1] + 200], [tops[-1] - 12, *(top + 18 for top in reversed(tops))])
    cells = [
        Drawn(x + 6, top, text, 8)
        for top, row in zip(tops, rows, strict=True)
        for x, text in zip(sides, row, strict=True)
    ]
    return pdf_of([[Drawn(60, 760, "Voici ce que chacun en dit."), *rules, *cells]])


KINDS = pytest.mark.parametrize(
    ("made", "name"), [(markdown, "a.md"), (page, "a.html"), (word, "a.docx"), (pdf, "a.pdf")]
)


def told(data: bytes, name: str) -> list[tuple[str, str]]:
    reading = read_bytes(data, name)
    assert not reading.turns
    return [(quote.speaker, quote.text) for quote in find_quotes(reading.text)]


@KINDS
def test_rows_below_a_head_of_voices_and_words_are_quotes_with_marks_or_without(made, name):
    found = told(made([("Intervenant", "Verbatim"), *SAID, UNMARKED]), name)
    assert [speaker for speaker, _ in found] == ["Pierre Durand", "Aïcha Benali", "Luc Martin"]
    assert found[2][1] == UNMARKED[1]


@KINDS
def test_below_another_head_what_stands_in_no_marks_is_nobodys_word(made, name):
    found = told(made([("Qui ?", "À retenir"), *SAID, UNMARKED]), name)
    assert [speaker for speaker, _ in found] == ["Pierre Durand", "Aïcha Benali"]


@KINDS
@pytest.mark.parametrize("head", [("Thème", "Verbatim", "Auteur"), ("Thème", "Message", "Intervenant")])
def test_what_a_row_holds_beside_words_and_voice_stands_below(made, name, head):
    data = made([head, *(("Le port", words, voice) for voice, words in SAID)])
    assert [speaker for speaker, _ in told(data, name)] == ["Pierre Durand", "Aïcha Benali"]
    assert read_bytes(data, name).text.count("Le port") == len(SAID)


def test_the_text_around_such_a_table_is_read_as_well():
    data = (
        markdown([("Intervenant", "Verbatim"), *SAID])
        + "\n\nPour finir, « nous y reviendrons », dit Jeanne Roy.".encode()
    )
    assert [speaker for speaker, _ in told(data, "a.md")] == ["Pierre Durand", "Aïcha Benali", "Jeanne Roy"]


def test_a_table_of_words_in_no_marks_stays_a_transcript():
    data = markdown([("Speaker", "Text"), ("Ada Roy", "We go on."), ("Bo Lee", "So do we.")])
    assert [turn.turn.speaker for turn in read_bytes(data, "a.md").turns] == ["Ada Roy", "Bo Lee"]


@KINDS
def test_words_below_a_head_of_statements_need_no_marks(made, name):
    found = told(made([("Speaker", "Statement"), UNMARKED, ("Aïcha Benali", "Je n'y croyais pas du tout.")]), name)
    assert found == [UNMARKED, ("Aïcha Benali", "Je n'y croyais pas du tout.")]


def test_a_text_with_such_a_table_in_it_is_no_transcript():
    around = "We were three at the forum, and the hall was full all day long. " * 4
    table = markdown([("Speaker", "Text"), ("Ada Roy", "We go on."), ("Bo Lee", "So do we.")]).decode()
    assert not read_bytes(f"{around}\n\n{table}\n\n{around}".encode(), "a.md").turns
