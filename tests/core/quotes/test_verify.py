"""Every word is provably the speaker's, or is said not to be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import i18n
from briefing.core.cuts.confirming import grade
from briefing.core.diagnostics import Grade
from briefing.core.model import Briefing, Message, Source, Span
from briefing.core.quotes.verify import (
    as_extracted,
    fairness,
    findings,
    fingerprint,
    match_source,
    state,
    tally,
    unfair,
)
from briefing.core.trust import State

TEXT = "Elle dit : « On est écouté, et on avance. » Puis elle part."
START = TEXT.index("On est")
QUOTE = "On est écouté, et on avance."


def told(quote: str = QUOTE, start: int = START, text: str = TEXT, sha256: str = "") -> tuple[Briefing, Message]:
    message = Message("m", quote, source=Span("s", start, start + len(quote)))
    return Briefing(sources=(Source("s", text=text, sha256=sha256),), messages=(message,)), message


def test_the_very_words_are_verbatim():
    assert state(*told()) is State.VERIFIED
    assert state(*told(sha256=fingerprint(TEXT))) is State.VERIFIED


@given(st.integers(0, len(QUOTE) - 1), st.sampled_from("xé’"))
def test_any_changed_letter_is_found(place, letter):
    changed = QUOTE[:place] + letter + QUOTE[place + 1 :]
    if changed != QUOTE:
        assert state(*told(changed)) is State.CHANGED


def test_spaces_and_typographic_variants_alter_nothing():
    briefing, message = told(QUOTE.replace(" ", "\u00a0", 1).replace("é", "e\u0301"))
    message = replace(message, source=Span("s", START, START + len(QUOTE)))
    assert state(briefing, message) is State.VERIFIED
    assert grade(briefing, message) is Grade.TYPOGRAPHIC
    assert grade(*told()) is Grade.EXACT


@pytest.mark.parametrize(
    ("case", "words"),
    [
        (told("On est entendu, et on avance."), "“entendu,” where the source says “écouté,”"),
        (told(start=0), f"stands at characters {START}"),
        (
            told("On est las.", sha256=fingerprint("other")),
            "which was changed since the quote was taken",
        ),
        (told(text=""), "without a record, nothing tells"),
    ],
)
def test_findings_say_what_differs(case, words):
    assert words in findings(case[0])[-1].what


def test_in_a_text_that_was_changed_each_quote_is_proved_by_its_own_passage():
    kept = f"{TEXT} Il ajoute : « Le cap est tenu. » Fin."
    cap = kept.index("Le cap")
    own = Message("m", QUOTE, source=Span("s", START, START + len(QUOTE)))
    other = Message("n", "Le cap est tenu.", source=Span("s", cap, cap + len("Le cap est tenu.")))
    briefing = Briefing(sources=(Source("s", text=kept, sha256=fingerprint(kept)),), messages=(own, other))
    edited = replace(briefing, sources=(replace(briefing.sources[0], text=kept.replace("écouté", "vraiment entendu")),))
    assert [state(edited, message) for message in edited.messages] == [State.CHANGED, State.VERIFIED]
    assert "1 of its 2 quotes are verified by their words" in findings(edited)[0].what
    forged = as_extracted(replace(other, quote="Le cap est à tenir."))
    assert state(edited, replace(forged, quote="Le cap est tenu.")) is State.CHANGED


def test_a_text_at_hand_proves_what_the_file_does_not_hold():
    briefing, message = told(text="", sha256=fingerprint(TEXT))
    assert state(briefing, message) is State.UNRECORDED
    assert match_source(briefing, TEXT) == "s"
    assert state(briefing, message, {"s": TEXT}) is State.VERIFIED
    assert state(briefing, replace(message, source=None), {"s": TEXT}) is State.UNRECORDED


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
    assert state(briefing, taken) is State.RECORDED
    assert "is as recorded" in findings(replace(briefing, messages=(taken,)))[0].what
    changed = replace(taken, quote=QUOTE.replace("écouté", "entendu"))
    assert state(briefing, changed) is State.CHANGED
    [finding] = findings(replace(briefing, messages=(changed,)))
    assert "changed after it was taken" in finding.what


def test_the_text_itself_outweighs_what_was_extracted():
    briefing, message = told()
    misread = replace(as_extracted(replace(message, quote="On est…")), quote=QUOTE)
    assert state(briefing, misread) is State.VERIFIED
    assert state(briefing, as_extracted(replace(message, quote="On est…"))) is State.CHANGED


@pytest.mark.parametrize("high", [" ", "\u00a0", "\u202f"])
@pytest.mark.parametrize("other", [" ", "\u00a0", "\u202f"])
def test_no_break_spaces_alone_never_make_a_recorded_quote_changed(high, other):
    said = f"«{other}Le cap{high}?{other}», dit-il{other}: non{high}!"
    taken = as_extracted(Message("m", said, source=Span("s", 0, 3)))
    briefing = Briefing(sources=(Source("s"),), messages=(taken,))
    lost = replace(taken, quote="« Le cap ? », dit-il : non !")
    assert state(briefing, lost) is State.RECORDED
    assert state(briefing, replace(lost, quote="« Le port ? », dit-il : non !")) is State.CHANGED


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 citation sur 1 vérifiée dans le texte"), (2, "2 citations sur 2 vérifiées dans le texte")],
)
def test_a_tally_agrees_with_its_number_in_french(monkeypatch, count, said):
    briefing, message = told()
    assert tally(replace(briefing, messages=(message,) * count)) == f"{count} of {count} verified in the text"
    monkeypatch.setattr(i18n, "_translator", lambda context, text: "fr" if context == "Trust" else text)
    assert tally(replace(briefing, messages=(message,) * count)) == said
