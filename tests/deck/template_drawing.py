"""What the templates of tests are drawn with: placeholders, layouts, masters and their package, as markup."""

from __future__ import annotations

import base64
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import quoteattr

NS = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PML = "application/vnd.openxmlformats-officedocument.presentationml"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
MAP = (
    'tx1="{0}" bg1="{1}" tx2="{2}" bg2="{3}" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" '
    'accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'
)
LIGHT, DARK = MAP.format("dk1", "lt1", "dk2", "lt2"), MAP.format("lt1", "dk1", "lt2", "dk2")
Inches = tuple[float, float, float, float]


def emu(inches: float) -> int:
    return round(inches * 914400)


def at(box: Inches) -> str:
    x, y, width, height = map(emu, box)
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def scheme(colour: str) -> str:
    return f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'


@dataclass(frozen=True)
class Ph:
    """A placeholder; without ``box`` it inherits one. ``level`` and ``body`` are more of its XML."""

    type: str
    idx: int
    name: str
    box: Inches | None = None
    size: float = 0
    colour: str = ""
    level: str = ""
    attributes: str = ""
    body: str = ""
    mark: str = ""

    def xml(self, id: int) -> str:
        place = at(self.box) if self.box else ""
        size = f' sz="{round(self.size * 100)}"' if self.size else ""
        style = f"<a:defRPr{size}>{scheme(self.colour) if self.colour else ''}</a:defRPr>"
        level = f"<a:lvl1pPr{self.attributes}>{self.level}{style}</a:lvl1pPr>"
        styled = self.size or self.colour or self.level or self.attributes
        kind = f' type="{self.type}"' if self.type else ""
        text = "<a:p><a:r><a:rPr/><a:t>Text</a:t></a:r></a:p>"
        if self.type == "sldNum":
            text = '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld></a:p>'
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{id}" name={quoteattr(self.name)}/><p:cNvSpPr/><p:nvPr><p:ph{kind}{self.mark} '
            f'idx="{self.idx}"/></p:nvPr></p:nvSpPr><p:spPr>{place}</p:spPr><p:txBody><a:bodyPr{self.body}/>'
            f"<a:lstStyle>{level if styled else ''}</a:lstStyle>{text}</p:txBody></p:sp>"
        )


def panel(id: int, box: Inches, colour: str) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Panel"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{at(box)}'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{scheme(colour)}</p:spPr></p:sp>'
    )


def logo(id: int, box: Inches) -> str:
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{id}" name="Logo" descr="Logo"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{at(box)}'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def ground(colour: str) -> str:
    return f"<p:bg><p:bgPr>{scheme(colour)}<a:effectLst/></p:bgPr></p:bg>" if colour else ""


@dataclass(frozen=True)
class Layout:
    name: str
    shapes: tuple[Ph | Callable[[int], str], ...]
    type: str = ""
    ground: str = ""
    own_map: str = ""

    def tree(self) -> str:
        drawn = "".join(shape.xml(n) if isinstance(shape, Ph) else shape(n) for n, shape in enumerate(self.shapes, 2))
        return f"<p:cSld name={quoteattr(self.name)}>{ground(self.ground)}<p:spTree>{GROUP}{drawn}</p:spTree></p:cSld>"

    def xml(self) -> str:
        kind = f' type="{self.type}"' if self.type else ""
        colours = f"<a:overrideClrMapping {self.own_map}/>" if self.own_map else "<a:masterClrMapping/>"
        return f"{HEAD}<p:sldLayout {NS}{kind}>{self.tree()}<p:clrMapOvr>{colours}</p:clrMapOvr></p:sldLayout>"


@dataclass(frozen=True)
class Master:
    shapes: tuple[Ph | Callable[[int], str], ...]
    layouts: tuple[Layout, ...]
    map: str = LIGHT
    title: str = '<a:lvl1pPr algn="l"><a:defRPr sz="3600"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr>'
    body: str = (
        '<a:lvl1pPr marL="228600" indent="-228600"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/>'
        '</a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="2400"><a:solidFill><a:schemeClr val="tx1"/>'
        '</a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>'
    )

    def xml(self, first: int) -> str:
        ids = "".join(f'<p:sldLayoutId id="{first + n}" r:id="rId{n}"/>' for n in range(1, len(self.layouts) + 1))
        tree = Layout("", self.shapes, ground="bg1").tree().replace(' name=""', "", 1)
        return (
            f"{HEAD}<p:sldMaster {NS}>{tree}<p:clrMap {self.map}/><p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:txStyles>"
            f"<p:titleStyle>{self.title}</p:titleStyle><p:bodyStyle>{self.body}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>"
        )


