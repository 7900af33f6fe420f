"""The styles of a memo: Word's own where Word has them, each looking as ours where the template does not say how."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from briefing.core.elements import Element
from briefing.core.office.package import parse
from briefing.deck.memo.inks import Inks
from briefing.deck.memo.package import NAMESPACE, w
from briefing.deck.ooxml.xml import quoted

_MAJOR = (
    '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" '
    'w:cstheme="majorBidi"/>'
)
_MINOR = _MAJOR.replace("major", "minor")
_TOGETHER = "<w:keepNext/><w:keepLines/>"


@dataclass(frozen=True)
class Style:
    """A style of a type ("paragraph", "character", "table", "numbering") by the name that Word knows it by.

    ``paragraph`` and ``run`` are its properties as markup, with inks in braces; ``rest`` is what a table has beside.
    ``base`` and ``following`` are names of styles; ``own`` is one that Word does not bring.
    """

    name: str
    id: str
    paragraph: str = ""
    run: str = ""
    base: str = "Normal"
    following: str = ""
    type: str = "paragraph"
    rest: str = ""
    own: bool = False
    default: bool = False


def _size(points: float) -> str:
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def _spaced(before: int, after: int, line: int = 0) -> str:
    """Space before and after in twentieths of a point, the line's in 240ths of its height."""
    pitch = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{pitch}/>'


_BAR = '<w:pBdr><w:left w:val="single" w:sz="18" w:space="9" {faint:line}/></w:pBdr>'
_DOTS = _BAR.replace('"single" w:sz="18"', '"dotted" w:sz="12"')
_INDENT = '<w:ind w:left="284"/>'
_RULES = (
    '<w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" {text2:line}/>'
    '<w:bottom w:val="single" w:sz="8" w:space="0" {text2:line}/>'
    '<w:insideH w:val="single" w:sz="4" w:space="0" {faint:line}/></w:tblBorders>'
)
_MARGINS = (
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
)
_BARE = (
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" '
    'w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
)
_HEAD_ROW = '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>'
_TABLE = f"<w:tblPr>{_RULES}{_MARGINS}</w:tblPr>{_HEAD_ROW}"
_BRACED = re.compile(r"\{([\w:]+)\}")

STYLES = (
    Style("Normal", "Normal", "<w:widowControl/>" + _spaced(0, 80, 259), base="", default=True),
    Style("Default Paragraph Font", "DefaultParagraphFont", type="character", base="", default=True),
    Style("Normal Table", "TableNormal", type="table", base="", rest=_BARE, default=True),
    Style("No List", "NoList", type="numbering", base="", default=True),
    Style(
        "Memo Subject",
        "MemoSubject",
        _TOGETHER + _spaced(0, 100),
        "<w:b/><w:bCs/>{accent1:ink}" + _size(10),
        following="Title",
        own=True,
    ),
    Style(
        "Title",
        "Title",
        _TOGETHER + _spaced(0, 100, 252),
        _MAJOR + "{text2:ink}" + _size(18),
        following="Subtitle",
    ),
    Style("Subtitle", "Subtitle", _TOGETHER + _spaced(0, 40), "{text2:ink}" + _size(12), following="Normal"),
    Style("Memo Facts", "MemoFacts", _spaced(0, 160), "{quiet:ink}" + _size(9.5), own=True),
    Style(
        "heading 1",
        "Heading1",
        _TOGETHER + _spaced(260, 90, 240) + '<w:outlineLvl w:val="0"/>',
        _MAJOR + "<w:b/><w:bCs/>{text2:ink}" + _size(13.5),
        following="Normal",
    ),
    Style(
        "heading 2",
        "Heading2",
        _TOGETHER + _spaced(170, 60, 240) + '<w:outlineLvl w:val="1"/>',
        "<w:b/><w:bCs/>" + _size(11),
        following="Normal",
    ),
    Style(
        "List Bullet",
        "ListBullet",
        '<w:numPr><w:numId w:val="{bullets}"/></w:numPr>' + _spaced(0, 40) + "<w:contextualSpacing/>",
    ),
    Style(
        "Quote",
        "Quote",
        "<w:keepNext/>" + _BAR + _spaced(100, 20, 252) + _INDENT,
        _MAJOR + _size(10.5),
        following="Quote Speaker",
    ),
    Style(
        "Quote Speaker",
        "QuoteSpeaker",
        '<w:keepNext w:val="0"/><w:keepLines/>' + _spaced(0, 60),
        '{minor}<w:i w:val="0"/><w:iCs w:val="0"/>{quiet:ink}' + _size(9.5),
        base="Quote",
        following="Normal",
        own=True,
    ),
    Style(
        "Memo Paraphrase",
        "MemoParaphrase",
        "<w:keepNext/>" + _DOTS + _spaced(100, 20, 252) + _INDENT,
        following="Quote Speaker",
        own=True,
    ),
    Style("Takeaway", "Takeaway", "<w:keepLines/>" + _spaced(0, 80) + _INDENT, own=True),
    Style("Memo Cell", "MemoCell", _spaced(0, 0, 247), _size(9.5), own=True),
    Style("caption", "Caption", _spaced(40, 120), "{quiet:ink}" + _size(9.5)),
    Style(
        "footer",
        "Footer",
        '<w:tabs><w:tab w:val="right" w:pos="{right}"/></w:tabs>' + _spaced(0, 0),
        "{quiet:ink}" + _size(9),
    ),
    Style("header", "Header", '<w:tabs><w:tab w:val="right" w:pos="{right}"/></w:tabs>' + _spaced(0, 0), _size(9)),
    Style("Hyperlink", "Hyperlink", run='{accent1:ink}<w:u w:val="single"/>', type="character", base=""),
    Style("Memo Reference", "MemoReference", run="{accent1:ink}" + _size(9.5), type="character", base="", own=True),
    Style("Memo Table", "MemoTable", type="table", base="Normal Table", rest=_TABLE, own=True),
)


