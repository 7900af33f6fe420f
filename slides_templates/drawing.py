"""What a template is drawn with: placeholders, shapes, layouts and the parts of the package, as PresentationML text.

Lengths are inches, sizes are points, colours are names of the theme ("accent1", "tx1", …).
"""

from __future__ import annotations

import itertools
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

EMU_PER_INCH = 914400
WIDTH, HEIGHT = 40 / 3, 7.5
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PML = "application/vnd.openxmlformats-officedocument.presentationml"
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Slot:
    """A placeholder of a layout or master. ``font`` is "major" or "minor"; ``fill`` and ``colour`` are theme colours."""

    name: str
    idx: int
    box: tuple[float, float, float, float]
    size: float = 18
    type: str = "body"
    font: str = "minor"
    bold: bool = False
    colour: str = "tx1"
    anchor: str = "t"
    align: str = "l"
    fill: str = ""
    inset: float = 0.0
    line: int = 100
    after: float = 0
    prompt: str = ""
    field: str = ""


def emu(inches: float) -> int:
    return round(inches * EMU_PER_INCH)


def xfrm(box: tuple[float, float, float, float]) -> str:
    x, y, width, height = map(emu, box)
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def solid(colour: str, alpha: int = 100) -> str:
    """A fill in a theme colour; "tx1:60" is the text colour lightened to 60 %."""
    name, _, tone = colour.partition(":")
    inner = f'<a:lumMod val="{int(tone) * 1000}"/><a:lumOff val="{(100 - int(tone)) * 1000}"/>' if tone else ""
    inner += f'<a:alpha val="{alpha * 1000}"/>' if alpha < 100 else ""
    return f'<a:solidFill><a:schemeClr val="{name}">{inner}</a:schemeClr></a:solidFill>'


def run_style(slot: Slot, tag: str = "a:defRPr") -> str:
    bold = ' b="1"' if slot.bold else ' b="0"'
    face = "+mj-lt" if slot.font == "major" else "+mn-lt"
    return f'<{tag} sz="{round(slot.size * 100)}"{bold}>{solid(slot.colour)}<a:latin typeface="{face}"/></{tag}>'


def list_style(slot: Slot) -> str:
    after = f'<a:spcAft><a:spcPts val="{round(slot.after * 100)}"/></a:spcAft>'
    level = (
        f'<a:lvl1pPr marL="0" indent="0" algn="{slot.align}"><a:lnSpc><a:spcPct val="{slot.line * 1000}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="0"/></a:spcBef>{after}<a:buNone/>{run_style(slot)}</a:lvl1pPr>'
    )
    return f"<a:lstStyle>{level}</a:lstStyle>"


def placeholder(slot: Slot, shape_id: int) -> str:
    """The placeholder as a shape with a prompt; footers and numbers carry their field."""
    index = f' idx="{slot.idx}"' if slot.idx else ""
    size = ' sz="quarter"' if slot.type in ("ftr", "sldNum", "dt") else ""
    prompt = ' hasCustomPrompt="1"' if slot.prompt else ""
    inset = emu(slot.inset)
    fill = solid(slot.fill) if slot.fill else ""
    text = f'<a:r><a:rPr lang="en-GB"/><a:t>{escape(slot.prompt)}</a:t></a:r>' if slot.prompt else ""
    if slot.field:
        text = f'<a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="{slot.field}"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name={quoteattr(slot.name)}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{slot.type}"{size}{index}{prompt}/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{xfrm(slot.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}</p:spPr>'
        f'<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="{inset}" tIns="{inset}" rIns="{inset}" bIns="{inset}" '
        f'anchor="{slot.anchor}"><a:normAutofit/></a:bodyPr>{list_style(slot)}<a:p>{text}</a:p></p:txBody></p:sp>'
    )


