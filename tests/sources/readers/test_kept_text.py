"""The kept text is what a reader of the source sees: its words, without what is hidden, with the marks drawn."""

from __future__ import annotations

import pytest

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.quoting import quotes_of
from briefing.sources.readers import read_bytes, read_text
from tests.sources.readers.test_readers import docx

FILLER = "The forum met on Tuesday in the old hall, and the talk lasted all afternoon before the vote was taken."

REMPLISSAGE = "Le forum s'est tenu mardi dans la vieille halle, et les membres ont parlé tout le jour avant de voter."


def page(body: str, head: str = "<title>Forum</title>", lang: str = "en") -> bytes:
    filler = f"<p>{REMPLISSAGE if lang == 'fr' else FILLER}</p>"
    text = (
        f'<html lang="{lang}"><head>{head}</head><body><article><h1>Forum</h1>{filler}{body}{filler}</article></body>'
    )
    return text.encode()


def told(data: bytes, name: str) -> list[tuple[str, str]]:
    return [(quote.text, quote.speaker) for quote in find_quotes(read_bytes(data, name).text)]


@pytest.mark.parametrize("label", ["iso-8859-1", "ISO-8859-1", "latin1", "ascii", "windows-1252"])
def test_a_page_that_says_latin_1_is_windows_1252(label):
    body = "<p>“Nous payons l’œuvre d’autrui 40 €”, a dit Luc Ferrand, directeur.</p>"
    data = page(body, f'<meta charset="{label}"><title>Été</title>', "fr").decode().encode("cp1252")
    assert told(data, "a.html") == [("Nous payons l’œuvre d’autrui 40 €", "Luc Ferrand")]


@pytest.mark.parametrize("label", ["utf-16", "utf-16le", "iso-8859-1", "no-such-thing"])
def test_utf_8_is_told_by_its_bytes(label):
    body = "<p>“Nous payons l’œuvre”, a dit Luc Ferrand, directeur.</p>"
    assert told(page(body, f'<meta charset="{label}">', "fr"), "a.html") == [("Nous payons l’œuvre", "Luc Ferrand")]


def test_a_mark_of_byte_order_wins():
    body = "<p>“We pay for œuvre”, said Ada Okoro, mayor.</p>"
    data = page(body, '<meta charset="iso-8859-1">').decode()
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        assert told(data.encode(encoding), "a.html") == [("We pay for œuvre", "Ada Okoro")]


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_text_that_was_read_as_windows_1252_and_written_again_is_as_it_was(name):
    said = "« Nous payons l’œuvre 40 € », a dit Hélène Roy."
    twice = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in said.encode())
    assert told(twice.encode(), name) == [("Nous payons l’œuvre 40 €", "Hélène Roy")]


@pytest.mark.parametrize("text", ["A note of “â€™” in a text about Hélène’s café", "MAÇÃ é uma maçã", "â€"])
def test_letters_that_only_look_as_if_they_were_read_twice_stay(text):
    assert read_bytes(text.encode(), "a.txt").text == text


def test_controls_are_the_letters_of_windows_1252():
    assert read_bytes("\x93Nous payons l\x92\x9cuvre\x94".encode(), "a.txt").text == "“Nous payons l’œuvre”"


@pytest.mark.parametrize("br", ["<br>", "<br/>", "<BR />"])
def test_a_break_within_a_sentence_is_a_space(br):
    words = f'"We will open the data{br}before the end of the year,{br}and pay for it," said Ada Okoro, mayor.'
    right = [("We will open the data before the end of the year, and pay for it", "Ada Okoro")]
    assert told(page(f"<p>{words}</p>"), "a.html") == right
    assert told(f"# Forum\n\n{words}\n".encode(), "a.md") == right
    run = '"We will open the data</w:t><w:br/><w:t>before the end of the year,</w:t><w:br/><w:t>and pay for it,"'
    body = f"<w:p><w:r><w:t>Forum</w:t></w:r></w:p><w:p><w:r><w:t>{run} said Ada Okoro, mayor.</w:t></w:r></w:p>"
    assert told(docx(body), "a.docx") == right


def test_a_break_between_sentences_ends_a_line():
    text = read_bytes(page("<p>Why now?<br>Because we can.<br><br>ANNA: Yes<br>BEN: No</p>"), "a.html").text
    assert {"Why now?", "Because we can.", "ANNA: Yes", "BEN: No"} <= set(text.split("\n\n"))


