"""Lists that tell whose letters are labels: "Anne Roy (AR)", "AR - Anne Roy", "| Anne Roy | AR | Albion |"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefing.sources.transcripts.records.edited import NAME

_LETTERS = r"[^\W\d_]{2,4}"
_FIRST = r"(?<![\w.'’])(?<![\w.'’-]-)"
"""Where no name goes on, however long it is: but one dash may stand before it."""
_BEHIND = re.compile(rf"{_FIRST}(?P<name>{NAME})\s*(?:\(|\|\s*|,\s|[-–—=]\s)(?P<label>{_LETTERS})(?=\s*[),;|/]|\s*$)")
_BEFORE = re.compile(
    rf"(?:^|\|\s*|[,;(]\s?)(?P<label>{_LETTERS})\s*(?:\||[-–—=]|\()\s*(?P<name>{NAME})(?=\s*[),;|(]|\s*$)"
)


def legend(lines: Sequence[str], labels: Iterable[str]) -> dict[str, str]:
    """The names that the lines tell of labels, which begin with the same letter; none where they tell several."""
    found: dict[str, set[str]] = {label: set() for label in labels}
    told = (match for line in (lines if found else ()) for form in (_BEHIND, _BEFORE) for match in form.finditer(line))
    for label, name in ((match["label"], match["name"]) for match in told):
        if label in found and label[0] == name[0] and " " in name:
            found[label].add(name)
    fullest = {label: max(names, key=len) for label, names in found.items() if names}
    return {label: name for label, name in fullest.items() if all(_is_part(one, name) for one in found[label])}


def _is_part(name: str, whole: str) -> bool:
    return set(name.split()) <= set(whole.split())
