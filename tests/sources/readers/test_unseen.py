"""What a page, a note or a document has and no reader sees, or that is struck out, is none of what was said."""

from __future__ import annotations

import pytest

from briefing.sources.quoting import quotes_of
from briefing.sources.readers import read_bytes
from tests.sources.readers.test_readers import docx, paragraph

FILLER = (
    "<p>The forum met on Tuesday in the old harbour hall, and the discussion lasted all afternoon before the vote was "
    "taken by the members of the council.</p>"
)
SAID = " said Martha Lindqvist, mayor of Norvik."
RIGHT = [("We will open the data", "Martha Lindqvist", "mayor", "Norvik")]


def told(data: str, name: str) -> list[tuple[str, str, str, str]]:
    return quoted(data.encode(), name)


def quoted(data: bytes, name: str) -> list[tuple[str, str, str, str]]:
    found = quotes_of(read_bytes(data, name))
    return [(quote.text, quote.speaker, quote.role, quote.organisation) for quote in found]


def page(body: str, head: str = "") -> str:
    return (
        f'<html lang="en"><head><meta charset="utf-8"><title>Forum</title>{head}</head><body><article>'
        f"<h1>Forum</h1>{FILLER}{body}{FILLER}</article></body></html>"
    )


@pytest.mark.parametrize(
    "unseen",
    [
        "<!-- never -->",
        "<del>never </del>",
        "<s>never </s>",
        '<span style="text-decoration: line-through">never </span>',
        '<span class="hidden">never </span>',
        '<span class="d-none">never </span>',
        '<span style="font-size:0">never </span>',
        "<template>never </template>",
    ],
)
def test_what_a_page_hides_or_strikes_out_is_not_said(unseen):
    assert told(page(f"<p>“We will {unseen}open the data,”{SAID}</p>"), "a.html") == RIGHT


@pytest.mark.parametrize("selector", [".x", "#x", ".y, .x"])
def test_what_the_page_s_own_style_hides_is_not_said(selector):
    data = page(
        f'<p>“We will <span class="x" id="x">never </span>open the data,”{SAID}</p>',
        f"<style>@media print {{ p {{ display: none }} }} {selector} {{ color: red; display: none }}</style>",
    )
    assert told(data, "a.html") == RIGHT


@pytest.mark.parametrize("class_", ["hidden md:inline", "d-none d-md-inline", "x"])
def test_what_is_shown_on_wider_screens_is_said(class_):
    data = page(
        f'<p>“We will <span class="{class_}">open </span>the data,”{SAID}</p>',
        "<style>@media print { .x { display: none } }</style>",
    )
    assert told(data, "a.html") == RIGHT


@pytest.mark.parametrize(
    "mark",
    [
        "<sup>1</sup>",
        '<span class="sup">1</span>',
        '<span style="vertical-align: super">1</span>',
        "<sup>[citation needed]</sup>",
        '<a href="#_ftn1">[1]</a>',
        '<a href="#fn:1">1</a>',
        "<small>[2]</small>",
    ],
)
def test_marks_of_notes_are_no_words(mark):
    assert told(page(f"<p>“We will open{mark} the data,”{mark}{SAID}</p>"), "a.html") == RIGHT


def test_a_link_that_says_a_number_stays():
    data = page(f'<p>“We follow point <a href="#p3">3</a> of the plan,”{SAID}</p>')
    assert [text for text, *_ in told(data, "a.html")] == ["We follow point 3 of the plan"]


def test_a_quote_element_with_marks_of_its_own_has_no_others():
    assert told(page(f"<p><q>“We will open the data,”</q>{SAID}</p>"), "a.html") == RIGHT


@pytest.mark.parametrize(
    "quote",
    [
        "<figure><blockquote><p>{words}</p></blockquote><figcaption>—{who}</figcaption></figure>",
        "<blockquote><p>{words}</p><footer>— {who}</footer></blockquote>",
        "<blockquote><p>{words}</p><footer>— <cite>Martha Lindqvist</cite>, mayor of Norvik</footer></blockquote>",
        "<blockquote><p>{words}</p><small>{who}</small></blockquote>",
        "<figure><blockquote><p>{words}</p><cite>{who}</cite></blockquote></figure>",
    ],
)
def test_a_block_quote_is_of_whom_its_foot_or_its_caption_names(quote):
    words = "We will open the data before the end of the year."
    data = page(quote.format(words=words, who="Martha Lindqvist, mayor of Norvik"))
    assert told(data, "a.html") == [(words, *RIGHT[0][1:])]


@pytest.mark.parametrize("broken", ["{a}</br>{b}", "{a}<span><br></span>{b}", "{a}<br><!-- x -->{b}"])
def test_breaks_of_every_form_are_spaces_within_a_sentence(broken):
    body = broken.format(a="<p>“We will open", b=f"the data,”{SAID}</p>")
    assert told(page(body), "a.html") == RIGHT