@pytest.mark.parametrize(
    ("lang", "right"),
    [
        ("en", "“Nobody said ‘no’ to us”, said Paul Storm."),
        ("fr", "« Nobody said “no” to us », said Paul Storm."),
    ],
)
def test_quoted_elements_have_the_marks_that_are_drawn(lang, right):
    assert (
        right
        in read_bytes(page("<p><q>Nobody said <q>no</q> to us</q>, said Paul Storm.</p>", lang=lang), "a.html").text
    )


@pytest.mark.parametrize(
    "block",
    [
        "<blockquote><p>{words}</p><footer><cite>{voice}</cite></footer></blockquote>",
        "<blockquote><p>{words}</p><cite>— {voice}</cite></blockquote>",
        "<blockquote>{words}<br><cite>{voice}</cite></blockquote>",
        "<blockquote><p>“{words}”</p><footer>— <cite>{voice}</cite></footer></blockquote>",
        "<figure><blockquote><p>{words}</p></blockquote><figcaption>{voice}</figcaption></figure>",
    ],
)
def test_a_block_quote_names_its_voice(block):
    words = "We will open the data before the end of the year."
    data = page(block.format(words=words, voice="Martha Lindqvist, mayor of Norvik"))
    assert told(data, "a.html") == [(words, "Martha Lindqvist")]


def test_a_title_of_a_work_is_kept():
    assert (
        "He wrote The Hall in May." in read_bytes(page("<p>He wrote <cite>The Hall</cite> in May.</p>"), "a.html").text
    )


@pytest.mark.parametrize(
    "mark",
    [
        "<sup>1</sup>",
        '<sup><a href="#fn1">[12]</a></sup>',
        '<a role="doc-noteref" href="#n">2</a>',
        '<a class="footnote-ref" href="#n">3</a>',
        "<sup>*</sup>",
    ],
)
def test_marks_of_notes_are_no_words(mark):
    assert told(page(f'<p>"We will open{mark} the data," said Ada Okoro, mayor.</p>'), "a.html") == [
        ("We will open the data", "Ada Okoro")
    ]


def test_the_edges_of_pages_and_the_marks_of_notes_of_a_word_processor_are_no_words():
    edges = ('<div title="header"><p>Minutes of March</p></div>', '<div title="footer"><p>The Fund, page 2</p></div>')
    note = '<div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Annual report.</p></div>'
    text = read_bytes(page(f"{edges[0]}<p>We met at nine.</p>{note}{edges[1]}"), "a.html").text
    assert (text.count("Minutes"), text.count("page 2"), "\nAnnual report." in text) == (0, 0, True)


@pytest.mark.parametrize(
    "words", ["20 m<sup>2</sup>", "10<sup>3</sup> tons", "the 1<sup>er</sup> May", "CO<sub>2</sub>"]
)
def test_exponents_are_words(words):
    right = words.replace("<sup>", "").replace("</sup>", "").replace("<sub>", "").replace("</sub>", "")
    assert right in read_bytes(page(f"<p>They have {words} of it.</p>"), "a.html").text


@pytest.mark.parametrize(
    "hide", ["hidden", 'style="display:none"', 'style="color:red; visibility: hidden"', 'class="a sr-only"']
)
@pytest.mark.parametrize("tag", ["p", "span", "div"])
def test_hidden_text_is_not_read(hide, tag):
    text = read_bytes(page(f'<p>Open.</p><{tag} {hide}>"Secret," said Paul Storm.</{tag}><p>After.</p>'), "a.html").text
    assert "Secret" not in text
    assert "After." in text


def test_markdown_has_no_marks_of_notes():
    text = '# Forum\n\n"We must listen first,"[^1] said Ada Okoro, mayor.[^note] It is so^[a remark].\n\n'
    text += "[^1]: Interview\n\n[^note]: A longer note\n    in two lines.\n\nThe end came soon."
    assert read_bytes(text.encode(), "a.md").text == (
        'Forum\n\n"We must listen first," said Ada Okoro, mayor. It is so.\n\nThe end came soon.'
    )


@pytest.mark.parametrize("mark", ["^1^", "¹", "¹²", "⁽¹⁾", "[1]", "[12]"])
def test_typed_marks_of_notes_stand_in_nobodys_way(mark):
    text = f'The forum met.\n\n"We must listen first,"{mark} said Ada Okoro, mayor of Lund.{mark} It has 20 m².\n'
    assert read_bytes(text.encode(), "a.md").text == text.replace(mark, "").rstrip("\n")
    right = [("We must listen first", "Ada Okoro")]
    assert told(text.encode(), "a.md") == right
    assert mark in ("^1^", "⁽¹⁾") or told(text.encode(), "a.txt") == right


