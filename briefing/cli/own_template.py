"""The template that a briefing asks for, where this user chose it once."""

from __future__ import annotations

import sys
from pathlib import Path

from briefing.core.edits import change_deck
from briefing.core.model import Briefing
from briefing.core.queries.chosen_template import chosen_template, is_ours
from briefing.ui.common.settings import Settings


def on_its_template(briefing: Briefing, folder: Path) -> Briefing:
    """The briefing of ``folder`` on its template as it is found here; on our first where this user never chose it."""
    if is_ours(briefing.deck):
        return briefing

    found = chosen_template(briefing.deck, Settings().templates_taken(), folder)
    if found is None:
        what = f"The briefing asks for the template “{briefing.deck.template}”, which was never chosen on this computer"
        mend = "Give it with --template, or choose it once in the window."
        print(f"{what}: the deck is on ours. {mend}", file=sys.stderr)
    return change_deck(briefing, template=found or "", template_sha256="")
