"""The rows of the one page: each theme as it was heard, and each decision, on one set of verticals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.deck.compose.cutting import cut_fairly
from briefing.deck.compose.kinds.asks import given, level_fill, level_ink, numeral
from briefing.deck.compose.model import Cell, Edge, Field, Ink, Line
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.tables import (
    ONE_LINE,
    Cells,
    cut_to_lines,
    hair,
    in_short,
    line_count,
    mid,
    strong,
    well_inset,
)
from briefing.deck.compose.texts import cut_to, glued, one_line
from briefing.deck.plan.contents import Ask, Heard, Onepage, Quoted, Voice, heading_of, noun_of
from briefing.deck.plan.texts.text import Text, hangs

LINES = 2
"""The most lines of a cell at the smallest size: what a name and an organisation take in any case."""
_PITCH = 1.0
_SMALL, _AIRY = 12.0, 0.8
_LARGEST_VOICE = 15.0
_LEVELS = {level: f"level_{level}" for level in ("decide", "decided", "mandate", "assigned", "note")}


@dataclass(frozen=True)
class Page:
    """What the page shows and how: of ``content`` these themes and asks, at ``size``, cells of ``lines`` at most.

    ``tall`` are the most lines of each theme's cells where room is left for more. ``is_tight`` says that rows stand
    nearer to each other, so that more of them do.
    """

    content: Onepage
    themes: tuple[Heard, ...]
    asks: tuple[Ask, ...]
    columns: tuple[float, ...]
    size: float
    lines: int
    has_meaning: bool
    tall: tuple[int, ...] = ()
    is_tight: bool = False

    @property
    def air(self) -> float:
        """The points above and below a theme's texts: large ones stand further apart."""
        return 1.0 if self.is_tight else max(2.0, (self.size - _SMALL) * _AIRY)

    @property
    def beside(self) -> float:
        """The size of who said a quote, who is no louder than the quote."""
        return min(self.size, _LARGEST_VOICE)

    @property
    def to_decide(self) -> int:
        return sum(ask.level == "decide" for ask in self.asks)

    @property
    def has_levels(self) -> bool:
        """Whether rows tell their level; where all that is asked and shown is to be decided, the head does."""
        return any(ask.level for ask in self.asks) and not self.is_all_to_decide

    @property
    def is_all_to_decide(self) -> bool:
        return 1 < len(self.asks) == self.to_decide

    @property
    def more_themes(self) -> int:
        return len(self.content.themes) - len(self.themes)

    @property
    def more_asks(self) -> int:
        """How many decisions are left out; notes are none."""
        return len(self.counted_others)

    @property
    def more_to_decide(self) -> int:
        return sum(ask.level == "decide" for ask in self._others)

    @property
    def counted_others(self) -> list[Ask]:
        return [ask for ask in self._others if ask.level != "note"]

    @property
    def _others(self) -> list[Ask]:
        shown = {ask.message for ask in self.asks}
        return [ask for ask in self.content.asks if ask.message not in shown]


def all_rows(page: Page, setting: Setting) -> list[tuple[Cells, tuple[float, ...]]]:
    """Every row with the widths of its columns."""
    asked = ask_columns(page, setting)
    rows = [(row, page.columns) for row in theme_rows(page, setting)]
    return [*rows, *((row, asked) for row in ask_rows(page, setting))]


def theme_head(page: Page, setting: Setting) -> Cells:
    """The heads of the columns, that of quotes as far in as their marks hang."""
    keys = ["heard", "said", "voice_head", *(["for_us"] if page.has_meaning else [])]
    mark = next((_mark(heard.quote, page, setting) for heard in page.themes), 0.0)
    heads = zip(keys, page.columns, strict=True)
    return tuple(_head_cell(setting.words[key], wide, setting, mark if key == "said" else 0.0) for key, wide in heads)


def _head_cell(words: str, wide: float, setting: Setting, left: float = 0.0, across: int = 1) -> Cell:
    """A head of one line, cut where its column is narrow."""
    look = setting.look

    def made(text: str) -> Line:
        return setting.line(text, look.size(12), look.quiet, bold=True)

    line = made(cut_to(words, lambda text: one_line(made(text), look) <= (wide - left - 4) * ONE_LINE))
    return Cell((line,), "b", bottom=strong(look), inset=(left, 0, 4, 3), across=across)


