"""Labels of voices at the head of a caption's words: "Anne Roy: …", ">> ANNE : …", "[SPEAKER_00]: …", "(Anne)"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from briefing.core.recordings import is_unnamed
from briefing.sources.quotes.tables.forms import word_set
from briefing.sources.transcripts.model import Fragment

LABEL_LINE = re.compile(r"^[^\n:]{1,70}:\W", re.MULTILINE)
"""How each line with a label begins."""
FAR_MORE = 2
"""Times as many labels as heads of another kind: those are of some paragraphs, or of what is told besides."""
_CHANGE = re.compile(r"(?:>>|＞＞|»)\s*")
_LABEL = re.compile(
    r"""
    \[?(?P<name>@?[^\W\d_][^:<>\[\]!?;]{0,58}?
        (?:\s\[[^\W\d][^\[\]\d:]{1,20}\])?)\]?\s?:\s+(?=\S)      # Anne Roy (Acme): words
    |\((?P<bracket>[^\W\d_][^()\d]{1,40})\)\s+(?=\S)           # (Anne Roy) words
    """,
    re.VERBOSE,
)
_NAME_WORD = re.compile(r"(?:[^\W\d_a-zà-ÿ][\w'’.-]*|d'\S+|d’\S+)$")
_PARTICLES = word_set("de du des la le van von der den di da al el bin ben of et and")
_ADDRESS = re.compile(r"[\w.+-]{2,40}@[\w-]+(?:\.[\w-]+)+")
_JOINED = re.compile(r"\s+[-–—|/]\s+|,\s+")
_NO_VOICES = word_set("""
note notes nb ps attention question questions réponse résultat exemple example answer rappel reminder warning source
sources update today donc so and et but mais first second premièrement point http https objet re
""")
_USUAL = 3
"""How often a label stands that is one however it is written, as names of accounts are: "Ada - Acme", "Ada / Ben"."""
_FEWEST, _SHARE = 2, 4
"""Labels that a transcript has at least, and one of how many captions begins with one where each tells its voice:
others tell it where it changes."""


def labelled(fragments: Sequence[Fragment]) -> list[Fragment]:
    """The fragments with the labels at the head of their words taken off, if the transcript has labels at all."""
    if any(one.label is not None for one in fragments):
        return list(fragments)
    heads = [_LABEL.match(_CHANGE.sub("", one.text, count=1)) for one in fragments]
    counts = Counter(_name(head) for head in heads if head)
    changes = sum(1 for one in fragments if _CHANGE.match(one.text))
    if changes == 0 and not _tell_voices(counts, len(fragments)):
        return list(fragments)
    usual = {name for name, count in counts.items() if count >= _USUAL and name.split()[0].lower() not in _NO_VOICES}
    return [_read(one, head, usual) for one, head in zip(fragments, heads, strict=True)]


def _tell_voices(counts: Counter[str], size: int) -> bool:
    """Are the labels those of voices: at the head of many captions, or of fewer where the same names return?"""
    named = {name: count for name, count in counts.items() if is_name(name)}
    total, recurring = sum(named.values()), [count for count in named.values() if count >= _FEWEST]
    return total >= _FEWEST and (total * _SHARE >= size or (len(recurring) > 1 and sum(recurring) * 2 >= total))


def label_of(line: str) -> tuple[str, str]:
    """The name at the head of a line and the words behind it; no name: the line is all words."""
    head = _LABEL.match(line)
    return (_name(head), line[head.end() :]) if head and is_name(_name(head)) else ("", line)


def _read(one: Fragment, head: re.Match[str] | None, usual: set[str]) -> Fragment:
    change = _CHANGE.match(one.text)
    text = one.text[change.end() :] if change else one.text
    if head and (_name(head) in usual or is_name(_name(head)) or is_handle(_name(head))):
        return replace(one, text=text[head.end() :], label=_name(head))
    return replace(one, text=text, label="", is_new=True) if change else one


def _name(head: re.Match[str]) -> str:
    return (head["name"] or head["bracket"]).strip()


def is_name(label: str) -> bool:
    """Is it written like a name, or like an account's: capitals but for particles, six words at most, "Roy, Anne",
    "Anne Roy - Acme", an address?"""
    bare = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", "", label)
    if is_unnamed(label) or _ADDRESS.fullmatch(label):
        return True
    parts = _JOINED.split(bare)
    if len(parts) > 1:
        return all(map(is_name, parts))
    words = bare.split()
    if not 0 < len(words) <= 6 or words[0].lower().rstrip(".") in _NO_VOICES:
        return False
    return all(_NAME_WORD.match(word) or word.lower() in _PARTICLES for word in words)


def is_handle(label: str) -> bool:
    """A user's name of one word in small letters: "dkim"."""
    return re.fullmatch(r"[a-z][\w.-]{2,30}", label) is not None and label not in _NO_VOICES
