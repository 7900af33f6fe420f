"""Any contents of slides, any canvases and looks to compose them on, and what must be true of all that is composed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from briefing.deck.compose.look import LEAST, Look
from briefing.deck.compose.model import (
    Cell,
    Curve,
    Dot,
    Group,
    Ink,
    Line,
    Panel,
    Part,
    Rect,
    Rule,
    Shape,
    Table,
    TextBox,
    flat,
)
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import row_need, text_height
from briefing.deck.plan.contents import Ask, Credit, Quoted, ThemeLine, Voice
from briefing.deck.plan.texts.text import Paragraph, Run, Text
from briefing.deck.wording.labels import words

WIDE = Rect(48, 104, 864, 388)
TALL = Rect(48, 104, 864, 568)
NARROW = Rect(40, 150, 600, 300)
CROSSING = Look(
    "content",
    "cover",
    "section",
    540,
    Rect(48, 52, 864, 64),
    Rect(48, 134, 864, 358),
    "Georgia",
    "Calibri",
    kicker=Rect(48, 30, 864, 18),
    is_weighted=True,
    accents=("accent1", "accent2", "accent3", "accent4", "accent5", "accent6"),
    paper=Ink("bg2"),
)
COMPANY = replace(CROSSING, major="Arial", minor="Arial", is_weighted=False, factor=0.92, accents=("accent1",))
CANVASES = st.sampled_from((WIDE, TALL, NARROW))
FRENCH = Setting(CROSSING, words("fr"), "fr-FR")
SETTINGS = st.sampled_from(
    [
        Setting(look, words(language), tag)
        for look in (CROSSING, COMPANY)
        for language, tag in (("fr", "fr-FR"), ("en", "en-GB"))
    ]
)
_WORDS = st.sampled_from(
    [
        "le",
        "numérique",
        "nos",
        "compétences",
        "d’investissement",
        "et",
        "organisation",
        "cap",
        "2026",
        "שלום",
        "海を渡る",
    ]
)


def phrases(most: int) -> st.SearchStrategy[str]:
    """Words of people, one letter to ``most``."""
    several = st.lists(_WORDS, min_size=1, max_size=max(1, most // 5)).map(lambda found: " ".join(found)[:most].strip())
    return several | st.sampled_from(["A", "Anticonstitutionnellement", "Le cap"])


NAMES = phrases(80)
VOICES = st.builds(Voice, NAMES, st.just("") | phrases(40), st.just("") | phrases(60))


def themes(number: int) -> st.SearchStrategy[tuple[ThemeLine, ...]]:
    """So many themes, some without a headline."""
    kinds = st.tuples(NAMES, st.just("") | phrases(120), st.integers(1, 12))
    return st.lists(kinds, min_size=number, max_size=number).map(
        lambda found: tuple(
            ThemeLine(f"t{n}", title, headline, n % 6 + 1, voices, voices)
            for n, (title, headline, voices) in enumerate(found)
        )
    )


def asks(most: int, *, long: int = 200) -> st.SearchStrategy[tuple[Ask, ...]]:
    """Asks in the order of decisions, numbered, notes apart."""
    kinds = st.tuples(
        st.sampled_from(("decide", "mandate", "", "note")),
        phrases(long),
        st.just("") | phrases(long),
        st.just("") | NAMES,
        st.just("") | phrases(30),
        st.none() | st.integers(-40, 900),
    )
    return st.lists(kinds, min_size=1, max_size=most).map(_numbered)


def _numbered(found: list[tuple[str, str, str, str, str, int | None]]) -> tuple[Ask, ...]:
    order = ("decide", "mandate", "", "note")
    made = []
    number = 0
    for n, (level, text, why, owner, due, days) in enumerate(sorted(found, key=lambda one: order.index(one[0]))):
        number += level != "note"
        day = TODAY + timedelta(days) if days is not None and due else None
        made.append(Ask(f"m{n}", text, level, number if level != "note" else None, why, owner, due, day))
    return tuple(made)


TODAY = date(2026, 11, 24)


def text_of_quote(words_of_it: str) -> Text:
    """A quote between French marks, as the planner gives it."""
    return (Paragraph((Run("«\u00a0", tint=True), Run(words_of_it), Run("\u00a0»", tint=True))),)


CREDITS = st.none() | st.builds(Credit, *[st.just("") | NAMES | phrases(400)] * 4)


def quoted(
    message: str, words_of_it: str, voice: Voice, theme: ThemeLine, context: str = "", credit: Credit | None = None
) -> Quoted:
    place = ("Article", "caractères 4126–4276")
    return Quoted(message, text_of_quote(words_of_it), voice, theme, context, place, credit=credit)


@st.composite
def quotes(draw: st.DrawFn, most: int) -> tuple[Quoted, ...]:
    """Quotes of ten letters to two thousand."""
    theme = draw(themes(2))
    found = draw(
        st.lists(
            st.tuples(phrases(400) | phrases(2000), VOICES, st.just("") | phrases(90), CREDITS),
            min_size=1,
            max_size=most,
        )
    )
    return tuple(
        quoted(f"m{n}", said, voice, theme[n % 2], context, credit)
        for n, (said, voice, context, credit) in enumerate(found)
    )


def cells(parts: list[Part]) -> Iterator[Cell]:
    """All cells of all tables."""
    for shape in shapes(parts):
        if isinstance(shape, Table):
            yield from (cell for _, row in shape.rows for cell in row if cell)


def in_role(parts: list[Part], role: str) -> list[str]:
    """The texts of the cells that have this role, with plain spaces."""
    found = [cell for cell in cells(parts) if cell.field and cell.field.role == role]
    return ["".join(line.text for line in cell.lines).replace("\u00a0", " ") for cell in found]


def drawn(part: Part) -> tuple[Shape, ...]:
    return (*part.shapes, *part.later())


def shapes(parts: list[Part]) -> list[Shape]:
    return [shape for part in parts for shape in flat(drawn(part))]


def tables(part: Part) -> list[Table]:
    return [shape for shape in drawn(part) if isinstance(shape, Table)]


def lines(parts: list[Part]) -> list[Line]:
    """All paragraphs, in reading order."""
    boxes = [line for shape in shapes(parts) if isinstance(shape, TextBox) for line in shape.lines]
    return [*(line for cell in cells(parts) for line in cell.lines), *boxes]


def said(parts: list[Part]) -> str:
    """All words, no-break spaces as plain ones, a line end between paragraphs."""
    return "\n".join(line.text for line in lines(parts)).replace("\u00a0", " ")


def assert_sound(parts: list[Part], canvas: Rect, setting: Setting) -> None:
    """Nothing outside the canvas, nothing too small, rows that hold their text, tables described and named by row."""
    assert parts
    for part in parts:
        names = [shape.name for shape in drawn(part)]
        assert len(set(names)) == len(names), names
        for shape in drawn(part):
            assert shape.name
            if isinstance(shape, Table):
                _assert_table(shape, setting)
    for shape in shapes(parts):
        if not isinstance(shape, (Curve, Group)):
            place = _place(shape)
            assert place.x >= canvas.x - 1.5, shape
            assert place.right <= canvas.right + 0.5, shape
            assert place.y >= canvas.y - 0.5, shape
            assert place.bottom <= canvas.bottom + 0.5, shape
        if isinstance(shape, TextBox):
            assert text_height(shape.lines, shape.place.w, setting.look) <= shape.place.h + 0.5, shape
    for line in lines(parts):
        assert all(part.size >= LEAST for part in line.letters), line


def _assert_table(made: Table, setting: Setting) -> None:
    assert made.description
    assert not made.keys or len(made.keys) == len(made.rows)
    assert abs(made.place.w - sum(made.columns)) < 0.01
    assert abs(made.place.h - sum(high for high, _ in made.rows)) < 0.01
    for n, (high, row) in enumerate(made.rows):
        assert len(row) == len(made.columns)
        assert row_need(row, made.columns, setting.look) <= high + 0.1, (n, high, row)
        for place, cell in enumerate(row):
            if cell and cell.down > 1:
                wide = made.columns[place] - cell.inset[0] - cell.inset[2]
                room = sum(below for below, _ in made.rows[n : n + cell.down])
                assert text_height(cell.lines, wide, setting.look) + cell.inset[1] <= room + 0.1


def _place(shape: Shape) -> Rect:
    if isinstance(shape, Dot):
        radius = shape.radius
        return Rect(shape.x - radius, shape.y - radius, 2 * radius, 2 * radius)
    if isinstance(shape, Rule):
        (left, top), (right, bottom) = shape.start, shape.end
        return Rect(left, top, right - left, bottom - top)
    assert isinstance(shape, (TextBox, Panel, Table))
    return shape.place
