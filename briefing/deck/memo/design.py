"""Our own quiet design of a memo: an A4 page in the fonts and colours of our deck's template, without a text."""

from __future__ import annotations

from briefing.core.office.package import TYPES
from briefing.deck.memo.inks import our_theme
from briefing.deck.memo.package import NAMESPACE, WML, Package
from briefing.deck.ooxml.names import OFFICE, PACKAGE, THEME
from briefing.deck.ooxml.xml import HEAD

_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1247" w:bottom="1077" w:left="1247" '
    'w:header="567" w:footer="510" w:gutter="0"/>'
)
"""A4, in twentieths of a point."""
_FONTS = (
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" '
    'w:cstheme="minorBidi"/><w:sz w:val="21"/><w:szCs w:val="21"/>'
)
_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15" '
    'w:uri="http://schemas.microsoft.com/office/word"/></w:compat>'
)
_KINDS = {
    "document": f"{WML}.document.main+xml",
    "styles": f"{WML}.styles+xml",
    "settings": f"{WML}.settings+xml",
    "fontTable": f"{WML}.fontTable+xml",
    "theme/theme1": THEME,
}


def our_package() -> Package:
    """A document without a text and with no styles but what is said of all."""
    parts = {
        "word/document.xml": _root("document", f"<w:body><w:sectPr>{_PAGE}</w:sectPr></w:body>"),
        "word/styles.xml": _root(
            "styles", f"<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}</w:rPr></w:rPrDefault></w:docDefaults>"
        ),
        "word/settings.xml": _root("settings", _SETTINGS),
        "word/fontTable.xml": _root("fonts", ""),
        "word/theme/theme1.xml": our_theme(),
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relations(
            {name.partition("/")[0]: f"{name}.xml" for name in _KINDS if name != "document"}
        ),
        TYPES: _types(),
    }
    return Package(parts)


def _root(name: str, content: str) -> bytes:
    return f'{HEAD}<w:{name} xmlns:w="{NAMESPACE}" xmlns:r="{OFFICE}">{content}</w:{name}>'.encode()


def _relations(targets: dict[str, str]) -> bytes:
    items = (
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{"".join(items)}</Relationships>'.encode()


def _types() -> bytes:
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    items = [f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in defaults.items()]
    items += [f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>' for name, kind in _KINDS.items()]
    return f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{"".join(items)}</Types>'.encode()
