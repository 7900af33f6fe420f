"""A template brings nothing in: what acts or fetches is refused, or left out and told; decks of it are whole."""

from __future__ import annotations

import io
import re
import socket
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pptx
import pytest

from briefing.core.errors import BriefingError
from briefing.deck.check.final import judged
from briefing.deck.export import deck, resolved
from briefing.deck.request import Request
from briefing.deck.template.catalogue import find
from briefing.deck.template.check import examine
from briefing.deck.template.opening import open_template
from tests.deck.company_templates import path_of
from tests.needs import needs

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES, MAIN = "[Content_Types].xml", "ppt/presentation.xml"
LAYOUT, MASTER, THEME = (
    f"ppt/{name}1.xml" for name in ("slideLayouts/slideLayout", "slideMasters/slideMaster", "theme/theme")
)
EVIL = "http://evil.test/x.png"
Parts = dict[str, bytes]
Change = Callable[[Parts], None]


@pytest.fixture(scope="module")
def parts(tmp_path_factory) -> Parts:
    with zipfile.ZipFile(path_of("odd_idx", tmp_path_factory.mktemp("templates"))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Parts) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def written(parts: Parts, change: Change, folder: Path) -> str:
    changed = dict(parts)
    change(changed)
    path = folder / "ours.pptx"
    path.write_bytes(zipped(changed))
    return str(path)


def rels(source: str) -> str:
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def related(source: str, kind: str, target: str, *, mode: str = "", id: str = "rId900", base: str = OFFICE) -> Change:
    """Another relationship of a part."""
    mode = f' TargetMode="{mode}"' if mode else ""
    entry = f'<Relationship Id="{id}" Type="{base}/{kind}" Target="{target}"{mode}/>'

    def change(parts: Parts) -> None:
        there = parts.get(
            rels(source), b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
        )
        there = re.sub(rb"(<Relationships[^>]*?)/>", rb"\1></Relationships>", there)
        parts[rels(source)] = there.replace(b"</Relationships>", entry.encode() + b"</Relationships>")

    return change


def holding(name: str, data: bytes = b"x", kind: str = "application/octet-stream") -> Change:
    """Another part with its content type."""

    def change(parts: Parts) -> None:
        parts[name] = data
        entry = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
        parts[TYPES] = parts[TYPES].replace(b"</Types>", entry.encode())

    return change


def drawn(source: str, markup: str) -> Change:
    """Something more on a layout or master."""
    return replaced(source, "</p:spTree>", f"{markup}</p:spTree>")


def replaced(source: str, old: str, new: str, code: str = "utf-8") -> Change:
    def change(parts: Parts) -> None:
        assert old.encode() in parts[source]
        parts[source] = parts[source].replace(old.encode(), new.encode()).decode().encode(code)

    return change


def all_of(*changes: Change) -> Change:
    def change(parts: Parts) -> None:
        for single in changes:
            single(parts)

    return change


def frame(inner: str) -> str:
    return (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="900" name="Object"/><p:cNvGraphicFramePr/><p:nvPr/>'
        '</p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic>'
        f'<a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole">{inner}</a:graphicData>'
        "</a:graphic></p:graphicFrame>"
    )


def shape(click: str, tag: str = "hlinkClick") -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="901" name="Button"><a:{tag} {click}/></p:cNvPr><p:cNvSpPr/>'
        '<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>'
    )


def picture(reference: str) -> str:
    return (
        '<p:pic><p:nvPicPr><p:cNvPr id="902" name="Picture"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr>'
        f"<p:blipFill><a:blip {reference}/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>"
        '<a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></p:spPr></p:pic>"
    )


def linked(target: str, click: str = 'r:id="rId900"', source: str = LAYOUT, tag: str = "hlinkClick") -> Change:
    return all_of(related(source, "hyperlink", target, mode="External"), drawn(source, shape(click, tag)))


HIDDEN = b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE a [+ADwAIQ-ENTITY b "c"+AD4-]+AD4-+ADw-a/+AD4-'
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'


def vector(inner: str) -> Change:
    return all_of(
        holding("ppt/media/logo.svg", SVG.format(inner).encode(), "image/svg+xml"),
        related(LAYOUT, "image", "../media/logo.svg"),
        drawn(LAYOUT, picture('r:embed="rId900"')),
    )


