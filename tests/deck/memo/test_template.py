"""A company's Word template: what is the company's stays, its own text does not, and what is dangerous is refused."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.shared import RGBColor

from briefing.core.errors import BriefingError
from briefing.deck.memo.export import memo_bytes
from briefing.deck.request import Request

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def company() -> bytes:
    """A document of a company: its own text, a heading in its red, header and footer."""
    document, stream = docx.Document(), io.BytesIO()
    document.add_heading("Rapport de 2019", 1)
    document.add_paragraph("Le texte d’avant")
    document.styles["Heading 1"].font.color.rgb = RGBColor(200, 0, 60)
    document.sections[0].header.paragraphs[0].text = "ACME SA"
    document.sections[0].footer.paragraphs[0].text = "Siège : Lille"
    document.save(stream)
    return stream.getvalue()


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as given:
        return {name: given.read(name) for name in given.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return stream.getvalue()


def related(kind: str, target: str) -> bytes:
    """Relationships: one, to something outside."""
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
        f'Type="{RELATIONS}/{kind}" Target="{target}" TargetMode="External"/></Relationships>'
    ).encode()


@pytest.fixture
def on(cigref, tmp_path):
    """The memo on a template of these bytes."""

    def write(data: bytes, name: str = "ours.dotx") -> bytes:
        (tmp_path / name).write_bytes(data)
        return memo_bytes(cigref, Request(template=str(tmp_path / name)))

    return write


def test_a_company_s_styles_and_headers_stay_and_its_text_does_not(on):
    document = docx.Document(io.BytesIO(on(company())))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert "Rapport de 2019" not in texts
    assert "Le texte d’avant" not in texts
    assert texts[1].startswith("Le numérique vaut par ce qu’il sert")
    assert document.sections[0].header.paragraphs[0].text == "ACME SA"
    assert document.sections[0].footer.paragraphs[0].text == "Siège : Lille"
    assert document.styles["Heading 1"].font.color.rgb == RGBColor(200, 0, 60)
    assert "Quote Speaker" in [style.name for style in document.styles]


def test_a_template_of_word_makes_a_document_of_word(on):
    parts, types = members(company()), "[Content_Types].xml"
    parts[types] = parts[types].replace(f"{MAIN}.document.main".encode(), f"{MAIN}.template.main".encode())
    assert docx.Document(io.BytesIO(on(zipped(parts)))).part.content_type == f"{MAIN}.document.main+xml"


def test_what_a_document_was_attached_to_is_forgotten(on):
    parts, name = members(company()), "word/settings.xml"
    link = f'<w:attachedTemplate xmlns:r="{RELATIONS}" r:id="rId9"/></w:settings>'
    parts[name] = parts[name].replace(b"</w:settings>", link.encode())
    parts["word/_rels/settings.xml.rels"] = related("attachedTemplate", "https://example.org/a.dotm")
    made = members(on(zipped(parts)))
    assert b"example.org" not in b"".join(made.values())
    assert b"attachedTemplate" not in made[name]


def test_macros_are_refused(on):
    with pytest.raises(BriefingError, match="holds macros"):
        on(zipped({**members(company()), "word/vbaProject.bin": b"x"}))


def test_a_header_that_loads_outside_content_is_refused(on):
    parts = members(company())
    [header] = [name for name in parts if name.startswith("word/header")]
    parts[f"word/_rels/{header.rpartition('/')[2]}.rels"] = related("image", "https://example.org/a.png")
    with pytest.raises(BriefingError, match="outside content"):
        on(zipped(parts))


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip"])
def test_what_is_no_word_file_is_told_in_a_sentence(on, data):
    with pytest.raises(BriefingError):
        on(data)


def test_a_deck_s_template_is_none_of_a_memo_s(cigref):
    with pytest.raises(BriefingError, match="Word template"):
        memo_bytes(cigref, Request(template="sober"))


def test_the_same_memo_is_the_same_file(cigref, on):
    assert memo_bytes(cigref) == memo_bytes(cigref)
    assert on(company()) == on(company())


@pytest.mark.parametrize(
    "field", ["INCLUDEPICTURE http://evil.test/x.png", r"DDEAUTO c:\\cmd.exe", " Link Excel.Sheet"]
)
def test_a_field_that_fetches_is_refused(on, field):
    parts = members(company())
    name = next(name for name in parts if "header" in name and name.endswith(".xml"))
    run = f"<w:r><w:instrText>{field}</w:instrText></w:r></w:p>".encode()
    parts[name] = parts[name].replace(b"</w:p>", run)
    with pytest.raises(BriefingError, match="outside content"):
        on(zipped(parts))


def test_a_picture_by_the_relation_of_a_link_is_refused(on):
    parts = members(company())
    name = next(name for name in parts if "header" in name and name.endswith(".xml"))
    picture = (
        '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'xmlns:r="{RELATIONS}" '
        'r:link="rId9"/></w:drawing></w:r></w:p>'
    )
    parts[name] = parts[name].replace(b"</w:p>", picture.encode())
    parts[f"word/_rels/{name.rpartition('/')[2]}.rels"] = related("hyperlink", "http://evil.test/x.png")
    with pytest.raises(BriefingError, match="outside content"):
        on(zipped(parts))
