"""Templates as companies have them, of different character, made at test time: `TEMPLATES` by name, `path_of` one."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pptx

from briefing.deck.request import Request
from briefing.deck.template.catalogue import available, find
from briefing.deck.template.layout_map import save_map
from briefing.deck.template.opening import open_template
from tests.deck.template_drawing import DARK, LIGHT, Layout, Master, Ph, Template, logo, panel


def footers(width: float, height: float, *, colour: str = "tx1", ftr: int = 11, num: int = 12) -> tuple[Ph, Ph]:
    return (
        Ph("ftr", ftr, "Pied de page", (width * 0.3, height - 0.5, width * 0.4, 0.35), 10, colour),
        Ph("sldNum", num, "Numéro", (width - 1.5, height - 0.5, 1, 0.35), 10, colour),
    )


def odd_idx() -> Template:
    """French names, idx that nobody would guess, a quote layout of its own, places not in reading order."""
    foot = footers(40 / 3, 7.5, ftr=4001, num=77)
    title = Ph("title", 9000, "Titre du slide", (0.9, 0.5, 11.5, 1.0))
    body = Ph("body", 4294967290, "Zone de texte", (0.9, 1.8, 11.5, 4.8))
    quote = Layout(
        "Citation",
        (
            Ph(
                "body",
                512,
                "Fonction de l’auteur",
                (0.9, 5.4, 7, 0.5),
                16,
                level="<a:buNone/>",
                attributes=' marL="0" indent="0"',
            ),
            Ph(
                "body",
                33,
                "Nom de l’auteur",
                (0.9, 4.8, 7, 0.55),
                20,
                level="<a:buNone/>",
                attributes=' marL="0" indent="0"',
            ),
            title,
            Ph("body", 700, "Citation", (0.9, 1.8, 7, 2.9), 28, level="<a:buNone/>", attributes=' marL="0" indent="0"'),
            Ph("body", 701, "À retenir", (8.4, 1.8, 4, 4.2), 18),
            *foot,
        ),
    )
    layouts = (
        Layout(
            "Couverture",
            (Ph("ctrTitle", 9000, "Titre", (1, 2, 11, 1.8), 48), Ph("subTitle", 41, "Sous-titre", (1, 4, 11, 1.4))),
        ),
        Layout("Intercalaire", (Ph("title", 9000, "Titre", (1, 3, 11, 1.2), 44), *foot), ground="bg2"),
        Layout("Texte courant", (title, body, *foot)),
        quote,
    )
    return Template((Master((title, Ph("body", 8, "Texte", (0.9, 1.8, 11.5, 4.8)), *foot), layouts),))


def tiny() -> Template:
    """Every body is a caption: texts must be drawn."""
    title = Ph("title", 0, "Title", (0.5, 0.4, 12.3, 0.9), 30)
    foot = footers(40 / 3, 7.5)
    layouts = (
        Layout("Cover", (Ph("ctrTitle", 0, "Title", (1, 2.5, 11, 1.5), 44), logo_at(12, 0.3, 1, 0.6)), type="title"),
        Layout("Headline", (title, Ph("body", 1, "Caption", (0.5, 6.3, 4, 0.4), 12), *foot)),
        Layout(
            "Picture",
            (
                title,
                Ph("pic", 13, "Picture", (0.5, 1.5, 12.3, 4.6)),
                Ph("body", 14, "Caption", (0.5, 6.3, 4, 0.4), 12),
                *foot,
            ),
        ),
        Layout("Headline and logo", (title, logo_at(11.6, 5.8, 1.2, 0.8), *foot), type="titleOnly"),
    )
    return Template((Master((title, *foot), layouts),), fonts=("Arial", "Arial"))


def logo_at(*box: float) -> Callable[[int], str]:
    return lambda number: logo(number, box)  # type: ignore[arg-type]


def panel_at(colour: str, *box: float) -> Callable[[int], str]:
    return lambda number: panel(number, box, colour)  # type: ignore[arg-type]


def dark() -> Template:
    """Light on dark, serif, greys too faint, a white title on a band, capitals, tight lines."""
    title = Ph("title", 0, "Title", (0.7, 0.3, 11.9, 0.9), 32, "lt1", body=' anchor="ctr"')
    body = Ph(
        "body",
        1,
        "Body",
        (0.7, 1.7, 11.9, 4.9),
        22,
        attributes=' marL="0" indent="0"',
        level='<a:lnSpc><a:spcPts val="2600"/></a:lnSpc><a:buNone/>',
    )
    foot = footers(40 / 3, 7.5, colour="accent6")
    layouts = (
        Layout(
            "Title Slide",
            (
                Ph("ctrTitle", 0, "Title", (0.7, 2.4, 11.9, 1.6), 54),
                Ph("subTitle", 1, "Subtitle", (0.7, 4.2, 11.9, 1.2)),
            ),
            type="title",
        ),
        Layout("Title and Content", (panel_at("accent1", 0, 0.2, 13.34, 1.1), title, body, *foot), type="obj"),
        Layout(
            "Section Header", (title, Ph("body", 1, "Text", (0.7, 4, 11.9, 1.5), 20, "accent6"), *foot), type="secHead"
        ),
        Layout("Light", (title, body, *foot), ground="bg1", own_map=LIGHT),
    )
    caps = (
        '<a:lvl1pPr><a:defRPr sz="3600" cap="all" spc="100"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        '<a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr>'
    )
    master = Master((title, body, *foot), layouts, map=DARK, title=caps)
    colours = "101820 F4F1EA 1B2A38 D8D2C4 2F5D8A 7A4B2A 3E6B4F 6A4C93 8C3A3A 3A4550 7FB2E5 C9A0DC"
    return Template((master,), fonts=("Georgia", "Georgia"), colours=colours)


def four_by_three() -> Template:
    """An old 4:3 template, German names, vertical text, two contents, slides, sections and a jump left inside."""
    foot = footers(10, 7.5)
    title = Ph("title", 0, "Titelplatzhalter 1", (0.5, 0.3, 9, 1.2), 40)
    body = Ph("body", 1, "Textplatzhalter 2", (0.5, 1.75, 9, 4.9), 28)
    half = (
        Ph("", 1, "Inhaltsplatzhalter 2", (0.5, 1.75, 4.4, 4.9), 24),
        Ph("", 2, "Inhaltsplatzhalter 3", (5.1, 1.75, 4.4, 4.9), 24),
    )
    jump = jump_button()
    layouts = (
        Layout(
            "Titelfolie",
            (
                Ph("ctrTitle", 0, "Titel 1", (0.75, 2.3, 8.5, 1.6)),
                Ph("subTitle", 1, "Untertitel 2", (1.5, 4.2, 7, 1.9)),
                jump,
            ),
            type="title",
        ),
        Layout(
            "Titel und vertikaler Text",
            (
                title,
                Ph("body", 1, "Vertikaler Text", (0.5, 1.75, 9, 4.9), mark=' orient="vert"', body=' vert="eaVert"'),
                *foot,
            ),
            type="vertTx",
        ),
        Layout("Titel und Inhalt", (title, body, *foot), type="obj"),
        Layout(
            "Abschnittsüberschrift",
            (
                Ph("title", 0, "Titel 1", (0.7, 4.8, 8.5, 1.5), 40),
                Ph("body", 1, "Text 2", (0.7, 3.2, 8.5, 1.6), 20),
                *foot,
            ),
            type="secHead",
        ),
        Layout("Zwei Inhalte", (title, *half, *foot), type="twoObj"),
        Layout("Leer", foot, type="blank"),
    )
    return Template((Master((title, body, *foot, logo_at(8.9, 0.1, 0.9, 0.5)), layouts),), size=(10, 7.5), slides=3)


def jump_button() -> Callable[[int], str]:
    link = '<a:hlinkClick r:id="rIdJump" action="ppaction://hlinksldjump"/>'
    return lambda number: panel(number, (0.1, 0.1, 0.4, 0.4), "accent1").replace(
        'name="Panel"/>', f'name="Jump">{link}</p:cNvPr>'
    )


def two_masters() -> Template:
    """Two masters with layouts of the same names; only the second has a place for text."""
    foot = footers(40 / 3, 7.5)
    title = Ph("title", 0, "Título", (0.9, 0.5, 11.5, 1.0))
    body = Ph("", 1, "Contenido", (0.9, 1.8, 11.5, 4.6))
    first = (
        Layout("Portada", (Ph("ctrTitle", 0, "Título", (1, 2.6, 11, 1.5)),), type="title"),
        Layout("Título y objetos", (title, *foot)),
    )
    second = (
        Layout(
            "Portada",
            (Ph("ctrTitle", 0, "Título", (1, 2.6, 11, 1.5)), Ph("subTitle", 1, "Subtítulo", (1, 4.3, 11, 1))),
            type="title",
        ),
        Layout("Título y objetos", (title, body, *foot)),
        Layout("Sección", (title, Ph("body", 1, "Texto", (0.9, 4, 11.5, 1.2)), *foot), type="secHead", ground="tx2"),
    )
    return Template(
        (Master((title, *foot), first), Master((title, body, *foot), second, map=DARK)), fonts=("Cambria", "Verdana")
    )


def many() -> Template:
    """Forty layouts, most with pictures, charts and slivers of text; a bar of colour down the left side."""
    foot = footers(40 / 3, 7.5)
    bar = panel_at("accent2", 0, 0, 1.2, 7.5)
    title = Ph("title", 0, "Title", (1.6, 0.4, 11, 1.0), 34)
    body = Ph("body", 10, "Text", (1.6, 1.6, 11, 4.9), 20)
    layouts = [
        Layout(
            f"Layout {n}",
            (
                title,
                Ph("pic", 20 + n, "Picture", (1.6, 1.6, 6, 4.9)),
                Ph("body", 50 + n, "Text", (7.8, 1.6, 1 + n / 10, 4.9), 16),
                *foot,
            ),
        )
        for n in range(36)
    ]
    layouts[0:0] = [
        Layout(
            "Cover",
            (bar, Ph("ctrTitle", 0, "Title", (1.6, 2.4, 11, 1.7), 48), Ph("body", 1, "Event", (1.6, 4.4, 11, 0.9), 18)),
            ground="bg2",
        )
    ]
    layouts += [
        Layout("Text", (title, body, *foot)),
        Layout(
            "Two columns",
            (
                title,
                Ph("body", 10, "Text", (1.6, 1.6, 6.4, 4.9), 20),
                Ph("body", 11, "Side", (8.3, 1.6, 4.3, 4.9), 16),
                *foot,
            ),
        ),
        Layout("Chapter", (bar, Ph("title", 0, "Title", (1.6, 2.8, 11, 1.2), 44), *foot)),
    ]
    return Template((Master((bar, title, body, *foot), tuple(layouts)),), fonts=("Calibri", "Calibri"))


def untitled() -> Template:
    """One layout with nothing on it but a logo and a photograph along the right."""
    return Template(
        (Master((logo_at(12.3, 0.2, 0.8, 0.4),), (Layout("Blank", (logo_at(10, 1, 3.33, 6.5),), type="blank"),)),)
    )


def default(path: Path) -> None:
    pptx.Presentation().save(str(path))


MADE = {make.__name__: make for make in (odd_idx, tiny, dark, four_by_three, two_masters, many, untitled)}
TEMPLATES = (*MADE, "default", "crossing")


def path_of(name: str, folder: Path) -> str:
    """The template of this name in ``folder``, made if need be; our own by its name."""
    if name == "crossing":
        return name
    path = folder / f"{name}.{'potx' if name in ('dark', 'two_masters') else 'pptx'}"
    if not path.exists():
        if name == "default":
            default(path)
        else:
            MADE[name]().write(path)
    return str(path)


def with_part(path: Path, name: str, data: bytes) -> bytes:
    """A template's bytes with a part more, or another."""
    stream = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.namelist():
            if entry != name:
                target.writestr(entry, source.read(entry))
        target.writestr(name, data)
    return stream.getvalue()


def by_hand(name: str, folder: Path, **options: Any) -> Request:
    """Asks for a story on a template, ours or a company's, whose kinds of slides were settled by hand in ``folder``.

    Ours are copies without their look: what a map of the first version says, and no more.
    """
    ours = next((info for info in available() if info.name == name), None)
    path = Path(shutil.copy(ours.path, folder)) if ours else path_of(name, folder)
    template = open_template(find(str(path)))
    save_map(folder, template.data, name, ours.kinds if ours else template.info.kinds)
    return Request(template=str(path), maps=folder, narrative="story", **options)
