"""Rich Text → text, by striprtf."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.sources.readers.line_ends.breaks import rejoined
from briefing.sources.readers.model import Reading
from briefing.sources.readers.plain import headline

_MAC = re.compile(r"\\mac(?![a-z])")
_HEAD = 200
"""Characters in which a file says what its letters are."""
_LINE = re.compile(r"\\line(?![a-z]) ?")
_BREAK = "\u2028"
"""What stands for a break within a paragraph until its lines are joined."""
_STRETCH = re.compile(r"(?:[^{}\\]|\\.)+", re.DOTALL)
"""What stands between braces; one behind a backslash is text."""
_UNSAID = re.compile(r"\\(?:(?P<word>v|deleted|striked?)(?![a-z])(?P<end>0(?!\d))?(?:-?\d+)? ?|.)", re.DOTALL)
"""Where words begin, and end, that are no longer said: hidden, deleted or struck out; else any sign."""


def read(data: bytes, name: str) -> Reading:
    """The paragraphs, an empty line between; the first is the title if it looks like one.

    Raises BriefingError for a file that is damaged.
    """
    from striprtf.striprtf import rtf_to_text

    convert: Callable[..., str] = rtf_to_text
    source = data.decode("latin-1")
    letters = "mac_roman" if _MAC.search(source[:_HEAD]) else "cp1252"
    try:
        found = convert(_as_shown(source), encoding=letters, errors="replace")
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        what = translate("Source", "The Rich Text file is damaged.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save it as .docx or .txt.")) from error
    paragraphs = (rejoined(line.strip().replace(_BREAK, "\n")) for line in found.split("\n"))
    text = "\n\n".join(filter(None, paragraphs))
    return Reading(text, headline(text))


def _as_shown(source: str) -> str:
    """The file's own text with what is not said hidden, and without addresses of links, which the library puts behind
    their words."""
    source = _LINE.sub(rf"\\u{ord(_BREAK)}? ", source.replace("HYPERLINK", "LINK"))
    return _STRETCH.sub(lambda stretch: "".join(_hidden(stretch[0])), source)


def _hidden(stretch: str) -> Iterator[str]:
    """The pieces of a stretch; what is not said stands in a hidden group of its own, or makes that around it hidden to
    its end, where nothing ends it."""
    past, word = 0, ""
    for sign in _UNSAID.finditer(stretch):
        if not word and sign["word"] and not sign["end"]:
            yield stretch[past : sign.start()]
            past, word = sign.end(), sign["word"]
        elif word and sign["end"] and sign["word"] == word:
            yield rf"{{\* {stretch[past : sign.start()]}}}"
            past, word = sign.end(), ""
    yield rf"\* {stretch[past:]}" if word else stretch[past:]
