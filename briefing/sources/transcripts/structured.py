"""Transcripts in formats of their own: podcast and WhisperX JSON, Whisper's table, TTML, SubStation → fragments.

What is damaged gives no fragments. Tables of who said what amid other text, some of it in marks, are no transcripts:
their rows are told as quotes.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator

from briefing.core.elements import Element
from briefing.sources.transcripts.model import Fragment
from briefing.sources.transcripts.services import heard
from briefing.sources.transcripts.times import LATEST, STAMP, seconds
from briefing.sources.transcripts.told_rows import FEWEST_ROWS, MILLISECONDS, columns, names
from briefing.sources.transcripts.written.messages import SENT, messages

_XML_HEAD = re.compile(r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?>.*?-->)\s*)*+<(?:\w+:)?tt[\s>]", re.DOTALL)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_FRAMES = re.compile(r"((?:\d{1,9}:)?\d{1,9}:\d{1,9}):(\d{1,9})")
_OFFSET = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)(h|m|s|ms|f)")
_WHOLE = re.compile(r"\d{1,15}")
"""A number that a file may state; a longer one is none that Python would read."""
_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
_ASS_MARKUP = re.compile(r"\{[^{}]*\}")
_ASS_BREAK = re.compile(r"\\[Nnh]")
_TABLE_HEAD = re.compile(r"start\tend\t(?:speaker\t)?text\s*$", re.IGNORECASE)
_DATA = re.compile(r"\s*(?:\[\s*)*+\{\s*+\"")
_TIMED = re.compile(r'"(?:utterances|segments|transcription|start|start_?time|startTime|from|ts|time)"')
_LISTS = ("utterances", "segments", "transcription")
_ROW = re.compile(r"\|(.*)\|")
_RULE = re.compile(r"[\s|:-]+")
_SHARE = 3
"""One of how many characters of a text stands in the cells of a table of what was said, at least; untuned."""
_DEFAULT_RATE = 30.0
"""Frames in a second where a TTML does not say: the value that its specification sets."""


def structured(text: str) -> list[Fragment] | None:
    """The fragments of a text in one of these formats; None where it is in none."""
    for is_ours, read in _FORMATS:
        if is_ours(text):
            return list(read(text))
    return None


def _spaced(text: str) -> str:
    return " ".join(part for part in re.split(r"[ \t\r\n]+", text) if part)


def is_data(text: str) -> bool:
    """Whether it is JSON that may hold what was said: its words stand in it with signs of their own."""
    is_json = _DATA.match(text) is not None
    return is_json and (_TIMED.search(text) is not None or SENT.search(text) is not None)


def _loaded(text: str) -> object:
    """The data of a text, or of each of its lines; None where it is damaged."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    except (ValueError, RecursionError):
        return None


def _json(text: str) -> Iterator[Fragment]:
    """Messages, or what was heard."""
    data = _loaded(text)
    if sent := messages(data):
        yield from sent
    elif data is not None and _TIMED.search(text):
        yield from _recognised(data)


def _recognised(data: object) -> Iterator[Fragment]:
    """Segments of words or sentences; a voice that is not told goes on."""
    key, items = _listed(data)
    said = [one for one in items if isinstance(one, dict)]
    found = list(_segments(said) if key == "segments" else _utterances(said))
    yield from found or heard(data)


def _listed(data: object) -> tuple[str, list[object]]:
    """The list of what was said, and its key: the whole file, or one of its lists, or one of its results."""
    if isinstance(data, list):
        return "", data
    if not isinstance(data, dict):
        return "", []
    inner = data.get("results")
    places = [(key, where.get(key)) for where in (data, inner) if isinstance(where, dict) for key in _LISTS]
    return next(((key, found) for key, found in places if isinstance(found, list)), ("", []))


def _segments(segments: list[dict[str, object]]) -> Iterator[Fragment]:
    for segment in segments:
        words, speaker = segment.get("body", segment.get("text")), segment.get("speaker")
        if isinstance(words, str):
            start, end = (_number(segment, *keys) for keys in (("startTime", "start"), ("endTime", "end")))
            yield Fragment(_spaced(words), speaker if isinstance(speaker, str) else None, start, _ordered(start, end))


def _utterances(utterances: list[dict[str, object]]) -> Iterator[Fragment]:
    """What services of recognition give: turns, times mostly in whole milliseconds, voices by letter or number."""
    utterances = [{**one, **_offsets(one)} for one in utterances]
    times = [one.get("start") for one in utterances]
    scale = 0.001 if all(isinstance(time, int) for time in times) else 1.0
    for one in utterances:
        words, speaker = one.get("text", one.get("transcript")), one.get("speaker")
        if isinstance(words, str):
            start, end = (
                None if (time := _number(one, key)) is None else round(time * scale, 3) for key in ("start", "end")
            )
            label = f"Speaker {speaker}" if re.fullmatch(r"[A-Z]|\d{1,2}", str(speaker)) else speaker
            yield Fragment(_spaced(words), label if isinstance(label, str) else None, start, _ordered(start, end))


def _offsets(one: dict[str, object]) -> dict[str, object]:
    """The times of whisper.cpp, in milliseconds."""
    offsets = one.get("offsets")
    return {"start": offsets.get("from"), "end": offsets.get("to")} if isinstance(offsets, dict) else {}


def _number(segment: dict[str, object], *keys: str) -> float | None:
    found = next((told for key in keys if isinstance(told := segment.get(key), int | float)), None)
    return round(float(found), 3) if found is not None and 0 <= found < LATEST else None


def _ordered(start: float | None, end: float | None) -> float | None:
    return max(start, end) if start is not None and end is not None else end


