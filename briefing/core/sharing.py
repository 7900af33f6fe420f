"""A copy for others: without the texts that may not be passed on, but with what lets others verify every quote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing.core.characters import briefly
from briefing.core.i18n import translate
from briefing.core.model import Briefing, Message, Source
from briefing.core.quotes.surroundings import around
from briefing.core.quotes.verify import fingerprint, stands_in
from briefing.core.recordings import without_folders

_LOCAL = re.compile(r"file:|[a-z]:[\\/]|[\\/~]", re.IGNORECASE)
"""How the place of a file begins: "C:\\", "\\\\server", "/home", "~/", "file:"."""
_OWN = ("minutes", "recording", "other")
"""The kinds of source whose text goes along. One that nobody said the kind of may be of the press."""
_NAMED, _LONGEST = 2, 40
"""The names that a sentence tells of many, and their characters."""


class Copy(NamedTuple):
    """The copy, and the sources whose text it is without, in the order of the file."""

    briefing: Briefing
    without: tuple[Source, ...]

    @property
    def told(self) -> tuple[str, ...]:
        """A sentence for each reason why they are, that names some of them."""
        press = translate("Sharing", "Without the texts of the press: {names}.")
        unknown = translate(
            "Sharing", "Without the texts that may be of the press (see “About this source…”): {names}."
        )
        said = [source.name for source in self.without if source.kind]
        unsaid = [source.name for source in self.without if not source.kind]
        return tuple(words.format(names=_some(names)) for words, names in ((press, said), (unknown, unsaid)) if names)


def _some(names: Sequence[str]) -> str:
    """The first names on a line, and how many more there are."""
    first = ", ".join(translate("Sharing", "“{name}”").format(name=briefly(name, _LONGEST)) for name in names[:_NAMED])
    more = len(names) - _NAMED
    return translate("Sharing", "{names} and {count} more").format(names=first, count=more) if more > 0 else first


def shared(briefing: Briefing) -> Copy:
    """The briefing without the text of sources of the press, and of those that nobody said the kind of.

    Their quotes get the fingerprints of their words and of what stands around them: whoever has the article can
    verify them with it.
    """
    return without_texts(briefing, frozenset(source.id for source in briefing.sources if source.kind not in _OWN))


def without_texts(briefing: Briefing, ids: frozenset[str]) -> Copy:
    """The briefing without the texts of the sources ``ids``, with the fingerprints that stand for them.

    What the file says of them and of their quotes under keys that are not known here stays at home, too: it may be
    words of theirs; and so do the folders of this computer, of whatever source.
    """
    left = {source.id: source for source in briefing.sources if source.id in ids and source.text}
    sources = tuple(_away(_bare(source) if source.id in ids else source) for source in briefing.sources)
    messages = tuple(_known(_printed(message, left), ids) for message in briefing.messages)
    if (sources, messages) == (briefing.sources, briefing.messages):
        return Copy(briefing, ())
    return Copy(replace(briefing, sources=sources, messages=messages), tuple(left.values()))


def _away(source: Source) -> Source:
    """The source without the folders of this computer, which name people and tell nobody else anything."""
    return replace(source, recording=without_folders(source.recording), url=_web(source.url))


def _web(url: str) -> str:
    """An address, unless it is a file's on this computer."""
    return without_folders(url) if _LOCAL.match(url.strip()) else url


def _bare(source: Source) -> Source:
    sha256 = source.sha256 or (fingerprint(source.text) if source.text else "")
    return replace(source, text="", sha256=sha256, extra={})


def _known(message: Message, ids: frozenset[str]) -> Message:
    """The message of one of these sources without what stands under unknown keys."""
    span, confirmed = message.source, message.confirmed
    if not span or span.id not in ids:
        return message
    confirmed = replace(confirmed, extra={}) if confirmed else None
    return replace(message, source=replace(span, extra={}), confirmed=confirmed, extra={})


def _printed(message: Message, left: dict[str, Source]) -> Message:
    """The message with the fingerprints of the words at its place, which tell too where it was changed since."""
    span = message.source
    source = left.get(span.id) if span else None
    if not span or not source or (source.sha256 and source.sha256 != fingerprint(source.text)):
        return message
    words = message.quote if stands_in(message, source.text) else source.text[span.start : span.end]
    there = replace(span, around=around(source.text, span.start, span.end))
    return replace(message, source=there, verbatim=fingerprint(words))