@dataclass(frozen=True)
class Template:
    masters: tuple[Master, ...]
    size: tuple[float, float] = (40 / 3, 7.5)
    fonts: tuple[str, str] = ("Calibri", "Calibri")
    colours: str = "1F2933 FFFFFF 243B53 F0F4F8 0B69A3 B44D12 2D7738 8719E0 AB091E 5D4037 0B69A3 5D4037"
    slides: int = 0
    extras: dict[str, str] = field(default_factory=dict)

    def write(self, path: Path) -> None:
        parts: dict[str, str | bytes] = {}
        types = {"ppt/presentation.xml": f"{PML}.{'template' if path.suffix == '.potx' else 'presentation'}.main+xml"}
        layout = 0
        masters = []
        for number, master in enumerate(self.masters, 1):
            name, theme = f"ppt/slideMasters/slideMaster{number}.xml", f"ppt/theme/theme{number}.xml"
            layouts = []
            for one in master.layouts:
                layout += 1
                layouts.append(f"slideLayout{layout}")
                parts[f"ppt/slideLayouts/slideLayout{layout}.xml"] = one.xml()
                parts[f"ppt/slideLayouts/_rels/slideLayout{layout}.xml.rels"] = rels(
                    ("rId1", "slideMaster", f"../slideMasters/slideMaster{number}.xml"),
                    *pictures(one.xml()),
                    *jumps(one.xml()),
                )
                types[f"ppt/slideLayouts/slideLayout{layout}.xml"] = f"{PML}.slideLayout+xml"
            parts[name] = master.xml(2147483648 + 100 * number)
            parts[f"ppt/slideMasters/_rels/slideMaster{number}.xml.rels"] = rels(
                *((f"rId{n}", "slideLayout", f"../slideLayouts/{stem}.xml") for n, stem in enumerate(layouts, 1)),
                ("rIdTheme", "theme", f"../theme/theme{number}.xml"),
                *pictures(master.xml(0)),
            )
            parts[theme] = theme_xml(self.fonts, self.colours)
            types |= {name: f"{PML}.slideMaster+xml", theme: "application/vnd.openxmlformats-officedocument.theme+xml"}
            masters.append((f"rIdMaster{number}", "slideMaster", f"slideMasters/slideMaster{number}.xml"))
        slides = [(f"rIdSlide{n}", "slide", f"slides/slide{n}.xml") for n in range(1, self.slides + 1)]
        for n in range(1, self.slides + 1):
            parts[f"ppt/slides/slide{n}.xml"] = f"{HEAD}<p:sld {NS}>{Layout(f'Old {n}', ()).tree()}</p:sld>"
            parts[f"ppt/slides/_rels/slide{n}.xml.rels"] = rels(
                ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")
            )
            types[f"ppt/slides/slide{n}.xml"] = f"{PML}.slide+xml"
        parts["ppt/media/logo.png"] = PIXEL
        parts["ppt/presentation.xml"] = self.presentation(len(masters), len(slides))
        parts["ppt/_rels/presentation.xml.rels"] = rels(*masters, *slides)
        parts["_rels/.rels"] = rels(("rId1", "officeDocument", "ppt/presentation.xml"))
        parts["[Content_Types].xml"] = types_xml(types)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)

    def presentation(self, masters: int, slides: int) -> str:
        ids = "".join(
            f'<p:sldMasterId id="{2147483648 + 100 * n}" r:id="rIdMaster{n}"/>' for n in range(1, masters + 1)
        )
        shown = "".join(f'<p:sldId id="{255 + n}" r:id="rIdSlide{n}"/>' for n in range(1, slides + 1))
        listed = "".join(f'<p14:sldId id="{255 + n}"/>' for n in range(1, slides + 1))
        show = '<p:custShowLst><p:custShow name="Short" id="0"><p:sldLst><p:sld r:id="rIdSlide1"/></p:sldLst></p:custShow></p:custShowLst>'
        sections = (
            '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst '
            'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Old" '
            f'id="{{5D2A9B63-0A46-4E0A-9B3C-6C8E2E7B1A11}}"><p14:sldIdLst>{listed}</p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>'
        )
        return (
            f"{HEAD}<p:presentation {NS}><p:sldMasterIdLst>{ids}</p:sldMasterIdLst>"
            f"{f'<p:sldIdLst>{shown}</p:sldIdLst>' if slides else ''}"
            f'<p:sldSz cx="{emu(self.size[0])}" cy="{emu(self.size[1])}"/><p:notesSz cx="6858000" cy="9144000"/>'
            f"{show + sections if slides else ''}</p:presentation>"
        )


def rels(*targets: tuple[str, str, str]) -> str:
    items = "".join(
        f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>' for id, kind, target in targets
    )
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{items}</Relationships>'


def pictures(xml: str) -> list[tuple[str, str, str]]:
    return [("rIdLogo", "image", "../media/logo.png")] if "rIdLogo" in xml else []


def jumps(xml: str) -> list[tuple[str, str, str]]:
    return [("rIdJump", "slide", "../slides/slide1.xml")] if "rIdJump" in xml else []


def types_xml(types: dict[str, str]) -> str:
    items = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in types.items())
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" '
        f'ContentType="image/jpeg"/>{items}</Types>'
    )


def theme_xml(fonts: tuple[str, str], colours: str) -> str:
    names = [
        "dk1",
        "lt1",
        "dk2",
        "lt2",
        "accent1",
        "accent2",
        "accent3",
        "accent4",
        "accent5",
        "accent6",
        "hlink",
        "folHlink",
    ]
    paints = "".join(f'<a:{n}><a:srgbClr val="{v}"/></a:{n}>' for n, v in zip(names, colours.split(), strict=True))
    faces = "".join(
        f'<a:{role}Font><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/></a:{role}Font>'
        for role, face in zip(("major", "minor"), fonts, strict=True)
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    return (
        f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Company"><a:themeElements>'
        f'<a:clrScheme name="Company">{paints}</a:clrScheme><a:fontScheme name="Company">{faces}</a:fontScheme>'
        f'<a:fmtScheme name="Company"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>'
        f"{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst><a:effectStyleLst>"
        f"{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )
