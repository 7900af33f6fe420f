"""Rich Text → text, by striprtf."""

from __future__ import annotations

import re
from collections.abc import Callable

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
_UNSAID = r"\\(v|deleted|strike|striked1)(?![a-z0-9-]) ?"
"""Words that are hidden, deleted or struck out: they are no longer said."""
_UNSAID_TO_END = re.compile(_UNSAID)
_UNSAID_UP_TO = re.compile(rf"{_UNSAID}([^{{}}]*?)\\\1 ?0(?!\d) ?")


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
    """The file's own text with hidden groups in the place of what is not said, and without addresses of links, which
    the library puts behind their words.
    """
    source = _LINE.sub(rf"\\u{ord(_BREAK)}? ", source.replace("HYPERLINK", "LINK"))
    return _UNSAID_TO_END.sub(r"\\* ", _UNSAID_UP_TO.sub(r"{\\* \2}", source))
