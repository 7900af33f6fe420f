"""A blank document made ready for a memo: its styles, its list, its properties, the width of its lines."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from briefing.core.elements import Element
from briefing.core.office.package import TYPES, Relation, parse
from briefing.deck.memo.contents import Memo
from briefing.deck.memo.inks import Inks
from briefing.deck.memo.package import NAMESPACE, WML, Package, w
from briefing.deck.memo.styles import complete
from briefing.deck.ooxml.names import CORE, CORE_KIND, OFFICE
from briefing.deck.ooxml.package import core_properties, with_types
from briefing.deck.ooxml.xml import HEAD, serialized

_A4 = 11906
_MARGIN = 1417
"""What a page is, and what its margins are, where a template does not say."""
_BULLETS = (
    f'<w:abstractNum xmlns:w="{NAMESPACE}" w:abstractNumId="{{id}}"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
    '<w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>'
)
_LIST = f'<w:num xmlns:w="{NAMESPACE}" w:numId="{{id}}"><w:abstractNumId w:val="{{abstract}}"/></w:num>'


@dataclass(frozen=True)
class Setting:
    """``styles`` are ids by the names of ``STYLES``; ``width`` is that of a line, in twentieths of a point."""

    parts: dict[str, bytes]
    styles: dict[str, str]
    inks: Inks
    width: int


def set_up(blank: Package, memo: Memo) -> Setting:
    """The parts of a document that lacks nothing but the memo's text."""
    package = Package(dict(blank.parts), blank.where)
    inks, width = Inks(package), _width(package)
    values = {"right": str(width), "bullets": _add_list(package)}
    name = _with_part(package, "styles")
    root = deepcopy(package.tree(name))
    styles = complete(root, inks, values, memo.plan.lang)
    package.parts[name] = serialized(root)
    _describe(package, memo)
    return Setting(package.parts, styles, inks, width)


def _width(package: Package) -> int:
    section = next(package.tree(package.document()).iter(w("sectPr")), None)
    size, margins = (None, None) if section is None else (section.find(w("pgSz")), section.find(w("pgMar")))
    sides = _number(margins, "left", _MARGIN) + _number(margins, "right", _MARGIN) + _number(margins, "gutter", 0)
    return max(_MARGIN, _number(size, "w", _A4) - sides)


def _number(element: Element | None, name: str, otherwise: int) -> int:
    text = "" if element is None else element.get(w(name), "")
    return int(text) if text.isdecimal() else otherwise


def _with_part(package: Package, kind: str) -> str:
    """The name of the document's part of this kind, added where there was none."""
    if name := package.part(kind):
        return name
    main = package.document()
    name = f"{main.rpartition('/')[0]}/{kind}.xml".lstrip("/")
    package.parts[name] = f'{HEAD}<w:{kind} xmlns:w="{NAMESPACE}"/>'.encode()
    _relate(package, main, f"{OFFICE}/{kind}", name, f"{WML}.{kind}+xml")
    return name


def _relate(package: Package, source: str, kind: str, name: str, type: str) -> None:
    relations = package.relations(source)
    taken = {relation.id for relation in relations}
    id = next(free for n in range(1, len(taken) + 2) if (free := f"rId{n}") not in taken)
    package.set_relations(source, [*relations, Relation(id, kind, name, False)])
    package.parts[TYPES] = with_types(package.parts[TYPES], [(name, type)])


def _add_list(package: Package) -> str:
    """The number of a list with bullets."""
    name = _with_part(package, "numbering")
    root = deepcopy(package.tree(name))
    abstracts, numbers = root.findall(w("abstractNum")), root.findall(w("num"))
    abstract = 1 + max((_number(found, "abstractNumId", 0) for found in abstracts), default=-1)
    number = 1 + max((_number(found, "numId", 0) for found in numbers), default=0)
    bullets = parse(_BULLETS.format(id=abstract).encode())
    root.insert(root.index(abstracts[-1]) + 1 if abstracts else len(root.findall(w("numPicBullet"))), bullets)
    last = numbers[-1] if numbers else bullets
    last.addnext(parse(_LIST.format(id=number, abstract=abstract).encode()))
    package.parts[name] = serialized(root)
    return str(number)


def _describe(package: Package, memo: Memo) -> None:
    """The file's properties: those of the template tell of the template."""
    names = package.related("", "core-properties")
    name = names[0] if names else "docProps/core.xml"
    if not names:
        _relate(package, "", CORE_KIND, name, CORE)
    plan = memo.plan
    package.parts[name] = core_properties(plan.title, plan.subject, plan.author, plan.lang)