def theme_rows(page: Page, setting: Setting) -> list[Cells]:
    """A row for each theme that the page shows, and one that counts the others; none without themes."""
    if not page.content.themes:
        return []
    tall = page.tall or [page.lines] * len(page.themes)
    pages = (replace(page, lines=lines) for lines in tall)
    rows = [theme_row(heard, own, setting) for heard, own in zip(page.themes, pages, strict=True)]
    if page.more_themes:
        rest = setting.line(setting.counted("other_themes", page.more_themes), page.size, setting.look.quiet)
        rows.append(
            (
                Cell((rest,), inset=(0, page.air, 2, page.air), across=len(page.columns)),
                *[None] * (len(page.columns) - 1),
            )
        )
    return rows


def _other_asks(page: Page, setting: Setting) -> str:
    """How many more decisions there are than are shown, and how many of these are to be taken now."""
    text = setting.counted(f"other_{noun_of(page.counted_others)}s", page.more_asks)
    if page.more_to_decide:
        text = setting.words["other_asks_now"].format(others=text, now=page.more_to_decide)
    return text


def theme_row(row: Heard, page: Page, setting: Setting) -> Cells:
    """The cells of a theme: its headline, its quote with who said it, and what it means where the page has that."""
    look = setting.look
    theme, takeaway = row.theme, row.takeaway
    edge = hair(look)
    told = in_short(headline_of(row, page, setting), page.columns[0] - 16, page.lines + 1, look)
    cells = [Cell((told,), bottom=edge, inset=(0, page.air, 16, page.air), field=Field("headline", theme.id))]
    cells = [Cell(bottom=edge)] if row.is_next else cells
    cells += _said(row.quote, page, edge, setting)
    if page.has_meaning:
        meaning = in_short(setting.line(takeaway, page.size), page.columns[3] - 2, page.lines, look)
        lines = (meaning,) if takeaway else ()
        told_for_us = Field("takeaway", row.quote.message)
        cells.append(Cell(lines, bottom=edge, inset=(0, page.air, 2, page.air), field=told_for_us))
    return tuple(cells)


def headline_of(row: Heard, page: Page, setting: Setting) -> Line:
    """What the theme of a row says, else its title, in the theme's accent where there are several."""
    look, theme = setting.look, row.theme
    ink = look.accent(theme.accent) if len(look.accents) > 1 else look.text
    return setting.line(" ".join((theme.headline or theme.title).split()), page.size, ink, bold=True)


def _said(quoted: Quoted, page: Page, edge: Edge, setting: Setting) -> list[Cell]:
    """The quote, its mark hanging at the column's edge, and who said it."""
    look = setting.look
    lines = setting.quote(_quote_text(quoted, page, setting), page.size + 0.5, look.accent(quoted.theme.accent), _PITCH)
    mark = _mark(quoted, page, setting)
    hung = tuple(line._replace(margin=mark, hang=mark if n == 0 else 0) for n, line in enumerate(lines))
    narrow = well_inset(hung, page.columns[1] - 16, look)
    return [
        Cell(hung, bottom=edge, inset=(0, page.air, 16 + narrow, page.air), field=Field("quote", quoted.message)),
        Cell(
            _voice(quoted.voice, page, setting),
            bottom=edge,
            inset=(0, page.air, 8, page.air),
            field=Field("speaker", quoted.message),
        ),
    ]


def _voice(voice: Voice, page: Page, setting: Setting) -> tuple[Line, ...]:
    """Who speaks, and for whom: a name of two lines goes on in that rather than lose its end."""
    look, wide, most = setting.look, page.columns[2] - 8, max(LINES, page.lines)
    where = voice.organisation or voice.role
    whole = setting.line(voice.name, page.beside, bold=True)
    name = cut_to_lines(whole, wide, most - bool(where), look)
    if not where:
        return (name,)
    if name != whole and (joined := _joined(whole, where, wide, most, setting)):
        return (joined,)
    return name, in_short(setting.line(where, page.beside, look.quiet), wide, most - line_count(name, wide, look), look)


def _joined(name: Line, where: str, wide: float, most: int, setting: Setting) -> Line | None:
    """A name and as much of what follows it as so many lines hold; None where that is not even a word."""

    def made(text: str) -> Line:
        rest = setting.letters(f" · {text}", name.size, setting.look.quiet)
        return name._replace(letters=(*name.letters, rest))

    shown = cut_to(where, lambda text: line_count(made(text), wide, setting.look) <= most)
    fits = line_count(made(shown), wide, setting.look) <= most
    return made(shown) if fits and shown.startswith(where.split()[0]) else None


def _mark(quoted: Quoted, page: Page, setting: Setting) -> float:
    """How far a quote's opening mark hangs out."""
    if not hangs(quoted.text):
        return 0.0
    first = setting.quote(quoted.text[:1], page.size + 0.5, setting.look.text, _PITCH)[0]
    return one_line(Line(first.letters[:1]), setting.look)


