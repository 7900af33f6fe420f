"""The markup that our writer makes, read as the text it is, several times as fast as a tree of it is built.

Nothing is taken on trust: what is not written in the very form that the writer has for it is not read here, and whoever
asks builds the tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from xml.parsers.expat import ExpatError, ParserCreate

from briefing.core.office.package import Relation
from briefing.deck.ooxml.xml import HEAD, NAMESPACES

_VALUE = r'[^"<&\x00-\x1f\ufffe\uffff]*(?:&(?:amp|lt|gt|quot|#10|#13|#9);[^"<&\x00-\x1f\ufffe\uffff]*)*'
"""A value between its quotes, as ``quoted`` writes it."""
_RELATIONS = f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
_RELATION = re.compile(
    r'<Relationship Id="(rId\d+)" Type="([\w:/.-]+)" '
    r'Target="(?:\.\./(\w+/\w+\.\w+)|((?:[^"<&\x00-\x1f\ufffe\uffff]|&amp;)+)" TargetMode="External)"/>'
)
_TAGS = re.compile(
    re.escape(f'{HEAD}<p:tagLst xmlns:p="{NAMESPACES["p"]}">')
    + rf'(?:<p:tag name="\w+" val="{_VALUE}"/>)*'
    + re.escape("</p:tagLst>")
)
_CLICK = re.compile(rb'<a:hlinkClick r:id="(\w+)"( action="ppaction://hlinksldjump")?>|</a:hlinkClick>|<ahyp:hlinkClr ')
_REFERENCE = re.compile(rb' r:\w+="([^"]*)"')
_REMEMBERED = 1024
"""Groups, and looks of cells and paragraphs, that are known to be well-formed."""


@dataclass(frozen=True, eq=False)
class _Look:
    """Markup from ``start`` to ``end`` that is one element where ``before`` and ``after`` stand around it, and the
    least that can stand in its place there."""

    start: bytes
    end: bytes
    before: bytes
    after: bytes
    least: bytes


_LOOKS = (
    _Look(b"<p:grpSp>", b"</p:grpSp>", b"", b"", b"<p:grpSp/>"),
    _Look(b"<a:tcPr marL=", b"</a:tcPr>", b"", b"", b"<a:tcPr/>"),
    _Look(b"<a:pPr marL=", b"<a:t>", b"<a:p>", b"</a:t></a:r></a:p>", b"<a:r><a:t>"),
)
"""Groups whole, which name nothing where they are drawings alone, such as where a theme stands; the looks of cells, and
of paragraphs with their first letters."""


class Named(NamedTuple):
    """The ids of relationships that a part names, in their order; those of ``clicks`` by links to click on.

    These go to a web address or on in the deck, and do nothing else.
    """

    all: list[str]
    clicks: list[str]


def relations_of(text: str, source: str) -> tuple[Relation, ...] | None:
    """The relationships of the slide or the notes ``source``, each by an id of its own; None where they are not told
    in the writer's form."""
    head, *told = _RELATION.split(text)
    ids, kinds, parts, addresses, between = (told[n::5] for n in range(5))
    if (head, *between) != (_RELATIONS, *[""] * (len(ids) - 1), "</Relationships>") or len({*ids}) < len(ids):
        return None
    home = source.split("/", 1)[0]
    return tuple(
        Relation(id, kind, address.replace("&amp;", "&") if address else f"{home}/{part}", bool(address))
        for id, kind, part, address in zip(ids, kinds, parts, addresses, strict=True)
    )


def is_tags(text: str) -> bool:
    """Whether this is a part with tags, written by the writer."""
    return bool(_TAGS.fullmatch(text))


def brief(data: bytes) -> bytes:
    """A slide with its groups and the looks of its cells and paragraphs left out: of thousands of them few differ.

    It is well-formed where the slide is, and names what that names.
    """
    for look in _LOOKS:
        first, *others = data.split(look.start)
        data = b"".join((first, *(_without(look, *other.partition(look.end)) for other in others)))
    return data


def _without(look: _Look, inner: bytes, end: bytes, rest: bytes) -> bytes:
    return look.least + rest if _is_bare(look, inner + end) else look.start + inner + end + rest


@lru_cache(maxsize=_REMEMBERED)
def _is_bare(look: _Look, inner: bytes) -> bool:
    """Whether such a look is well-formed by itself and names nothing."""
    try:
        ParserCreate().Parse(look.before + look.start + inner + look.after, True)
    except ExpatError:
        return False
    return not any(sign in inner for sign in (b" r:", b"hlink", b"<!"))


def named(data: bytes) -> Named | None:
    """What a well-formed slide, notes or chart names; None where a link is not of the writer's form."""
    clicks = list(_clicks(data)) if b"hlink" in data else []
    if None in clicks or b"<!" in data:
        return None
    ids = [found.decode() for found in _REFERENCE.findall(data)]
    return Named(ids, [id for id in clicks if id])


def _clicks(data: bytes) -> Iterator[str | None]:
    """The ids that links name, "" for what belongs to one, and last None where there is more that is called a link."""
    count = 0
    for id, action in _CLICK.findall(data):
        count += 2 if action else 1
        yield id.decode()
    if count != data.count(b"hlink"):
        yield None
