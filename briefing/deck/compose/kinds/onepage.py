"""The whole briefing on one page: each theme with its quote and what it means for us, and what we ask, on one set of
verticals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.deck.compose.credits import above, credit_line
from briefing.deck.compose.kinds.cutting import cut_fairly
from briefing.deck.compose.kinds.decisions import given, level_fill, level_ink, numeral
from briefing.deck.compose.kinds.tables import (
    ONE_LINE,
    Cells,
    cut_to_lines,
    hair,
    in_short,
    is_torn,
    line_count,
    mid,
    row_need,
    spread,
    strong,
    table,
    well_inset,
)
from briefing.deck.compose.model import Cell, Edge, Field, Ink, Line, Part, Rect, Table
from briefing.deck.compose.setting import Setting
from briefing.deck.compose.texts import cut_to, glued, one_line
from briefing.deck.plan.contents import Ask, Onepage, Quoted, ThemeLine
from briefing.deck.plan.text import Text, hangs

_COLUMNS = (0.262, 0.345, 0.165, 0.228)
"""The shares of headline, quote, voice and meaning."""
_HEAD, _GAP = 20.0, 14.0
_MOST = 8
_KEPT = 4
"""The themes, and the asks to be decided, that are left out last."""
_LARGE = (20.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.5)
_SMALL = 12.0
_WHOLE_LINES, _LINES = 4, 2
"""The most lines of a cell at the larger sizes, and at the smallest, where longer texts are cut."""
_PITCH = 1.0
_LEVELS = {"decide": "level_decide", "mandate": "level_mandate", "note": "level_note"}

_Theme = tuple[ThemeLine, tuple[Quoted, ...], str]


@dataclass(frozen=True)
class _Page:
    """What the page shows and how: of ``content`` these themes and asks, at ``size``, cells of ``lines`` at most."""

    content: Onepage
    themes: tuple[_Theme, ...]
    asks: tuple[Ask, ...]
    columns: tuple[float, ...]
    size: float
    lines: int
    has_meaning: bool

    @property
    def more_themes(self) -> int:
        return len(self.content.themes) - len(self.themes)

    @property
    def more_asks(self) -> int:
        """How many decisions are left out; notes are none."""
        shown = {ask.message for ask in self.asks}
        return sum(ask.level != "note" and ask.message not in shown for ask in self.content.asks)


def compose(content: Onepage, canvas: Rect, setting: Setting) -> list[Part]:
    """One slide, whatever there is: of too much the strongest themes and the first asks, and how many more."""
    whole = canvas
    canvas = above(_first_quotes(content.themes), canvas, setting)
    page, least = _fitted(content, canvas, setting)
    themes, asks = _theme_rows(page, setting), _ask_rows(page, setting)
    heights = spread(least, canvas.h - _fixed(page))
    shapes: list[Table] = []
    top = canvas.y
    if themes:
        high = heights[: len(themes)]
        drawn = [(_HEAD, _theme_head(page, setting)), *zip(high, _ended(themes), strict=True)]
        keys = ("", *(theme.id for theme, _, _ in page.themes), *([""] if page.more_themes else []))
        place = canvas._replace(y=top)
        described = setting.words["onepage_table"]
        shapes.append(table("Themes", place, page.columns, drawn, keys=keys, description=described))
        top += shapes[-1].place.h + _GAP
    if asks:
        high = heights[len(themes) :]
        drawn = [(_HEAD, _ask_head(page, setting)), *zip(high, _ended(asks), strict=True)]
        keys = ("", *(ask.message for ask in page.asks), *([""] if page.more_asks else []))
        place = canvas._replace(y=top)
        described = setting.words["decisions_table"]
        columns = _ask_columns(page, setting)
        shapes.append(table("Decisions", place, columns, drawn, keys=keys, description=described))
    quotes = _first_quotes(page.themes)
    messages = dict.fromkeys([*(quoted.message for quoted in quotes), *(ask.message for ask in page.asks)])
    return [Part((*shapes, *credit_line(quotes, whole, setting)), tuple(messages))]


def _first_quotes(themes: Iterable[_Theme]) -> list[Quoted]:
    """The quotes that are shown, one a theme."""
    return [quotes[0] for _, quotes, _ in themes if quotes]


def _fixed(page: _Page) -> float:
    """The height of what is not rows."""
    tables = bool(page.content.themes) + bool(page.content.asks)
    return tables * _HEAD + (_GAP if tables == 2 else 0)


def _fitted(content: Onepage, canvas: Rect, setting: Setting) -> tuple[_Page, list[float]]:
    """The page at the largest size that holds everything whole; at the smallest texts are cut, then rows left out."""
    look = setting.look
    sizes = sorted({look.size(size) for size in (*_LARGE, _SMALL)}, reverse=True)
    page = _page(content, canvas, sizes[-1], _LINES)
    for size in sizes:
        tried = replace(page, size=size, lines=_WHOLE_LINES)
        least = _least(tried, setting)
        if sum(least) <= canvas.h - _fixed(tried) and not _is_reduced(tried, setting):
            return tried, least
    least = _least(page, setting)
    while sum(least) > canvas.h - _fixed(page) and len(page.themes) + len(page.asks) > 2:
        page = _with_less(page)
        least = _least(page, setting)
    if sum(least) > canvas.h - _fixed(page):
        page = replace(page, lines=1)
        least = _least(page, setting)
    return page, least


def _page(content: Onepage, canvas: Rect, size: float, lines: int) -> _Page:
    has_meaning = any(takeaway for _, _, takeaway in content.themes)
    headline, quote, voice, meaning = _COLUMNS
    shares = _COLUMNS if has_meaning else (headline, quote + voice, meaning)
    columns = tuple(canvas.w * share for share in shares)
    themes = _strongest(content.themes, _MOST)
    return _Page(content, themes, content.asks[:_MOST], columns, size, lines, has_meaning)


def _strongest(themes: Sequence[_Theme], most: int) -> tuple[_Theme, ...]:
    """In the order of the deck those that most voices, then most quotes, speak of."""
    places = sorted(range(len(themes)), key=lambda n: (-themes[n][0].voices, -themes[n][0].quotes, n))[:most]
    return tuple(themes[n] for n in sorted(places))


def _with_less(page: _Page) -> _Page:
    """Without an ask, or without a theme: asks first, but what is to be decided stays longer than the last themes."""
    decide = min(_KEPT, sum(ask.level == "decide" for ask in page.asks))
    themes, asks = len(page.themes), len(page.asks)
    if asks > max(decide, _KEPT - 1) or (themes <= _KEPT and asks > 1) or themes <= 1:
        return replace(page, asks=page.asks[:-1])
    return replace(page, themes=_strongest(page.themes, themes - 1))


def _least(page: _Page, setting: Setting) -> list[float]:
    rows = [(row, page.columns) for row in _theme_rows(page, setting)]
    columns = _ask_columns(page, setting)
    rows += [(row, columns) for row in _ask_rows(page, setting)]
    return [row_need(row, wide, setting.look) for row, wide in rows]


def _is_reduced(page: _Page, setting: Setting) -> bool:
    """Whether anything is left out, cut or torn at this size."""
    if page.more_themes or page.more_asks:
        return True
    rows = [(row, page.columns) for row in _theme_rows(page, setting)]
    columns = _ask_columns(page, setting)
    rows += [(row, columns) for row in _ask_rows(page, setting)]
    for row, widths in rows:
        for cell, wide in zip(row, widths, strict=True):
            if cell and is_torn(cell.lines, wide - cell.inset[0] - cell.inset[2], setting.look):
                return True
    if any(_quote_text(quoted, page, setting) != quoted.text for quoted in _first_quotes(page.themes)):
        return True
    return any(_decision(ask, page, setting).text.endswith("…") for ask in page.asks)


def _ended(rows: Sequence[Cells]) -> list[Cells]:
    """The rows, the last without a rule under it."""
    last = tuple(cell._replace(bottom=None) if cell else None for cell in rows[-1])
    return [*rows[:-1], last]


def _theme_head(page: _Page, setting: Setting) -> Cells:
    keys = ["heard", "said", "voice_head", *(["for_us"] if page.has_meaning else [])]
    mark = next((_mark(quotes[0], page, setting) for _, quotes, _ in page.themes if quotes), 0.0)
    wide = page.columns
    return tuple(_head_cell(key, wide[n], setting, mark if key == "said" else 0.0) for n, key in enumerate(keys))


def _head_cell(key: str, wide: float, setting: Setting, left: float = 0.0, across: int = 1) -> Cell:
    """A head of one line, cut where its column is narrow."""
    look = setting.look

    def made(text: str) -> Line:
        return setting.line(text, look.size(12), look.quiet, bold=True)

    line = made(cut_to(setting.words[key], lambda text: one_line(made(text), look) <= (wide - left - 4) * ONE_LINE))
    return Cell((line,), "b", bottom=strong(look), inset=(left, 0, 4, 3), across=across)


def _theme_rows(page: _Page, setting: Setting) -> list[Cells]:
    if not page.content.themes:
        return []
    rows = [_theme_row(theme, page, setting) for theme in page.themes]
    if page.more_themes:
        rest = _rest("other_themes", page.more_themes, page, setting)
        rows.append((Cell((rest,), inset=(0, 2, 2, 2), across=len(page.columns)), *[None] * (len(page.columns) - 1)))
    return rows


def _rest(key: str, count: int, page: _Page, setting: Setting) -> Line:
    """How many more there are than are shown."""
    text = setting.words[f"{key}_one" if count == 1 else f"{key}_many"].format(count=count)
    return setting.line(text, page.size, setting.look.quiet)


def _theme_row(row: _Theme, page: _Page, setting: Setting) -> Cells:
    look = setting.look
    theme, quotes, takeaway = row
    edge = hair(look)
    ink = look.accent(theme.accent) if len(look.accents) > 1 else look.text
    headline = setting.line(" ".join((theme.headline or theme.title).split()), page.size, ink, bold=True)
    heard = in_short(headline, page.columns[0] - 16, page.lines + 1, look)
    cells = [Cell((heard,), bottom=edge, inset=(0, 2, 16, 2), field=Field("headline", theme.id))]
    cells += _said(quotes[0] if quotes else None, page, edge, setting)
    if page.has_meaning:
        meaning = in_short(setting.line(takeaway, page.size), page.columns[3] - 2, page.lines, look)
        lines = (meaning,) if takeaway else ()
        cells.append(Cell(lines, bottom=edge, inset=(0, 2, 2, 2), field=Field("takeaway", theme.id)))
    return tuple(cells)


def _said(quoted: Quoted | None, page: _Page, edge: Edge, setting: Setting) -> list[Cell]:
    """The quote, its mark hanging at the column's edge, and who said it."""
    if quoted is None:
        return [Cell(bottom=edge), Cell(bottom=edge)]
    look = setting.look
    lines = setting.quote(_quote_text(quoted, page, setting), page.size + 0.5, look.accent(quoted.theme.accent), _PITCH)
    mark = _mark(quoted, page, setting)
    hung = tuple(line._replace(margin=mark, hang=mark if n == 0 else 0) for n, line in enumerate(lines))
    narrow = well_inset(hung, page.columns[1] - 16, look)
    voice = [cut_to_lines(setting.line(quoted.voice.name, page.size, bold=True), page.columns[2] - 8, page.lines, look)]
    if where := quoted.voice.organisation or quoted.voice.role:
        voice.append(in_short(setting.line(where, page.size, look.quiet), page.columns[2] - 8, page.lines, look))
    return [
        Cell(hung, bottom=edge, inset=(0, 2, 16 + narrow, 2), field=Field("quote", quoted.message)),
        Cell(tuple(voice), bottom=edge, inset=(0, 2, 8, 2), field=Field("speaker", quoted.message)),
    ]


