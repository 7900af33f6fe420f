"""Pages → the bytes of a .pptx. The same plan on the same template gives the same bytes.

Slides are written as they are made, each once, into the package of the template, whose own parts stay as they are; its
theme lists a colour that it lacked of those which the template paints with.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from lxml import etree

from briefing.core.batches import in_batches
from briefing.core.elements import Element
from briefing.core.errors import CancelledError
from briefing.core.office.package import TYPES, Relation, parse, relations_name
from briefing.core.office.zipping import zipped
from briefing.deck.backups import Seal
from briefing.deck.check.final import Part, judged
from briefing.deck.compose.look import Places
from briefing.deck.compose.model import WIDTH, Shape
from briefing.deck.layout.footers import Furniture
from briefing.deck.layout.laid_out import LaidOut
from briefing.deck.layout.model import Figure, Page
from briefing.deck.ooxml.names import CORE, CORE_KIND, FIRST_SLIDE_ID, NOTES_MASTER, OFFICE, PACKAGE, PML
from briefing.deck.ooxml.package import Package, core_properties, free_name, next_id, with_types
from briefing.deck.ooxml.shapes import drawn, placeholder
from briefing.deck.ooxml.single_slide import UNSHOWN
from briefing.deck.ooxml.tags import DOCUMENT, FIELD, SLIDE, TAGS_TYPE
from briefing.deck.ooxml.xml import HEAD, qn, quoted, serialized
from briefing.deck.plan.contents import Chart
from briefing.deck.plan.model import Plan
from briefing.deck.template.opening import OpenTemplate
from briefing.deck.template.placeholders import LayoutSlots
from briefing.deck.write.charts import CHART_TYPE, WORKBOOK_TYPE, chart_part, chart_xml, workbook, workbook_part
from briefing.deck.write.manifest import entry, manifest, properties, slide_keys
from briefing.deck.write.own_colours import list_own_colours
from briefing.deck.write.shapes_xml import Brush
from briefing.deck.write.slide_xml import SlideXml, composed_xml, notes_xml, slide_xml
from briefing.deck.write.tags import marked, part_name, tags_xml

Progress = Callable[[int, int], None]
_REMEMBERED = 128
"""Slides whose markup is kept: those of any deck that people edit."""
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
_SLIDES, _NOTES = "ppt/slides/slide{}.xml", "ppt/notesSlides/notesSlide{}.xml"
_CUSTOM, _CUSTOM_PROPERTIES = (
    "customXml/{}{}.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
)
_BEFORE_SLIDES = ("p:handoutMasterIdLst", "p:notesMasterIdLst", "p:sldMasterIdLst")


def write(
    made: LaidOut,
    *,
    is_judged: bool = True,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Write the pages into the template's package and return the file.

    ``progress`` is called with the pages done and all pages; raises CancelledError when ``cancelled`` says so, and
    BriefingError for a deck that would be broken, unless it ``is_judged`` by nobody, for it leaves the program as
    pictures only: then it is not packed tightly either, and has nothing that these do not show.
    """
    seal = Seal()
    parts = _parts(made, progress, cancelled, is_told=is_judged, seal=seal)
    if is_judged:
        return zipped(seal.put_on(judged(parts, made.template.package)), is_packed=True)
    shown = ((name, _bytes(content)) for name, content in parts if not name.startswith(UNSHOWN))
    return zipped(shown, is_packed=False)


def written(made: LaidOut) -> Package:
    """The same as a package, for what does not leave the program."""
    parts = _parts(made)
    return made.template.package.sharing({name: _bytes(content) for name, content in parts})


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


def _parts(
    made: LaidOut,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    is_told: bool = True,
    seal: Seal | None = None,
) -> Iterator[Part]:
    """The parts in the order of the file: those of the template, of each page, what tells of the deck if it ``is_told``.

    The last, which is made when all others have been taken, tells the ``seal`` that was put on these.
    """
    package = _framed(made.plan, made.pages, made.template)
    told = _add_manifest(package)
    package.parts[TYPES] = with_types(package.parts[TYPES], _types(made.pages))
    writer = _Slides(made)
    entries: list[str] = []

    def of_pages() -> Iterator[Part]:
        for number, page in enumerate(made.pages, 1):
            if cancelled and cancelled():
                raise CancelledError
            yield from writer.parts(number, page)
            if is_told:
                entries.append(writer.entry(number, page))
            if progress:
                progress(number, len(made.pages))

    for name in sorted(package.parts, key=lambda name: (name != TYPES, name)):
        yield name, package.parts[name]
    yield from in_batches(of_pages())
    yield told, manifest(entries, made.plan, str(seal) if seal else "")


