"""Chats saved as web pages by Telegram, Discord, Element, Slack and Zulip → a line a message, as relays have it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing.core.elements import Element, text_of
from briefing.sources.transcripts.model import FEWEST
from briefing.sources.transcripts.written.messages import own_lines

_CLOCK = re.compile(r"\b\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M\b)?", re.IGNORECASE)
_NAMED = re.compile(r"[^<>\n]{1,60}")


class _Kind(NamedTuple):
    """The classes by which a program tells who wrote, when and what."""

    name: frozenset[str]
    time: frozenset[str]
    words: frozenset[str]


def _kind(name: str, time: str, words: str) -> _Kind:
    return _Kind(*(frozenset(one.split()) for one in (name, time, words)))


_KINDS = (
    _kind("from_name", "date", "text"),  # Telegram
    _kind(
        "chatlog__author chatlog__author-name", "chatlog__timestamp chatlog__short-timestamp", "chatlog__content"
    ),  # Discord
    _kind(
        "mx_DisambiguatedProfile_displayName mx_SenderProfile_displayName", "mx_MessageTimestamp", "mx_EventTile_body"
    ),
    _kind("username", "time", "msg"),  # Slack
    _kind("sender_name_text sender-name", "message_time message-time", "message_content"),  # Zulip
)


def chat_page(tree: Element) -> str:
    """The messages of such a page, "[10:32] <Anne Roy> words" each; "" for others."""
    for kind in _KINDS:
        found = list(_messages(tree, kind))
        if len(found) >= FEWEST:
            return "\n".join(found)
    return ""


def _messages(tree: Element, kind: _Kind) -> Iterator[str]:
    name = time = ""
    for element in tree.iter():
        classes = set((element.get("class") or "").split()) if isinstance(element.tag, str) else set()
        if classes & kind.name:
            name = " ".join(text_of(element).split())
        elif classes & kind.time:
            clock = _CLOCK.search(f"{text_of(element)} {element.get('title') or ''}")
            time = clock[0] if clock else time
        elif classes & kind.words and time and _NAMED.fullmatch(name):
            lines = own_lines(element)
            if lines:
                yield "\n".join((f"[{time}] <{name}> {lines[0]}", *lines[1:]))