def _quote_text(quoted: Quoted, page: Page, setting: Setting) -> Text:
    """The quote on so many lines, cut fairly where it does not fit them: it stands whole elsewhere."""
    look = setting.look
    mark = _mark(quoted, page, setting)

    def fits(text: Text) -> bool:
        lines = setting.quote(text, page.size + 0.5, look.text, _PITCH)
        hung = [line._replace(margin=mark, hang=mark if n == 0 else 0) for n, line in enumerate(lines)]
        return sum(line_count(line, page.columns[1] - 16, look) for line in hung) <= page.lines

    return cut_fairly(quoted.text, fits)


def ask_columns(page: Page, setting: Setting) -> tuple[float, ...]:
    """Level, number, decision, owner, due; the last two under the last two of the themes."""
    look = setting.look
    labels = [_level_line(ask, page, setting) for ask in page.asks if ask.level] if page.has_levels else []
    level = max((one_line(line, look) for line in labels), default=0.0) / 0.95 + 18 if labels else 0.0
    number = max((one_line(numeral(ask, page.size, setting), look) for ask in page.asks), default=0.0) / 0.95 + 12
    owner, due = page.columns[-2:]
    widths = (level, number, sum(page.columns) - level - number - owner - due, owner, due)
    return tuple(width for width in widths if width)


def ask_head(page: Page, setting: Setting) -> Cells:
    """The head of the asks: what is asked over all columns before those of owner and date."""
    *wide, owner, due = ask_columns(page, setting)
    asking = setting.words["asking_to_decide" if page.is_all_to_decide else heading_of(page.content.asks)]
    if page.is_tight and page.more_asks:
        asking = f"{asking} ({_other_asks(page, setting)})"
    head = _head_cell(asking, sum(wide), setting, across=len(wide))
    others = (
        _head_cell(setting.words["owner_head"], owner, setting),
        _head_cell(setting.words["due_head"], due, setting),
    )
    return (head, *[None] * (len(wide) - 1), *others)


def ask_rows(page: Page, setting: Setting) -> list[Cells]:
    """A row for each ask that the page shows, the levels in one cell each, and one that counts the others."""
    look = setting.look
    rows: list[Cells] = []
    for _, group in groupby(page.asks, key=lambda ask: ask.level):
        together = list(group)
        for n, ask in enumerate(together):
            edge = mid(look) if n == len(together) - 1 else hair(look)
            level = _level(ask, len(together), page, setting) if n == 0 else None
            rows.append((*((level,) if page.has_levels else ()), *_ask_cells(ask, page, edge, setting)))
    if page.more_asks and not page.is_tight:  # else the head says so
        many = len(ask_columns(page, setting))
        rest = setting.line(_other_asks(page, setting), page.size, setting.look.quiet)
        rows.append((Cell((rest,), inset=(0, 1, 2, 1), across=many), *[None] * (many - 1)))
    return rows


def _level_line(ask: Ask, page: Page, setting: Setting) -> Line:
    text = setting.words[_LEVELS[ask.level]] if ask.level else ""
    return setting.line(text, page.size, level_ink(ask, setting), bold=True)


def _level(ask: Ask, down: int, page: Page, setting: Setting) -> Cell:
    line = _level_line(ask, page, setting)
    lines = (line,) if line.text else ()
    fill = level_fill(ask, setting)
    return Cell(lines, "t", fill, bottom=mid(setting.look), inset=(8, 2, 4, 1), down=down)


def _ask_cells(ask: Ask, page: Page, edge: Edge, setting: Setting) -> Iterator[Cell]:
    fill = level_fill(ask, setting)
    owner, due = page.columns[-2:]
    facts = (
        (given(ask, ask.owner, "owner_missing", page.size, setting), owner - 8, "owner"),
        (given(ask, ask.due, "due_missing", page.size, setting), due - 2, "due"),
    )
    yield _cell(numeral(ask, page.size, setting), 0, fill, edge, None)
    yield _cell(_decision(ask, page, setting), 8, fill, edge, Field("ask", ask.message))
    for line, wide, role in facts:
        shown = cut_to_lines(line, wide, page.lines, setting.look) if line else None
        yield _cell(shown, 8 if role == "owner" else 2, fill, edge, Field(role, ask.message))


def _cell(line: Line | None, right: float, fill: Ink | None, edge: Edge, field: Field | None) -> Cell:
    return Cell((line,) if line else (), fill=fill, bottom=edge, inset=(0, 1, right, 1), field=field)


def _decision(ask: Ask, page: Page, setting: Setting) -> Line:
    columns = ask_columns(page, setting)
    wide = columns[-3] - 8
    line = cut_to_lines(setting.line(ask.text, page.size), wide, page.lines, setting.look)
    return glued(line, wide, setting.look)
