"""The commands and their options; each loads its own part. Exit: 0 fine, 1 faults or failure, 2 wrong use."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def run(arguments: Sequence[str]) -> int:
    """Carry out one command. Raises BriefingError for what the user should know; argparse exits with 2."""
    options = _parser().parse_args(arguments)
    code: int = options.act(options)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("briefing", description="From an assembly's key messages to an executive deck.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_export(commands)
    _add_check(commands)
    _add_update(commands)
    _add_extract(commands)
    _add_share(commands)
    _add_templates(commands)
    return parser


def _add_export(commands: _Commands) -> None:
    export = commands.add_parser("export", help="make a deck or a memo of a briefing")
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.{pptx,pdf,png,docx}")
    export.add_argument("--template", default="", metavar="NAME|PATH", help="one of ours, or your own file")
    export.add_argument("--language", default="", choices=["fr", "en"], help="of the deck's own words")
    export.add_argument(
        "--narrative", default="", choices=["board", "story", "full", "short", "onepage"], help="how the deck is told"
    )
    which = export.add_mutually_exclusive_group()
    which.add_argument("--pick", nargs="+", metavar="ID", help="these quotes, instead of those picked")
    which.add_argument("--all", action="store_true", help="all quotes, in the order of the themes")
    export.set_defaults(act=_export)


def _add_check(commands: _Commands) -> None:
    check = commands.add_parser("check", help="check a briefing, a deck or a memo")
    check.add_argument("file", type=Path, metavar="FILE|DECK.pptx|MEMO.docx")
    check.add_argument("--briefing", type=Path, help="the briefing that it was made of: prove its quotes")
    check.add_argument("--source", type=Path, action="append", default=[], help="a text that quotes were taken from")
    check.add_argument("--json", action="store_true")
    check.set_defaults(act=_check)


def _add_update(commands: _Commands) -> None:
    update = commands.add_parser("update", help="bring a deck that people edited up to its briefing")
    update.add_argument("deck", type=Path, metavar="DECK.pptx")
    update.add_argument("--briefing", type=Path, required=True, metavar="FILE")
    update.add_argument("-o", "--output", type=Path, metavar="OUT.pptx", help="else DECK is replaced, DECK.bak kept")
    update.add_argument("--dry-run", action="store_true", help="only say what would change")
    update.add_argument("--json", action="store_true")
    update.add_argument("--home", action="store_true", help="first bring what people changed home to the briefing")
    update.add_argument("--on-conflict", default="deck", choices=["deck", "briefing"], help="whose words are taken")
    update.set_defaults(act=_update)


def _add_extract(commands: _Commands) -> None:
    extract = commands.add_parser("extract", help="find the quotes of articles, minutes, transcripts and mails")
    told = "an article, minutes, a transcript or a mail; - for stdin"
    extract.add_argument("sources", nargs="+", metavar="SOURCE", help=told)
    extract.add_argument("-o", "--output", type=Path, metavar="OUT.briefing")
    extract.add_argument("--force", action="store_true", help="with -o: replace the file that is there")
    extract.add_argument("--json", action="store_true")
    extract.add_argument(
        "--no-text", action="store_true", help="keep fingerprints in the briefing instead of the sources' texts"
    )
    extract.add_argument("--propose", action="store_true", help="with -o: group the quotes, and pick key messages")
    extract.add_argument("--turns", action="store_true", help="print the turns of one transcript as JSON instead")
    extract.set_defaults(act=_extract, parser=extract)


def _add_share(commands: _Commands) -> None:
    share = commands.add_parser("share", help="write a copy for others, without the texts of the press")
    share.add_argument("file", type=Path, metavar="FILE")
    share.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.briefing")
    share.add_argument("--force", action="store_true", help="replace what is there")
    share.set_defaults(act=_share)


def _add_templates(commands: _Commands) -> None:
    templates = commands.add_parser("templates", help="list the templates, or check one")
    templates.add_argument("check", nargs="?", choices=["check"])
    templates.add_argument("path", nargs="?")
    templates.add_argument("--json", action="store_true")
    templates.set_defaults(act=_templates, parser=templates)


def _export(options: argparse.Namespace) -> int:
    from briefing.cli.export import run

    return run(options)


def _check(options: argparse.Namespace) -> int:
    from briefing.cli.check import run

    return run(options)


def _update(options: argparse.Namespace) -> int:
    from briefing.cli.update import run

    return run(options)


def _extract(options: argparse.Namespace) -> int:
    from briefing.cli.extract import run

    return run(options)


def _share(options: argparse.Namespace) -> int:
    from briefing.cli.share import run

    return run(options)


def _templates(options: argparse.Namespace) -> int:
    from briefing.cli.templates import run

    return run(options)
