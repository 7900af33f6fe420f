"""``briefing share``: a copy for others, without the texts that may not be passed on."""

from __future__ import annotations

import argparse

from briefing.cli.outputs import refuse_overwriting
from briefing.cli.printing import counted
from briefing.core.edits.ids import identified
from briefing.core.sharing import shared
from briefing.core.storage.store import load, save


def run(options: argparse.Namespace) -> int:
    """Write a copy without the texts that may not be passed on, and say whose they are."""
    refuse_overwriting([str(options.file)], options.output, force=options.force)
    copy = shared(load(options.file))
    save(identified(copy.briefing), options.output)
    print(f"{options.output}: {counted(len(copy.briefing.messages), 'quote')}", *copy.told, sep="\n")
    return 0
