"""Files of all kinds → plain text, title, date, publisher; and what no reader should take."""

from __future__ import annotations

import io
import socket
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.errors import BriefingError
from briefing.core.storage.schema import unwritable
from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import Reading, read, read_bytes, read_text
from briefing.sources.readers import reading as reading_module
from briefing.sources.readers.decoding import decoded
from briefing.sources.readers.plain import title_of

WORDS = "« Nous avons tenu parole », a dit le maire, Paul Dupont. Été comme hiver, l’œuvre continue."
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def docx(body: str = "", parts: dict[str, str] | None = None, head: str = "") -> bytes:
    document = f'<?xml version="1.0"?>{head}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", document)
        for name, text in (parts or {}).items():
            package.writestr(name, text)
    return stream.getvalue()


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def pdf(lines: list[str], extra: bytes = b"", trailer: bytes = b"") -> bytes:
    text = b"BT /F1 12 Tf 14 TL 50 750 Td " + b"".join(
        b"(" + line.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)") + b") Tj T* " for line in lines
    )
    content = text + b"ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        *([extra] if extra else []),
    ]
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return data + b"trailer<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF" % (size, trailer, start)


def refused(data: bytes, name: str) -> str:
    with pytest.raises(BriefingError) as caught:
        read_bytes(data, name)
    assert caught.value.where.startswith(name)
    assert caught.value.mend
    return caught.value.what


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_is_read_in_its_encoding(encoding):
    text = f"Un titre\n\n{WORDS}\r\n" * 3
    assert read_bytes(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize("encoding", ["mac_roman", "iso8859_15", "utf-16-le"])
def test_rarer_encodings_are_told_by_their_text(encoding):
    text = f"{WORDS}\n" * 20
    text = text if encoding != "iso8859_15" else text.replace("’", "'")
    assert read_bytes(text.encode(encoding), "a.txt").text == text


def test_plain_text_is_kept_to_the_character(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"  Titre \n\n\n Deux  espaces.\t\r\n")
    assert read(path) == Reading("  Titre \n\n\n Deux  espaces.\t\r\n", title="Titre")


def test_standard_input_is_read(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(WORDS.encode()), "utf-8"))
    assert read("-").text == WORDS


def test_markdown_is_read_as_shown():
    front = "---\ntitle: Le pont\ndate: 2026-03-04\npublisher: Le Journal\n---\n"
    text = front + "# Le *pont*\n\n> « Nous **irons** »,\n> dit [Paul](http://x.example).\n"
    found = read_bytes(text.encode(), "a.md")
    assert found == Reading("Le pont\n\n« Nous irons », dit Paul.", "Le pont", "2026-03-04", "Le Journal")


@pytest.mark.parametrize("piece", ["[", "![", "*a ", "__a", "`"])
def test_markdown_that_would_take_minutes_is_read_as_it_stands(piece):
    text = "« Nous irons » " + piece * 200_000
    assert read_bytes(text.encode(), "a.md").text == text


def test_html_is_read_without_its_boilerplate():
    page = f"""<!doctype html><html><head><title>Le pont — Le Journal</title><meta charset="utf-8">
    <meta property="og:site_name" content="Le Journal"><meta property="article:published_time" content="2026-03-04">
    <script>var x = "« piège »"</script></head><body><nav><a href="/">Accueil</a> <a href="/s">Sport</a></nav>
    <article><h1>Le pont rouvre</h1><p>{WORDS}</p><p>{WORDS} Et de nouveau.</p></article>
    <footer>Mentions légales</footer></body></html>"""
    found = read_bytes(page.encode(), "a.html")
    assert WORDS in found.text.split("\n\n")
    assert (found.title, found.date, found.publisher) == ("Le pont rouvre", "2026-03-04", "Le Journal")
    assert not any(word in found.text for word in ("Accueil", "piège", "Mentions"))


def test_html_is_read_in_the_charset_it_names():
    page = f"<html><head><meta charset=windows-1252></head><body><p>{WORDS}</p></body></html>"
    assert WORDS in read_bytes(page.encode("cp1252"), "a.htm").text


