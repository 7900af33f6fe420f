"""Text folded for comparing: no case, no accents, no ligatures."""

from __future__ import annotations

import unicodedata

_SPECIAL = {"œ": "oe", "æ": "ae", "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "«": '"', "»": '"'}
_SPECIAL |= dict.fromkeys("\u00a0\u202f\u2009\u2002\u2003\t\n", " ") | dict.fromkeys("‐‑‒–—", "-")


class _Folds(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = "".join(_SPECIAL.get(letter, letter) for letter in chr(code).casefold())
        decomposed = unicodedata.normalize("NFKD", plain)
        folded = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
        self[code] = folded
        return folded


_FOLDS = _Folds()


def fold(text: str) -> str:
    """``text`` for comparing: no case, no accents, no ligatures, plain quotes, spaces and dashes."""
    return text.translate(_FOLDS)
