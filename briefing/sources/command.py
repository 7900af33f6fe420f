"""The extract command: what it prints and writes."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.storage.store import MAX_BYTES, dumps, save
from briefing.sources.extract import Extraction, Progress, extract_all
from briefing.sources.quotes import Quote
from briefing.sources.to_briefing import briefing_of


def extract(
    sources: Sequence[str],
    output: Path | None,
    *,
    as_json: bool = False,
    keep_text: bool = True,
    progress: Progress | None = None,
) -> int:
    """Find the quotes of ``sources``, write them to ``output``, print them. Returns the exit code.

    A source that cannot be read is named on stderr and the rest go on. Without ``output`` the quotes are only printed.
    """
    _refuse_overwriting(sources, output)
    told = _Told(as_json, is_quiet=bool(output) and not as_json)
    found = told.passing(extract_all(sources, progress=progress))
    if output:
        _write(found, output, keep_text, told)
    else:
        for _ in found:
            pass
    told.end()
    return 1 if told.faults else 0


def _refuse_overwriting(sources: Sequence[str], output: Path | None) -> None:
    if output and any(source != "-" and Path(source).resolve() == output.resolve() for source in sources):
        raise BriefingError("This is one of the sources.", where=str(output), mend="Write to another file.")


def _write(found: Iterator[Extraction], output: Path, keep_text: bool, told: _Told) -> None:
    extractions = list(found)
    if not any(extraction.reading for extraction in extractions):
        return
    briefing = briefing_of(extractions, keep_text=keep_text)
    if keep_text and len(dumps(briefing).encode()) > MAX_BYTES:
        briefing = briefing_of(extractions, keep_text=False)
        print("The sources' texts would make the briefing too large: they are left out.", file=sys.stderr)
    save(briefing, output)
    told.say(f"{output}: {len(briefing.messages)} quotes, {len(briefing.speakers)} speakers")


class _Told:
    """Prints quotes as they come: one JSON document, a line each, or nothing."""

    def __init__(self, as_json: bool, *, is_quiet: bool) -> None:
        self._as_json, self._is_quiet = as_json, is_quiet
        self._count = 0
        self._is_ascii = (sys.stdout.encoding or "").lower() not in ("utf-8", "utf8")
        self.faults = 0
        if as_json:
            sys.stdout.write('{"quotes": [')

    def passing(self, extractions: Iterator[Extraction]) -> Iterator[Extraction]:
        for extraction in extractions:
            self._tell(extraction)
            yield extraction

    def say(self, line: str) -> None:
        if not self._as_json:
            print(line.encode("ascii", "backslashreplace").decode() if self._is_ascii else line)

    def end(self) -> None:
        if self._as_json:
            sys.stdout.write("]}\n")

    def _tell(self, extraction: Extraction) -> None:
        if extraction.fault:
            self.faults += 1
            print(f"briefing: {extraction.fault}", file=sys.stderr)
        for quote in () if self._is_quiet else extraction.quotes:
            if self._as_json:
                sys.stdout.write(",\n" if self._count else "\n")
                sys.stdout.write(json.dumps(_item(extraction.source, quote), ensure_ascii=self._is_ascii))
            else:
                self.say(f"{extraction.source}:{quote.start}-{quote.end} {quote.speaker or '?'}: {quote.text}")
            self._count += 1


def _item(source: str, quote: Quote) -> dict[str, object]:
    keys = ("text", "start", "end", "speaker", "role", "organisation")
    return {**{key: getattr(quote, key) for key in keys}, "source": source}
