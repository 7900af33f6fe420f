"""Words in any order, accents ignored, highlights where the text has them."""

from __future__ import annotations

import itertools

from hypothesis import given

from briefing.core.edits import change_message
from briefing.core.search import Filter, Index, fold, match_spans
from tests.strategies import briefings, texts


def found(cigref, **criteria) -> list[str]:
    return [message.id for message in Index(cigref).matching(Filter(**criteria))]


def test_accents_case_and_order_do_not_count(cigref):
    assert found(cigref, query="NUMERIQUE culture") == found(cigref, query="culture numérique")
    assert "culture-partage" in found(cigref, query="partage culture")
    assert found(cigref, query="n'importe quoi") == ["oui-a-une-culture-numerique"]
    assert found(cigref, query="essilor") == found(cigref, speakers=frozenset({"duverneuil"}))


def test_facets_narrow_together(cigref):
    both = found(cigref, themes=frozenset({"client"}), speakers=frozenset({"mesnard"}))
    assert both == ["experience-client-modifiee", "experience-permanente-et-utile"]
    assert set(found(cigref, picked_only=True)) == set(cigref.deck.picks)


def test_a_facet_does_not_narrow_its_own_counts(cigref):
    counts = Index(cigref).counts(Filter(themes=frozenset({"client"})))
    assert sum(counts.themes.values()) == len(cigref.messages)
    assert sum(counts.speakers.values()) == counts.themes["client"]


def test_highlights_are_of_the_text_itself():
    text = "Le cœur de l’été"
    assert [text[start:end] for start, end in match_spans(text, "coeur ete")] == ["cœur", "été"]
    assert [text[start:end] for start, end in match_spans(text, "l'e")] == ["l’é"]
    assert match_spans(text, " ") == ()


@given(texts, texts)
def test_highlights_are_in_order_and_fold_to_the_words(text, query):
    spans = match_spans(text, query)
    assert all(start < end <= len(text) for start, end in spans)
    assert all(before[1] < after[0] for before, after in itertools.pairwise(spans))
    assert bool(spans) == any(word in fold(text) for word in fold(query).split())


@given(briefings())
def test_an_index_made_from_the_one_before_finds_the_same(briefing):
    old = Index(briefing)
    for message in briefing.messages[:1]:
        briefing = change_message(briefing, message.id, ask="zzz")
    criteria = Filter(query="z")
    assert Index(briefing, old).matching(criteria) == Index(briefing).matching(criteria)
