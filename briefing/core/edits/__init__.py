"""Pure edits, each from a briefing to a briefing; undo is built on them.

An edit that changes nothing returns the very briefing it was given.

They are loaded with the first that is asked for, as no first frame does.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.core.edits.every import *  # noqa: F403 (all that is loaded late)


def __getattr__(name: str) -> Any:
    return getattr(import_module("briefing.core.edits.every"), name)