def test_what_no_browser_draws_is_not_read():
    text = read_bytes(page('<p>Open.</p><template><p>"Secret," said Bo.</p></template><p>After.</p>'), "a.html").text
    assert "Secret" not in text


@pytest.mark.parametrize("between", ["\n> ", "\n>\n> "])
def test_a_callout_that_quotes_names_its_voice(between):
    text = f"# Forum\n\n> [!quote] Martha Lindqvist{between}We will open the data before the end of the year.\n"
    assert told(text.encode(), "a.md") == [("We will open the data before the end of the year.", "Martha Lindqvist")]


def test_markdown_that_is_written_in_tags_is_read_as_a_page():
    body = "<p>The hall was <b>full</b>.</p>\n\n<ul>\n  <li>All came.</li>\n  <li>None left.</li>\n</ul>\n"
    reading = read_bytes(f"---\ntitle: The hall\n---\n{body}".encode(), "a.md")
    assert reading.title == "The hall"
    assert [line.strip("- ") for line in reading.text.split("\n") if line] == [
        "The hall was full.",
        "All came.",
        "None left.",
    ]


def test_blocks_of_a_page_within_markdown_are_read_in_their_place():
    piece = (
        '<h2 class="q">Où est la <em>grange</em>&nbsp;?</h2>\n\nÀ Metz.\n\n<div>\n<p>Elle est\npleine.</p>\n'
        "<style>p { color: red }</style>\n<figure><figcaption>La grange</figcaption></figure>\n"
        "<ul><li>Un toit</li><li><p>Deux portes</p></li></ul></div>\n\n<!-- rien -->\n\nElle est à nous.\n"
    )
    reading = read_bytes(f"# Le bilan\n\n{REMPLISSAGE} {REMPLISSAGE}\n\n{piece}".encode(), "a.md")
    lines = ["Où est la grange ?", "À Metz.", "Elle est pleine.", "Un toit", "Deux portes", "Elle est à nous."]
    assert reading.text.replace("\u00a0", " ").split("\n\n")[2:] == lines
    assert [reading.text[mark.at :].split("\n")[0].split()[0] for mark in reading.marks] == ["Le", "Où", "Un"]


def test_headings_of_markdown_written_in_tags_are_kept():
    body = "".join(
        f"<h3>{number}. What holds the roof?</h3>\n\n<div><p>{FILLER}<br> {FILLER}</p></div>\n\n" for number in (1, 2)
    )
    text = read_bytes(f"<style>h3 {{ }}</style>\n\n{body}".encode(), "a.md").text
    assert [line for line in text.split("\n") if "roof" in line] == [f"{n}. What holds the roof?" for n in (1, 2)]


def test_what_a_page_is_made_by_is_nobodys_words():
    text = (
        '{{< lead >}}\n\nThe hall was full. {% image "assets/hall.png" "A full hall" %}\n\nAll {{ site.name }} came.\n'
    )
    assert read_bytes(text.encode(), "a.md").text == "The hall was full.\n\nAll  came."


def test_other_callouts_are_plain_text():
    assert (
        read_bytes(b"# Forum\n\n> [!note]- Mind\n> The hall is old.", "a.md").text
        == "Forum\n\nMind\n\nThe hall is old."
    )


def test_a_quote_at_the_head_of_a_text_is_no_title():
    quote = "“We will open the data before the end of the year.” — Martha Lindqvist, mayor of Norvik\n\n" + FILLER
    assert [found.speaker for found in find_quotes(quote)] == ["Martha Lindqvist"]


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def test_docx_paragraphs_without_a_mark_between_are_one():
    deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    body = f"<w:p>{deleted}{run('“The budget ')}</w:p><w:p>{deleted}{run('is ready ')}</w:p><w:p>{run('now.”')}</w:p>"
    assert read_bytes(docx(body + f"<w:p>{run('End.')}</w:p>"), "a.docx").text == "“The budget is ready now.”\n\nEnd."


def test_docx_hidden_text_is_not_read():
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    styles = '<w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
    body = run("We will ") + run("not ", "<w:vanish/>") + run("never ", '<w:rStyle w:val="Secret"/>')
    body += run("open ", '<w:vanish w:val="0"/>') + run("it.", '<w:rStyle w:val="Secret"/><w:vanish w:val="false"/>')
    parts = {"word/styles.xml": f'<w:styles xmlns:w="{name}">{styles}</w:styles>'}
    assert read_bytes(docx(f"<w:p>{body}</w:p>", parts), "a.docx").text == "We will open it."