def test_a_word_document_is_read_as_it_was_accepted():
    core = '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Le pont</dc:title></c>'
    deleted = "<w:p><w:del><w:r><w:delText>non</w:delText></w:r></w:del><w:r><w:t>oui</w:t></w:r></w:p>"
    data = docx(paragraph("« Nous ", "irons »") + paragraph() + deleted, {"docProps/core.xml": core})
    assert read_bytes(data, "a.docx") == Reading("« Nous irons »\n\noui", "Le pont")


def test_docx_notes_follow_and_their_marks_break_no_quote():
    mark = '<w:r><w:rPr><w:rStyle w:val="Appelnotedebasdep"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    own = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>3</w:t></w:r>'
    square = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'
    body = f"<w:p><w:r><w:t>« Nous irons</w:t></w:r>{mark}<w:r><w:t> au bout »</w:t></w:r>{own}</w:p>"
    body += f"<w:p><w:r><w:t>Vingt m</w:t></w:r>{square}</w:p>"
    note = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    words = "<w:r><w:footnoteRef/></w:r><w:r><w:t>« Et loin », dit-il.</w:t></w:r>"
    note += f'<w:footnote w:id="2"><w:p>{words}</w:p></w:footnote>'
    end = f'<w:endnote w:id="1">{paragraph("Fin.")}</w:endnote>'
    parts = {
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{note}</w:footnotes>',
        "word/endnotes.xml": f'<w:endnotes xmlns:w="{W}">{end}</w:endnotes>',
        "word/header1.xml": f'<w:hdr xmlns:w="{W}">{paragraph("« En-tête »")}</w:hdr>',
        "word/footer1.xml": f'<w:ftr xmlns:w="{W}">{paragraph("Page 1")}</w:ftr>',
    }
    assert (
        read_bytes(docx(body, parts), "a.docx").text
        == "« Nous irons au bout »\n\nVingt m2\n\n« Et loin », dit-il.\n\nFin."
    )


def test_docx_text_boxes_are_read_once():
    box = f"<w:txbxContent>{paragraph('« Un encadré »')}</w:txbxContent>"
    both = '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    both += f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    body = f"<w:p><w:r><w:t>Avant</w:t></w:r><w:r>{both}</w:r><w:r><w:t> et après</w:t></w:r></w:p>{paragraph('Suite')}"
    assert read_bytes(docx(body), "a.docx").text == "Avant et après\n\n« Un encadré »\n\nSuite"


def test_docx_notes_are_bounded_too():
    bomb = f'<w:footnotes xmlns:w="{W}"><w:footnote>{paragraph("a" * 60_000_000)}</w:footnote></w:footnotes>'
    assert "once unpacked" in refused(docx(paragraph("Oui"), {"word/footnotes.xml": bomb}), "a.docx")


def test_pdf_lines_are_joined():
    lines = [
        "Le maire a parlé hier soir devant les habitants réunis, et il a tenu à ras-",
        "surer. « Nous irons au bout de ce projet, coûte que coûte et",
    ]
    lines += [
        "quoi qu'on en dise », a-t-il dit.",
        "La foule a applaudi longtemps avant de rentrer chez elle, sous la pluie.",
    ]
    text = read_bytes(pdf(lines), "a.pdf").text
    assert text.split("\n\n")[0].endswith(
        "rassurer. « Nous irons au bout de ce projet, coûte que coûte et quoi qu'on en dise », a-t-il dit."
    )


@pytest.mark.parametrize("end", ["\n", " ", "  \n"])
def test_an_accented_a_whose_second_byte_was_stripped_as_a_blank_is_whole_again(end):
    text = f"L’été déjà,{end}elle va à{end}Metz, jusqu’à{end}la mer, là{end}où tout commence."
    assert decoded(text.encode().replace(b"\xc3\xa0" + end.encode(), b"\xc3" + end.encode()), "a.txt") == text


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.eml"])
@pytest.mark.parametrize("stray", [b"\x81", b"\xff", b"\xe9", b"\xc3"])
def test_a_stray_byte_costs_its_own_letter_and_its_quote_is_to_be_looked_at(stray, name):
    heads = {"a.eml": "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"}
    text = "Le maire a parlé. « Le p@rt est à nous », a déclaré Anne Roy. « L’été sera gai », a dit Léa Noël."
    data = (heads.get(name, "") + text).encode().replace(b"@", stray)
    reading = read_bytes(data, name)
    first, second = (reading.text.index(words) for words in ("Le p", "L’été"))
    assert "Le p\ufffdrt est à nous" in reading.text
    assert reading.doubts_in(first, first + 10) == ("letter",)
    assert reading.doubts_in(second, second + 10) == ()


