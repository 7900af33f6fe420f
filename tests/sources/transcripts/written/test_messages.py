"""Chats that programs saved as data, each in its own names: who wrote what, in the order of the times."""

from __future__ import annotations

import json

import pytest

from briefing.sources.readers.reading import read_bytes
from briefing.sources.transcripts import turns_of

FIRST = "We closed two piers and opened three."
SECOND = "I do not agree. The new piers cost more."
THIRD = "They cost less per boat. We measured it."

SAID = [("Jane Holm", FIRST), ("Paul Vert", SECOND), ("Jane Holm", THIRD)]
STAMPS = [f"2026-05-12T10:3{minute}:00+00:00" for minute in (2, 5, 7)]
MILLISECONDS = [1670511601000, 1670511602000, 1670511603000]
IDS = {"Jane Holm": "U0AB1CD2E", "Paul Vert": "U0ZZ1CD2E"}
ACCOUNTS = {name: f"@{name[0].lower()}:sea.example" for name in IDS}

QUOTED = f'<p><span>Jane Holm</span> <a href="#x">said</a>:</p>\n<blockquote>\n<p>{FIRST}</p>\n</blockquote>\n'
ZULIP = [
    {"content": f"{quoted}<p>{words}</p>", "id": number, "sender_full_name": name, "timestamp": 1705514253 + number}
    for number, ((name, words), quoted) in enumerate(zip(SAID, ("", QUOTED, ""), strict=True))
]
JOINED = {"subtype": "channel_join", "user": "U0AB1CD2E", "text": "<@U0AB1CD2E> has joined", "ts": "1512085940.0002"}
SLACK = [JOINED] + [
    {"user": IDS[name], "text": words, "ts": f"151208595{number}.000216"}
    | ({"user_profile": {"real_name": name}} if number < 2 else {})
    for number, (name, words) in enumerate(SAID)
]
BOT = {"type": "Default", "timestamp": STAMPS[0], "content": "Beep", "author": {"name": "Bot", "isBot": True}}
CAME = {"type": "GuildMemberJoin", "timestamp": STAMPS[1], "content": "Joined.", "author": {"name": "Paul Vert"}}
DISCORD = {
    "guild": {"id": "1", "name": "Piers"},
    "messages": [BOT, CAME]
    + [
        {"type": "Default", "timestamp": when, "content": words, "author": {"name": "x", "nickname": name}}
        for when, (name, words) in zip(STAMPS, SAID, strict=True)
    ],
}
MATRIX = {
    "messages": [
        {
            "type": "m.room.member",
            "sender": account,
            "content": {"displayname": name},
            "origin_server_ts": 1670511600000,
        }
        for name, account in ACCOUNTS.items()
    ]
    + [
        {
            "type": "m.room.message",
            "sender": ACCOUNTS[name],
            "content": {"body": quoted + words},
            "origin_server_ts": when,
        }
        for when, (name, words), quoted in zip(MILLISECONDS, SAID, ("", f"> <@j> {FIRST}\n\n", ""), strict=True)
    ],
}
PIECES = ["I do not agree. ", {"type": "bold", "text": "The new piers"}, " cost more."]
TELEGRAM = {
    "type": "private_group",
    "messages": [{"type": "service", "date": STAMPS[0], "actor": "Jane Holm", "action": "create_group", "text": ""}]
    + [
        {"type": "message", "date": when[:19], "from": name, "from_id": "user1", "text": words}
        for when, (name, _), words in zip(STAMPS, SAID, (FIRST, PIECES, THIRD), strict=True)
    ],
}
NEWS = {"messageType": "systemEventMessage", "createdDateTime": STAMPS[0], "from": None, "body": {"content": "<x/>"}}
TEAMS = {
    "value": [
        {
            "messageType": "message",
            "createdDateTime": when,
            "from": {"application": None, "user": {"id": "9", "displayName": name}},
            "body": {"contentType": "html", "content": f"<div><p>{words}</p></div>"},
        }
        for when, (name, words) in reversed(list(zip(STAMPS, SAID, strict=True)))
    ]
    + [NEWS]
}
GOOGLE = {
    "messages": [
        {"creator": {"name": name}, "created_date": "Tuesday, 12 May 2026 at 10:32:00 UTC", "text": words}
        for name, words in SAID
    ]
}
FORUM = {
    "post_stream": {
        "posts": [
            {"name": name, "username": "x", "created_at": when, "cooked": f"<p>{words}</p>"}
            for when, (name, words) in zip(STAMPS, SAID, strict=True)
        ]
    }
}
CREATED = {
    "create_at": 1670511600000,
    "username": "Jane Holm",
    "message": "jane joined.",
    "type": "system_join_channel",
}
MATTERMOST = {
    "order": ["2", "1", "0"],
    "posts": {"3": CREATED}
    | {
        str(number): {"create_at": MILLISECONDS[number], "username": name, "message": words, "type": ""}
        for number, (name, words) in reversed(list(enumerate(SAID)))
    },
}
ALL = [ZULIP, SLACK, DISCORD, MATRIX, TELEGRAM, TEAMS, GOOGLE, FORUM, MATTERMOST]


