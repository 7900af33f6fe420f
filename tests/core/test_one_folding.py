"""Whatever compares texts takes the variants of the same words for the same: any letters, spaces, invisibles, marks."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.core import edits
from briefing.core.cuts.confirming import grade
from briefing.core.diagnostics import Grade
from briefing.core.edits import Draft, Name
from briefing.core.folding import MARKS, NO_ROOM, drawn, fold, occurrences, plain, spelled
from briefing.core.merge import merge
from briefing.core.model import Briefing, Message, Source, Span, Speaker
from briefing.core.queries.filters import Filter
from briefing.core.queries.search import Index, match_spans
from briefing.core.quotes.near_duplicates import alike
from briefing.core.quotes.proof import place, proves
from briefing.core.quotes.rereading import reread
from briefing.core.quotes.shortening import cuts
from briefing.core.quotes.surroundings import around
from briefing.core.quotes.verify import as_extracted, stands_in, state
from briefing.core.trust import State
from briefing.deck.truth.passages import key
from briefing.deck.update.changes import Change
from briefing.deck.update.changes import State as Told
from briefing.deck.update.home import offers
from briefing.deck.write.manifest import fingerprint, is_of
from briefing.sources.duplicates import Duplicates
from briefing.sources.quotes.finding import find_quotes

BARE = "L’œuvre finie de la souveraineté, c’est l’efficacité qui suffira"
WORDS = "L’œuvre finie de la souveraineté, c’est l’efficacité : « rien d’autre » ne suffira"
_MARKS = {"’": "’'ʼ‘", "« ": ("« ", "«", "“", '"'), " »": (" »", "»", "”", '"'), " ": (" ", "\u00a0", "\u202f", "  ")}


@st.composite
def variants(draw: st.DrawFn, text: str = WORDS) -> str:
    """The text as another program may write it."""
    for mark, others in _MARKS.items():
        text = text.replace(mark, draw(st.sampled_from(others)))
    for at in draw(st.lists(st.integers(1, len(text) - 2), max_size=3)):
        if text[at - 1 : at + 1].isalpha():
            text = text[:at] + draw(st.sampled_from(sorted(NO_ROOM))) + text[at:]
    text = text.replace("fi", "ﬁ").replace("ff", "ﬀ") if draw(st.booleans()) else text
    return unicodedata.normalize(draw(st.sampled_from(["NFC", "NFD"])), text)


FEW = settings(max_examples=20)
"""Each of these looks at many places of one kind."""


@FEW
@given(variants(), variants())
def test_words_are_proved_shown_and_graded_by_any_variant(said, shown):
    assert proves(shown, said).proved
    assert len(place(shown, said).kept) == len(place(said, said).kept)
    assert key(shown) == key(said)
    assert cuts(said, shown) == ()
    assert grade(Briefing(), Message("m", said, shown=shown)) in (Grade.EXACT, Grade.TYPOGRAPHIC)


@FEW
@given(variants(), variants())
def test_a_quote_stands_in_its_source_in_any_variant(said, written):
    text = f"Avant. {written}. Après."
    start, end = 7, 7 + len(written)
    source = Source("s", "Article", text=text)
    assert stands_in(Message("m", said, source=Span("s", start, end)), text)
    briefing, (id,) = edits.write(Briefing(sources=(source,)), Draft(said, source=Name("s")))
    message = briefing.message_by_id[id]
    assert state(briefing, message) is State.VERIFIED
    assert message.source.start == start


@FEW
@given(variants(), variants())
def test_a_source_that_is_read_again_in_another_variant_proves_its_quotes(said, written):
    span = Span("s", 0, len(said), around=around(f"{said}. Fin.", 0, len(said)))
    taken = as_extracted(Message("m", said, source=span))
    briefing = Briefing(sources=(Source("s", "Article", sha256="0"),), messages=(taken,))
    found = reread(briefing, f"{written}. Fin.")
    assert found is not None
    assert (found.moved, found.lost, found.apart) == (("m",), (), ())


@FEW
@given(variants(BARE), variants(BARE))
def test_searching_finds_any_variant(said, asked):
    briefing = Briefing(messages=(Message("m", said),))
    assert [message.id for message in Index(briefing).matching(Filter(query=asked))] == ["m"]
    assert len(match_spans(said, asked)) >= len(asked.split()) // 2
    assert fold(plain(said)).split() == fold(plain(asked)).split()


@FEW
@given(variants(), variants())
def test_what_is_said_twice_is_found_in_any_variant(said, again):
    seen = Duplicates()
    seen.see("m", said, "ann")
    assert seen.of(again, "ann") == "m"
    assert alike((said, again)) == ((1, 0),)


@FEW
@given(variants("Éléonore Béguin-Effé"), variants("Éléonore Béguin-Effé"))
def test_a_name_is_the_same_person_in_any_variant(name, other):
    briefing = Briefing(speakers=(Speaker("e", " ".join(name.split())),))
    after, (id,) = edits.write(briefing, Draft("Oui.", speaker=Name("", other)))
    assert after.message_by_id[id].speaker == "e"


@FEW
@given(variants("Éléonore Béguin"))
def test_a_speaker_is_told_in_any_variant(name):
    name = name.replace("  ", " ")
    text = f"« Nous ne vendrons jamais vos données », a déclaré {name}, présidente de la banque.\n\nLe débat fut long."
    (quote,) = find_quotes(text, "fr")
    assert plain(quote.speaker) == "Éléonore Béguin"


@FEW
@given(variants(), variants())
def test_variants_are_drawn_without_what_nobody_sees(said, other):
    assert not set(drawn(said)) & set("\u00ad\u200b\u2060\ufeffﬁﬀ")
    assert fingerprint(_as_set(said)) == fingerprint(_as_set(other))


@FEW
@given(variants(), variants(), variants())
def test_two_people_whose_programs_wrote_the_same_words_are_not_in_conflict(base, mine, theirs):
    three = [Briefing(messages=(Message("m", WORDS, takeaway=said),)) for said in (base, mine, theirs)]
    assert merge(*three).conflicts == ()
    changed = Briefing(messages=(Message("m", WORDS, takeaway="Autre chose"),))
    for two in ((three[1], changed), (changed, three[1])):
        made = merge(three[0], *two)
        assert (made.briefing, made.conflicts) == (changed, ())


@FEW
@given(variants(), variants())
def test_a_deck_whose_letters_a_program_changed_says_nothing_new(said, written):
    briefing = Briefing(messages=(Message("m", said, takeaway=said),))
    for role in ("quote", "takeaway"):
        assert offers([_kept(role, said, written)], briefing) == []


def _kept(role: str, then: str, now: str) -> Change:
    return Change(Told.KEPT, 1, role, "m", then, now)


def _as_set(text: str) -> str:
    """The text with the marks and joiners that a deck sets itself."""
    seen = "".join(letter for letter in text if letter not in NO_ROOM)
    return " ".join(seen.split()).translate(MARKS).replace(' "', '"').replace('" ', '"')


@pytest.mark.parametrize("invisible", sorted(NO_ROOM))
def test_nothing_unseen_alters_a_word(invisible):
    said = f"sou{invisible}ve{invisible}raineté"
    assert proves(said, "souveraineté").proved
    assert plain(said) == "souveraineté"
    assert fold(said) == "souverainete"
    message = Message("m", "La souveraineté", source=Span("s", 0, 15 + 2 * len(invisible)))
    assert stands_in(message, f"La {said}")
    assert replace(message, quote="La souverainete") != message


def test_words_in_another_spelling_are_found_where_they_stand():
    text = "Il dit : « L’effort paie… ». Puis « l’effort paie »."
    assert [text[start:end] for start, end in occurrences(text, "L'eﬀort paie...")] == ["L’effort paie…"]
    assert [text[start:end] for start, end in occurrences(text, "effort")] == ["effort", "effort"]
    assert occurrences(text, "L'effort ne paie") == occurrences(text, "\u00ad") == occurrences(text, " ") == []


@FEW
@given(st.text(max_size=20), st.text(max_size=6))
def test_any_words_are_looked_for_in_any_text(text, words):
    for start, end in occurrences(text, words):
        assert spelled(text[start:end]) == spelled(words)


def test_decks_exported_before_are_told_by_the_letters_of_their_notes():
    notes = "Cœur de l\u00adaffaire"
    before = hashlib.sha256(notes.encode()).hexdigest()
    assert is_of(before, notes)
    assert is_of(fingerprint(notes), "Cœur de laffaire")
    assert not is_of(before, "Cœur")
