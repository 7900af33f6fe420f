"""``briefing extract``: the quotes of sources, printed or written as a briefing; the turns of a transcript."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence

from briefing.cli.outputs import refuse_overwriting
from briefing.cli.printing import counted, progress
from briefing.core.edits.ids import identified
from briefing.core.model import Briefing
from briefing.core.storage.store import MAX_BYTES, dumps, save
from briefing.sources.bounded_reading import read
from briefing.sources.extract import Extraction, extract_all
from briefing.sources.to_briefing import gathered


def run(options: argparse.Namespace) -> int:
    """Find the quotes of the sources, write them to the output, print them.

    A source that cannot be read is named on stderr and the rest go on. Without an output quotes are only printed.
    """
    if options.turns:
        return _turns(options)
    if options.propose and not options.output:
        options.parser.error("--propose needs -o OUT.briefing")
    refuse_overwriting(options.sources, options.output, force=options.force)
    printed = _Printed(as_json=options.json, is_quiet=bool(options.output) and not options.json)
    found: Iterable[Extraction] = extract_all(options.sources, progress=progress())
    if options.output:  # written first: whoever reads what is printed may have enough of it
        found = list(found)
        _write(found, options, printed)
    for extraction in found:
        printed.tell(extraction)
    printed.end()
    return 1 if printed.faults else 0


def _turns(options: argparse.Namespace) -> int:
    """Print the turns of a transcript: a list, empty where the source is no transcript of a kind that is known."""
    if len(options.sources) != 1 or options.output:
        options.parser.error("--turns takes one SOURCE and no output")
    turns = [placed.turn for placed in read(options.sources[0]).turns]
    is_ascii = (sys.stdout.encoding or "").lower() not in ("utf-8", "utf8")
    print(json.dumps([turn.as_item() for turn in turns], ensure_ascii=is_ascii, indent=1))
    if not turns:
        print("briefing: this is no transcript of a kind that is known.", file=sys.stderr)
    return 0


def _write(found: Sequence[Extraction], options: argparse.Namespace, printed: _Printed) -> None:
    if not any(extraction.reading for extraction in found):
        return
    output, keep_text = options.output, not options.no_text
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
    told = [counted(len(briefing.messages) - reported, "quote"), counted(len(briefing.speakers), "speaker")]
    told += [counted(reported, "paraphrase")] if reported else []
    printed.say(f"{output}: {', '.join(told)}")


def _proposed(briefing: Briefing, printed: _Printed) -> Briefing:
    from briefing.sources.proposing.first_briefing import applied, proposal_for

    proposal = proposal_for(briefing)
    for grouping in proposal.groupings:
        printed.say(f"{grouping.title}: {counted(len(grouping.ids), 'quote')} (by {grouping.by.value})")
    return applied(briefing, proposal)


class _Printed:
    """Prints quotes as they come: one JSON document, a line each, or nothing."""

    def __init__(self, *, as_json: bool, is_quiet: bool) -> None:
        self._as_json, self._is_quiet = as_json, is_quiet
        self._count = 0
        self._is_ascii = (sys.stdout.encoding or "").lower() not in ("utf-8", "utf8")
        self.faults = 0
        if as_json:
            sys.stdout.write('{"quotes": [')

    def say(self, line: str) -> None:
        """Print a line for people; nothing where JSON is asked for."""
        if not self._as_json:
            print(line.encode("ascii", "backslashreplace").decode() if self._is_ascii else line)

    def end(self) -> None:
        """Close the JSON document."""
        if self._as_json:
            sys.stdout.write("]}\n")

    def tell(self, extraction: Extraction) -> None:
        """Print what became of one source: its quotes on the output, what to know of it beside."""
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
