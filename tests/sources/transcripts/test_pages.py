"""Transcripts in Markdown and as web pages: every line of who speaks and when is kept."""

from __future__ import annotations

import pytest

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


def test_the_ends_of_lines_in_a_page_are_no_ends_of_what_is_said():
    lines = (
        "Mr. COLE: Did you see\n\tthe third pier?",
        "Ms. ROY: I saw\nit.",
        "Mr. COLE: When\nwas it?",
        "Ms. ROY: In June.",
    )
    page = f"<body><div>{'<br/><br/>'.join(lines)}</div></body>"
    assert [words for _, _, words in said(page, "a.html")] == [
        "Did you see the third pier?",
        "I saw it.",
        "When was it?",
        "In June.",
    ]


FIRST, SECOND, THIRD, LAST = (
    "We closed two piers and opened three.",
    "I do not agree with that at all.",
    "They cost less per boat.",
    "We measured it in June.",
)
MESSAGES = (("Jane Holm", "10:32", FIRST), ("Paul Vert", "10:35", SECOND), ("Jane Holm", "10:41", THIRD))
TELEGRAM = "".join(
    f'<div class="message default"><div class="body"><div class="pull_right date details">{time}</div>'
    f'<div class="from_name">{name}</div><div class="text">{words}</div></div></div>'
    for name, time, words in MESSAGES
)
DISCORD = "".join(
    f'<div class="chatlog__message"><span class="chatlog__author" title="x">{name}</span>'
    f'<span class="chatlog__timestamp">12/05/2026 {time} AM</span><div class="chatlog__reply">Pardon?</div>'
    f'<div class="chatlog__content chatlog__markdown"><span>{words}</span></div></div>'
    for name, time, words in MESSAGES
)
ELEMENT = "".join(
    f'<li><span class="mx_SenderProfile_displayName">{name}</span><span class="mx_MessageTimestamp">{time}</span>'
    f'<span class="mx_EventTile_body"><blockquote>Pardon?</blockquote>{words}</span></li>'
    for name, time, words in MESSAGES
)
SLACK = "".join(
    f'<div class="message"><div class="username">{name}</div><div class="time">2026-05-12 {time}:00</div>'
    f'<div class="msg">{words}</div></div>'
    for name, time, words in MESSAGES
)


@pytest.mark.parametrize("page", [TELEGRAM, DISCORD, ELEMENT, SLACK])
def test_a_chat_saved_as_a_page_is_who_wrote_what(page):
    assert said(f"<html><body><h1>Piers</h1>{page}</body></html>", "a.html") == [
        (name, None, words) for name, _, words in MESSAGES
    ]


def test_a_message_without_a_name_goes_on_with_the_one_before():
    joined = f'<div class="body"><div class="date">10:42</div><div class="text">{LAST}<br>Twice.</div></div>'
    assert said(f"<body>{TELEGRAM}{joined}</body>", "a.html")[-1] == ("Jane Holm", None, f"{THIRD}\n{LAST}\nTwice.")


def test_an_article_with_an_author_and_a_date_is_no_chat():
    page = f'<body><span class="username">Ada Roy</span><div class="time">10:32</div><p>{LONG}</p><p>{LONG}</p></body>'
    assert said(page, "a.html") == []
