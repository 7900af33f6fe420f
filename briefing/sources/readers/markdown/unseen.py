"""What Markdown and the programs that keep notes in it write, and no reader sees: notes, remarks, links' addresses."""

from __future__ import annotations

import re

TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_NOTE = re.compile(r"^\[\^[^\]\s]{1,60}\]:.*(?:\n(?:[ ]{2,}|\t).*|\n[ \t]*(?=\n(?:[ ]{4}|\t)))*", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,60}\](?!:)|(?<=\S)\^\[[^\]\n]{1,300}\]\^?")
_CITED = re.compile(r"[ ]?\[-?@[\w:][^\]\n]{0,300}\]")
"""A source, as Pandoc names it."""
_NUMBERED = re.compile(r"^\[(\d{1,3})\]:[ \t]", re.MULTILINE)
"""A source, numbered at the foot of a text, that words refer to by "[1]"."""
_REFERRED = re.compile(r"(?<=[\w\"”»’.,;!?])\[(\d{1,3})\](?!\w|[(:\[])")
_PROGRAM = re.compile(r"\{%.{0,2000}?%\}|\{\{.{0,2000}?\}\}|[ ]?%%.{1,2000}?%%", re.DOTALL)
"""What the program that makes a page of the text replaces (Liquid, Hugo), and remarks (Obsidian): no reader sees it."""
_SHORTCODE = re.compile(
    r"\[(caption|embed|video|audio)\b[^\]\n]{0,500}\].{0,2000}?\[/\1\]"
    r"|\[(?:gallery|playlist|contact-form)\b[^\]\n]{0,500}\](?![(\[])",
    re.DOTALL,
)
"""Pictures and players as WordPress writes them, captions with them."""
_STRUCK = re.compile(r"[ ]?(?<!~)~~(?=\S)[^~\n]{1,500}(?<=\S)~~(?!~)")
"""What is struck out: it is no longer said."""
_STYLED = re.compile(r"\[([^\[\]\n]{1,200})\]\{[.#][^{}\n]{1,80}\}|[ \t]\{[.#][^{}\n]{1,80}\}(?=[ \t]*$)", re.MULTILINE)
"""Pandoc's way to say how words look, and its names of headings."""
_LIT = re.compile(r"(?<!=)==(?=\S)([^=\n]{1,500})(?<=\S)==(?!=)")
_LINKED = re.compile(r"(?<!!)\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\](?!\()")
"""Words that are lit up, and links to other notes, by the words that are shown."""
_PLACE = re.compile(r"[ \t]\^[\w-]{1,40}[ \t]*$", re.MULTILINE)
"""What a block is called by, at its end."""
_SETTING = re.compile(r"^\\[a-zA-Z]{2,30}(?:\{[^{}\n]{0,200}\})*[ \t]*$", re.MULTILINE)
"""A line that only sets the page, as LaTeX takes it."""


def styled(text: str) -> str:
    """The text without what says how its words look."""
    return _STYLED.sub(r"\1", text)


def without_unseen(body: str) -> str:
    """The text as it is shown, as far as that is told before its blocks are."""
    for unseen in (_PROGRAM, _SHORTCODE, _SETTING, _STRUCK, _PLACE, _NOTE, _NOTE_MARK, _CITED):
        body = unseen.sub("", body)
    numbers = frozenset(_NUMBERED.findall(body))
    body = _REFERRED.sub(lambda mark: "" if mark[1] in numbers else mark[0], body)
    return _LINKED.sub(r"\1", _LIT.sub(r"\1", body))
