"""A template as a blank deck: its slides left out with all that hangs on them, masters and theme as they were."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import NamedTuple

from lxml import etree

from briefing.core.elements import Element, holder_of, within
from briefing.core.i18n import translate
from briefing.core.office.package import TYPES, Relation, choose_another, parse, relations_name
from briefing.core.paths import slides_templates
from briefing.deck.ooxml.names import NOTES_MASTER, OFFICE, PML, THEME
from briefing.deck.ooxml.package import (
    Package,
    edit,
    free_name,
    next_id,
    read_bytes,
    rename,
    rewrite_in_utf8,
    unpack,
    with_types,
)
from briefing.deck.ooxml.xml import drop_references, local_name, qn, remove, serialized
from briefing.deck.template.numbers import drop_absurd_numbers
from briefing.deck.template.own_covers import keep_cover
from briefing.deck.template.own_furniture import keep_furniture
from briefing.deck.template.own_grounds import keep_ground
from briefing.deck.template.refusal import (
    refuse_crowds,
    refuse_macros,
    refuse_outside_content,
    refuse_repeats,
    refuse_strict,
    refuse_unsound,
)
from briefing.deck.template.stripping import strip

_SLIDES_ONLY = {"slide", "commentAuthors", "authors", "changesInfo", "revisionInfo", "thumbnail"}
_OF_SLIDES = ("ppt/slides/", "ppt/notesslides/", "ppt/charts/slidechart", "ppt/embeddings/slidechart")
"""How the names of the parts that we write begin, in small letters."""
_MOST_LAYOUTS = 250
"""Twice as many as the fullest templates have: each is sketched before it is filled, in some 15 ms."""
_MAIN = "ppt/presentation.xml"
_COUNTS = {"TotalTime", "Words", "Paragraphs", "Slides", "Notes", "HiddenSlides", "MMClips"}
_COUNTS |= {"HeadingPairs", "TitlesOfParts", "HyperlinkBase", "HLinks"}


class Blank(NamedTuple):
    """A template's ``package`` without slides, and sentences for what was ``left_out`` of it.

    ``cover`` is the part of the layout that was made of its first slide, "" where none was.
    """

    package: Package
    left_out: tuple[str, ...]
    cover: str = ""


def blank(package: Package) -> Blank:
    """The package without its slides, safe and ready to take ours, a notes master added where there was none.

    Raises BriefingError for macros, for parts that stand twice or do not hang together, for outside content that its
    masters load, and where there is no layout.
    """
    refuse_macros(package)
    refuse_repeats(package)
    refuse_strict(package)
    made = Package(dict(package.parts), package.where)
    rewrite_in_utf8(made)
    drop_absurd_numbers(made)
    keep_ground(made)
    cover = keep_cover(made)
    keep_furniture(made)
    _drop_slides(made)
    _drop_counts(made)
    left_out = tuple(strip(made))
    refuse_outside_content(made)
    refuse_crowds(made)
    _refuse_layouts(made)
    if not made.related(made.presentation(), NOTES_MASTER):
        _add_notes_master(made)
    _add_properties(made)
    _keep_reached(made)
    _make_way(made)
    refuse_unsound(made)
    return Blank(made, left_out, cover)


def _refuse_layouts(package: Package) -> None:
    layouts = [layout for master in masters(package) for layout in package.related(master, "slideLayout")]
    if not layouts:
        what = translate("Template", "The template has no layouts.")
        raise package.fault(what, translate("Template", "Choose one with slide layouts."))
    if len(layouts) > _MOST_LAYOUTS:
        raise package.fault(translate("Template", "The template has too many layouts."), choose_another())


def masters(package: Package) -> list[str]:
    """The slide masters in the order of the file."""
    main = package.presentation()
    ids = {relation.id: relation.target for relation in package.relations(main) if not relation.external}
    listed = package.tree(main).iterfind(f"{qn('p:sldMasterIdLst')}/{qn('p:sldMasterId')}")
    return [name for entry in listed if (name := ids.get(entry.get(qn("r:id"), ""), "")) in package.parts]


def _drop_slides(package: Package) -> None:
    main = package.presentation()
    slides = set(package.related(main, "slide"))
    edit(package, main, _drop_lists)
    for source in ["", *(name for name in package.parts if not name.endswith(".rels"))]:
        kept = [
            rel for rel in package.relations(source) if rel.kind not in _SLIDES_ONLY or rel.target not in package.parts
        ]
        kept = [rel for rel in kept if rel.external or rel.target not in slides]
        lost = {rel.id for rel in package.relations(source)} - {rel.id for rel in kept}
        if lost and source not in slides:
            package.set_relations(source, kept)
            if source and source != main:
                edit(package, source, partial(drop_references, ids=lost))
    for name in package.related(main, "presProps"):
        edit(package, name, _drop_show)


def _drop_lists(root: Element) -> None:
    """The lists of slides, custom shows and sections, and the password against changes."""
    for tag in ("p:sldIdLst", "p:custShowLst", "p:modifyVerifier"):
        remove(root.findall(qn(tag)))
    remove([holder_of(found) for found in root.iter(qn("p14:sectionLst"))])
    remove([extensions for extensions in root.findall(qn("p:extLst")) if not len(extensions)])


def _drop_show(root: Element) -> None:
    """Which slides a show runs through: all of them again."""
    remove([found for tag in ("p:sldRg", "p:custShow") for found in root.iter(qn(tag))])


def _drop_counts(package: Package) -> None:
    """What the file's properties say of the slides that were there."""
    for name in package.related("", "extended-properties"):
        edit(package, name, lambda root: remove([child for child in root if local_name(child) in _COUNTS]))


