"""Hand a file to the window that is already open, before Qt is loaded. Its other end: ui/app/instance_server.py.

The window greets with a line, is sent a line of JSON, and answers that it took it. One that hangs does not greet, and
nothing was sent to it.
"""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event, Thread

from briefing.core.system import channel

GREETING = b"briefing/1\n"
TAKEN = b"taken\n"
LONGEST = 40_000
"""The bytes of a message: more than the longest path of any system."""
PATIENCE = 1.5
"""Seconds for all of a conversation."""
_OURS = os.urandom(8).hex()
"""By which a window knows what this process hands over again, for it did not hear in time that it was taken."""


def address() -> str:
    """Where the window of this user and session listens."""
    return channel.address("Briefing")


def hand_over(file: Path | None, address: str, patience: float = PATIENCE) -> bool:
    """Have the window at ``address`` open ``file``, or just come forward; False if none took it in time."""
    if not channel.is_ours(address):
        return False
    given_up = Event()
    took: list[bool] = []
    talk = Thread(target=lambda: took.append(_talk(file, address, given_up)), daemon=True)
    talk.start()
    talk.join(patience)
    given_up.set()
    return any(took)


def _talk(file: Path | None, address: str, given_up: Event) -> bool:
    import json

    message = {"file": str(file.absolute()) if file else "", "token": os.environ.get("XDG_ACTIVATION_TOKEN", "")}
    message["from"] = _OURS
    try:
        with channel.connected(address) as stream:
            if stream.readline(LONGEST) != GREETING or given_up.is_set():
                return False
            stream.write(json.dumps(message).encode() + b"\n")
            stream.flush()
            return stream.readline(LONGEST) == TAKEN
    except OSError:
        return False