class _Slides:
    """The parts that each page is made of."""

    def __init__(self, made: LaidOut) -> None:
        plan, pages, template, furniture = made
        package = template.package
        self.plan = plan
        self.width = template.width
        self.numbers = {key: number for number, page in reversed(list(enumerate(pages, 1))) for key in page.keys}
        self.layouts = template.layouts
        self.furniture = furniture
        self.notes_master = package.related(package.presentation(), NOTES_MASTER)[0]
        self.notes_body = _notes_body(package.tree(self.notes_master))
        self.keys = slide_keys(pages)
        self.slide = SlideXml(0, 0)

    def parts(self, number: int, page: Page) -> Iterator[Part]:
        """The names and contents of a slide, its notes, its chart, and their relationships."""
        name, notes = _SLIDES.format(number), _NOTES.format(number)
        relations = [("slideLayout", page.part)]
        if page.slide.notes:
            relations.append(("notesSlide", notes))
            yield notes, notes_xml(page.slide.notes, self.plan.lang, self.notes_body)
            yield relations_name(notes), relations_xml([("notesMaster", self.notes_master), ("slide", name)], ())
        tags = f"rId{len(relations) + 1}"
        relations.append(("tags", part_name(number)))
        colours = self.layouts[page.layout].own_map
        carried = self.furniture.get(page.layout, ())
        if page.shapes:
            slide = self._composed(page, carried, number, len(relations) + 1, tags)
        else:
            slide = slide_xml(page, carried, number, colours, len(relations) + 1, tags)
        self.slide = slide
        for chart, figure in slide.charts:
            yield from _chart_parts(number, chart, figure)
        yield part_name(number), tags_xml({DOCUMENT: self.plan.document, SLIDE: self.keys[number - 1]})
        yield from ((part, tags_xml({FIELD: told})) for part, told in slide.tags)
        yield name, slide.xml
        yield relations_name(name), relations_xml(relations, slide.links)

    def entry(self, number: int, page: Page) -> str:
        """What the manifest says of the slide whose parts were made last."""
        carried = self.furniture.get(page.layout, ())
        return entry(page, number, FIRST_SLIDE_ID + number, self.keys[number - 1], self.slide, carried)

    def _composed(self, page: Page, carried: Sequence[Furniture], number: int, first_link: int, tags: str) -> SlideXml:
        layout = self.layouts[page.layout]
        scale = self.width / WIDTH
        told = (page.ground, page.places, scale, tuple(carried), number, first_link, tags, self.numbers)
        return _drawn(_Composed(page.shapes, layout, told))


