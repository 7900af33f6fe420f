"""Transcripts in Markdown and as web pages: every line of who speaks and when is kept."""

from __future__ import annotations

from briefing.sources.readers.reading import read_bytes

LONG = "On ferme le port en juin, parce que plus aucun navire n'y entre depuis la tempête de mars."


def said(text: str, name: str):
    return [
        (placed.turn.speaker, placed.turn.start, placed.turn.text) for placed in read_bytes(text.encode(), name).turns
    ]


def test_voices_and_times_beside_paragraphs_of_a_page():
    page = f"""<html><head><title>Port</title></head><body><time>0:00</time><p>Bonjour.</p>
    <cite>Anne Roy:</cite> <time>0:03</time> <p>{LONG}</p> <cite>Ben Cole:</cite> <time>1:02:04</time> <p>Oui !</p>
    </body></html>"""
    assert said(page, "a.html") == [("", 0.0, "Bonjour."), ("Anne Roy", 3.0, LONG), ("Ben Cole", 3724.0, "Oui !")]


def test_voices_beside_paragraphs_of_a_page_without_times():
    page = f"<body><cite>Anne Roy:</cite><p>{LONG}</p><p>Voilà.</p><cite>Ben Cole:</cite><p>Oui !</p></body>"
    assert said(page, "a.html") == [("Anne Roy", None, f"{LONG}\nVoilà."), ("Ben Cole", None, "Oui !")]


def test_quoted_works_are_no_voices():
    page = (
        f"<body><p>Il a lu <cite>Le Port:</cite> hier.</p><p>{LONG}</p><p>Puis <cite>La Mer:</cite> ce soir.</p></body>"
    )
    assert said(page, "a.html") == []


def test_lines_of_who_speaks_stay_apart_in_markdown():
    assert said(f"# Appel\n\nAnne Roy: {LONG}\nBen Cole: Et après ?\nAnne Roy: On rouvre.\n", "a.md") == [
        ("Anne Roy", None, LONG),
        ("Ben Cole", None, "Et après ?"),
        ("Anne Roy", None, "On rouvre."),
    ]


def test_the_words_under_a_time_stay_under_it_in_markdown():
    text = f"Anne Roy  0:03  \n{LONG}\n\nUnknown Speaker  0:21  \net après ?\n\nAnne Roy  0:30  \nOn rouvre.\n"
    assert said(text, "a.md") == [("Anne Roy", 3.0, LONG), ("", 21.0, "et après ?"), ("Anne Roy", 30.0, "On rouvre.")]


def test_captions_in_markdown_are_read_as_they_stand():
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anne Roy>On ferme.</v>\n\n00:03.000 --> 00:04.000\n<v Ben>Bien.</v>\n"
    assert said(text, "a.md") == [("Anne Roy", 1.0, "On ferme."), ("Ben", 3.0, "Bien.")]


def test_lines_of_a_record_stay_apart_in_markdown():
    text = f"M. Luc Marin. {LONG}\nMme Anne Roy. Très bien !\nM. Luc Marin. Merci.\n"
    assert [who for who, _, _ in said(text, "a.md")] == ["Luc Marin", "Anne Roy", "Luc Marin"]
