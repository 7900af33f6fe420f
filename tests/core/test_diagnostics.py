"""What checks tell is printed in one place: a line, a window's sentences, or JSON."""

from __future__ import annotations

from briefing.core.diagnostics import (
    Diagnostic,
    Grade,
    Severity,
    as_data,
    faults_first,
    line,
    of_error,
    sentences,
    together,
)
from briefing.core.errors import BriefingError

REMARK = Diagnostic("The slides are 4:3.", severity=Severity.REMARK)
QUOTE = Diagnostic("“m” was not said.", "Mend it.", slide=4, id="m", grade=Grade.NOT_SAID)
FILE = of_error(BriefingError("The file is empty.", where="a.briefing:3", mend="Open another."))


def test_a_line_says_where_what_and_the_mend():
    assert line(REMARK) == "The slides are 4:3."
    assert line(QUOTE) == "slide 4: “m” was not said. Mend it."
    assert line(FILE) == "a.briefing:3: The file is empty. Open another."


def test_a_window_shows_the_place_itself():
    assert sentences(QUOTE) == "“m” was not said. Mend it."


def test_what_is_told_of_one_thing_names_it_once():
    kind = Diagnostic("“A paper”: say what it is", subject="“A paper”")
    text = Diagnostic("“A paper”: give its text", subject="“A paper”")
    assert together([kind, text]) == "“A paper”: say what it is\u00a0· give its text"
    assert together([QUOTE]) == "“m” was not said."


def test_faults_come_first_and_else_the_order_stays():
    assert faults_first([REMARK, QUOTE, FILE]) == [QUOTE, FILE, REMARK]


def test_programs_get_the_lines_and_the_findings_apart():
    assert as_data([REMARK, QUOTE]) == {
        "faults": ["slide 4: “m” was not said. Mend it."],
        "remarks": ["The slides are 4:3."],
        "findings": [
            {"id": "m", "slide": 4, "grade": "not_said", "what": "“m” was not said.", "mend": "Mend it."},
            {"id": "", "slide": 0, "what": "The slides are 4:3.", "mend": ""},
        ],
    }
