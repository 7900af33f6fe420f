"""The parts of a template's package around its layouts: theme, masters, properties, and the file itself."""

from __future__ import annotations

import colorsys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

from drawing import (
    HEAD,
    HEIGHT,
    NAMESPACES,
    WIDTH,
    Layout,
    Slot,
    emu,
    placeholder,
    preset,
    run_style,
    shape_tree,
    solid,
    xfrm,
)

PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
PACKAGE_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
OFFICE_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
OFFICE = "application/vnd.openxmlformats-officedocument"
PML = f"{OFFICE}.presentationml"
DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Look:
    """A template's theme: its name, twelve colours by scheme name (RRGGBB), and two fonts.

    On a ``dark`` one slides are light on dark; notes are read on paper and stay dark on light.
    """

    name: str
    colours: dict[str, str]
    major: str
    minor: str
    dark: bool = False

    def mixed(self, name: str, part: int) -> str:
        """``part`` percent of a colour of text, "tx1" or "tx2", over the background, as a colour for drawing.

        It is opaque and follows the theme: light and saturation are stated as changes of the text's.
        """
        ink, paper = ("lt", "dk") if self.dark else ("dk", "lt")
        own, ground = _rgb(self.colours[f"{ink}{name[2:]}"]), _rgb(self.colours[f"{paper}1"])
        share = part / 100
        mixed = (share * over + (1 - share) * under for over, under in zip(own, ground, strict=True))
        (_, light, full), (_, new_light, new_full) = colorsys.rgb_to_hls(*own), colorsys.rgb_to_hls(*mixed)
        added, saturation = 100 * (new_light - light * share), 100 * new_full / full
        return f"{name}:{part}:{added:.3f}:{saturation:.3f}"

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
            f"{HEAD}<a:theme {DRAWING} name={quoteattr(self.name)}>"
            f"<a:themeElements><a:clrScheme name={quoteattr(self.name)}>{colours}</a:clrScheme>"
            f"<a:fontScheme name={quoteattr(self.name)}>{fonts}</a:fontScheme><a:fmtScheme name={quoteattr(self.name)}>"
            f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>"
            f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
            "</a:fmtScheme></a:themeElements></a:theme>"
        )


