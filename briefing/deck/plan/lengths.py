"""What is too long for any deck, told before it is measured, broken and set for minutes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import Briefing

_MOST = 20_000
"""Letters of one text: some ten slides full of it."""


def refuse_endless(briefing: Briefing, picks: Sequence[str]) -> None:
    """Raise BriefingError for a text that no deck should show, saying whose it is."""
    shown = set(picks)
    told = [message for message in briefing.messages if message.id in shown]
    for item in (briefing.assembly, briefing.deck, *briefing.speakers, *briefing.themes, *briefing.sources, *told):
        for name, text in _texts(item):
            if len(text) > _MOST:
                what = translate("Deck", "The text “{start}…” has {count} letters: no slide can show it.")
                what = what.format(start=text[:40], count=len(text))
                where = f"{getattr(item, 'id', '')} {name}".strip()
                raise BriefingError(what, where=where, mend=translate("Deck", "Shorten it."))


def _texts(item: Any) -> Iterator[tuple[str, str]]:
    """The texts of an item that a deck may show; that of a source it does not."""
    for told in fields(item):
        value = getattr(item, told.name)
        if isinstance(value, str) and told.name not in ("text", "verbatim"):
            yield told.name, value
