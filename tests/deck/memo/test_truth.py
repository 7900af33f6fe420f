"""A memo is held against its briefing as a deck is: ours is true, and what people changed in Word is found."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import assume, given

from briefing.core.errors import BriefingError
from briefing.core.model import Briefing
from briefing.core.queries.outline import in_story_order
from briefing.deck.memo.check import check_bytes, check_truth
from briefing.deck.memo.export import memo_bytes
from briefing.deck.request import Request
from tests.strategies import briefings


def whole(briefing: Briefing, language: str = "") -> bytes:
    return memo_bytes(briefing, Request(picks=in_story_order(briefing), language=language))


def changed(data: bytes, change: Callable[[docx.document.Document], None]) -> bytes:
    document, stream = docx.Document(io.BytesIO(data)), io.BytesIO()
    change(document)
    document.save(stream)
    return stream.getvalue()


def test_a_mark_that_an_own_text_never_ends_quotes_nobody(cigref):
    deck = replace(cigref.deck, audience="0.", classification="«0")
    made = replace(cigref, deck=deck)
    assert check_truth(whole(made), made, {}).untruths == ()


def styled(document, style: str) -> list:
    return [paragraph for paragraph in document.paragraphs if paragraph.style.name == style]


@pytest.fixture(scope="module")
def memo(cigref) -> bytes:
    return whole(cigref)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_our_own_memo_is_true(cigref, language):
    judgement = check_truth(whole(cigref, language), cigref, {})
    assert judgement.untruths == ()
    assert judgement.proved == len(cigref.messages)


def fair(briefing: Briefing) -> Briefing:
    """With nothing shown but fair cuts, no two quotes alike, and names that are nobody's text."""
    messages = (
        replace(message, quote=f"ici{n} {message.quote} oui{n}", shown="")
        for n, message in enumerate(briefing.messages)
    )
    speakers = (
        replace(speaker, name=f"Ada Lovelace {speaker.id}", role="", organisation="") for speaker in briefing.speakers
    )
    return replace(briefing, messages=tuple(messages), speakers=tuple(speakers))


@pytest.mark.slow
@given(briefings())
def test_the_memo_of_any_briefing_is_true_and_without_fault(briefing):
    assume(briefing.messages)
    briefing = fair(briefing)
    data = whole(briefing)
    untruths = [told.what for told in check_truth(data, briefing, {}).untruths]
    assert [what for what in untruths if "its source does not say" not in what] == []
    assert [told.what for told in check_bytes(data) if told.is_fault and "title" not in told.what] == []


def quote(document):
    return styled(document, "Quote")[0]


def speaker(document):
    return styled(document, "Quote Speaker")[0]


def another_word(document):
    quote(document).runs[1].text = quote(document).runs[1].text.replace("Oui", "Non")


def an_unmarked_cut(document):
    run = quote(document).runs[1]
    run.text = run.text.replace("mais pas pour ", "")


def another_speaker(document):
    speaker(document).runs[0].text = "Agnès Maufrey"


def a_stranger(document):
    for paragraph in styled(document, "Quote Speaker")[:3]:
        paragraph.runs[0].text = "Zoé Martin"


def an_invented_quote(document):
    quote(document).insert_paragraph_before("« Nous avons tout compris depuis le premier jour »", "Quote")


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (another_word, "not what Georges Epinette said"),
        (an_unmarked_cut, "not what Georges Epinette said"),
        (another_speaker, "It names “agnès maufrey”, who spoke none of its quotes"),
        (a_stranger, "It does not name Georges Epinette"),
        (an_invented_quote, "no message says it"),
    ],
)
def test_what_nobody_said_or_somebody_else_is_told_with_its_heading(cigref, memo, change, what):
    untruths = check_truth(changed(memo, change), cigref, {}).untruths
    found = [told for told in untruths if what.lower() in told.what.lower()]
    assert found
    assert {told.where for told in found} == {"Le sens — On ne part pas pour partir\u00a0: le numérique vaut par…"}


def a_fair_cut(document):
    run = quote(document).runs[1]
    run.text = run.text.replace(", mais pas pour faire n’importe quoi n’importe comment", " […]")


def other_marks(document):
    for run in quote(document).runs:
        run.text = run.text.replace("«", '"').replace("»", '"').replace("’", "'")


def no_styles(document):
    for paragraph in document.paragraphs:
        if not paragraph.style.name.startswith(("Heading", "Title")):
            paragraph.style = "Normal"


def retitled(document):
    styled(document, "Heading 1")[0].runs[0].text = "Pour commencer"


@pytest.mark.parametrize("change", [a_fair_cut, other_marks, no_styles, retitled])
def test_what_people_may_do_to_a_memo_is_not_reported(cigref, memo, change):
    judgement = check_truth(changed(memo, change), cigref, {})
    assert [told.what for told in judgement.untruths] == []
    assert judgement.proved == len(cigref.messages)


def test_what_is_deleted_with_changes_tracked_is_not_shown(cigref, memo):
    def struck(document):
        for run in quote(document).runs:
            deleted = run._r.makeelement(qn("w:del"), {qn("w:id"): "900", qn("w:author"): "A"})
            run._r.addprevious(deleted)
            deleted.append(run._r)

    assert check_truth(changed(memo, struck), cigref, {}).proved == len(cigref.messages) - 1


def test_what_is_no_memo_is_told(cigref):
    for check in (check_bytes, lambda data: check_truth(data, cigref, {})):
        with pytest.raises(BriefingError, match="not a memo that can be opened"):
            check(b"x")


def empty_heading(document):
    document.add_paragraph("", "Heading 2")


def unknown_style(document):
    document.paragraphs[-1]._p.style = "Nowhere"


def no_title(document):
    document.core_properties.title = ""


@pytest.mark.parametrize(
    ("change", "what"),
    [(empty_heading, "heading is empty"), (unknown_style, "“Nowhere” that it does not have"), (no_title, "no title")],
)
def test_a_memo_alone_is_checked_for_what_word_would_show_wrongly(memo, change, what):
    assert [told for told in check_bytes(memo) if told.is_fault] == []
    [fault] = [told.what for told in check_bytes(changed(memo, change)) if told.is_fault]
    assert what in fault
