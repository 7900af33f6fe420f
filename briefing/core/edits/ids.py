"""Ids that people can read in the file, made of the words of what they stand for."""

from __future__ import annotations

import os
import re
from collections.abc import Container
from dataclasses import replace

from briefing.core.folding import fold
from briefing.core.model import Briefing

_MOST_WORDS = 5
_MOST_LETTERS = 40
"""People read ids in the file and type them after --pick: the five words that open a quote tell it apart."""


def slug(text: str) -> str:
    """The first words of ``text``, without accents and joined by hyphens; empty for a text without words."""
    words = re.findall(r"[^\W_]+", fold(text))[:_MOST_WORDS]
    return "-".join(words)[:_MOST_LETTERS].rstrip("-")


def new_document() -> str:
    """An id for a document, by which its decks are known: no two have the same, and it tells nothing."""
    return os.urandom(8).hex()


def identified(briefing: Briefing, id: str = "") -> Briefing:
    """The briefing with the id of its document; one that has none yet gets ``id``, else a new one."""
    assembly = briefing.assembly
    if assembly.document:
        return briefing
    return replace(briefing, assembly=replace(assembly, document=id or new_document()))


def free(id: str, taken: Container[str]) -> str:
    """``id``, or ``id`` with the first number that makes it new."""
    number, found = 1, id
    while found in taken:
        number += 1
        found = f"{id}-{number}"
    return found
