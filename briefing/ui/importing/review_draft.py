"""What is kept of a review that was closed, or that a crash closed, before its end."""

from __future__ import annotations

from typing import NamedTuple

from briefing.sources.quotes.model import Quote
from briefing.sources.readers.model import Reading
from briefing.sources.review import Review


class ReviewDraft(NamedTuple):
    """The title of the file, what was read and found in it, the review so far, and the two boxes at its foot."""

    title: str
    reading: Reading
    found: tuple[Quote, ...]
    review: Review
    is_picked: bool
    keeps_text: bool
