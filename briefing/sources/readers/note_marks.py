"""Marks that refer to notes, which are no words of a text, told from exponents, which are."""

from __future__ import annotations

import re

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?(?:\s*[,;–-]\s*[\[(]?\d{1,3}[\])]?)*")
_BASE = re.compile(r"(?<![^\W_])(?:[kcdmµn]?m|CO|ha|s|x|y|n|R|E|H)$|\d$")
"""What an exponent may stand at: a number, a unit of length or time, a variable."""
_TYPED = r"\^\w{1,3}\^|⁽?[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}⁾?|\[\d{1,3}\]"
_WRITTEN = re.compile(
    rf"(?<=[\"”»’.,;!?])(?:{_TYPED})(?![\w(:\[])|(?<=[\"”»])(?:\(\d{{1,3}}\)|[*†‡§]{{1,3}})(?=\s)"
    r"|(?<=[a-zà-ÿ]{2})\[\d{1,3}\](?=[\s.,;:!?\"”»]|$)"
)
"""A mark of a note as people type it, behind the mark that ends a quote or a sentence, or in brackets behind a word."""


def without_note_marks(text: str) -> str:
    """The text without the marks of notes that are typed: "so,”^1^", "so.¹", "so”[1]"."""
    return _WRITTEN.sub("", text)


def is_note_mark(raised: str, before: str) -> bool:
    """Whether raised letters behind ``before`` refer to a note: a number or a sign, and no exponent ("m²", "10³")."""
    return bool(_MARK.fullmatch(raised.strip())) and not _BASE.search(before[-12:])