@pytest.mark.parametrize(
    ("data", "name", "part"),
    [
        (b"", "a.txt", "no text"),
        ("L’été, un café fermé.".encode().replace(b"f\xc3\xa9 ", b"f\xc3 "), "a.txt", "two encodings"),
        (b" \n\t\n", "a.txt", "no text"),
        (bytes(range(256)) * 40, "a.txt", "binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "a.txt", "picture"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), "a.doc", "old Word"),
        (b"hello", "a.pdf", "something else"),
        (b"hello", "a.docx", "something else"),
        ("é à ç ".encode() * 20 + "é à ç ".encode("cp1252") * 20, "a.txt", "two encodings"),
        (b"PK\x03\x04 broken", "a.docx", "broken or not a Word file"),
        (b"%PDF-1.4 broken", "a.pdf", "damaged"),
        (pdf([]), "a.pdf", "pictures"),
        (b"x" * (reading_module.MAX_TEXT + 1), "a.txt", "longer than"),
        (b"a\n" * (2 * reading_module.MAX_PARAGRAPHS + 1), "a.txt", "too much text"),
        (docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * (reading_module.MAX_PARAGRAPHS + 1)), "a.docx", "too much text"),
        (b"<html><body>" + b"<p>" * 70_000, "a.html", "too many tags"),
        (docx(parts={"word/vbaProject.bin": "x"}), "a.docx", "macros"),
        (docx(head='<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), "a.docx", "entities"),
        (docx("<w:p>"), "a.docx", "its part word/document.xml is broken"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_is_refused_and_why(data, name, part):
    assert part in refused(data, name)


@pytest.mark.parametrize(
    ("names", "what"),
    [(["[Content_Types].xml", "xl/workbook.xml"], "not a Word document"), (["a.xml"], "not a Word file")],
)
def test_a_package_that_is_no_document(names, what):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name in names:
            package.writestr(name, "<x/>")
    assert what in refused(stream.getvalue(), "a.docx")


def test_a_document_behind_a_password_is_no_old_one():
    locked = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504) + "EncryptedPackage".encode("utf-16-le")
    assert "protected by a password" in refused(locked, "a.docx")
    assert "old Word" in refused(locked[:400], "a.doc")


def test_the_document_is_where_the_package_says():
    relation = (
        '<Relationships><Relationship Id="r1" Target="word/document2.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
    )
    other = f'<w:document xmlns:w="{W}"><w:body>{paragraph(WORDS)}</w:body></w:document>'
    made = docx(paragraph("left over"), {"_rels/.rels": relation, "word/document2.xml": other})
    assert read_bytes(made, "a.docx").text == WORDS


def test_a_zip_bomb_is_not_unpacked():
    data = docx(paragraph("a" * 60_000_000))
    assert len(data) < 200_000
    assert "once unpacked" in refused(data, "a.docx")


def test_an_encrypted_pdf_is_refused():
    key = b"<</Filter/Standard/V 1/R 2/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")/P -4>>"
    data = pdf([WORDS], extra=key, trailer=b"/Encrypt 6 0 R/ID[(aaaaaaaaaaaaaaaa)(aaaaaaaaaaaaaaaa)]")
    assert "password" in refused(data, "a.pdf")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    with pytest.raises(BriefingError, match="larger than 64 MB"):
        read(path)


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_file_that_is_not_there_is_told(name, tmp_path):
    with pytest.raises(BriefingError):
        read(tmp_path / name)


def test_a_deep_page_is_read_or_refused():
    page = "<div>" * 30_000 + WORDS
    _read_or_refused(page.encode(), "a.html")


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a"]))
def test_any_bytes_are_read_or_refused(data, name):
    _read_or_refused(data, name)


@given(st.sampled_from(["a.txt", "a.md", "a.html"]), st.text(max_size=300))
def test_any_text_is_read_or_refused(name, text):
    _read_or_refused(text.encode("utf-8", "replace"), name)


@given(st.sampled_from([docx(paragraph(WORDS)), pdf([WORDS])]), st.data())
def test_damaged_files_are_read_or_refused(data, draw):
    place = draw.draw(st.integers(0, len(data) - 1))
    damaged = data[:place] + draw.draw(st.binary(max_size=4)) + data[place + draw.draw(st.integers(0, 40)) :]
    _read_or_refused(damaged, "a.pdf" if data.startswith(b"%PDF") else "a.docx")


def _read_or_refused(data: bytes, name: str) -> None:
    try:
        found = read_bytes(data, name)
    except BriefingError:
        return
    assert found.text.strip()
    assert not unwritable(found.text + found.title + found.date + found.publisher)


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Microsoft Word - note_v3.docx", "Le pont rouvre"),
        ("krml103.dvi", "Le pont rouvre"),
        ("Untitled-2", "Le pont rouvre"),
        ("Présentation PowerPoint", "Le pont rouvre"),
        ("17", "Le pont rouvre"),
        ("", "Le pont rouvre"),
        ("Bilan 2026", "Bilan 2026"),
        ("Document d’orientation", "Document d’orientation"),
    ],
)
def test_a_title_that_a_program_made_gives_way_to_that_of_the_text(stated, title):
    assert title_of(stated, "Le pont rouvre\n\nLe maire l’a dit.") == title


def test_a_line_without_a_word_is_no_title():
    assert title_of("", "2026-01-07 1 / 6\n\nLe maire l’a dit.") == ""


def test_a_form_and_a_small_word_on_a_line_of_its_own_are_no_speech():
    form = "Full Name: Ada Okoro\n\nPostal Address: 12 Quay Road\n\nBalance: The account holds nothing now.\n\n"
    assert not read_text(form * 3, "Clipboard").turns
    words = "Our port is simple to run, and its data will be open to all.\n\n"
    assert find_quotes(f"The\n\n{words}Harbour\n\n{words}The\n\n{words}Harbour\n\n{words}") == ()


STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:styleId="H1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:styleId="H1Own"><w:basedOn w:val="H1"/><w:pPr><w:jc w:val="left"/></w:pPr></w:style>
<w:style w:styleId="Points"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>
</w:styles>"""


@pytest.mark.parametrize(
    ("properties", "sign"),
    [
        ("", ""),
        ('<w:outlineLvl w:val="1"/>', "#"),
        ('<w:outlineLvl w:val="9"/>', ""),
        ('<w:pStyle w:val="H1Own"/>', "#"),
        ('<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="2"/></w:numPr>', "#"),
        ('<w:pStyle w:val="Points"/>', "-"),
        ('<w:pStyle w:val="Points"/><w:numPr><w:numId w:val="0"/></w:numPr>', ""),
        ('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', "-"),
        ('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>', "*"),
        (f'<w:numPr><w:ilvl w:val="{"9" * 5000}"/><w:numId w:val="1"/></w:numPr>', "-"),
        ('<w:pStyle w:val="Ring"/>', ""),
        ('<w:pStyle w:val="Unknown"/>', ""),
    ],
)
def test_docx_headings_and_points_of_lists_are_marked(properties, sign):
    body = paragraph("Avant") + f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>Ici</w:t></w:r></w:p>"
    reading = read_bytes(docx(body, {"word/styles.xml": STYLES}), "a.docx")
    assert reading.marks == ((7, sign),) * bool(sign)
    assert reading.text == "Avant\n\nIci"


def test_points_within_points_have_signs_of_their_own():
    reading = read_bytes(b"- Paris\n    - Metz\n        - Lille\n- Rome\n", "a.md")
    assert [mark.sign for mark in reading.marks] == ["-", "*", "+", "-"]


def test_front_matter_of_hugo_is_read_in_toml_too():
    head = b'title = "A council"\ndate = 2020-05-28\nauthors = ["Ann Lee", "Bob Roy"]\n[aside]\na = 1\n'
    made = read_bytes(b"+++\n" + head + b"+++\n\nText.\n", "a.md")
    assert (made.text.strip(), made.title, made.date) == ("Text.", "A council", "2020-05-28")
    assert read_bytes(b"+++\nno toml here\n+++\n\nText.\n", "a.md").text.strip() == "Text."
