"""What is said of a source: how much a transcript tells, and what the rules cannot do."""

from __future__ import annotations

import pytest

from briefing.sources.readers import read_bytes
from briefing.sources.remarks import remarks
from tests.sources.annotated import articles


def told(text: str, name: str = "a.txt") -> str:
    return " ".join(remarks(read_bytes(text.encode(), name)))


def test_voices_without_names_are_said():
    cues = "".join(
        f"\n00:00:0{n}.000 --> 00:00:0{n}.900\n<v Speaker {n % 2}>Nous avons décidé d’attendre.</v>\n"
        for n in range(1, 5)
    )
    assert "Turns: 4; voices: 2, none named." in told(f"WEBVTT\n{cues}", "a.vtt")


@pytest.mark.parametrize(
    ("second", "words"), [("Paul Roy", "Turns: 2; voices: 2."), ("Speaker 2", "Turns: 2; voices: 2, named: 1.")]
)
def test_how_many_voices_have_names_is_said_where_not_all_do(second, words):
    said = "Nous avons décidé d’attendre."
    cues = "".join(
        f"\n00:00:0{n}.000 --> 00:00:0{n}.900\n<v {who}>{said}</v>\n" for n, who in enumerate(("Anne Roy", second))
    )
    assert told(f"WEBVTT\n{cues}", "a.vtt").endswith(words)


def test_captions_without_voices_and_full_stops_are_said():
    cues = "".join(
        f"\n00:00:{n:02}.000 --> 00:00:{n:02}.900\net donc la première chose c’est que nous avons un plan\n"
        for n in range(1, 40)
    )
    found = told(f"WEBVTT\n{cues}", "a.vtt")
    assert "does not tell who speaks" in found
    assert "hardly any punctuation" in found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir haben das nicht gewollt, und die Regierung ist mit dem Ergebnis auf dem Weg. ", "German"),
        ("No lo sabemos, pero los ministros y las empresas no están en el mismo lugar que antes. ", "Spanish"),
        ("Il governo non è d’accordo con la decisione, e gli altri sono per il rinvio della legge. ", "Italian"),
    ],
)
def test_other_languages_are_said(text, language):
    assert language in told(text * 6)


def test_articles_of_ours_need_no_remark():
    readings = {article.name: read_bytes(article.text.encode(), "a.txt") for article in articles()}
    found = {name: remarks(reading) for name, reading in readings.items() if not reading.turns}
    assert len(found) > len(readings) / 2
    assert {name: told for name, told in found.items() if told} == {}


def test_minutes_in_tables_are_not_said_to_lack_punctuation():
    rows = "".join(f"| {n} | Le site {n} est ouvert | Paul |\n" for n in range(1, 40))
    table = f"| N° | Décision | Qui |\n|---|---|---|\n{rows}"
    assert told(f"# Compte rendu du comité\n\nPrésents : Anne, Paul\n\n{table}", "a.md") == ""
