"""``briefing export``: a deck or a memo of a briefing."""

from __future__ import annotations

import argparse
import sys

from briefing.cli.outputs import folder_of
from briefing.cli.own_template import on_its_template
from briefing.cli.printing import counted, progress
from briefing.core import paths
from briefing.core.queries.outline import in_story_order
from briefing.core.storage.store import load
from briefing.deck.export import export
from briefing.deck.request import Request


def run(options: argparse.Namespace) -> int:
    """Export, and print where to; warnings go to stderr. Raises BriefingError where no deck could be made."""
    briefing = load(options.file)
    if options.output.suffix.lower() != ".docx" and not options.template:
        briefing = on_its_template(briefing, options.file.parent)
    picks = in_story_order(briefing) if options.all else options.pick
    request = Request(options.template, picks, options.language, options.narrative, paths.maps_folder())
    with folder_of(options.output):
        report = export(briefing, options.output, request, inputs=[options.file], progress=progress())
    for warning in report.warnings:
        print(warning, file=sys.stderr)
    if report.backup:
        print(f"briefing: the file as it was is kept as {report.backup}.", file=sys.stderr)
    print(f"{report.path}: {counted(report.slides, 'slide')}" if report.slides else report.path)
    return 0
