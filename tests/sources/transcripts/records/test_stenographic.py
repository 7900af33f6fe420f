"""Stenographic records: numbered lines of pages, voices in capitals, questions and answers of witnesses."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.sources.readers.reading import read_bytes
from briefing.sources.transcripts import turns_of

FRONT = """

        HARBOUR, MAINE
        May 12, 2026
        REGULAR SESSION

    SENATOR JANE B. HOLM, Acting President
    PAUL M. VERT, Secretary

"""
SESSION = """               P R O C E E D I N G S
                      ACTING PRESIDENT HOLM:  The
       Senate will come to order.
                      (Whereupon, the Senate rose.)
                      ACTING PRESIDENT HOLM:  The
       Secretary will read.
                      THE SECRETARY:  On page 8,
       Calendar Number 12, an act on piers.
                      SENATOR McROY:  I rise to ask
       why the third pier, of all the well-
       known piers of this town, is closed.
                      It is the oldest of them, and
       nobody has said what it costs.
                      REVEREND ROSE ALBA: My name is
       Rose Alba.
"""
HOLM, VERT = ("JANE B. HOLM", "Acting President"), ("PAUL M. VERT", "Secretary")
SAID = [
    (*HOLM, "The Senate will come to order.\nThe Secretary will read."),
    (*VERT, "On page 8, Calendar Number 12, an act on piers."),
    (
        "McROY",
        "Senator",
        "I rise to ask why the third pier, of all the well-known piers of this town, is closed.\n"
        "It is the oldest of them, and nobody has said what it costs.",
    ),
    ("ROSE ALBA", "Reverend", "My name is Rose Alba."),
]


def numbered(text, form="{number:>10}{line}", size=12, head="{page:>70}"):
    """The text on pages of so many numbered lines, with their numbers above them."""
    lines = text.split("\n")
    for page in count(1080):
        if not lines:
            return
        yield head.format(page=page)
        for number, line in enumerate((lines[:size] + [""] * size)[:size], 1):
            yield form.format(number=number, line=line)
            yield ""
        lines = lines[size:]
        yield "              Harbour Reporting (555) 010-0199"


def said(text):
    return [(turn.speaker, turn.role, turn.text) for turn in turns_of(text)]


def test_pages_of_numbered_lines_are_who_says_what():
    text = "\n".join(numbered(FRONT + SESSION))
    assert said(text) == SAID
    assert [one.turn.text for one in read_bytes(text.encode(), "session.txt").turns] == [words for *_, words in SAID]


def test_pages_set_out_without_numbers_are_who_says_what_too():
    lines = f"{FRONT.replace('VERT,', 'VERT, ESQ.,')}{SESSION}".split("\n")
    lines[16:16] = ["", "                                      97", ""]
    assert said("\n\n".join(f"          {line}" for line in lines)) == SAID


DEPOSITION = """              DEPOSITION OF ANNE ROY
    ANNE ROY, having been duly sworn, testified:
                    EXAMINATION
    BY MR. COLE:
         Q.   Did you see the third pier on
    that day?
         A.   Yes. I saw it from the boat, and
    it was open.
              MS. HOLM:  Objection. Form.
              THE WITNESS:  It was open.
    BY MR. COLE:
         Q.   Who closed it?
         A.   I do not know.
              THE COURT REPORTER:  Please speak up.
         A.   I do not know who closed it.
"""
HEARD = [
    ("COLE", "", "Did you see the third pier on that day?"),
    ("ANNE ROY", "", "Yes. I saw it from the boat, and it was open."),
    ("HOLM", "", "Objection. Form."),
    ("ANNE ROY", "", "It was open."),
    ("COLE", "", "Who closed it?"),
    ("ANNE ROY", "", "I do not know."),
    ("", "Court reporter", "Please speak up."),
    ("ANNE ROY", "", "I do not know who closed it."),
]


def test_pages_of_a_court_without_numbers_go_on_where_their_ends_part_sentences():
    text = """UNITED STATES DISTRICT COURT
ALSO PRESENT: Ivy Lane, Paralegal

THE LAW CLERK: Please be
seated.
(Juror present; doors
closed)
MS. HOLM: We call the
ANNE ROY,
called as a witness by the Government,
having been duly sworn, testified as follows:
DIRECT EXAMINATION
BY MS. HOLM:
Q. Did you see the
pier?
A I saw it, and then

12

it closed.
A boat came later.
JUROR: I cannot hear.
"""
    assert said(text) == [
        ("", "Law clerk", "Please be seated."),
        ("HOLM", "", "We call the\nDid you see the pier?"),
        ("ANNE ROY", "", "I saw it, and then it closed. A boat came later."),
        ("", "Juror", "I cannot hear."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        DEPOSITION,
        DEPOSITION.replace("\n", "\n\n"),
        "\n".join(numbered(DEPOSITION)),
        "\n".join(numbered(DEPOSITION, "{page:05}:{number:02}  {line}".replace("{page:05}", "00012"), 25)),
    ],
)
def test_the_questions_of_a_deposition_are_whose_the_line_above_says_and_the_answers_the_witness_s(text):
    assert said(text) == HEARD


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{number}  Open the pier number {number} at noon" for number in range(1, 30)),
        "\n".join(f"{number}. ANNE ROY" for number in range(1, 40)),
        "Q. What is a pier?\nA. A thing in the sea.\n\nQ. What is a boat?\nA. A thing on the sea.\n",
    ],
)
def test_numbered_lists_and_questions_of_nobody_are_no_record(text):
    assert turns_of(text) == () or all(turn.speaker == "" for turn in turns_of(text))


@given(st.text(alphabet="0123456789 \n\tQA.:BYMRTHEWITNS", max_size=300))
def test_nothing_raises(text):
    turns_of(text + DEPOSITION)


def test_a_long_record_without_heads_takes_no_more_time_than_its_lines():
    text = "\n".join(f"{number % 25 + 1}   Word and words here" for number in range(20_000))
    assert turns_of(text) == ()
