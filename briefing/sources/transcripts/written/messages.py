"""Chats that programs saved as data, as Zulip, Slack, Discord, Matrix, Teams, Telegram and Mattermost do → fragments.

A list of messages is found by what its items have: words, who wrote them, and a time of the day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from html import unescape

from briefing.core.elements import Element, drop, text_of
from briefing.sources.transcripts.model import FEWEST, Fragment
from briefing.sources.transcripts.services import lists

SENT = re.compile(
    r'"(?:sender\w*|author|authors|user|user_?name|from|creator|u|timestamp\w*|created\w*|createdDateTime|create_at)"'
)
"""Names that only data with messages, or the like, have."""
_WORDS = ("content", "text", "body", "message", "msg", "cooked", "formatted_body")
_SENDERS = (
    *("sender_full_name", "sender_name", "user_profile", "from", "author", "user", "sender", "u", "creator"),
    *("display_name", "name", "username"),
)
_NAMES = (
    *("real_name", "nickname", "displayName", "display_name", "displayname", "global_name", "name", "username"),
    *("login", "email", "user", "id"),
)
_TIMES = (
    *("timestamp", "ts", "date", "created_at", "createdDateTime", "created_date", "create_at", "origin_server_ts"),
    *("timestamp_ms", "datetime", "time", "sent_at"),
)
_KINDS = ("type", "subtype", "messageType", "t")
_TOLD = re.compile(
    r"system|join|leave|left|topic|purpose|archive|pinn|member|service|bot_|recipient|call|event|rename|_name",
    re.IGNORECASE,
)
"""Kinds of messages that a program writes: who came and went."""
_TITLES = ("title", "headline", "abstract", "rating")
"""What articles and reviews have in lists, and no message."""
_TAG = re.compile(r"</(?:p|div|blockquote|a|code|span|em|strong|li|pre)>|<br\s?/?>", re.IGNORECASE)
_BLOCKS = ("p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr")
_OTHERS = ("blockquote", "pre", "mx-reply", "script", "style")
"""Parts of a message that are another's words, or no words."""
_LINKED = re.compile(r"<([@#!]?)([^<>|\s]+)(?:\|([^<>]*))?>")
"""A link, or whom or what a message names, as Slack writes it."""
_SAID = re.compile(r".{0,120}\b(?:said|wrote|a\s(?:dit|écrit))\b.{0,300}:\s*", re.IGNORECASE)
"""What stands above a message that another quotes."""
_FENCE = re.compile(r"(```|~~~).*?(?:\1|\Z)", re.DOTALL)
_ACCOUNT = re.compile(r"@([^:\s]+):\S+")
_ID = re.compile(r"(?=\w*\d)(?:[UWB][A-Z0-9]{7,12}|\d{15,20}|[a-z0-9]{26})")
"""What stands for a person whose name the file does not tell."""
_DAY = 1e8
"""Seconds from which a number is a time of the day, and none of a recording."""
_MOST = 0.8
"""Share of a list's items with words that have what messages have, too."""


def messages(data: object) -> list[Fragment]:
    """The messages of the list that holds most of them, in the order of their times; none where there is none."""
    found = [sent for items in lists(data) if (sent := _sent(items))]
    return max(found, key=len, default=[])


def _sent(items: Sequence[dict[str, object]]) -> list[Fragment]:
    """The messages that a list of objects is, each of its lines a fragment; none where it is another list."""
    items = [one for item in items for one in _with_replies(item)]
    worded = [one for one in items if _is_written(one) and _worded(one)]
    told = [one for one in worded if _sender(one) and _when(one) is not None and not any(map(one.get, _TITLES))]
    if len(told) < FEWEST or len(told) < _MOST * len(worded):
        return []
    names = _names(items)
    ids: dict[str, str] = {}
    told.sort(key=lambda one: _when(one) or 0.0)
    return [fragment for one in told for fragment in _fragments(one, names, ids)]


def _with_replies(item: dict[str, object]) -> Iterator[dict[str, object]]:
    """The message that an item is or holds under the name of its kind, and those that answer it."""
    inner = item.get(str(item.get("type")))
    one = inner if isinstance(inner, dict) else item
    yield one
    replies = one.get("replies")
    if isinstance(replies, list):
        yield from (reply for reply in replies if isinstance(reply, dict))