def decoration(shape_id: int, name: str, box: tuple[float, float, float, float], geometry: str, paint: str) -> str:
    """A shape with no meaning of its own; ``geometry`` and ``paint`` are DrawingML."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name={quoteattr(name)}>{DECORATIVE}</p:cNvPr><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{xfrm(box)}{geometry}{paint}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>'
    )


def preset(name: str) -> str:
    return f'<a:prstGeom prst="{name}"><a:avLst/></a:prstGeom>'


def wave(crests: Sequence[float]) -> str:
    """A shape filled below a smooth swell; ``crests`` are heights of its top edge, 0 (top) to 1, from left to right."""
    unit = 1000
    step = unit / (len(crests) - 1)
    path = f'<a:moveTo><a:pt x="0" y="{round(crests[0] * unit)}"/></a:moveTo>'
    for place, (left, right) in enumerate(itertools.pairwise(crests)):
        xs = (place + 0.5) * step, (place + 0.5) * step, (place + 1) * step
        points = zip(xs, (left, right, right), strict=True)
        path += f'<a:cubicBezTo>{"".join(f"""<a:pt x="{round(x)}" y="{round(y * unit)}"/>""" for x, y in points)}</a:cubicBezTo>'
    path += f'<a:lnTo><a:pt x="{unit}" y="{unit}"/></a:lnTo><a:lnTo><a:pt x="0" y="{unit}"/></a:lnTo><a:close/>'
    return (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{unit}" h="{unit}">{path}</a:path></a:pathLst></a:custGeom>'
    )


def shape_tree(shapes: Sequence[str], background: str = "") -> str:
    bg = f"<p:bg><p:bgPr>{solid(background)}<a:effectLst/></p:bgPr></p:bg>" if background else ""
    group = (
        '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
    )
    return f"{bg}<p:spTree>{group}{''.join(shapes)}</p:spTree>"


@dataclass(frozen=True)
class Layout:
    """A slide layout: decorations (DrawingML, drawn first) and placeholders, in reading order."""

    name: str
    slots: tuple[Slot, ...]
    decorations: tuple[str, ...] = ()
    background: str = ""

    def xml(self) -> str:
        first = 2 + len(self.decorations)
        shapes = [*self.decorations, *(placeholder(slot, first + n) for n, slot in enumerate(self.slots))]
        return (
            f'{HEAD}<p:sldLayout {NAMESPACES} preserve="1" userDrawn="1"><p:cSld name={quoteattr(self.name)}>'
            f"{shape_tree(shapes, self.background)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
        )


@dataclass(frozen=True)
class Look:
    """A template's theme: its name, twelve colours by scheme name (RRGGBB), and two fonts."""

    name: str
    colours: dict[str, str]
    major: str
    minor: str

    def xml(self) -> str:
        colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in self.colours.items())
        fonts = "".join(
            f'<a:{role}Font><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/></a:{role}Font>'
            for role, face in (("major", self.major), ("minor", self.minor))
        )
        fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
        line = f'<a:ln w="9525">{fill}</a:ln>'
        effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
        return (
            f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name={quoteattr(self.name)}>'
            f"<a:themeElements><a:clrScheme name={quoteattr(self.name)}>{colours}</a:clrScheme>"
            f"<a:fontScheme name={quoteattr(self.name)}>{fonts}</a:fontScheme><a:fmtScheme name={quoteattr(self.name)}>"
            f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>"
            f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
            "</a:fmtScheme></a:themeElements></a:theme>"
        )


COLOUR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
    'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)


def levels(size: float, font: str) -> str:
    """The nine levels of a master text style, without bullets."""
    slot = Slot("", 0, (0, 0, 0, 0), size, font=font)
    return "".join(
        f'<a:lvl{n}pPr marL="{(n - 1) * 228600}" indent="0" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>{run_style(slot)}</a:lvl{n}pPr>'
        for n in range(1, 10)
    )


def master_xml(slots: Sequence[Slot], layouts: int) -> str:
    ids = "".join(f'<p:sldLayoutId id="{2147483649 + n}" r:id="rId{n + 1}"/>' for n in range(layouts))
    shapes = [placeholder(slot, 2 + n) for n, slot in enumerate(slots)]
    return (
        f"{HEAD}<p:sldMaster {NAMESPACES}><p:cSld>{shape_tree(shapes, 'bg1')}</p:cSld>{COLOUR_MAP}"
        f"<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>{levels(30, 'major')}</p:titleStyle>"
        f"<p:bodyStyle>{levels(18, 'minor')}</p:bodyStyle><p:otherStyle>{levels(18, 'minor')}</p:otherStyle></p:txStyles>"
        "</p:sldMaster>"
    )


