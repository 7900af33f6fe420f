"""Sources at hand prove a briefing's quotes, whatever their kind, also where an earlier version read them otherwise."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from briefing.cli.commands import run
from briefing.core.errors import BriefingError
from briefing.core.model import Briefing, Message, Source, Span
from briefing.core.quotes.rereading import reread
from briefing.core.quotes.verify import fingerprint, state
from briefing.core.storage.store import load, save
from briefing.core.trust import State
from briefing.sources.extract import extract
from briefing.sources.proving import at_hand
from briefing.sources.to_briefing import gathered
from tests.sources.readers.drawing import Drawn, column, pdf_of
from tests.sources.readers.test_readers import docx, paragraph

HEAD = Drawn(72, 790, "HARBOUR REVIEW")
FIRST = [
    "Le conseil a parlé hier soir. « Nous devons, c’est-à-",
    "dire tout de suite, ouvrir nos données », a dit Luc Ferrand, maire.",
]
SECOND = [
    "« La salle attend », a dit Ada Okoro, directrice de la halle.",
    "Elle a ensuite parlé du budget devant les membres réunis.",
]
CLIP = """Forum

« Nous devons ouvrir nos don-
nées avant la fin de l’année, et nous
paierons pour cela », a déclaré Hélène
Marchand, directrice des systèmes d’infor-
mation de Nordelia. Elle a ensuite parlé
du budget, qui ne bouge pas cette année.
"""
PAGE = (
    '<html lang="en"><head><title>Forum</title></head><body><article><h1>Forum</h1><p>The forum met on Tuesday in the '
    "old hall, and the talk lasted all afternoon before the vote was taken.</p>"
    '<p>"We will open<sup>1</sup> the data," said Ada Okoro, mayor.</p>'
    '<p>"The hall waits," said Paul Storm, clerk.</p>'
    "</article></body></html>"
)
MERGED = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>“The budget is ready </w:t></w:r></w:p>"
NOTE = '# Forum\n\n"We must listen<br>first,"[^1] said Ada Okoro, mayor.\n\n[^1]: Interview.\n\n'
NOTE += '"The hall waits," said Paul.\n'
FILES = {
    "a.txt": CLIP.encode("cp1252"),
    "a.md": NOTE.encode(),
    "a.html": PAGE.encode(),
    "a.docx": docx(
        paragraph("Forum")
        + MERGED
        + paragraph("and the teams are, too,” said Paul Storm, mayor.")
        + paragraph("“The hall waits,” said Ada Okoro, clerk.")
    ),
    "a.pdf": pdf_of(
        [[HEAD, *column(FIRST), Drawn(290, 40, "12")], [HEAD, *column(SECOND), Drawn(290, 40, "13")]],
    ),
}
EARLIER = {
    "a.txt": CLIP,
    "a.md": 'Forum\n\n"We must listenfirst,"^1 said Ada Okoro, mayor.\n\n"The hall waits," said Paul.',
    "a.html": "Forum\n\nThe forum met on Tuesday in the old hall, and the talk lasted all afternoon before the vote "
    'was taken.\n\n"We will open1 the data," said Ada Okoro, mayor.\n\n"The hall waits," said Paul Storm, clerk.',
    "a.docx": "Forum\n\n“The budget is ready\n\nand the teams are, too,” said Paul Storm, mayor.\n\n“The hall "
    "waits,” said Ada Okoro, clerk.",
    "a.pdf": "HARBOUR REVIEW\n\nLe conseil a parlé hier soir. « Nous devons, c’est-àdire tout de suite, ouvrir nos "
    "données », a dit Luc Ferrand, maire. 12 HARBOUR REVIEW « La salle attend », a dit Ada Okoro, "
    "directrice de la halle. "
    "Elle a ensuite parlé du budget devant les membres réunis. 13",
}
"""What the readers of version 0.1 made of the files."""
QUOTES = {
    "a.txt": ["Nous devons ouvrir nos don-\nnées avant la fin de l’année, et nous\npaierons pour cela"],
    "a.md": ["We must listenfirst", "The hall waits"],
    "a.html": ["We will open1 the data", "The hall waits"],
    "a.docx": ["The budget is ready\n\nand the teams are, too", "The hall waits"],
    "a.pdf": ["Nous devons, c’est-àdire tout de suite, ouvrir nos données", "La salle attend"],
}
LOST = {"a.html": 1}
"""Quotes of which an earlier version read what is no word of the source: they are told, not proved."""


def earlier(name: str) -> Briefing:
    text = EARLIER[name]
    spans = [Span("s", text.index(quote), text.index(quote) + len(quote)) for quote in QUOTES[name]]
    messages = [
        Message(f"m{at}", quote, source=span) for at, (quote, span) in enumerate(zip(QUOTES[name], spans, strict=True))
    ]
    return Briefing(sources=(Source("s", "Forum", sha256=fingerprint(text)),), messages=tuple(messages))


@pytest.mark.parametrize("name", FILES)
def test_check_reads_a_source_as_the_import_does(name, tmp_path, capsys):
    source, file = tmp_path / name, tmp_path / "a.briefing"
    source.write_bytes(FILES[name])
    assert run(["extract", str(source), "--no-text", "-o", str(file)]) == 0
    capsys.readouterr()
    assert load(file).messages
    assert run(["check", str(file), "--source", str(source)]) == 0
    assert "no faults" in capsys.readouterr().out


@pytest.mark.parametrize("name", FILES)
def test_what_an_earlier_version_read_otherwise_is_proved_by_its_words(name, tmp_path):
    source = tmp_path / name
    source.write_bytes(FILES[name])
    briefing, texts, (told,) = at_hand(earlier(name), [source])
    states = [state(briefing, message, texts) for message in briefing.messages]
    lost = LOST.get(name, 0)
    assert states == [State.CHANGED] * lost + [State.VERIFIED] * (len(states) - lost)
    assert f"{len(states) - lost} of its {len(states)} quotes are verified by their words" in told.what
    assert not told.is_fault


@pytest.mark.parametrize("name", FILES)
def test_check_says_that_a_source_was_read_otherwise(name, tmp_path, capsys):
    source, file = tmp_path / name, tmp_path / "a.briefing"
    source.write_bytes(FILES[name])
    save(earlier(name), file)
    assert run(["check", str(file), "--source", str(source)]) == int(name in LOST)
    assert "was read otherwise before" in capsys.readouterr().out


def test_a_changed_word_is_not_proved_by_the_others(tmp_path):
    briefing = earlier("a.docx")
    changed = replace(briefing.messages[0], quote="The budget is not ready and the teams are, too")
    again = reread(replace(briefing, messages=(changed, briefing.messages[1])), extract_text("a.docx", tmp_path))
    assert again
    assert (again.moved, again.lost) == (("m1",), ("m0",))


def test_a_word_is_found_whole(tmp_path):
    briefing = Briefing(sources=(Source("s"),), messages=(Message("m", "he hall wait", source=Span("s", 0, 12)),))
    assert reread(briefing, extract_text("a.docx", tmp_path)) is None


def test_a_foreign_text_is_refused_and_says_what_to_give(tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Something else was said by somebody else.", encoding="utf-8")
    with pytest.raises(BriefingError, match="none of the briefing’s sources") as caught:
        at_hand(earlier("a.docx"), [other])
    assert "“Forum”" in caught.value.mend


def extract_text(name: str, folder) -> str:
    path = folder / name
    path.write_bytes(FILES[name])
    reading = extract(str(path)).reading
    assert reading
    return reading.text


def test_a_quote_over_a_page_is_to_be_looked_at_until_somebody_vouches(tmp_path, capsys):
    lines = [
        "Ada Okoro, mayor of Brant, said: “We will open the data before the end",
        "of the year,” and the hall was silent then.",
    ]
    source, file = tmp_path / "a.pdf", tmp_path / "a.briefing"
    source.write_bytes(pdf_of([column(lines[:1]), column(lines[1:])]))
    save(gathered(Briefing(), [extract(str(source))], is_picky=False).briefing, file)
    assert run(["check", str(file)]) == 0
    assert re.search("look at it .it runs over two pages.", capsys.readouterr().out)
    (message,) = load(file).messages
    assert message.source
    assert (message.source.page, message.source.line, message.source.doubts) == (1, 1, ("page",))
