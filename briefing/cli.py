"""The commands export, update, check, extract, share, templates. Exit: 0 fine, 1 faults or failure, 2 wrong use."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.core.errors import BriefingError

if TYPE_CHECKING:
    from briefing.core.diagnostics import Diagnostic
    from briefing.core.model import Briefing
    from briefing.sources.extract import Extraction

_MEMOS = (".docx", ".dotx")
_FINISHED = (".pptx", ".potx", *_MEMOS)
"""What is checked as a deck or a memo; every other file is a briefing."""


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
    share = commands.add_parser("share", help="write a copy for others, without the texts of the press")
    share.add_argument("file", type=Path, metavar="FILE")
    share.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.briefing")
    share.add_argument("--force", action="store_true", help="replace what is there")
    share.set_defaults(act=_share)
    templates = commands.add_parser("templates", help="list the templates, or check one")
    templates.add_argument("check", nargs="?", choices=["check"])
    templates.add_argument("path", nargs="?")
    templates.add_argument("--json", action="store_true")
    templates.set_defaults(act=_templates, parser=templates)
    return parser


def _add_export(commands: Any) -> None:
    export = commands.add_parser("export", help="make a deck or a memo of a briefing")
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.{pptx,pdf,png,docx}")
    export.add_argument("--template", default="", metavar="NAME|PATH", help="one of ours, or your own file")
    export.add_argument("--language", default="", choices=["fr", "en"], help="of the deck's own words")
    export.add_argument("--narrative", default="", choices=["board", "story", "full", "short", "onepage"])
    which = export.add_mutually_exclusive_group()
    which.add_argument("--pick", nargs="+", metavar="ID", help="these quotes, instead of those picked")
    which.add_argument("--all", action="store_true", help="all quotes, in the order of the themes")
    export.set_defaults(act=_export)


def _add_check(commands: Any) -> None:
    check = commands.add_parser("check", help="check a briefing, a deck or a memo")
    check.add_argument("file", type=Path, metavar="FILE|DECK.pptx|MEMO.docx")
    check.add_argument("--briefing", type=Path, help="the briefing that it was made of: prove its quotes")
    check.add_argument("--source", type=Path, action="append", default=[], help="a text that quotes were taken from")
    check.add_argument("--json", action="store_true")
    check.set_defaults(act=_check)


def _add_update(commands: Any) -> None:
    update = commands.add_parser("update", help="bring a deck that people edited up to its briefing")
    update.add_argument("deck", type=Path, metavar="DECK.pptx")
    update.add_argument("--briefing", type=Path, required=True, metavar="FILE")
    update.add_argument("-o", "--output", type=Path, metavar="OUT.pptx", help="else DECK is replaced, DECK.bak kept")
    update.add_argument("--dry-run", action="store_true", help="only say what would change")
    update.add_argument("--json", action="store_true")
    update.add_argument("--home", action="store_true", help="first bring what people changed home to the briefing")
    update.add_argument("--on-conflict", default="deck", choices=["deck", "briefing"], help="whose words are taken")
    update.set_defaults(act=_update)


def _update(options: argparse.Namespace) -> int:
    from briefing.core.storage.store import load
    from briefing.update_command import run

    return run(options, _on_its_template(load(options.briefing), options.briefing.parent))


def _export(options: argparse.Namespace) -> int:
    from briefing.core import paths
    from briefing.core.queries.outline import in_story_order
    from briefing.core.storage.store import load
    from briefing.deck.export import export
    from briefing.deck.request import Request

    briefing = load(options.file)
    if options.output.suffix.lower() != ".docx" and not options.template:
        briefing = _on_its_template(briefing, options.file.parent)
    picks = in_story_order(briefing) if options.all else options.pick
    request = Request(options.template, picks, options.language, options.narrative, paths.maps_folder())
    progress = _show_progress if sys.stderr.isatty() else None
    with _folder_of(options.output):
        report = export(briefing, options.output, request, inputs=[options.file], progress=progress)
    for warning in report.warnings:
        print(warning, file=sys.stderr)
    print(f"{report.path}: {_counted(report.slides, 'slide')}" if report.slides else report.path)
    return 0


def _on_its_template(briefing: Briefing, folder: Path) -> Briefing:
    """The briefing of ``folder`` on its template as it is found here; on our first where this user never chose it."""
    from briefing.core.edits import change_deck
    from briefing.core.queries.chosen_template import chosen_template, is_ours

    if is_ours(briefing.deck):
        return briefing
    from briefing.ui.common.settings import Settings

    found = chosen_template(briefing.deck, Settings().templates_taken(), folder)
    if found is None:
        what = f"The briefing asks for the template “{briefing.deck.template}”, which was never chosen on this computer"
        mend = "Give it with --template, or choose it once in the window."
        print(f"{what}: the deck is on ours. {mend}", file=sys.stderr)
    return change_deck(briefing, template=found or "", template_sha256="")


@contextmanager
def _folder_of(output: Path) -> Iterator[None]:
    """Make the last folder of the way to ``output`` if it is missing, and take it back when nothing came into it."""
    from briefing.core.storage.reading import is_folder

    folder = output.parent
    is_new = is_folder(folder.parent) and not os.path.lexists(folder)
    if is_new:
        with suppress(OSError):
            folder.mkdir()
    try:
        yield
    except BaseException:
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        raise


def _show_progress(done: int, total: int) -> None:
    print(f"\r{done} / {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def _check(options: argparse.Namespace) -> int:
    suffix = options.file.suffix.lower()
    if options.briefing and suffix not in _FINISHED:
        what = "Only a deck or a memo is checked against a briefing."
        raise BriefingError(what, mend="Give a .pptx or a .docx, or leave --briefing out.")
    if suffix in _FINISHED:
        fine, found = "no faults", _told_of_memo(options.file) if suffix in _MEMOS else _told_of_deck(options.file)
    else:
        found, fine = _told_of_briefing(options.file, options.source)
    if options.briefing:
        found += _untruths(options.file, options.briefing, options.source)
    return _print_told("file", str(options.file), found, options.json, fine)


def _print_told(key: str, path: str, found: Sequence[Diagnostic], as_json: bool, fine: str) -> int:
    """Print what is told of the file at ``path``, ``fine`` where it has no faults; the exit code."""
    from briefing.core.diagnostics import as_data, faults_first, line

    has_faults = any(told.is_fault for told in found)
    if as_json:
        print(json.dumps({key: path, **as_data(found)}, ensure_ascii=False))
    else:
        for told in faults_first(found):
            print(line(told))
        if not has_faults:
            print(f"{path}: {fine}")
    return 1 if has_faults else 0


def _told_of_deck(path: Path) -> list[Diagnostic]:
    from briefing.deck.check.deck import check_deck

    return check_deck(path, _show_progress if sys.stderr.isatty() else None)


def _told_of_memo(path: Path) -> list[Diagnostic]:
    from briefing.deck.memo.check import check_memo

    return check_memo(path)


def _untruths(finished: Path, path: Path, sources: Sequence[Path]) -> tuple[Diagnostic, ...]:
    from briefing.core.storage.store import load
    from briefing.deck.memo.check import check_truth as check_truth_of_memo
    from briefing.deck.ooxml.package import read_bytes
    from briefing.deck.truth.check import check_truth
    from briefing.sources.proving import at_hand

    briefing, texts, told = at_hand(load(path), sources)
    judge = check_truth_of_memo if finished.suffix.lower() in _MEMOS else check_truth
    judged = judge(read_bytes(finished), briefing, texts, str(finished))
    return (*told, *judged.untruths, *judged.doubts)


def _told_of_briefing(path: Path, sources: Sequence[Path]) -> tuple[list[Diagnostic], str]:
    """What is wrong, and what could not be checked; and what is said where nothing is wrong."""
    from briefing.core.cuts.confirming import to_confirm
    from briefing.core.diagnostics import of_error
    from briefing.core.quotes.looking import to_look_at
    from briefing.core.quotes.requoted import misquotations
    from briefing.core.quotes.verify import findings, tally, unfair
    from briefing.core.storage.store import load
    from briefing.sources.proving import at_hand

    try:
        briefing = load(path)
    except BriefingError as error:
        return [of_error(error)], ""
    briefing, texts, told = at_hand(briefing, sources)
    told += (*findings(briefing, texts), *unfair(briefing), *to_confirm(briefing), *to_look_at(briefing))
    counted = tally(briefing, texts)
    return [*told, *misquotations(briefing)], f"no faults: {counted}" if counted else "no faults"


def _extract(options: argparse.Namespace) -> int:
    """Find the quotes of the sources, write them to the output, print them.

    A source that cannot be read is named on stderr and the rest go on. Without an output quotes are only printed.
    """
    from briefing.sources.extract import extract_all

    if options.turns:
        return _turns(options)
    if options.propose and not options.output:
        options.parser.error("--propose needs -o OUT.briefing")
    _refuse_overwriting(options.sources, options.output, force=options.force)
    printed = _Printed(options.json, is_quiet=bool(options.output) and not options.json)
    progress = _show_progress if sys.stderr.isatty() else None
    found: Iterable[Extraction] = extract_all(options.sources, progress=progress)
    if options.output:  # written first: whoever reads what is printed may have enough of it
        found = list(found)
        _write(found, options, printed)
    for extraction in found:
        printed.tell(extraction)
    printed.end()
    return 1 if printed.faults else 0


def _share(options: argparse.Namespace) -> int:
    """Write a copy without the texts that may not be passed on, and say whose they are."""
    from briefing.core.edits.ids import identified
    from briefing.core.sharing import shared
    from briefing.core.storage.store import load, save

    _refuse_overwriting([str(options.file)], options.output, force=options.force)
    copy = shared(load(options.file))
    save(identified(copy.briefing), options.output)
    print(f"{options.output}: {_counted(len(copy.briefing.messages), 'quote')}", *copy.told, sep="\n")
    return 0


def _turns(options: argparse.Namespace) -> int:
    """Print the turns of a transcript: a list, empty where the source is no transcript of a kind that is known."""
    from briefing.sources.bounded_reading import read

    if len(options.sources) != 1 or options.output:
        options.parser.error("--turns takes one SOURCE and no output")
    turns = [placed.turn for placed in read(options.sources[0]).turns]
    is_ascii = (sys.stdout.encoding or "").lower() not in ("utf-8", "utf8")
    print(json.dumps([turn.as_item() for turn in turns], ensure_ascii=is_ascii, indent=1))
    if not turns:
        print("briefing: this is no transcript of a kind that is known.", file=sys.stderr)
    return 0


def _refuse_overwriting(sources: Sequence[str], output: Path | None, *, force: bool) -> None:
    """Refuse to write over a source, and, unless ``force``, over a briefing that people may have worked on."""
    from briefing.core.storage.files import refuse_replacing, refuse_unwritable

    if not output:
        return
    refuse_replacing(output, [Path(source) for source in sources if source != "-"])
    refuse_unwritable(output)
    if not force and os.path.lexists(output):
        what = "There is already a file here; it may hold what people worked on."
        raise BriefingError(what, where=str(output), mend="Give another name, or --force to replace it.")


def _write(found: Sequence[Extraction], options: argparse.Namespace, printed: _Printed) -> None:
    output, keep_text = options.output, not options.no_text
    from briefing.core.edits.ids import identified
    from briefing.core.model import Briefing
    from briefing.core.storage.store import MAX_BYTES, dumps, save
    from briefing.sources.to_briefing import gathered

    if not any(extraction.reading for extraction in found):
        return
    gathering = gathered(Briefing(), found, keep_text=keep_text, is_picky=False)
    briefing = gathering.briefing
    if keep_text and len(dumps(briefing).encode()) > MAX_BYTES:
        briefing = gathered(Briefing(), found, keep_text=False, is_picky=False).briefing
        print("The sources' texts would make the briefing too large: they are left out.", file=sys.stderr)
    if options.propose:
        briefing = _proposed(briefing, printed)
    save(identified(briefing), output)
    if gathering.folded:
        print(f"briefing: quotes said twice, kept once: {gathering.folded}.", file=sys.stderr)
    reported = sum(message.is_paraphrase for message in briefing.messages)
    told = [_counted(len(briefing.messages) - reported, "quote"), _counted(len(briefing.speakers), "speaker")]
    told += [_counted(reported, "paraphrase")] if reported else []
    printed.say(f"{output}: {', '.join(told)}")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}"


def _proposed(briefing: Briefing, printed: _Printed) -> Briefing:
    from briefing.sources.proposing.first_briefing import applied, proposal_for

    proposal = proposal_for(briefing)
    for grouping in proposal.groupings:
        printed.say(f"{grouping.title}: {_counted(len(grouping.ids), 'quote')} (by {grouping.by.value})")
    return applied(briefing, proposal)


class _Printed:
    """Prints quotes as they come: one JSON document, a line each, or nothing."""

    def __init__(self, as_json: bool, *, is_quiet: bool) -> None:
        self._as_json, self._is_quiet = as_json, is_quiet
        self._count = 0
        self._is_ascii = (sys.stdout.encoding or "").lower() not in ("utf-8", "utf8")
        self.faults = 0
        if as_json:
            sys.stdout.write('{"quotes": [')

    def say(self, line: str) -> None:
        if not self._as_json:
            print(line.encode("ascii", "backslashreplace").decode() if self._is_ascii else line)

    def end(self) -> None:
        if self._as_json:
            sys.stdout.write("]}\n")

    def tell(self, extraction: Extraction) -> None:
        if extraction.fault:
            self.faults += 1
            print(f"briefing: {extraction.fault}", file=sys.stderr)
        for remark in extraction.remarks:
            print(f"briefing: {extraction.source}: {remark}", file=sys.stderr)
        for quote in () if self._is_quiet else extraction.quotes:
            if self._as_json:
                sys.stdout.write(",\n" if self._count else "\n")
                told = {**quote.as_data(), "source": extraction.source}
                sys.stdout.write(json.dumps(told, ensure_ascii=self._is_ascii))
            else:
                who = f"{quote.speaker or '?'}{' (reported)' if quote.is_paraphrase else ''}"
                self.say(f"{extraction.source}:{quote.start}-{quote.end} {who}: {quote.text}")
            self._count += 1


def _templates(options: argparse.Namespace) -> int:
    from briefing.deck.template.catalogue import available, find

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


def _check_template(info: Any, options: argparse.Namespace) -> int:
    from briefing.core import paths
    from briefing.deck.template.check import examine

    return _print_told("template", str(info.path), examine(info, paths.maps_folder()), options.json, "it can be used")