def _is_table(text: str) -> bool:
    return _TABLE_HEAD.match(text.split("\n", 1)[0]) is not None


def _table(text: str) -> Iterator[Fragment]:
    """Whisper's table: milliseconds, and the words in the last column."""
    for line in text.split("\n")[1:]:
        cells = line.split("\t")
        if len(cells) >= 3 and all(map(_WHOLE.fullmatch, cells[:2])):
            start, end = int(cells[0]) / 1000, int(cells[1]) / 1000
            yield Fragment(_spaced(cells[-1]), cells[2] if len(cells) > 3 else None, start, max(start, end))


def _is_ass(text: str) -> bool:
    return text.lstrip().startswith("[Script Info]")


def _ass(text: str) -> Iterator[Fragment]:
    """Dialogue lines, whose columns the format line of the events names."""
    _, _, events = text.partition("[Events]")
    columns: list[str] = []
    for line in events.split("\n"):
        kind, _, rest = line.partition(":")
        if kind == "Format":
            columns = [column.strip().lower() for column in rest.split(",")]
        elif kind == "Dialogue" and {"start", "end", "text"} <= set(columns):
            cells = dict(zip(columns, rest.strip().split(",", len(columns) - 1), strict=False))
            if re.fullmatch(r"\d+:\d\d:\d\d\.\d+", cells.get("start", "")) and len(cells) == len(columns):
                yield _dialogue(cells)


def _dialogue(cells: dict[str, str]) -> Fragment:
    words = _ASS_BREAK.sub(" ", _ASS_MARKUP.sub("", cells["text"]))
    end = cells["end"]
    start = seconds(cells["start"])
    stop = seconds(end) if re.fullmatch(r"\d+:\d\d:\d\d\.\d+", end) else start
    return Fragment(_spaced(words), cells.get("name", ""), start, max(start, stop))


def _is_ttml(text: str) -> bool:
    return _XML_HEAD.match(text) is not None


def _ttml(text: str) -> Iterator[Fragment]:
    """Paragraphs with their agents; a break is a space."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(_DECLARATION.sub("", text).encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return
    rate = _rate(root)
    names = {_attribute(agent, "id"): _spaced("".join(map(str, agent.itertext()))) for agent in root.iter("{*}agent")}
    for paragraph in root.iter("{*}p"):
        start, end = (_instant(_attribute(paragraph, key), rate) for key in ("begin", "end"))
        for line_break in paragraph.iter("{*}br"):
            line_break.tail = " " + (line_break.tail or "")
        label = names.get(_attribute(paragraph, "agent").split(" ")[0], "")
        yield Fragment(_spaced("".join(map(str, paragraph.itertext()))), label, start, _ordered(start, end))


def _rate(root: Element) -> float:
    told = _attribute(root, "frameRate")
    return float(told) if _WHOLE.fullmatch(told) and int(told) else _DEFAULT_RATE


def _attribute(element: Element, name: str) -> str:
    """An attribute in whatever namespace; empty where it is missing."""
    return next((str(value) for key, value in element.items() if str(key).rsplit("}", 1)[-1] == name), "")


def _instant(told: str, rate: float) -> float | None:
    """A time of TTML: a clock with fractions or frames, or a number with its unit."""
    frames = _FRAMES.fullmatch(told)
    offset = _OFFSET.fullmatch(told)
    if frames and told.count(":") == 3:
        return round(seconds(frames[1]) + int(frames[2]) / rate, 3)
    if offset:
        return round(float(offset[1]) * _UNITS.get(offset[2], 1 / rate), 3)
    return seconds(told) if re.fullmatch(r"(?:\d{1,3}:)?\d\d:\d\d(?:\.\d+)?", told) else None


def _is_columned(text: str) -> bool:
    """Whether the text is such a table, or has much of it in rows "| Anne Roy | words |"."""
    rows = _rows(text)
    return bool(columns(rows)) and _SHARE * sum(len(cell) for row in rows for cell in row) > len(text)


def _columned(text: str) -> Iterator[Fragment]:
    """The words of each row, with their voice and times."""
    rows = _rows(text)
    places, unit = columns(rows), 0.001 if any(map(MILLISECONDS.search, names(rows))) else 1.0
    for row in rows[1:]:
        cells = {key: row[at].strip() if at < len(row) else "" for key, at in places.items()}
        start, end = (_second(cells.get(key, ""), unit) for key in ("start", "end"))
        yield Fragment(" ".join(cells["words"].split()), cells.get("speaker") or None, start, end)


def _rows(text: str) -> list[list[str]]:
    """The rows of the first table in the text, or of the text that is one; none where its first line is no head."""
    first = text.lstrip().split("\n", 1)[0]
    mark = max(",;\t", key=first.count)
    if mark in first and columns([first.split(mark)] * FEWEST_ROWS):
        return list(csv.reader(text.strip().split("\n"), delimiter=mark))
    lines = [match[1] for line in text.split("\n") if (match := _ROW.fullmatch(line.strip()))]
    return [line.split("|") for line in lines if not _RULE.fullmatch(line)]


def _second(told: str, unit: float) -> float | None:
    """The seconds of a clock, or of a number."""
    if re.fullmatch(STAMP, told):
        return seconds(told)
    return round(float(told) * unit, 3) if re.fullmatch(r"\d{1,9}(?:\.\d+)?", told) else None


_FORMATS: tuple[tuple[Callable[[str], bool], Callable[[str], Iterator[Fragment]]], ...] = (
    (is_data, _json),
    (_is_ttml, _ttml),
    (_is_ass, _ass),
    (_is_table, _table),
    (_is_columned, _columned),
)
