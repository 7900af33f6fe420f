"""Bytes of a text file or a web page → text, whatever its encoding."""

from __future__ import annotations

import codecs
import re

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate

_WIDE = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
"""Byte order marks, the longest first."""
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HIGH = re.compile(rb"[\x80-\xff]")
_UTF8 = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HALVED = re.compile(
    rb"((?:(?<![\w\x80-\xff-])|(?<=\xe2\x80\x99))(?:au-del|par-del|d\xc3\xa9j|del|voil|l)?\xc3)(?=\s)", re.IGNORECASE
)
"""An "à" at the end of a French word whose second byte, 0xA0, a program took for a blank and stripped."""
_LATIN_9 = re.compile(rb"\xbd[a-z]")
"""An œ in ISO 8859-15, which is a ½ in Windows-1252."""
_ONLY_1252 = re.compile(rb"[\x80-\x9f]")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w:-]{2,40})", re.IGNORECASE)
_CONTROLS = re.compile("[\x80-\x84\x86-\x9f]")
"""Controls that no text holds: the sign that bytes of Windows-1252 were taken for another encoding's."""
_CANDIDATES = ["cp1252", "iso8859_15", "mac_roman", "cp850", "utf_16_le", "utf_16_be"]
_HEAD, _SAMPLE = 4_096, 200_000
"""Bytes that show what a text is made of, and more of them, where its letters have to be counted; untuned."""
_TWICE = re.compile("Ã[\x80-\xbf€-™]|â€|Å[\x80-\xbf“]|Â[\xa0-\xbf]")
"""What UTF-8 begins with that was read as Windows-1252."""
_LETTERS_PER_STRAY = 5
"""The letters of UTF-8, at least, for each byte that is none, in a text that is no patchwork of two encodings."""
_FEWEST, _BYTES = 4, 256
"""Bytes beyond ASCII that chance may make, and the letters that are bytes themselves."""


def decoded(data: bytes, name: str) -> str:
    """The text, its line ends as they are. Raises BriefingError for bytes that are no text, or of two encodings."""
    for mark, encoding in _WIDE.items():
        if data.startswith(mark):
            return _as(data, encoding, name)
    _refuse_binary(data, name)
    try:
        return _read_once(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        if mended := _made_whole(data) or _without_strays(data):
            return mended
        _refuse_mixed(data, error.start, name)
    return _as(data, _guessed(data), name)


def _made_whole(data: bytes) -> str:
    """The text of UTF-8 in which nothing is damaged but an "à" or some before white space; "" for any other."""
    if not _HALVED.search(data) or len(_UTF8.findall(data)) <= 1:
        return ""
    try:
        return _read_once(_HALVED.sub(b"\\1\xa0", data).decode("utf-8-sig"))
    except UnicodeDecodeError:
        return ""


def _without_strays(data: bytes) -> str:
    """The text of UTF-8 among whose letters few bytes are none, a "\ufffd" for each of these; "" for any other."""
    text = data.decode("utf-8-sig", "replace")
    is_utf8 = text.count("\ufffd") * _LETTERS_PER_STRAY <= len(_UTF8.findall(data))
    return _read_once(text) if is_utf8 else ""


def _read_once(text: str) -> str:
    """The text that was taken for Windows-1252 and written as UTF-8 again, as it was: "Ã©" is "é".

    Every letter beyond ASCII must tell so, and more than chance would make.
    """
    if not _TWICE.search(text):
        return text
    try:
        once = "".join(map(_byte, text)).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
    return once if len(_HIGH.findall(text.encode("utf-8"))) > _FEWEST else text


def _byte(letter: str) -> str:
    """The byte of Windows-1252 for a letter, as a character; those that it has none for are bytes themselves."""
    return letter if ord(letter) < _BYTES else letter.encode("cp1252").decode("latin-1")


def decoded_page(data: bytes, name: str) -> str:
    """The markup of a web page, by the rules of browsers: its byte order mark, else the encoding it states.

    As in browsers, a page that says Latin-1 is Windows-1252, and one whose tags can be read is no UTF-16. Bytes that
    only UTF-8 explains are that, whatever they say; a statement that does not hold is passed over.
    """
    from webencodings import lookup

    stated = _CHARSET.search(data[:_HEAD])
    encoding = lookup(stated[1].decode("ascii")) if stated else None
    if encoding is None or data.startswith((*_WIDE, codecs.BOM_UTF8)) or _is_utf8(data):
        return decoded(data, name)
    try:
        text = encoding.codec_info.decode(data, "strict")[0]
    except UnicodeDecodeError:
        return decoded(data, name)
    return decoded(data, name) if encoding.name.startswith("utf-16") or _CONTROLS.search(text) else text


def _is_utf8(data: bytes) -> bool:
    """Whether letters beyond ASCII are all UTF-8, and more than chance would make."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return len(_UTF8.findall(data)) > 1


def without_controls(text: str) -> str:
    """The text with controls that stand for Windows-1252's letters as these letters, character for character."""
    if not _CONTROLS.search(text):
        return text
    return text.translate({code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)})


def _refuse_binary(data: bytes, name: str) -> None:
    sample = data[:_SAMPLE]
    if b"\x00" in sample[:_HEAD] and _looks_wide(sample):
        return
    if len(_CONTROL.findall(sample)) * 200 > len(sample):
        what = translate("Source", "This is not a text: it holds binary data.")
        raise BriefingError(what, where=name, mend=translate("Source", "Give a text file."))


def _looks_wide(sample: bytes) -> bool:
    """UTF-16 without its mark: every other byte of Latin text is zero."""
    even, odd = sample[0:_HEAD:2].count(0), sample[1:_HEAD:2].count(0)
    half = min(len(sample), _HEAD) // 2
    return max(even, odd) > 0.7 * half and min(even, odd) < 0.1 * half


def _refuse_mixed(data: bytes, place: int, name: str) -> None:
    """Latin-1 text has next to no byte pairs that make UTF-8; a file patched together has both."""
    pairs = _UTF8.findall(data)
    high = len(_HIGH.findall(data))
    if len(pairs) > 1 and sum(map(len, pairs)) * 10 > high:
        line = data.count(b"\n", 0, place) + 1
        raise BriefingError(
            translate("Source", "The file mixes two encodings: one part is UTF-8, another is not."),
            where=f"{name}:{line}",
            mend=translate("Source", "Save it again as UTF-8."),
        )


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    if _looks_wide(data):
        return "utf_16_le" if data[1:_HEAD:2].count(0) > data[0:_HEAD:2].count(0) else "utf_16_be"
    best = from_bytes(data[:_SAMPLE], cp_isolation=_CANDIDATES).best()
    encoding = best.encoding if best else "cp1252"
    return "iso8859_15" if encoding == "cp1252" and _LATIN_9.search(data) and not _ONLY_1252.search(data) else encoding


def _as(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        what = translate("Source", "The text is not valid {encoding}.").format(encoding=encoding.replace("_", "-"))
        raise BriefingError(what, where=name, mend=translate("Source", "Save it again as UTF-8.")) from error