def _mark(quoted: Quoted, page: _Page, setting: Setting) -> float:
    """How far a quote's opening mark hangs out."""
    if not hangs(quoted.text):
        return 0.0
    first = setting.quote(quoted.text[:1], page.size + 0.5, setting.look.text, _PITCH)[0]
    return one_line(Line(first.letters[:1]), setting.look)


def _quote_text(quoted: Quoted, page: _Page, setting: Setting) -> Text:
    """The quote on so many lines, cut fairly where it does not fit them: it stands whole elsewhere."""
    look = setting.look
    mark = _mark(quoted, page, setting)

    def fits(text: Text) -> bool:
        lines = setting.quote(text, page.size + 0.5, look.text, _PITCH)
        hung = [line._replace(margin=mark, hang=mark if n == 0 else 0) for n, line in enumerate(lines)]
        return sum(line_count(line, page.columns[1] - 16, look) for line in hung) <= page.lines

    return cut_fairly(quoted.text, fits)


def _ask_columns(page: _Page, setting: Setting) -> tuple[float, ...]:
    """Level, number, decision, owner, due; the last two under the last two of the themes."""
    look = setting.look
    labels = [_level_line(ask, page, setting) for ask in page.asks if ask.level]
    level = max((one_line(line, look) for line in labels), default=0.0) / 0.95 + 18 if labels else 0.0
    number = max((one_line(numeral(ask, page.size, setting), look) for ask in page.asks), default=0.0) / 0.95 + 12
    owner, due = page.columns[-2:]
    widths = (level, number, sum(page.columns) - level - number - owner - due, owner, due)
    return tuple(width for width in widths if width)


