"""``briefing templates``: those that there are, or whether one can be used."""

from __future__ import annotations

import argparse
import json

from briefing.cli.printing import print_told
from briefing.core import paths
from briefing.deck.template.catalogue import TemplateInfo, available, find


def run(options: argparse.Namespace) -> int:
    """List our templates, or print what is wrong with one; 1 where it has faults."""
    if options.check and not options.path:
        options.parser.error("templates check needs a PATH")
    if options.check:
        return _check_template(find(options.path), options)
    infos = available()
    if options.json:
        rows = [{"name": info.name, "title": info.title("en"), "path": str(info.path)} for info in infos]
        print(json.dumps({"templates": rows}, ensure_ascii=False))
    else:
        for info in infos:
            print(f"{info.name}\t{info.title('en')}")
    return 0


def _check_template(info: TemplateInfo, options: argparse.Namespace) -> int:
    from briefing.deck.template.check import examine

    found = examine(info, paths.maps_folder())
    return print_told("template", str(info.path), found, "it can be used", as_json=options.json)
