"""Whatever the text: no crash, times in order within a turn, no tag and no invisible mark left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.sources.transcripts import turns_of

HEADS = ["WEBVTT\n\n", "\ufeffWEBVTT\r\n", "NOTE x\n\n", "STYLE\n", "1\n", '7 "Anne" (3)\n', "\n", "\r\n", " \n"]
TIMES = ["00:00:01.000 --> 00:00:02.000\n", "0:0:3.50 --> 0:0:1.5\n", "00:00:01,5 --> 00:00:04,25\n", "a --> b\n"]
SBV = ["0:00:01.000,0:00:02.000\n", "0:3\n", "[00:00:04] ", "Anne Roy  0:11  \n", "(00:21):\n"]
WORDS = [
    "<v Anne>",
    "</v>",
    "<v >",
    "Anne: ",
    ">> ",
    "- ",
    "(Anne)\n",
    "[Musique]",
    "♪",
    "&amp;",
    "<c>",
    "<00:00:01.2>",
]
RECORDS = [
    "Anne Roy : ",
    "M. le président. ",
    "Operator\n",
    "Q : ",
    "R : ",
    "Présents : ",
    "Anne Roy -- CEO\n",
    "-" * 20,
]
WHOLE = [
    "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Anne>Non.\n\n",
    "00:00:03,000 --> 00:00:02,000\nAnne: Oui &amp; non.\n\n",
    "Anne Roy  0:11  \nNous fermons le port.\n\nBen Lund  0:15  \nNous l’ouvrons.\n\n",
    "Anne Roy : Nous fermons le port.\n\nBen Lund : Nous l’ouvrons.\n\n",
]
PIECES = st.sampled_from([*HEADS, *TIMES, *SBV, *WORDS, "oui ", "Non.\n", "2026\n", *RECORDS])
texts = st.lists(st.sampled_from(WHOLE) | PIECES | st.text(max_size=6), max_size=40).map("".join)


@given(texts)
def test_turns_are_sound(text):
    for turn in turns_of(text):
        assert turn.text.strip() == turn.text != ""
        assert turn.start is None or turn.end is None or turn.start <= turn.end
        assert turn.as_item().keys() == {"speaker", "role", "organisation", "start", "end", "text"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "00:00:01.000 --> 00:00:02.000\nAnne Roy: Non.\n\n",
        "Anne Roy  0:11  \nNous fermons le port.\n\n",
        "0:03\nnous fermons\n",
        "Mme Anne Roy, ministre. Nous fermons. ",
        "M. Marin : Nous fermons le port.\n",
        "Anne Roy -- ",
        "♪",
        "(",
        "Mr A (",
        "A de la ",
        "[0:0] ",
        "<v ",
        "<tt><p>",
        '{"segments": [',
        "> a",
        "A",
        "AR: so it is.\nA.A-A",
    ],
)
def test_the_cost_grows_with_the_length(piece):
    """Minutes, were it to grow with the square."""
    for joint in ("", "\n"):
        turns_of(joint.join([piece] * (100_000 // len(piece))))


def test_three_hours_take_no_time():
    """Seconds, were it to grow with the square."""
    cue = "{0}\n00:{1:02d}:{2:02d}.000 --> 00:{1:02d}:{2:02d}.900\nAnne Roy: Nous fermons le site numéro {0}.\n\n"
    text = "WEBVTT\n\n" + "".join(cue.format(n, n // 60 % 60, n % 60) for n in range(20_000))
    assert len(turns_of(text)) == 1
