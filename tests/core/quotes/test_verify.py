"""Every word is provably the speaker's, or is said not to be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.diagnostics import Grade
from briefing.core.model import Briefing, Message, Source, Span
from briefing.core.quotes.verify import (
    Truth,
    as_extracted,
    fairness,
    findings,
    fingerprint,
    match_source,
    truth,
    unfair,
)

TEXT = "Elle dit : « On est écouté, et on avance. » Puis elle part."
START = TEXT.index("On est")
QUOTE = "On est écouté, et on avance."


def told(quote: str = QUOTE, start: int = START, text: str = TEXT, sha256: str = "") -> tuple[Briefing, Message]:
    message = Message("m", quote, source=Span("s", start, start + len(quote)))
    return Briefing(sources=(Source("s", text=text, sha256=sha256),), messages=(message,)), message


def test_the_very_words_are_verbatim():
    assert truth(*told()) is Truth.VERBATIM
    assert truth(*told(sha256=fingerprint(TEXT))) is Truth.VERBATIM


@given(st.integers(0, len(QUOTE) - 1), st.sampled_from("xé \u00a0’"))
def test_any_changed_letter_is_found(place, letter):
    changed = QUOTE[:place] + letter + QUOTE[place + 1 :]
    if changed != QUOTE:
        assert truth(*told(changed)) is Truth.ALTERED


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (told("On est entendu, et on avance."), "“entendu,” where the source says “écouté,”"),
        (told(start=0), f"stands at characters {START}"),
        (told(sha256=fingerprint("other")), "not the one it was taken from"),
        (told(text=""), "not at hand"),
    ],
)
def test_findings_say_what_differs(case, words):
    [finding] = findings(case[0])
    assert words in finding.what


def test_a_text_at_hand_proves_what_the_file_does_not_hold():
    briefing, message = told(text="", sha256=fingerprint(TEXT))
    assert truth(briefing, message) is Truth.UNCHECKED
    assert match_source(briefing, TEXT) == "s"
    assert truth(briefing, message, {"s": TEXT}) is Truth.VERBATIM
    assert truth(briefing, replace(message, source=None), {"s": TEXT}) is Truth.UNCHECKED


def test_what_is_shown_unfairly_is_told():
    briefing, message = told()
    fair = replace(message, shown="On est écouté […]")
    assert fairness(fair).proved
    assert unfair(replace(briefing, messages=(message, fair))) == ()
    [finding] = unfair(replace(briefing, messages=(message, replace(message, id="n", shown="On avance."))))
    assert (finding.id, finding.is_fault, finding.grade) == ("n", True, Grade.NOT_SAID)
    assert "leaves out “est écouté, et on” without a mark" in finding.what


def test_without_its_text_a_quote_is_held_against_what_was_extracted():
    briefing, message = told(text="")
    taken = as_extracted(message)
    assert truth(briefing, taken) is Truth.UNCHECKED
    changed = replace(taken, quote=QUOTE.replace("écouté", "entendu"))
    assert truth(briefing, changed) is Truth.ALTERED
    [finding] = findings(replace(briefing, messages=(changed,)))
    assert "changed after it was taken" in finding.what


def test_the_text_itself_outweighs_what_was_extracted():
    briefing, message = told()
    misread = replace(as_extracted(replace(message, quote="On est…")), quote=QUOTE)
    assert truth(briefing, misread) is Truth.VERBATIM
    assert truth(briefing, as_extracted(replace(message, quote="On est…"))) is Truth.ALTERED