def _rgb(value: str) -> tuple[float, float, float]:
    red, green, blue = (int(value[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue


def colour_map(dark: bool) -> str:
    paper, ink = ("dk", "lt") if dark else ("lt", "dk")
    same = " ".join(f'{name}="{name}"' for name in (*(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink"))
    return f'<p:clrMap bg1="{paper}1" tx1="{ink}1" bg2="{paper}2" tx2="{ink}2" {same}/>'


def levels(size: float, font: str) -> str:
    """The nine levels of a master text style, without bullets."""
    slot = Slot("", 0, (0, 0, 0, 0), size, font=font)
    return "".join(
        f'<a:lvl{n}pPr marL="{(n - 1) * 228600}" indent="0" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>{run_style(slot)}</a:lvl{n}pPr>'
        for n in range(1, 10)
    )


def master_xml(look: Look, master: Layout, layouts: int) -> str:
    ids = "".join(f'<p:sldLayoutId id="{2147483649 + n}" r:id="rId{n + 1}"/>' for n in range(layouts))
    return (
        f"{HEAD}<p:sldMaster {NAMESPACES}><p:cSld>{master.tree('bg1')}</p:cSld>{colour_map(look.dark)}"
        f"<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>{levels(30, 'major')}</p:titleStyle>"
        f"<p:bodyStyle>{levels(18, 'minor')}</p:bodyStyle><p:otherStyle>{levels(18, 'minor')}</p:otherStyle>"
        "</p:txStyles></p:sldMaster>"
    )


def notes_master_xml() -> str:
    image = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr>'
        '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>'
        '<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{xfrm((0.75, 0.9, 6, 3.375))}{preset("rect")}<a:noFill/><a:ln w="12700">{solid("tx1")}</a:ln>'
        "</p:spPr></p:sp>"
    )
    body = placeholder(Slot("Notes", 3, (0.75, 4.6, 6, 4.6), 12, prompt="Notes"), 3).replace(' hasCustomPrompt="1"', "")
    return (
        f"{HEAD}<p:notesMaster {NAMESPACES}><p:cSld>{shape_tree([image, body], 'bg1')}</p:cSld>{colour_map(dark=False)}"
        f"<p:notesStyle>{levels(12, 'minor')}</p:notesStyle></p:notesMaster>"
    )


def presentation_xml() -> str:
    return (
        f'{HEAD}<p:presentation {NAMESPACES} saveSubsetFonts="1">'
        '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>'
        '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
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


def content_kinds(layouts: Sequence[str]) -> dict[str, str]:
    """The content type of every part, by its name."""
    pml = {
        "presentation": "presentation.main",
        "presProps": "presProps",
        "viewProps": "viewProps",
        "tableStyles": "tableStyles",
        "slideMasters/slideMaster1": "slideMaster",
        "notesMasters/notesMaster1": "notesMaster",
        **{f"slideLayouts/{name}": "slideLayout" for name in layouts},
    }
    return {
        **{f"ppt/{name}.xml": f"{PML}.{kind}+xml" for name, kind in pml.items()},
        **{f"ppt/theme/theme{n}.xml": f"{OFFICE}.theme+xml" for n in (1, 2)},
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": f"{OFFICE}.extended-properties+xml",
    }


def relations(layouts: Sequence[str]) -> dict[str, str]:
    """The relationship parts, by name."""
    properties = [(kind, f"{kind}.xml") for kind in ("presProps", "viewProps", "tableStyles")]
    to_layouts = [("slideLayout", f"../slideLayouts/{name}.xml") for name in layouts]
    to_master = rels(("slideMaster", "../slideMasters/slideMaster1.xml"))
    return {
        "_rels/.rels": rels(
            ("officeDocument", "ppt/presentation.xml"),
            (f"{PACKAGE_RELS}/metadata/core-properties", "docProps/core.xml"),
            ("extended-properties", "docProps/app.xml"),
        ),
        "ppt/_rels/presentation.xml.rels": rels(
            ("slideMaster", "slideMasters/slideMaster1.xml"),
            ("notesMaster", "notesMasters/notesMaster1.xml"),
            ("theme", "theme/theme1.xml"),
            *properties,
        ),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": rels(*to_layouts, ("theme", "../theme/theme1.xml")),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": rels(("theme", "../theme/theme2.xml")),
        **{f"ppt/slideLayouts/_rels/{name}.xml.rels": to_master for name in layouts},
    }


def properties() -> dict[str, str]:
    """The parts that say what the file and its views are, all but empty."""
    return {
        "ppt/presProps.xml": f"{HEAD}<p:presentationPr {NAMESPACES}/>",
        "ppt/viewProps.xml": f"{HEAD}<p:viewPr {NAMESPACES}/>",
        "ppt/tableStyles.xml": f'{HEAD}<a:tblStyleLst {DRAWING} def="{{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}}"/>',
        "docProps/core.xml": f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE_CORE}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title></dc:title></cp:coreProperties>',
        "docProps/app.xml": f'{HEAD}<Properties xmlns="{PROPERTIES}"><Application>Briefing</Application></Properties>',
    }


def write_template(path: Path, look: Look, master: Layout, layouts: Sequence[Layout]) -> None:
    """Write a template without slides; the same input gives the same bytes."""
    names = [f"slideLayout{n}" for n in range(1, len(layouts) + 1)]
    parts = {
        "[Content_Types].xml": content_types(content_kinds(names)),
        **relations(names),
        **properties(),
        "ppt/presentation.xml": presentation_xml(),
        "ppt/slideMasters/slideMaster1.xml": master_xml(look, master, len(layouts)),
        "ppt/notesMasters/notesMaster1.xml": notes_master_xml(),
        "ppt/theme/theme1.xml": look.xml(),
        "ppt/theme/theme2.xml": look.xml(),
        **{f"ppt/slideLayouts/{name}.xml": layout.xml() for name, layout in zip(names, layouts, strict=True)},
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(_entry(name), text)


def _entry(name: str) -> zipfile.ZipInfo:
    """Stored, not deflated, and of no time or system: the bytes are the same whatever draws them."""
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.create_system = 0
    return entry
