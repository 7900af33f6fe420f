"""What reviewers leave on a deck: comments as PowerPoint writes them, classic and modern."""

from __future__ import annotations

from typing import Any

from lxml import etree

from tests.deck.update.human_edits import OFFICE, RELS, A, Deck, P, parsed

ANA, BEN = "{A1B2C3D4-1111-4222-8333-000000000001}", "{A1B2C3D4-1111-4222-8333-000000000002}"
POWERPOINT = "http://schemas.microsoft.com/office/powerpoint"
MODERN = f"{POWERPOINT}/2018/8/main"
COMMANDS = f'xmlns:pc="{POWERPOINT}/2013/main/command" xmlns:ac="http://schemas.microsoft.com/office/drawing/2013/main/command"'
SLIDE_MARK = '<pc:docMk/><pc:sldMk cId="1836216607" sldId="259"/>'
NAMES = ((ANA, "Ana"), (BEN, "Ben"))
ON_SLIDE = f"<pc:sldMkLst>{SLIDE_MARK}</pc:sldMkLst>"


def said(words: str) -> str:
    paragraphs = (f'<a:p><a:r><a:rPr lang="fr-FR"/><a:t>{line}</a:t></a:r></a:p>' for line in words.split("\n"))
    return f"<p188:txBody><a:bodyPr/><a:lstStyle/>{''.join(paragraphs)}</p188:txBody>"


def thread(number: int, author: str, anchor: str, words: str, replies: str = "", status: str = "") -> str:
    """A modern comment, its parts in the order of [MS-PPTX] CT_Comment."""
    state = f' status="{status}"' if status else ""
    id = f"{{B0000000-0000-4000-8000-00000000000{number}}}"
    listed = f"<p188:replyLst>{replies}</p188:replyLst>" if replies else ""
    created = 'created="2026-11-12T09:30:00.000"'
    return f'<p188:cm id="{id}" authorId="{author}"{state} {created}>{anchor}{listed}{said(words)}</p188:cm>'


def modern(opened: Deck, id: str, *threads: str) -> None:
    """Comments as PowerPoint writes them since 2021: parts, types and relationships of their own, and a mark."""
    number = opened.names[id].removeprefix("ppt/slides/slide").removesuffix(".xml")
    part, rels_part = f"comments/modernComment_103_{number}.xml", f"ppt/slides/_rels/slide{number}.xml.rels"
    names = f'xmlns:a="{A[1:-1]}" xmlns:p188="{MODERN}" {COMMANDS}'
    opened.parts[f"ppt/{part}"] = f"<p188:cmLst {names}>{''.join(threads)}</p188:cmLst>".encode()
    authors = (f'<p188:author id="{ana}" name="{name}" userId="{name}" providerId="None"/>' for ana, name in NAMES)
    listed = "".join(authors)
    is_first = "ppt/authors.xml" not in opened.parts
    opened.parts["ppt/authors.xml"] = f'<p188:authorLst xmlns:p188="{MODERN}">{listed}</p188:authorLst>'.encode()
    lead = "http://schemas.microsoft.com/office/2018/10/relationships"
    rels = parsed(opened.parts[rels_part])
    made = {"Id": "rId90", "Type": f"{lead}/comments", "Target": f"../{part}"}
    etree.SubElement(rels, f"{{{RELS}}}Relationship", made)
    opened.parts[rels_part] = etree.tostring(rels)
    made = {"Id": "rId91", "Type": f"{lead}/authors", "Target": "authors.xml"}
    if is_first:
        etree.SubElement(opened.rels, f"{{{RELS}}}Relationship", made)
    types = parsed(opened.parts["[Content_Types].xml"])
    for name, kind in ((part, "comments"), ("authors.xml", "authors"))[: 2 if is_first else 1]:
        made = {"PartName": f"/ppt/{name}", "ContentType": f"application/vnd.ms-powerpoint.{kind}+xml"}
        etree.SubElement(types, f"{types.tag[:-5]}Override", made)
    opened.parts["[Content_Types].xml"] = etree.tostring(types)
    mark = f'<p:extLst xmlns:p="{P[1:-1]}"><p:ext uri="{{6950BFC3-D8DA-4A85-94F7-54DA5524770B}}"><p188:commentRel '
    mark += f'xmlns:p188="{MODERN}" xmlns:r="{OFFICE}" r:id="rId90"/></p:ext></p:extLst>'
    opened.slides[id].append(parsed(mark))


def on_shape(element: Any) -> str:
    id = next(element.iter(f"{P}cNvPr")).get("id")
    made = "{00000000-0000-0000-0000-000000000000}"
    return f'<ac:deMkLst>{SLIDE_MARK}<ac:spMk id="{id}" creationId="{made}"/></ac:deMkLst>'


def comment(opened: Deck, *texts: str, number: int = 3, at: tuple[int, int] = (1, 1)) -> None:
    """Classic comments on slide ``number``, by default that of the first theme, at a place in 576ths of an inch."""
    written = (
        f'<p:cm authorId="0" idx="{n}"><p:pos x="{at[0]}" y="{at[1]}"/><p:text>{text}</p:text></p:cm>'
        for n, text in enumerate(texts, 1)
    )
    listed = "".join(written)
    opened.parts["ppt/comments/comment1.xml"] = f'<p:cmLst xmlns:p="{P[1:-1]}">{listed}</p:cmLst>'.encode()
    opened.parts["ppt/commentAuthors.xml"] = (
        f'<p:cmAuthorLst xmlns:p="{P[1:-1]}">'
        '<p:cmAuthor id="0" name="Ana" initials="A" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>'
    ).encode()
    rels_part = f"ppt/slides/_rels/slide{number}.xml.rels"
    rels = parsed(opened.parts[rels_part])
    etree.SubElement(
        rels, f"{{{RELS}}}Relationship", Id="rId90", Type=f"{OFFICE}/comments", Target="../comments/comment1.xml"
    )
    opened.parts[rels_part] = etree.tostring(rels)
    etree.SubElement(
        opened.rels, f"{{{RELS}}}Relationship", Id="rId91", Type=f"{OFFICE}/commentAuthors", Target="commentAuthors.xml"
    )
    types = parsed(opened.parts["[Content_Types].xml"])
    base = "application/vnd.openxmlformats-officedocument.presentationml"
    for part, kind in (("comments/comment1", "comments"), ("commentAuthors", "commentAuthors")):
        made = {"PartName": f"/ppt/{part}.xml", "ContentType": f"{base}.{kind}+xml"}
        etree.SubElement(types, f"{types.tag[:-5]}Override", made)
    opened.parts["[Content_Types].xml"] = etree.tostring(types)
