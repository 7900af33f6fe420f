"""A copy for others: no words of the press but the quotes, and all that lets them verify these."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.core import edits
from briefing.core.model import KINDS, Briefing, Confirmation, Message, Source, Span
from briefing.core.quotes.rereading import reread
from briefing.core.quotes.verify import fingerprint, state
from briefing.core.sharing import shared
from briefing.core.storage import store
from briefing.core.trust import State

ARTICLE = (
    "The port opened its books on Monday. “We will pay every invoice within ten days,” said Ana Costa, who runs it. "
    "Suppliers had waited for months, and some had left. “We will pay every invoice within ten days,” she said again."
)
QUOTE = "We will pay every invoice within ten days,"
SECOND = ARTICLE.rindex(QUOTE)


def briefing_of(kind: str, start: int = ARTICLE.index(QUOTE), quote: str = QUOTE) -> Briefing:
    source = Source("port", "The port pays", kind=kind, sha256=fingerprint(ARTICLE), text=ARTICLE)
    span = Span("port", start, start + len(QUOTE))
    return Briefing(sources=(source,), messages=(Message("pay", quote, source=span),))


@pytest.mark.parametrize("kind", ["", *KINDS])
def test_the_text_of_the_press_stays_at_home_and_that_of_no_kind_too(kind):
    copy = shared(briefing_of(kind))
    is_kept = kind in ("minutes", "recording", "other")
    assert bool(copy.briefing.sources[0].text) is is_kept
    assert [source.id for source in copy.without] == ([] if is_kept else ["port"])
    written = store.dumps(copy.briefing)
    assert ("Suppliers" in written) is is_kept, "no word of the article but its quotes"


def test_many_sources_that_a_copy_is_without_are_told_in_a_sentence_a_reason():
    one = briefing_of("press").sources[0]
    own = tuple(replace(one, id=f"c{n}", title=f"Comité {n}", kind="") for n in (1, 2, 3))
    assert shared(Briefing(sources=(one, *own))).told == (
        "Without the texts of the press: “The port pays”.",
        "Without the texts that may be of the press (see “About this source…”): “Comité 1”, “Comité 2” and 1 more.",
    )


def test_who_receives_it_has_the_quote_as_recorded_and_verifies_it_with_the_article():
    copy = store.loads(store.dumps(shared(briefing_of("press")).briefing), "copy.briefing")
    message = copy.messages[0]
    assert state(copy, message) is State.RECORDED
    assert state(copy, message, {"port": ARTICLE}) is State.VERIFIED


def test_a_quote_that_was_changed_before_it_was_shared_is_told_as_changed():
    wrong = briefing_of("press", quote="We will pay no invoice within ten days,")
    copy = shared(wrong).briefing
    assert state(copy, copy.messages[0]) is State.CHANGED


def test_sharing_twice_or_without_texts_changes_nothing():
    copy = shared(briefing_of("press")).briefing
    assert shared(copy).briefing is copy


def test_what_stands_under_unknown_keys_of_the_press_stays_at_home_too():
    whole = briefing_of("press")
    message = replace(whole.messages[0], confirmed=Confirmation("Ann", "2026-11-28", "0"))
    text = store.dumps(replace(whole, messages=(message, Message("own", "We met."))))
    for line in ("- id: port\n", "    id: port\n", "    by: Ann\n", "- id: pay\n"):
        text = text.replace(line, line + " " * (len(line) - len(line.lstrip(" -"))) + "passage: Suppliers had waited\n")
    text = text.replace("- id: own\n", "- id: own\n  colour: blue\n")
    read = store.loads(text, "read.briefing")
    without = replace(read, sources=(replace(read.sources[0], text=""),))
    for one in (read, without):
        copy = store.dumps(shared(one).briefing)
        assert ("Suppliers" in store.dumps(one), "Suppliers" in copy, "colour: blue" in copy) == (True, False, True)
    again = store.loads(store.dumps(shared(read).briefing), "copy.briefing")
    assert state(again, again.messages[0], {"port": ARTICLE}) is State.VERIFIED


@pytest.mark.parametrize("kind", ["", *KINDS])
def test_the_folders_of_this_computer_stay_at_home_and_addresses_of_the_web_go_along(kind):
    whole = briefing_of(kind)
    film, page = "https://example.org/ana/film.mp4", "https://example.org/ana/port"
    [source] = whole.sources
    at_home = replace(source, recording="C:\\Users\\ana\\port.mp4", url="file:///home/ana/port.html")
    public = replace(source, id="web", recording=film, url=page)
    [copy, other] = shared(replace(whole, sources=(at_home, public))).briefing.sources
    assert (copy.recording, copy.url) == ("port.mp4", "port.html")
    assert (other.recording, other.url) == (film, page)


def test_of_words_said_twice_the_place_is_found_by_what_stands_around_it():
    copy = shared(briefing_of("press", SECOND)).briefing
    longer = "Port news. " * 30 + ARTICLE.replace("“", '"').replace("”", '"')
    found = reread(copy, longer)
    assert found is not None
    assert not found.apart
    assert found.briefing.messages[0].source.start == longer.rindex(QUOTE)


def test_words_that_stand_elsewhere_than_in_the_article_are_told():
    copy = shared(briefing_of("press")).briefing
    other = f"Some other paper has it too: {QUOTE} it says, and nothing of who said so to whom."
    found = reread(copy, other)
    assert found is not None
    assert found.apart == ("pay",)
    assert "pay" in found.told.mend


def test_a_source_says_what_it_is_who_wrote_it_when_and_what_is_allowed():
    told = {"kind": "press", "author": "Ana Ray", "date": "8 October", "licence": "ask before copying"}
    briefing = edits.change(briefing_of(""), Source, "port", **told)
    again = store.loads(store.dumps(briefing), "told.briefing")
    assert again.sources[0] == replace(briefing_of("").sources[0], **told)


def test_a_file_from_before_is_saved_as_it_was():
    source = Source("port", "The port pays", sha256=fingerprint(ARTICLE))
    old = store.dumps(Briefing(sources=(source,), messages=(Message("pay", QUOTE, source=Span("port", 3, 9)),)))
    for key in ("kind", "licence", "around"):
        assert f"{key}:" not in old
    assert store.dumps(store.loads(old, "old.briefing")) == old
