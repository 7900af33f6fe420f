"""A company's .dotx or .docx as a blank page: its styles, page, headers and footers stay, its own text does not."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

from briefing.core.elements import Element
from briefing.core.i18n import translate
from briefing.core.office.active import fetching_drawing, is_active, outside
from briefing.core.office.package import TYPES, parse, relations_name
from briefing.deck.memo.package import WML, Package, unpack, w
from briefing.deck.ooxml.package import making_sense, read_bytes, rewrite_in_utf8
from briefing.deck.ooxml.xml import references, serialized

SUFFIXES = (".docx", ".dotx")

_OF_THE_PAGE = {"styles", "settings", "theme", "fontTable", "numbering", "webSettings", "footnotes", "endnotes"}
_OF_THE_PAGE |= {"customXml"}
"""What a document has whether its text names it or not. Styles with the effects of Word 2010 would differ from ours."""
_OF_THE_FILE = {"thumbnail"}
_FETCHING = re.compile(r"\b(INCLUDE(PICTURE|TEXT)?|IMPORT|LINK|DDE(AUTO)?|DATABASE|RD|MACROBUTTON)\b", re.IGNORECASE)
"""Fields that read files or ask servers, or start macros."""
_UNWANTED = ("attachedTemplate", "documentProtection", "writeProtection", "mailMerge", "trackRevisions", "docVars")
"""Settings that lead elsewhere, lock the memo, or tell of the text that was there."""
_COUNTS = {"Template", "TotalTime", "Pages", "Words", "Characters", "Lines", "Paragraphs", "CharactersWithSpaces"}
_COUNTS |= {"HeadingPairs", "TitlesOfParts", "HLinks"}


def open_template(path: Path) -> Package:
    """The document at ``path`` without its text, ready to take ours.

    Raises BriefingError, with the mend, for what is no Word document, and for one with macros, parts that stand twice,
    or content from outside.
    """
    with making_sense(str(path), translate("Memo", "Open and save it again in Word.")):
        return blank(unpack(read_bytes(path), str(path)))


def blank(package: Package) -> Package:
    """The package without its text; errors as for ``open_template``."""
    _refuse_macros(package)
    for name in package.repeated:
        raise package.fault(translate("Memo", "The file holds its part {name} more than once.").format(name=name))
    made = Package(dict(package.parts), package.where)
    rewrite_in_utf8(made)
    main = made.document()
    _edit(made, main, _drop_text)
    _drop_settings(made)
    _keep_relations(made, main)
    for kind in ("footnotes", "endnotes"):
        _edit(made, made.part(kind), _drop_notes)
    for name in made.related("", "extended-properties"):
        _edit(made, name, _drop_counts)
    _refuse_outside_content(made)
    _keep_reached(made)
    return made


def _refuse_macros(package: Package) -> None:
    if package.macros():
        what = translate("Memo", "The template holds macros.")
        raise package.fault(what, translate("Memo", "Save it as .docx or .dotx, without macros."))


def _refuse_outside_content(package: Package) -> None:
    """Whatever fetches or acts by itself: the little of a template that is left should need none of it."""
    mend = translate("Memo", "Embed it, or remove the link, in Word.")
    for name in ["", *(name for name in package.reached() if not name.endswith(".rels"))]:
        for relation in outside(package, name):
            what = translate("Memo", "The template loads outside content ({kind}): {target}.")
            raise package.fault(what.format(kind=relation.kind, target=relation.target[:120]), mend)
        if name and (fetching_drawing(package, name) or _has_fetching_field(package, name)):
            what = translate("Memo", "The template loads outside content: its part {name} names an address.")
            raise package.fault(what.format(name=name), mend)
        if any(is_active(package, relation) for relation in package.relations(name)):
            what = translate("Memo", "The template holds embedded objects, controls or add-ins.")
            raise package.fault(what, translate("Memo", "Remove them in Word."))


def _has_fetching_field(package: Package, name: str) -> bool:
    if b"instr" not in package.parts[name]:
        return False
    root = package.tree(name)
    fields = [found.text or "" for found in root.iter(w("instrText"))]
    fields += [found.get(w("instr"), "") for found in root.iter(w("fldSimple"))]
    return bool(_FETCHING.search("".join(fields)))


def _edit(package: Package, name: str, change: Callable[[Element], None]) -> None:
    """Change a part's XML, where the part is there."""
    if name in package.parts:
        root = deepcopy(package.tree(name))
        change(root)
        package.parts[name] = serialized(root)


def _drop_text(root: Element) -> None:
    """Leave of the body the page set-up of its last section, with the headers that it takes over from earlier ones."""
    body = root.find(w("body"))
    if body is None:
        return
    sections = list(body.iter(w("sectPr")))
    last = deepcopy(sections[-1]) if sections else body.makeelement(w("sectPr"))
    for section in reversed(sections[:-1]):
        there = {(mark.tag, mark.get(w("type"))) for mark in last}
        for mark in section.findall(w("footerReference")) + section.findall(w("headerReference")):
            if (mark.tag, mark.get(w("type"))) not in there:
                last.insert(0, deepcopy(mark))
    for child in list(body):
        body.remove(child)
    body.append(last)


def _drop_settings(package: Package) -> None:
    name = package.part("settings")

    def drop(root: Element) -> None:
        for unwanted in _UNWANTED:
            for found in root.findall(w(unwanted)):
                root.remove(found)

    _edit(package, name, drop)
    if name:
        _keep_relations(package, name, set())


def _keep_relations(package: Package, source: str, implied: set[str] = _OF_THE_PAGE) -> None:
    """Of a part's relationships, leave those it names and those it has without a name."""
    named = {element.get(key) for element, key in references(package.tree(source))}
    relations = package.relations(source)
    kept = [relation for relation in relations if relation.kind in implied or relation.id in named]
    if len(kept) < len(relations):
        package.set_relations(source, kept)


def _drop_notes(root: Element) -> None:
    """The notes of the text; the lines that part notes from it stay."""
    for note in [note for note in root if note.get(w("type"), "normal") == "normal"]:
        root.remove(note)


def _drop_counts(root: Element) -> None:
    for child in [child for child in root if str(child.tag).rpartition("}")[2] in _COUNTS]:
        root.remove(child)


def _keep_reached(package: Package) -> None:
    """Drop the parts that nothing leads to, and their content types; the main part is a document's from now on."""
    package.set_relations("", [relation for relation in package.relations() if relation.kind not in _OF_THE_FILE])
    reached = {TYPES, *package.reached()}
    package.parts = {name: data for name, data in package.parts.items() if name in reached}
    main = f"/{package.document()}"
    root = parse(package.parts[TYPES])
    for entry in list(root):
        name = entry.get("PartName", "")
        if name and name.lstrip("/") not in package.parts:
            root.remove(entry)
        elif name == main:
            entry.set("ContentType", f"{WML}.document.main+xml")
    package.parts[TYPES] = serialized(root)
    for name in [name for name in package.parts if name.endswith(".rels") and name != relations_name("")]:
        if not len(package.tree(name)):
            del package.parts[name]
