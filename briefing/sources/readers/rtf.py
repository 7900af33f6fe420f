"""Rich Text → text, by striprtf."""

from __future__ import annotations

from collections.abc import Callable

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.sources.readers.model import Reading
from briefing.sources.readers.plain import headline


def read(data: bytes, name: str) -> Reading:
    """The paragraphs, an empty line between; the first is the title if it looks like one.

    Raises BriefingError for a file that is damaged.
    """
    from striprtf.striprtf import rtf_to_text

    convert: Callable[..., str] = rtf_to_text
    try:
        found = convert(data.decode("latin-1"), errors="replace")
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        what = translate("Source", "The Rich Text file is damaged.")
        raise BriefingError(what, where=name, mend=translate("Source", "Save it as .docx or .txt.")) from error
    text = "\n\n".join(line.strip() for line in found.split("\n") if line.strip())
    return Reading(text, headline(text))
