"""Words in any order, accents ignored, highlights where the text has them."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.edits import change_message, pick, unpick
from briefing.core.folding import fold, fold_each
from briefing.core.model import Briefing, Message, Source, Span, Speaker, Theme
from briefing.core.queries import search
from briefing.core.queries.filters import Filter, Order
from briefing.core.queries.search import Index, match_spans
from briefing.core.quotes.verify import state
from briefing.core.trust import State
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


@given(texts)
def test_letters_folded_one_by_one_are_the_folded_text(text):
    assert "".join(fold_each(text)) == fold(text)
    assert len(fold_each(text)) == len(text)


def test_each_choice_of_a_facet_tells_what_it_would_show(cigref):
    counts = Index(cigref).counts(Filter(query="numérique"))
    for facet, values in {"organisations": counts.organisations, "sources": counts.sources}.items():
        assert values
        for value, count in values.items():
            assert len(found(cigref, query="numérique", **{facet: frozenset({value})})) == count


def test_flags_narrow_and_are_counted(cigref):
    first, second, third = cigref.messages[:3]
    briefing = change_message(cigref, first.id, takeaway="")
    briefing = change_message(briefing, second.id, ask="")
    briefing = pick(unpick(briefing, briefing.deck.picks), [third.id])
    everything, index = len(briefing.messages), Index(briefing)
    counts = index.counts(Filter())
    assert (counts.with_takeaway, counts.with_ask, counts.picked_only) == (everything - 1, everything - 1, 1)
    assert first not in index.matching(Filter(with_takeaway=True))
    assert index.matching(Filter(picked_only=True)) == [third]
    assert index.counts(Filter(picked_only=True)).with_ask == 1


def test_only_what_is_proved_is_verified():
    sources = Source("s", text="Exactly so."), Source("t")
    proved, changed, unproved = (Message(id, "Exactly so.", source=Span("s", 0, 11)) for id in "abc")
    changed = replace(changed, quote="Exactly not.")
    index = Index(Briefing(sources=sources, messages=(proved, changed, replace(unproved, source=Span("t", 0, 11)))))
    assert [message.id for message in index.matching(Filter(changed=True))] == ["b"]
    assert [message.id for message in index.matching(Filter(unrecorded=True))] == ["c"]
    assert (index.counts(Filter()).changed, index.counts(Filter()).unrecorded) == (1, 1)


def test_a_source_that_brings_its_text_verifies_its_quotes():
    before = Briefing(sources=(Source("s"),), messages=(Message("a", "Yes", source=Span("s", 0, 3)),))
    index = Index(before)
    assert index.counts(Filter()).unrecorded == 1
    after = replace(before, sources=(Source("s", text="Yes"),))
    assert Index(after, index).counts(Filter()).unrecorded == 0


ORDERED = Briefing(
    sources=(Source("s"), Source("t")),
    speakers=(Speaker("z", "Éric"), Speaker("y", "Zoé"), Speaker("x", "Fanny")),
    themes=(Theme("one", "1"), Theme("two", "2")),
    messages=(
        Message("a", "1234", theme="two", speaker="y", source=Span("t", 0, 1)),
        Message("b", "123"),
        Message("c", "12", theme="one", speaker="x", source=Span("s", 7, 8)),
        Message("d", "1", theme="two", speaker="z", source=Span("s", 2, 3)),
    ),
)


@pytest.mark.parametrize(
    ("order", "ids"),
    [("FILE", "abcd"), ("SOURCE", "dcab"), ("THEME", "cadb"), ("SPEAKER", "dcab"), ("LENGTH", "dcba")],
)
def test_messages_are_sorted_as_asked(order, ids):
    index = Index(ORDERED)
    assert "".join(message.id for message in index.matching(Filter(), Order[order])) == ids
    some = index.matching(Filter(themes=frozenset({"two"})), Order[order])
    assert "".join(message.id for message in some) == "".join(id for id in ids if id in "ad")


FACETS = {
    "themes": lambda briefing, message: message.theme,
    "speakers": lambda briefing, message: message.speaker,
    "organisations": lambda briefing, message: getattr(briefing.speaker_of(message), "organisation", ""),
    "sources": lambda briefing, message: message.source.id if message.source else "",
}
FLAGS = {
    "picked_only": lambda briefing, message: message.id in briefing.deck.picks,
    "with_takeaway": lambda briefing, message: bool(message.takeaway),
    "with_ask": lambda briefing, message: bool(message.ask),
    "changed": lambda briefing, message: state(briefing, message) is State.CHANGED,
    "unrecorded": lambda briefing, message: state(briefing, message) is State.UNRECORDED,
}


def passing(briefing, filter, but="") -> list[Message]:
    """The messages that pass, found one by one."""
    kept = [m for m in briefing.messages if all(word in said(briefing, m) for word in fold(filter.query).split())]
    for facet, value in FACETS.items():
        if facet != but and getattr(filter, facet):
            kept = [message for message in kept if value(briefing, message) in getattr(filter, facet)]
    for flag, holds in FLAGS.items():
        if flag != but and getattr(filter, flag):
            kept = [message for message in kept if holds(briefing, message)]
    return kept


def said(briefing, message) -> str:
    speaker, theme = briefing.speaker_of(message), briefing.theme_of(message)
    told = [message.quote, message.takeaway, message.ask, message.owner, message.context]
    told += [speaker.name, speaker.role, speaker.organisation] if speaker else []
    return fold("\n".join([*told, theme.title] if theme else told))


@given(briefings(), st.data())
def test_any_filter_finds_and_counts_as_one_by_one(briefing, data):
    choices = {
        facet: data.draw(st.frozensets(st.sampled_from([value(briefing, m) for m in briefing.messages] + ["?"])))
        for facet, value in FACETS.items()
    }
    flags = {flag: data.draw(st.booleans()) for flag in FLAGS}
    index = Index(briefing)
    for query in ("", *itertools.accumulate(data.draw(st.text("abéœ 1", max_size=4)))):
        filter = Filter(query, **choices, **flags)
        assert index.matching(filter) == passing(briefing, filter)
        counts = index.counts(filter)
        for facet, value in FACETS.items():
            rest = Counter(value(briefing, message) for message in passing(briefing, filter, facet))
            assert getattr(counts, facet) == rest
        for flag, holds in FLAGS.items():
            assert getattr(counts, flag) == sum(holds(briefing, m) for m in passing(briefing, filter, flag))


def test_a_prepared_index_folds_nothing_when_something_is_looked_for(cigref, monkeypatch):
    index, again = Index(cigref), Index(cigref)
    index.prepare()
    monkeypatch.setattr(search, "_key", lambda briefing, message: "")
    assert index.matching(Filter(query="numerique")) != []
    assert again.matching(Filter(query="numerique")) == []


def test_what_is_found_again_is_not_counted_again(cigref):
    index = Index(cigref)
    once, again, other = (index.counts(Filter(query=query)) for query in ("numerique", "numeri", "client"))
    assert again.speakers is once.speakers
    assert other.speakers != once.speakers


@given(briefings())
def test_an_index_made_from_the_one_before_finds_the_same(briefing):
    old = Index(briefing)
    for message in briefing.messages[:1]:
        briefing = change_message(briefing, message.id, ask="zzz")
    criteria = Filter(query="z")
    old.counts(criteria)
    assert Index(briefing, old).matching(criteria) == Index(briefing).matching(criteria)
    assert Index(briefing, old).counts(criteria) == Index(briefing).counts(criteria)


@given(briefings(), briefings())
def test_an_index_made_from_that_of_another_briefing_finds_the_same(before, briefing):
    old = Index(before)
    old.counts(Filter(query="a"))
    old.prepare()
    assert Index(briefing, old).matching(Filter(query="a")) == Index(briefing).matching(Filter(query="a"))
    assert Index(briefing, old).counts(Filter()) == Index(briefing).counts(Filter())