def _add_notes_master(package: Package) -> None:
    """Our own notes master, in the theme of the template's first slide master."""
    main = package.presentation()
    name, theme = (free_name(package, f"ppt/{stem}1.xml") for stem in ("notesMasters/notesMaster", "theme/theme"))
    package.parts[name] = _ours().parts[_ours().related(_ours().presentation(), NOTES_MASTER)[0]]
    package.parts[theme] = package.parts[package.related(masters(package)[0], "theme")[0]]
    package.set_relations(name, [Relation("rId1", f"{OFFICE}/theme", theme, False)])
    package.set_relations(theme, package.relations(package.related(masters(package)[0], "theme")[0]))
    relations = package.relations(main)
    id = next_id(relations)
    package.set_relations(main, [*relations, Relation(id, f"{OFFICE}/{NOTES_MASTER}", name, False)])
    edit(package, main, lambda root: _list_notes_master(root, id))
    added = [(name, f"{PML}.notesMaster+xml"), (theme, THEME)]
    package.parts[TYPES] = with_types(package.parts[TYPES], added)


def _add_properties(package: Package) -> None:
    """What PowerPoint wants beside a presentation, as in ours, where the template lacks it."""
    main = package.presentation()
    for kind in ("presProps", "viewProps"):
        if not package.related(main, kind):
            name = free_name(package, f"ppt/{kind}.xml")
            package.parts[name] = _ours().parts[f"ppt/{kind}.xml"]
            relations = package.relations(main)
            package.set_relations(main, [*relations, Relation(next_id(relations), f"{OFFICE}/{kind}", name, False)])
            package.parts[TYPES] = with_types(package.parts[TYPES], [(name, f"{PML}.{kind}+xml")])


def _list_notes_master(root: Element, id: str) -> None:
    remove(root.findall(qn("p:notesMasterIdLst")))
    masters = within(root, qn("p:sldMasterIdLst"))
    entries = etree.Element(qn("p:notesMasterIdLst"))
    etree.SubElement(entries, qn("p:notesMasterId")).set(qn("r:id"), id)
    masters.addnext(entries)


@lru_cache(maxsize=1)
def _ours() -> Package:
    """The package of the template that comes with the program."""
    return unpack(read_bytes(slides_templates() / "crossing.pptx"))


def _keep_reached(package: Package) -> None:
    """Drop the parts that nothing leads to, and their content types; the main part is a presentation's from now on."""
    reached = {TYPES, *package.reached()}
    package.parts = {name: data for name, data in package.parts.items() if name in reached}
    main = package.presentation()
    root = parse(package.parts[TYPES])
    known = {"", *package.parts}
    remove([entry for entry in root if entry.get("PartName", "").lstrip("/") not in known])
    for entry in root:
        if entry.get("PartName") == f"/{main}":
            entry.set("ContentType", f"{PML}.presentation.main+xml")
    package.parts[TYPES] = serialized(root)
    for name in [name for name in package.parts if name.endswith(".rels") and relations_name("") != name]:
        if not len(package.tree(name)):
            del package.parts[name]


def _make_way(package: Package) -> None:
    """Parts with names that those of our slides have are called otherwise; programs take no notice of capitals.

    The main part has the name that it has in every deck of PowerPoint's.
    """
    main = package.presentation()
    for name in [name for name in package.parts if not name.endswith(".rels") and name != main]:
        if name.lower().startswith((*_OF_SLIDES, _MAIN)):
            rename(package, name, free_name(package, f"ppt/template/{name.rpartition('/')[2]}"))
    if main != _MAIN:
        rename(package, main, _MAIN)
