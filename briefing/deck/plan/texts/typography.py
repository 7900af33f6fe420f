"""How text is set on a slide, its words untouched: no-break spaces, direction, the language of a script."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

NO_BREAK = "\u00a0"
_FRENCH = re.compile(r" (?=[;:!?»%‰€])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))")
_SCRIPTS = (
    ("he-IL", re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")),
    ("ar-SA", re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")),
    ("ko-KR", re.compile("[\u1100-\u11ff\uac00-\ud7a3]")),
    ("ja-JP", re.compile("[\u3040-\u30ff]")),
    ("zh-CN", re.compile("[\u3400-\u9fff\uf900-\ufaff]")),
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


@lru_cache(maxsize=8192)
def typeset(text: str, lang: str) -> str:
    """The text as a slide shows it: in French, plain spaces before ; : ! ? » % ‰ €, after « and in 4 300 do not break.

    Only spaces change, one for one, and none is added.
    """
    return _FRENCH.sub(NO_BREAK, text) if lang.startswith("fr") else text


@lru_cache(maxsize=8192)
def runs_leftward(text: str) -> bool:
    """Whether the first letter of a text is of a script written from right to left."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)


@lru_cache(maxsize=8192)
def language_of(text: str, lang: str) -> str:
    """The language tag of a text: ``lang``, unless it is written in a script that ``lang`` is not."""
    if text.isascii() or _LATIN.search(text):
        return lang
    return next((tag for tag, script in _SCRIPTS if script.search(text)), lang)