def said(text):
    return [(turn.speaker, turn.text, turn.start) for turn in turns_of(text)]


@pytest.mark.parametrize("data", ALL)
def test_each_message_of_saved_data_is_whose_it_says(data):
    right = [("Jane Holm", FIRST, None), ("Paul Vert", SECOND, None), ("Jane Holm", THIRD, None)]
    assert said(json.dumps(data, indent=1)) == right
    assert said(json.dumps(data)) == right


def test_data_on_lines_of_its_own_holds_messages():
    reply = {"user": "pvert", "message": SECOND, "create_at": 1670511602000}
    first = {"user": "jholm", "message": FIRST, "create_at": 1670511601000, "replies": [reply]}
    last = {"user": "jholm", "message": THIRD, "create_at": 1670511603000}
    posts = [{"type": "version", "version": 1}, *({"type": "post", "post": one} for one in (first, last))]
    text = "\n".join(map(json.dumps, posts))
    assert said(text) == [("jholm", FIRST, None), ("pvert", SECOND, None), ("jholm", THIRD, None)]


def test_the_text_of_saved_data_is_what_was_said():
    reading = read_bytes(json.dumps(DISCORD).encode(), "piers.json")
    assert reading.text == f"Jane Holm: {FIRST}\n\nPaul Vert: {SECOND}\n\nJane Holm: {THIRD}"
    assert [turn.turn.speaker for turn in reading.turns] == ["Jane Holm", "Paul Vert", "Jane Holm"]


def test_lines_code_links_and_those_named_are_read_as_people_see_them():
    words = "See <https://sea.example/a|the plan> &amp; ask <@U0ZZ1CD2E>.\n```boats = 3```\nIt is <!here>"
    told = {"user": "U0AB1CD2E", "user_profile": {"real_name": "Jane Holm"}, "ts": "1512085950.0002", "text": words}
    text = json.dumps([told, {"user": "U0ZZ1CD2E", "ts": "1512085960.0002", "text": "Done."}])
    assert [(turn.speaker, turn.text) for turn in turns_of(text)] == [
        ("Jane Holm", "See the plan & ask @U0ZZ1CD2E.\nIt is @here"),
        ("Speaker 1", "Done."),
    ]


@pytest.mark.parametrize(
    "data",
    [
        [{"title": "Piers", "author": "Jane Holm", "date": "2026-05-12", "content": FIRST}] * 3,
        [{"author": "Jane Holm", "text": FIRST}, {"author": "Paul Vert", "text": SECOND}],
        {"user": "Jane Holm", "settings": [{"name": "a", "text": "b"}, {"name": "c", "text": "d"}]},
        [{"user": {"login": 3}, "ts": [], "text": {"text": None}}, {"from": 0, "date": True, "text": ["", 4]}],
    ],
)
def test_other_data_is_no_chat(data):
    assert turns_of(json.dumps(data)) == ()
