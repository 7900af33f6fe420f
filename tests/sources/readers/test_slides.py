"""What is read of decks: who said it beside what was said, whatever was drawn first."""

from __future__ import annotations

from io import BytesIO
from itertools import permutations

import pytest
from lxml import etree
from pptx import Presentation
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.presentation import Presentation as Deck
from pptx.shapes.shapetree import SlideShapes
from pptx.util import Inches

from briefing.sources.quotes.finding import find_quotes
from briefing.sources.readers import read_bytes

SAID = [
    ("“We never knew what our data cost us.”", "Mary Turner, CIO"),
    ("“One catalogue for the whole group.”", "Hugh Blank, CDO"),
]
QUOTES = [(words.strip("“”").rstrip("."), voice.split(",")[0]) for words, voice in SAID]
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"


def empty() -> tuple[Deck, SlideShapes]:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "What we heard"
    return deck, slide.shapes


def text_of(deck: Deck) -> str:
    stream = BytesIO()
    deck.save(stream)
    return read_bytes(stream.getvalue(), "a.pptx").text


def told(deck: Deck) -> list[tuple[str, str]]:
    return sorted((quote.text.rstrip("."), quote.speaker) for quote in find_quotes(text_of(deck)))


def add(shapes: SlideShapes, text: str, x: float, y: float) -> None:
    shapes.add_textbox(Inches(x), Inches(y), Inches(2.9), Inches(0.5)).text_frame.text = text


@pytest.mark.parametrize("order", list(permutations(range(4))))
@pytest.mark.parametrize("beside", [(0, 0.8), (0, -0.8), (3.0, 0)])
def test_whoever_is_named_beside_words_said_them(order, beside):
    deck, shapes = empty()
    cards = [(words, 0.2, 2 + 3 * at, voice) for at, (words, voice) in enumerate(SAID)]
    drawn = [shape for words, x, y, voice in cards for shape in ((words, x, y), (voice, x + beside[0], y + beside[1]))]
    for number in order:
        add(shapes, *drawn[number])
    assert told(deck) == sorted(QUOTES)


def test_shapes_of_a_group_stand_where_the_group_is_drawn():
    deck, shapes = empty()
    for at, (words, _) in enumerate(SAID):
        add(shapes, words, 0.2 + 3 * at, 2)
    for at, (_, voice) in reversed(list(enumerate(SAID))):
        group = shapes.add_group_shape()
        add(group.shapes, voice, 0.2, 0.2)
        group.left, group.top = Inches(0.2 + 3 * at), Inches(2.8)
    assert told(deck) == sorted(QUOTES)


def test_a_table_of_short_cells_is_read_row_by_row():
    deck, shapes = empty()
    table = shapes.add_table(2, 2, Inches(1), Inches(2), Inches(6), Inches(1)).table
    for at, text in enumerate(["Action", "Owner", "Write a clause", "Hugh Blank"]):
        table.cell(at // 2, at % 2).text = text
    assert text_of(deck).split("\n\n") == ["What we heard", "| Action | Owner |", "| Write a clause | Hugh Blank |"]


def test_the_texts_of_a_drawing_are_read_and_what_older_programs_show_in_its_place_is_not():
    deck, shapes = empty()
    points = "".join(
        f'<d:pt><d:t><a:p xmlns:a="{MAIN}"><a:r><a:t>{text}</a:t></a:r></a:p></d:t></d:pt>' for text in ("Buy", "Train")
    )
    data = f'<d:dataModel xmlns:d="{DRAWING}"><d:ptLst>{points}</d:ptLst></d:dataModel>'
    part = deck.slides[0].part
    drawn = Part(
        PackURI("/ppt/diagrams/data1.xml"),
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
        part.package,
        data.encode(),
    )
    id = part.relate_to(drawn, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData")
    add(shapes, "Buy, then train", 1, 3)
    frame = f"""<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
      xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="{MAIN}" xmlns:d="{DRAWING}"
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <mc:Choice Requires="d"><p:graphicFrame><a:graphic><a:graphicData uri="{DRAWING}"><d:relIds r:dm="{id}"/>
      </a:graphicData></a:graphic></p:graphicFrame></mc:Choice><mc:Fallback/></mc:AlternateContent>"""
    tree = etree.fromstring(frame)
    tree[-1].append(shapes[-1].element)
    shapes.element.append(tree)
    assert text_of(deck).split("\n\n") == ["What we heard", "Buy", "Train"]
