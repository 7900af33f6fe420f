"""Transcripts as web pages, as podcasts publish them: voices in ``<cite>``, times in ``<time>``, words in ``<p>``; and
saved chats."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.core.elements import Element, holder_of, text_of
from briefing.sources.transcripts.model import FEWEST
from briefing.sources.transcripts.recognition import turns_of
from briefing.sources.transcripts.times import STAMP
from briefing.sources.transcripts.written.chat_pages import chat_page

_TIME = re.compile(STAMP)


def spoken(tree: Element) -> str:
    """The text of a page that is such a transcript, a paragraph each with its voice and time, or of a saved chat; ""
    for others."""
    heads = [one for one in tree.iter("cite", "time") if _is_head(one)]
    text = "\n\n".join(_paragraphs(holder_of(heads[0]))) if len(heads) >= FEWEST else chat_page(tree)
    if not text:
        return ""
    is_most = len(text) * 2 > len(" ".join(text_of(tree).split()))
    return text if is_most and turns_of(text) else ""


def _is_head(element: Element) -> bool:
    """Does it stand beside the paragraphs of which it tells the voice, "Anne Roy:", or the time?"""
    following = element.getnext()
    if holder_of(element).tag == "p" or following is None or following.tag not in ("cite", "time", "p"):
        return False
    words = _words(element)
    return words.endswith(":") if element.tag == "cite" else _TIME.fullmatch(words) is not None


def _paragraphs(holder: Element) -> Iterator[str]:
    name = time = ""
    for element in holder.iterchildren("cite", "time", "p"):
        words = _words(element)
        if element.tag == "cite":
            name = words.rstrip(": ")
        elif element.tag == "time":
            time = words if _TIME.fullmatch(words) else ""
        elif words:
            head = f"{name} ({time}):\n" if time else f"{name}: " if name else ""
            yield head.lstrip() + words
            name = time = ""


def _words(element: Element) -> str:
    return " ".join(text_of(element).split())
