"""Files spoiled at random, from a seed: bytes, lines, attributes, elements, parts and relationships."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from random import Random

NASTY = (
    *("", "0", "-1", "1", "NaN", ".inf", "-.inf", "1e20", "99999999999999", "-99999999999999", "0.0001", "x", "null"),
    *(
        "é",
        "\u202e",
        "\u0000",
        "\ufffe",
        "&amp;",
        "&#0;",
        "<",
        '"',
        "''",
        "../..",
        "//evil/share",
        "http://evil.test/x",
    ),
    *("a" * 5_000, "*a", "&a b", "!!python/object:os.system", "{", "[", "- ", ": ", "|", "ppaction://program", "%"),
)
_ATTRIBUTE = re.compile(rb'="([^"]*)"')
_ELEMENT = re.compile(rb"<([\w:]+)[^<>]*?(?:/>|>[^<>]*</\1>)")
_TAG = re.compile(rb"<[^<>]+>")
_CODES = ("utf-16", "latin-1", "utf-8-sig", "cp037", "utf-7")


def bytes_changed(data: bytes, random: Random) -> bytes:
    """A few bytes are others, are not there, or are twice."""
    made = bytearray(data)
    for _ in range(random.choice([1, 1, 2, 8])):
        place = random.randrange(max(1, len(made)))
        match random.randrange(4):
            case 0:
                made[place : place + 1] = bytes([random.randrange(256)])
            case 1:
                del made[place : place + random.randint(1, 40)]
            case 2:
                made[place:place] = made[place : place + random.randint(1, 200)]
            case _:
                made[place:place] = random.choice(NASTY).encode("utf-8", "surrogatepass")
    return bytes(made)


def lines_changed(data: bytes, random: Random) -> bytes:
    """A few lines are elsewhere, are not there, are twice, or say something else."""
    lines = data.split(b"\n")
    for _ in range(random.choice([1, 1, 2, 5])):
        place = random.randrange(len(lines))
        line = lines[place]
        match random.randrange(6):
            case 0:
                del lines[place]
            case 1:
                lines[place:place] = [line] * random.choice([1, 1, 2, 300])
            case 2:
                lines.insert(random.randrange(len(lines)), line)
            case 3:
                lines[place] = b" " * random.randint(1, 6) + line
            case 4:
                lines[place] = line.partition(b":")[0] + b": " + random.choice(NASTY).encode("utf-8", "surrogatepass")
            case _:
                lines[place] = bytes_changed(line, random)
        lines = lines or [b""]
    return b"\n".join(lines)


def markup_changed(data: bytes, random: Random) -> bytes:
    """An attribute says something else, an element is not there or many times, or all is in another encoding."""
    match random.randrange(7):
        case 0 | 1 | 2:
            return _replaced(
                data, _ATTRIBUTE, b'="' + random.choice(NASTY).encode("utf-8", "surrogatepass") + b'"', random
            )
        case 3:
            return _replaced(data, _ELEMENT, b"", random)
        case 4:
            found = list(_ELEMENT.finditer(data))
            element = random.choice(found)[0] if found else b""
            return _replaced(data, _ELEMENT, element * random.choice([2, 2, 50]), random)
        case 5:
            return _replaced(data, _TAG, b"", random)
        case _:
            code = random.choice(_CODES)
            text = data.decode("utf-8", "replace").replace("UTF-8", code)
            return text.encode(code, "xmlcharrefreplace")


def archive_changed(data: bytes, random: Random) -> bytes:
    """A zip file whose parts are spoiled, now and then its bytes."""
    if random.random() < 0.1:
        return bytes_changed(data, random)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    for _ in range(random.choice([1, 1, 1, 2, 4])):
        place = random.randrange(len(parts))
        name, part = parts[place]
        match random.randrange(12):
            case 0 if len(parts) > 1:
                del parts[place]
            case 1:
                parts.append((random.choice([name, name.upper(), "ppt/slides/slide1.xml", "a&b.xml"]), part))
            case 2:
                parts[place] = (name.replace("1", random.choice(["&", "<", " ", "é", "2"]), 1), part)
            case 3:
                parts[place] = (name, bytes_changed(part, random))
            case 4:
                parts[place] = (name, b"")
            case 5 | 6:
                parts = [(each, _related(inner, random) if each.endswith(".rels") else inner) for each, inner in parts]
            case _:
                parts[place] = (name, markup_changed(part, random) if name.endswith((".xml", ".rels")) else part)
    return _zipped(parts)


def _related(data: bytes, random: Random) -> bytes:
    """Now and then a relationship of another kind, mode or target."""
    if random.random() < 0.8:
        return data
    other = random.choice(
        [
            (b"relationships/slideLayout", b"relationships/hyperlink"),
            (b'Target="', b'TargetMode="external" Target="'),
            (b'Target="../', b'Target="'),
            (b"relationships/theme", b"relationships/oleObject"),
            (b'Id="rId1"', b'Id="rId2"'),
            (b".xml", b".XML"),
        ]
    )
    return data.replace(*other, random.choice([1, -1]))


def _replaced(data: bytes, pattern: re.Pattern[bytes], other: bytes, random: Random) -> bytes:
    found = list(pattern.finditer(data))
    if not found:
        return bytes_changed(data, random)
    chosen = random.choice(found)
    return data[: chosen.start()] + other + data[chosen.end() :]


def _zipped(parts: list[tuple[str, bytes]]) -> bytes:
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # names that stand twice
        for name, data in parts:
            archive.writestr(name, data)
    return stream.getvalue()
