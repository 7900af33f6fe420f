"""Whole valid briefings, with the texts that people's files hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from briefing.core.model import (
    COLOURS,
    FORMS,
    KINDS,
    LEVELS,
    Assembly,
    Briefing,
    DeckOptions,
    Message,
    Source,
    Span,
    Speaker,
    Theme,
    Todo,
)
from briefing.core.storage.unknown_keys import Entry

LETTERS = "abé àœ’«»“”\u00a0\u202f :;!?.,-—…#&*'\"%@`[]{}|>\t\n\u0085\u2028ñüЖ中文עבר😀0123456789~"
texts = st.text(st.sampled_from(LETTERS), max_size=60)
dates = st.sampled_from(
    ["15 décembre", "fin juin", "31/01/2027", "2027-01-31", "T2 2027", "Q2", "mars 2027", "bientôt"]
)
comments = st.sampled_from(["", "# above\n", "# far above\n\n# near\n"])
values = st.sampled_from(
    [" 10:30", " 0123 # beside", " ~", " 'a  b'", " [1,  two]", " |+\n  a\n\n   b\n", "\n  - &a 1\n  # c\n  - *a", ""]
)
unknown = st.lists(st.sampled_from("xy"), unique=True)
words = st.text(st.sampled_from("abcdéèœ’ -:#123"), min_size=1, max_size=20)


def mixed(*pieces: str) -> st.SearchStrategy[str]:
    """Texts of some of these pieces, as often as may be and in any order, with anything between them."""
    return st.lists(
        st.sampled_from(pieces) | st.text(st.sampled_from(LETTERS), max_size=6), min_size=2, max_size=12
    ).map("".join)


def distinct(prefix: str, most: int) -> st.SearchStrategy[list[str]]:
    return st.integers(0, most).map(lambda count: [f"{prefix}{n}" for n in range(count)])


spoken = words | texts.filter(bool)


@st.composite
def briefings(draw: st.DrawFn, quotes: st.SearchStrategy[str] = spoken) -> Briefing:
    sources = tuple(_source(draw, id) for id in draw(distinct("source-", 2)))
    speakers = tuple(Speaker(id, draw(words), draw(texts), draw(texts)) for id in draw(distinct("speaker-", 3)))
    themes = tuple(_theme(draw, id) for id in draw(distinct("theme-", 4)))
    messages = tuple(_message(draw, id, quotes, sources, speakers, themes) for id in draw(distinct("message-", 6)))
    ids = [message.id for message in messages]
    picks = draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
    extra = {key: Entry(f"{draw(comments)}{key}:{draw(values)}") for key in draw(unknown)}
    return Briefing(
        Assembly(draw(texts), language=draw(st.sampled_from(["fr", "en"]))),
        sources,
        speakers,
        themes,
        messages,
        _deck(draw, picks),
        extra,
        glossary=tuple(draw(st.lists(words, max_size=2))),
    )


def _source(draw: st.DrawFn, id: str) -> Source:
    told: dict[str, Any] = {key: draw(texts) for key in ("text", "author", "recording", "licence")}
    told["kind"] = draw(st.sampled_from(["", *KINDS]))
    return Source(id, draw(texts), draw(texts), date=draw(texts | dates), **told)


def _deck(draw: st.DrawFn, picks: Sequence[str]) -> DeckOptions:
    told: dict[str, Any] = {key: draw(texts) for key in ("title", "answer", "audience", "classification")}
    todos = draw(st.lists(st.builds(Todo, words, texts, texts), max_size=2, unique=True))
    return DeckOptions(**told, date=draw(texts | dates), picks=tuple(picks), todos=tuple(todos))


def _theme(draw: st.DrawFn, id: str) -> Theme:
    return Theme(id, draw(words), draw(texts), colour=draw(st.sampled_from(["", *COLOURS])))


def _message(
    draw: st.DrawFn,
    id: str,
    quotes: st.SearchStrategy[str],
    sources: Sequence[Source],
    speakers: Sequence[Speaker],
    themes: Sequence[Theme],
) -> Message:
    def one_of(items: Sequence[Speaker] | Sequence[Theme]) -> str:
        return draw(st.sampled_from(["", *(item.id for item in items)]))

    has_span: bool = bool(sources) and draw(st.booleans())
    span = Span(draw(st.sampled_from(sources)).id, 3, 9) if has_span else None
    told = draw(texts), draw(texts), draw(texts)
    later: dict[str, Any] = {"owner": draw(texts), "due": draw(texts | dates), "shown": draw(texts)}
    later["at"] = draw(st.none() | st.integers(0, 40_000_000).map(lambda milliseconds: milliseconds / 1000))
    later["level"] = draw(st.sampled_from(["", *LEVELS]))
    form = draw(st.sampled_from(["", *FORMS]))
    return Message(id, draw(quotes), one_of(speakers), one_of(themes), "", *told, source=span, slide=form, **later)