class _Composed:
    """The very shapes of a composed page and all else that its markup depends on, told from others by it."""

    def __init__(
        self,
        shapes: tuple[Shape, ...],
        layout: LayoutSlots,
        told: tuple[str, Places, float, tuple[Furniture, ...], int, int, str, Mapping[str, int]],
    ) -> None:
        self.shapes, self.layout, self.told = shapes, layout, told

    def __hash__(self) -> int:
        return hash((id(self.shapes), id(self.layout)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Composed):
            return False
        return self.shapes is other.shapes and self.layout is other.layout and self.told == other.told


@lru_cache(maxsize=_REMEMBERED)
def _drawn(page: _Composed) -> SlideXml:
    """A composed slide's markup; kept, as most pages are the same after an edit."""
    ground, places, scale, carried, number, first_link, tags, numbers = page.told
    slide = SlideXml(number, first_link)

    def goto(key: str) -> str:
        return slide.link(_SLIDES.format(numbers[key]), "slide") if key in numbers else ""

    ids = iter(range(2, 1 << 31))
    brush = Brush(page.layout, ground, scale, ids, slide.link, goto, slide.mark, slide.graph, dict(places))
    shapes = map(brush.shape, page.shapes)
    slide.xml = composed_xml(shapes, carried, number, page.layout.own_map, ids, tags)
    return slide


def _chart_parts(number: int, chart: Chart, figure: Figure) -> Iterator[Part]:
    name, book = chart_part(number), workbook_part(number)
    yield book, workbook(chart)
    yield name, chart_xml(chart, figure)
    yield relations_name(name), relations_xml([("package", book)], ())


def _framed(plan: Plan, pages: Sequence[Page], template: OpenTemplate) -> Package:
    """The package with everything that lists or describes the slides."""
    package = template.package.sharing(dict(template.package.parts))
    main = package.presentation()
    relations = package.relations(main)
    first = int(next_id(relations)[3:])
    names = [_SLIDES.format(number) for number in range(1, len(pages) + 1)]
    slides = [Relation(f"rId{first + n}", f"{OFFICE}/slide", name, False) for n, name in enumerate(names)]
    package.set_relations(main, [*relations, *slides])
    root = parse(package.parts[main])
    _list_slides(root, [slide.id for slide in slides])
    _lower(root)
    _extensions(root).append(parse(_sections(pages).encode()))
    package.parts[main] = serialized(root)
    list_own_colours(package, ((page.part, page.own) for page in pages if page.own))
    _describe(package, plan)
    return package


def _types(pages: Sequence[Page]) -> Iterator[tuple[str, str]]:
    """What kind of content the parts of each page are."""
    for number, page in enumerate(pages, 1):
        yield _SLIDES.format(number), f"{PML}.slide+xml"
        if page.slide.notes:
            yield _NOTES.format(number), f"{PML}.notesSlide+xml"
        if page.figure or _is_charted(page):
            yield from ((chart_part(number), CHART_TYPE), (workbook_part(number), WORKBOOK_TYPE))
        yield from ((part_name(number, place), TAGS_TYPE) for place in range(marked(page) + 1))


def _is_charted(page: Page) -> bool:
    return isinstance(page.slide.content, Chart)


def _add_manifest(package: Package) -> str:
    """Announce the manifest as a custom part of the presentation, beside those of the template; the name it is to have."""
    taken = {name.lower() for name in package.parts}
    number = next(n for n in range(1, 1 << 31) if _CUSTOM.format("item", n).lower() not in taken)
    name, told = _CUSTOM.format("item", number), _CUSTOM.format("itemProps", number)
    package.parts[told] = properties()
    package.parts[TYPES] = with_types(package.parts[TYPES], [(name, "application/xml"), (told, _CUSTOM_PROPERTIES)])
    package.set_relations(name, [Relation("rId1", f"{OFFICE}/customXmlProps", told, False)])
    main = package.presentation()
    relations = package.relations(main)
    package.set_relations(main, [*relations, Relation(next_id(relations), f"{OFFICE}/customXml", name, False)])
    return name


def _lower(root: Element) -> None:
    """Set texts that have no placeholder on their line: some templates raise them all, and LibreOffice follows those
    against what the texts state."""
    for style in root.iterfind(f"{qn('p:defaultTextStyle')}//{qn('a:defRPr')}"):
        style.attrib.pop("baseline", "")


def _list_slides(root: Element, relations: Sequence[str]) -> None:
    entries = etree.Element(qn("p:sldIdLst"))
    for number, relation in enumerate(relations, 1):
        etree.SubElement(entries, qn("p:sldId"), id=str(FIRST_SLIDE_ID + number)).set(qn("r:id"), relation)
    before = next(found for tag in _BEFORE_SLIDES if (found := root.find(qn(tag))) is not None)
    before.addnext(entries)


def _extensions(root: Element) -> Element:
    found = root.find(qn("p:extLst"))
    return etree.SubElement(root, qn("p:extLst")) if found is None else found


def _describe(package: Package, plan: Plan) -> None:
    """The file's properties: those of the template tell of the template."""
    names = package.related("", "core-properties")
    name = names[0] if names else free_name(package, "docProps/core.xml")
    if not names:
        relations = package.relations()
        package.set_relations("", [*relations, Relation(next_id(relations), CORE_KIND, name, False)])
        package.parts[TYPES] = with_types(package.parts[TYPES], [(name, CORE)])
    package.parts[name] = core_properties(plan.title, plan.subject, plan.author, plan.lang)


def relations_xml(parts: Iterable[tuple[str, str]], links: Iterable[tuple[str, str]]) -> str:
    """The relationships of a slide or its notes by kind and target: to parts, then to other slides and addresses."""
    items = [_relation(n, kind, target) for n, (kind, target) in enumerate((*parts, *links), 1)]
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{"".join(items)}</Relationships>'


def _relation(number: int, kind: str, target: str) -> str:
    start = f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}"'
    if kind == "hyperlink":
        return f'{start} Target={quoted(target)} TargetMode="External"/>'
    return f"{start} Target={quoted(_seen_from_slides(target))}/>"


def _seen_from_slides(name: str) -> str:
    return f"../{name[4:]}" if name.startswith("ppt/") else f"/{name}"


def _notes_body(master: Element) -> int:
    marks = (placeholder(shape) for shape, _ in drawn(master))
    return next((int(mark.get("idx", "0")) for mark in marks if mark is not None and mark.get("type") == "body"), 3)


def _sections(pages: Sequence[Page]) -> str:
    """The list of sections, each with the slides that follow one another under its name."""
    groups: list[tuple[str, list[int]]] = []
    for number, page in enumerate(pages, 1):
        if not groups or groups[-1][0] != page.slide.section:
            groups.append((page.slide.section, []))
        groups[-1][1].append(FIRST_SLIDE_ID + number)
    items = "".join(_section(place, name, ids) for place, (name, ids) in enumerate(groups))
    return (
        '<p:ext xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
        f'uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}"><p14:sectionLst xmlns:p14="{_P14}">{items}</p14:sectionLst></p:ext>'
    )


def _section(place: int, name: str, ids: Sequence[int]) -> str:
    guid = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{place} {name}")).upper()
    slides = "".join(f'<p14:sldId id="{id}"/>' for id in ids)
    return f'<p14:section name={quoted(name)} id="{{{guid}}}"><p14:sldIdLst>{slides}</p14:sldIdLst></p14:section>'