def test_a_text_may_start_like_a_package():
    text = 'PK Sharma, head of data at Norvik, opened the day.\n\n"We will open the data," said PK Sharma.'
    assert told(text.encode(), "a.txt") == [("We will open the data", "PK Sharma")]
    about = "The magic number is %PDF-1.7, they said."
    assert read_bytes(about.encode(), "a.txt").text == about


def test_what_tells_how_markdown_looks_is_no_text():
    told = "# La grange {#grange .big}\n\nAda [Roy]{.smallcaps} est élue. Le toit [sic] tient."
    reading = read_bytes(f"\\rhead{{ PV 2021 }}\n\n{told}\n\n\\newpage\n".encode(), "a.md")
    assert reading.text == "La grange\n\nAda Roy est élue. Le toit [sic] tient."
    assert read_bytes(b'---\ndate: "`2018-10-18`"\n---\n\nThe hall.\n', "a.md").date == "2018-10-18"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("# Forum\n\n> {words}\n>\n> {voice}\n\nAll came.\n", "a.md"),
        ("# Forum\n\n> {words}\n>\n> — {voice}\n\nAll came.\n", "a.txt"),
        ("<html><body><blockquote><p>{words}</p><p>{voice}</p></blockquote></body></html>", "a.html"),
        ("<html><body><blockquote>{words}<br>— {voice}</blockquote></body></html>", "a.html"),
        ("<html><body><blockquote><p>{words}<br/>– <b>{voice}</b></p></blockquote></body></html>", "a.html"),
    ],
)
@pytest.mark.parametrize(
    "voice", ["Martha Lindqvist", "Martha Lindqvist, mayor of Norvik", "Martha Lindqvist (Norvik)"]
)
def test_the_last_line_of_what_is_set_apart_names_its_voice(source, name, voice):
    words = "We will open the data before the end of the year."
    assert told(source.format(words=words, voice=voice).encode(), name) == [(words, "Martha Lindqvist")]


def test_what_is_set_apart_behind_a_name_is_that_voices_and_nothing_else_is():
    text = (
        "# La grève\n\nLa grève dure. Nous avons interrogé un employé.\n\n"
        "> **Pierre Martin, employé :** On veut de meilleures conditions de travail.\n\nPierre Martin.\n\n"
        "Personne ne sait combien de temps elle va durer, et les clients attendent devant le magasin.\n\n"
        "> **Anne Leroy :** Je les soutiens, oui, mais ils doivent ouvrir.\n\nLa lutte s’annonce longue.\n"
    )
    assert told(text.encode(), "a.md") == [
        ("On veut de meilleures conditions de travail.", "Pierre Martin"),
        ("Je les soutiens, oui, mais ils doivent ouvrir.", "Anne Leroy"),
    ]


def test_a_text_in_the_signs_of_markdown_is_read_as_such_whatever_it_is_called():
    text = "# Le forum\n\nIl **pleut** [ici](https://exemple.org)."
    assert (
        read_bytes(text.encode(), "a.txt").text == read_text(text, "the clipboard").text == "Le forum\n\nIl pleut ici."
    )
    plain = "# 1 fan de foot\n\nIl pleut."
    assert read_bytes(plain.encode(), "a.txt").text == plain


def test_lines_that_signs_or_fields_begin_stay_apart():
    lines = ["Fête le 20 juin", "-> Paul réserve la salle", "☐ Anne range", "📌 Moved by: Ada", "Seconded by: Bo"]
    assert read_bytes("\n".join(lines).encode(), "a.md").text.split("\n") == lines


def test_a_row_of_words_in_marks_and_who_said_them_is_a_quote():
    rows = "| Qui | Verbatim |\n|---|---|\n| Claire Durand, DSI d’Alpa | « Nous avons réduit la facture. » |"
    assert told(f"# Verbatims\n\n{rows}\n".encode(), "a.md") == [("Nous avons réduit la facture.", "Claire Durand")]