def test_text_in_no_paragraph_between_breaks_is_kept():
    body = f"“We will open<br>the data,”{SAID}<br><br>The members then walked through the old building together."
    assert told(page(body), "a.html") == RIGHT


@pytest.mark.parametrize(
    "words",
    [
        "We will ~~never~~ open the data",
        "We will ==open== the data",
        "We will [[open|open]] the data",
        "We will %%not yet%% open the data",
        "We will open[2] the data",
        "We will open<sup id='a'>[1](#f1)</sup> the data",
    ],
)
def test_what_programs_of_notes_write_is_not_said(words):
    assert told(f"# Forum\n\n“{words},”{SAID}\n\n[2]: https://example.org/\n", "a.md") == RIGHT


@pytest.mark.parametrize("mark", ["(1)", "*", "†", "[[1]](#ref1)"])
def test_marks_of_notes_behind_a_quote_are_not_in_the_way(mark):
    assert told(f"# Forum\n\n“We will open the data,”{mark}{SAID}\n", "a.md") == RIGHT


@pytest.mark.parametrize(
    "quoted",
    [
        "> [!quote]- Martha Lindqvist, mayor of Norvik\n> > {words}\n",
        "> {words}\n> -- *Martha Lindqvist*, mayor of Norvik\n",
    ],
)
def test_a_block_quote_in_another_and_a_signature_on_its_last_line(quoted):
    words = "We will open the data before the end of the year."
    assert told("# Forum\n\n" + quoted.format(words=words), "a.md") == [(words, *RIGHT[0][1:])]


def test_paragraphs_of_a_note_are_of_it_and_sources_as_pandoc_names_them_are_no_words():
    text = '# Forum\n\n"We must listen first,"^[1]^ said Ada Okoro [@okoro2024, p. 3], mayor of Lund[2].\n\n'
    text += '[^n]:\n    "Nobody said this."\n\n    "Nor that," he added.\n\nThe end came soon.'
    assert read_bytes(text.encode(), "a.md").text == (
        'Forum\n\n"We must listen first," said Ada Okoro, mayor of Lund.\n\nThe end came soon.'
    )


@pytest.mark.parametrize("above", ["", "\n"])
def test_text_between_two_rules_is_no_front_matter(above):
    text = f'---\n{above}"We must listen first," said Ada Okoro.\n\n---\n\nMore came.\n'
    assert told(text, "a.md") == [("We must listen first", "Ada Okoro", "", "")]


REVISED = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    "unseen",
    [
        run("never ", "<w:strike/>"),
        run("never ", "<w:dstrike/>"),
        f"<w:r><w:ruby><w:rt>{run('never ')}</w:rt><w:rubyBase/></w:ruby></w:r>",
    ],
)
def test_what_a_document_strikes_out_or_sets_above_is_not_said(unseen):
    body = f"<w:p>{run('“We will ')}{unseen}{run(f'open the data,”{SAID}')}</w:p>"
    assert quoted(docx(body), "a.docx") == RIGHT


def _styles(inner: str) -> dict[str, str]:
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    hiding = '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
    return {"word/styles.xml": f"<w:styles {names}>{hiding}{inner}</w:styles>"}


def test_what_styles_hide_by_what_they_are_based_on_or_as_a_paragraph_s_is_not_said():
    style = '<w:style w:type="{kind}" w:styleId="{id}"><w:basedOn w:val="Base"/>{more}</w:style>'
    shown = style.format(kind="character", id="Shown", more='<w:rPr><w:vanish w:val="0"/></w:rPr>')
    styles = _styles(
        style.format(kind="character", id="Gone", more="") + style.format(kind="paragraph", id="Aside", more="") + shown
    )
    never, gladly = run("never ", '<w:rStyle w:val="Gone"/>'), run("open ", '<w:rStyle w:val="Shown"/>')
    aside = f'<w:p><w:pPr><w:pStyle w:val="Aside"/></w:pPr>{run("“Old words of mine,” said Paul Storm.")}</w:p>'
    body = f"{aside}<w:p>{run('“We will ')}{never}{gladly}{run(f'the data,”{SAID}')}</w:p>"
    assert quoted(docx(body, styles), "a.docx") == RIGHT


def test_styles_that_are_based_on_each_other_in_a_circle_hide_nothing():
    style = '<w:style w:type="character" w:styleId="s{id}"><w:basedOn w:val="s{base}"/></w:style>'
    styles = _styles("".join(style.format(id=id, base=(id + 1) % 3000) for id in range(3000)))
    said = run(f"“We will open the data,”{SAID}", '<w:rStyle w:val="s7"/>')
    body = f"<w:p>{said}</w:p>"
    assert quoted(docx(body, styles), "a.docx") == RIGHT