def _ask_head(page: _Page, setting: Setting) -> Cells:
    *wide, owner, due = _ask_columns(page, setting)
    head = _head_cell("asking", sum(wide), setting, across=len(wide))
    others = (_head_cell("owner_head", owner, setting), _head_cell("due_head", due, setting))
    return (head, *[None] * (len(wide) - 1), *others)


def _ask_rows(page: _Page, setting: Setting) -> list[Cells]:
    look = setting.look
    rows: list[Cells] = []
    for _, group in groupby(page.asks, key=lambda ask: ask.level):
        together = list(group)
        for n, ask in enumerate(together):
            edge = mid(look) if n == len(together) - 1 else hair(look)
            level = _level(ask, len(together), page, setting) if n == 0 else None
            has_level = any(one.level for one in page.asks)
            rows.append((*((level,) if has_level else ()), *_ask_cells(ask, page, edge, setting)))
    if page.more_asks:
        many = len(_ask_columns(page, setting))
        rest = _rest("other_asks", page.more_asks, page, setting)
        rows.append((Cell((rest,), inset=(0, 1, 2, 1), across=many), *[None] * (many - 1)))
    return rows


def _level_line(ask: Ask, page: _Page, setting: Setting) -> Line:
    text = setting.words[_LEVELS[ask.level]] if ask.level else ""
    return setting.line(text, page.size, level_ink(ask, setting), bold=True)


def _level(ask: Ask, down: int, page: _Page, setting: Setting) -> Cell:
    line = _level_line(ask, page, setting)
    lines = (line,) if line.text else ()
    fill = level_fill(ask, setting)
    return Cell(lines, "t", fill, bottom=mid(setting.look), inset=(8, 2, 4, 1), down=down)


def _ask_cells(ask: Ask, page: _Page, edge: Edge, setting: Setting) -> Iterator[Cell]:
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


def _decision(ask: Ask, page: _Page, setting: Setting) -> Line:
    columns = _ask_columns(page, setting)
    wide = columns[-3] - 8
    line = cut_to_lines(setting.line(ask.text, page.size), wide, page.lines, setting.look)
    return glued(line, wide, setting.look)
