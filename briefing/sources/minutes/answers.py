"""Who answers for a task and until when, where fields behind it say so: "Owner: Ann Roy", "Échéance : 15 juin"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from briefing.sources.minutes import tasks


class Answers(NamedTuple):
    """What the fields behind a task say: where the first begins, and who and when as written, "" for nothing."""

    start: int
    owner: str = ""
    due: str = ""


def answers(text: str, start: int, end: int) -> Answers | None:
    """What the fields between two places of a text say, None where there are none."""
    fields = list(_field().finditer(text, start, end))
    if not fields:
        return None
    told = {"owner": "", "due": ""}
    ends = [*(field.start() for field in fields[1:]), end]
    for field, after in zip(fields, ends, strict=True):
        value = text[field.end() : after].partition("\n")[0]
        kind = "owner" if field["owner"] else "due"
        told[kind] = told[kind] or value.strip(" \t*_.,;()[]–—-")
    return Answers(fields[0].start(), told["owner"], told["due"])


def begins_with_answer(text: str, start: int, end: int) -> bool:
    """Do these words begin with such a field, behind the sign of a point?"""
    return _field().match(text, start, end) is not None


@cache
def _field() -> re.Pattern[str]:
    """A field's name and its colon, where a line, a bracket or a sentence begins."""
    owner, due = tasks.ANSWERS["owner"], tasks.ANSWERS["due"]
    return re.compile(
        rf"(?:^|(?<=[\n(\[])|(?<=[.;,)] )|(?<= [–—|-] ))[ \t>]*(?:[-•] )?[*_]*(?:(?P<owner>{owner})|(?P<due>{due}))"
        r"[*_]* ?:[*_]* ?(?=\S)",
        re.IGNORECASE | re.MULTILINE,
    )