def complete(root: Element, inks: Inks, values: Mapping[str, str], lang: str) -> dict[str, str]:
    """Add to the styles of a document those that it lacks; the id of each by its name in ``STYLES``.

    ``values`` are what markup has in braces beside inks: "bullets", a list's number, and "right", the end of lines in
    twentieths of a point. What the document is written in, unless a run says otherwise, is ``lang``.
    """
    there = {_key(style): style.get(w("styleId"), "") for style in root.iter(w("style"))}
    given = {key[0]: there[key] for style in root.iter(w("style")) if _is_default(style) and (key := _key(style))}
    taken, ids, missing = set(there.values()), dict[str, str](), list[Style]()
    for style in STYLES:
        known = there.get((style.type, style.name.lower())) or (given.get(style.type) if style.default else None)
        ids[style.name] = known or _free(style.id, taken)
        taken.add(ids[style.name])
        if not known:
            missing.append(style)
    # Who spoke is set as the template sets its quotes; under ours, which are in the font of titles, as its text.
    values = {**values, "minor": "" if ("paragraph", "quote") in there else _MINOR}
    for style in missing:
        root.append(parse(_filled(_markup(style, ids), inks, values).encode()))
    _set_language(root, lang)
    return ids


def _key(style: Element) -> tuple[str, str]:
    name = style.find(w("name"))
    return style.get(w("type"), "paragraph"), "" if name is None else name.get(w("val"), "").lower()


def _is_default(style: Element) -> bool:
    return style.get(w("default")) in ("1", "true", "on")


def _free(id: str, taken: set[str]) -> str:
    return next(free for n in range(len(taken) + 1) if (free := f"{id}{n or ''}") not in taken)


def _markup(style: Style, ids: Mapping[str, str]) -> str:
    marks = ' w:default="1"' * style.default + ' w:customStyle="1"' * style.own
    parts = [f'<w:name w:val="{style.name}"/>']
    parts += [f"<w:basedOn w:val={quoted(ids[style.base])}/>"] if style.base else []
    parts += [f"<w:next w:val={quoted(ids[style.following])}/>"] if style.following else []
    parts += ["<w:qFormat/>"] if style.type == "paragraph" else []
    parts += [f"<w:pPr>{style.paragraph}</w:pPr>"] if style.paragraph else []
    parts += [f"<w:rPr>{style.run}</w:rPr>"] if style.run else []
    head = f'<w:style xmlns:w="{NAMESPACE}" w:type="{style.type}"{marks} w:styleId={quoted(ids[style.name])}>'
    return f"{head}{''.join(parts)}{style.rest}</w:style>"


def _filled(markup: str, inks: Inks, values: Mapping[str, str]) -> str:
    """The markup with attributes of inks and with values in place of what stands in braces."""

    def put(match: re.Match[str]) -> str:
        name, _, use = match[1].partition(":")
        if not use:
            return values[name]
        found = inks.line(name) if use == "line" else inks.text(name)
        attributes = " ".join(f'{key}="{value}"' for key, value in found.items())
        return attributes if use == "line" else f"<w:color {attributes}/>"

    return _BRACED.sub(put, markup)


def _set_language(root: Element, lang: str) -> None:
    place = root
    for name in ("docDefaults", "rPrDefault", "rPr"):
        found = place.find(w(name))
        if found is None:
            found = etree.Element(w(name))
            place.insert(0, found)
        place = found
    old = place.find(w("lang"))
    (etree.SubElement(place, w("lang")) if old is None else old).set(w("val"), lang)
