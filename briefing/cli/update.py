"""``briefing update``: what it does and prints. Exit codes: 0 fine, 1 conflicts in which the deck's words stay."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from briefing.cli.own_template import on_its_template
from briefing.core import paths
from briefing.core.edits.ids import identified
from briefing.core.model import Briefing
from briefing.core.storage.store import load, save
from briefing.deck.request import Request
from briefing.deck.update import home
from briefing.deck.update.changes import State, as_data, line
from briefing.deck.update.home import Offer, offers, taken_home
from briefing.deck.update.update import Updated, update


def run(options: argparse.Namespace) -> int:
    """Update the deck and tell what became of its texts. Raises BriefingError where nothing could be done."""
    briefing = on_its_template(load(options.briefing), options.briefing.parent)
    found: Sequence[Offer] = ()
    if options.home:
        seen = _update(options, briefing, is_dry=True)
        found = offers(seen.changes, briefing, seen.order)
        briefing = taken_home(briefing, found)
        if not options.dry_run and any(offer.is_sure for offer in found):
            save(identified(taken_home(load(options.briefing), found)), options.briefing)
    made = _update(options, briefing, is_dry=options.dry_run)
    if options.json:
        print(json.dumps(_as_data(options, made, found), ensure_ascii=False))
    else:
        _print(options, made, found)
    return 1 if made.conflicts else 0


def _update(options: argparse.Namespace, briefing: Briefing, *, is_dry: bool) -> Updated:
    request = Request(maps=paths.maps_folder())
    return update(
        options.deck, briefing, options.output, request=request, on_conflict=options.on_conflict, dry_run=is_dry
    )


def _as_data(options: argparse.Namespace, made: Updated, found: Sequence[Offer]) -> dict[str, object]:
    return {
        "file": str(options.deck),
        "conflicts": len(made.conflicts),
        "changes": as_data(made.changes),
        "comments": [asdict(comment) for comment in made.comments],
        "home": [{**asdict(offer), "grade": offer.grade.value if offer.grade else ""} for offer in found],
    }


def _print(options: argparse.Namespace, made: Updated, found: Sequence[Offer]) -> None:
    for offer in found:
        print(home.line(offer))
    for change in made.changes:
        if change.state is not State.UNCHANGED:
            print(line(change))
    for comment in made.comments:
        print(f"slide {comment.slide}, {', '.join(filter(None, (*comment.messages, comment.author)))}: {comment.text}")
    done = sum(change.done for change in made.changes)
    said = "would be updated" if options.dry_run else "updated"
    print(f"{options.output or options.deck}: {done} of {len(made.changes)} texts {said}", file=sys.stderr)