def notes_master_xml() -> str:
    image = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>'
        '</p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{xfrm((0.75, 0.9, 6, 3.375))}{preset("rect")}<a:noFill/><a:ln w="12700">{solid("tx1")}</a:ln></p:spPr></p:sp>'
    )
    body = placeholder(Slot("Notes", 3, (0.75, 4.6, 6, 4.6), 12, prompt="Notes"), 3).replace(' hasCustomPrompt="1"', "")
    return (
        f"{HEAD}<p:notesMaster {NAMESPACES}><p:cSld>{shape_tree([image, body], 'bg1')}</p:cSld>{COLOUR_MAP}"
        f"<p:notesStyle>{levels(12, 'minor')}</p:notesStyle></p:notesMaster>"
    )


def presentation_xml() -> str:
    return (
        f'{HEAD}<p:presentation {NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>'
        '</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
        f'<p:sldSz cx="{emu(WIDTH)}" cy="{emu(HEIGHT)}"/><p:notesSz cx="{emu(7.5)}" cy="{emu(10)}"/>'
        f"<p:defaultTextStyle>{levels(18, 'minor')}</p:defaultTextStyle></p:presentation>"
    )


def rels(*targets: tuple[str, str]) -> str:
    """A relationship part; ``targets`` are pairs of a type's last word and a target, numbered from rId1."""
    items = "".join(
        f'<Relationship Id="rId{n}" Type="{kind if ":" in kind else f"{OFFICE_RELS}/{kind}"}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE_RELS}">{items}</Relationships>'


def content_types(parts: dict[str, str]) -> str:
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{overrides}</Types>'
    )


def write_template(path: Path, look: Look, master: Sequence[Slot], layouts: Sequence[Layout]) -> None:
    """Write a template without slides; the same input gives the same bytes."""
    names = [f"slideLayout{n}.xml" for n in range(1, len(layouts) + 1)]
    theme = "application/vnd.openxmlformats-officedocument.theme+xml"
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    app = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    kinds = {
        "ppt/presentation.xml": f"{PML}.presentation.main+xml",
        "ppt/presProps.xml": f"{PML}.presProps+xml",
        "ppt/viewProps.xml": f"{PML}.viewProps+xml",
        "ppt/tableStyles.xml": f"{PML}.tableStyles+xml",
        "ppt/slideMasters/slideMaster1.xml": f"{PML}.slideMaster+xml",
        "ppt/notesMasters/notesMaster1.xml": f"{PML}.notesMaster+xml",
        "ppt/theme/theme1.xml": theme,
        "ppt/theme/theme2.xml": theme,
        "docProps/core.xml": core,
        "docProps/app.xml": app,
        **{f"ppt/slideLayouts/{name}": f"{PML}.slideLayout+xml" for name in names},
    }
    core_rel = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    parts = {
        "[Content_Types].xml": content_types(kinds),
        "_rels/.rels": rels(
            ("officeDocument", "ppt/presentation.xml"),
            (core_rel, "docProps/core.xml"),
            ("extended-properties", "docProps/app.xml"),
        ),
        "ppt/presentation.xml": presentation_xml(),
        "ppt/_rels/presentation.xml.rels": rels(
            ("slideMaster", "slideMasters/slideMaster1.xml"),
            ("notesMaster", "notesMasters/notesMaster1.xml"),
            ("theme", "theme/theme1.xml"),
            ("presProps", "presProps.xml"),
            ("viewProps", "viewProps.xml"),
            ("tableStyles", "tableStyles.xml"),
        ),
        "ppt/presProps.xml": f"{HEAD}<p:presentationPr {NAMESPACES}/>",
        "ppt/viewProps.xml": f"{HEAD}<p:viewPr {NAMESPACES}/>",
        "ppt/tableStyles.xml": f'{HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
        "ppt/slideMasters/slideMaster1.xml": master_xml(master, len(layouts)),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": rels(
            *(("slideLayout", f"../slideLayouts/{name}") for name in names), ("theme", "../theme/theme1.xml")
        ),
        "ppt/notesMasters/notesMaster1.xml": notes_master_xml(),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": rels(("theme", "../theme/theme2.xml")),
        "ppt/theme/theme1.xml": look.xml(),
        "ppt/theme/theme2.xml": look.xml(),
        "docProps/core.xml": f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title></dc:title></cp:coreProperties>',
        "docProps/app.xml": f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>Briefing</Application></Properties>",
    }
    for name, layout in zip(names, layouts, strict=True):
        parts[f"ppt/slideLayouts/{name}"] = layout.xml()
        parts[f"ppt/slideLayouts/_rels/{name}.rels"] = rels(("slideMaster", "../slideMasters/slideMaster1.xml"))
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, EPOCH), text, zipfile.ZIP_DEFLATED)
