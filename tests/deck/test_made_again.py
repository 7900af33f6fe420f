"""A deck made again after edits, most of it from what is kept of the one before, is the one that is made afresh."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.core.model import Briefing
from briefing.core.storage.store import load, save
from briefing.deck.export import deck
from briefing.deck.request import Request

ROOT = Path(__file__).parents[2]
WORDS = ("Oui.", "Décider en mars.", "Un geste simple, et le même pour tous nos dirigeants, dès la rentrée prochaine.")


def edited(briefing: Briefing, chance: random.Random) -> Briefing:
    """The briefing with a message's text or level changed, a pick moved to the front, or one left out."""
    picks = list(briefing.deck.picks)
    at = chance.randrange(len(picks))
    match chance.choice(("quote", "takeaway", "ask", "level", "move", "leave out")):
        case "move":
            picks.insert(0, picks.pop(at))
        case "leave out":
            del picks[at]
        case "level":
            return changed(briefing, picks[at], level=chance.choice(("decide", "mandate", "note", "")))
        case field:
            return changed(briefing, picks[at], **{field: chance.choice(WORDS)})
    return replace(briefing, deck=replace(briefing.deck, picks=tuple(picks)))


def changed(briefing: Briefing, id: str, **texts: str) -> Briefing:
    messages = (replace(message, **texts) if message.id == id else message for message in briefing.messages)
    return replace(briefing, messages=tuple(messages))


@pytest.mark.slow
def test_a_deck_made_after_edits_is_that_of_a_new_process(cigref, tmp_path):
    request, chance, briefing = Request(narrative="story"), random.Random(2), cigref
    for _ in range(5):
        deck(briefing, request, is_judged=chance.random() < 0.5)
        briefing = edited(briefing, chance)
    file, out = tmp_path / "edited.briefing", tmp_path / "afresh.pptx"
    save(briefing, file)
    made = deck(load(file), request)[0]
    command = [sys.executable, "main.py", "export", str(file), "-o", str(out), "--narrative", "story"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert made == out.read_bytes()