def _field(*parts: str) -> str:
    return "".join(f'<w:r><w:fldChar w:fldCharType="{part}"/></w:r>' if part.isalpha() else part for part in parts)


def test_what_only_tells_a_field_what_to_show_is_not_said():
    page_number = _field("begin", "<w:r><w:instrText>PAGE</w:instrText></w:r>", "separate", run("9"), "end")
    told_by = _field("begin", "<w:r><w:instrText>IF</w:instrText></w:r>", page_number, "separate", run("open "), "end")
    index = _field("begin", run(' XE "never" '), "end")
    body = f"<w:p>{run('“We will ')}{told_by}{run('the data,”')}{index}{run(SAID)}</w:p>"
    assert quoted(docx(body), "a.docx") == RIGHT


def test_a_large_initial_belongs_to_the_paragraph_below_it_and_a_tab_of_any_kind_is_a_space():
    initial = f'<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>{run("“W")}</w:p>'
    rest = f"<w:p>{run('e will')}<w:r><w:ptab/></w:r>{run(f'open the data,”{SAID}')}</w:p>"
    assert quoted(docx(initial + rest), "a.docx") == RIGHT


def test_a_row_or_cell_that_is_deleted_is_none():
    gone = f"<w:tc>{paragraph('“Old words of mine,” said Paul Storm.')}</w:tc>"
    kept = f"<w:tc>{paragraph(f'“We will open the data,”{SAID}')}</w:tc>"
    rows = f"<w:tr><w:trPr><w:del {REVISED}/></w:trPr>{gone}</w:tr><w:tr>{kept}</w:tr>"
    cells = f"<w:tr>{gone.replace('<w:tc>', f'<w:tc><w:tcPr><w:cellDel {REVISED}/></w:tcPr>')}{kept}</w:tr>"
    for table in (rows, cells):
        assert quoted(docx(f"<w:tbl>{table}</w:tbl>"), "a.docx") == RIGHT


def test_a_raised_number_behind_a_quote_is_a_mark_of_a_note():
    raised = run("1", '<w:vertAlign w:val="superscript"/>')
    assert quoted(docx(f"<w:p>{run('“We will open the data,”')}{raised}{run(SAID)}</w:p>"), "a.docx") == RIGHT


@pytest.mark.parametrize(
    "words",
    [
        r"We will open\line the data",
        r"We will {\v never }open the data",
        r"We will \v never \v0 open the data",
        r"We will {\deleted\revauthdel1 never }open the data",
        r"We will {\strike never }open the data",
        r"We will \strike never \strike0 open the data",
        r"We will \striked1 never \striked0 open the data",
        r"We will \strike1 never \v gladly \strike0 open the data",
        r"We will {\v ne\'80\{ver }open the data",
        r'We will {\field{\*\fldinst{HYPERLINK "http://example.org/"}}{\fldrslt open}} the data',
    ],
)
def test_rich_text_has_no_breaks_within_sentences_and_no_words_that_are_not_said(words):
    data = rf"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{{\f0 Arial;}}}}\f0 \ldblquote {words},\rdblquote {SAID}\par}}"
    assert told(data, "a.rtf") == RIGHT


def test_rich_text_of_a_mac_has_its_letters():
    data = b"{\\rtf1\\mac\\deff0 \\'d2We pay \\'8clan,\\'d3" + SAID.encode() + b"\\par}"
    assert quoted(data, "a.rtf") == [("We pay ålan", *RIGHT[0][1:])]


@pytest.mark.parametrize("end", ["\r", "\x0b", "\u2028", "\u2029", "\r\n"])
def test_lines_of_a_text_end_as_any_system_ends_them(end):
    lines = ["Harbour forum", "“We will open", "the data", f",”{SAID}", "The members then walked", "through the hall."]
    assert told(end.join(lines), "a.txt")[0][1] == "Martha Lindqvist"


WRAPPED = [
    "“We will open the data before the end",
    "of the year, and we will pay for it",
    "with our own means,” said Martha",
    "Lindqvist, mayor of Norvik. She then",
    "spoke about the budget, which does not",
    "move at all this year.",
]


@pytest.mark.parametrize("text", ["\n\n".join(WRAPPED), "\n".join([*WRAPPED[:3], "", "Page 3", "", *WRAPPED[3:]])])
def test_empty_lines_and_numbers_of_pages_amid_sentences_are_none(text):
    words = "We will open the data before the end of the year, and we will pay for it with our own means"
    assert told(text, "a.txt") == [(words, *RIGHT[0][1:])]
    assert read_bytes(text.encode(), "a.txt").places[0].line == 1


def test_a_page_of_blanks_costs_what_its_length_does():
    """Minutes, were it to grow with the square."""
    page = f"<html><body><p>The port stays open.{' ' * 200_000}\n It will not close.</p></body></html>"
    assert read_bytes(page.encode(), "a.html").text == "The port stays open. It will not close."
