"""``briefing update``: what it does and prints. Exit codes: 0 fine, 1 conflicts in which the deck's words stay."""

from __future__ import annotations

import argparse
import json
import sys

from briefing.core import paths
from briefing.core.model import Briefing
from briefing.deck.request import Request
from briefing.deck.update.changes import State, as_data, line
from briefing.deck.update.update import update


def run(options: argparse.Namespace, briefing: Briefing) -> int:
    """Update the deck and tell what became of its texts. Raises BriefingError where nothing could be done."""
    made = update(
        options.deck,
        briefing,
        options.output,
        request=Request(maps=paths.maps_folder()),
        on_conflict=options.on_conflict,
        dry_run=options.dry_run,
    )
    if options.json:
        told = {"file": str(options.deck), "conflicts": len(made.conflicts), "changes": as_data(made.changes)}
        print(json.dumps(told, ensure_ascii=False))
    else:
        for change in made.changes:
            if change.state is not State.UNCHANGED:
                print(line(change))
        done = sum(change.done for change in made.changes)
        print(f"{options.output or options.deck}: {done} of {len(made.changes)} texts updated", file=sys.stderr)
    return 1 if made.conflicts else 0
