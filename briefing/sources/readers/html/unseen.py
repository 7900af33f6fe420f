"""What a page has and a reader does not take for its text: what is hidden or struck out, and marks of notes."""

from __future__ import annotations

import re
from collections.abc import Callable

from briefing.core.elements import Element, text_of
from briefing.sources.readers.html.elements import before
from briefing.sources.readers.note_marks import is_note_mark

_UNSEEN = r"display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:[;!]|$)"
_HIDDEN_STYLE = re.compile(_UNSEEN, re.IGNORECASE)
_HIDDEN_RULE = re.compile(rf"(?<![^{{}}])([^{{}}]*)\{{[^{{}}]*(?:{_UNSEEN})", re.IGNORECASE)
_NAMED = re.compile(r"\s*([.#][\w-]+)\s*")
_ELSEWHERE = re.compile(r"@[\w-]+[^{}]{0,1000}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|/\*.*?(?:\*/|\Z)", re.DOTALL)
"""Rules of a style sheet for some screens, or for print, and its remarks."""
_HIDDEN_CLASSES = {
    "visually-hidden",
    "visuallyhidden",
    "sr-only",
    "screen-reader-text",
    "hidden",
    "d-none",
    "invisible",
}
_SHOWN_CLASS = re.compile(r"\w+:(?:block|inline|flex|grid|contents|visible)|d-\w+-(?:block|inline|flex|grid|table)")
"""A class by which what another one hides is shown on wider screens."""
_WHOLE = ("html", "body", "main", "article")
_STRUCK = ("del", "s", "strike")
_STRUCK_STYLE = re.compile(r"text-decoration[\w-]*\s*:[^;]*line-through", re.IGNORECASE)
_RAISED_STYLE = re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE)
_RAISED_CLASSES = {"sup", "superscript"}
_NOTE_CLASSES = re.compile(
    r"\b(?:sd(?:foot|end)note|footnote|noteref|note-ref|reference|appelnote|appel-note)", re.IGNORECASE
)
_NOTE_ROLES = ("doc-noteref", "noteref")
_IN_BRACKETS = re.compile(r"\s*\[[^\[\]]{1,40}\]\s*")
_NUMBERED = re.compile(r"\s*\[\d{1,3}\]\s*")
_INLINE = ("a", "span", "small", "b", "i", "em", "font")


def hiding(tree: Element) -> Callable[[Element], bool]:
    """Tells of an element whether it is hidden by itself, by its class, or by a rule of the page's own style sheet."""
    css = _ELSEWHERE.sub("", " ".join(style.text or "" for style in tree.iter("style")))
    selectors = (one for rule in _HIDDEN_RULE.finditer(css) for one in rule[1].split(","))
    named = {found[1] for one in selectors if (found := _NAMED.fullmatch(one))}

    def is_hidden(element: Element) -> bool:
        if element.get("hidden") is not None or _HIDDEN_STYLE.search(element.get("style") or ""):
            return True
        if element.tag in _WHOLE:
            return False
        classes = (element.get("class") or "").split()
        by_class = _HIDDEN_CLASSES.intersection(classes) or named.intersection(f".{one}" for one in classes)
        is_shown = any(map(_SHOWN_CLASS.fullmatch, classes))
        return element.tag == "template" or f"#{element.get('id')}" in named or (bool(by_class) and not is_shown)

    return is_hidden


def is_struck(element: Element) -> bool:
    """Whether it is struck out: it is no longer said."""
    return element.tag in _STRUCK or _STRUCK_STYLE.search(element.get("style") or "") is not None


def marks_note(element: Element) -> bool:
    """Whether it is the mark of a note: raised, a link to the note, or a number in brackets set to a word."""
    if element.get("role") in _NOTE_ROLES or element.get("epub:type") in _NOTE_ROLES:
        return True
    words, stands_at = text_of(element), before(element)
    if _is_raised(element):
        refers = any((link.get("href") or "").find("#") >= 0 for link in element.iter("a"))
        return bool(_IN_BRACKETS.fullmatch(words)) or is_note_mark(words, "" if refers else stands_at)
    if element.tag not in _INLINE:
        return False
    is_set_to = bool(stands_at) and not stands_at[-1].isspace()
    if element.tag == "a" and (
        _NOTE_CLASSES.search(element.get("class") or "") or (_leads_down(element) and is_set_to)
    ):
        return is_note_mark(words, "")
    return is_set_to and bool(_NUMBERED.fullmatch(words))


def _is_raised(element: Element) -> bool:
    classes = (element.get("class") or "").split()
    is_styled = bool(_RAISED_STYLE.search(element.get("style") or "") or _RAISED_CLASSES.intersection(classes))
    return element.tag == "sup" or (element.tag in _INLINE and is_styled)


def _leads_down(link: Element) -> bool:
    """Does it lead to a place of the same page?"""
    return (link.get("href") or "").startswith("#")
