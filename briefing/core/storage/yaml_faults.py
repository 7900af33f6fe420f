"""What is wrong with a text that is no YAML, in the words of people who have never heard of it."""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate

_TWO_COLONS = re.compile(r"[^:]*:\s.*:(?:\s|$)")
_QUOTED = re.compile(r"[\s-]*+(?:[^:\"']*+:\s+)?[\"']")
_BRACKETED = re.compile(r"[\s-]*+[^:\"']*+:\s+[\[{?]")
"""A text that starts with a bracket or a question mark."""
_MERGED = re.compile(r"(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)")
"""A mark that git leaves, of which the others are gone."""
_UNSPACED = re.compile(r"[\s-]*+[\w-]+:[^\s:/]")
_KEYLESS = re.compile(r"[\s-]*+\w[^:#\[{\"']*")


class _Told(NamedTuple):
    what: str
    mend: str
    from_start: bool = False
    """Whether the line to mend is where the thing starts, not where the reader stumbled."""


def fault(error: yaml.YAMLError, text: str, name: str) -> BriefingError:
    """What to tell of ``error``, which reading ``text`` raised: the line of the file ``name``, and the mend."""
    problem = str(getattr(error, "problem", None) or "")
    mark, start = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    number = mark.line if mark else -1
    told = _told(problem, str(getattr(error, "context", None) or ""), _line(text, number))
    if told == _unaligned() and (above := _mistyped(_line(text, number - 1))):
        told, number = above, number - 1
    elif told.from_start and start:
        number = start.line
        told = _mistyped(_line(text, number)) or told
    return BriefingError(told.what, where=f"{name}:{number + 1}" if mark else name, mend=told.mend)


def _mistyped(line: str) -> _Told | None:
    """What is wrong with a line by itself, if anything: the reader may stumble only over the next."""
    if _MERGED.match(line):
        return _merged()
    if _UNSPACED.match(line):
        what = translate("Format", "There is no space behind the colon of the key.")
        return _Told(what, translate("Format", "Write one."))
    return _neither() if _KEYLESS.fullmatch(line) else None


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number] if 0 <= number < len(lines) else ""


def _told(problem: str, context: str, line: str) -> _Told:
    """libyaml's problem, or that of PyYAML in its place, by what both call it."""
    if _MERGED.match(line):
        return _merged()
    if "mapping values" in problem and _TWO_COLONS.match(line):
        what = translate("Format", "The text has a colon of its own, which is taken for another key’s.")
        return _Told(what, translate("Format", "Put the text in quotes."))
    if "tab character" in problem or "\\t" in problem:
        return _Told(translate("Format", "A tab indents this line."), translate("Format", "Use spaces."))
    if "expected key" in problem or "block end" in problem or "'-' indicator" in problem:
        return _apart(line)
    if "end of stream" in problem:
        what = translate("Format", "The quotation mark that opens here is never closed.")
        return _Told(what, translate("Format", "Close it at the end of the text."), from_start=True)
    if "flow" in context:
        what = translate("Format", "The bracket that opens here is not closed as it should be.")
        mend = translate("Format", "Close it; a text that starts with a bracket stands in quotes.")
        return _Told(what, mend, from_start=True)
    if "escape" in problem or "hexdecimal" in problem:
        what = translate("Format", "Within double quotes a backslash starts a code.")
        return _Told(what, translate("Format", "Write it twice, or put the text in single quotes."))
    if "could not find expected ':'" in problem:
        return _neither()._replace(from_start=True)
    return _begun_with_a_sign(problem, context, line)


def _apart(line: str) -> _Told:
    """What stands where a key was expected: the rest of a text, or a line of its own."""
    if _QUOTED.match(line):
        what = translate("Format", "The text goes on behind its closing quotation mark.")
        return _Told(what, translate("Format", "Put the whole text in quotes, of the other kind."))
    return _signed() if _BRACKETED.match(line) else _unaligned()


def _unaligned() -> _Told:
    what = translate("Format", "The line does not start where those that it belongs to start.")
    return _Told(what, translate("Format", "Give it as many spaces as they have."))


def _begun_with_a_sign(problem: str, context: str, line: str) -> _Told:
    if "mapping values" in problem:
        return _unaligned()
    signs = ("alphabetic", "cannot start", "node content", "line break", "indicators", "sequence entries")
    if any(sign in problem for sign in signs) or "directive" in context or _BRACKETED.match(line):
        return _signed()
    return _Told(translate("Format", "This is not valid YAML."), translate("Format", "Correct that line."))


def _signed() -> _Told:
    what = translate("Format", "The text starts with a sign that has a meaning of its own here (@ % * & >…).")
    return _Told(what, translate("Format", "Put the text in quotes."))


def _neither() -> _Told:
    what = translate("Format", "The line is neither a “key: value” nor part of the text above.")
    return _Told(what, translate("Format", "Give it a key, or more spaces than the text’s key has."))


def _merged() -> _Told:
    what = translate("Format", "Two people’s changes meet here, and git has left a mark.")
    return _Told(what, translate("Format", "Remove the line."))
