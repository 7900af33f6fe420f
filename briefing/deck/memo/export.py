"""The memo that is asked for, as the bytes of its file."""

from __future__ import annotations

from pathlib import Path

from briefing.core.errors import BriefingError
from briefing.core.i18n import translate
from briefing.core.model import Briefing
from briefing.core.storage.reading import is_file
from briefing.deck.memo.contents import memo
from briefing.deck.memo.design import our_package
from briefing.deck.memo.package import Package
from briefing.deck.memo.template import SUFFIXES, open_template
from briefing.deck.memo.writer import write
from briefing.deck.request import AS_SAVED, Request
from briefing.deck.template.catalogue import template_missing


def memo_bytes(briefing: Briefing, request: Request = AS_SAVED) -> bytes:
    """The memo on the Word template that is asked for, on ours where none is; it has one narrative.

    The briefing's own template is a deck's. Raises BriefingError, with the mend, for what is no Word template, and as
    ``planner.plan`` does.
    """
    return write(memo(briefing, request.picks, request.language), blank_page(request.template))


def blank_page(template: str) -> Package:
    """The Word template at a path without its text, ours for ""; errors as for ``memo_bytes``."""
    if not template:
        return our_package()
    path = Path(template)
    if path.suffix.lower() not in SUFFIXES:
        what = translate("Memo", "A memo is written on a Word template ({kinds}), not on “{name}”.")
        mend = translate("Memo", "Choose one, or leave it out for our own design.")
        raise BriefingError(what.format(kinds=", ".join(SUFFIXES), name=path.name), mend=mend)
    if not is_file(path):
        raise template_missing(path)
    return open_template(path)
