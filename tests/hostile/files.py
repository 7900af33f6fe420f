"""The files that are spoiled: small sources of every kind that is read."""

from __future__ import annotations

import io

import docx

SAID = "Lille. « Le cap est bon », dit Anne Duval, directrice du port. “We pay twice,” said Paul Roy, mayor.\n\n"


def sources() -> dict[str, bytes]:
    """By the name that each goes by."""
    return {
        "a.txt": (SAID * 20).encode(),
        "a.md": (f"---\ntitle: Un titre\n---\n# Titre\n\n> {SAID}" + SAID * 10).encode(),
        "a.html": f"<html><head><title>T</title></head><body><p>{SAID}</p><q>{SAID}</q></body></html>".encode(),
        "a.vtt": b"WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anne>Le cap est bon.\n\n00:05.000 --> 00:09.000\nOui.\n",
        "a.docx": _document(),
        "a.pdf": _pages(),
    }


def _document() -> bytes:
    document, stream = docx.Document(), io.BytesIO()
    for _ in range(9):
        document.add_paragraph(SAID.strip())
    document.save(stream)
    return stream.getvalue()


def _pages() -> bytes:
    """A PDF of one page, in letters that need no encoding."""
    words = b"Le cap est bon, dit Anne Duval. We pay twice, said Paul Roy, the mayor of Lille."
    drawn = b"BT /F1 12 Tf 50 700 Td (" + words + b") Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length " + str(len(drawn)).encode() + b">>stream\n" + drawn + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"".join(str(n).encode() + b" 0 obj" + each + b"endobj\n" for n, each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF\n"
