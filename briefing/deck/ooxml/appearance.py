"""What a slide looks like, as one number: told from its markup so that saving it again in PowerPoint keeps the number.

Marks of spelling and relationships, which programs write as they like, do not count; all that people see or wrote does:
texts, formats, places, order, pictures, animations. Where it errs, it says that a slide was changed.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from lxml import etree

from briefing.core.elements import Element

_ATTRIBUTES = r"[^<>/]*(?:/(?!>)[^<>/]*)*"
_SEEN = re.compile(
    r"<(a:(?!t>\d*</a:t></a:fld)(?:t>[^<]*|tableStyleId>[^<]*|(?:[toprxgsl]|ext c|bodyPr|bu|blur|alpha|headEnd|no[AF])"
    rf"{_ATTRIBUTES}|br|hlinkClick)"
    rf'|p:(?:(?:cNvPr|pic|ti|tr|ph|bg|gr|cxn){_ATTRIBUTES}|sld [^<]*(?:show|showMasterSp)="(?:0|false)"))'
)
"""Elements by their first letters, which is quick. A slide's number, a field, is not its own."""
_TEXT = re.compile(r"<(a:t>(?!\d*</a:t></a:fld)[^<]*)")
_MARKS = re.compile(r' (?:(?:dirty|err|smtClean|noProof|altLang|kumimoji)="[^"]*"|(?:rtlCol|spcFirstLastPara)="0")')
"""What spelling and typing leave on runs, and programs on the texts that they save."""
_REMEMBERED = 2048


def appearance(markup: str) -> str:
    """The sha256 of what the slide with this XML looks like; prefixes are those of PowerPoint ("a:", "p:").

    Between its texts slides of a deck have much in common, and what is seen there is looked for once.
    """
    pieces = _TEXT.split(markup)
    pieces[::2] = map(_seen, pieces[::2])
    return hashlib.sha256("".join(pieces).encode()).hexdigest()


@lru_cache(maxsize=_REMEMBERED)
def _seen(piece: str) -> str:
    """What is seen of a piece of a slide."""
    return "".join(_SEEN.findall(piece))


def unmarked_appearance(markup: str) -> str:
    """The same, whatever a program noted on the runs."""
    return appearance(_MARKS.sub("", markup))


def appearance_of(slide: Element) -> str:
    """The same of a slide that was parsed."""
    return unmarked_appearance(etree.tostring(slide, encoding="unicode"))