REFUSED: dict[str, tuple[Change, str]] = {
    "picture by a link's relation": (
        all_of(related(LAYOUT, "hyperlink", EVIL, mode="External"), drawn(LAYOUT, picture('r:link="rId900"'))),
        "outside content",
    ),
    "picture, mode in small letters": (related(LAYOUT, "image", EVIL, mode="external"), "outside content"),
    "picture, mode with spaces": (related(LAYOUT, "image", EVIL, mode=" EXTERNAL "), "outside content"),
    "picture from a share": (related(MASTER, "image", "file:////evil/share/x.png", mode="External"), "outside content"),
    "of the package itself": (related("", "hyperlink", EVIL, mode="External"), "outside content"),
    "of the theme": (related(THEME, "image", EVIL, mode="External"), "outside content"),
    "drawing that fetches": (vector(f'<image xlink:href="{EVIL}"/>'), "outside content"),
    "drawing that imports a style": (vector(f"<style>@import url({EVIL});</style>"), "outside content"),
    "drawing with a share": (vector(r"<image href='\\\\evil\share\x.png'/>"), "outside content"),
    "drawing that hides an address in numbers": (
        vector(r"<rect style='fill:u\72l(http://evil.test/x)'/><a h&#114;ef='x'/>"),
        "outside content",
    ),
    "drawing with addresses from elsewhere": (vector("<g xml:base='http://evil.test/'/>"), "outside content"),
    "hundreds of layouts": (
        lambda parts: parts.update(
            {
                rels(MASTER): parts[rels(MASTER)].replace(
                    b"</Relationships>",
                    b"".join(
                        f'<Relationship Id="rId{n}" Type="{OFFICE}/slideLayout" Target="/{LAYOUT}"/>'.encode()
                        for n in range(1000, 1251)
                    )
                    + b"</Relationships>",
                ),
            }
        ),
        "too many layouts",
    ),
    "a layout of thousands of shapes": (drawn(LAYOUT, "<p:sp/>" * 3_001), "too many shapes"),
    "a layout of hundreds of thousands of notes": (drawn(LAYOUT, "<!---->" * 400_000), "too large once unpacked"),
    "id that breaks out": (
        all_of(holding("ppt/tags1.xml"), related(MAIN, "tags", "tags1.xml", id="a&quot; Type=&quot;b")),
        "named wrongly",
    ),
    "id that stands twice": (all_of(*2 * [related(MAIN, "theme", "theme/theme1.xml")]), "named wrongly"),
    "macros by another name": (
        all_of(
            holding("ppt/x/code.dat", kind="application/vnd.ms-office.vbaProject"),
            related(MAIN, "anything", "x/code.dat"),
        ),
        "holds macros",
    ),
    "macros in other capitals": (
        all_of(holding("ppt/x/code.dat"), related(MAIN, "VBAPROJECT", "x/code.dat")),
        "holds macros",
    ),
    "a part without a type": (
        all_of(
            lambda parts: parts.update({"ppt/media/image9.odd": b"x"}), related(LAYOUT, "image", "../media/image9.odd")
        ),
        "what kind of content",
    ),
    "a layout whose master is another": (
        lambda parts: parts.update(
            {rels(LAYOUT): parts[rels(LAYOUT)].replace(b"slideMasters/slideMaster1", b"slideLayouts/slideLayout2")}
        ),
        "not the slide master|make no sense|missing",
    ),
    "a layout without a master": (
        lambda parts: parts.update(
            {rels(LAYOUT): b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'}
        ),
        "not the slide master",
    ),
    "a document type in UTF-7": (
        lambda parts: parts.update({THEME: HIDDEN}),
        "theme1.xml is broken",
    ),
    "a size of nothing": (replaced(MAIN, 'cy="6858000"', 'cy="0"'), "slide size is not valid"),
    "a size of the moon": (replaced(MAIN, 'cx="12192000"', 'cx="99999999999999"'), "slide size is not valid"),
    "a size in the digits of elsewhere": (replaced(MAIN, 'cy="6858000"', 'cy="6_858_000"'), "slide size is not valid"),
}

LEFT_OUT: dict[str, tuple[Change, str]] = {
    "what a type that only ends in hyperlink leads to": (
        all_of(
            related(LAYOUT, "hyperlink", "http://evil.test", mode="External", base="http://evil.test"),
            drawn(LAYOUT, picture('r:link="rId900"')),
        ),
        "controls",
    ),
    "a program": (
        linked("file:///C:/Windows/System32/cmd.exe", 'r:id="rId900" action="ppaction://program"'),
        "programs",
    ),
    "a program, other capitals": (linked("calc.exe", 'r:id="rId900" action="PPAction://Program"'), "programs"),
    "a macro": (drawn(MASTER, shape('r:id="" action="ppaction://macro?name=Go"')), "programs"),
    "an object's verb": (drawn(LAYOUT, shape('r:id="" action="ppaction://ole?verb=0"', "hlinkHover")), "programs"),
    "a file": (linked("report.docx", 'r:id="rId900" action="ppaction://hlinkfile"'), "programs"),
    "a share": (linked("file:////evil/share/x"), "programs"),
    "a share with backslashes": (linked(r"\\evil\share", source=MASTER, tag="hlinkMouseOver"), "programs"),
    "a script": (linked("javascript:alert(1)"), "programs"),
    "a control": (
        all_of(
            holding("ppt/activeX/activeX1.xml", b"<a/>", "application/vnd.ms-office.activeX+xml"),
            related(MASTER, "control", "../activeX/activeX1.xml"),
            replaced(MASTER, "</p:cSld>", '<p:controls><p:control spid="1" r:id="rId900"/></p:controls></p:cSld>'),
        ),
        "controls",
    ),
    "an object": (
        all_of(
            holding("ppt/embeddings/o.bin", kind="application/vnd.openxmlformats-officedocument.oleObject"),
            related(LAYOUT, "oleObject", "../embeddings/o.bin"),
            drawn(LAYOUT, frame('<p:oleObj r:id="rId900" progId="Package"><p:embed/></p:oleObj>')),
        ),
        "controls",
    ),
    "an object called a picture": (
        all_of(
            holding("ppt/media/o.png", kind="application/vnd.ms-office.activeX"),
            related(LAYOUT, "image", "../media/o.png"),
            drawn(LAYOUT, picture('r:embed="rId900"')),
        ),
        "controls",
    ),
    "an add-in": (
        all_of(
            holding("ppt/webextensions/taskpanes.xml", b"<a/>", "application/vnd.ms-office.webextensiontaskpanes+xml"),
            related(
                "",
                "webextensiontaskpanes",
                "ppt/webextensions/taskpanes.xml",
                base="http://schemas.microsoft.com/office/2011/relationships",
            ),
        ),
        "controls",
    ),
    "macros called a picture": (
        all_of(
            holding("ppt/media/o.png", bytes.fromhex("D0CF11E0A1B11AE1") + b"Module1", "image/png"),
            related(LAYOUT, "image", "../media/o.png"),
            drawn(LAYOUT, picture('r:embed="rId900"')),
        ),
        "controls",
    ),
    "a relation of no known kind": (
        all_of(holding("ppt/new.xml", b"<a/>", "application/xml"), related(MASTER, "newTrick", "../new.xml")),
        "controls",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_a_template_may_not_bring_is_refused(name, parts, tmp_path):
    change, what = REFUSED[name]
    with pytest.raises(BriefingError, match=what) as error:
        open_template(find(written(parts, change, tmp_path)))
    assert error.value.mend


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_acts_is_left_out_and_told_in_one_sentence(name, parts, tmp_path):
    change, what = LEFT_OUT[name]
    opened = open_template(find(written(parts, change, tmp_path)))
    [told] = opened.left_out
    assert what in told
    assert told in [remark.what for remark in examine(opened.info)]
    everything = b"".join(opened.package.parts.values())
    for word in (b"rId900", b"ppaction", b"activeX", b"oleObj", b"webextension", b"evil", b"cmd.exe", b"newTrick"):
        assert word not in everything


def test_links_to_the_web_within_the_deck_and_to_a_mail_address_stay(parts, tmp_path):
    for click in ("https://example.org/a?b=1", "mailto:info@example.org"):
        opened = open_template(find(written(parts, linked(click), tmp_path)))
        assert opened.left_out == ()
        assert click.encode() in opened.package.parts[rels(LAYOUT)]


def test_the_bytes_of_what_a_program_made_are_no_markup(parts, tmp_path):
    data = b"\xd0\xcf\x11\xe0 oleObj control hlink"
    change = all_of(holding("ppt/media/o.emf", data, "image/x-emf"), related(LAYOUT, "image", "../media/o.emf"))
    assert open_template(find(written(parts, change, tmp_path))).left_out == ()


def utf16(source: str) -> Change:
    return replaced(source, "UTF-8", "UTF-16", "utf-16")


def latin(source: str) -> Change:
    return replaced(source, "UTF-8", "ISO-8859-1", "latin-1")


def moved(old: str, new: str) -> Change:
    """A part and its relationships under another name."""

    def change(parts: Parts) -> None:
        parts[new] = parts.pop(old)
        parts[rels(new)] = parts.pop(rels(old))
        last, other = old.rpartition("/")[2].encode(), f"/{new}".replace("&", "&amp;").encode()
        for name in [name for name in parts if name.endswith(".rels")]:
            parts[name] = re.sub(rb'Target="[^"]*/' + re.escape(last) + b'"', b'Target="' + other + b'"', parts[name])
        parts[TYPES] = parts[TYPES].replace(b"/" + old.encode(), other)

    return change


def stated(key: str, value: str) -> Change:
    """The number that an attribute of the master and of a layout states everywhere is another."""

    def change(parts: Parts) -> None:
        for name in (MASTER, LAYOUT):
            parts[name] = re.sub(rf' {key}="-?\d+"'.encode(), f' {key}="{value}"'.encode(), parts[name])

    return change


WHOLE: dict[str, Change] = {
    "a layout with an ampersand": moved(LAYOUT, "ppt/slideLayouts/a&b.xml"),
    "a layout called as our slides": moved(LAYOUT, "ppt/slides/slide1.xml"),
    "a layout called as our slides, other capitals": moved(LAYOUT, "ppt/Slides/Slide2.XML"),
    "a layout called as our notes": moved(LAYOUT, "ppt/notesSlides/notesSlide1.xml"),
    "a master in UTF-16": utf16(MASTER),
    "a layout in UTF-16": utf16(LAYOUT),
    "a presentation in UTF-16": utf16(MAIN),
    "a layout with a stylesheet": replaced(LAYOUT, "?>", f'?><?xml-stylesheet type="text/xsl" href="{EVIL}"?>'),
    "a theme in latin-1": all_of(replaced(THEME, 'typeface="Calibri"', 'typeface="Géorgie"'), latin(THEME)),
    "tags called as our properties": all_of(
        holding("docProps/core.xml", b"<a/>", "application/xml"), related(MAIN, "tags", "../docProps/core.xml")
    ),
    "a relation that leads nowhere": all_of(
        related(LAYOUT, "image", "NULL"), drawn(LAYOUT, picture('r:embed="rId900"'))
    ),
    "letters of no size": stated("sz", "NaN"),
    "letters of a size in words": stated("sz", "1e3"),
    "edges beyond all paper": stated("marL", "99999999999999"),
    "places that are no numbers": stated("x", "NaN"),
    "sizes of thousands of digits": stated("cx", "9" * 5_000),
    "letters of the largest size": replaced(MASTER, 'sz="3600"', 'sz="100000000000000000000"'),
    "a place beyond all slides": drawn(
        MASTER, shape("").replace('x="0"', f'x="{10**30}"').replace("<a:hlinkClick />", "")
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", WHOLE)
def test_a_deck_on_an_odd_template_is_whole(name, parts, cigref, tmp_path):
    data, pages = deck(cigref, Request(template=written(parts, WHOLE[name], tmp_path), narrative="onepage"))
    slides = pptx.Presentation(io.BytesIO(data)).slides
    assert [slide.slide_layout.slide_master is not None for slide in slides] == [True] * len(pages)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        assert len({each.lower() for each in names}) == len(names)
        xml = [archive.read(each) for each in names if each.endswith((".xml", ".rels"))]
    numbers = re.findall(rb'<a:(?:off|defRPr|lvl1pPr) (?:sz|marL|x)="([^"]*)"', b"".join(xml))
    assert all(re.fullmatch(rb"-?[0-9]{1,14}", number) for number in numbers)
    assert not any(b"evil" in each for each in xml)
    assert all(b"UTF-16" not in head[:100] and b"8859" not in head[:100] for head in xml)


@contextmanager
def listener() -> Iterator[tuple[str, list[str]]]:
    """A server on loopback that notes who calls."""
    calls: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        done = threading.Event()

        def listen() -> None:
            while not done.is_set():
                try:
                    peer, _ = server.accept()
                except TimeoutError:
                    continue
                with peer:
                    calls.append(peer.recv(200).decode("ascii", "replace"))

        thread = threading.Thread(target=listen)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}", calls
        finally:
            done.set()
            thread.join()


def office(data: bytes, folder: Path) -> None:
    """Open the deck in LibreOffice."""
    (folder / "deck.pptx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(folder / "deck.pptx"),
    ]
    subprocess.run([*command, str(folder / "deck.pptx")], check=True, capture_output=True, timeout=180)
    assert (folder / "deck.pdf").is_file()


@pytest.mark.slow
@needs("soffice")
def test_a_deck_that_we_write_contacts_nobody_when_it_is_opened(parts, cigref, tmp_path):
    """Of each way to the listener: the template is refused, or a deck of it opened, which calls nobody."""
    with listener() as (address, calls):
        used = 0
        for number, change in enumerate(ways_to(f"{address}/x.png")):
            folder = tmp_path / str(number)
            folder.mkdir()
            try:
                data, _ = deck(cigref, Request(template=written(parts, change, folder), narrative="onepage"))
            except BriefingError:
                continue
            used += 1
            office(data, folder)
        assert used >= 2
        assert calls == []


@pytest.mark.slow
@needs("soffice")
def test_the_listener_hears_a_deck_that_does_call(parts, tmp_path):
    with listener() as (address, calls):
        change = next(iter(ways_to(f"{address}/x.png")))
        shown = Path(written(parts, change, tmp_path)).read_bytes()
        stream = io.BytesIO()
        presentation = pptx.Presentation(io.BytesIO(shown))
        presentation.slides.add_slide(presentation.slide_layouts[0])
        presentation.save(stream)
        office(stream.getvalue(), tmp_path)
        assert calls


def ways_to(address: str) -> Iterator[Change]:
    outside = drawn(LAYOUT, picture('r:link="rId900"'))
    yield all_of(related(LAYOUT, "image", address, mode="External"), outside)
    yield all_of(related(LAYOUT, "hyperlink", address, mode="External"), outside)
    yield all_of(related(LAYOUT, "image", address, mode="external"), outside)
    yield all_of(related(LAYOUT, "image", address), outside)
    yield vector(f'<image xlink:href="{address}" width="9" height="9"/>')
    yield all_of(
        related(MASTER, "oleObject", address, mode="External"),
        drawn(MASTER, frame('<p:oleObj r:id="rId900" progId="Package"><p:link/></p:oleObj>')),
    )
    yield linked(address)


def test_a_broken_deck_is_never_written(cigref, tmp_path):
    """Whatever a template or the writer does: the bytes are judged once more."""
    data, _ = deck(cigref, Request(narrative="onepage"))
    template = resolved(cigref, Request(narrative="onepage"))[2].package
    assert dict(judged(parts_of(data).items(), template)) == parts_of(data)
    slide = "ppt/slides/slide1.xml"
    for change, what in [
        (replaced(slide, "</p:sld>", ""), "broken|no element found"),
        (replaced(slide, "</p:cSld>", '<p:custDataLst><p:tags r:id="rId99"/></p:custDataLst></p:cSld>'), "rId99"),
        (related(slide, "image", EVIL, mode="External"), "outside content"),
        (related(slide, "slideLayout", "../gone.xml"), "not in the file"),
        (linked("file:///etc/passwd", source=slide), "program or a file"),
        (all_of(holding("ppt/o.bin"), related(slide, "oleObject", "../o.bin")), "outside content"),
        (lambda parts: parts.update({"ppt/Slides/SLIDE1.xml": parts[slide]}), "more than once"),
        (lambda parts: parts.update({"ppt/odd": b""}), "what kind of content"),
        (
            replaced(TYPES, "</Types>", '<Default Extension="xml" ContentType="a/b"/></Types>'),
            "what kind of content|times",
        ),
    ]:
        with pytest.raises(BriefingError, match=what) as error:
            list(judged(changed(data, change).items(), template))
        assert "not written" in str(error.value)


def changed(data: bytes, change: Change) -> Parts:
    parts = parts_of(data)
    change(parts)
    return parts


def parts_of(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