def _fragments(item: dict[str, object], names: Mapping[str, str], ids: dict[str, str]) -> Iterator[Fragment]:
    sender = _sender(item)
    account = _ACCOUNT.fullmatch(sender)
    name = names.get(sender) or (account[1] if account else sender)
    if _ID.fullmatch(name):
        name = ids.setdefault(name, f"Speaker {len(ids) + 1}")
    for number, line in enumerate(_lines(_worded(item), names)):
        yield Fragment(line, name, is_new=number == 0)


def _is_written(item: dict[str, object]) -> bool:
    """Is it a person's, and not what a program tells?"""
    sender = next((told for key in _SENDERS if isinstance(told := item.get(key), dict)), {})
    is_bot = any(map(item.get, ("bot_id", "isBot"))) or any(map(sender.get, ("isBot", "bot")))
    return not is_bot and not any(_TOLD.search(str(item.get(key) or "")) for key in _KINDS)


def _worded(item: object) -> str:
    """The words of a message as the file has them: a text, pieces of one, or a text that an object holds."""
    if isinstance(item, str):
        return item
    if isinstance(item, list):
        return "".join(map(_worded, item))
    if not isinstance(item, dict):
        return ""
    return next((words for key in _WORDS if (words := _worded(item.get(key)))), "")


def _sender(item: dict[str, object]) -> str:
    return next((name for key in _SENDERS if (name := _called(item.get(key)))), "")


def _called(told: object) -> str:
    """How a person is called: by a name, or by an object that has one."""
    if isinstance(told, dict):
        return next((name for key in _NAMES if (name := _called(told.get(key)))), "")
    return " ".join(told.split()) if isinstance(told, str) else ""


def _names(items: Sequence[dict[str, object]]) -> dict[str, str]:
    """The names of accounts, as messages and news of members tell them."""
    found: dict[str, str] = {}
    for item in items:
        content = item.get("content")
        for key, told in (("user", item.get("user_profile")), ("state_key", content), ("sender", content)):
            is_told = isinstance(told, dict) and (key == "user" or "displayname" in told)
            if is_told and isinstance(account := item.get(key), str):
                found.setdefault(account, _called(told))
    return found


def _when(item: dict[str, object]) -> float | None:
    """The seconds of a time of the day; None where it tells none."""
    told = next((item[key] for key in _TIMES if item.get(key)), None)
    if isinstance(told, str) and not re.fullmatch(r"\d+(?:\.\d+)?", told):
        try:
            moment = datetime.fromisoformat(told)
        except ValueError:
            return 0.0 if re.search(r"\d{4}", told) else None
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    number = float(told) if isinstance(told, int | float | str) and not isinstance(told, bool) else 0.0
    return number if number >= _DAY else None


def _lines(words: str, names: Mapping[str, str]) -> list[str]:
    """What a message says, a line each: without tags, and without what it quotes of others or of programs."""
    if _TAG.search(words):
        return _shown(words)
    lines = _FENCE.sub("", words).split("\n")
    own = [
        line
        for number, line in enumerate(lines)
        if not line.startswith((">", "&gt;")) and not (_SAID.fullmatch(line) and _quotes(words, lines[number + 1 :]))
    ]
    plain = (_LINKED.sub(lambda link: _linked(link, names), line) for line in own)
    return [spaced for line in plain if (spaced := " ".join(unescape(line).split()))]


def _quotes(words: str, below: Sequence[str]) -> bool:
    first = next((line for line in below if line.strip()), "")
    return first.startswith(">") or "```quote" in words


def _linked(link: re.Match[str], names: Mapping[str, str]) -> str:
    sign, target, label = link.groups()
    if sign:
        return f"{'#' if sign == '#' else '@'}{label or names.get(target, target)}"
    return (label or target) if "://" in target or target.startswith("mailto:") else link[0]


def _shown(markup: str) -> list[str]:
    """The lines of a piece of a page."""
    from lxml.html import fragment_fromstring

    return own_lines(fragment_fromstring(markup, create_parent="div"))


def own_lines(message: Element) -> list[str]:
    """The lines of a message in the tags of a page, whose tree is copied: none of what it quotes."""
    tree = deepcopy(message)
    tree.tail = None
    for part in list(tree.iter(*_OTHERS)):
        above = part.getprevious()
        if part.tag == "blockquote" and above is not None and _SAID.fullmatch(" ".join(text_of(above).split())):
            drop(above)
        drop(part)
    for part in tree.iter("br", *_BLOCKS):
        part.text = "\n" + (part.text or "") if part.tag != "br" else part.text
        part.tail = "\n" + (part.tail or "")
    return [line for told in text_of(tree).split("\n") if (line := " ".join(told.split()))]