@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_a_question_in_strong_letters_stands_above_its_answer_and_the_title_tells_whose_it_is(name):
    title = "Claire Durand (Alpa) : « La DSI doit redevenir un métier »"
    asked = ["Pourquoi avoir quitté le cloud ?", "Comment vos équipes ont-elles réagi ?"]
    answers = ["Nous avions perdu la maîtrise des coûts.", "Avec soulagement, je crois."]
    pairs = zip(asked, answers, strict=True)
    if name == "a.md":
        text = f"# {title}\n\nLe bilan.\n\n" + "\n\n".join(f"**{one}**\n{two}" for one, two in pairs)
    else:
        body = "".join(f"<p><strong>{one}</strong><br>{two}</p>" for one, two in pairs)
        text = f"<html><body><h1>{title}</h1><p>Le bilan.</p>{body}</body></html>"
    found = [(quote.text, quote.speaker) for quote in quotes_of(read_bytes(text.encode(), name))]
    assert [one for one in found if one[0] in answers] == [(answer, "Claire Durand") for answer in answers]


WORDS = "We rehearsed the fire and never the phone call."


@pytest.mark.parametrize("dash", ["—", "–", "-"])
def test_a_dash_below_a_block_quote_signs_it(dash):
    text = (
        f"# Notes\n\nWhat we heard.\n\n> {WORDS}\n\n{dash} Dr. Peter Mwangi, incident lead, Karibu\n\nAnd then we left."
    )
    assert told(text.encode(), "a.md") == [(WORDS, "Peter Mwangi")]
    body = f"<blockquote>{WORDS}</blockquote><p>{dash} Dr. Peter Mwangi, incident lead, Karibu</p>"
    assert told(page(body), "a.html") == [(WORDS, "Peter Mwangi")]


def test_a_block_quote_that_its_last_line_signs_keeps_it_whatever_stands_below():
    text = f"# Notes\n\nWhat we heard.\n\n> {WORDS}\n>\n> Peter Mwangi, Karibu\n\n— and so on, for an hour.\n"
    assert told(text.encode(), "a.md") == [(WORDS, "Peter Mwangi")]


def test_a_list_below_a_block_quote_signs_nothing():
    text = f"# Notes\n\nWhat we heard.\n\n> {WORDS}\n\n- Peter Mwangi, Karibu\n- Ada Roy, Solis"
    assert read_bytes(text.encode(), "a.md").text.count("Peter Mwangi, Karibu") == 1
    assert told(text.encode(), "a.md") == []


@pytest.mark.parametrize("role", ["", "<p>Operations director, Fjordline</p>"])
def test_what_is_set_apart_right_below_a_name_is_theirs(role):
    body = f"<div><h3>Ingrid Solheim</h3>{role}<blockquote>{WORDS}</blockquote></div>"
    assert told(page(body), "a.html") == [(WORDS, "Ingrid Solheim")]


def test_what_is_set_apart_below_other_headings_is_nobodys():
    body = f"<div><h3>Key Findings</h3><blockquote>{WORDS}</blockquote></div>"
    assert told(page(body), "a.html") == []


def test_headings_of_kept_text_are_kept():
    parts = "".join(f"<section><h2>Part {n}</h2><ul><li>{n}1 days</li><li>none</li></ul></section>" for n in "345")
    text = read_bytes(
        f"<html><body><section><h1>Debrief</h1><p>Leeds</p></section>{parts}</body></html>".encode(), "a.html"
    ).text
    assert [line for line in text.split("\n\n") if line.startswith("Part")] == ["Part 3", "Part 4", "Part 5"]


_LETTER = """<html><body><table width="600"><tr><td><h2>The weekly letter</h2>
<p>Dr Miriam Osei of the Recycling Board opened the day with the fees that shops will have to pay.</p>
<p>She told the room that the rates will not be published before June, whatever is asked.</p>
<table align="right"><tr><td><b>“Nobody was ever promoted for a thinner box.”</b><br>— Glenn Abara</td></tr></table>
<p>{figures}Everybody went home by the last train, and the lanyards with them.</p></td></tr></table></body></html>"""


def test_tables_that_only_set_a_page_leave_its_paragraphs():
    lines = read_bytes(_LETTER.format(figures="").encode(), "letter.html").text.split("\n\n")
    assert lines[0] == "The weekly letter"
    assert [line[:12] for line in lines[1:]] == [
        "Dr Miriam Os",
        "She told the",
        "“Nobody was ",
        "— Glenn Abar",
        "Everybody we",
    ]


def test_a_table_of_figures_is_told_by_rows():
    rows = "<tr><th>Task</th><th>Who</th></tr><tr><td><p>Book a call</p></td><td><p>Tom</p></td></tr>"
    told = f"<p>{'What happens next is told here at length. ' * 6}</p>"
    whole = f"<html><body><h1>Next</h1>{told}<table>{rows}</table></body></html>"
    assert "Book a call | Tom" in read_bytes(whole.encode(), "page.html").text
